import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { unpackNumbers } from "../engine/sense-table";
import { inContext, senseReader } from "../engine/senses";
import type { Lang } from "../engine/types";
import { senseTokens as enTokens } from "../langs/en/sense-tokens";
import { senseTokens as zhTokens } from "../langs/zh/sense-tokens";
import { learn, type Plan, type Tokenize } from "./learner";
import { type Lesson, type Lessons, lessonsOf } from "./lessons";

/**
 * `npm run learn`: makes the sense tables out of the lessons. Each hand's messages are asked about after learning from all
 * the others; what the answers are worth sets each rule's bar, and `-- --examine` only prints it.
 */
const { values } = parseArgs({
  options: {
    examine: { type: "boolean", default: false },
    lang: { type: "string" },
    lessons: { type: "string", default: "tests/lessons" },
    seen: { type: "string", default: "3" },
    kept: { type: "string", default: "1000" },
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
  const bars = barsOf(examined(lang, lessons));
  const table = learn(lessons, TOKENS[lang], PLAN);
  const columns = [...PLAN.sentence.map((rule) => `sentence ${rule}`), ...PLAN.draft.map((rule) => `draft ${rule}`)];
  const bias = table.bias.map((value, i) => Number((value - (bars.get(columns[i] as string) ?? 0)).toFixed(3)));
  const file = `src/langs/${lang}/sense-table.json`;
  writeFileSync(file, `${JSON.stringify({ ...table, bias }, null, 1)}\n`);
  const grams = unpackNumbers(table.grams).length;
  console.log(`${file}: ${lessons.sentences.length} sentences, ${lessons.drafts.length} drafts, ${grams} grams`);
}

/** So many examinations: in each, the hands of one group are asked. */
const TURNS = 4;

/** An answer in an examination: of one rule, on one sentence or draft of a hand the learner had not seen. */
interface Answer {
  readonly rule: string;
  readonly odds: number;
  readonly truth: boolean;
}

function examined(lang: Lang, lessons: Lessons): readonly Answer[] {
  const answers: Answer[] = [];
  const hands = [
    ...new Set(
      lessons.drafts.filter(({ hand, times }) => hand.endsWith(".jsonl") && times === 1).map(({ hand }) => hand),
    ),
  ].sort();
  for (let turn = 0; turn < TURNS; turn++) {
    const absent = new Set(hands.filter((_, i) => i % TURNS === turn));
    const others = ({ hand }: Lesson) => !absent.has(hand);
    const rest = { sentences: lessons.sentences.filter(others), drafts: lessons.drafts.filter(others) };
    const reader = senseReader(learn(rest, TOKENS[lang], PLAN), TOKENS[lang]);
    const ask = (label: string, rules: readonly string[], asked: readonly Lesson[], whole: boolean) => {
      for (const lesson of asked.filter((other) => absent.has(other.hand))) {
        const units = lesson.sentences.map((sentence) => reader.sentence(sentence, [], whole ? [] : lesson.signs));
        const [unit] = units;
        const found = whole
          ? reader.draft(units, lesson.signs)
          : unit
            ? inContext(unit, reader.context(lesson.around))
            : [];
        for (const rule of rules) {
          if (lesson.open.has(rule)) continue;
          const odds = found.find((sense) => sense.rule === rule)?.odds ?? Number.NEGATIVE_INFINITY;
          answers.push({ rule: `${label} ${rule}`, odds, truth: lesson.faults.has(rule) });
        }
      }
    };
    ask("sentence", PLAN.sentence, lessons.sentences, false);
    ask("draft", PLAN.draft, lessons.drafts, true);
  }
  return answers;
}

/** A bar read off few faults is drawn to where bars usually are, as if so many more faults had been seen there. */
const DOUBT = 40;
const USUAL = { sentence: -0.6, draft: -1.3 };

/** So much more a false alarm costs than a miss: users switch off what cries wolf. */
const CAUTION = 0.6;

/** For each rule the odds from which on it pays to speak, by the examination; the tables are shifted so that it is 0. */
function barsOf(answers: readonly Answer[]): ReadonlyMap<string, number> {
  return new Map(
    byRule(answers).map(([rule, own]) => {
      const { bar, faults } = graded(own, CAUTION);
      const usual = rule.startsWith("draft") ? USUAL.draft : USUAL.sentence;
      return [rule, (bar * faults + usual * DOUBT) / (faults + DOUBT)];
    }),
  );
}

const byRule = (answers: readonly Answer[]) =>
  [...new Set(answers.map(({ rule }) => rule))].map(
    (rule) => [rule, answers.filter((answer) => answer.rule === rule)] as const,
  );

function show(lang: Lang, answers: readonly Answer[]): void {
  for (const [rule, own] of byRule(answers)) {
    const { faults, precision, recall, bar } = graded(own, CAUTION);
    const figures = `precision ${precision.toFixed(2)} recall ${recall.toFixed(2)} at ${bar.toFixed(2)}`;
    console.log(lang, rule.padEnd(30), `${String(faults).padStart(4)} faults  ${figures}`);
  }
}

/** Where precision and recall balance best, from the likeliest answer on (F with `beta`). */
function graded(answers: readonly Answer[], beta: number) {
  const ranked = [...answers].sort((a, b) => b.odds - a.odds);
  const faults = ranked.filter(({ truth }) => truth).length;
  let right = 0;
  let best = { f: 0, precision: 0, recall: 0, bar: 0 };
  ranked.forEach(({ truth, odds }, i) => {
    if (truth) right++;
    const precision = right / (i + 1);
    const recall = right / faults;
    const f = right === 0 ? 0 : ((1 + beta ** 2) * precision * recall) / (beta ** 2 * precision + recall);
    if (f > best.f && Number.isFinite(odds)) best = { f, precision, recall, bar: odds - SLACK };
  });
  return { faults, ...best };
}
/** Just under the odds of the last fault found. */
const SLACK = 0.05;

for (const lang of ["zh", "en"] as const) {
  if (values.lang && values.lang !== lang) continue;
  const lessons = await lessonsOf(lang, values.lessons);
  if (values.examine) show(lang, examined(lang, lessons));
  else write(lang, lessons);
}
