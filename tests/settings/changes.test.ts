import { describe, expect, test } from "vitest";
import type { OwnRule, Unit } from "../../src/engine/types";
import { applyChange, type SettingsChange } from "../../src/settings/changes";
import { coachSettings } from "../../src/settings/coaching";
import { ignoreOne, ignorePhrase, leaveOutIgnored } from "../../src/settings/ignore";
import { defaultSettings, type Settings } from "../../src/settings/schema";
import { siteSetting } from "../../src/settings/site";
import { coach, finding as sampleFinding } from "../ui/samples";

const rule = (id: string): OwnRule => ({ id, name: id, phrases: [id], message: id });
const entry = ignoreOne("salt", "vague-ask", "以后请李哥多关照", "mail.qq.com");
const base: Settings = {
  ...defaultSettings,
  sites: { "mail.qq.com": { on: false, audience: "boss" } },
  rules: { "no-time": { on: false } },
  own: [rule("a"), rule("b")],
  ignored: [entry],
};

describe("a change", () => {
  test.each<[string, SettingsChange, Partial<Settings>]>([
    [
      "corrects a site that was not set, and leaves it on",
      { kind: "site", host: "a.example", set: { audience: "customer" } },
      { sites: { ...base.sites, "a.example": { on: true, audience: "customer" } } },
    ],
    ["moves a rule down", { kind: "own.move", id: "a", to: 1 }, { own: [rule("b"), rule("a")] }],
    ["moves a rule up", { kind: "own.move", id: "b", to: 0 }, { own: [rule("b"), rule("a")] }],
    ["moves nothing that is not there", { kind: "own.move", id: "x", to: 0 }, { own: [rule("a"), rule("b")] }],
    [
      "puts many rules in their places, and removes others",
      { kind: "own.many", put: [rule("c"), { ...rule("b"), name: "B" }], remove: ["a", "x"] },
      { own: [{ ...rule("b"), name: "B" }, rule("c")] },
    ],
    ["switches a pack", { kind: "pack", id: "jargon", on: true }, { packs: { jargon: true } }],
    [
      "sets some of the people",
      { kind: "people", set: { bosses: ["li@acme.example"] } },
      { people: { ...defaultSettings.people, bosses: ["li@acme.example"] } },
    ],
    [
      "adds to what is set for a site",
      { kind: "site", host: "mail.qq.com", set: { stage: "reporting" } },
      { sites: { "mail.qq.com": { on: false, audience: "boss", stage: "reporting" } } },
    ],
    [
      "takes corrections back, not the switch",
      { kind: "site.uncorrect", host: "mail.qq.com" },
      { sites: { "mail.qq.com": { on: false } } },
    ],
    ["forgets a site", { kind: "site.forget", host: "mail.qq.com" }, { sites: {} }],
    [
      "sets a rule beside what is set",
      { kind: "rule", id: "no-time", set: { severity: "info" } },
      { rules: { "no-time": { on: false, severity: "info" } } },
    ],
    ["resets a rule", { kind: "rule.reset", id: "no-time" }, { rules: {} }],
    ["does not list the same ignored thing twice", { kind: "ignore", entry: { ...entry } }, {}],
    ["takes an ignored thing back", { kind: "unignore", entries: [{ ...entry }] }, { ignored: [] }],
    [
      "replaces an own rule in its place",
      { kind: "own", rule: { ...rule("a"), on: false } },
      { own: [{ ...rule("a"), on: false }, rule("b")] },
    ],
    ["adds an own rule at the end", { kind: "own", rule: rule("c") }, { own: [rule("a"), rule("b"), rule("c")] }],
    [
      "brings a rule back where it stood",
      { kind: "own", rule: rule("c"), index: 1 },
      { own: [rule("a"), rule("c"), rule("b")] },
    ],
    ["removes an own rule", { kind: "own.remove", id: "a" }, { own: [rule("b")] }],
    [
      "sets one switch of At Send beside the other",
      { kind: "atSend", set: { warnings: true } },
      { atSend: { warnings: true, blanks: true } },
    ],
    ["sets a plain switch", { kind: "set", set: { theme: "dark" } }, { theme: "dark" }],
  ])("%s", (_name, change, expected) => {
    expect(applyChange(base, change)).toEqual({ ...base, ...expected });
  });
});

describe("what is set for a site", () => {
  const sites = { "*.feishu.cn": { on: false }, "acme.feishu.cn": { on: true }, "*.mail.163.com": { on: false } };
  test.each([
    ["acme.feishu.cn", true],
    ["other.feishu.cn", false],
    ["a.b.feishu.cn", false],
    ["mail.163.com", false],
    ["hz.mail.163.com", false],
    ["163.com", true],
    ["evilfeishu.cn", true],
    ["constructor", true],
  ])("%s: %s", (host, on) => {
    expect(siteSetting({ ...base, sites }, host).on).toBe(on);
  });

  test("switches its own rules over the general ones", () => {
    const sited = { ...base, sites: { "a.example": { on: true, rules: { off: ["vague-ask"], on: ["no-time"] } } } };
    expect(coachSettings(sited, "a.example").rules).toEqual({ "no-time": { on: true }, "vague-ask": { on: false } });
    expect(coachSettings(sited, "b.example").rules).toEqual({ "no-time": { on: false } });
  });
});

describe("ignoring", () => {
  const text = "张总您好。以后请李哥多关照。";
  const finding = { ...sampleFinding(text, "以后请李哥多关照"), rule: "vague-ask" };
  const ignored = (entries: Settings["ignored"], site: string, sentence = "以后请李哥多关照。", salt = "salt") => {
    const reviewed = coach({ text, today: "2026-11-20" });
    const unit = { start: 5, end: text.length, text: sentence } as Unit;
    const review = { ...reviewed, draft: { ...reviewed.draft, units: [unit] }, findings: [finding] };
    return leaveOutIgnored({ salt, ignored: entries }, review, site).findings.length === 0;
  };
  const one = [ignoreOne("salt", "vague-ask", "以后请李哥多关照。", "mail.qq.com")];

  test("one sentence, on its site, for its rule, whatever the spaces around it", () => {
    expect(ignored(one, "mail.qq.com")).toBe(true);
    expect(ignored(one, "mail.qq.com", " 以后请李哥多关照。\n")).toBe(true);
    expect(ignored(one, "mail.163.com")).toBe(false);
    expect(ignored(one, "mail.qq.com", "以后请王哥多关照。")).toBe(false);
    expect(ignored([ignoreOne("salt", "no-time", "以后请李哥多关照。", "mail.qq.com")], "mail.qq.com")).toBe(false);
  });

  test("the sentence cannot be told from what is stored, and another salt gives another mark", () => {
    expect(JSON.stringify(one)).not.toContain("关照");
    expect(ignored(one, "mail.qq.com", "以后请李哥多关照。", "other")).toBe(false);
  });

  test("a phrase of at most forty characters, on its site, in any sentence", () => {
    const phrase = ignorePhrase("vague-ask", text.slice(5, 13), "mail.qq.com");
    expect(phrase && ignored([phrase], "mail.qq.com", "别的句子")).toBe(true);
    expect(phrase && ignored([phrase], "mail.163.com")).toBe(false);
    expect(ignorePhrase("vague-ask", "多".repeat(41), "mail.qq.com")).toBeNull();
    expect(ignorePhrase("vague-ask", "  ", "mail.qq.com")).toBeNull();
  });
});
