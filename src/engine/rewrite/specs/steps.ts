import type { BlankSpec } from "../blanks";

/** What the boss or a colleague is asked for. */
export const support: BlankSpec = {
  name: "which-support",
  type: "thing",
  asks: { zh: "支持什么", en: "what I need from you" },
  answers: {
    zh: ["抽一刻钟帮我把思路过一遍", "跟我一起见一次客户", "给客户领导打一个电话"],
    en: ["take fifteen minutes to go through it with me", "call their director", "join me for one visit"],
  },
};

/** My own next step. English only, and found in the draft: Chinese says it with the matter first. */
export const nextStep: BlankSpec = {
  name: "my-step",
  type: "text",
  asks: { en: "what I do first" },
  answers: { en: ["send you an update on where this stands"] },
};

/** What the writer does next, which only he knows. Chinese only. */
export const ownStep: BlankSpec = {
  name: "my-step",
  type: "text",
  asks: { zh: "做什么" },
  answers: { zh: ["把没定下来的事逐项问清楚", "约对方当面谈一次", "拿一份具体安排出来"] },
};

/** The same after a talk or a visit. */
export const stepAfterTalk: BlankSpec = {
  ...ownStep,
  answers: { zh: ["再约对方谈一次", "把没定下来的事逐项问清楚", "拿一份具体安排出来"] },
};
