import { hasCue, isMove, isNextStep } from "./evidence";
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

/** How the words of a gram stand: a word alone, two neighbours, or two classes anywhere in the sentence. */
type Joint = "" | " " | "&";

/** The words of a sentence as its grams name them: to the learner as strings, to the reader as their numbers in the table. */
interface Words<W> {
  readonly texts: ArrayLike<W>;
  /** By word: its beginning, if it is long. */
  readonly beginnings: ArrayLike<W>;
  /** By word: its class; `inside` for a later character of a word whose class stands at its first. */
  readonly kinds: ArrayLike<W>;
  readonly edge: W;
  readonly none: W;
  readonly inside: W;
}

/**
 * Calls back for everything in a sentence that counts: each word, its beginning, its class, each pair of neighbours (as words
 * and as classes) and each pair of classes anywhere; with the first and last token it lies on.
 */
function eachJoint<W>(words: Words<W>, use: (joint: Joint, one: W, other: W, from: number, to: number) => void): void {
  const { texts, beginnings, kinds, edge, none, inside } = words;
  let last = edge;
  let lastKind = edge;
  const met: W[] = [];
  const metAt: number[] = [];
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] as W;
    const kind = kinds[i] as W;
    const before = Math.max(0, i - 1);
    use("", text, none, i, i);
    use(" ", last, text, before, i);
    if (beginnings[i] !== none) use("", beginnings[i] as W, none, i, i);
    last = text;
    if (kind === inside) continue;
    const name = kind === none ? text : kind;
    if (kind !== none) {
      use("", kind, none, i, i);
      for (let k = 0; k < met.length; k++) if (met[k] !== kind) use("&", met[k] as W, kind, metAt[k] as number, i);
      const known = met.indexOf(kind);
      if (known < 0) met.push(kind);
      metAt[known < 0 ? met.length - 1 : known] = i;
    }
    if (kind !== none || lastKind !== last) use(" ", lastKind, name, before, i);
    lastKind = name;
  }
  const end = Math.max(0, texts.length - 1);
  use(" ", last, edge, end, end);
}

/** Stand for no class and for the inside of a word where words are strings. */
const NONE = "";
const INSIDE = "\u0000";

const beginningOf = (text: string) => (text.length >= LONG ? `${text.slice(0, BEGINNING)}-` : NONE);

/** Calls back for every gram of a sentence, as it stands in the table. */
export function eachGram(tokens: readonly Token[], use: (gram: string) => void): void {
  const words: Words<string> = {
    texts: tokens.map(({ text }) => text),
    beginnings: tokens.map(({ text }) => beginningOf(text)),
    kinds: tokens.map(({ kind }) => (kind === "" ? INSIDE : (kind ?? NONE))),
    edge: EDGE,
    none: NONE,
    inside: INSIDE,
  };
  eachJoint(words, (joint, one, other) => {
    if (joint === "") use(one);
    else if (joint === " " || one < other) use(`${one}${joint}${other}`);
    else use(`${other}${joint}${one}`);
  });
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

const unitSigns = new WeakMap<Unit, readonly string[]>();

function signsOfUnit(unit: Unit): readonly string[] {
  const known = unitSigns.get(unit) ?? signsOf(unit);
  unitSigns.set(unit, known);
  return known;
}

/** More sentences than this make no difference. */
const MANY = 6;

/** The same of a whole draft: what its sentences hold, how it ends, who reads, what kind of message it is, and which go together. */
export function draftSigns(draft: Omit<Draft, "senses">): readonly string[] {
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

/** A table made ready to be read: words by number, grams by the numbers of their words, weights as figures. */
interface Ready {
  readonly numbers: ReadonlyMap<string, number>;
  /** By the word's number; -1: no gram by itself. */
  readonly alone: Int32Array;
  readonly beside: ReadonlyMap<number, number>;
  readonly together: ReadonlyMap<number, number>;
  readonly edge: number;
  /** Steps, gram by gram and column by column. */
  readonly weights: Int8Array;
}

/** More words than any table has. A pair of numbers below it is one small number, which is found soonest. */
const WORDS = 1 << 15;
const UNKNOWN = -1;
const NO_KIND = -2;
const WITHIN = -3;

function makeReady({ grams, weights }: SenseTable): Ready {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const edge = numberOf(EDGE);
  const alone: number[] = [];
  const beside = new Map<number, number>();
  const together = new Map<number, number>();
  for (const [i, gram] of grams.split("\n").entries()) {
    // Signs may hold blanks and are asked for whole.
    const at = gram.startsWith("@") ? -1 : gram.search(/(?<=.)[ &](?=.)/);
    if (at < 0) alone[numberOf(gram)] = i;
    else {
      const [one, other] = [numberOf(gram.slice(0, at)), numberOf(gram.slice(at + 1))];
      if (gram[at] === " ") beside.set(one * WORDS + other, i);
      else together.set(pairOf(one, other), i);
    }
  }
  const zero = ZERO.charCodeAt(0);
  return {
    numbers,
    alone: Int32Array.from({ length: numbers.size }, (_, number) => alone[number] ?? UNKNOWN),
    beside,
    together,
    edge,
    weights: Int8Array.from({ length: weights.length }, (_, i) => weights.charCodeAt(i) - zero),
  };
}

/** Two classes stand together whichever comes first. */
const pairOf = (one: number, other: number) => (one < other ? one * WORDS + other : other * WORDS + one);

/** The grams of a sentence that a table knows, each once, where they first stand. */
interface Hits {
  readonly grams: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function hitsOf(tokens: readonly Token[], { numbers, alone, beside, together, edge }: Ready): Hits {
  const grams: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const texts: number[] = [];
  const beginnings: number[] = [];
  const kinds: number[] = [];
  for (const { text, kind } of tokens) {
    texts.push(numbers.get(text) ?? UNKNOWN);
    beginnings.push(text.length >= LONG ? (numbers.get(beginningOf(text)) ?? UNKNOWN) : NO_KIND);
    kinds.push(kind === undefined ? NO_KIND : kind === "" ? WITHIN : (numbers.get(kind) ?? UNKNOWN));
  }
  const words: Words<number> = { texts, beginnings, kinds, edge, none: NO_KIND, inside: WITHIN };
  eachJoint(words, (joint, one, other, first, last) => {
    if (one < 0 || (joint !== "" && other < 0)) return;
    const gram =
      joint === ""
        ? (alone[one] as number)
        : ((joint === " " ? beside.get(one * WORDS + other) : together.get(pairOf(one, other))) ?? UNKNOWN);
    if (gram < 0 || grams.includes(gram)) return;
    grams.push(gram);
    from.push(first);
    to.push(last);
  });
  return { grams, from, to };
}

/** Reads senses with one language's table. */
export function senseReader(table: SenseTable, tokenize: (sentence: string) => readonly Token[]) {
  const { bias, step } = table;
  const rules = table.sentence;
  const drafts = table.draft;
  const columns = rules.length + drafts.length;
  /** What each token of the sentence at hand says for a rule. */
  let said = new Float64Array(128);
  let ready: Ready | undefined;
  const known = () => {
    ready ??= makeReady(table);
    return ready;
  };
  /** The gram of a sign; -1: none. */
  const signIn = ({ numbers, alone }: Ready, sign: string) => alone[numbers.get(sign) ?? UNKNOWN] ?? UNKNOWN;

  return {
    /** The senses of a sentence, and its part in those of the draft; `clauses` are its stretches between the punctuation. */
    sentence(
      sentence: string,
      clauses: readonly Span[],
      signs: readonly string[],
    ): Pick<SentenceReading, "senses" | "tally"> {
      const tokens = tokenize(sentence);
      const table = known();
      const { weights } = table;
      const hits = hitsOf(tokens, table);
      const steps = new Array<number>(columns).fill(0);
      for (const gram of hits.grams)
        for (let c = 0, at = gram * columns; c < columns; c++, at++)
          steps[c] = (steps[c] as number) + (weights[at] as number);
      const tally = {
        tokens: tokens.length,
        sums: steps.slice(rules.length).map((sum, i) => sum * (step[rules.length + i] as number)),
      };
      for (const sign of signs) {
        const gram = signIn(table, sign);
        if (gram < 0) continue;
        for (let c = 0; c < rules.length; c++)
          steps[c] = (steps[c] as number) + SIGN * (weights[gram * columns + c] as number);
      }
      const worth = share(tokens.length);
      const senses: Sense[] = [];
      for (let c = 0; c < rules.length; c++) {
        const rule = rules[c] as string;
        const odds = (bias[c] as number) + (steps[c] as number) * (step[c] as number) * worth;
        if (odds < UNLIKELY) continue;
        if (said.length < tokens.length) said = new Float64Array(2 * tokens.length);
        said.fill(0, 0, tokens.length);
        for (let k = 0; k < hits.grams.length; k++) {
          const from = hits.from[k] as number;
          const to = hits.to[k] as number;
          const weight = (weights[(hits.grams[k] as number) * columns + c] as number) * (step[c] as number);
          if (weight !== 0) for (let i = from; i <= to; i++) said[i] = (said[i] as number) + weight / (to - from + 1);
        }
        senses.push({ rule, odds, ...stretch(clauses, tokens, said, sentence.length) });
      }
      return { senses, tally };
    },

    /** The senses of a draft out of its sentences' parts and its signs. */
    draft(units: readonly Pick<Unit, "tally">[], signs: readonly string[]): readonly DraftSense[] {
      const table = known();
      const grams = signs.map((sign) => signIn(table, sign)).filter((gram) => gram >= 0);
      let tokens = 0;
      const said = new Array<number>(drafts.length).fill(0);
      for (const { tally } of units) {
        tokens += tally.tokens;
        for (let i = 0; i < drafts.length; i++) said[i] = (said[i] as number) + (tally.sums[i] ?? 0);
      }
      const worth = share(tokens);
      return drafts.map((rule, i) => {
        const column = rules.length + i;
        const shown = grams.reduce(
          (sum, gram) => sum + SIGN * (table.weights[gram * columns + column] as number) * (step[column] as number),
          0,
        );
        return { rule, odds: (bias[column] as number) + ((said[i] as number) + shown) * worth };
      });
    },
  };
}

/** A clause that says so much of what the telling one says belongs to it: the bribe and what it hangs on. */
const BELONGS = 0.15;

/** From the first to the last clause that tells: those between are marked with them. */
function stretch(clauses: readonly Span[], tokens: readonly Token[], said: Float64Array, end: number): Span {
  const sums = clauses.map((clause) => {
    let sum = 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (token.start < clause.end && clause.start < token.end) sum += said[i] as number;
    }
    return sum;
  });
  const most = Math.max(...sums);
  const telling = clauses.filter((_, i) => (sums[i] as number) >= most * BELONGS);
  const first = telling[0];
  const last = telling.at(-1);
  return first && last && most > 0 ? { start: first.start, end: last.end } : { start: 0, end };
}
