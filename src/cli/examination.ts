import { clausesOf } from "../engine/clauses";
import { inContext, senseReader } from "../engine/senses";
import type { Found } from "../engine/stretches";
import { learn, type Plan, type Tokenize } from "./learner";
import type { Lesson, Lessons } from "./lessons";

/** So many examinations: in each, the hands of one group are asked. */
const TURNS = 4;

/** An answer in an examination: of one rule, on one sentence or draft of a hand the learner had not seen. */
export interface Answer {
  readonly rule: string;
  readonly odds: number;
  readonly truth: boolean;
}

/** Asks each hand's messages after learning from the hands of the other groups. */
export function examined(lessons: Lessons, tokenize: Tokenize, plan: Plan): readonly Answer[] {
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
    const reader = senseReader(learn(rest, tokenize, plan), tokenize);
    const ask = (label: string, rules: readonly string[], asked: readonly Lesson[], whole: boolean) => {
      for (const lesson of asked.filter((other) => absent.has(other.hand))) {
        const { reading = NOTHING } = lesson;
        const units = lesson.sentences.map((sentence) =>
          reader.sentence(sentence, whole ? [] : clausesOf(sentence), reading),
        );
        const [unit] = units;
        const found = whole
          ? reader.draft(units, lesson.signs)
          : unit
            ? unit.senses.map((sense) => inContext(sense, reader.context(lesson.around)))
            : [];
        for (const rule of rules) {
          if (lesson.open.has(rule)) continue;
          const sense = found.find((other) => other.rule === rule);
          const odds = lesson.found.has(rule) ? sense?.ifFound : sense?.odds;
          const truth = lesson.faults.has(rule);
          answers.push({ rule: `${label} ${rule}`, odds: odds ?? Number.NEGATIVE_INFINITY, truth });
        }
      }
    };
    ask(
      "sentence",
      plan.sentence,
      lessons.sentences.filter(({ within }) => !within),
      false,
    );
    ask("draft", plan.draft, lessons.drafts, true);
  }
  return answers;
}

/** The parts of drafts are only added up. */
const NOTHING: Found = { acts: [], cues: [], times: [] };

/** A bar read off few faults is drawn to where bars usually are, as if so many more faults had been seen there. */
const DOUBT = 500;
const USUAL = { sentence: -0.2, draft: -0.5 };

/** So much more a false alarm costs than a miss: users switch off what cries wolf. */
const CAUTION = 0.7;

/** For each rule the odds from which on it pays to speak, by the examination; the tables are shifted so that it is 0. */
export function barsOf(answers: readonly Answer[]): ReadonlyMap<string, number> {
  return new Map(
    byRule(answers).map(([rule, own]) => {
      const { bar, faults } = graded(own);
      const usual = rule.startsWith("draft") ? USUAL.draft : USUAL.sentence;
      return [rule, (bar * faults + usual * DOUBT) / (faults + DOUBT)];
    }),
  );
}

export const byRule = (answers: readonly Answer[]) =>
  [...new Set(answers.map(({ rule }) => rule))].map(
    (rule) => [rule, answers.filter((answer) => answer.rule === rule)] as const,
  );

/** Where precision and recall balance best, from the likeliest answer on (F with `beta`). */
export function graded(answers: readonly Answer[], beta = CAUTION) {
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
