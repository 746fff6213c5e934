import { askClauseEn, askEn } from "../ask-en";
import { askedClauseZh, askedZh } from "../asked-zh";
import { cue, type Move, pleads } from "../move";
import { viewsEn } from "../requests";

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
    en: (voice, blank, facts) => (facts.views ? viewsEn : askEn)(voice, blank, facts),
  },
  clause: {
    zh: askedClauseZh,
    en: askClauseEn,
  },
};
