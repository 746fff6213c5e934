import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { unpackNumbers } from "../engine/sense-table";
import type { Lang } from "../engine/types";
import { senseTokens as enTokens } from "../langs/en/sense-tokens";
import { senseTokens as zhTokens } from "../langs/zh/sense-tokens";
import { type Answer, barsOf, byRule, examined, graded } from "./examination";
import { learn, type Plan, type Tokenize } from "./learner";
import { type Lessons, lessonsOf } from "./lessons";

/**
 * `npm run learn`: makes the sense tables out of the lessons. Each hand's messages are asked about after learning from other
 * hands; what the answers are worth sets each rule's bar, and `-- --examine` only prints it.
 */
const { values } = parseArgs({
  options: {
    examine: { type: "boolean", default: false },
    lang: { type: "string" },
    lessons: { type: "string", default: "tests/lessons" },
    seen: { type: "string", default: "3" },
    kept: { type: "string", default: "2000" },
    trust: { type: "string", default: "30" },
  },
});

const PLAN: Plan = {
  sentence: [
    "vague-ask",
    "vague-time",
    "empty-offer",
    "over-apology",
    "problem-dump",
    "activity-only",
    "promise-without-date",
    "absolute-claim",
    "knocks-rival",
    "battles-objection",
    "waves-off-need",
    "buyer-risk",
    "no-owner",
  ],
  draft: [
    "empty-offer",
    "over-apology",
    "no-next-step",
    "problem-dump",
    "activity-only",
    "no-support-ask",
    "one-sided-pitch",
    "referral-chance",
  ],
  seen: Number(values.seen),
  trust: Number(values.trust),
  kept: Number(values.kept),
};
const TOKENS: Readonly<Record<Lang, Tokenize>> = { zh: zhTokens, en: enTokens };

function write(lang: Lang, lessons: Lessons): void {
  const bars = barsOf(examined(lessons, TOKENS[lang], PLAN));
  const table = learn(lessons, TOKENS[lang], PLAN);
  const columns = [...PLAN.sentence.map((rule) => `sentence ${rule}`), ...PLAN.draft.map((rule) => `draft ${rule}`)];
  const bias = table.bias.map((value, i) => Number((value - (bars.get(columns[i] as string) ?? 0)).toFixed(3)));
  const file = `src/langs/${lang}/sense-table.json`;
  writeFileSync(file, `${JSON.stringify({ ...table, bias }, null, 1)}\n`);
  const grams = unpackNumbers(table.grams).length;
  console.log(`${file}: ${lessons.sentences.length} sentences, ${lessons.drafts.length} drafts, ${grams} grams`);
}

function show(lang: Lang, answers: readonly Answer[]): void {
  for (const [rule, own] of byRule(answers)) {
    const { faults, precision, recall, bar } = graded(own);
    const figures = `precision ${precision.toFixed(2)} recall ${recall.toFixed(2)} at ${bar.toFixed(2)}`;
    console.log(lang, rule.padEnd(30), `${String(faults).padStart(4)} faults  ${figures}`);
  }
}

for (const lang of ["zh", "en"] as const) {
  if (values.lang && values.lang !== lang) continue;
  const lessons = await lessonsOf(lang, values.lessons);
  if (values.examine) show(lang, examined(lessons, TOKENS[lang], PLAN));
  else write(lang, lessons);
}
