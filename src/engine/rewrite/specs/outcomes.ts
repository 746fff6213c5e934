import type { BlankSpec } from "../blanks";

/** What a visit or a call brought: in the English card's own place, in a Chinese report before the next step. */
export const result: BlankSpec = {
  name: "what-came-of-it",
  type: "text",
  asks: { en: "what they said", zh: "他们怎么说" },
  answers: { zh: ["内部商量后再答复"], en: ["they will talk it over and let us know"] },
  untold: true,
};

/** Who of the many that were seen came to anything. Chinese only. */
export const interested: BlankSpec = {
  name: "what-came-of-it",
  type: "text",
  asks: { zh: "哪几家有进展" },
  answers: { zh: ["还在汇总"] },
  untold: true,
};
