import type { RegexFault, RegexFaultKind } from "./regex";
import type { Span } from "./types";

type Found = Span & { readonly kind: RegexFaultKind };

const SAID: Readonly<Record<RegexFaultKind, string>> = {
  "look-around": "look-around is not supported (RE2 syntax)",
  "back-reference": "back-references are not supported (RE2 syntax)",
  possessive: "possessive quantifiers are not supported (RE2 syntax)",
  flag: "unknown flag",
  bracket: "a bracket is not closed, or closes nothing",
  class: "a [ is not closed",
  repeat: "nothing to repeat, or too often (1,000 at most)",
  escape: "unknown escape",
  range: "no such range or class of characters",
  huge: "the pattern is too large",
  bad: "not a regular expression",
};

/** A fault of this kind at this place, said in English. */
export function faultAt(kind: RegexFaultKind, start: number, end: number): RegexFault {
  return { kind, start, end, message: SAID[kind] };
}

const LOOK = /\(\?(?:<[=!]|[=!])/y;
const BACK = /\\(?:[1-9]\d*|k[<{'][^>}']*[>}']?)/y;
const POSSESSIVE = /(?:[*+?]|\{\d+(?:,\d*)?\})\+/y;
const QUOTED = /\\Q[\s\S]*?(?:\\E|$)/y;

const at = (pattern: RegExp, text: string, place: number): string | null => {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? null;
};

/** End of the `[…]` that opens at `open`, or -1. A `]` that stands first is a character like any other. */
function classEnd(pattern: string, open: number): number {
  let i = open + 1;
  if (pattern[i] === "^") i++;
  if (pattern[i] === "]") i++;
  for (; i < pattern.length; i++) {
    if (pattern[i] === "\\") i++;
    else if (pattern.startsWith("[:", i) && pattern.indexOf(":]", i) > 0) i = pattern.indexOf(":]", i) + 1;
    else if (pattern[i] === "]") return i;
  }
  return -1;
}

/** What can be seen wrong in a pattern by reading it once: what RE2 leaves out, and brackets without a partner. */
export function readFault(pattern: string): Found | null {
  const open: number[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const seen = (kind: RegexFaultKind, found: string): Found => ({ kind, start: i, end: i + found.length });
    const char = pattern[i];
    if (char === "\\") {
      const quoted = at(QUOTED, pattern, i);
      const back = at(BACK, pattern, i);
      if (back) return seen("back-reference", back);
      i += quoted ? quoted.length - 1 : 1;
    } else if (char === "[") {
      const end = classEnd(pattern, i);
      if (end < 0) return seen("class", "[");
      i = end;
    } else if (char === "(") {
      const look = at(LOOK, pattern, i);
      if (look) return seen("look-around", look);
      open.push(i);
    } else if (char === ")") {
      if (open.pop() === undefined) return seen("bracket", ")");
    } else {
      const possessive = at(POSSESSIVE, pattern, i);
      if (possessive) return seen("possessive", possessive);
    }
  }
  const left = open.pop();
  return left === undefined ? null : { kind: "bracket", start: left, end: left + 1 };
}

const TOLD: readonly (readonly [RegExp, RegexFaultKind])[] = [
  [/nested repetition|argument to repetition|repeat count/, "repeat"],
  [/escape|backslash/, "escape"],
  [/character class/, "range"],
  [/missing closing \]/, "class"],
  [/closing \)|unexpected \)/, "bracket"],
  [/too deeply|too large/, "huge"],
];

/** The engine's own complaint, placed: `about` is the part of the pattern it quotes, null where it quotes none. */
export function toldFault(pattern: string, said: string, about: string | null): RegexFault {
  const kind = TOLD.find(([words]) => words.test(said))?.[1] ?? "bad";
  const start = about === null ? Math.max(pattern.length - 1, 0) : pattern.indexOf(about);
  if (start < 0 || about === "") return faultAt(kind, 0, pattern.length);
  return faultAt(kind, start, start + (about?.length ?? 1));
}
