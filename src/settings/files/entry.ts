import * as v from "valibot";
import type { RegexEngine } from "../../engine/regex";
import type { OwnRule } from "../../engine/types";
import { ownRuleSchema } from "../schema";
import type { Problem, ProblemKind } from "./problem";

/** A rule out of a file, or null where it was refused, and what is to be said of it. */
export interface Entry {
  readonly rule: OwnRule | null;
  readonly problems: readonly Problem[];
}

/** Where an entry stands in its file, by the field asked for; none: the entry itself. */
export type LineOf = (field?: string) => number | null;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const FIELDS = new Set([
  "id",
  "name",
  "on",
  "langs",
  "phrases",
  "regex",
  "flags",
  "except",
  "message",
  "replace",
  "severity",
  "only",
  "examples",
]);

/** An id out of a name: small letters, digits and hyphens; `rule` where nothing is left. */
export function idFrom(name: string): string {
  const stem = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  return stem || "rule";
}

/** What is wrong with a rule as such, wherever it comes from. */
export type Fault = Pick<Problem, "kind" | "about" | "pattern">;

/** A rule must find something, and its pattern must run. Null when it does. */
export function ruleFault(rule: OwnRule, engine: RegexEngine): Fault | null {
  if (rule.regex !== undefined) {
    const fault = engine.check({ pattern: rule.regex, flags: rule.flags ?? "" });
    return fault && { kind: "regex", about: rule.regex.slice(fault.start, fault.end), pattern: fault.kind };
  }
  const empty = rule.phrases?.some((phrase) => phrase.replace(/[\s*]/g, "") === "");
  return empty ? { kind: "nothing", about: "phrases" } : null;
}

/** Reads one entry of our own format. What a hand-written file may leave out (id, name, message) is filled in. */
export function readEntry(value: unknown, lineOf: LineOf, engine: RegexEngine): Entry {
  const refuse = (fault: Fault, field?: string): Entry => ({
    rule: null,
    problems: [{ ...fault, line: lineOf(field) ?? lineOf(), kept: false }],
  });
  const refused = (kind: ProblemKind, about: string, field?: string) => refuse({ kind, about }, field);
  if (!isObject(value)) return refused("not-a-rule", JSON.stringify(value)?.slice(0, 60) ?? "");
  const first = Array.isArray(value.phrases) ? value.phrases[0] : value.regex;
  const name = value.name ?? value.id ?? first;
  if (value.phrases !== undefined && value.regex !== undefined) return refused("both", "regex", "regex");
  if (value.phrases === undefined && value.regex === undefined) return refused("nothing", String(name ?? ""));
  const id = value.id ?? (typeof name === "string" ? idFrom(name) : undefined);
  const parsed = v.safeParse(ownRuleSchema, { ...value, id, name, message: value.message ?? name });
  if (!parsed.success) {
    const path = parsed.issues[0]?.path?.map(({ key }) => String(key)) ?? [];
    return refused("shape", path.join("."), path[0]);
  }
  const rule: OwnRule = parsed.output;
  const fault = ruleFault(rule, engine);
  if (fault) return refuse(fault, rule.regex === undefined ? "phrases" : "regex");
  const unknown = Object.keys(value).filter((key) => !FIELDS.has(key));
  const problems = unknown.map((key): Problem => ({ kind: "left-out", about: key, line: lineOf(key), kept: true }));
  return { rule, problems };
}
