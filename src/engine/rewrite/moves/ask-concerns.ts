import { fit } from "../blank-specs";
import { cue, inside, type Move } from "../move";

/** Ask what they care about most, and say where the product fits. */
export const askConcerns: Move = {
  id: "ask-concerns",
  fits: (draft) =>
    inside(draft)
      ? 0
      : draft.stage === "first-contact" || draft.genre === "pitch"
        ? 10
        : 1 + cue(draft, /有需求|欢迎|期待合作|interest/i, 2),
  title: { zh: "先问他最关心什么", en: "Ask what matters to them" },
  words: {
    zh: ({ you, casual, pick }, blank, { offer }) => {
      const area = offer ? `${offer}这块` : "这件事上";
      const formal = offer ? `在${offer}方面` : "在这方面";
      return casual
        ? pick(
            `先不多介绍，想请教${you}一句：${area}，${you}现在最头疼的是什么？要是用不上，${you}回我一句就行。`,
            `${area}，${you}现在最想先解决哪个问题？${you}说一句，要是我们不合适，我直说。`,
            `想先请教：${area}，${you}现在是怎么做的，哪里最不顺手？我们不是什么情况都合适，不合适我会直说。`,
          )
        : pick(
            () =>
              `想先请教${you}一个问题：${formal}，${you}目前最关心的是哪一点？我们更适合${blank(fit)}；如果${you}的情况不同，我会如实说明。`,
            () =>
              `介绍先到这里，更想了解${you}的情况：${formal}目前是怎么做的，最希望改进哪一点？我们并非适合所有单位，不合适会如实相告，${you}回复一两句即可。`,
            () =>
              `不知${you}${formal}，目前最想先解决哪一个问题？我们比较适合${blank(fit)}；如果不合适，我会如实告诉${you}。`,
          )();
    },
    en: ({ casual, pick }, blank, { offer }) => {
      const area = offer ?? "this";
      return casual
        ? pick(
            () =>
              `One question before I say more: what's your biggest headache with ${area} today? We don't fit every case, and I'll say so if we don't.`,
            () =>
              `What bothers you most about ${offer ?? "the way this works for you"} today? If it isn't something we're good at, I'll tell you straight.`,
            () =>
              `How do you handle ${area} today, and where does it hurt most? We're a good fit for ${blank(fit)}; if yours is a different case, I'll say so.`,
          )()
        : pick(
            () =>
              `May I ask one thing first: what is your biggest concern with ${area} today? We are a good fit for ${blank(fit)}; if your situation is different, I will tell you plainly.`,
            () =>
              `Before I say more about us, may I ask how you handle ${area} today, and what you would most like to improve? We do not fit every situation, and I will tell you plainly if we do not.`,
            () =>
              `What matters most to you ${offer ? `in ${offer}` : "here"} at the moment? Our work suits ${blank(fit)}; if that is not your case, I will say so. One line from you is enough.`,
          )();
    },
  },
  clause: {
    zh: ({ you }, _, { offer }) => `想请教${you}，${offer ? `${offer}这块` : "这件事上"}${you}现在最头疼的是什么`,
    en: (_, __, { offer }) => `what is your biggest headache with ${offer ?? "this"} today`,
  },
};
