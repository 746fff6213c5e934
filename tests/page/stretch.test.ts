import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carrySpan, isTakenBack, smallestStretch } from "../../src/page/stretch";

describe("smallestStretch", () => {
  it.each([
    ["以后多关照", "以后周三前回复", { start: 2, end: 5, text: "周三前回复" }],
    ["same", "same", { start: 4, end: 4, text: "" }],
    ["", "new", { start: 0, end: 0, text: "new" }],
    ["old", "", { start: 0, end: 3, text: "" }],
    ["aa", "aaa", { start: 2, end: 2, text: "a" }],
    ["one\ntwo", "one\nand\ntwo", { start: 4, end: 4, text: "and\n" }],
    // 😀 and 😁 share their first half.
    ["a😀b", "a😁b", { start: 1, end: 3, text: "😁" }],
    // 🐀 and 😀 share their second half.
    ["🐀", "😀", { start: 0, end: 2, text: "😀" }],
  ])("%j → %j", (before, after, stretch) => {
    expect(smallestStretch(before, after)).toEqual(stretch);
  });

  it("gives the new text, and cuts no surrogate pair", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "客", "😀", "😁", "🐀", "\n"), maxLength: 12 });
    // Long beginnings are compared in one go.
    const beginning = fc.constantFrom("", "a".repeat(505), "a".repeat(511), "a".repeat(512), "客".repeat(1_023));
    fc.assert(
      fc.property(beginning, text, text, (same, one, other) => {
        const [before, after] = [same + one, same + other];
        const { start, end, text: fresh } = smallestStretch(before, after);
        expect(before.slice(0, start) + fresh + before.slice(end)).toBe(after);
        for (const part of [before.slice(0, start), before.slice(start, end), before.slice(end), fresh]) {
          // A lone half of a pair is the only thing encodeURI refuses.
          expect(() => encodeURI(part)).not.toThrow();
        }
      }),
    );
  });
});

describe("carrySpan", () => {
  const span = { start: 4, end: 8 };
  it.each([
    ["before it", { start: 0, end: 1, text: "xyz" }, { start: 6, end: 10 }],
    ["right before it", { start: 4, end: 4, text: "x" }, { start: 5, end: 9 }],
    ["right behind it", { start: 8, end: 8, text: "x" }, span],
    ["behind it", { start: 9, end: 12, text: "" }, span],
    ["inside it", { start: 6, end: 6, text: "x" }, null],
    ["over its start", { start: 2, end: 5, text: "" }, null],
    ["over all of it", { start: 0, end: 20, text: "" }, null],
  ])("a change %s", (_where, change, carried) => {
    expect(carrySpan(span, change)).toEqual(carried);
  });
});

it.each([
  ["the old words again, and a letter more", "a kettle here", "a jug here", "a kettle herez", true],
  ["the old text itself", "a kettle here", "a jug here", "a kettle here", true],
  ["the new words, and a letter more", "a kettle here", "a jug here", "a jug herez", false],
  ["the new words touched", "a kettle here", "a jug here", "a ju here", false],
  ["all gone", "a kettle here", "a jug here", "", false],
  ["words only put in, and taken out", "a here", "a jug here", "a here", false],
])("tells a change that was taken back: %s", (_, before, after, now, taken) => {
  expect(isTakenBack(before, after, now)).toBe(taken);
});
