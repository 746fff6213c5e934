import { clauseAround } from "../engine/clauses";
import { cuesOf, hasCue, hasTrait, isMove } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Act, Draft, Span } from "../engine/types";

/** A bad status that is the main message, with no view, plan or specific question of one's own. */
function find(draft: Draft): Span | null {
  const problems = cuesOf(draft, "problem");
  const helpless = cuesOf(draft, "helpless")[0];
  if (problems.length === 0 || hasCue(draft, "view", "complaint")) return null;
  if (draft.acts.some(isPlan)) return null;
  if (helpless) return clauseAround(helpless, draft);
  const bad = draft.units.filter((unit) => unit.cues.some((cue) => cue.kind === "problem")).length;
  const isMain = bad * 2 >= draft.units.length && !hasCue(draft, "closed", "handover");
  const [first] = problems;
  return first && isMain && draft.genre === "report" ? clauseAround(first, draft) : null;
}

/** Somebody moves: towards something one can observe, or on a day. */
function isPlan(act: Act): boolean {
  return isMove(act) && !hasTrait(act, "conditional", "hope") && (act.concrete || act.time?.fixed === true);
}

export default defineRule({
  id: "problem-dump",
  family: "report",
  severity: "warning",
  scope: "draft",
  says: {
    en: {
      title: "A problem handed over with no view of your own",
      why: "They have to do the thinking for you",
      advice: "Say what you make of it, what you'll do, then ask one specific question",
    },
    zh: {
      title: "只报问题，没有自己的打算",
      why: "对方只能替你想，也就难放心交给你",
      advice: "先说判断和打算，再问一个具体问题。例如：我打算明天去一趟，报价要不要降两个点？",
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
