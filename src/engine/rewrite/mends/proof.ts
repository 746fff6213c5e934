import type { Lang } from "../../types";
import { evidence, reference } from "../blank-specs";
import type { Wording } from "./mend";
import { claimedIn } from "./subjects";

const PRICE_ZH = /价|便宜|贵(?!司|公司|方|单位|校|院|处|厂)/;
const PRICE_EN = /\b(?:price|cheap|cheapest|rates?|cost)\b/i;

/** In the place of a superlative: somebody or something the reader can ask himself. */
export const PROOF: Readonly<Record<Lang, Wording>> = {
  zh: ({ you, casual, pick, write }, blank, stretch) => {
    if (PRICE_ZH.test(stretch))
      return pick(
        `价格${you}尽管多比几家，同样配置的报价能发我一份吗？差在哪一项，咱们对着看。`,
        `价格上${you}可以拿同配置的来比，差在哪一项，咱们摊开来看，行吗？`,
      );
    const named = write(claimedIn(stretch, "zh") ?? "");
    const what = named.replace("的", "");
    if (!casual) {
      const proof = blank(evidence);
      return pick(
        `${what ? `${what}的实际情况` : "实际效果"}，可参考${proof}，${you}看还需要哪方面的资料？`,
        `${what ? `关于${what}` : "关于实际效果"}，我可以提供${proof}供${you}核实，${you}看方便吗？`,
      );
    }
    const who = blank(reference);
    return what
      ? pick(
          `${named}怎么样，我说了不算，要不要约${who}跟${you}聊几句？`,
          `${named}行不行，${you}听听${who}怎么说最准，要不要我牵个线？`,
          `${named}到底怎样，${you}愿不愿意跟${who}聊几句？问谁都比听我说准。`,
        )
      : pick(
          `光我说不算，要不要约${who}跟${you}聊聊效果？`,
          `效果到底怎样，${you}听听${who}怎么说最准，要不要我牵个线？`,
        );
  },
  en: ({ casual, pick }, blank, stretch) => {
    if (PRICE_EN.test(stretch))
      return casual
        ? pick(
            "do compare us on price: send me a quote for the same scope, and shall we go through both line by line?",
            "you're welcome to hold our price against others. Would it help if I set the two side by side for you?",
          )
        : "you are welcome to compare our price with others. May I set the two side by side for you, line by line?";
    const what = claimedIn(stretch, "en");
    const who = blank(reference);
    if (!casual)
      return pick(
        `I would rather let a customer speak for ${what ?? "our work"}: may I put you in touch with ${who}?`,
        `you can hear from ${who} what ${what ?? "working with us"} is like in practice. Would a short call with them be of use?`,
      );
    return what
      ? pick(
          `the best judge of ${what} is somebody who uses it: shall I put you in touch with ${who}?`,
          `would you like to hear from ${who} how ${what} holds up in practice? One call says more than I can.`,
          `rather than take my word on ${what}, would you like to talk to ${who}?`,
        )
      : pick(
          `I can tell you a lot, but a customer tells you more: shall I put you in touch with ${who}?`,
          `would you like to ask ${who} how it works out for them? One call says more than I can.`,
        );
  },
};
