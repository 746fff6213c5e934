import type { IsoDate } from "../types";

/**
 * Public holidays of mainland China as first and last day. 2026 as announced; the later years hold the statutory days
 * until theirs are announced. Weekends are known without it, and working weekends are never suggested.
 */
const CHINA: readonly (readonly [IsoDate, IsoDate])[] = [
  ["2026-01-01", "2026-01-03"],
  ["2026-02-15", "2026-02-23"],
  ["2026-04-04", "2026-04-06"],
  ["2026-05-01", "2026-05-05"],
  ["2026-06-19", "2026-06-21"],
  ["2026-09-25", "2026-09-27"],
  ["2026-10-01", "2026-10-07"],
  ["2027-01-01", "2027-01-01"],
  ["2027-02-05", "2027-02-08"],
  ["2027-04-05", "2027-04-05"],
  ["2027-05-01", "2027-05-02"],
  ["2027-06-09", "2027-06-09"],
  ["2027-09-15", "2027-09-15"],
  ["2027-10-01", "2027-10-03"],
  ["2028-01-01", "2028-01-01"],
  ["2028-01-25", "2028-01-28"],
  ["2028-04-04", "2028-04-04"],
  ["2028-05-01", "2028-05-02"],
  ["2028-05-28", "2028-05-28"],
  ["2028-10-01", "2028-10-03"],
];

/** The same days every year, on which a reader abroad is away. */
const EVERY_YEAR: ReadonlySet<string> = new Set(["01-01", "12-25", "12-26"]);

/** A public holiday on one side or the other: no day to suggest. */
export function isHoliday(date: IsoDate): boolean {
  return EVERY_YEAR.has(date.slice(5)) || CHINA.some(([first, last]) => first <= date && date <= last);
}
