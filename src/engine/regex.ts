import type { Span } from "./types";

/** A match of a regular expression; `groups[0]` is what its first group caught ("" when it took no part). */
export interface RegexMatch extends Span {
  readonly groups: readonly string[];
}

/**
 * A regular-expression engine whose cost grows linearly with the text, handed in where the user's rules need one
 * (it is a file of its own that most users never load).
 */
export interface RegexEngine {
  /** Throws an Error whose message names the problem when the pattern is not RE2 syntax. `flags`: of `i`, `m`, `s`. */
  compile(pattern: string, flags: string): (text: string) => RegexMatch[];
}
