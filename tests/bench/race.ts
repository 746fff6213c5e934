import { middle } from "../../src/cli/bench";
import type { Contender } from "./peers";

/** One contender's figures. Milliseconds; `ratio`: how many times as long as the first contender, in this run. */
export interface Place {
  readonly name: string;
  readonly first: number;
  readonly ms: number;
  readonly ratio: number;
}

/**
 * Lets contenders read the same texts in turn, round by round, so that whatever else the machine does falls on all of
 * them alike. Each text is new to everybody; `first` is the round in which the code was cold.
 */
export async function race(contenders: readonly Contender[], texts: readonly string[]): Promise<readonly Place[]> {
  const times = contenders.map((): number[] => []);
  for (const [round, text] of texts.entries()) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const at = (turn + round) % contenders.length;
      const from = performance.now();
      await contenders[at]?.run(text);
      times[at]?.push(performance.now() - from);
    }
  }
  const medians = times.map((figures) => middle(figures.slice(1)));
  return contenders.map(({ name }, at) => {
    const ms = medians[at] ?? 0;
    return { name, first: times[at]?.[0] ?? 0, ms, ratio: ms / (medians[0] ?? 1) };
  });
}
