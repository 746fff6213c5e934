import type { Audience, Channel, Lang, Severity, Stage } from "../engine/types";

/** Words that more than one surface says. Each surface keeps its own table beside its components, typed the same way. */
const zh = {
  name: "靠谱",
  grid: { who: "谁", what: "做什么", when: "何时", status: "现状", plan: "计划", support: "支持" },
  cell: { present: "有了", vague: "不够具体", missing: "还没有" },
  gridLabel: "承诺是否完整",
  severity: { warning: "提醒", info: "建议", hint: "提示" } satisfies Record<Severity, string>,
  audience: {
    boss: "上司",
    customer: "客户",
    partner: "伙伴",
    colleague: "同事",
    unknown: "未定",
  } satisfies Record<Audience, string>,
  audienceLabel: "写给谁",
  channel: { email: "邮件", chat: "聊天" } satisfies Record<Channel, string>,
  channelLabel: "渠道",
  stage: { "first-contact": "初次", "in-progress": "推进", reporting: "汇报" } satisfies Record<Stage, string>,
  stageLabel: "阶段",
  options: "打开设置",
  copy: "复制",
  undo: "撤销",
};

/** The shape of the shared words. */
export type SharedWords = typeof zh;

const en: SharedWords = {
  name: "Kaopu",
  grid: { who: "Who", what: "What", when: "When", status: "Status", plan: "Plan", support: "Support" },
  cell: { present: "stated", vague: "not specific yet", missing: "not stated" },
  gridLabel: "What the commitment holds",
  severity: { warning: "Warning", info: "Advice", hint: "Hint" },
  audience: { boss: "Boss", customer: "Customer", partner: "Partner", colleague: "Colleague", unknown: "Anyone" },
  audienceLabel: "Written to",
  channel: { email: "Email", chat: "Chat" },
  channelLabel: "Channel",
  stage: { "first-contact": "First", "in-progress": "Active", reporting: "Report" },
  stageLabel: "Stage",
  options: "Open settings",
  copy: "Copy",
  undo: "Undo",
};

/** A table of words in both interface languages. */
export type Bilingual<T> = Readonly<Record<Lang, T>>;

export const sharedWords: Bilingual<SharedWords> = { zh, en };

/** The interface language: the one set, else the browser's (any Chinese: zh, all else: en). */
export function interfaceLang(setting: "auto" | Lang, browser: string): Lang {
  if (setting !== "auto") return setting;
  return /^zh\b/i.test(browser) ? "zh" : "en";
}

/** The value of a document's `lang` attribute for an interface language. */
export const htmlLang: Bilingual<string> = { zh: "zh-CN", en: "en" };
