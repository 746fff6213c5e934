import { hasFixedTimeBeside, hasTrait } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Act, Draft, Unit } from "../engine/types";

/** An ask or a proposal to meet whose only time is floating. */
function find(act: Act, unit: Unit, draft: Draft): Act | null {
  if (act.kind === "promise" || !act.time || act.time.fixed) return null;
  if (hasTrait(act, "formula", "choice", "question", "conditional", "done")) return null;
  return hasFixedTimeBeside(unit, draft) ? null : act;
}

export default defineRule({
  id: "vague-time",
  family: "ask",
  severity: "warning",
  scope: "act",
  says: {
    en: {
      title: "No day is named, so no day is set",
      why: "What has no date waits behind what has one",
      advice: "Put a day on it: by Friday noon, or Tuesday at 3?",
    },
    zh: {
      title: "「有空」「尽快」不是时间",
      why: "没有日子的事，会一直排在后面",
      advice: "换成具体的日子或钟点。例如：最晚周五下班前，您看行吗？",
    },
  },
  reads: {
    zh: {
      find,
      bad: [
        {
          text: "[[过两天咱们再碰一碰]]",
          better: "周三下午三点咱们再碰一碰，行吗？",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "王姐，[[您有空看一下报价]]",
          better: "王姐，您周四前看一下报价，可以吗？",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "[[请尽快把盖章的合同寄回]]。",
          better: "请在周五下班前把盖章的合同寄回。",
          channel: "email",
          audience: "partner",
        },
        {
          text: "李工，[[改天咱们约个会聊接口方案]]",
          better: "李工，周二上午十点咱们开个会聊接口方案，行吗？",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "[[得空了把机房平面图发我一份]]",
          better: "今天下班前把机房平面图发我一份",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "[[请贵司抽空确认一下验收单]]。",
          better: "请贵司在6月3日前确认验收单。",
          channel: "email",
          audience: "partner",
        },
      ],
      good: [
        { text: "请尽快回复，最晚周五下班前。", channel: "email", audience: "partner" },
        { text: "前两天我们聊过报价，您周三方便签吗？", channel: "chat", audience: "customer" },
        "他很快就升职了。",
        { text: "下周咱们再碰一次，看看样品。", channel: "chat", audience: "customer" },
        { text: "您看哪天方便？我带样品过去。", channel: "chat", audience: "customer" },
        { text: "改天请你吃饭！", channel: "chat", audience: "colleague" },
      ],
    },
    en: {
      find,
      bad: [
        {
          text: "[[Let's catch up soon]] about the pilot.",
          better: "Let's catch up on Thursday at 10 about the pilot.",
          audience: "customer",
        },
        {
          text: "[[Please send the drawings asap]].",
          better: "Please send the drawings by Wednesday noon.",
          audience: "partner",
        },
        {
          text: "[[Kindly share the purchase order at the earliest]].",
          better: "Kindly share the purchase order by 14 May.",
          audience: "customer",
        },
        {
          text: "[[Could we meet sometime next month]] to go through the trial data?",
          better: "Could we meet on 9 June at 10 to go through the trial data?",
          audience: "customer",
        },
        {
          text: "When you get a chance, [[could you check the load calculation]]?",
          better: "Could you check the load calculation by Tuesday?",
          audience: "colleague",
        },
        {
          text: "[[We should sit down again in the coming weeks]] and plan the rollout.",
          better: "We should sit down again on 12 June and plan the rollout.",
          audience: "partner",
        },
      ],
      good: [
        { text: "Please send the drawings asap, no later than Friday noon.", audience: "partner" },
        { text: "Let's meet sometime between 2 and 4 tomorrow.", audience: "customer" },
        { text: "The project will soon be two years old.", audience: "boss" },
        { text: "We shipped the pallet a few days later than agreed.", audience: "customer" },
        { text: "Can you send me the list next week?", audience: "customer" },
        { text: "Let me know when you are free for the demo.", audience: "customer" },
        { text: "Speak soon!", audience: "customer" },
      ],
    },
  },
  source: "001",
});
