import type { SenseTable } from "../engine/sense-table";
import type { Lang } from "../engine/types";

/** Where each language's file puts its table: reader and tables are files brought into one world. */
const world = globalThis as { kaopuSenses?: Partial<Record<Lang, SenseTable>> };

/** What is thrown where a sentence is read whose language's table is not here: it can be brought, and the text read again. */
export interface LacksSenses extends Error {
  readonly lacks: Lang;
}

/** The table of a language. Throws `LacksSenses`, so that nothing is ever judged, or remembered, without it. */
export function broughtSenses(lang: Lang): SenseTable {
  const table = world.kaopuSenses?.[lang];
  if (table) return table;
  throw Object.assign(new Error(`the senses of ${lang} have not been brought`), { lacks: lang }) satisfies LacksSenses;
}

/** The language whose table was missed; null: something else went wrong. */
export const lackedIn = (reason: unknown): Lang | null => (reason as Partial<LacksSenses> | null)?.lacks ?? null;

/** Makes a table known to all that runs in this world. */
export function setSenses(lang: Lang, table: SenseTable): void {
  world.kaopuSenses = { ...world.kaopuSenses, [lang]: table };
}
