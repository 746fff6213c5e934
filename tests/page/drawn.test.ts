import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/engine/types";
import { drawnFindings } from "../../src/page/drawn";

const finding = (rule: string, severity: Severity, start: number): Finding => ({
  rule,
  severity,
  start,
  end: start + 1,
  message: "",
  why: "",
  advice: "",
  suggestions: [],
});
const starts = (findings: readonly Finding[]) => findings.map(({ start }) => start);

describe("drawnFindings", () => {
  it("never draws a hint", () => {
    expect(drawnFindings([finding("no-time", "hint", 0), finding("vague-ask", "warning", 4)], "chat")).toHaveLength(1);
  });

  it.each([
    ["chat", [2, 6, 7]],
    ["email", [0, 1, 2, 6, 7]],
  ] as const)("in %s draws the most severe, then the earliest", (channel, shown) => {
    const findings = [
      finding("no-owner", "info", 0),
      finding("empty-offer", "info", 1),
      finding("vague-ask", "warning", 2),
      finding("over-apology", "info", 3),
      finding("vague-ask", "warning", 6),
      finding("unfilled-blank", "warning", 7),
    ];
    expect(starts(drawnFindings(findings, channel))).toEqual(shown);
  });

  it("draws every finding of the user's own rules, beside the built-in ones", () => {
    const own = Array.from({ length: 6 }, (_, at) => finding(`my/rule-${at}`, "info", at));
    const findings = [...own, finding("vague-ask", "warning", 9)];
    expect(starts(drawnFindings(findings, "chat"))).toEqual([0, 1, 2, 3, 4, 5, 9]);
  });
});
