import type { Draft, Span } from "../../types";
import { favourDay, meetingTime, sendBy } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import { unitAt } from "../splice";
import type { Voice } from "../voice";
import { floatless, TOGETHER } from "./dates";
import { extend } from "./mend";

/** When he finds the time, however it is put. */
const WHENEVER =
  /(?:等|待)?(?:[您你](?:们)?)?(?:抽个?(?:[空闲]|工夫|功夫|时间)|抽点?时间|(?:有空|得空)(?:的?时候|时|的话)?|方便(?:的时候|时)|得个空|哪会儿[^，。]{0,8}了|啥时候?[^，。]{0,8}(?:了|宽绰|方便)|什么时候[^，。]{0,6}(?:了|方便)|有功夫|腾出手|等[^，。]{1,5}了(?=咱|我们|再|就|[您你]))[，,]?/;
/** What is told when it is done. */
const TELLS =
  /(?:另行)?(?:书面|書面|电话|電話|短信|当面|當面)?(?:函告|告知|回[复復覆]|答[复復覆]|通知|反[馈饋]|告[诉訴]|送[达達]|公布|公示)/g;

/** 尽早, 第一时间: no day. */
const SOON = /尽早|尽快|盡早|盡快|儘早|儘快|及时|及時|第一时间|第一時間|早日|抓紧|抓緊|马上|馬上/;
/** Done first, then handed over: in a few words, or at the end of a longer clause. */
const HANDED =
  /(?<=^|[，,。 ])[^，,。 ]{1,4}(?:好|完|齐|齊)了?(?=(?:就|再)?(?:拿|发|發|送|寄|给|給|带|帶|传|傳|交)[^，。]{0,3}[您你])/;
const HANDED_ON =
  /(?<=好|完|齐|齊|清楚|明白)了?(?:就|再|一准儿?|一定|马上)*(?=[给給][您你侬][拿发發送寄带帶传傳交]|[跟向给][您你](?:汇报|回|说))/;

/** A word for some time or other, as it is read in the stretch. */
function floatingIn(span: Span, draft: Draft): { readonly index: number; readonly 0: string } | null {
  const time = unitAt(draft, span)?.times.find(
    ({ fixed, start, end }) => !fixed && start >= span.start && end <= span.end,
  );
  return time ? { index: time.start - span.start, 0: time.text } : null;
}

/** A day for a Chinese stretch in which no act was made out: in the place of the loose time, before what is told, else at its end. */
export function undatedZh(
  rule: string,
  span: Span,
  draft: Draft,
  { write, you }: Voice,
  blank: BlankMaker,
): string | null {
  if (unitAt(draft, span)?.lang !== "zh") return null;
  const text = draft.text.slice(span.start, span.end);
  const read = draft.read.slice(span.start, span.end);
  if (rule === "vague-time") {
    const loose = WHENEVER.exec(read) ?? floatingIn(span, draft);
    const led = /^(?:麻烦|烦请|请)[您你]/.exec(read)?.[0].length;
    const day = blank(TOGETHER.test(read) && !led ? meetingTime : favourDay);
    if (!loose && led) return text.slice(0, led) + day + text.slice(led);
    if (!loose) return extend(span, draft, write(`，${day}可以吗`)).replace(/[呗哈啊嘛](?=，)/, "");
    const whom = /[您你]/.test(loose[0])
      ? `${/[请請]$/.test(text.slice(0, loose.index)) ? "" : write("请")}${you}`
      : "";
    const before = text.slice(0, loose.index);
    // 你这两天填一下: with a day in it that is an order.
    const told = /^(.*(?<!请|請|麻烦|麻煩))([您你])$/.exec(before);
    const asked = told ? told[1] + write("麻烦") + told[2] : before;
    const after = text.slice(loose.index + loose[0].length);
    return asked + whom + day + floatless(/^[等待]/.test(loose[0]) ? after.replace(/^[，,]/, "") : after, span, draft);
  }
  const day = blank(sendBy);
  // As soon as one likes: the day takes its place.
  const soon = SOON.exec(read);
  if (soon)
    return (
      text.slice(0, soon.index) +
      (/[会會]$/.test(text.slice(0, soon.index)) ? "在" : "") +
      day +
      text.slice(soon.index + soon[0].length)
    );
  const told = [...read.matchAll(TELLS)].at(-1);
  // 配好了拿给您: the day stands before what is done first.
  const handed = told ? null : HANDED.exec(read);
  if (handed) return text.slice(0, handed.index) + day + text.slice(handed.index);
  const next = told ? null : /[，,]?再(?=[\u4e00-\u9fff]{1,3}[给給][您你])/.exec(text);
  if (next) return `${text.slice(0, next.index)}，${day}${text.slice(next.index + next[0].length)}`;
  const on = told ? null : HANDED_ON.exec(read);
  if (on) return `${text.slice(0, on.index)}，${day}${text.slice(on.index + on[0].length)}`;
  if (!told) return extend(span, draft, write(`，${day}给${you}消息`));
  // 并将处理意见送达: the day stands before what is handed over.
  const object = /(?:将|将其|把)[^，。]{2,14}$/.exec(read.slice(0, told.index));
  const from = object?.index ?? told.index;
  // 问一嘴再告诉您: the day says when then is.
  const then = /([，,]?)再$/.exec(text.slice(0, from));
  return then
    ? `${text.slice(0, then.index)}，${day}${text.slice(from)}`
    : text.slice(0, from) + day + text.slice(from);
}
