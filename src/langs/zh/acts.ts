import type { ReadingContext } from "../../engine/language";
import type { Act, ActTrait, TimeMention } from "../../engine/types";
import { type AskReading, isBareOrder, readAsk } from "./asks";
import type { Clause } from "./clauses";
import { markDates } from "./date-marks";
import { isEmpty } from "./empty";
import {
  formulaIn,
  isHelpless,
  isInstant,
  isOffer,
  isPrivate,
  wantsReferral,
  wantsThoughts,
  wishesSupport,
} from "./manners";
import { isAnybody } from "./ownerless";
import { hear } from "./people";
import { readPromise, undertakes } from "./promises";
import { findProposal } from "./proposals";
import { hangsOnReader, isCondition, isDone, isReported, skipOpening } from "./speech";

/** What the clauses before have settled for those behind: whose turn it is, what it hangs on. */
interface Running {
  subject: "us" | "reader" | "others" | null;
  conditional: boolean;
  /** Floating times before this place belong to somebody else's clause. */
  ledFrom: number;
  /** The clause before named nothing but the reader's leisure: 什么时候得空了，来坐坐. */
  leisure: boolean;
  /** The condition is only that the reader has nothing against it. */
  assent: boolean;
  reported: boolean;
  topical: boolean;
}

const CHINESE = /[\u3400-\u9fff]/;
const LEISURE_ONLY =
  /^(?:您|你|你们)?(?:那边|这边)?(?:什么时候|啥时候|哪天|等|要是|如果|若)*(?:您|你)?(?:有空|得空|得闲|有时间|方便|有机会|不忙|空|闲|忙完)(?:这阵子?|这段)?(?:了|的话|的时候|时|儿)*$/;
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
    assent: false,
    leisure: false,
    ledFrom: 0,
    reported: false,
    topical: false,
  };
  for (const clause of clauses) {
    const offset = skipOpening(clause.text);
    const text = masked.slice(clause.start + offset, clause.end);
    if (CHINESE.test(text)) {
      const act = readClause(text, clause, clause.start + offset, running, acts, times, channel === "chat");
      if (act) acts.push(act);
    }
  }
  settleAsked(acts);
  const asWritten = (words: string | null, from: number) => {
    const at = words ? masked.indexOf(words, from) : -1;
    return words && at >= 0 ? sentence.slice(at, at + words.length) : null;
  };
  return acts.map((act) => ({ ...act, owner: asWritten(act.owner, 0), action: asWritten(act.action, act.start) }));
}

/** 我打算提60天，您看行吗: an undertaking put to the reader waits for his answer. */
function settleAsked(acts: Act[]): void {
  for (const [i, act] of acts.entries()) {
    const next = acts[i + 1];
    if (act.kind !== "promise" || act.time || next?.kind !== "ask" || !next.traits.includes("question")) continue;
    if (/看|觉得|行|可以|好|同意|成|中|OK|ok/.test(next.action ?? ""))
      acts[i] = { ...act, traits: [...act.traits, "conditional"] };
  }
}

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
  if (isCondition(text)) {
    running.conditional = true;
    running.assent = ASSENT.test(text);
    return null;
  }
  if (isOffer(text)) return null;
  const last = before.at(-1);
  const ledFrom = Math.max(running.ledFrom, last?.end ?? 0);
  if (us) running.ledFrom = clause.end;
  const span = { start: clause.start, end: clause.end };
  const topical = running.topical || isTopical(text, text.search(/麻烦|请|烦|劳|帮|[您你](?!的)/));
  if (!us && !reader && text.length > 3) running.topical = TOPIC.test(text);

  const leisure = running.leisure;
  running.leisure = LEISURE_ONLY.test(text);
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
      : readAsk(saying, topical, running.subject === null);
  const proposal = findProposal(text);
  if (proposal >= 0 && !isDone(text) && (!ask || ask.how === "question" || ask.how === "imperative")) {
    running.subject = "us";
    return {
      ...span,
      kind: "proposal",
      concrete: true,
      owner: null,
      action: text.slice(proposal),
      time: timeOf(span, clause, times, ledFrom),
      traits: proposalTraits(text, running.conditional, chat),
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
    if (continues) return null;
    return {
      ...span,
      kind: "promise",
      concrete: !traits.includes("effort"),
      owner: promise.owner,
      action: text.slice(promise.actionStart) || null,
      time: timeOf(span, clause, times, ledFrom),
      traits,
    };
  }
  if (us) running.subject = "us";
  else if (reader) running.subject = "reader";
  else if (/^(?:他|她|客户|对方|甲方|业主|[^，]{2,10}(?:部门|局|公司|部)(?:会|将|已|正))/.test(text))
    running.subject = "others";
  if (!us && !reader) return null;
  running.conditional = false;
  return null;
}

/** Opens a clause that goes on with what a request before it began. */
const CONTINUES =
  /^(?:并且?|同时|以及|及时|尽快|早日|从严|依法|切实|[^，]{1,4}(?:上|中)?进行|进行|给予|予以|督促|制止|查[处封实]|整治|退还|解决|拆除|恢复|安排|核实|调查|取缔|杜绝|严惩|加装|改正|修|取消|开通|提供|把|将|给(?!您|你)|还(?=老|我们|小区|群众|市民|百姓|大)|让|为|在[^，]{1,20}(?:上|方面|中)|做|多|再|和|与|签|盖|寄|回传|反馈|落实|完善|补|确认|填|附上|约|引荐|介绍|组织|派|拉|找|推动|推进|出具|积极|全力|密切|认真|加强)/;
const TOPIC =
  /(?:事儿?|事情|问题|那边|这块|那块|这边|方面|的话|流程|合同|发票|报价|方案|图纸|样品|款|货|资料|材料|会议|行程|发货|安装|验收|培训|对账|开票)$/;

function isTopical(text: string, readerAt: number): boolean {
  return (
    readerAt > 1 &&
    TOPIC.test(text.slice(0, readerAt).replace(/[，,、\s]|那个|这个|的$/g, "")) &&
    !/^(?:这|那|这个|那个|此)(?:事|件)/.test(text)
  );
}

function goesOn(last: Act, clause: Clause, text: string, subject: boolean): boolean {
  if (last.kind !== "ask" || last.end < clause.start - 2 || subject || clause.asks) return false;
  if (last.traits.includes("question") || last.traits.includes("choice") || last.traits.includes("formula"))
    return false;
  return CONTINUES.test(text) && !isBareOrder(text);
}

/** 请贵司完成盖章，并寄回原件: one ask in two clauses. */
function extend(acts: Act[], last: Act, clause: Clause, text: string, times: readonly TimeMention[]): void {
  const time = last.time ?? timeOf(clause, clause, times, clause.start);
  const concrete = last.concrete || !isEmpty(text.replace(/^(?:并且?|同时|以及)/, ""));
  acts[acts.length - 1] = { ...last, end: clause.end, concrete, time };
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
  const referral = asked ? wantsReferral(text) : null;
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
const TALK_NOW = /(?:聊聊|说说|谈谈|看看|讲讲|捋捋|对对)(?!吧|呗|啊|天)[^，,]{1,}/;

function proposalTraits(text: string, conditional: boolean, chat: boolean): ActTrait[] {
  const traits: ActTrait[] = [];
  if (conditional) traits.push("conditional");
  if (chat && TALK_NOW.test(text) && !/见面|当面|过来|拜访/.test(text)) traits.push("instant");
  return traits;
}

/** A floating time further back than this belongs to something else. */
const LEAD_IN = 14;

/** The time of an act: in its own clause, else in a clause before it that made no act; a fixed one still to come first. */
function timeOf(
  span: { start: number; end: number },
  clause: Clause,
  times: readonly TimeMention[],
  ledFrom: number,
): TimeMention | null {
  const own = times.filter((time) => time.start >= span.start && time.end <= clause.end);
  const led = times.filter(
    (time) =>
      time.start >= ledFrom &&
      time.end <= span.start &&
      (time.fixed || !/的$/.test(time.text)) &&
      !(!time.fixed && times.length > 0 && span.start - time.start > LEAD_IN),
  );
  const good = (list: readonly TimeMention[]) => list.find((time) => time.fixed && time.future);
  const loose = (list: readonly TimeMention[]) => list.find((time) => !time.fixed);
  return good(own) ?? loose(own) ?? good(led) ?? loose(led) ?? null;
}
