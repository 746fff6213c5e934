import type { IsoDate } from "../types";

const DAY = 86_400_000;
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*";
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?!\\p{L})`, "iu");
const MONTH_DAY = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, "iu");

const iso = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

/** The day an English time names, seen from today; null where it names none: a week, a month, an hour alone is today. */
export function dayIn(time: string, today: IsoDate): IsoDate | null {
  const now = Date.parse(`${today}T00:00:00Z`);
  const written = /\b\d{4}-\d{2}-\d{2}\b/.exec(time)?.[0];
  if (written) return written;
  const dated = DAY_MONTH.exec(time);
  const turned = dated ? null : MONTH_DAY.exec(time);
  const month = dated?.[2] ?? turned?.[1];
  const number = Number(dated?.[1] ?? turned?.[2] ?? /\bthe (\d{1,2})(?:st|nd|rd|th)\b/i.exec(time)?.[1]);
  if (month) return inYear(MONTHS.indexOf(month.slice(0, 3).toLowerCase()), number, now);
  if (number) return inMonth(number, now);
  if (/\bday after tomorrow\b/i.test(time)) return iso(now + 2 * DAY);
  if (/\b(?:tomorrow|tmrw?|tmr)\b/i.test(time)) return iso(now + DAY);
  const weekday = /\b(sun|mon|tue|wed|thu|fri|sat)(?:day|s|sday|nesday|rs|rsday|urday)?\b/i.exec(time)?.[1];
  if (weekday) return onWeekday(DAYS.indexOf(weekday.toLowerCase()), /\bnext\b/i.test(time), now);
  return /\b(?:today|tonight|this (?:morning|afternoon|evening)|noon|EOD|COB)\b|^(?:at |by )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o['’]clock)/i.test(
    time,
  )
    ? today
    : null;
}

function inYear(month: number, day: number, now: number): IsoDate | null {
  if (month < 0 || day < 1 || day > 31) return null;
  const year = new Date(now).getUTCFullYear();
  const date = Date.UTC(year, month, day);
  return iso(date < now ? Date.UTC(year + 1, month, day) : date);
}

function inMonth(day: number, now: number): IsoDate | null {
  if (day < 1 || day > 31) return null;
  const date = new Date(now);
  const here = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), day);
  return iso(here < now ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, day) : here);
}

/** The next such day; `next`: not in the week that runs. */
function onWeekday(day: number, next: boolean, now: number): IsoDate {
  const here = new Date(now).getUTCDay();
  const away = (day - here + 7) % 7 || 7;
  const thisWeek = here !== 0 && (day === 0 ? 7 : day) > here;
  return iso(now + (next && thisWeek ? away + 7 : away) * DAY);
}
