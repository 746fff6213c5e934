import { hasCue, isMove, isReport, lastUnit } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Draft, Unit } from "../engine/types";

/** A report, recap or thank-you after a meeting about something open, in which nobody moves next. */
function find(draft: Draft): Unit | null {
  if (!isReport(draft) || draft.acts.some(isMove)) return null;
  return isOpen(draft) ? lastUnit(draft) : null;
}

/** Finished matters need no next step, a deal or visit under way does. */
function isOpen(draft: Draft): boolean {
  if (hasCue(draft, "handover", "small-talk", "complaint")) return false;
  // Nobody knows who reads it: only a meeting or a visit told makes it a report.
  if (draft.audience === "unknown" && !hasCue(draft, "met", "activity")) return false;
  if (hasCue(draft, "closed")) return hasCue(draft, "open");
  if (draft.genre === "recap" || hasCue(draft, "open", "met", "problem")) return true;
  return draft.audience === "boss"
    ? hasCue(draft, "activity", "outcome")
    : draft.audience === "customer" && hasCue(draft, "activity");
}

export default defineRule({
  id: "no-next-step",
  family: "report",
  severity: "warning",
  scope: "draft",
  says: {
    en: {
      title: "It ends without a next step",
      why: "A good talk with no next step goes quiet",
      advice: "Add who does what by when: I'll send the plan Thursday; is Friday 3 pm good to go through it?",
    },
    zh: {
      title: "看完不知道下一步是什么",
      why: "聊得再好，没有下一步就断在这里",
      advice: "补一句：谁、做什么、哪天。例如：周四前我发方案，您看周五下午过一遍方便吗？",
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
