import type { OwnRule } from "../../engine/types";
import type { Settings } from "../schema";
import { entriesOf, sameValue, settingsOf, stable } from "./entries";

/** An entry with the time it was last changed, in milliseconds; without a value it was taken away then. */
export interface Dated {
  readonly t: number;
  readonly v?: unknown;
}

/**
 * Every entry with its date. Each computer keeps a ledger of its own, and the account holds one: whichever of two has the
 * later date counts, entry by entry. So nothing is lost when one copy is written over by another: the computer that
 * misses its own entries there lays the two together again.
 */
export type Ledger = Readonly<Record<string, Dated>>;

/** So many entries that were taken away are remembered; a computer that slept for longer may bring older ones back. */
const GRAVES = 300;

const valuesOf = (ledger: Ledger) =>
  Object.fromEntries(Object.entries(ledger).flatMap(([path, { v }]) => (v === undefined ? [] : [[path, v]])));

/** The settings a ledger stands for, on the computer that has `local`. */
export const settingsIn = (ledger: Ledger, local: Settings): Settings => settingsOf(valuesOf(ledger), local);

/** The ledger after the settings were changed to `settings`: what is not as the ledger has it gets the date `now`. */
export function enter(ledger: Ledger, settings: Settings, now: number): Ledger {
  // As this release reads the ledger: what it cannot read is not what it has taken away.
  const before = entriesOf(settingsIn(ledger, settings));
  const after = entriesOf(settings);
  // Never behind what is in the ledger, however wrong a clock may go.
  const t = Object.values(ledger).reduce((latest, dated) => Math.max(latest, dated.t + 1), now);
  const changed: [string, Dated][] = [];
  for (const [path, v] of Object.entries(after)) {
    if (!(path in before) || !sameValue(before[path], v)) changed.push([path, { t, v }]);
  }
  for (const path of Object.keys(before)) if (!(path in after)) changed.push([path, { t }]);
  return changed.length === 0 ? ledger : { ...ledger, ...Object.fromEntries(changed) };
}

/** Of two dates the later; at the same time the one that is written later in the alphabet, so that all agree. */
const later = (a: Dated, b: Dated): Dated => (a.t !== b.t ? (a.t > b.t ? a : b) : stable(a) > stable(b) ? a : b);

/** Two ledgers as one. The order does not matter, nor how often it is done. */
export function merge(a: Ledger, b: Ledger): Ledger {
  const merged: Record<string, Dated> = { ...a };
  for (const [path, dated] of Object.entries(b)) {
    const known = Object.hasOwn(merged, path) ? merged[path] : undefined;
    merged[path] = known ? later(known, dated) : dated;
  }
  return prune(merged);
}

function prune(ledger: Record<string, Dated>): Ledger {
  const graves = Object.entries(ledger).filter(([, { v }]) => v === undefined);
  const old = new Set(
    graves
      .sort(([, a], [, b]) => b.t - a.t)
      .slice(GRAVES)
      .map(([path]) => path),
  );
  return old.size === 0 ? ledger : Object.fromEntries(Object.entries(ledger).filter(([path]) => !old.has(path)));
}

/**
 * The ledger of a computer that joins others: what they have counts. Where both have a rule of the same id that says
 * something else, both stay: its own gets another id. The first one there has nobody to join.
 */
export function join(settings: Settings, others: Ledger, now: number): Ledger {
  if (Object.keys(others).length === 0) return enter({}, settings, now);
  const theirs = new Map(settingsIn(others, settings).own.map((rule) => [rule.id, rule]));
  const taken = new Set([...theirs.keys(), ...settings.own.map(({ id }) => id)]);
  const own = settings.own.map((rule): OwnRule => {
    const known = theirs.get(rule.id);
    if (!known || sameValue(known, rule)) return rule;
    let n = 2;
    while (taken.has(`${rule.id}-${n}`)) n++;
    taken.add(`${rule.id}-${n}`);
    return { ...rule, id: `${rule.id}-${n}` };
  });
  return merge(enter({}, { ...settings, own }, 0), others);
}

/** A ledger out of what was stored or sent; entries that are none are left out. */
export function parseLedger(value: unknown): Ledger {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const isDated = (dated: unknown): dated is Dated =>
    typeof dated === "object" && dated !== null && "t" in dated && Number.isFinite(dated.t);
  return Object.fromEntries(Object.entries(value).filter(([, dated]) => isDated(dated)));
}
