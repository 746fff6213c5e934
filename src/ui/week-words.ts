import type { SummaryKind } from "../settings/summary";
import type { Bilingual } from "./words";

const zh = {
  title: "本周",
  line: {
    ask: (n: number, m: number) => `含糊的请求 ${n} 条，${m} 条说成了约定`,
    promise: (n: number, m: number) => `没日子的承诺 ${n} 条，${m} 条定了日子`,
    report: (n: number, m: number) => `没下一步的汇报 ${n} 条，${m} 条补上了`,
  } satisfies Record<SummaryKind, (noticed: number, mended: number) => string>,
  clear: "清零",
  off: "不再统计",
  row: "每周小结",
  help: "点开工具栏图标能看到：本周几条含糊的请求说成了约定。只记数，只存在这台电脑上。",
  cleared: "本周的数已清零",
};

/** The shape of the weekly summary's words. */
export type WeekWords = typeof zh;

const en: WeekWords = {
  title: "This week",
  line: {
    ask: (n, m) => `${n} vague ${n === 1 ? "ask" : "asks"}, ${m} became ${m === 1 ? "a commitment" : "commitments"}`,
    promise: (n, m) => `${n} ${n === 1 ? "promise" : "promises"} with no date, ${m} got one`,
    report: (n, m) => `${n} ${n === 1 ? "report" : "reports"} with no next step, ${m} got one`,
  },
  clear: "Clear",
  off: "Stop counting",
  row: "Weekly summary",
  help: "The toolbar popup shows how many vague asks became commitments this week. Counts only, on this computer only.",
  cleared: "This week's counts are cleared",
};

export const weekWords: Bilingual<WeekWords> = { zh, en };
