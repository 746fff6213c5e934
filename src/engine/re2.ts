import { RE2JS } from "re2js";
import type { RegexEngine } from "./regex";

const FLAGS: Readonly<Record<string, number>> = {
  i: RE2JS.CASE_INSENSITIVE,
  m: RE2JS.MULTILINE,
  s: RE2JS.DOTALL,
};

/** More matches than this in one draft are not worth drawing. */
const MOST = 2_000;

/** Google's RE2 in JavaScript: no look-around, no back-references, no exponential time. */
export const re2: RegexEngine = {
  compile(pattern, flags) {
    let bits = 0;
    for (const flag of flags) {
      const bit = FLAGS[flag];
      if (bit === undefined) throw new Error(`unknown flag "${flag}"`);
      bits |= bit;
    }
    if (/\(\?<?[=!]/.test(pattern)) throw new Error("look-around is not supported (RE2 syntax)");
    if (/\\[1-9]|\\k</.test(pattern)) throw new Error("back-references are not supported (RE2 syntax)");
    const compiled = RE2JS.compile(pattern, bits);
    return (text) => {
      const matches = [];
      const matcher = compiled.matcher(text);
      while (matches.length < MOST && matcher.find()) {
        const start = matcher.start();
        const end = matcher.end();
        if (end === start) continue;
        const groups = Array.from({ length: matcher.groupCount() }, (_, i) => matcher.group(i + 1) ?? "");
        matches.push({ start, end, groups });
      }
      return matches;
    };
  },
};
