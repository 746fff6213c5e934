import { eachGram, type Token } from "../engine/grams";
import { LEVELS, packNumbers, packWeight, RATIO, type SenseTable } from "../engine/sense-table";
import { AROUND, printOfSign, SIGN, share, tokensWithin } from "../engine/senses";
import type { Span } from "../engine/types";
import type { Lesson, Lessons } from "./lessons";
import { minimize } from "./minimize";

/** What the learner is told beside the lessons. Chosen by examination on hands it had not learned from. */
export interface Plan {
  /** Rules judged sentence by sentence, and over the draft. */
  readonly sentence: readonly string[];
  readonly draft: readonly string[];
  /** A gram seen in fewer lessons than this is left out. */
  readonly seen: number;
  /** How far the lessons may pull a weight from nothing. */
  readonly trust: number;
  /** How many grams a rule may weigh. */
  readonly kept: number;
}

export type Tokenize = (sentence: string) => readonly Token[];

/** Lessons as the learner sees them: lesson `r` has, from `starts[r]` to `starts[r + 1]`, so much of each of these grams. */
interface Rows {
  readonly starts: Int32Array;
  readonly grams: Int32Array;
  readonly values: Float64Array;
  readonly lessons: readonly Lesson[];
}

/** Logistic regression, one column per rule, cut down to the grams that matter: the same lessons give the same table to the letter. */
export function learn(lessons: Lessons, tokenize: Tokenize, plan: Plan): SenseTable {
  const cache = new Map<string, { readonly grams: readonly number[]; readonly tokens: number }>();
  const taken = (sentence: string, within?: Span) => {
    const key = within ? `${within.start}-${within.end} ${sentence}` : sentence;
    const known = cache.get(key);
    if (known) return known;
    const tokens = tokenize(sentence);
    const [first, last] = within ? tokensWithin(tokens, within) : [0, tokens.length - 1];
    const grams = new Set<number>();
    eachGram(tokens, (gram, from, to) => {
      if (from >= first && to <= last) grams.add(gram);
    });
    const made = { grams: [...grams], tokens: last - first + 1 };
    cache.set(key, made);
    return made;
  };

  const times = new Map<number, number>();
  const count = (gram: number) => times.set(gram, (times.get(gram) ?? 0) + 1);
  for (const { sentences, signs } of lessons.drafts) {
    for (const sentence of sentences) taken(sentence).grams.forEach(count);
    for (const sign of signs) count(printOfSign(sign));
  }
  for (const { signs, around, within } of lessons.sentences)
    if (!within) for (const sign of [...signs, ...around]) count(printOfSign(sign));
  const grams = [...times.keys()].filter((gram) => (times.get(gram) as number) >= plan.seen).sort((a, b) => a - b);
  const place = new Map(grams.map((gram, i) => [gram, i]));

  const rowsOf = (own: readonly Lesson[]): Rows => {
    const starts = [0];
    const all: number[] = [];
    const values: number[] = [];
    for (const lesson of own) {
      const row = new Map<number, number>();
      const add = (gram: number, value: number) => {
        const at = place.get(gram);
        if (at !== undefined) row.set(at, (row.get(at) ?? 0) + value);
      };
      let tokens = 0;
      for (const sentence of lesson.sentences) {
        const made = taken(sentence, lesson.within);
        for (const gram of made.grams) add(gram, 1);
        tokens += made.tokens;
      }
      for (const sign of lesson.signs) add(printOfSign(sign), SIGN);
      for (const sign of lesson.around) add(printOfSign(sign), AROUND);
      for (const [gram, value] of row) {
        all.push(gram);
        values.push(value * share(tokens));
      }
      starts.push(all.length);
    }
    return {
      starts: Int32Array.from(starts),
      grams: Int32Array.from(all),
      values: Float64Array.from(values),
      lessons: own,
    };
  };

  const sentenceRows = rowsOf(lessons.sentences);
  const draftRows = rowsOf(lessons.drafts);
  const fits = [
    ...plan.sentence.map((rule) => column(rule, sentenceRows, grams.length, plan)),
    ...plan.draft.map((rule) => column(rule, draftRows, grams.length, plan)),
  ];
  const used = grams.flatMap((_, i) => (fits.some(({ letters }) => letters[i]) ? [i] : []));
  const rounded = (number: number) => Number(number.toFixed(4));
  return {
    sentence: plan.sentence,
    draft: plan.draft,
    bias: fits.map(({ bias }) => rounded(bias)),
    found: fits.map(({ found }) => rounded(found)),
    step: fits.map(({ step }) => rounded(step)),
    grams: packNumbers(used.map((i) => grams[i] as number)),
    places: fits.map(({ letters }) => packNumbers(used.flatMap((i, row) => (letters[i] ? [row] : [])))),
    weights: fits.map(({ letters }) => used.map((i) => letters[i] ?? "").join("")),
  };
}

/** One rule's column: the letter of each gram's weight. */
function column(rule: string, rows: Rows, size: number, { trust, kept }: Plan) {
  const first = weigh(rule, rows, size, trust);
  const seen = new Float64Array(size);
  for (const gram of rows.grams) seen[gram] = (seen[gram] as number) + 1;
  // What matters: how much a gram says, and how often it has the chance to.
  const matter = (i: number) => Math.abs(first.weights[i] as number) * Math.sqrt(seen[i] as number);
  const ranked = Array.from(first.weights.keys()).sort((a, b) => matter(b) - matter(a) || a - b);
  const stays = new Uint8Array(size);
  for (const i of ranked.slice(0, kept)) stays[i] = 1;
  // Those that stay take over what the others said.
  const { weights, bias, found } = weigh(rule, rows, size, trust, { ...first, stays });
  const most = weights.reduce((so, weight) => Math.max(so, Math.abs(weight)), 0);
  const step = most / RATIO ** (LEVELS - 1) || 1;
  return {
    bias,
    found,
    step,
    letters: Array.from(weights, (weight) => (weight === 0 ? null : packWeight(weight, step))),
  };
}

interface Start {
  readonly weights: Float64Array;
  readonly bias: number;
  readonly found: number;
  /** 1: the gram stays; 0: it weighs nothing. */
  readonly stays: Uint8Array;
}

/**
 * The weights under which the lessons' labels are likeliest, each drawn to nothing (ridge); that of the finder's find and the
 * bias stand behind those of the grams.
 */
function weigh(rule: string, { starts, grams, values, lessons }: Rows, size: number, trust: number, start?: Start) {
  const stays = start?.stays ?? new Uint8Array(size).fill(1);
  const FOUND = size;
  const BIAS = size + 1;
  const from = new Float64Array(size + 2);
  start?.weights.forEach((weight, i) => {
    from[i] = stays[i] ? weight : 0;
  });
  from[FOUND] = start?.found ?? 0;
  from[BIAS] = start?.bias ?? -1;
  const signs = lessons.map(({ faults }) => (faults.has(rule) ? -1 : 1));
  const finds = lessons.map(({ found }) => (found.has(rule) ? 1 : 0));
  const worth = lessons.map(({ open, times }) => (open.has(rule) ? 0 : trust * times));
  const end = minimize(from, (at, slope) => {
    let loss = 0;
    for (let i = 0; i <= FOUND; i++) {
      const weight = at[i] as number;
      loss += (weight * weight) / 2;
      slope[i] = weight;
    }
    slope[BIAS] = 0;
    for (let r = 0; r < worth.length; r++) {
      const weight = worth[r] as number;
      if (weight === 0) continue;
      const end = starts[r + 1] as number;
      let odds = (at[BIAS] as number) + (at[FOUND] as number) * (finds[r] as number);
      for (let k = starts[r] as number; k < end; k++)
        odds += (at[grams[k] as number] as number) * (values[k] as number);
      const against = odds * (signs[r] as number);
      loss += weight * (against > 30 ? against : Math.log1p(Math.exp(against)));
      const error = (weight * (signs[r] as number)) / (1 + Math.exp(-against));
      for (let k = starts[r] as number; k < end; k++) {
        const gram = grams[k] as number;
        slope[gram] = (slope[gram] as number) + error * (values[k] as number);
      }
      slope[FOUND] = (slope[FOUND] as number) + error * (finds[r] as number);
      slope[BIAS] = (slope[BIAS] as number) + error;
    }
    for (let i = 0; i < size; i++) if (!stays[i]) slope[i] = 0;
    return loss;
  });
  return { weights: end.slice(0, size), found: end[FOUND] as number, bias: end[BIAS] as number };
}
