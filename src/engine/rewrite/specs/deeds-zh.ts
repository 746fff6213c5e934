import type { BlankSpec } from "../blanks";

// In Chinese the deed itself is the blank: what fits best comes first, and the writer, who knows, picks or types.
// Which suggestions there are is read in the draft (asked-zh.ts, call-zh.ts, own-step-zh.ts).

/** What the reader is asked to do. */
export const askedDeed = (deeds: readonly string[]): BlankSpec => ({
  name: "which-support",
  type: "text",
  asks: { zh: "做什么" },
  answers: { zh: deeds },
});

/** What the writer does next. */
export const ownDeed = (deeds: readonly string[]): BlankSpec => ({
  name: "my-step",
  type: "text",
  asks: { zh: "做什么" },
  answers: { zh: deeds },
});

/** What a call with the reader is for. */
export const callAbout = (purposes: readonly string[]): BlankSpec => ({
  name: "call-about",
  type: "text",
  asks: { zh: "聊什么" },
  answers: { zh: purposes },
});

/** What a stranger is asked about his own side. */
export const askedOfStranger = (questions: readonly string[]): BlankSpec => ({
  name: "which-question",
  type: "text",
  asks: { zh: "想问他什么" },
  answers: { zh: questions },
});
