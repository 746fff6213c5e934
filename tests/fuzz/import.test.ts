import fc from "fast-check";
import { expect, test } from "vitest";
import { re2 } from "../../src/engine/re2";
import { planImport } from "../../src/settings/files/plan";
import { readRuleFile } from "../../src/settings/files/read";
import { writeRules } from "../../src/settings/files/write";
import { merge, parseLedger, settingsIn } from "../../src/settings/follow/ledger";
import { unpack } from "../../src/settings/follow/pack";
import { applyPolicy, parsePolicy } from "../../src/settings/policy";
import { repairSettings } from "../../src/settings/repair";
import { defaultSettings, fieldSchemas } from "../../src/settings/schema";
import { PATIENCE, tryFor, unstuck } from "./budget";

const keys = [
  ...Object.keys(fieldSchemas),
  ...[
    "version",
    "on",
    "id",
    "name",
    "phrases",
    "regex",
    "message",
    "severity",
    "only",
    "sites",
    "kind",
    "hash",
    "rule",
  ],
  ...["__proto__", "constructor", "toString", "", "mail.google.com", "extends", "tokens", "swap", "rules", "kaopu"],
];
/** Values that look like settings, as far down as one likes. */
const value = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(null, true, false, 0, 1, -1, 1e300, "warning", "zh", "auto", "substitution", "(a+)+$"),
    fc.string({ unit: "binary", maxLength: 8 }),
  ),
  list: fc.array(tie("any"), { maxLength: 4 }),
  table: fc.array(fc.tuple(fc.constantFrom(...keys), tie("any")), { maxLength: 6 }).map((entries) => {
    const table = {};
    // As JSON.parse does it: `__proto__` is a key like any other.
    for (const [key, entry] of entries)
      Object.defineProperty(table, key, { value: entry, enumerable: true, writable: true, configurable: true });
    return table;
  }),
  any: fc.oneof({ maxDepth: 5, depthIdentifier: "value" }, tie("leaf"), tie("list"), tie("table"), tie("table")),
})).any;

const clean = () =>
  expect(Object.hasOwn(Object.prototype, "on") || ({} as { on?: unknown }).on !== undefined).toBe(false);

test(
  "any stored settings, policy and ledger: made whole, and whole again is the same",
  async () => {
    await tryFor(fc.tuple(value, value), async ([stored, other]) => {
      const { settings } = repairSettings(stored);
      for (const key of Object.keys(defaultSettings)) expect(settings).toHaveProperty(key);
      expect(repairSettings(settings)).toEqual({ settings, unreadable: null });
      const policy = parsePolicy((typeof other === "object" && other !== null ? other : {}) as Record<string, unknown>);
      const held = applyPolicy(settings, policy);
      expect(repairSettings(held).unreadable).toBeNull();
      const ledger = merge(parseLedger(stored), parseLedger(other));
      expect(repairSettings(settingsIn(ledger, settings)).unreadable).toBeNull();
      await unpack((typeof stored === "object" && stored !== null ? stored : {}) as Record<string, unknown>);
      clean();
    });
  },
  PATIENCE,
);

/** A file of ours, damaged: bytes changed, taken out, put in. */
const damaged = fc
  .tuple(
    fc.constantFrom(
      'kaopu: 1\nrules:\n  - id: a\n    name: A\n    phrases: ["x *", 最]\n    message: m\n    replace: ["$1"]\n',
      'extends: substitution\nmessage: "use %s"\nlevel: warning\nswap:\n  utilize: use\n  "(?:a|b)c": d\n',
      "version: 1\nrules:\n  - expected: Cookie\n    pattern: /cookie/i\n    specs:\n      - from: cookie\n        to: Cookie\n",
      '{"kaopu":1,"settings":{"version":1,"own":[{"id":"a","name":"A","regex":"(a|b)+","message":"m"}]}}',
    ),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), fc.uint8Array({ maxLength: 6 })), {
      maxLength: 6,
    }),
  )
  .map(([source, edits]) => {
    let bytes = [...new TextEncoder().encode(source)];
    for (const [at, drop, put] of edits) {
      const from = Math.floor(at * bytes.length);
      bytes = [...bytes.slice(0, from), ...put, ...bytes.slice(from + drop)];
    }
    return new Uint8Array(bytes);
  });
const anything = value.map((given) => new TextEncoder().encode(JSON.stringify(given)));

test(
  "any file of rules: read or refused with a reason; what was read goes out and comes back",
  async () => {
    await tryFor(fc.oneof(damaged, damaged, anything, fc.uint8Array({ maxLength: 200 })), (bytes) => {
      const file = unstuck("reading a file", () => readRuleFile("rules.yaml", bytes, re2));
      if (file.form === null) expect(file.problems.length).toBeGreaterThan(0);
      const ids = file.rules.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const plan = planImport([], file.rules);
      expect(plan.added).toHaveLength(file.rules.length);
      expect(repairSettings({ version: 1, own: file.rules }).unreadable).toBeNull();
      const again = readRuleFile("rules.yaml", new TextEncoder().encode(writeRules(file.rules, "yaml")), re2);
      expect(again.rules).toEqual(file.rules);
      clean();
    });
  },
  PATIENCE,
);
