import type { ReadingContext } from "../../engine/language";
import { everyMatch, quick } from "../../engine/quick";
import type { TimeMention } from "../../engine/types";
import { AT_ONCE, FIXED, FLOATING, GONE, RECURRING } from "./time-words";

const any = (sources: readonly string[]) => quick(new RegExp(sources.join("|"), "g"));
const WORDS = [
  ["recurring", any(RECURRING)],
  ["gone", any(GONE)],
  ["fixed", any(FIXED)],
  ["floating", any(FLOATING)],
  ["at-once", any(AT_ONCE)],
] as const;
type Sort = (typeof WORDS)[number][0];

interface Found {
  sort: Sort;
  start: number;
  end: number;
}

/** Two time words that make one: 周三下午3点, 11月8日9时至17时. */
const JOINT = /^(?: |的|[（(]|到|至|-|~|～|—{1,2})?$/;
const SUFFIX = quick(
  /^[)）]?\s?(?:之?前|以前|前后|之?后|以后|左右|之内|以内|当天|那天|上下|起)(?!台|台|面|续|期|天|途|提|端|沿|来)/,
);
/** Points ahead from today whatever the clause says, or sets a limit. */
const AHEAD = quick(
  /^(?:明|后[天日儿]|大后|听|下|次|翌|隔|即日|年前|第二天|[Tt]omorrow|[Nn]ext)|[^以]前$|内$|后$|后的?$/,
);
const PAST = quick(
  /已经?|曾经?|刚(?!好)|[^为除]了(?!解|不|吧|再|就|以后|之后|后|给|把|让|才|嘛|呗)|过(?=[^程去来两几一三四五六七八九十\d渡滤]|$)|有(?:去|跟|和|来|打|发|问|见)|聊得|谈得|得很|感谢|谢谢|多谢|承蒙|得知|来电|见到|提到|收到|获悉|以来|夸我|拨冗接|接待/,
);
/** What was agreed lies ahead: 已经约好25号上午. */
const AGREED = quick(
  /(?:约(?:好|了|在|定)|定(?:于|在|好)|安排(?:在|到|了)|改(?:到|在|为|期至?)|(?:推迟|延期|顺延|提前)(?:到|至)|调整[为到至]|敲定|说好)[^，,。]{0,10}$/,
);
const PRESENT_WINDOW = /^(?:今|本|这|当|上午|下午|中午|早上|晚上|一早|周末)/;
/** What stands behind 本周 or 今天 in a report: told, not planned. */
const TOLD = quick(
  /签单|回款[\d一二两三]|谈定|完成|新增|丢单|达成|得标|中标|开标|去拜访|拜访[^您贵]{0,8}[家个]|见了|聊完|联系了|沟通了|到账|进展|总结|情况|小结|汇报|周报|日报|塞车|又涨|反馈|今年|不错|顺利|愉快/,
);
const FUTURE = quick(
  /(?<!机|开|例|年|商|展|晨|大|工|协|学|社|启动|交流|评审|签约|研讨|电话|复盘|碰头)会(?!议|面|上|后|前|谈|所|场|纪|员|计|签|展)|将(?!近|军)|要(?!求|点|是|紧|的)|准备|打算|计划[^书表]|请(?!客|假|教)|麻烦|争取|预计|拟[于定在]|给您|能不能|可否|能否|可以|再[^次三]|务必|约在|定于|定在|您看|方便/,
);
const LONG_WINDOW = /^(?:下下?个?月|下个?季度|明年|下半年|年底|Q[1-4])/;
const HEDGED = /^(?:看看|再说|再看|再议|吧?，?看|找个|抽|有空|有时间|或者)|^.{0,3}(?:再说|看情况|看看)/;
const EXPLICIT_YEAR = /^((?:19|20)\d{2})(?:年|[-./])(\d{1,2})(?:月|[-./])?(\d{1,2})?/;
/** A dateline stuck to the end of a letter: nothing but a date and perhaps a body's name. */
const FOOT = /^[^，,：:]{0,24}$/;
const CLAUSE_END = /[，,。；;！!？?：:\n]/;
const FILLED = /\ufffb+/g;
const NOT_A_TIME_BEFORE = quick(
  /(?:约|和|跟|与|找|让|由|引荐|介绍|对接|邀|联系|请|把|发|提供|确认|关于|做|的|给|见|到|是|为)$/,
);

/** The time words of a sentence, left to right, with what they fix. */
export function readTimes(sentence: string, { channel, today }: ReadingContext): TimeMention[] {
  const found = mergeJoint(sentence, findWords(sentence));
  const times: TimeMention[] = [];
  for (const { sort, start, end } of found) {
    if (sort === "recurring") continue;
    const text = sentence.slice(start, end);
    const fixed =
      sort === "fixed" ||
      sort === "gone" ||
      (sort === "at-once" && channel === "chat" && !NEWS.test(sentence.slice(Math.max(0, start - 8), start)));
    const long = LONG_WINDOW.test(text) && HEDGED.test(sentence.slice(end, end + 6));
    const future =
      sort !== "gone" &&
      !isPeriodOfSums(text, sentence.slice(end, end + 10)) &&
      isAhead(sentence, start, end, sort, today);
    times.push({ start, end, text, fixed: fixed && !long, future });
  }
  return times;
}

/** 有消息马上通知您: at once, but after what nobody can date. */
const NEWS = /(?:一?有|等)[^，,。您你我]{1,6}$/;

const SUMS = quick(
  /^(?:的|份)*(?:(?![要会将能签付到发开来去给请把约见前内底初之后完交])[^，,。]){0,14}?(?:返[点利]|对账|账[单款]|报表|货款|发票|工资|薪|销[售量]|业绩|[用产电水]量|费|周报|月报|日报|总结|流水|数据|考勤|奖金|提成|租金|预算|佣金)/,
);

/** 二季度返点对账单: the period something was counted for, no time to act at. */
function isPeriodOfSums(text: string, after: string): boolean {
  return /(?:月份?|季度?|年度?|周)$/.test(text) && SUMS.test(after);
}

function findWords(sentence: string): Found[] {
  const taken: Found[] = [];
  for (const [sort, pattern] of WORDS) {
    for (const match of everyMatch(pattern, sentence)) {
      const word = { sort, start: match.index, end: match.index + match[0].length };
      const rival = taken.find((other) => word.start < other.end && other.start < word.end);
      if (!rival) taken.push(word);
      else if (rival.sort !== "recurring" && rival.end - rival.start < word.end - word.start)
        Object.assign(rival, word);
    }
  }
  for (const match of everyMatch(FILLED, sentence)) {
    if (!NOT_A_TIME_BEFORE.test(sentence.slice(0, match.index).trimEnd()))
      taken.push({ sort: "fixed", start: match.index, end: match.index + match[0].length });
  }
  return taken.sort((a, b) => a.start - b.start);
}

function mergeJoint(sentence: string, found: readonly Found[]): Found[] {
  const merged: Found[] = [];
  for (const word of found) {
    const last = merged.at(-1);
    if (last && word.start < last.end) continue;
    const dated = word.sort === "fixed" || word.sort === "gone";
    const joins = dated && (last?.sort === "fixed" || last?.sort === "gone");
    if (last && joins && JOINT.test(sentence.slice(last.end, word.start))) {
      last.end = word.end;
      // 月底之前 is a bound ahead, not what was before.
      if (word.sort === "gone" && !/^[之以]前$/.test(sentence.slice(word.start, word.end))) last.sort = "gone";
    } else merged.push({ ...word });
  }
  for (const word of merged) {
    if (word.sort !== "fixed") continue;
    const suffix = SUFFIX.exec(sentence.slice(word.end, word.end + 5));
    if (suffix) word.end += suffix[0].length;
  }
  return merged;
}

function isAhead(sentence: string, start: number, end: number, sort: Sort, today: string): boolean {
  const text = sentence.slice(start, end);
  const dated = EXPLICIT_YEAR.exec(text);
  if (dated) {
    const [, year, month, day] = dated as unknown as [string, string, string, string | undefined];
    if (`${year}-${month.padStart(2, "0")}-${(day ?? "31").padStart(2, "0")}` < today) return false;
    return !(sentence.slice(end).trim() === "" && start > 0 && /[。！!？?)）\s]$/.test(sentence.slice(0, start)));
  }
  if (sort === "fixed" && end === sentence.trimEnd().length && start > 0 && /日$/.test(text)) {
    const before = sentence.slice(0, start).trimEnd();
    if (FOOT.test(before) && /[局院部处县镇府委会公司组队厂中心]$/.test(before)) return false;
  }
  if (AHEAD.test(text)) return true;
  if (AGREED.test(sentence.slice(Math.max(0, start - 14), start))) return true;
  const clause = clauseAround(sentence, start, end);
  if (FUTURE.test(clause)) return true;
  if (PRESENT_WINDOW.test(text) && TOLD.test(clause)) return false;
  return !PAST.test(sort === "fixed" ? clause : clause.replace(text, ""));
}

function clauseAround(sentence: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !CLAUSE_END.test(sentence[from - 1] as string)) from--;
  let to = end;
  while (to < sentence.length && !CLAUSE_END.test(sentence[to] as string)) to++;
  return sentence.slice(from, to);
}
