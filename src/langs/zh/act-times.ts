import type { TimeMention } from "../../engine/types";
import type { Clause } from "./clauses";
import { LEISURE } from "./time-words";

/** When an act is to be done: the time of its clause, or of a clause before it. */

/** What may stand beside the reader's leisure in a clause that names nothing else. */
const BESIDE_LEISURE = /^(?:您|你|你们|那边|这边|等|要是|如果|若|看|最近|这|段|时间|了|的话|再说|啊|吧|哈)*$/;

const IS_LEISURE = new RegExp(LEISURE);

/** The clause says nothing but when the reader may be free: 您哪阵儿消停了. */
export function isLeisure(clause: Clause, times: readonly TimeMention[]): boolean {
  const own = times.filter((time) => time.start >= clause.start && time.end <= clause.end);
  if (own.length === 0 || own.some((time) => time.fixed || !IS_LEISURE.test(time.text))) return false;
  let rest = clause.text;
  for (const time of own) rest = rest.replace(time.text, "");
  return BESIDE_LEISURE.test(rest);
}

/** A floating time further back than this belongs to something else. */
const LEAD_IN = 14;

/** The time of an act: in its own clause, else in a clause before it that made no act; a fixed one still to come first. */
export function timeOf(
  span: { start: number; end: number },
  clause: Clause,
  times: readonly TimeMention[],
  ledFrom: number,
): TimeMention | null {
  const own = times.filter((time) => time.start >= span.start && time.end <= clause.end);
  const led = times.filter(
    (time) =>
      time.start >= ledFrom &&
      time.end <= span.start &&
      (time.fixed || !/的$/.test(time.text)) &&
      !(!time.fixed && times.length > 0 && span.start - time.start > LEAD_IN),
  );
  const good = (list: readonly TimeMention[]) => list.find((time) => time.fixed && time.future);
  const loose = (list: readonly TimeMention[]) => list.find((time) => !time.fixed);
  return good(own) ?? loose(own) ?? good(led) ?? loose(led) ?? null;
}

/** How far floating times reach from the head of a clause: 这两天抽空 in 这两天抽空把合同签了吧. */
export function leadOf(start: number, times: readonly TimeMention[]): number {
  let end = start;
  for (const time of times) if (!time.fixed && time.start >= end && time.start - end <= 1) end = time.end;
  return end - start;
}
