import type { Draft } from "../types";

/** The message tells something by itself: without the offer it stands, and no stock question is put in its place. */
export function standsAlone({ units }: Draft): boolean {
  const said = units.map(({ read }) => read).join("");
  return said.length > BARE && TELLS.test(said.replace(/(?:7[×x*])?24(?:小时)?|一[句声]|一个电话/g, ""));
}
/** One line and an offer: without it nobody would know what comes next. */
const BARE = 40;
const TELLS = /\d|[一二三四五六七八九十两]+(?:份|台|套|件|页|箱|批|块)|附|寄|发[您你了给]/;
