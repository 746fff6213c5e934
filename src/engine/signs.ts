import { hasCue, isMove, isNextStep } from "./evidence";
import { gathered } from "./gathered";
import type { Found } from "./stretches";
import type { Draft, Unit } from "./types";

/** What grammar has found in a sentence, as signs to learn from beside its words: an ask without an action, a fixed day, thanks. */
export function signsOf({ acts, cues, times }: Found): readonly string[] {
  if (acts.length === 0 && cues.length === 0 && times.length === 0) return NOTHING_FOUND;
  const signs: string[] = [];
  const add = (sign: string) => {
    if (!signs.includes(sign)) signs.push(sign);
  };
  for (const { kind, concrete, time, traits } of acts) {
    add(`@${kind}`);
    add(`@${kind} ${concrete ? "concrete" : "vague"}`);
    add(`@${kind} ${time === null ? "timeless" : time.fixed ? "fixed" : "floating"}`);
    for (const trait of traits) add(`@${kind} ${trait}`);
  }
  if (acts.length === 0) add("@no act");
  for (const { fixed, future } of times) add(fixed ? (future ? "@day" : "@past day") : "@some time");
  for (const { kind } of cues) add(`@${kind}`);
  return signs;
}
const NOTHING_FOUND: readonly string[] = ["@no act"];

/** The signs of all sentences, each where it first stands. */
const signsIn = gathered<Unit, Set<string>>(
  () => new Set(),
  (signs) => new Set(signs),
  (signs, unit) => {
    for (const sign of signsOf(unit)) signs.add(sign);
  },
);

/** More sentences than this make no difference. */
const MANY = 6;

/** The same of a whole draft: what its sentences hold, how it ends, who reads, what kind of message it is, and which go together. */
export function draftSigns(draft: Omit<Draft, "senses" | "around">): readonly string[] {
  const { audience, channel, genre, stage, units, acts } = draft;
  const step = acts.some(isNextStep) ? "@step" : "@no step";
  const kind = [`@to ${audience}`, `@genre ${genre}`, step];
  const last = units.at(-1);
  return [
    ...signsIn(units),
    ...kind,
    `@by ${channel}`,
    `@stage ${stage}`,
    `@length ${Math.min(MANY, units.length)}`,
    ...(acts.some(isMove) ? [] : ["@no move"]),
    ...(draft.hasAttachment ? ["@attached"] : []),
    ...(last ? signsOf(last).map((sign) => `@last ${sign.slice(1)}`) : []),
    ...TELLING.filter((cue) => hasCue(draft, cue)).flatMap((cue) => kind.map((other) => `@${cue}&${other.slice(1)}`)),
  ];
}

/** Cues that mean another thing to another reader or in another message. */
const TELLING = [
  "met",
  "activity",
  "problem",
  "status",
  "open",
  "satisfied",
  "about-us",
  "offer",
  "outcome",
  "helpless",
  "thanks",
  "closed",
] as const;

const SET_APART = "around ";

/** What stands around each sentence of a draft, for the rules that judge sentences: who reads, what kind of message it is. */
export function contextSigns({
  audience,
  channel,
  genre,
  stage,
  units,
  acts,
  hasAttachment,
}: Omit<Draft, "senses" | "around">) {
  return [
    `@to ${audience}`,
    `@genre ${genre}`,
    `@by ${channel}`,
    `@stage ${stage}`,
    `@length ${Math.min(MANY, units.length)}`,
    acts.some(isNextStep) ? "@step" : "@no step",
    ...(acts.some(isMove) ? [] : ["@no move"]),
    ...(hasAttachment ? ["@attached"] : []),
  ].map((sign) => SET_APART + sign);
}
