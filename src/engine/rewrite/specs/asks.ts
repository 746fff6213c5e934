import type { BlankSpec } from "../blanks";

/** What the reader's views are asked on. Chinese only: English asks for them without. */
export const points: BlankSpec = {
  name: "which-topic",
  type: "thing",
  asks: { zh: "哪几点" },
  answers: { zh: ["最要紧的几点", "内容和时间安排", "这一稿"] },
};

/** What the reader is asked to do. English only, by what the draft tells; Chinese: deeds-zh.ts. */
export const task: BlankSpec = {
  name: "which-task",
  type: "text",
  asks: { en: "what to do" },
  answers: {
    en: ["spare me ten minutes to share out the work"],
  },
};

/** What a call is for. English only: in Chinese it is said with the matter first. */
export const callPurpose: BlankSpec = {
  name: "what-for",
  type: "text",
  asks: { en: "what for" },
  answers: { en: ["hear how you would like to go on"] },
};

/** What somebody who is told of a product is asked about himself. English only. */
export const buyerQuestion: BlankSpec = {
  name: "which-question",
  type: "text",
  asks: { en: "what to ask" },
  answers: { en: ["where would something like this help you most"] },
};
