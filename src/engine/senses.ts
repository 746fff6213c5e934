import { hasCue, isMove, isNextStep } from "./evidence";
import { hashOf, printBeside, printOf, printTogether, type SenseTable, unpack, type Weights } from "./sense-table";
import type { Draft, DraftSense, Sense, SentenceReading, Span, Unit } from "./types";

/**
 * What a sentence and a draft say, as learned. For faults that lie in the meaning of the words (a bribe, a brush-off, a sneer
 * at a rival, a plea) no list of phrases is ever long enough. A linear classifier over words, classes of words and the signs
 * that grammar finds, trained on labelled sentences and messages (`tests/lessons`, `npm run learn`), gives each rule the odds
 * that a sentence, or the draft as a whole, commits its fault. The rules keep what the catalogue lays down: who reads, what
 * stands beside, what is marked.
 */

/** A word, or in Chinese a character; offsets of the sentence. `text` is its form in the tables. */
export interface Token extends Span {
  readonly text: string;
  /** The class of words it belongs to (negations, we, you …), which counts beside the word itself; "": inside such a word. */
  readonly kind?: string;
}

/** Below these odds a sense is not worth carrying along: neither what stands around it nor a find makes it likely. */
const UNLIKELY = -9;
/** From these odds on what stands around may make it likely without a find, and it matters where it would be marked. */
const MARKED = -4;

/** Stands before the first and after the last word. */
const EDGE = hashOf("^");
/** Words from this length on count by their beginning too: one meaning, many endings. */
const LONG = 6;
const BEGINNING = 4;

/**
 * Calls back for everything in a sentence that counts: each word, its beginning, its class, each pair of neighbours (as words
 * and as classes) and each pair of classes anywhere; with the first and last token it lies on.
 */
export function eachGram(tokens: readonly Token[], use: (print: number, from: number, to: number) => void): void {
  let last = EDGE;
  let lastName = EDGE;
  const kinds: number[] = [];
  const kindsAt: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { text, kind } = tokens[i] as Token;
    const before = Math.max(0, i - 1);
    const word = hashOf(text);
    use(printOf(word), i, i);
    use(printBeside(last, word), before, i);
    if (text.length >= LONG) use(printOf(hashOf(`${text.slice(0, BEGINNING)}-`)), i, i);
    last = word;
    // A later character of a word whose class stands at its first.
    if (kind === "") continue;
    const name = kind === undefined ? word : hashOf(kind);
    if (kind !== undefined) {
      use(printOf(name), i, i);
      for (let k = 0; k < kinds.length; k++)
        if (kinds[k] !== name) use(printTogether(kinds[k] as number, name), kindsAt[k] as number, i);
      const known = kinds.indexOf(name);
      if (known < 0) kinds.push(name);
      kindsAt[known < 0 ? kinds.length - 1 : known] = i;
    }
    if (kind !== undefined || lastName !== last) use(printBeside(lastName, name), before, i);
    lastName = name;
  }
  const end = Math.max(0, tokens.length - 1);
  use(printBeside(last, EDGE), end, end);
}

/** Where a sign is looked up. */
export const printOfSign = (sign: string) => printOf(hashOf(sign));

/** One sign counts as much as so many words. */
export const SIGN = 3;

/** What grammar has found in a sentence, as signs to learn from beside its words: an ask without an action, a fixed day, thanks. */
export function signsOf({ acts, cues, times }: Pick<SentenceReading, "acts" | "cues" | "times">): readonly string[] {
  const signs = new Set<string>();
  for (const { kind, concrete, time, traits } of acts) {
    signs.add(`@${kind}`);
    signs.add(`@${kind} ${concrete ? "concrete" : "vague"}`);
    signs.add(`@${kind} ${time === null ? "timeless" : time.fixed ? "fixed" : "floating"}`);
    for (const trait of traits) signs.add(`@${kind} ${trait}`);
  }
  if (acts.length === 0) signs.add("@no act");
  for (const { fixed, future } of times) signs.add(fixed ? (future ? "@day" : "@past day") : "@some time");
  for (const { kind } of cues) signs.add(`@${kind}`);
  return [...signs];
}

const unitSigns = new WeakMap<Unit, readonly string[]>();

function signsOfUnit(unit: Unit): readonly string[] {
  const known = unitSigns.get(unit) ?? signsOf(unit);
  unitSigns.set(unit, known);
  return known;
}

/** More sentences than this make no difference. */
const MANY = 6;

/** The same of a whole draft: what its sentences hold, how it ends, who reads, what kind of message it is, and which go together. */
export function draftSigns(draft: Omit<Draft, "senses" | "around">): readonly string[] {
  const { audience, channel, genre, stage, units, acts } = draft;
  const inside = new Set<string>();
  for (const unit of units) for (const sign of signsOfUnit(unit)) inside.add(sign);
  const step = acts.some(isNextStep) ? "@step" : "@no step";
  const kind = [`@to ${audience}`, `@genre ${genre}`, step];
  const last = units.at(-1);
  return [
    ...inside,
    ...kind,
    `@by ${channel}`,
    `@stage ${stage}`,
    `@length ${Math.min(MANY, units.length)}`,
    ...(acts.some(isMove) ? [] : ["@no move"]),
    ...(draft.hasAttachment ? ["@attached"] : []),
    ...(last ? signsOfUnit(last).map((sign) => `@last ${sign.slice(1)}`) : []),
    ...TELLING.filter((cue) => hasCue(draft, cue)).flatMap((cue) => kind.map((other) => `@${cue}&${other.slice(1)}`)),
  ];
}

/** Cues that mean another thing to another reader or in another message. */
const TELLING = [
  "met",
  "activity",
  "problem",
  "status",
  "open",
  "satisfied",
  "about-us",
  "offer",
  "outcome",
  "helpless",
  "thanks",
  "closed",
] as const;

/** A text shorter than this counts as this long: two words are no ground to judge on. */
const SHORT = 20;

/** How much one gram weighs in a text of so many tokens: a long one needs more to be taken for a fault. */
export const share = (tokens: number) => 1 / Math.sqrt(2 * Math.max(tokens, SHORT) + 2);

interface Hit {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** One sign of what stands around a sentence counts as much as so many words of it. */
export const AROUND = 2;
const SET_APART = "around ";

/** What stands around each sentence of a draft, for the rules that judge sentences: who reads, what kind of message it is. */
export function contextSigns({
  audience,
  channel,
  genre,
  stage,
  units,
  acts,
  hasAttachment,
}: Omit<Draft, "senses" | "around">) {
  return [
    `@to ${audience}`,
    `@genre ${genre}`,
    `@by ${channel}`,
    `@stage ${stage}`,
    `@length ${Math.min(MANY, units.length)}`,
    acts.some(isNextStep) ? "@step" : "@no step",
    ...(acts.some(isMove) ? [] : ["@no move"]),
    ...(hasAttachment ? ["@attached"] : []),
  ].map((sign) => SET_APART + sign);
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
