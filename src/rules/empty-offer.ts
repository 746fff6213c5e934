import { cuesIn, cuesOf, hasCue, hasFixedTime, hasNextStep, isMove, isReport } from "../engine/evidence";
import { defineRule, type Examples } from "../engine/rule";
import type { Cue, Draft } from "../engine/types";

/** An offer of availability that stands in the place of a next step, in a message that wants something. */
function find(draft: Draft): Cue | null {
  const offer = cuesOf(draft, "offer").at(-1);
  if (!offer || hasNextStep(draft) || isNews(draft)) return null;
  return wantsSomething(draft) || wantsCustom(offer, draft) ? offer : null;
}

/** A firm that praises itself in the third person: what its offer is for shows what it wants. */
function wantsCustom(offer: Cue, draft: Draft): boolean {
  const inside = draft.audience === "boss" || draft.audience === "colleague";
  if (inside || draft.context.thread || hasFixedTime(draft) || draft.acts.some(isMove)) return false;
  if (hasCue(draft, "requested", "closed", "handover", "complaint", "thanks")) return false;
  return CUSTOM.test(draft.read.slice(offer.start, offer.end));
}
const CUSTOM = /需要|需求|洽谈|垂询|效劳|合作|[订采]购|订货/;

function wantsSomething(draft: Draft): boolean {
  if (draft.genre === "pitch" || hasCue(draft, "introduction")) return true;
  if (hasCue(draft, "requested", "closed")) return false;
  const outside = draft.audience !== "boss" && draft.audience !== "colleague";
  const known = draft.audience === "customer" || draft.audience === "partner";
  if (outside && isReport(draft) && hasCue(draft, "met") && (known || hasCue(draft, "thanks"))) return true;
  if (hasCue(draft, "complaint")) return false;
  // It opens with the writer's own house.
  const first = draft.units[0];
  if (outside && first && cuesIn(first, "about-us").length > 0 && (known || draft.units.length <= 5)) return true;
  if (hasCue(draft, "handover")) return false;
  // What the writer sees in the reader's business, with nothing made of it: outreach.
  if (known && hasCue(draft, "reader-need")) return true;
  if (isBare(draft, outside, known)) return true;
  // Nobody knows who reads it: only a meeting told makes it a report.
  return (
    isReport(draft) && hasCue(draft, "met", ...(known || !outside ? (["open", "activity", "problem"] as const) : []))
  );
}

/** Nothing in it but the offer. In a chat between strangers it may as well be a goodbye. */
function isBare(draft: Draft, outside: boolean, known: boolean): boolean {
  const said = draft.units.filter((unit) => !OPENING.test(unit.read));
  if (draft.acts.some(isMove) || hasCue(draft, "thanks", "small-talk")) return false;
  if (draft.channel === "chat") return said.length <= 2 && (draft.audience === "customer" || draft.address !== null);
  return outside && (known ? said.length : draft.units.length) === 1;
}

/** A hello before the matter. */
const OPENING =
  /^(?:您好|你好|(?:好久|近来|最近)|(?:i |we )?(?:just )?(?:hop(?:e|ing)|trust)\b.{0,40}\b(?:well|good|fine|great|safe)|how are (?:you|things)|(?:just |i'm |quickly )*(?:checking in|touching base|saying h)|happy )/i;

const FAREWELL =
  /先忙|不打扰|再见|拜拜|晚安|回见|\b(?:bye|good ?night|see you|take care|have a (?:good|great|nice|lovely))\b/i;

/** Beside other matter, to who knows whom: only after a meeting or a pitch does it stand in the place of a next step. */
function isAside(draft: Draft): boolean {
  if (draft.audience !== "unknown" || draft.units.length === 1 || hasCue(draft, "met")) return false;
  return draft.genre !== "pitch" && draft.genre !== "recap" && draft.genre !== "reply";
}

/** Told to whom it may concern, with nothing wanted of anybody: a rate, a state of things. */
const isNews = (draft: Draft) =>
  !draft.audienceKnown &&
  draft.genre === "report" &&
  draft.units.length > 1 &&
  !hasCue(draft, "met", "introduction", "thanks");

/** A step is there, or what the reader waited for is handed over: then the offer is a courtesy. */
function excused(draft: Draft): boolean {
  const follows = draft.genre === "pitch" || draft.genre === "recap";
  if (draft.channel === "chat" && FAREWELL.test(draft.read)) return true;
  if (isAside(draft) || isNews(draft)) return true;
  return hasNextStep(draft) || (!follows && (draft.hasAttachment || hasCue(draft, "handover", "requested", "closed")));
}

export default defineRule({
  id: "empty-offer",
  family: "ask",
  severity: "info",
  scope: "draft",
  says: {
    en: {
      title: "An open offer is not a next step",
      why: "It leaves the first move to them, and it rarely comes",
      advice: "Say what you will do and when: I'll send the quote Thursday morning",
    },
    zh: {
      title: "“随时联系”不是下一步",
      why: "球踢给了对方，多半就没有回音",
      advice: "先说自己做什么、哪天做。例如：周四上午我把报价发您",
    },
  },
  reads: { zh: find, en: find },
  learned: true,
  excused,
  marks: (draft) => cuesOf(draft, "offer").at(-1) ?? null,
  source: "001",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "张总，[[有事您随时说话]]",
        better: "张总，周四上午我把报价发您，您看行吗？",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "王总：\n感谢您今天抽空听我们介绍。[[有任何需要，请随时与我联系]]。\n祝好",
        better: "王总：\n感谢您今天抽空听我们介绍。周三前我把您问的两个案例发您。\n祝好",
        channel: "email",
        audience: "customer",
      },
      {
        text: "尊敬的方局长：\n感谢您昨天接待我们。[[后续如有需要配合的地方，请您随时吩咐]]。",
        better: "尊敬的方局长：\n感谢您昨天接待我们。周五前我把三点答复书面发您。",
        channel: "email",
        audience: "customer",
      },
      {
        text: "陳經理，[[有需要隨時聯絡我]]",
        better: "陳經理，週三我把樣品送過去，下午兩點方便嗎？",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "李总，[[用得着我们的地方您尽管吱声]]",
        better: "李总，周五前我把比价表给您。",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "我们是做仓储照明的，厂子在苏州，附件是公司介绍。[[如有需求，欢迎随时垂询]]。",
        better: "我是做仓储照明的小曲。您仓库的灯用了几年了？",
        channel: "email",
        audience: "customer",
      },
    ],
    good: [
      { text: "方案周四上午发您邮箱，有问题随时找我。", channel: "chat", audience: "customer" },
      { text: "您要的检测报告见附件，如有疑问请随时联系我。", channel: "email", audience: "customer" },
      { text: "好的，那您先忙，有事随时找我。", channel: "chat", audience: "customer" },
      { text: "发票已寄出，有问题随时联系。周三我去取回执。", channel: "chat", audience: "customer" },
      { text: "欢迎您下周三来展位看样机，A12。", channel: "chat", audience: "customer" },
      { text: "用户可随时取消订阅。", channel: "email" },
    ],
  },
  en: {
    bad: [
      {
        text: "It was a pleasure to meet you at the expo. [[Should you require any further information, please contact us]].",
        better: "It was a pleasure to meet you at the expo. May I call you on Tuesday at 10 about the seals?",
        audience: "customer",
      },
      {
        text: "I'm Cindy from Hengtai Fasteners. We make stainless bolts. [[Please feel free to contact me at any time]].",
        better: "I'm Cindy from Hengtai Fasteners. We make stainless bolts. Which sizes do you buy most?",
        audience: "customer",
      },
      {
        text: "Mr Koh, [[anything you need just call me]]",
        better: "Mr Koh, I'll call you on Friday at 9 about the meter",
        audience: "customer",
        channel: "chat",
      },
      {
        text: "Thanks for the tour yesterday. [[Don't hesitate to reach out if you have questions]].",
        better: "Thanks for the tour yesterday. I'll send the seal price by Thursday.",
        audience: "customer",
      },
      {
        text: "Good talking to you today. [[We remain at your disposal for anything you need]].",
        better: "Good talking to you today. I'll send you the trial plan by Friday noon.",
        audience: "customer",
      },
      {
        text: "My name is Tim, I handle pumps for the north. [[Happy to help whenever you need us]].",
        better: "My name is Tim, I handle pumps for the north. How many pumps do you service a year?",
        audience: "customer",
      },
    ],
    good: [
      { text: "Could you sign page 3 by Friday? If you have any questions, just call me.", audience: "customer" },
      {
        text: "Attached is the quotation you asked for. Let me know if you have any questions.",
        audience: "customer",
      },
      { text: "You told us to get in touch if the sensor drifted again. It did today.", audience: "customer" },
      { text: "IT were happy to help, sorted it in an hour", audience: "colleague", channel: "chat" },
      {
        text: "don't hesitate at the roundabout, the lorries come round fast",
        audience: "colleague",
        channel: "chat",
      },
      { text: "I'll send the trial plan by Friday. Feel free to call me before that.", audience: "customer" },
    ],
  },
};
