import { hasCue, isMove, isNextStep } from "./evidence";
import type { Draft, DraftSense, SentenceReading, Span, Unit } from "./types";

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

/** One language's table, as `npm run learn` writes it. */
export interface SenseTable {
  /** Rules judged sentence by sentence, then those judged over the draft: the columns of the table. */
  readonly sentence: readonly string[];
  readonly draft: readonly string[];
  /** Log-odds where nothing is known, by column. */
  readonly bias: readonly number[];
  /** What one step of a weight is worth, by column. */
  readonly step: readonly number[];
  /** Words, pairs and signs, separated by line breaks. */
  readonly grams: string;
  /** A letter for each gram and column, gram by gram: its weight in steps; `ZERO` is none. */
  readonly weights: string;
}

/** The letter of a weight of nothing; the letters beside it count up and down. */
export const ZERO = "d";

/** Below these odds a sense is not worth carrying along: no rule asks for less. */
const UNLIKELY = -4;

/** Stands before the first and after the last word. */
const EDGE = "^";
/** Words from this length on count by their beginning too: one meaning, many endings. */
const LONG = 6;
const BEGINNING = 4;

/**
 * Calls back for everything in a sentence that counts: each word, its beginning, its class, each pair of neighbours (as words
 * and as classes) and each pair of classes anywhere; with the first and last token it lies on.
 */
export function eachGram(tokens: readonly Token[], use: (gram: string, from: number, to: number) => void): void {
  let last = EDGE;
  let lastKind = EDGE;
  const kinds = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const { text, kind } = tokens[i] as Token;
    const before = Math.max(0, i - 1);
    use(text, i, i);
    use(`${last} ${text}`, before, i);
    if (text.length >= LONG) use(`${text.slice(0, BEGINNING)}-`, i, i);
    last = text;
    // A later character of a word whose class stands at its first.
    if (kind === "") continue;
    if (kind !== undefined) {
      use(kind, i, i);
      for (const [other, at] of kinds)
        if (other !== kind) use(other < kind ? `${other}&${kind}` : `${kind}&${other}`, at, i);
      kinds.set(kind, i);
    }
    if (kind !== undefined || lastKind !== last) use(`${lastKind} ${kind ?? text}`, before, i);
    lastKind = kind ?? text;
  }
  const end = Math.max(0, tokens.length - 1);
  use(`${last} ${EDGE}`, end, end);
}

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

/** More sentences than this make no difference. */
const MANY = 6;

/** The same of a whole draft: what its sentences hold, how it ends, who reads, what kind of message it is, and which go together. */
export function draftSigns(draft: Omit<Draft, "senses">): readonly string[] {
  const { audience, channel, genre, stage, units, acts } = draft;
  const inside = new Set(units.flatMap(signsOf));
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
    ...(last ? signsOf(last).map((sign) => `@last ${sign.slice(1)}`) : []),
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
  /** Where the gram's letters begin. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Reads senses with one language's table. */
export function senseReader(table: SenseTable, tokenize: (sentence: string) => readonly Token[]) {
  const { bias, step, weights } = table;
  const rules = table.sentence;
  const drafts = table.draft;
  const columns = rules.length + drafts.length;
  const zero = ZERO.charCodeAt(0);
  let grams: ReadonlyMap<string, number> | undefined;
  const known = () => {
    grams ??= new Map(table.grams.split("\n").map((gram, i) => [gram, i * columns]));
    return grams;
  };
  const weight = (at: number, column: number) => (weights.charCodeAt(at + column) - zero) * (step[column] as number);

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
      const seen = new Set<number>();
      eachGram(tokens, (gram, from, to) => {
        const at = table.get(gram);
        if (at === undefined || seen.has(at)) return;
        seen.add(at);
        hits.push({ at, from, to });
      });
      const sums = new Float64Array(columns);
      for (const { at } of hits) for (let c = 0; c < columns; c++) sums[c] = (sums[c] as number) + weight(at, c);
      const tally = { tokens: tokens.length, sums: sums.slice(rules.length) };
      for (const sign of signs) {
        const at = table.get(sign);
        if (at !== undefined)
          for (let c = 0; c < rules.length; c++) sums[c] = (sums[c] as number) + SIGN * weight(at, c);
      }
      const worth = share(tokens.length);
      const senses = rules.flatMap((rule, c) => {
        const odds = (bias[c] as number) + (sums[c] as number) * worth;
        if (odds < UNLIKELY) return [];
        const said = new Float64Array(tokens.length);
        for (const { at, from, to } of hits) {
          for (let i = from; i <= to; i++) said[i] = (said[i] as number) + weight(at, c) / (to - from + 1);
        }
        return [{ rule, odds, ...stretch(clauses, tokens, said, sentence.length) }];
      });
      return { senses, tally };
    },

    /** The senses of a draft out of its sentences' parts and its signs. */
    draft(units: readonly Pick<Unit, "tally">[], signs: readonly string[]): readonly DraftSense[] {
      const table = known();
      const places = signs.flatMap((sign) => table.get(sign) ?? []);
      const worth = share(units.reduce((sum, { tally }) => sum + tally.tokens, 0));
      return drafts.map((rule, i) => {
        const column = rules.length + i;
        const said = units.reduce((sum, { tally }) => sum + (tally.sums[i] ?? 0), 0);
        const shown = places.reduce((sum, at) => sum + SIGN * weight(at, column), 0);
        return { rule, odds: (bias[column] as number) + (said + shown) * worth };
      });
    },
  };
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
