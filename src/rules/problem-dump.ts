import { clauseAround } from "../engine/clauses";
import { cuesOf, hasCue, hasTrait, isMove } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Act, Draft, Span } from "../engine/types";

/** A bad status that is the main message, with no view, plan or specific question of one's own. */
function find(draft: Draft): Span | null {
  const problems = cuesOf(draft, "problem");
  const helpless = cuesOf(draft, "helpless")[0];
  if (problems.length === 0 || hasCue(draft, "view", "complaint")) return null;
  if (draft.acts.some(isPlan)) return null;
  if (helpless) return clauseAround(helpless, draft);
  const bad = draft.units.filter((unit) => unit.cues.some((cue) => cue.kind === "problem")).length;
  const isMain = bad * 2 >= draft.units.length && !hasCue(draft, "closed", "handover");
  const [first] = problems;
  return first && isMain && draft.genre === "report" ? clauseAround(first, draft) : null;
}

/** Somebody moves: towards something one can observe, or on a day. */
function isPlan(act: Act): boolean {
  return isMove(act) && !hasTrait(act, "conditional", "hope") && (act.concrete || act.time?.fixed === true);
}

export default defineRule({
  id: "problem-dump",
  family: "report",
  severity: "warning",
  scope: "draft",
  says: {
    en: {
      title: "A problem handed over with no view of your own",
      why: "They have to do the thinking for you",
      advice: "Say what you make of it, what you'll do, then ask one specific question",
    },
    zh: {
      title: "只报问题，没有自己的打算",
      why: "对方只能替你想，也就难放心交给你",
      advice: "先说判断和打算，再问一个具体问题。例如：我打算明天去一趟，报价要不要降两个点？",
    },
  },
  reads: {
    zh: {
      find,
      bad: [
        {
          text: "领导，恒达这客户没戏了，报价比同行高，[[我也不知道该怎么办了]]",
          better: "领导，恒达嫌我们报价高。我打算明天去见他们采购，报价要不要再低两个点？",
          channel: "chat",
          audience: "boss",
        },
        {
          text: "王总，客户说我们太贵，[[您看怎么办]]",
          better: "王总，客户说我们太贵，我想改成分期报价，周三发过去，您看可以吗？",
          channel: "chat",
          audience: "boss",
        },
        {
          text: "[[项目要延期了]]，现场一直进不去。",
          better: "项目要延期到6月3日，现场周五能进，我周四先派人去协调。",
          channel: "email",
          audience: "customer",
        },
        {
          text: "三院那边又变卦了，说不买了，[[我实在没招了]]",
          better: "三院那边说不买了，我打算明天去找科长问原因，您看行吗？",
          channel: "chat",
          audience: "boss",
        },
      ],
      good: [
        { text: "客户嫌贵，我打算明天去蹲一下客户，您看报价要不要再低两个点？", channel: "chat", audience: "boss" },
        { text: "昨晚丢单一个，原因是对方要求垫资，我周三再去谈一次。", channel: "email", audience: "boss" },
        { text: "系统早上故障12分钟，已经换了硬盘，恢复正常。", channel: "email", audience: "customer" },
        { text: "我不知道怎么去你们公司，能发个定位吗？", channel: "chat", audience: "customer" },
        { text: "这个客户的问题我已经解决了，今天上午验收通过。", channel: "chat", audience: "boss" },
        { text: "他说他也不知道怎么办。", channel: "chat", audience: "colleague" },
      ],
    },
    en: {
      find,
      bad: [
        {
          text: "The client says we're too expensive. [[What should I do?]]",
          better: "The client says we're too expensive. I suggest 2% off for a two-year term; is that OK with you?",
          audience: "boss",
        },
        {
          text: "Kestrel told me they're staying with the incumbent. [[no clue what to do now]]",
          better:
            "Kestrel told me they're staying with the incumbent. I'll call their CFO tomorrow and ask what would reopen it",
          audience: "boss",
          channel: "chat",
        },
        {
          text: "Procurement at Lyon won't take my calls any more. [[I'm stuck.]]",
          better:
            "Procurement at Lyon won't take my calls any more. I'll go there on Tuesday; could you call their director?",
          audience: "boss",
        },
        {
          text: "The bank rejected our architecture for the second time. [[I really don't know what they want from us.]]",
          better:
            "The bank rejected our architecture for the second time. I'll ask their architect on Thursday for the three open points.",
          audience: "boss",
        },
        {
          text: "Your shipment is stuck in Rotterdam and [[we have no idea when it will be released]].",
          better:
            "Your shipment is stuck in Rotterdam. The broker expects release on Wednesday; I'll confirm the slot by noon that day.",
          audience: "customer",
        },
        {
          text: "We lost two engineers and the Jakarta job will slip. [[There's nothing I can do about it.]]",
          better:
            "We lost two engineers and the Jakarta job will slip. I propose to hire two fitters from Batam until 30 June.",
          audience: "boss",
        },
      ],
      good: [
        {
          text: "The client said no, and I think they're right: it doesn't fit. I'm closing it today.",
          audience: "boss",
        },
        { text: "What should I do with the old demo units: ship them back or donate them?", audience: "colleague" },
        { text: "not sure what to get for lunch, any ideas?", audience: "colleague", channel: "chat" },
        {
          text: "The shipment is held at Felixstowe. I'll confirm the new slot by Wednesday noon.",
          audience: "customer",
        },
        { text: "I don't know how they did it but the fair was sold out!", audience: "colleague", channel: "chat" },
        { text: "Price is the problem at Vall. We could offer two lots; are you fine with that?", audience: "boss" },
      ],
    },
  },
  source: "000",
});
