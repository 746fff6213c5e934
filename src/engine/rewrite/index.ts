import type { MoveId, Review, Rewrite } from "../types";

export function rankMoves(_review: Review): readonly MoveId[] {
  return [];
}

export function rewriteDraft(_review: Review, _move?: MoveId): Rewrite | null {
  return null;
}
