// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FieldMark } from "../../src/page/marks-field";
import { createMirrorText, paragraphsOf } from "../../src/page/mirror-text";

const mark = (start: number, end: number, severity: FieldMark["severity"] = "warning") => ({ start, end, severity });
const shown = (text: string, marks: readonly FieldMark[]) =>
  paragraphsOf(text, marks).map((pieces) =>
    pieces.map((piece) => (piece.severity ? `[${piece.text}]` : piece.text)).join("|"),
  );
const END = "\u200B";

describe("a text is cut", () => {
  test.each([
    ["nothing", "", [], [END]],
    ["one line", "ab", [], [`ab|${END}`]],
    ["lines with their ends", "a\nb\n\nc", [], ["a\n", "b\n\n", `c|${END}`]],
    ["a last line that is empty", "a\n", [], ["a\n", END]],
    ["at the marks", "abcd", [mark(1, 2), mark(2, 3)], [`a|[b]|[c]|d|${END}`]],
    ["a mark at a line's end", "ab\ncd", [mark(1, 2)], ["a|[b]|\n", `cd|${END}`]],
    ["never within a mark", "a\nb\nc", [mark(0, 3)], ["[a\nb]|\n", `c|${END}`]],
    ["marks that overlap, the first whole", "abcd", [mark(0, 3), mark(1, 4)], [`[abc]|[d]|${END}`]],
    ["a mark within another, as one of nothing", "abcd", [mark(0, 4), mark(1, 2)], [`[abcd]|[]|${END}`]],
  ] as const)("%s", (_what, text, marks, wanted) => {
    expect(shown(text, marks)).toEqual(wanted);
  });
});

describe("a mirror", () => {
  const open = () => {
    const mirror = document.createElement("div");
    return { mirror, text: createMirrorText(mirror) };
  };

  test("keeps the nodes of all that has not changed", () => {
    const { mirror, text } = open();
    const [first, second, third] = text.write("one bad\ntwo bad x\nthree bad", [
      mark(4, 7),
      mark(12, 15),
      mark(24, 27),
    ]);
    const [before] = [...mirror.children];
    const again = text.write("one bad\ntwo bad xy\nthree bad", [mark(4, 7), mark(12, 15), mark(25, 28)]);
    expect(again).toEqual([first, second, third]);
    expect(mirror.children[0]).toBe(before);
  });

  test("takes a text node for another only where its words are others", () => {
    const { mirror, text } = open();
    text.write("a bad b", [mark(2, 5)]);
    const [head, , tail] = [...(mirror.firstElementChild?.childNodes ?? [])];
    text.write("a bad bc", [mark(2, 5)]);
    const now = [...(mirror.firstElementChild?.childNodes ?? [])];
    expect(now[0]).toBe(head);
    expect(now[2]).toBe(tail);
    expect(tail?.textContent).toBe(" bc");
  });

  test("shows after any series of texts what it would show of the last alone", () => {
    const texts = fc
      .array(fc.constantFrom("a", "b", " ", "\n", "好", "😀"), { maxLength: 24 })
      .map((all) => all.join(""));
    const marked = texts.chain((text) =>
      fc
        .array(fc.tuple(fc.nat(text.length), fc.nat(6), fc.constantFrom("warning" as const, "info" as const)), {
          maxLength: 5,
        })
        .map((all) => ({
          text,
          marks: all
            .map(([start, size, severity]) => mark(start, Math.min(text.length, start + size), severity))
            .sort((a, b) => a.start - b.start),
        })),
    );
    fc.assert(
      fc.property(fc.array(marked, { minLength: 1, maxLength: 6 }), (series) => {
        const { mirror, text } = open();
        let elements: readonly HTMLElement[] = [];
        for (const one of series) elements = text.write(one.text, one.marks);
        const last = series.at(-1) as (typeof series)[number];
        const alone = open();
        alone.text.write(last.text, last.marks);
        expect(mirror.innerHTML).toBe(alone.mirror.innerHTML);
        expect(mirror.textContent).toBe(`${last.text}${END}`);
        expect(elements).toEqual([...mirror.querySelectorAll("i")]);
        expect(elements).toHaveLength(last.marks.length);
      }),
      { numRuns: 500 },
    );
  });

  test("is empty once it is cleared", () => {
    const { mirror, text } = open();
    text.write("a\nb", [mark(0, 1)]);
    text.clear();
    expect(mirror.childNodes).toHaveLength(0);
    expect(text.write("c", [mark(0, 1)])).toHaveLength(1);
    expect(mirror.textContent).toBe(`c${END}`);
  });
});
