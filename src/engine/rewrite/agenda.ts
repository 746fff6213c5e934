import { callPurpose, preparation } from "./blank-specs";
import type { BlankMaker } from "./blanks";
import type { Facts } from "./facts";
import { callAbout } from "./specs/deeds-zh";
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

/** What a talk is for, as something done: the writer says it, what the draft is about is suggested first. */
export function agenda({ lang, you }: Voice, blank: BlankMaker, facts: Facts): string {
  return lang === "zh"
    ? blank(callAbout(purposesZh(you, facts)))
    : blank({ ...callPurpose, answers: { en: [purposeEn(facts), "agree on the next step", "answer your questions"] } });
}

function purposesZh(you: string, facts: Facts): readonly string[] {
  const along = facts.people ? [`请${facts.people}一起，把没谈透的几点过一遍`] : [];
  return [...new Set([purposeZh(you, facts), ...along, "把下一步定下来", `听听${you}的想法`])].slice(0, 3);
}

function purposeZh(you: string, { topic, stranger, offer, here }: Facts): string {
  // With somebody one has never dealt with there is nothing to settle yet: one listens.
  if (stranger) return offer ? `了解一下${you}对${offer}的要求` : `听听${you}目前的情况和要求`;
  if (!topic || here) return "把下一步定下来";
  const own = /^([您你])说的(.+)$/.exec(topic);
  if (own) return `听听${own[1]}对${own[2]}的打算`;
  if (POINTS.test(topic)) return `把${topic}怎么落实说清楚`;
  if (/问题$/.test(topic)) return `把${topic}怎么解决说清楚`;
  return DOCUMENT_ZH.test(topic) ? `把${topic}逐条过一遍` : `把${stepsOf(topic)}定下来`;
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

function stepsOf(topic: string): string {
  const bare = topic.replace(/的事[儿兒情]?$/, "");
  if (/(?:样机|样品|试用)$/.test(bare)) return `${bare}的测试安排`;
  return STEPS.test(bare) || /问题$/.test(bare) ? bare : `${bare}的下一步`;
}
