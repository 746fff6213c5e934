import type { Span } from "../engine/types";
import { rangeOf } from "./locate-rich";
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
  const from = element.ownerDocument.createRange();
  const holdsWhole = (part: Element) => {
    from.selectNodeContents(part);
    return (
      range.compareBoundaryPoints(Range.START_TO_START, from) <= 0 &&
      range.compareBoundaryPoints(Range.END_TO_END, from) >= 0 &&
      // A stretch inside the link's own text node leaves the link standing.
      !(part.contains(range.startContainer) && part.contains(range.endContainer))
    );
  };
  const links = [...element.querySelectorAll("a[href]")].filter(touched);
  if (links.some(holdsWhole)) return true;
  const cells = [...element.querySelectorAll(CELLS)].filter(touched);
  return cells.some((cell) => !(cell.contains(range.startContainer) && cell.contains(range.endContainer)));
}
