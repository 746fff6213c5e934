import * as v from "valibot";
import type { OwnRule } from "../engine/types";
import { ownRuleSchema, type Settings } from "./schema";

const texts = v.array(v.string());

/** What an administrator may set by policy; each entry by itself, so that one slip does not void the rest. */
const fields = {
  rules: v.array(ownRuleSchema),
  packs: texts,
  rulesOff: texts,
  rulesOn: texts,
  sitesOff: texts,
} as const;

/** What the user's organisation has set. It holds whatever he sets himself. */
export interface Policy {
  /** Rules of the organisation's own, always on. */
  readonly rules: readonly OwnRule[];
  /** Packs that are on. */
  readonly packs: readonly string[];
  /** Built-in rules that are off, and that are on. */
  readonly rulesOff: readonly string[];
  readonly rulesOn: readonly string[];
  /** Hosts, or `*.` and one, the coach keeps off. */
  readonly sitesOff: readonly string[];
}

export const noPolicy: Policy = { rules: [], packs: [], rulesOff: [], rulesOn: [], sitesOff: [] };

/** A policy out of whatever the administrator has written: entries that cannot be read are left out. Never throws. */
export function parsePolicy(managed: Readonly<Record<string, unknown>>): Policy {
  const list = <K extends keyof typeof fields>(key: K): v.InferOutput<(typeof fields)[K]> => {
    const entries = Array.isArray(managed[key]) ? managed[key] : [];
    const { item } = fields[key];
    return entries.filter((entry) => v.is(item as v.GenericSchema, entry)) as v.InferOutput<(typeof fields)[K]>;
  };
  return {
    rules: list("rules"),
    packs: list("packs"),
    rulesOff: list("rulesOff"),
    rulesOn: list("rulesOn"),
    sitesOff: list("sitesOff"),
  };
}

/** The policy of this browser; none where there is none. */
export async function readPolicy(): Promise<Policy> {
  const managed = await chrome.storage.managed?.get();
  return managed ? parsePolicy(managed) : noPolicy;
}

const all = <T>(keys: readonly string[], value: (key: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(keys.map((key) => [key, value(key)]));

/** The settings as they hold under a policy. What is stored stays as the user has it. */
export function applyPolicy(settings: Settings, policy: Policy): Settings {
  if (Object.values(policy).every((entries) => entries.length === 0)) return settings;
  const theirs = new Set(policy.rules.map(({ id }) => id));
  return {
    ...settings,
    own: [...policy.rules.map((rule) => ({ ...rule, on: true })), ...settings.own.filter(({ id }) => !theirs.has(id))],
    packs: { ...settings.packs, ...all(policy.packs, () => true) },
    rules: {
      ...settings.rules,
      ...all(policy.rulesOff, (id) => ({ ...settings.rules[id], on: false })),
      ...all(policy.rulesOn, (id) => ({ ...settings.rules[id], on: true })),
    },
    sites: { ...settings.sites, ...all(policy.sitesOff, (host) => ({ ...settings.sites[host], on: false })) },
  };
}
