import type { Draft, Lang } from "../../types";
import { openInChinese } from "./chinese";
import { openInEnglish } from "./english";

/**
 * What a report leaves open, in the draft's own words, and what its writer does about it. Never a cause, a meeting or an
 * answer that the draft does not speak of.
 */
export interface Open {
  /** The matter, where the sentence begins with it: 设计院什么时候能批下来, 轮胎厂那边. English names it in the step. */
  readonly matter: string | null;
  /**
   * What he does, the surest first: in Chinese up to the word that names the reader (问清楚告诉), in English after "I'll".
   * None where nothing can be taken over with certainty.
   */
  readonly steps: readonly string[];
  /** What is in trouble, where its clause says so: 电柜. */
  readonly troubled: string | null;
  /** What the other side finds too much, where one's own people settle it. Chinese only. */
  readonly objected?: string | null;
  /** There was a talk or a visit, and what they said is left out. Chinese only: English owes it by a day. */
  readonly unsaid?: boolean;
  /** Many were seen or called, and nothing is told of what came of it: how they are counted. Chinese only. */
  readonly many?: string | null;
  /** Whoever was spoken with, by his office. Chinese only. */
  readonly who?: string | null;
  /** It cannot wait till next week. */
  readonly presses: boolean;
}

/** Reads a draft that tells; `topic`: what it is about, by its name. */
export function openIn(draft: Draft, lang: Lang, topic: string | null): Open {
  return lang === "zh" ? openInChinese(draft) : openInEnglish(draft, topic);
}
