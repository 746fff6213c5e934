import { bringIntoView, NEAREST } from "./bring-into-view";
import type { DrawnFinding } from "./drawn";
import { type Ends, endsOf, rangeBetween } from "./locate-rich";
import { createFieldMarks } from "./marks-field";
import type { RichMark, RichMarks } from "./marks-rich";
import type { Overlay } from "./overlay";
import type { Reading } from "./read";

/** The underlines of one box, whatever its kind. */
export interface BoxMarks {
  /** Draws exactly these findings, whose offsets are those of `reading`. */
  readonly draw: (reading: Reading, findings: readonly DrawnFinding[]) => void;
  /** Whether what is drawn still lies under the very words it was drawn for. */
  readonly hold: () => boolean;
  readonly place: () => void;
  /** Where each drawn finding shows in the window. */
  readonly rects: () => readonly (readonly DOMRect[])[];
  /** Scrolls the box, and what it lies in, as far as it takes to see the nth drawn finding. */
  readonly reveal: (nth: number) => void;
  readonly end: () => void;
}

type DrawnMark = RichMark & { readonly words: string };

/**
 * The ranges that are drawn already, by where they stand now. A range moves with its words, and each further one makes
 * every change of the page slower for as long as it is not collected.
 */
function standing(drawn: readonly DrawnMark[]): (ends: Ends) => Range | null {
  const byNode = new Map<Node, Range[]>();
  for (const { range } of drawn) {
    const others = byNode.get(range.startContainer);
    if (others) others.push(range);
    else byNode.set(range.startContainer, [range]);
  }
  return ({ from, to }) =>
    byNode
      .get(from.node)
      ?.find(
        (range) => range.startOffset === from.offset && range.endContainer === to.node && range.endOffset === to.offset,
      ) ?? null;
}

/** Underlines for one box: highlights in an editable, a mirror over a field. */
export function createBoxMarks(box: Reading["box"], rich: RichMarks, overlay: Overlay): BoxMarks {
  if (box.kind === "field") {
    const marks = createFieldMarks(box.element, overlay);
    return {
      draw: (_reading, findings) => marks.draw(findings),
      // A mirror does not follow the text by itself.
      hold: () => false,
      place: marks.place,
      rects: marks.rects,
      reveal: (nth) => {
        box.element.scrollIntoView(NEAREST);
        marks.reveal(nth);
      },
      end: marks.end,
    };
  }
  const { element } = box;
  let drawn: readonly DrawnMark[] = [];
  const draw = (marks: typeof drawn) => {
    drawn = marks;
    const root = element.getRootNode();
    // Out of the page the root is some fragment, which has no styles to add to.
    rich.draw(box, root instanceof ShadowRoot ? root : document, marks);
  };
  return {
    draw: (reading, findings) => {
      if (reading.kind !== "rich") return;
      const stays = standing(drawn);
      draw(
        findings.flatMap((finding) => {
          const ends = endsOf(element, reading.map, finding);
          const range = ends && (stays(ends) ?? rangeBetween(element, ends));
          return range ? [{ range, severity: finding.severity, words: range.toString() }] : [];
        }),
      );
    },
    hold: () => drawn.every(({ range, words }) => range.toString() === words && element.contains(range.startContainer)),
    place: rich.keepStyle,
    rects: () => drawn.map(({ range }) => [...range.getClientRects()].filter(({ width }) => width > 0)),
    reveal: (nth) => {
      const range = drawn[nth]?.range;
      if (range) bringIntoView(range);
    },
    end: () => draw([]),
  };
}
