/** Texts that are remembered: a long draft's lines, or its sentences. */
const MOST = 2_000;

/**
 * What was made of the latest texts. Two lists take turns: what is asked for moves to the younger one, and when that is full
 * the older one goes. Nothing is sorted out one by one, which in a long list costs more than the work that is saved.
 */
export interface Memory<T> {
  readonly get: (text: string) => T | undefined;
  readonly set: (text: string, made: T) => void;
  readonly clear: () => void;
}

/** A memory of at least so many texts, and at most twice as many. */
export function memory<T>(most: number): Memory<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const set = (text: string, made: T) => {
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, made);
  };
  return {
    get(text) {
      const known = young.get(text);
      if (known !== undefined) return known;
      const before = old.get(text);
      if (before !== undefined) set(text, before);
      return before;
    },
    set,
    clear() {
      young = new Map();
      old = new Map();
    },
  };
}

/**
 * The same work, done once for each text as long as it is remembered. A keystroke changes one sentence and one line; whatever
 * is worked out from the others is still there.
 */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = memory<{ readonly made: T }>(MOST);
  return (text) => {
    const before = known.get(text);
    if (before) return before.made;
    const made = work(text);
    known.set(text, { made });
    return made;
  };
}
