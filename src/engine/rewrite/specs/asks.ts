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
};

/** What the reader's views are asked on. Chinese only: English asks for them without. */
export const points: BlankSpec = {
  name: "which-topic",
  type: "thing",
  asks: { zh: "哪几点" },
  answers: { zh: ["最要紧的几点", "内容和时间安排", "这一稿"] },
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
};
