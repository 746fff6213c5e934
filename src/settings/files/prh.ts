import type { RegexEngine } from "../../engine/regex";
import type { OwnRule } from "../../engine/types";
import { type Entry, idFrom, ruleFault } from "./entry";
import { type Finder, finderOf, literal } from "./pattern";
import type { Problem } from "./problem";
import type { Source } from "./source";

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const OURS = ["phrases", "regex"];

/** A prh dictionary has a version and rules, none of which is one of ours. */
export function isPrh(value: Table): boolean {
  if (value.kaopu !== undefined) return false;
  if (Array.isArray(value.imports) && value.rules === undefined) return true;
  if (!Array.isArray(value.rules)) return false;
  const entries = value.rules.filter(isTable);
  if (entries.some((entry) => OURS.some((field) => field in entry))) return false;
  return (
    entries.some((entry) => "expected" in entry || "pattern" in entry || "patterns" in entry) ||
    value.version !== undefined
  );
}

const KNOWN = new Set(["expected", "pattern", "patterns", "specs", "options", "prh"]);
const FORM = /^\/(.*)\/([a-z]*)$/s;

/** Rules out of a prh dictionary. What has no place in our rules is named, line by line. */
export function readPrh(
  file: string,
  { rules, imports }: Table,
  { lineOf }: Source,
  engine: RegexEngine,
): readonly Entry[] {
  const outside: Entry[] =
    imports === undefined
      ? []
      : [{ rule: null, problems: [{ kind: "left-out", about: "imports", line: lineOf(["imports"]), kept: false }] }];
  const entries = Array.isArray(rules) ? rules : [];
  return [
    ...outside,
    ...entries.map((entry, at) => readOne(file, entry, (field) => lineOf(["rules", at, ...field]), engine)),
  ];
}

function readOne(
  file: string,
  entry: unknown,
  lineOf: (field: readonly string[]) => number | null,
  engine: RegexEngine,
): Entry {
  const problem = (kind: Problem["kind"], about: string, field: readonly string[], kept: boolean): Problem => ({
    kind,
    about,
    line: lineOf(field) ?? lineOf([]),
    kept,
  });
  const rule = typeof entry === "string" ? { expected: entry } : entry;
  if (!isTable(rule) || typeof rule.expected !== "string" || rule.expected === "") {
    return { rule: null, problems: [problem("not-a-rule", JSON.stringify(entry)?.slice(0, 60) ?? "", [], false)] };
  }
  const { expected } = rule;
  const options = isTable(rule.options) ? rule.options : {};
  const finder = finderFor(rule, expected, options.wordBoundary === true);
  if (!finder) return { rule: null, problems: [problem("unsupported", expected, ["expected"], false)] };
  const specs = (Array.isArray(rule.specs) ? rule.specs : []).filter(isTable);
  const examples = (key: string) => specs.flatMap((spec) => (typeof spec[key] === "string" ? [spec[key]] : []));
  const note = typeof rule.prh === "string" ? rule.prh.trim() : "";
  const made: OwnRule = {
    id: idFrom(`${file.replace(/^.*[/\\]/, "").replace(/\.\w+$/, "")}-${expected}`),
    name: expected,
    ...finder,
    message: note || `→ ${expected}`,
    replace: [expected],
    severity: "info",
    ...(specs.length > 0 && { examples: { bad: examples("from"), good: examples("to") } }),
  };
  const fault = ruleFault(made, engine);
  if (fault) return { rule: null, problems: [{ ...problem(fault.kind, fault.about, ["pattern"], false), ...fault }] };
  const lost = [
    ...Object.keys(rule).filter((key) => !KNOWN.has(key)),
    ...Object.keys(options)
      .filter((key) => key !== "wordBoundary")
      .map((key) => `options.${key}`),
  ];
  return { rule: made, problems: lost.map((key) => problem("left-out", key, [key.split(".")[0] ?? key], true)) };
}

/** What a dictionary's entry finds: its patterns or, without any, its expected word in another case. */
function finderFor(rule: Table, expected: string, whole: boolean): Finder | null {
  const given = [rule.pattern, rule.patterns]
    .flat()
    .filter((one): one is string => typeof one === "string" && one !== "");
  if (given.length === 0) return otherCases(expected, whole);
  const sources = given.map((one) => FORM.exec(one));
  // Its plain words are found in this very case.
  const patterns = given.map((one, at) => sources[at]?.[1] ?? literal(one));
  if (sources.every((source) => source === null) && !given.some((one) => /[a-z]/i.test(one))) return { phrases: given };
  const flags = sources.some((source) => source?.[2]?.includes("i")) ? "i" : "";
  return finderOf(patterns, { anyCase: flags === "i", whole });
}

/** Without a pattern prh wants the word in its own case: all small, all capital or a capital first are slips of it. */
function otherCases(expected: string, whole: boolean): Finder | null {
  const lower = expected.toLowerCase();
  const variants = [lower, expected.toUpperCase(), lower.charAt(0).toUpperCase() + lower.slice(1)];
  const slips = [...new Set(variants)].filter((variant) => variant !== expected);
  if (slips.length === 0) return null;
  const regex = `(?:${slips.map(literal).join("|")})`;
  return { regex: whole || /^\w.*\w$/.test(expected) ? `\\b${regex}\\b` : regex };
}
