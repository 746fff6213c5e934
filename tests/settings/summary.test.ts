import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { rules } from "../../src/rules";
import {
  clearSummary,
  countMessage,
  kindOf,
  mondayOf,
  readWeek,
  SUMMARY_KEY,
  weekIn,
} from "../../src/settings/summary";
import { type StubbedChrome, stubChrome } from "../setup-chrome";

let stub: StubbedChrome;
beforeEach(() => {
  stub = stubChrome();
});
afterEach(() => vi.unstubAllGlobals());

const friday = new Date(2026, 10, 27, 18);
const nextMonday = new Date(2026, 10, 30, 0, 1);

describe("the week", () => {
  it("begins on Monday, where the user is", () => {
    expect([friday, new Date(2026, 10, 23), new Date(2026, 10, 29, 23, 59)].map(mondayOf)).toEqual(
      Array(3).fill("2026-11-23"),
    );
    expect(mondayOf(nextMonday)).toBe("2026-11-30");
    expect(mondayOf(new Date(2027, 0, 1))).toBe("2026-12-28");
  });

  it("counts messages, several at a time, and starts anew on Monday", async () => {
    await Promise.all([
      countMessage({ ask: true, report: false }, friday),
      countMessage({ ask: false }, friday),
      countMessage({ promise: true }, friday),
    ]);
    expect((await readWeek(friday)).counts).toEqual({
      ask: { noticed: 2, mended: 1 },
      promise: { noticed: 1, mended: 1 },
      report: { noticed: 1, mended: 0 },
    });
    await countMessage({ ask: true }, nextMonday);
    expect((await readWeek(nextMonday)).counts.ask).toEqual({ noticed: 1, mended: 1 });
    expect((await readWeek(nextMonday)).counts.report).toEqual({ noticed: 0, mended: 0 });
  });

  it("stores numbers and a day, and nothing else", async () => {
    await countMessage({ ask: true }, friday);
    expect(JSON.stringify(stub.local.get(SUMMARY_KEY))).toMatch(/^[{}",:\da-z-]+$/i);
    expect([...stub.local.keys()]).toEqual([SUMMARY_KEY]);
  });

  it("is forgotten when it is cleared", async () => {
    await countMessage({ ask: true }, friday);
    await clearSummary();
    expect(stub.local.has(SUMMARY_KEY)).toBe(false);
  });

  it.each([
    null,
    7,
    { monday: "2026-11-23" },
    { monday: "2026-11-23", counts: { ask: { noticed: -1, mended: 0 }, promise: { noticed: 1, mended: 2 } } },
  ])("reads nothing out of what is damaged: %j", (stored) => {
    expect(Object.values(weekIn(stored, "2026-11-23").counts)).toEqual(Array(3).fill({ noticed: 0, mended: 0 }));
  });
});

it("counts by rules that exist", () => {
  expect(rules.flatMap(({ id }) => kindOf(id) ?? [])).toHaveLength(7);
  expect(kindOf("my/vague-ask")).toBeNull();
});
