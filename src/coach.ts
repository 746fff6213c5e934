import { fillBlanks, rankMoves as rank, rewrite, suggest } from "./engine/rewrite";
import type { DraftInput, MoveId, Review, Rewrite } from "./engine/types";
import { type CoachSettings, readAgain, readDraft } from "./reader";

/** What a surface needs of the coach; a frame puts it together from two files, everybody else takes this one's. */
export interface Coach {
  readonly coach: typeof coach;
  readonly rankMoves: typeof rankMoves;
  readonly rewriteDraft: typeof rewriteDraft;
}

/** Reviews one draft: synchronous and deterministic. Never throws on account of a text or a broken rule. */
export function coach(input: DraftInput, settings: CoachSettings = {}): Review {
  return readDraft(input, settings, suggest);
}

/** The moves that fit a reviewed draft, best first; the first is the one `rewriteDraft` takes by itself. */
export function rankMoves(reviewed: Review): readonly MoveId[] {
  return rank(reviewed.draft);
}

/**
 * The rewrite of a reviewed draft: the preselected next-step move or the given one, with blanks for what the draft does
 * not say. Null when nothing is left to put right. `settings` are those the draft was reviewed with.
 */
export function rewriteDraft(reviewed: Review, move?: MoveId, settings: CoachSettings = {}): Rewrite | null {
  return rewrite(
    reviewed,
    readAgain(reviewed, (input) => coach(input, settings)),
    move,
  );
}

export { type CoachSettings, ruleWords } from "./reader";
export { fillBlanks };
