import type { RegexEngine } from "../engine/regex";
import type { Lang, OwnRule, RuleSetting } from "../engine/types";
import { packRules } from "../packs/pack-rules";
import { loadedRegex } from "./regex";
import type { Settings } from "./schema";
import { siteSetting } from "./site";

/** The settings as the engine takes them. */
export interface EngineSettings {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly own: readonly OwnRule[];
  readonly site: string;
  /** Absent until it has been brought. */
  readonly regex?: RegexEngine;
}

/** What goes into the list of all rules that are data; one list per state, since the engine compiles a list once. */
type Listed = Pick<Settings, "own" | "packs" | "people" | "rules" | "ui">;

const lists = new WeakMap<readonly OwnRule[], { readonly key: string; readonly list: readonly OwnRule[] }>();

/** The user's own rules, then those of his packs but for the ones he switched off by themselves or has under the same id. */
function allOwn({ own, packs, people, rules, ui }: Listed): readonly OwnRule[] {
  if (!Object.values(packs).includes(true)) return own;
  const lang: Lang = ui === "auto" ? (/^zh\b/i.test(globalThis.navigator?.language ?? "") ? "zh" : "en") : ui;
  // A pack has no say on what the user's own company and products are called.
  const names = [...people.companies, ...people.products, ...people.me];
  const taken = new Set(own.map(({ id }) => id));
  const added = packRules(packs, lang)
    .filter(({ id }) => !taken.has(id) && rules[`my/${id}`]?.on !== false)
    .map((rule): OwnRule => {
      const severity = rules[`my/${rule.id}`]?.severity ?? rule.severity;
      const except = [...(rule.except ?? []), ...names];
      return { ...rule, except, ...(severity && { severity }) };
    });
  const key = JSON.stringify([lang, names, added.map(({ id, severity }) => [id, severity])]);
  const known = lists.get(own);
  if (known?.key === key) return known.list;
  const list = [...own, ...added];
  lists.set(own, { key, list });
  return list;
}

/** What the engine needs of the settings on one site: its switched-off rules count as off. */
export function coachSettings(settings: Settings, host: string): EngineSettings {
  const { rules } = siteSetting(settings, host);
  const merged = { ...settings.rules };
  for (const id of rules?.off ?? []) merged[id] = { ...merged[id], on: false };
  for (const id of rules?.on ?? []) merged[id] = { ...merged[id], on: true };
  const regex = loadedRegex();
  return { rules: merged, own: allOwn({ ...settings, rules: merged }), site: host, ...(regex && { regex }) };
}
