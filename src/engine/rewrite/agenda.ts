import { callPurpose, concern, preparation } from "./blank-specs";
import type { BlankMaker } from "./blanks";
import type { Facts } from "./facts";
import type { Voice } from "./voice";

/** What one goes through line by line; any other matter is carried on. */
const DOCUMENT_ZH =
  /(?:报价单?|方案|合同|标书|图纸|清单|参数|协议|条款|选型|样品|資料|资料|報價單?|合約|quotation|proposal|pricing|contract)$/i;
const DOCUMENT_EN =
  /\b(?:proposals?|quot(?:e|ation)s?|contracts?|offer|specs?|specifications?|agreement|schedule|samples?|numbers|figures|budget|price|invoices?)$/i;
/** Open already: 下一步, the next steps. */
const STEPS = /下一步|next steps/i;

/** What the reader put forward: one reports how it is taken up. */
const POINTS = /^[您你].*(?:意见|建议|要求|需求|关键点)$/;

/** What a talk is for, as something done: 把方案过一遍; in English a blank, with what the draft is about as its first answer. */
export function agenda({ lang, you }: Voice, blank: BlankMaker, facts: Facts): string {
  const { topic, stranger, offer } = facts;
  // With somebody one has never dealt with there is nothing to settle yet: one listens.
  if (stranger && lang === "zh") return offer ? `了解一下${you}对${offer}的要求` : `听听${you}目前的情况和要求`;
  if (lang === "zh") {
    if (!topic) return `把${blank(concern)}定下来`;
    if (facts.here) return "把下一步定下来";
    const own = /^([您你])说的(.+)$/.exec(topic);
    if (own) return `听听${own[1]}对${own[2]}的打算`;
    if (POINTS.test(topic)) return `把${topic}怎么落实说清楚`;
    if (/问题$/.test(topic)) return `把${topic}怎么解决说清楚`;
    return DOCUMENT_ZH.test(topic) ? `把${topic}逐条过一遍` : `把${stepsOf(topic)}定下来`;
  }
  return blank({
    ...callPurpose,
    answers: { en: [purposeEn(facts), "agree on the next step", "answer your questions"] },
  });
}

function purposeEn({ topic, stranger, offer, here }: Facts): string {
  if (stranger) return `hear what you look for in ${offer ? `a supplier of ${offer}` : "a supplier"}`;
  if (!topic || here) return "talk about how you would like to go on";
  return DOCUMENT_EN.test(topic) ? `go through ${topic}` : `talk about ${topic}`;
}

/**
 * What one does before a meeting, where there is room to say it, nothing is sent already and somebody waits for no
 * remedy; else empty. Chinese says it first, English after the question.
 */
export function ahead({ lang, mail, you, casual }: Voice, blank: BlankMaker, facts: Facts): string {
  if (!mail || facts.attached || facts.stranger || facts.trouble) return "";
  if (lang === "zh") return `我先把${blank(preparation)}发${you}，`;
  return casual ? " I'll send a short agenda beforehand." : " I will send you a short agenda beforehand.";
}

/** The same as a thing, for a sentence that listens rather than settles: 方案, 锅炉更新的下一步. */
export function matter({ you }: Voice, blank: BlankMaker, { topic, stranger, offer }: Facts): string {
  if (stranger) return offer ? `${you}对${offer}的要求` : `${you}目前的需求`;
  if (!topic) return blank(concern);
  if (POINTS.test(topic)) return `${topic}的落实情况`;
  if (/^[您你]说的/.test(topic)) return topic;
  if (/的问题$/.test(topic)) return topic.replace(/的问题$/, "问题的解决办法");
  return DOCUMENT_ZH.test(topic) ? topic : stepsOf(topic);
}

function stepsOf(topic: string): string {
  const bare = topic.replace(/的事[儿兒情]?$/, "");
  if (/(?:样机|样品|试用)$/.test(bare)) return `${bare}的测试安排`;
  return STEPS.test(bare) || /问题$/.test(bare) ? bare : `${bare}的下一步`;
}
