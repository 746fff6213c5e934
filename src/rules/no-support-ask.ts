import { hasCue, hasTrait, isReport, lastUnit } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Draft, Unit } from "../engine/types";

/** A report to a boss with status and plan, but no ask, question or word on support. */
function find(draft: Draft): Unit | null {
  if (draft.audience !== "boss" || !isReport(draft) || hasCue(draft, "support", "helpless")) return null;
  if (draft.acts.some((act) => act.kind === "ask" && !hasTrait(act, "formula"))) return null;
  const status = hasCue(draft, "outcome", "status", "problem", "activity", "met", "open");
  const plan = draft.acts.some((act) => act.kind !== "ask") || hasCue(draft, "effort");
  return status && plan ? lastUnit(draft) : null;
}

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
      advice: "补一句：需要您做什么，或者「暂不需要支持」",
    },
  },
  reads: {
    zh: {
      find,
      bad: [
        {
          text: "[[王总，恒达预算280万，十二月定标，我周三前出方案]]",
          better: "王总，恒达预算280万，十二月定标，我周三前出方案，暂不需要支持",
          channel: "chat",
          audience: "boss",
        },
        {
          text: "今天见了三院的科长，他们要国产方案。[[我周五前把方案做出来。]]",
          better: "今天见了三院的科长，他们要国产方案。我周五前把方案做出来，无需支持。",
          channel: "email",
          audience: "boss",
        },
        {
          text: "[[领导，样机测试通过了，我周二去装第二台]]",
          better: "领导，样机测试通过了，我周二去装第二台，您这边不用操心",
          channel: "chat",
          audience: "boss",
        },
        {
          text: "项目进度70%，验收排在6月。[[我下周一去现场核对清单。]]",
          better: "项目进度70%，验收排在6月。我下周一去现场核对清单，目前不需要您协调。",
          channel: "email",
          audience: "boss",
        },
      ],
      good: [
        { text: "恒达预算280万，我周三前出方案，需要您批一位售前。", channel: "chat", audience: "boss" },
        { text: "今天见了三院的科长，我周五前出方案，无需支持。", channel: "email", audience: "boss" },
        { text: "样机测试通过了，我周二去装第二台，报价要不要再让两个点？", channel: "chat", audience: "boss" },
        { text: "您交代的材料我周三前给您。", channel: "chat", audience: "customer" },
        { text: "收到，我马上去办。", channel: "chat", audience: "boss" },
        { text: "恒达要求重新报价，我周一发出去。", channel: "chat", audience: "colleague" },
      ],
    },
    en: {
      find,
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
  },
  source: "000",
});
