import { hasCue, isMove, isReport, lastUnit } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Draft, Unit } from "../engine/types";

/** A report, recap or thank-you after a meeting about something open, in which nobody moves next. */
function find(draft: Draft): Unit | null {
  if (!isReport(draft) || draft.acts.some(isMove)) return null;
  return isOpen(draft) ? lastUnit(draft) : null;
}

/** Finished matters need no next step, a deal or visit under way does. */
function isOpen(draft: Draft): boolean {
  if (hasCue(draft, "handover", "small-talk", "complaint")) return false;
  // Nobody knows who reads it: only a meeting or a visit told makes it a report.
  if (draft.audience === "unknown" && !hasCue(draft, "met", "activity")) return false;
  if (hasCue(draft, "closed")) return hasCue(draft, "open");
  if (draft.genre === "recap" || hasCue(draft, "open", "met", "problem")) return true;
  return draft.audience === "boss"
    ? hasCue(draft, "activity", "outcome")
    : draft.audience === "customer" && hasCue(draft, "activity");
}

export default defineRule({
  id: "no-next-step",
  family: "report",
  severity: "warning",
  scope: "draft",
  says: {
    en: {
      title: "It ends without a next step",
      why: "A good talk with no next step goes quiet",
      advice: "Add who does what by when: I'll send the plan Thursday; is Friday 3 pm good to go through it?",
    },
    zh: {
      title: "看完不知道下一步是什么",
      why: "聊得再好，没有下一步就断在这里",
      advice: "补一句：谁、做什么、哪天。例如：周四前我发方案，您看周五下午过一遍方便吗？",
    },
  },
  reads: {
    zh: {
      find,
      bad: [
        {
          text: "[[领导，今天见了恒达的采购总监，他们预算280万，十二月定标]]",
          better: "领导，今天见了恒达的采购总监，他们预算280万，十二月定标，我周三前出一版方案",
          channel: "chat",
          audience: "boss",
        },
        {
          text: "王总，下午去了三院信息科。[[他们倾向国产，要求年底前上线。]]",
          better: "王总，下午去了三院信息科。他们倾向国产，要求年底前上线。我周五前把国产方案做出来。",
          channel: "email",
          audience: "boss",
        },
        {
          text: "昨天在贵院的参观让我们受益匪浅。[[再次感谢各位老师的热情接待！]]",
          better: "昨天在贵院的参观让我们受益匪浅。再次感谢各位老师的热情接待！我周五前把改造建议发您。",
          channel: "email",
          audience: "customer",
        },
        {
          text: "[[今天给客户演示了系统，他们最关心对接成本]]",
          better: "今天给客户演示了系统，他们最关心对接成本，我明天把接口清单发过去",
          channel: "chat",
          audience: "boss",
        },
      ],
      good: [
        { text: "收到，谢谢！", channel: "chat", audience: "boss" },
        { text: "王总，海川一期今天验收完成，尾款已到账，项目已关闭。", channel: "email", audience: "boss" },
        { text: "今天见了恒达的采购总监，预算280万，我周三前出方案。", channel: "chat", audience: "boss" },
        "初次见面，请多关照！",
        { text: "昨天的火锅太辣了哈哈", channel: "chat", audience: "colleague" },
        { text: "您好，请问贵公司一天能出多少件？", channel: "chat", audience: "customer" },
      ],
    },
    en: {
      find,
      bad: [
        {
          text: "[[Great talking to you today, thanks again!]]",
          better: "Great talking to you today, thanks again! I'll send the plan by Friday.",
          audience: "customer",
        },
        {
          text: "Met the CFO of Kestrel today. [[She has 80k this year and likes the reporting module.]]",
          better: "Met the CFO of Kestrel today. She has 80k this year. I'm sending her the offer on Monday.",
          audience: "boss",
        },
        {
          text: "Visited Nordhaus on Wednesday. The pumps fail every seven weeks. [[Nice people.]]",
          better: "Visited Nordhaus on Wednesday. The pumps fail every seven weeks. I'll quote spares by Friday.",
          audience: "boss",
        },
        {
          text: "just out of the meeting with Deng. [[he says it's between us and Roxtec]]",
          better:
            "just out of the meeting with Deng. he says it's between us and Roxtec. I'll send him our reference list by 5 today",
          audience: "boss",
          channel: "chat",
        },
        {
          text: "Hi Jude,\n\n[[Thank you for the tour this morning, I learned a lot about your line.]]\n\nBryn",
          better:
            "Hi Jude,\n\nThank you for the tour this morning. Could you send me the line plan by Thursday?\n\nBryn",
          audience: "customer",
        },
        {
          text: "Weekly update: 12 calls, three visits. Harbor Dental asked for a lower price. [[Weller is still thinking.]]",
          better:
            "Weekly update: 12 calls, three visits. Harbor Dental asked for a lower price; I'm meeting them on Tuesday.",
          audience: "boss",
        },
      ],
      good: [
        { text: "Got it, thanks!", audience: "boss" },
        { text: "Cheers for today! See you Monday 9am for round two", audience: "customer", channel: "chat" },
        { text: "Thank you for your payment of 4 March. The receipt is attached.", audience: "customer" },
        { text: "Thanks for all the birthday wishes everyone!", audience: "colleague", channel: "chat" },
        { text: "All done: 14 seats renewed and signed, nothing left open.", audience: "boss" },
        { text: "How did the visit at Kestrel go?", audience: "colleague" },
      ],
    },
  },
  source: "000",
});
