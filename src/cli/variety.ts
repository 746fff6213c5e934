import type { Review, Rewrite } from "../engine/types";

/** In 100 rewrites of one language no ask may be worded alike more often than this. */
export const MOST_ALIKE = 12;

/** The asks a rewrite put in, as skeletons: names, figures and blanks taken out, so that the wording alone is left. */
export function addedAsks(before: Review, rewrite: Rewrite, after: Review): string[] {
  const old = new Set(before.draft.units.map(({ text }) => text.trim()));
  return after.draft.units
    .filter(
      ({ text, acts }) => !old.has(text.trim()) && (/[？?]\s*$/.test(text) || acts.some(({ kind }) => kind === "ask")),
    )
    .map(({ text }) => skeleton(text, rewrite, before));
}

/** The skeleton that stands in the largest share of rewrites, and that share in 100. */
export function mostAlike(rewrites: readonly (readonly string[])[]): {
  readonly sentence: string;
  readonly share: number;
} {
  const counts = new Map<string, number>();
  for (const asks of rewrites) for (const ask of new Set(asks)) counts.set(ask, (counts.get(ask) ?? 0) + 1);
  const [sentence, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  return { sentence, share: rewrites.length === 0 ? 0 : (100 * count) / rewrites.length };
}

/** Words the draft itself gave (names, topics) go with the blanks: what is left is our wording. */
function skeleton(sentence: string, { blanks }: Rewrite, { draft }: Review): string {
  const bare = blanks.reduce((text, { placeholder }) => text.replace(placeholder, "_"), sentence);
  const address = draft.address?.text;
  return (address ? bare.replace(address, "_") : bare)
    .replace(/\p{Lu}[\p{L}'’-]+(?=[\s,.;?!]|$)(?<!^\S+)/gu, "_")
    .replace(/[\d\s]+/g, " ")
    .trim()
    .toLowerCase();
}
