import { askedClauseZh, askedZh } from "../asked-zh";
import { contribution, deadline, support } from "../blank-specs";
import { timed } from "../facts-times";
import { cue, type Move, pleads } from "../move";
import { viewsEn } from "../requests";
import type { Voice } from "../voice";
import { wishClauseEn, wishEn } from "../wish-en";

/** Ask one's own side for something specific. */
export const internalSupport: Move = {
  id: "internal-support",
  fits: (draft) =>
    draft.audience === "boss"
      ? (draft.acts.some(({ kind }) => kind === "ask") ? 6 : 3) +
        (pleads(draft) > 0 ? 4 : 0) +
        cue(draft, /支持|倾斜|资源|售前|帮|恳请|统筹|协调|support|resource|guidance|steer/i, 3)
      : draft.audience === "colleague"
        ? 3 + cue(draft, /支持|支援|帮|support|help|spare|steer|advice|guidance/i, 4)
        : 0,
  title: { zh: "要一项具体支持", en: "Ask for one thing" },
  words: {
    zh: askedZh,
    en: (voice, blank, facts) => {
      if (facts.views) return viewsEn(voice, blank, facts);
      if (facts.wish) return wishEn(voice, blank, facts);
      const { casual, pick } = voice;
      const what = blank(needOf(voice));
      const by = timed("by", blank(deadline));
      return casual
        ? pick(
            `There's one thing that would help most: could you ${what}? A yes or no ${by} is all I need; if it's a no, I'll find another way.`,
            `Could you let me know ${by} whether you can ${what}? If not, I'll work with what we have.`,
          )
        : pick(
            `Could you please let me know ${by} whether you can ${what}? If that is not possible, I will adjust the plan.`,
            `There is one thing I would ask of you: could you ${what}? An answer ${by} would allow me to plan; if it is a no, I will work with what we have.`,
          );
    },
  },
  clause: {
    zh: askedClauseZh,
    en: (voice, blank, facts) =>
      facts.wish
        ? wishClauseEn(voice, blank, facts)
        : `could you let me know ${timed("by", blank(deadline))} whether you can ${blank(needOf(voice))}`,
  },
};

/** Those inside lend a hand, others do their part. */
function needOf({ inside }: Voice) {
  return inside ? support : contribution;
}
