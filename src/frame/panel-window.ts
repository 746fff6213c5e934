import type { Finding, Lang, Span } from "../engine/types";
import { copyText } from "../page/clipboard";
import { type Overlay, TAKES_FOCUS } from "../page/overlay";
import type { SettingsChange } from "../settings/changes";
import type { Settings } from "../settings/schema";
import { correctionOf, correctionsAt } from "../ui/corrections";
import type { Box, DraftStore } from "../ui/draft-store";
import { isoToday } from "../ui/page-dress";
import { loadedSurfaces, type PagePanelProps, type PutUp } from "../ui/surfaces";
import type { Drafts } from "./drafts";
import { bringSurfaces, coachWith } from "./frame-coach";
import type { Session } from "./session";

/** What the panel asks of its surroundings. */
export interface PanelWishes {
  readonly host: string;
  readonly ui: () => Lang;
  readonly settings: () => Settings;
  readonly drafts: Drafts;
  readonly onChange: (change: SettingsChange) => void;
}

/** The rewrite in the page: the same as in the popup, there until it is closed. One in a frame. */
export interface PanelWindow {
  /** Brings it here if it has not been here yet. False: it cannot be, or the frame is too small, and the popup has to do. */
  readonly prepare: () => Promise<boolean>;
  /** Once it is prepared. */
  readonly open: (session: Session, finding: Finding) => void;
  readonly close: () => void;
  /** Whether it is open for this box. */
  readonly isOpenFor: (session: Session) => boolean;
  readonly contains: (event: Event) => boolean;
  /** The text of the box may be another now. */
  readonly follow: (session: Session) => void;
  /** The settings are others now. */
  readonly update: () => void;
  readonly place: () => void;
}

/** Space to the box and to the window's edge, CSS pixels. */
const GAP = 8;
const WIDTH = 380;
const TALLEST = 620;
/** A smaller frame has no room for a rewrite. */
const SMALLEST = { width: 300, height: 300 };

interface Shown {
  readonly session: Session;
  readonly draft: DraftStore;
  readonly panel: PutUp<PagePanelProps>;
  /** Where the caret was when the keyboard came over, and in which text. */
  caret: { readonly at: Span | null; readonly text: string };
}

export function createPanelWindow(overlay: Overlay, wishes: PanelWishes): PanelWindow {
  const layer = document.createElement("div");
  layer.setAttribute(TAKES_FOCUS, "");
  let shown: Shown | null = null;

  const panel = () => layer.querySelector<HTMLElement>(".kaopu-panel");
  const caretOf = (session: Session) => ({ at: session.caret(), text: session.text() });

  /** Beside the box where there is room, else over or under it, else at the window's right edge; never outside. */
  const place = () => {
    const element = panel();
    if (!shown || !element) return;
    const box = shown.session.box.element.getBoundingClientRect();
    const width = Math.min(WIDTH, innerWidth - 2 * GAP);
    const beside =
      innerWidth - box.right >= width + 2 * GAP
        ? box.right + GAP
        : box.left >= width + 2 * GAP
          ? box.left - GAP - width
          : null;
    const above = box.top - 2 * GAP;
    const below = innerHeight - box.bottom - 2 * GAP;
    const clear = beside === null && Math.max(above, below) >= SMALLEST.height;
    const height = Math.min(TALLEST, clear ? Math.max(above, below) : innerHeight - 2 * GAP);
    const top = clear ? (above >= below ? box.top - GAP - height : box.bottom + GAP) : box.top;
    Object.assign(element.style, {
      width: `${width}px`,
      height: `${height}px`,
      left: `${beside ?? innerWidth - GAP - width}px`,
      top: `${Math.max(GAP, Math.min(top, innerHeight - GAP - height))}px`,
    });
  };
  const close = () => {
    if (!shown) return;
    const { session, panel: up, caret } = shown;
    const hadFocus = layer.contains(overlay.host.shadowRoot?.activeElement ?? null);
    shown = null;
    up.end();
    overlay.hide(layer);
    if (!hadFocus || !session.box.element.isConnected) return;
    // Filling a blank has moved the page's selection, so the caret is put where it was; over another text it would be anywhere.
    if (!caret.at || caret.text !== session.text() || !session.select(caret.at))
      session.box.element.focus({ preventScroll: true });
  };
  const boxOf = (session: Session): Box => {
    const box = wishes.drafts.boxOf(session);
    const written = async (outcome: ReturnType<Box["undo"]>) => {
      const ended = await outcome;
      if (shown?.session === session) shown.caret = caretOf(session);
      return ended;
    };
    return { ...box, apply: (expected, text) => written(box.apply(expected, text)), undo: () => written(box.undo()) };
  };
  const propsOf = (draft: DraftStore): PagePanelProps => ({
    ui: wishes.ui(),
    draft,
    onCorrect: (corrections) => {
      draft.getState().correct(corrections);
      wishes.onChange(correctionOf(wishes.host, corrections));
    },
    onClose: close,
  });

  /** The keyboard stays in the panel until Esc gives it back. */
  const onTab = (event: KeyboardEvent) => {
    const stops = [...layer.querySelectorAll<HTMLElement>("button, input, select, [tabindex='0']")].filter(
      (stop) => stop.tabIndex >= 0 && !stop.matches(":disabled") && stop.checkVisibility(),
    );
    const at = stops.indexOf(overlay.host.shadowRoot?.activeElement as HTMLElement);
    const edge = event.shiftKey ? at <= 0 : at === stops.length - 1;
    if (!edge) return;
    event.preventDefault();
    stops.at(event.shiftKey ? -1 : 0)?.focus();
  };
  layer.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Tab") onTab(event);
    else if (event.key === "Escape") close();
  });
  layer.addEventListener("mousedown", () => {
    if (shown && overlay.host.shadowRoot?.activeElement === null) shown.caret = caretOf(shown.session);
  });

  return {
    prepare: async () => {
      if (innerWidth < SMALLEST.width || innerHeight < SMALLEST.height) return false;
      return (await bringSurfaces()) !== null;
    },
    open: (session, finding) => {
      const surfaces = loadedSurfaces();
      if (!surfaces) return;
      close();
      const settings = wishes.settings();
      const draft = surfaces.openDraft(wishes.drafts.snapshot(session), {
        box: boxOf(session),
        coach: coachWith(surfaces),
        copy: async (text) => {
          if (!(await copyText(text))) throw new Error("the clipboard takes nothing");
        },
        today: isoToday(new Date()),
        ui: wishes.ui(),
        settings,
        site: wishes.host,
        corrections: correctionsAt(settings, wishes.host),
        aim: finding,
      });
      // A root of its own inside the layer: what a control keeps for itself (Esc in a blank) never gets as far as the layer.
      const mount = document.createElement("div");
      layer.replaceChildren(mount);
      overlay.show(layer, session.box.element);
      shown = { session, draft, panel: surfaces.panel(mount, propsOf(draft)), caret: caretOf(session) };
      place();
      (layer.querySelector<HTMLElement>(".k-blank, .k-primary") ?? panel())?.focus({ preventScroll: true });
    },
    close,
    isOpenFor: (session) => shown?.session === session,
    contains: (event) => event.composedPath().includes(layer),
    follow: (session) => {
      if (shown?.session !== session) return;
      // The page may have thrown us out, the box, or both.
      overlay.show(layer, session.box.element);
      if (!session.box.element.isConnected || !layer.isConnected) return close();
      shown.draft.getState().follow(wishes.drafts.snapshot(session));
    },
    update: () => {
      if (!shown) return;
      shown.draft.getState().configure({ ui: wishes.ui(), settings: wishes.settings() });
      shown.panel.render(propsOf(shown.draft));
    },
    place,
  };
}
