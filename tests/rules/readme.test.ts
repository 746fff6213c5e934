import { expect, it } from "vitest";
import type { Example } from "../../src/engine/rule";
import { examplesOf } from "../../src/options/rule-cards";
import { rules } from "../../src/rules";

const LANGS = { zh: "Chinese", en: "English" } as const;
const flat = (text: string) => text.replace(/\s*\n+\s*/g, " ⏎ ");
const textOf = (example: string | Example) => (typeof example === "string" ? example : example.text);

/** What a person reads about the rules: generated, so that it is never behind them. */
function readme(): string {
  const parts = [
    "# The rules",
    "",
    "Generated from the rule files by `npm test -- --update`; marked stretches stand in [[ ]].",
    "",
  ];
  for (const rule of rules) {
    parts.push(`## \`${rule.id}\``, "", `${rule.severity}, family ${rule.family}, from talk ${rule.source}`, "");
    for (const lang of ["en", "zh"] as const) {
      const { title, why, advice } = rule.says[lang];
      parts.push(`**${title}**  `, `${why}.  `, `${advice}`, "");
    }
    for (const lang of ["zh", "en"] as const) {
      const { bad, good } = examplesOf[rule.id]?.[lang] ?? { bad: [], good: [] };
      parts.push(`${LANGS[lang]}`, "", "| fires | put right |", "|---|---|");
      for (const { text, better } of bad) parts.push(`| ${flat(text)} | ${flat(better)} |`);
      parts.push("", "Silent on:", "");
      for (const example of good) parts.push(`- ${flat(textOf(example))}`);
      parts.push("");
    }
  }
  return `${parts.join("\n")}\n`;
}

it("src/rules/README.md is current", async () => {
  await expect(readme()).toMatchFileSnapshot("../../src/rules/README.md");
});
