import { eachGram, type SenseTable, SIGN, share, type Token, ZERO } from "../engine/senses";
import type { Lesson, Lessons } from "./lessons";

/** What the learner is told beside the lessons. Chosen by examination on hands it had not learned from. */
export interface Plan {
  /** Rules judged sentence by sentence, and over the draft. */
  readonly sentence: readonly string[];
  readonly draft: readonly string[];
  /** A gram seen in fewer lessons than this is left out. */
  readonly seen: number;
  readonly rounds: number;
  readonly rate: number;
  /** Weights are rounded to so many steps up and down. */
  readonly steps: number;
}

export type Tokenize = (sentence: string) => readonly Token[];

/** A lesson as the learner sees it: which grams, how often, and what one of them weighs. */
interface Row {
  readonly grams: Int32Array;
  readonly values: Float64Array;
  readonly worth: number;
  readonly lesson: Lesson;
}

/**
 * Logistic regression, one column per rule, by AdaGrad in a fixed order: the same lessons give the same table to the letter.
 */
export function learn(lessons: Lessons, tokenize: Tokenize, plan: Plan): SenseTable {
  const cache = new Map<string, { readonly grams: readonly string[]; readonly tokens: number }>();
  const taken = (sentence: string) => {
    const known = cache.get(sentence);
    if (known) return known;
    const tokens = tokenize(sentence);
    const grams = new Set<string>();
    eachGram(tokens, (gram) => grams.add(gram));
    const made = { grams: [...grams], tokens: tokens.length };
    cache.set(sentence, made);
    return made;
  };

  const times = new Map<string, number>();
  const count = (gram: string) => times.set(gram, (times.get(gram) ?? 0) + 1);
  for (const { sentences, signs } of lessons.drafts) {
    for (const sentence of sentences) taken(sentence).grams.forEach(count);
    signs.forEach(count);
  }
  for (const { signs } of lessons.sentences) signs.forEach(count);
  const grams = [...times.keys()].filter((gram) => (times.get(gram) as number) >= plan.seen).sort();
  const place = new Map(grams.map((gram, i) => [gram, i]));

  const rowOf = (lesson: Lesson): Row => {
    const values = new Map<number, number>();
    const add = (gram: string, value: number) => {
      const at = place.get(gram);
      if (at !== undefined) values.set(at, (values.get(at) ?? 0) + value);
    };
    let tokens = 0;
    for (const sentence of lesson.sentences) {
      const { grams: own, tokens: length } = taken(sentence);
      for (const gram of own) add(gram, 1);
      tokens += length;
    }
    for (const sign of lesson.signs) add(sign, SIGN);
    return {
      grams: Int32Array.from(values.keys()),
      values: Float64Array.from(values.values()),
      worth: share(tokens),
      lesson,
    };
  };

  const sentenceRows = lessons.sentences.map(rowOf);
  const draftRows = lessons.drafts.map(rowOf);
  const fits = [
    ...plan.sentence.map((rule) => weigh(rule, sentenceRows, grams.length, plan)),
    ...plan.draft.map((rule) => weigh(rule, draftRows, grams.length, plan)),
  ].map(({ weights, bias }) => ({ bias, ...round(weights, plan.steps) }));
  const kept = grams.map((_, i) => fits.some(({ steps }) => steps[i] !== 0));
  const zero = ZERO.charCodeAt(0);
  const rounded = (number: number) => Number(number.toFixed(3));
  return {
    sentence: plan.sentence,
    draft: plan.draft,
    bias: fits.map(({ bias }) => rounded(bias)),
    step: fits.map(({ step }) => rounded(step)),
    grams: grams.filter((_, i) => kept[i]).join("\n"),
    weights: grams
      .flatMap((_, i) => (kept[i] ? fits.map(({ steps }) => String.fromCharCode(zero + (steps[i] as number))) : []))
      .join(""),
  };
}

function weigh(
  rule: string,
  rows: readonly Row[],
  size: number,
  { rounds, rate }: Plan,
): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(size);
  const slopes = new Float64Array(size).fill(1e-6);
  let bias = -1;
  let biasSlope = 1e-6;
  const random = randomFrom(7);
  const order = rows.flatMap(({ lesson }, i) => (lesson.open.has(rule) ? [] : Array<number>(lesson.times).fill(i)));
  for (let turn = 0; turn < rounds; turn++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const i of order) {
      const { grams, values, worth, lesson } = rows[i] as Row;
      let odds = bias;
      for (let k = 0; k < grams.length; k++)
        odds += (weights[grams[k] as number] as number) * (values[k] as number) * worth;
      const error = 1 / (1 + Math.exp(-odds)) - (lesson.faults.has(rule) ? 1 : 0);
      biasSlope += error * error;
      bias -= (rate * error) / Math.sqrt(biasSlope);
      for (let k = 0; k < grams.length; k++) {
        const gram = grams[k] as number;
        const slope = error * worth * (values[k] as number);
        slopes[gram] = (slopes[gram] as number) + slope * slope;
        weights[gram] = (weights[gram] as number) - (rate * slope) / Math.sqrt(slopes[gram] as number);
      }
    }
  }
  return { weights, bias };
}

/** The few largest weights are cut to the most that a step table holds. */
const LARGEST = 0.995;

function round(weights: Float64Array, most: number): { steps: Int8Array; step: number } {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const step = (sizes[Math.floor(sizes.length * LARGEST)] ?? 1) / most;
  return {
    step,
    steps: Int8Array.from(weights, (weight) => Math.max(-most, Math.min(most, Math.round(weight / step)))),
  };
}

/** A plain linear congruential generator: shuffling needs no more, and every machine shuffles alike. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
