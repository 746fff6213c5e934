// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetOf, rangeOf } from "../../src/page/locate-rich";
import { readRich } from "../../src/page/read-rich";

// jsdom takes every element without a rule for a block.
const inline = document.createElement("style");
inline.textContent = "b, i, u, a, span, img, input { display: inline }";
document.head.append(inline);

function box(markup: string, style = "") {
  document.body.innerHTML = `<div contenteditable="true" style="${style}"></div>`;
  const root = document.body.firstElementChild as HTMLElement;
  root.innerHTML = markup;
  return root;
}
const textOf = (markup: string, style?: string) => readRich(box(markup, style)).text;

describe("readRich reads what the writer sees", () => {
  it.each([
    ["plain text", "hello", "hello"],
    ["nothing", "", ""],
    ["an empty box with its filler", "<div><br></div>", ""],
    ["blocks as lines", "<div>a</div><div>b</div>", "a\nb"],
    ["text before the first block", "a<div>b</div>", "a\nb"],
    ["an empty line", "<div>a</div><div><br></div><div>b</div>", "a\n\nb"],
    ["an empty line at the start", "<div><br></div><div>b</div>", "\nb"],
    ["an empty line at the end", "<div>a</div><div><br></div>", "a\n"],
    ["a filler behind text", "<p>a<br></p><p>b</p>", "a\nb"],
    ["line breaks", "a<br>b<br><br>c", "a\nb\n\nc"],
    ["a break that ends the text", "a<br><br>", "a\n"],
    ["lists", "<ul><li>a</li><li>b</li></ul>", "a\nb"],
    ["nested blocks once", "<div><div><p>a</p></div></div><div>b</div>", "a\nb"],
    ["inline markup in one run", "ab<b>cd</b><i>e<u>f</u></i>", "abcdef"],
    ["white space as the page collapses it", "<div>\n  a  b\n  <b> c</b>\n</div>\n<div>d </div>", "a b c\nd"],
    ["a space between inline elements", "<b>a</b> <i>b</i>", "a b"],
    ["hard spaces as spaces", "a&nbsp;b&nbsp;", "a b "],
    ["no handles of editors", "\uFEFFa\u200Bb\u2060", "ab"],
    ["a mention as one thing", 'hi <span contenteditable="false">@Zhang</span>!', "hi \uFFFC!"],
    ["a picture as one thing", 'a<img alt="x">b', "a\uFFFCb"],
    ["no placeholder", '<span contenteditable="false" style="position:absolute">Write…</span>a', "a"],
    ["no ghost text", 'a<span style="user-select:none"> suggestion</span>', "a"],
    ["nothing hidden", 'a<span style="display:none">b</span><span aria-hidden="true">c</span>', "a"],
    ["no styles and scripts", "a<style>b{}</style>", "a"],
    ["emoji whole", "a😀<b>👨‍👩‍👧</b>", "a😀👨‍👩‍👧"],
  ])("%s", (_what, markup, text) => {
    expect(textOf(markup)).toBe(text);
  });

  it("keeps lines and spaces where the page keeps them", () => {
    expect(textOf("a  b\nc", "white-space: pre-wrap")).toBe("a  b\nc");
    expect(textOf("a  b\nc", "white-space: pre-line")).toBe("a b\nc");
  });

  it.each([
    ["Gmail", 'mine<div class="gmail_quote">theirs</div>'],
    ["Gmail's attribution", 'mine<div class="gmail_attr">On Monday</div>'],
    ["Gmail's signature", 'mine<div class="gmail_signature">me</div>'],
    ["Thunderbird", 'mine<div class="moz-cite-prefix">On …</div><blockquote type="cite">theirs</blockquote>'],
    ["Outlook, to the end", 'mine<div id="appendonsend"></div><div id="divRplyFwdMsg">From: x</div><div>theirs</div>'],
    ["163", 'mine<div id="isReplyContent">theirs</div>'],
    ["QQ Mail", "mine<includetail>theirs</includetail>"],
    ["Proton", 'mine<div class="protonmail_quote">theirs</div>'],
    ["Roundcube", 'mine<p id="reply-intro">On …</p><blockquote>theirs</blockquote><div id="_rc_sig">me</div>'],
  ])("only the writer's own words: %s", (_client, markup) => {
    expect(textOf(markup)).toBe("mine");
  });

  it("what the site says is not the writer's", () => {
    expect(readRich(box("mine<article>theirs</article>"), "article").text).toBe("mine");
  });

  it("paragraphs that Gmail has indented, and text between quotes", () => {
    expect(textOf('<blockquote style="margin: 0 0 0 40px; border: none">mine</blockquote>')).toBe("mine");
    expect(textOf("<blockquote>theirs</blockquote><div>mine</div><blockquote>theirs</blockquote>")).toBe("mine");
  });
});

describe("the map of a reading", () => {
  /** Random markup of blocks, inline elements, breaks, pills, handles and white space. */
  const markup = fc.letrec((tie) => ({
    text: fc.string({ unit: fc.constantFrom("a", "b", "客", "😀", " ", "\n", "\u00A0", "\u200B"), maxLength: 6 }),
    inline: fc
      .tuple(fc.constantFrom("b", "span", "a"), tie("nodes"))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    block: fc.tuple(fc.constantFrom("div", "p", "li"), tie("nodes")).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    leaf: fc.constantFrom(
      "<br>",
      "<img>",
      '<span contenteditable="false">@x</span>',
      '<div class="gmail_quote">q</div>',
    ),
    node: fc.oneof({ maxDepth: 3, depthIdentifier: "markup" }, tie("text"), tie("leaf"), tie("inline"), tie("block")),
    nodes: fc.array(tie("node"), { maxLength: 4, depthIdentifier: "markup" }).map((nodes) => nodes.join("")),
  })).nodes as fc.Arbitrary<string>;

  it("leads from each character to where it stands", () => {
    fc.assert(
      fc.property(markup, (html) => {
        const root = box(html);
        const reading = readRich(root);
        for (const piece of reading.pieces) {
          if (piece.kind !== "text") continue;
          const range = rangeOf(root, reading, { start: piece.start, end: piece.end });
          expect(range?.toString().replace(/[\u00A0\n\t]/g, " ")).toBe(reading.text.slice(piece.start, piece.end));
        }
      }),
    );
  });

  it("leads back to the same offset", () => {
    fc.assert(
      fc.property(markup, (html) => {
        const root = box(html);
        const reading = readRich(root);
        for (let offset = 0; offset <= reading.text.length; offset++) {
          const caret = rangeOf(root, reading, { start: offset, end: offset });
          expect(caret).not.toBeNull();
          const point = { node: caret?.startContainer as Node, offset: caret?.startOffset ?? -1 };
          expect(offsetOf(root, reading, point)).toBe(offset);
        }
      }),
    );
  });

  it("is gapless and in order", () => {
    fc.assert(
      fc.property(markup, (html) => {
        const { pieces, text } = readRich(box(html));
        let at = 0;
        for (const { start, end } of pieces) {
          expect(start).toBe(at);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it("knows no place outside the text or the box", () => {
    const root = box("<div>a</div>");
    const reading = readRich(root);
    expect(rangeOf(root, reading, { start: 0, end: 9 })).toBeNull();
    expect(offsetOf(root, reading, { node: document.body, offset: 0 })).toBeNull();
    root.innerHTML = "";
    expect(rangeOf(root, reading, { start: 0, end: 1 })).toBeNull();
  });

  // Found by tests/fuzz/maps.test.ts.
  it.each(["<br>", "<img>", "a<br><br>b", '<span contenteditable="false">@x</span>'])(
    "knows no place beside what the page has taken out: %s",
    (markup) => {
      const root = box(markup);
      const reading = readRich(root);
      for (const element of [...root.querySelectorAll("*")]) element.remove();
      for (let at = 0; at < reading.text.length; at++) {
        expect(() => rangeOf(root, reading, { start: at, end: at + 1 })).not.toThrow();
        expect(() => offsetOf(root, reading, { node: root, offset: 0 })).not.toThrow();
      }
    },
  );

  it("gives a mark that spans formatting as one range", () => {
    const root = box("please keep <b>us</b> in <i>mind</i>!");
    const reading = readRich(root);
    const start = reading.text.indexOf("keep");
    expect(rangeOf(root, reading, { start, end: start + "keep us in mind".length })?.toString()).toBe(
      "keep us in mind",
    );
  });
});
