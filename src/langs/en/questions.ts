import { quick } from "../../engine/quick";
import type { ActTrait } from "../../engine/types";
import { oneOf } from "./text";

const ASKING = quick(
  new RegExp(
    `^(?:${oneOf(
      "(?:what|when|where|who|how|which|why|whose)(?:'s|'re)? (?:is|are|was|were|do|does|did|can|could|would|will|should|has|have|about|much|many|long|far|soon|time|else|kind|sort|if)",
      "(?:is|are|do|does|am|r) (?:you|u|we|it|this|that|the|there|your|they|he|she|any|i|these|those|everything|our|all|both|his|her|their)",
      "(?:was|were|did|has|have|had) (?:you|u|we|they|he|she|anyone|it)",
      "(?:can|could|would|will|should|may|might|shall) (?:you|u|we|i|it|this|that|the|there|your|they|he|she|any|these|those|everything|our|all|both)",
    )})(?![\\p{L}\\d])`,
    "u",
  ),
);
const ABOUT_TIME = quick(
  /\b(?:when|what time|which (?:day|date|time|slot|week)|what (?:day|date)s?|available|availability|free|suits?|convenient|work(?:s)? (?:for|with) you|does .{2,30} work|ok(?:ay)? for you|good for you|good time|still good|does .{2,30} suit)\b|\bor\b/u,
);
/** Hands the problem over; a cue, not a question one could answer. */
const HELPLESS = quick(
  /^(?:so )?(?:what (?:should|do|shall|can|could|would|now|next)(?: (?:i|we|you)(?: (?:want|suggest|think|advise|recommend|like|say)(?: (?:me|us|that|i|we|should))*)?)?(?: (?:to )?(?:do|tell|say|answer|reply|offer))?(?: (?:them|him|her|the \p{L}+))?|how (?:should|do|can|shall) (?:i|we) (?:proceed|handle|deal|solve|fix|respond|react|move)\b.*|any (?:ideas?|advice|thoughts|suggestions?)(?: what to do)?|what now|now what)\b(?: (?:now|here|next|about (?:it|this|that|them)|with (?:it|this|them)|from here|then))*\s*[?.!]*$/u,
);

export interface QuestionReading {
  readonly kind: "ask";
  readonly concrete: true;
  readonly traits: readonly ActTrait[];
  readonly verb: 0;
  readonly owner: null;
}

/** Asks who else might be served. */
const REFERRAL = quick(
  /\b(?:who else|whom else|which other|what other|any(?:one|body) else|some(?:one|body) else|do you know (?:any|some|other|people|anyone|someone)|which of your (?:neighbou?rs|colleagues|friends|peers|partners|sister|customers)|know of any|other (?:teams|sites|depots|clinics|companies|plants|departments) (?:who|that|which))\b/u,
);

/** A question to the reader, answered on reading; null for a clause that asks nothing or asks what to do at all. */
export function readQuestion(clause: string, asks: boolean): QuestionReading | null {
  if (HELPLESS.test(clause)) return null;
  if (!asks && !ASKING.test(clause)) return null;
  if (!asks && (clause.length > 160 || /^(?:which|who|whose|where)\b/u.test(clause))) return null;
  return {
    kind: "ask",
    concrete: true,
    traits: [
      "question",
      ...(ABOUT_TIME.test(clause) ? (["choice"] as const) : []),
      ...(REFERRAL.test(clause) ? (["referral"] as const) : []),
    ],
    verb: 0,
    owner: null,
  };
}
