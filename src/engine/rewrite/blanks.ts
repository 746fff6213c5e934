import type { Blank, BlankType, Draft, IsoDate, Lang } from "../types";
import { callTimes, deadlines, favourDays, meetingTimes, soonest, thisDay, weeks } from "./calendar";
import type { Voice } from "./voice";

/** By language; one that never asks has none. */
type Answers = Readonly<Partial<Record<Lang, readonly string[]>>>;

/** A question the writer answers by filling the blank, with answers that make a finished message. */
export interface BlankSpec {
  readonly name: string;
  readonly type: BlankType;
  /** As it reads inside the brackets: a question, so that a blank is known again. A language that never asks it has none. */
  readonly asks: Readonly<Partial<Record<Lang, string>>>;
  /** The first is the example. */
  readonly answers:
    | Answers
    | "meeting"
    | "call"
    | "week"
    | "deadline"
    | "soon"
    | "favour"
    | "pressing"
    | "today"
    | "evening"
    | "noon";
  /** Only the writer knows it: the first answer is an example, and nothing is suggested that he might pass on unread. */
  readonly untold?: boolean;
}

/** Hands out the blanks of one message: each placeholder unique, each collected. */
export interface BlankMaker {
  (spec: BlankSpec): string;
  readonly made: readonly Blank[];
  /** The same blanks in the language of another place of the draft. */
  readonly in: (voice: Pick<Voice, "lang" | "write">) => BlankMaker;
  /** The same, with what the draft itself answers put in instead of asked. */
  readonly knowing: (known: Readonly<Record<string, string>>) => BlankMaker;
}

/** The voice puts the wording into the draft's own script; the draft's own unfilled blanks are not named again. */
export function blankMaker(
  voice: Pick<Voice, "lang" | "write">,
  draft: Pick<Draft, "today" | "text" | "blanks">,
): BlankMaker {
  const taken = new Set(draft.blanks.map(({ start, end }) => draft.text.slice(start, end)));
  return makerOf(voice, { today: draft.today, taken, made: [] }, {});
}

/** What all makers of one message share. */
interface Message {
  readonly today: IsoDate;
  readonly taken: Set<string>;
  readonly made: Blank[];
}

function makerOf(
  voice: Pick<Voice, "lang" | "write">,
  message: Message,
  known: Readonly<Record<string, string>>,
): BlankMaker {
  const { lang, write } = voice;
  const { taken, made } = message;
  const make = (spec: BlankSpec): string => {
    const said = known[spec.name];
    if (said) return said;
    const answers = answersOf(spec, lang, message.today).map(write);
    const asks = write(spec.asks[lang] ?? spec.name);
    const bracket = (words: string) => (lang === "zh" ? `〔${words}〕` : `[${words}]`);
    let placeholder = bracket(asks);
    for (let n = 2; taken.has(placeholder); n++) placeholder = bracket(`${asks} ${n}`);
    taken.add(placeholder);
    const suggestions = spec.untold ? [] : answers;
    made.push({ name: spec.name, type: spec.type, placeholder, example: answers[0] ?? asks, suggestions });
    return placeholder;
  };
  return Object.assign(make, {
    made,
    in: (other: Pick<Voice, "lang" | "write">) => makerOf(other, message, known),
    knowing: (answers: Readonly<Record<string, string>>) => makerOf(voice, message, answers),
  });
}

function answersOf(spec: BlankSpec, lang: Lang, today: IsoDate): readonly string[] {
  if (spec.answers === "meeting") return meetingTimes(today, lang);
  if (spec.answers === "call") return callTimes(today, lang);
  if (spec.answers === "deadline") return deadlines(today, lang);
  if (spec.answers === "today") return thisDay(today, lang);
  if (spec.answers === "soon") return soonest(today, lang);
  if (spec.answers === "favour") return favourDays(today, lang);
  if (spec.answers === "evening") return meetingTimes(today, lang, lang === "zh" ? "晚上6点半" : "at 6.30 pm");
  if (spec.answers === "noon") return meetingTimes(today, lang, lang === "zh" ? "中午12点" : "at noon");
  if (spec.answers === "pressing") return [...favourDays(today, lang)].reverse();
  if (spec.answers === "week") return weeks(today, lang);
  return spec.answers[lang] ?? [];
}
