import type { OwnRule, RuleSetting } from "../engine/types";
import type { Ignored, People, Settings, SiteSetting } from "./schema";

/** One change to the settings as plain data, so that a frame inside a page can hand it to the worker. */
export type SettingsChange =
  | { readonly kind: "site"; readonly host: string; readonly set: Partial<SiteSetting> }
  /** Back to what is inferred; the switch stays. */
  | { readonly kind: "site.uncorrect"; readonly host: string }
  | { readonly kind: "site.forget"; readonly host: string }
  /** One thing of a site back to what is inferred. */
  | { readonly kind: "site.infer"; readonly host: string; readonly field: "channel" | "audience" | "stage" }
  /** All of a site as it is inferred and as everywhere; the switch stays. */
  | { readonly kind: "site.alone"; readonly host: string }
  /** A rule on one site otherwise than everywhere; null: as everywhere. */
  | { readonly kind: "site.rule"; readonly host: string; readonly rule: string; readonly on: boolean | null }
  | { readonly kind: "rule"; readonly id: string; readonly set: RuleSetting }
  /** As it ships. */
  | { readonly kind: "rule.reset"; readonly id: string }
  | { readonly kind: "ignore"; readonly entry: Ignored }
  | { readonly kind: "unignore"; readonly entries: readonly Ignored[] }
  | { readonly kind: "own"; readonly rule: OwnRule; readonly index?: number }
  | { readonly kind: "own.remove"; readonly id: string }
  /** To the place `to`, counted among the others. */
  | { readonly kind: "own.move"; readonly id: string; readonly to: number }
  /** Many at once: `put` in their places by id, new ones at the end; `remove` by id. */
  | { readonly kind: "own.many"; readonly put: readonly OwnRule[]; readonly remove: readonly string[] }
  | { readonly kind: "pack"; readonly id: string; readonly on: boolean }
  | { readonly kind: "people"; readonly set: Partial<People> }
  | { readonly kind: "atSend"; readonly set: Partial<Settings["atSend"]> }
  | {
      readonly kind: "set";
      readonly set: Partial<Pick<Settings, "ui" | "theme" | "onRequestOnly" | "summary" | "pausedUntil">>;
    };

const same = (a: Ignored) => {
  const key = JSON.stringify(Object.entries(a).sort());
  return (b: Ignored) => JSON.stringify(Object.entries(b).sort()) === key;
};

function without<T extends object>(table: T, key: string): T {
  return Object.fromEntries(Object.entries(table).filter(([name]) => name !== key)) as T;
}

function setSiteRule(
  { sites }: Settings,
  { host, rule, on }: Extract<SettingsChange, { kind: "site.rule" }>,
): SiteSetting {
  const site = sites[host] ?? { on: true };
  const but = (ids: readonly string[] = []) => ids.filter((id) => id !== rule);
  const off = [...but(site.rules?.off), ...(on === false ? [rule] : [])];
  const back = [...but(site.rules?.on), ...(on === true ? [rule] : [])];
  const { rules: _rules, ...rest } = site;
  return off.length + back.length === 0 ? rest : { ...rest, rules: { off, on: back } };
}

function setOwn(own: readonly OwnRule[], rule: OwnRule, index: number | undefined): readonly OwnRule[] {
  if (own.some((known) => known.id === rule.id)) return own.map((known) => (known.id === rule.id ? rule : known));
  return own.toSpliced(index ?? own.length, 0, rule);
}

function moveOwn(own: readonly OwnRule[], id: string, to: number): readonly OwnRule[] {
  const rule = own.find((known) => known.id === id);
  return rule ? own.filter((known) => known !== rule).toSpliced(to, 0, rule) : own;
}

function setMany(own: readonly OwnRule[], put: readonly OwnRule[], remove: readonly string[]): readonly OwnRule[] {
  const incoming = new Map(put.map((rule) => [rule.id, rule]));
  const gone = new Set(remove);
  const kept = own.filter(({ id }) => !gone.has(id)).map((rule) => incoming.get(rule.id) ?? rule);
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...[...incoming.values()].filter(({ id }) => !known.has(id))];
}

/** The settings after one change; the same object if it changes nothing that is there. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case "site": {
      const site = { on: true, ...settings.sites[change.host], ...change.set };
      return { ...settings, sites: { ...settings.sites, [change.host]: site } };
    }
    case "site.uncorrect": {
      const known = settings.sites[change.host];
      if (!known) return settings;
      const { channel: _channel, audience: _audience, stage: _stage, ...kept } = known;
      return { ...settings, sites: { ...settings.sites, [change.host]: kept } };
    }
    case "site.infer": {
      const known = settings.sites[change.host];
      if (!known) return settings;
      return { ...settings, sites: { ...settings.sites, [change.host]: without(known, change.field) } };
    }
    case "site.alone": {
      const known = settings.sites[change.host];
      return known ? { ...settings, sites: { ...settings.sites, [change.host]: { on: known.on } } } : settings;
    }
    case "site.rule":
      return { ...settings, sites: { ...settings.sites, [change.host]: setSiteRule(settings, change) } };
    case "site.forget":
      return { ...settings, sites: without(settings.sites, change.host) };
    case "rule": {
      const rule = { ...settings.rules[change.id], ...change.set };
      return { ...settings, rules: { ...settings.rules, [change.id]: rule } };
    }
    case "rule.reset":
      return { ...settings, rules: without(settings.rules, change.id) };
    case "ignore":
      return settings.ignored.some(same(change.entry))
        ? settings
        : { ...settings, ignored: [...settings.ignored, change.entry] };
    case "unignore":
      return { ...settings, ignored: settings.ignored.filter((entry) => !change.entries.some(same(entry))) };
    case "own":
      return { ...settings, own: setOwn(settings.own, change.rule, change.index) };
    case "own.remove":
      return { ...settings, own: settings.own.filter((rule) => rule.id !== change.id) };
    case "own.move":
      return { ...settings, own: moveOwn(settings.own, change.id, change.to) };
    case "own.many":
      return { ...settings, own: setMany(settings.own, change.put, change.remove) };
    case "pack":
      return { ...settings, packs: { ...settings.packs, [change.id]: change.on } };
    case "people":
      return { ...settings, people: { ...settings.people, ...change.set } };
    case "atSend":
      return { ...settings, atSend: { ...settings.atSend, ...change.set } };
    case "set":
      return { ...settings, ...change.set };
  }
}
