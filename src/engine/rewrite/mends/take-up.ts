import type { Lang } from "../../types";
import { sendBy } from "../blank-specs";
import type { Wording } from "./mend";
import { needIn } from "./subjects";
import { takeUpEn } from "./take-up-en";

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
  en: takeUpEn,
};

/** A second need of the same message: the answer that is promised already covers it. */
export const TAKE_UP_TOO: Readonly<Record<Lang, Wording>> = {
  zh: ({ you, casual }) => (casual ? `那天也一并答复${you}` : "我们也一并书面答复"),
  en: ({ casual }) => (casual ? "I'll cover that in the same answer" : "I will cover that in the same answer"),
};

const REFUSED_ZH =
  /不在[^，。]{0,8}(?:考虑|方案|支持|服务|供货)?(?:范围|之列)|不予考虑|无法(?:提供|支持|满足)|不(?:提供|支持)|做不了|我们(?:这儿|这边|家)?(?:是|也|还|目前)*没有|没有的|没有?在做/;
