import { broughtReader } from "../brought-reader";
import { coachOf } from "../coach-of";
import { rankMoves as rank, rewrite, suggest } from "../engine/rewrite";

/** The coach of popup and options, once the reader is here. */
export const pageCoach = coachOf((...asked) => broughtReader().readDraft(...asked), {
  suggest,
  rankMoves: rank,
  rewrite,
});
