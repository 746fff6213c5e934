import type { Bilingual } from "./words";

/** What the badge, its menu and the line at Send say. */
const zh = {
  /** The grid in words that fit into a pill. */
  grid: { who: "谁", what: "做什么", when: "何时", status: "现状", plan: "计划", support: "支持" },
  /** Follows the number. */
  left: (_count: number) => " 处可以改",
  fine: "没有要改的了",
  check: "检查",
  menu: "靠谱的菜单",
  next: "看下一处",
  pause: "暂停一小时",
  siteOff: "本站停用",
  options: "设置…",
  blankLeft: (words: string) => `还有一处没填：${words}`,
  warningLeft: (words: string) => `还有一处可以改：“${words}”`,
  sent: "刚发出的消息里还有一处没改。",
  look: "看一下",
  dismiss: "知道了",
};

/** The shape of the badge's words. */
export type BadgeWords = typeof zh;

const en: BadgeWords = {
  grid: { who: "Who", what: "What", when: "When", status: "Now", plan: "Plan", support: "Help" },
  left: (count) => (count === 1 ? " thing to improve" : " things to improve"),
  fine: "Nothing left to improve",
  check: "Check",
  menu: "Kaopu menu",
  next: "Show the next one",
  pause: "Pause for an hour",
  siteOff: "Off on this site",
  options: "Settings…",
  blankLeft: (words) => `A blank is still empty: ${words}`,
  warningLeft: (words) => `One thing to improve: “${words}”`,
  sent: "The message just sent had one thing left.",
  look: "Take a look",
  dismiss: "Dismiss",
};

export const badgeWords: Bilingual<BadgeWords> = { zh, en };
