import type { BlankSpec } from "../blanks";

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
      when: /bug|故障|报错|系统(?:的?问题|又)|崩了|挂了|卡顿|broken|crash/i,
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
