import { hasCue, hasFixedTime, hasNextStep, isMove, isOfficeAnswer, isReport, lastUnit } from "../engine/evidence";
import { defineRule, type Examples } from "../engine/rule";
import type { Draft, Unit } from "../engine/types";

/** A report, recap or thank-you after a meeting about something open, in which nobody moves next. */
function find(draft: Draft): Unit | null {
  // A task without an owner is an ill put step, with a finding of its own.
  if (!isReport(draft) || draft.acts.some(isMove) || hasCue(draft, "ownerless")) return null;
  return isOpen(draft) ? lastUnit(draft) : null;
}

/** Finished matters need no next step, a deal or visit under way does. */
function isOpen(draft: Draft): boolean {
  if (hasCue(draft, "handover", "small-talk", "complaint", "fit")) return false;
  // Gladness at what the reader told is an answer.
  if (draft.audience !== "boss" && hasCue(draft, "satisfied") && !hasCue(draft, "met", "activity")) return false;
  // Nobody knows who reads it: only a meeting or a visit told, briefly or with thanks, makes it a report.
  if (!draft.audienceKnown && !(hasCue(draft, "met", "activity") && (hasCue(draft, "thanks") || isShort(draft))))
    return false;
  if (hasCue(draft, "closed")) return hasCue(draft, "open");
  if (draft.genre === "recap" || hasCue(draft, "open", "met")) return true;
  // A fault told with its new date leaves nobody waiting.
  if (hasCue(draft, "problem")) return !hasFixedTime(draft);
  return draft.audience === "boss"
    ? hasCue(draft, "activity", "outcome")
    : draft.audience === "customer" && hasCue(draft, "activity");
}

/** What is longer and goes to nobody in particular is a story. */
function isShort(draft: Draft): boolean {
  return draft.units.length <= 5;
}

/** A step is there; or nothing is reported; or nothing tells that it is business, to somebody who is neither boss nor customer. */
function excused(draft: Draft): boolean {
  const known = draft.audience === "boss" || draft.audience === "customer";
  if (!hasCue(draft, "met", "activity", "status", "open", "outcome", "problem", "closed")) return true;
  if (!draft.audienceKnown && hasCue(draft, "complaint")) return true;
  if (!draft.audienceKnown && INVITES.test(draft.read)) return true;
  if (!known && (!isShort(draft) || isOfficeAnswer(draft))) return true;
  return hasNextStep(draft) || !(known || hasCue(draft, "business"));
}

/** A meeting's own slip, or an invitation to an event. */
const INVITES =
  /^(?:when|where|time|venue|时间|地点)\s*[:：]|\b(?:invite|inviting) you to (?:attend|join)\b|邀请您(?:参加|出席|莅临)/im;

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
  reads: { zh: find, en: find },
  learned: true,
  excused,
  marks: lastUnit,
  source: "000",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "[[今天和王总聊得很愉快，感谢招待！]]",
        better: "今天和王总聊得很愉快，感谢招待！周四前我把方案发您。",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[老大，上午跟三院聊完了，他们预算280万，倾向国产]]",
        better: "老大，上午跟三院聊完了，他们预算280万，倾向国产。我周三去拿需求清单，不用您出面。",
        channel: "chat",
        audience: "boss",
      },
      {
        text: "周报：拜访客户6家，新增意向客户2家。[[A项目完成80%，B项目在等甲方审批。]]",
        better:
          "周报：拜访客户6家，新增意向客户2家。A项目完成80%，B项目在等甲方审批。我周三去催B项目的章，不用您出面。",
        channel: "email",
        audience: "boss",
      },
      {
        text: "江院長您好：\n昨天承蒙您撥出寶貴時間。[[再次感謝您的款待！]]",
        better: "江院長您好：\n昨天承蒙您撥出寶貴時間。三個問題我週三下班前書面回覆，再次感謝！",
        channel: "email",
        audience: "customer",
      },
      {
        text: "[[刚从建设集团出来，赵总说今年集采改成框架招标]]",
        better: "刚从建设集团出来，赵总说今年集采改成框架招标。我周五前把入围资料备齐，不用您出面。",
        channel: "chat",
        audience: "boss",
      },
      {
        text: "[[主管，工廠今天簡報完了，採購說要再比兩家]]",
        better: "主管，工廠今天簡報完了，採購說要再比兩家。我週四帶新報價再去，不用您出面。",
        channel: "chat",
        audience: "boss",
      },
    ],
    good: [
      { text: "收到，谢谢！", channel: "chat", audience: "customer" },
      { text: "您好，来信收悉。该路段的改造方案正在报批，暂未开工。感谢您的关心与监督！", channel: "email" },
      { text: "设备已全部验收，尾款到账，项目已关闭归档。", channel: "email", audience: "boss" },
      { text: "谢谢款待！周三前我把改好的方案发您。", channel: "chat", audience: "customer" },
      { text: "跟三院聊完了，预算280万。您看报价要不要降两个点？", channel: "chat", audience: "boss" },
      { text: "谢谢夸奖，下回请你吃蛋糕。", channel: "chat" },
      { text: "您要的三个型号的报价见附件。", channel: "email", audience: "customer" },
    ],
  },
  en: {
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
        better: "Hi Jude,\n\nThank you for the tour this morning. Could you send me the line plan by Thursday?\n\nBryn",
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
      {
        text: "The library is open again. The lift is in service. The cafe is still closed. The car park takes cards now. Bikes go in the yard. The garden gate is being painted.",
      },
      { text: "Cheers for today! See you Monday 9am for round two", audience: "customer", channel: "chat" },
      { text: "Thank you for your payment of 4 March. The receipt is attached.", audience: "customer" },
      { text: "Thanks for all the birthday wishes everyone!", audience: "colleague", channel: "chat" },
      { text: "All done: 14 seats renewed and signed, nothing left open.", audience: "boss" },
      { text: "How did the visit at Kestrel go?", audience: "colleague" },
    ],
  },
};
