import * as v from "valibot";
import type { OwnRule } from "../engine/types";
import { fieldSchemas, ownRuleSchema, type Settings, type SiteSetting, siteSchema } from "./schema";

const texts = v.array(v.string());

/** What is set for one host; the fields are those of the user's own. */
const sitePolicySchema = v.object({ host: v.string(), ...v.partial(v.object(siteSchema.entries)).entries });

/** Switches that hold for everybody. */
const switchesSchema = v.object({
  ui: v.exactOptional(fieldSchemas.ui),
  onRequestOnly: v.exactOptional(fieldSchemas.onRequestOnly),
  // The one may be set and the other left to the user.
  atSend: v.exactOptional(v.object({ warnings: v.exactOptional(v.boolean()), blanks: v.exactOptional(v.boolean()) })),
});

/** What an administrator may set by policy; each entry by itself, so that one slip does not void the rest. */
const fields = {
  rules: v.array(ownRuleSchema),
  packs: texts,
  rulesOff: texts,
  rulesOn: texts,
  sitesOff: texts,
  sites: v.array(sitePolicySchema),
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
  /** Who reads and how it is written, by host. */
  readonly sites: readonly Readonly<v.InferOutput<typeof sitePolicySchema>>[];
  readonly switches: Readonly<v.InferOutput<typeof switchesSchema>>;
  /** Whether settings may follow their user through his account. */
  readonly follow: boolean;
}

export const noPolicy: Policy = {
  rules: [],
  packs: [],
  rulesOff: [],
  rulesOn: [],
  sitesOff: [],
  sites: [],
  switches: {},
  follow: true,
};

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
    sites: list("sites"),
    switches: switchesIn(managed.switches),
    follow: managed.follow !== false,
  };
}

/** The switches that can be read, one by one. */
function switchesIn(stored: unknown): Policy["switches"] {
  if (typeof stored !== "object" || stored === null) return {};
  const read = Object.entries(stored).filter(([key, value]) => {
    const schema = Object.hasOwn(switchesSchema.entries, key) && switchesSchema.entries[key as "ui"];
    return schema && v.is(schema, value);
  });
  return Object.fromEntries(read);
}

/** The policy of this browser; none where there is none. */
export async function readPolicy(): Promise<Policy> {
  const managed = await chrome.storage.managed?.get();
  return managed ? parsePolicy(managed) : noPolicy;
}

const all = <T>(keys: readonly string[], value: (key: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(keys.map((key) => [key, value(key)]));

/** What the policy sets for a site; nothing of it can be changed by the user. */
export function siteHeld({ sites, sitesOff }: Policy, host: string): Partial<SiteSetting> {
  const entries = sites.filter((entry) => entry.host === host);
  const { host: _host, ...set } = Object.assign({ host }, ...entries);
  return { ...set, ...(sitesOff.includes(host) && { on: false }) };
}

/** Nothing of it touches the settings. */
const isIdle = ({ follow: _follow, switches, ...lists }: Policy) =>
  Object.keys(switches).length === 0 && Object.values(lists).every(({ length }) => length === 0);

/** The settings as they hold under a policy. What is stored stays as the user has it. */
export function applyPolicy(settings: Settings, policy: Policy): Settings {
  if (isIdle(policy)) return settings;
  const theirs = new Set(policy.rules.map(({ id }) => id));
  // The lists stay the very same where nothing is set: the engine compiles a list once.
  const own =
    theirs.size === 0
      ? settings.own
      : [...policy.rules.map((rule) => ({ ...rule, on: true })), ...settings.own.filter(({ id }) => !theirs.has(id))];
  const hosts = [...new Set([...policy.sites.map(({ host }) => host), ...policy.sitesOff])];
  const siteOf = (host: string): SiteSetting => ({ on: true, ...settings.sites[host], ...siteHeld(policy, host) });
  return {
    ...settings,
    ...policy.switches,
    atSend: { ...settings.atSend, ...policy.switches.atSend },
    own,
    packs: { ...settings.packs, ...all(policy.packs, () => true) },
    rules: {
      ...settings.rules,
      ...all(policy.rulesOff, (id) => ({ ...settings.rules[id], on: false })),
      ...all(policy.rulesOn, (id) => ({ ...settings.rules[id], on: true })),
    },
    sites: { ...settings.sites, ...all(hosts, siteOf) },
  };
}
