import { beforeEach, expect, test, vi } from "vitest";
import type { Part } from "../../src/messages";

const asked: Part[] = [];
let comes = true;
let answer: () => void = () => undefined;
vi.mock("../../src/frame/bring-part", () => ({
  bringPart: (part: Part) => {
    asked.push(part);
    return new Promise<boolean>((done) => {
      answer = () => done(comes);
    });
  },
}));
const { withSenses } = await import("../../src/frame/review-box");
const { broughtSenses, setSenses } = await import("../../src/langs/brought-senses");

beforeEach(() => {
  asked.length = 0;
  comes = true;
});
const table = { sentence: [], draft: [], bias: [], found: [], step: [], grams: "", places: [], weights: [] };
const settled = () => new Promise((done) => setTimeout(done));

test("a text in a language that is not here waits for it, and is read again; what reads at the same time asks no second time", async () => {
  const again = vi.fn();
  const read = () => broughtSenses("en");
  expect(withSenses(read, again)).toBeNull();
  expect(withSenses(read, again)).toBeNull();
  expect(asked).toEqual(["senses-en"]);
  expect(again).not.toHaveBeenCalled();
  setSenses("en", table);
  answer();
  await settled();
  expect(again).toHaveBeenCalledTimes(2);
  expect(withSenses(read, again)).toBe(table);
});

test("what cannot be brought is not read again by itself, and asked for anew with the next text", async () => {
  const again = vi.fn();
  comes = false;
  expect(withSenses(() => broughtSenses("zh"), again)).toBeNull();
  answer();
  await settled();
  expect(again).not.toHaveBeenCalled();
  withSenses(() => broughtSenses("zh"), again);
  expect(asked).toEqual(["senses-zh", "senses-zh"]);
});

test("any other fault is a fault", () => {
  expect(() => withSenses(() => (null as unknown as { length: number }).length, vi.fn())).toThrow(TypeError);
  expect(asked).toEqual([]);
});
