import { hasCue, tells } from "./evidence";
import type { Sides } from "./language";
import type { Audience, Draft } from "./types";

type Parts = Pick<Draft, "units">;

/**
 * Who reads, so far as the content tells: how a deal with third persons stands is told to one's boss, what we have to
 * offer and what is theirs to somebody who may buy. `unknown` where neither is said.
 */
export function audienceOf(draft: Parts, sides: Sides): Audience {
  const told = tells(draft, ...TOLD);
  const ours = hasCue(draft, "about-us");
  const deal = sides.inside || (sides.third && sides.writer && hasCue(draft, "business"));
  if (told && deal && !sides.reader && !ours) return "boss";
  if (sides.reader && !sides.inside && !(told && sides.third)) return sides.courteous || ours ? "customer" : "unknown";
  return "unknown";
}

const TOLD = ["status", "activity", "outcome", "problem", "met", "open"] as const;
