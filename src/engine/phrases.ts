import type { Span } from "./types";

/** A match of a phrase, with what each `*` stood for. */
export interface PhraseMatch extends Span {
  readonly groups: readonly string[];
}

/**
 * All matches from left to right, none overlapping. `text` is in reading form; offsets are those of `text`. `low` is
 * `lower(text)`, handed in where many phrases read one text.
 */
export type PhraseMatcher = (text: string, low?: string) => PhraseMatch[];

const GAP = 30;
const SENTENCE_END = /[。！？!?；;\n]/;
const WORD = /[\p{L}\p{N}_]/u;
/** Chinese and Japanese put no spaces between words. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;
/** `最 * 的` means `最*的`: Chinese puts no spaces between words. */
const HAN_GAP = /(?<=\p{Script=Han})\s+(?=\*)|(?<=\*)\s+(?=\p{Script=Han})/gu;

/**
 * Compiles a phrase: literal words, and `*` for 1 to 30 characters inside one sentence, shortest first. Latin words
 * match whole and in any case, Chinese ones anywhere. No backtracking beyond the gaps: cost grows linearly with the text.
 */
export function compilePhrase(phrase: string): PhraseMatcher {
  const parts = partsOf(phrase);
  const first = parts[0] ?? "";
  return (text, low = lower(text)) => {
    const matches: PhraseMatch[] = [];
    for (let from = 0; from <= low.length; ) {
      const start = first ? low.indexOf(first, from) : from;
      if (start < 0 || (!first && start >= low.length)) break;
      const match = matchAt(text, low, parts, start);
      if (match && match.end > match.start) matches.push(match);
      from = match && match.end > start ? match.end : start + 1;
    }
    return matches;
  };
}

/** The literal parts between the `*` of a phrase, in lower case; the first and the last may be empty. */
function partsOf(phrase: string): readonly string[] {
  return phrase
    .trim()
    .toLowerCase()
    .replace(HAN_GAP, "")
    .split(/\*+/)
    .map((part) => part.replace(/\s+/g, " "));
}

/** The longest run of characters, in lower case, without which a text cannot hold the phrase. */
export function anchorOf(phrase: string): string {
  return partsOf(phrase).reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}

/** Lower case of the same length: the few letters whose lower case is longer stay as they are. */
export function lower(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length
    ? low
    : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
}

function matchAt(text: string, low: string, parts: readonly string[], start: number): PhraseMatch | null {
  const first = parts[0] ?? "";
  if (first && !bounded(low, start, first)) return null;
  const dead = new Set<number>();
  const gaps: [number, number][] = [];
  const end = follow(low, parts, 1, start + first.length, dead, gaps);
  return end < 0 ? null : { start, end, groups: gaps.reverse().map(([a, b]) => text.slice(a, b)) };
}

/** End of the match when `parts[k…]` follow a gap that opens at `at`, or -1. Failed positions are remembered. */
function follow(
  low: string,
  parts: readonly string[],
  k: number,
  at: number,
  dead: Set<number>,
  gaps: [number, number][],
): number {
  const part = parts[k];
  if (part === undefined) return at;
  const key = k * 0x1000000 + at;
  if (dead.has(key)) return -1;
  for (let next = at + 1; next <= Math.min(low.length, at + GAP); next++) {
    if (SENTENCE_END.test(low[next - 1] as string)) break;
    if (part && !(low.startsWith(part, next) && bounded(low, next, part))) continue;
    const end = follow(low, parts, k + 1, next + part.length, dead, gaps);
    if (end >= 0) {
      gaps.push([at, next]);
      return end;
    }
  }
  dead.add(key);
  return -1;
}

/** A Latin word at the edge of a phrase must be a whole word of the text; Chinese and Japanese ones are found anywhere. */
function bounded(low: string, at: number, part: string): boolean {
  const end = at + part.length;
  return edge(part[0], low[at - 1]) && edge(part.at(-1), low[end]);
}

function edge(inside: string | undefined, outside: string | undefined): boolean {
  if (!inside || !outside || !WORD.test(inside) || UNSPACED.test(inside)) return true;
  return !WORD.test(outside) || UNSPACED.test(outside);
}
