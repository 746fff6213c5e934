import { expect, test } from "vitest";
import { EN, MIXED, textOf } from "../src/cli/bench";
import { coach } from "../src/coach";
import { sentenceReader, takeApart } from "../src/engine/draft";
import { languages } from "../src/langs";
import { readAhead } from "../src/reader";

const TODAY = "2026-11-20";

/** Reads ahead in slices of so many looks at the clock. Gives what each slice had read. */
function slices(text: string, looks: number): readonly (number | null)[] {
  const read: (number | null)[] = [0];
  while (read.at(-1) !== null) {
    let left = looks;
    read.push(readAhead({ text, today: TODAY }, read.at(-1) ?? 0, () => left-- > 0));
  }
  return read;
}

test("a draft read in slices is reviewed as one that was not", () => {
  const fresh = { text: textOf(MIXED, 3_000, 41), today: TODAY };
  expect(slices(fresh.text, 3).length).toBeGreaterThan(5);
  expect(coach(fresh).draft).toEqual(takeApart(fresh, languages, sentenceReader(languages)));
});

test("each slice gets further, however little time there is", () => {
  const read = slices(textOf(EN, 2_000, 43), 0);
  for (let at = 2; at < read.length - 1; at++) expect(read[at]).toBeGreaterThan(read[at - 1] ?? Number.NaN);
});

test("a fault in reading is not taken for leaving off", () => {
  const broken = { text: "A sentence.", today: TODAY, context: null } as never;
  expect(() => readAhead({ ...(broken as object), text: 7 } as never, 0, () => true)).toThrow(TypeError);
});
