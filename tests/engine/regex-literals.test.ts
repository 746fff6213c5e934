import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lower } from "../../src/engine/phrases";
import { re2 } from "../../src/engine/re2";
import { foldsOddly, literalsOf } from "../../src/engine/regex-literals";

describe("the literals of a pattern", () => {
  test.each<[string, readonly string[] | null]>([
    ["synergy", ["synergy"]],
    ["\\bSynergy\\b", ["synergy"]],
    ["国家级(?:吗|呢)?", ["国家级"]],
    ["(?:circle|touch) back", ["circle", "touch"]],
    ["(?:go|touch) back", [" back"]],
    ["cat|dogs?|赋能", ["cat", "dog", "赋能"]],
    ["ab+c", ["ab"]],
    ["ab{2,3}cde", ["cde"]],
    ["a\\.b\\*", ["a.b*"]],
    ["(?P<word>low)-hanging (?i:fruit)", ["-hanging "]],
    ["[abc]+xyz", ["xyz"]],
    ["\\d{3}-\\d{4}", null],
    ["a|bc", null],
    ["(?:抓手)?", null],
    [".*", null],
    ["\\Qa.b\\E", null],
    ["\\p{Greek}\\x{1F600}ok", ["ok"]],
    ["[]a]bc", ["bc"]],
    ["[[:alpha:]]bc", ["bc"]],
    ["", null],
  ])("%s", (pattern, literals) => {
    expect(literalsOf(pattern)).toEqual(literals);
  });

  test("stand in every text the pattern matches", () => {
    const atom = fc.constantFrom("a", "B", "天", "\\.", "[ab]", "[^a]", ".", "\\d", "\\b", "^", "x", "é", "😀");
    const repeat = fc.constantFrom("", "", "", "?", "*", "+", "{0,2}", "{2}", "+?");
    const { pattern } = fc.letrec<{ pattern: string; group: string }>((tie) => ({
      group: fc
        .tuple(fc.constantFrom("(", "(?:", "(?i:", "(?P<n>"), tie("pattern"))
        .map(([open, one]) => `${open}${one})`),
      pattern: fc
        .array(
          fc.array(fc.tuple(fc.oneof({ weight: 5, arbitrary: atom }, { weight: 1, arbitrary: tie("group") }), repeat), {
            minLength: 1,
            maxLength: 4,
          }),
          { minLength: 1, maxLength: 2 },
        )
        .map((branches) => branches.map((parts) => parts.map((part) => part.join("")).join("")).join("|")),
    }));
    const text = fc.stringMatching(/^[aBbA天.x3éÉ\n]{0,12}$/);
    let hit = 0;
    fc.assert(
      fc.property(pattern, text, fc.constantFrom("", "i"), (source, words, flags) => {
        fc.pre(re2.check({ pattern: source, flags }) === null);
        const literals = literalsOf(source);
        if (!literals || re2.compile(source, flags)(words).length === 0) return;
        hit++;
        expect(literals.some((literal) => lower(words).includes(literal))).toBe(true);
      }),
      { numRuns: 3_000 },
    );
    expect(hit).toBeGreaterThan(0);
  });

  test("letters that fold onto others are told", () => {
    expect(["meſſage", "ς", "µ"].map(foldsOddly)).toEqual([true, true, true]);
    expect(["message", "信息", "Élan", "ü", "😀"].map(foldsOddly)).toEqual([false, false, false, false, false]);
  });
});
