import type { rankMoves, rewrite, suggest } from "./engine/rewrite";
import type { DraftInput, MoveId, Review, Rewrite } from "./engine/types";
import type { CoachSettings, readDraft } from "./reader";

/** The whole coach, as the surfaces ask it. */
export interface Coach {
  /** Reviews one draft: synchronous and deterministic. Never throws on account of a text or a broken rule. */
  readonly coach: (input: DraftInput, settings?: CoachSettings) => Review;
  /** The moves that fit a reviewed draft, best first; the first is the one `rewriteDraft` takes by itself. */
  readonly rankMoves: (reviewed: Review) => readonly MoveId[];
  /**
   * The rewrite of a reviewed draft: the preselected next-step move or the given one, with blanks for what the draft does
   * not say. Null when nothing is left to put right. `settings` are those the draft was reviewed with.
   */
  readonly rewriteDraft: (reviewed: Review, move?: MoveId, settings?: CoachSettings) => Rewrite | null;
}

/** The half that says what to write instead. */
export interface Composer {
  readonly suggest: typeof suggest;
  readonly rankMoves: typeof rankMoves;
  readonly rewrite: typeof rewrite;
}

/** Puts a coach together from its two halves, each of which may have come in a file of its own. */
export function coachOf(read: typeof readDraft, { suggest, rankMoves, rewrite }: Composer): Coach {
  const coach: Coach["coach"] = (input, settings = {}) => read(input, settings, suggest);
  return {
    coach,
    rankMoves: ({ draft }) => rankMoves(draft),
    rewriteDraft: (reviewed, move, settings) =>
      rewrite(
        reviewed,
        readAgain(reviewed, (input) => coach(input, settings)),
        move,
      ),
  };
}

/** Reviews other texts under the circumstances of a reviewed draft. */
function readAgain({ draft, ui }: Review, read: (input: DraftInput) => Review): (text: string) => Review {
  const { today, channel, audience, lang, stage, context } = draft;
  return (text) => read({ text, today, channel, audience, lang, stage, context, ui });
}
