import { describe, expect, test } from "vitest";
import { STRUCK, teamDraft, teamRules } from "../../src/cli/team-rules";
import { coach } from "../../src/coach";
import { compileOwnRules } from "../../src/engine/own-rules";
import { re2 } from "../../src/engine/re2";
import type { OwnRule } from "../../src/engine/types";
import { languages } from "../../src/langs";

const SENTENCES = [
  "今天下午和恒达的采购总监见了面，他们今年的预算是二百八十万。",
  "I will send her a plan in two lots by Wednesday and go through it with presales.",
  "想请您周二下午帮我约一下生产部的刘经理，半小时就够。",
  "Could you ask the production manager for half an hour on Tuesday afternoon?",
];
/** Ordinary sentences, others in each round of each kind of rules: none is had from the cache. */
const filler = (size: number, round: number) => {
  let text = "";
  for (let i = 0; text.length < size; i++) text += `${SENTENCES[i % SENTENCES.length]} (${round}.${i}) `;
  return text;
};
const today = "2026-11-20";
const timed = (text: string, own?: readonly OwnRule[]) => {
  const from = performance.now();
  coach({ text, today }, own ? { own, regex: re2 } : {});
  return performance.now() - from;
};
/** The first turn warms both paths up; the quietest counts. */
const TURNS = 4;
const ROUNDS = 11;
const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] as number;

const KINDS = ["mixed", "phrases", "gaps", "patterns"] as const;

describe.each(KINDS)("5,000 own rules: %s", (kind) => {
  const firstTurn = TURNS * KINDS.indexOf(kind);
  const team = teamRules(kind);

  test("at least 500 of them match in the draft", () => {
    const { draft } = coach({ text: teamDraft(STRUCK, 1, filler), today });
    const failed = (rule: string) => {
      throw new Error(rule);
    };
    const hits = compileOwnRules(team, languages.readable, re2).find(draft, undefined, failed);
    expect(new Set(hits.map(({ rule }) => rule.id)).size).toBeGreaterThanOrEqual(500);
  });

  test("a draft of 2,000 characters is reviewed in at most three times the time it takes with none", () => {
    timed("warm", team);
    const ratios = Array.from({ length: TURNS }, (_, turn) => {
      const none: number[] = [];
      const many: number[] = [];
      // Turn by turn, so that a busy moment of the machine falls on both.
      const first = (firstTurn + turn) * ROUNDS;
      for (let round = first; round < first + ROUNDS; round++) {
        none.push(timed(teamDraft(STRUCK, 2 * round, filler)));
        many.push(timed(teamDraft(STRUCK, 2 * round + 1, filler), team));
      }
      return middle(many) / middle(none);
    });
    expect(Math.min(...ratios)).toBeLessThanOrEqual(3);
  });
});
