import { describe, expect, it } from "vitest";
import { coach } from "../../src/coach";
import type { Example } from "../../src/engine/rule";
import { examplesOf } from "../../src/options/rule-cards";
import { rules } from "../../src/rules";

const TODAY = "2026-11-20";
const MARK = /\[\[([\s\S]*?)\]\]/;

function findings({ text, channel, audience, stage }: Example) {
  const input = {
    text,
    today: TODAY,
    ...(channel && { channel }),
    ...(audience && { audience }),
    ...(stage && { stage }),
  };
  const { findings, failures } = coach(input);
  expect(failures).toEqual([]);
  return findings.map((found) => ({
    rule: found.rule,
    severity: found.severity,
    text: text.slice(found.start, found.end),
  }));
}

for (const rule of rules) {
  for (const lang of ["zh", "en"] as const) {
    const { bad, good } = examplesOf[rule.id]?.[lang] ?? { bad: [], good: [] };
    describe(`${rule.id} in ${lang}`, () => {
      it("shows six bad and six good examples and more", () => {
        expect(bad.length).toBeGreaterThanOrEqual(6);
        expect(good.length).toBeGreaterThanOrEqual(6);
      });

      it.each(bad)("marks $text", (example) => {
        const marked = MARK.exec(example.text)?.[1];
        const text = example.text.replace(MARK, "$1");
        const found = findings({ ...example, text }).filter((finding) => finding.rule === rule.id);
        expect(found).toEqual([{ rule: rule.id, severity: rule.severity, text: marked }]);
      });

      it.each(bad)("is content with $better", (example) => {
        const found = findings({ ...example, text: example.better });
        expect(found.filter((finding) => finding.severity !== "hint" || finding.rule === rule.id)).toEqual([]);
      });

      it.each(good.map((example) => (typeof example === "string" ? { text: example } : example)))(
        "is silent on $text",
        (example) => {
          expect(findings(example).filter((finding) => finding.rule === rule.id)).toEqual([]);
        },
      );
    });
  }
}
