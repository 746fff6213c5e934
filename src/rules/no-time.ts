import { hasFixedTime, hasTrait } from "../engine/evidence";
import { defineRule, type Examples } from "../engine/rule";
import type { Act, Draft, Unit } from "../engine/types";

/** A concrete ask or a proposal to meet with no time at all, in a draft that fixes none. */
function find(act: Act, _unit: Unit, draft: Draft): Act | null {
  if (act.kind === "promise" || act.time) return null;
  if (act.kind === "ask" && !act.concrete) return null;
  if (hasTrait(act, "formula", "choice", "question", "instant", "conditional", "done", "light", "thoughts", "hope"))
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
  reads: { zh: find, en: find },
  source: "001",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "[[麻烦您把现场的平面图提供给我们]]。",
        better: "麻烦您周三前把现场的平面图提供给我们。",
        channel: "email",
        audience: "customer",
      },
      {
        text: "[[煩請貴公司提供近三年的財務報表]]。",
        better: "煩請貴公司週五前提供近三年的財務報表。",
        channel: "email",
        audience: "customer",
      },
      {
        text: "[[想请您引荐一下贵司设备部的负责人]]。",
        better: "想请您周四前引荐一下贵司设备部的负责人。",
        channel: "email",
        audience: "customer",
      },
      {
        text: "[[建议由您组织一次技术交流]]。",
        better: "建议由您下周三组织一次技术交流。",
        channel: "email",
        audience: "customer",
      },
      {
        text: "王总，[[咱们再碰一碰吧]]",
        better: "王总，周四上午咱们再碰一碰吧。",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[请贵方派一名电工配合安装]]。",
        better: "请贵方11月26日派一名电工配合安装。",
        channel: "email",
        audience: "partner",
      },
    ],
    good: [
      { text: "请您下周二前确认税率。", channel: "email", audience: "customer" },
      { text: "把302的门开一下，我在楼下。", channel: "chat", audience: "colleague" },
      { text: "把定位发我一下", channel: "chat", audience: "customer" },
      { text: "请问贵司的月用量是多少？", channel: "email", audience: "customer" },
      { text: "报价见附件，请查收。", channel: "email", audience: "customer" },
      { text: "您周三还是周四方便？", channel: "chat", audience: "customer" },
      { text: "合同我周五寄出，请您安排盖章。", channel: "email", audience: "customer" },
    ],
  },
  en: {
    bad: [
      {
        text: "Dear Ms Okafor,\n\n[[please send us the load calculations]] so that we can finish the quotation.\n\nAnand",
        better:
          "Dear Ms Okafor,\n\nplease send us the load calculations by Thursday so that we can finish the quotation.\n\nAnand",
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
        text: "[[Could you arrange a visit to the Kiel plant]]?",
        better: "Could you arrange a visit to the Kiel plant on 12 June?",
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
};
