/**
 * One language's table of what words mean for the rules, as `npm run learn` writes it and `senses.ts` reads it. It goes into
 * every frame where somebody writes, so it is packed: a gram is kept as a fingerprint, and each rule lists the few grams it
 * weighs.
 */
export interface SenseTable {
  /** Rules judged sentence by sentence, then those judged over the draft: the columns of the table. */
  readonly sentence: readonly string[];
  readonly draft: readonly string[];
  /** Log-odds where nothing is known, by column. */
  readonly bias: readonly number[];
  /** How much the find of the rule's own finder adds to them, by column. */
  readonly found: readonly number[];
  /** The least weight, by column; see `LEVELS`. */
  readonly step: readonly number[];
  /** The fingerprints of the grams in rising order, each as its distance from the one before, in digits. */
  readonly grams: string;
  /** For each column the grams it weighs, in order: the distance from the one before, in digits … */
  readonly places: readonly string[];
  /** … and a letter for the weight. */
  readonly weights: readonly string[];
}

/** A weight is plus or minus `step` times `RATIO` to the power of 0 … `LEVELS` - 1: small ones are many, large ones need no detail. */
export const LEVELS = 10;
export const RATIO = 1.7;

/** Bits of a fingerprint: of a thousand grams that are not in a table of 8,000, two are taken for one that is. */
const BITS = 22;

/** A word as a number of 32 bits (FNV-1a). */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function stirred(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) >>> (32 - BITS);
}

/** Where a word or sign alone is looked up, by its hash. */
export const printOf = (word: number) => stirred(word);
/** Where two neighbours are looked up, in their order. */
export const printBeside = (one: number, other: number) => stirred(Math.imul(one, 0x85ebca6b) + other);
/** Where two that stand anywhere in a sentence are looked up, whichever comes first. */
export const printTogether = (one: number, other: number) =>
  stirred(Math.imul(one + other, 0xc2b2ae35) ^ (one ^ other));

/** The letters of the tables: printable, and none that a JSON string would write as two. */
const FIRST = "#".charCodeAt(0);
const ESCAPED = "\\".charCodeAt(0);
const letter = (value: number) => String.fromCharCode(value + FIRST >= ESCAPED ? value + FIRST + 1 : value + FIRST);
const digitOf = (code: number) => (code > ESCAPED ? code - FIRST - 1 : code - FIRST);
/** A digit below this is the last of its number; the others carry on, lowest first. */
const BASE = 45;

/** Rising numbers as the distances between them. */
export function packNumbers(numbers: Iterable<number>): string {
  let packed = "";
  let last = 0;
  for (const number of numbers) {
    let rest = number - last;
    for (; rest >= BASE; rest = Math.floor(rest / BASE)) packed += letter((rest % BASE) + BASE);
    packed += letter(rest);
    last = number;
  }
  return packed;
}

/** The numbers that `packNumbers` packed. */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let last = 0;
  let worth = 1;
  for (let i = 0; i < packed.length; i++) {
    const digit = digitOf(packed.charCodeAt(i));
    last += (digit % BASE) * worth;
    worth *= BASE;
    if (digit >= BASE) continue;
    numbers.push(last);
    worth = 1;
  }
  return numbers;
}

/** The letter of the level next to a weight; null: it is nearer to nothing. */
export function packWeight(weight: number, step: number): string | null {
  const level = Math.round(Math.log(Math.abs(weight) / step) / Math.log(RATIO));
  if (level < 0) return null;
  return letter(Math.min(level, LEVELS - 1) * 2 + (weight < 0 ? 1 : 0));
}

export function unpackWeight(code: number, step: number): number {
  const value = digitOf(code);
  return (value % 2 ? -1 : 1) * step * RATIO ** (value >> 1);
}

/** A table unpacked: gram by gram, the columns that weigh it and how much. */
export interface Weights {
  /** The fingerprints in rising order, row by row, and the first row of each stretch of them: see `rowOf`. */
  readonly prints: Int32Array;
  readonly firstOf: Int32Array;
  /** Row `r` has the entries from `starts[r]` to `starts[r + 1]`. */
  readonly starts: Int32Array;
  readonly columns: Uint8Array;
  readonly weights: Float64Array;
}

/** So many bits of a fingerprint tell its stretch: about one gram lies in each. */
const STRETCH_BITS = 14;

/** The row of the gram with this fingerprint; -1: there is none. Asked several times for every word that is written. */
export function rowOf({ prints, firstOf }: Weights, print: number): number {
  const stretch = print >> (BITS - STRETCH_BITS);
  const end = firstOf[stretch + 1] as number;
  for (let row = firstOf[stretch] as number; row < end; row++) if (prints[row] === print) return row;
  return -1;
}

export function unpack({ grams, places, weights, step }: SenseTable): Weights {
  const prints = Int32Array.from(unpackNumbers(grams));
  const firstOf = new Int32Array((1 << STRETCH_BITS) + 1);
  for (let stretch = 0, row = 0; stretch < firstOf.length; stretch++) {
    while (row < prints.length && (prints[row] as number) >> (BITS - STRETCH_BITS) < stretch) row++;
    firstOf[stretch] = row;
  }
  const listed = places.map(unpackNumbers);
  const starts = new Int32Array(prints.length + 1);
  for (const list of listed) for (const row of list) starts[row + 1] = (starts[row + 1] as number) + 1;
  for (let row = 0; row < prints.length; row++) starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const next = starts.slice();
  const columns = new Uint8Array(starts[prints.length] as number);
  const unpacked = new Float64Array(columns.length);
  listed.forEach((list, column) => {
    list.forEach((row, i) => {
      const at = next[row] as number;
      next[row] = at + 1;
      columns[at] = column;
      unpacked[at] = unpackWeight((weights[column] as string).charCodeAt(i), step[column] as number);
    });
  });
  return { prints, firstOf, starts, columns, weights: unpacked };
}
