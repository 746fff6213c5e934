import { describe, expect, it } from "vitest";
import { sentenceReader, takeApart } from "../../src/engine/draft";
import { PRECEDENCE, triage } from "../../src/engine/triage";
import { languages } from "../../src/langs";
import { rules } from "../../src/rules";

const draft = takeApart(
  { text: "甲甲甲甲。乙乙乙乙。丙丙丙丙。", today: "2026-11-20" },
  languages,
  sentenceReader(languages),
);
const at = (rule: string, start: number, end: number) => ({ rule, start, end });

describe("triage", () => {
  it("lets the more specific of two overlapping findings win", () => {
    expect(triage([], [at("vague-time", 0, 4), at("vague-ask", 2, 5)], draft)).toEqual([at("vague-ask", 2, 5)]);
  });

  it("lets the user's own rules hide what they overlap, in their order", () => {
    const own = [at("my/b", 0, 3), at("my/a", 2, 4)];
    expect(triage(own, [at("buyer-risk", 0, 4), at("vague-ask", 5, 9)], draft)).toEqual([
      at("my/b", 0, 3),
      at("vague-ask", 5, 9),
    ]);
  });

  it("moves a finding about the whole draft to the nearest free sentence", () => {
    expect(triage([], [at("vague-ask", 10, 14), at("no-next-step", 10, 15)], draft)).toEqual([
      at("no-next-step", 5, 10),
      at("vague-ask", 10, 14),
    ]);
  });

  it("drops it in a draft of one sentence that a rule of the user's own has marked", () => {
    const one = takeApart({ text: "甲甲甲甲。", today: "2026-11-20" }, languages, sentenceReader(languages));
    expect(triage([at("my/a", 1, 3)], [at("no-next-step", 0, 5)], one)).toEqual([at("my/a", 1, 3)]);
  });

  it("stands on the whole body when no sentence is free", () => {
    const taken = [at("vague-ask", 0, 5), at("vague-time", 5, 10), at("no-owner", 10, 15)];
    expect(triage([], [...taken, at("no-next-step", 10, 15)], draft)).toContainEqual(at("no-next-step", 0, 15));
  });

  it("drops no-next-step where problem-dump says it already", () => {
    expect(triage([], [at("no-next-step", 10, 15), at("problem-dump", 0, 5)], draft)).toEqual([
      at("problem-dump", 0, 5),
    ]);
  });

  it("ranks every built-in rule", () => {
    expect([...PRECEDENCE].sort()).toEqual(rules.map((rule) => rule.id).sort());
  });
});
