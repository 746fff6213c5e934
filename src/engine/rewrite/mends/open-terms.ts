import type { Lang } from "../../types";
import type { Wording } from "./mend";

const SCORING = /打分|分打|评标|评审|中标|评委/;

/** In the place of a favour to the person: terms anyone may see, and which of them is still open. */
export const OPEN_TERMS: Readonly<Record<Lang, Wording>> = {
  zh: ({ you, casual, pick }, _, stretch) => {
    if (SCORING.test(stretch))
      return pick(
        `这次评分，我们就凭标书里的方案和业绩，${you}觉得哪一项材料还要补？`,
        `该争的分我们在标书里争，${you}看哪一项写得还不够？`,
      );
    return casual
      ? pick(
          `该给的优惠我们都写进合同里，${you}看还有哪一条要谈？`,
          `合作条件都放在合同里谈，${you}这边还有哪一条要调整？`,
          `能让的我们在报价和合同里让，${you}看还差哪一条？`,
        )
      : pick(
          `合作条件我们均写入合同，${you}看还有哪一条需要商榷？`,
          `各项条件以合同为准，请问${you}还有哪一条需要我们调整？`,
        );
  },
  en: ({ casual, pick }) =>
    casual
      ? pick(
          "whatever we can offer goes into the contract. Which of the terms would you still like to talk about?",
          "everything we can do for you is in the offer itself. Is there a point in it you'd like changed?",
          "our best terms are in the quote, in writing. Which point is still open for you?",
        )
      : pick(
          "whatever we can offer goes into the contract. Which of its terms would you still like to discuss?",
          "our best terms are in the written offer. Is there a point in it that you would like us to change?",
        ),
};
