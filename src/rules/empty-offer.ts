import { cuesOf, hasCue, hasNextStep, isReport } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Cue, Draft } from "../engine/types";

/** An offer of availability that stands in the place of a next step, in a message that wants something. */
function find(draft: Draft): Cue | null {
  const offer = cuesOf(draft, "offer").at(-1);
  if (!offer || hasNextStep(draft)) return null;
  return wantsSomething(draft) ? offer : null;
}

function wantsSomething(draft: Draft): boolean {
  if (draft.genre === "pitch" || hasCue(draft, "introduction")) return true;
  if (hasCue(draft, "handover", "requested", "closed")) return false;
  if (isReport(draft)) return hasCue(draft, "met", "open", "activity", "problem");
  const bare = draft.units.length <= 2 && draft.acts.length === 0;
  if (draft.channel === "chat") return bare && (draft.audience === "customer" || draft.address !== null);
  const outside = draft.audience !== "boss" && draft.audience !== "colleague";
  return bare && outside && draft.units.length === 1 && !hasCue(draft, "thanks", "small-talk");
}

export default defineRule({
  id: "empty-offer",
  family: "ask",
  severity: "info",
  scope: "draft",
  says: {
    en: {
      title: "An open offer is not a next step",
      why: "It leaves the first move to them, and it rarely comes",
      advice: "Say what you will do and when: I'll send the quote Thursday morning",
    },
    zh: {
      title: "「随时联系」不是下一步",
      why: "球踢给了对方，多半就没有回音",
      advice: "先说自己做什么、哪天做。例如：周四上午我把报价发您",
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
