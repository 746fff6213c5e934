import type { BlankSpec } from "../blanks";

/** What the boss or a colleague is asked for. English only. */
export const support: BlankSpec = {
  name: "which-support",
  type: "thing",
  asks: { en: "what I need from you" },
  answers: {
    en: ["take fifteen minutes to go through it with me", "call their director", "join me for one visit"],
  },
};

/** My own next step. English only, and found in the draft. */
export const nextStep: BlankSpec = {
  name: "my-step",
  type: "text",
  asks: { en: "what I do first" },
  answers: { en: ["send you an update on where this stands"] },
};
