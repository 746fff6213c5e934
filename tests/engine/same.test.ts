import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gathered } from "../../src/engine/gathered";
import { sameUpTo } from "../../src/engine/same";

const long = fc
  .array(fc.constantFrom("a", "b", "甲", "\n"), { maxLength: 1_500, size: "max" })
  .map((all) => all.join(""));

describe("how far two texts are the same", () => {
  it("is told to the character, however long they are", () => {
    fc.assert(
      fc.property(long, long, long, (start, one, other) => {
        const [a, b] = [start + one, start + other];
        const same = sameUpTo(a, b);
        expect(a.slice(0, same)).toBe(b.slice(0, same));
        expect(same === Math.min(a.length, b.length) || a[same] !== b[same]).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what is gathered from a row of things", () => {
  it("is the same whatever row was gathered from before", () => {
    const things = Array.from({ length: 150 }, (_, value) => ({ value }));
    const add = (all: number[], { value }: { value: number }) => void all.push(value);
    const again = gathered<{ value: number }, number[]>(
      () => [],
      (all) => [...all],
      add,
    );
    const cut = fc.nat(150);
    fc.assert(
      fc.property(fc.array(fc.tuple(cut, cut, cut), { minLength: 1, maxLength: 8 }), (rows) => {
        for (const [to, from, end] of rows) {
          const row = [...things.slice(0, to), ...things.slice(from, end)];
          expect(again(row)).toEqual(row.map(({ value }) => value));
        }
      }),
      { numRuns: 200 },
    );
  });
});
