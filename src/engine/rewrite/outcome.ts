import type { Draft, Unit } from "../types";
import { discussed, result, sendBy, today, yields } from "./blank-specs";
import type { BlankMaker, BlankSpec } from "./blanks";
import { factsOf } from "./facts";
import { owed, smallQuestion } from "./moves/progress-zh";
import { at, type Plan } from "./plan";
import type { Voice } from "./voice";

/** What came of it, as a sentence: among our own what the other side said, to the other side what was discussed. */
export function outcomeWords(draft: Draft, unit: Unit, plan: Plan): string {
  const { voice, blank } = at(unit, draft, plan);
  if (voice.lang === "zh") return voice.say(owedOutcome(draft, voice, blank));
  const what = blank(outcomeOf(draft, unit, voice));
  return voice.say(voice.pick(`So far ${what}.`, `To date ${what}.`));
}

/** Of what came of it: what many brought, what they said, what was talked about. */
function outcomeOf(draft: Draft, unit: Unit, voice: Voice): BlankSpec {
  if (toldToThem(draft, voice)) return discussed;
  return MANY.test(unit.read) ? yields : result;
}

/** After what was done and before what comes next: an English outcome stands at the end of what is told. */
export function toldLast(marked: Unit, units: readonly Unit[]): Unit {
  const from = units.findLastIndex((unit) => unit === marked || tells(unit));
  const rest = units.slice(from + 1);
  const next = rest.findIndex(
    ({ acts, cues, times }) =>
      acts.length > 0 ||
      cues.some(({ kind }) => kind === "support") ||
      times.some(({ fixed, future }) => fixed && future),
  );
  return (next < 0 ? rest.at(-1) : rest[next - 1]) ?? units[from] ?? marked;
}

/** More of what was done; a day before a colon heads a line of it: `Tue: visited the two mills`. */
function tells({ cues, text, times }: Unit): boolean {
  if (/^\s*\p{Lu}\p{L}{2,9}(?: (?:to|and|&) \p{L}+)?: /u.test(text)) return true;
  const ahead = times.some(({ fixed, future }) => fixed && future);
  return !ahead && cues.some(({ kind }) => kind === "activity" || kind === "met");
}

/**
 * What came of it is the writer's to say, and nobody else knows it: it is owed by a day, or hangs on the day the draft
 * names itself.
 */
function owedOutcome(draft: Draft, voice: Voice, blank: BlankMaker): string {
  const plan = draft.acts.find(({ kind, time }) => kind !== "ask" && time?.fixed && time.future);
  if (plan)
    return /发|传|送|寄|汇报|告诉/.test(draft.read.slice(plan.start, plan.end))
      ? `结果我一并告诉${voice.you}。`
      : `有了结果我当天告诉${voice.you}。`;
  const facts = factsOf(draft, null, "zh");
  return owed(voice, blank(facts.open.presses ? today : sendBy), facts) + smallQuestion(voice);
}

/** Many were seen: no one answer of theirs. */
const MANY = /\b(?:weekly|monthly)\b|\b(?:\d+|a few|several|many) (?:calls|visits|meetings|demos)/i;

/** Somebody else was met than the reader. */
const OTHERS = /\b(?:they|them|their|customer|client|buyer)\b/i;

/** The reader is the one who was met, not the one who hears of it. */
function toldToThem(draft: Draft, voice: Voice): boolean {
  return !voice.inside && !draft.units.some(({ read }) => OTHERS.test(read));
}
