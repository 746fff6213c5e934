import { beside, cuesIn } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import { overlaps } from "../engine/triage";
import type { Draft, Span, Unit } from "../engine/types";

/** Something must be done but nobody is named, here or in a neighbouring sentence. */
function find(unit: Unit, draft: Draft): readonly Span[] {
  const ownerless = cuesIn(unit, "ownerless").find(
    (cue) => !unit.acts.some((act) => act.kind === "proposal" && overlaps(act, cue)),
  );
  if (!ownerless) return [];
  const owned = beside(unit, draft).some(
    (near) => OWNER_TO_FILL.test(near.read) || near.acts.some((act) => act.owner !== null && act.kind !== "proposal"),
  );
  return owned ? [] : [ownerless];
}

/** A blank of ours that stands for a person. */
const OWNER_TO_FILL = /由\ufffb|\ufffb (?:will|to)\b/;

export default defineRule({
  id: "no-owner",
  family: "ask",
  severity: "info",
  scope: "sentence",
  says: {
    en: {
      title: "Nobody is named to do this",
      why: "What is everyone's job gets done by no one",
      advice: "Name one person: Anna will confirm by Thursday",
    },
    zh: {
      title: "没说由谁来做",
      why: "没点名的事，最后没有人做",
      advice: "点一个名字。例如：由李工周四前确认",
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
