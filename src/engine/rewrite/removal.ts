import type { Draft, Finding, Span, Unit } from "../types";
import { calledIn } from "./called";
import { withHanging } from "./hanging-zh";
import { reachOf as scrapsOf, withWarning } from "./mends/reach";
import { type Edit, remove, removeSentence, unitAt } from "./splice";

/** Takes out what a finding marks with the scraps that go with it; all of the sentence where it says nothing else. */
export function removeAll(draft: Draft, marked: Finding): Edit {
  const unit = unitAt(draft, marked);
  const finding = unit && SCRAPPY.has(marked.rule) ? { ...marked, ...withScraps(marked, unit, draft) } : marked;
  if (unit && finding.rule === "knocks-rival" && isLedUp(draft.read.slice(unit.start, finding.start)))
    return removeSentence(draft, unit);
  // 贵方若另选顺途，好自为之。他们…: the warning goes with the slur.
  const warned = unit && finding.rule === "knocks-rival" ? withWarning(finding, draft) : finding;
  if (unit && warned.start < finding.start && !/[\p{L}\p{N}]/u.test(draft.text.slice(finding.end, unit.end)))
    return removeSentence(draft, { start: warned.start, end: unit.end });
  const hanging = unit && withHanging(finding, unit, draft);
  if (hanging) return hanging;
  const before = unit ? draft.text.slice(unit.start, finding.start) : "";
  const after = unit ? draft.text.slice(finding.end, unit.end) : "";
  const next = unit && draft.units[unit.index + 1];
  // "Sir, …": the name calls whoever the next sentence speaks to.
  if (next && next.lang === "en" && CALLS_EN.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
    const first = draft.text.slice(next.start, next.start + 1).toLowerCase();
    return { start: unit.start + before.trimEnd().length, end: next.start + 1, text: ` ${first}` };
  }
  const rest = before + after;
  // In chat without stops it may reach over several sentences.
  return unit && !/[\p{L}\p{N}]/u.test(rest)
    ? removeSentence(draft, { start: unit.start, end: Math.max(unit.end, finding.end) })
    : remove(draft, finding);
}

/** Takes a stretch out, but not the name the reader is called by at its head. */
export function removeBut(draft: Draft, reach: Span): Edit {
  const name = calledIn(reach, draft);
  const unit = unitAt(draft, reach);
  const en = unit?.lang === "en";
  if (!name) {
    // "Last word, …": without the ask it leads up to nothing.
    const lead = unit && draft.text.slice(unit.start, reach.start);
    return unit && lead && en && SCRAP_LEAD.test(lead)
      ? remove(draft, { start: unit.start, end: reach.end })
      : remove(draft, reach);
  }
  const more = /^[，,\s]*(?=[\p{L}\p{N}])/u.exec(draft.text.slice(reach.end, unit?.end))?.[0];
  return {
    start: reach.start,
    end: reach.end + (more?.length ?? 0),
    text: name + (more === undefined ? "" : en ? ", " : "，"),
  };
}
/** A few words that only lead up to what went. */
const SCRAP_LEAD = /^(?:[a-z]+ ?){1,3},\s*$/i;

/** Somebody is called, and nothing else is said. */
const CALLS_EN = /^(?:sir|madam|dear [^,.]{2,30}|(?:hi|hello) [^,.]{2,20}),\s*$/i;

/** More of a boast goes with it; of a slur whatever follows in its sentence, not what it follows from. */
function withScraps(marked: Finding, unit: Unit, draft: Draft): Span {
  const near = scrapsOf(marked, unit, draft, false);
  return marked.rule === "absolute-claim" ? near : { start: near.start, end: scrapsOf(marked, unit, draft, true).end };
}

/** With these the scraps of the sentence around them go: more of the boast, more of the slur. */
const SCRAPPY: ReadonlySet<string> = new Set(["absolute-claim", "knocks-rival", "buyer-risk"]);

/** A run-up to a slur, and nothing else: 跟您说句实在的. */
function isLedUp(before: string): boolean {
  return /^(?:跟?[您你]?说句?(?:实在|实|老实)的?话?|说白了|不瞒[您你]说|honestly|frankly|between us)[，, ]*$/i.test(
    before.trim(),
  );
}
