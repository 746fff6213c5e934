import type { Bilingual } from "./words";

/** What the card in the page says. */
const zh = {
  apply: "改成这样",
  copy: "复制这句",
  others: "换个说法",
  rewrite: "改写整条…",
  ignore: "忽略",
  ignoreOne: "忽略这一处",
  ignorePhrase: (words: string) => `本站不再提“${words}”`,
  stored: "这几个字会存在本机",
  ruleOff: "不再提醒这一类",
  siteOff: "本站停用",
  why: "道理",
  notice: {
    copied: "这个输入框不让改，已复制，请自己粘贴。",
    changed: "刚才文字变了，没有动它，请再点一次。",
    refused: "这个输入框不让改，也没能复制。原文没动。",
    popup: "请点工具栏上的靠谱图标，改写整条。",
    unsaved: "这次没存上，请再点一次。",
  },
};

/** The shape of the card's words. */
export type CardWords = typeof zh;

const en: CardWords = {
  apply: "Use this",
  copy: "Copy this",
  others: "Other ways to put it",
  rewrite: "Rewrite the message…",
  ignore: "Ignore",
  ignoreOne: "Ignore this one",
  ignorePhrase: (words) => `Ignore “${words}” on this site`,
  stored: "These words are stored on this computer",
  ruleOff: "Turn this rule off",
  siteOff: "Off on this site",
  why: "The why",
  notice: {
    copied: "This editor takes no changes. Copied: paste it yourself.",
    changed: "The text changed just now, so it was left alone. Try again.",
    refused: "This editor takes no changes, nor could it be copied. Your text is untouched.",
    popup: "Click Kaopu's icon in the toolbar to rewrite the message.",
    unsaved: "That could not be saved. Try again.",
  },
};

export const cardWords: Bilingual<CardWords> = { zh, en };
