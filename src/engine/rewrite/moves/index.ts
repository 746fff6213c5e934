import type { Draft, MoveId } from "../../types";
import type { Move } from "../move";
import { petitions, promotes } from "../relation";
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

/** Who has to act is asked to act, or where it stands. */
const TO_OFFICES: ReadonlySet<MoveId> = new Set<MoveId>(["assign-task", "confirm-decision"]);
/** Who buys for himself introduces nobody to his director. */
const TO_CONSUMERS: ReadonlySet<MoveId> = new Set<MoveId>([
  "ask-concerns",
  "ask-referral",
  "progress-update",
  "online-meeting",
]);
/** Beside a day the draft itself proposes, another would compete with it. */
const TO_MEET: ReadonlySet<MoveId> = new Set<MoveId>(["next-visit", "technical-exchange", "executive-meeting"]);

/** The draft itself asks for a meeting on a day. */
function meets({ units }: Draft): boolean {
  return units.some(
    ({ text, times }) =>
      /[?？]\s*$/.test(text) &&
      times.some(({ fixed, future }) => fixed && future) &&
      /\b(?:visit|meet\w*|call|come by|tour)\b|参观|拜访|见面|过来|开会|通话/i.test(text),
  );
}

/** The moves that fit this draft, best first. */
export function rankMoves(draft: Draft): readonly MoveId[] {
  const only = petitions(draft) ? TO_OFFICES : promotes(draft) ? TO_CONSUMERS : null;
  const called = meets(draft);
  return moves
    .filter(({ id }) => (!only || only.has(id)) && !(called && TO_MEET.has(id)))
    .map((move, order) => ({ id: move.id, fit: move.fits(draft), order }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.order - b.order)
    .map(({ id }) => id);
}
