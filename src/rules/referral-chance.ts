import { clauseAround } from "../engine/clauses";
import { cuesOf, hasCue, hasTrait } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Draft, Span } from "../engine/types";

/** Thanking or hearing from a satisfied customer, with nothing wrong and no introduction asked for. */
function find(draft: Draft): Span | null {
  if (draft.audience === "boss" || draft.audience === "colleague") return null;
  if (hasCue(draft, "complaint", "problem", "introduction")) return null;
  if (draft.acts.some((act) => hasTrait(act, "referral"))) return null;
  const satisfied = cuesOf(draft, "satisfied")[0];
  return satisfied ? clauseAround(satisfied, draft) : null;
}

export default defineRule({
  id: "referral-chance",
  family: "network",
  severity: "hint",
  scope: "draft",
  says: {
    en: {
      title: "A happy customer: a good moment for an introduction",
      why: "The best time to ask is when they are pleased",
      advice: "Ask for one person: who else do you know with the same problem?",
    },
    zh: {
      title: "客户满意，正好请他引荐一位",
      why: "满意的时候开口，最容易成",
      advice: "例如：您认识的同行里，有没有哪位也在为这事头疼？",
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
  source: "004",
});
