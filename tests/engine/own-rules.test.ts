import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coach } from "../../src/coach";
import { compileOwnRule } from "../../src/engine/own-rule";
import { compileOwnRules } from "../../src/engine/own-rules";
import { lower } from "../../src/engine/phrases";
import { re2 } from "../../src/engine/re2";
import type { Draft, OwnRule, Span } from "../../src/engine/types";
import { languages } from "../../src/langs";

const plain = (text: string) => text;
const draftOf = (text: string) => coach({ text, today: "2026-11-20" }).draft;
const nobodyFails = (rule: string) => {
  throw new Error(`${rule} failed`);
};

const byPlace = (one: Span, other: Span) => one.start - other.start;

const spans = (rules: readonly OwnRule[], draft: Draft) =>
  compileOwnRules(rules, languages.readable, re2)
    .find(draft, undefined, nobodyFails)
    .map(({ rule, start, end }) => [rule.id, start, end]);

describe("many rules together", () => {
  test("strike what each of them strikes alone, in their order", () => {
    const word = fc.stringMatching(/^[ab天地 *]{1,6}$/);
    const rule = fc.oneof(
      fc.record({ phrases: fc.array(word, { minLength: 1, maxLength: 3 }) }),
      fc.record({
        regex: fc.constantFrom("a+b", "天|地", "b{2}", "(?:天地)+", "a.b", "天地", "(?i:AB)a?", "\\ba|b天"),
      }),
    );
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 14 }), fc.stringMatching(/^[abAB天地 。]{0,60}$/), (bodies, text) => {
        const rules = bodies
          .filter((body) => !("phrases" in body) || body.phrases.some((phrase) => phrase.replace(/[\s*]/g, "")))
          .map((body, i): OwnRule => ({ id: `r${i}`, name: "r", message: "m", ...body }));
        const draft = draftOf(text);
        const alone = rules.flatMap((one) => {
          const compiled = compileOwnRule(one, languages.readable, re2);
          return draft.zones
            .filter(({ kind }) => ["greeting", "body", "closing"].includes(kind))
            .flatMap(({ start, end }) => {
              const read = draft.read.slice(start, end);
              return compiled
                .find(read, lower(read))
                .map((match) => [compiled.id, match.start + start, match.end + start]);
            });
        });
        expect(spans(rules, draft)).toEqual(alone);
      }),
    );
  });

  test("strike line by line what they strike in a whole text, whatever was read before", () => {
    const word = fc.stringMatching(/^[abΣ天地 *\n]{1,6}$/).filter((phrase) => /[abΣ天地]/.test(phrase));
    const text = fc
      .array(fc.constantFrom("a", "ab", "b a", "Σ", "ΑΣ", "İ", "天地", "天", " ", "。", "\n", "\n\n", "\r\n"), {
        maxLength: 40,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        word,
        fc.array(text, { maxLength: 5 }),
        (phrases, except, texts) => {
          const rule: OwnRule = { id: "r", name: "r", message: "m", phrases, except: [except], replace: ["$1"] };
          const together = compileOwnRules([rule], languages.readable, re2);
          const alone = compileOwnRule(rule, languages.readable, re2);
          for (const one of texts) {
            const draft = draftOf(one);
            const inWhole = draft.zones
              .filter(({ kind }) => ["greeting", "body", "closing"].includes(kind))
              .flatMap(({ start, end }) => {
                const read = draft.read.slice(start, end);
                return alone
                  .find(read, lower(read))
                  .map((match) => ({ ...match, start: match.start + start, end: match.end + start }));
              });
            const inLines = together.find(draft, undefined, nobodyFails).map(({ rule: _, ...match }) => match);
            expect(inLines.toSorted(byPlace)).toEqual(inWhole.toSorted(byPlace));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("one that cannot work is named, and one that is switched off is left out", () => {
    const { failures } = compileOwnRules(
      [
        { id: "bad", name: "bad", message: "", regex: "(" },
        { id: "off", name: "off", message: "", regex: "(", on: false },
        { id: "empty", name: "empty", message: "", phrases: ["*"] },
      ],
      plain,
      re2,
    );
    expect(failures.map(({ rule }) => rule)).toEqual(["my/bad", "my/empty"]);
  });

  test("a full-width sign in a pattern stays a character", () => {
    const draft = draftOf("满意度５＋，再看５５５");
    expect(spans([{ id: "r", name: "r", message: "", regex: "５＋" }], draft)).toEqual([["my/r", 3, 5]]);
  });

  test("a pattern written in 繁體 strikes 简体", () => {
    expect(spans([{ id: "r", name: "r", message: "", regex: "賦能+" }], draftOf("赋能平台"))).toEqual([["my/r", 0, 2]]);
  });
});
