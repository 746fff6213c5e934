import type { BlankSpec } from "../blanks";

/** What a visit or a call brought: in the English card's own place, in a Chinese report before the next step. */
export const result: BlankSpec = {
  name: "what-came-of-it",
  type: "text",
  asks: { en: "what they said", zh: "他们怎么说" },
  answers: {
    // True of nearly all of them where nothing was told: a report states nothing the writer does not know.
    zh: ["还没给准话", "说要内部再商量", "说先看方案再定"],
    en: [
      "it is still open, they have not decided",
      "they want to talk it over internally first",
      "they find the price high",
    ],
  },
};

/** Who of the many that were seen came to anything. Chinese only. */
export const interested: BlankSpec = {
  name: "what-came-of-it",
  type: "text",
  asks: { zh: "哪几家" },
  answers: { zh: ["还在汇总", "有一家", "有两家"] },
};
