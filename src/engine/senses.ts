import { eachGram, type Token } from "./grams";
import { hashOf, printOf, type SenseTable, unpack, type Weights } from "./sense-table";
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
  readonly from: number;
  readonly to: number;
}

/** Reads senses with one language's table. */
export function senseReader(table: SenseTable, tokenize: (sentence: string) => readonly Token[]) {
  const { bias, found } = table;
  const rules = table.sentence;
  const drafts = table.draft;
  const columns = rules.length + drafts.length;
  let unpacked: Weights | undefined;
  const known = () => {
    unpacked ??= unpack(table);
    return unpacked;
  };
  /** Adds what one gram weighs, `times` over, to the sums of all columns. */
  const add = ({ starts, columns, weights }: Weights, row: number, times: number, sums: Float64Array) => {
    for (let i = starts[row] as number; i < (starts[row + 1] as number); i++) {
      const column = columns[i] as number;
      sums[column] = (sums[column] as number) + times * (weights[i] as number);
    }
  };
  const addSigns = (signs: readonly string[], times: number, sums: Float64Array) => {
    const weights = known();
    for (const sign of signs) {
      const row = weights.rows.get(printOfSign(sign));
      if (row !== undefined) add(weights, row, times, sums);
    }
    return sums;
  };

  return {
    /** The senses of a sentence, and its part in those of the draft; `clauses` are its stretches between the punctuation. */
    sentence(
      sentence: string,
      clauses: readonly Span[],
      signs: readonly string[],
    ): Pick<SentenceReading, "senses" | "tally"> {
      const tokens = tokenize(sentence);
      const table = known();
      const hits: Hit[] = [];
      eachGram(tokens, (print, from, to) => {
        const row = table.rows.get(print);
        if (row !== undefined && hits.every((hit) => hit.row !== row)) hits.push({ row, from, to });
      });
      const sums = new Float64Array(columns);
      for (const { row } of hits) add(table, row, 1, sums);
      const tally = { tokens: tokens.length, sums: Array.from(sums.subarray(rules.length)) };
      addSigns(signs, SIGN, sums);
      const worth = share(tokens.length);
      const senses: Sense[] = [];
      for (let column = 0; column < rules.length; column++) {
        const odds = (bias[column] as number) + (sums[column] as number) * worth;
        if (odds < UNLIKELY) continue;
        const span =
          odds < MARKED
            ? { start: 0, end: sentence.length }
            : stretch(clauses, tokens, saidBy(table, hits, column, tokens.length), sentence.length);
        senses.push({ rule: rules[column] as string, odds, ifFound: odds + (found[column] as number), ...span });
      }
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
        return { rule, odds, ifFound: odds + (found[column] as number) };
      });
    },
  };
}

/** A sense of a sentence where it stands. */
export function inContext(sense: Sense, { tokens }: Unit["tally"], context: ReadonlyMap<string, number>): Sense {
  const shift = (context.get(sense.rule) ?? 0) * share(tokens);
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

/** A clause that says so much of what the telling one says belongs to it: the bribe and what it hangs on. */
const BELONGS = 0.15;

/** From the first to the last clause that tells: those between are marked with them. */
function stretch(clauses: readonly Span[], tokens: readonly Token[], said: Float64Array, end: number): Span {
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
  return first && last && most > 0 ? { start: first.start, end: last.end } : { start: 0, end };
}
