import type { Draft, Span } from "../types";

/** Who writes to all of them asks none of them for a talk. */
export function toSeveral({ address, text }: Draft): boolean {
  return /^(?:(?:dear|hi|hello|hey|morning|good morning) )?(?:all|team|every(?:one|body)|folks|guys|colleagues|supporters|members|friends|neighbours|neighbors|parents|residents|donors|volunteers|both)\b/i.test(
    address?.text ?? text,
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
