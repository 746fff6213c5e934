/** Sentences between two states that are kept. */
const STEP = 32;

/**
 * Gathers something from a draft's sentences in their order, and goes on from where the draft before was the same: of hundreds
 * of sentences a key changes one, mostly the last.
 */
export function gathered<U extends object, S>(
  none: () => S,
  copy: (state: S) => S,
  add: (state: S, unit: U) => void,
): (units: readonly U[]) => S {
  let seen: readonly U[] = [];
  /** The states before the first sentence, and after each `STEP` more. */
  const states: S[] = [none()];
  return (units) => {
    let same = 0;
    while (same < seen.length && units[same] === seen[same]) same++;
    states.length = Math.min(states.length, Math.floor(same / STEP) + 1);
    const from = (states.length - 1) * STEP;
    const state = copy(states.at(-1) as S);
    for (let at = from; at < units.length; at++) {
      if (at > from && at % STEP === 0) states.push(copy(state));
      add(state, units[at] as U);
    }
    seen = units.slice();
    return state;
  };
}
