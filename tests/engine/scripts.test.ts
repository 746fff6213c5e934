import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coach } from "../../src/coach";
import type { DraftInput } from "../../src/engine/types";
import { simplify } from "../../src/langs/zh/traditional";
import { SIMPLIFIED, TRADITIONAL } from "../../src/langs/zh/traditional-table";

/** A traditional character for each simplified one that has any. Which of several does not matter: all read alike. */
const traditional = new Map([...SIMPLIFIED].map((char, i) => [char, TRADITIONAL.charAt(i)]));
const toTraditional = (text: string) => text.replace(/[\u3400-\u9fff]/g, (char) => traditional.get(char) ?? char);
const toFullWidth = (text: string) =>
  text.replace(/[A-Za-z0-9]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const gold = readFileSync("tests/gold/zh.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line): DraftInput => ({ today: "2026-11-20", ...JSON.parse(line) }));

function judged(draft: DraftInput, text: string) {
  const { findings, grid } = coach({ ...draft, text });
  return {
    findings: findings.map(({ rule, severity, start, end }) => ({ rule, severity, start, end })),
    grid: grid && Object.entries(grid).map(([, cell]) => (typeof cell === "object" ? cell.state : cell)),
  };
}

/** Sentences put together by chance, as drafts of their own. */
const mixture = fc
  .array(fc.constantFrom(...gold.flatMap(({ text }) => text.split(/(?<=[。！？\n])/))), { minLength: 1, maxLength: 8 })
  .map((sentences): DraftInput => ({ text: sentences.join(""), today: "2026-11-20" }));

describe("the same words in another script", () => {
  it("are judged alike in simplified and traditional characters", () => {
    for (const draft of gold) {
      const plain = simplify(draft.text);
      expect(judged(draft, toTraditional(plain))).toEqual(judged(draft, plain));
    }
    fc.assert(
      fc.property(mixture, (draft) => {
        const plain = simplify(draft.text);
        expect(judged(draft, toTraditional(plain))).toEqual(judged(draft, plain));
      }),
      { numRuns: 150 },
    );
  });

  it("are judged alike with letters and digits of full width", () => {
    const addressed = /https?:|www\.|@/;
    fc.assert(
      fc.property(mixture, (draft) => {
        fc.pre(!addressed.test(draft.text));
        expect(judged(draft, toFullWidth(draft.text))).toEqual(judged(draft, draft.text));
      }),
      { numRuns: 150 },
    );
    for (const draft of gold.filter(({ text }) => !addressed.test(text)))
      expect(judged(draft, toFullWidth(draft.text))).toEqual(judged(draft, draft.text));
  });
});
