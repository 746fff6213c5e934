import type { ReadingContext } from "../../engine/language";
import { quick } from "../../engine/quick";
import type { Act, ActTrait, TimeMention } from "../../engine/types";
import { isLeisure, leadOf, timeOf } from "./act-times";
import { type AskReading, readAsk } from "./asks";
import type { Clause } from "./clauses";
import { markDates } from "./date-marks";
import { isEmpty } from "./empty";
import { extend, goesOn, joined, reportsBack, settleAsked } from "./joins";
import { formulaIn, isHelpless, isInstant, isPrivate, wantsReferral, wantsThoughts, wishesSupport } from "./manners";
import { isOffer } from "./offers";
import { isBareOrder } from "./orders";
import { isAnybody } from "./ownerless";
import { hear } from "./people";
import { readPromise, undertakes } from "./promises";
import { findProposal } from "./proposals";
import { hangsOnReader, isCondition, isDone, isReported, skipOpening } from "./speech";

/** What the clauses before have settled for those behind: whose turn it is, what it hangs on. */
interface Running {
  subject: "us" | "reader" | "others" | null;
  conditional: boolean;
  /** The condition is an event that will come, only nobody knows when: 待贵院评估完成后. */
  event: TimeMention | null;
  /** Floating times before this place belong to somebody else's clause. */
  ledFrom: number;
  /** The clause before named nothing but the reader's leisure: 什么时候得空了，来坐坐. */
  leisure: boolean;
  /** The condition is only that the reader has nothing against it. */
  assent: boolean;
  reported: boolean;
  /** The writer has just made himself known: 初来乍到，往后请多指教. */
  introduced: boolean;
  topical: boolean;
  /** The clauses before, for whom a dropped object means. */
  told: string;
}

const CHINESE = /[\u3400-\u9fff]/;
/** An event to come, of which nobody knows the day. */
const EVENT = /^[等待].*(?:后|了|完|完成|结束|好)$/;
const ASSENT = /(?:无|没有?)(?:异议|问题|意见)|确认无误|核对无误|觉得(?:可以|合适|行)|同意/;
/** Asks, promises and proposals of a sentence, one per clause that makes one. */
export function readActs(
  sentence: string,
  clauses: readonly Clause[],
  times: readonly TimeMention[],
  { channel }: ReadingContext,
): Act[] {
  if (isPrivate(sentence)) return [];
  const acts: Act[] = [];
  const masked = markDates(sentence, times);
  const running: Running = {
    subject: null,
    conditional: false,
    event: null,
    assent: false,
    leisure: false,
    ledFrom: 0,
    reported: false,
    introduced: false,
    topical: false,
    told: "",
  };
  for (const clause of clauses) {
    const offset = skipOpening(clause.text);
    const text = masked.slice(clause.start + offset, clause.end);
    if (CHINESE.test(text)) {
      const act = readClause(text, clause, clause.start + offset, running, acts, times, channel === "chat");
      if (act) acts.push(act);
      running.told += text;
    }
  }
  settleAsked(acts);
  const asWritten = (words: string | null, from: number) => {
    const at = words ? masked.indexOf(words, from) : -1;
    return words && at >= 0 ? sentence.slice(at, at + words.length) : null;
  };
  return acts.map((act) => ({ ...act, owner: asWritten(act.owner, 0), action: asWritten(act.action, act.start) }));
}

/** An invitation to a place or an event. */
const INVITES = quick(
  /(?:诚邀|特邀|谨邀|敬邀|恭邀|恭请|敬请|诚挚地?邀请|(?<!受|您的|贵司的)邀请)[^，,]{0,12}?(?:莅临|光临|参加|出席|参观|拨冗|蒞臨|观摩|报名)/,
);
const INTRODUCES = quick(
  /初次|初来|第一次(?:打交道|合作|联系)|新来|新人|刚(?:接手|接任|加入|上任|调来|入职|到任)|我(?:叫|是(?!说|想|不|真|在|觉得)[^，]{1,16}(?:的|经理|专员|销售|业务|客服|顾问|工程师|助理|主管|负责人))/,
);
const MEETS_FIRST = quick(
  /^(?:以后|今后|往后|日后|还|请|敬请|望|各位|大家|您|你|还请|多多|多)*(?:关照|指教|包涵|指导|照顾|担待)[^，]{0,4}$/,
);

function readClause(
  text: string,
  clause: Clause,
  start: number,
  running: Running,
  before: Act[],
  times: readonly TimeMention[],
  chat: boolean,
): Act | null {
  const saying = hear(text, clause.asks);
  const { us } = saying;
  const reader = saying.readers[0] ?? null;
  if (isReported(text)) {
    running.reported = true;
    running.subject = "others";
    return null;
  }
  if (us || reader || /^(?:请|麻烦)/.test(text)) running.reported = false;
  if (running.reported) return null;
  const { leisure } = running;
  running.leisure = isLeisure(clause, times);
  if (isCondition(text) && !running.leisure) {
    running.conditional = true;
    running.assent = ASSENT.test(text);
    running.event = EVENT.test(text) ? { ...clause, fixed: false, future: true } : null;
    return null;
  }
  if (isOffer(text) || (running.leisure && !clause.asks)) return null;
  const last = before.at(-1);
  const ledFrom = Math.max(running.ledFrom, last?.end ?? 0);
  if (us) running.ledFrom = clause.end;
  const span = { start: clause.start, end: clause.end };
  const topical = running.topical || isTopical(text, text.search(/麻烦|请|烦|劳|帮|[您你](?!的)/));
  if (!us && !reader && text.length > 3) running.topical = TOPIC.test(text);

  if (INVITES.test(text) && !isDone(text)) {
    running.subject = "reader";
    const time = timeOf(span, clause, times, ledFrom);
    return { ...span, kind: "ask", concrete: true, owner: null, action: text, time, traits: ["light"] };
  }
  if (INTRODUCES.test(text)) running.introduced = true;
  if (running.introduced && MEETS_FIRST.test(text)) return null;
  const formula = formulaIn(clause.text.slice(start - clause.start));
  if (formula)
    return formula === "none"
      ? null
      : { ...span, kind: "ask", concrete: false, owner: null, action: text, time: null, traits: [formula] };

  if (isHelpless(text)) return null;
  if (last && goesOn(last, clause, text, us !== null || reader !== null)) {
    extend(before, last, clause, text, times);
    return null;
  }

  const ours = running.subject === null ? null : running.subject === "us";
  const ask =
    ours && (undertakes(text) || (isBareOrder(text) && !/[给发帮告诉]我/.test(text)))
      ? null
      : readAsk(saying, topical, running.subject === null, leadOf(start, times));
  const proposal = findProposal(text);
  if (proposal >= 0 && !isDone(text) && (!ask || ask.how === "question" || ask.how === "imperative")) {
    running.subject = "us";
    return {
      ...span,
      kind: "proposal",
      concrete: true,
      owner: null,
      action: text.slice(proposal),
      time: timeOf(span, clause, times, ledFrom) ?? running.event,
      traits: proposalTraits(text, running.conditional && !running.event, chat),
    };
  }
  if (ask) {
    running.subject = "reader";
    const act = askAct(ask, text, clause, start, running, times, ledFrom, chat);
    running.conditional = false;
    return act;
  }
  if (leisure && !us && !reader && text.length > 3 && !isDone(text)) {
    const order = {
      actionStart: 0,
      actionEnd: text.length,
      owner: null,
      concrete: !isEmpty(text),
      how: "imperative" as const,
    };
    return askAct(order, text, clause, start, running, times, ledFrom, chat);
  }
  const promise = readPromise(saying, ours, chat);
  if (promise) {
    running.subject = "us";
    const traits = [...promise.traits];
    const settledLater = running.conditional || last?.traits.includes("choice");
    if (settledLater && !traits.includes("conditional")) traits.push("conditional");
    const continues = !promise.owner && last?.kind === "ask" && !/您|你|贵/.test(text);
    if (continues || (!promise.owner && last?.kind === "proposal" && clause.start - last.end <= 2)) return null;
    const act: Act = {
      ...span,
      kind: "promise",
      concrete: !traits.includes("effort"),
      owner: promise.owner,
      action: text.slice(promise.actionStart) || null,
      time: timeOf(span, clause, times, ledFrom),
      traits,
    };
    if (!last || !reportsBack(last, act)) return act;
    before[before.length - 1] = joined(last, act);
    return null;
  }
  if (us) running.subject = "us";
  else if (reader) running.subject = "reader";
  else if (/^(?:他|她|客户|对方|甲方|业主|[^，]{2,10}(?:部门|局|公司|部)(?:会|将|已|正))/.test(text))
    running.subject = "others";
  if (!us && !reader) return null;
  running.conditional = false;
  return null;
}

const TOPIC = quick(
  /(?:事儿?|事情|问题|那边|这块|那块|这边|方面|的话|流程|合同|发票|报价|方案|图纸|样品|款|货|资料|材料|会议|行程|发货|安装|验收|培训|对账|开票)$/,
);

function isTopical(text: string, readerAt: number): boolean {
  return (
    readerAt > 1 &&
    TOPIC.test(text.slice(0, readerAt).replace(/[，,、\s]|那个|这个|的$/g, "")) &&
    !/^(?:这|那|这个|那个|此)(?:事|件)/.test(text)
  );
}

function askAct(
  ask: AskReading,
  text: string,
  clause: Clause,
  start: number,
  running: Running,
  times: readonly TimeMention[],
  ledFrom: number,
  chat: boolean,
): Act {
  const span = { start: clause.start, end: clause.end };
  const action = text.slice(ask.actionStart, ask.actionEnd);
  const traits: ActTrait[] = [];
  if (ask.how === "question" || ask.how === "tag") traits.push("question");
  if (ask.how === "choice") traits.push("choice");
  const asked = ask.how === "request" || ask.how === "imperative" || ask.how === "reliance";
  const referral = asked ? wantsReferral(text, running.told) : null;
  if (asked && !referral && ((running.conditional && !running.assent) || (hangsOnReader(text) && !ask.concrete)))
    traits.push("conditional");
  if (referral && referral !== "somebody") traits.push("referral");
  if (asked && wantsThoughts(action)) traits.push("thoughts");
  if (asked && wishesSupport(text)) traits.push("hope");
  if (asked && (ask.concrete || /别|勿/.test(text)) && isInstant(action, text, chat)) traits.push("instant");
  const concrete = ask.concrete && referral !== "nobody" && !traits.includes("thoughts") && !traits.includes("hope");
  return {
    ...span,
    kind: "ask",
    concrete,
    owner: isAnybody(text) ? null : ask.owner,
    action: /[\u3400-\u9fffA-Za-z]{2}/.test(action.replace(/[嗷哈啊呀啦吧呗嘛喽哦]+$/, "")) ? action : null,
    time:
      ask.how === "question" || ask.how === "tag"
        ? null
        : timeOf({ start: Math.min(start, span.start), end: span.end }, clause, times, ledFrom),
    traits,
  };
}

/** Talk about a named thing in a chat is had at once: 咱们聊聊价格. */
const TALK_NOW = quick(
  /先(?:说|聊|谈|看|讲|对)(?!好|清|定)[^，,]{2,}|(?:聊聊|说说|谈谈|看看|讲讲|捋捋|对对)(?!吧|呗|啊|天)[^，,]{1,}/,
);

function proposalTraits(text: string, conditional: boolean, chat: boolean): ActTrait[] {
  const traits: ActTrait[] = [];
  if (conditional) traits.push("conditional");
  if (chat && TALK_NOW.test(text) && !/见面|当面|过来|拜访/.test(text)) traits.push("instant");
  return traits;
}
