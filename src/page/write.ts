import type { Span } from "../engine/types";
import type { Box } from "./field";
import { holdsMoreThanText } from "./obstacles";
import { caretIn, readBox, selectIn, selectionAt } from "./read";
import type { Stretch } from "./stretch";

/**
 * What became of a change. `changed`: the box no longer held the text it was meant for. `refused`: the box cannot take
 * it; the text stands as before.
 */
export type Written = "applied" | "changed" | "refused";

/** A change to one box. */
export interface Change extends Stretch {
  readonly box: Box;
  /** The whole text the change was made for. */
  readonly expected: string;
  /** Parts that are not the writer's, as for `readBox`. */
  readonly foreign?: string | undefined;
  /** What to select afterwards (a blank to fill); without it the caret keeps its place. Offsets of the new text. */
  readonly select?: Span | undefined;
}

/** Editors learn of a selection by an event that comes in a later task; milliseconds. */
const SELECTION_SETTLES = 40;
/** Editors that own a model answer an offered change within this time; milliseconds. */
const EDITOR_ANSWERS = 60;

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Where the caret belongs after the change: its old place in the text, or behind what took that place. */
function caretAfter(caret: Span, { start, end, text }: Stretch): Span {
  const move = (at: number) => (at <= start ? at : at >= end ? at + text.length - (end - start) : start + text.length);
  return { start: move(caret.start), end: move(caret.end) };
}

/** Hears of the writer's own keys and clicks while a change is under way. */
function watchHands() {
  const types = ["keydown", "pointerdown", "compositionstart", "paste", "drop"] as const;
  let onHand: (() => void) | null = null;
  let moved = false;
  const hear = (event: Event) => {
    if (!event.isTrusted || moved) return;
    moved = true;
    onHand?.();
  };
  for (const type of types) window.addEventListener(type, hear, true);
  return {
    moved: () => moved,
    /** What to put right before the writer's key reaches the page. */
    before: (act: (() => void) | null) => {
      onHand = act;
    },
    end: () => {
      for (const type of types) window.removeEventListener(type, hear, true);
    },
  };
}

/** Types the text where the selection stands, as one step of the browser's own undo. */
function typeText(box: Box, text: string): void {
  const doc = box.element.ownerDocument;
  if (text === "") {
    doc.execCommand("delete");
    return;
  }
  // A box of plain text keeps its lines as line breaks; `insertText` would build paragraphs in it.
  if (box.kind === "rich" && box.element.contentEditable === "plaintext-only") {
    for (const [index, line] of text.split("\n").entries()) {
      if (index > 0) doc.execCommand("insertLineBreak");
      if (line !== "") doc.execCommand("insertText", false, line);
    }
    return;
  }
  doc.execCommand("insertText", false, text);
}

/** Offers the change the way a spelling correction does: editors with a model of their own take it, others ignore it. */
function offerText(element: HTMLElement, text: string): void {
  const selection = selectionAt(element);
  const data = new DataTransfer();
  data.setData("text/plain", text);
  element.dispatchEvent(
    new InputEvent("beforeinput", {
      inputType: "insertReplacementText",
      data: text,
      dataTransfer: data,
      targetRanges: selection?.rangeCount ? [new StaticRange(selection.getRangeAt(0))] : [],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

const takesText = (box: Box, text: string) =>
  box.kind === "rich" ||
  !(box.element.readOnly || box.element.disabled || (box.element instanceof HTMLInputElement && text.includes("\n")));

const sameSpan = (a: Span | null, b: Span) => a !== null && a.start === b.start && a.end === b.end;

/**
 * Replaces one stretch of a box through the browser's own editing, so that the page's model, its autosave and its undo
 * agree: one undo brings the old text back. Fails closed: nothing is done unless the box holds exactly the text the change
 * was made for; the result is read again; no second way is tried once the first has changed anything.
 */
export async function writeText(change: Change): Promise<Written> {
  const { box, expected, foreign, start, end, text } = change;
  const read = () => readBox(box, foreign);
  const reading = read();
  if (!box.element.isConnected || reading.text !== expected) return "changed";
  if (!takesText(box, text) || holdsMoreThanText(reading, change)) return "refused";
  if (expected.slice(start, end) === text) return "applied";
  const wanted = expected.slice(0, start) + text + expected.slice(end);
  const caret = caretIn(reading);
  const hands = watchHands();
  const giveBack = () => caret && selectIn(read(), caret);
  /** The selection belongs to the writer again: where the change did not come about, as it was. */
  const settle = (written: Written) => {
    if (hands.moved()) return written;
    if (read().text === wanted) selectIn(read(), change.select ?? caretAfter(caret ?? { start, end }, change));
    else giveBack();
    return written;
  };
  try {
    if (!selectIn(reading, change)) return settle("changed");
    if (box.kind === "rich") {
      // The writer may go on typing meanwhile: the selection is given back before his key would replace it.
      hands.before(giveBack);
      await pause(SELECTION_SETTLES);
      const settled = read();
      if (hands.moved() || settled.text !== expected || !sameSpan(caretIn(settled), change)) return settle("changed");
      offerText(box.element, text);
      await pause(EDITOR_ANSWERS);
      hands.before(null);
      const now = read().text;
      if (now === wanted) return settle("applied");
      if (now !== expected) return "refused";
      if (hands.moved()) return "changed";
    } else if (read().text !== expected || !sameSpan(caretIn(reading), change)) return settle("changed");
    typeText(box, text);
    const typed = read().text;
    // Something else came out (a length limit, a filter): the one step back is ours to take, at once.
    if (typed !== wanted && typed !== expected) box.element.ownerDocument.execCommand("undo");
    if (typed !== wanted) return settle("refused");
    settle("applied");
    // A page that owns the text may put the old one back when it next draws.
    await pause(EDITOR_ANSWERS);
    return read().text === expected ? "refused" : "applied";
  } finally {
    hands.end();
  }
}
