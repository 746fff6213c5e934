import { everyMatch, quick } from "../../engine/quick";
import type { Span } from "../../engine/types";

/** A stretch between two marks of punctuation (or spaces, in text typed by voice). Offsets of the sentence. */
export interface Clause extends Span {
  readonly text: string;
  /** Ends with a question mark. */
  readonly asks: boolean;
}

const MARK = "，,：:。；;！!？?…\n~～";
/** Characters a clause may end at; of most it is clear at once that it does not. */
const mayPart = new Uint8Array(1 << 16);
for (const char of `${MARK} `) mayPart[char.charCodeAt(0)] = 1;
const CJK = /[\u3400-\u9fff]/;
const DIGIT = /\d/;
/** `14:00`, `1,200`: a mark between digits ends nothing. */
const BETWEEN_DIGITS = ",:：，";
/** Where speech without punctuation starts anew: a finished clause, then a new subject that goes on to act. */
const RESTART = quick(
  /(?<=[^诉了给到系知问找送教借打发见得有过](?:了|啦|啊|吧|哈|呢|嘛|呗|哦))(?=(?:我|我们|我这边|咱们?)(?:去|来|会|就|再|先|跟|和|给|把|让|叫|找|请|问|催|得|明|后|今|下周|回头|马上|这边|想|要|帮|查|改|发|做|安排|确认|都|也)|(?:您|你|你们)(?:看|帮|先|再|那边|把|给|这边|也|别|要)|然后|但是|不过|所以)|(?<=[\u4e00-\u9fff]{4})(?=(?:您|你)就(?:再|先|给|帮|多|把|行行好|高抬))/g,
);
const MIN_PART = 4;
/** What may stand before a clause and is no part of it. */
const LOOSE = /^[\s、"”“」』)）(（【】《》—-]+/;

/** Splits a sentence into clauses, in order, white space trimmed. */
export function splitClauses(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  const push = (end: number, mark: string) => {
    for (const part of splitSpoken(sentence, start, end)) {
      const from = part.start + (LOOSE.exec(sentence.slice(part.start, part.end))?.[0].length ?? 0);
      const text = sentence.slice(from, part.end).trimEnd();
      if (text) clauses.push({ start: from, end: from + text.length, text, asks: mark === "?" && part.end === end });
    }
    start = end;
  };
  for (let i = 0; i < sentence.length; i++) {
    if (mayPart[sentence.charCodeAt(i)] === 0) continue;
    const char = sentence[i] as string;
    if (MARK.includes(char)) {
      if (BETWEEN_DIGITS.includes(char) && DIGIT.test(sentence[i - 1] ?? "") && DIGIT.test(sentence[i + 1] ?? ""))
        continue;
      push(i, char === "?" || char === "？" ? "?" : char);
      start = i + 1;
    } else if (char === " " && CJK.test(sentence[i - 1] ?? "") && CJK.test(sentence[i + 1] ?? "")) {
      push(i, " ");
    }
  }
  push(sentence.length, "");
  return clauses;
}

function splitSpoken(sentence: string, start: number, end: number): Span[] {
  if (end - start < 2 * MIN_PART) return [{ start, end }];
  const parts: Span[] = [];
  let from = start;
  for (const match of everyMatch(RESTART, sentence.slice(start, end))) {
    const at = start + match.index;
    if (at - from < MIN_PART || end - at < MIN_PART) continue;
    parts.push({ start: from, end: at });
    from = at;
  }
  parts.push({ start: from, end });
  return parts;
}
