import type { OwnRule } from "../../engine/types";
import { withoutLooks } from "./looks";

/** A pattern as Vale and prh write it: the heart of a rule of ours. */
export type Finder = Pick<OwnRule, "phrases" | "except"> | Pick<OwnRule, "regex" | "flags" | "except">;

const META = /[\\^$.|?*+()[\]{}]/;
const CASED = /[a-z]/i;

/** A text as a regular expression that finds just it. */
export const literal = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&");

/** What other engines write otherwise than RE2, written as RE2 does; what RE2 has no word for stays, and is refused later. */
export function toRe2(pattern: string): string {
  return pattern
    .replace(/\\u\{([0-9a-f]+)\}|\\u([0-9a-f]{4})/gi, (_, braced?: string, plain?: string) => `\\x{${braced ?? plain}}`)
    .replace(/\\\//g, "/")
    .replace(/\(\?<([a-z]\w*)>/gi, "(?P<$1>");
}

/**
 * The finder for some tokens. Plain words in any case become phrases, which people can read and change; all else one
 * regular expression. `whole`: words must stand alone.
 */
export function finderOf(written: readonly string[], { anyCase, whole }: { anyCase: boolean; whole: boolean }): Finder {
  const plainer = written.map(withoutLooks);
  const tokens = plainer.map(({ pattern }) => pattern);
  const excepted = [...new Set(plainer.flatMap(({ except }) => except))];
  const except = excepted.length > 0 && { except: excepted };
  const plain = tokens.every((token) => !META.test(token));
  const cased = tokens.some((token) => CASED.test(token));
  if (plain && (!cased || (anyCase && whole))) return { phrases: [...tokens], ...except };
  const all = tokens.map(toRe2).join("|");
  // Only a word character can stand at a word's edge: `\b` beside a Chinese character would never match.
  const edge = (pattern: RegExp) => (whole && tokens.every((token) => pattern.test(token)) ? "\\b" : "");
  const regex = `${edge(/^\(?\w/)}(?:${all})${edge(/\w\)?$/)}`;
  return { regex, ...(anyCase && { flags: "i" }), ...except };
}
