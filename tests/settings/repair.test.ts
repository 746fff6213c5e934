import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { repairSettings } from "../../src/settings/repair";
import { defaultSettings, SETTINGS_VERSION, type Settings } from "../../src/settings/schema";

const whole: Settings = {
  ...defaultSettings,
  ui: "zh",
  theme: "dark",
  sites: {
    "mail.qq.com": { on: false },
    "mail.google.com": { on: true, audience: "boss", rules: { off: ["no-time"], on: [] } },
  },
  rules: { "vague-ask": { on: false, severity: "hint", except: ["多多关照"] } },
  own: [
    {
      id: "no-absolutes",
      name: "极限词",
      phrases: ["国家级", "最 * 的"],
      message: "广告法不许这么说",
      severity: "warning",
    },
  ],
  packs: { absolutes: true },
  people: { ...defaultSettings.people, me: ["李雷"], bosses: ["boss@example.com"] },
  ignored: [{ kind: "one", hash: "abc", site: "mail.qq.com" }],
  salt: "1-2-3-4",
  onRequestOnly: true,
};

describe("settings from storage", () => {
  test("nothing stored gives the defaults, and nothing is called lost", () => {
    expect(repairSettings(undefined)).toEqual({ settings: defaultSettings, unreadable: null });
  });

  test("a whole object comes back as it is", () => {
    expect(repairSettings(structuredClone(whole))).toEqual({ settings: whole, unreadable: null });
  });

  test("a field that is missing gets its default", () => {
    const { people: _people, salt: _salt, ...older } = whole;
    expect(repairSettings(older)).toEqual({
      settings: { ...whole, people: defaultSettings.people, salt: "" },
      unreadable: null,
    });
  });

  const rule = whole.own[0];
  test.each<[string, object, object, object]>([
    ["a word that is none of the choices", { theme: "pink" }, { theme: "auto" }, { theme: "pink" }],
    ["a number where a switch belongs", { onRequestOnly: 1 }, { onRequestOnly: false }, { onRequestOnly: 1 }],
    [
      "one broken rule among good ones",
      { own: [rule, { id: "No Id", name: "x" }] },
      { own: [rule] },
      { own: [{ id: "No Id", name: "x" }] },
    ],
    [
      "a rule with both phrases and a regular expression",
      { own: [{ ...rule, regex: "x" }] },
      { own: [] },
      { own: [{ ...rule, regex: "x" }] },
    ],
    [
      "a rule with one broken part: a part of a rule is another rule",
      { own: [{ ...rule, except: "最近" }] },
      { own: [] },
      { own: [{ ...rule, except: "最近" }] },
    ],
    [
      "a site with a broken part keeps its switch",
      { sites: { "mail.qq.com": { on: false, audience: "king" } } },
      { sites: { "mail.qq.com": { on: false } } },
      { sites: { "mail.qq.com": { audience: "king" } } },
    ],
    [
      "a site without its switch",
      { sites: { "mail.qq.com": { audience: "boss" } } },
      { sites: {} },
      { sites: { "mail.qq.com": { audience: "boss" } } },
    ],
    [
      "people, name by name",
      { people: { ...whole.people, products: "K1" } },
      { people: { ...whole.people, products: [] } },
      { people: { products: "K1" } },
    ],
    [
      "an ignored phrase that is too long to be kept",
      { ignored: [{ kind: "phrase", rule: "vague-ask", phrase: "多".repeat(41), site: "a.b" }] },
      { ignored: [] },
      { ignored: [{ kind: "phrase", rule: "vague-ask", phrase: "多".repeat(41), site: "a.b" }] },
    ],
    ["a key nobody knows", { colour: "red" }, {}, { colour: "red" }],
  ])("%s", (_name, broken, repaired, unreadable) => {
    expect(repairSettings({ ...whole, ...broken })).toEqual({ settings: { ...whole, ...repaired }, unreadable });
  });

  test.each([[null], ["text"], [7], [[]]])("%j is no settings object; it is handed back whole", (stored) => {
    expect(repairSettings(stored)).toEqual({ settings: defaultSettings, unreadable: { settings: stored } });
  });
});

/** Objects that are settings in part, so that the walk goes deep, beside plain garbage. */
const halfSettings = fc.record(
  Object.fromEntries(
    [...Object.keys(defaultSettings), "colour", "__proto__", "constructor"].map((key) => [
      key,
      fc.oneof(
        fc.jsonValue(),
        fc.constantFrom(...Object.values(whole)),
        fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.constantFrom({ on: true }, { on: false, stage: 1 }))),
        fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom(...whole.own, ...whole.ignored))),
      ),
    ]),
  ),
  { requiredKeys: [] },
);

describe("any stored object", () => {
  test("loads as whole settings, of the current version", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), halfSettings), (stored) => {
        const { settings } = repairSettings(stored);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
        expect(settings.version).toBe(SETTINGS_VERSION);
        expect(repairSettings(structuredClone(settings))).toEqual({ settings, unreadable: null });
      }),
    );
  });

  test("loses no entry: what is not read is handed back", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom(...whole.own))), (own) => {
        const { settings, unreadable } = repairSettings({ own });
        const lost = (unreadable?.own ?? []) as unknown[];
        expect(settings.own.length + lost.length).toBe(own.length);
      }),
    );
  });
});
