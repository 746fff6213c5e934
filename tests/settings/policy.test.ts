import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OwnRule } from "../../src/engine/types";
import { coachSettings } from "../../src/settings/coaching";
import { applyPolicy, noPolicy, parsePolicy, siteHeld } from "../../src/settings/policy";
import { defaultSettings, type Settings } from "../../src/settings/schema";
import { siteSetting } from "../../src/settings/site";

const rule = (id: string, more: Partial<OwnRule> = {}): OwnRule => ({
  id,
  name: id,
  phrases: [id],
  message: id,
  ...more,
});
const settings: Settings = {
  ...defaultSettings,
  own: [rule("mine"), rule("theirs", { message: "changed", on: false })],
  packs: { jargon: false },
  rules: { "no-time": { on: true, severity: "hint" } },
  sites: { "a.example": { on: true, audience: "boss" } },
};
const policy = parsePolicy({
  rules: [rule("theirs")],
  packs: ["jargon"],
  rulesOff: ["no-time"],
  rulesOn: ["vague-ask"],
  sitesOff: ["a.example", "*.b.example"],
});

describe("what the organisation has set", () => {
  test("holds over what the user has, and the rest stays his", () => {
    const held = applyPolicy(settings, policy);
    expect(held.own.map(({ id, on, message }) => [id, on, message])).toEqual([
      ["theirs", true, "theirs"],
      ["mine", undefined, "mine"],
    ]);
    expect(held.packs).toEqual({ jargon: true });
    expect(held.rules).toEqual({ "no-time": { on: false, severity: "hint" }, "vague-ask": { on: true } });
    expect(siteSetting(held, "a.example")).toEqual({ on: false, audience: "boss" });
    expect(siteSetting(held, "x.b.example").on).toBe(false);
    expect(coachSettings(held, "c.example").own[0]).toMatchObject({ id: "theirs", on: true });
  });

  test("changes nothing where nothing is set", () => {
    expect(applyPolicy(settings, noPolicy)).toBe(settings);
  });

  test("sets sites one by one, and switches; the rest of a site stays his", () => {
    const more = parsePolicy({
      sites: [
        { host: "a.example", audience: "customer", rules: { off: ["no-time"], on: [] } },
        { host: "n.example", on: false },
        { host: 7 },
        { host: "bad.example", audience: "king" },
      ],
      sitesOff: ["o.example"],
      switches: { onRequestOnly: true, ui: "klingon", atSend: { warnings: true, blanks: true } },
      follow: false,
    });
    const held = applyPolicy({ ...settings, sites: { "a.example": { on: false, stage: "reporting" } } }, more);
    expect(held.sites).toEqual({
      "a.example": { on: false, audience: "customer", stage: "reporting", rules: { off: ["no-time"], on: [] } },
      "n.example": { on: false },
      "o.example": { on: false },
    });
    expect(held).toMatchObject({ onRequestOnly: true, ui: "auto", atSend: { warnings: true, blanks: true } });
    expect(more.follow).toBe(false);
    expect(siteHeld(more, "a.example")).toEqual({ audience: "customer", rules: { off: ["no-time"], on: [] } });
    expect(siteHeld(more, "b.example")).toEqual({});
  });

  test("sets one switch of At Send, and the other stays the user's", () => {
    const more = parsePolicy({ switches: { atSend: { warnings: true } } });
    const mine = { ...settings, atSend: { warnings: false, blanks: false } };
    expect(applyPolicy(mine, more).atSend).toEqual({ warnings: true, blanks: false });
  });

  test("an entry that cannot be read does not void the others", () => {
    expect(parsePolicy({ rules: [{ id: "x" }, rule("ok")], packs: ["jargon", 7], sitesOff: "a" })).toEqual({
      ...noPolicy,
      rules: [rule("ok")],
      packs: ["jargon"],
    });
  });

  test("whatever is written, it never throws", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("rules", "packs", "rulesOff", "sitesOff", "sites", "switches", "follow"),
          fc.jsonValue(),
        ),
        (managed) => {
          applyPolicy(settings, parsePolicy(managed));
        },
      ),
    );
  });
});
