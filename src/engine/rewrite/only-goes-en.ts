import type { Draft, Span } from "../types";
import type { Facts } from "./facts";
import type { Voice } from "./voice";
import { AMISS, HANDED_IN } from "./wish-en";

/** Nothing is known that could be taken up. */
export function idle({ topic, here, consumer, stranger }: Facts): boolean {
  return !consumer && !stranger && (topic === null || Boolean(here));
}

/** Who writes to all of them asks none of them for a talk. */
export function toSeveral({ address, text }: Draft): boolean {
  return /^(?:(?:dear|hi|hello|hey|morning|good morning) )?(?:all|team|every(?:one|body)|folks|guys|colleagues|both)\b/i.test(
    address?.text ?? text,
  );
}

/** Goodwill asked of a reader outside: no deed, no matter, nobody who has it on his table. */
export function favours({ wish, topic, said }: Facts, { inside, toBoss }: Voice): boolean {
  if (inside || toBoss || !wish || wish.kind !== "help" || topic) return false;
  return (
    !(wish.about || wish.own || wish.where || wish.held || wish.table || wish.decides) &&
    !HANDED_IN.test(said) &&
    !AMISS.test(said)
  );
}

/** A sentence beside the stretch that tells or asks something: a figure, an enclosure, more than a greeting. */
export function saysMore(reach: Span, { units }: Draft): boolean {
  const own = units.find(({ start, end }) => start <= reach.start && reach.start < end);
  if (own && own.text.slice(0, reach.start - own.start).split(/\s+/).length > 6) return true;
  return units.some(
    (unit) =>
      (unit.end <= reach.start || unit.start >= reach.end) &&
      (/\d|\b(?:attached|enclosed)\b/i.test(unit.text) || unit.text.split(/\s+/).length > 6),
  );
}
