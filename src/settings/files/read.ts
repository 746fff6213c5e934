import type { RegexEngine } from "../../engine/regex";
import type { OwnRule } from "../../engine/types";
import { type Entry, readEntry } from "./entry";
import { isPrh, readPrh } from "./prh";
import type { Problem } from "./problem";
import { decode, LARGEST, readSource, type Source } from "./source";
import { isVale, readVale } from "./vale";

/** The forms a file of rules may have. */
export type FileForm = "kaopu" | "vale" | "prh";

/** A file as it was read: its rules, and what is to be said of it. Nothing has been changed by reading it. */
export interface RuleFile {
  readonly name: string;
  readonly form: FileForm | null;
  readonly rules: readonly OwnRule[];
  readonly problems: readonly Problem[];
}

/** More rules than this are not read out of one file. */
const MOST = 10_000;

/** Reads a file of rules of any form. Never throws, whatever the bytes are. */
export function readRuleFile(name: string, bytes: Uint8Array, engine: RegexEngine): RuleFile {
  const refused = (kind: Problem["kind"], about = ""): RuleFile => ({
    name,
    form: null,
    rules: [],
    problems: [{ kind, about, line: null, kept: false }],
  });
  if (bytes.length > LARGEST) return refused("too-large");
  const text = decode(bytes);
  if (text === null) return refused("not-text");
  const source = readSource(text);
  if (!("lineOf" in source)) return { name, form: null, rules: [], problems: [source] };
  try {
    return readForm(name, source, engine) ?? refused("unknown-form");
  } catch (error) {
    return refused("unknown-form", error instanceof Error ? error.message : String(error));
  }
}

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readForm(name: string, source: Source, engine: RegexEngine): RuleFile | null {
  const { value } = source;
  if (Array.isArray(value)) return readOurs(name, value, [], source, engine);
  if (!isTable(value)) return null;
  if (isVale(value)) return { name, form: "vale", ...withIds(readVale(name, value, source, engine)) };
  if (typeof value.kaopu === "number" && value.kaopu > 1) {
    const newer: Problem = { kind: "newer", about: String(value.kaopu), line: source.lineOf(["kaopu"]), kept: false };
    return { name, form: "kaopu", rules: [], problems: [newer] };
  }
  if (isPrh(value)) return { name, form: "prh", ...withIds(readPrh(name, value, source, engine)) };
  if (Array.isArray(value.rules)) return readOurs(name, value.rules, ["rules"], source, engine);
  const settings = isTable(value.settings) ? value.settings.own : undefined;
  return Array.isArray(settings) ? readOurs(name, settings, ["settings", "own"], source, engine) : null;
}

function readOurs(
  name: string,
  entries: readonly unknown[],
  path: readonly string[],
  { lineOf }: Source,
  engine: RegexEngine,
): RuleFile {
  const read = entries
    .slice(0, MOST)
    .map((entry, at) =>
      readEntry(entry, (field) => lineOf([...path, at, ...(field === undefined ? [] : [field])]), engine),
    );
  const rules: OwnRule[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  read.forEach(({ rule, problems: said }, at) => {
    problems.push(...said);
    if (!rule) return;
    if (seen.has(rule.id)) {
      problems.push({ kind: "same-id", about: rule.id, line: lineOf([...path, at]), kept: false });
      return;
    }
    seen.add(rule.id);
    rules.push(rule);
  });
  if (entries.length > MOST) problems.push({ kind: "too-many", about: String(MOST), line: null, kept: false });
  return { name, form: "kaopu", rules, problems };
}

/** Foreign entries have no ids: what was made from their names is numbered where it would clash. */
function withIds(entries: readonly Entry[]): Pick<RuleFile, "rules" | "problems"> {
  const taken = new Map<string, number>();
  const rules = entries.flatMap(({ rule }) => {
    if (!rule) return [];
    const times = (taken.get(rule.id) ?? 0) + 1;
    taken.set(rule.id, times);
    return [times === 1 ? rule : { ...rule, id: `${rule.id}-${times}` }];
  });
  return { rules, problems: entries.flatMap(({ problems }) => problems) };
}
