import { lower } from "./phrases";

/**
 * Literals of a regular expression, in lower case: every match holds one of them. With thousands of patterns only those
 * need to run whose literals stand in the text. Null where none can be named for sure; the pattern is valid RE2 syntax.
 */
export function literalsOf(pattern: string): readonly string[] | null {
  // Quoting and flags that change how the pattern itself reads are rare enough to be left to the engine.
  if (/\\Q|\(\?[a-zA-Z]*[Ux]/.test(pattern)) return null;
  const reader = { pattern, at: 0 };
  const found = readAlternatives(reader);
  return reader.at === pattern.length && found && found.every((literal) => literal.length >= shortest(literal))
    ? found
    : null;
}

/** A single letter stands in nearly every text; a Chinese character is a word. */
const shortest = (literal: string) => (/\p{Script=Han}/u.test(literal) ? 1 : 2);

/** More than this many for one pattern cost more than they save. */
const MOST = 40;

interface Reader {
  readonly pattern: string;
  at: number;
}

/** Literals one of which every match of a part holds; null: none are known. */
type Literals = readonly string[] | null;

/** `a|b|c`, up to the bracket that closes it: a literal of each, or none at all. */
function readAlternatives(reader: Reader): Literals {
  const branches: Literals[] = [readSequence(reader)];
  while (reader.pattern[reader.at] === "|") {
    reader.at++;
    branches.push(readSequence(reader));
  }
  const all = branches.flatMap((branch) => branch ?? []);
  return branches.includes(null) || all.length > MOST ? null : [...new Set(all)];
}

/** The weaker of the literals of a choice decides what it is worth. */
const worth = (literals: Literals) => (literals ? Math.min(...literals.map(({ length }) => length)) : 0);

/** Parts one after another: the best literals any of them has. */
function readSequence(reader: Reader): Literals {
  let best: Literals = null;
  let run = "";
  const offer = (literals: Literals) => {
    if (worth(literals) > worth(best)) best = literals;
  };
  const endRun = () => {
    offer(run === "" ? null : [lower(run)]);
    run = "";
  };
  while (reader.at < reader.pattern.length && !"|)".includes(reader.pattern[reader.at] as string)) {
    const part = readPart(reader);
    const repeat = readRepeat(reader);
    if (part === "edge") continue;
    if (typeof part === "object" || repeat === "optional") {
      endRun();
      if (typeof part === "object" && repeat !== "optional") offer(part.literals);
    } else {
      run += part;
      // `ab+c` holds "ab", and not "abc".
      if (repeat === "repeated") endRun();
    }
  }
  endRun();
  return best;
}

/** One part: a character as itself, `edge` for what takes none, else whatever literals it holds. */
function readPart(reader: Reader): string | { readonly literals: Literals } {
  const { pattern } = reader;
  const char = String.fromCodePoint(pattern.codePointAt(reader.at) ?? 0);
  reader.at += char.length;
  if (char === "^" || char === "$") return "edge";
  if (char === ".") return { literals: null };
  if (char === "[") return skipClass(reader);
  if (char === "(") return readGroup(reader);
  return char === "\\" ? readEscape(reader) : char;
}

function readGroup(reader: Reader): string | { readonly literals: Literals } {
  const opening = /\?(?:P?<\w+>|[a-zA-Z-]*:|[a-zA-Z-]+(?=\)))/y;
  opening.lastIndex = reader.at;
  reader.at += opening.exec(reader.pattern)?.[0].length ?? 0;
  const literals = readAlternatives(reader);
  reader.at++;
  return { literals };
}

function readEscape(reader: Reader): string | { readonly literals: Literals } {
  const char = reader.pattern[reader.at++] ?? "";
  if (/[bBAz]/.test(char)) return "edge";
  if (/[^\w\s]/.test(char)) return char;
  // `\x{1F600}`, `\pL`, `\p{Greek}`, `\x41`, octal numbers.
  const more = /x\{[^}]*\}|x..|[pP]\{[^}]*\}|[pP].|[0-7]+/y;
  more.lastIndex = reader.at - 1;
  reader.at += (more.exec(reader.pattern)?.[0].length ?? 1) - 1;
  return { literals: null };
}

function skipClass(reader: Reader): { readonly literals: Literals } {
  const { pattern } = reader;
  if (pattern[reader.at] === "^") reader.at++;
  if (pattern[reader.at] === "]") reader.at++;
  while (reader.at < pattern.length && pattern[reader.at] !== "]") {
    const end = pattern.startsWith("[:", reader.at) ? pattern.indexOf(":]", reader.at) : -1;
    reader.at = end > 0 ? end + 2 : reader.at + (pattern[reader.at] === "\\" ? 2 : 1);
  }
  reader.at++;
  return { literals: null };
}

/** What follows a part: nothing, a repetition that may be none, or one of at least once. */
function readRepeat(reader: Reader): "once" | "optional" | "repeated" {
  const repeat = /[*+?]\??|\{(\d+)(?:,\d*)?\}\??/y;
  repeat.lastIndex = reader.at;
  const found = repeat.exec(reader.pattern);
  if (!found) return "once";
  reader.at += found[0].length;
  return found[0].startsWith("+") || Number(found[1] ?? 0) > 0 ? "repeated" : "optional";
}

/** Letters whose case folds onto another letter's (ſ, ς, µ …): where one stands, `lower` is not what a pattern in any case finds. */
export function foldsOddly(text: string): boolean {
  // Neither NUL nor U+FFFF in the source: the build writes them as themselves, and Chrome takes no such script for UTF-8.
  if (!/[\u00a0-\u2e7f\ua640-\uabff]/.test(text)) return false;
  return [...text].some((char) => char.toUpperCase().toLowerCase() !== char.toLowerCase());
}
