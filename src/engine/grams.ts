import { hashOf, printBeside, printOf, printTogether } from "./sense-table";
import type { Span } from "./types";

/** A word, or in Chinese a character; offsets of the sentence. `text` is its form in the tables. */
export interface Token extends Span {
  readonly text: string;
  /** The class of words it belongs to (negations, we, you …), which counts beside the word itself; "": inside such a word. */
  readonly kind?: string;
}

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
