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
