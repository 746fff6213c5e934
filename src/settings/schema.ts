import * as v from "valibot";
import type { OwnRule, RuleSetting } from "../engine/types";
import { IGNORED_PHRASE_MAX } from "./ignored-phrase";

/** The version `defaultSettings` is written in; `migrations.ts` brings older ones up to it. */
export const SETTINGS_VERSION = 1;

const langSchema = v.picklist(["zh", "en"]);
const channelSchema = v.picklist(["email", "chat"]);
const audienceSchema = v.picklist(["boss", "customer", "partner", "colleague", "unknown"]);
const stageSchema = v.picklist(["first-contact", "in-progress", "reporting"]);
const severitySchema = v.picklist(["warning", "info", "hint"]);
const texts = v.array(v.string());

/** What is set for one site (host name, or `*.host` for all below it). */
export const siteSchema = v.object({
  on: v.boolean(),
  channel: v.exactOptional(channelSchema),
  audience: v.exactOptional(audienceSchema),
  stage: v.exactOptional(stageSchema),
  rules: v.exactOptional(v.object({ off: texts, on: texts })),
});

const ruleSchema = v.object({
  on: v.exactOptional(v.boolean()),
  severity: v.exactOptional(severitySchema),
  except: v.exactOptional(texts),
});

/** A rule of the user's own, in the one format of settings, files and the command line. */
export const ownRuleSchema = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
    name: v.string(),
    on: v.exactOptional(v.boolean()),
    langs: v.exactOptional(v.array(langSchema)),
    phrases: v.exactOptional(v.pipe(texts, v.minLength(1))),
    regex: v.exactOptional(v.string()),
    flags: v.exactOptional(v.string()),
    except: v.exactOptional(texts),
    message: v.string(),
    replace: v.exactOptional(texts),
    severity: v.exactOptional(severitySchema),
    only: v.exactOptional(
      v.object({
        channel: v.exactOptional(v.array(channelSchema)),
        audience: v.exactOptional(v.array(audienceSchema)),
        sites: v.exactOptional(texts),
      }),
    ),
    examples: v.exactOptional(v.object({ bad: v.exactOptional(texts), good: v.exactOptional(texts) })),
  }),
  v.check((rule) => (rule.phrases === undefined) !== (rule.regex === undefined)),
);

const ignoredSchema = v.variant("kind", [
  v.object({ kind: v.literal("one"), hash: v.string(), site: v.string() }),
  v.object({
    kind: v.literal("phrase"),
    rule: v.string(),
    phrase: v.pipe(v.string(), v.maxLength(IGNORED_PHRASE_MAX)),
    site: v.string(),
  }),
]);

/** The fields of the settings, each with what it may hold; `repair.ts` walks them one by one. */
export const fieldSchemas = {
  ui: v.picklist(["auto", "zh", "en"]),
  theme: v.picklist(["auto", "light", "dark"]),
  sites: v.record(v.string(), siteSchema),
  rules: v.record(v.string(), ruleSchema),
  own: v.array(ownRuleSchema),
  packs: v.record(v.string(), v.boolean()),
  people: v.object({
    me: texts,
    companies: texts,
    products: texts,
    internalDomains: texts,
    bosses: texts,
    customers: texts,
  }),
  ignored: v.array(ignoredSchema),
  salt: v.string(),
  atSend: v.object({ warnings: v.boolean(), blanks: v.boolean() }),
  onRequestOnly: v.boolean(),
  summary: v.boolean(),
  pausedUntil: v.number(),
} as const;

/** What is set for one site. `on: false` switches the coach off there; the rest corrects what is inferred. */
export type SiteSetting = Readonly<v.InferOutput<typeof siteSchema>>;

/** Something the user no longer wants to hear: one sentence (as a salted hash) or one phrase, each on one site. */
export type Ignored = Readonly<v.InferOutput<typeof ignoredSchema>>;

/** Own name, company and product names, internal mail domains, addresses of bosses and customers. */
export type People = Readonly<v.InferOutput<typeof fieldSchemas.people>>;

/** Everything the user can set, as one object. It holds no draft text beyond what the user entered himself. */
export interface Settings {
  readonly version: number;
  /** Interface language; `auto`: the browser's. */
  readonly ui: "auto" | "zh" | "en";
  readonly theme: "auto" | "light" | "dark";
  /** By host name (`mail.qq.com`) or `*.host`; a site that is not listed is on, as it ships. */
  readonly sites: Readonly<Record<string, SiteSetting>>;
  /** Exceptions to the built-in rules as they ship, by rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly own: readonly OwnRule[];
  readonly packs: Readonly<Record<string, boolean>>;
  readonly people: People;
  readonly ignored: readonly Ignored[];
  /** Random, made once: keeps the hashes of ignored sentences from being looked up elsewhere. Empty: not made yet. */
  readonly salt: string;
  /** Which leftovers earn one quiet line at Send. */
  readonly atSend: { readonly warnings: boolean; readonly blanks: boolean };
  /** Nothing is marked until the user asks. */
  readonly onRequestOnly: boolean;
  /** A weekly summary for oneself: counts only, on this computer only. */
  readonly summary: boolean;
  /** The coach rests on all sites until then, milliseconds since the epoch; in the past: it works. */
  readonly pausedUntil: number;
}

export const defaultSettings: Settings = {
  version: SETTINGS_VERSION,
  ui: "auto",
  theme: "auto",
  sites: {},
  rules: {},
  own: [],
  packs: {},
  people: { me: [], companies: [], products: [], internalDomains: [], bosses: [], customers: [] },
  ignored: [],
  salt: "",
  atSend: { warnings: false, blanks: true },
  onRequestOnly: false,
  summary: true,
  pausedUntil: 0,
};
