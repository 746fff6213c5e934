import { everyMatch, quick } from "../../engine/quick";
import type { ActTrait } from "../../engine/types";
import { oneOf } from "./text";
import { ACTION_CLASSES, type ActionClass } from "./vague-actions";
import { NOUN_TOO, PURE } from "./verbs";

/** What somebody is to do, judged by its verb and object. */
export interface Action {
  readonly concrete: boolean;
  /** Concrete only for want of anything else beside it. */
  readonly weak?: true;
  readonly traits: readonly ActTrait[];
}

const ADVERB = new RegExp(
  `^(?:${oneOf(
    "please|pls|plz|kindly|also|just|possibly|perhaps|maybe|then|quickly|again|both|all|simply|really",
    "personally|perhaps|at least|be able to|be so kind as to|be kind enough to|be willing to|manage to",
    "try to|try and|go ahead and|take (?:a|the|some|\\d+)? ?(?:moment|minutes?|mins|time|second) to",
    "find (?:the |some )?time to|make sure (?:that )?(?:you |to |we )?|ensure (?:that )?you|be sure to",
    "be sure you|remember to|not forget to|don't forget to|do not forget to|need to|get to(?! the\\b)",
    "(?:make (?:every|an|some|your best)(?: \\p{L}+)? efforts?|spare no effort|do (?:your (?:best|utmost)|everything|all|whatever|what)(?: (?:that )?you (?:can|possibly can))?|use your best efforts) to(?= \\p{L})",
    "arrange to(?= (?:look|do|take|see|have|handle|give)\\b)|have (?:a )?(?:time|chance) to|use this (?:chance|opportunity) to",
    "do(?= (?:let|put|bear|say|mention|remember|pass|look|introduce|recommend|spare|lend|keep|consider|send|call|come|give|join|share|check|help|support|take|tell|drop|have|try|write|ask|bring)\\b)",
  )}\\s+)+`,
  "u",
);

/** Words that name nothing: grammar, degree, and the abstract nouns that stand for whatever is on the writer's mind. */
const EMPTY = new Set(
  `a an the this that these those it its he him his she her they them their we us our ours i me my mine you your yours ya u ur one ones someone somebody anyone
  anybody everyone everybody everything anything something nothing whatever whichever what which who how any some all every each both more most much many little few bit lot lots plenty
  extra additional full possible necessary needful needed required further kind great good best better strong stronger valuable real really
  very so such too as soon here there now then again also just only even please pls kindly asap and or but if so than to of in on at for from with without within by about into over up out off down
  through across along around behind beside between under toward towards regarding concerning re side sides end ends part parts hand hands own way ways whole entire
  thing things stuff matter matters issue issues situation case cases deal deals account accounts project projects opportunity opportunities process processes progress business
  cooperation collaboration partnership relationship relations team teams company companies firm brand product products line solution solutions service services offering portfolio
  work job task tasks effort efforts cause region regions market markets area areas country territory future team's success growth future can could would will may might shall should must be is are am was been being
  do does did have has had get able help support assist assistance guidance advice attention consideration priority importance approval request requests need needs case's topic subject
  point wherever whenever however where when why because since while during upon forward ahead along smoothly smooth quickly fast faster well properly actively strongly together closely
  front respect regard matter's initiative campaign tender bid pursuit customer customers client clients end-customer internally externally moving going thanks thank cheers regards sir madam
  dear friend friends guys everyone's time times moment chance soonest earliest urgent urgently oblige obliged undersigned esteemed rest going-forward positive positively favourably favorably accordingly appropriate suitable new big important strategic key`.split(
    /\s+/,
  ),
);
/** Things one could point at even beside a verb of helping or pushing. */
const DELIVERABLE = quick(
  /(?<![\p{L}\d])(?:quot(?:e|ation)|offer|proposal|contract|agreement|nda|msa|sow|po|purchase order|invoice|payment|refund|drawings?|specs?|specifications?|sheet|deck|slides?|reports?|minutes|list|files?|forms?|certificates?|samples?|licen[cs]es?|keys?|passwords?|access|address|figures?|numbers?|dates?|schedule|agenda|meetings?|calls?|visits?|demos?|sessions?|workshop|introductions?|intros?|emails?|links?|draft|page|section|clause|signature|decision|budget|price|pricing|discount|shipment|delivery|ticket|bug|error|login|test|trial|survey|letter|reference|visa|passes?|translation|training|installation|documents?|documentation|paperwork|details|data|answers?|questions?|reply|quotes|pos|transport|booking|hotel|room|badge|credit note|backup|server|migration|printer|laptop|configuration|setup|complaint|leak|outage|warranty|return|claim)(?![\p{L}\d])|[\d\uFFFB\uFFFC#%€$£]/u,
);

/** Whether words hold anything beside grammar, degree and abstract nouns. */
export function namesSomething(words: string): boolean {
  return (words.match(/[\p{L}\d\uFFFB\uFFFC][\p{L}\d'\uFFFB\uFFFC-]*/gu) ?? []).some((found) => !EMPTY.has(found));
}

/** A determiner and a noun that is not abstract: "the catering", "our two visas". A bare name is no thing. */
function namesThing(words: string): boolean {
  const noun =
    /^(?:of )?(?:the|an?|this|these|those|that|all|both|my|our|your|his|her|their|\d+)\s+((?:[\p{L}\d'-]+\s+){0,3}?[\p{L}\d'-]+)(?=\s*$|[,.;!?]|\s+(?:for|on|in|at|with|of|to|from|by|before|as|and|if|when|so|please|while)\b)/u.exec(
      words,
    )?.[1];
  const head = noun?.split(/\s+/u).at(-1);
  return head !== undefined && !EMPTY.has(head);
}

/** The verb of an -ing form, when the tables know it. */
function baseOf(gerund: string): string | null {
  const stem = gerund.slice(0, -3);
  for (const base of [stem, `${stem}e`, stem.slice(0, -1)]) if (PURE.has(base) || NOUN_TOO.has(base)) return base;
  return null;
}

/** Puts the verb of "by signing page 3" into its base form. */
export function withBaseVerb(phrase: string): string {
  const gerund = /^(?:also\s+|please\s+|kindly\s+)?(\p{L}+ing)\b/u.exec(phrase)?.[1];
  const base = gerund && baseOf(gerund);
  return gerund && base ? phrase.replace(gerund, base) : phrase;
}

const PURPOSE = /\b(?:by|via|through)\s+(?:also\s+)?(\p{L}+ing\b.*)$/u;
const CONJUNCT = quick(
  /\s*(?:,\s*(?:and|then|&)?|\band\b|&|\/|\bn\b|\bthen\b|\bor\b)\s*(?:then\s+|also\s+|please\s+|kindly\s+|to\s+)?/gu,
);

/** Judges a verb phrase in plain form, its time words blanked out, from its verb on. */
export function readAction(phrase: string, depth = 0): Action {
  const parts = conjuncts(phrase.replace(ADVERB, ""));
  const read = parts.map((part) => readOne(part, depth));
  const concrete = read.find((action) => action.concrete && !action.weak && !action.traits.includes("formula"));
  return concrete ?? read.find((action) => !action.concrete) ?? read[0] ?? { concrete: true, traits: [] };
}

/** Splits "check with production and circle back" where a verb of the tables follows the conjunction. */
function conjuncts(phrase: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of everyMatch(CONJUNCT, phrase)) {
    const after = phrase.slice(match.index + match[0].length);
    const first = /^\p{L}[\p{L}-]*/u.exec(after)?.[0] ?? "";
    if (
      !PURE.has(first) &&
      !(NOUN_TOO.has(first) && /^\S+\s+(?:me|us|it|the|them|a|an|our|my|this|that|to|for|out|up)\b/u.test(after))
    )
      continue;
    parts.push(phrase.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, phrase.slice(from)].filter((part) => part.trim() !== "");
}

function readOne(part: string, depth: number): Action {
  for (const kind of ACTION_CLASSES) {
    const match = kind.pattern.exec(part);
    if (match && kind.innerOnly && depth === 0) return { concrete: true, traits: [], weak: true };
    if (match) return judge(kind, part, part.slice(match[0].length).replace(/^[\s,]+/u, ""), depth);
  }
  return { concrete: true, traits: [] };
}

/** Where or when help is wanted is not what it consists of. */
const PLACE = /\b(?:in|at|during) (?:the|our|your|this|next) [\p{L}-]+/gu;

function judge({ empty, traits = [] }: ActionClass, part: string, rest: string, depth: number): Action {
  if (
    traits.includes("thoughts") &&
    /^(?:this|that|these|those|the|my|our) \p{L}+/u.test(rest) &&
    /^(?:take|have|look|read|check|study)/u.test(part)
  ) {
    return { concrete: true, traits: [] };
  }
  const gerund = /^(?!going\b)\p{L}+ing\b/u.test(rest) ? withBaseVerb(rest) : rest;
  if (gerund !== rest && depth < 2) return readAction(gerund, depth + 1);
  const means = PURPOSE.exec(part)?.[1];
  if (means && depth < 2 && readAction(withBaseVerb(means), depth + 1).concrete) return { concrete: true, traits };
  if (empty === "never") return { concrete: true, traits };
  if (empty === "always") return { concrete: false, traits };
  if (empty === "inner") return { ...inner(rest, depth), traits };
  const object =
    empty === "object"
      ? namesSomething(rest)
      : DELIVERABLE.test(rest.replace(PLACE, " ")) || (empty === "thing" && namesThing(rest));
  return { concrete: object, traits: object ? traits.filter((trait) => trait !== "thoughts") : traits };
}

/** "help us to close", "help with the visa": as concrete as what one is to help with. */
function inner(rest: string, depth: number): Action {
  const phrase = withBaseVerb(rest.replace(/^(?:to|in|by|with|on|at|for)\s+/u, ""));
  const first = /^\p{L}[\p{L}-]*/u.exec(phrase)?.[0] ?? "";
  const isVerb =
    PURE.has(first) ||
    (NOUN_TOO.has(first) && /^(?:to\s|\p{L}+ing\b)/u.test(rest)) ||
    (rest !== "" && !/^(?:with|on|at|for|in)\s/u.test(rest) && NOUN_TOO.has(first));
  if (isVerb && depth < 3) return readAction(phrase, depth + 1);
  return { concrete: DELIVERABLE.test(rest), traits: [] };
}
