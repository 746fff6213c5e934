/**
 * Which owners' anchors (see `pattern-anchors.ts`) stand in a text: one pass over the text answers for all owners, and the
 * answers for the last texts are kept, since many patterns are tried on each. Everything lies in flat arrays: this loop runs
 * several times over every character that is typed.
 */

/** Characters of an anchor that are looked up at once; the rest is compared. A Chinese character tells more than a letter. */
const KEY = 4;
const KEY_HAN = 2;
const HAN = 0x2e80;
const BUCKETS = 1 << 14;
const NONE = -1;

/** By first character: which lengths of keys begin with it, one bit for each. */
const lengthsFrom = new Uint8Array(1 << 16);
/** By bucket: the last anchor in it; by anchor: the one before it, where its characters lie, and the last of its owners. */
const lastIn = new Int32Array(BUCKETS).fill(NONE);
const before: number[] = [];
const startOf: number[] = [];
const endOf: number[] = [];
const lastOwner: number[] = [];
/** Owners of anchors, each with the one before him. */
const ownerAt: number[] = [];
const ownerBefore: number[] = [];
let letters = new Uint16Array(1 << 14);
let lettersUsed = 0;
let owners = 0;

/** Makes anchors known, and gives the number to ask for them by. */
export function ownAnchors(literals: readonly string[]): number {
  const owner = owners++;
  for (const literal of literals) {
    const anchor = anchorOf(literal);
    ownerAt.push(owner);
    ownerBefore.push(lastOwner[anchor] as number);
    lastOwner[anchor] = ownerAt.length - 1;
  }
  return owner;
}

function anchorOf(literal: string): number {
  const start = lettersUsed;
  const end = start + literal.length;
  if (end > letters.length) letters = enlarged(letters, end * 2);
  for (let i = 0; i < literal.length; i++) letters[start + i] = literal.charCodeAt(i);
  const first = letters[start] as number;
  const size = Math.min(literal.length, first >= HAN ? KEY_HAN : KEY);
  lengthsFrom[first] = (lengthsFrom[first] as number) | (1 << (size - 1));
  const bucket = bucketOf(letters, start, size);
  for (let anchor = lastIn[bucket] as number; anchor !== NONE; anchor = before[anchor] as number)
    if ((endOf[anchor] as number) - (startOf[anchor] as number) === literal.length && stands(anchor, letters, start))
      return anchor;
  lettersUsed = end;
  startOf.push(start);
  endOf.push(end);
  before.push(lastIn[bucket] as number);
  lastOwner.push(NONE);
  lastIn[bucket] = startOf.length - 1;
  return startOf.length - 1;
}

/** What was found in a text, by owner. Complete for the owners there were when the text was looked through. */
interface Look {
  text: string;
  upTo: number;
  marks: Uint8Array;
}

const LOOKS = 256;
const looks: Look[] = Array.from({ length: LOOKS }, () => ({ text: "", upTo: 0, marks: new Uint8Array(256) }));

/** Whether an anchor of the owner stands in the text. */
export function holdsAnchor(text: string, owner: number): boolean {
  const { length } = text;
  const ends = length === 0 ? 0 : text.charCodeAt(0) * 31 + text.charCodeAt(length - 1) * 7;
  const look = looks[(ends + length) & (LOOKS - 1)] as Look;
  if (look.upTo <= owner || look.text !== text) lookThrough(text, look);
  return look.marks[owner] === 1;
}

let folded = new Uint16Array(1024);

function lookThrough(text: string, look: Look): void {
  if (look.marks.length < owners) look.marks = new Uint8Array(owners * 2);
  const { marks } = look;
  marks.fill(0);
  look.text = text;
  look.upTo = owners;
  const { length } = text;
  if (folded.length < length) folded = new Uint16Array(length * 2);
  for (let i = 0; i < length; i++) folded[i] = fold(text.charCodeAt(i));
  for (let at = 0; at < length; at++) {
    let lengths = lengthsFrom[folded[at] as number] as number;
    for (let size = 1; lengths > 0; size++, lengths >>= 1) {
      if ((lengths & 1) === 0 || at + size > length) continue;
      let anchor = lastIn[bucketOf(folded, at, size)] as number;
      for (; anchor !== NONE; anchor = before[anchor] as number) {
        if (at + (endOf[anchor] as number) - (startOf[anchor] as number) > length || !stands(anchor, folded, at))
          continue;
        for (let i = lastOwner[anchor] as number; i !== NONE; i = ownerBefore[i] as number)
          marks[ownerAt[i] as number] = 1;
      }
    }
  }
}

function stands(anchor: number, text: Uint16Array, at: number): boolean {
  const end = endOf[anchor] as number;
  for (let i = startOf[anchor] as number, k = at; i < end; i++, k++) if (letters[i] !== text[k]) return false;
  return true;
}

function bucketOf(text: Uint16Array, at: number, size: number): number {
  let hash = size;
  for (let i = at; i < at + size; i++) hash = Math.imul(hash, 0x01000193) ^ (text[i] as number);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

/** Latin capitals as small letters, and the two signs beyond ASCII that a pattern in any case takes for one. */
function fold(code: number): number {
  if (code < 0x5b) return code > 0x40 ? code + 0x20 : code;
  return code === 0x17f ? 0x73 : code === 0x212a ? 0x6b : code;
}

function enlarged(array: Uint16Array<ArrayBuffer>, size: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(size);
  larger.set(array);
  return larger;
}
