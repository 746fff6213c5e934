import { overlaps } from "../triage";
import type { Draft, Finding, Unit } from "../types";
import { lastOf } from "./last-of";
import { appendAfter, type Edit } from "./splice";

/** Something is handed over, or a sample or a visit offered. */
const HANDS =
  /附上|附后|随信|隨信|附件|随附|欢迎|歡迎|诚盼|莅临|拨冗|有兴趣|感兴趣|样品|試用|试用|期待|联系|聯繫|致电|来电/;

/**
 * Where a Chinese pitch has said who writes and what he does, before its own closing step or offer, the question about
 * the reader stands: never before he knows who asks.
 */
export function atEndOfPitch(draft: Draft, words: string, goes: readonly Finding[]): Edit {
  const { units } = draft;
  const last = lastOf(units) as Unit;
  let at = last;
  while (at.index > 1 && closes(at, goes)) at = units[at.index - 1] as Unit;
  return appendAfter(draft, at, words, at === last);
}

function closes(unit: Unit, goes: readonly Finding[]): boolean {
  return (
    goes.some((finding) => overlaps(finding, unit)) ||
    (/[您你我贵]/.test(unit.read) &&
      (unit.acts.length > 0 || unit.times.some(({ fixed, future }) => fixed && future)) &&
      !/^我们还/.test(unit.read)) ||
    HANDS.test(unit.read)
  );
}
