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

/** What is worked out first after a meeting. */
export const firstTask: BlankSpec = {
  name: "first-task",
  type: "thing",
  asks: { zh: "先办哪件事", en: "what comes first" },
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
      when: /参观|接待|款待|\b(?:hospitality|showed us|tour|visit to)\b/i,
      answers: {
        zh: ["最想先改进的环节", "下一步安排"],
        en: ["what you would like to improve first", "the next steps"],
      },
    },
    {
      when: /展会|展览|展位|\b(?:expo|trade show|trade fair|fair|conference|summit|dinner)\b/i,
      answers: { zh: ["贵方明年的需求", "下一步安排"], en: ["what you are looking for", "the next steps"] },
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

/** Whom the product suits. */
export const fit: BlankSpec = {
  name: "where-it-fits",
  type: "text",
  asks: { zh: "哪种情况", en: "which situation" },
  answers: {
    zh: ["现场情况复杂、要按需定制的单位", "多个地点要统一管理的单位", "要得急、批量不大的需求"],
    en: ["firms with several sites", "small batches at short notice", "teams that want to replace what they have"],
  },
  cases: [
    {
      when: /软件|系统|平台|课堂|SaaS|\b(?:software|platform|app|portal|dashboard|api)\b/i,
      answers: {
        zh: ["还在用表格和人工流转的单位", "多个部门要共用一套数据的单位"],
        en: ["teams that still work with spreadsheets", "firms with several sites on one system"],
      },
    },
    {
      when: /运输|物流|冷链|货运|仓库|freight|containers?|logistics|haul/i,
      answers: {
        zh: ["线路固定、每周都要发的货", "时效要求严、要全程可查的货"],
        en: ["regular shipments on fixed lanes", "loads that need customs cleared in-house"],
      },
    },
    {
      when: /器材|设备|钢|管|螺栓|紧固|混凝土|材料|pipes?|bolts?|fasteners?|steel|machin|equipment/i,
      answers: {
        zh: ["量稳定、要按月排产的采购", "要得急、批量不大的采购"],
        en: ["repeat orders with a fixed monthly volume", "small batches at short notice"],
      },
    },
  ],
};
