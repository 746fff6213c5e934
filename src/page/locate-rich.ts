import type { Span } from "../engine/types";
import type { Piece, RichReading } from "./read-rich";

/** A place between two characters of the page, as ranges and selections take it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

const indexOf = (node: Node) => Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);
const before = (node: Node): Point => ({ node: node.parentNode as Node, offset: indexOf(node) });
const startOf = (piece: Piece): Point | null =>
  piece.kind === "text" ? { node: piece.node, offset: piece.from } : piece.node && before(piece.node);
const endOf = (piece: Piece): Point | null => {
  if (piece.kind === "text") return { node: piece.node, offset: piece.from + piece.end - piece.start };
  return piece.kind === "atom" ? { node: piece.node.parentNode as Node, offset: indexOf(piece.node) + 1 } : null;
};

/**
 * Where a text offset stands in the page. Between two nodes `start` takes the right one (a range that begins there holds
 * its first character only), `end` and a lone caret the left one. Null only for an offset outside the text.
 */
function pointAt(root: HTMLElement, reading: RichReading, offset: number, side: "start" | "end"): Point | null {
  const { pieces, text, tail } = reading;
  if (offset < 0 || offset > text.length) return null;
  const right = pieces.findIndex((piece) => piece.end > offset);
  const after = right < 0 ? undefined : pieces[right];
  if (after?.kind === "text" && after.start < offset) {
    return { node: after.node, offset: after.from + offset - after.start };
  }
  const left = pieces[(right < 0 ? pieces.length : right) - 1];
  const atLeft = left ? endOf(left) : null;
  const atRight = after && after.kind !== "line" ? startOf(after) : null;
  const beside = side === "start" ? (atRight ?? atLeft) : (atLeft ?? atRight);
  if (beside) return beside;
  // An empty line: nothing on either side but line ends.
  const br = after ? after.node : tail;
  return br ? before(br) : { node: root, offset: right < 0 ? root.childNodes.length : 0 };
}

/** The stretch of the page a span of the text stands for; null for a span outside the text. */
export function rangeOf(root: HTMLElement, reading: RichReading, { start, end }: Span): Range | null {
  const from = pointAt(root, reading, start, start === end ? "end" : "start");
  const to = pointAt(root, reading, end, "end");
  if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null;
  const range = root.ownerDocument.createRange();
  try {
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
  } catch {
    // The page has shortened a node since it was read: the reading is out of date, and so is the span.
    return null;
  }
  return range;
}

/** Whether a place lies behind `last` but still in its block: at the end of its line, not at the start of the next. */
function endsLine(point: Point, probe: Range, last: Piece | undefined, next: Node | null): boolean {
  const end = last && endOf(last);
  if (!last?.node || !end) return false;
  if (probe.comparePoint(end.node, end.offset) >= 0) return true;
  return point.node.contains(last.node) && !(next && point.node.contains(next));
}

/** The text offset of a place in the page, the nearest one where the place is not in the text. Null: outside the box. */
export function offsetOf(root: HTMLElement, reading: RichReading, point: Point): number | null {
  if (!root.contains(point.node)) return null;
  const { pieces, text, tail } = reading;
  const probe = root.ownerDocument.createRange();
  probe.setStart(point.node, point.offset);
  const at = pieces.findIndex((piece) => {
    if (piece.kind === "text" && piece.node === point.node) return point.offset <= piece.from + piece.end - piece.start;
    const start = startOf(piece);
    return start !== null && probe.comparePoint(start.node, start.offset) >= 0;
  });
  const index = at < 0 ? pieces.length : at;
  const piece = pieces[index];
  if (piece?.kind === "text" && piece.node === point.node) {
    return piece.start + Math.max(0, point.offset - piece.from);
  }
  const line = pieces[index - 1];
  if (line?.kind === "line" && endsLine(point, probe, pieces[index - 2], piece ? piece.node : tail)) return line.start;
  return piece ? piece.start : text.length;
}
