import type { BlankSpec } from "../blanks";

/** What was talked about with the reader himself. */
export const discussed: BlankSpec = {
  name: "what-was-discussed",
  type: "text",
  asks: { zh: "说到哪几点", en: "what we discussed" },
  answers: {
    zh: ["下一步各自要做的事", "先看同行案例再定", "预算要到下个月定"],
    en: ["nothing is settled", "you want to see a reference first", "you decide the budget next month"],
  },
};

/** What a visit or a call brought, as something the other side said or did. */
export const result: BlankSpec = {
  name: "what-came-of-it",
  type: "text",
  asks: { zh: "怎么说", en: "what they said" },
  answers: {
    zh: ["还没有给明确答复", "要求先看同行案例", "觉得价格偏高"],
    en: ["nothing is settled", "they want to see a reference first", "they find the price high"],
  },
};

/** What many calls and visits brought together. */
export const yields: BlankSpec = {
  name: "what-came-of-it",
  type: "text",
  asks: { zh: "有什么结果", en: "what came of it" },
  answers: {
    zh: ["目前都还没有明确答复", "两家要报价，一家约了演示", "三家答应见面"],
    en: ["nothing is settled", "two asked for a quote and one wants a demo", "three agreed to meet"],
  },
};

/** How far a matter has got that the writer's own people work on. */
export const standing: BlankSpec = {
  name: "where-it-stands",
  type: "text",
  asks: { zh: "到哪一步了", en: "where it stands" },
  answers: {
    zh: ["还在核查，没有结论", "原因查到了，正在改", "排上了本周的任务"],
    en: ["nothing is settled", "the cause is found and being fixed", "it is on this week's list"],
  },
};
