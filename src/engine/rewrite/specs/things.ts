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
    zh: ["技术规格", "合同条款", "交货时间"],
    en: ["the specification", "the contract terms", "the delivery date"],
  },
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
    zh: ["分工和时间表", "会议纪要", "协议初稿"],
    en: ["the notes and the task list", "the draft agreement", "the quote"],
  },
  cases: [
    {
      when: /接待|款待|指导|招待/,
      answers: { zh: ["会议纪要和下一步建议", "分工和时间表"], en: ["the notes and the task list"] },
    },
    {
      when: /纪要|minutes|action (?:points|items)/i,
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
      when: /展会|展览|展位|\b(?:expo|trade show|trade fair|fair|conference|summit|dinner)\b/i,
      answers: { zh: ["贵方的需求", "下一步安排"], en: ["what you are looking for", "the next steps"] },
    },
    {
      when: /利润|让利|压价|降价|折扣|贵|margins?\b|discount|any lower|expensive/i,
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
