import type { Span } from "../engine/types";
import type { Piece, RichReading } from "./read-rich";

/** A place between two characters of the page, as ranges and selections take it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Beside a node in its parent; null once the page has taken it out. */
function beside(node: Node, by: 0 | 1): Point | null {
  const { parentNode } = node;
  return parentNode && { node: parentNode, offset: Array.prototype.indexOf.call(parentNode.childNodes, node) + by };
}
const before = (node: Node) => beside(node, 0);
const startOf = (piece: Piece): Point | null =>
  piece.kind === "text" ? { node: piece.node, offset: piece.from } : piece.node && before(piece.node);
const endOf = (piece: Piece): Point | null => {
  if (piece.kind === "text") return { node: piece.node, offset: piece.from + piece.end - piece.start };
  return piece.kind === "atom" ? beside(piece.node, 1) : null;
};

/** The first piece that ends behind an offset, or the number of pieces: they are gapless and in order. */
function firstBehind(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Where a text offset stands in the page. Between two nodes `start` takes the right one (a range that begins there holds
 * its first character only), `end` and a lone caret the left one. Null for an offset outside the text, and where the
 * page has taken away what stood there.
 */
function pointAt(root: HTMLElement, reading: RichReading, offset: number, side: "start" | "end"): Point | null {
  const { pieces, text, tail } = reading;
  if (offset < 0 || offset > text.length) return null;
  const right = firstBehind(pieces, offset);
  const after = pieces[right];
  if (after?.kind === "text" && after.start < offset) {
    return { node: after.node, offset: after.from + offset - after.start };
  }
  const left = pieces[right - 1];
  const atLeft = left ? endOf(left) : null;
  const atRight = after && after.kind !== "line" ? startOf(after) : null;
  const nearest = side === "start" ? (atRight ?? atLeft) : (atLeft ?? atRight);
  if (nearest) return nearest;
  // An empty line: nothing on either side but line ends.
  const br = after ? after.node : tail;
  return br ? before(br) : { node: root, offset: after ? 0 : root.childNodes.length };
}

/** Where a span of the text begins and ends in the page. */
export interface Ends {
  readonly from: Point;
  readonly to: Point;
}

/** The places a span of the text lies between; null for a span outside the text. */
export function endsOf(root: HTMLElement, reading: RichReading, { start, end }: Span): Ends | null {
  const from = pointAt(root, reading, start, start === end ? "end" : "start");
  const to = pointAt(root, reading, end, "end");
  return from?.node.isConnected && to?.node.isConnected ? { from, to } : null;
}

/** The stretch of the page a span of the text stands for; null for a span outside the text. */
export function rangeOf(root: HTMLElement, reading: RichReading, span: Span): Range | null {
  const ends = endsOf(root, reading, span);
  return ends && rangeBetween(root, ends);
}

/** A new range between two places of the page; null where it has none of the kind any more. */
export function rangeBetween(root: HTMLElement, { from, to }: Ends): Range | null {
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
