import type { Span } from "../engine/types";
import type { Box } from "./field";
import { offsetOf, rangeOf } from "./locate-rich";
import { type RichReading, readRich } from "./read-rich";

/** A box as it was read at one moment: its text and the way back into the page. */
export type Reading =
  | { readonly kind: "field"; readonly box: Extract<Box, { kind: "field" }>; readonly text: string }
  | {
      readonly kind: "rich";
      readonly box: Extract<Box, { kind: "rich" }>;
      readonly text: string;
      readonly map: RichReading;
    };

/** Reads a box. `foreign`: selector of parts that are not the writer's, known to the site. */
export function readBox(box: Box, foreign?: string): Reading {
  if (box.kind === "field") return { kind: "field", box, text: box.element.value };
  const map = readRich(box.element, foreign);
  return { kind: "rich", box, text: map.text, map };
}

/** The document's selection as seen from inside the box's root: from outside a shadow root it ends at the host. */
export function selectionAt(element: HTMLElement): Selection | null {
  // Chromium's `ShadowRoot.getSelection` is not in the standard; it is the only live selection of a shadow tree.
  const root = element.getRootNode() as { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** Where the caret or selection stands in the text; null: not in this box. */
export function caretIn(reading: Reading): Span | null {
  const { element } = reading.box;
  if (reading.kind === "field") {
    const { selectionStart: start, selectionEnd: end } = reading.box.element;
    return start === null || end === null ? null : { start, end };
  }
  const selection = selectionAt(element);
  if (!selection || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(element, reading.map, { node: startContainer, offset: startOffset });
  const end = offsetOf(element, reading.map, { node: endContainer, offset: endOffset });
  return start === null || end === null ? null : { start: Math.min(start, end), end: Math.max(start, end) };
}

/** Puts the selection onto a span, the focus into the box, without scrolling. False: the span is not there any more. */
export function selectIn(reading: Reading, span: Span): boolean {
  const { element } = reading.box;
  element.focus({ preventScroll: true });
  if (reading.kind === "field") {
    reading.box.element.setSelectionRange(span.start, span.end);
    return true;
  }
  const range = rangeOf(element, reading.map, span);
  const selection = selectionAt(element);
  if (!range || !selection) return false;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}
