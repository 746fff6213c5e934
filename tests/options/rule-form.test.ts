import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { OwnRule } from "../../src/engine/types";
import {
  adviceOn,
  emptyForm,
  faultsOf,
  formOf,
  freeId,
  type RuleForm,
  ruleOf,
  tryRule,
} from "../../src/options/rule-form";
import "../../src/reader-file";
import "../../src/settings/regex-file";
import { ownRuleSchema } from "../../src/settings/schema";

const form = { ...emptyForm, name: "极限词", phrases: "国家级\n\n 最 * 的 \n", except: "最近\n", replace: "领先的\n" };

describe("an own rule being written", () => {
  test("becomes a rule that settings take, without empty lines", () => {
    const rule = ruleOf(form, "absolutes", null);
    expect(rule).toEqual({
      id: "absolutes",
      name: "极限词",
      on: true,
      phrases: ["国家级", "最 * 的"],
      except: ["最近"],
      replace: ["领先的"],
      message: "极限词",
      severity: "warning",
    });
    expect(v.is(ownRuleSchema, rule)).toBe(true);
  });

  test("keeps what the form does not show, and drops what was emptied", () => {
    const before: OwnRule = {
      ...ruleOf(form, "absolutes", null),
      on: false,
      langs: ["zh"],
      only: { channel: ["email"] },
      examples: { bad: ["国家级"] },
    };
    const { except: _except, ...kept } = before;
    expect(ruleOf({ ...formOf(before), except: "" }, "absolutes", before)).toEqual(kept);
    expect(ruleOf(formOf(before), "absolutes", before)).toEqual(before);
  });

  test.each([
    ["no name", { name: " " }, [{ field: "name", fault: "name" }]],
    ["no phrase", { phrases: " \n" }, [{ field: "phrases", fault: "empty" }]],
    ["nothing but stars", { phrases: "国家级\n* *" }, [{ field: "phrases", fault: "star", line: 2 }]],
    ["a phrase twice", { phrases: "Synergy\n\nsynergy" }, [{ field: "phrases", fault: "double", line: 3 }]],
    ["a phrase that is too long", { phrases: "多".repeat(201) }, [{ field: "phrases", fault: "long", line: 1 }]],
    [
      "two fields at once",
      { name: "", phrases: "" },
      [
        { field: "name", fault: "name" },
        { field: "phrases", fault: "empty" },
      ],
    ],
    ["nothing", {}, []],
  ])("%s is wrong with it", (_name, change, faults) => {
    expect(faultsOf({ ...form, ...change })).toEqual(faults);
  });

  test("gets an id of its own", () => {
    const own = [ruleOf(form, "rule", null), ruleOf(form, "plain-words", null)];
    expect(freeId("极限词", own)).toBe("rule-2");
    expect(freeId("Plain words!", own)).toBe("plain-words-2");
    expect(freeId("Fresh", own)).toBe("fresh");
  });

  test("is tried by the engine that runs in the page, whatever it is limited to and though it is off", () => {
    const rule = { ...ruleOf(form, "absolutes", null), on: false, only: { channel: ["email" as const] } };
    const text = "我们是国家级单位，服务是最好的。最近很忙。";
    const found = tryRule(rule, text, "2026-11-20", "zh");
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["国家级", "最好的"]);
  });

  const pattern = (regex: string, more: Partial<RuleForm> = {}): RuleForm => ({
    ...emptyForm,
    name: "r",
    kind: "regex",
    regex,
    ...more,
  });

  test("keeps every field of a rule by regular expression", () => {
    const rule: OwnRule = {
      id: "r",
      name: "r",
      on: true,
      langs: ["en"],
      regex: "a+b",
      flags: "mi",
      message: "m",
      severity: "hint",
      only: { channel: ["chat"], audience: ["boss", "customer"], sites: ["a.example"] },
      examples: { bad: ["aab"], good: ["b"] },
    };
    expect(ruleOf(formOf(rule), "r", rule)).toEqual(rule);
    expect(faultsOf(formOf(rule))).toEqual([]);
  });

  test.each<[string, RuleForm, object[]]>([
    ["an empty pattern", pattern(" "), [{ field: "regex", fault: "empty" }]],
    [
      "an open bracket",
      pattern("a(b"),
      [{ field: "regex", fault: "pattern", pattern: { kind: "bracket", start: 1, end: 2 } }],
    ],
    ["everything", pattern(".*"), [{ field: "regex", fault: "everything" }]],
    ["nothing", pattern("^$"), [{ field: "regex", fault: "never" }]],
    [
      "a site that is none",
      pattern("a", { sites: "a.example\nhttps://b" }),
      [{ field: "sites", fault: "site", line: 2 }],
    ],
    ["an example it misses", pattern("foo", { bad: "a foo\n\nbar" }), [{ field: "bad", fault: "example", line: 3 }]],
    ["an example it strikes", pattern("foo", { good: "bar\nfoo" }), [{ field: "good", fault: "example", line: 2 }]],
    ["a German example of a Chinese rule", pattern("foo", { lang: "zh", bad: "foo" }), []],
  ])("%s is told with its place", (_, form, faults) => {
    expect(faultsOf(form)).toMatchObject(faults);
    expect(faultsOf(form)).toHaveLength(faults.length);
  });

  test("a twin and an edge that never matches are worth a word", () => {
    const own = [ruleOf({ ...form, name: "Twin" }, "twin", null)];
    expect(adviceOn(form, null, own)).toEqual([{ kind: "twin", name: "Twin" }]);
    expect(adviceOn(form, "twin", own)).toEqual([]);
    expect(adviceOn(pattern("\\b关照\\b"), null, own)).toEqual([{ kind: "edge" }]);
    expect(adviceOn(pattern("\\bROI\\b"), null, own)).toEqual([]);
  });
});
