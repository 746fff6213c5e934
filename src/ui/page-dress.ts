import type { IsoDate, Lang } from "../engine/types";
import type { Settings } from "../settings/schema";
import { htmlLang } from "./words";

/** Gives an extension page its language, theme and title. */
export function dressPage(page: Document, ui: Lang, theme: Settings["theme"], title: string): void {
  page.title = title;
  page.documentElement.lang = htmlLang[ui];
  if (theme === "auto") delete page.documentElement.dataset.theme;
  else page.documentElement.dataset.theme = theme;
}

/** The calendar day where the user is: the engine has no clock of its own. */
export function isoToday(now: Date): IsoDate {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
