import fc from "fast-check";

/** How long each target tries, in seconds: all of them together about half a minute. `KAOPU_FUZZ=600 npm run unit -- fuzz`. */
const SECONDS = Number(process.env.KAOPU_FUZZ ?? 6);

/** Takes whatever is found as a failure, with the seed that finds it again; runs until time is up. */
export function tryFor<T>(of: fc.Arbitrary<T>, holds: (value: T) => void | Promise<void>): Promise<void> {
  return fc.assert(
    fc.asyncProperty(of, async (value) => holds(value)),
    { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: SECONDS * 1000, endOnFailure: false },
  );
}

/** Leaves room for the last case and for shrinking what was found. */
export const PATIENCE = (SECONDS + 60) * 1000;

/** Nothing of a message's size may take longer; a pattern that explodes takes minutes. Milliseconds. */
export const STUCK = 10_000;

/** Does it, and tells when it took as long as only something stuck does. */
export function unstuck<T>(what: string, work: () => T): T {
  const from = performance.now();
  const done = work();
  const took = performance.now() - from;
  if (took > STUCK) throw new Error(`${what} took ${Math.round(took)} ms`);
  return done;
}
