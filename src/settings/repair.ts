import * as v from "valibot";
import { migrate, type StoredObject } from "./migrations";
import { defaultSettings, fieldSchemas, SETTINGS_VERSION, type Settings } from "./schema";

/** A stored object made whole, and the parts that could not be read (null: every part could). */
export interface Repaired {
  readonly settings: Settings;
  readonly unreadable: StoredObject | null;
}

const isObject = (value: unknown): value is StoredObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What could be read of a value, and what could not (absent: nothing was lost). */
interface Salvage {
  readonly value?: unknown;
  readonly lost?: unknown;
}

/** An object by its fields; the ones that are missing come from `fallback`. */
function salvageFields(schemaOf: (key: string) => v.GenericSchema | undefined, stored: StoredObject, fallback: object) {
  const read: [string, unknown][] = [];
  const lost: [string, unknown][] = [];
  for (const [key, entry] of Object.entries(stored)) {
    const schema = schemaOf(key);
    const salvage: Salvage = schema ? salvageEntry(schema, entry) : { lost: entry };
    if ("value" in salvage) read.push([key, salvage.value]);
    if ("lost" in salvage) lost.push([key, salvage.lost]);
  }
  const value = { ...fallback, ...Object.fromEntries(read) };
  return lost.length === 0 ? { value } : { value, lost: Object.fromEntries(lost) };
}

/** The fields of a schema for plain objects. A piped one is left out: part of a rule is another rule. */
function fieldsOf(schema: v.GenericSchema): Readonly<Record<string, v.GenericSchema>> | null {
  return "entries" in schema && !("pipe" in schema) ? (schema.entries as Record<string, v.GenericSchema>) : null;
}

const own = <T>(table: Readonly<Record<string, T>>, key: string) =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** An entry: whole, else without the fields that cannot be read, else lost. */
function salvageEntry(schema: v.GenericSchema, stored: unknown): Salvage {
  const whole = v.safeParse(schema, stored);
  if (whole.success) return { value: whole.output };
  const fields = fieldsOf(schema);
  if (!fields || !isObject(stored)) return { lost: stored };
  const partly = salvageFields((key) => own(fields, key), stored, {});
  return v.safeParse(schema, partly.value).success ? partly : { lost: stored };
}

/** A field of the settings: always a value. What is missing in it is as it ships; one that is lost whole is as in `good`. */
function salvageField(
  schema: v.GenericSchema,
  stored: unknown,
  shipped: unknown,
  good: unknown,
): Salvage & { value: unknown } {
  if ("item" in schema && Array.isArray(stored)) {
    const entries = stored.map((entry) => salvageEntry(schema.item as v.GenericSchema, entry));
    const lost = entries.flatMap((entry) => ("lost" in entry ? [entry.lost] : []));
    const value = entries.flatMap((entry) => ("value" in entry ? [entry.value] : []));
    return lost.length === 0 ? { value } : { value, lost };
  }
  const fields = fieldsOf(schema);
  if (isObject(stored) && (fields || "value" in schema)) {
    const schemaOf = (key: string) =>
      fields ? own(fields, key) : ((schema as { value?: unknown }).value as v.GenericSchema);
    return salvageFields(schemaOf, stored, shipped as object);
  }
  const whole = v.safeParse(schema, stored);
  return whole.success ? { value: whole.output } : { value: good, lost: stored };
}

/**
 * Settings from whatever is stored, of any version. Never throws, never resets what can still be read: a field that is
 * missing gets its default, one that cannot be read is repaired entry by entry, and the rest is handed back. What is
 * lost as a whole comes from `good`, the last settings that could be read.
 */
export function repairSettings(stored: unknown, good: Settings = defaultSettings): Repaired {
  if (stored === undefined) return { settings: good, unreadable: null };
  if (!isObject(stored)) return { settings: good, unreadable: { settings: stored } };
  const current = migrate(stored);
  const settings: Record<string, unknown> = { ...defaultSettings };
  const unreadable: [string, unknown][] = [];
  for (const [key, value] of Object.entries(current)) {
    if (key === "version") continue;
    if (!Object.hasOwn(fieldSchemas, key)) {
      unreadable.push([key, value]);
      continue;
    }
    const name = key as keyof typeof fieldSchemas;
    const field = salvageField(fieldSchemas[name], value, defaultSettings[name], good[name]);
    settings[name] = field.value;
    if ("lost" in field) unreadable.push([key, field.lost]);
  }
  return {
    settings: { ...(settings as unknown as Settings), version: SETTINGS_VERSION },
    unreadable: unreadable.length === 0 ? null : Object.fromEntries(unreadable),
  };
}
