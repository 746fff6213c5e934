import type { DrawnFinding } from "../page/drawn";
import type { CardWindow } from "./card-window";
import type { Session } from "./session";

/** How long the pointer rests on marked words before the card opens; milliseconds. */
const REST = 150;
/** How often it is tried again when the words are being marked anew at that very moment. */
const RETRIES = 4;
/** How long it may be away, on its way to the card, before the card closes; milliseconds. */
const LEAVE = 300;

interface Hit {
  readonly session: Session;
  readonly finding: DrawnFinding;
}

const within = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom + 2;

/** What a listener outside sees of an element: the host of a closed shadow root stands for all inside it. */
function seenFromOutside(element: Element): Element {
  let seen = element;
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    if (root.mode === "closed") seen = root.host;
  }
  return seen;
}

/** Opens the card for the pointer: on resting over marked words, at once on a click; closes it when the pointer leaves. */
export function createPointing(sessions: () => Iterable<Session>, card: CardWindow) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: Hit | null = null;
  /** Words whose card was sent away under the pointer: it stays away until the pointer has left them. */
  let dismissed: Hit | null = null;

  const hitAt = (event: MouseEvent): Hit | null => {
    const path = event.composedPath();
    for (const session of sessions()) {
      if (!path.includes(seenFromOutside(session.box.element))) continue;
      for (const { finding, rects } of session.marked()) {
        if (rects.some((rect) => within(rect, event.clientX, event.clientY))) return { session, finding };
      }
    }
    return null;
  };
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const later = (milliseconds: number, act: () => void) => {
    cancel();
    timer = setTimeout(() => {
      timer = undefined;
      act();
    }, milliseconds);
  };
  /** Opens the card for what is marked there now: marks may have been drawn anew since, or be just being drawn. */
  const openAt = (session: Session, x: number, y: number, retries: number) => {
    if (session.composing()) return;
    const mark = session.marked().find(({ rects }) => rects.some((rect) => within(rect, x, y)));
    if (mark) card.open(session, mark.finding, false);
    if (!card.isOpen() && retries > 0) later(REST, () => openAt(session, x, y, retries - 1));
  };
  const same = (a: Hit | null, b: Hit | null) =>
    a?.session === b?.session && a?.finding.rule === b?.finding.rule && a?.finding.start === b?.finding.start;

  return {
    onMove: (event: PointerEvent) => {
      // A button held down is a selection being made.
      if (event.buttons !== 0 || card.hasFocus()) return;
      if (card.contains(event)) {
        cancel();
        over = null;
        dismissed = null;
        return;
      }
      const hit = hitAt(event);
      if (!same(hit, dismissed)) dismissed = null;
      const waiting = same(hit, over) && timer !== undefined;
      over = hit;
      if (waiting || (hit && dismissed)) return;
      if (!hit) {
        if (card.isOpen()) later(LEAVE, card.close);
        else cancel();
      } else if (card.shows(hit.session, hit.finding)) cancel();
      else later(REST, () => openAt(hit.session, event.clientX, event.clientY, RETRIES));
    },
    onClick: (event: MouseEvent) => {
      if (card.contains(event)) return;
      cancel();
      const hit = hitAt(event);
      over = hit;
      dismissed = null;
      if (hit && !hit.session.composing()) card.open(hit.session, hit.finding, false);
      else card.close();
    },
    /** The pointer has gone out of this window, or into a frame: it is over nothing here any more. */
    onLeave: () => {
      over = null;
      dismissed = null;
      if (card.isOpen() && !card.hasFocus()) later(LEAVE, card.close);
      else cancel();
    },
    /** The card was closed by hand. */
    dismiss: () => {
      cancel();
      dismissed = over;
    },
    /** The box has gone. The pointer may rest for hours where it was, and must not keep it. */
    forget: (session: Session) => {
      if (over?.session === session) {
        cancel();
        over = null;
      }
      if (dismissed?.session === session) dismissed = null;
    },
    end: cancel,
  };
}
