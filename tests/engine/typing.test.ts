import fc from "fast-check";
import { expect, it } from "vitest";
import { coach } from "../../src/coach";
import { sentenceReader, takeApart } from "../../src/engine/draft";
import { readUnits, type SentenceReader } from "../../src/engine/units";
import { findZones } from "../../src/engine/zones";
import { languages } from "../../src/langs";

const TODAY = "2026-11-20";
const read = sentenceReader(languages, 500);

/** What is typed, pasted and found in drafts; among it whatever decides where a line, a sentence or a zone ends. */
const piece = fc.constantFrom(
  "张总，您好：",
  "请您周三前把报价单发我。",
  "以后请多多关照！",
  "他们的预算是80万，十二月定标",
  "那个事情啊 就是上次说的 您帮我们看看哈",
  "附件是合同；",
  "請貴司儘快回覆",
  "Hi Karen,",
  "Please keep us in mind for the next one",
  "I'll send it by Friday. ",
  "approx. ",
  "e.g. ",
  `${"a long line that a mail program has wrapped, ".repeat(2)}`,
  "going on in lower case",
  "x".repeat(320),
  `${"一二三四五六七八九十，".repeat(40)}`,
  "\n",
  "\n\n",
  "\r\n",
  "\r\r\r",
  " ",
  "。",
  "！",
  "”",
  ".",
  "～",
  "1.",
  "> ",
  "--\n",
  "Best regards,\n",
  "此致\n敬礼\n",
  "```\n",
  "[which day]",
  "“",
  "Ａ",
  "👍",
  "如见附件",
);
const paragraph = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(""));
const start = fc.array(paragraph, { maxLength: 30, size: "max" }).map((paragraphs) => paragraphs.join("\n"));
/** Where, as a share of the text; how many characters go; what comes. */
const edit = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => Math.min(1, share * 1.3)),
  fc.constantFrom(0, 0, 0, 1, 5, 80, 400),
  fc.constantFrom("", "e", "好", "\n") as fc.Arbitrary<string>,
  fc.option(piece),
);

/** A draft under one's hands, text by text. */
const typed = fc.tuple(start, fc.array(edit, { minLength: 1, maxLength: 12 })).map(([text, edits]) => {
  const texts = [text];
  for (const [share, gone, key, pasted] of edits) {
    const before = texts.at(-1) as string;
    const at = Math.round(share * before.length);
    texts.push(before.slice(0, at) + key + (pasted ?? "") + before.slice(at + gone));
  }
  return texts;
});

/** Reads nothing: what is asked here is only where sentences stand. */
const unread = () => ({ times: [], acts: [], cues: [], senses: [], tally: { tokens: 0, sums: [] } });
const places = (text: string, readSentence: SentenceReader) => {
  const source = { text, read: text, channel: "email", today: TODAY, readSentence } as const;
  return readUnits(source, findZones(text, text, "email", languages)).map(({ start, end, paragraph }) => [
    text.slice(start, end),
    start,
    paragraph,
  ]);
};
const asNew = (text: string) => places(text, () => unread());

it.each([
  ["a wrapped line goes on", `${"a long line that a mail program has wrapped, ".repeat(2)}\n`, "going on", ""],
  ["a full stop gets its quotation mark", "“一二三四。", "”五", ""],
  ["a run-on ends later", `${"一".repeat(599)}。`, "”二三", ""],
  ["a figure gets its fraction", "We paid 3.", "5 in all", ""],
  ["what was two lines is one", "一二三，\n", "四五六", "\n"],
])("%s", (_, before, typed, gone) => {
  const start = "开头一句。\n".repeat(3);
  places(start + before, unread);
  const text = start + (gone ? before.replace(gone, "") : before) + typed;
  expect(places(text, unread)).toEqual(asNew(text));
});

it("sentences stand where they stood, and the others where they would in a new draft", () => {
  fc.assert(
    fc.property(typed, (texts) => {
      for (const [i, text] of texts.entries()) {
        if (i > 0) places(texts[i - 1] as string, unread);
        const now = places(text, unread);
        expect(now).toEqual(asNew(text));
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

it("a draft that changes under one's hands is taken apart as if it were new", () => {
  fc.assert(
    fc.property(typed, (texts) => {
      for (const [i, text] of texts.entries()) {
        if (i > 0) takeApart({ text: texts[i - 1] as string, today: TODAY }, languages, read);
        const draft = takeApart({ text, today: TODAY }, languages, read);
        expect(draft).toEqual(takeApart({ text, today: TODAY }, languages, sentenceReader(languages)));
      }
    }),
    { numRuns: 8 },
  );
}, 60_000);

it("and judged so", () => {
  fc.assert(
    fc.property(typed, (texts) => {
      const asTyped = texts.map((text) => coach({ text, today: TODAY }).findings);
      const asNew = texts.map((text) => {
        coach({ text: "", today: TODAY });
        return coach({ text, today: TODAY }).findings;
      });
      expect(asTyped).toEqual(asNew);
    }),
    { numRuns: 8 },
  );
}, 60_000);
