import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coach } from "../../src/coach";
import type { DraftInput, Finding } from "../../src/engine/types";

const FOLDER = new URL("./messages/", import.meta.url);
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt") && !name.endsWith(".review.txt"))
  .map((name) => name.slice(0, -4));

/** First line `# channel audience`, then the draft as it is. */
function readDraft(name: string): DraftInput {
  const whole = readFileSync(new URL(`${name}.txt`, FOLDER), "utf8");
  const newline = whole.indexOf("\n");
  const [, channel, audience] = whole.slice(0, newline).split(" ") as [string, "email" | "chat", "boss"];
  return { text: whole.slice(newline + 1).replace(/\n$/, ""), channel, audience, today: "2026-11-20" };
}

const isWide = (char: string) => /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(char);

/** The draft with each line's findings drawn under it. */
function draw(text: string, findings: readonly Finding[]): string {
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    lines.push(`  ${line}`);
    for (const finding of findings.filter((found) => found.start < end && found.end > start)) {
      const from = Math.max(finding.start, start);
      const pad = [...text.slice(start, from)].map((char) => (isWide(char) ? "　" : " ")).join("");
      const sign = finding.severity === "warning" ? "~" : finding.severity === "info" ? "." : "?";
      const mark = [...text.slice(from, Math.min(finding.end, end))].map((char) => (isWide(char) ? sign + sign : sign)).join("");
      const says = finding.start >= start ? ` ${finding.severity} ${finding.rule}` : "";
      lines.push(`  ${pad}${mark}${says}`);
    }
    start = end + 1;
  }
  return lines.join("\n");
}

describe("golden messages", () => {
  it.each(names)("%s", async (name) => {
    const input = readDraft(name);
    const { draft, findings, failures, grid } = coach(input);
    expect(failures).toEqual([]);
    const cells = grid ? Object.entries(grid).map(([key, cell]) => (typeof cell === "string" ? cell : `${key} ${cell.state}`)) : ["no grid"];
    const head = `${draft.lang} ${draft.channel} to ${draft.audience}, ${draft.genre}, ${draft.stage}; ${cells.join(", ")}`;
    await expect(`${head}\n\n${draw(input.text, findings)}\n`).toMatchFileSnapshot(`./messages/${name}.review.txt`);
  });

  it("are forty and more, half of them clean, in both languages, mixed and 繁體", () => {
    const reviews = names.map((name) => coach(readDraft(name)));
    const clean = reviews.filter(({ findings }) => findings.every(({ severity }) => severity === "hint"));
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(clean.length * 2).toBeGreaterThanOrEqual(names.length);
    for (const lang of ["zh", "en", "mixed"]) expect(reviews.some(({ draft }) => draft.lang === lang)).toBe(true);
  });
});
