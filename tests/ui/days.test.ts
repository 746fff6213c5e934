import { describe, expect, test } from "vitest";
import type { Blank } from "../../src/engine/types";
import { dayIn, daysAfter, daysBetween, mondayOf, withDay } from "../../src/ui/days";

const TODAY = "2026-11-20";

const blank = (placeholder: string, suggestions: readonly string[]): Blank => ({
  name: "when",
  type: "time",
  placeholder,
  example: suggestions[0] ?? "",
  suggestions,
});

describe("days", () => {
  test("are counted over months and years", () => {
    expect(daysAfter("2026-12-30", 3)).toBe("2027-01-02");
    expect(daysBetween("2026-11-20", "2026-12-06")).toBe(16);
    expect([mondayOf("2026-11-22"), mondayOf("2026-11-23")]).toEqual(["2026-11-16", "2026-11-23"]);
  });

  test("are found in an answer the way the suggestions write them", () => {
    expect(dayIn("下周三（11月25日）下午3点", TODAY, "zh")).toBe("2026-11-25");
    expect(dayIn("Monday 23 November at 10 am", TODAY, "en")).toBe("2026-11-23");
    expect(dayIn("周三下午", TODAY, "zh")).toBeNull();
  });

  test.each([
    ["下週三（11月25日）下午3點", "2026-11-25"],
    ["下個禮拜三（11月25日）放工前", "2026-11-25"],
    ["下個禮拜五", "2026-11-27"],
    ["下礼拜天", "2026-11-29"],
    ["下星期一上午", "2026-11-23"],
    ["聽日（11月21日）下午", "2026-11-21"],
    ["今日下班前", "2026-11-20"],
    ["週五（12月4日）", "2026-12-04"],
  ])("are found in Traditional and in every word for a week: %s", (answer, day) => {
    expect(dayIn(answer, TODAY, "zh")).toBe(day);
  });
});

describe("another day in an answer", () => {
  const meeting = blank("〔哪天〕", ["下周三（11月25日）下午3点", "明天（11月21日）上午10点"]);

  test.each([
    ["keeps the hour of the answer", "明天（11月21日）上午10点", "下周五（11月27日）上午10点"],
    ["keeps what was added by hand", "下周三（11月25日）下午3点半", "下周五（11月27日）下午3点半"],
    ["takes the hour of the first suggestion where the answer names no day", "周三", "下周五（11月27日）下午3点"],
    ["and where there is no answer yet", "", "下周五（11月27日）下午3点"],
  ])("%s", (_name, answer, expected) => {
    expect(withDay(answer, meeting, "2026-11-27", TODAY)).toBe(expected);
  });

  test.each([
    ["下週三（11月25日）下午3點", "2026-11-27", "下週五（11月27日）下午3點"],
    ["下個禮拜三（11月25日）放工前", "2026-11-27", "下個禮拜五（11月27日）放工前"],
    ["下個禮拜三（11月25日）放工前", "2026-12-04", "禮拜五（12月4日）放工前"],
    ["聽日（11月21日）上午10點", "2026-11-27", "下個禮拜五（11月27日）上午10點"],
  ])("is written as the writer writes days: %s", (answer, day, expected) => {
    expect(withDay(answer, meeting, day, TODAY)).toBe(expected);
  });

  test("is written in the language of the blank", () => {
    const english = blank("[which day]", ["Wednesday 25 November at 3 pm"]);
    expect(withDay("", english, "2026-11-30", TODAY)).toBe("Monday 30 November at 3 pm");
    expect(withDay("", blank("[which date]", []), "2026-11-30", TODAY)).toBe("Monday 30 November");
  });
});
