/**
 * Anchors of a pattern of ours: runs of characters one of which every match holds, so that a text with none of them need not
 * be searched. Drawn from the pattern's own source (`regex-literals.ts` does it for the users', whose syntax is another). Where
 * several sets will do, the rarest is taken; null where none is rare enough to tell texts apart.
 */
export function anchorsOf({ source, unicode }: Pick<RegExp, "source" | "unicode">): readonly string[] | null {
  const reader: Reader = { source, unicode, at: 0 };
  const anchors = needOf(readAlternatives(reader));
  if (reader.at < source.length || !anchors || anchors.chance > TOO_COMMON) return null;
  const all = new Set(anchors.literals);
  return anchors.literals.filter((literal) => !holdsAnother(literal, all));
}

/** What holds another anchor adds nothing to it. */
function holdsAnother(literal: string, all: ReadonlySet<string>): boolean {
  for (let from = 0; from < literal.length; from++)
    for (let to = from + 1; to <= literal.length; to++)
      if (to - from < literal.length && all.has(literal.slice(from, to))) return true;
  return false;
}

/** In how many places of a text, as a share, anchors may begin and still be worth looking for. */
const TOO_COMMON = 1 / 20;
/** More wordings than this of one part are not spelt out. */
const MOST = 32;

interface Reader {
  readonly source: string;
  readonly unicode: boolean;
  at: number;
}

/** Literals one of which stands wherever a part matches, and how likely one begins at a place of a text. */
interface Need {
  readonly literals: readonly string[];
  readonly chance: number;
}

/** What is known of a part of a pattern: everything it can match, if that is little, and what it needs besides. */
interface Part {
  readonly exact: readonly string[] | null;
  readonly need: Need | null;
}

/** Takes no room. */
const EDGE: Part = { exact: [""], need: null };
const ANYTHING: Part = { exact: null, need: null };

const needOf = ({ exact, need }: Part): Need | null =>
  exact && !exact.includes("") ? rarer(weighed(exact), need) : need;

const rarer = (one: Need | null, other: Need | null) => (one && (!other || one.chance <= other.chance) ? one : other);

const weighed = (literals: readonly string[]): Need => ({
  literals,
  chance: literals.reduce((sum, literal) => sum + chanceOf(literal), 0),
});

/** Characters and words that stand in nearly every text. */
const COMMON_SIGNS =
  "的一是在不了有我您你们这个上来到时大地为中会可要下过他就说和也都得出好么还能以后没给请把天对，。,. ";
const COMMON_WORDS = new Set(
  "the you we and for to a i is are our your it in on of be this that will have with can not as at an or if so us me my by no do".split(
    " ",
  ),
);

/** Rough, but it tells 辙 from 的. */
function chanceOf(literal: string): number {
  let chance = chances.get(literal);
  if (chance === undefined) {
    chance = guessedChance(literal);
    chances.set(literal, chance);
  }
  return chance;
}
/** Most anchors serve in many patterns. */
const chances = new Map<string, number>();

function guessedChance(literal: string): number {
  if (COMMON_WORDS.has(literal.trim())) return 1 / 30;
  let chance = 1;
  for (const char of literal) chance *= COMMON_SIGNS.includes(char) ? 1 / 40 : char < "\u007f" ? 1 / 12 : 1 / 500;
  return chance;
}

function readAlternatives(reader: Reader): Part {
  const first = readSequence(reader);
  if (reader.source[reader.at] !== "|") return first;
  const branches = [first];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    branches.push(readSequence(reader));
  }
  const exact = branches.flatMap((branch) => branch.exact ?? []);
  const needs = branches.map(needOf);
  return {
    exact: branches.some((branch) => branch.exact === null) || exact.length > MOST ? null : exact,
    need: needs.includes(null) ? null : weighed([...new Set(needs.flatMap((need) => need?.literals ?? []))]),
  };
}

/** Characters that stand for themselves, as most do, and none of which is repeated. Read at one stroke. */
const PLAIN = /[ !"#%&',\-/0-9:;<=>@_`a-z~\u3001-\u30ff\u4e00-\u9fff]+(?![*+?{])/y;

/** Parts one after another: what they spell together, so long as that is little, and the rarest need of any. */
function readSequence(reader: Reader): Part {
  let need: Need | null = null;
  let run: readonly string[] = [""];
  let whole = true;
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] as string)) {
    const plain = take(reader, PLAIN);
    if (plain) {
      run = run.map((before) => before + plain[0]);
      continue;
    }
    const { exact, need: own } = readRepeat(reader, readPart(reader));
    need = rarer(need, own);
    if (exact && run.length * exact.length <= MOST) {
      run = run.flatMap((before) => exact.map((after) => before + after));
      continue;
    }
    need = rarer(need, needOf({ exact: run, need: null }));
    run = exact ?? [""];
    whole = false;
  }
  return whole ? { exact: run, need } : { exact: null, need: rarer(need, needOf({ exact: run, need: null })) };
}

function readRepeat(reader: Reader, part: Part): Part {
  if (!"*+?{".includes(reader.source[reader.at] ?? "-")) return part;
  const repeat = take(reader, /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y);
  if (!repeat) return part;
  if (repeat[0].startsWith("?")) return { exact: part.exact && ["", ...part.exact], need: null };
  const atLeastOnce = repeat[0].startsWith("+") || Number(repeat[1] ?? 0) > 0;
  return atLeastOnce ? { exact: null, need: needOf(part) } : ANYTHING;
}

function readPart(reader: Reader): Part {
  const char = readChar(reader);
  if (char === "^" || char === "$") return EDGE;
  if (char === ".") return ANYTHING;
  if (char === "(") return readGroup(reader);
  if (char === "[") return readClass(reader);
  if (char !== "\\") return spelt([char]);
  if (take(reader, /[bB]/y)) return EDGE;
  const escaped = readEscape(reader);
  return escaped === null ? ANYTHING : spelt([escaped]);
}

function readGroup(reader: Reader): Part {
  const opening = take(reader, /\?(?:<?[=!]|:|<\w+>)/y)?.[0] ?? "";
  const inside = readAlternatives(reader);
  reader.at++;
  if (opening.endsWith("!")) return EDGE;
  // What must stand before or behind takes no room, but stand there it must.
  return opening.endsWith("=") ? { exact: [""], need: needOf(inside) } : inside;
}

function readClass(reader: Reader): Part {
  let endless = take(reader, /\^/y) !== null;
  const chars: string[] = [];
  while (reader.at < reader.source.length && reader.source[reader.at] !== "]") {
    const from = readClassChar(reader);
    const to = take(reader, /-(?!\])/y) ? readClassChar(reader) : from;
    const first = from?.codePointAt(0);
    const last = to?.codePointAt(0);
    if (first === undefined || last === undefined || last - first > MOST) endless = true;
    else for (let code = first; code <= last; code++) chars.push(String.fromCodePoint(code));
  }
  reader.at++;
  return endless ? ANYTHING : spelt(chars);
}

function readClassChar(reader: Reader): string | null {
  const char = readChar(reader);
  if (char !== "\\") return char;
  return take(reader, /b/y) ? "\b" : readEscape(reader);
}

const CONTROLS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v" };

/** A character by its escape; null for a class of them or for what another group has matched. */
function readEscape(reader: Reader): string | null {
  const code = take(reader, /u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})/iy);
  if (code) return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16));
  if (take(reader, /[pP]\{[^}]*\}|k<\w+>|[dDwWsS]|\d+/y)) return null;
  const char = readChar(reader);
  return CONTROLS[char] ?? char;
}

function readChar(reader: Reader): string {
  const { source, unicode, at } = reader;
  const char = unicode ? String.fromCodePoint(source.codePointAt(at) as number) : (source[at] as string);
  reader.at += char.length;
  return char;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source);
  if (found) reader.at = pattern.lastIndex;
  return found;
}

/** One character of several, Latin capitals made small, as texts are looked through. */
function spelt(chars: readonly string[]): Part {
  const exact = chars.map((char) => (char >= "A" && char <= "Z" ? char.toLowerCase() : char));
  // Letters beyond ASCII whose other case a pattern may mean.
  if (exact.some((char) => char > "\u007f" && char.toLowerCase() !== char.toUpperCase())) return ANYTHING;
  return exact.length <= MOST ? { exact, need: null } : { exact: null, need: weighed(exact) };
}
