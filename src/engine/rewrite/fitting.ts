import { mainLang } from "../sentences";
import type { MoveId, Review } from "../types";
import { NEEDS_STEP } from "./answerable";
import { rankMoves } from "./moves";

/** The best move, except that an English pitch asks about the reader, and trouble is not met with a meeting. */
export function fitting({ draft, findings }: Review): MoveId | undefined {
  const [best] = rankMoves(draft);
  if (mainLang(draft) !== "en" || !best) return best;
  const only = (rule: string) =>
    findings.some((found) => found.rule === rule) &&
    findings.every((found) => found.rule === rule || !NEEDS_STEP.includes(found.rule));
  if (only("one-sided-pitch")) return "ask-concerns";
  if (only("no-next-step") && best === "executive-meeting") return "progress-update";
  return only("problem-dump") && best === "online-meeting" ? "progress-update" : best;
}
