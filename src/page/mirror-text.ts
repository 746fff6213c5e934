import type { FieldMark } from "./marks-field";
import type { DrawnSeverity } from "./marks-rich";

/** Text under a mark, or between two (`severity` null). */
export interface Piece {
  readonly text: string;
  readonly severity: DrawnSeverity | null;
}

/** A line of the writer's with the line ends behind it; several where a mark reaches over a line end. */
type Paragraph = readonly Piece[];

interface Drawn {
  readonly element: HTMLElement;
  readonly pieces: Paragraph;
  readonly nodes: readonly (Text | HTMLElement)[];
}

/** The text of a field in a mirror, with its marks. */
export interface MirrorText {
  /** Shows this text and these marks, sorted by start. Gives the element of each mark. */
  readonly write: (text: string, marks: readonly FieldMark[]) => readonly HTMLElement[];
  readonly clear: () => void;
}

/** A last line that is empty has height in the field, and must have it in the mirror. */
const TAIL: Piece = { text: "\u200B", severity: null };

/** The text cut at its line ends and at its marks, each mark one piece; all pieces together are the text and `TAIL`. */
export function paragraphsOf(text: string, marks: readonly FieldMark[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let pieces: Piece[] = [];
  let at = 0;
  const plain = (end: number) => {
    for (let newline = text.indexOf("\n", at); newline >= 0 && newline < end; newline = text.indexOf("\n", at)) {
      let behind = newline + 1;
      while (behind < end && text[behind] === "\n") behind++;
      pieces.push({ text: text.slice(at, behind), severity: null });
      paragraphs.push(pieces);
      pieces = [];
      at = behind;
    }
    if (at < end) pieces.push({ text: text.slice(at, end), severity: null });
    at = Math.max(at, end);
  };
  for (const { start, end, severity } of marks) {
    plain(start);
    pieces.push({ text: text.slice(at, end), severity });
    at = Math.max(at, end);
  }
  plain(text.length);
  pieces.push(TAIL);
  paragraphs.push(pieces);
  return paragraphs;
}

const samePiece = (a: Piece, b: Piece) => a.severity === b.severity && a.text === b.text;
const sameParagraph = (a: Paragraph, b: Paragraph) =>
  a === b || (a.length === b.length && a.every((piece, at) => samePiece(piece, b[at] as Piece)));

/** How many items two lists share at their beginnings, and of the rest at their ends. */
function sharedEnds<T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean) {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && same(before[head] as T, after[head] as T)) head++;
  let tail = 0;
  while (tail < shorter - head && same(before.at(-1 - tail) as T, after.at(-1 - tail) as T)) tail++;
  return { head, tail };
}

function nodeOf({ text, severity }: Piece): Text | HTMLElement {
  if (severity === null) return document.createTextNode(text);
  const mark = document.createElement("i");
  mark.className = severity;
  mark.textContent = text;
  return mark;
}

/** Brings one paragraph up to date: what stands before and behind the change keeps its nodes, and with them its layout. */
function rewritten({ element, pieces: before, nodes }: Drawn, pieces: Paragraph): Drawn {
  const { head, tail } = sharedEnds(before, pieces, samePiece);
  const gone = nodes.slice(head, nodes.length - tail);
  const fresh = pieces.slice(head, pieces.length - tail);
  const [only] = gone;
  if (gone.length === 1 && fresh.length === 1 && only instanceof Text && fresh[0]?.severity === null) {
    only.data = fresh[0].text;
    return { element, pieces, nodes };
  }
  const put = fresh.map(nodeOf);
  for (const node of gone) node.remove();
  const behind = nodes[nodes.length - tail] ?? null;
  for (const node of put) element.insertBefore(node, behind);
  return { element, pieces, nodes: [...nodes.slice(0, head), ...put, ...nodes.slice(nodes.length - tail)] };
}

/**
 * Keeps a mirror's text: each paragraph is a block, so that a key costs the layout of one of them, however long the text
 * and however many its marks.
 */
export function createMirrorText(mirror: HTMLElement): MirrorText {
  let shown: readonly Drawn[] = [];

  const opened = (pieces: Paragraph): Drawn => {
    const element = document.createElement("div");
    const nodes = pieces.map(nodeOf);
    element.append(...nodes);
    return { element, pieces, nodes };
  };
  const write = (paragraphs: readonly Paragraph[]) => {
    const { head, tail } = sharedEnds(
      shown.map(({ pieces }) => pieces),
      paragraphs,
      sameParagraph,
    );
    const old = shown.slice(head, shown.length - tail);
    const kept = shown.slice(shown.length - tail);
    const behind = kept[0]?.element ?? null;
    const fresh = paragraphs.slice(head, paragraphs.length - tail).map((pieces, at) => {
      const before = old[at];
      if (before) return rewritten(before, pieces);
      const made = opened(pieces);
      mirror.insertBefore(made.element, behind);
      return made;
    });
    for (const { element } of old.slice(fresh.length)) element.remove();
    shown = [...shown.slice(0, head), ...fresh, ...kept];
  };
  return {
    write: (text, marks) => {
      write(paragraphsOf(text, marks));
      return shown.flatMap(({ nodes }) => nodes.filter((node): node is HTMLElement => node instanceof HTMLElement));
    },
    clear: () => {
      mirror.replaceChildren();
      shown = [];
    },
  };
}
