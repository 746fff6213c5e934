import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coach } from "../../src/coach";
import { sentenceReader, takeApart } from "../../src/engine/draft";
import type { Review, Span } from "../../src/engine/types";
import { languages } from "../../src/langs";

const TODAY = "2026-11-20";

/** Pieces that meet in real drafts, and pieces that break parsers. */
const piece = fc.constantFrom(
  "张总，",
  "請您",
  "多多照顾",
  "，",
  "。",
  "！",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "please ",
  "keep us in mind",
  "let me know",
  ". ",
  "! ",
  "asap",
  "周三下午3点",
  "下週",
  "by Friday",
  "我回头给您",
  "I'll get back to you",
  "👍",
  "👩‍👩‍👧",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\ud800",
  "\udc00",
  "\0",
  "〔哪天〕",
  "[which day]",
  "> ",
  "-- \n",
  "```\n",
  "“",
  "”",
  '"',
  "「",
  "」",
  "http://a.b/c?d=e",
  "a@b.cc",
  "1.",
  "- ",
  "Hi Karen,\n",
  "Best,\nX",
  "领导，",
  "客户说没戏了",
  "（",
  "〕",
  "[",
  "Ａｂｃ１２",
  "ﬁ",
  "İ",
  "我们的产品是最好的",
  "our product is the best",
  "thanks",
  "谢谢",
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);

function expectInside(spans: readonly Span[], text: string) {
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    for (const at of [start, end]) {
      const split = /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
      expect(split, `offset ${at} splits a surrogate pair`).toBe(false);
    }
  }
}

const outcome = ({ findings, grid, draft, failures }: Review) => ({ findings, grid, acts: draft.acts, failures });

describe("any text", () => {
  it("is reviewed without failure, findings and acts inside it, the same twice", () => {
    fc.assert(
      fc.property(text, (text) => {
        const review = coach({ text, today: TODAY });
        expect(review.failures).toEqual([]);
        expectInside(review.findings, text);
        expectInside(review.draft.acts, text);
        for (const { start, end, owner, action } of review.draft.acts) {
          for (const part of [owner, action]) if (part !== null) expect(text.slice(start, end)).toContain(part);
        }
        expect(outcome(coach({ text, today: TODAY }))).toEqual(outcome(review));
      }),
      { numRuns: 400 },
    );
  });

  it("gives no two findings on one stretch, but for those that stand on the whole body", () => {
    fc.assert(
      fc.property(text, (text) => {
        const { findings, draft } = coach({ text, today: TODAY });
        const body = { start: draft.units[0]?.start, end: draft.units.at(-1)?.end };
        const own = findings.filter(({ start, end }) => start !== body.start || end !== body.end);
        for (const [i, a] of own.entries())
          for (const b of own.slice(i + 1)) expect(a.end <= b.start || b.end <= a.start).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("reads the same from the sentence cache as without it", () => {
    const cached = sentenceReader(languages, 50);
    fc.assert(
      fc.property(text, (text) => {
        const fresh = takeApart({ text, today: TODAY }, languages, sentenceReader(languages));
        expect(takeApart({ text, today: TODAY }, languages, cached)).toEqual(fresh);
        expect(takeApart({ text, today: TODAY }, languages, cached)).toEqual(fresh);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the reading form one to one with the text", () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(languages.readable(text)).toHaveLength(text.length);
        expect(takeApart({ text, today: TODAY }, languages, sentenceReader(languages)).read).toHaveLength(text.length);
      }),
    );
  });

  it("of 200 kB is reviewed", () => {
    for (const part of [
      "张总，这个项目就靠您多多照顾了。",
      "Please keep us in mind for the next one. ",
      "a",
      "。",
      "\n",
      "我们",
      "please ",
    ]) {
      const { failures } = coach({ text: part.repeat(Math.ceil(200_000 / part.length)), today: TODAY });
      expect(failures).toEqual([]);
    }
  }, 60_000);
});
