import type { Draft, Unit } from "../types";
import { sendBy } from "./blank-specs";
import type { BlankMaker } from "./blanks";
import { factsOf } from "./facts";
import { stepEn } from "./next-en";
import { at, type Plan } from "./plan";
import { OTHERS, seesMany } from "./seen-en";
import { result } from "./specs/outcomes";
import type { Voice } from "./voice";

/** What came of it is the writer's to say, and nobody else knows it: in English it is owed by a day. */
export function outcomeWords(draft: Draft, unit: Unit, plan: Plan): string {
  const { voice, blank } = at(unit, draft, plan);
  return voice.say(outcomeOwedEn(draft, voice, blank));
}

/** What they answered, in a frame any answer fits: a report without it is none. */
function saidEn(draft: Draft, { pick }: Voice, blank: BlankMaker): string {
  const body = draft.text.slice(draft.units[0]?.start ?? 0, draft.units.at(-1)?.end);
  const said = blank(seesMany(body) ? { ...result, answers: { en: OF_MANY } } : result);
  return pick(`What came of it: ${said}.`, `The outcome: ${said}.`);
}
/** Of several nobody's answer is the answer. */
const OF_MANY = ["some want to hear more, the others are not ready yet", "none of them has decided yet"];

/** The outcome alone, where the draft says itself what comes next. */
function outcomeOwedEn(draft: Draft, voice: Voice, blank: BlankMaker): string {
  if (toldToThem(draft, voice))
    return `${voice.casual ? "I'll" : "I will"} let you know by ${blank(sendBy)} what came of it.`;
  const idle = draft.acts.length === 0 && !draft.units.some(({ times }) => times.some((t) => t.fixed && t.future));
  return idle ? outcomeAndStepEn(draft, voice, blank) : saidEn(draft, voice, blank);
}

/** The outcome and the next step, where the draft has neither. */
export function outcomeAndStepEn(draft: Draft, voice: Voice, blank: BlankMaker): string {
  const { casual, pick } = voice;
  if (toldToThem(draft, voice)) {
    const asks = casual
      ? pick("Is that soon enough? If not, tell me by when you need it.", "Does that still work for you?")
      : pick("Would that be in time for you?", "If you need it sooner, please let me know.");
    return `${casual ? "I'll" : "I will"} let you know by ${blank(sendBy)} what came of it and what happens next. ${asks}`;
  }
  return `${saidEn(draft, voice, blank)} ${stepEn(voice, blank, factsOf(draft, null, "en"))}`;
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

/** The reader is the one who was met, not the one who hears of it. */
function toldToThem(draft: Draft, voice: Voice): boolean {
  if (voice.inside || draft.units.some(({ read }) => OTHERS.test(read))) return false;
  // Who the reader is stands open where nobody says "you": told of others, to one's own most likely.
  return draft.audience !== "unknown" || /\byou\b|\byour\b/i.test(draft.text);
}
