import { fillBlanks } from "../coach";
import { isSum } from "../engine/rewrite/mends/reach";
import { isTraditional, toTraditional } from "../engine/rewrite/script";
import type { Draft, Review, Rewrite } from "../engine/types";

/** What every rewrite promises, as names of what it broke. */
export type Breach =
  | "not clean once filled"
  | "a rewrite of the rewrite"
  | "a placeholder not once in the text"
  | "a figure from nowhere"
  | "a figure lost"
  | "a name from nowhere"
  | "a name lost"
  | "a date from nowhere"
  | "a date lost"
  | "a broken seam"
  | "asks for what the draft names"
  | "other words of address"
  | "another language"
  | "another script"
  | "protected text changed"
  | "too long"
  | "too many blanks";

const MOST_BLANKS = 5;
const FIGURE = /\d+(?:[.,:]\d+)*/g;
const DATE =
  /(?:周|星期|礼拜)[一二三四五六日天]|明天|后天|月底|下周|下个?月|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b|\bnext (?:week|month)\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/gi;
/** English names inside a sentence, Latin names in Chinese, and Chinese people by their title. */
const NAME = /(?<=[\p{L}\p{N},;] )(?!I['’])\p{Lu}[\p{L}\d'’-]*\p{L}/gu;
const CHINESE_NAME =
  /[\u4e00-\u9fff](?:总|董|工|院长|校长|局长|厂长|处长|主任|科长)(?![\u4e00-\u9fff]?(?:部|体|结|程|作|厂|业|共))/g;
/** Where a cut shows: two stops in a row, a comma after a stop or at the head of a line, a word run into a blank. */
const SEAM =
  /[。！？!?][,，。]|[，,；;]\s*[。.！？!?](?!\d)|(?:^|\n)\s*[,，。；]|[a-z]\[|\][a-z]|\b(?:with|of|for|by) (?:my|the|our)? ?\.(?=\s|$)| {2,}(?=\S)/g;
/** Rules whose stretches a rewrite takes out, figures and all. */
const TAKEN_OUT = new Set([
  "buyer-risk",
  "knocks-rival",
  "absolute-claim",
  "battles-objection",
  "waves-off-need",
  "over-apology",
  "one-sided-pitch",
]);
/** Blanks that ask for a thing or person which the draft may name in so many words. */
const ASKS_FOR = new Set(["what-material", "which-decision", "who-joins", "which-senior"]);

/** Holds a rewrite to its promises; `again` reviews another text under the same circumstances. */
export function breaches(
  review: Review,
  rewrite: Rewrite,
  again: (text: string) => Review,
  rewriteAgain: (review: Review) => Rewrite | null,
): readonly Breach[] {
  const { draft } = review;
  const { text, blanks } = rewrite;
  const found = new Set<Breach>();
  const filled = again(fillBlanks(text, blanks));
  if (filled.findings.some(({ severity }) => severity !== "hint")) found.add("not clean once filled");
  if (rewriteAgain(again(text)) !== null || rewriteAgain(filled) !== null) found.add("a rewrite of the rewrite");
  if (blanks.some(({ placeholder }) => text.split(placeholder).length !== 2))
    found.add("a placeholder not once in the text");
  if (blanks.length > MOST_BLANKS) found.add("too many blanks");
  if (text.length > draft.text.length * 2 + 200) found.add("too long");

  const emptied = blanks.reduce((rest, { placeholder }) => rest.replace(placeholder, " "), text);
  const kept = outsideTakenOut(review);
  if (isNew(FIGURE, emptied, draft.text)) found.add("a figure from nowhere");
  if (isNew(FIGURE, kept, text)) found.add("a figure lost");
  if (isNew(DATE, emptied, draft.text)) found.add("a date from nowhere");
  if (isNew(DATE, kept, text)) found.add("a date lost");
  if ((text.match(SEAM) ?? []).length > (draft.text.match(SEAM) ?? []).length) found.add("a broken seam");
  if (isNew(NAME, emptied, draft.text) || isNew(CHINESE_NAME, emptied, draft.text)) found.add("a name from nowhere");
  if (isNew(NAME, kept, text) || isNew(CHINESE_NAME, kept, text)) found.add("a name lost");
  if (
    blanks.some((blank) => ASKS_FOR.has(blank.name) && blank.suggestions.some((words) => names(bodyOf(review), words)))
  )
    found.add("asks for what the draft names");
  for (const breach of manner(draft, emptied)) found.add(breach);

  const untouched = draft.zones.filter(({ kind }) => kind === "quote" || kind === "signature" || kind === "code");
  if (untouched.some(({ start, end }) => !text.includes(draft.text.slice(start, end).trim())))
    found.add("protected text changed");
  return [...found];
}

/** The draft without the stretches a rewrite is to take out. */
function outsideTakenOut({ draft, findings }: Review): string {
  const mine = findings
    .filter(({ rule }) => TAKEN_OUT.has(rule))
    .map(({ rule, start, end }) => {
      // A sum that goes on after a bribe is part of it.
      const last = draft.units.find((unit) => unit.start < end && end <= unit.end)?.end ?? end;
      return { start, end: rule === "buyer-risk" && isSum(draft.text.slice(end, last)) ? last : end };
    });
  return mine.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), draft.text);
}

function bodyOf({ draft }: Review): string {
  return draft.units.map(({ text }) => text).join("\n");
}

function isNew(pattern: RegExp, here: string, there: string): boolean {
  const known = there.toLowerCase();
  return (here.match(pattern) ?? []).some((found) => !known.includes(found.toLowerCase()));
}

function names(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.replace(/^(?:the|your|our|a) /, "").toLowerCase());
}

/** The writer's language, script and 您 or 你. */
function manner(draft: Draft, text: string): Breach[] {
  const found: Breach[] = [];
  const said = (word: string) => draft.text.includes(word);
  if ((said("您") && !said("你") && text.includes("你")) || (said("你") && !said("您") && text.includes("您")))
    found.push("other words of address");
  const han = /[\u3400-\u9fff]/;
  if (han.test(text) !== han.test(draft.text)) found.push("another language");
  const added = [...text].filter((char) => han.test(char) && !said(char)).join("");
  if (isTraditional(draft) && toTraditional(added) !== added) found.push("another script");
  return found;
}
