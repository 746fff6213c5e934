import type { Span } from "../../types";

/** Where an English sentence parts into what can stand or fall by itself. */
const PARTS =
  /[,;:]\s+(?:(?:and|but|so|because)\s+)?|\s+[–—-]\s+|\s+(?:and|but|so|because)\s+(?=(?:i|we|you|u|they|the|our|your|ur|it|this|that|there|he|she|nobody|no one|every\w+|any\w+|frankly|honestly|what|ours)\b)|[!?]+\s+|['’]?\s+(?=\p{Extended_Pictographic})/giu;

/** The clauses of `text`, without the marks and joining words between them. */
export function clausesIn(text: string): readonly Span[] {
  const out: Span[] = [];
  let start = 0;
  const put = (end: number) => {
    if (/\p{L}/u.test(text.slice(start, end))) out.push({ start, end });
  };
  for (const { index, 0: mark } of text.matchAll(PARTS)) {
    put(index);
    start = index + mark.length;
  }
  put(text.replace(/(?:\p{Extended_Pictographic}|\ufe0f|[.!?~…\s])+$/u, "").length);
  return out;
}

/** The stretch widened to the borders of the English clauses it begins and ends in, where nothing of note stands between. */
export function toBorders(span: Span, unit: Span, text: string): Span {
  const clauses = clausesIn(text.slice(unit.start, unit.end)).map(({ start, end }) => ({
    start: unit.start + start,
    end: unit.start + end,
  }));
  const first = clauses.find(({ start, end }) => start < span.start && span.start < end);
  const last = clauses.find(({ start, end }) => start < span.end && span.end < end);
  const bare = (start: number, end: number) => !OF_NOTE.test(text.slice(start, end));
  return {
    start: first && bare(first.start, span.start) ? first.start : span.start,
    end: last && bare(span.end, last.end) ? last.end : span.end,
  };
}
const OF_NOTE = /\d|\b(?:attached|enclosed)\b|(?<=\S )(?!I\b|I['’])\p{Lu}|^\p{Lu}\p{L}+ $|\p{Extended_Pictographic}/u;

/** Words that judge, mock or deny without saying how it is. */
const JUDGES =
  /\b(?:nonsense|rubbish|garbage|bollocks|wrong|(?:not|n['’]?t) (?:simply |just |at all |quite )?(?:true|correct|right|the case|so|possible|be)|untrue|incorrect|false|mistaken|mistake|ridiculous|absurd|baseless|groundless|laughable|joke|basic|stupid|silly|daft|imagin\w*|feelings?|emotional|fairy|confus\w*|hold water|beside the point|no sense|trainee|first-year|child|(?:could|would) (?:\w+ )?have|any(?:one|body)|every(?:one|body)|no ?body(?: else)?|no one|idiot|clown|amateur|hard to believe|serious|read (?:the|it|this)|problem is it|stick|barking|best|perfect|impossible|not once|never once|grown-ups|wish(?:ing|ful)|such a thing|more to it|this is (?:it|how)|wouldn['’]t be having|how it works|common sense|miscounted|lied|lies|lying)\b/i;
/** A thing, or ourselves, as what the sentence is about; never the reader. */
const OURS =
  /^(?!(?:what|who|which|whoever|whatever|whichever)\b)(?!(?:it|that|this|these|those|he|she|they|there) (?:is|was|are|were|isn|wasn)['’\w]* (?!(?:in|on|at|part|agreed|stated|covered|never|not)\b))(?:we|our|ours|\d[\d.,]*%?|the (?!claim|idea|notion|truth|fact|problem|point|lady|only)|those|these|there (?:is|was|are|were|has|never|isn|wasn)|an? (?!\w+ (?:like|with|as) you)|all (?:our|the|of)|both|clause|section|page|it (?:was|is|['’]s) (?:in|on|at|part|agreed|stated|not covered)|[\p{L}-]+ (?:is|are|was|were|isn['’]?t|aren['’]?t|don['’]?t|does|doesn['’]?t) (?:not )?\w+)/iu;
/** A figure or a numbered place, said to be so. */
const COUNTED = /^(?!(?:which|who|what|had|if|when|since|as|because|otherwise|not|would)\b)(?!.*\bwould have\b).*\d/i;
const SAYS =
  /\b(?:is|are|was|were|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|has|have|had|hasn['’]?t|haven['’]?t|do|does|did|don['’]?t|doesn['’]?t|didn['’]?t|can|can['’]?t|cannot|will|won['’]?t|never|\p{L}{2,}ed|sent|went|left|ran|met|stands?|says?|shows?|holds?|covers?|includes?|\w+s)\b/iu;
const READER = /\b(?:you|your|yours|yourself|u|ur|madam|sir|they|he|she)\b/i;
/** What only leads up to what one holds. */
const LEADS =
  /^(?:(?:and|but|so) )?(?:(?:madam|no|nope|nah|sorry|look|listen|well|frankly|honestly|actually|clearly|obviously|of course|trust me|for the record|the fact is(?: that)?|let me be clear|as i said|please note(?: that)?|(?:the|that) claim is \w+),?\s+)+/i;
/** "You were told twice that freight is not included": the fact without the scolding. */
const TOLD =
  /^(?:as )?(?:you were|you['’]ve been|you have been|i|we)(?: have|['’]ve)?(?: already| clearly)? (?:told|informed|explained|said|made clear)(?: you| to you)?(?: [\w-]+){0,3}?,? that (?=\S)/i;
const SURE = /\b(?:clearly|obviously|simply|definitely|absolutely|totally|of course) /gi;

const OF_READER =
  /^(?:we (?:sent|told|promised|never|did|gave|delivered|agreed)|(?:the|our) [\w -]{3,30} (?:has|have|shows?|records?|logs?|says?|never|did(?:n['’]t| not)?))\b(?!.*\byour? (?:own )?(?:fault|people|team|operator))/i;

/** Whether a clause judges, mocks or denies without saying how it is. */
export function judges(clause: string): boolean {
  return JUDGES.test(clause);
}

/** A no about something the clause does not name: "It was never hidden". */
const DENIES = /^(?:it|this|that|there|they|which)(?:['’]s)?\b[^\d]*?(?:\b(?:never|not|no|nothing|none)\b|n['’]t\b)/i;

/** A deed between the two that is denied: "nobody ever offered you exclusivity". */
const DENIED_DEED =
  /^(?:(nobody|no one|none of (?:us|our \w+))(?: here)?(?: (?:has|have|had))?(?: ever)?|(we|I)(?:['’]ve| have)? never) ((?:offered|promised|told|agreed|gave|given|said|granted|guaranteed|quoted|confirmed|signed|mentioned|approved|accepted|received|got|asked) .*\p{L}{3}.*)$/iu;
const PAST: Readonly<Record<string, string>> = { given: "gave" };
/** Of what nothing is on record, in words that leave the reader his own; null: the clause denies no such deed. */
export function noRecordIn(clause: string, who: string): string | null {
  const [, nobody, own, deed] = DENIED_DEED.exec(clause.replace(LEADS, "")) ?? [];
  if (
    !deed ||
    JUDGES.test(deed) ||
    /\b(?:any such|such a|that|this|it)\b/i.test(deed.split(/\s+/).slice(1, 3).join(" "))
  )
    return null;
  const said = deed.replace(/^\p{L}+/u, (verb) => PAST[verb.toLowerCase()] ?? verb);
  return `${who} have no record that ${nobody ? "anybody" : own?.toLowerCase() === "i" ? "I" : "we"} ${said}`;
}

/** What a clause says of how it is, in calm words; null where it only judges, or speaks of the reader. */
export function factIn(clause: string): string | null {
  const told = TOLD.exec(clause);
  const bare = clause.slice(told?.[0].length ?? 0).replace(LEADS, "");
  if (
    DENIES.test(bare) ||
    JUDGES.test(bare) ||
    !(OURS.test(bare) || COUNTED.test(bare)) ||
    !SAYS.test(bare) ||
    bare.split(/\s+/).length < 3
  )
    return null;
  // Of the reader a fact may say what he was promised or sent, where it is we who did.
  if (READER.test(bare) && !OF_READER.test(bare)) return null;
  return bare.replace(SURE, "").replace(/['‘’"“](\p{L}+)['’"”](?!\p{L})/gu, "$1");
}
