import { hasTrait } from "../../evidence";
import type { Act, Draft, Span } from "../../types";
import { deadline, evening, favourDay, favourSoon, meetingTime, noon, sendBy } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import { type Edit, unitAt } from "../splice";
import type { Voice } from "../voice";
import { actAt, extend, type Mend, type Remedy } from "./mend";

/** Deeds that bring people together: they need an hour, not a day by which. */
const TOGETHER =
  /见面|见一|碰|聊|坐坐|坐下来|视频|电话|开会|开个会|过来|上嚟|来我|来趟|来一|参观|拜访|吃|喝|对一下|对一对|\b(?:call|phone|meet|sit down|chat|catch up|get together|coffee|lunch|visit|come by|session|talk|zoom|invite)\b/i;
/** Words that say all is in good hands, and have no verb a day could go with. */
const GOOD_HANDS = /(?:包|放)(?:在)?我身上|包我|交给我|放心吧?$|没问题|我的事/;
const EVENING = /\b(?:beers?|drinks?|dinner|pint)\b|晚饭|晚飯|喝一杯|喝两杯|喝酒|撸串/i;
const NOON = /\blunch\b|午饭|午飯|中饭/i;
/** Whatever cannot wait is not put off to the middle of next week. */
const URGENT =
  /从速|從速|火速|速|紧急|緊急|急|马上|馬上|立刻|立即|抓紧|抓緊|赶紧|趕緊|\b(?:urgent(?:ly)?|asap|immediately|at once|right away|without delay|as soon as possible|at the (?:very )?earliest)\b/i;
/** What is found out first, and the answer that is owed: the day belongs to the answer. */
const REPLIES =
  /^(.{3,}?)[，,]?\s*(?:再|然后|之后|后|完了)((?:回复|回覆|答复|答覆|反馈|回饋|告诉|告訴|通知)[\s\S]*|(?:给|給|跟|发|發|回)[您你][\s\S]*)$/;
/** What is worked out first and shown then: 跟厨师长弄个方案给您看. */
const HANDS_IN =
  /^(.*(?:跟|和|找|让|叫|请|弄|做|写|整理|拟|出).{2,}?[^发送寄交报转分拿带捎递传拉])((?:给|給)[您你](?:看看?|过目|過目|审|審)?)$/;
/** Who does it, with what leads up to the verb: 这边计划, 研发部会, 将. */
const DOERS =
  /^(?:这边|那边|的)?(?:(?:(?![将將会會安请請派])[\u4e00-\u9fff]){1,4}(?:部门?|组|科|室|中心|团队|同事|师傅|工程师))?(?:目前)?(?:计划|打算|准备|会|将|將|會)?/;
/** The answer that comes with the result, whenever that is: 有进展我们会同步给您, 出来结果告诉您, 串着了就通知您. */
const RESULT =
  /^(?:(.*[，,])?)(?:一?有了?|出来|出來|磨出|问出|查出|等)?(?:(进展|進展|消息|结果|結果|眉目|回音|回复)|[\u4e00-\u9fff]{1,3}(?:着|到|好|明白|清楚|完|妥)了)(?:就|了)?((?:我们|我們|我)?)(?:就|会|會|再|第一时间|及时|马上|立刻)*(告诉|告訴|通知|同步给|同步給|跟|反馈给|回复|回覆)([您你])(?:说|說|讲)?$/;
/** It is found out for the reader: 回去就给您问. The day belongs to the answer. */
const ASKS_FOR_YOU =
  /^.{0,6}?(?:给|帮|替)[您你](?:们)?(?:问|查|看|落实|催|打听|申请|核实|确认|协调)(?:问|查|看|催|一下|下)?[。！]?$/;
/** Before a deed that waits for something to come: 到了给您装, 找着了捎给你. */
const ARRIVED = /^[\u4e00-\u9fff]{1,2}(?:着|到|好|来)?了(?:就|再)?(?=给|給|帮|捎|发|發|送|拿|带|帶|寄)/;
/** What has to be finished before the answer: 核定之后会给您…, 核完给您回话. */
const AFTER =
  /^(.{1,12}?(?:之后|之後|以后|以後|后|後|完|好))(?:就|会|會|将|將|再|即|马上|立即)*((?:给|給|向|跟|回复|回覆|答复|答覆|告诉|告訴|通知|发|發)[您你贵貴][\s\S]*)$/;
/** Something is found out or asked for among one's own: the day belongs to the answer. */
const FINDS_OUT_ZH =
  /^(?:(?!回复|答复|告诉|反馈|给[您你]|回[您你]|通知|[您你]).)*(?:申请|请示|问问|问一[下声]|确认|核实|查一?[下查]|了解|看一?看|看下|协调|沟通|商量|研究|评估|汇报)(?:(?!回复|答复|告诉|反馈|给[您你]|回[您你]|通知).)*$/;
/** A clause after which `by Friday` would date something else. */
const HANGS_ON =
  /\b(?:you|they|he|she|we|I)\s+(?:\w+\s+)?(?:asked|mentioned|raised|wanted|need|reported|sent|requested)\b|\b(?:which|who|where)\b|\bthat (?:we|you|they|he|she|it|i|is|are|was|were|has|have|will|can)\b/i;
const FINDS_OUT = /\b(?:check|look|ask|talk|speak|find out|have a word|discuss|see)\b/i;
/** The answer is promised in so many words. */
const ANSWERS =
  /\b(?:come|circle|get|go|be|report|revert|ring|call) (?:\w+ )?(?:back|to you|to u)\b|\b(?:revert|let (?:you|u) know|inform|tell you|update|keep (?:you|u) (?:posted|updated|informed))\b/i;

/** Puts a fixed time where the act has a floating one, or none. */
export const dateAct: Mend = (span, draft, voice, blank) => {
  const act = actAt(span, draft);
  return act && dated(act, span, draft, voice, blank);
};

/** The same in a rewrite, which may reach as far as a floating time that stands behind the act. */
export const dateReach: Remedy = (span, draft, voice, blank) => {
  const act = actAt(span, draft);
  const hung = act && voice.lang === "en" && !act.time ? hangsOnEvent(act, span, draft, voice, blank) : null;
  if (hung) return hung;
  const owed = act && voice.lang === "zh" ? answerOwed(act, span, draft, blank) : null;
  if (owed) return owed;
  if (!act?.time || act.time.end <= span.end) return null;
  const reach = { start: span.start, end: act.time.end };
  return { ...reach, text: dated(act, reach, draft, voice, blank) };
};

/** The answer that is promised in the next clause: 確認好再回覆您. The day belongs to it, not to the finding out. */
const ANSWER_NEXT =
  /^([，,](?:等)?(?:我|我们|我們)?(?:确认|確認|问|問|查|核实|核實|弄|搞|定)?(?:好|完|清楚|到|下来|下來)?了?(?:之)?(?:后|後)?)(?:再|就|会|之后|马上)*((?:回复|回覆|答复|答覆|反馈|回饋|告诉|告訴|通知)[您你]|(?:给|給|跟|发|發|回)[您你][^，,。！？]{0,8})/;

/** What it waits for is a fact: "as soon as I hear from them, and by Wednesday at the latest". */
function hangsOnEvent(act: Act, span: Span, draft: Draft, voice: Voice, blank: BlankMaker): Edit | null {
  const rest = draft.text.slice(span.end, unitAt(draft, span)?.end);
  const event = /^,?\s+(?:once|as soon as|when|after)\s[^.?!,;\n]{4,80}/i.exec(rest);
  if (!event || act.kind !== "promise") return null;
  const end = span.end + event[0].length;
  return { start: end, end, text: voice.say(`, and by ${blank(deadline)} at the latest`) };
}

function answerOwed(act: Act, span: Span, draft: Draft, blank: BlankMaker): Edit | null {
  const unit = unitAt(draft, span);
  if (!unit || act.kind !== "promise" || !act.time || act.time.start < span.start || act.time.end > span.end)
    return null;
  const next = ANSWER_NEXT.exec(draft.text.slice(span.end, unit.end));
  if (!next || /\d/.test(next[0])) return null;
  const before = draft.text.slice(span.start, act.time.start);
  const after = draft.text.slice(act.time.end, span.end).replace(/^(?:再|就|会)+/, "先");
  return {
    start: span.start,
    end: span.end + next[0].length,
    text: `${before}${after}${(next[1] as string).slice(0, 1)}${blank(sendBy)}${next[2]}`,
  };
}

/** Whether what is asked or proposed brings people together: it takes an hour, and may not suit. */
export function bringsTogether(act: Act, text: string): boolean {
  return act.kind === "proposal" || hasTrait(act, "choice") || (act.kind === "ask" && TOGETHER.test(text));
}

function dated(found: Act, span: Span, draft: Draft, voice: Voice, blank: BlankMaker): string {
  const within = found.time && found.time.start >= span.start && found.time.end <= span.end;
  const act = within ? found : { ...found, time: null };
  const text = draft.text.slice(span.start, span.end);
  const meets = bringsTogether(found, text);
  const instant = hasTrait(found, "instant");
  const favour = found.kind === "ask" && draft.audience !== "boss" && draft.audience !== "colleague";
  const presses = found.time !== null && URGENT.test(found.time.text);
  const meeting = EVENING.test(text) ? evening : NOON.test(text) ? noon : meetingTime;
  const spec = meets
    ? meeting
    : presses
      ? favour
        ? favourSoon
        : sendBy
      : favour
        ? favourDay
        : instant
          ? sendBy
          : deadline;
  return voice.lang === "en"
    ? english(act, span, draft, text, voice, `${meets ? "on" : "by"} ${blank(spec)}`)
    : chinese(act, span, draft, text, blank(spec), voice.you, voice.write);
}

/** Times that fix nothing and are read as no time at all. */
const IDLE =
  /,? (?:in the next little while|at some (?:point|stage)|one of these days|some ?time(?: or other)?|in good time|when things (?:are|get) (?:quieter|calmer))(?=[ ,.?!]|$)/i;
/** Keeping somebody posted has no day; letting him know how it stands has. */
const KEEPS_POSTED = /\bkeep (?:you|u) (?:posted|updated|informed|in the loop|up to date)\b/i;
/** More about the object after a comma: "in two variants, day and night". */
const APPOSITION = /,\s+(?!and |then )[^,]+$/;

function letYouKnow({ casual, pick }: Voice): string {
  return casual ? pick("let you know", "get back to you", "tell you where we stand") : "inform you";
}

function english(act: Act, span: Span, draft: Draft, text: string, voice: Voice, when: string): string {
  const bare = when.replace(/^(?:on|by) /, "");
  if (act.time) {
    const start = act.time.start - span.start;
    const end = act.time.end - span.start;
    // "if you would urgently send …": a day does not stand before its verb.
    if (
      /^(?:urgently|immediately|promptly|quickly|soon)$/i.test(act.time.text) &&
      /^ [a-z]/.test(text.slice(end)) &&
      /\b(?:would|could|will|can|please|kindly|to) $/i.test(text.slice(0, start))
    )
      return extend(span, draft, HANGS_ON.test(text) ? `, ${when}` : ` ${when}`).replace(` ${act.time.text}`, "");
    const asAs = / as $/i.test(text.slice(0, start)) && /^ as [\w ]+/i.exec(text.slice(end));
    if (asAs) return `${text.slice(0, start - 4)} ${when}${text.slice(end + asAs[0].length)}`;
    const loose =
      /^ (?:possible|convenience|opportunity|here|there|(?:with|for) us)\b|^ when(?:ever)? [^.,]{3,30}$|^ (?:in|over|during) the (?:coming|next|spring|summer|autumn|fall|winter)(?: \w+)?/i.exec(
        text.slice(end),
      )?.[0] ?? "";
    if (/\bsooner rather than $/i.test(text.slice(0, start)))
      return text.slice(0, start).replace(/ ?sooner rather than $/i, ` ${when}`) + text.slice(end);
    const led = /\b(?:by|before|until|on)\s+$/i.test(text.slice(0, start));
    const event = /^ (?:before|ahead of|in time for)\b/.test(
      text.slice(end + loose.length) || draft.text.slice(span.end),
    )
      ? ","
      : "";
    return text.slice(0, start) + (led ? bare : when) + event + text.slice(end + loose.length);
  }
  const idle = IDLE.exec(text);
  if (idle) return `${text.slice(0, idle.index)} ${when}${text.slice(idle.index + idle[0].length)}`;
  const posted = KEEPS_POSTED.exec(text);
  if (posted && act.kind === "promise")
    return extend(span, draft, "").replace(KEEPS_POSTED, () => `${letYouKnow(voice)} ${when}`);
  const found =
    FINDS_OUT.test(text) && act.kind === "promise" && !ANSWERS.test(draft.text.slice(span.start, span.end + 40));
  if (found) return extend(span, draft, ` and ${letYouKnow(voice)} ${when}`);
  return extend(span, draft, HANGS_ON.test(text) || APPOSITION.test(text) ? `, ${when}` : ` ${when}`);
}

function chinese(
  act: Act,
  span: Span,
  draft: Draft,
  text: string,
  when: string,
  you: string,
  write: (text: string) => string,
): string {
  const waited = /^((?:待|等)[^，,]*?(?:以后|之后|后))[，,]?(?:会|就|将|再|即)*(?=\S)/.exec(text);
  const event = /^(?:一有|有了)[^，,]{1,6}?(?:会|就|即|马上|立即|第一时间)*(?=告知|告诉|通知|给|跟|向|回)/.exec(text);
  if (waited) return `${waited[1]}，${when}${text.slice(waited[0].length)}`;
  if (event)
    return (
      when + text.slice(event[0].length).replace(/^((?:告知|告诉|通知)[您你]们?)(?=$|[。！])/, `$1${write("进展")}`)
    );
  const result = RESULT.exec(text);
  if (result) {
    const [, before = "", noun, who = "", tells, whom] = result;
    const told =
      /给|給|到/.test(tells as string) || /告|通|回|答/.test(tells as string)
        ? `${tells}${whom}`
        : `${write("告诉")}${whom}`;
    return `${before}${who}${when}${write("把")}${/进|進/.test(noun ?? "") ? noun : write("结果")}${told}`;
  }
  const asks = ASKS_FOR_YOU.exec(draft.read.slice(span.start, span.end));
  if (asks) return extend(span, draft, write(`，${when}给${you}答复`));
  const arrived = ARRIVED.exec(text);
  if (arrived) return when + text.slice(arrived[0].length);
  const handed = AFTER.exec(text);
  if (handed) return `${(handed[1] as string).length > 3 ? `${handed[1]}，` : ""}${when}${handed[2]}`;
  const time = act.time && !/[把将將]/.test(act.time.text) ? act.time : null;
  if (!time) {
    if (FINDS_OUT_ZH.test(draft.read.slice(span.start, span.end)))
      return extend(span, draft, write(`，${when}给${you}答复`));
    if (GOOD_HANDS.test(draft.read.slice(span.start, span.end)))
      return extend(span, draft, write(`，${when}给${you}回话`));
    const reply = REPLIES.exec(text) ?? HANDS_IN.exec(text);
    if (reply) return `${reply[1]}，${when}${reply[2]}`;
    const owner = act.owner ? text.indexOf(act.owner) : -1;
    const after = act.owner && owner >= 0 ? owner + act.owner.length : 0;
    const put = after + (DOERS.exec(text.slice(after))?.[0].length ?? 0);
    const will = /[会將将會]$/.exec(text.slice(0, put))?.[0];
    const led = will ? (/[会會]/.test(will) ? "在" : write("于")) : "";
    return text.slice(0, put) + led + when + text.slice(put).replace(/^就/, "");
  }
  let start = time.start - span.start;
  let end = time.end - span.start;
  const waits = /等(?:我|我们|你|您|咱)?$/.exec(text.slice(0, start));
  if (waits && start > 0) start -= waits[0].length;
  const joint = /^(?:的时候|之后|以后|了|就|，|,|再| )+/.exec(text.slice(end));
  if (joint && /[了就时后]/.test(joint[0])) end += joint[0].length;
  const again = /[再就]$/.exec(text.slice(0, start));
  if (again) return text.slice(0, start - 1) + when + again[0] + text.slice(end);
  const before = text.slice(0, start);
  const mine = waits?.[0].includes("我") && !text.slice(end).includes("我") ? "我" : "";
  const led = /[将將]$/.test(before) ? write("于") : /[会會]$/.test(before) ? "在" : "";
  const named = /^[你您]/.exec(text.slice(start, end))?.[0];
  const asked =
    named && act.kind === "ask" && !/(?:[请請]|麻[烦煩]|[劳勞][烦煩])$/.test(before)
      ? write("请") + named
      : (named ?? "");
  return before + mine + (waits ? "" : asked) + led + when + text.slice(end);
}

/** Whether a later promise or ask in the same sentence will carry the date for both. */
export function datedLater(span: Span, draft: Draft, others: readonly Span[]): boolean {
  const unit = draft.units.find(({ start, end }) => start <= span.start && span.end <= end);
  if (actAt(span, draft)?.time) return false;
  return unit !== undefined && others.some(({ start, end }) => start >= span.end && end <= unit.end);
}
