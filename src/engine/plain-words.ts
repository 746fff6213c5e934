import { enPattern, markClauses, matchesOf, zhPattern } from "./clauses";
import type { Finders } from "./rule";
import type { Lang } from "./types";

/**
 * A finder for the few words that say a fault outright, the catalogue's own: whatever the lessons make of the sentence around
 * them, they are never to be missed. All that is said in other words is learned.
 */
export function plainWords(
  words: Readonly<Record<Lang, string>>,
  excused: (...place: Parameters<Finders["sentence"]>) => boolean,
): Readonly<Record<Lang, Finders["sentence"]>> {
  const finder =
    (pattern: RegExp): Finders["sentence"] =>
    (unit, draft) =>
      excused(unit, draft) ? [] : markClauses(unit, matchesOf(pattern, unit.read));
  return { zh: finder(zhPattern(words.zh)), en: finder(enPattern(words.en)) };
}
