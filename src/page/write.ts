import type { Span } from "../engine/types";
import { type NotedKey, offerText, pasteLines, pressNoted, typeText } from "./enter-text";
import type { Box } from "./field";
import { holdsMoreThanText } from "./obstacles";
import { caretIn, type Reading, readBox, selectIn } from "./read";
import type { Stretch } from "./stretch";

/**
 * What became of a change. `changed`: the box no longer held the text it was meant for. `refused`: the box cannot take
 * it; the text stands as before.
 */
export type Written = "applied" | "changed" | "refused";

/**
 * What is known of the editor behind a box. Where nothing is, the careful way is taken: the change is offered as a
 * spelling correction is, which plain boxes ignore; and typed if that did nothing.
 */
export interface Way {
  /** Several lines are pasted: offered, they would come as several steps of undo. */
  readonly pastesLines?: true;
  /** Keys at which the editor's own undo takes note: of the text before the change, and of the change. */
  readonly notedAt?: { readonly before: NotedKey; readonly after: NotedKey };
}

/** A change to one box. */
export interface Change extends Stretch {
  readonly box: Box;
  /** The whole text the change was made for. */
  readonly expected: string;
  /** Parts that are not the writer's, as for `readBox`. */
  readonly foreign?: string | undefined;
  readonly way?: Way;
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
  const reading = readBox(box, foreign);
  if (!box.element.isConnected || reading.text !== expected) return "changed";
  if (!takesText(box, text) || holdsMoreThanText(reading, change)) return "refused";
  if (expected.slice(start, end) === text) return "applied";
  const hands = watchHands();
  try {
    return await (box.kind === "field" ? writeField(change, reading, hands) : writeRich(change, reading, hands));
  } finally {
    hands.end();
  }
}

type Hands = ReturnType<typeof watchHands>;

const wantedOf = ({ expected, start, end, text }: Change) => expected.slice(0, start) + text + expected.slice(end);

/** Gives the selection back to the writer: where his caret belongs in the text as it is now. */
function giveBack(change: Change, caret: Span | null): void {
  const now = readBox(change.box, change.foreign);
  if (now.text === wantedOf(change)) selectIn(now, change.select ?? caretAfter(caret ?? change, change));
  else if (now.text === change.expected && caret) selectIn(now, caret);
}

/** Types into the selection. False: something else came out (a length limit, a filter), and was taken back at once. */
function typeExactly(change: Change): boolean {
  const { box, expected, foreign, text } = change;
  typeText(box, text);
  const typed = readBox(box, foreign).text;
  if (typed === wantedOf(change)) return true;
  if (typed !== expected) box.element.ownerDocument.execCommand("undo");
  return false;
}

async function writeField(change: Change, reading: Reading, hands: Hands): Promise<Written> {
  const { box, expected, foreign } = change;
  const caret = caretIn(reading);
  const selected = selectIn(reading, change);
  const settled = readBox(box, foreign);
  const ready = selected && settled.text === expected && sameSpan(caretIn(settled), change);
  const typed = ready && typeExactly(change);
  giveBack(change, caret);
  if (!typed) return ready ? "refused" : "changed";
  // A page that owns the text may put the old one back when it next draws.
  await pause(EDITOR_ANSWERS);
  if (hands.moved() || readBox(box, foreign).text !== expected) return "applied";
  return "refused";
}

async function writeRich(change: Change, reading: Reading, hands: Hands): Promise<Written> {
  const { box, expected, foreign, start, end, text, way } = change;
  const read = () => readBox(box, foreign);
  const wanted = wantedOf(change);
  const caret = caretIn(reading);
  const settle = async (written: Written) => {
    if (hands.moved()) return written;
    giveBack(change, caret);
    // The editor learns of it a task later, too; until then a key would go where the editor has the caret.
    hands.before(null);
    await pause(SELECTION_SETTLES);
    return written;
  };
  if (!selectIn(reading, change)) return settle("changed");
  // The writer may go on typing meanwhile: his caret is given back before his key reaches the page.
  hands.before(() => giveBack(change, caret));
  await pause(SELECTION_SETTLES);
  const settled = read();
  if (hands.moved() || settled.text !== expected || !sameSpan(caretIn(settled), change)) return settle("changed");
  const lines = text.includes("\n") || expected.slice(start, end).includes("\n");
  if (lines && way?.pastesLines) pasteLines(box.element, text);
  else offerText(box.element, text);
  await pause(EDITOR_ANSWERS);
  const offered = read().text;
  if (offered !== wanted) {
    // Something came out that nobody wanted, or the writer has gone on: hands off.
    if (offered !== expected) return hands.moved() ? "changed" : "refused";
    if (hands.moved()) return "changed";
    if (lines && way?.pastesLines) return settle("refused");
    if (way?.notedAt) pressNoted(box.element, way.notedAt.before);
    if (!typeExactly(change)) return settle("refused");
    if (way?.notedAt) pressNoted(box.element, way.notedAt.after);
    // Editors read what was typed back in a later task, and set the selection again then.
    await pause(EDITOR_ANSWERS);
    if (!hands.moved() && read().text === expected) return settle("refused");
  }
  return settle("applied");
}
