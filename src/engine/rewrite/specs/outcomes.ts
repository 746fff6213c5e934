import type { BlankSpec } from "../blanks";

/** What a visit or a call brought: in the English card's own place, in a Chinese report before the next step. */
export const result: BlankSpec = {
  name: "what-came-of-it",
  type: "text",
  asks: { en: "what they said", zh: "他们怎么说" },
  answers: {
    // Kinds of answers, of which the writer picks the one he got.
    zh: ["内部商量后再答复", "先看方案和价格", "这次先不考虑"],
    en: ["they will talk it over and let us know", "they asked for a better price", "they asked for a revised quote"],
  },
};

/** Who of the many that were seen came to anything. Chinese only. */
export const interested: BlankSpec = {
  name: "what-came-of-it",
  type: "text",
  asks: { zh: "哪几家" },
  answers: { zh: ["还在汇总", "有一家", "有两家"] },
};
