import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documents as generated, withSections } from "../../scripts/docs/sections";
import { coach } from "../../src/coach";
import { re2 } from "../../src/engine/re2";
import { readRuleFile } from "../../src/settings/files/read";
import { anchorOf, codeOf, documents, linksOf } from "./documents";

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

/** Made while one works; a document may name them though a fresh clone has none. */
const MADE = /^(?:build|screenshots|node_modules)\b/;
/** Worked examples: files a reader is to write, and made-up code. */
const TO_WRITE = ["src/rules/many-questions.ts", "src/sites/example-desk.ts", "tests/pages/sites/example-desk.html"];

describe.each(documents)("$file", ({ file, text }) => {
  test("leads to places that exist", () => {
    const lost = linksOf({ file, text }).filter(({ path, heading }) => {
      if (!existsSync(path)) return true;
      const headings = [...readFileSync(path, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => anchorOf(title));
      return heading !== null && !headings.includes(heading);
    });
    expect(lost).toEqual([]);
  });

  test("names commands that exist", () => {
    const named = [...text.matchAll(/\bnpm (?:run (?:-s )?([\w-]+)|(start|test))\b/g)].map(
      ([, run, word]) => run ?? word,
    );
    expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
  });

  test("names files that exist", () => {
    const paths = codeOf(text)
      .flatMap(
        (code) => code.match(/(?<![\w/.-])(?:src|scripts|tests|assets|pictures|store|schemas)\/[\w./-]*[\w/]/g) ?? [],
      )
      .filter((path) => !MADE.test(path) && !TO_WRITE.includes(path));
    const there = (path: string) =>
      [path, path.replace(/\/$/, ""), `${path}.ts`, `${path}.test.ts`].some((one) => existsSync(one));
    expect(paths.filter((path) => !there(path))).toEqual([]);
  });

  test("is none that shouts", () => {
    const prose = text.replace(/```[\s\S]*?```|`[^`]*`|!\[|<!--|^> .*$/gm, "");
    expect(prose.match(/.{0,20}[!！].{0,5}/g)).toBeNull();
  });
});

describe.each(Object.entries(generated))("%s", (file, lang) => {
  const text = readFileSync(file, "utf8");

  test("has its generated sections up to date (`npm run docs`)", () => {
    expect(withSections(text, lang)).toBe(text);
  });

  test("shows what the command line really says", () => {
    const shown = [...text.matchAll(/```console\n\$ (.+)\n([\s\S]*?)```/g)];
    expect(shown.length).toBeGreaterThan(0);
    for (const [, command = "", output] of shown) {
      const words = command.replace("npm run -s analyze --", "").trim().split(" ");
      const said = (() => {
        try {
          return execFileSync(process.execPath, ["--import", "tsx", "src/cli/analyze.ts", ...words], {
            encoding: "utf8",
          });
        } catch (error) {
          // A warning is exit code 1.
          return (error as { readonly stdout: string }).stdout;
        }
      })();
      expect(said).toBe(output);
    }
  });

  test("shows a rule file that can be read, and that does what its examples say", () => {
    const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
    const { rules, problems } = readRuleFile("team.yaml", Buffer.from(yaml), re2);
    expect(problems).toEqual([]);
    expect(rules).toHaveLength(1);
    const [rule] = rules;
    if (!rule) throw new Error("no rule");
    const heard = (said: string) =>
      coach({ text: said, today: "2026-11-20", audience: "customer" }, { own: [rule], regex: re2 }).findings.filter(
        (finding) => finding.rule === `my/${rule.id}`,
      ).length;
    expect(rule.examples?.bad?.map(heard)).toEqual([1]);
    expect(rule.examples?.good?.map(heard)).toEqual([0]);
  });
});

test("both READMEs have the same parts and pictures in the same order", () => {
  const shape = (file: string) =>
    [...readFileSync(file, "utf8").matchAll(/^#+ |<!-- \/?\w+ -->|```\w*|\]\((pictures\/\w\w\/.*?)\)/gm)].map(
      ([part, picture]) => (picture ? picture.slice("pictures/en".length) : part),
    );
  expect(shape("README.zh-CN.md")).toEqual(shape("README.md"));
});
