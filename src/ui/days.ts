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

/**
 * A Chinese day in any of the ways it is written: 下周三（11月25日）, 下週三, 下個禮拜三, 聽日. The word for the week and
 * the day of it are what is read; a date in brackets belongs to it.
 */
const DAY_ZH =
  /(?:今天|今日|明天|明日|听日|聽日|([本今这這下])?[个個]?(周|週|星期|礼拜|禮拜)([一二三四五六日天]))(?:（\d+月\d+日）)?/;
const WEEKDAYS = "日一二三四五六";

interface Named {
  readonly text: string;
  readonly day: IsoDate;
}

/** The day an answer names, with the words that name it; null: none. */
function namedIn(answer: string, today: IsoDate, lang: Lang): Named | null {
  for (let away = 0; away <= AHEAD; away++) {
    const day = daysAfter(today, away);
    const text = nameDay(day, today, lang);
    if (answer.includes(text)) return { text, day };
  }
  const found = lang === "zh" ? DAY_ZH.exec(answer) : null;
  const day = found && dayOf(found, today);
  return day ? { text: found[0], day } : null;
}

/** A date in brackets says which day is meant; without one the week and the weekday do. */
function dayOf(found: RegExpExecArray, today: IsoDate): IsoDate | null {
  const [text, which, , weekday] = found;
  const date = /（(\d+)月(\d+)日）/.exec(text);
  if (date) {
    const [month, day] = [Number(date[1]), Number(date[2])];
    for (let away = 0; away <= AHEAD; away++) {
      const at = dateOf(daysAfter(today, away));
      if (at.getUTCMonth() + 1 === month && at.getUTCDate() === day) return daysAfter(today, away);
    }
    return null;
  }
  // 周三 alone may be any: the answer is left to the writer.
  if (weekday && !which) return null;
  if (!weekday) return daysAfter(today, /^今/.test(text) ? 0 : 1);
  const monday = which === "下" ? daysAfter(mondayOf(today), 7) : mondayOf(today);
  return daysAfter(monday, (Math.max(0, WEEKDAYS.indexOf(weekday)) + 6) % 7);
}

/** The day an answer names; null: none. */
export function dayIn(answer: string, today: IsoDate, lang: Lang): IsoDate | null {
  return namedIn(answer, today, lang)?.day ?? null;
}

/** A day's name in the way the writer names days: 下週三 in Taiwan, 下個禮拜三 in Hong Kong. */
function asWritten(named: string, like: string): string {
  const said = /聽日|听日/.exec(like)?.[0];
  const week = /周|週|星期|礼拜|禮拜/.exec(like)?.[0] ?? { 聽日: "禮拜", 听日: "礼拜" }[said ?? ""];
  const days = said ? named.replace("明天", said) : named;
  if (!week || week === "周") return days;
  const one = /個|聽/.test(like) ? "個" : /个/.test(like) ? "个" : "";
  const now = /今[个個]/.test(like) || one === "個" ? "今" : "本";
  return days.replace(/(本|下)?周(?=[一二三四五六日])/, (_, which: string | undefined) =>
    which === undefined ? week : (which === "本" ? now : which) + one + week,
  );
}

/**
 * The answer to a blank for a time with another day in it: the hour and the words around it stay as they stand in the
 * answer, or else in the first suggestion that names a day.
 */
export function withDay(answer: string, blank: Blank, day: IsoDate, today: IsoDate): string {
  const lang = blankLang(blank);
  const named = nameDay(day, today, lang);
  for (const known of [answer, blank.example, ...blank.suggestions]) {
    const other = namedIn(known, today, lang);
    if (other) return known.replace(other.text, () => asWritten(named, other.text));
  }
  return named;
}
