import { alternativesOf } from "./alternatives";
import { anchorIndex } from "./anchors";
import { anchorsOf } from "./pattern-anchors";

/**
 * A pattern that is tried only on texts with one of its anchors in them, alternative by alternative. Most patterns are long,
 * most sentences hold no trace of most of them, and a browser tries every alternative at every place; what is never tried is
 * never compiled either. The pattern stays the one given, with the same matches: only its way to "no" is shorter.
 */
export function quick(pattern: RegExp): RegExp {
  const { global } = pattern;
  // When it is first needed: a frame reads one language only, as a rule.
  let made: Pieces | undefined;
  const exec = (text: string): RegExpExecArray | null => {
    made ??= piecesOf(pattern);
    const from = global ? pattern.lastIndex : 0;
    const found = firstMatch(made, text, from);
    if (global) pattern.lastIndex = found ? found.index + found[0].length : 0;
    return found;
  };
  const test = (text: string): boolean => {
    if (global) return exec(text) !== null;
    made ??= piecesOf(pattern);
    const marks = marksIn(text);
    return (
      mayMatch(made.owner, marks) &&
      made.pieces.some((piece) => mayMatch(piece.owner, marks) && compiled(piece).test(text))
    );
  };
  return Object.assign(pattern, { exec, test });
}

/** A pattern taken apart, and who owns the anchors: of all pieces together, and of each. */
interface Pieces {
  readonly owner: number | null;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly source: string;
  readonly flags: string;
  /** Null: must always be tried. */
  readonly owner: number | null;
  pattern: RegExp | null;
}

function piecesOf(whole: RegExp): Pieces {
  const { flags, unicode } = whole;
  const parts = (alternativesOf(whole) ?? [whole.source]).map((source) => ({
    source,
    anchors: anchorsOf({ source, unicode }),
  }));
  const owned = parts.every(({ anchors }) => anchors !== null);
  const pieces: Piece[] = [];
  let tried = -1;
  for (const { source, anchors } of parts) {
    const last = pieces.at(-1);
    // Neighbours that must always be tried are tried at once.
    if (!anchors && last && tried === pieces.length - 1) {
      pieces[tried] = { ...last, source: `${last.source}|${source}` };
      continue;
    }
    pieces.push({ source, flags, owner: anchors && index.add(anchors), pattern: null });
    if (!anchors) tried = pieces.length - 1;
  }
  return { owner: owned ? index.add(parts.flatMap(({ anchors }) => anchors ?? [])) : null, pieces };
}

function compiled(piece: Piece): RegExp {
  piece.pattern ??= new RegExp(piece.source, piece.flags);
  return piece.pattern;
}

/** The first match from a place on; of several in one place, that of the first alternative. */
function firstMatch({ owner, pieces }: Pieces, text: string, from: number): RegExpExecArray | null {
  const marks = marksIn(text);
  if (!mayMatch(owner, marks)) return null;
  let first: RegExpExecArray | null = null;
  for (const piece of pieces) {
    if (!mayMatch(piece.owner, marks)) continue;
    const pattern = compiled(piece);
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found && (!first || found.index < first.index)) first = found;
  }
  return first;
}

const mayMatch = (owner: number | null, marks: Uint8Array) => owner === null || marks[owner] === 1;

/** Latin capitals as small letters, and the two signs beyond ASCII that a pattern in any case takes for one. */
function fold(code: number): number {
  if (code < 0x5b) return code > 0x40 ? code + 0x20 : code;
  return code === 0x17f ? 0x73 : code === 0x212a ? 0x6b : code;
}

const index = anchorIndex(fold);

/** What was found in a text, by owner, out of so many. */
interface Look {
  text: string;
  owners: number;
  marks: Uint8Array;
}

/** The last texts: many patterns are tried on each, sentence and clauses in turn. */
const LOOKS = 128;
const looks: Look[] = Array.from({ length: LOOKS }, () => ({ text: "", owners: 0, marks: new Uint8Array(256) }));

/** The owners with an anchor in the text, each marked by a 1. */
function marksIn(text: string): Uint8Array {
  const { length } = text;
  const ends = length === 0 ? 0 : text.charCodeAt(0) * 31 + text.charCodeAt(length - 1) * 7;
  const look = looks[(ends + length) & (LOOKS - 1)] as Look;
  if (look.owners !== index.owners() || look.text !== text) lookThrough(text, look);
  return look.marks;
}

function lookThrough(text: string, look: Look): void {
  const owners = index.owners();
  if (look.marks.length < owners) look.marks = new Uint8Array(owners * 2);
  else look.marks.fill(0);
  look.text = text;
  look.owners = owners;
  index.mark(text, look.marks);
}

/** Every match of a global pattern, left to right. Unlike `matchAll` it copies no pattern: these are large. */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // Between the halves of a pair the same empty match would be found again.
    if (match[0] === "") pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
