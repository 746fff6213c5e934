import { gathered } from "./gathered";
import { eachGram, type Token } from "./grams";
import { memory } from "./remember";
import { hashOf, printOf, rowOf, type SenseTable, unpack, type Weights } from "./sense-table";
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

/** Grams of a sentence that are in a table: the row of each, its first and its last token. One list serves all sentences. */
interface Hits {
  size: number;
  rows: Int32Array;
  from: Int32Array;
  to: Int32Array;
}

function addHit(hits: Hits, row: number, from: number, to: number): void {
  const at = hits.size++;
  if (at === hits.rows.length) {
    hits.rows = longer(hits.rows);
    hits.from = longer(hits.from);
    hits.to = longer(hits.to);
  }
  hits.rows[at] = row;
  hits.from[at] = from;
  hits.to[at] = to;
}

function longer(list: Int32Array): Int32Array {
  const made = new Int32Array(list.length * 2);
  made.set(list);
  return made;
}

/** More contexts than one draft goes through while it is written. */
const CONTEXTS = 32;

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
  const rowOfSign = (weights: Weights, sign: string) => {
    const known = rowsOfSigns.get(sign);
    if (known !== undefined) return known;
    const row = rowOf(weights, printOfSign(sign));
    rowsOfSigns.set(sign, row);
    return row;
  };
  const addSigns = (signs: readonly string[], times: number, sums: Float64Array) => {
    const weights = known();
    for (const sign of signs) {
      const row = rowOfSign(weights, sign);
      if (row >= 0) add(weights, row, times, sums);
    }
    return sums;
  };
  /** Up to which stretch the hits of each row have been counted. */
  let counted = new Int32Array(0);
  let stretchNo = 0;
  /** What lies on these tokens, each gram once. */
  const addHits = (
    weights: Weights,
    { size, rows, from, to }: Hits,
    first: number,
    last: number,
    sums: Float64Array,
  ) => {
    if (counted.length === 0) counted = new Int32Array(weights.prints.length);
    stretchNo++;
    for (let i = 0; i < size; i++) {
      const row = rows[i] as number;
      if ((from[i] as number) < first || (to[i] as number) > last || counted[row] === stretchNo) continue;
      counted[row] = stretchNo;
      add(weights, row, 1, sums);
    }
  };

  // Read into again and again: a sentence takes many short lists, and making them cost more than filling them.
  const hits: Hits = { size: 0, rows: new Int32Array(256), from: new Int32Array(256), to: new Int32Array(256) };
  const all = new Float64Array(columns);
  const part = new Float64Array(rules.length);
  /** The odds of each rule by each stretch, and how many tokens each has. */
  let said = new Float64Array(0);
  let counts = new Int32Array(0);

  const tallied = gathered<Pick<Unit, "tally">, { tokens: number; readonly sums: Float64Array }>(
    () => ({ tokens: 0, sums: new Float64Array(drafts.length) }),
    ({ tokens, sums }) => ({ tokens, sums: sums.slice() }),
    (state, { tally }) => {
      state.tokens += tally.tokens;
      for (let i = 0; i < drafts.length; i++) state.sums[i] = (state.sums[i] as number) + (tally.sums[i] ?? 0);
    },
  );

  /** By the signs: what hangs on a context is worked out anew only when it is another one. */
  const contexts = memory<ReadonlyMap<string, number>>(CONTEXTS);

  /** What is marked where a sentence is likely to commit a fault: of the shortest stretch that says so the clauses that tell. */
  const marked = (
    column: number,
    odds: number,
    stretches: readonly Span[],
    clauses: readonly Span[],
    tokens: readonly Token[],
    table: Weights,
  ): Span => {
    const within = narrowest(stretches, (at) => (said[at * rules.length + column] as number) > odds - AS_GOOD) as Span;
    const inside = clauses.filter(({ start, end }) => within.start <= start && end <= within.end);
    const [only] = inside;
    // A clause alone in its own stretch is marked whatever each of its words says.
    if (!only || (inside.length === 1 && only.start === within.start && only.end === within.end)) return within;
    return stretch(inside, tokens, saidBy(table, hits, column, tokens.length), within);
  };

  return {
    /** The senses of a sentence, and its part in those of the draft; `clauses` are its stretches between the punctuation. */
    sentence(sentence: string, clauses: readonly Span[], found: Found): Pick<SentenceReading, "senses" | "tally"> {
      const tokens = tokenize(sentence);
      const table = known();
      hits.size = 0;
      eachGram(tokens, (print, from, to) => {
        const row = rowOf(table, print);
        if (row >= 0) addHit(hits, row, from, to);
      });
      const stretches = stretchesOf(sentence.length, clauses);
      if (counts.length < stretches.length) {
        counts = new Int32Array(stretches.length * 2);
        said = new Float64Array(counts.length * rules.length);
      }
      const inDraft: number[] = [];
      for (let at = 0; at < stretches.length; at++) {
        const within = stretches[at] as Span;
        const [first, last] = at === 0 ? [0, tokens.length - 1] : tokensWithin(tokens, within);
        const sums = at === 0 ? all : part;
        sums.fill(0);
        addHits(table, hits, first, last, sums);
        if (at === 0) for (let column = rules.length; column < columns; column++) inDraft.push(sums[column] as number);
        addSigns(signsOf(at === 0 ? found : foundWithin(found, within)), SIGN, sums);
        const worth = share(last - first + 1);
        counts[at] = last - first + 1;
        for (let column = 0; column < rules.length; column++)
          said[at * rules.length + column] = (bias[column] as number) + (sums[column] as number) * worth;
      }
      const senses: Sense[] = [];
      for (let column = 0; column < rules.length; column++) {
        let top = 0;
        let odds = said[column] as number;
        for (let at = 1; at < stretches.length; at++) {
          const other = said[at * rules.length + column] as number;
          if (other <= odds) continue;
          top = at;
          odds = other;
        }
        if (odds < UNLIKELY) continue;
        const { start, end } =
          odds < MARKED ? (stretches[top] as Span) : marked(column, odds, stretches, clauses, tokens, table);
        const ifFound = odds + (foundWeights[column] as number);
        senses.push({ rule: rules[column] as string, odds, ifFound, tokens: counts[top] as number, start, end });
      }
      return { senses, tally: { tokens: tokens.length, sums: inDraft } };
    },

    /** What stands around a sentence, as weights for the rules judged by sentence. */
    context(signs: readonly string[]): ReadonlyMap<string, number> {
      const key = signs.join("\n");
      const known = contexts.get(key);
      if (known) return known;
      const sums = addSigns(signs, AROUND, new Float64Array(columns));
      const made = new Map(rules.map((rule, column) => [rule, sums[column] as number]));
      contexts.set(key, made);
      return made;
    },

    /** The senses of a draft out of its sentences' parts and its signs. */
    draft(units: readonly Pick<Unit, "tally">[], signs: readonly string[]): readonly DraftSense[] {
      const shown = addSigns(signs, SIGN, new Float64Array(columns));
      const { tokens, sums: said } = tallied(units);
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
  { size, rows, from, to }: Hits,
  column: number,
  tokens: number,
): Float64Array {
  const said = new Float64Array(tokens);
  for (let hit = 0; hit < size; hit++) {
    const row = rows[hit] as number;
    const end = starts[row + 1] as number;
    let i = starts[row] as number;
    // The columns of a row stand in order.
    while (i < end && (columns[i] as number) < column) i++;
    if (i === end || columns[i] !== column) continue;
    const [first, last] = [from[hit] as number, to[hit] as number];
    const part = (weights[i] as number) / (last - first + 1);
    for (let at = first; at <= last; at++) said[at] = (said[at] as number) + part;
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
