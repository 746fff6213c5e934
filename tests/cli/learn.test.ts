import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { learn, type Plan } from "../../src/cli/learner";
import type { Lesson } from "../../src/cli/lessons";
import { type SenseTable, senseReader, ZERO } from "../../src/engine/senses";
import { senseTokens } from "../../src/langs/en/sense-tokens";

const plan: Plan = { sentence: ["rude"], draft: ["long"], seen: 1, rounds: 10, rate: 0.1, steps: 5 };
const lesson = (text: string, rude: boolean): Lesson => ({
  sentences: [text],
  signs: [],
  faults: new Set(rude ? ["rude"] : []),
  open: new Set(),
  hand: "test",
  times: 1,
});
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
    const odds = (text: string) => reader.sentence(text, [{ start: 0, end: text.length }], []).senses[0]?.odds ?? -9;
    expect(odds("Their seals are rubbish.")).toBeGreaterThan(odds("Their seals are in Leeds."));
  });

  test("marks the clause that tells", () => {
    const reader = senseReader(learn(lessons, senseTokens, plan), senseTokens);
    const text = "Our seals are in Leeds, theirs are rubbish";
    const clauses = [
      { start: 0, end: 22 },
      { start: 24, end: text.length },
    ];
    expect(reader.sentence(text, clauses, []).senses[0]).toMatchObject({ rule: "rude", start: 24, end: text.length });
  });

  test("gives the same table for the same lessons", () => {
    expect(learn(lessons, senseTokens, plan)).toEqual(learn(lessons, senseTokens, plan));
  });

  test.each(["zh", "en"])("the %s table that ships is whole", (lang) => {
    const table = JSON.parse(readFileSync(`src/langs/${lang}/sense-table.json`, "utf8")) as SenseTable;
    const columns = table.sentence.length + table.draft.length;
    expect(table.bias).toHaveLength(columns);
    expect(table.step).toHaveLength(columns);
    expect(table.weights).toHaveLength(table.grams.split("\n").length * columns);
    expect(table.weights.replaceAll(/[_-i]/g, "")).toBe("");
    expect(ZERO).toBe("d");
  });
});
