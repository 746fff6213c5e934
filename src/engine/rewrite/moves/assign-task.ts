import { contribution, deadline, favourDay, task } from "../blank-specs";
import { timed } from "../facts-times";
import { cue, type Move } from "../move";

/** A partner is asked to sell. */
const SELLS = /推广|主推|多卖|多推|\b(?:push|promot)\w*|traction|spread the word/i;

/** Give a task with a deadline and a way out. */
export const assignTask: Move = {
  id: "assign-task",
  fits: (draft) => (draft.audience === "colleague" ? 6 : draft.audience === "partner" ? cue(draft, SELLS, 8) : 0),
  title: { zh: "布置清楚一件事", en: "Give one clear task" },
  words: {
    zh: ({ you, casual, inside, pick }, blank) => {
      const by = blank(inside ? deadline : favourDay);
      const what = blank(inside ? task : contribution);
      if (!inside)
        return casual
          ? pick(
              `想请${you}${by}${what}，方便吗？有难处直接跟我说，我们一起想办法。`,
              `${you}能不能${by}${what}？时间紧的话，说个${you}那边可行的日子。`,
            )
          : pick(
              `想请${you}${by}${what}，是否方便？如有困难，请告知，我们来配合。`,
              `能否请${you}${by}${what}？需要我们提供什么，请直接告知。`,
            );
      return casual
        ? pick(
            `请${you}${by}${what}，时间够吗？做不完先告诉我卡在哪，我们一起调整。`,
            `${you}能不能${by}${what}？时间不够的话，先跟我说一声，我们调整。`,
            `麻烦${you}${by}${what}，行吗？中间卡住了直接找我，别等到最后一天。`,
          )
        : pick(
            `请${you}${by}${what}，完成后回复我一句，时间上可以吗？如有困难，请告诉我卡在哪里。`,
            `想请${you}${by}${what}，时间够吗？如果不够，请先告诉我能做到哪一步。`,
          );
    },
    en: ({ casual, inside, pick }, blank) => {
      const what = blank(inside ? task : contribution);
      const by = timed("by", blank(inside ? deadline : favourDay));
      // Before the deed: at the end it would date whatever the deed leads up to.
      if (!inside)
        return casual
          ? pick(
              `Could you do one thing for us ${by}: ${what}? If that's too tight, tell me what is possible.`,
              `There's one thing that would help us ${by}: could you ${what}? If you need anything from us for it, just say.`,
            )
          : `May I ask one thing of you ${by}: could you ${what}? If you need anything from us for it, please let me know.`;
      return casual
        ? pick(
            `Could you do one thing ${by}: ${what}? If you can't finish it, tell me where it's stuck and we'll adjust.`,
            `I need one thing ${by}: can you ${what}? If that's too tight, tell me what you can manage.`,
          )
        : pick(
            `Could you please do one thing ${by}: ${what}? If you cannot finish it, please tell me what is holding it up, and we will adjust.`,
            `I would need one thing ${by}: could you ${what}? If something holds it up, please tell me what.`,
          );
    },
  },
  clause: {
    zh: ({ you, inside }, blank) =>
      `请${you}${blank(inside ? deadline : favourDay)}${blank(inside ? task : contribution)}`,
    en: ({ inside }, blank) =>
      `could you do one thing ${timed("by", blank(inside ? deadline : favourDay))}: ${blank(inside ? task : contribution)}`,
  },
};
