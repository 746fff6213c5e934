import { coachOf } from "./coach-of";
import { rankMoves as rank, rewrite, suggest } from "./engine/rewrite";
import { readDraft } from "./reader";

export { fillBlanks } from "./engine/rewrite";
export type { CoachSettings } from "./reader";

/** The one door to the engine. A frame and the extension's pages put the same together from the files they have brought. */
export const { coach, rankMoves, rewriteDraft } = coachOf(readDraft, { suggest, rankMoves: rank, rewrite });
