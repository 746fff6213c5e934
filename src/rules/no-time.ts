import { hasFixedTime, hasTrait } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Act, Draft, Unit } from "../engine/types";

/** A concrete ask or a proposal to meet with no time at all, in a draft that fixes none. */
function find(act: Act, _unit: Unit, draft: Draft): Act | null {
  if (act.kind === "promise" || act.time) return null;
  if (act.kind === "ask" && !act.concrete) return null;
  if (
    hasTrait(
      act,
      "formula",
      "choice",
      "question",
      "instant",
      "conditional",
      "done",
      "referral",
      "light",
      "thoughts",
      "hope",
    )
  )
    return null;
  return hasFixedTime(draft) ? null : act;
}

export default defineRule({
  id: "no-time",
  family: "ask",
  severity: "hint",
  scope: "act",
  says: {
    en: {
      title: "This has no time yet",
      why: "Without a time it can't go on anyone's calendar",
      advice: "Add one: by Wednesday 3 pm",
    },
    zh: {
      title: "这件事没有说哪天",
      why: "没有时间，对方就没法安排",
      advice: "补一个日子。例如：周三下午3点前",
    },
  },
  reads: {
    zh: {
      find,
      bad: [
        {
          text: "[[请您把设备清单发给我]]。",
          better: "请您周三前把设备清单发给我。",
          channel: "email",
          audience: "customer",
        },
        {
          text: "[[咱们再开个会把分工定一下]]",
          better: "周四下午咱们再开个会把分工定一下",
          channel: "chat",
          audience: "partner",
        },
        {
          text: "[[请贵司安排一位工程师到现场]]。",
          better: "请贵司下周二安排一位工程师到现场。",
          channel: "email",
          audience: "partner",
        },
        {
          text: "[[麻烦您约一下设备科的刘主任]]",
          better: "麻烦您周五前约一下设备科的刘主任",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "[[请各位填写需求调查表]]。",
          better: "请各位在本周五前填写需求调查表。",
          channel: "email",
          audience: "colleague",
        },
        {
          text: "[[想请您引荐一下采购部的负责人]]",
          better: "想请您周三引荐一下采购部的负责人",
          channel: "chat",
          audience: "customer",
        },
      ],
      good: [
        { text: "请把门打开", channel: "chat", audience: "colleague" },
        { text: "请见附件。", channel: "email", audience: "customer" },
        { text: "请您周五前把设备清单发给我。", channel: "email", audience: "customer" },
        { text: "您周三还是周四方便？", channel: "chat", audience: "customer" },
        { text: "交货期是多久？", channel: "chat", audience: "customer" },
        { text: "把链接发我一下", channel: "chat", audience: "colleague" },
      ],
    },
    en: {
      find,
      bad: [
        {
          text: "Dear Ms Okafor, [[please send us the load calculations]] so that we can finish the quotation.",
          better:
            "Dear Ms Okafor, please send us the load calculations by Thursday so that we can finish the quotation.",
          audience: "customer",
        },
        {
          text: "[[Please sign page 3 of the NDA and return it to our legal team]].",
          better: "Please sign page 3 of the NDA and return it to our legal team by 14 May.",
          audience: "partner",
        },
        {
          text: "The numbers look close. [[Let's jump on a call]].",
          better: "The numbers look close. Let's jump on a call on Thursday at 10.",
          audience: "customer",
        },
        {
          text: "[[Could you introduce me to your plant manager]]?",
          better: "Could you introduce me to your plant manager by Friday?",
          audience: "customer",
        },
        {
          text: "[[Kindly arrange gate passes for our two service engineers]].",
          better: "Kindly arrange gate passes for our two service engineers for Monday at 8.",
          audience: "customer",
        },
        {
          text: "[[I need the signed order from you]].",
          better: "I need the signed order from you by Friday noon.",
          audience: "customer",
        },
      ],
      good: [
        { text: "can you drop the link here", audience: "colleague", channel: "chat" },
        { text: "What is the lead time for the 40 mm flange?", audience: "customer" },
        { text: "Please see the attached data sheet.", audience: "customer" },
        { text: "The next board meeting is on 22 June. Please put our item on its agenda.", audience: "colleague" },
        { text: "Which day suits you for the demo?", audience: "customer" },
        { text: "Please note that our office is closed on Monday.", audience: "customer" },
      ],
    },
  },
  source: "001",
});
