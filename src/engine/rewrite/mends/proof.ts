import type { Lang } from "../../types";
import { meetingTime, meetingWeek, reference } from "../blank-specs";
import type { Wording } from "./mend";
import { claimedIn } from "./subjects";

const PRICE_ZH = /价|便宜|贵(?!司|公司|方|单位|校|院|处|厂)/;
const PRICE_EN = /\b(?:price|cheap|cheapest|rates?|cost)\b/i;

/** Something is done in it: no name of goods. */
const NO_NOUN = /[您你瞧]|跟着|[上着吧好了过来去]$/;

/** In the place of a superlative: somebody or something the reader can ask himself. */
export const PROOF: Readonly<Record<Lang, Wording>> = {
  zh: ({ you, casual, pick, write }, blank, stretch) => {
    if (PRICE_ZH.test(stretch)) {
      const when = blank(meetingTime);
      return pick(
        `价格上，${you}手里有同样配置的报价吗？${when}我给${you}打个电话，逐项对一遍，行吗？`,
        `价格我想跟${you}逐项过一遍，${when}通个电话，方便吗？`,
      );
    }
    const claimed = claimedIn(stretch, "zh") ?? "";
    const named = write(NO_NOUN.test(claimed) ? "" : claimed);
    const what = named.replace("的", "");
    if (!casual) {
      const who = blank(reference);
      const week = blank(meetingWeek);
      return pick(
        `${what ? `${what}的实际情况` : "实际效果"}，可由${who}向${you}介绍，${week}我来约一次通话，${you}看方便吗？`,
        `${what ? `关于${what}` : "关于实际效果"}，${week}我请${who}与${you}通个电话，${you}看是否方便？`,
      );
    }
    const who = blank(reference);
    const week = blank(meetingWeek);
    return what
      ? pick(
          `${named}${/(?:精度|质量|效果|性能|品质|味道|口感|手艺|服务|技术)$/.test(named) ? "怎么样" : "用得好不好"}，${you}听${who}说说最准，${week}我约个电话，行吗？`,
          `${named}用着如何，想请${you}听听${who}的说法，我来牵线，${week}通个电话，方便吗？`,
          `${named}的情况，${week}我请${who}跟${you}聊十分钟，可以吗？`,
        )
      : pick(
          `效果好不好，${you}听${who}说说最准，${week}我约个电话，行吗？`,
          `${you}不妨听听用户怎么说：${week}我请${who}跟${you}聊十分钟，可以吗？`,
        );
  },
  en: ({ casual, pick }, blank, stretch) => {
    if (PRICE_EN.test(stretch) && !/\bany price\b/i.test(stretch)) {
      const when = blank(meetingTime);
      return casual
        ? pick(
            `could I call you on ${when} to go through our price line by line?`,
            `happy to set our price beside the others you have. Could we go through it together on ${when}?`,
          )
        : `may I call you on ${when} to go through our price line by line?`;
    }
    const what = claimedIn(stretch, "en");
    const who = blank(reference);
    const week = blank(meetingWeek);
    const many = /[^s'’]s$/.test(what ?? "");
    if (!casual)
      return pick(
        `a customer can tell you best about ${what ?? "working with us"}: may I arrange a short call with ${who} ${week}?`,
        `you can hear from ${who} what ${what ?? "working with us"} ${many ? "are" : "is"} like in practice. Would a short call ${week} suit you?`,
      );
    return what
      ? pick(
          `the best judge of ${what} is somebody who uses ${many ? "them" : "it"}: shall I set up a short call with ${who} ${week}?`,
          `would you like to hear from ${who} how ${what} ${many ? "hold" : "holds"} up in practice? I could set up a short call ${week}.`,
          `rather than take my word on ${what}, would you have fifteen minutes ${week} to talk to ${who}?`,
        )
      : pick(
          `a customer can tell you more than I can: shall I set up a short call with ${who} ${week}?`,
          `would you like to ask ${who} how it works out for them? I could set up a short call ${week}.`,
        );
  },
};
