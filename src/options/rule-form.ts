import type { RegexFault } from "../engine/regex";
import type { Audience, Channel, Finding, IsoDate, Lang, OwnRule, Severity } from "../engine/types";
import { idFrom } from "../settings/files/entry";
import { loadedRegex } from "../settings/regex";
import { pageCoach } from "../ui/page-coach";

/** An own rule while it is being written: lists as the lines of a text field. */
export interface RuleForm {
  readonly name: string;
  readonly kind: "phrases" | "regex";
  readonly phrases: string;
  readonly regex: string;
  readonly anyCase: boolean;
  readonly except: string;
  readonly message: string;
  readonly replace: string;
  readonly severity: Severity;
  readonly lang: "all" | Lang;
  readonly channel: "all" | Channel;
  /** Empty: whoever reads. */
  readonly audience: readonly Audience[];
  readonly sites: string;
  readonly bad: string;
  readonly good: string;
}

export type FormField = keyof RuleForm;

/** What is wrong with a form: which field, which words, which line (from 1) or which place in the field. */
export type RuleFault =
  | { readonly field: "name"; readonly fault: "name" }
  | { readonly field: "phrases" | "regex"; readonly fault: "empty" }
  | { readonly field: "phrases"; readonly fault: "star" | "double" | "long"; readonly line: number }
  | { readonly field: "regex"; readonly fault: "pattern"; readonly pattern: RegexFault }
  | { readonly field: "regex"; readonly fault: "everything" | "never" }
  | { readonly field: "sites"; readonly fault: "site"; readonly line: number }
  | { readonly field: "bad" | "good"; readonly fault: "example"; readonly line: number };

/** Worth knowing, and no reason not to save. */
export type RuleAdvice = { readonly kind: "twin"; readonly name: string } | { readonly kind: "edge" };

/** The longest phrase, in UTF-16 units. */
const PHRASE_MAX = 200;

const lines = (text: string) => text.split("\n").map((line) => line.trim());
const filled = (text: string) => lines(text).filter((line) => line !== "");
const listed = (items: readonly string[] | undefined) => (items ?? []).join("\n");

export const emptyForm: RuleForm = {
  name: "",
  kind: "phrases",
  phrases: "",
  regex: "",
  anyCase: true,
  except: "",
  message: "",
  replace: "",
  severity: "warning",
  lang: "all",
  channel: "all",
  audience: [],
  sites: "",
  bad: "",
  good: "",
};

/** A stored rule as a form. */
export function formOf(rule: OwnRule): RuleForm {
  const [lang, otherLang] = rule.langs ?? [];
  const [channel, otherChannel] = rule.only?.channel ?? [];
  return {
    name: rule.name,
    kind: rule.regex === undefined ? "phrases" : "regex",
    phrases: listed(rule.phrases),
    regex: rule.regex ?? "",
    anyCase: rule.regex === undefined || (rule.flags ?? "").includes("i"),
    except: listed(rule.except),
    message: rule.message,
    replace: listed(rule.replace),
    severity: rule.severity ?? "warning",
    lang: lang && !otherLang ? lang : "all",
    channel: channel && !otherChannel ? channel : "all",
    audience: rule.only?.audience ?? [],
    sites: listed(rule.only?.sites),
    bad: listed(rule.examples?.bad),
    good: listed(rule.examples?.good),
  };
}

/** An id nobody has yet, from the name where it gives one. */
export function freeId(name: string, own: readonly OwnRule[]): string {
  const stem = idFrom(name);
  const taken = new Set(own.map(({ id }) => id));
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** The rule a form stands for. What the form does not show (whether it is on, flags but `i`) is kept from `before`. */
export function ruleOf(form: RuleForm, id: string, before: OwnRule | null): OwnRule {
  const name = form.name.trim();
  const on = before ? before.on : true;
  const except = filled(form.except);
  const replace = filled(form.replace);
  const sites = filled(form.sites);
  const bad = filled(form.bad);
  const good = filled(form.good);
  const flags = (before?.flags ?? "").replace("i", "") + (form.anyCase ? "i" : "");
  const only = {
    ...(form.channel !== "all" && { channel: [form.channel] }),
    ...(form.audience.length > 0 && { audience: form.audience }),
    ...(sites.length > 0 && { sites }),
  };
  return {
    id,
    name,
    ...(on !== undefined && { on }),
    ...(form.lang !== "all" && { langs: [form.lang] }),
    ...(form.kind === "phrases" ? { phrases: filled(form.phrases) } : { regex: form.regex, ...(flags && { flags }) }),
    ...(except.length > 0 && { except }),
    message: form.message.trim() || name,
    ...(replace.length > 0 && { replace }),
    severity: form.severity,
    ...(Object.keys(only).length > 0 && { only }),
    ...(bad.length + good.length > 0 && {
      examples: { ...(bad.length > 0 && { bad }), ...(good.length > 0 && { good }) },
    }),
  };
}

/** Sentences that have nothing in common: what matches all of them from end to end matches everything. */
const ANYTHING = ["今天下午三点开会", "Please send the quote", "010-5555", "。"];

/** The first thing wrong in each field; empty when the rule can be saved. */
export function faultsOf(form: RuleForm): readonly RuleFault[] {
  const faults: RuleFault[] = [];
  if (form.name.trim() === "") faults.push({ field: "name", fault: "name" });
  const finder = form.kind === "phrases" ? phraseFault(form.phrases) : regexFault(form);
  if (finder) faults.push(finder);
  const site = lines(form.sites).findIndex((line) => line !== "" && !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(line));
  if (site >= 0) faults.push({ field: "sites", fault: "site", line: site + 1 });
  return finder ? faults : [...faults, ...exampleFaults(form)];
}

function phraseFault(text: string): RuleFault | null {
  const phrases = lines(text);
  if (phrases.every((phrase) => phrase === "")) return { field: "phrases", fault: "empty" };
  for (const [at, phrase] of phrases.entries()) {
    const fault = phrase === "" ? null : lineFault(phrase, phrases.slice(0, at));
    if (fault) return { field: "phrases", fault, line: at + 1 };
  }
  return null;
}

function lineFault(phrase: string, before: readonly string[]): "star" | "double" | "long" | null {
  if (phrase.replace(/[\s*]/g, "") === "") return "star";
  if (phrase.length > PHRASE_MAX) return "long";
  return before.some((other) => other.toLowerCase() === phrase.toLowerCase()) ? "double" : null;
}

function regexFault({ regex, anyCase }: RuleForm): RuleFault | null {
  if (regex.trim() === "") return { field: "regex", fault: "empty" };
  const engine = loadedRegex();
  if (!engine) return null;
  const source = { pattern: regex, flags: anyCase ? "i" : "" };
  const pattern = engine.check(source);
  if (pattern) return { field: "regex", fault: "pattern", pattern };
  const find = engine.compile(source.pattern, source.flags);
  const whole = (text: string) => find(text).some(({ start, end }) => start === 0 && end === text.length);
  if (ANYTHING.every(whole)) return { field: "regex", fault: "everything" };
  // Only what is empty: `a*?`, `^`, `\b`.
  const onlyEmpty = /^(?:\\[bBAz]|[\^$]|\(\?:?\))+$/.test(regex);
  return onlyEmpty ? { field: "regex", fault: "never" } : null;
}

function exampleFaults(form: RuleForm): readonly RuleFault[] {
  const rule = ruleOf({ ...form, lang: "all" }, "trial", null);
  const strikes = (text: string) => tryRule(rule, text, "2026-01-01", "en").length > 0;
  const fault = (field: "bad" | "good", isWrong: (text: string) => boolean): readonly RuleFault[] => {
    const at = lines(form[field]).findIndex((line) => line !== "" && isWrong(line));
    return at < 0 ? [] : [{ field, fault: "example", line: at + 1 }];
  };
  return [...fault("bad", (text) => !strikes(text)), ...fault("good", strikes)];
}

/** What is worth knowing of a rule beside the others. */
export function adviceOn(form: RuleForm, id: string | null, own: readonly OwnRule[]): readonly RuleAdvice[] {
  const rule = ruleOf(form, "trial", null);
  const finds = (one: OwnRule) => JSON.stringify([one.regex, [...(one.phrases ?? [])].sort()]).toLowerCase();
  const twin = own.find((one) => one.id !== id && finds(one) === finds(rule));
  const edge = form.kind === "regex" && /\\b[\u3400-\u9fff]|[\u3400-\u9fff]\\b/.test(form.regex);
  return [...(twin ? [{ kind: "twin" as const, name: twin.name }] : []), ...(edge ? [{ kind: "edge" as const }] : [])];
}

/** Where a rule strikes in a text, found by the same engine as in the page; nowhere while it cannot run. */
export function tryRule(rule: OwnRule, text: string, today: IsoDate, ui: Lang): readonly Finding[] {
  const { only: _only, ...anywhere } = rule;
  const regex = loadedRegex();
  const { findings } = pageCoach.coach(
    { text, today, ui },
    { own: [{ ...anywhere, on: true }], ...(regex && { regex }) },
  );
  return findings.filter((finding) => finding.rule === `my/${rule.id}`);
}
