import { hasCue, hasTrait, isMove, isNotice, isReport, lastUnit } from "../engine/evidence";
import { defineRule, type Examples } from "../engine/rule";
import type { Act, Draft, Unit } from "../engine/types";

/** A report to a boss with status and plan, but no ask, question or word on support. */
function find(draft: Draft): Unit | null {
  if (draft.audience !== "boss" || !isReport(draft) || hasCue(draft, "support", "helpless")) return null;
  if (draft.acts.some((act) => act.kind === "ask" && !hasTrait(act, "formula"))) return null;
  const status = hasCue(draft, "outcome", "status", "problem", "activity", "met", "open");
  // Effort is no plan; nor is a word to come when a fire is out, which needs no help by the time it is read.
  const plan = draft.acts.some(
    (act) => act.kind !== "ask" && isMove(act) && !isNotice(act) && !TO_YOU.test(act.action ?? ""),
  );
  return status && plan && !isAlarm(draft) ? lastUnit(draft) : null;
}

/** Done for the boss himself: he need not be asked to help with it. */
const TO_YOU = /[给发送寄接陪跟向]您|汇报/;

/** A fire that will be out before anybody could help. */
function isAlarm(draft: Draft): boolean {
  const times = draft.acts.flatMap((act) => (act.kind === "promise" && act.time ? [act.time.text] : []));
  return hasCue(draft, "problem") && times.length > 0 && times.every((time) => AT_ONCE.test(time));
}
const AT_ONCE = /^\d{1,2}[:：点]|分钟|小时|马上|立刻|\bminutes?|\bhours?/i;

const isAsk = (act: Act) => act.kind === "ask" && !hasTrait(act, "formula");

export default defineRule({
  id: "no-support-ask",
  family: "report",
  severity: "hint",
  scope: "draft",
  says: {
    en: {
      title: "No word on what you need from them",
      why: "Unless you say so, they can't help or rest easy",
      advice: "Say what you need, or that you need nothing",
    },
    zh: {
      title: "没说需要领导做什么",
      why: "不说，领导就不知道该不该出手",
      advice: "补一句：需要您做什么，或者“暂不需要支持”",
    },
  },
  reads: { zh: find, en: find },
  learned: true,
  excused: (draft) => draft.audience !== "boss" || hasCue(draft, "support", "helpless") || draft.acts.some(isAsk),
  marks: lastUnit,
  source: "000",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "李总：轨道项目客户已确认技术参数，预算520万。[[我周二提交正式报价，周五组织技术答辩。]]",
        better: "李总：轨道项目客户已确认技术参数，预算520万。我周二提交正式报价，周五组织技术答辩，暂不需要支持。",
        channel: "email",
        audience: "boss",
      },
      {
        text: "boss，A客户的PO收到了，50个license。[[我今天下班前提交order]]",
        better: "boss，A客户的PO收到了，50个license。我今天下班前提交order，不用您出面。",
        channel: "chat",
        audience: "boss",
      },
      {
        text: "领导，实验小学测试做完了，校长当场认可。[[我周一上午带合同过去]]",
        better: "领导，实验小学测试做完了，校长当场认可。我周一上午带合同过去，需要您周日前批一下折扣。",
        channel: "chat",
        audience: "boss",
      },
      {
        text: "協理您好：本週與三家代理談定第四季目標共860萬。[[下週一我到高雄把合約簽回。]]",
        better: "協理您好：本週與三家代理談定第四季目標共860萬。下週一我到高雄把合約簽回，無需支援。",
        channel: "email",
        audience: "boss",
      },
      {
        text: "何经理：3号楼浇筑推迟3天，调整为11月28日，总工期不受影响。[[我29号上午组织验收。]]",
        better: "何经理：3号楼浇筑推迟3天，调整为11月28日，总工期不受影响。我29号上午组织验收，不需要您协调。",
        channel: "email",
        audience: "boss",
      },
      {
        text: "天润那边认证过了，客户要求12月10号到货。[[我今天下午排产]]",
        better: "天润那边认证过了，客户要求12月10号到货。我今天下午排产，您看要不要先付模具款？",
        channel: "chat",
        audience: "boss",
      },
    ],
    good: [
      { text: "客户下了300台，我明天排产，暂时不需要您协调。", channel: "chat", audience: "boss" },
      { text: "跟客户聊完了，价格咬到98万，合同明早九点发您审。", channel: "chat", audience: "boss" },
      { text: "客户下了300台，我周三签合同，价格您看98折行吗？", channel: "chat", audience: "boss" },
      { text: "同步下：标书盖章已完成，我明早八点送去交易中心。", channel: "chat", audience: "colleague" },
      { text: "海川要加GPS模块，我今晚改报价，我自己能搞定。", channel: "chat", audience: "boss" },
      { text: "另一笔逾期想请您周四给他们财务总监打个电话，方便吗？", channel: "email", audience: "boss" },
    ],
  },
  en: {
    bad: [
      {
        text: "They moved the decision to October. [[I meet the CFO's assistant on 9 July and send a summary the same day.]]",
        better: "They moved the decision to October. I meet the CFO's assistant on 9 July. I need nothing from you.",
        audience: "boss",
      },
      {
        text: "The customer accepted our technical bid. [[We will complete the bank guarantee by 15 June.]]",
        better:
          "The customer accepted our technical bid. We will complete the guarantee by 15 June; could you sign it on the 12th?",
        audience: "boss",
      },
      {
        text: "Kestrel signed the NDA this morning. [[I'll run the benchmark over the weekend.]]",
        better: "Kestrel signed the NDA this morning. I'll run the benchmark over the weekend. No help needed.",
        audience: "boss",
      },
      {
        text: "Visited Vall: they want 12 more users. [[I'll send the offer on Monday.]]",
        better: "Visited Vall: they want 12 more users. I'll send the offer on Monday. Is 5% off OK with you?",
        audience: "boss",
      },
      {
        text: "The trial at Uwezo is delayed by a week. [[Grace re-tests on Wednesday.]]",
        better: "The trial at Uwezo is delayed by a week. Grace re-tests on Wednesday. All under control.",
        audience: "boss",
      },
      {
        text: "Met Dr Weller: her partner won't borrow before January. [[I'll bring a leasing rate on Thursday.]]",
        better:
          "Met Dr Weller: her partner won't borrow before January. I'll bring a leasing rate on Thursday; please approve 4.9% by Wednesday.",
        audience: "boss",
      },
    ],
    good: [
      { text: "Alba wants 60 days. I'll put 45 to her on Wednesday. Are you OK with 45?", audience: "boss" },
      { text: "Decision on the 28th. From you I need the 5% approval by Wednesday night.", audience: "boss" },
      { text: "All good at Harbor Dental, 14 seats renewed. You don't need to do anything.", audience: "boss" },
      { text: "Kestrel signed this morning. I'll send the invoice tonight, nothing needed.", audience: "boss" },
      { text: "They moved the decision to October. I'll meet the CFO on 9 July.", audience: "colleague" },
      { text: "I'll be in Lyon on Tuesday.", audience: "boss" },
    ],
  },
};
