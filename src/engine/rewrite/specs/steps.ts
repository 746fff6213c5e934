import type { BlankSpec } from "../blanks";

/** My own next step. English only, by what the draft tells; Chinese: deeds-zh.ts. */
export const nextStep: BlankSpec = {
  name: "my-step",
  type: "text",
  asks: { en: "what I do first" },
  answers: { en: ["agree the next step with the customer"] },
};
