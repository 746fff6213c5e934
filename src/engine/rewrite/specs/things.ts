import type { BlankSpec } from "../blanks";

/** What is sent. */
export const material = {
  name: "what-material",
  type: "thing",
  asks: { zh: "哪份材料", en: "which document" },
  answers: { zh: ["方案", "报价单", "同行案例"], en: ["the proposal", "the quote", "a customer case"] },
} as const satisfies BlankSpec;

/** What is to be decided. English only, as is the next. */
export const decision: BlankSpec = {
  name: "which-decision",
  type: "thing",
  asks: { en: "which decision" },
  answers: {
    en: ["the next step", "the contract terms", "the delivery date"],
  },
};

/** The same where the draft names nothing to decide on, as a question. English only. */
export const howOn: BlankSpec = {
  name: "which-decision",
  type: "text",
  asks: { en: "what to decide" },
  answers: { en: ["how you would like to go on", "what you still need from us", "whether it stays as it is"] },
};

/** What one's own boss or team is to decide, as a question. */
export const bossDecision: BlankSpec = {
  name: "which-decision",
  type: "text",
  asks: { en: "what to decide" },
  answers: {
    en: ["who takes this one forward", "whether we go on with this one", "how far we can go on price"],
  },
};

/** What one sends before a meeting. Chinese only: in English it is an agenda. */
export const preparation: BlankSpec = {
  name: "what-i-send-first",
  type: "thing",
  asks: { zh: "哪份材料" },
  answers: { zh: ["一页会谈提纲", "同行案例", "问题清单"] },
};
