import { nameDay } from "../engine/rewrite/calendar";
import type { Blank, IsoDate, Lang } from "../engine/types";

const DAY = 86_400_000;
/** How far ahead an answer's day is looked for: beyond it nobody means a day by its name. */
const AHEAD = 120;

/** The day as a `Date` at midnight UTC, the way all days are reckoned here. */
export const dateOf = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);

/** The day `count` days later. */
export function daysAfter(day: IsoDate, count: number): IsoDate {
  return new Date(dateOf(day).getTime() + count * DAY).toISOString().slice(0, 10);
}

/** Days from one to another. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / DAY);
}

/** The Monday of a day's week. */
export function mondayOf(day: IsoDate): IsoDate {
  return daysAfter(day, -((dateOf(day).getUTCDay() + 6) % 7));
}

/** The language a blank is written in, by its brackets. */
export const blankLang = ({ placeholder }: Blank): Lang => (placeholder.startsWith("〔") ? "zh" : "en");

/** The day an answer names the way the suggestions do; null: none. */
export function dayIn(answer: string, today: IsoDate, lang: Lang): IsoDate | null {
  for (let away = 0; away <= AHEAD; away++) {
    const day = daysAfter(today, away);
    if (answer.includes(nameDay(day, today, lang))) return day;
  }
  return null;
}

/**
 * The answer to a blank for a time with another day in it: the hour and the words around it stay as they stand in the
 * answer, or else in the first suggestion that names a day.
 */
export function withDay(answer: string, blank: Blank, day: IsoDate, today: IsoDate): string {
  const lang = blankLang(blank);
  const named = nameDay(day, today, lang);
  for (const known of [answer, blank.example, ...blank.suggestions]) {
    const other = dayIn(known, today, lang);
    if (other) return known.replace(nameDay(other, today, lang), () => named);
  }
  return named;
}
