import { clauseAround } from "../engine/clauses";
import { cuesOf, hasCue, hasTrait } from "../engine/evidence";
import { defineRule, type Examples } from "../engine/rule";
import type { Draft, Span } from "../engine/types";

/** Thanking or hearing from a satisfied customer, with nothing wrong and no introduction asked for. */
function find(draft: Draft): Span | null {
  if (draft.audience === "boss" || draft.audience === "colleague" || draft.genre === "pitch") return null;
  if (hasCue(draft, "complaint", "problem", "introduction")) return null;
  if (draft.acts.some((act) => hasTrait(act, "referral")) || INTRODUCES.test(draft.read)) return null;
  const satisfied = cuesOf(draft, "satisfied")[0] ?? goodNews(draft);
  return satisfied ? clauseAround(satisfied, draft) : null;
}

/** The reader's own words of what got better, and our joy at them, over some sentences. */
const GOOD_NEWS =
  /(?:[您你][^。！？]{0,4}(?:说|反馈|来信|告诉)|听[您你]|得知)[^?？]{0,60}(?:[少降快省升掉提减][^，。]{0,4}[了到至一]|[夸赞]|表扬|样板|好用|满分)[^?？]{0,40}(?:高兴|开心|欣慰|激动|踏实|信任|荣幸)/;

function goodNews(draft: Draft): Span | null {
  const found = GOOD_NEWS.exec(draft.read);
  return found && { start: found.index, end: found.index + 1 };
}

/** An introduction asked for in whatever form. */
const INTRODUCES =
  /引荐|引见|(?:介绍|推荐)(?!产品|方案|型号)[^，。！？]{0,6}(?:认识|[一几两]位|给我|朋友|同行)|(?:微信|电话|名片|联系方式)[^，。！？]{0,4}(?:推|发|给)(?:送|给)?我|\b(?:refer|introduce)\b|\b(?:a word for|mention) us\b/i;

/** Only a customer is asked, once, and not where something is wrong. */
function excused(draft: Draft): boolean {
  if (draft.audience === "boss" || draft.audience === "colleague") return true;
  return hasCue(draft, "complaint", "problem", "introduction") || draft.acts.some((act) => hasTrait(act, "referral"));
}

export default defineRule({
  id: "referral-chance",
  family: "network",
  severity: "hint",
  scope: "draft",
  says: {
    en: {
      title: "A happy customer: a good moment for an introduction",
      why: "The best time to ask is when they are pleased",
      advice: "Ask for one person: who else do you know with the same problem?",
    },
    zh: {
      title: "客户满意，正好请他引荐一位",
      why: "满意的时候开口，最容易成",
      advice: "例如：您认识的同行里，有没有哪位也在为这事头疼？",
    },
  },
  reads: { zh: find, en: find },
  learned: true,
  excused,
  marks: (draft) => cuesOf(draft, "satisfied", "thanks")[0] ?? null,
  source: "004",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "[[太高兴听您这么说]]！",
        better: "太高兴听您这么说！您同行里有哪位也在换系统，方便介绍一位吗？",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[谢谢您给的五星好评]]！",
        better: "谢谢您给的五星好评！您方便把同园区那位朋友的微信推给我吗？",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "丁校长：[[双师教室项目今日顺利验收]]，感谢老师们的认可。",
        better: "丁校长：双师教室项目今日顺利验收，感谢老师们的认可。想请您介绍一位同样在建教室的校长，方便吗？",
        channel: "email",
        audience: "customer",
      },
      {
        text: "[[感谢认可]]，系统上线顺利，合作愉快！",
        better: "感谢认可，系统上线顺利！您认识的同行里，方便介绍一位吗？",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "王總：[[感謝貴司對我們交付品質的肯定]]，專案圓滿完成！",
        better: "王總：感謝貴司對我們交付品質的肯定！方便介紹一位也要換設備的同行嗎？",
        channel: "email",
        audience: "customer",
      },
      {
        text: "[[您满意我们就放心了]]，谢谢您的好评",
        better: "您满意我们就放心了，谢谢您！您方便介绍一位也在换设备的同行吗？",
        channel: "chat",
        audience: "customer",
      },
    ],
    good: [
      { text: "您反馈的卡顿我看到了，抱歉影响了挂号，今晚22点扩容。", channel: "chat", audience: "customer" },
      { text: "款收到了，谢谢！", channel: "chat", audience: "customer" },
      { text: "谢谢崔工帮忙核图，改好的版本我周三中午前发您。", channel: "chat", audience: "partner" },
      { text: "校长对系统很满意，我周三带续约合同去签。", channel: "chat", audience: "boss" },
      { text: "谢谢夸奖，蛋糕下回我多放点奶油。", channel: "chat" },
      { text: "谢谢您这么有耐心，第三台还是报错，我明早八点带主板过来换。", channel: "chat", audience: "customer" },
    ],
  },
  en: {
    bad: [
      {
        text: "[[So glad the rollout went well]]!",
        better: "So glad the rollout went well! Would you introduce me to your sister clinic by Friday?",
        audience: "customer",
      },
      {
        text: "[[Many thanks for the five-star review]].",
        better: "Many thanks for the five-star review. Who else on your street should see the gate?",
        audience: "customer",
      },
      {
        text: "[[Thank you for renewing for a third year]]!",
        better: "Thank you for renewing for a third year! Could you introduce us to your Ghent depot?",
        audience: "customer",
      },
      {
        text: "[[that's great to hear]], we love working with you",
        better: "that's great to hear! who else in your street should I call?",
        audience: "customer",
        channel: "chat",
      },
      {
        text: "[[Thanks for the kind words about the new line]].",
        better: "Thanks for the kind words about the new line. Could you introduce me to Mr Claes at Ghent?",
        audience: "customer",
      },
      {
        text: "[[Happy to hear that the drivers love the app]].",
        better: "Happy to hear that the drivers love the app. Which other depot could use it?",
        audience: "customer",
      },
    ],
    good: [
      { text: "Thank you for your payment of 4 March.", audience: "customer" },
      { text: "so glad the rollout went well, you guys smashed it", audience: "colleague", channel: "chat" },
      { text: "Thanks for accepting my invite. What temperature do you run at night?", audience: "customer" },
      { text: "Sorry about the outage. Glad it works again.", audience: "customer" },
      {
        text: "Thanks for the kind words about our booth. I'll send you the floor plan on Monday.",
        audience: "partner",
      },
      { text: "Thanks for the meeting, I'll send the offer by Friday.", audience: "customer" },
    ],
  },
};
