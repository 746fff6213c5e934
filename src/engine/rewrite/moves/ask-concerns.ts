import { cue, inside, type Move } from "../move";

/** Ask what they care about most. */
export const askConcerns: Move = {
  id: "ask-concerns",
  fits: (draft) =>
    inside(draft) ? 0 : draft.stage === "first-contact" ? 10 : 1 + cue(draft, /有需求|欢迎|期待合作|interest/i, 2),
  title: { zh: "先问他最关心什么", en: "Ask what matters to them" },
  words: {
    zh: ({ you, short, familiar }) => {
      if (short)
        return `先不多介绍，想请教${you}一句：这件事上${you}现在最头疼的是哪一块？要是用不上，${you}回我一句就行。`;
      return familiar
        ? `先请教${you}一个问题：这件事上，${you}目前最头疼的是哪一块？我们不是每种情况都适合，不合适我会直说。${you}回我一句话就行。`
        : `先请教${you}一个问题：这件事上，${you}目前最关心的是哪一点？我们不是每种情况都适合，不合适我会如实说明。${you}回复一句话即可。`;
    },
    en: ({ short }) =>
      short
        ? "What is your biggest headache with this today? We don't fit every case, and I'll say so if we don't. A one-line answer is plenty."
        : "May I ask one thing first: what is your biggest concern in this area today? We don't fit every situation, and I will tell you plainly if we don't. One line is enough.",
  },
  clause: {
    zh: ({ you }) => `想请教${you}，这件事上${you}现在最头疼的是哪一块`,
    en: () => "what is your biggest headache with this today",
  },
};
