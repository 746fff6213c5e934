import { describe, expect, test } from "vitest";
import { coach } from "../../src/coach";
import { packRules, packs, rulesOf } from "../../src/packs";
import { coachSettings } from "../../src/settings/coaching";
import { defaultSettings, type Settings } from "../../src/settings/schema";

const struck = (text: string, own: Parameters<typeof packRules>[0]) =>
  coach({ text, today: "2026-11-20" }, { own: packRules(own, "zh") }).findings.map(({ rule }) => rule);

describe.each(packs.map((pack) => [pack.id, pack] as const))("the pack %s", (_, pack) => {
  test.each(pack.rules.flatMap((rule) => rule.bad.map((text) => [text, rule.id] as const)))("%s: %s", (text, id) => {
    expect(struck(text, { [pack.id]: true })).toContain(`my/${pack.id}-${id}`);
  });

  test.each(pack.rules.flatMap((rule) => rule.good))("leaves alone: %s", (text) => {
    expect(struck(text, { [pack.id]: true }).filter((rule) => rule.startsWith("my/"))).toEqual([]);
  });

  test("speaks both languages in one short line, and every rule has its id to itself", () => {
    for (const { message } of pack.rules) {
      expect(message.zh.length).toBeLessThanOrEqual(26);
      expect(message.en.split(" ").length).toBeLessThanOrEqual(12);
    }
    expect(new Set(pack.rules.map(({ id }) => id)).size).toBe(pack.rules.length);
  });

  test("says no phrase twice", () => {
    const phrases = pack.rules.flatMap((rule) => rule.phrases ?? []);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });
});

describe("packs in the settings", () => {
  const settings: Settings = { ...defaultSettings, ui: "en", packs: { absolutes: true } };

  test("are all off at first", () => {
    expect(coachSettings(defaultSettings, "").own).toEqual([]);
  });

  test("come after the user's own rules, and never over one of the same id", () => {
    const own = [{ id: "absolutes-grade", name: "mine", message: "mine", phrases: ["国家级"] }];
    const { own: all } = coachSettings({ ...settings, own }, "");
    expect(all.filter(({ id }) => id === "absolutes-grade")).toEqual(own);
    expect(all).toHaveLength(packs[0]?.rules.length ?? 0);
  });

  test("are one list for one state: the engine compiles it once", () => {
    expect(coachSettings(settings, "a").own).toBe(coachSettings({ ...settings }, "b").own);
  });

  test("one of their rules can be switched off or made quieter by itself, on one site too", () => {
    const rules = { "my/absolutes-grade": { on: false }, "my/absolutes-most": { severity: "hint" as const } };
    const { own } = coachSettings({ ...settings, rules }, "");
    expect(own.some(({ id }) => id === "absolutes-grade")).toBe(false);
    expect(own.find(({ id }) => id === "absolutes-most")?.severity).toBe("hint");
    const sites = { "a.example": { on: true, rules: { off: ["my/absolutes-lead"], on: [] } } };
    const ids = (host: string) => coachSettings({ ...settings, sites }, host).own.map(({ id }) => id);
    expect(ids("a.example")).not.toContain("absolutes-lead");
    expect(ids("b.example")).toContain("absolutes-lead");
  });

  test("leave the user's own names alone", () => {
    const people = { ...settings.people, products: ["顶级云"] };
    const own = coachSettings({ ...settings, people }, "").own;
    const found = (text: string) =>
      coach({ text, today: "2026-11-20" }, { own }).findings.filter(({ rule }) => rule.startsWith("my/"));
    expect(found("顶级云的报价在附件里。")).toEqual([]);
    expect(found("这是顶级的报价。")).toHaveLength(1);
  });

  test("speak the interface's language", () => {
    expect(packs[0] && rulesOf(packs[0], "en")[0]?.name).toBe("“National grade”");
  });
});
