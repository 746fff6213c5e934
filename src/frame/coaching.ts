import badgeCss from "data-text:../ui/badge.css";
import themeCss from "data-text:../ui/theme.css";
import { notOptOuts } from "../editors";
import type { Span } from "../engine/types";
import { answerMessages, askWorker } from "../messages";
import { focusedElement } from "../page/candidate";
import { boxAt } from "../page/field";
import { fieldMarkStyle } from "../page/marks-field";
import { createRichMarks } from "../page/marks-rich";
import { createOverlay } from "../page/overlay";
import { frameHosts } from "../page/where";
import type { SettingsChange } from "../settings/changes";
import { ignoreOne, ignorePhrase } from "../settings/ignore";
import type { Settings } from "../settings/schema";
import type { Gain } from "../settings/summary";
import { siteOf } from "../sites";
import { interfaceLang } from "../ui/words";
import { createAtSend } from "./at-send";
import { counted, createBadgeWindow } from "./badge-window";
import { createCardWindow } from "./card-window";
import { createCommands } from "./commands";
import { createDrafts } from "./drafts";
import { expectSurfaces } from "./frame-coach";
import { createPanelWindow } from "./panel-window";
import { createPointing } from "./pointing";
import { openSession, type Session, type Surroundings } from "./session";
import { createTally } from "./tally";

/** The coach in one frame while its site is switched on. */
export interface Coaching {
  /** Other settings: open boxes are reviewed anew, no reload needed. */
  readonly update: (settings: Settings) => void;
  /** Leaves nothing behind: no element, mark, style or listener. */
  readonly end: () => void;
}

/** How long a rest lasts, milliseconds. */
const HOUR = 3_600_000;

/** Keys that belong to the input method. */
const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

export function startCoaching(initial: Settings): Coaching {
  let settings = initial;
  const host = frameHosts()[0] ?? "";
  const ui = () => interfaceLang(settings.ui, navigator.language);
  const change = async (ask: SettingsChange) => (await askWorker("settings.change", ask)).ok;

  const sessions = new Map<Element, Session>();
  const roots = new Set<EventTarget>();
  let used: Session | null = null;
  let told: string | null = null;

  const overlay = createOverlay("kaopu-coach", [themeCss, badgeCss, fieldMarkStyle]);
  const rich = createRichMarks(`kaopu-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`);
  const card = createCardWindow(overlay, {
    ui,
    onRewrite: async (session, finding) => {
      if (!(await panel.prepare())) return false;
      // The card gives the focus back to the box as it goes, so it goes first.
      card.close();
      if (session.box.element.isConnected) panel.open(session, finding);
      return true;
    },
    onIgnore: (session, { rule, ...finding }) => {
      const sentence = session.sentenceOf({ rule, ...finding });
      return change({ kind: "ignore", entry: ignoreOne(settings.salt, rule, sentence, host) });
    },
    phrase: (session, { rule, start, end }) => {
      const entry = ignorePhrase(rule, session.text().slice(start, end), host);
      return entry && (() => change({ kind: "ignore", entry }));
    },
    onRuleOff: (id) => {
      const own = settings.own.find((rule) => id === `my/${rule.id}`);
      return change(own ? { kind: "own", rule: { ...own, on: false } } : { kind: "rule", id, set: { on: false } });
    },
    onSiteOff: () => change({ kind: "site", host, set: { on: false } }),
    onWhy: (rule) => void askWorker("why.open", { rule }),
  });
  const pointing = createPointing(() => sessions.values(), card);
  const show = (session: Session, span: Span) => {
    if (!session.select(span)) return false;
    session.box.element.scrollIntoView({ block: "nearest" });
    const mark = session.marked().find(({ finding }) => finding.start === span.start && finding.end === span.end);
    if (mark) card.open(session, mark.finding, false);
    return true;
  };
  const drafts = createDrafts({ host, sessions: () => sessions.values(), used: () => used, show });
  const panel = createPanelWindow(overlay, {
    host,
    ui,
    settings: () => settings,
    drafts,
    onChange: (ask) => void change(ask),
  });

  const counts = (session: Session) => session.findings().filter(counted).length;
  const commands = createCommands(() => used, card);
  const badge = createBadgeWindow(overlay, {
    ui,
    onNext: (session) => {
      used = session;
      commands["next-finding"]();
    },
    onPause: () => change({ kind: "set", set: { pausedUntil: Date.now() + HOUR } }),
    onSiteOff: () => change({ kind: "site", host, set: { on: false } }),
    onOptions: () => void askWorker("options.open", {}),
  });
  const atSend = createAtSend(overlay, {
    ui,
    settings: () => settings,
    sessions: () => sessions.values(),
    show,
  });

  /** Tells the toolbar, once per change. */
  const report = () => {
    if (!used) return;
    const count = used.reading() ? null : counts(used);
    const now = `${used.id} ${count}`;
    if (now === told) return;
    told = now;
    void askWorker("box.used", { count, site: used.fit() });
  };
  const tally = createTally();
  const count = (gain: Gain | null) => {
    if (gain && settings.summary) void askWorker("box.used", { count: used ? counts(used) : 0, gain });
  };
  const close = (session: Session) => {
    count(tally.close(session.id));
    session.end();
    sessions.delete(session.box.element);
    if (used === session) used = null;
    card.follow(session);
    pointing.forget(session);
    badge.follow(used);
    if (panel.isOpenFor(session)) panel.close();
  };
  const follow = (session: Session) => {
    card.follow(session);
    panel.follow(session);
    atSend.follow(session);
    report();
  };
  const around: Surroundings = {
    host,
    settings: () => settings,
    ui,
    rich,
    overlay,
    onChange: (session) => {
      // An update or removal of the extension leaves this script behind: it goes, with all it has put up.
      if (!chrome.runtime?.id) return end();
      if (session === used) badge.follow(session);
      follow(session);
      if (session.drawn().length > 0) expectSurfaces();
    },
    // The badge fades while the text is being written, and tells of it at the pause.
    onCarry: (session) => (chrome.runtime?.id ? follow(session) : end()),
    onRead: (session, length) => count(tally.look(session.id, length, session.findings())),
    onSend: atSend.ask,
    onType: badge.fade,
    onMove: (session) => {
      card.follow(session);
      if (session === used) badge.place();
    },
    onRemoved: close,
  };

  const look = () => {
    if (!chrome.runtime?.id) return end();
    const element = focusedElement(listenTo);
    const site = element && siteOf(element, host);
    const box = element && boxAt(element, { notOptOuts, ...site });
    if (!box) return;
    used = sessions.get(box.element) ?? null;
    if (!used) {
      used = openSession(box, site, around);
      sessions.set(box.element, used);
    } else used.returnTo();
    badge.follow(used);
    report();
  };
  function listenTo(root: EventTarget) {
    roots.add(root);
    root.addEventListener("focus", look, true);
  }

  /** Esc takes away what was put up last; all other keys are the page's. */
  const onEscape = () => {
    if (badge.isMenuOpen()) badge.closeMenu();
    else if (card.isOpen()) {
      pointing.dismiss();
      card.close();
    } else if (used && panel.isOpenFor(used)) panel.close();
    else if (atSend.isOpen()) atSend.close();
    else return false;
    return true;
  };
  const isOurs = (event: Event) => [card, panel, badge, atSend].some((part) => part.contains(event));
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || isComposing(event) || isOurs(event)) return;
    atSend.onKey(event);
    if (event.key !== "Escape" || !onEscape()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** Underlines may lie under the panel, and what is done on it is not about them; nor is what the page makes up. */
  const onPointerMove = (event: PointerEvent) => event.isTrusted && !panel.contains(event) && pointing.onMove(event);
  const onPointerOut = (event: PointerEvent) => event.relatedTarget === null && pointing.onLeave();
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || panel.contains(event) || atSend.contains(event)) return;
    if (badge.contains(event)) return;
    badge.closeMenu();
    atSend.onClick(event);
    pointing.onClick(event);
  };
  const place = () => {
    for (const session of sessions.values()) {
      session.place();
      card.follow(session);
    }
    badge.place();
  };

  const listen = () => {
    listenTo(window);
    window.addEventListener("keydown", onKey, true);
    window.addEventListener("pointermove", onPointerMove, { capture: true, passive: true });
    window.addEventListener("pointerout", onPointerOut, { capture: true, passive: true });
    window.addEventListener("click", onClick, true);
    window.addEventListener("pointerover", atSend.onHover, { capture: true, passive: true });
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    window.addEventListener("resize", panel.place);
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
  const stopAnswering = answerMessages({ ...drafts.handlers, command: ({ command }) => commands[command]() });
  const dress = () => {
    if (settings.theme === "auto") delete overlay.host.dataset.theme;
    else overlay.host.dataset.theme = settings.theme;
  };

  function end() {
    // A rest is no reason to leave a count on the toolbar.
    if (told !== null && !told.endsWith(" 0") && chrome.runtime?.id) void askWorker("box.used", { count: 0 });
    rewritten.disconnect();
    stopAnswering();
    pointing.end();
    card.end();
    panel.close();
    badge.end();
    atSend.close();
    for (const session of sessions.values()) session.end();
    sessions.clear();
    used = null;
    for (const root of roots) root.removeEventListener("focus", look, true);
    window.removeEventListener("keydown", onKey, true);
    window.removeEventListener("pointermove", onPointerMove, true);
    window.removeEventListener("pointerout", onPointerOut, true);
    window.removeEventListener("click", onClick, true);
    window.removeEventListener("pointerover", atSend.onHover, true);
    window.removeEventListener("scroll", place, true);
    window.removeEventListener("resize", place);
    window.removeEventListener("resize", panel.place);
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
      panel.update();
    },
    end,
  };
}
