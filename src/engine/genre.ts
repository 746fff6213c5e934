import { hasCue, hasTrait, sentencesWith, tells } from "./evidence";
import type { Draft, Genre, Stage } from "./types";

type Parts = Omit<Draft, "genre" | "stage" | "senses" | "around">;

/**
 * What kind of message this is, by precedence recap, report, pitch, ask, reply, talk, other.
 * A recap looks back on a meeting with the reader; a report tells how an open matter stands.
 */
export function genreOf(draft: Parts): Genre {
  const says = (...kinds: Parameters<typeof hasCue>[1][]) => hasCue(draft, ...kinds);
  const inside = draft.audience === "boss" || draft.audience === "colleague";
  const business =
    says("business") || draft.audience === "boss" || draft.audience === "customer" || draft.audience === "partner";
  if (says("met") && business && (says("thanks") || !inside) && !isPitch(draft)) return "recap";
  if (business && tellsHowItStands(draft) && !isPitch(draft)) return "report";
  if (isPitch(draft)) return "pitch";
  if (draft.acts.some((act) => act.kind === "ask" && !hasTrait(act, "formula", "hope"))) return "ask";
  if (isAnswer(draft) || says("handover", "requested", "thanks")) return "reply";
  return says("small-talk") ? "talk" : "other";
}

/** What it answers is known from the page, or quoted below. */
function isAnswer({ context, zones }: Parts): boolean {
  return Boolean(context.thread) || zones.some(({ kind }) => kind === "quote");
}

/** A question tells nothing, and what is said of the reader's own situation is no report to him. */
function tellsHowItStands(draft: Parts): boolean {
  const outside = draft.audience !== "boss" && draft.audience !== "colleague";
  if (outside && hasCue(draft, "reader-question", "reader-need") && !hasCue(draft, "met", "activity")) return false;
  return tells(draft, "status", "activity", "outcome", "problem", "met");
}

/** Mostly about the writer's own side, and not to the writer's own people. */
function isPitch(draft: Parts): boolean {
  if (draft.audience === "boss" || draft.audience === "colleague") return false;
  const about = sentencesWith(draft, "about-us");
  return about >= 2 && about * 2 > draft.units.length;
}

/** Where the deal stands: told by what the draft does when nobody says. */
export function stageOf(draft: Parts, genre: Genre): Stage {
  if (draft.audience === "boss" && (genre === "report" || genre === "recap")) return "reporting";
  const cold = genre === "pitch" || hasCue(draft, "introduction");
  return cold && !isAnswer(draft) && !hasCue(draft, "met", "requested") ? "first-contact" : "in-progress";
}
