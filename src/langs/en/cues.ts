import { everyMatch, quick } from "../../engine/quick";
import type { Act, Cue, CueKind, Span, TimeMention } from "../../engine/types";
import type { Clause } from "./clauses";
import { APOLOGY, COURTESY, MANNERS, NOT_ASKING, THANKS, THANKS_AHEAD } from "./courtesies";
import { readLeadIn } from "./lead-in";
import { isOwnerless } from "./ownerless";
import { ABOUT_US, isReaderQuestion, NAMED_OFFER, NOT_ABOUT_US, PITCH_CUES, READER_NEED } from "./pitch-cues";
import { findOutcome, REPORT_CUES } from "./report-cues";
import { STATUS_CUES } from "./status-cues";

/** The labelled stretches of one sentence in plain form that rules about the whole draft reason about. */
export function readCues(
  sentence: string,
  text: string,
  clauses: readonly Clause[],
  acts: readonly Act[],
  times: readonly TimeMention[],
  offers: readonly Span[],
): readonly Cue[] {
  const whole = { start: 0, end: sentence.length };
  const cues: Cue[] = [
    ...readCourtesies(sentence),
    ...offers.map((span) => cue("offer", span)),
    ...readOwnerless(text, clauses),
  ];
  for (const [kind, pattern] of [...REPORT_CUES, ...STATUS_CUES, ...PITCH_CUES]) {
    const match = pattern.exec(sentence);
    if (match) cues.push(cue(kind, { start: match.index, end: match.index + match[0].length }));
  }
  const outcome = findOutcome(sentence, text);
  if (outcome) cues.push(cue("outcome", { start: outcome.index, end: outcome.index + outcome[0].length }));
  if (THANKS.test(sentence) && !THANKS_AHEAD.test(sentence)) cues.push(cue("thanks", whole));
  if (READER_NEED.test(sentence)) cues.push(cue("reader-need", whole));
  if (isReaderQuestion(sentence)) cues.push(cue("reader-question", whole));
  if (isAboutUs(sentence, text, clauses, acts, times)) cues.push(cue("about-us", whole));
  return cues;
}

function cue(kind: CueKind, { start, end }: Span): Cue {
  return { kind, start, end };
}

function readCourtesies(sentence: string): readonly Cue[] {
  if (!MANNERS.test(sentence) || NOT_ASKING.test(sentence)) return [];
  const earnest = everyMatch(APOLOGY, sentence).map((match) => beforeAsk(spanOf(match), sentence));
  const plain = everyMatch(COURTESY, sentence)
    .map((match) => spanOf(match))
    .filter(({ start, end }) => !earnest.some((other) => start < other.end && end > other.start));
  return [...earnest.map((span) => cue("apology", span)), ...plain.map((span) => cue("courtesy", span))];
}

/** An apology ends where the ask it leads up to begins. */
function beforeAsk({ start, end }: Span, sentence: string): Span {
  const ask =
    /,\s+(?:(?:but|and|so)\s+)?(?:could|can|would|will|may|please|kindly|what|how|when|is|are|do|does)\b|,?\s+but\b/.exec(
      sentence.slice(start, end),
    );
  return ask && ask.index > 0 ? { start, end: start + ask.index } : { start, end };
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}

/** "Action items: update the deck, call the hotel": a list of tasks in which nobody is named. */
const TASK_LIST = quick(
  /^(?:[-*•]\s*)?(?:action (?:items?|points?)|actions|open (?:points?|items?|actions|tasks)|tasks)\s*:\s*(?=\p{Ll})/iu,
);
const NAMED = /\p{Lu}\p{Ll}|\b(?:I|you|we|me|us)\b|@/u;

function readOwnerless(text: string, clauses: readonly Clause[]): readonly Cue[] {
  const found: Cue[] = [];
  const list = TASK_LIST.exec(text);
  if (list && !NAMED.test(text.slice(list[0].length)))
    return [cue("ownerless", { start: list[0].length, end: text.length })];
  for (const clause of clauses) {
    if (clause.role !== "main" && !clause.text.startsWith("who")) continue;
    const lead = readLeadIn(clause.text, text.slice(clause.start, clause.end)).length;
    const task = clause.text.slice(lead);
    if (!isOwnerless(task)) continue;
    const end = clause.start + clause.text.replace(/[\s.!?,;:]+$/u, "").length;
    found.push(cue("ownerless", { start: clause.start + lead, end }));
  }
  return found;
}

/** Mostly told of our own side, with nothing that happens with the reader. */
function isAboutUs(
  sentence: string,
  text: string,
  clauses: readonly Clause[],
  acts: readonly Act[],
  times: readonly TimeMention[],
): boolean {
  if (
    acts.some((act) => (act.kind !== "promise" || act.concrete) && !act.traits.includes("formula")) ||
    NOT_ABOUT_US.test(sentence)
  )
    return false;
  if (times.some((time) => time.fixed && time.future && !/^(?:with)?in\b/iu.test(time.text)) || sentence.includes("?"))
    return false;
  return clauses.some(({ start, end, text: words, role }) => {
    if (role === "if") return false;
    const raw = text.slice(start, end);
    return ABOUT_US.test(words.slice(readLeadIn(words, raw).length)) || NAMED_OFFER.test(raw);
  });
}
