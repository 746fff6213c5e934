import type { Box } from "./field";
import { selectionAt } from "./read";

/** An untrusted key event: it types nothing, but editors that watch keys take note of the text at it. */
export interface NotedKey {
  readonly type: "keydown" | "keyup" | "keypress";
  readonly key: string;
  readonly code: number;
}

const lineCommands = (text: string): readonly (readonly [string, string?])[] =>
  text
    .split("\n")
    .flatMap((line, index): (readonly [string, string?])[] => [
      ...(index > 0 ? ([["insertLineBreak"]] as const) : []),
      ...(line === "" ? [] : ([["insertText", line]] as const)),
    ]);

/** Types the text where the selection stands, as one step of the browser's own undo. */
export function typeText({ kind, element }: Box, text: string): void {
  const doc = element.ownerDocument;
  if (text === "") {
    doc.execCommand("delete");
  } else if (kind === "rich" && element.contentEditable === "plaintext-only") {
    // A box of plain text keeps its lines as line breaks; `insertText` would build paragraphs in it.
    for (const [command, line] of lineCommands(text)) doc.execCommand(command, false, line);
  } else doc.execCommand("insertText", false, text);
}

function dataOf(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  return data;
}

/** Offers the change the way a spelling correction does: editors with a model of their own take it, others ignore it. */
export function offerText(element: HTMLElement, text: string): void {
  const selection = selectionAt(element);
  element.dispatchEvent(
    new InputEvent("beforeinput", {
      inputType: "insertReplacementText",
      data: text,
      dataTransfer: dataOf(text),
      targetRanges: selection?.rangeCount ? [new StaticRange(selection.getRangeAt(0))] : [],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/**
 * Pastes the text, each line a paragraph of its own. Only for editors of which it is known what they do with it: others
 * lose the selected words, or put the new ones elsewhere.
 */
export function pasteLines(element: HTMLElement, text: string): void {
  element.dispatchEvent(
    new ClipboardEvent("paste", {
      clipboardData: dataOf(text.replaceAll("\n", "\n\n")),
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** Lets an editor that watches keys take note of the text as it is now. */
export function pressNoted(element: HTMLElement, { type, key, code }: NotedKey): void {
  const init: KeyboardEventInit = { key, keyCode: code, which: code, bubbles: true, composed: true };
  element.dispatchEvent(new KeyboardEvent(type, init));
}
