import type { Bilingual } from "../../ui/words";

const zh = {
  intro: "每条提醒背后的道理。不用背，写的时候翻一条看看就好。",
  bad: "这样写",
  good: "换成这样",
};

/** The shape of the words around the teaching. */
export type WhyWords = typeof zh;

const en: WhyWords = {
  intro: "The reason behind each rule. Nothing to learn by heart: look one up when it comes your way.",
  bad: "As written",
  good: "Better",
};

export const whyWords: Bilingual<WhyWords> = { zh, en };
