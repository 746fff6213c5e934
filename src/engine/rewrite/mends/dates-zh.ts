import type { Act, Draft, Span } from "../../types";
import { deadline, sendBy } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import { type Edit, unitAt } from "../splice";
import { extend, stopOf } from "./mend";

/** Words that say all is in good hands, and have no verb a day could go with. */
const GOOD_HANDS = /(?:包|放)(?:在)?我身上|包我|交给我|放心吧?$|没问题|我的事/;
/** What is found out first, and the answer that is owed: the day belongs to the answer. */
const REPLIES =
  /^(.{3,}?)[，,]?\s*(?:再|然后|之后|后|完了)((?:书面|書面|正式|一并|统一)?(?:回复|回覆|答复|答覆|反馈|回饋|告诉|告訴|通知)[\s\S]*|(?:给|給|跟|向|发|發|回|[报報交寄转轉传傳送发發][给給]|交由)[您你贵貴][\s\S]*)$/;
/** What is worked out first and shown then: 跟厨师长弄个方案给您看. */
const HANDS_IN =
  /^(.*(?:跟|和|找|让|叫|请|弄|做|写|整理|拟|出).{2,}?[^发送寄交报转分拿带捎递传拉])((?:给|給)[您你](?:看看?|过目|過目|审|審)?)$/;
/** Who does it, with what leads up to the verb: 这边计划, 研发部会, 将. */
const DOERS =
  /^(?:这边|那边|的)?(?:(?:(?![将將会會安请請派])[\u4e00-\u9fff]){1,4}(?:部门?|组|科|室|中心|团队|同事|师傅|工程师))?(?:目前)?(?:计划|打算|准备|会|将|將|會)?/;
/** The writer's own house. */
const BODY =
  /^我(?:街道办?|社区|居委会|村委会|大队|支队|中心|科(?=拟|将|室|已|会|的|组)|室|单位|公司|部门|院|校|局|处|所|行|店|厂|站|队|方|司|办|区|市|县|镇)/;
/** The answer that comes with the result, whenever that is: 有进展我们会同步给您, 出来结果告诉您, 串着了就通知您. */
const RESULT =
  /^(?:(.*[，,])?)(?:一?有了?|出来|出來|磨出|问出|查出|等)?(?:(进展|進展|消息|结果|結果|眉目|回音|回复)|[\u4e00-\u9fff]{1,3}(?:着|到|好|明白|清楚|完|妥)了)(?:就|了)?((?:我们|我們|我)?)(?:就|会|會|再|第一时间|及时|马上|立刻)*(告诉|告訴|通知|同步给|同步給|跟|反馈给|回复|回覆)([您你])(?:说|說|讲)?$/;
/** It is found out for the reader: 回去就给您问. The day belongs to the answer. */
const ASKS_FOR_YOU =
  /^.*?(?:(?:给|帮|替)[您你](?:们)?(?:问|查|落实|催|打听|申请|核实|确认|协调)(?:问|查|看|催|打听|一下|下)?|催[^，。]{1,6}[给帮替][您你][\u4e00-\u9fff]{1,3})[。！]?$/;
/** Before a deed that waits for something to come: 到了给您装, 找着了捎给你. */
const ARRIVED = /^[\u4e00-\u9fff]{1,2}(?:着|到|好|来)?了(?:就|再)?(?=给|給|帮|捎|发|發|送|拿|带|帶|寄)/;
/** Something comes first, and the reader is told then: 到馆后短信通知您. When it comes is what he wants to know. */
const COMES =
  /^((?:我[\u4e00-\u9fff]{1,2}(?:会|将))?)(到[\u4e00-\u9fff]{1,2}|上架|开放)(?:之)?[后後](?:会|将|即|就)?(?:短信|电话|邮件|微信)?(?=通知|联系|告知)/;
/** What has to be finished before the answer: 核定之后会给您…, 核完给您回话. */
const AFTER =
  /^(.{1,12}?(?:之后|之後|以后|以後|后|後|[完好]了?|[来到齐]了))(?:就|会|會|将|將|再|即|马上|立即)*((?:给|給|向|跟|回复|回覆|答复|答覆|告诉|告訴|通知|[发發寄送传傳补補打转轉拿交报報][给給]?)[您你贵貴][\s\S]*|把[^，。]{1,10}(?:给|給|发|發|告诉|告訴)[您你][\s\S]*)$/;
/** Something is found out or asked for among one's own: the day belongs to the answer. */
const FINDS_OUT_ZH =
  /^(?:(?!回复|答复|告诉|告知|反馈|给[您你]|回[您你]|通知|[您你]).)*(?:申请|请示|(?:跟|和|同)[^，。]{1,6}(?:掰扯|合计|商议|碰一?下)|问问|问一[下声]|确认|核实|查一?[下查]|了解|看一?看|看下|协调|沟通|商量|研究|评估|汇报)(?:(?!回复|答复|告诉|告知|反馈|给[您你]|回[您你]|通知).)*$/;
/** The answer that is promised in the next clause: 確認好再回覆您. The day belongs to it, not to the finding out. */
const ANSWER_NEXT =
  /^([，,](?:[等待][^，。]{2,14}(?=之?[后後]))?(?:到时候?|到時候?|届时|屆時)?(?:我|我们|我們)?(?:一?有(?:了)?(?:结果|結果|消息|进展|進展|眉目|回音)|[\u4e00-\u9fff]{0,2}(?:好|完|清楚|到|下来|下來|出来|出來)|[\u4e00-\u9fff]{2}(?=之?[后後]))?了?(?:之)?(?:后|後)?)(?:再|就|会|會|即|之后|马上)*((?:回复|回覆|答复|答覆|反馈|回饋|告诉|告訴|通知)[您你]|(?:[发發寄送传傳交报報]?[给給]|[向跟发發寄送传傳回])[您你贵貴][^，,。！？]{0,8})/;

/** The same after one more deed: 送检，并向供应商讨个说法，再跟您反馈. */
const ANSWER_LATER =
  /^([，,][^，,。；！？\d]{2,16}[，,])(?:最后)?(?:再|然后|届时)((?:[跟给給向])?[您你贵貴]?(?:回复|答复|答覆|反馈|回饋|告诉|通知|说明|汇报)[您你]?[^，。！？\d]{0,4})/;

/** The same, or a thing that is handed over, behind 并. */
const JOINED_NEXT =
  /^([，,][并並]且?)(?:将|將|会|會|就|再)?((?:[把将將][^，。]{1,12}?)?(?:告知|告诉|告訴|回复|回覆|答复|答覆|反馈|回饋|通知|提供|出具|[给給发發寄送报報][给給]?[您你贵貴])[^，。]*)/;

const TELLS = /告|回|答|反|通知|说明|說明|[给給]/;

/** What the answer waits for stays, if it is more than that the asking is done: 排好了 is still to come, so 排好后. */
function leadOf([, lead = ""]: RegExpExecArray): string {
  return lead.length > 6 ? `${onceDone(lead)}，` : lead.slice(0, 1);
}
const onceDone = (lead: string): string => lead.replace(/(?:(?<=[好完清到妥定])|了)$/, "后");

/** What is undertaken, without the floating word for when. */
function withoutTime({ time }: Act, { start, end }: Span, { text }: Draft): string {
  if (!time || time.start < start || time.end > end) return text.slice(start, end);
  return text.slice(start, time.start) + text.slice(time.end, end).replace(/^(?:再|就|会|會)+/, "先");
}

/** Moves the day to what the reader waits for, where that is promised in the next clause; null: it is not. */
export function answerOwed(
  act: Act,
  span: Span,
  draft: Draft,
  blank: BlankMaker,
  write: (text: string) => string,
): Edit | null {
  const unit = unitAt(draft, span);
  if (!unit || act.kind !== "promise") return null;
  const rest = draft.text.slice(span.end, unit.end);
  const joined = JOINED_NEXT.exec(rest);
  const later = ANSWER_LATER.exec(rest);
  if (later && !act.time)
    return {
      start: span.start,
      end: span.end + later[0].length,
      text: `${draft.text.slice(span.start, span.end)}${later[1]}${blank(sendBy)}${later[2]}`,
    };
  const next = joined ?? ANSWER_NEXT.exec(rest);
  if (!next || /\d/.test(next[0])) return null;
  const said = withoutTime(act, span, draft);
  const will = joined && /[将將會会]/.test(said) ? write("于") : "";
  const lead = joined ? `${joined[1]}${will}` : leadOf(next);
  return {
    start: span.start,
    end: span.end + next[0].length,
    text: `${said}${lead}${blank(TELLS.test(next[2] as string) ? sendBy : deadline)}${next[2]}`,
  };
}

/** 将两个季度的补贴一并补发给您. */
const TAKES_OBJECT =
  /^[^，。]{2,16}?(?:一并|一併|全部|如数|如數)?(?:补发|補發|发|發|寄|送|交|报|報|告知|转|轉|退|还|還|反馈|反饋)(?:给|給|至|到|往)?[您你贵貴]/;
/** When one likes: 在您认为合适的时候. */
const AT_LEISURE =
  /(?:在|等|待)?[您你]?(?:们)?(?:认为|認為|觉得|覺得)?(?:合适|合適|方便|空闲|空閒|得空|有空)(?:的)?(?:时候|時候|时|時)[，,]?/;
/** After something of the writer's own, which has no day: 受理后会在系统内办理. */
const ONCE_DONE = /^(.{2,12}?[后後])(?:会|會|将|將|就|即|再)(?=\S{2})/;

/** A Chinese act with its day: before the answer that is owed, beside whoever does it, in the place of a floating time. */
export function chinese(
  act: Act,
  span: Span,
  draft: Draft,
  text: string,
  when: string,
  you: string,
  write: (text: string) => string,
): string {
  // 哪天天气凉快了我请您…: no day of anybody's.
  const someday = /^(?:哪天|哪会儿|啥时候?|什么时候|等)[^，。我您咱]{2,8}了(?=[我咱请您])/.exec(text);
  if (someday) return when + text.slice(someday[0].length);
  // 等你熬过这阵儿高峰给我导一份: nor is that.
  const until = act.kind === "ask" ? /^[等待][你您][^，。\d]{2,14}?(?=[给帮把替](?:我|咱|他|客户))/.exec(text) : null;
  if (until) return when + text.slice(until[0].length);
  const waited =
    /^((?:待|等)[^，,]*?(?:以后|之后|后))[，,]?(?:会|就|将|再|即)*(?=\S)|^([^，,]{0,8}(?:完成|完毕|通过|到位|齐备|备齐)(?:之|以)?后)[，,]?(?:会|就|将|再|即)*(?=\S)/.exec(
      text,
    );
  const event = /^(?:一有|有了)[^，,]{1,6}?(?:会|就|即|马上|立即|第一时间)*(?=告知|告诉|通知|给|跟|向|回)/.exec(text);
  if (waited) return `${waited[1] ?? waited[2]}，${when}${text.slice(waited[0].length)}`;
  if (event)
    return (
      when + text.slice(event[0].length).replace(/^((?:告知|告诉|通知)[您你]们?)(?=$|[。！])/, `$1${write("进展")}`)
    );
  const leisure = AT_LEISURE.exec(text);
  if (leisure) {
    const before = text.slice(0, leisure.index);
    const asked = /[请請烦煩劳勞]$/.test(before) && /[您你]/.test(leisure[0]) ? you : "";
    return before + asked + when + text.slice(leisure.index + leisure[0].length);
  }
  const once = act.kind === "promise" && !act.time ? ONCE_DONE.exec(text) : null;
  if (once) return `${once[1]}${/[会會将將]$/.test(once[0]) ? write("于") : "，"}${when}${text.slice(once[0].length)}`;
  const comma = act.kind === "promise" ? text.search(/[，,]/) : -1;
  const owed = comma > 0 ? ANSWER_NEXT.exec(text.slice(comma)) : null;
  if (owed && (!act.time || act.time.end <= span.start + comma)) {
    const asked = withoutTime(act, { start: span.start, end: span.start + comma }, draft);
    return `${asked}${leadOf(owed)}${when}${owed[2]}${text.slice(comma + owed[0].length)}`;
  }
  const result = RESULT.exec(text);
  if (result) {
    const [, before = "", noun, who = "", tells, whom] = result;
    const told =
      /给|給|到/.test(tells as string) || /告|通|回|答/.test(tells as string)
        ? `${tells}${whom}`
        : `${write("告诉")}${whom}`;
    return `${before}${who}${when}${write("把")}${/进|進/.test(noun ?? "") ? noun : write("结果")}${told}`;
  }
  const comes = COMES.exec(text);
  if (comes) return `${comes[1]}${write("预计")}${when}${comes[2]}，${text.slice((comes[1] as string).length)}`;
  // 并 joins what comes after to what stands before: the day belongs behind it.
  const joins = /^[并並](?=[将將把]|[给給]|向|告|通|回)/.exec(text);
  if (joins && !act.time) return joins[0] + when + text.slice(1);
  const asks = ASKS_FOR_YOU.exec(draft.read.slice(span.start, span.end));
  if (asks) {
    const told = withoutTime(act, span, draft).replace(/先(?=去|[给給帮幫替])/, "");
    const stop = stopOf(told);
    return told.slice(0, told.length - stop.length) + write(`，${when}给${you}答复`) + stop;
  }
  // 再告诉您: the day says when then is.
  const then = /^(?:再|然后)(?=\S)/.exec(text);
  if (then && !act.time)
    return (/[，,。\s]$/.test(draft.text.slice(0, span.start)) ? "" : "，") + when + text.slice(then[0].length);
  const arrived = ARRIVED.exec(text);
  if (arrived) return when + text.slice(arrived[0].length);
  const handed = AFTER.exec(text);
  if (handed)
    return `${(handed[1] as string).length > 3 ? `${onceDone(handed[1] as string)}，` : ""}${when}${handed[2]}`;
  const time = act.time && !/[把将將]/.test(act.time.text) ? act.time : null;
  if (!time) {
    if (FINDS_OUT_ZH.test(draft.read.slice(span.start, span.end)))
      return extend(span, draft, write(`，${when}给${you}答复`));
    if (GOOD_HANDS.test(draft.read.slice(span.start, span.end)))
      return extend(span, draft, write(`，${when}给${you}回话`));
    const reply = REPLIES.exec(text) ?? HANDS_IN.exec(text);
    // 在完成后: what it waits for keeps its 后.
    const held =
      reply && /[在于][^，。]{1,10}$/.test(reply[1] as string) && /^[后後]/.exec(text.slice(reply[1]?.length));
    if (held) return `${reply[1]}${held[0]}${write("于")}${when}${reply[2]}`;
    // 容后答复: till then, which now has its day.
    if (reply && /容$/.test(reply[1] as string)) return `${(reply[1] as string).slice(0, -1)}${when}${reply[2]}`;
    if (reply) return `${reply[1]}${/(?:我们?|我們)$/.test(reply[1] as string) ? "" : "，"}${when}${reply[2]}`;
    const owner = act.owner ? text.indexOf(act.owner) : -1;
    // 我中心 is one word, whatever its reader made of it.
    const body = owner >= 0 ? (BODY.exec(text.slice(owner))?.[0].length ?? 0) : 0;
    const brought = /(?:[带帶叫][上着著]|[约約][上了]|[请請找])$/.test(text.slice(0, Math.max(0, owner)));
    const after = act.owner && owner >= 0 && !brought ? owner + Math.max(act.owner.length, body) : 0;
    const put = after + (DOERS.exec(text.slice(after))?.[0].length ?? 0);
    // 将 that takes an object is 把: the day stands before it.
    if (/[将將]$/.test(text.slice(0, put)) && TAKES_OBJECT.test(text.slice(put)))
      return text.slice(0, put - 1) + when + text.slice(put - 1);
    const will = /[会將将會]$/.exec(text.slice(0, put))?.[0];
    const led = will ? (/[会會]/.test(will) ? "在" : write("于")) : "";
    return (
      text.slice(0, put) +
      led +
      when +
      text
        .slice(put)
        .replace(
          /^(?:于?(?:在)?(?:适当|合适|恰当|必要)(?:的)?(?:时候|時候|时机|時機)|(?:啥时候?|什么时候|哪会儿)[^，。]{1,8}了|回去(?=[会就给把再出做查问])|就|后面|後面|回头|回頭|稍后|稍後|晚点|晚點)/,
          "",
        )
    );
  }
  let start = time.start - span.start;
  // 待手头工作告一段落后: what is done then is no part of the time.
  const tillThen = /^(?:待|等)[^，]{2,12}?[后後](?=[^，]{4})/.exec(time.text)?.[0].length;
  let end = tillThen ? start + tillThen : time.end - span.start;
  // 得空了解一下: 了 is no mark of the time.
  if (/了$/.test(text.slice(start, end)) && /^[解结]/.test(text.slice(end))) end--;
  const waits = /等(?:我|我们|你|您|咱)?$/.exec(text.slice(0, start));
  if (waits && start > 0) start -= waits[0].length;
  if (/^[等待]/.test(time.text) && /^[，,]/.test(text.slice(end))) end++;
  const joint = /^(?:的时候|之后|以后|了(?!解)|就|，|,|再| )+/.exec(text.slice(end));
  if (joint && /[了就时后]/.test(joint[0])) end += joint[0].length;
  const again = /[再就]$/.exec(text.slice(0, start));
  if (again) return text.slice(0, start - 1) + when + again[0] + text.slice(end);
  // Whenever he can, beside the day he gets.
  end +=
    /^(?:抽空|得空|有空|抽时间|抽個空|找时间|(?:啥时候?|什么时候|哪会儿)[^，。]{1,8}了)/.exec(text.slice(end))?.[0]
      .length ?? 0;
  const before = text.slice(0, start).replace(/在?百忙之中$/, "");
  const mine = waits?.[0].includes("我") && !text.slice(end).includes("我") ? "我" : "";
  const led = /[将將]$/.test(before) ? write("于") : /[会會]$/.test(before) ? "在" : "";
  const named = /^[你您]/.exec(text.slice(start, end))?.[0];
  const asked =
    named && act.kind === "ask" && !/(?:[请請]|麻[烦煩]|[劳勞][烦煩])$/.test(before)
      ? write("请") + named
      : (named ?? "");
  return before + mine + (waits ? "" : asked) + led + when + text.slice(end);
}
