import type { Draft, Finding, Span, Unit } from "../types";
import { calls, clausesOfBreath } from "./breath";
import { isTraditional } from "./script";
import type { Edit } from "./splice";

/** On what a favour hangs: 这回泵房改造的180万要是能落到咱们这儿. What stands before it is the matter. */
const CONDITION = /^(.*?)(?:要是|如果|只要|若是?|一旦|倘若|假如)(?=.{2})/;
/** Words before a colon that only announce what goes: 有一句话我敢打包票：. */
const LEADS = /(?:^|[，,；;])([^，,；;：:\d]{4,}[：:]\s*)$/;
/** A matter one can lead up with: it has a figure that would be missed. */
const MATTER = /^(?=.*\d)[^，]{4,24}$/;

/**
 * What leads up to what goes and says nothing without it: the words before a colon, the condition a favour hangs on.
 * Null: nothing does. A condition that names the deal by its figure leaves that before what is said next.
 */
export function withHanging(finding: Finding, unit: Unit, draft: Draft): Edit | null {
  const { text, read, units } = draft;
  if (unit.lang !== "zh" || /[\p{L}\p{N}]/u.test(text.slice(finding.end, unit.end))) return null;
  if (finding.rule === "absolute-claim" || finding.rule === "knocks-rival") {
    const led = LEADS.exec(read.slice(unit.start, finding.start))?.[1];
    const start = led ? finding.start - led.length : 0;
    return led && !calls({ start, end: finding.start - 1 }, draft)
      ? ends({ start, end: finding.end }, unit, draft)
      : null;
  }
  if (finding.rule !== "buyer-risk") return null;
  const before = clausesOfBreath([unit]).findLast(({ end }) => end <= finding.start);
  if (!before || calls(before, draft) || /[\p{L}\p{N}]/u.test(text.slice(before.end, finding.start))) return null;
  const led = CONDITION.exec(read.slice(before.start, before.end));
  if (!led) return null;
  const matter = led[1] as string;
  const next = units[unit.index + 1];
  if (!/\d/.test(read.slice(before.start, before.end))) return ends(before, unit, draft);
  if (!next || next.paragraph !== unit.paragraph || !MATTER.test(matter)) return null;
  return { start: before.start + matter.length, end: next.start, text: "，" };
}

/**
 * A favour that hangs on something with its day: what is wanted stays as a question, and the favour goes. 这批阀门要是能在
 * 周三前签下来，… becomes 这批阀门能在周三前签下来吗？. Null: it hangs on nothing one could answer by a day.
 */
export function askedIn(finding: Finding, draft: Draft): Edit | null {
  const { read, text, units } = draft;
  for (const unit of units.filter(({ start, end }) => start < finding.end && finding.start < end))
    for (const clause of clausesOfBreath([unit])) {
      const led = clause.start < finding.end ? WANTED.exec(read.slice(clause.start, clause.end)) : null;
      const dated = unit.times.some(
        ({ fixed, future, start, end }) => fixed && future && start >= clause.start && end <= clause.end,
      );
      if (!led || !dated || clause.end > finding.end) continue;
      const at = clause.start + (led[1] as string).length;
      const from = at + (led[2] as string).length;
      const can = /^能/.test(read.slice(from)) ? "" : "能";
      const stop = /^[。.！!～~…？?]*/.exec(text.slice(finding.end))?.[0].length ?? 0;
      return {
        start: at,
        end: finding.end + stop,
        text: `${can}${text.slice(from, clause.end)}${isTraditional(draft) ? "嗎" : "吗"}？`,
      };
    }
  return null;
}
/** What is wanted of the reader: 要是能在周三前签下来. */
const WANTED = /^(.*?)((?:要是|如果|只要|若是?|倘若|假如)[您你]?)(?=[^，]*(?:签|定|下单|付|批|盖|回|交|发|拍板))/;

/** All from the clause on goes, with the mark before it. */
function ends({ start }: Span, unit: Unit, { text }: Draft): Edit {
  const joint = /[，,、；;\s]*$/.exec(text.slice(unit.start, start))?.[0].length ?? 0;
  const stop = /[。.！!～~…\s]*$/.exec(text.slice(start, unit.end))?.[0].length ?? 0;
  const from = start - joint;
  if (from > unit.start) return { start: from, end: unit.end - stop, text: "" };
  const gap = /^\s*/.exec(text.slice(unit.end))?.[0].length ?? 0;
  return { start: unit.start, end: unit.end + gap, text: "" };
}
