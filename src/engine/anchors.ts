/** Characters of an anchor that are looked up at once; the rest is compared. A Chinese character tells more than a letter. */
const KEY = 4;
const KEY_HAN = 2;
const HAN = 0x2e80;
const BUCKETS = 1 << 14;
const NONE = -1;

/** Finds which of many owners' anchors stand in a text. */
export interface AnchorIndex {
  /**
   * Makes anchors known (runs of characters one of which everything their owner looks for holds); gives the owner's number.
   * Whoever stands over him is marked with him.
   */
  readonly add: (literals: readonly string[], over?: number) => number;
  readonly owners: () => number;
  /** Sets the marks of all owners with an anchor in the text: one pass, however many they are. */
  readonly mark: (text: string, marks: Int32Array) => void;
}

/** Marks are bits, so that it costs little to begin anew: so many numbers hold those of so many owners. */
export const wordsFor = (owners: number) => (owners + 31) >> 5;
export const isMarked = (marks: Int32Array, owner: number) =>
  (((marks[owner >> 5] as number) >>> (owner & 31)) & 1) === 1;

/**
 * Everything lies in flat arrays: this loop runs several times over every character that is typed. `fold` makes one of the
 * characters that count as one; anchors are folded already.
 */
export function anchorIndex(fold: (code: number) => number): AnchorIndex {
  /** By first character: which lengths of keys begin with it, one bit for each. */
  const lengthsFrom = new Uint8Array(1 << 16);
  /** By bucket: the last anchor in it. By anchor: the one before it, where its characters lie, and the last of its owners. */
  const lastIn = new Int32Array(BUCKETS).fill(NONE);
  const before: number[] = [];
  const startOf: number[] = [];
  const endOf: number[] = [];
  const lastOwner: number[] = [];
  /** Owners of anchors, each with the one before him. */
  const ownerAt: number[] = [];
  const ownerBefore: number[] = [];
  let letters = new Uint16Array(1 << 12);
  let lettersUsed = 0;
  let folded = new Uint16Array(1 << 10);
  /** By owner: who stands over him, or himself. */
  const above: number[] = [];

  function stands(anchor: number, text: Uint16Array, at: number): boolean {
    const end = endOf[anchor] as number;
    for (let i = startOf[anchor] as number, k = at; i < end; i++, k++) if (letters[i] !== text[k]) return false;
    return true;
  }

  function anchorOf(literal: string): number {
    const start = lettersUsed;
    const end = start + literal.length;
    if (end > letters.length) {
      const larger = new Uint16Array(end * 2);
      larger.set(letters);
      letters = larger;
    }
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

  return {
    owners: () => above.length,
    add(literals, over) {
      const owner = above.length;
      above.push(over === undefined || over < 0 ? owner : over);
      for (const literal of literals) {
        const anchor = anchorOf(literal);
        ownerAt.push(owner);
        ownerBefore.push(lastOwner[anchor] as number);
        lastOwner[anchor] = ownerAt.length - 1;
      }
      return owner;
    },
    mark(text, marks) {
      const { length } = text;
      if (folded.length < length) folded = new Uint16Array(length * 2);
      for (let i = 0; i < length; i++) folded[i] = fold(text.charCodeAt(i));
      for (let at = 0; at < length; at++) {
        let lengths = lengthsFrom[folded[at] as number] as number;
        for (let size = 1; lengths > 0; size++, lengths >>= 1) {
          if ((lengths & 1) === 0 || at + size > length) continue;
          let anchor = lastIn[bucketOf(folded, at, size)] as number;
          for (; anchor !== NONE; anchor = before[anchor] as number) {
            const end = at + (endOf[anchor] as number) - (startOf[anchor] as number);
            if (end > length || !stands(anchor, folded, at)) continue;
            for (let i = lastOwner[anchor] as number; i !== NONE; i = ownerBefore[i] as number) {
              const owner = ownerAt[i] as number;
              const over = above[owner] as number;
              marks[owner >> 5] = (marks[owner >> 5] as number) | (1 << (owner & 31));
              marks[over >> 5] = (marks[over >> 5] as number) | (1 << (over & 31));
            }
          }
        }
      }
    },
  };
}

function bucketOf(text: Uint16Array, at: number, size: number): number {
  let hash = size;
  for (let i = at; i < at + size; i++) hash = Math.imul(hash, 0x01000193) ^ (text[i] as number);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

/** Calls up, for a text in lower case, the owners that may find something in it, in their order; an empty anchor always does. */
export function indexAnchors(anchors: readonly (readonly string[])[]): (low: string) => readonly number[] {
  const index = anchorIndex((code) => code);
  const always = new Int32Array(wordsFor(anchors.length));
  anchors.forEach((owned, owner) => {
    if (owned.includes("")) always[owner >> 5] = (always[owner >> 5] as number) | (1 << (owner & 31));
    index.add(owned.filter((anchor) => anchor !== ""));
  });
  const marks = new Int32Array(always.length);
  return (low) => {
    marks.set(always);
    index.mark(low, marks);
    const called: number[] = [];
    for (let word = 0; word < marks.length; word++)
      for (let bits = marks[word] as number; bits !== 0; bits &= bits - 1)
        called.push(word * 32 + (31 - Math.clz32(bits & -bits)));
    return called;
  };
}
