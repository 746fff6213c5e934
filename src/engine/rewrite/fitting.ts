import { mainLang } from "../sentences";
import type { MoveId, Review } from "../types";
import { NEEDS_STEP } from "./answerable";
import { rankMoves } from "./moves";

/** Moves that promise something of the writer's own. */
const OWN_STEPS: ReadonlySet<MoveId> = new Set<MoveId>(["progress-update", "meeting-recap"]);

/** The best move, except that an English pitch promises nothing, and trouble is not met with a meeting. */
export function fitting({ draft, findings }: Review): MoveId | undefined {
  const [best] = rankMoves(draft);
  if (mainLang(draft) !== "en" || !best) return best;
  const only = (rule: string) =>
    findings.some((found) => found.rule === rule) &&
    findings.every((found) => found.rule === rule || !NEEDS_STEP.includes(found.rule));
  if (only("one-sided-pitch") && OWN_STEPS.has(best)) return "ask-concerns";
  if (only("no-next-step") && best === "executive-meeting") return "progress-update";
  return only("problem-dump") && best === "online-meeting" ? "progress-update" : best;
}
