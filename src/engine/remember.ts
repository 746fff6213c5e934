/** More texts than this are not remembered: a long draft's lines, or its sentences. */
const MOST = 2_000;

/**
 * The same work, done once for each text as long as it is remembered. A keystroke changes one sentence and one line; whatever
 * is worked out from the others is still there.
 */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.made;
    const made = work(text);
    if (known.size >= MOST) known.delete(known.keys().next().value as string);
    known.set(text, { made });
    return made;
  };
}
