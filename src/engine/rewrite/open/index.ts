import { hasCue } from "../../evidence";
import type { Draft, Lang } from "../../types";
import { dayIn } from "../days-en";
import { openInChinese } from "./chinese";
import { PRESSES, SPOILS } from "./signs-en";

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
  /** They are numbered. Chinese only. */
  readonly listed?: boolean;
  /** The other side by its name. Chinese only. */
  readonly side?: string | null;
  /** The writer goes or rings there on a day of his own: what comes of it is what is left to tell. English only. */
  readonly ahead?: boolean;
  /** It cannot wait till next week. */
  readonly presses: boolean;
}

/** "On Tuesday at ten I have Mr Claes on the phone again." */
const OWN =
  /(?:\b(?:I|we)(?:['’](?:m|re|ll|ve)| am| are| will| have)?\b|(?:^|[.;,] )(?:back|giving|seeing|calling|ringing|visiting|meeting)\b)[^.?!]{0,40}\b(?:phone|call|ring|meet\w*|see(?:ing)?|visit\w*|back|there|em|them|him|her|at|in|speak|talk|go(?:ing)?|driv\w+|fly\w*)\b/i;

/** The same in a note, whose day is often cut short: "Back there Thurs 3pm". */
const AGAIN = /(?:^|[.;,] )(?:back (?:there|at|to|in)|giving|seeing|calling|ringing|visiting|meeting)\b/i;

/** Reads a draft that tells. English leaves to its writer what is open, and knows only whether it can wait. */
export function openIn(draft: Draft, lang: Lang): Open {
  if (lang === "zh") return openInChinese(draft);
  const presses = spoils(draft) || (hasCue(draft, "problem", "complaint", "helpless") && PRESSES.test(draft.read));
  const ahead = draft.units.some(
    ({ text, times }) =>
      OWN.test(text) &&
      (times.some(({ fixed, future }) => fixed && future) || (AGAIN.test(text) && dayIn(text, draft.today) !== null)),
  );
  return { steps: [], presses, ahead };
}

/** Whether an English draft tells that something spoils or runs hot. */
export function spoils({ units }: Draft): boolean {
  return units.some(({ lang, text }) => lang === "en" && SPOILS.test(text) && !/\?\s*$/.test(text));
}
