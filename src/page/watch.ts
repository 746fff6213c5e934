import type { Box } from "./field";

/** What happens in a box, told to whoever coaches it. */
export interface Watcher {
  /** The text may have changed. Comes synchronously, also during composition, so that nothing stale stays painted. */
  readonly changed: () => void;
  /** The writer has paused, or text came in at one stroke: a good moment to read. Never during composition. */
  readonly paused: () => void;
  /** The box has moved, been resized or shown. */
  readonly moved: () => void;
  /** The box is gone from the page. */
  readonly removed: () => void;
}

/** How long the writer must rest before the box is read; milliseconds. */
export const PAUSE = 200;

/** Text that comes at one stroke and is finished: no pause to wait for. */
const AT_ONCE = /^(insertFrom|insertReplacement|history|deleteBy)/;

/** When a field is visited, its value may turn out to be another: pages fill in templates without any `input`. */
const VISITS = ["focus", "click", "keyup"] as const;

/** While something is painted on a box, how often it is looked at; milliseconds. */
const LOOK = 120;

/** A box under watch. */
export interface Watch {
  readonly composing: () => boolean;
  /** How long the text has stood still; milliseconds. */
  readonly rested: () => number;
  /** How often the writer has undone something here, by key or by the browser's menu. */
  readonly undos: () => number;
  /**
   * Pages empty a field after sending, and move any box about, without an event. While it is marked (`true`) it is
   * therefore looked at now and then, unless nobody sees it; at all other times there is no timer.
   */
  readonly attend: (marked: boolean) => void;
  readonly stop: () => void;
}

/**
 * Watches one box: input events for what they tell, and for editable elements a MutationObserver, since many editors
 * fire no `input` for Enter, Backspace or undo, and some none at all.
 */
export function watchBox(box: Box, watcher: Watcher): Watch {
  const { element } = box;
  /** Counts compositions; odd while one is open. */
  let composition = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let soon = false;
  let looking: ReturnType<typeof setInterval> | undefined;
  let lastChange = Number.NEGATIVE_INFINITY;
  let undos = 0;
  /** What is told of a change may be the end of the watch: nothing is begun behind it. */
  let over = false;
  let seen = box.kind === "field" ? box.element.value : "";

  const composing = () => composition % 2 === 1;
  const readIn = (milliseconds: number) => {
    clearTimeout(timer);
    if (over) return;
    soon = milliseconds === 0;
    timer = setTimeout(() => {
      soon = false;
      if (!element.isConnected) watcher.removed();
      else if (!composing()) watcher.paused();
    }, milliseconds);
  };
  const onChange = (atOnce: boolean) => {
    if (box.kind === "field") seen = box.element.value;
    lastChange = performance.now();
    watcher.changed();
    if (composing()) clearTimeout(timer);
    else if (atOnce) readIn(0);
    else if (!soon) readIn(PAUSE);
  };
  const onInput = (event: Event) => {
    const { isComposing, inputType } = event as InputEvent;
    // The coach may have come when the composition was already open.
    if (isComposing && !composing()) composition++;
    if (inputType === "historyUndo") undos++;
    onChange(AT_ONCE.test(inputType ?? ""));
  };
  // Editors with an undo of their own give no other sign of it.
  const onKey = (event: Event) => {
    const { ctrlKey, metaKey, code } = event as KeyboardEvent;
    if ((ctrlKey || metaKey) && code === "KeyZ") undos++;
  };
  const onCompositionStart = () => {
    if (!composing()) composition++;
    clearTimeout(timer);
  };
  const onCompositionEnd = () => {
    const ended = composition;
    // Input methods and editors still work on the text inside this event: one task later it is the writer's.
    setTimeout(() => {
      if (composition !== ended || !composing()) return;
      composition++;
      onChange(false);
    });
  };
  const onVisit = () => {
    if (box.kind === "field" && box.element.value !== seen) onChange(true);
  };
  const onLook = () => {
    if (document.hidden) return;
    onVisit();
    // Even where it stands still there is something to follow: what the page lays over it.
    watcher.moved();
  };

  element.addEventListener("input", onInput, true);
  element.addEventListener("keydown", onKey, true);
  element.addEventListener("compositionstart", onCompositionStart, true);
  element.addEventListener("compositionend", onCompositionEnd, true);
  if (box.kind === "field") for (const type of VISITS) element.addEventListener(type, onVisit, true);
  const mutations = new MutationObserver(() => onChange(false));
  if (box.kind === "rich") mutations.observe(element, { childList: true, characterData: true, subtree: true });
  // Tells of removal too: an element that is taken out of the page shrinks to nothing.
  const sizes = new ResizeObserver(() => (element.isConnected ? watcher.moved() : watcher.removed()));
  sizes.observe(element);

  const attend = (marked: boolean) => {
    clearInterval(looking);
    looking = marked && !over ? setInterval(onLook, LOOK) : undefined;
  };
  return {
    composing,
    rested: () => performance.now() - lastChange,
    undos: () => undos,
    attend,
    stop: () => {
      over = true;
      clearTimeout(timer);
      attend(false);
      mutations.disconnect();
      sizes.disconnect();
      element.removeEventListener("input", onInput, true);
      element.removeEventListener("keydown", onKey, true);
      element.removeEventListener("compositionstart", onCompositionStart, true);
      element.removeEventListener("compositionend", onCompositionEnd, true);
      for (const type of VISITS) element.removeEventListener(type, onVisit, true);
    },
  };
}
