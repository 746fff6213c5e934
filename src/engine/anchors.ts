/** Characters of an anchor that are looked up at once; the rest is compared. */
const GRAM = 4;

type Entry = readonly [anchor: string, owner: number];

/**
 * Finds which of many owners may match a text, in one pass over it: an owner is called up when one of its anchors (runs
 * of characters one of which every match holds) stands in the text. What it costs hangs on the text, not on how many there are.
 */
export function indexAnchors(anchors: readonly (readonly string[])[]): (low: string) => readonly number[] {
  const always: number[] = [];
  const byGram = new Map<string, Entry[]>();
  anchors.forEach((owned, owner) => {
    if (owned.includes("")) always.push(owner);
    for (const anchor of owned) {
      if (anchor === "") continue;
      const gram = anchor.slice(0, GRAM);
      const known = byGram.get(gram);
      if (known) known.push([anchor, owner]);
      else byGram.set(gram, [[anchor, owner]]);
    }
  });
  const lengths = [...new Set([...byGram.keys()].map((gram) => gram.length))];
  return (low) => {
    const called = new Set(always);
    for (let at = 0; at < low.length; at++) {
      for (const length of lengths) {
        const entries = byGram.get(low.slice(at, at + length));
        if (!entries) continue;
        for (const [anchor, owner] of entries) if (low.startsWith(anchor, at)) called.add(owner);
      }
    }
    return [...called].sort((a, b) => a - b);
  };
}
