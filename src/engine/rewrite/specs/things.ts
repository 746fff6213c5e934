import type { BlankSpec } from "../blanks";

/** What is sent. */
export const material: BlankSpec = {
  name: "what-material",
  type: "thing",
  asks: { zh: "哪份材料", en: "which document" },
  answers: { zh: ["方案", "报价单", "同行案例"], en: ["the proposal", "the quote", "a customer case"] },
};

/** What is sent after a visit. */
export const visitMaterial: BlankSpec = {
  ...material,
  answers: {
    zh: ["会议纪要和下一步建议", "初步方案", "同行案例"],
    en: ["a summary with our suggestions", "a first proposal", "a customer case"],
  },
};

/** What is to be decided. */
export const decision: BlankSpec = {
  name: "which-decision",
  type: "thing",
  asks: { zh: "哪件事", en: "which decision" },
  answers: {
    zh: ["下一步怎么走", "合同条款", "交货时间"],
    en: ["the next step", "the contract terms", "the delivery date"],
  },
};

/** What one's own boss or team is to decide, as a question. */
export const bossDecision: BlankSpec = {
  name: "which-decision",
  type: "text",
  asks: { zh: "定哪件事", en: "what to decide" },
  answers: {
    zh: ["这个客户下一步由谁跟", "要不要继续跟", "报价能不能再谈"],
    en: ["who takes this one forward", "whether we go on with this one", "how far we can go on price"],
  },
  cases: [
    {
      when: /交期|工期|延期|晚到|来不及|\b(?:lead time|delay\w*|late|slip)\b/i,
      answers: {
        zh: ["新的交期怎么答复客户", "要不要分批交货"],
        en: ["which new date we give the customer", "whether we deliver in two lots"],
      },
    },
    {
      when: /价格|报价|太贵|便宜|折扣|让利|\b(?:price|pricing|expensive|cheaper|discount|fee)\b/i,
      answers: {
        zh: ["这次报价的底线", "价格上怎么答复客户"],
        en: ["how far we can go on price", "what we answer them on price"],
      },
    },
  ],
};

/** What one sends before a meeting. */
export const preparation: BlankSpec = {
  name: "what-i-send-first",
  type: "thing",
  asks: { zh: "哪份材料", en: "which document" },
  answers: {
    zh: ["一页会谈提纲", "同行案例", "问题清单"],
    en: ["a one-page agenda", "a customer case", "a list of questions"],
  },
};

/** What is worked out first after a meeting. */
export const firstTask: BlankSpec = {
  name: "first-task",
  type: "thing",
  asks: { zh: "整理什么", en: "what to send" },
  answers: {
    zh: ["会议纪要和下一步建议", "分工和时间表", "协议初稿"],
    en: ["a short summary with our suggestions", "a first proposal", "the notes and the task list"],
  },
  cases: [
    {
      when: /(?:意见|建议)[^，。]{0,8}(?:中肯|宝贵|到位)|提案|\byour (?:feedback|comments|remarks|suggestions) on\b/i,
      answers: {
        zh: ["按意见修改后的方案", "会议纪要和下一步建议"],
        en: ["the revised version", "a summary with our suggestions"],
      },
    },
    {
      when: /展会|展览|展位|饭局|晚宴|[这那]顿|\b(?:me?et\w*|see\w*|saw|talk\w*|chat\w*|catch\w*|caught|run\w* into|ran into)\b[^.!?]{0,60}\b(?:expo|show|fair|conference|summit|dinner|lunch|drinks)\b/i,
      answers: {
        zh: ["聊到的几点和相关资料", "一份简要方案"],
        en: ["a short summary of what we talked about", "a first proposal"],
      },
    },
    {
      when: /接待|款待|指导|招待/,
      answers: { zh: ["会议纪要和下一步建议", "分工和时间表"], en: ["the notes and the task list"] },
    },
    {
      when: /纪要|^minutes\b|\bmeeting minutes|action (?:points|items)/im,
      answers: {
        zh: ["分工和时间表", "责任清单"],
        en: ["the task list with dates", "the draft agreement"],
      },
    },
  ],
};

/** What a meeting is about. */
export const concern: BlankSpec = {
  name: "which-topic",
  type: "thing",
  asks: { zh: "哪方面", en: "which topic" },
  answers: { zh: ["下一步安排", "价格", "交付计划"], en: ["the next steps", "the price", "the delivery plan"] },
  cases: [
    {
      when: /故障|报错|坏了|停机|漏(?!一?点)|异响|\b(?:fault|outage|crash\w*|broken|leak\w*|down again)\b/i,
      answers: { zh: ["原因和解决办法", "恢复时间"], en: ["the cause and the fix", "the new date"] },
    },
    {
      when: /滞留|晚到|延误|延期|交期|缺货|\b(?:stuck(?! with me)|delay\w*|(?<!(?:my|his|her|our) )late|backorder\w*)\b/i,
      answers: { zh: ["新的到货时间", "补救办法"], en: ["the new delivery date", "what we can do until then"] },
    },
    {
      when: /展会|展览|展位|\b(?:expo|trade show|trade fair|fair|conference|summit|dinner)\b/i,
      answers: { zh: ["贵方的需求", "下一步安排"], en: ["what you are looking for", "the next steps"] },
    },
    {
      when: /利润|让利|压价|降价|折扣|(?:太|嫌|偏|有点|更|[很真])贵|margins?\b|discount|any lower|expensive/i,
      answers: { zh: ["价格和付款方式", "供货范围"], en: ["price and scope", "the payment terms"] },
    },
  ],
};

/** What proves a claim. */
export const evidence: BlankSpec = {
  name: "evidence",
  type: "text",
  asks: { zh: "什么数字或案例", en: "which figure or reference" },
  answers: {
    zh: ["第三方检测报告", "同行的使用现场", "现场实测数据"],
    en: ["the figures of a customer like you", "the test report", "our site data"],
  },
};
