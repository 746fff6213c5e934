import type { Draft, Span } from "../../types";
import { clausesIn, toBorders } from "../dispute/clauses-en";
import { BOWS, leans } from "../idle-en";
import { type Edit, removeSentence } from "../splice";
import { withoutCapitals } from "../voice";

const VOCATIVE_EN = /^(?:(?:hi|hey|dear) )?(?:sir|madam|(?:mr|mrs|ms|mdm|dr)\.? )?(?:\p{Lu}[\p{L}'’-]+)?\s*$/iu;

/** Before a cut these words would hang in the air. */
const DANGLES = /\b(?:that|aware|as|with|my|our|the|an?|of|for|to|in|please accept|offer|send)\s*$/i;
const MORE_EN = /^(?:do ignore|feel free to ignore|please ignore|i know|sorry|apologies|forgive|excuse)\b[^.]*$/i;

/** In an English rewrite the apology goes with the scraps of its sentence; what is asked for stands by itself. */
export function dropEnglish(marked: Span, draft: Draft, unit: Span): Edit {
  const { text } = draft;
  const span = withLeaning(marked, draft, unit);
  let { start, end } = span;
  const wanted = wantedAt(span, draft, unit);
  if (wanted) return wanted;
  const asks = [...text.slice(start, end).matchAll(BUT_ASKS)].at(-1);
  if (asks) {
    const at = start + asks.index + asks[0].length;
    return {
      start,
      end: at + 1,
      text: start === unit.start ? (text[at] as string).toUpperCase() : (text[at] as string),
    };
  }
  // What is asked for last in one long bow: ", and to ask that the form be signed".
  const wish = [...text.slice(start, unit.end).matchAll(/\band,? to (?=ask\b)/gi)].at(-1);
  if (wish) return { start: unit.start, end: start + wish.index + wish[0].length, text: "I would " };
  const hailed = start === unit.start ? HAILED_EN.exec(text.slice(start, end))?.[0] : undefined;
  // A smiley ends a sentence where no stop does: what stands after it is no apology.
  const smile = /\p{Extended_Pictographic}\ufe0f?\s+(?=\p{Lu})/u.exec(text.slice(start, end));
  if (smile) return { start, end: start + smile.index + smile[0].length, text: "" };
  const before = text.slice(unit.start, start);
  const joint = /(?:[,;:–—-]\s*)?\b(?:and|but|so)\s*$|[,;:–—-]\s*$/i.exec(before);
  if (joint) start -= joint[0].length;
  const lead = text.slice(unit.start, start);
  if (MORE_EN.test(lead.trim()) || (BELITTLES.test(lead) && !/\d/.test(lead)) || !/\p{L}/u.test(lead))
    start = unit.start;
  if (DANGLES.test(text.slice(unit.start, start)) && !/\d/.test(text.slice(unit.start, start))) start = unit.start;
  const after = text.slice(end, unit.end);
  const goesOn =
    /^[^\p{L}\p{N}]*(?:(?:and |but )?do ignore (?:me|this)[^.?!]{0,60}?\bbut\b|i (?:know|realise|realize|understand|appreciate)\b[^.?!]{0,120}?\bbut\b|[^,.?!]{0,40}\b(?:stupid|dumb|silly|annoying)\b[^,.?!]{0,30},|[^,.?!]{0,60}\bbut\b|and\b|so\b|still[:,]|however[:,]|anyway[:,])?,?\s*/u.exec(
      after,
    )?.[0] ?? "";
  const rest = after.slice(goesOn.length);
  if (!/\p{L}/u.test(rest) || BOWS_ON.test(rest)) {
    if (lead.trim() && VOCATIVE_EN.test(lead)) return { start, end: unit.end, text: "," };
    if (start > unit.start) return { start, end, text: "" };
    if (isAll(draft, unit)) return { start, end, text: "Sorry to bother you" };
    return removeSentence(draft, { start, end: unit.end });
  }
  end += goesOn.length;
  const first = text.slice(end, end + 1);
  if (start === unit.start) {
    const questions =
      /\?\s*$/.test(text.slice(end, unit.end)) && draft.channel === "chat" && !REQUESTS.test(text.slice(end, unit.end));
    if (hailed) return { start, end: end + 1, text: `${hailed}, ${lowered(text, end)}` };
    // "I wonder if I might trouble you | for the gate code."
    const begged = RUNS_UP.test(text.slice(span.start, span.end)) && BEGGED_FOR.exec(rest);
    if (begged) {
      const could = withoutCapitals(draft) ? "could" : "Could";
      return { start, end: end + begged[0].length, text: `${could} I have ${begged[1]}?` };
    }
    return { start, end: end + 1, text: questions ? `Quick question: ${lowered(text, end)}` : first.toUpperCase() };
  }
  const sentence = /[.!?]\s*$/.test(text.slice(unit.start, start));
  const gap = /\s*$/.exec(text.slice(unit.start, start))?.[0].length ?? 0;
  return sentence
    ? { start: start - gap, end: end + 1, text: ` ${first.toUpperCase()}` }
    : { start: start - gap, end, text: ", " };
}

/** The stretch from and to the borders of its clauses, with those around it that only lean on it. */
function withLeaning(span: Span, { text, address }: Draft, unit: Span): Span {
  // "Really, really sorry …" calls nobody.
  const called = address !== null && !leans(address.text) && address.start >= unit.start && address.end <= span.start;
  const from = called ? address.end : unit.start;
  const gap = from === unit.start ? 0 : (/^[,\s]*/.exec(text.slice(from, unit.end))?.[0].length ?? 0);
  const head = from + gap;
  const clauses = clausesIn(text.slice(head, unit.end)).map((clause) => ({
    start: head + clause.start,
    end: head + clause.end,
  }));
  let { start, end } = { ...toBorders(span, { start: head, end: unit.end }, text), end: span.end };
  for (const clause of [...clauses].reverse())
    if (clause.end <= start) {
      if (!leans(text.slice(clause.start, clause.end))) break;
      start = clause.start;
    }
  for (const clause of clauses)
    if (clause.start >= end) {
      if (!leans(text.slice(clause.start, clause.end))) break;
      end = clause.end;
    }
  return { start, end };
}

const RUNS_UP = /\b(?:trouble|bother|beg|ask) you\b/i;
const BEGGED_FOR = /^for ([^.?!\n]+)[.!?]?/i;
/** What is left only bows once more: ", please forgive my boldness". */
const BOWS_ON =
  /^[^\p{L}]*(?:(?:and|but|so) )?(?:please|kindly|do|i (?:beg|ask)(?: you(?: to)?)?)? ?(?:forgive|pardon|excuse) (?:me|my|the|this)\b[^.?!\d]{0,40}[.!]*$/iu;

/** Where a clause begins that asks for something, or tells what it is about. */
const CLAUSES =
  /(?:[,;:.!–—]|\p{Extended_Pictographic}\ufe0f?)\s*(?:(?:and|but|yet|so|still|anyway|though|however|because)[,:]?\s+)?(?=(?:might|could|can|cd|would|wd|will|may|is|are|do|does|did|have|has|had|please|pls|kindly|when|what(?! with\b)|what['’]?s|(?:on|at|in|for|to|by) (?:which|what)\b|where|who|which|how|why|any chance|i must (?:beg|ask)|i need|i['’]d like|we need)\b)|[,;]\s*(?:but|yet)\s+(?=[^.?!]*\d)|\sbecause\s+(?=i (?:must|need|have to)\b)/giu;
/**
 * What is asked for in the same breath stays, whatever bows before it: the cut ends where the first clause begins that
 * wants something and after which nobody bows any more. Null: the sentence only bows.
 */
function wantedAt(span: Span, draft: Draft, unit: Span): Edit | null {
  const { text, address } = draft;
  const hail = HAILED_EN.exec(text.slice(unit.start, unit.end))?.[0].length ?? 0;
  const named = address !== null && !leans(address.text) && address.start >= unit.start && address.end <= unit.end;
  const called = named ? address.end : unit.start + hail;
  const from = Math.min(span.start, Math.max(called, unit.start));
  const said = text.slice(from, unit.end);
  for (const clause of said.matchAll(CLAUSES)) {
    const at = from + clause.index + clause[0].length;
    const rest = text.slice(at, unit.end);
    if (rest.replace(/[^\p{L}]/gu, "").length < 8 || BOWS.test(rest) || at < span.start) continue;
    // What lies wholly before the bow is none of it.
    const lead = text.slice(unit.start, span.start);
    const keeps =
      lead.trim() !== "" &&
      !BELITTLES.test(lead) &&
      !BOWS.test(lead) &&
      !MORE_EN.test(lead.trim()) &&
      !/^[^\p{L}]*(?:and|but|me again)\b|^\W*(?:i['’]?m|i am|we['’]?re)\W*$/iu.test(lead);
    const start = keeps ? span.start : called > unit.start ? called : unit.start;
    const first = text.slice(at, at + 1);
    if (start === unit.start) return { start, end: at + 1, text: withoutCapitals(draft) ? first : first.toUpperCase() };
    const before = text.slice(unit.start, start).trimEnd();
    const begins = /[.!?\n]$/.test(before);
    const gap = text.slice(unit.start, start).length - before.length;
    const joint = /[,;:–—.!?]$/.test(before) ? " " : ", ";
    return { start: start - gap, end: at + 1, text: joint + (begins ? first.toUpperCase() : lowered(text, at)) };
  }
  return null;
}

/** English titles that call somebody by themselves. */
const HAILED_EN = /^(?:sir|madam|ma['’]am|boss|doctor|professor|(?:mr|mrs|ms|dr)\.? \p{Lu}\p{L}+)(?=[ ,])/iu;
/** What is asked for inside the apology itself: ", but might the papers include …". */
const BUT_ASKS =
  /\bbut,?\s+(?=(?:might|could|can|would|will|may|is|are|do|does|did|have|has|please|when|what|where|who|how)\b)/gi;

/** More of the same before it in the sentence. */
const BELITTLES =
  /\b(?:feel(?:ing)? (?:terrible|awful|bad|guilty|dreadful|rotten|horrible)|dragging you|thick|stupid|dumb|silly|idiot|pest|nuisance|bigger fish|swamped|drowning|slammed|humble|hate to|mortified|embarrass\w*|ashamed|dreadful|(?:hardly|scarcely) dare|petty|no business|bother|pester|trouble you|disturb|forgive)\b/i;

/** A favour is no question. */
const REQUESTS = /^(?:please |may i ask you to |(?:could|can|would|will|might) (?:you|u|we|i)\b)/i;

/** The first letter of what goes on, small unless it is the writer's I or a name. */
function lowered(text: string, at: number): string {
  const first = text.slice(at, at + 1);
  return /^(?:I\b|\p{Lu}\p{Ll}+['’]s)/u.test(text.slice(at)) ? first : first.toLowerCase();
}

/** The draft says nothing besides this sentence. */
export function isAll(draft: Draft, unit: Span): boolean {
  return draft.units.length === 1 && draft.units[0]?.start === unit.start;
}
