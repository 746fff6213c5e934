import { fillBlanks } from "../coach";
import type { Review, Rewrite } from "../engine/types";

/** What every rewrite promises, as names of what it broke. */
export type Breach =
  | "not clean once filled"
  | "a rewrite of the rewrite"
  | "a placeholder not once in the text"
  | "a figure from nowhere"
  | "a figure lost"
  | "protected text changed"
  | "too long"
  | "too many blanks";

const MOST_BLANKS = 5;
const FIGURE = /\d+(?:[.,:]\d+)*/g;
/** Rules whose stretches a rewrite takes out, figures and all. */
const TAKEN_OUT = new Set([
  "buyer-risk",
  "knocks-rival",
  "absolute-claim",
  "battles-objection",
  "waves-off-need",
  "over-apology",
]);

/** Holds a rewrite to its promises; `again` reviews another text under the same circumstances. */
export function breaches(
  review: Review,
  rewrite: Rewrite,
  again: (text: string) => Review,
  rewriteAgain: (review: Review) => Rewrite | null,
): readonly Breach[] {
  const { draft } = review;
  const { text, blanks } = rewrite;
  const found: Breach[] = [];
  const filled = again(fillBlanks(text, blanks));
  if (filled.findings.some(({ severity }) => severity !== "hint")) found.push("not clean once filled");
  if (rewriteAgain(again(text)) !== null || rewriteAgain(filled) !== null) found.push("a rewrite of the rewrite");
  if (blanks.some(({ placeholder }) => text.split(placeholder).length !== 2))
    found.push("a placeholder not once in the text");

  const emptied = blanks.reduce((rest, { placeholder }) => rest.replace(placeholder, " "), text);
  const before = figures(draft.text);
  if (figures(emptied).some((figure) => !before.includes(figure))) found.push("a figure from nowhere");
  const mine = review.findings.filter(({ rule }) => TAKEN_OUT.has(rule));
  const kept = mine.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), draft.text);
  if (figures(kept).some((figure) => !figures(text).includes(figure))) found.push("a figure lost");

  const untouched = draft.zones.filter(({ kind }) => kind === "quote" || kind === "signature" || kind === "code");
  if (untouched.some(({ start, end }) => !text.includes(draft.text.slice(start, end).trim())))
    found.push("protected text changed");
  if (text.length > draft.text.length * 2 + 200) found.push("too long");
  if (blanks.length > MOST_BLANKS) found.push("too many blanks");
  return found;
}

function figures(text: string): string[] {
  return text.match(FIGURE) ?? [];
}
