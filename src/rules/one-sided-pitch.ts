import { hasCue } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Draft, Unit } from "../engine/types";

const LONG = { zh: 30, en: 20 } as const;

/** A draft to a customer that is mostly about us, with nothing of the reader in it. */
function find(draft: Draft): Unit | null {
  if (draft.audience === "boss" || draft.audience === "colleague") return null;
  if (hasCue(draft, "reader-question", "reader-need", "fit", "requested", "met")) return null;
  const about = draft.units.filter((unit) => unit.cues.some((cue) => cue.kind === "about-us"));
  const long = about.filter((unit) => lengthOf(unit) >= LONG[unit.lang]);
  if (about.length < 3 && long.length < 2) return null;
  const share = about.reduce((sum, unit) => sum + unit.text.length, 0);
  const whole = draft.units.reduce((sum, unit) => sum + unit.text.length, 0);
  return share * 2 > whole ? (about[0] ?? null) : null;
}

/** Chinese characters, or English words. */
function lengthOf(unit: Unit): number {
  return unit.lang === "zh" ? unit.read.replace(/[\s\p{P}]/gu, "").length : unit.read.split(/\s+/).length;
}

export default defineRule({
  id: "one-sided-pitch",
  family: "buyer",
  severity: "warning",
  scope: "draft",
  says: {
    en: {
      title: "It is all about us",
      why: "Readers look for themselves first",
      advice: "Ask about their situation, then say where you fit and where you don't",
    },
    zh: {
      title: "通篇都在说自己",
      why: "对方先看的是与自己有没有关系",
      advice: "先问对方的情况，再说适合和不适合的地方。例如：您现在停机一次要多久？",
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
  source: "002",
});
