import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alternativesOf } from "../../src/engine/alternatives";
import { anchorsOf } from "../../src/engine/pattern-anchors";
import { everyMatch, quick } from "../../src/engine/quick";

describe("the anchors of a pattern", () => {
  test.each<[RegExp, readonly string[] | null]>([
    [/没(?:招|辙)|懵/, ["没招", "没辙", "懵"]],
    [/抱歉|非常抱歉/, ["抱歉"]],
    [/打电话(?:了|过)?/, ["打电话"]],
    [/[懵愁]死了?/, ["懵死", "愁死"]],
    [/拜访[^，。]{0,8}院长/, ["拜访"]],
    [/(?:他|她)?.{0,4}投诉/, ["投诉"]],
    [/退款[了吧]+/, ["退款"]],
    [/(?<!不)满意(?!度)/, ["满意"]],
    [/.*(?=投诉)/, ["投诉"]],
    [/(?<=投诉).+/, ["投诉"]],
    [/Synergy\b/i, ["synergy"]],
    [/\bcircle\s+back\b/u, ["circle"]],
    [/\u6295\u8bc9/, ["投诉"]],
    [/(投诉)\1/, ["投诉"]],
    [/\p{L}+投诉/u, ["投诉"]],
    // Nothing that every match holds, or nothing rare.
    [/.*/, null],
    [/\d+|投诉/, null],
    [/(?:投诉)?/, null],
    [/(?!投诉)./, null],
    [/的|了|是/, null],
    [/[^投诉]/, null],
    // A letter whose other case may be meant.
    [/É/i, null],
  ])("%s", (pattern, anchors) => {
    expect(anchorsOf(pattern)).toEqual(anchors);
  });
});

describe("the alternatives of a pattern", () => {
  const long = "甲".repeat(200);

  test.each<[string, readonly string[] | null]>([
    [`${long}|a|b|c`, [long, "a", "b", "c"]],
    [`^(?:${long}|a|[|(]|c)\\b`, [`^(?:${long})\\b`, "^(?:a)\\b", "^(?:[|(])\\b", "^(?:c)\\b"]],
    [`(?:${long}|(?:a|b)|c)`, [`${long}`, "a", "b", "c"]],
    // The way to the group, or what it remembers, tells which alternative matches.
    [`a*(?:${long}|a|b|c)`, null],
    [`(?:x|y)(?:${long}|a|b|c)`, null],
    [`(?:${long}|a|b|c)+`, null],
    [`(a)(?:${long}|\\1|b|c)`, null],
    ["a|b|c|d", null],
  ])("%#", (source, alternatives) => {
    const bare = (one: string) => one.replace(/\(\?:|\)/g, "");
    expect(alternativesOf(new RegExp(source))?.map(bare) ?? null).toEqual(alternatives?.map(bare) ?? null);
  });
});

describe("a quick pattern", () => {
  const atom = fc.constantFrom(
    "没",
    "辙",
    "投诉",
    "[懵愁]",
    "[^的]",
    ".",
    "\\d",
    "\\b",
    "^",
    "$",
    "ab",
    "K",
    "s",
    "\\s",
    "😀",
  );
  const repeat = fc.constantFrom("", "", "", "?", "*", "+", "{0,2}", "{2}", "+?");
  const { pattern } = fc.letrec<{ pattern: string; group: string }>((tie) => ({
    group: fc
      .tuple(fc.constantFrom("(?:", "(?:", "(", "(?=", "(?!", "(?<=", "(?<!"), tie("pattern"), repeat)
      .map(([open, inside, again]) => `${open}${inside})${/^\(\?<?[=!]/.test(open) ? "" : again}`),
    pattern: fc
      .array(
        fc.array(
          fc.oneof(
            {
              weight: 5,
              arbitrary: fc
                .tuple(atom, repeat)
                .map(([one, again]) => (/^[\\^$]b?$/.test(one) ? one : `(?:${one})${again}`)),
            },
            { weight: 1, arbitrary: tie("group") },
          ),
          { minLength: 1, maxLength: 4 },
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((branches) => branches.map((parts) => parts.join("")).join("|")),
  }));
  const text = fc
    .array(
      fc.constantFrom(
        "没",
        "辙",
        "投",
        "诉",
        "懵",
        "愁",
        "的",
        "a",
        "b",
        "A",
        "B",
        "K",
        "k",
        "\u212a",
        "S",
        "\u017f",
        "1",
        " ",
        "😀",
      ),
      {
        maxLength: 14,
      },
    )
    .map((chars) => chars.join(""));

  /** Long enough to be taken apart. */
  const padded = fc
    .tuple(
      fc.constantFrom("", "^", "\\b", "(?<!投)", "(?<=没|^)"),
      pattern,
      fc.constantFrom("", "$", "(?!诉)", "a?", "[^的]*"),
    )
    .map(
      ([before, source, behind]) => `${before}(?:${"甲".repeat(90)}|${source}|${"乙".repeat(90)}|没投|丙丁)${behind}`,
    );

  test("matches what the pattern matches, whatever the flags", () => {
    let no = 0;
    fc.assert(
      fc.property(
        fc.oneof(pattern, padded),
        text,
        fc.constantFrom("", "i", "u", "iu", "g", "gi", "gu", "giu"),
        (source, words, flags) => {
          const plain = new RegExp(source, flags);
          const fast = quick(new RegExp(source, flags));
          const found = (one: RegExp) =>
            (flags.includes("g") ? everyMatch(one, words) : [one.exec(words)]).map(
              (match) => match && [...match, match.index],
            );
          expect(found(fast)).toEqual(found(plain));
          plain.lastIndex = 0;
          fast.lastIndex = 0;
          expect(fast.test(words)).toBe(plain.test(words));
          expect(words.replace(fast, "_")).toBe(words.replace(plain, "_"));
          if (anchorsOf(plain)?.every((anchor) => !words.toLowerCase().includes(anchor))) no++;
        },
      ),
      { numRuns: 4_000 },
    );
    // The way to "no" was taken.
    expect(no).toBeGreaterThan(100);
  });

  test("remembers nothing of another text", () => {
    const one = quick(/投诉/);
    const other = quick(/愁死/);
    const said = (words: string) => [one.test(words), other.test(words)];
    expect(["投诉了", "愁死了", "投诉了", "", "愁死投诉"].map(said)).toEqual([
      [true, false],
      [false, true],
      [true, false],
      [false, false],
      [true, true],
    ]);
  });
});
