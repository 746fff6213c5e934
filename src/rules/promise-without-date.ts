import { hasFixedTimeBeside, hasTrait } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Act, Draft, Unit } from "../engine/types";

/** A promise with no fixed time here or beside it. Of a list of plan items the first stands for all. */
function find(act: Act, unit: Unit, draft: Draft): Act | null {
  if (!isUndated(act, unit, draft)) return null;
  if (!isListItem(unit)) return act;
  const first = draft.units
    .filter((other) => other.paragraph >= unit.paragraph - 1)
    .flatMap((other) => other.acts.map((candidate) => ({ candidate, other })))
    .find(({ candidate, other }) => isListItem(other) && isUndated(candidate, other, draft));
  return !first || first.candidate === act ? act : null;
}

function isUndated(act: Act, unit: Unit, draft: Draft): boolean {
  if (act.kind !== "promise" || !act.concrete || act.time?.fixed) return false;
  if (hasTrait(act, "done", "conditional", "effort", "policy", "instant", "formula")) return false;
  return !hasFixedTimeBeside(unit, draft);
}

const ITEM = /^\s*(?:[-*•·▪]|\(?\d{1,2}[.)、）]|[一二三四五六七八九十]、|第[一二三四五][,，、:：])/;

function isListItem(unit: Unit): boolean {
  return ITEM.test(unit.read);
}

export default defineRule({
  id: "promise-without-date",
  family: "report",
  severity: "warning",
  scope: "act",
  says: {
    en: {
      title: "A promise with no date",
      why: "They are left waiting and wondering",
      advice: "Give it a day: I'll get back to you by Thursday noon",
    },
    zh: {
      title: "答应了，但没说哪天",
      why: "没有日子的承诺，对方只能干等",
      advice: "给一个日子。例如：周四下班前我给您回话",
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
