import type { Finding, Lang, Suggestion } from "../engine/types";
import type { Overlay } from "../page/overlay";
import { controlsAround } from "../page/send-controls";
import type { CardNotice, CardProps } from "../ui/card";
import { hasWhy } from "../ui/has-why";
import { loadedSurfaces, type PutUp } from "../ui/surfaces";
import { placeCard } from "./card-place";
import { bringSurfaces } from "./frame-coach";
import type { Session } from "./session";

/** What the card asks of its surroundings. */
export interface CardWishes {
  readonly ui: () => Lang;
  /** False: the panel cannot be shown here. */
  readonly onRewrite: (session: Session, finding: Finding) => Promise<boolean>;
  /** These resolve to whether it is stored: nothing the writer has chosen is dropped without a word. */
  readonly onIgnore: (session: Session, finding: Finding) => Promise<boolean>;
  /** Null: these words cannot be kept. */
  readonly phrase: (session: Session, finding: Finding) => (() => Promise<boolean>) | null;
  readonly onRuleOff: (rule: string) => Promise<boolean>;
  readonly onSiteOff: () => Promise<boolean>;
  readonly onWhy: (rule: string) => void;
}

/** The one card of a frame. */
export interface CardWindow {
  /** `focus`: opened by keyboard, so the keys go to the card until Esc gives them back. */
  readonly open: (session: Session, finding: Finding, focus: boolean) => void;
  readonly close: () => void;
  readonly shows: (session: Session, finding: Finding) => boolean;
  readonly isOpen: () => boolean;
  readonly hasFocus: () => boolean;
  readonly contains: (event: Event) => boolean;
  /** Follows the finding after a change of text or place; closes when it is gone. */
  readonly follow: (session: Session) => void;
  readonly end: () => void;
}

/** A card that nobody can switch off by rule: the blank was put there by us. */
const KEPT = "unfilled-blank";

interface Shown {
  readonly session: Session;
  readonly finding: Finding;
  readonly notice: CardNotice | null;
}

export function createCardWindow(overlay: Overlay, wishes: CardWishes): CardWindow {
  const layer = document.createElement("div");
  let up: PutUp<CardProps> | null = null;
  let shown: Shown | null = null;
  let focused = false;
  /** What is to be shown as soon as there is a card to show it on. */
  let wanted: Finding | null = null;
  /** A change is under way: the words go, but the card stays to say what came of it. */
  let busy = false;

  const card = () => layer.firstElementChild as HTMLElement | null;
  const buttons = () => [...layer.querySelectorAll("button")].filter((button) => button.checkVisibility());

  const place = (rects: readonly DOMRect[]) => {
    const element = card();
    if (!element || !shown) return;
    const scrolled = element.scrollTop;
    element.style.maxHeight = "";
    const { width, height } = element.getBoundingClientRect();
    const { sends, others } = controlsAround(shown.session.box.element, shown.session.site?.send);
    const areas = (controls: readonly Element[]) => controls.map((one) => one.getBoundingClientRect());
    const found = placeCard({
      card: { width, height },
      window: { width: innerWidth, height: innerHeight },
      words: rects,
      sends: areas(sends),
      others: areas(others),
    });
    if (!found) return;
    for (const side of ["left", "top", "maxHeight"] as const) element.style[side] = `${found[side]}px`;
    element.scrollTop = scrolled;
  };
  /** It grows and shrinks by itself, when a list in it is opened. */
  const sizes = new ResizeObserver(() => {
    const mark = shown && markOf(shown);
    if (mark) place(mark.rects);
  });
  const markOf = ({ session, finding }: Shown) => {
    const alike = session.marked().filter((mark) => mark.finding.rule === finding.rule && mark.rects.length > 0);
    const off = (mark: (typeof alike)[number]) => Math.abs(mark.finding.start - finding.start);
    return alike.sort((a, b) => off(a) - off(b))[0] ?? null;
  };

  const close = () => {
    wanted = null;
    if (!shown) return;
    const { session } = shown;
    const back = focused;
    shown = null;
    focused = false;
    sizes.disconnect();
    up?.end();
    up = null;
    overlay.hide(layer);
    // The caret is where it was: a contenteditable and a field keep it while the focus is elsewhere.
    if (back && session.box.element.isConnected) session.box.element.focus({ preventScroll: true });
  };
  const apply = async ({ session, finding }: Shown, suggestion: Suggestion) => {
    busy = true;
    const outcome = await session.applySuggestion(finding, suggestion).finally(() => {
      busy = false;
    });
    // Writing has put the focus into the box already.
    if (outcome === "applied") focused = false;
    tell(session, outcome === "applied" ? null : outcome);
  };
  const keep = async ({ session }: Shown, stored: Promise<boolean>) => {
    if (!(await stored)) tell(session, "unsaved");
    else if (shown?.session === session) close();
  };
  const rewrite = async ({ session, finding }: Shown) => {
    if (!(await wishes.onRewrite(session, finding))) tell(session, "popup");
  };
  /** Says what came of it; nothing to say means all is well. */
  const tell = (session: Session, notice: CardNotice | null) => {
    if (shown?.session !== session) return;
    if (notice === null) return close();
    shown = { ...shown, notice };
    render();
  };
  function render() {
    if (!shown) return;
    const current = shown;
    const { session, finding, notice } = current;
    const mark = markOf(current);
    const phrase = wishes.phrase(session, finding);
    const surfaces = loadedSurfaces();
    if (!mark || !surfaces) return close();
    overlay.show(layer, session.box.element);
    const props: CardProps = {
      finding,
      notice,
      onApply: (suggestion) => void apply(current, suggestion),
      onIgnore: () => void keep(current, wishes.onIgnore(session, finding)),
      onIgnorePhrase: phrase ? () => void keep(current, phrase()) : undefined,
      onRewrite: () => void rewrite(current),
      onRuleOff: finding.rule === KEPT ? undefined : () => void keep(current, wishes.onRuleOff(finding.rule)),
      onSiteOff: () => void keep(current, wishes.onSiteOff()),
      onWhy: hasWhy(finding.rule) ? () => wishes.onWhy(finding.rule) : undefined,
      ui: wishes.ui(),
      words: session.text().slice(finding.start, finding.end),
      writable: session.writable,
    };
    if (up) up.render(props);
    else {
      up = surfaces.card(layer, props);
      const element = card();
      if (element) sizes.observe(element);
    }
    place(mark.rects);
  }
  const step = (by: number) => {
    const all = buttons();
    const at = all.indexOf((overlay.host.shadowRoot?.activeElement ?? null) as HTMLButtonElement);
    all[(at + by + all.length) % all.length]?.focus();
  };
  layer.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (event.key === "Escape") close();
    else if (by !== undefined) step(by);
    else return;
    event.preventDefault();
  });

  const open = (session: Session, finding: Finding, focus: boolean) => {
    shown = { session, finding, notice: null };
    render();
    if (!focus || !shown) return;
    focused = true;
    (buttons()[0] ?? card())?.focus();
  };

  return {
    open: (session, finding, focus) => {
      if (loadedSurfaces()) return open(session, finding, focus);
      wanted = finding;
      void bringSurfaces().then((surfaces) => {
        if (surfaces && wanted === finding) open(session, finding, focus);
      });
    },
    close,
    shows: (session, finding) =>
      shown?.session === session && shown.finding.rule === finding.rule && shown.finding.start === finding.start,
    isOpen: () => shown !== null,
    hasFocus: () => focused,
    contains: (event) => event.composedPath().includes(layer),
    follow: (session) => {
      if (busy || shown?.session !== session) return;
      const mark = markOf(shown);
      if (!mark) return close();
      if (mark.finding.start === shown.finding.start && mark.finding.end === shown.finding.end)
        return place(mark.rects);
      shown = { ...shown, finding: mark.finding };
      render();
    },
    end: close,
  };
}
