import type { RegexEngine } from "../engine/regex";
import type { OwnRule, RuleSetting } from "../engine/types";
import { loadedRegex } from "./regex";
import type { Settings, SiteSetting } from "./schema";

/** The names a host may be set under, nearest first: itself, then `*.` before it (as in match patterns) and each parent. */
function siteKeys(host: string): readonly string[] {
  const labels = host.split(".");
  return [host, ...labels.map((_, at) => `*.${labels.slice(at).join(".")}`)];
}

/** What is set for a host: its own entry, else that of the nearest `*.` parent, else on as it ships. */
export function siteSetting(settings: Settings, host: string): SiteSetting {
  const key = siteKeys(host).find((name) => Object.hasOwn(settings.sites, name));
  return (key !== undefined && settings.sites[key]) || { on: true };
}

/** The settings as the engine takes them. */
export interface EngineSettings {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly own: readonly OwnRule[];
  readonly site: string;
  /** Absent until it has been brought. */
  readonly regex?: RegexEngine;
}

/** What the engine needs of the settings on one site: its switched-off rules count as off. */
export function coachSettings(settings: Settings, host: string): EngineSettings {
  const { rules } = siteSetting(settings, host);
  const merged = { ...settings.rules };
  for (const id of rules?.off ?? []) merged[id] = { ...merged[id], on: false };
  for (const id of rules?.on ?? []) merged[id] = { ...merged[id], on: true };
  const regex = loadedRegex();
  return { rules: merged, own: settings.own, site: host, ...(regex && { regex }) };
}
