import type { ProblemKind } from "../settings/files/problem";
import type { FileForm } from "../settings/files/read";
import type { Bilingual } from "../ui/words";

const zh = {
  title: "导入前先看一眼",
  reading: (at: number, of: number) => (of === 1 ? "正在读文件…" : `正在读第 ${at} 个文件，共 ${of} 个…`),
  nothingYet: "现在还什么都没改。",
  reads: { kaopu: "靠谱规则", vale: "Vale 样式", prh: "prh 词典" } satisfies Record<FileForm, string>,
  counts: { added: "新增", changed: "修改", same: "已有相同的", refused: "没法收进来" },
  changed: "会修改",
  added: "会新增",
  refused: "没法收进来",
  leftOut: "收进来了，但少了这些",
  rest: (n: number) => `还有 ${n} 条`,
  line: (file: string, line: number) => `${file} 第 ${line} 行`,
  before: "现在",
  after: "改成",
  update: "已有的规则也更新",
  updateHelp: "关掉的话，只收新的，已有的不动。",
  take: (n: number) => (n === 0 ? "没有可导入的" : `导入 ${n} 条`),
  cancel: "取消",
  done: (n: number) => `已导入 ${n} 条规则`,
  problems: {
    "too-large": "文件超过 5 MB，请拆开再导入。",
    "not-text": "这不是文本文件。",
    syntax: "文件格式有错：",
    newer: "这个文件是更新版本的靠谱导出的，请先升级。",
    "unknown-form": "看不出是哪种规则文件，支持靠谱、Vale 和 prh 三种。",
    "too-many": "一个文件最多收 10000 条，后面的没有收。",
    "not-a-rule": "这不是一条规则：",
    shape: "这一项的写法不对：",
    both: "说法和正则表达式只能写一样：",
    regex: "正则表达式不能用：",
    nothing: "没有写要找什么：",
    "same-id": "编号和前面重复了：",
    "left-out": "这一项用不上：",
    unsupported: "靠谱的规则做不到：",
  } satisfies Record<ProblemKind, string>,
};

/** The words of importing. */
export type FileWords = typeof zh;

const en: FileWords = {
  title: "Look before you import",
  reading: (at, of) => (of === 1 ? "Reading the file…" : `Reading file ${at} of ${of}…`),
  nothingYet: "Nothing has been changed yet.",
  reads: { kaopu: "Kaopu rules", vale: "Vale style", prh: "prh dictionary" },
  counts: { added: "New", changed: "Changed", same: "Already there", refused: "Not taken" },
  changed: "Will change",
  added: "Will be added",
  refused: "Cannot be taken in",
  leftOut: "Taken in, without these",
  rest: (n) => `and ${n} more`,
  line: (file, line) => `${file}, line ${line}`,
  before: "Now",
  after: "Then",
  update: "Update rules that are already there",
  updateHelp: "Switched off, only new rules come in; yours stay as they are.",
  take: (n) => (n === 0 ? "Nothing to import" : n === 1 ? "Import 1 rule" : `Import ${n} rules`),
  cancel: "Cancel",
  done: (n) => (n === 1 ? "Imported 1 rule" : `Imported ${n} rules`),
  problems: {
    "too-large": "The file is larger than 5 MB. Please split it.",
    "not-text": "This is not a text file.",
    syntax: "The file has a slip in its form: ",
    newer: "This file comes from a newer Kaopu. Please update first.",
    "unknown-form": "No rules of a kind we know: Kaopu, Vale or prh.",
    "too-many": "One file may bring 10,000 rules; the rest was left.",
    "not-a-rule": "This is not a rule: ",
    shape: "This entry is not written right: ",
    both: "Either phrases or a regular expression, not both: ",
    regex: "The regular expression cannot be used: ",
    nothing: "It does not say what to find: ",
    "same-id": "An earlier rule has the same id: ",
    "left-out": "Not used here: ",
    unsupported: "Our rules cannot do this: ",
  },
};

export const fileWords: Bilingual<FileWords> = { zh, en };
