import type { packRules as made } from ".";

/** Where `reader-file.ts` puts them: with it they are shipped once, for frames, pages and what is shown in a page. */
const world = globalThis as { kaopuPackRules?: typeof made };

/** The rules of the packs, once they have come. An alias in `package.json` puts this in the place of `pack-rules.ts`. */
export const packRules: typeof made = (...asked) => world.kaopuPackRules?.(...asked) ?? [];

/** Makes them known to all that runs in this world. */
export function setPackRules(rules: typeof made): void {
  world.kaopuPackRules = rules;
}
