import type { BlankSpec } from "../blanks";

/** Those of the reader's people who should be there. */
export const participants: BlankSpec = {
  name: "who-joins",
  type: "person",
  asks: { zh: "请谁来", en: "who joins" },
  answers: {
    zh: ["技术负责人", "项目负责人", "采购负责人"],
    en: ["your technical lead", "your project lead", "your purchasing lead"],
  },
};

/** Somebody higher up on the reader's side. */
export const seniorPerson = {
  name: "which-senior",
  type: "person",
  asks: { zh: "哪位领导", en: "which decision maker" },
  answers: {
    zh: ["分管领导", "部门负责人", "采购负责人"],
    en: ["your head of department", "your director", "your head of purchasing"],
  },
} as const satisfies BlankSpec;

/** A customer who can be asked how it is. */
export const reference: BlankSpec = {
  name: "which-reference",
  type: "person",
  asks: { zh: "哪位老客户", en: "which customer of ours" },
  answers: {
    zh: ["一位老客户", "一位用了几年的客户", "本地的一位客户"],
    en: ["one of our customers", "a customer in your line of business", "a customer near you"],
  },
};
