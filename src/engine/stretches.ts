import type { SentenceReading, Span } from "./types";

/** What has more clauses is a list or a text without stops; only the whole of it is read. */
const MOST = 40;

/**
 * The stretches of a sentence that a fault may lie in: the whole of it, and where it has clauses each of them and each two
 * that follow each other. A sneer in the middle of a long sentence is no smaller for what stands around it.
 */
export function stretchesOf(length: number, clauses: readonly Span[]): readonly Span[] {
  const whole = { start: 0, end: length };
  if (clauses.length < 2 || clauses.length > MOST) return [whole];
  const pairs =
    clauses.length < 3 ? [] : clauses.slice(1).map(({ end }, i) => ({ start: clauses[i]?.start ?? 0, end }));
  return [whole, ...clauses, ...pairs];
}

/** What grammar finds in a sentence. */
export type Found = Pick<SentenceReading, "acts" | "cues" | "times">;

/** What of it lies in a stretch. */
export const foundWithin = ({ acts, cues, times }: Found, { start, end }: Span): Found => {
  const lies = (other: Span) => other.start < end && start < other.end;
  const within = <T extends Span>(all: readonly T[]) => (all.every(lies) ? all : all.filter(lies));
  return { acts: within(acts), cues: within(cues), times: within(times) };
};
