import { deadline, favourDay, points } from "./blank-specs";
import { timed } from "./facts-times";
import type { Wording } from "./move";

/** Views are wanted: on what, by when. */
export const viewsZh: Wording = ({ you, inside, pick }, blank, { topic }) => {
  const by = blank(inside ? deadline : favourDay);
  const what = topic?.replace(/的(?:事|问题)$/, "") ?? blank(points);
  return pick(
    `${you}能不能${by}把对${what}的意见发我？哪里要改直接标出来；来不及的话说个日子。`,
    `想请${you}${by}把对${what}的修改意见发我，可以吗？时间太紧就告诉我哪天行。`,
  );
};

export const viewsEn: Wording = ({ casual, inside, pick }, blank, { topic }) => {
  const by = timed("by", blank(inside ? deadline : favourDay));
  if (!topic || !PAPER.test(topic))
    return casual
      ? pick(
          `Could you tell me ${by} what you think? If that's too tight, tell me which day works.`,
          `Can you tell me ${by} what you would do? A line is plenty.`,
        )
      : `Could you please tell me ${by} what you think? A line or two is enough.`;
  return casual
    ? pick(
        `Could you send me your comments on ${topic} ${by}? If that's too tight, tell me which day works.`,
        `Can you let me have your comments on ${topic} ${by}? If something holds you up, just tell me what.`,
      )
    : `Could you please send me your comments on ${topic} ${by}? If you cannot manage that, please tell me what is holding it up.`;
};

/** One comments on something written or drawn; of anything else one says what one thinks. */
const PAPER =
  /\b(?:proposal|quot(?:e|ation)|contract|offer|draft|deck|plan|layout|design|drawing|report|agreement|schedule|list|text|letter|slide|spec|specification|agenda|minute|budget|page|concept|mock-?up|sample|brochure|document|paper)s?$/i;
