import { bringIntoView, NEAREST } from "./bring-into-view";
import type { DrawnFinding } from "./drawn";
import { rangeOf } from "./locate-rich";
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
  let drawn: readonly (RichMark & { readonly words: string })[] = [];
  const draw = (marks: typeof drawn) => {
    drawn = marks;
    const root = element.getRootNode();
    // Out of the page the root is some fragment, which has no styles to add to.
    rich.draw(box, root instanceof ShadowRoot ? root : document, marks);
  };
  return {
    draw: (reading, findings) => {
      if (reading.kind !== "rich") return;
      draw(
        findings.flatMap((finding) => {
          const range = rangeOf(element, reading.map, finding);
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
