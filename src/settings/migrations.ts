import { SETTINGS_VERSION } from "./schema";

/** A stored settings object of any version: only known to be an object. */
export type StoredObject = Readonly<Record<string, unknown>>;

/** Step `n` (from 0) takes an object of version `n + 1` to version `n + 2`; pure, and it must not throw on odd fields. */
export const migrations: readonly ((old: StoredObject) => StoredObject)[] = [];

/** Brings a stored object up to `SETTINGS_VERSION`. One from a newer release is left as it is: its known fields still load. */
export function migrate(stored: StoredObject): StoredObject {
  const { version } = stored;
  const from = Number.isInteger(version) && (version as number) >= 1 ? (version as number) : 1;
  return migrations.slice(from - 1, SETTINGS_VERSION - 1).reduce((settings, step) => step(settings), stored);
}
