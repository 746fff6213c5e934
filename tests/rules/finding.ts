import { coach } from "../../src/coach";
import type { Audience } from "../../src/engine/types";

/** The stretches of a chat line that a rule marks, whoever else would win them. */
export function marksOf(rule: string, text: string, audience: Audience = "customer"): string[] {
  const { findings, failures } = coach({ text, today: "2026-11-20", channel: "chat", audience });
  if (failures.length > 0) throw new Error(failures.map((failure) => failure.error).join());
  return findings.filter((found) => found.rule === rule).map((found) => text.slice(found.start, found.end));
}
