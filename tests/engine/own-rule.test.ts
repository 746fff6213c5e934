import { describe, expect, it } from "vitest";
import { type CoachSettings, coach } from "../../src/coach";
import { re2 } from "../../src/engine/re2";
import type { OwnRule } from "../../src/engine/types";

const TODAY = "2026-11-20";
const rule = (more: Partial<OwnRule>): OwnRule => ({ id: "r", name: "r", message: "不许这么说", ...more });

function marks(text: string, own: OwnRule, more: Partial<CoachSettings> = {}) {
  const review = coach({ text, today: TODAY }, { own: [own], regex: re2, ...more });
  return review.findings.filter((found) => found.rule === "my/r").map((found) => text.slice(found.start, found.end));
}

describe("own rules", () => {
  it("marks phrases, 簡 and 繁 alike", () => {
    expect(marks("我们做的是最贵的赋能平台", rule({ phrases: ["賦能"] }))).toEqual(["赋能"]);
    expect(marks("我們做的是賦能平台", rule({ phrases: ["赋能"] }))).toEqual(["賦能"]);
  });

  it("drops a match inside or overlapping an exception", () => {
    expect(marks("最近的路，最好的路", rule({ phrases: ["最*的"], except: ["最近"] }))).toEqual(["最好的"]);
  });

  it("puts captured parts into the replacement", () => {
    const [found] = coach(
      { text: "最好的路", today: TODAY },
      { own: [rule({ phrases: ["最*的"], replace: ["很$1的"] })] },
    ).findings;
    expect(found?.suggestions[0]?.replacement).toBe("很好的");
  });

  it("runs regular expressions on the linear-time engine", () => {
    expect(marks("call 555-1234 now", rule({ regex: "\\d{3}-(\\d{4})" }))).toEqual(["555-1234"]);
    expect(marks(`${"a".repeat(50_000)}!`, rule({ regex: "(a+)+$" }))).toEqual([]);
  });

  it("names what a pattern may not hold, and the rest go on", () => {
    const bad = rule({ id: "bad", regex: "(?=x)" });
    const good = rule({ phrases: ["路"] });
    const { failures, findings } = coach({ text: "路", today: TODAY }, { own: [bad, good], regex: re2 });
    expect(failures).toEqual([{ rule: "my/bad", error: expect.stringMatching(/look-around/) }]);
    expect(findings.map((found) => found.rule)).toEqual(["my/r"]);
  });

  it.each<[string, Partial<OwnRule>, number]>([
    ["another channel", { only: { channel: ["email"] } }, 0],
    ["its channel", { only: { channel: ["chat"] } }, 1],
    ["another site", { only: { sites: ["mail.google.com"] } }, 0],
    ["its site, by its parent domain", { only: { sites: ["feishu.cn"] } }, 1],
    ["another language", { langs: ["en"] }, 0],
    ["switched off", { on: false }, 0],
  ])("is limited: %s", (_, more, count) => {
    expect(marks("赋能", rule({ phrases: ["赋能"], ...more }), { site: "acme.feishu.cn" })).toHaveLength(count);
  });

  it("hides the built-in finding it overlaps, and keeps its own severity", () => {
    const own = [rule({ phrases: ["多多照顾"], severity: "info" })];
    const { findings } = coach({ text: "以后请李哥多多照顾", today: TODAY }, { own });
    expect(findings.map((found) => [found.rule, found.severity])).toEqual([["my/r", "info"]]);
  });

  it("leaves quotations, the quoted thread and the signature alone", () => {
    expect(marks("他说“赋能”。\n\n> 赋能\n", rule({ phrases: ["赋能"] }))).toEqual([]);
  });
});
