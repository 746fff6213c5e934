import cardCss from "data-text:../ui/card.css";
import themeCss from "data-text:../ui/theme.css";
import { notOptOuts } from "../editors";
import type { Finding } from "../engine/types";
import { answerMessages, askWorker, type DraftSnapshot } from "../messages";
import { focusedElement } from "../page/candidate";
import { boxAt } from "../page/field";
import { fieldMarkStyle } from "../page/marks-field";
import { createRichMarks } from "../page/marks-rich";
import { createOverlay } from "../page/overlay";
import { frameHosts } from "../page/where";
import type { SettingsChange } from "../settings/changes";
import { ignoreOne } from "../settings/ignore";
import type { Settings } from "../settings/schema";
import { siteSetting } from "../settings/site";
import { siteAt } from "../sites";
import { interfaceLang } from "../ui/words";
import { createCardWindow } from "./card-window";
import { createPointing } from "./pointing";
import { channelAt } from "./review-box";
import { openSession, type Session, type Surroundings } from "./session";

/** The coach in one frame while its site is switched on. */
export interface Coaching {
  /** Other settings: open boxes are reviewed anew, no reload needed. */
  readonly update: (settings: Settings) => void;
  /** Leaves nothing behind: no element, mark, style or listener. */
  readonly end: () => void;
}

const counted = ({ severity }: Finding) => severity !== "hint";

/** Opens the card for the words at the caret. By place on the keyboard: Option changes the letter on a Mac. */
const isShortcut = (event: KeyboardEvent) =>
  event.code === "KeyK" && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;

/** Keys that belong to the input method. */
const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

export function startCoaching(initial: Settings): Coaching {
  let settings = initial;
  const host = frameHosts()[0] ?? "";
  const site = siteAt(host);
  const ui = () => interfaceLang(settings.ui, navigator.language);
  const change = (ask: SettingsChange) => void askWorker("settings.change", ask);

  const sessions = new Map<Element, Session>();
  const roots = new Set<EventTarget>();
  let used: Session | null = null;
  let told: string | null = null;

  const overlay = createOverlay("kaopu-coach", [themeCss, cardCss, fieldMarkStyle]);
  const rich = createRichMarks(`kaopu-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`);
  const card = createCardWindow(overlay, {
    ui,
    onRewrite: async () => {
      const answer = await askWorker("popup.open", {});
      return answer.ok && answer.value;
    },
    onIgnore: (session, { rule, ...finding }) => {
      const sentence = session.sentenceOf({ rule, ...finding });
      change({ kind: "ignore", entry: ignoreOne(settings.salt, rule, sentence, host) });
    },
    onRuleOff: (id) => {
      const own = settings.own.find((rule) => id === `my/${rule.id}`);
      change(own ? { kind: "own", rule: { ...own, on: false } } : { kind: "rule", id, set: { on: false } });
    },
    onSiteOff: () => change({ kind: "site", host, set: { on: false } }),
  });
  const pointing = createPointing(() => sessions.values(), card);

  /** Tells the toolbar, once per change. */
  const report = () => {
    if (!used) return;
    const count = used.findings().filter(counted).length;
    const now = `${used.id} ${count}`;
    if (now === told) return;
    told = now;
    void askWorker("box.used", { count });
  };
  const close = (session: Session) => {
    session.end();
    sessions.delete(session.box.element);
    if (used === session) used = null;
    card.follow(session);
  };
  const around: Surroundings = {
    host,
    foreign: site?.foreign,
    settings: () => settings,
    ui,
    rich,
    overlay,
    onChange: (session) => {
      // An update or removal of the extension leaves this script behind: it goes, with all it has put up.
      if (!chrome.runtime?.id) return end();
      card.follow(session);
      report();
    },
    onMove: card.follow,
    onRemoved: close,
  };

  const look = () => {
    if (!chrome.runtime?.id) return end();
    const element = focusedElement(listenTo);
    const box = element && boxAt(element, { notOptOuts, ...site });
    if (!box) return;
    used = sessions.get(box.element) ?? null;
    if (!used) {
      used = openSession(box, around);
      sessions.set(box.element, used);
    }
    report();
  };
  function listenTo(root: EventTarget) {
    roots.add(root);
    root.addEventListener("focus", look, true);
  }

  const onKey = (event: KeyboardEvent) => {
    if (isComposing(event) || card.contains(event)) return;
    if (event.key === "Escape" && card.isOpen()) {
      pointing.dismiss();
      card.close();
    } else if (!isShortcut(event) || !openAtCaret()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const openAtCaret = () => {
    const caret = used?.caret();
    const mark = used
      ?.marked()
      .find(({ finding }) => caret && finding.start <= caret.end && caret.start <= finding.end);
    if (!used || !mark || used.composing()) return false;
    card.open(used, mark.finding, true);
    return true;
  };
  const place = () => {
    for (const session of sessions.values()) {
      session.place();
      card.follow(session);
    }
  };

  const listen = () => {
    listenTo(window);
    window.addEventListener("keydown", onKey, true);
    window.addEventListener("pointermove", pointing.onMove, { capture: true, passive: true });
    window.addEventListener("click", pointing.onClick, true);
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    document.fonts.addEventListener("loadingdone", place);
  };
  // `document.open()` takes every listener of the document and the window away, but not this observer.
  let drawn = document.documentElement;
  const rewritten = new MutationObserver(() => {
    if (drawn === document.documentElement) return;
    drawn = document.documentElement;
    for (const session of [...sessions.values()]) if (!session.box.element.isConnected) close(session);
    listen();
    look();
  });
  const stopAnswering = answerMessages({
    "draft.read": () => used && snapshot(used),
    "draft.apply": ({ boxId, expected, text }) => withBox(boxId, (box) => box.applyText(expected, text)),
    "draft.undo": ({ boxId }) => withBox(boxId, (box) => box.undo()),
    "finding.show": ({ boxId, start, end }) => (boxById(boxId) ? show(boxById(boxId), start, end) : false),
  });
  const boxById = (id: string) => [...sessions.values()].find((session) => session.id === id) ?? null;
  const withBox = async (id: string, use: (session: Session) => ReturnType<Session["undo"]>) => {
    const session = boxById(id);
    return session ? use(session) : "gone";
  };
  const show = (session: Session | null, start: number, end: number) => {
    if (!session?.select({ start, end })) return false;
    session.box.element.scrollIntoView({ block: "nearest" });
    const mark = session.marked().find(({ finding }) => finding.start === start && finding.end === end);
    if (mark) card.open(session, mark.finding, false);
    return true;
  };
  const snapshot = (session: Session): DraftSnapshot => {
    const { audience, stage } = siteSetting(settings, host);
    return {
      boxId: session.id,
      text: session.text(),
      host,
      channel: channelAt(settings, host),
      audience: audience ?? null,
      stage: stage ?? null,
      context: {},
      undoable: session.undoable(),
    };
  };
  const dress = () => {
    if (settings.theme === "auto") delete overlay.host.dataset.theme;
    else overlay.host.dataset.theme = settings.theme;
  };

  function end() {
    rewritten.disconnect();
    stopAnswering();
    pointing.end();
    card.end();
    for (const session of sessions.values()) session.end();
    sessions.clear();
    used = null;
    for (const root of roots) root.removeEventListener("focus", look, true);
    window.removeEventListener("keydown", onKey, true);
    window.removeEventListener("pointermove", pointing.onMove, true);
    window.removeEventListener("click", pointing.onClick, true);
    window.removeEventListener("scroll", place, true);
    window.removeEventListener("resize", place);
    document.fonts.removeEventListener("loadingdone", place);
    rich.end();
    overlay.end();
  }

  dress();
  listen();
  rewritten.observe(document, { childList: true });
  look();
  return {
    update: (next) => {
      settings = next;
      dress();
      for (const session of sessions.values()) session.refresh();
    },
    end,
  };
}
