import type { Draft, Span, Unit } from "../../types";
import { clausesIn, toBorders } from "../dispute/clauses-en";
import { leans } from "../idle-en";

/** What is left of a sentence once its slur or favour is gone, and says nothing by itself. */
const SCRAP =
  /哪儿?有[您你]说|是(?:你们|[您你])(?:自己|那边)?[^，]{0,8}(?:太|不行|没|问题)|声张|别让|别跟|不走|公司账|公司帳|私下|放您|放你|圈里|清清楚楚|白纸黑字|谁不知道|您敢|你敢|打高|没有之一|绝无仅有|没人说过|想必|上当|后悔|自己掂量|擦亮眼|细读|好好看|心意|回家|給其他人|给其他人|他们|人家|\b(?:their|they|them)\b|trust me|used to work|good luck|between (?:us|you and me)|doesn'?t need to know|don'?t tell|keep (?:it|this)|full stop|period|bar none|hands down/i;

/** A run-up that only makes sense before a slur. */
const LEAD =
  /(?:between (?:us|you and me)|frankly|honestly|to be (?:honest|blunt|frank)|(?:i(?:['’]?ll| will)|(?:i['’]?m )?gonna) be (?:blunt|frank|honest)|trust me|look|listen|lol|(?:ah,? )?would you stop|give over|come off it|i (?:must|have to|need to)(?:,? however|,? say)?|i['’]?a?m afraid|(?:i['’]?m )?sorry(?:,? but)?|come on|oh,? please|nope|no,? no|well|compare that with [^,.]{0,60})[,;:]?\s+$|(?:(?:我)?跟[您你](?:交|透)个底|跟您?说句?实在的|说白了|实话跟[您你]说|不瞒[您你]说|得了吧|拉倒吧|说实话|老实说)[，, ]*$/i;

/** A name the reader is called by at the head of the sentence. */
const CALLED = /^(?:(?:hi|hey|hello|dear) )?(?:\p{Lu}[\p{L}'’-]+|(?![^，,]*[的都了不])[\u4e00-\u9fff]{1,4})[，,]\s*/iu;

/** More of the boast. */
const BOASTS = /绝对|绝不|永远|永不|百分之?百|不坏|没有(?:人|谁|哪家|小偷)|打不|包(?:您|你)|保证|第一|唯一|无人能/;

/** The same in English: "it never peels", after the boast that was marked. */
const BOASTS_EN =
  /^[,;:–—\s]*(?:and |it |they |that |which |our \w+ )?(?:[\w']+ )?(?:(?:of|at|in) any|not (?:one|a single)|impossible|you(?:['’]re| are) (?:talking|looking|speaking)|never|always|forever|nothing|nobody|no one|none|any other|hands down|bar none|unbeatable|unmatched|guaranteed)\b/i;

/** What one swears by, before what one swears: …我把脑袋拧下来给您当球踢，. */
const OATH = /(?:^|(?<=[，,。！]))[^，,。！]*(?:脑袋|跟[您你]姓|倒着走|倒立|吃了它|算我输|不姓)[^，,。！]*[，,]\s*$/;

/** What one is, before what one boasts of: "Being Asia's finest contractor," hangs in the air without it. */
const AS_ONE_IS =
  /^(?:being|as) [^,]{3,60},\s*$|^(?:whichever way|no matter|however) you [^,]{3,30},\s*$|^作为[^，]{2,20}，$/i;

/** Before a favour: the condition it hangs on goes with it, what else is said or wanted stays. */
const CONDITION =
  /^(?:只要|如果|要是|若是?|等|一旦|事成|事后|once|if|when|after|as soon as)|(?:之后|以后|的话|下来|过了|成了|(?:签|办|弄|搞|拿|定|批|中标).{0,4}了|once .*|if .*)$/i;

/** More of the slur, whatever it looks like: 还没您孩子懂得多呢，糊弄人的. */
const ABOUT_OTHERS = /糊弄|偷工|减料|别赖|后悔|骗人|坑人|忽悠|不靠谱|懂得多|\b(?:rip|con|fool)\w*\b/i;

/** What leads up to a present for somebody at home. */
const FAMILY = /(?:家|孩子|儿子|闺女|女儿|太太|爱人|嫂子?|令郎|令堂)[^，]*(?:缺|生日|装修|上学|念书|结婚|住院)/;

/** Nothing but soothing after a boast: 您放心. */
const EASE =
  /^[，,。\s]*(?:所以)?[您你]?(?:就|尽管|大可|只管)?(?:闭(?:着)?眼(?:睛)?(?:入|买|选)|放(?:一百个)?心)(?:吧|好了|就是|用|就行)?$/;

/** What follows from it: ", so your norm is no worry at all". */
const SO_EN = /^(?:[,;–—]\s*it simply[^,\d]{3,30})?[,;–—]\s*so\b[^\d?]{3,60}$/i;

/** ", whoever is at the press": it hangs on what went. */
const CONCEDES_EN = /^,?\s*(?:(?:who|what|where|when|which|how)ever|no matter)\b[^?\d]*$/i;
/** "Before you give your logo to Pixelfarm:" leads up to what went. */
const HALF_EN =
  /^(?:before|if|when|while|whereas|unlike|as|since|instead of|although|though) [^.?!\d]{3,80}[,:;–—]\s*$/i;

/** Another matter asked about in the same breath: "😅 what about the motor size?". */
const ASKS_ON =
  /(?:[.!,;:–—]\s*|\s*\p{Extended_Pictographic}\ufe0f?\s*|\s(?=anyway))(?=anyway,? [^?]{3,40}\?\s*$|(?:so |and |anyway,? |ok so )?(?:what about|how (?:many|much|long)|which|when|where|shall|do you|would you|could you|will you)\b[^?]*\?\s*$)/iu;

/** A sum that is part of the favour, and no figure of the deal: 现金5万, 2,000 now and the rest in March. */
export function isSum(words: string): boolean {
  return SUM.test(words) && !OF_THE_DEAL.test(words);
}
const SUM =
  /\d[\d.,]*\s*(?:%|％|个点|點|点|万|千|元|块|塊|k\b|percent|euros?|dollars?|pounds?|quid|bucks|now\b)|[$€£¥₹]\s?\d|\b(?:cash|envelope)\b|现金|红包|卡上/i;
const OF_THE_DEAL =
  /报价|单价|总价|合同|货|交期|付款|发票|台|套|吨|\b(?:quot\w+|prices?|contracts?|invoices?|orders?|deliver\w*|ship\w*|units?|pieces|clause|attached)\b/i;

/** The stretch with the scraps of its sentence; `whole`: all of the sentence that asks for nothing and names no figure. */
export function reachOf(span: Span, unit: Unit, draft: Draft, whole: boolean, keeps = false): Span {
  let { start, end } = unit.lang === "en" && !whole ? withRest(span, unit, draft) : span;
  const more = whole && unit.lang === "en" ? ASKS_ON.exec(draft.text.slice(start, unit.end)) : null;
  if (more && more.index > 0) end = Math.min(end, start + more.index);
  const after = draft.text.slice(end, unit.end);
  const stop = /[。.!！?？~～…\s\p{Extended_Pictographic}]*$/u.exec(after)?.[0].length ?? 0;
  const rest = more ? "" : after.slice(0, after.length - stop);
  const asks =
    draft.acts.some((act) => act.concrete && act.start >= end && act.end <= unit.end) &&
    !ABOUT_OTHERS.test(draft.read.slice(end, unit.end));
  if (rest && (!/\d/.test(rest) || (keeps && isSum(rest))) && (SCRAP.test(rest) || (whole && !asks)))
    end += rest.length;
  else if (
    EASE.test(rest) ||
    (!asks && SO_EN.test(rest)) ||
    (!/\d/.test(rest) &&
      !asks &&
      (BOASTS.test(draft.read.slice(end, end + rest.length)) ||
        BOASTS_EN.test(draft.text.slice(end, end + rest.length))))
  )
    end += rest.length;
  // A sentence goes on after a semicolon; what asks or counts something there stays.
  const next = draft.units[unit.index + 1];
  if (
    whole &&
    next &&
    unit.lang === "en" &&
    end >= unit.end - 1 &&
    /;\s*$/.test(draft.text.slice(unit.start, next.start))
  ) {
    if (!/\d/.test(next.text) && next.acts.every(({ concrete }) => !concrete))
      end = next.end - (/[.!?~…\s]*$/.exec(next.text)?.[0].length ?? 0);
  }
  if (unit.lang === "en" && CONCEDES_EN.test(rest)) end = span.end + rest.length;
  const lead =
    LEAD.exec(draft.text.slice(unit.start, start)) ??
    (unit.lang === "en" && unit.start < start ? HALF_EN.exec(draft.text.slice(unit.start, start)) : null);
  if (lead && !/\d/.test(lead[0])) start -= lead[0].length;
  const oath = whole ? null : OATH.exec(draft.read.slice(unit.start, start));
  if (oath && !/\d/.test(oath[0])) return { start: start - oath[0].length, end };
  if (!whole) return AS_ONE_IS.test(draft.read.slice(unit.start, start)) ? { start: unit.start, end } : { start, end };
  const { address } = draft;
  const smiled = unit.lang === "en" ? SMILED.exec(draft.text.slice(unit.start, start))?.[0].length : 0;
  if (smiled) return { start: unit.start + smiled, end };
  const called = CALLED.exec(draft.text.slice(unit.start, start))?.[0].length ?? 0;
  const floor = address && address.start >= unit.start && address.end <= start ? address.end : unit.start + called;
  // "Our director knows how helpful you have been, Mr Rao, and …": no fact of its own stands before the name.
  const head = draft.text.slice(unit.start, start).replace(/\b(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}[\p{L}'’-]+/gu, "");
  if (keeps && unit.lang === "en" && floor === unit.start && /^\p{L}+ \p{L}+ /u.test(head) && !TOLD_EN.test(head))
    return { start: unit.start, end };
  if (keeps) return { start: afterLastKept(draft, floor, start), end };
  const gap = floor === unit.start ? 0 : (/^[，,：:、\s]*/.exec(draft.text.slice(floor, start))?.[0].length ?? 0);
  if (!/\d/.test(draft.text.slice(floor, start))) start = floor + gap;
  return { start, end };
}

const TOLD_EN =
  /\d|^(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood)\b|(?<=\S )(?!I\b|I['’])\p{Lu}|\b(?:attached|enclosed|prices?|orders?|contracts?|offers?|deliver\w*|tenders?|invoices?|ready|signed?|thanks?)\b/u;

/** A boast with the rest of its English clause, and with the clauses behind it that hang on it. */
function withRest(span: Span, unit: Unit, { text }: Draft): Span {
  const { start, ...to } = toBorders(span, unit, text);
  let { end } = to;
  if (/\?\s*$/.test(unit.text)) return { start, end };
  for (const clause of clausesIn(unit.text)) {
    if (unit.start + clause.start < end) continue;
    const said = unit.text.slice(clause.start, clause.end);
    if (!leans(said) && !(HANGS.test(said) && !/\d|\s\p{Lu}/u.test(said))) break;
    end = unit.start + clause.end;
  }
  return { start, end };
}
/** It has no subject of its own, or only repeats: "will run like the day it left the works", "nor shall you". */
const HANGS =
  /^(?:(?:and|but|so|nor|old|not)\b ?)*(?:will|would|is|are|was|were|has|have|come|run|on|in|at|with|shall|nor|so|that['’]?s|it['’]?s|whatever|ever|period|full stop|simple|guaranteed|or new|literally)\b/i;

/** Where what has to go begins: after the last clause before it that is more than a condition or a scrap. */
function afterLastKept({ read, text }: Draft, floor: number, start: number): number {
  let from = start;
  for (;;) {
    const clause = /([^，,；;]+)[，,；;]\s*$/.exec(read.slice(floor, from));
    if (!clause)
      return /[\p{L}\p{N}]/u.test(read.slice(floor, from))
        ? from
        : floor + (/^[，,：:、\s]*/.exec(text.slice(floor, from))?.[0].length ?? 0);
    const words = (clause[1] as string).trim();
    const goes =
      !/\d/.test(words) &&
      !/帮|请|美言|好话/.test(words) &&
      (CONDITION.test(words) || leadsUp(words) || FAMILY.test(words) || words.length < 6);
    if (!goes) return from;
    from = floor + clause.index;
  }
}

/** In English what leads up to a favour and names nothing of the deal is part of it: "my cousin runs a villa in Kos,". */
export function leadsUp(words: string): boolean {
  return LATIN.test(words) && !OF_THE_DEAL.test(words) && !/\b(?:you|please|thanks?)\b/i.test(words);
}
const LATIN = /^[^\u4e00-\u9fff]{10,}$/;

/** What was said before a smiley in chat is said. */
const SMILED = /^.{4,}\p{Extended_Pictographic}\ufe0f? /u;

/** The warning off that a slur goes with: 您可别用蓝杉的软件, Don't go with them. */
const WARNS_OFF =
  /^(?:[您你]?(?:可|千万)?(?:千万)?(?:别|不要)(?:再)?(?:用|选|找|买|碰|考虑|跟|信)|(?:(?:honestly|frankly|seriously|look|listen),? )?(?:please )?(?:don['’]t|do not|never) (?:go with|buy|use|choose|trust|waste)\b)[^\d]{0,24}$|^[^\d]{0,14}(?:好自为之|后果自负|悔之晚矣)$/i;

/** The stretch with the sentence before it, where that only warns the reader off. */
export function withWarning(span: Span, { units, text }: Draft): Span {
  const at = units.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const unit = units[at];
  const led = units[at - 1];
  if (!unit || !led || /[\p{L}\p{N}]/u.test(text.slice(unit.start, span.start))) return span;
  return WARNS_OFF.test(led.read.trim().replace(/[。.!！~～]+$/, "")) ? { start: led.start, end: span.end } : span;
}

/** The reader's point thrown back at him, before it is waved off or run down: `Noise?`, `ha, TrueNorth?`. */
const ECHO = /^(?!.*\b(?:shall|could|can|would|may|will|when|which|how many|how much|please)\b)[^\d?]{3,48}\?+$/i;

/** The same as a reproach: `you keep on about cooling rate.` */
const REPROACH =
  /^(?:\p{L}+, )?(?:you (?:mention|keep|keep on|bring|raise|come back|go on|still|always)\b|your (?:point|question|wish|request|concern) (?:about|on|for)\b.* (?:is|are) )[^?\d]{3,60}$/iu;

/** The stretch with the short question before it that only throws the reader's words back. */
export function withEcho(span: Span, { units, text }: Draft): Span {
  const at = units.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const unit = units[at];
  const led = units[at - 1];
  if (unit?.lang !== "en" || led?.paragraph !== unit.paragraph) return span;
  if (!/^[^\p{L}\p{N}]*(?:let['’]s not|well|oh|honestly)?[^\p{L}\p{N}]*$/iu.test(text.slice(unit.start, span.start)))
    return span;
  if (REPROACH.test(led.text.trim())) return { start: led.start + calledAt(led.text), end: span.end };
  return ECHO.test(led.text.trim()) &&
    led.acts.every(({ kind, traits }) => kind === "ask" && traits.includes("question"))
    ? { start: led.start, end: span.end }
    : span;
}

/** Where a sentence goes on after the name it calls. */
function calledAt(said: string): number {
  return /^\p{L}+, (?=your?\b)/iu.exec(said)?.[0].length ?? 0;
}
