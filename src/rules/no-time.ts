import { hasFixedTime, hasTrait } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Act, Draft, Unit } from "../engine/types";

/** A concrete ask or a proposal to meet with no time at all, in a draft that fixes none. */
function find(act: Act, _unit: Unit, draft: Draft): Act | null {
  if (act.kind === "promise" || act.time) return null;
  if (act.kind === "ask" && !act.concrete) return null;
  if (
    hasTrait(
      act,
      "formula",
      "choice",
      "question",
      "instant",
      "conditional",
      "done",
      "referral",
      "light",
      "thoughts",
      "hope",
    )
  )
    return null;
  return hasFixedTime(draft) ? null : act;
}

export default defineRule({
  id: "no-time",
  family: "ask",
  severity: "hint",
  scope: "act",
  says: {
    en: {
      title: "This has no time yet",
      why: "Without a time it can't go on anyone's calendar",
      advice: "Add one: by Wednesday 3 pm",
    },
    zh: {
      title: "这件事没有说哪天",
      why: "没有时间，对方就没法安排",
      advice: "补一个日子。例如：周三下午3点前",
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
