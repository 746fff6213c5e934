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
      when: /价格|报价|太贵|便宜|折扣|让利|\b(?:price|pricing|expensive|cheaper|discount|fee)\b/i,
      answers: {
        zh: ["这次报价的底线", "价格上怎么答复客户"],
        en: ["how far we can go on price", "what we answer them on price"],
      },
    },
  ],
};

/** What one sends before a meeting. Chinese only: in English it is an agenda. */
export const preparation: BlankSpec = {
  name: "what-i-send-first",
  type: "thing",
  asks: { zh: "哪份材料" },
  answers: { zh: ["一页会谈提纲", "同行案例", "问题清单"] },
};

/** What is worked out first after a meeting. English only: in Chinese what was said is written down. */
export const firstTask: BlankSpec = {
  name: "first-task",
  type: "thing",
  asks: { en: "what to send" },
  answers: { en: ["a short summary with our suggestions", "a first proposal", "the notes and the task list"] },
  cases: [
    {
      when: /\b(?:me?et\w*|see\w*|saw|talk\w*|chat\w*|catch\w*|caught|run\w* into|ran into)\b[^.!?]{0,60}\b(?:expo|show|fair|conference|summit|dinner|lunch|drinks)\b/i,
      answers: { en: ["a short summary of what we talked about", "a first proposal"] },
    },
    {
      when: /^minutes\b|\bmeeting minutes|action (?:points|items)/im,
      answers: { en: ["the task list with dates", "the draft agreement"] },
    },
  ],
};

/** What a meeting is about. Chinese only: English asks how he would like to go on. */
export const concern: BlankSpec = {
  name: "which-topic",
  type: "thing",
  asks: { zh: "哪方面" },
  answers: { zh: ["下一步安排", "价格", "交付计划"] },
  cases: [
    { when: /故障|报错|坏了|停机|漏(?!一?点)|异响/, answers: { zh: ["原因和解决办法", "恢复时间"] } },
    { when: /滞留|晚到|延误|延期|交期|缺货/, answers: { zh: ["新的到货时间", "补救办法"] } },
    { when: /展会|展览|展位/, answers: { zh: ["贵方的需求", "下一步安排"] } },
    {
      when: /利润|让利|压价|降价|折扣|(?:太|嫌|偏|有点|更|[很真])贵/,
      answers: { zh: ["价格和付款方式", "供货范围"] },
    },
  ],
};
