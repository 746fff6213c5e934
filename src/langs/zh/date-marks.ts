import type { TimeMention } from "../../engine/types";

/**
 * Signs that stand for the characters of a fixed time, so that the patterns for asks and promises step over it whatever
 * its words: ▸ one ahead, ▹ one that may be past already (今天), ◂ one gone by.
 */
const AHEAD = "▸";
const PRESENT = "▹";
const GONE = "◂";
const PRESENT_WINDOW = /^(?:今[天日早晨]|这周|本周|本?这?个?月$|上午|中午|下午|早上|一早|晚上|现在)(?!.*[前内]$)/;

/** The sentence with each fixed time blotted out by its mark, length kept. */
export function markDates(sentence: string, times: readonly TimeMention[]): string {
  let masked = sentence;
  for (const { fixed, future, text, start, end } of times) {
    if (!fixed) continue;
    const mark = !future ? GONE : PRESENT_WINDOW.test(text) ? PRESENT : AHEAD;
    masked = masked.slice(0, start) + mark.repeat(end - start) + masked.slice(end);
  }
  return masked;
}
