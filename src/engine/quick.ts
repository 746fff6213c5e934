import { anchorIndex } from "./anchors";
import { anchorsOf } from "./pattern-anchors";

/**
 * A pattern that is tried only on texts with one of its anchors in them. Most patterns are long, most sentences hold no trace
 * of most of them, and a browser tries every alternative at every place; what is never tried is never compiled either. The
 * pattern stays the one given, with the same matches: only its way to "no" is shorter.
 */
export function quick(pattern: RegExp): RegExp {
  // Left as it is and kept apart: a browser runs an expression with methods of its own a good deal slower.
  const plain = new RegExp(pattern);
  let owner: number | null | undefined;
  const may = (text: string): boolean => {
    if (owner === undefined) {
      // When it is first needed: a frame reads one language only, as a rule.
      const anchors = anchorsOf(plain);
      owner = anchors && index.add(anchors);
    }
    return owner === null || holdsAnchor(text, owner);
  };
  if (!pattern.global) {
    return Object.assign(pattern, {
      exec: (text: string): RegExpExecArray | null => (may(text) ? plain.exec(text) : null),
      test: (text: string): boolean => may(text) && plain.test(text),
    });
  }
  const exec = (text: string): RegExpExecArray | null => {
    if (!may(text)) {
      pattern.lastIndex = 0;
      return null;
    }
    plain.lastIndex = pattern.lastIndex;
    const found = plain.exec(text);
    pattern.lastIndex = plain.lastIndex;
    return found;
  };
  return Object.assign(pattern, { exec, test: (text: string): boolean => exec(text) !== null });
}

/** Latin capitals as small letters, and the two signs beyond ASCII that a pattern in any case takes for one. */
function fold(code: number): number {
  if (code < 0x5b) return code > 0x40 ? code + 0x20 : code;
  return code === 0x17f ? 0x73 : code === 0x212a ? 0x6b : code;
}

const index = anchorIndex(fold);

/** What was found in a text, by owner. Complete for the owners there were when the text was looked through. */
interface Look {
  text: string;
  upTo: number;
  marks: Uint8Array;
}

/** The last texts: many patterns are tried on each, sentence and clauses in turn. */
const LOOKS = 256;
const looks: Look[] = Array.from({ length: LOOKS }, () => ({ text: "", upTo: 0, marks: new Uint8Array(256) }));

function holdsAnchor(text: string, owner: number): boolean {
  const { length } = text;
  const ends = length === 0 ? 0 : text.charCodeAt(0) * 31 + text.charCodeAt(length - 1) * 7;
  const look = looks[(ends + length) & (LOOKS - 1)] as Look;
  if (look.upTo <= owner || look.text !== text) lookThrough(text, look);
  return look.marks[owner] === 1;
}

function lookThrough(text: string, look: Look): void {
  const owners = index.owners();
  if (look.marks.length < owners) look.marks = new Uint8Array(owners * 2);
  else look.marks.fill(0);
  look.text = text;
  look.upTo = owners;
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
