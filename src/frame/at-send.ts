import type { Finding, Lang, Span } from "../engine/types";
import type { Overlay } from "../page/overlay";
import { controlsAround, sendControlOf } from "../page/send-controls";
import type { Settings } from "../settings/schema";
import { badgeWords } from "../ui/badge-words";
import { htmlLang } from "../ui/words";
import { placeCard } from "./card-place";
import type { Session } from "./session";

/** What the line at Send asks of its surroundings. */
export interface AtSendWishes {
  readonly ui: () => Lang;
  readonly settings: () => Settings;
  readonly sessions: () => Iterable<Session>;
  readonly show: (session: Session, span: Span) => void;
}

/** One quiet line when a message is sent with something left in it. It never holds a message back. */
export interface AtSend {
  /** A service that is known by name has told that its message is being sent. */
  readonly ask: (session: Session) => void;
  /** Before the page hears of it; tells nothing to the page. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  /** Resting on Send is the last moment at which a look is of use. */
  readonly onHover: (event: PointerEvent) => void;
  readonly follow: (session: Session) => void;
  readonly contains: (event: Event) => boolean;
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** What the line is about. */
interface Shown {
  readonly session: Session;
  readonly finding: Finding;
  /** The box holds another text by now: there is nothing to look at. */
  readonly past: boolean;
}

/** How long the line stays, milliseconds: long enough to read it twice. */
const STAYS = 8_000;
/** How long the pointer rests on Send before the line comes; milliseconds. */
const REST = 150;
/** More of the words would not be one line: Han characters are twice as wide as Latin letters. */
const WORDS = { han: 20, latin: 40 } as const;

export function createAtSend(overlay: Overlay, wishes: AtSendWishes): AtSend {
  const layer = document.createElement("div");
  const line = document.createElement("div");
  line.className = "kaopu-line";
  line.role = "status";
  layer.append(line);
  /** Drafts that have had their line. */
  const told = new WeakSet<Session>();
  let shown: Shown | null = null;
  /** What each box last sent before it could be read. */
  const owed = new WeakMap<Session, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(timer);
    clearTimeout(rest);
    timer = undefined;
    shown = null;
    overlay.hide(layer);
  };
  const leftOf = (findings: readonly Finding[]): Finding | null => {
    const { warnings, blanks } = wishes.settings().atSend;
    const asked = ({ rule, severity }: Finding) =>
      rule === "unfilled-blank" ? blanks : warnings && severity === "warning";
    return findings.find(asked) ?? null;
  };
  const leftIn = (session: Session) => leftOf(session.findings());
  const button = (name: string, act: () => void) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = name;
    made.addEventListener("click", act);
    return made;
  };
  const say = () => {
    if (!shown) return;
    const { session, finding, past } = shown;
    const words = badgeWords[wishes.ui()];
    const left = session.text().slice(finding.start, finding.end);
    const gone = past || session.text().trim() === "";
    const most = /\p{Script=Han}/u.test(left) ? WORDS.han : WORDS.latin;
    const brief = left.length > most ? `${left.slice(0, most)}…` : left;
    const tale = gone
      ? words.sent
      : finding.rule === "unfilled-blank"
        ? words.blankLeft(brief)
        : words.warningLeft(brief);
    const text = document.createElement("span");
    text.textContent = tale;
    const look = button(words.look, () => {
      close();
      wishes.show(session, finding);
    });
    line.lang = htmlLang[wishes.ui()];
    line.replaceChildren(text, ...(gone ? [] : [look]), button(words.dismiss, close));
    overlay.show(layer, session.box.element);
    const { width, height } = line.getBoundingClientRect();
    const { sends, others } = controlsAround(session.box.element, session.site?.send);
    const place = placeCard({
      card: { width, height },
      window: { width: innerWidth, height: innerHeight },
      words: [session.box.element.getBoundingClientRect()],
      sends: sends.map((one) => one.getBoundingClientRect()),
      others: others.map((one) => one.getBoundingClientRect()),
    });
    if (place) Object.assign(line.style, { left: `${place.left}px`, top: `${place.top}px` });
  };
  const ask = (session: Session) => {
    if (session.composing()) return;
    // The last words may be younger than the last pause.
    session.refresh();
    if (told.has(session)) return;
    if (session.owing()) return void askLater(session);
    const finding = leftIn(session);
    if (finding) tell(session, finding);
  };
  const tell = (session: Session, finding: Finding, past = false) => {
    if (!past) told.add(session);
    shown = { session, finding, past };
    say();
    clearTimeout(timer);
    timer = setTimeout(close, STAYS);
  };
  /** The first message in a language may be on its way before anything is known of that: then it is told of afterwards. */
  const askLater = async (session: Session) => {
    const text = session.text();
    if (owed.get(session) === text) return;
    owed.set(session, text);
    const finding = leftOf(await session.owed());
    if (owed.get(session) === text) owed.delete(session);
    const { isConnected } = session.box.element;
    if (finding && isConnected && !told.has(session) && isOn()) tell(session, finding, session.text() !== text);
  };
  /** Whose Send an event happens on, if that message has something left to tell. */
  const sentBy = (event: Event): Session | null => {
    for (const session of isOn() ? wishes.sessions() : []) {
      const wanted = !told.has(session) && (session.owing() || leftIn(session) !== null);
      if (wanted && sendControlOf(event, session.box.element, session.site?.send)) return session;
    }
    return null;
  };
  const isOn = () => Object.values(wishes.settings().atSend).includes(true);

  return {
    ask: (session) => {
      if (isOn()) ask(session);
    },
    onKey: (event) => {
      if (event.key !== "Enter" || event.isComposing || event.keyCode === 229 || event.shiftKey || !isOn()) return;
      const path = event.composedPath();
      for (const session of wishes.sessions()) {
        const { element, kind } = session.box;
        const inBox = path.includes(element);
        // Where Enter makes a line, only Enter with a key held down sends. The named services tell by themselves.
        if (inBox && session.site) continue;
        const sends = session.channel() === "chat" || (kind === "field" && element instanceof HTMLInputElement);
        if (inBox && (sends || event.ctrlKey || event.metaKey)) ask(session);
        else if (!inBox && sendControlOf(event, element, session.site?.send)) ask(session);
      }
    },
    onClick: (event) => {
      clearTimeout(rest);
      const session = sentBy(event);
      if (session) ask(session);
    },
    onHover: (event) => {
      clearTimeout(rest);
      const session = sentBy(event);
      if (session) rest = setTimeout(ask, REST, session);
    },
    follow: (session) => {
      // An emptied box holds another draft from now on.
      if (told.has(session) && session.text().trim() === "") told.delete(session);
      if (shown?.session !== session) return;
      const { finding, past } = shown;
      // What was sent stays sent, whatever is written next.
      if (past) return;
      const still = session.findings().find(({ rule, start }) => rule === finding.rule && start === finding.start);
      const emptied = session.text().trim() === "";
      if (emptied) shown = { ...shown, past: true };
      if (still || emptied) say();
      else close();
    },
    contains: (event) => event.composedPath().includes(layer),
    isOpen: () => shown !== null,
    close,
  };
}
