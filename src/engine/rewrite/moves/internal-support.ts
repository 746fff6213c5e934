import { contribution, deadline, help, support } from "../blank-specs";
import { timed } from "../facts";
import { cue, type Move } from "../move";
import type { Voice } from "../voice";

/** Ask one's own side for something specific. */
export const internalSupport: Move = {
  id: "internal-support",
  fits: (draft) =>
    draft.audience === "boss"
      ? 6 + cue(draft, /支持|倾斜|资源|售前|帮|恳请|统筹|协调|support|resource|guidance|steer/i, 3)
      : draft.audience === "colleague"
        ? 3 + cue(draft, /支持|支援|帮|support|help|spare|steer|advice|guidance/i, 4)
        : 0,
  title: { zh: "要一项具体支持", en: "Ask for one thing" },
  words: {
    zh: (voice, blank) => {
      const { you, casual, pick } = voice;
      const by = blank(deadline);
      const what = blank(needOf(voice));
      return casual
        ? pick(
            `想请${you}${by}帮一件事：${what}。要是不合适，${you}说一句，我按现有条件来，行吗？`,
            `麻烦${you}${by}${what}，可以吗？要是不好办，跟我说一声，我另想办法。`,
            `${you}能不能${by}${what}？要是定不了，告诉我该找谁，我去沟通。`,
          )
        : pick(
            `想请${you}${by}支持一件事：${what}。如果不合适，请${you}直说，我按现有条件调整方案，${you}看可以吗？`,
            `烦请${you}${by}${what}。若有困难，请${you}明示，我另拟办法，可以吗？`,
            `能否请${you}${by}${what}？如果不便，请${you}告诉我可行的做法，我据此调整。`,
          );
    },
    en: (voice, blank) => {
      const { casual, pick } = voice;
      const what = blank(needOf(voice));
      const by = timed("by", blank(deadline));
      return casual
        ? pick(
            `Could you ${what} ${by}? If that isn't possible, tell me and I'll work with what we have.`,
            `What would help most: could you ${what} ${by}? If it's a no, I'll find another way.`,
            `There's one thing I need from you ${by}: ${what}. Can you do that? If not, tell me and I'll plan without it.`,
          )
        : pick(
            `May I ask you to ${what} ${by}? If that is not possible, please tell me and I will adjust the plan.`,
            `I need one thing from you ${by}: ${what}. If that is not possible, I will work with what we have. Would you agree to that?`,
          );
    },
  },
  clause: {
    zh: (voice, blank) => `想请${voice.you}${blank(deadline)}${blank(needOf(voice))}`,
    en: (voice, blank) => `could you ${blank(needOf(voice))} ${timed("by", blank(deadline))}`,
  },
};

/** A boss approves, a colleague lends a hand, others do their part. */
function needOf({ toBoss, inside }: Voice) {
  return toBoss ? support : inside ? help : contribution;
}
