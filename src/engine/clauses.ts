import { hasCue } from "./evidence";
import { everyMatch, quick } from "./quick";
import type { Draft, Span, Unit } from "./types";

/** Where a sentence's clauses part. Not at the comma of 1,000 nor at the colon of 12:30. */
const BREAK =
  /[，；：。！？…—]+|[,;:!?](?=[\s\u3400-\u9fff"')]|$)|\s[-–]+\s|(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g;
/** What hangs on the ends of a clause and is no part of what it says: white space, stops, emoji. */
const OPENING = /[\p{L}\p{N}《“"「『(（#$€£¥]/u;
const ENDING = /[\p{L}\p{N}》”"」』)）%％‰]/u;

/** The clauses of a sentence, without the punctuation between them; offsets of the sentence. */
export function clausesOf(sentence: string): readonly Span[] {
  const clauses: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    let start = from;
    let end = to;
    while (start < end && !isAt(OPENING, sentence, start)) start += isPair(sentence, start) ? 2 : 1;
    while (end > start && !isAt(ENDING, sentence, isPair(sentence, end - 2) ? end - 2 : end - 1))
      end -= isPair(sentence, end - 2) ? 2 : 1;
    if (end > start) clauses.push({ start, end });
  };
  for (const gap of everyMatch(BREAK, sentence)) {
    push(gap.index);
    from = gap.index + gap[0].length;
  }
  push(sentence.length);
  return clauses;
}

/** Asked of nearly every clause, at places where nearly always a letter or a Chinese character stands. */
function isAt(kind: RegExp, sentence: string, at: number): boolean {
  const code = sentence.charCodeAt(at);
  if ((code >= 0x4e00 && code < 0xa000) || (code >= 0x61 && code <= 0x7a)) return true;
  return kind.test(String.fromCodePoint(sentence.codePointAt(at) ?? 0));
}

const isPair = (sentence: string, at: number) => (sentence.codePointAt(at) ?? 0) > 0xffff;

/** One span of the draft: from the first to the last whole clause that a hit touches. Hits are offsets of the sentence. */
export function markClauses(unit: Unit, hits: readonly Span[]): readonly Span[] {
  if (hits.length === 0) return [];
  const touched = clausesOf(unit.read).filter((clause) =>
    hits.some((hit) => hit.start < clause.end && clause.start < hit.end),
  );
  const first = touched[0];
  const last = touched.at(-1);
  return first && last ? [{ start: unit.start + first.start, end: unit.start + last.end }] : [];
}

/** The whole clauses of the sentence that a stretch of the draft touches, or the stretch itself. */
export function clauseAround(stretch: Span, draft: Draft): Span {
  const unit = draft.units.find((other) => stretch.start < other.end && other.start < stretch.end);
  const hit = unit && { start: stretch.start - unit.start, end: stretch.end - unit.start };
  return (unit && hit && markClauses(unit, [hit])[0]) ?? stretch;
}

/** Every match of a global expression, as spans. */
export function matchesOf(pattern: RegExp, text: string): readonly Span[] {
  return everyMatch(pattern, text).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A Chinese pattern, from alternatives that may stand on lines of their own. */
export function zhPattern(...alternatives: readonly string[]): RegExp {
  return quick(new RegExp(alternatives.join("|"), "gi"));
}

/**
 * An English pattern, from alternatives that each begin at a word: any case, any white space for a space, and a
 * straight, curly or forgotten apostrophe.
 */
export function enPattern(...alternatives: readonly string[]): RegExp {
  const source = alternatives.join("|").replaceAll("'", "['’]?").replaceAll(/ [?*]/g, "\\s*").replaceAll(" ", "\\s+");
  return quick(new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, "giu"));
}

/** 您, a firm's polite name, or our own firm named: without a business object a sign that this is no private chat. */
const FORMAL =
  /您|贵(?:司|公司|方|单位|院|校|厂|行|局|部|处|府|会|店|所|馆|社|台|站|区|县|市|镇|街道|中心)|(?:有关|相关|主管|职能)部门|(?:我|本|敝)(?:司|公司)|我们(?:的|家|公司)|咱家/;
const WE = /\b(?:our|we)\b/i;
const YOU = /\byou/i;

const TITLED =
  /(?:总|董|工|经理|主任|主管|总监|老师|老板|领导|教授|博士|[处科局院校部所厂站店行会]长|书记)$|^(?:mr|mrs|ms|dr|prof)\b/i;

/** Courtesies one uses on those one does business with. */
const COURTLY = /关照|照应|照顾|提携|美言|费心|鼎力|多多支持|大力支持/;
/** Somebody is spoken to or of by a business title: 张总多多照顾. */
const BY_TITLE =
  /(?:^|[，,。！!？?；;\s]|以后|今后|请|跟|和|给)[\u4e00-\u9fff](?:总(?![是算之的部共体结有在会得额数量监经])|董(?!事|都)|经理|主任|[处科局院校部所厂]长|书记)/;

/** Private talk, so far as the draft tells: small talk or, in Chinese, no word of business and no title. Nothing in it is judged. */
export function isPrivate(draft: Draft): boolean {
  const known = privately.get(draft) ?? soundsPrivate(draft);
  privately.set(draft, known);
  return known;
}

/** Asked by every rule, at every key. */
const privately = new WeakMap<Draft, boolean>();

function soundsPrivate(draft: Draft): boolean {
  const amongUs = draft.audience === "unknown" || draft.audience === "colleague";
  if (amongUs && hasCue(draft, "small-talk") && !hasCue(draft, "business")) return true;
  if (draft.lang === "en" || draft.audience !== "unknown" || FORMAL.test(draft.read)) return false;
  if (COURTLY.test(draft.read) || BY_TITLE.test(draft.read)) return false;
  if (draft.address && TITLED.test(draft.address.text)) return false;
  return !draft.units.some((unit) => unit.cues.some((cue) => cue.kind === "business"));
}

const facing = new WeakMap<Draft, boolean>();

/** Written to somebody who may buy, or to who knows whom: never to the writer's own people. */
export const facesBuyer = ({ audience }: Draft): boolean => audience !== "boss" && audience !== "colleague";

/** Written to somebody who may buy, so far as the draft tells of a reader nobody has named. */
export function tellsOfBuyer(draft: Draft): boolean {
  const known =
    facing.get(draft) ??
    (FORMAL.test(draft.read) || (WE.test(draft.read) && YOU.test(draft.read)) || hasCue(draft, "business"));
  facing.set(draft, known);
  return known;
}
