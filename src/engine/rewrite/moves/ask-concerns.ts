import { fit } from "../blank-specs";
import { cue, inside, type Move, type Wording } from "../move";

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
    zh: (voice, blank, facts) => (voice.casual ? casualZh : formalZh)(voice, blank, facts),
    en: (voice, blank, facts) => (voice.casual ? casualEn : formalEn)(voice, blank, facts),
  },
  clause: {
    zh: ({ you }, _, { offer }) => `想请教${you}，${offer ? `选${offer}` : "选供应商"}的时候，${you}最看重的是哪一点`,
    en: (_, __, { offer }) =>
      `what matters most to you when you choose ${offer ? `a partner for ${offer}` : "a supplier"}`,
  },
};

// A question about what one sells ("your biggest headache with bolts?") is no question about the reader. What he has
// now, and by what he chooses, fits whatever is sold.

const casualZh: Wording = ({ you, pick }, blank, { offer }) => {
  const choosing = offer ? `挑${offer}` : "挑供应商";
  const speed = /运输|物流|快递|货运|冷链/.test(offer ?? "")
    ? "时效"
    : /软件|系统|平台|课堂/.test(offer ?? "")
      ? "功能"
      : "交期";
  return pick(
    () =>
      `先请教${you}一句：${choosing}，${you}最看重的是价格、${speed}还是售后？${you}说一条就行，要是我们不合适，我直说。`,
    () =>
      `想听听${you}那边的情况：现在是怎么做的，哪一步最费劲？我们比较适合${blank(fit)}，要是对不上，我直说，不耽误${you}时间。`,
    () => `${choosing}，${you}最怕碰到的是什么情况？${you}说一句就行，要是我们对不上，我直说。`,
  )();
};

const formalZh: Wording = ({ you, pick }, blank, { offer }) => {
  const choosing = offer ? `选择${offer}的合作方` : "选择供应商";
  return pick(
    () =>
      `想先请教${you}：${choosing}时，${you}最看重的是哪一点？我们比较适合${blank(fit)}；如果${you}的情况不同，我会如实说明。`,
    () =>
      `以上只是我们的情况，更想听听${you}的：目前的合作方，${you}最希望改进的是哪一点？${you}回复一两句即可；如果我们不合适，我会如实相告。`,
    () =>
      `对现有的${offer ?? ""}合作方，${you}最希望改进的是哪一点？我们更适合${blank(fit)}；如果对不上，我会直接告诉${you}。`,
    () => `我只想先了解一点：${choosing}，${you}首先会看什么？我们并不适合所有单位，不合适会如实说明。`,
  )();
};

const casualEn: Wording = ({ pick }, blank, { offer }) => {
  const listed = offer ? `If ${offer} ${areOn(offer)} on your list, what` : "What";
  return pick(
    () =>
      `${listed} would a new supplier have to do better than your present one? We're a good fit for ${blank(fit)}; if yours is a different case, I'll say so.`,
    () =>
      `Enough about us: how do you handle ${offer ?? "this side of things"} today, and what would you change first? If it isn't something we're good at, I'll tell you straight.`,
    () =>
      `One question, if I may: what matters most to you when you choose ${offer ? `a partner for ${offer}` : "a supplier"}? We work best for ${blank(fit)}, and I'll say so if we don't fit.`,
    () =>
      `What is the one thing you'd like your present supplier to do better? We don't fit every case, and if yours is one of those I'll say so.`,
  )();
};

const formalEn: Wording = ({ pick }, blank, { offer }) => {
  const listed = offer ? `If ${offer} ${areOn(offer)} on your list, what` : "What";
  return pick(
    () =>
      `${listed} would a supplier have to do better than your present one? We are a good fit for ${blank(fit)}; if your situation is different, I will tell you plainly.`,
    () =>
      `One question, if you permit: what matters most to you when you choose ${offer ? `a supplier of ${offer}` : "a supplier"}? We are a good fit for ${blank(fit)}; if that is not your case, I will say so.`,
    () =>
      `Before I say more about us, may I ask what you would most like your present supplier to improve? We do not fit every situation, and I will tell you plainly if we do not. One line from you is enough.`,
  )();
};

/** `pipes are`, `freight is`. */
function areOn(offer: string): string {
  return /(?<![s])s$/i.test(offer) ? "are" : "is";
}
