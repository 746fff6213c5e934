import type { Draft } from "../types";

/** Somebody besides reader and writer on whom a matter hangs, with his article: `Joris`, `their procurement`. */
export interface Party {
  readonly who: string;
  /** A person is rung or met, an office is asked what it needs. */
  readonly person: boolean;
  /** What lies with him, where the draft says so: `the pricing`. */
  readonly thing: string | null;
}

const DET = "(?:[Tt]he|[Tt]heir|[Yy]our|[Oo]ur|[Hh]is|[Hh]er|[Ii]ts)";
const NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?";
const PERSON =
  "(?:director|chief|CFO|CEO|CTO|CIO|COO|MD|owner|boss|head|lead|manager|buyer|chairman|chairwoman|mayor|minister|architect|engineer|agent|inspector|landlord|broker|trustee|treasurer|principal|headmaster|headmistress|bursar|dean|registrar|foreman|supervisor|controller|planner|secretary|lady|man|woman|chap)";
const OFFICE =
  "(?:board|committee|council|panel|jury|procurement|purchasing|legal|finance|IT|security|management|headquarters|bank|insurers?|authority|authorities|ministry|department|office|desk|people|team|guys|folks?|lot|installers|fitters|contractors?|suppliers?|dealers|partners|clients?|customers?|lawyers|consultants|owners)";
const WORDS =
  "(?:(?!(?:an?|and|but|that|which|who|when|if|how|while|with|in|about|for|to|is|are|was|has)\\b)[\\p{L}&'’-]+ )";
const WHO = `(?<![\\p{L}'’])((?:(?:${DET}|an?) ${WORDS}{0,3}?|${WORDS}?)(?:${PERSON}|${OFFICE})(?: (?:team|people|department|office|committee|board))?(?![\\p{L}'’]| (?:${PERSON}|${OFFICE})\\b)(?:,? ${NAME}(?=[,.;!?\\s]|$))?)`;
const by = (words: string) => new RegExp(words.replace("WHO", WHO).replace("NAME", `(${NAME})`), "u");

/** Whom the reader is to speak to, in the words of the plea: `with the estate office`, `a word with Joris`. */
const IN_PLEA = [
  new RegExp(
    `\\b(?:with|to|on|inside|among) ((?:${DET}|\\p{Lu}\\p{L}+['’]s) ${WORDS}{0,3}?(?:${PERSON}|${OFFICE})s?(?: (?:at|of|in|from) ${NAME})?|(?:Mrs?|Ms|Dr)\\.? \\p{Lu}[\\p{L}'’-]+)(?![\\p{L}'’])`,
    "u",
  ),
  by(
    "\\b(?:word|chat|talk\\w*|speak\\w*|lean\\w*|nudg\\w*|chas\\w*|sweet|charm|magic|influence|pull)\\b[^.?!]{0,24}\\b(?:with|to|on) NAME",
  ),
];

/** Who asks or doubts something: that is to be settled with him. */
const QUESTIONS = "(?:questions?|doubts?|concerns?|objections?)";
const ASKS = [
  by(`\\b${QUESTIONS} (?:from|by|of) WHO`),
  by(`WHO,? (?:still )?(?:has|had|raised) (?:\\w+ ){0,3}${QUESTIONS}\\b`),
  by(
    "WHO,? (?:still )?(?:doubts|does not (?:see|understand|follow)|doesn['’]t (?:see|understand|get)|didn['’]t (?:see|understand|get))\\b",
  ),
];
/** What is settled with who asks. */
export const OPEN_QUESTIONS = "the open questions";

/** No name, though it begins a sentence. */
const NO_NAME = "(?:He|She|They|It|We|You|I|This|That|There|Nobody|Everyone|Who|Which|What|And|But|So|Here|All|Both)";

/** In the draft: whom the reader knows, who decides, with whom it lies, who doubts; the surest first. */
const IN_DRAFT = [
  by("\\b(?:with|by|to|knows?|met) NAME, who\\b"),
  by("\\b(?:rapport|good terms|history|(?:old )?friends) with NAME(?= |[.,;!?]|$)"),
  by(
    "WHO,? (?:who [^,.;]{3,50}, )?(?:was|were|is|are) (?:not|n['’]t|unable to|away|absent|off sick|out sick|on (?:holiday|leave)|abroad)(?: (?:there|in|present|around|available|with us|at the (?:meeting|table)|join us|attend))?(?=[ .,;!?]|$)",
  ),
  by(
    `(?<=^|[.!?,;:] |\\n|\\b(?:and|but) )(?!${NO_NAME}\\b)NAME (?:decides|signs it off|has the (?:last|final) (?:word|say)|has to (?:sign|approve|agree)|(?:was|is) (?:not there|away|absent|off sick|on (?:holiday|leave)))`,
  ),
  by("WHO,? who (?:writes|decides|signs|approves|has (?:the|to))\\b"),
  by("WHO (?:used to work|worked|trained|studied|goes back) (?:with|for|under)\\b"),
  by(
    "WHO (?:decides?|has the (?:last|final) (?:word|say)|has to (?:sign|approve|agree)|signs|approves|votes|meets|sits|picks|discusses)\\b",
  ),
  by(
    "\\b(?:goes|going|went|comes|coming|is|are|lies|sits?|sitting|rests|stuck|waiting|parked|up) (?:(?!back\\b)\\w+ )?(?:with|to|before|in|in front of) WHO",
  ),
  by(
    "WHO,? (?:has not|hasn['’]t|have not|haven['’]t|won['’]t|does not|doesn['’]t|stopped) (?:been )?(?:answer|repl|return|pick|respond|call)\\p{L}*",
  ),
  by(
    "WHO,? (?:is|are|remains?|seems?) (?:still |rather |a bit )?(?:on the fence|undecided|not (?:convinced|sure|keen)|unsure|sceptical|skeptical|hesitant|worried|against)\\b",
  ),
];

/** What lies with somebody: `Pricing is sitting with their committee`. */
const LIES =
  /(?:^|[.,;:] |\n)((?:(?:[Tt]he|[Oo]ur|[Yy]our) )?(?:\p{Lu}?[\p{L}'’-]+ ){0,2}[\p{L}'’-]+) (?:is|are|sits|lies|went|goes|has been|have been)(?: \p{Ll}+)? ?(?:with|to|in|before|over to) $/u;
/** Nothing one could settle. */
const NO_THING =
  /^(?:and|but)\b|^(?:it|this|that|which|all|everything|decision|the decision|(?:we|they|he|she|I)\b.*)$/i;

/** Whom the plea itself names; null: nobody. */
export function partyInPlea(plea: string): Party | null {
  const who = IN_PLEA.map((pattern) => pattern.exec(plea)?.[1]).find(Boolean);
  return who && !READER.test(who) ? partyOf(who, null) : null;
}

/** Who in `told` decides, doubts, or is known to the reader; never the one who reads it or writes it. */
export function partyIn(
  told: string,
  { address, text, units }: Pick<Draft, "address" | "text" | "units">,
): Party | null {
  const signed = text.slice(units.at(-1)?.end ?? text.length);
  for (const pattern of [...ASKS, ...IN_DRAFT]) {
    const found = pattern.exec(told);
    const who = found?.[1];
    const last = who?.split(" ").at(-1) ?? "";
    if (
      !found ||
      !who ||
      READER.test(who) ||
      WRITERS.test(who) ||
      address?.text.includes(last) ||
      signed.includes(last)
    )
      continue;
    if (ASKS.includes(pattern)) return partyOf(who, OPEN_QUESTIONS);
    const at = found.index + found[0].indexOf(who);
    const thing = LIES.exec(told.slice(0, at))?.[1];
    return partyOf(who, thing && !NO_THING.test(thing) ? thing : null);
  }
  return null;
}

/** The reader's own desk, and one's own. */
const READER = /^(?:our|your (?:office|desk|team|people|side)$)/i;
/** Whom only the plea makes the reader's business: the writer's own landlord. */
const WRITERS = /^(?:my\b|the (?:landlord|suppliers?|accountant)$)/i;

function partyOf(said: string, thing: string | null): Party {
  // A title before a name says nothing more: their CIO Beth Kwan.
  const name = new RegExp(`(?:${PERSON}|${OFFICE}),? (${NAME})$`, "u").exec(said)?.[1];
  const bare = new RegExp(`^${DET}\\b|^\\p{Lu}\\p{L}+['’]s\\b|^${NAME}$|^(?:Mrs?|Ms|Dr)\\b`, "u").test(said);
  const who = name ?? (bare ? articleLow(said) : `the ${said.replace(/^an? /, "")}`);
  const person =
    name !== undefined || new RegExp(`^(?:${NAME}|(?:Mrs?|Ms|Dr)\\b.*|.*\\b${PERSON})$`, "u").test(articleLow(said));
  return { who, person, thing: thing && withArticle(thing) };
}

function articleLow(words: string): string {
  return words.replace(/^(?:The|Their|Your|Our|His|Her|Its)\b/, (word) => word.toLowerCase());
}

/** A heading keeps no capital inside a sentence, and gets its article: Pricing. */
function withArticle(thing: string): string {
  if (/^(?:the|our|your) /i.test(thing)) return articleLow(thing);
  return `the ${/^\p{Lu}\p{Ll}+$/u.test(thing) ? thing.toLowerCase() : thing}`;
}
