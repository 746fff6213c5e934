import type { BlankSpec } from "../blanks";

/** What the boss or a colleague is asked for. */
export const support: BlankSpec = {
  name: "which-support",
  type: "thing",
  asks: { zh: "支持什么", en: "what I need from you" },
  answers: {
    zh: ["抽一刻钟帮我把思路过一遍", "给客户领导打一个电话", "出面见一次客户"],
    en: ["take fifteen minutes to go through it with me", "call their director", "join me for one visit"],
  },
};

/** What a colleague is asked for. */
export const help: BlankSpec = {
  name: "which-support",
  type: "thing",
  asks: { zh: "帮什么忙", en: "what I need from you" },
  answers: {
    zh: ["抽一刻钟跟我把这件事过一遍", "跟我一起见一次客户", "抽一位工程师过来两天"],
    en: ["take fifteen minutes to go through it with me", "join the customer call", "lend me an engineer for two days"],
  },
};

/** My own next step. English only, and found in the draft: Chinese says it with the matter first. */
export const nextStep: BlankSpec = {
  name: "my-step",
  type: "text",
  asks: { en: "what I do first" },
  answers: { en: ["send you an update"] },
};
