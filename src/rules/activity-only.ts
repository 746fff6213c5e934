import { clauseAround } from "../engine/clauses";
import { cuesOf, hasCue, hasTrait } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Draft, Span } from "../engine/types";

/** Activity told without any outcome: no fact learned, figure, decision, date or objection anywhere in the draft. */
function find(draft: Draft): Span | null {
  if (draft.genre !== "report" && draft.genre !== "recap") return null;
  // A blank of ours in a report stands for what came of it.
  if (draft.blanks.length > 0) return null;
  if (hasCue(draft, "outcome", "problem", "closed", "handover")) return null;
  if (draft.acts.some((act) => act.kind === "ask" && act.concrete && !hasTrait(act, "formula"))) return null;
  const done = cuesOf(draft, "activity")[0];
  return done ? clauseAround(done, draft) : null;
}

export default defineRule({
  id: "activity-only",
  family: "report",
  severity: "info",
  scope: "draft",
  says: {
    en: {
      title: "What was done, but not what came of it",
      why: "Readers need the result, not the effort",
      advice: "Add what you learned: their words, a figure, a decision, an objection",
    },
    zh: {
      title: "说了做什么，没说结果如何",
      why: "领导和客户要的是结果，不是过程",
      advice: "补一句得到了什么：对方怎么说、定了什么、卡在哪",
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
