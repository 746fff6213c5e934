import type { Lang } from "../../types";
import { meetingTime } from "../blank-specs";
import type { Wording } from "./mend";

const SCORING = /打分|分打|评标|评审|中标|评委/;

/** What the deal is about: 这批电缆, 那个标. */
const GOODS =
  /([这那](?:批|单|台|套|车|个标|个项目|份合同|票货)[\u4e00-\u9fff]{0,4}?)(?=要是|如果|若|定|签|给|落|成|能|交|下来|，)/;

/** In the place of a favour to the person: terms anyone may see, and which of them is still open. */
export const OPEN_TERMS: Readonly<Record<Lang, Wording>> = {
  zh: ({ you, casual, pick, write }, blank, stretch) => {
    // Nothing is offered to a judge by himself.
    if (SCORING.test(stretch))
      return pick(
        "我们就凭标书里的方案和业绩参评，哪里需要澄清，请评委会书面提出。",
        "评分我们听评委会的，标书里有需要澄清的地方，请评委会书面提出。",
      );
    const goods = write((GOODS.exec(stretch)?.[1] ?? "").replace(/的.*$/, ""));
    const when = blank(meetingTime);
    // What he asked about stays answered: 发票多开八千.
    const invoice = /发票|开票|[多虚]开/.test(stretch) ? write("发票按实际金额开。") : "";
    const terms = casual
      ? pick(
          `${goods && `${goods}的`}价格、条款有要调的都放在合同里谈，${when}咱们过一遍，${you}看行吗？`,
          `${goods && `${goods}的`}合作条件都放在合同里谈，${when}我给${you}打个电话逐条对一下，方便吗？`,
          `${goods && `${goods}的`}条件都按合同来，${when}咱们一条条对，可以吗？`,
        )
      : pick(
          `${goods && `${goods}的`}合作条件我们均写入合同，能否请${you}${when}留出半小时，逐条商议？`,
          `${goods && `${goods}的`}各项条件以合同为准，${when}我们逐条核对一遍，${you}看是否方便？`,
        );
    return invoice + terms;
  },
  en: ({ casual, pick }, blank, stretch) => {
    const on = `on ${blank(meetingTime)}`;
    const deal = dealIn(stretch);
    const they = DECIDERS.exec(stretch)?.[1];
    // Nobody is asked what he needs from an offer where the favour is in the invoice.
    if (/\binvoic/i.test(stretch))
      return `${casual ? "could" : "may"} I call you ${on} to go through the invoice with you?`;
    const who = they ? `${they.toLowerCase()} still needs` : "you still need";
    const from = deal ? `from us for ${deal}` : "from our offer";
    return casual
      ? pick(
          `could I call you ${on} to hear what ${who} ${from}? I'll put it in writing.`,
          `do you have fifteen minutes ${on} to tell me what ${who} ${from}?`,
        )
      : pick(
          `may I call you ${on} to hear what ${who} ${from}? I will put it in writing.`,
          `could we talk ${on} about what ${who} ${from}?`,
        );
  },
};

/** Who decides, as the favour names them. */
const DECIDERS = /\b((?:the|your) (?:committee|board|jury|panel|council))\b/i;

/** What is to be sold, as the favour names it: the order, the pump bid; null: it does not say. */
function dealIn(stretch: string): string | null {
  const found = DEAL.exec(stretch)?.[1];
  return found
    ? found.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()).replace(/^(?:this|our|that) /, "the ")
    : null;
}
const DEAL =
  /\b((?:the|this|our|your|that) (?:(?!one\b|of\b|same\b)[\p{L}-]+ ){0,2}(?:order|contract|tender|bid|deal|job|project|concession|purchase|renewal|quote|offer|protocol))(?= |[,.;:!?]|$)/iu;
