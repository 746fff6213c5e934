import type { BlankSpec } from "../blanks";

/** A Chinese blank in which the deed itself is the writer's: suggestions are read in the draft, what fits best first. */
const deed =
  (name: string, asks: string) =>
  (suggestions: readonly string[]): BlankSpec => ({
    name,
    type: "text",
    asks: { zh: asks },
    answers: { zh: suggestions },
  });

/** What the reader is asked to do. */
export const askedDeed = deed("which-support", "做什么");

/** What the writer does next. */
export const ownDeed = deed("my-step", "做什么");

/** What a call with the reader is for. */
export const callAbout = deed("call-about", "聊什么");

/** What a stranger is asked about his own side. */
export const askedOfStranger = deed("which-question", "想问他什么");
