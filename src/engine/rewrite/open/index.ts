import { hasCue } from "../../evidence";
import type { Draft, Lang } from "../../types";
import { openInChinese } from "./chinese";
import { PRESSES } from "./signs-en";

/**
 * What a report leaves open, in the draft's own words, and what its writer does about it. Never a cause, a meeting or an
 * answer that the draft does not speak of.
 */
export interface Open {
  /**
   * What he does, the surest first: the whole deed (问清楚设计院什么时候能批下来). None where nothing can be taken over with
   * certainty. Chinese only: English leaves it to the writer.
   */
  readonly steps: readonly string[];
  /** There was a talk or a visit, and what they said is left out. Chinese only. */
  readonly unsaid?: boolean;
  /** Many were seen or called, and nothing is told of what came of it: how they are counted. Chinese only. */
  readonly many?: string | null;
  /** Whoever was spoken with, by his office. Chinese only. */
  readonly who?: string | null;
  /** Several matters are told one by one. Chinese only. */
  readonly several?: boolean;
  /** The other side by its name. Chinese only. */
  readonly side?: string | null;
  /** It cannot wait till next week. */
  readonly presses: boolean;
}

/** Reads a draft that tells. English leaves to its writer what is open, and knows only whether it can wait. */
export function openIn(draft: Draft, lang: Lang): Open {
  if (lang === "zh") return openInChinese(draft);
  const presses = hasCue(draft, "problem", "complaint", "helpless") && PRESSES.test(draft.read);
  return { steps: [], presses };
}
