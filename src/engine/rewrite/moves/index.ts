import type { Draft, MoveId } from "../../types";
import type { Move } from "../move";
import { askConcerns } from "./ask-concerns";
import { askReferral } from "./ask-referral";
import { assignTask } from "./assign-task";
import { confirmDecision } from "./confirm-decision";
import { executiveMeeting } from "./executive-meeting";
import { internalSupport } from "./internal-support";
import { introduceSenior } from "./introduce-senior";
import { meetingRecap } from "./meeting-recap";
import { nextVisit } from "./next-visit";
import { onlineMeeting } from "./online-meeting";
import { progressUpdate } from "./progress-update";
import { sendMaterial } from "./send-material";
import { technicalExchange } from "./technical-exchange";

/** Every move, in the catalogue's order. */
export const moves: readonly Move[] = [
  introduceSenior,
  technicalExchange,
  nextVisit,
  onlineMeeting,
  executiveMeeting,
  sendMaterial,
  confirmDecision,
  askConcerns,
  askReferral,
  internalSupport,
  meetingRecap,
  progressUpdate,
  assignTask,
];

/** The moves that fit this draft, best first. */
export function rankMoves(draft: Draft): readonly MoveId[] {
  return moves
    .map((move, order) => ({ id: move.id, fit: move.fits(draft), order }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.order - b.order)
    .map(({ id }) => id);
}
