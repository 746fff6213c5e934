import { describe, expect, test } from "vitest";
import { coach } from "../../../src/coach";
import { re2 } from "../../../src/engine/re2";
import { readRuleFile } from "../../../src/settings/files/read";

const read = (name: string, text: string) => readRuleFile(name, new TextEncoder().encode(text), re2);
const strikes = (text: string, own: ReturnType<typeof read>["rules"]) =>
  coach({ text, today: "2026-11-20" }, { own, regex: re2 })
    .findings.filter(({ rule }) => rule.startsWith("my/"))
    .map(({ start, end }) => text.slice(start, end));

describe("Vale styles", () => {
  test("existence: words stand alone, in the case that is asked for", () => {
    const { form, rules, problems } = read(
      "Weasel.yml",
      "extends: existence\nmessage: \"'%s' is a weasel word\"\nlevel: warning\nignorecase: true\ntokens:\n  - very\n  - sort of\n",
    );
    expect(form).toBe("vale");
    expect(problems).toEqual([]);
    expect(rules).toEqual([
      {
        id: "weasel",
        name: "Weasel",
        phrases: ["very", "sort of"],
        message: "'…' is a weasel word",
        severity: "warning",
      },
    ]);
    expect(strikes("Very sort of every.", rules)).toEqual(["Very", "sort of"]);
    const strict = read("A.yml", "extends: existence\nmessage: m\ntokens: [API, IO]").rules;
    expect(strikes("API and api, IO and RIO", strict)).toEqual(["API", "IO"]);
  });

  test("existence: patterns, parts of words, and what is raw", () => {
    const units = read(
      "Units.yml",
      "extends: existence\nmessage: m\nnonword: true\ntokens:\n  - \\d+(?:GB|TB)\n",
    ).rules;
    expect(strikes("A 5GB stick, 5 GB too", units)).toEqual(["5GB"]);
    const there = read(
      "ThereIs.yml",
      "extends: existence\nmessage: m\nignorecase: true\nraw:\n  - '\\bThere\\s(is|are)\\b'\n",
    ).rules;
    expect(strikes("there is hope", there)).toEqual(["there is"]);
  });

  test("existence: Chinese tokens have no edges", () => {
    expect(
      strikes("我们赋能客户", read("zh.yml", "extends: existence\nmessage: m\ntokens: [赋能, 抓.手]").rules),
    ).toEqual(["赋能"]);
  });

  test("substitution: one rule for each pair, with its replacements and its link", () => {
    const { rules } = read(
      "Google/WordList.yml",
      "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nlink: https://example.com/list\nlevel: suggestion\nignorecase: false\nswap:\n  check box: checkbox\n  \"(?:cell ?phone|smart ?phone)\": phone|mobile phone\n",
    );
    expect(rules).toMatchObject([
      {
        name: "WordList: check box",
        replace: ["checkbox"],
        severity: "info",
        message: "Use 'checkbox' instead of 'check box'. (https://example.com/list)",
      },
      { replace: ["phone", "mobile phone"] },
    ]);
    expect(strikes("Tick the check box on your smartphone", rules)).toEqual(["check box", "smartphone"]);
  });

  test("occurrence: more than so many in a sentence", () => {
    const { rules } = read(
      "Commas.yml",
      "extends: occurrence\nmessage: Too many commas\nscope: sentence\nmax: 2\ntoken: ','\n",
    );
    expect(strikes("one, two, three", rules)).toEqual([]);
    expect(strikes("one, two, three, four", rules)).toHaveLength(1);
  });

  test("what cannot be carried over is named", () => {
    const dropped = read("A.yml", "extends: existence\nmessage: m\nscope: heading\nvocab: false\ntokens: [a]");
    expect(dropped.rules).toHaveLength(1);
    expect(dropped.problems.map(({ about, line, kept }) => [about, line, kept])).toEqual([
      ['scope: "heading"', 3, true],
      ["vocab: false", 4, true],
    ]);
    expect(read("B.yml", "extends: capitalization\nmessage: m\nmatch: $title").problems).toMatchObject([
      { kind: "unsupported", about: "extends: capitalization", line: 1, kept: false },
    ]);
    expect(read("C.yml", "extends: existence\nmessage: m\ntokens: ['a(?!b)']").problems).toMatchObject([
      { kind: "regex", kept: false },
    ]);
  });
});

describe("look-around", () => {
  const rulesOf = (pattern: string) =>
    read("d.yml", `version: 1\nrules:\n  - expected: 正\n    pattern: ${JSON.stringify(pattern)}\n`).rules;

  test.each<[string, string, readonly string[]]>([
    ["/サーバ(?!ー)/", "サーバとサーバー", ["サーバ"]],
    ["/(?<!変)更に/", "更に変更に", ["更に"]],
    ["/(?<![横縦])並びに/", "並びに横並びに縦並びに", ["並びに"]],
    ["/ユーザ(?!(ー|ビリティ))/", "ユーザ、ユーザー、ユーザビリティ", ["ユーザ"]],
    ["/(?<!プ)レイヤ(?!ー)/", "レイヤ、プレイヤ、レイヤー", ["レイヤ"]],
    ["/アダプタ((?:[^ーァ-ン]){1,2}|(?=$))/", "アダプタ", ["アダプタ"]],
    ["/帐号(?!密码)/", "帐号和帐号密码", ["帐号"]],
  ])("%s becomes exceptions", (pattern, text, found) => {
    expect(strikes(text, rulesOf(pattern))).toEqual(found);
  });

  test.each(["/a(?!b)/", "/(?<![a-z])PC(?![a-z])/", "/x(?=y)/", "/(?<!.*)更/", "/更.(?!あ)/", "/天(?!(?!地))/"])(
    "%s would say something else, and is refused",
    (pattern) => {
      expect(rulesOf(pattern)).toEqual([]);
    },
  );
});

describe("prh dictionaries", () => {
  test("words, patterns and examples come over", () => {
    const { form, rules, problems } = read(
      "dict.yml",
      [
        "version: 1",
        "rules:",
        "  - expected: Cookie",
        "  - expected: jQuery",
        "    patterns: [/jquery/i, JQuery]",
        "    options: {wordBoundary: true}",
        "    prh: 製品名です",
        "  - expected: ハードウェア$1",
        "    pattern: /ハードウエア(な?)/",
        "    specs:",
        "      - {from: ハードウエアな, to: ハードウェアな}",
        "  - expected: 账号",
        "    pattern: 帐号",
        "  - Web",
      ].join("\n"),
    );
    expect(form).toBe("prh");
    expect(problems).toEqual([]);
    expect(rules.map(({ name }) => name)).toEqual(["Cookie", "jQuery", "ハードウェア$1", "账号", "Web"]);
    expect(strikes("cookie, Cookie and COOKIE; web", rules)).toEqual(["cookie", "COOKIE", "web"]);
    expect(rules[1]?.message).toBe("製品名です");
    expect(rules[2]).toMatchObject({
      replace: ["ハードウェア$1"],
      examples: { bad: ["ハードウエアな"], good: ["ハードウェアな"] },
    });
    expect(strikes("请登录帐号", rules)).toEqual(["帐号"]);
  });

  test("what cannot be carried over is named", () => {
    const file = read(
      "dict.yml",
      "version: 1\nimports: [other.yml]\nrules:\n  - expected: a\n    pattern: /a(?!b)/\n  - expected: b\n    pattern: c\n    regexpMustEmpty: $1\n  - expected: 好\n",
    );
    expect(file.rules.map(({ name }) => name)).toEqual(["b"]);
    expect(file.problems).toMatchObject([
      { kind: "left-out", about: "imports", line: 2, kept: false },
      { kind: "regex", line: 5, kept: false },
      { kind: "left-out", about: "regexpMustEmpty", line: 8, kept: true },
      { kind: "unsupported", about: "好", line: 9, kept: false },
    ]);
  });
});
