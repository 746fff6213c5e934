import { expect, test } from "vitest";
import { sentenceReader, takeApart } from "../../src/engine/draft";
import type { Languages } from "../../src/engine/language";
import type { Lang } from "../../src/engine/types";
import { languages } from "../../src/langs";

/** The languages, one of which must not be asked for what it has learned. */
function without(lang: Lang): Languages {
  const never = () => {
    throw new Error(`${lang} was asked`);
  };
  return { ...languages, [lang]: { ...languages[lang], read: never, readContext: never, readDraft: never } };
}
const read = (text: string, known: Languages) => takeApart({ text, today: "2026-11-20" }, known, sentenceReader(known));

test.each([
  ["en", "zh", "Could you send the quote to Kestrel by Friday?"],
  ["zh", "en", "麻烦您周五前把报价发给恒达，好吗？"],
] as const)("a draft in %s asks %s for nothing: its table need not be here", (_lang, other, text) => {
  expect(read(text, without(other))).toEqual(read(text, languages));
});

test("a box with nothing in it asks neither", () => {
  for (const text of ["", " \n"]) for (const lang of ["en", "zh"] as const) read(text, without(lang));
});
