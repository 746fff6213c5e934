import type { OwnRule } from "../../engine/types";

/** What taking rules in would do to the user's own. Nothing has happened yet. */
export interface ImportPlan {
  readonly added: readonly OwnRule[];
  readonly changed: readonly { readonly before: OwnRule; readonly after: OwnRule }[];
  /** Already there, word for word. */
  readonly same: readonly OwnRule[];
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .map(([key, entry]) => [key, sorted(entry)] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value;

/** Whether two rules say the same, whatever the order of their fields. */
export const sameRule = (a: OwnRule, b: OwnRule): boolean =>
  JSON.stringify(sorted({ on: true, ...a })) === JSON.stringify(sorted({ on: true, ...b }));

/** Lays incoming rules beside the user's own, by id; of two incoming with one id the later counts. */
export function planImport(own: readonly OwnRule[], incoming: readonly OwnRule[]): ImportPlan {
  const mine = new Map(own.map((rule) => [rule.id, rule]));
  const latest = [...new Map(incoming.map((rule) => [rule.id, rule])).values()];
  const known = latest.flatMap((after) => {
    const before = mine.get(after.id);
    return before ? [{ before, after }] : [];
  });
  return {
    added: latest.filter(({ id }) => !mine.has(id)),
    changed: known.filter(({ before, after }) => !sameRule(before, after)),
    same: known.filter(({ before, after }) => sameRule(before, after)).map(({ before }) => before),
  };
}
