import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { OwnRule } from "../../src/engine/types";
import { emptyForm, faultsOf, formOf, freeId, ruleOf, tryRule } from "../../src/options/rule-form";
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
    ["no phrase", { phrases: " \n" }, [{ field: "phrases", fault: "phrases" }]],
    ["nothing but stars", { phrases: "国家级\n* *" }, [{ field: "phrases", fault: "star", line: 2 }]],
    ["a phrase twice", { phrases: "Synergy\n\nsynergy" }, [{ field: "phrases", fault: "double", line: 3 }]],
    ["a phrase that is too long", { phrases: "多".repeat(201) }, [{ field: "phrases", fault: "long", line: 1 }]],
    [
      "two fields at once",
      { name: "", phrases: "" },
      [
        { field: "name", fault: "name" },
        { field: "phrases", fault: "phrases" },
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
    if (typeof found === "string") throw new Error(found);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["国家级", "最好的"]);
  });
});
