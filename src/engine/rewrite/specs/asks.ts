import type { BlankSpec } from "../blanks";

/** What the customer or a partner is asked for. English only, as is the next: Chinese asks for one deed (deeds-zh.ts). */
export const contribution: BlankSpec = {
  name: "which-support",
  type: "thing",
  asks: { en: "what I need from you" },
  answers: {
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

/** What a subordinate is asked to do. English only. */
export const task: BlankSpec = {
  name: "which-task",
  type: "thing",
  asks: { en: "what to do" },
  answers: {
    en: [
      "check how things stand and send me a short note",
      "check the price sheet and send it to me",
      "book a call with the customer",
    ],
  },
};
