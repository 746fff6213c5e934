import { everyMatch, quick } from "../../engine/quick";
import type { Span } from "../../engine/types";
import { oneOf, word } from "./text";

/** How a clause hangs in its sentence. */
export type ClauseRole = "main" | "if" | "when" | "other";

/** A stretch with at most one finite verb of its own, in plain form; offsets count from the sentence's start. */
export interface Clause extends Span {
  readonly text: string;
  readonly role: ClauseRole;
}

const SUBJECT = "(?:i|we|you|u|ya|he|she|they|it|this|that|these|those|there|who)(?:'(?:m|re|s|ll|d|ve))?";
const MODAL_INVERTED =
  "(?:can|could|would|will|may|might|shall|should|do|does|did|are|is|have|has|won't|wouldn't|couldn't|can't|cud|wud) (?:you|u|ya|we|i|he|she|they|it|someone|somebody|anyone|anybody|this|that|your)";
const DIRECT =
  "please|pls|plz|kindly|let's|lets|let me|let us|lemme|shall we|feel free|don't hesitate|do not hesitate|happy to|glad to|any (?:chance|help|questions?|thoughts?)";
const WH =
  "(?:what|when|where|how|why|who|which|whose)(?:'s)? (?:is|are|was|were|do|does|did|can|could|would|will|should|shall|about|much|many|long|soon|far|have|has|time|day|else|if|else)";
/** A command that a conjunction may lead in. */
const COMMAND =
  "(?:be sure|make sure|remember to|don't forget|do not|call|send|check|let|give|take|get|click|visit|come|join|bring|email|write|contact|tell|ask|proceed|try)";
/** What may open a clause after a mere comma. */
const AFTER_COMMA = oneOf(
  `(?:(?:and|but|so|or|then|yet|plus|n|&) )?(?:also |then |so |just |maybe |perhaps |in return |therefore |hence )?(?:${SUBJECT}\\s|${MODAL_INVERTED}\\b|(?:${DIRECT})\\b|${WH}\\b|(?:im|ill|ive|id|youll|theyre|dont)\\s|(?:will|shall|gonna) (?!be\\b)\\p{L})`,
  "(?:and|but|so|or|then|yet|plus) (?:the|our|your|my|their|his|her|a|an|all|both|no|some|someone|somebody)\\s",
  `(?:and|but|so|then) ${COMMAND}\\s`,
  "(?:(?:i think|maybe|perhaps|really) )?(?:some(?:one|body)|any(?:one|body)|one of us) (?:else )?(?:has|needs|ought|should|must|had|could|can|will have)\\s",
);
/** What may open a clause after a conjunction without a comma. */
const AFTER_AND = oneOf(
  `(?:and|but|so|or|then|yet|plus|n|&) (?:also |then |so |just |maybe |perhaps |in return |therefore |hence )?(?:(?:i|we|you|u|he|she|they|it|there)(?:'(?:m|re|s|ll|d|ve))?\\s|${MODAL_INVERTED}\\b|(?:${DIRECT})\\b|(?:im|ill|ive|youll)\\s)`,
  "(?:but|so|yet) (?:the|our|your|my|their|his|her|this|that)\\s",
  `so ${COMMAND}\\s`,
  "and (?:then |also |therefore |hence )?(?:will|shall|would|could|can|am|hope|need|look forward|plan to|intend to|wanted|want)\\s(?!be\\s)",
  "and (?:this|that|these|those|it) (?:needs?|has to|have to|must|should|is to|are to)\\b",
  "and (?:the|our|your|my|their) [\\w' -]{2,30} (?:is|are|was|were|will|has|have)\\b",
);
const SUBORDINATOR = oneOf(
  "(?:only |even |but |and |especially |so )?(?:if|unless|in case|provided(?: that)?|as long as|should you|assuming)",
  "(?:when|whenever|once|as soon as|while|whilst)",
  "(?:because|since|so that|so as to|in order (?:to|that)|although|though|even though|whereas|as)",
  "(?:before|after|until|till|unless)",
);
const SUBORDINATE_START = quick(
  /^(?:(?:and|but|so|or|also|then|even|only)\s+)?(?:(if|unless|in case|provided|as long as|should (?:you|there|anything|any)|assuming|were you|had you)|(when|whenever|once|as soon as|before|after|until|till|while|whilst|upon|on receipt|following)|(because|since|although|though|even though|whereas|as|given(?: that)?|so that|so as to|which|who|where|whose))\b/u,
);
const MID_SUBORDINATE = quick(
  new RegExp(
    `\\s(?:${SUBORDINATOR}) (?:${SUBJECT}\\b|(?:the|our|your|my|their|his|her|any|all|both|someone|everything|anything|everyone|needed|required|necessary|possible|at all) ?|\\p{L}+ (?:is|are|has|have|can|could|would|will|signs?|comes?|gets?|confirms?)\\b)`,
    "gu",
  ),
);
const HARD = quick(
  /[;:!?\u2026](?=\s|$)|\s[-\u2013\u2014]{1,3}\s|\u2014|[()[\]{}]|\n|\p{Extended_Pictographic}|\.{2,}|\.(?=\s)|\s\/\s|\u2022|\|/gu,
);
const COMMA = quick(new RegExp(`,\\s+(?=${AFTER_COMMA})`, "gu"));
const CONJUNCTION = quick(new RegExp(`\\s(?=${AFTER_AND})`, "gu"));
const RELATIVE = quick(
  /,\s+(?=(?:which|who|where|whose|because|since|so that|although|though|as (?:you|we|i|it|he|she|they|agreed|discussed|mentioned|per|requested)|if|when|once|while|unless|before|after|until)\b)/gu,
);

/** Splits a sentence in plain form into its clauses, in order. They cover it but for the marks between them. */
export function splitClauses(sentence: string): readonly Clause[] {
  const cuts = new Set<number>([0, sentence.length]);
  for (const match of everyMatch(HARD, sentence)) {
    cuts.add(match.index);
    cuts.add(match.index + match[0].length);
  }
  for (const match of everyMatch(COMMA, sentence)) cuts.add(match.index + match[0].length);
  for (const match of everyMatch(RELATIVE, sentence)) cuts.add(match.index + match[0].length);
  for (const match of everyMatch(CONJUNCTION, sentence)) cuts.add(match.index + 1);
  for (const match of everyMatch(MID_SUBORDINATE, sentence)) {
    if (!isEmbedded(sentence, match.index)) cuts.add(match.index + 1);
  }
  const marks = [...cuts].sort((a, b) => a - b);
  const clauses: Clause[] = [];
  for (let i = 0; i + 1 < marks.length; i++) {
    const clause = trimmed(sentence, marks[i] as number, marks[i + 1] as number);
    if (clause) clauses.push(...splitFronted(clause, sentence));
  }
  return clauses;
}

const MATRIX = word(
  `${oneOf(
    "be|'d be|is|are|it|appreciated?|appreciate it|grateful|thankful|obliged|glad|happy|great|good|nice",
    "helpful|useful|wonderful|lovely|brilliant|fantastic|perfect|ideal|best|kind|super|amazing|cool|wonder",
    "wondering|wondered|check|checking|see|seeing|ask|asking|know|knows?|love it|like it|love|mind|hope",
    "sure|confirm|clarify|tell|advise|advice|clear|matter|care|unsure|question|doubt|decide|help|much",
    "deeply|terms of|say|said|understand|idea|depends? on|explain|discuss",
  )}(?:\\s+(?:me|us|him|her|them|very much|greatly|highly|a lot))?$`,
);

/** A conditional or wh-clause that is the object of what stands before it: "grateful if you could", "tell me when you". */
function isEmbedded(sentence: string, at: number): boolean {
  if (
    /^\s(?:after|before)\b/u.test(sentence.slice(at, at + 8)) &&
    /\b(?:look|looks|looking|looked|take|takes|named?|shortly|right|soon|day|week|month)$/u.test(
      sentence.slice(Math.max(0, at - 10), at),
    )
  )
    return true;
  const next = /^\s(?:if|when|whether|once|as soon as)\b/u.test(sentence.slice(at, at + 14));
  return next && MATRIX.test(sentence.slice(Math.max(0, at - 30), at));
}

function trimmed(sentence: string, from: number, to: number): Clause | null {
  let start = from;
  let end = to;
  while (start < end && /[\s,;:\u2013\u2014()[\]{}|\u2022]/u.test(sentence[start] as string)) start++;
  while (end > start && /[\s,;:(]/u.test(sentence[end - 1] as string)) end--;
  if (end <= start || !/[\p{L}\d\uFFFB\uFFFC]/u.test(sentence.slice(start, end))) return null;
  const text = sentence.slice(start, end);
  return { start, end, text, role: roleOf(text) };
}

function roleOf(text: string): ClauseRole {
  const match = SUBORDINATE_START.exec(text);
  if (!match) return "main";
  if (match[1]) return "if";
  if (match[2]) return "when";
  return match[3] === "so that" || match[3] === "as" ? "other" : "other";
}

const AFTER_FRONTED = quick(
  new RegExp(`,\\s+|\\s+then\\s+|\\s+(?=(?:${oneOf(DIRECT)}|${MODAL_INVERTED}|i'll|we'll|i will|we will)\\b)`, "u"),
);

/** "If you agree, send it": a clause that begins with its conjunction ends at the first comma. */
function splitFronted(clause: Clause, sentence: string): readonly Clause[] {
  if (clause.role === "main" || /^(?:who|which|where|whose)\b/u.test(clause.text)) return [clause];
  const cut = AFTER_FRONTED.exec(clause.text);
  if (!cut || cut.index < 4) return [clause];
  const first = trimmed(sentence, clause.start, clause.start + cut.index);
  const rest = trimmed(sentence, clause.start + cut.index + cut[0].length, clause.end);
  return first && rest ? [first, rest] : [clause];
}
