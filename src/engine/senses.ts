import { eachGram, type Token } from "./grams";
import { hashOf, printOf, type SenseTable, unpack, type Weights } from "./sense-table";
import { signsOf } from "./signs";
import { type Found, foundWithin, stretchesOf } from "./stretches";
import type { DraftSense, Sense, SentenceReading, Span, Unit } from "./types";

/**
 * What a sentence and a draft say, as learned. For faults that lie in the meaning of the words (a bribe, a brush-off, a sneer
 * at a rival, a plea) no list of phrases is ever long enough. A linear classifier over words, classes of words and the signs
 * that grammar finds, trained on labelled sentences and messages (`tests/lessons`, `npm run learn`), gives each rule the odds
 * that a sentence, or the draft as a whole, commits its fault. The rules keep what the catalogue lays down: who reads, what
 * stands beside, what is marked.
 */

/** Below these odds a sense is not worth carrying along: neither what stands around it nor a find makes it likely. */
const UNLIKELY = -9;
/** From these odds on what stands around may make it likely without a find, and it matters where it would be marked. */
const MARKED = -4;

/** Where a sign is looked up. */
export const printOfSign = (sign: string) => printOf(hashOf(sign));

/** One sign counts as much as so many words. */
export const SIGN = 3;

/** One sign of what stands around a sentence counts as much as so many words of it. */
export const AROUND = 2;

/** A text shorter than this counts as this long: two words are no ground to judge on. */
const SHORT = 20;

/** How much one gram weighs in a text of so many tokens: a long one needs more to be taken for a fault. */
export const share = (tokens: number) => 1 / Math.sqrt(2 * Math.max(tokens, SHORT) + 2);

interface Hit {
  readonly row: number;
  /** First and last token. */
  readonly from: number;
  readonly to: number;
}

/** Reads senses with one language's table. */
export function senseReader(table: SenseTable, tokenize: (sentence: string) => readonly Token[]) {
  const { bias, found: foundWeights } = table;
  const rules = table.sentence;
  const drafts = table.draft;
  const columns = rules.length + drafts.length;
  let unpacked: Weights | undefined;
  const known = () => {
    unpacked ??= unpack(table);
    return unpacked;
  };
  /** Adds what one gram weighs, `times` over, to the sums of the columns there are sums for. */
  const add = ({ starts, columns, weights }: Weights, row: number, times: number, sums: Float64Array) => {
    for (let i = starts[row] as number; i < (starts[row + 1] as number); i++) {
      const column = columns[i] as number;
      // Those of the draft come last; where only a part of a sentence is weighed nobody asks for them.
      if (column >= sums.length) break;
      sums[column] = (sums[column] as number) + times * (weights[i] as number);
    }
  };
  /** The row of each sign met, or -1; they are a few hundred. */
  const rowsOfSigns = new Map<string, number>();
  const rowOf = (weights: Weights, sign: string) => {
    const row = rowsOfSigns.get(sign) ?? weights.rows.get(printOfSign(sign)) ?? -1;
    rowsOfSigns.set(sign, row);
    return row;
  };
  const addSigns = (signs: readonly string[], times: number, sums: Float64Array) => {
    const weights = known();
    for (const sign of signs) {
      const row = rowOf(weights, sign);
      if (row >= 0) add(weights, row, times, sums);
    }
    return sums;
  };
  /** Up to which stretch the hits of each row have been counted. */
  let counted = new Int32Array(0);
  let stretchNo = 0;
  /** What lies on these tokens, each gram once. */
  const addHits = (weights: Weights, hits: readonly Hit[], first: number, last: number, sums: Float64Array) => {
    if (counted.length === 0) counted = new Int32Array(weights.rows.size);
    stretchNo++;
    for (const { row, from, to } of hits) {
      if (from < first || to > last || counted[row] === stretchNo) continue;
      counted[row] = stretchNo;
      add(weights, row, 1, sums);
    }
  };

  return {
    /** The senses of a sentence, and its part in those of the draft; `clauses` are its stretches between the punctuation. */
    sentence(sentence: string, clauses: readonly Span[], found: Found): Pick<SentenceReading, "senses" | "tally"> {
      const tokens = tokenize(sentence);
      const table = known();
      const hits: Hit[] = [];
      eachGram(tokens, (print, from, to) => {
        const row = table.rows.get(print);
        if (row !== undefined) hits.push({ row, from, to });
      });
      const stretches = stretchesOf(sentence.length, clauses);
      const said = new Float64Array(stretches.length * rules.length);
      const counts = new Int32Array(stretches.length);
      const all = new Float64Array(columns);
      const part = new Float64Array(rules.length);
      let inDraft: readonly number[] = [];
      stretches.forEach((within, at) => {
        const [first, last] = at === 0 ? [0, tokens.length - 1] : tokensWithin(tokens, within);
        const sums = at === 0 ? all : part;
        sums.fill(0);
        addHits(table, hits, first, last, sums);
        if (at === 0) inDraft = Array.from(sums.subarray(rules.length));
        addSigns(signsOf(at === 0 ? found : foundWithin(found, within)), SIGN, sums);
        const worth = share(last - first + 1);
        counts[at] = last - first + 1;
        for (let column = 0; column < rules.length; column++)
          said[at * rules.length + column] = (bias[column] as number) + (sums[column] as number) * worth;
      });
      const senses: Sense[] = [];
      rules.forEach((rule, column) => {
        const oddsOf = (at: number) => said[at * rules.length + column] as number;
        let top = 0;
        for (let at = 1; at < stretches.length; at++) if (oddsOf(at) > oddsOf(top)) top = at;
        const odds = oddsOf(top);
        if (odds < UNLIKELY) return;
        const within = (
          odds < MARKED ? stretches[top] : narrowest(stretches, (at) => oddsOf(at) > odds - AS_GOOD)
        ) as Span;
        const inside = clauses.filter(({ start, end }) => within.start <= start && end <= within.end);
        const span =
          odds < MARKED ? within : stretch(inside, tokens, saidBy(table, hits, column, tokens.length), within);
        const ifFound = odds + (foundWeights[column] as number);
        senses.push({ rule, odds, ifFound, tokens: counts[top] as number, ...span });
      });
      const tally = { tokens: tokens.length, sums: inDraft };
      return { senses, tally };
    },

    /** What stands around a sentence, as weights for the rules judged by sentence. */
    context(signs: readonly string[]): ReadonlyMap<string, number> {
      const sums = addSigns(signs, AROUND, new Float64Array(columns));
      return new Map(rules.map((rule, column) => [rule, sums[column] as number]));
    },

    /** The senses of a draft out of its sentences' parts and its signs. */
    draft(units: readonly Pick<Unit, "tally">[], signs: readonly string[]): readonly DraftSense[] {
      const shown = addSigns(signs, SIGN, new Float64Array(columns));
      const said = new Float64Array(drafts.length);
      let tokens = 0;
      for (const { tally } of units) {
        tokens += tally.tokens;
        for (let i = 0; i < said.length; i++) said[i] = (said[i] as number) + (tally.sums[i] ?? 0);
      }
      const worth = share(tokens);
      return drafts.map((rule, i) => {
        const column = rules.length + i;
        const odds = (bias[column] as number) + ((said[i] as number) + (shown[column] as number)) * worth;
        return { rule, odds, ifFound: odds + (foundWeights[column] as number) };
      });
    },
  };
}

/** A sense of a sentence where it stands. */
export function inContext(sense: Sense, context: ReadonlyMap<string, number>): Sense {
  const shift = (context.get(sense.rule) ?? 0) * share(sense.tokens);
  return { ...sense, odds: sense.odds + shift, ifFound: sense.ifFound + shift };
}

/** What each token says for one rule. */
function saidBy(
  { starts, columns, weights }: Weights,
  hits: readonly Hit[],
  column: number,
  tokens: number,
): Float64Array {
  const said = new Float64Array(tokens);
  for (const { row, from, to } of hits) {
    for (let i = starts[row] as number; i < (starts[row + 1] as number); i++) {
      if (columns[i] !== column) continue;
      const part = (weights[i] as number) / (to - from + 1);
      for (let at = from; at <= to; at++) said[at] = (said[at] as number) + part;
    }
  }
  return said;
}

/** Stretches whose odds differ by less say the same. */
const AS_GOOD = 1;

/** Of the stretches that say it the shortest, for that is what is marked. */
function narrowest(stretches: readonly Span[], says: (at: number) => boolean): Span | undefined {
  return stretches
    .filter((_, at) => says(at))
    .reduce((best, other) => (other.end - other.start < best.end - best.start ? other : best));
}

/** A clause that says so much of what the telling one says belongs to it: the bribe and what it hangs on. */
const BELONGS = 0.15;

/** From the first to the last clause that tells: those between are marked with them. */
function stretch(clauses: readonly Span[], tokens: readonly Token[], said: Float64Array, whole: Span): Span {
  const sums = clauses.map((clause) =>
    tokens.reduce(
      (sum, token, i) => (token.start < clause.end && clause.start < token.end ? sum + (said[i] as number) : sum),
      0,
    ),
  );
  const most = Math.max(...sums);
  const telling = clauses.filter((_, i) => (sums[i] as number) >= most * BELONGS);
  const first = telling[0];
  const last = telling.at(-1);
  return first && last && most > 0 ? { start: first.start, end: last.end } : whole;
}

/** The first and the last token of a stretch. */
export function tokensWithin(tokens: readonly Token[], { start, end }: Span): readonly [number, number] {
  let first = 0;
  while (first < tokens.length && (tokens[first] as Token).start < start) first++;
  let last = tokens.length - 1;
  while (last > first && (tokens[last] as Token).end > end) last--;
  return [first, last];
}
