import { RE2JS, RE2JSSyntaxException, RE2Set } from "re2js";
import type { RegexEngine, RegexFault, RegexMatch, RegexSource } from "./regex";
import { faultAt, readFault, toldFault } from "./regex-fault";

const FLAGS: Readonly<Record<string, number>> = {
  i: RE2JS.CASE_INSENSITIVE,
  m: RE2JS.MULTILINE,
  s: RE2JS.DOTALL,
};

/**
 * Each search is linear, but a search per match is not: `a.*b|c` reads to the end of the line for every c it finds. So
 * many characters are read at most for all matches together; at some 20 ns each that stays under a tenth of a second.
 */
const READ_AT_MOST = 5_000_000;

/** A pattern that is longer is a mistake, or a word list that belongs into phrases. UTF-16 units. */
const LONGEST = 10_000;

const bitsOf = (flags: string) => [...flags].reduce((bits, flag) => bits | (FLAGS[flag] ?? 0), 0);

/** The pattern with its flags written into it: a set takes flags for all its patterns only. */
const inline = ({ pattern, flags }: RegexSource) => (flags === "" ? pattern : `(?${flags}:${pattern})`);

function check({ pattern, flags }: RegexSource): RegexFault | null {
  if ([...flags].some((flag) => FLAGS[flag] === undefined)) return faultAt("flag", 0, 0);
  if (pattern.length > LONGEST) return faultAt("huge", LONGEST, pattern.length);
  const seen = readFault(pattern);
  if (seen) return faultAt(seen.kind, seen.start, seen.end);
  try {
    RE2JS.compile(pattern, bitsOf(flags));
    return null;
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return toldFault(pattern, error.error, error.input);
    return faultAt("bad", 0, pattern.length);
  }
}

function mustRun(source: RegexSource): void {
  const fault = check(source);
  if (fault) throw new Error(fault.kind === "flag" ? `${fault.message} in "${source.flags}"` : fault.message);
}

/** Google's RE2 in JavaScript: no look-around, no back-references, no exponential time. */
export const re2: RegexEngine = {
  check,
  compile(pattern, flags) {
    mustRun({ pattern, flags });
    const compiled = RE2JS.compile(pattern, bitsOf(flags));
    return (text) => {
      const matches: RegexMatch[] = [];
      const matcher = compiled.matcher(text);
      let read = 0;
      for (let from = 0; read < READ_AT_MOST && matcher.find(); ) {
        read += text.length - from;
        const start = matcher.start();
        const end = matcher.end();
        from = end;
        if (end === start) continue;
        const groups = Array.from({ length: matcher.groupCount() }, (_, i) => matcher.group(i + 1) ?? "");
        matches.push({ start, end, groups });
      }
      return matches;
    };
  },
  compileSet(sources) {
    const set = new RE2Set(RE2Set.UNANCHORED);
    for (const source of sources) set.add(inline(source));
    set.compile();
    return (text) => set.match(text);
  },
};
