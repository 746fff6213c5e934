import { alternativesOf } from "./alternatives";
import { anchorIndex, isMarked, wordsFor } from "./anchors";
import { anchorsOf } from "./pattern-anchors";

/**
 * A pattern that is tried only on texts with one of its anchors in them, alternative by alternative. Most patterns are long,
 * most sentences hold no trace of most of them, and a browser tries every alternative at every place; what is never tried is
 * never compiled either. The pattern stays the one given, with the same matches: only its way to "no" is shorter.
 */
export function quick(pattern: RegExp): RegExp {
  const { global } = pattern;
  // When it is first needed: a frame reads one language only, as a rule.
  let known: Pieces | undefined;
  const made = () => {
    known ??= piecesOf(pattern);
    return known;
  };
  const exec = (text: string): RegExpExecArray | null => {
    const from = global ? pattern.lastIndex : 0;
    const found = firstMatch(made(), text, from);
    if (global) pattern.lastIndex = found ? found.index + found[0].length : 0;
    return found;
  };
  const test = (text: string): boolean => (global ? exec(text) !== null : matches(made(), text));
  const every = (text: string) => everyMatchOf(made(), text);
  return Object.assign(pattern, { exec, test, every });
}

/** Must always be tried. */
const ALWAYS = -1;

/** A pattern taken apart, and who owns the anchors: of all pieces together, and of each. */
interface Pieces {
  readonly owner: number;
  readonly owners: readonly number[];
  readonly sources: readonly string[];
  readonly flags: string;
  /** Made when they are first tried. */
  readonly patterns: (RegExp | undefined)[];
}

function piecesOf(whole: RegExp): Pieces {
  const { flags, unicode } = whole;
  const parts = (alternativesOf(whole) ?? [whole.source]).map((source) => ({
    source,
    anchors: anchorsOf({ source, unicode }),
  }));
  // Over the owners of the pieces stands that of them all.
  const owner = parts.every(({ anchors }) => anchors !== null) ? index.add([]) : ALWAYS;
  const owners: number[] = [];
  const sources: string[] = [];
  for (const { source, anchors } of parts) {
    const tried = anchors ? -1 : owners.lastIndexOf(ALWAYS);
    // Neighbours that must always be tried are tried at once.
    if (tried >= 0 && tried === owners.length - 1) {
      sources[tried] += `|${source}`;
      continue;
    }
    sources.push(source);
    owners.push(anchors ? index.add(anchors, owner) : ALWAYS);
  }
  return { owner, owners, sources, flags, patterns: [] };
}

function compiled(pieces: Pieces, at: number): RegExp {
  const known = pieces.patterns[at];
  if (known) return known;
  const made = new RegExp(pieces.sources[at] as string, pieces.flags);
  pieces.patterns[at] = made;
  return made;
}

function matches(pieces: Pieces, text: string): boolean {
  const marks = marksIn(text);
  if (!mayMatch(pieces.owner, marks)) return false;
  const { owners } = pieces;
  for (let at = 0; at < owners.length; at++)
    if (mayMatch(owners[at] as number, marks) && compiled(pieces, at).test(text)) return true;
  return false;
}

/** The first match from a place on; of several in one place, that of the first alternative. */
function firstMatch(pieces: Pieces, text: string, from: number): RegExpExecArray | null {
  const marks = marksIn(text);
  if (!mayMatch(pieces.owner, marks)) return null;
  const { owners } = pieces;
  let first: RegExpExecArray | null = null;
  for (let at = 0; at < owners.length; at++) {
    if (!mayMatch(owners[at] as number, marks)) continue;
    const found = matchFrom(compiled(pieces, at), text, from);
    if (found && (!first || found.index < first.index)) first = found;
  }
  return first;
}

function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Every match, left to right. A piece is tried anew only from behind its own last match on. */
function everyMatchOf(pieces: Pieces, text: string): RegExpExecArray[] {
  const marks = marksIn(text);
  if (!mayMatch(pieces.owner, marks)) return [];
  const { owners } = pieces;
  const patterns: RegExp[] = [];
  const next: (RegExpExecArray | null)[] = [];
  for (let at = 0; at < owners.length; at++) {
    if (!mayMatch(owners[at] as number, marks)) continue;
    const pattern = compiled(pieces, at);
    const match = matchFrom(pattern, text, 0);
    if (!match) continue;
    patterns.push(pattern);
    next.push(match);
  }
  const found: RegExpExecArray[] = [];
  for (;;) {
    let first: RegExpExecArray | null = null;
    for (const match of next) if (match && (!first || match.index < first.index)) first = match;
    if (!first) return found;
    found.push(first);
    const behind = endOf(first, patterns[0] as RegExp, text);
    for (let i = 0; i < next.length; i++) {
      const match = next[i];
      if (match && match.index < behind) next[i] = matchFrom(patterns[i] as RegExp, text, behind);
    }
  }
}

/** Where to look on. Between the halves of a pair the same empty match would be found again. */
function endOf(match: RegExpExecArray, { unicode }: RegExp, text: string): number {
  if (match[0] !== "") return match.index + match[0].length;
  return match.index + (unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
}

const mayMatch = (owner: number, marks: Int32Array) => owner === ALWAYS || isMarked(marks, owner);

/** Latin capitals as small letters, and the two signs beyond ASCII that a pattern in any case takes for one. */
function fold(code: number): number {
  if (code < 0x5b) return code > 0x40 ? code + 0x20 : code;
  return code === 0x17f ? 0x73 : code === 0x212a ? 0x6b : code;
}

const index = anchorIndex(fold);

/** What was found in a text, out of so many owners. */
interface Look {
  text: string;
  owners: number;
  marks: Int32Array;
}

/** The last texts: many patterns are tried on each, sentence and clauses in turn. */
const LOOKS = 256;
const looks: Look[] = Array.from({ length: LOOKS }, () => ({ text: "", owners: 0, marks: new Int32Array(0) }));

/** The owners with an anchor in the text. */
function marksIn(text: string): Int32Array {
  const { length } = text;
  const chars =
    length === 0
      ? 0
      : text.charCodeAt(0) * 31 + text.charCodeAt(length >> 1) * 17 + text.charCodeAt(length - 1) * 7 + length * 5;
  const look = looks[(chars ^ (chars >> 8)) & (LOOKS - 1)] as Look;
  if (look.owners !== index.owners() || look.text !== text) lookThrough(text, look);
  return look.marks;
}

function lookThrough(text: string, look: Look): void {
  const owners = index.owners();
  const words = wordsFor(owners);
  if (look.marks.length < words) look.marks = new Int32Array(words * 2);
  else look.marks.fill(0);
  look.text = text;
  look.owners = owners;
  index.mark(text, look.marks);
}

/** Every match of a global pattern, left to right. Unlike `matchAll` it copies no pattern: these are large. */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const { every } = pattern as { every?: (text: string) => RegExpExecArray[] };
  if (every) return every(text);
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (let match = matchFrom(pattern, text, 0); match; match = matchFrom(pattern, text, from)) {
    found.push(match);
    from = endOf(match, pattern, text);
  }
  return found;
}
