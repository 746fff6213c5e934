import type { IsoDate } from "../types";

const DAY = 86_400_000;
const WEEKDAYS = "日一二三四五六";
const NEAR: readonly (readonly [RegExp, number])[] = [
  [/大后天|大後天/, 3],
  [/后天|後天/, 2],
  [/明[天早晚日儿]|聽日|听日/, 1],
  [/今[天早晚日晨儿]|当天|今個|今个/, 0],
];

const iso = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

/** The day a Chinese time names, seen from today; null where it names none: a week, a month, an hour alone. */
export function dayInZh(time: string, today: IsoDate): IsoDate | null {
  const now = Date.parse(`${today}T00:00:00Z`);
  const near = NEAR.find(([pattern]) => pattern.test(time));
  const dated = /(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]/.exec(time);
  if (dated) return inYear(Number(dated[1]), Number(dated[2]), now);
  if (near) return iso(now + near[1] * DAY);
  const week = /(下下|下|本|这|這)?(?:个|個)?(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])/.exec(time);
  if (week) return onWeekday(week[1] ?? "", WEEKDAYS.indexOf((week[2] as string).replace("天", "日")), now);
  const number = /(?<!\d)(\d{1,2})\s*[日号號](?!\S?[楼線线院厅厂仓库机窑])/.exec(time)?.[1];
  return number ? inMonth(Number(number), now) : null;
}

function inYear(month: number, day: number, now: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const year = new Date(now).getUTCFullYear();
  const date = Date.UTC(year, month - 1, day);
  return iso(date < now ? Date.UTC(year + 1, month - 1, day) : date);
}

function inMonth(day: number, now: number): IsoDate | null {
  if (day < 1 || day > 31) return null;
  const date = new Date(now);
  const here = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), day);
  return iso(here < now ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, day) : here);
}

/** Weeks begin on Monday; a bare weekday that is over is the next one. */
function onWeekday(which: string, day: number, now: number): IsoDate {
  const monday = now - ((new Date(now).getUTCDay() || 7) - 1) * DAY;
  const here = monday + ((day || 7) - 1) * DAY + 7 * DAY * (which === "下下" ? 2 : which === "下" ? 1 : 0);
  return iso(which === "" && here < now ? here + 7 * DAY : here);
}
