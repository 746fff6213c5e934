import { parseArgs } from "node:util";
import { coach, fillBlanks, rewriteDraft } from "../coach";
import type { Review } from "../engine/types";
import { rules } from "../rules";
import { type Item, readLines, TODAY } from "./gold";
import { breaches } from "./guarantees";
import { addedAsks, MOST_ALIKE, mostAlike } from "./variety";

/** Rewrites every gold draft that expects a `warning` or `info`, and counts how many keep every promise. */
const { values } = parseArgs({
  options: {
    gold: { type: "string", default: "tests/gold" },
    lang: { type: "string" },
    show: { type: "boolean", default: false },
  },
});

const hints = new Set(rules.filter((rule) => rule.severity === "hint").map((rule) => rule.id));
const counts: number[] = [];
let drafts = 0;
let offered = 0;
let kept = 0;
for (const lang of ["zh", "en"]) {
  if (values.lang && values.lang !== lang) continue;
  const asks: string[][] = [];
  for (const item of readLines<Item>(`${values.gold}/${lang}.jsonl`)) {
    if (item.expect.some(({ rule }) => !hints.has(rule))) asks.push(measure(item));
  }
  const { sentence, share } = mostAlike(asks);
  console.log(
    `${lang}: the ask most often made makes up ${share.toFixed(1)} in 100 (at most ${MOST_ALIKE}): ${sentence}`,
  );
}
counts.sort((a, b) => a - b);
console.log(
  `${drafts} drafts, ${offered} rewrites offered, ${kept} keep every promise (${((100 * kept) / drafts).toFixed(1)} in 100)`,
);
console.log(`blanks: median ${counts[counts.length >> 1] ?? 0}, most ${counts.at(-1) ?? 0}`);

/** The asks its rewrite puts in, without names and blanks. */
function measure({ id, text, channel, audience }: Item): string[] {
  drafts++;
  const again = (words: string): Review => coach({ text: words, channel, audience, today: TODAY });
  const review = again(text);
  const rewrite = rewriteDraft(review);
  if (!rewrite) {
    console.log(`${id}: no rewrite`);
    return [];
  }
  offered++;
  counts.push(rewrite.blanks.length);
  const broken = breaches(review, rewrite, again, rewriteDraft);
  if (broken.length === 0) kept++;
  else {
    const left = again(fillBlanks(rewrite.text, rewrite.blanks)).findings.filter(({ severity }) => severity !== "hint");
    console.log(`${id}: ${broken.join("; ")} ${left.map(({ rule }) => rule).join(" ")}`);
  }
  if (values.show || broken.length > 0)
    console.log(`  old: ${flat(text)}\n  new: ${flat(rewrite.text)}  (${rewrite.move})`);
  return addedAsks(review, rewrite, again(rewrite.text));
}

function flat(text: string): string {
  return text.replace(/\n/g, "⏎");
}
