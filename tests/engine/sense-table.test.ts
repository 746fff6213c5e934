import { describe, expect, test } from "vitest";
import {
  hashOf,
  LEVELS,
  packNumbers,
  packWeight,
  printBeside,
  printOf,
  printTogether,
  RATIO,
  unpackNumbers,
  unpackWeight,
} from "../../src/engine/sense-table";

describe("numbers", () => {
  test.each([[[]], [[0]], [[0, 1, 2]], [[44, 45, 46, 91]], [[7, 2024, 2025, 2026, 91_124, 4_194_303]]])(
    "%j come back as they were",
    (numbers) => expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers),
  );

  test("are written in letters that a JSON string holds as they are", () => {
    const packed = packNumbers(Array.from({ length: 300 }, (_, i) => i * i));
    expect(JSON.stringify(packed)).toHaveLength(packed.length + 2);
  });
});

describe("weights", () => {
  const step = 0.1;
  const read = (weight: number) => {
    const letter = packWeight(weight, step);
    return letter && unpackWeight(letter.charCodeAt(0), step);
  };
  test.each([0.1, -0.1, 0.17, -5, 11.8])("%d comes back near to what it was, with its sign", (weight) => {
    const ratio = (read(weight) as number) / weight;
    expect(ratio).toBeGreaterThan(1 / Math.sqrt(RATIO) - 0.01);
    expect(ratio).toBeLessThan(Math.sqrt(RATIO) + 0.01);
  });
  test("what is nearer to nothing than to the least is nothing", () => expect(read(0.05)).toBeNull());
  test("what is larger than the largest is the largest", () =>
    expect(read(1e6)).toBeCloseTo(step * RATIO ** (LEVELS - 1)));
});

test("fingerprints are small numbers, and tell like grams apart", () => {
  const words = ["pump", "pumps", "^", "@ask", "@asks", "价", "价格"].map(hashOf);
  const [a, b] = words as [number, number];
  const prints = [
    ...words.map(printOf),
    printBeside(a, b),
    printBeside(b, a),
    printBeside(a, a),
    printTogether(a, b),
    printTogether(a, a),
  ];
  expect(new Set(prints).size).toBe(prints.length);
  for (const print of prints) expect(print).toBeLessThan(2 ** 22);
  expect(printTogether(a, b)).toBe(printTogether(b, a));
});
