import { clauseAround } from "../engine/clauses";
import { cuesOf, hasCue, hasTrait } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Draft, Span } from "../engine/types";

/** Activity told without any outcome: no fact learned, figure, decision, date or objection anywhere in the draft. */
function find(draft: Draft): Span | null {
  if (draft.genre !== "report" && draft.genre !== "recap") return null;
  // A blank of ours in a report stands for what came of it.
  if (draft.blanks.length > 0) return null;
  if (hasCue(draft, "outcome", "problem", "closed", "handover")) return null;
  if (draft.acts.some((act) => act.kind === "ask" && act.concrete && !hasTrait(act, "formula"))) return null;
  const done = cuesOf(draft, "activity")[0];
  return done ? clauseAround(done, draft) : null;
}

export default defineRule({
  id: "activity-only",
  family: "report",
  severity: "info",
  scope: "draft",
  says: {
    en: {
      title: "What was done, but not what came of it",
      why: "Readers need the result, not the effort",
      advice: "Add what you learned: their words, a figure, a decision, an objection",
    },
    zh: {
      title: "说了做什么，没说结果如何",
      why: "领导和客户要的是结果，不是过程",
      advice: "补一句得到了什么：对方怎么说、定了什么、卡在哪",
    },
  },
  reads: {
    zh: {
      find,
      bad: [
        {
          text: "王总，[[下午跟采购部通了电话]]，聊得挺好的。",
          better: "王总，下午跟采购部通了电话，他们要求先看案例，我周四前发过去。",
          channel: "chat",
          audience: "boss",
        },
        {
          text: "领导，我打电话了，[[跟他说了]]",
          better: "领导，我打电话了，他说预算下个月定，我下周三再问",
          channel: "chat",
          audience: "boss",
        },
        {
          text: "今天去了台中那家工厂，[[跟厂长聊了一下]]，感觉不错",
          better: "今天去了台中那家工厂，厂长说三月换线，我周五前报方案",
          channel: "chat",
          audience: "boss",
        },
        {
          text: "[[这个客户我一直在跟进]]",
          better: "这个客户要看同行案例，我周三发过去",
          channel: "chat",
          audience: "boss",
        },
        {
          text: "[[您交代的事我跟技术那边说过了]]，也催了他们",
          better: "您交代的事，技术那边说周五修好，我周五下午给您回话",
          channel: "chat",
          audience: "customer",
        },
      ],
      good: [
        { text: "下午跟采购部通了电话，他们要求先看案例，我周四前发过去。", channel: "chat", audience: "boss" },
        { text: "本周拜访5家，恒达预算280万，十二月定标，我周三出方案。", channel: "email", audience: "boss" },
        { text: "合同已经盖章寄出，这事办完了。", channel: "chat", audience: "colleague" },
        { text: "我刚给你打电话了，你没接", channel: "chat", audience: "colleague" },
        { text: "下午三点我给采购部打电话。", channel: "chat", audience: "boss" },
        { text: "今天跟老同学聊了一下午", channel: "chat", audience: "colleague" },
      ],
    },
    en: {
      find,
      bad: [
        {
          text: "[[called Ferro, spoke to the buyer]]",
          better: "called Ferro: the buyer wants 30 days. I'll send her the terms by 5 today",
          audience: "boss",
          channel: "chat",
        },
        {
          text: "[[Met with the Alba team today]]. Great vibes!",
          better: "Met with the Alba team today. They want a trial on two lines; I'm sending the plan on Monday.",
          audience: "boss",
        },
        {
          text: "[[We presented to their board yesterday]]. I think it landed well.",
          better: "We presented to their board yesterday. They decide on 3 June; I'm calling the CFO on Thursday.",
          audience: "boss",
        },
        {
          text: "[[Did the demo]], they seemed to like it",
          better: "Did the demo: they asked for SSO. I'll quote it by Friday",
          audience: "boss",
          channel: "chat",
        },
        {
          text: "[[Had a call with Solis]], it went well.",
          better: "Had a call with Solis: the budget is frozen until July. I'll call again on 2 July.",
          audience: "boss",
        },
        {
          text: "Weekly update: [[14 calls, a few visits and a webinar]]. Busy week.",
          better: "Weekly update: Vall moved to a trial with 12 users. On Monday I start it with them.",
          audience: "boss",
        },
      ],
      good: [
        {
          text: "Demo done. They asked for SSO and a price for 300 seats; the quote goes out on Monday.",
          audience: "boss",
        },
        { text: "I left a message with your assistant. Is 10:30 still good?", audience: "customer" },
        {
          text: "Visited Nordhaus today: their pumps fail every seven weeks. I'll quote spares by Friday.",
          audience: "boss",
        },
        { text: "We met at the fair in Hannover, where you asked for the 40 mm flange.", audience: "customer" },
        { text: "Called the bank, they rejected the second guarantee.", audience: "boss" },
        { text: "Thanks for the call!", audience: "customer" },
      ],
    },
  },
  source: "000",
});
