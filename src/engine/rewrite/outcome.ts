import type { Draft, Unit } from "../types";
import { deadline, sendBy } from "./blank-specs";
import type { BlankMaker } from "./blanks";
import { factsOf } from "./facts";
import { at, type Plan } from "./plan";
import { result } from "./specs/outcomes";
import type { Voice } from "./voice";

/** What came of it is the writer's to say, and nobody else knows it: in English it is owed by a day. */
export function outcomeWords(draft: Draft, unit: Unit, plan: Plan): string {
  const { voice, blank } = at(unit, draft, plan);
  return voice.say(outcomeOwedEn(draft, voice, blank));
}

/** What the reader gets: of talks what was said, of many a line on each, of anything else what came of it. */
function pointsOf(draft: Draft): string {
  const body = draft.text.slice(draft.units[0]?.start ?? 0, draft.units.at(-1)?.end);
  if (MANY.test(body) || MANY_NAMED.test(body)) return "a line on each of them";
  return TALKED.test(body) ? SAID : "what came of it";
}
/** Of one talk: a blank for it stands in the report itself, since a report without it is none. */
const SAID = "what they said";

function saidEn({ pick }: Voice, blank: BlankMaker): string {
  const said = blank(result);
  return pick(`What they said: ${said}.`, `Where it stands: ${said}.`);
}

const TALKED =
  /\b(?:spoke|spoken|met|talk(?:ed|s)?|chat(?:ted)?|rang|call(?:ed)?|saw|discuss\w*|in touch|conversation|meeting|lunch|dinner|demo|presentation|session|interviews?)\b/i;

/** The outcome alone, where the draft says itself what comes next. */
function outcomeOwedEn(draft: Draft, voice: Voice, blank: BlankMaker): string {
  const idle = draft.acts.length === 0 && !draft.units.some(({ times }) => times.some((t) => t.fixed && t.future));
  if (idle && !toldToThem(draft, voice)) return outcomeAndStepEn(draft, voice, blank);
  const points = pointsOf(draft);
  const I = voice.casual ? "I'll" : "I will";
  if (points === SAID && !toldToThem(draft, voice)) return saidEn(voice, blank);
  const day = blank(sendBy);
  if (toldToThem(draft, voice)) return `${I} let you know by ${day} what came of it.`;
  return voice.pick(`${I} send you ${points} by ${day}.`, `By ${day} ${I} send you ${points}.`);
}

/** The outcome and the next step in one promise, where the draft has neither. */
export function outcomeAndStepEn(draft: Draft, voice: Voice, blank: BlankMaker): string {
  const points = pointsOf(draft);
  const { casual, pick } = voice;
  const I = casual ? "I'll" : "I will";
  if (toldToThem(draft, voice)) {
    const asks = casual
      ? pick("Is that soon enough? If not, tell me by when you need it.", "Does that still work for you?")
      : pick("Would that be in time for you?", "If you need it sooner, please let me know.");
    return `${I} let you know by ${blank(sendBy)} what came of it and what happens next. ${asks}`;
  }
  const asks = casual
    ? pick("Does that work for you?", "Is that soon enough?", "OK with you?")
    : pick("Does that suit you?", "Is that soon enough?");
  if (points === SAID) {
    const steps = factsOf(draft, null, "en").open.steps;
    const next = steps.find((step) => MOVES_ON.test(step)) ?? "ask them where they stand and tell you";
    return `${saidEn(voice, blank)} By ${blank(deadline)} ${I} ${next}. ${asks}`;
  }
  const day = blank(sendBy);
  return pick(
    `By ${day} ${I} send you ${points} and what I suggest next. ${asks}`,
    `${I} send you ${points} and what I suggest next by ${day}. ${asks}`,
  );
}
/** A step that is taken with somebody named, or for something he wants. */
const MOVES_ON = /^(?:ask|follow up with|get them|chase) /;

/** After what was done and before what comes next: an English outcome stands at the end of what is told. */
export function toldLast(marked: Unit, units: readonly Unit[]): Unit {
  const from = units.findLastIndex((unit) => unit === marked || tells(unit));
  const rest = units.slice(from + 1);
  const next = rest.findIndex(
    ({ acts, cues, times, text }) =>
      !GOES_THERE.test(text) &&
      (acts.length > 0 ||
        cues.some(({ kind }) => kind === "support") ||
        times.some(({ fixed, future }) => fixed && future)),
  );
  return (next < 0 ? rest.at(-1) : rest[next - 1]) ?? units[from] ?? marked;
}

/** One goes there on a day: what is told later is told after that. */
const GOES_THERE =
  /^(?:so |and )?(?:(?:on |next |this )?(?:tomorrow|week|(?:mon|tues|wednes|thurs|fri)day)(?: (?:morning|afternoon))?,? )?(?:I|we)(?:['’](?:m|re|ll)| am| are| will)? (?:\w+ )?(?:driv\w+|visit\w*|meet\w*|see(?:ing)?|call(?:ing)?|ring(?:ing)?|fly\w*|going|travel\w*|(?:go|come) (?:back|there|over|round|down|up|out))\b/i;

/** More of what was done; a day before a colon heads a line of it: `Tue: visited the two mills`. */
function tells({ cues, text, times }: Unit): boolean {
  if (/^\s*\p{Lu}\p{L}{2,9}(?: (?:to|and|&) \p{L}+)?: /u.test(text)) return true;
  const ahead = times.some(({ fixed, future }) => fixed && future);
  return !ahead && cues.some(({ kind }) => kind === "activity" || kind === "met");
}

/** Many were seen, by their number or by their names: no one answer of theirs. */
const MANY =
  /\b(?:weekly|monthly)\b|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a few|several|many|all the) (?:\w+ )?(?:calls|visits|meetings|demos|stops|customers|clients|dealers|contacts|interviews|hospitals|clinics|councils|nurseries|shops|stores|pharmacies|hotels|schools|sites|plants|firms|companies|mills|farms|branches|architects|wholesalers)\b/iu;
const MANY_NAMED =
  /\b(?:[Vv]isited|[Ss]aw|[Mm]et|[Cc]alled|[Pp]honed|[Rr]ang)\b[^.]{0,60}(?:, (?:the )?\p{Lu}[\p{L}'’ -]+)? and (?:the |two |three )?\p{Lu}(?!['’]|\b)/u;

/** Somebody else was met than the reader. */
const OTHERS = /\b(?:they|them|their|customer|client|buyer)\b/i;

/** The reader is the one who was met, not the one who hears of it. */
function toldToThem(draft: Draft, voice: Voice): boolean {
  if (voice.inside || draft.units.some(({ read }) => OTHERS.test(read))) return false;
  // Who the reader is stands open where nobody says "you": told of others, to one's own most likely.
  return draft.audience !== "unknown" || /\byou\b|\byour\b/i.test(draft.text);
}
