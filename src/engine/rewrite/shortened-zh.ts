import { cuesIn } from "../evidence";
import type { Draft, Finding, Unit } from "../types";
import { collide, type Edit, removeSentence, unitAt } from "./splice";

/** Praise of oneself that tells nothing. */
const PRAISES =
  /秉承|匠心|以质量求|以信誉|竭诚|口碑|携手共[进赢创]|追求卓越|精益求精|诚信为本|客户至上|用心服务|从来不坑|放心选|值得信赖|深受.{0,6}(?:信赖|好评|青睐)|享誉/;

/**
 * A Chinese pitch keeps its first sentence, which says who writes, and its facts; the sentence that was marked goes, where
 * it is another one, and so does praise without a fact in it.
 */
export function shortened(draft: Draft, marked: Finding, edits: readonly Edit[]): Edit[] {
  const about = draft.units.filter((unit) => unit.lang === "zh" && cuesIn(unit, "about-us").length > 0);
  const [first] = about;
  const own = unitAt(draft, marked);
  if (!first || about.length < 2) return [];
  return about
    .filter((unit) => unit !== first && (unit === own || praises(unit)))
    .map((unit) => removeSentence(draft, unit))
    .filter((edit) => !edits.some((other) => collide(edit, other)));
}

function praises({ read, acts, times }: Unit): boolean {
  return PRAISES.test(read) && !/[\dA-Za-z]/.test(read) && acts.length === 0 && times.length === 0;
}
