import type { Lang } from "../../types";
import { deadline } from "../blank-specs";
import type { Wording } from "./mend";
import { needIn } from "./subjects";

/** In the place of a dismissal: the need noted, asked after, and answered by a day. */
export const TAKE_UP: Readonly<Record<Lang, Wording>> = {
  zh: ({ you, casual, pick, write }, blank, stretch) => {
    const need = needIn(stretch, "zh");
    const what = need ? write(need) : "这一点";
    const by = blank(deadline);
    if (!casual) {
      const yours = /贵方/.test(stretch)
        ? "贵方"
        : /贵单位/.test(stretch)
          ? "贵单位"
          : /贵司/.test(stretch)
            ? "贵司"
            : you;
      return pick(
        `关于${what}，${yours}最看重的是哪几项要求？我们内部评估后，${by}给出可行的做法。`,
        `${what}的要求我们已记下，能否告知${yours}希望达到的程度？我们${by}给出书面答复。`,
      );
    }
    return pick(
      `${what}我记下了，${you}具体要做到什么程度？我${by}给${you}一个准话。`,
      `${what}这块，${you}最在意的是哪一点？${you}说一下，我${by}给${you}答复。`,
      `${what}${you}这边具体有哪些要求？我问清楚能做到哪一步，${by}回${you}。`,
    );
  },
  en: ({ casual, pick }, blank, stretch) => {
    const need = needIn(stretch, "en");
    const by = `by ${blank(deadline)}`;
    if (!casual)
      return need
        ? pick(
            `what do you require from us on ${need}? You will have our answer ${by}.`,
            `I have noted ${need}. What would you need to see before you decide? I will answer in writing ${by}.`,
          )
        : `I have noted this point. What would you need to see before you decide? I will answer in writing ${by}.`;
    return need
      ? pick(
          `what would you need from us on ${need}? I'll tell you ${by} what we can do.`,
          `what would a good answer on ${need} look like for you? You'll have ours ${by}.`,
          `I've noted ${need}. What would it take for you to be comfortable with it? I'll come back with an answer ${by}.`,
        )
      : pick(
          `I've noted that this matters to you. What would a good result look like? You'll have an answer ${by}.`,
          `what would you need to see from us on this before you decide? I'll tell you ${by} what we can do.`,
        );
  },
};
