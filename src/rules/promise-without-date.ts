import { beside, hasCue, hasFixedTimeBeside, hasTrait, isListItem, isUnplaced } from "../engine/evidence";
import { defineRule, type Examples } from "../engine/rule";
import type { Act, Draft, Unit } from "../engine/types";

/** A promise with no fixed time here or beside it, where the reader is not being asked for the time either. Of a list of plan items the first stands for all. */
function find(act: Act, unit: Unit, draft: Draft): Act | null {
  if (!isUndated(act, unit, draft)) return null;
  // Put twice in one sentence it is one undertaking, where nobody knows who waits for it.
  if (!draft.audienceKnown && unit.acts.some((other) => other.start > act.start && isUndated(other, unit, draft)))
    return null;
  if (!isListItem(unit)) return act;
  const first = draft.units
    .filter((other) => other.paragraph >= unit.paragraph - 1)
    .flatMap((other) => other.acts.map((candidate) => ({ candidate, other })))
    .find(({ candidate, other }) => isListItem(other) && isUndated(candidate, other, draft));
  return !first || first.candidate === act ? act : null;
}

function isUndated(act: Act, unit: Unit, draft: Draft): boolean {
  if (act.kind !== "promise" || !act.concrete || act.time?.fixed) return false;
  if (isSmallWork(act, draft) || (!draft.audienceKnown && isNotOwed(act, unit, draft))) return false;
  if (isNoDebt(unit, draft)) return false;
  if (hasTrait(act, "done", "conditional", "effort", "policy", "instant", "formula")) return false;
  if (beside(unit, draft).some((near) => near.acts.some((other) => hasTrait(other, "choice")))) return false;
  return !isDated(unit, draft);
}

const isDated = (unit: Unit, draft: Draft) =>
  hasFixedTimeBeside(unit, draft) || beside(unit, draft).some(({ read }) => WINDOW.test(read));

const READER = /[您你]|\b(?:you|u|ya|your|(?:get|come|circle|report) back)\b/i;

const PRONOUN = /\b(?:it|this|that|them|these|those)\b/i;

/** Talks with others that are the writer's own business: I'll discuss with him. */
const TALK =
  /\b(?:talk|talking|speak|speaking|discuss|discussing|meet|meeting|visit|get|getting|calling|call) (?:this |it |that )?(?:to |with )?(?:him|her|them|other|others|the (?:other|rest))\b/i;

/** Work told in passing, with neither the reader nor business in it: nobody waits for it. */
function isSmallWork(act: Act, draft: Draft): boolean {
  if (!draft.audienceKnown && TALK.test(draft.read.slice(act.start, act.end))) return true;
  const unknown = !draft.audienceKnown && draft.address === null;
  const work = draft.read.slice(act.start, act.end);
  const passing = draft.channel === "chat" || PRONOUN.test(work);
  return unknown && passing && !READER.test(work) && !hasCue(draft, "business");
}

/** Hangs on what may never come, is done and told already; or, in a chat, is done while the other waits. */
const isNoDebt = (unit: Unit, draft: Draft) => (unit.lang === "en" ? hangsEn(unit, draft) : hangsZh(unit, draft));

function hangsEn({ index, read }: Unit, { units }: Draft): boolean {
  if (HANGS.test(read) || WANTED.test(read) || BY_ANOTHER.test(read) || OPTION.test(read)) return true;
  return ONCE_HEARD.test(units[index + 1]?.read ?? "") || LET_OFF.test(units[index - 1]?.read ?? "");
}

const hangsZh = ({ read }: Unit, { channel }: Draft) =>
  DEPENDS.test(read) || isHandedOn(read) || (channel === "chat" && isDoneNow(read));

/** 如果您没接到，会再次给您回电: hangs on a condition. */
const DEPENDS =
  /(?:^|[，,。；;：:、\s])(?:不过|但是?|另外|那|后续|以后|之后|您)?(?:如(?!您?所|[上下图期实何此今同是约]|果您?所)|若(?!干|是您所)|倘若|要是|假如|万一|一旦)[^，,。；;]{1,24}[，,\s]|(?:还有|有)(?:任何|什么|其他|别的)[^，,。；;]{0,6}(?:问题|疑问|需要|情况)[^。；;]{0,16}[，,\s]/;

/** 已转相关部门处理，敬请关注后续回复: what is done is told, and nothing more is undertaken; 现将情况回复如下: the answer follows. */
const isHandedOn = (read: string) => ANSWER_FOLLOWS.test(read) || (HANDED_ON.test(read) && !STILL_TO_COME.test(read));
const ANSWER_FOLLOWS = /(?:答复|回复|报告|汇报|说明|反馈|解释|回应)[^，,。]{0,4}如下/;
const HANDED_ON =
  /(?:进行|[作做]|给予|开展|组织)[了过]|已(?:经)?(?:[将把给向由][^。；;]{1,24})?(?:[转交报派]|反馈|移交|通知|联系|督促|安排)/;
const STILL_TO_COME =
  /(?<!已)(?<!已经)将(?!您|你|此|该|上述|情况|问题)|会(?!议|员)|之后|接下来|下一步|后(?!续回复)[^，,。]{0,4}[回告通]|再|等/;

/** Looked up or put down for the reader in this minute: 我给您查一下, 小妹这边为您备注. */
const isDoneNow = (read: string) => AT_THE_DESK.test(read) && !PUT_OFF.test(read);
const AT_THE_DESK =
  /[帮为给替][您你][^，。！？\s]{0,8}(?:查|核[对实]|看看?一?下|登记|备注|申请|催|反馈|改一?下|修改|发起|提交|处理一?下|确认一?下|联系(?=[，,\s]|一下|下))/;
const PUT_OFF = /会|将|稍|再|之后|以后|回头|尽快|完了|后[^，。！？]{0,4}(?:回|通知|告|联系)/;

/** Hangs on what may never come, or comes round by itself. */
const HANGS =
  /\bas (?:[\w']+ ){1,4}(?:becomes?|evolves?|develops?|progress(?:es)?|learn|receive|get|complete|finish|reports?|arrives?|comes?|changes?)\b|\bif you(?:'d| would| want| need| prefer| wish| like)|\b(?:after|once|when) (?:I|we) (?:know|hear|have heard|find out)\b|\bany (?:changes?|issues?|problems?|news|updates?)\b|\b(?:each|every) (?:day|week|month|quarter|morning|monday|friday)\b|\b(?:will|'ll) need\b|\bany (?:[\w']+ ){1,3}(?:I|we) (?:may |might )?(?:find|see|hear|get|receive|come across)\b|\bwhen (?:I|we) (?:get|receive|have) your\b|\b(?:we|I)(?:'ll| will) then\b/i;

/** Waits for the reader, as the next sentence says. */
const ONCE_HEARD =
  /^(?:and |but )?(?:when|once|if|after|as soon as) (?:I|we) (?:get|receive|have|hear|see) (?:your|back|from you)/i;

/** The sentence before lays down what it hangs on: "If you can't make it, don't worry. I'll relay it." */
const LET_OFF = /^(?:and |but |so )?if you\b[^.?!]*,\s*(?:please )?(?:don't|do not|no)\b/i;

/** "Not now" – I'll circle back: one of the answers the reader may give. */
const OPTION = /^\W*(?:\d+[.)]\s*)?["“][^"”]{1,30}["”]\s*(?:-{1,2}|–|—|:)/;

/** "[Owner] will reach out": a place for another's name. */
const BY_ANOTHER = /[\]}]\s*(?:will|'ll)\b/;

/** Says why it is sent, and is done by it. */
const WANTED = /\b(?:I|we|just|only) (?:just |only )?(?:wanted|meant) to\b/i;

/** A stretch of time that is as good as a day, told or mistyped as it may be. */
const WINDOW = /\bover the weekend\b|\bin the mor\w{1,3}ing\b/i;

/** To nobody we know: a list of what a bulletin plans; in Chinese, whatever is not said to be still to come, or only to be striven for. */
function isNotOwed(act: Act, unit: Unit, draft: Draft): boolean {
  if (isUnplaced(draft) && isListItem(unit)) return true;
  if (unit.lang === "en") return false;
  const work = draft.read.slice(act.start, act.end);
  return !TO_COME.test(work) || STRIVEN.test(work) || SERVED.test(unit.read);
}
const TO_COME =
  /将(?![^，。！？]{1,16}(?:进行|给了?|关系|留给|归|转))|会(?!议|员|计)|拟|稍后|稍晚|待会|回头|马上|这就|再|尽快|尽早|早日|下一步|后续|今后|之后|[给帮为替跟向][您你]|您说|回复|准备|打算|(?:告诉|回|发|通知|联系|答复)[您你]|包我|包在我|我来|一下/;
const STRIVEN = /落实[^，。]{0,8}措施|向社会|督促|争取|要求|加强|加大|推进|努力|依法|依规|职责|荣幸|感谢|已|建议我/;
/** Served already, and invited to come back. */
const SERVED = /(?:其他|别的|任何|什么)(?:的)?(?:问题|需要|疑问)/;

/** A day beside it dates it, whatever it is of; and what others will do is theirs to promise. */
function excused(unit: Unit, draft: Draft): boolean {
  if (unit.lang === "en" && !OURS.test(unit.read)) return true;
  if (isNoDebt(unit, draft) || isDated(unit, draft)) return true;
  if (!draft.audienceKnown && TALK.test(unit.read)) return true;
  return unit.acts.some((act) => hasTrait(act, "done", "conditional", "policy"));
}
const OURS =
  /\b(?:i|we|our|my|us|me)\b|\b(?:i|we)['’]|(?:^|[,;:.]\s*|\b(?:and|but|so|then|ok|okay|yes|sure|yep) )(?:\w+ly )?(?:will|shall|'ll|gonna|going to|let) /i;

export default defineRule({
  id: "promise-without-date",
  family: "report",
  severity: "warning",
  scope: "act",
  says: {
    en: {
      title: "A promise with no date",
      why: "They are left waiting and wondering",
      advice: "Give it a day: I'll get back to you by Thursday noon",
    },
    zh: {
      title: "答应了，但没说哪天",
      why: "没有日子的承诺，对方只能干等",
      advice: "给一个日子。例如：周四下班前我给您回话",
    },
  },
  reads: { zh: find, en: find },
  learned: true,
  excused,
  source: "000",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "好嘞，[[我回去给您做]]",
        better: "好嘞，周四下班前我做好给您。",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[我确认一下再回复您]]",
        better: "我确认一下，明天中午前回复您。",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[样品这事儿包我身上]]",
        better: "样品我周三上午送到您办公室。",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "您反馈的问题已收到，[[我们会尽快安排工程师上门排查]]。",
        better: "您反馈的问题已收到，工程师明天上午十点上门排查。",
        channel: "email",
        audience: "customer",
      },
      {
        text: "OK，[[這個我先內部對一下]]，再回覆你",
        better: "OK，這個我今天下班前對好回覆你。",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[我哋個quotation遲啲再執靚啲畀你]]",
        better: "我哋個quotation聽日下晝畀你。",
        channel: "chat",
        audience: "partner",
      },
      {
        text: "我司将对贵方的三点要求认真研究，[[并及时给予书面答复]]。",
        better: "我司11月27日前对贵方的三点要求书面答复。",
        channel: "email",
        audience: "customer",
      },
      {
        text: "领导，[[比价表我回去就做]]",
        better: "领导，比价表我今晚十点前发您审。",
        channel: "chat",
        audience: "boss",
      },
    ],
    good: [
      { text: "我查一下库存，您稍等。", channel: "chat", audience: "customer" },
      { text: "亲，小妹这边给您查一下物流哦，您别挂。", channel: "chat", audience: "customer" },
      { text: "报价我周四中午前发您。", channel: "chat", audience: "customer" },
      { text: "您确认后我马上排产。", channel: "chat", audience: "customer" },
      { text: "报价单见附件，请查收。", channel: "email", audience: "customer" },
      { text: "如有最新进展，我们会及时通知您。", channel: "email", audience: "customer" },
      { text: "这个客户我继续跟进，下周三再去一趟。", channel: "email", audience: "boss" },
      { text: "我们会严格保护您的个人信息，绝不向第三方提供。", channel: "email", audience: "customer" },
      { text: "您需要的话我发一份同行业的案例。", channel: "chat", audience: "customer" },
    ],
  },
  en: {
    bad: [
      {
        text: "Good point on freight. [[I'll check with production and circle back]].",
        better: "Good point on freight. I'll check with production and call you by Thursday noon.",
        audience: "customer",
      },
      {
        text: "[[We will look into the credit note on our side]].",
        better: "We will look into the credit note and answer by Friday.",
        audience: "customer",
      },
      {
        text: "[[Will get back to you on the price]].",
        better: "Will get back to you on the price by 3 pm tomorrow.",
        audience: "customer",
      },
      {
        text: "[[Our team will contact you shortly about the installation]].",
        better: "Our team will contact you by Tuesday noon about the installation.",
        audience: "customer",
      },
      {
        text: "[[I'm going to talk to my manager about the discount]].",
        better: "I'm going to talk to my manager about the discount on Monday and call you by noon.",
        audience: "customer",
      },
      {
        text: "Thanks for the demo slot. [[I'll send the test log]].",
        better: "Thanks for the demo slot. I'll send the test log tonight.",
        audience: "customer",
      },
      {
        text: "ok [[lemme ask the team n come back to u]]",
        better: "ok lemme ask the team n come back to u by 5",
        audience: "customer",
        channel: "chat",
      },
    ],
    good: [
      { text: "I'm attaching the sample list.", audience: "customer" },
      { text: "I'll call you on Thursday at 10.", audience: "customer" },
      { text: "The survey is still running; we will add figures as more sites report in.", audience: "customer" },
      { text: "He told me he'd get back to us.", audience: "colleague" },
      { text: "We will never share your data.", audience: "customer" },
      { text: "If you agree, I'll send the contract.", audience: "customer" },
      { text: "one sec, let me check", audience: "customer", channel: "chat" },
      { text: "I'll admit the first version was rough.", audience: "colleague" },
      { text: "We'll keep pushing on price.", audience: "boss" },
    ],
  },
};
