import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coach } from "../../src/coach";
import { compileOwnRule } from "../../src/engine/own-rule";
import { compileOwnRules } from "../../src/engine/own-rules";
import { lower } from "../../src/engine/phrases";
import { re2 } from "../../src/engine/re2";
import type { Draft, OwnRule } from "../../src/engine/types";
import { languages } from "../../src/langs";

const plain = (text: string) => text;
const draftOf = (text: string) => coach({ text, today: "2026-11-20" }).draft;
const nobodyFails = (rule: string) => {
  throw new Error(`${rule} failed`);
};

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
