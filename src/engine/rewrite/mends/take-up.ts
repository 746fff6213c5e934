import type { Lang } from "../../types";
import { sendBy } from "../blank-specs";
import type { Wording } from "./mend";
import { needIn } from "./subjects";

/** In the place of a dismissal: the need noted, asked after, and answered by a day. */
export const TAKE_UP: Readonly<Record<Lang, Wording>> = {
  zh: ({ you, casual, pick, write }, blank, stretch) => {
    const need = needIn(stretch, "zh");
    const what = need ? write(need) : "这一点";
    const by = blank(sendBy);
    const no = REFUSED_ZH.test(stretch) && need;
    if (!casual) {
      const yours = /贵方/.test(stretch)
        ? "贵方"
        : /贵单位/.test(stretch)
          ? "贵单位"
          : /贵司/.test(stretch)
            ? "贵司"
            : you;
      if (no)
        return `目前我们的方案不含${what}。${yours}提出这一点，主要是出于哪方面的考虑？${yours}告知后，我们${by}书面答复能怎样满足。`;
      return pick(
        `关于${what}，${yours}最看重的是哪几项要求？我们${by}书面答复。`,
        `感谢${yours}提出${/[需要]求$|一点$/.test(what) ? what : `${what}的要求`}，能否告知希望达到的程度？我们${by}给出书面答复。`,
      );
    }
    if (no)
      return `目前我们还没有${what}，这个需求我记下了。${you}主要用来做什么？${you}说一下，我${by}答复${you}有没有别的办法。`;
    // Without its name it may be anything: a want, a fault, a delay.
    if (!need)
      return pick(
        `${what}我记下了，${you}希望我们怎么做？${you}说一下，我${by}答复${you}。`,
        `谢谢${you}提出来，我记下了。${you}希望我们怎么做？我${by}回${you}。`,
      );
    const noted = `${what}的事`;
    return pick(
      `${noted}我记下了，${you}具体希望做到什么程度？我${by}给${you}回话。`,
      `${noted}我记下了，${you}的要求具体是什么？${you}说一下，我${by}答复${you}。`,
      `谢谢${you}提出来，${noted}我记下了。${you}希望做到哪一步？我${by}回${you}。`,
    );
  },
  en: ({ casual, pick }, blank, stretch) => {
    const need = needIn(stretch, "en");
    const by = `by ${blank(sendBy)}`;
    // The writer's own no stays: an answer that opens the door again would be a promise he never made.
    const fact = /\bstandard\b/i.test(stretch) ? " Ours is standard." : "";
    const no = REFUSED_EN.test(stretch) ? " It is not part of our offer today." : fact;
    if (!casual)
      return need
        ? pick(
            `thank you for raising ${need}.${no} May I ask what you have in mind? I will answer in writing ${by}.`,
            `thank you for bringing up ${need}.${no} What exactly would you need? I will answer in writing ${by}.`,
          )
        : `thank you for raising this point.${no} May I ask what exactly you would need? I will answer in writing ${by}.`;
    if (no && !fact && need)
      return `thanks for raising ${need}.${no} What do you need it for? I'll tell you ${by} what we can do instead.`;
    return need
      ? pick(
          `thanks for raising ${need}.${no} What exactly do you have in mind? I'll answer ${by}.`,
          `good that you bring up ${need}.${no} Can you tell me a little more about what you need there? You'll have an answer ${by}.`,
          `thanks for bringing up ${need}.${no} How important is it for you, and what would you need? I'll come back with an answer ${by}.`,
        )
      : pick(
          `thank you for raising this point.${no} Can you tell me a little more about what you need? You'll have an answer ${by}.`,
          `thanks for bringing this up.${no} What exactly do you have in mind? I'll answer ${by}.`,
        );
  },
};

/** A second need of the same message: the answer that is promised already covers it. */
export const TAKE_UP_TOO: Readonly<Record<Lang, Wording>> = {
  zh: ({ you, casual }) => (casual ? `也一并给${you}答复` : "我们也一并书面答复"),
  en: ({ casual }) => (casual ? "I'll cover that in the same answer" : "I will cover that in the same answer"),
};

const REFUSED_ZH =
  /不在[^，。]{0,8}(?:考虑|方案|支持|服务|供货)?(?:范围|之列)|不予考虑|无法(?:提供|支持|满足)|不(?:提供|支持)|做不了|我们(?:这儿|这边|家)?(?:是|也|还|目前)*没有|没有的|没有?在做/;
const REFUSED_EN =
  /\b(?:not (?:on|part of|in) (?:our|the) (?:roadmap|offer|scope|plan)|out of scope|do(?:es)? ?n['o’]t (?:offer|support|do)|will not (?:offer|support))\b/i;
