// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { offsetOf, rangeOf } from "../../src/page/locate-rich";
import { readRich } from "../../src/page/read-rich";
import { carrySpan, smallestStretch } from "../../src/page/stretch";
import { PATIENCE, tryFor } from "./budget";

const inline = document.createElement("style");
inline.textContent = "b, i, a, span, img { display: inline }";
document.head.append(inline);

const unit = fc.constantFrom("a", "客", "😀", " ", "\n", "\u00A0", "\u200B", "\uFEFF", "\t", "\ud83d", "e\u0301");
const markup = fc.letrec((tie) => ({
  text: fc.string({ unit, maxLength: 8 }),
  leaf: fc.constantFrom(
    "<br>",
    "<br><br>",
    "<img>",
    "<hr>",
    '<b contenteditable="false">@x</b>',
    "<!--c-->",
    "<wbr>",
    "<svg></svg>",
  ),
  quiet: fc.constantFrom(
    '<div class="gmail_quote">q</div>',
    '<i style="display:none">h</i>',
    "<blockquote type=cite>q</blockquote>",
  ),
  element: fc
    .tuple(
      fc.constantFrom("b", "span", "a", "div", "p", "li", "td", "pre"),
      fc.constantFrom(
        "",
        ' style="white-space:pre-wrap"',
        ' style="white-space:pre-line"',
        ' style="user-select:none"',
      ),
      tie("nodes"),
    )
    .map(([tag, style, inner]) => `<${tag}${style}>${inner}</${tag}>`),
  node: fc.oneof({ maxDepth: 4, depthIdentifier: "dom" }, tie("text"), tie("leaf"), tie("quiet"), tie("element")),
  nodes: fc.array(tie("node"), { maxLength: 5, depthIdentifier: "dom" }).map((nodes) => nodes.join("")),
})).nodes as fc.Arbitrary<string>;

const change = fc.tuple(fc.nat(30), fc.nat(3), fc.string({ unit, maxLength: 3 }));

function box(html: string): HTMLElement {
  document.body.innerHTML = '<div contenteditable="true"></div>';
  const root = document.body.firstElementChild as HTMLElement;
  root.innerHTML = html;
  return root;
}

test(
  "any markup: each offset leads to a place and back, also when the page is another by then",
  async () => {
    await tryFor(fc.tuple(markup, fc.array(change, { maxLength: 4 })), ([html, changes]) => {
      const root = box(html);
      const reading = readRich(root);
      let end = 0;
      for (const piece of reading.pieces) {
        expect(piece.start).toBe(end);
        end = piece.end;
      }
      expect(end).toBe(reading.text.length);
      for (let at = 0; at <= reading.text.length; at++) {
        const caret = rangeOf(root, reading, { start: at, end: at });
        expect(caret).not.toBeNull();
        if (!caret) continue;
        const back = offsetOf(root, reading, { node: caret.startContainer, offset: caret.startOffset });
        if (back === at) continue;
        // Between a thing on this line and one that is a line of its own there is one place for two offsets.
        const again = back === null ? null : rangeOf(root, reading, { start: back, end: back });
        expect(again?.compareBoundaryPoints(Range.START_TO_START, caret)).toBe(0);
      }
      // An editor at work on what was read: places may be lost, but nothing throws and none lies outside the box.
      for (const [at, drop, put] of changes) {
        const nodes = [...root.querySelectorAll("*")];
        const target = nodes[at % Math.max(nodes.length, 1)];
        if (drop === 0) target?.remove();
        else if (target?.firstChild?.nodeType === Node.TEXT_NODE) (target.firstChild as Text).data = put;
        else target?.append(put);
        for (let from = 0; from <= reading.text.length; from += 3) {
          const range = rangeOf(root, reading, { start: from, end: Math.min(from + 2, reading.text.length) });
          if (range) expect(root.contains(range.commonAncestorContainer)).toBe(true);
        }
      }
    });
  },
  PATIENCE,
);

test(
  "any two texts: the change between them leads from one to the other, and carries only what it did not touch",
  async () => {
    const text = fc.string({ unit, maxLength: 40 });
    await tryFor(fc.tuple(text, text, fc.nat(40), fc.nat(10)), ([before, after, start, length]) => {
      const stretch = smallestStretch(before, after);
      expect(before.slice(0, stretch.start) + stretch.text + before.slice(stretch.end)).toBe(after);
      const span = { start, end: start + length };
      if (span.end > before.length) return;
      const carried = carrySpan(span, stretch);
      if (carried) expect(after.slice(carried.start, carried.end)).toBe(before.slice(span.start, span.end));
    });
  },
  PATIENCE,
);
