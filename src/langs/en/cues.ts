import type { Act, Cue, TimeMention } from "../../engine/types";
import type { Clause } from "./clauses";
import { OFFER } from "./offers";

/** The labelled stretches of one sentence in plain form that rules about the whole draft reason about. */
export function readCues(
  _sentence: string,
  _text: string,
  clauses: readonly Clause[],
  _acts: readonly Act[],
  _times: readonly TimeMention[],
): readonly Cue[] {
  return clauses.filter(({ text }) => OFFER.test(text)).map(({ start, end }): Cue => ({ kind: "offer", start, end }));
}
