import type { BlankSpec } from "../blanks";
import { forPlan, forSupport } from "./situations";

/** What the boss or a colleague is asked for. */
export const support: BlankSpec = {
  name: "which-support",
  type: "thing",
  asks: { zh: "支持什么", en: "what I need from you" },
  answers: {
    zh: ["抽一刻钟帮我把思路过一遍", "给客户领导打一个电话", "出面见一次客户"],
    en: ["take fifteen minutes to go through it with me", "call their director", "join me for one visit"],
  },
  cases: forSupport,
};

/** What a colleague is asked for. */
export const help: BlankSpec = {
  name: "which-support",
  type: "thing",
  asks: { zh: "帮什么忙", en: "what I need from you" },
  answers: {
    zh: ["抽一刻钟跟我把这件事过一遍", "跟我一起见一次客户", "抽一位工程师过来两天"],
    en: ["take fifteen minutes to go through it with me", "join the customer call", "lend me an engineer for two days"],
  },
};

/** My own next step, to those inside. */
export const plan: BlankSpec = {
  name: "my-step",
  type: "text",
  asks: { zh: "我先做什么", en: "what I do first" },
  answers: {
    zh: ["把来龙去脉问清楚，拿出一个办法", "约到能拍板的人见一面", "再跟他们谈一次，把顾虑逐条问清楚"],
    en: ["find out what is behind it and work out a way", "get a meeting with whoever decides", "talk to them again"],
  },
  cases: forPlan,
};

/** The same where nothing stands in the way. */
export const planAhead: BlankSpec = {
  ...plan,
  answers: {
    zh: ["把下一步要办的事逐项定下来", "跟他们约好下一次见面", "约到能拍板的人见一面"],
    en: [
      "work out the next steps one by one",
      "agree the next meeting with them",
      "get a meeting with whoever decides",
    ],
  },
};

/** My own next step, to the customer or a partner. */
export const delivery: BlankSpec = {
  name: "my-step",
  type: "text",
  asks: { zh: "我先做什么", en: "what I do first" },
  answers: {
    zh: ["把原因查清楚，拿出解决办法", "派工程师到现场查原因", "把新的时间表排出来"],
    en: [
      "find out the cause and what we can do about it",
      "send an engineer to the site",
      "settle the schedule with our team",
    ],
  },
  cases: [
    {
      when: /走访|劝离|来信人|反映的|责令|整改|核查|巡查|您反映/,
      answers: { zh: ["再核查一次处理情况", "到现场复查一次"], en: ["check again how things stand"] },
    },
    {
      when: /台风|暴雨|天气|晚到|延误|承运|快递|courier|haulier|carrier|storm/i,
      answers: {
        zh: ["向承运方问到确切的到货日", "安排另一批先发"],
        en: ["get a firm date from the carrier", "send a second one"],
      },
    },
    {
      when: /海关|清关|报关|港口|滞留|customs|\bport\b|vessel|forwarder/i,
      answers: {
        zh: ["向报关行问到放行时间", "备好补交的单证"],
        en: ["ask the forwarder for a release date", "hand in the missing papers"],
      },
    },
    {
      when: /交货|交期|到货|只备到|靠泊|发货|到港|工期|货期|开船|船期|没赶上|\b(?:deliver\w*|ship\w*|dispatch\w*|order|lead time|ready|castings?|slot)\b/i,
      answers: {
        zh: ["把新的日期定下来", "安排一部分先发"],
        en: ["get a new date from the factory", "send part of it ahead"],
      },
    },
    {
      when: /说过了|催了|问了|交代|asked|chased|told (?:our|the)/i,
      answers: {
        zh: ["拿到他们的书面答复", "跟他们把时间定下来"],
        en: ["get a written answer from them", "agree a date with them"],
      },
    },
    {
      when: /故障|报错|坏了|停机|宕机|漏|fault|outage|crash|broken|leak|down again/i,
      answers: { zh: ["派工程师到现场查原因"], en: ["send an engineer to the site"] },
    },
  ],
};
