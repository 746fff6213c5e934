import { hasFixedTimeBeside, hasTrait } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Act, Draft, Unit } from "../engine/types";

/** A promise with no fixed time here or beside it. Of a list of plan items the first stands for all. */
function find(act: Act, unit: Unit, draft: Draft): Act | null {
  if (!isUndated(act, unit, draft)) return null;
  if (!isListItem(unit)) return act;
  const first = draft.units
    .filter((other) => other.paragraph >= unit.paragraph - 1)
    .flatMap((other) => other.acts.map((candidate) => ({ candidate, other })))
    .find(({ candidate, other }) => isListItem(other) && isUndated(candidate, other, draft));
  return !first || first.candidate === act ? act : null;
}

function isUndated(act: Act, unit: Unit, draft: Draft): boolean {
  if (act.kind !== "promise" || !act.concrete || act.time?.fixed) return false;
  if (hasTrait(act, "done", "conditional", "effort", "policy", "instant", "formula")) return false;
  return !hasFixedTimeBeside(unit, draft);
}

const ITEM = /^\s*(?:[-*•·▪]|\(?\d{1,2}[.)、）]|[一二三四五六七八九十]、|第[一二三四五][,，、:：])/;

function isListItem(unit: Unit): boolean {
  return ITEM.test(unit.read);
}

export default defineRule({
  id: "promise-without-date",
  family: "report",
  severity: "warning",
  scope: "act",
  says: {
    en: {
      title: "A promise with no date",
      why: "They are left waiting and wondering",
      advice: "Give it a day: I'll get back to you by Thursday noon",
    },
    zh: {
      title: "答应了，但没说哪天",
      why: "没有日子的承诺，对方只能干等",
      advice: "给一个日子。例如：周四下班前我给您回话",
    },
  },
  reads: {
    zh: {
      find,
      bad: [
        {
          text: "[[我回去给您做一版新方案]]",
          better: "我周三下班前给您做一版新方案",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "[[您提的接口问题我确认一下再回复您]]",
          better: "您提的接口问题我周四上午确认好回复您",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "样品的事，[[我这边去协调仓库给您发]]",
          better: "样品的事，我今天下班前协调仓库给您发",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "报价有出入，[[我们会核实后给您答复]]。",
          better: "报价有出入，我们周三前核实好给您答复。",
          channel: "email",
          audience: "customer",
        },
        { text: "[[过两天我再给您发合同]]", better: "周四上午我给您发合同", channel: "chat", audience: "customer" },
      ],
      good: [
        { text: "我把报价附上，请您过目。", channel: "email", audience: "customer" },
        { text: "我确认一下再回复您，最晚周四中午。", channel: "chat", audience: "customer" },
        { text: "我们会保护您的隐私。", channel: "email", audience: "customer" },
        { text: "如果您需要的话，我发一份案例给您。", channel: "chat", audience: "customer" },
        { text: "我们将继续全力跟进。", channel: "email", audience: "boss" },
        { text: "稍等，我查一下", channel: "chat", audience: "customer" },
      ],
    },
    en: {
      find,
      bad: [
        {
          text: "Good point on freight. [[I'll check with production and circle back]].",
          better: "Good point on freight. I'll check with production and call you by Thursday noon.",
          audience: "customer",
        },
        {
          text: "[[We will look into the credit note on our side]].",
          better: "We will look into the credit note and answer by Friday.",
          audience: "customer",
        },
        {
          text: "[[Will get back to you on the price]].",
          better: "Will get back to you on the price by 3 pm tomorrow.",
          audience: "customer",
        },
        {
          text: "[[Our team will contact you shortly]] about the installation.",
          better: "Our team will contact you by Tuesday noon about the installation.",
          audience: "customer",
        },
        {
          text: "[[I'm going to talk to my manager about the discount]].",
          better: "I'm going to talk to my manager about the discount on Monday and call you by noon.",
          audience: "customer",
        },
        {
          text: "Thanks for the demo slot. [[I'll send the test log]].",
          better: "Thanks for the demo slot. I'll send the test log tonight.",
          audience: "customer",
        },
        {
          text: "ok [[lemme ask the team n come back to u]]",
          better: "ok lemme ask the team n come back to u by 5",
          audience: "customer",
          channel: "chat",
        },
      ],
      good: [
        { text: "I'm attaching the sample list.", audience: "customer" },
        { text: "I'll call you on Thursday at 10.", audience: "customer" },
        { text: "He told me he'd get back to us.", audience: "colleague" },
        { text: "We will never share your data.", audience: "customer" },
        { text: "If you agree, I'll send the contract.", audience: "customer" },
        { text: "one sec, let me check", audience: "customer", channel: "chat" },
        { text: "I'll admit the first version was rough.", audience: "colleague" },
        { text: "We'll keep pushing on price.", audience: "boss" },
      ],
    },
  },
  source: "000",
});
