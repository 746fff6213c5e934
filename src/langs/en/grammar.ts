import { quick } from "../../engine/quick";
import { isPast } from "./tense";
import { oneOf } from "./text";
import { NOUN_TOO, PURE } from "./verbs";

/** What stands before an imperative and leaves it one. */
const SOFTENER = new RegExp(
  `^(?:${oneOf("please|pls|plz|plse|kindly|just|also|simply|quickly|gently|always|now|then|next|first|again|all", "you guys|guys|request(?:ing)? you to|request to")}\\s*,?\\s+)+`,
  "u",
);
const POLITE = quick(/\b(?:please|pls|plz|plse|kindly|requesting you to|request you to|request to)\b/u);
const NEGATED = /^(?:don't|do not|dont|never|no need to|not)\s+/u;
const FIRST = quick(/^(\p{L}[\p{L}'-]*)(?:\s+([\p{L}\d\uFFFB\uFFFC'$€£#][\p{L}\d\uFFFB\uFFFC'-]*))?/u);
/** A word after which the one before was a noun, the subject of its clause. */
const AFTER_SUBJECT = quick(
  /^(?:is|isn't|was|are|were|has|had|will|would|can|could|should|may|might|must|of|done|'s|went|goes|looks?|seems?|and|or|below|above|attached|complete[d]?|sent|received|pending|due|needed|required|asap|wise|today|yesterday|ready|signed)$/u,
);
/** A word that begins the object or the particle of the verb before. */
const OBJECT_START = quick(
  /^(?:me|us|him|her|them|it|this|that|these|those|the|a|an|my|our|your|his|their|its|all|any|both|each|every|everyone|everybody|one|two|three|some|if|whether|out|up|back|off|over|down|again|into|through|away|only|no|anything|something|as|\p{N}.*|\uFFFB.*|\uFFFC.*)$/u,
);
/** Words of the closed classes and adverbs that open a clause without being its verb. */
const CLOSED = quick(
  /^(?:the|a|an|my|our|your|his|her|its|their|this|that|these|those|i|we|you|u|he|she|it|they|there|here|who|what|which|when|where|why|how|if|and|or|but|so|as|than|because|since|while|although|though|unless|until|before|after|once|in|on|at|by|for|from|to|with|without|within|of|off|about|above|across|against|among|around|behind|below|between|beyond|during|except|inside|into|like|near|onto|outside|over|past|per|plus|regarding|through|toward|towards|under|up|upon|via|vs|no|not|yes|yep|yeah|ok|okay|all|any|both|each|every|few|many|more|most|much|other|several|some|such|one|two|three|first|second|third|next|last|also|again|always|never|often|just|only|even|still|too|very|really|quite|well|now|then|today|tomorrow|yesterday|soon|later|maybe|perhaps|however|therefore|thus|hence|meanwhile|anyway|please|thanks|sorry|hi|hello|hey|dear|good|great|nice|happy|glad|sure|best|better|new|due|re|fyi|btw|can|could|will|would|shall|should|may|might|must|do|does|did|is|are|was|were|am|be|been|being|has|have|had|attached|enclosed|none|nobody|someone|somebody|anyone|everyone|everything|something|nothing|nice|excellent|perfect|awesome|lovely|cool|interesting|unfortunately|hopefully|looking|waiting|thinking|hope|hoping|lol|haha|oh|ah|um|er|got|given|taken|seen|done|known|shown|written|been|gone|having|considering|provided|looks|thank|tomorrow's|today's|gotta|gonna|wanna|im|ill|ive|id|dont|cant|wont)$/u,
);

/** Every word of it written large, as over an advertisement: "Save Up To 40% Today". It calls on nobody in particular. */
const HEADLINE = quick(
  /^(?:\p{Lu}\S*|[\d$€£%&+-]\S*|(?:a|an|the|of|in|on|to|for|and|or|with|by|at)(?=\s))(?:\s+(?:\p{Lu}\S*|[\d$€£%&+-]\S*|(?:a|an|the|of|in|on|to|for|and|or|with|by|at|your)(?=\s))){2,}[.!:]*$/u,
);

/** What goes on in a head is told, not commanded: "know that we care", "don't worry", "look forward to it". */
const STATE = quick(
  /^(?:look(?:ing)? forward|(?:talk|speak|chat) (?:to|with) (?:you|u)|stay in the loop|worry|panic|feel (?!free)|blame|(?:know|notice|agree|believe|guess|imagine|assume|listen)(?= that\b|,| (?:i|we|it|what)\b|\s*$))\b/u,
);

/** Verbs that are adjectives too: "correct prices are in the sheet". */
const ADJECTIVE_TOO = quick(
  /^(?:correct|complete|open|separate|direct|present|select|express|live|lower|further|clean|clear|approximate|appropriate|alternate|duplicate|elaborate|moderate)$/u,
);

export interface Imperative {
  /** Where its verb begins, from the start of the clause. */
  readonly at: number;
  readonly polite: boolean;
  readonly negated: boolean;
  /** Its verb is in the tables of business requests, not told from grammar alone. */
  readonly known: boolean;
}

/** Reads a clause, its lead-in stripped, as a command; null when it is none. `raw` is the same stretch as written. */
export function readImperative(clause: string, raw: string): Imperative | null {
  const softener = SOFTENER.exec(clause)?.[0] ?? "";
  const rest = clause.slice(softener.length);
  const negation = NEGATED.exec(rest)?.[0] ?? "";
  const at = softener.length + negation.length;
  const [, verb, next = ""] = FIRST.exec(clause.slice(at)) ?? [];
  if (!verb) return null;
  const polite = POLITE.test(softener);
  if (!polite && HEADLINE.test(raw) && raw !== raw.toUpperCase()) return null;
  const found = (known: boolean): Imperative => ({ at, polite, negated: negation !== "", known });
  if (polite || negation)
    return isPlausible(verb, next)
      ? found(PURE.has(verb) || NOUN_TOO.has(verb) || (verb === "have" && OBJECT_START.test(next)))
      : null;
  if (STATE.test(clause.slice(at))) return null;
  if (/^(?:expect|hope|request|appreciate|solicit|seek|need|trust|thank|wish)$/u.test(verb)) return null;
  if (NOUN_TOO.has(verb)) {
    const named = /^\p{Lu}/u.test(raw.slice(at + verb.length).trimStart()) && !/^\p{Lu}+\b/u.test(raw.slice(at + 1));
    return (OBJECT_START.test(next) && !/^(?:\p{N}|again$)/u.test(next)) || (named && !isNominal(clause.slice(at)))
      ? found(true)
      : null;
  }
  if (PURE.has(verb)) {
    const nominal =
      ADJECTIVE_TOO.test(verb) && /^\S+\s+(?:\S+\s+){0,3}?(?:is|are|was|were|has|have|will)\b/u.test(clause);
    return AFTER_SUBJECT.test(next) || nominal ? null : found(true);
  }
  if (!/^(?:the|me|us|it|this|that|them|my|our|your|these|those|his|her|their)$/u.test(next)) return null;
  return CLOSED.test(verb) || isPast(clause) || /(?:ed|ing|ly|s|tion|ment|ness|ity)$/u.test(verb) ? null : found(false);
}

function isPlausible(verb: string, next: string): boolean {
  return (
    (PURE.has(verb) || NOUN_TOO.has(verb) || verb === "have" || !CLOSED.test(verb)) &&
    !/^(?:is|was|are|were)$/u.test(next)
  );
}

/** "Quote Kestrel asked for": a noun with what is said of it. */
function isNominal(clause: string): boolean {
  return /\b(?:is|was|were|are|has|had|went|asked|wanted|said|told|sent|done|with)\b/u.test(clause);
}

/** Whether a word is a verb of the tables in its base form. */
export function isBaseVerb(word: string): boolean {
  return PURE.has(word) || NOUN_TOO.has(word);
}
