import { deadline, support } from "../blanks";
import { cue, type Move } from "../move";

/** Ask one's own side for something specific. */
export const internalSupport: Move = {
  id: "internal-support",
  fits: (draft) =>
    draft.audience === "boss"
      ? 6 + cue(draft, /支持|倾斜|资源|售前|帮|support|resource|guidance|what should|怎么办|指示|定夺/i, 3)
      : draft.audience === "colleague"
        ? 3 + cue(draft, /支持|支援|support|help|spare/i, 4)
        : 0,
  title: { zh: "要一项具体支持", en: "Ask for one thing" },
  words: {
    zh: ({ you, short }, blank) => {
      const by = blank(deadline);
      const what = blank(support);
      return short
        ? `想请${you}${by}帮一件事：${what}。要是不合适，${you}说一句，我按现有条件推进。${you}看可以吗？`
        : `想请${you}${by}支持一件事：${what}。如果不合适，请${you}直说，我按现有条件调整方案。${you}看可以吗？`;
    },
    en: (_, blank) => {
      const what = blank(support);
      const by = blank(deadline);
      return `There is one thing I need from you by ${by}: ${what}. If that isn't possible, tell me and I'll work with what we have. Would you agree to that?`;
    },
  },
  clause: {
    zh: ({ you }, blank) => `想请${you}${blank(deadline)}${blank(support)}`,
    en: (_, blank) => `could you ${blank(support)} by ${blank(deadline)}`,
  },
};
