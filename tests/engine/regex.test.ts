import { describe, expect, test } from "vitest";
import { re2 } from "../../src/engine/re2";
import type { RegexFaultKind } from "../../src/engine/regex";

const faultOf = (pattern: string, flags = "") => {
  const fault = re2.check({ pattern, flags });
  return fault && [fault.kind, pattern.slice(fault.start, fault.end)];
};
const hits = (pattern: string, text: string, flags = "") =>
  re2
    .compile(
      pattern,
      flags,
    )(text)
    .map(({ start, end }) => text.slice(start, end));

describe("what is wrong with a pattern, and where", () => {
  test.each<[string, RegexFaultKind, string]>([
    ["ab(c", "bracket", "("],
    ["a(b(c)", "bracket", "("],
    ["ab)c", "bracket", ")"],
    ["x[ab", "class", "["],
    ["x[]ab", "class", "["],
    ["国(?=家)", "look-around", "(?="],
    ["(?<!不)好", "look-around", "(?<!"],
    ["(?<=最)好", "look-around", "(?<="],
    ["(a)\\1", "back-reference", "\\1"],
    ["(?<n>a)\\k<n>", "back-reference", "\\k<n>"],
    ["a++b", "possessive", "++"],
    ["*a", "repeat", "*"],
    ["xa**", "repeat", "**"],
    ["a{2000}", "repeat", "{2000}"],
    ["好\\q", "escape", "\\q"],
    ["好\\", "escape", "\\"],
    ["[z-a]", "range", "z-a"],
    ["\\p{Foo}", "range", "\\p{Foo}"],
  ])("%s: %s at %s", (pattern, kind, place) => {
    expect(faultOf(pattern)).toEqual([kind, place]);
  });

  test.each([
    "[(?=]",
    "\\(?=",
    "\\Q(?=[\\E",
    "[]a]",
    "[^]a]",
    "[[:alpha:]]",
    "\\[",
    "(?i)a",
    "(?P<n>a)",
    "a{2}",
    "最\\p{Han}+的",
  ])("%s can run", (pattern) => {
    expect(faultOf(pattern)).toBeNull();
  });

  test("a flag nobody knows, and a pattern as long as a book", () => {
    expect(faultOf("a", "g")?.[0]).toBe("flag");
    expect(faultOf("a".repeat(10_001))?.[0]).toBe("huge");
    expect(faultOf(`${"(".repeat(4_000)}a${")".repeat(4_000)}`)?.[0]).toBe("huge");
  });
});

describe("matching", () => {
  test("flags are i, m and s", () => {
    expect(hits("^roi", "ROI\nroi", "i")).toEqual(["ROI"]);
    expect(hits("^roi", "ROI\nroi", "im")).toEqual(["ROI", "roi"]);
    expect(hits("a.b", "a\nb", "s")).toEqual(["a\nb"]);
  });

  test("one machine for many patterns tells which of them match", () => {
    const set = re2.compileSet([
      { pattern: "foo", flags: "i" },
      { pattern: "bar", flags: "" },
      { pattern: "好+", flags: "" },
    ]);
    expect([...set("FOO 好好 BAR")].sort()).toEqual([0, 2]);
  });

  test.each([
    ["(a+)+$", `${"a".repeat(50_000)}!`],
    ["(a|a)*b", "a".repeat(20_000)],
    ["(.*)(.*)(.*)x", "ab".repeat(10_000)],
    // Linear for each match, and a match at every second character.
    ["a.*b|c", "ac".repeat(20_000)],
  ])("%s freezes nothing", (pattern, text) => {
    const from = performance.now();
    hits(pattern, text);
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});
