import type { IsoDate, Lang } from "../types";
import { isHoliday } from "./holidays";

const DAY = 86_400_000;

const ZH_DAYS = ["日", "一", "二", "三", "四", "五", "六"] as const;
const EN_DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const EN_MONTHS = "January February March April May June July August September October November December".split(" ");

const at = (date: IsoDate) => new Date(`${date}T00:00:00Z`);
const iso = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);
const weekday = (date: IsoDate) => at(date).getUTCDay();

/** A day on which offices work: no weekend and no public holiday. */
export function isWorkday(date: IsoDate): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !isHoliday(date);
}

/** The first working day that is at least `days` after `from`. */
export function workdayAfter(from: IsoDate, days: number): IsoDate {
  let date = iso(at(from).getTime() + days * DAY);
  while (!isWorkday(date)) date = iso(at(date).getTime() + DAY);
  return date;
}

/** The last working day before `to`. */
export function workdayBefore(to: IsoDate): IsoDate {
  let date = iso(at(to).getTime() - DAY);
  while (!isWorkday(date)) date = iso(at(date).getTime() - DAY);
  return date;
}

/** The given weekday (1 Monday … 5 Friday) of the week after `from`'s, or the next working day after it. */
function nextWeek(from: IsoDate, day: number): IsoDate {
  const monday = at(from).getTime() + (8 - (weekday(from) || 7)) * DAY;
  return workdayAfter(iso(monday), day - 1);
}

/** A day as a message names it, with the date beside it: `下周三（11月25日）`, `Wednesday 25 November`. */
export function nameDay(date: IsoDate, today: IsoDate, lang: Lang): string {
  const [, month, day] = date.split("-").map(Number) as [number, number, number];
  if (lang === "en") return `${EN_DAYS[weekday(date)]} ${day} ${EN_MONTHS[month - 1]}`;
  const weeks = Math.floor((at(date).getTime() - mondayOf(today)) / (7 * DAY));
  const away = Math.round((at(date).getTime() - at(today).getTime()) / DAY);
  const prefix = weeks === 0 ? "本周" : weeks === 1 ? "下周" : "周";
  const named = ["今天", "明天"][away] ?? `${prefix}${ZH_DAYS[weekday(date)]}`;
  return `${named}（${month}月${day}日）`;
}

function mondayOf(date: IsoDate): number {
  return at(date).getTime() - ((weekday(date) || 7) - 1) * DAY;
}

/** A time to meet, best first: real dates, no weekend, no holiday; `hour` where the occasion has one of its own. */
export function meetingTimes(today: IsoDate, lang: Lang, hour?: string): readonly string[] {
  const days = [nextWeek(today, 3), workdayAfter(today, 1), nextWeek(today, 5)];
  const hours = lang === "zh" ? ["下午3点", "上午10点", "上午10点"] : ["at 3 pm", "at 10 am", "at 10 am"];
  return days.map((date, i) => {
    const named = nameDay(date, today, lang);
    return lang === "zh" ? `${named}${hour ?? hours[i]}` : `${named} ${hour ?? hours[i]}`;
  });
}

/** The same where it should not wait: the next working day first. */
export function callTimes(today: IsoDate, lang: Lang): readonly string[] {
  const [later, next, last] = meetingTimes(today, lang) as [string, string, string];
  return [...new Set([next, last, later])];
}

/** Weeks in which somebody else picks the hour, the next first: `下周`, `next week`, `in the week of 7 December`. */
export function weeks(today: IsoDate, lang: Lang): readonly string[] {
  const [, month, day] = iso(mondayOf(today) + 14 * DAY)
    .split("-")
    .map(Number) as [number, number, number];
  return lang === "zh"
    ? ["下周", `${month}月${day}日那一周`, "下周二到周四之间"]
    : ["next week", `in the week of ${day} ${EN_MONTHS[month - 1]}`, "between Tuesday and Thursday next week"];
}

/** The next working days: what has to come before a meeting, and an answer somebody waits for. */
export function soonest(today: IsoDate, lang: Lang): readonly string[] {
  const next = workdayAfter(today, 1);
  return [next, workdayAfter(next, 1), workdayAfter(next, 2)].map((date) => closing(date, today, lang));
}

/** What cannot wait: this very day, else the next working days. */
export function thisDay(today: IsoDate, lang: Lang): readonly string[] {
  return [lang === "zh" ? closing(today, today, lang) : "5 pm today", ...soonest(today, lang)];
}

/** Days for a favour, with time to spare and no hour: nobody owes us one by the close of business. */
export function favourDays(today: IsoDate, lang: Lang): readonly string[] {
  const days = [nextWeek(today, 3), nextWeek(today, 5), workdayAfter(today, 1)];
  return [...new Set(days)].map((date) => `${nameDay(date, today, lang)}${lang === "zh" ? "前" : ""}`);
}

/** `下周三（11月25日）下班前`, `Wednesday 25 November`. */
function closing(date: IsoDate, today: IsoDate, lang: Lang): string {
  return `${nameDay(date, today, lang)}${lang === "zh" ? "下班前" : ""}`;
}

/** A day by which something is done, best first. */
export function deadlines(today: IsoDate, lang: Lang): readonly string[] {
  const friday = workdayAfter(today, (5 - weekday(today) + 7) % 7 || 7);
  const soon = workdayAfter(today, 1);
  const days = [weekday(today) >= 1 && weekday(today) <= 3 ? friday : nextWeek(today, 3), soon, nextWeek(today, 5)];
  return [...new Set(days)].map((date) => closing(date, today, lang));
}
