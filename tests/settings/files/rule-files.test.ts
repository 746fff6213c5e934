import { readFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { re2 } from "../../../src/engine/re2";
import type { OwnRule } from "../../../src/engine/types";
import { planImport, sameRule } from "../../../src/settings/files/plan";
import { type RuleFile, readRuleFile } from "../../../src/settings/files/read";
import { writeRules } from "../../../src/settings/files/write";
import { ownRuleSchema } from "../../../src/settings/schema";

const read = (text: string, name = "rules.yaml") => readRuleFile(name, new TextEncoder().encode(text), re2);
const told = ({ problems }: RuleFile) =>
  problems.map(({ kind, line, kept }) => `${kept ? "kept" : "refused"} ${kind} ${line}`);

const full: OwnRule = {
  id: "no-absolutes",
  name: "极限词",
  on: false,
  langs: ["zh", "en"],
  phrases: ["国家级", "最 * 的", "yes", "1.0", "- a", "# b", " c "],
  except: ["最近"],
  message: "广告法不许：这么说\n第二行",
  replace: ["…", "$1", ""],
  severity: "info",
  only: { channel: ["email"], audience: ["customer"], sites: ["mail.google.com"] },
  examples: { bad: ["我们是国家级的"], good: [] },
};
const regexRule: OwnRule = { id: "phone", name: "Phone", regex: "\\d{3}-(\\d{4})", flags: "i", message: "No phones" };

describe("our own format", () => {
  test.each(["yaml", "json"] as const)("comes back as it went out: %s", (form) => {
    const file = read(writeRules([full, regexRule], form));
    expect(file).toMatchObject({ form: "kaopu", rules: [full, regexRule], problems: [] });
  });

  test.each(["yaml", "json"] as const)("loses nothing, whatever the words: %s", (form) => {
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => /[^\s*]/.test(text));
    const rule = fc.record(
      {
        id: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
        name: words,
        message: words,
        phrases: fc.array(words, { minLength: 1, maxLength: 3 }),
        severity: fc.constantFrom("warning", "info", "hint"),
        except: fc.array(words, { maxLength: 2 }),
        on: fc.boolean(),
      },
      { requiredKeys: ["id", "name", "message", "phrases"] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(rule, { selector: ({ id }) => id, maxLength: 5 }), (rules) => {
        const file = read(writeRules(rules as OwnRule[], form));
        expect(file.rules).toEqual(rules);
        expect(file.problems).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("what a hand-written file leaves out is filled in", () => {
    const { rules, problems } = read('rules:\n  - phrases: ["Circle back"]\n  - name: 黑话\n    phrases: [赋能]\n');
    expect(problems).toEqual([]);
    expect(rules).toEqual([
      { id: "circle-back", name: "Circle back", message: "Circle back", phrases: ["Circle back"] },
      { id: "rule", name: "黑话", message: "黑话", phrases: ["赋能"] },
    ]);
  });

  test("each refusal has its line and its reason; the rest come in", () => {
    const file = read(
      [
        "kaopu: 1",
        "rules:",
        "  - {id: good, name: g, message: m, phrases: [a]}",
        "  - just words",
        "  - {id: Bad Id, name: b, message: m, phrases: [a]}",
        "  - id: both",
        "    phrases: [a]",
        "    regex: a",
        "  - id: look",
        '    regex: "(?=a)"',
        "  - {id: stars, phrases: ['*']}",
        "  - {id: none, name: none}",
        "  - {id: good, name: again, message: m, phrases: [b]}",
        "  - id: loud",
        "    phrases: [a]",
        "    severity: shout",
        "  - id: extra",
        "    phrases: [a]",
        "    colour: red",
      ].join("\n"),
    );
    expect(file.rules.map(({ id }) => id)).toEqual(["good", "extra"]);
    expect(told(file)).toEqual([
      "refused not-a-rule 4",
      "refused shape 5",
      "refused both 8",
      "refused regex 10",
      "refused nothing 11",
      "refused nothing 12",
      "refused same-id 13",
      "refused shape 16",
      "kept left-out 19",
    ]);
  });

  test("lines of JSON are told too", () => {
    const file = read(
      '{"kaopu": 1, "rules": [\n {"id": "a", "phrases": ["a"]},\n {"id": "b", "regex": "("}\n]}',
      "a.json",
    );
    expect(file.problems).toEqual([{ kind: "regex", line: 3, about: "(", pattern: "bracket", kept: false }]);
  });

  test("the published schema is that of the settings", () => {
    const rules = v.object({ kaopu: v.literal(1), rules: v.array(ownRuleSchema) });
    const made = toJsonSchema(rules, { typeMode: "input", errorMode: "ignore" });
    const schema = { ...made, $id: "kaopu-rules", title: "Rules for Kaopu" };
    expect(JSON.parse(readFileSync("schemas/rules.schema.json", "utf8"))).toEqual(schema);
  });
});

describe("files that are none of ours", () => {
  const bytes = (...parts: (string | number[])[]) =>
    new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));
  const refusal = (name: string, content: Uint8Array) => readRuleFile(name, content, re2).problems[0]?.kind;

  test.each<[string, Uint8Array, string]>([
    ["a picture", bytes([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "not-text"],
    ["fifty megabytes", new Uint8Array(50_000_000), "too-large"],
    ["an open bracket", bytes("{"), "syntax"],
    ["a bracket in a bracket, ten thousand times", bytes("[".repeat(10_000)), "syntax"],
    ["a letter", bytes("Dear Sir,\nthank you."), "unknown-form"],
    ["nothing", bytes(""), "unknown-form"],
    ["a newer file", bytes("kaopu: 2\nrules: []"), "newer"],
    [
      "a billion laughs",
      bytes(
        `a: &a [x]\n${[..."bcdefghi"].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${"abcdefgh"[i]}`).join(",")}]`).join("\n")}`,
      ),
      "syntax",
    ],
  ])("%s is refused politely", (_, content, kind) => {
    expect(refusal("x", content)).toBe(kind);
  });

  test("of more rules than anybody has written the first ten thousand are read, and that is told", () => {
    const file = read(`[${Array.from({ length: 10_002 }, (_, at) => `{"id":"r${at}","phrases":["w${at}"]}`).join()}]`);
    expect(file.rules).toHaveLength(10_000);
    expect(file.problems).toEqual([{ kind: "too-many", about: "10000", line: null, kept: false }]);
  });

  test("Chinese files in GB 18030, and files with a mark of order, are read", () => {
    const gbk = bytes("rules: [{phrases: [", [0xb8, 0xb3, 0xc4, 0xdc], "]}]");
    expect(readRuleFile("x", gbk, re2).rules[0]?.phrases).toEqual(["赋能"]);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[..."- phrases: [赋能]"].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    expect(readRuleFile("x", utf16, re2).rules[0]?.phrases).toEqual(["赋能"]);
    expect(read("\uFEFF- phrases: [a]").rules).toHaveLength(1);
  });

  test("no bytes whatever make it throw, and what comes in is a rule", () => {
    const near = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((text) => new TextEncoder().encode(text)),
      fc.json().map((text) => new TextEncoder().encode(`{"rules": [${text}, {"phrases": ${text}}]}`)),
      fc.string().map((text) => new TextEncoder().encode(`extends: existence\ntokens: [${JSON.stringify(text)}]`)),
      fc
        .string()
        .map((text) =>
          new TextEncoder().encode(
            `rules:\n  - expected: ${JSON.stringify(text)}\n    pattern: ${JSON.stringify(text)}`,
          ),
        ),
    );
    fc.assert(
      fc.property(near, (content) => {
        const { rules } = readRuleFile("x", content, re2);
        for (const rule of rules) expect(v.safeParse(ownRuleSchema, rule).success).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test("five thousand rules are read in reasonable time", () => {
    const rules = Array.from({ length: 5_000 }, (_, i): OwnRule => ({ ...full, id: `r${i}` }));
    const from = performance.now();
    expect(read(writeRules(rules, "json"), "a.json").rules).toHaveLength(5_000);
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});

describe("the preview", () => {
  test("tells what is new, what changes and what is there already", () => {
    const own = [full, regexRule];
    const changed = { ...regexRule, message: "Other" };
    const added = { ...full, id: "new" };
    const { on: _on, ...bare } = { ...full, on: true };
    expect(planImport([...own, { ...bare, id: "x" }], [changed, added, full, { ...bare, id: "x", on: true }])).toEqual({
      added: [added],
      changed: [{ before: regexRule, after: changed }],
      same: [full, { ...bare, id: "x" }],
    });
  });

  test("the order of fields makes no difference", () => {
    const turned = Object.fromEntries(Object.entries(full).reverse()) as unknown as OwnRule;
    expect(sameRule(full, turned)).toBe(true);
  });
});
