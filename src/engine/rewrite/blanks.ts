import type { Blank, BlankType, Draft, IsoDate, Lang } from "../types";
import { deadlines, favourDays, meetingTimes, soonest, thisDay, weeks } from "./calendar";
import type { Voice } from "./voice";

/** By language; one that never asks has none. */
type Answers = Readonly<Partial<Record<Lang, readonly string[]>>>;

/** Answers that come first where the draft tells of such a situation. */
export interface AnswersFor {
  readonly when: RegExp;
  readonly answers: Answers;
}

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
    | "week"
    | "deadline"
    | "soon"
    | "favour"
    | "pressing"
    | "today"
    | "evening"
    | "noon";
  /** The first that fits what the draft says is offered before the others. */
  readonly cases?: readonly AnswersFor[];
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
  draft: Pick<Draft, "today" | "text" | "blanks"> & { readonly read?: string },
): BlankMaker {
  const taken = new Set(draft.blanks.map(({ start, end }) => draft.text.slice(start, end)));
  return makerOf(voice, { today: draft.today, tells: draft.read ?? draft.text, taken, made: [] }, {});
}

/** What all makers of one message share. */
interface Message {
  readonly today: IsoDate;
  /** What the draft says, as detection reads it. */
  readonly tells: string;
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
    const suggestions = answersOf(spec, lang, message).map(write);
    const asks = write(spec.asks[lang] ?? spec.name);
    const bracket = (words: string) => (lang === "zh" ? `〔${words}〕` : `[${words}]`);
    let placeholder = bracket(asks);
    for (let n = 2; taken.has(placeholder); n++) placeholder = bracket(`${asks} ${n}`);
    taken.add(placeholder);
    made.push({ name: spec.name, type: spec.type, placeholder, example: suggestions[0] ?? asks, suggestions });
    return placeholder;
  };
  return Object.assign(make, {
    made,
    in: (other: Pick<Voice, "lang" | "write">) => makerOf(other, message, known),
    knowing: (answers: Readonly<Record<string, string>>) => makerOf(voice, message, answers),
  });
}

function answersOf(spec: BlankSpec, lang: Lang, { today, tells }: Message): readonly string[] {
  if (spec.answers === "meeting") return meetingTimes(today, lang);
  if (spec.answers === "deadline") return deadlines(today, lang);
  if (spec.answers === "today") return thisDay(today, lang);
  if (spec.answers === "soon") return soonest(today, lang);
  if (spec.answers === "favour") return favourDays(today, lang);
  if (spec.answers === "evening") return meetingTimes(today, lang, lang === "zh" ? "晚上6点半" : "at 6.30 pm");
  if (spec.answers === "noon") return meetingTimes(today, lang, lang === "zh" ? "中午12点" : "at noon");
  if (spec.answers === "pressing") return [...favourDays(today, lang)].reverse();
  if (spec.answers === "week") return weeks(today, lang);
  const fitting = spec.cases?.find(({ when }) => when.test(tells))?.answers[lang] ?? [];
  return [...new Set([...fitting, ...(spec.answers[lang] ?? [])])].slice(0, MOST_ANSWERS);
}

/** More suggestions than this are a menu, not a help. */
const MOST_ANSWERS = 4;
