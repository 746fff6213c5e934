import type { Act, Draft, Lang, Span } from "../../types";
import type { BlankMaker } from "../blanks";
import type { Edit } from "../splice";
import { type Voice, withoutCapitals } from "../voice";

/** What stands in the place of a marked stretch once it is put right; null when the stretch cannot be mended alone. */
export type Mend = (span: Span, draft: Draft, voice: Voice, blank: BlankMaker) => string | null;

/** Of several findings of one kind the first gives way and the last asks; one alone does both. */
export type Part = "all" | "first" | "last";

/** How a whole rewrite answers the same finding, where it may reach beyond the marked stretch. */
export type Remedy = (span: Span, draft: Draft, voice: Voice, blank: BlankMaker, part: Part) => Edit | null;

/** One rule's answer: in the marked stretch alone for the card, and with its surroundings for the rewrite. */
export interface Answer {
  readonly mend: Mend;
  readonly remedy?: Remedy;
  /** What is asked once the draft has said the rest, as a sentence of its own. */
  readonly asks?: Mend;
  /** What a second stretch of the kind says, where its sentence holds something of its own. */
  readonly again?: Mend;
}

/**
 * Other words for a stretch: `stretch` as detection reads it, `written` as it stands. With the stop that ends them, if
 * they are sentences; without one the stop of the stretch stays.
 */
export type Wording = (voice: Voice, blank: BlankMaker, stretch: string, written: string, part: Part) => string;

const STOPS = /[。.!！?？~～…\s]*$/;

/** The act a finding marks. */
export function actAt(span: Span, draft: Draft): Act | null {
  return draft.acts.find((act) => act.start === span.start && act.end === span.end) ?? null;
}

/** The stop at the end of a stretch, if the stretch reaches that far. */
export function stopOf(text: string): string {
  return STOPS.exec(text)?.[0] ?? "";
}

/** The stretch with words added before the stop that ends it. */
export function extend(span: Span, draft: Draft, words: string): string {
  const text = draft.text.slice(span.start, span.end);
  const stop = stopOf(text);
  return text.slice(0, text.length - stop.length) + words + stop;
}

const ENDED = /[。.？?！!]$/;

/** Other words for the whole stretch; the stop that ended it stays, unless they bring their own. */
export function inOtherWords(words: Readonly<Record<Lang, Wording>>, part: Part = "all"): Mend {
  return (span, draft, voice, blank) => {
    const text = draft.text.slice(span.start, span.end);
    const stop = stopOf(text);
    const said = voice.say(words[voice.lang](voice, blank, stretchOf(span, draft, voice.lang), text, part));
    const fitted = fitIn(said, span, draft, voice.lang);
    if (!ENDED.test(fitted)) return fitted + stop;
    return stop || !/^[。.!！?？~～…，,;；]/.test(draft.text.slice(span.end)) ? fitted : fitted.slice(0, -1);
  };
}

/** English begins with a capital where a sentence does. */
export function fitIn(words: string, span: Span, draft: Draft, lang: Lang): string {
  if (lang === "zh") return words;
  if (withoutCapitals(draft) && !/^I\b/.test(words)) return words.slice(0, 1).toLowerCase() + words.slice(1);
  const before = draft.text.slice(0, span.start).trimEnd();
  const begins = before === "" || /[.!?:\n。！？]$/.test(before) || /\n\s*$/.test(draft.text.slice(0, span.start));
  return (begins ? words.slice(0, 1).toUpperCase() : words.slice(0, 1)) + words.slice(1);
}

/** The words a wording looks at: Chinese in reading form, so that one lexicon serves both scripts. */
export function stretchOf(span: Span, draft: Draft, lang: Lang): string {
  return (lang === "zh" ? draft.read : draft.text).slice(span.start, span.end);
}

/** Taking an objection up: the part that gives way, and the question that finds out. */
export interface TakenUp {
  readonly accept: string;
  /** Made only where it is asked: its blank must not be handed out twice. */
  readonly ask: () => string;
}
