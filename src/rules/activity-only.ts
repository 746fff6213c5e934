import { clauseAround } from "../engine/clauses";
import { cuesIn, cuesOf, hasCue, hasTrait, isOfficeAnswer } from "../engine/evidence";
import { defineRule, type Examples } from "../engine/rule";
import type { Draft, Span, Unit } from "../engine/types";

/** Activity told without any outcome: no fact learned, figure, decision, date or objection anywhere in the draft. */
function find(draft: Draft): Span | null {
  if (draft.genre !== "report" && draft.genre !== "recap") return null;
  // A blank of ours in a report stands for what came of it.
  if (draft.blanks.length > 0) return null;
  if (hasCue(draft, "outcome", "problem", "closed", "handover")) return null;
  // A long text to who knows whom holds what came of it somewhere, in words of its own.
  if (!draft.audienceKnown && draft.units.length > LONG) return null;
  if (draft.acts.some((act) => act.kind === "ask" && act.concrete && !hasTrait(act, "formula"))) return null;
  const told = draft.audience === "boss" ? (["activity", "met"] as const) : (["activity"] as const);
  const done = draft.units.find((unit) => cuesIn(unit, ...told).length > 0 && !isThanks(unit, draft));
  return done ? clauseAround(cuesIn(done, ...told)[0] as Span, draft) : null;
}

const LONG = 6;

/** Pleasure at having met the reader is no report of what was done. */
function isThanks(unit: Unit, draft: Draft): boolean {
  const told = draft.audience === "boss" || draft.audience === "colleague";
  return !told && PLEASURE.test(unit.read) && cuesIn(unit, "met", "thanks").length > 0;
}

const PLEASURE = /\byour?\b|谢|愉快|荣幸|高兴|开心/i;

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
  reads: { zh: find, en: find },
  learned: true,
  excused: (draft) =>
    (!draft.audienceKnown && isOfficeAnswer(draft)) || hasCue(draft, "outcome", "problem", "closed", "handover"),
  marks: (draft) => (cuesOf(draft, "activity")[0] ? clauseAround(cuesOf(draft, "activity")[0] as Span, draft) : null),
  source: "000",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "[[王总那边我微信联系了]]，电话也打了",
        better: "王总那边我打过电话了，他说下周三定供应商。我周一先去一趟，不用您出面。",
        channel: "chat",
        audience: "boss",
      },
      {
        text: "主管，[[今天有去拜訪台中的工廠]]，跟廠長聊了一下，感覺不錯",
        better: "主管，今天拜訪了台中的工廠，廠長說月底前要換兩台空壓機。我週三帶報價去，不用您出面。",
        channel: "chat",
        audience: "boss",
      },
      {
        text: "[[那个学校我一直盯着呢]]，隔三差五就去坐坐",
        better: "那个学校的预算批了60万，我周三去拿清单，不用您出面。",
        channel: "chat",
        audience: "boss",
      },
      {
        text: "[[您交代的事我跟技术那边说过了]]，也催了他们",
        better: "您交代的事有结果了，接口周四上午开通，开通后我给您打电话。",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[本周一直在跟进华润项目]]。",
        better: "本周华润项目过了技术评审，我周三报价，不用您出面。",
        channel: "email",
        audience: "boss",
      },
      {
        text: "[[客户那边我打过电话了]]，也发了资料",
        better: "客户那边我打过电话了，他嫌交期长。我周三带新排期去，不用您出面。",
        channel: "chat",
        audience: "boss",
      },
    ],
    good: [
      { text: "打通李主任电话了，他说招标公告下周一挂网。我明天备资格文件。", channel: "chat", audience: "boss" },
      { text: "跟客户聊完了，价格咬到98万，合同明早九点发您审。", channel: "chat", audience: "boss" },
      { text: "采购说服务放心，就是账期太短，我周三去谈45天。", channel: "chat", audience: "boss" },
      { text: "今天和您聊得很愉快，谢谢！周四前我把方案发您。", channel: "chat", audience: "customer" },
      { text: "昨晚跟大学室友吃了顿火锅，聊得特别开心。", channel: "chat" },
      { text: "拜访了三家，两家要求12月10日前到货。我周一排产。", channel: "email", audience: "boss" },
    ],
  },
  en: {
    bad: [
      {
        text: "[[called Ferro]], spoke to the buyer",
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
        text: "[[Weekly update: 14 calls]], a few visits and a webinar. Busy week.",
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
};
