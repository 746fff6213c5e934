import type { Span } from "../engine/types";
import { offsetOf, rangeOf } from "./locate-rich";
import type { Reading } from "./read";
import { ATOM } from "./read-rich";

/** Structures that replacing text across their border would take apart. */
const CELLS = "li,td,th";

/**
 * Whether replacing this stretch would take away more than text: a mention, a picture, a whole link, a list item, a
 * hidden part of the message. Such a stretch is not written at all.
 */
export function holdsMoreThanText(reading: Reading, span: Span): boolean {
  if (reading.text.slice(span.start, span.end).includes(ATOM)) return true;
  if (reading.kind === "field" || span.start === span.end) return false;
  const { element } = reading.box;
  const range = rangeOf(element, reading.map, span);
  if (!range) return true;
  const touched = (part: Element) => range.intersectsNode(part);
  if (reading.map.skipped.some(touched)) return true;
  /** Typing over all of a link's words takes the link away with them. */
  const isReplacedWhole = (link: Element) => {
    const start = offsetOf(element, reading.map, { node: link, offset: 0 });
    const end = offsetOf(element, reading.map, { node: link, offset: link.childNodes.length });
    return start !== null && end !== null && span.start <= start && end <= span.end;
  };
  if ([...element.querySelectorAll("a[href]")].filter(touched).some(isReplacedWhole)) return true;
  const holdsRange = (cell: Element) => cell.contains(range.startContainer) && cell.contains(range.endContainer);
  return [...element.querySelectorAll(CELLS)].filter(touched).some((cell) => !holdsRange(cell));
}
