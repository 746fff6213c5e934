import type { OwnRule } from "../../engine/types";
import { repairSettings } from "../repair";
import { defaultSettings, type People, type Settings } from "../schema";

/**
 * The settings in single entries by a path: `sites/mail.qq.com`, `own/no-absolutes`, `people/customers/张工`, `theme`. Two
 * computers that change different entries never undo each other. What is as it ships has no entry.
 */
export type Entries = Readonly<Record<string, unknown>>;

const PLAIN = ["ui", "theme", "atSend", "onRequestOnly", "summary"] as const;
const TABLES = ["sites", "rules", "packs"] as const;
/** The order of the own rules, as a list of ids. */
const ORDER = "order";

/**
 * What never leaves this computer, though all else follows its user: marks and phrases of ignored findings come from his
 * messages, and the salt is what keeps the marks from being looked up. A pause is meant for the moment and the place.
 */
export const STAYS = ["ignored", "salt", "pausedUntil", "version"] as const satisfies readonly (keyof Settings)[];

/** Any two values that are written alike, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  return stable(a) === stable(b);
}

/** One way to write a value: JSON with its keys in order. */
export function stable(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? "undefined"
  );
}

/** What of the settings follows its user, in entries. */
export function entriesOf(settings: Settings): Entries {
  const entries: [string, unknown][] = [];
  for (const field of PLAIN)
    if (!sameValue(settings[field], defaultSettings[field])) entries.push([field, settings[field]]);
  for (const table of TABLES)
    for (const [key, value] of Object.entries(settings[table])) entries.push([`${table}/${key}`, value]);
  for (const rule of settings.own) entries.push([`own/${rule.id}`, rule]);
  if (settings.own.length > 1) entries.push([ORDER, settings.own.map(({ id }) => id)]);
  for (const [group, names] of Object.entries(settings.people))
    for (const name of names) entries.push([`people/${group}/${name}`, true]);
  return Object.fromEntries(entries);
}

/** The entries under `prefix/` by the rest of their path, in an order all computers agree on. */
const under = (entries: Entries, prefix: string): readonly (readonly [string, unknown])[] =>
  Object.entries(entries)
    .flatMap(([path, value]) =>
      path.startsWith(`${prefix}/`) ? [[path.slice(prefix.length + 1), value] as const] : [],
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** In the order of `known`; what is not in it comes after. */
function inOrder<T>(items: readonly T[], known: readonly unknown[], keyOf: (item: T) => unknown): readonly T[] {
  const places = new Map(known.map((key, place) => [key, place]));
  const placeOf = (item: T) => places.get(keyOf(item)) ?? known.length;
  return [...items].sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * The settings that entries stand for; what stays on this computer is `local`'s. Entries this release cannot read are
 * passed over: they may come from a newer one, or from anywhere.
 */
export function settingsOf(entries: Entries, local: Settings): Settings {
  const own = under(entries, "own").map(([, rule]) => rule);
  const order = Array.isArray(entries[ORDER]) ? entries[ORDER] : [];
  const people = Object.fromEntries(
    (Object.keys(defaultSettings.people) as (keyof People)[]).map((group) => {
      const names = under(entries, `people/${group}`).map(([name]) => name);
      return [group, inOrder(names, local.people[group], (name) => name)];
    }),
  );
  const stored = {
    ...Object.fromEntries(PLAIN.flatMap((field) => (field in entries ? [[field, entries[field]]] : []))),
    ...Object.fromEntries(TABLES.map((table) => [table, Object.fromEntries(under(entries, table))])),
    own: inOrder(own, order, (rule) => (rule as Partial<OwnRule> | null)?.id),
    people,
    ...Object.fromEntries(STAYS.map((field) => [field, local[field]])),
  };
  return repairSettings(stored).settings;
}
