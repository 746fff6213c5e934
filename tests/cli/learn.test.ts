import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { learn, type Plan } from "../../src/cli/learner";
import type { Lesson } from "../../src/cli/lessons";
import { minimize } from "../../src/cli/minimize";
import { type SenseTable, unpack, unpackNumbers } from "../../src/engine/sense-table";
import { inContext, senseReader } from "../../src/engine/senses";
import { senseTokens } from "../../src/langs/en/sense-tokens";

const plan: Plan = { sentence: ["rude"], draft: ["long"], seen: 1, trust: 30, kept: 1000 };
const lesson = (text: string, rude: boolean, around: readonly string[] = []): Lesson => ({
  sentences: [text],
  signs: [],
  around,
  found: new Set(),
  faults: new Set(rude ? ["rude"] : []),
  open: new Set(),
  hand: "test",
  times: 1,
});
const nothing = { acts: [], cues: [], times: [] };
const sentences = [
  lesson("Their pumps are rubbish.", true),
  lesson("Their valves are rubbish.", true),
  lesson("Their pumps are in Leeds.", false),
  lesson("Our valves are in Leeds.", false),
];
const lessons = { sentences, drafts: sentences };

describe("learning", () => {
  test("finds what tells the faults from the rest, on words it has not seen together", () => {
    const reader = senseReader(learn(lessons, senseTokens, plan), senseTokens);
    const odds = (text: string) =>
      reader.sentence(text, [{ start: 0, end: text.length }], nothing).senses[0]?.odds ?? -9;
    expect(odds("Their seals are rubbish.")).toBeGreaterThan(odds("Their seals are in Leeds."));
  });

  test("marks the clause that tells", () => {
    const reader = senseReader(learn(lessons, senseTokens, plan), senseTokens);
    const text = "Our seals are in Leeds, theirs are rubbish";
    const clauses = [
      { start: 0, end: 22 },
      { start: 24, end: text.length },
    ];
    expect(reader.sentence(text, clauses, nothing).senses[0]).toMatchObject({
      rule: "rude",
      start: 24,
      end: text.length,
    });
  });

  test("a fault is no smaller in the middle of a long sentence", () => {
    const reader = senseReader(learn(lessons, senseTokens, plan), senseTokens);
    const fault = "their seals are rubbish";
    const before = "we met on the fair in Leeds last week and had tea, ";
    const text = `${before}${fault}, and our train home from there left at nine`;
    const at = (start: number, end: number) => ({ start, end });
    const clauses = [at(0, before.length - 2), at(before.length, before.length + fault.length), at(74, text.length)];
    const [sense] = reader.sentence(text, clauses, nothing).senses;
    expect(sense).toMatchObject({ start: before.length, end: before.length + fault.length });
    const diluted = reader.sentence(text, [], nothing).senses[0]?.odds ?? -9;
    expect(sense?.odds).toBeGreaterThan(diluted + 0.5);
  });

  test("what stands around a sentence tells too", () => {
    const said = "Their pumps are rubbish.";
    const told = [...sentences, lesson(said, true, ["to a buyer"]), lesson(said, false, ["to a colleague"])];
    const reader = senseReader(learn({ sentences: told, drafts: told }, senseTokens, plan), senseTokens);
    const reading = reader.sentence(said, [], nothing);
    const odds = (around: string) =>
      reading.senses.map((sense) => inContext(sense, reader.context([around])).odds)[0] ?? -9;
    expect(odds("to a buyer")).toBeGreaterThan(odds("to a colleague"));
  });

  test("the finder's find counts for as much as it was worth", () => {
    const worth = (rude: readonly number[]) => {
      const told = sentences.map((one, i) => ({
        ...one,
        faults: new Set(rude.includes(i) ? ["rude"] : []),
        found: new Set(i % 2 === 0 ? ["rude"] : []),
      }));
      const reader = senseReader(learn({ sentences: told, drafts: told }, senseTokens, plan), senseTokens);
      const sense = reader.sentence("Their seals.", [], nothing).senses[0];
      return (sense?.ifFound ?? 0) - (sense?.odds ?? 0);
    };
    expect(worth([0, 2])).toBeGreaterThan(0.5);
    expect(worth([1, 3])).toBeLessThan(-0.5);
  });

  test("keeps the grams that matter, no more than it may", () => {
    const few = unpack(learn(lessons, senseTokens, { ...plan, kept: 3 }));
    expect(few.columns.filter((column) => column === 0)).toHaveLength(3);
  });

  test("gives the same table for the same lessons", () => {
    expect(learn(lessons, senseTokens, plan)).toEqual(learn(lessons, senseTokens, plan));
  });

  test("finds the lowest point of a bowl that is steep one way and flat the other", () => {
    const bowl = (at: Float64Array, slope: Float64Array) => {
      const [x, y] = at as unknown as [number, number];
      slope[0] = 20 * (x - 3);
      slope[1] = 2 * (y + 1);
      return 10 * (x - 3) ** 2 + (y + 1) ** 2;
    };
    const [x, y] = minimize(new Float64Array(2), bowl);
    expect(x).toBeCloseTo(3, 1);
    expect(y).toBeCloseTo(-1, 1);
  });

  test.each(["zh", "en"])("the %s table that ships is whole", (lang) => {
    const table = JSON.parse(readFileSync(`src/langs/${lang}/sense-table.json`, "utf8")) as SenseTable;
    const columns = table.sentence.length + table.draft.length;
    expect(table.bias).toHaveLength(columns);
    expect(table.found).toHaveLength(columns);
    expect(table.step).toHaveLength(columns);
    const grams = unpackNumbers(table.grams);
    expect(grams.length).toBeGreaterThan(2_000);
    expect(grams).toEqual([...new Set(grams)].sort((a, b) => a - b));
    table.places.forEach((packed, column) => {
      const rows = unpackNumbers(packed);
      expect(rows).toHaveLength((table.weights[column] as string).length);
      expect(rows.at(-1)).toBeLessThan(grams.length);
    });
  });
});
