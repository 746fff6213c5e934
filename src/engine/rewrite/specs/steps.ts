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

/** What the customer or a partner is asked for. */
export const contribution: BlankSpec = {
  name: "which-support",
  type: "thing",
  asks: { zh: "做什么", en: "what I need from you" },
  answers: {
    zh: ["告诉我目前到哪一步了", "安排一位技术对接人", "把现场数据发给我"],
    en: ["let me know where it stands", "name a technical contact for us", "send me the site data"],
  },
  cases: [
    {
      when: /推广|主推|新品|渠道|经销|代理|\b(?:promot\w+|traction|dealers?|distribut\w+|resell\w*)\b|\bpush\w*\b.{0,30}\b(?:line|range|products?|brand|accounts?)\b|\b(?:line|range|products?|brand|scanners?)\b.{0,12}\bpush/i,
      answers: {
        zh: ["报两家意向客户给我", "报来首批订货数量"],
        en: ["name two customers we should visit together", "send me your forecast"],
      },
    },
  ],
};

/** What an office or a supplier is to do about what is wrong. */
export const remedy: BlankSpec = {
  name: "which-task",
  type: "thing",
  asks: { zh: "做什么", en: "what needs doing" },
  answers: {
    zh: ["查清情况，拿出处理办法", "明确由谁负责、怎么处理", "派人到现场看一下"],
    en: ["look into it", "say who is in charge of it", "send somebody to look at it"],
  },
  cases: [
    {
      when: /赔偿|补偿|退款|退费|押金|工资|欠薪|拖欠|\b(?:refund|deposit|compensation|wages|overcharg\w*)\b/i,
      answers: { zh: ["核实情况，明确什么时候付"], en: ["check the case and settle the payment"] },
    },
    {
      when: /噪|扰民|油烟|排烟|异味|臭|排污|拉客|偷倒|泥浆|\b(?:noise|smell|fumes|smoke|dumping)\b/i,
      answers: { zh: ["派人到现场核查，要求对方整改"], en: ["have it checked on site"] },
    },
    {
      when: /护栏|井盖|路灯|电梯|路面|坑|破损|掉了|坏了|漏|堵了|暖气|停水|停电|裂|\b(?:railings?|lifts?|elevators?|potholes?|street ?lights?|leak\w*|broken|boiler|heating|cracks?)\b/i,
      answers: { zh: ["派人到现场查看并安排修复"], en: ["send somebody to look at it and repair it"] },
    },
    {
      when: /垃圾|单车|堆|清理|杂物|占道|积水|\b(?:rubbish|bins?|waste|litter|garbage)\b/i,
      answers: { zh: ["安排人清理"], en: ["have it cleared"] },
    },
    {
      when: /手续|审批|供暖|办证|\b(?:permit|licen[cs]e|application|customs)\b/i,
      answers: { zh: ["查清卡在哪个环节，明确完成时间"], en: ["find out what is missing"] },
    },
  ],
};

/** What the reader's views are asked on. */
export const points: BlankSpec = {
  name: "which-topic",
  type: "thing",
  asks: { zh: "哪几点", en: "which points" },
  answers: {
    zh: ["最要紧的几点", "内容和时间安排", "这一稿"],
    en: ["the points that matter most to you", "the content and the dates", "the draft"],
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
      when: /交货|交期|到货|发货|到港|工期|货期|开船|船期|没赶上|\b(?:deliver\w*|ship\w*|dispatch\w*|order|lead time|ready|castings?|slot)\b/i,
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

/** What a subordinate is asked to do. */
export const task: BlankSpec = {
  name: "which-task",
  type: "thing",
  asks: { zh: "做什么", en: "what to do" },
  answers: {
    zh: ["把目前的情况摸清楚发我", "把报价表核对一遍发我", "约客户开一次会"],
    en: [
      "check how things stand and send me a short note",
      "check the price sheet and send it to me",
      "book a call with the customer",
    ],
  },
  cases: [
    {
      when: /防汛|安全(?:生产)?|隐患|检查|自查|整改/,
      answers: { zh: ["自查一遍，把问题清单报给我"], en: ["run a check and send me the list"] },
    },
    {
      when: /还没修|没修好|还漏|still leaking|waiting on|still open/i,
      answers: { zh: ["把没了结的几项定个日子报我"], en: ["settle what is still open and send me the dates"] },
    },
    {
      when: /bug|故障|报错|系统的?问题|卡顿|broken|crash/i,
      answers: {
        zh: ["查清原因，报一个修复日期", "先给一个临时办法"],
        en: ["find the cause and give me a date for the fix"],
      },
    },
    {
      when: /投标|标书|文件|方案|材料|ppt|\b(?:deck|proposal|bid|document|slides)\b/i,
      answers: {
        zh: ["把初稿发我看一遍", "把目录和分工列出来"],
        en: ["send me the first draft", "send me an outline"],
      },
    },
    {
      when: /客户|\b(?:account|customer|client)\b.{0,30}\b(?:love|attention|care|unhappy|complain\w*|quiet|waiting)\b/i,
      answers: {
        zh: ["给客户打个电话，把他们的顾虑问清楚", "约客户见一面"],
        en: ["call them and tell me what they are waiting for", "book a meeting with them"],
      },
    },
  ],
};
