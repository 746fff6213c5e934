import type { Draft, Span } from "./types";

/** Built-in rules, the more specific first: where two mark overlapping spans the earlier one wins. */
export const PRECEDENCE = [
  "buyer-risk",
  "knocks-rival",
  "battles-objection",
  "waves-off-need",
  "problem-dump",
  "vague-ask",
  "promise-without-date",
  "vague-time",
  "over-apology",
  "empty-offer",
  "absolute-claim",
  "no-owner",
  "activity-only",
  "no-next-step",
  "one-sided-pitch",
  "no-time",
  "no-support-ask",
  "referral-chance",
] as const;

/** Rules that judge the whole draft and may mark any sentence: if theirs is taken they move to the nearest free one. */
const MOVABLE: ReadonlySet<string> = new Set([
  "activity-only",
  "no-next-step",
  "one-sided-pitch",
  "no-support-ask",
  "referral-chance",
]);

/** A finding that has yet to win its stretch. */
export interface Match extends Span {
  readonly rule: string;
}

/**
 * One finding per stretch of text. `own` come first, in the user's order, and hide what they overlap. Unfilled blanks
 * are never hidden: they are the writer's own unfinished business.
 */
export function triage<M extends Match>(own: readonly M[], builtIn: readonly M[], draft: Draft): M[] {
  const kept: M[] = [];
  // Which characters are spoken for: a team's rules may strike hundreds of times, and comparing each with each would show.
  const taken = unmarked(draft.text.length);
  const isTaken = ({ start, end }: Span) => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return true;
    return false;
  };
  const keep = (match: M) => {
    kept.push(match);
    taken.fill(1, match.start, match.end);
  };
  for (const match of own) if (!isTaken(match)) keep(match);

  const replaced = builtIn.some((match) => match.rule === "problem-dump");
  const ordered = builtIn
    .filter((match) => !(replaced && match.rule === "no-next-step"))
    .map((match) => ({ match, rank: rank(match.rule) }))
    .sort((a, b) => a.rank - b.rank || a.match.start - b.match.start);
  for (const { match } of ordered) {
    if (!isTaken(match)) keep(match);
    else if (MOVABLE.has(match.rule)) {
      const place = nearestFree(match, kept, draft);
      // What a rule of the user's own has marked is not drawn over.
      const hidden = draft.units.length === 1 && own.some((other) => overlaps(other, place));
      if (!hidden) keep({ ...match, ...place });
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** One list serves all drafts. */
let marks = new Uint8Array(0);

function unmarked(length: number): Uint8Array {
  if (marks.length < length) marks = new Uint8Array(length * 2);
  return marks.subarray(0, length).fill(0);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function rank(rule: string): number {
  const at = (PRECEDENCE as readonly string[]).indexOf(rule);
  return rule === "unfilled-blank" ? -1 : at < 0 ? PRECEDENCE.length : at;
}

/** The free sentence nearest to `wanted`, or the whole body: such a finding stands without an underline. */
function nearestFree(wanted: Span, taken: readonly Span[], draft: Draft): Span {
  const free = draft.units.filter((unit) => !taken.some((other) => overlaps(other, unit)));
  const distance = (span: Span) => Math.min(Math.abs(span.start - wanted.end), Math.abs(wanted.start - span.end));
  const nearest = free.reduce<Span | null>(
    (best, unit) => (best && distance(best) <= distance(unit) ? best : unit),
    null,
  );
  return nearest ? { start: nearest.start, end: nearest.end } : bodyOf(draft);
}

/** From the first sentence of the body to the end of its last. */
export function bodyOf(draft: Draft): Span {
  return { start: draft.units[0]?.start ?? 0, end: draft.units.at(-1)?.end ?? draft.text.length };
}
