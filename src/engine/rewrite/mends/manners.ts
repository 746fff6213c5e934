import type { Draft, Span } from "../../types";
import { calledIn } from "../called";
import { type Edit, removeSentence, unitAt } from "../splice";
import { type Voice, withoutCapitals } from "../voice";
import { inOtherWords, type Mend, type Remedy } from "./mend";

const VOCATIVE_EN = /^(?:(?:hi|hey|dear) )?(?:sir|madam|(?:mr|mrs|ms|mdm|dr)\.? )?(?:\p{Lu}[\p{L}'’-]+)?\s*$/iu;
const BREAK = /[，,。.！!？?；;：:\n\u3000 ]/;
/** More of the same in the clauses around it. */
const MORE_ZH =
  /嫌|汗颜|相扰|生厌|叩首|致歉|拉黑|天天找|没脸|破事|小人物|没空看|没空理|添乱|人微言轻|笑话|不成气候|如山|才疏学浅|愚钝|笨嘴|不争气|添麻烦|不安|过意不去|别生气|别介意|别见怪|见怪|罪该万死|占[您你].{0,4}(?:时间|分钟)|屁大|求求|磕|跪|海涵|见谅|担待|包涵|多有得罪|脸都|脸红|脸皮|日理万机|百忙|不情之请|厚颜|冒犯|责罚|拨冗|最烦|叨扰|打扰|滋扰|没本事|懒得搭理|低级|别笑|添堵|赔罪|斗胆|冒昧|讨嫌|烦您|烦你|惶恐|之至|开口|对不住|抱歉|不好意思|惭愧|羞|我?知道[您你].{0,4}忙.{0,2}$|我知道$/;
/** Here something is asked for: that stays, whatever is said around it. */
const WANTS = /请|能不能|能否|可否|可不可以|帮我|麻烦[您你]把|想求|发我|给我/;
/** Courtesies that hold the character of a request and ask for nothing. */
const NO_WANT =
  /还?请[您你]?(?:千万)?(?:别|不要|勿)(?:嫌弃|见怪|见笑|介意|怪罪|生气|笑话)|不情之请|敬请(?:责罚|海涵|见谅|原谅|谅解|恕罪)|烦请[您你]?(?:不吝)?拨冗|请[您你]?(?:千万)?(?:原谅|见谅|谅解|海涵|包涵|恕)/g;
const wants = (read: string): boolean => WANTS.test(read.replace(NO_WANT, ""));
const HUMBLE = /厚着脸皮|厚著臉皮|腆着脸|硬着头皮|斗胆|斗膽|冒昧地?/;
/** Before a cut these words would hang in the air. */
const DANGLES = /\b(?:that|aware|as|with|my|our|the|an?|of|for|to|in|please accept|offer|send)\s*$/i;
const MORE_EN = /^(?:do ignore|feel free to ignore|please ignore|i know|sorry|apologies|forgive|excuse)\b[^.]*$/i;

/** One courtesy in the place of many, where the stretch alone may change. */
export const oneCourtesy: Mend = (span, draft, voice, blank) => {
  const goesOn = draft.text.slice(span.end, span.end + 1);
  const words = inOtherWords({
    zh: () => (goesOn === "了" ? "打扰" : "打扰了"),
    en: () => "sorry to bother you",
  })(span, draft, voice, blank);
  return words;
};

/** In a rewrite the apology goes, with the scraps of its sentence; what is asked stands by itself. */
export const dropApology: Remedy = (span, draft, voice) => {
  const unit = unitAt(draft, span);
  if (!unit) return null;
  return voice.lang === "zh" ? dropChinese(span, draft, unit, voice) : dropEnglish(span, draft, unit);
};

function dropChinese(span: Span, draft: Draft, unit: Span, voice: Voice): Edit {
  const { text, read } = draft;
  const favour = wants(read.slice(span.end, unit.end)) && !/[请麻烦]/.test(read.slice(span.end, unit.end));
  const said = read.slice(span.start, span.end);
  if (wants(said)) {
    // What is asked for in the same breath stays, whatever led up to it goes.
    const lead = /^(?:[^。！？]*[，,：:；;])(?=[^，,：:；;]*$)/.exec(said)?.[0];
    if (lead && !/\d/.test(lead) && !wants(lead)) return { start: span.start, end: span.start + lead.length, text: "" };
    return { ...span, text: text.slice(span.start, span.end).replace(HUMBLE, "") };
  }
  let { start, end } = span;
  while (start > unit.start && !BREAK.test(text[start - 1] as string)) start--;
  while (end < unit.end && !BREAK.test(text[end] as string)) end++;
  if (wants(read.slice(start, end))) return { ...span, text: "" };
  for (;;) {
    const next = /^[，,、 ]+([^，,。！!？?；;：: ]+)/.exec(read.slice(end, unit.end));
    if (!next || !isMore(next[1] as string)) break;
    end += next[0].length;
  }
  for (;;) {
    const prior = /([^，,。！!？?；;：: ]+)[，,、 ]+$/.exec(read.slice(unit.start, start));
    if (!prior || !isMore(prior[1] as string)) break;
    start -= prior[0].length;
  }
  const name = calledIn({ start, end }, draft);
  const before = text.slice(unit.start, start);
  const after = text.slice(end, unit.end);
  if (/^[。.！!？?~～…，,、\s]*$/.test(after)) {
    if (!before.trim() && !name && isAll(draft, unit)) return { start, end, text: voice.say("打扰了") };
    // After the name alone nothing is left to stop.
    if (/[：:]\s*$/.test(before) && !name) return { start, end: unit.end, text: "" };
    let from = start;
    while (from > unit.start && /[，,、 ]/.test(text[from - 1] as string)) from--;
    if (from > unit.start) return { start: from, end, text: name && `，${name}` };
    if (name) return { start: unit.start, end, text: name };
    const first = draft.units[0]?.start === unit.start && !draft.address && voice.casual && draft.channel === "chat";
    // Without the apology nobody would be spoken to before the favour.
    return first
      ? { start: unit.start, end: unit.end, text: voice.say(`麻烦${voice.you}一件事，`) }
      : removeSentence(draft, unit);
  }
  end +=
    /^[，,、；;：: …]*(?:还是|可还是|可是|但是|但|不过|只是|所以|就(?=想|是想|问))?/.exec(
      text.slice(end, unit.end),
    )?.[0].length ?? 0;
  const plain = favour && start === unit.start && voice.casual ? voice.say(`麻烦${voice.you}一件事，`) : "";
  return { start, end, text: (name && `${name}，`) + plain };
}

function dropEnglish(span: Span, draft: Draft, unit: Span): Edit {
  const { text } = draft;
  let { start, end } = span;
  const wanted = wantedAt(span, draft, unit);
  if (wanted) return wanted;
  const asks = [...text.slice(start, end).matchAll(BUT_ASKS)].at(-1);
  if (asks) {
    const at = start + asks.index + asks[0].length;
    return {
      start,
      end: at + 1,
      text: start === unit.start ? (text[at] as string).toUpperCase() : (text[at] as string),
    };
  }
  // What is asked for last in one long bow: ", and to ask that the form be signed".
  const wish = [...text.slice(start, unit.end).matchAll(/\band,? to (?=ask\b)/gi)].at(-1);
  if (wish) return { start: unit.start, end: start + wish.index + wish[0].length, text: "I would " };
  const hailed = start === unit.start ? HAILED_EN.exec(text.slice(start, end))?.[0] : undefined;
  // A smiley ends a sentence where no stop does: what stands after it is no apology.
  const smile = /\p{Extended_Pictographic}\ufe0f?\s+(?=\p{Lu})/u.exec(text.slice(start, end));
  if (smile) return { start, end: start + smile.index + smile[0].length, text: "" };
  const before = text.slice(unit.start, start);
  const joint = /(?:[,;:–—-]\s*)?\b(?:and|but|so)\s*$|[,;:–—-]\s*$/i.exec(before);
  if (joint) start -= joint[0].length;
  const lead = text.slice(unit.start, start);
  if (MORE_EN.test(lead.trim()) || (BELITTLES.test(lead) && !/\d/.test(lead)) || !/\p{L}/u.test(lead))
    start = unit.start;
  if (DANGLES.test(text.slice(unit.start, start)) && !/\d/.test(text.slice(unit.start, start))) start = unit.start;
  const after = text.slice(end, unit.end);
  const goesOn =
    /^[^\p{L}\p{N}]*(?:(?:and |but )?do ignore (?:me|this)[^.?!]{0,60}?\bbut\b|i (?:know|realise|realize|understand|appreciate)\b[^.?!]{0,120}?\bbut\b|[^,.?!]{0,40}\b(?:stupid|dumb|silly|annoying)\b[^,.?!]{0,30},|[^,.?!]{0,60}\bbut\b|and\b|so\b|still[:,]|however[:,]|anyway[:,])?,?\s*/u.exec(
      after,
    )?.[0] ?? "";
  const rest = after.slice(goesOn.length);
  if (!/\p{L}/u.test(rest)) {
    if (lead.trim() && VOCATIVE_EN.test(lead)) return { start, end: unit.end, text: "," };
    if (start > unit.start) return { start, end, text: "" };
    if (isAll(draft, unit)) return { start, end, text: "Sorry to bother you" };
    return removeSentence(draft, { start, end: unit.end });
  }
  end += goesOn.length;
  const first = text.slice(end, end + 1);
  if (start === unit.start) {
    const questions =
      /\?\s*$/.test(text.slice(end, unit.end)) && draft.channel === "chat" && !REQUESTS.test(text.slice(end, unit.end));
    if (hailed) return { start, end: end + 1, text: `${hailed}, ${lowered(text, end)}` };
    return { start, end: end + 1, text: questions ? `Quick question: ${lowered(text, end)}` : first.toUpperCase() };
  }
  const sentence = /[.!?]\s*$/.test(text.slice(unit.start, start));
  const gap = /\s*$/.exec(text.slice(unit.start, start))?.[0].length ?? 0;
  return sentence
    ? { start: start - gap, end: end + 1, text: ` ${first.toUpperCase()}` }
    : { start: start - gap, end, text: ", " };
}

/** Where a clause begins that asks for something, or tells what it is about. */
const CLAUSES =
  /[,;:.!–—]\s*(?:(?:and|but|yet|so|still|anyway|though|however|because)[,:]?\s+)?(?=(?:might|could|can|cd|would|wd|will|may|is|are|do|does|did|have|has|had|please|pls|kindly|when|what|what['’]?s|where|who|which|how|why|any chance|i must (?:beg|ask)|i need|i['’]d like|we need)\b)|[,;]\s*(?:but|yet)\s+(?=[^.?!]*\d)|\sbecause\s+(?=i (?:must|need|have to)\b)/gi;
/** A clause that is more of the bow. */
const BOWS =
  /\b(?:sorry|apolog\w*|forgiv\w*|pardon\w*|annoying|mortified|pest|nag|nuisance|get lost|shout at me|hate to|ignore me|stupid|dumb|idiot|thick|cheeky|shoot me|kill me|yell at me|tell me off|wretched|awful|folded hands|boldness|humbl\w*|dreadful|ashamed|embarrass\w*)\b/i;

/**
 * What is asked for in the same breath stays, whatever bows before it: the cut ends where the first clause begins that
 * wants something and after which nobody bows any more. Null: the sentence only bows.
 */
function wantedAt(span: Span, draft: Draft, unit: Span): Edit | null {
  const { text, address } = draft;
  const called = address && address.start >= unit.start && address.end <= unit.end ? address.end : unit.start;
  const from = Math.min(span.start, Math.max(called, unit.start));
  const said = text.slice(from, unit.end);
  for (const clause of said.matchAll(CLAUSES)) {
    const at = from + clause.index + clause[0].length;
    const rest = text.slice(at, unit.end);
    if (rest.replace(/[^\p{L}]/gu, "").length < 8 || BOWS.test(rest) || at < span.start) continue;
    // What lies wholly before the bow is none of it.
    const lead = text.slice(unit.start, span.start);
    const keeps =
      lead.trim() !== "" &&
      !BELITTLES.test(lead) &&
      !BOWS.test(lead) &&
      !MORE_EN.test(lead.trim()) &&
      !/^[^\p{L}]*(?:and|but|me again)\b/iu.test(lead);
    const start = keeps ? span.start : called > unit.start ? called : unit.start;
    const first = text.slice(at, at + 1);
    if (start === unit.start) return { start, end: at + 1, text: withoutCapitals(draft) ? first : first.toUpperCase() };
    const before = text.slice(unit.start, start).trimEnd();
    const begins = /[.!?\n]$/.test(before);
    const gap = text.slice(unit.start, start).length - before.length;
    const joint = /[,;:–—.!?]$/.test(before) ? " " : ", ";
    return { start: start - gap, end: at + 1, text: joint + (begins ? first.toUpperCase() : lowered(text, at)) };
  }
  return null;
}

/** English titles that call somebody by themselves. */
const HAILED_EN = /^(?:sir|madam|ma['’]am|boss|doctor|professor|(?:mr|mrs|ms|dr)\.? \p{Lu}\p{L}+)(?=[ ,])/iu;
/** What is asked for inside the apology itself: ", but might the papers include …". */
const BUT_ASKS =
  /\bbut,?\s+(?=(?:might|could|can|would|will|may|is|are|do|does|did|have|has|please|when|what|where|who|how)\b)/gi;

/** More of the same before it in the sentence. */
const BELITTLES =
  /\b(?:thick|stupid|dumb|silly|idiot|pest|nuisance|bigger fish|swamped|drowning|slammed|humble|hate to|mortified|embarrass\w*|ashamed|dreadful|bother|pester|trouble you|disturb|forgive)\b/i;

/** A favour is no question. */
const REQUESTS = /^(?:please |may i ask you to |(?:could|can|would|will|might) (?:you|u|we|i)\b)/i;

/** The first letter of what goes on, small unless it is the writer's I or a name. */
function lowered(text: string, at: number): string {
  const first = text.slice(at, at + 1);
  return /^(?:I\b|\p{Lu}\p{Ll}+['’]s)/u.test(text.slice(at)) ? first : first.toLowerCase();
}

/** More of the same courtesy, which asks for nothing and tells nothing. */
export function isMore(clause: string): boolean {
  return MORE_ZH.test(clause) && !/\d/.test(clause) && !wants(clause);
}

function isAll(draft: Draft, unit: Span): boolean {
  return draft.units.length === 1 && draft.units[0]?.start === unit.start;
}
