import { describe, expect, it } from "vitest";
import {
  deadlines,
  favourDays,
  isWorkday,
  meetingTimes,
  soonest,
  workdayAfter,
} from "../../../src/engine/rewrite/calendar";

describe("calendar", () => {
  it.each([
    ["2026-11-20", true],
    ["2026-11-21", false],
    ["2026-10-05", false],
    ["2026-10-08", true],
    ["2027-02-05", false],
  ])("%s is a working day: %s", (date, works) => {
    expect(isWorkday(date)).toBe(works);
  });

  it("skips weekends and holidays", () => {
    expect(workdayAfter("2026-11-20", 1)).toBe("2026-11-23");
    expect(workdayAfter("2026-09-30", 1)).toBe("2026-10-08");
    expect(workdayAfter("2026-12-31", 1)).toBe("2027-01-04");
  });

  it("names times to meet with the date beside the day", () => {
    expect(meetingTimes("2026-11-20", "zh")).toEqual([
      "下周三（11月25日）下午3点",
      "下周一（11月23日）上午10点",
      "下周五（11月27日）上午10点",
    ]);
    expect(meetingTimes("2026-11-17", "en")).toEqual([
      "Wednesday 25 November at 3 pm",
      "Wednesday 18 November at 10 am",
      "Friday 27 November at 10 am",
    ]);
  });

  it("names days by which something is done", () => {
    expect(deadlines("2026-11-17", "zh")).toEqual([
      "本周五（11月20日）下班前",
      "明天（11月18日）下班前",
      "下周五（11月27日）下班前",
    ]);
    expect(deadlines("2026-11-20", "en")).toEqual([
      "Wednesday 25 November",
      "Monday 23 November",
      "Friday 27 November",
    ]);
  });

  it("names the next working days, and days for a favour without an hour", () => {
    expect(soonest("2026-11-20", "en")).toEqual(["Monday 23 November", "Tuesday 24 November", "Wednesday 25 November"]);
    expect(favourDays("2026-11-20", "zh")).toEqual([
      "下周三（11月25日）前",
      "下周五（11月27日）前",
      "下周一（11月23日）前",
    ]);
  });
});
