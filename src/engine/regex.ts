import type { Span } from "./types";

/** A match of a regular expression; `groups[0]` is what its first group caught ("" when it took no part). */
export interface RegexMatch extends Span {
  readonly groups: readonly string[];
}

/** A regular expression as it is written; `flags` of `i`, `m`, `s`. */
export interface RegexSource {
  readonly pattern: string;
  readonly flags: string;
}

/** What keeps a pattern from running. `bad`: it is no regular expression; the others are what RE2 leaves out or a typing slip. */
export type RegexFaultKind =
  | "look-around"
  | "back-reference"
  | "possessive"
  | "flag"
  | "bracket"
  | "class"
  | "repeat"
  | "escape"
  | "range"
  | "huge"
  | "bad";

/** A pattern that cannot run: why, where in the pattern (UTF-16 units; the whole of it where no place is known), and in English. */
export interface RegexFault extends Span {
  readonly kind: RegexFaultKind;
  readonly message: string;
}

/**
 * A regular-expression engine whose cost grows linearly with the text, handed in where the user's rules need one
 * (it is a file of its own that most users never load).
 */
export interface RegexEngine {
  /** Null when the pattern can run. */
  check(source: RegexSource): RegexFault | null;
  /** Throws an Error whose message names the problem when the pattern is not RE2 syntax. */
  compile(pattern: string, flags: string): (text: string) => RegexMatch[];
  /** One machine for many patterns that can all run: the numbers of those that match somewhere. */
  compileSet(sources: readonly RegexSource[]): (text: string) => readonly number[];
}
