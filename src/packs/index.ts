import type { Lang, OwnRule } from "../engine/types";
import { absolutes } from "./absolutes";
import { emptyWords } from "./empty-words";
import { jargon } from "./jargon";
import { type Pack, rulesOf } from "./pack";

/** Every pack, in the order they are shown. All are off until the user switches them on. */
export const packs: readonly Pack[] = [absolutes, emptyWords, jargon];

/** The rules of the packs that are switched on. */
export function packRules(on: Readonly<Record<string, boolean>>, ui: Lang): readonly OwnRule[] {
  return packs.filter(({ id }) => on[id] === true).flatMap((pack) => rulesOf(pack, ui));
}

export { type Pack, type PackRule, rulesOf } from "./pack";
