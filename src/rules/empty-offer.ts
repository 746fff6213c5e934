import { cuesOf, hasCue, hasNextStep, isReport } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Cue, Draft } from "../engine/types";

/** An offer of availability that stands in the place of a next step, in a message that wants something. */
function find(draft: Draft): Cue | null {
  const offer = cuesOf(draft, "offer").at(-1);
  if (!offer || hasNextStep(draft)) return null;
  return wantsSomething(draft) ? offer : null;
}

function wantsSomething(draft: Draft): boolean {
  if (draft.genre === "pitch" || hasCue(draft, "introduction")) return true;
  if (hasCue(draft, "handover", "requested", "closed")) return false;
  if (isReport(draft)) return hasCue(draft, "met", "open", "activity", "problem");
  const bare = draft.units.length <= 2 && draft.acts.length === 0;
  if (draft.channel === "chat") return bare && (draft.audience === "customer" || draft.address !== null);
  const outside = draft.audience !== "boss" && draft.audience !== "colleague";
  return bare && outside && draft.units.length === 1 && !hasCue(draft, "thanks", "small-talk");
}

export default defineRule({
  id: "empty-offer",
  family: "ask",
  severity: "info",
  scope: "draft",
  says: {
    en: {
      title: "An open offer is not a next step",
      why: "It leaves the first move to them, and it rarely comes",
      advice: "Say what you will do and when: I'll send the quote Thursday morning",
    },
    zh: {
      title: "「随时联系」不是下一步",
      why: "球踢给了对方，多半就没有回音",
      advice: "先说自己做什么、哪天做。例如：周四上午我把报价发您",
    },
  },
  reads: {
    zh: {
      find,
      bad: [
        {
          text: "张总，[[有什么事您随时说话]]",
          better: "张总，周四上午我把报价发您",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "今天在贵司聊得很愉快，感谢接待。[[有需要随时联系我]]。",
          better: "今天在贵司聊得很愉快，感谢接待。周四上午我把方案发您。",
          channel: "email",
          audience: "customer",
        },
        {
          text: "李姐，[[我随叫随到]]",
          better: "李姐，我周二上午十点到您办公室",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "昨天的拜访收获很大，谢谢刘主任。[[后续有任何问题欢迎随时沟通]]。",
          better: "昨天的拜访收获很大，谢谢刘主任。我周五前把会议纪要发您。",
          channel: "email",
          audience: "customer",
        },
        {
          text: "陈总，[[有用得着我的地方您尽管开口]]",
          better: "陈总，我周三下午把样品送到您公司",
          channel: "chat",
          audience: "customer",
        },
      ],
      good: [
        { text: "附件是您要的检测报告，有问题随时联系我。", channel: "email", audience: "customer" },
        { text: "有事您随时联系我，明天下午3点前我把报价发您。", channel: "chat", audience: "customer" },
        { text: "我周三把方案发您，有疑问随时沟通。", channel: "email", audience: "customer" },
        { text: "欢迎下周二来我们展厅参观！", channel: "chat", audience: "customer" },
        { text: "他说有事可以随时找他。", channel: "chat", audience: "colleague" },
      ],
    },
    en: {
      find,
      bad: [
        {
          text: "It was a pleasure to meet you at the expo. [[Should you require any further information, please contact us]].",
          better: "It was a pleasure to meet you at the expo. May I call you on Tuesday at 10 about the seals?",
          audience: "customer",
        },
        {
          text: "I'm Cindy from Hengtai Fasteners. We make stainless bolts. [[Please feel free to contact me at any time]].",
          better: "I'm Cindy from Hengtai Fasteners. We make stainless bolts. Which sizes do you buy most?",
          audience: "customer",
        },
        {
          text: "Mr Koh, [[anything you need just call me]]",
          better: "Mr Koh, I'll call you on Friday at 9 about the meter",
          audience: "customer",
          channel: "chat",
        },
        {
          text: "Thanks for the tour yesterday. [[Don't hesitate to reach out if you have questions]].",
          better: "Thanks for the tour yesterday. I'll send the seal price by Thursday.",
          audience: "customer",
        },
        {
          text: "Good talking to you today. [[We remain at your disposal for anything you need]].",
          better: "Good talking to you today. I'll send you the trial plan by Friday noon.",
          audience: "customer",
        },
        {
          text: "My name is Tim, I handle pumps for the north. [[Happy to help whenever you need us]].",
          better: "My name is Tim, I handle pumps for the north. How many pumps do you service a year?",
          audience: "customer",
        },
      ],
      good: [
        { text: "Could you sign page 3 by Friday? If you have any questions, just call me.", audience: "customer" },
        {
          text: "Attached is the quotation you asked for. Let me know if you have any questions.",
          audience: "customer",
        },
        { text: "You told us to get in touch if the sensor drifted again. It did today.", audience: "customer" },
        { text: "IT were happy to help, sorted it in an hour", audience: "colleague", channel: "chat" },
        {
          text: "don't hesitate at the roundabout, the lorries come round fast",
          audience: "colleague",
          channel: "chat",
        },
        { text: "I'll send the trial plan by Friday. Feel free to call me before that.", audience: "customer" },
      ],
    },
  },
  source: "001",
});
