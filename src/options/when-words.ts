import type { Bilingual } from "../ui/words";

const zh = {
  intro: "靠谱什么时候开口，由您定。对所有站点生效。",
  writing: "写的时候",
  asked: {
    title: "点“检查”才检查",
    help: "平时不画线。点一下输入框角上的“检查”，才看这一遍。",
  },
  sending: "发送的时候",
  blanks: {
    title: "还有空没填，提一句",
    help: "如〔哪天〕还留在正文里。只提一句，从不拦着发送。",
  },
  warnings: {
    title: "还有要改的，提一句",
    help: "波浪线还没处理完。每封只提一次，从不拦着发送。",
  },
};

/** The words on when the coach speaks. */
export type WhenWords = typeof zh;

const en: WhenWords = {
  intro: "You decide when Kaopu speaks. The same on every site.",
  writing: "While you write",
  asked: {
    title: "Check only when asked",
    help: "Nothing is underlined until you press Check in the corner of the box.",
  },
  sending: "When you send",
  blanks: {
    title: "Mention a blank still empty",
    help: "Such as [which day]. One quiet line, and the message goes all the same.",
  },
  warnings: {
    title: "Mention what could be improved",
    help: "If a wavy line is left: one quiet line per draft, and the message goes all the same.",
  },
};

export const whenWords: Bilingual<WhenWords> = { zh, en };
