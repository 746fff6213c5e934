import { cuesOf } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Cue, Draft, Span } from "../engine/types";

/** Apologising or belittling oneself for asking: once in earnest, or plain courtesies stacked. */
function find(draft: Draft): Span | null {
  const stacked = cuesOf(draft, "apology", "courtesy");
  const first = stacked.find((cue) => cue.kind === "apology") ?? stacked[0];
  if (!first || (first.kind === "courtesy" && stacked.length < 2)) return null;
  return { start: first.start, end: endOfRun(stacked.filter((cue) => cue.start >= first.start)) };
}

/** The courtesies that stand close together make one stretch. */
function endOfRun(cues: readonly Cue[]): number {
  let end = cues[0]?.end ?? 0;
  for (const cue of cues) if (cue.start - end <= 20) end = Math.max(end, cue.end);
  return end;
}

export default defineRule({
  id: "over-apology",
  family: "ask",
  severity: "info",
  scope: "draft",
  says: {
    en: {
      title: "So much apology makes the ask look small",
      why: "If you treat it as a nuisance, they will too",
      advice: "One courtesy is enough; then say what you need",
    },
    zh: {
      title: "道歉太多，事情反而变轻了",
      why: "先把自己放低，对方更容易往后放",
      advice: "一句「麻烦您」就够，直接说事",
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
