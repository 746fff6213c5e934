import { hasFixedTimeBeside, hasTrait } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Act, Draft, Unit } from "../engine/types";

/** An ask or a proposal to meet whose only time is floating. */
function find(act: Act, unit: Unit, draft: Draft): Act | null {
  if (act.kind === "promise" || !act.time || act.time.fixed) return null;
  if (hasTrait(act, "formula", "choice", "question", "conditional", "done")) return null;
  return hasFixedTimeBeside(unit, draft) ? null : act;
}

export default defineRule({
  id: "vague-time",
  family: "ask",
  severity: "warning",
  scope: "act",
  says: {
    en: {
      title: "No day is named, so no day is set",
      why: "What has no date waits behind what has one",
      advice: "Put a day on it: by Friday noon, or Tuesday at 3?",
    },
    zh: {
      title: "「有空」「尽快」不是时间",
      why: "没有日子的事，会一直排在后面",
      advice: "换成具体的日子或钟点。例如：最晚周五下班前，您看行吗？",
    },
  },
  reads: {
    zh: {
      find,
      bad: [],
      good: [],
    },
    en: {
      find,
      bad: [],
      good: [],
    },
  },
  source: "001",
});
