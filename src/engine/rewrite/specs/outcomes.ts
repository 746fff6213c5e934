import type { BlankSpec } from "../blanks";

/** What a visit or a call brought, in the card's own place. English only; a whole rewrite owes it by a day. */
export const result: BlankSpec = {
  name: "what-came-of-it",
  type: "text",
  asks: { en: "what they said" },
  answers: { en: ["they want to see a reference first", "they decide next month", "they find the price high"] },
};
