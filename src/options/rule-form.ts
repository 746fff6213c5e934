import { coach } from "../coach";
import type { Finding, IsoDate, Lang, OwnRule, Severity } from "../engine/types";

/** An own rule while it is being written: lists as the lines of a text field. */
export interface RuleForm {
  readonly name: string;
  readonly phrases: string;
  readonly except: string;
  readonly message: string;
  readonly replace: string;
  readonly severity: Severity;
}

/** What is wrong with a form: which field, which words, which line (from 1). `detail` is the engine's own word. */
export type RuleFault =
  | { readonly field: "name"; readonly fault: "name" }
  | { readonly field: "phrases"; readonly fault: "phrases" }
  | { readonly field: "phrases"; readonly fault: "star" | "double" | "long"; readonly line: number }
  | { readonly field: "phrases"; readonly fault: "engine"; readonly detail: string };

/** The longest phrase, in UTF-16 units. */
const PHRASE_MAX = 200;

const lines = (text: string) => text.split("\n").map((line) => line.trim());
const filled = (text: string) => lines(text).filter((line) => line !== "");

export const emptyForm: RuleForm = { name: "", phrases: "", except: "", message: "", replace: "", severity: "warning" };

/** A stored rule as a form. */
export function formOf(rule: OwnRule): RuleForm {
  return {
    name: rule.name,
    phrases: (rule.phrases ?? []).join("\n"),
    except: (rule.except ?? []).join("\n"),
    message: rule.message,
    replace: (rule.replace ?? []).join("\n"),
    severity: rule.severity ?? "warning",
  };
}

/** An id nobody has yet, from the name where it gives one. */
export function freeId(name: string, own: readonly OwnRule[]): string {
  const stem =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 40) || "rule";
  const taken = new Set(own.map(({ id }) => id));
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** The rule a form stands for. What the form does not show (languages, limits, examples) is kept from `before`. */
export function ruleOf(form: RuleForm, id: string, before: OwnRule | null): OwnRule {
  const { except: _except, replace: _replace, ...kept } = before ?? { on: true };
  const except = filled(form.except);
  const replace = filled(form.replace);
  const name = form.name.trim();
  return {
    ...kept,
    id,
    name,
    phrases: filled(form.phrases),
    message: form.message.trim() || name,
    severity: form.severity,
    ...(except.length > 0 && { except }),
    ...(replace.length > 0 && { replace }),
  };
}

/** The first thing wrong in each field; empty when the rule can be saved. */
export function faultsOf(form: RuleForm): readonly RuleFault[] {
  const faults: RuleFault[] = [];
  if (form.name.trim() === "") faults.push({ field: "name", fault: "name" });
  const phrases = lines(form.phrases);
  if (phrases.every((phrase) => phrase === "")) return [...faults, { field: "phrases", fault: "phrases" }];
  const broken = phrases.findIndex((phrase, at) => phrase !== "" && lineFault(phrase, phrases.slice(0, at)) !== null);
  const fault = broken < 0 ? null : lineFault(phrases[broken] ?? "", phrases.slice(0, broken));
  return fault ? [...faults, { field: "phrases", fault, line: broken + 1 }] : faults;
}

function lineFault(phrase: string, before: readonly string[]): "star" | "double" | "long" | null {
  if (phrase.replace(/[\s*]/g, "") === "") return "star";
  if (phrase.length > PHRASE_MAX) return "long";
  return before.some((other) => other.toLowerCase() === phrase.toLowerCase()) ? "double" : null;
}

/** Where a rule strikes in a text, found by the same engine as in the page; or why the engine cannot run it. */
export function tryRule(rule: OwnRule, text: string, today: IsoDate, ui: Lang): readonly Finding[] | string {
  const { only: _only, ...anywhere } = rule;
  const { findings, failures } = coach({ text, today, ui }, { own: [{ ...anywhere, on: true }] });
  const id = `my/${rule.id}`;
  const failure = failures.find((one) => one.rule === id);
  return failure ? failure.error : findings.filter((finding) => finding.rule === id);
}
