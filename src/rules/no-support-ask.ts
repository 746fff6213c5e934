import { hasCue, hasTrait, isReport, lastUnit } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Draft, Unit } from "../engine/types";

/** A report to a boss with status and plan, but no ask, question or word on support. */
function find(draft: Draft): Unit | null {
  if (draft.audience !== "boss" || !isReport(draft) || hasCue(draft, "support", "helpless")) return null;
  if (draft.acts.some((act) => act.kind === "ask" && !hasTrait(act, "formula"))) return null;
  const status = hasCue(draft, "outcome", "status", "problem", "activity", "met", "open");
  const plan = draft.acts.some((act) => act.kind !== "ask") || hasCue(draft, "effort");
  return status && plan ? lastUnit(draft) : null;
}

export default defineRule({
  id: "no-support-ask",
  family: "report",
  severity: "hint",
  scope: "draft",
  says: {
    en: {
      title: "No word on what you need from them",
      why: "Unless you say so, they can't help or rest easy",
      advice: "Say what you need, or that you need nothing",
    },
    zh: {
      title: "没说需要领导做什么",
      why: "不说，领导就不知道该不该出手",
      advice: "补一句：需要您做什么，或者「暂不需要支持」",
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
  source: "000",
});
