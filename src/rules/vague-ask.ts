import { beside, hasCue, hasTrait } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Act, Draft, Unit } from "../engine/types";

/** An ask whose action is empty, with nothing beside it that fills it; one that only says "I rely on you" yields to the next. */
function find(act: Act, unit: Unit, draft: Draft): Act | null {
  if (act.kind !== "ask" || act.concrete) return null;
  if (hasTrait(act, "question", "choice", "conditional", "done", "formula")) return null;
  if (hasTrait(act, "hope"))
    return draft.acts.every((other) => other === act || hasTrait(other, "formula", "hope")) ? act : null;
  if (hasTrait(act, "thoughts") && hasSomethingToThinkAbout(act, draft)) return null;
  const others = beside(unit, draft).flatMap((near) => near.acts.filter((other) => other !== act));
  if (act.action === null && others.some((other) => other.kind === "ask" && !other.concrete)) return null;
  return others.some(fills) ? null : act;
}

/** A concrete ask or a meeting proposed with a time says what the vague one beside it means. */
function fills(other: Act): boolean {
  if (hasTrait(other, "formula", "effort", "policy", "thoughts", "conditional")) return false;
  return (
    other.concrete &&
    (other.kind === "ask" ? !hasTrait(other, "question") : other.kind === "proposal" && other.time?.fixed === true)
  );
}

/** Precise questions above, or a document attached, pasted or sent. */
function hasSomethingToThinkAbout(act: Act, draft: Draft): boolean {
  return (
    draft.hasAttachment ||
    hasCue(draft, "handover") ||
    draft.acts.some((other) => other.start < act.start && hasTrait(other, "question", "choice"))
  );
}

export default defineRule({
  id: "vague-ask",
  family: "ask",
  severity: "warning",
  scope: "act",
  says: {
    en: {
      title: "They can't tell what to do next",
      why: "A vague ask gets a vague yes",
      advice: "Name who does what by when: Could you invite Wang to a 30-minute call on Wednesday?",
    },
    zh: {
      title: "对方看完不知道要做什么",
      why: "含糊的请求，只能换来含糊的答应",
      advice: "写清请谁、做什么、哪天前。例如：周三下午请您约王工开半小时的会，您看方便吗？",
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
