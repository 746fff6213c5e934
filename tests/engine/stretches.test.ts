import { expect, test } from "vitest";
import { clausesOf } from "../../src/engine/clauses";
import { foundWithin, stretchesOf } from "../../src/engine/stretches";
import type { Act } from "../../src/engine/types";

const words = (sentence: string) =>
  stretchesOf(sentence.length, clausesOf(sentence)).map(({ start, end }) => sentence.slice(start, end));

test("a sentence of one clause is one stretch", () => {
  expect(words("Please call.")).toEqual(["Please call."]);
});

test("the whole, each clause, and each two that follow each other", () => {
  expect(words("先看图，再报价。")).toEqual(["先看图，再报价。", "先看图", "再报价"]);
  expect(words("one, two, three")).toEqual(["one, two, three", "one", "two", "three", "one, two", "two, three"]);
});

test("a text without stops costs no more than its length", () => {
  expect(words("so, ".repeat(41))).toHaveLength(1);
  expect(words("so, ".repeat(40))).toHaveLength(80);
});

test("what grammar finds counts for the stretch it lies in", () => {
  const act = (start: number, end: number) => ({ kind: "ask", start, end }) as Act;
  const found = {
    acts: [act(0, 4), act(6, 9)],
    cues: [],
    times: [{ start: 7, end: 9, text: "", fixed: true, future: true }],
  };
  const within = foundWithin(found, { start: 5, end: 10 });
  expect(within.acts.map(({ start }) => start)).toEqual([6]);
  expect(within.times).toHaveLength(1);
  expect(foundWithin(found, { start: 0, end: 5 }).times).toEqual([]);
});
