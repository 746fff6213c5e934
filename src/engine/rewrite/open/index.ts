import type { Draft, Lang } from "../../types";
import { openInChinese } from "./chinese";
import { openInEnglish } from "./english";

/**
 * What a report leaves open, in the draft's own words, and what its writer does about it. Never a cause, a meeting or an
 * answer that the draft does not speak of.
 */
export interface Open {
  /**
   * What he does, the surest first: in Chinese the whole deed (问清楚设计院什么时候能批下来), in English after "I'll". None
   * where nothing can be taken over with certainty.
   */
  readonly steps: readonly string[];
  /** There was a talk or a visit, and what they said is left out. Chinese only: English owes it by a day. */
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

/** Reads a draft that tells; `topic`: what it is about, by its name. */
export function openIn(draft: Draft, lang: Lang, topic: string | null): Open {
  return lang === "zh" ? openInChinese(draft) : openInEnglish(draft, topic);
}
