import type { BlankSpec } from "../blanks";

// English only: in Chinese what came of it is owed by a day.

/** What was talked about with the reader himself. */
export const discussed: BlankSpec = {
  name: "what-was-discussed",
  type: "text",
  asks: { en: "what we discussed" },
  answers: { en: ["nothing is settled", "you want to see a reference first", "you decide the budget next month"] },
};

/** What a visit or a call brought, as something the other side said or did. */
export const result: BlankSpec = {
  name: "what-came-of-it",
  type: "text",
  asks: { en: "what they said" },
  answers: { en: ["nothing is settled", "they want to see a reference first", "they find the price high"] },
};

/** What many calls and visits brought together. */
export const yields: BlankSpec = {
  name: "what-came-of-it",
  type: "text",
  asks: { en: "what came of it" },
  answers: { en: ["nothing is settled", "two asked for a quote and one wants a demo", "three agreed to meet"] },
};
