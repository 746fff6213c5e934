import type { Draft, Span } from "../types";
import { calls, clausesOfBreath } from "./breath";
import { unitAt } from "./splice";

/** Clauses that only lead up to an empty ask or offer: without it they hang in the air. */
const LEADS_ZH =
  /(?:^|[，,。；; \u3000])((?:(?:[你您]|贵[\u4e00-\u9fff]{1,2}|[\u4e00-\u9fff]{2,3}(?=要是|如果))?(?:这边|那边|那儿)?)?(?:要是|如果|若是|倘若|不管|无论|不论|如|若|万一|以后|后续|今后|将来|到时候|有机会|方便|有空|得空)[^，,。；;\d]{0,16}(?:的话|时候|机会|可能|方便|需要|问题|需求|想法|时)?)[，,、 \u3000]+$/;
/** Something is to be done in it: 有空check一下. */
const DOES = /[A-Za-z]|看|查|发|给|填|签|试|问|[一]下/;
const LEADS_ALONE_ZH =
  /^[你您]?(?:这边|那边|那儿)?(?:要是|如果|若是|有机会|方便|有空|得空)[^，,。；;\d]{0,12}(?:的话|时候|机会)?\s*$/;
const LEADS_EN =
  /(?:^|[.,;]\s+)((?:if|should|when|whenever|in case|as always|going forward|in the meantime)\b[^.;\d]{2,80})[,;]\s+$/i;
/** The same without a comma: In case of questions we are gladly at your disposal. */
const IN_CASE_EN =
  /(?:^|[.;,]\s+)((?:in case of|for) (?:any )?(?:further )?(?:questions?|queries|doubts?|needs?)|it would be (?:a |so )?[\w ]{3,20}|day or night|any ?time),?\s+$/i;
const JUST_ZH = /(?:就|还|也|都|再|另外|所以|因此)$/;

/** More of the same after it: 对我司有所倾斜, 共创佳绩. */
const TAIL_ZH =
  /^([，,、][^，,。！!？?\d]*(?:倾斜|照顾|关照|支持|配合|提携|美言|佳绩|辉煌|共赢|双赢|台阶|便利|添砖加瓦|群众之所急|百姓之所|好一点|好点|上点心|快点)|[，,、](?:争取|力争|以便|好让)?(?:能)?(?:早日|尽早|尽快|早点)[^，,。！!？?\d]{0,12}|[，,、](?:让|好让|以便)[^，,。！!？?\d您你]{0,10}(?:更多|大家|别人|街坊)[^，,。！!？?\d]{0,12}|[，,、]还[^，,。！!？?\d您你]{2,8})[。！!~～\s]*$/;

/** An offer of availability after it says nothing beside a next step. */
const OFFERS_ZH = /^[，,、 ]*我?们?(?:这边|这儿)?(?:随叫随到|随时(?:待命|恭候)|24小时待命)(?=[。！!~～ ]*$)/;

/** A floating time at the end of an English ask goes with it: `… a push whenever you can`. */
const TAIL_EN =
  /^,?\s*(?:(?:when|whenever|if|as|where)(?:ever)?(?: and when)? (?:you|u) (?:can|could|get (?:a|the) (?:chance|moment|minute|sec)|have (?:a|the) (?:chance|moment|minute|time)|are free)|(?:and )?(?:we|i)(?:['’]d| would) be (?:ever so |very |so |most )?grateful|(?:when|whenever|should|once|next time) (?:the|it|they|anything|something|your|a|an)\b[^.,;?!\d]{3,60}|while (?:I|we|you|he|she|they)\b[^.?!\d]{3,40}|so (?:that|as to)\b[^?!.\d]{3,90}|(?:just )?whistle|as (?:soon|much|far) as (?:you can|possible)|at your (?:earliest )?convenience|some ?time(?: soon)?|soon|asap|please|pls|in (?:any way|every way) (?:you can|possible))(?=[.!?\s]*$)/i;

/** More of an offer of availability in the same sentence: 一个电话的事, 我司将竭诚服务, anytime also can. */
const OFFERS_MORE =
  /^[，,、 ]*(?:(?:倘|若|如)有(?:差遣|吩咐)[，,]?[^，。！!\d]{0,10}|(?:我司|我们|我|咱们?|这边)?(?:都|也|一定|必|将|定|会)*(?:绝无二话|万死不辞|义不容辞|随叫随到|定当|自当|竭诚|全力|尽心|鼎力)[^，。！!\d]{0,10}|(?:打|一)?个?电话的事儿?|[^，。！!\d]{0,6}就(?:行|成|好|是)了?|请?(?:您|你)?(?:不必|不要|别|千万别)客气|尽管开口|(?:any ?time|24\/7|day or night|whenever)\b[^.!?]{0,30}|(?:and )?(?:i|we)(?:['’]ll| will)? (?:be|are|am) (?:[\w/]+ )?(?:happy|glad|here|available|there|at your (?:service|disposal)|on call)\b[^.!?]{0,50}|(?:you(?:['’]ve got| have|['’]ve)) my (?:number|mobile|card|cell|phone)|just (?:buzz|call|shout|ring|ping|whistle|holler|ask)(?: me| us)?)(?=[。！!.?~～ ]*$)/i;

/** More of a Chinese offer around it: 二十四小时手机不关, 有用得上敝厂之处, 门永远为您敞开. */
const OFFERS_TOO =
  /敞开|不关机?$|听候|不打烊|(?:24|二十四)小时|昼夜|凡(?:涉及|是|有)|用得[上着到]|有(?:任何|什么|啥)?[^，]{0,8}(?:需要|需求|想法|问题|疑难|困难|疑问)|[别甭](?:跟我)?客气|^在那之前$|第一个想到|^我?都在$|缺啥|少啥|(?:无论|不管)(?:什么时候|啥时候)|乐意|万死|义不容辞/;

/** An offer with the clauses of its sentence that only say the same. */
export function widerOffer(span: Span, draft: Draft): Span {
  const unit = unitAt(draft, span);
  if (unit?.lang !== "zh") return span;
  const clauses = clausesOfBreath([unit]).filter((clause) => !calls(clause, draft));
  const same = ({ start, end }: Span) => OFFERS_TOO.test(draft.read.slice(start, end).trim());
  let { start, end } = span;
  for (const clause of [...clauses].reverse())
    if (clause.end <= start && same(clause) && !/[\p{L}\p{N}]/u.test(draft.text.slice(clause.end, start)))
      start = clause.start;
    else if (clause.start < start && start < clause.end && same({ start: clause.start, end: start }))
      start = clause.start;
  for (const clause of clauses)
    if (clause.start >= end && same(clause) && !/[\p{L}\p{N}]/u.test(draft.text.slice(end, clause.start)))
      end = clause.end;
  const next = draft.units[unit.index + 1];
  // Chat without stops goes on: 我24小时在线.
  if (
    next &&
    end >= unit.end &&
    same(next) &&
    next.read.length < 12 &&
    !/[。.！!？?\n]/.test(draft.text.slice(unit.end - 1, next.start))
  )
    end = next.end;
  return { start, end };
}

/** Thanks are never what has to give way, whatever else is found in them. */
export function isThanks(span: Span, draft: Draft): boolean {
  const { text } = draft;
  const own = unitAt(draft, span);
  // A Chinese sentence may thank first and plead then.
  const from = own?.lang === "zh" ? span.start : (own?.start ?? span.start);
  // Thanks that end in a comma before it are not what gives way.
  const start = span.start - from < 40 && !/,\s*$/.test(text.slice(from, span.start)) ? from : span.start;
  return /^(?:dear [^,]{2,40},\s*)?(?:many |so many )?(?:thanks|thank you|thank u)\b|^(?:非常|衷心)?(?:感谢|谢谢|多谢|承蒙)/i.test(
    text.slice(start, start + 80),
  );
}

const COURTESY_EN =
  /^(?:(?:it was |so |really )?(?:lovely|great|good|nice|wonderful|a pleasure|pleased|delighted|enjoyed) (?:to |seeing |meeting |talking |chatting |catching |having |you |our |the )[^,.!?]{3,70},\s+)(?=.{10})/i;

const OCCASION_EN =
  /^(?:following|further to|after|as discussed (?:at|in|on|during)|in view of|on the back of)\b[^.;?!]{5,110}?, (?=(?:I|we)\b)/i;
/** "Remember, my door is never shut". */
const REMINDS_EN =
  /(?:^|(?<=[.!?;,] ))(?:remember|just so you know|for the record|as (?:always|ever)|again|anyway|rest assured|of course|needless to say|meanwhile)[,:]? $/i;

/** A vague ask or offer with the words that only led up to it. */
export function reachOf(span: Span, draft: Draft): Span {
  const unit = unitAt(draft, span);
  if (!unit) return span;
  let { start } = span;
  const before = () => draft.text.slice(unit.start, start);
  // "My colleagues and I stand ready": whoever offers goes with the offer.
  start -= /(?:^|(?<=[.!?;,] ))(?:my|our|the) (?:[a-z]+ )?[a-z]+ and $/i.exec(before())?.[0].length ?? 0;
  const zh = LEADS_ZH.exec(before());
  const en = LEADS_EN.exec(before()) ?? IN_CASE_EN.exec(before());
  if (zh && (/要是|如果|如有|不管|无论|不论/.test(zh[1] as string) || !DOES.test(zh[1] as string)))
    start -= zh[0].length - (/^[，,。；; \u3000]/.test(zh[0]) ? 1 : 0);
  else if (en) start -= (en[1] as string).length + (/[,;]?\s+$/.exec(before())?.[0].length ?? 0);
  const led = draft.units[unit.index - 1];
  if (
    start === unit.start &&
    led &&
    LEADS_ALONE_ZH.test(led.read) &&
    !/[。.!！?？\n]/.test(draft.text.slice(led.end - 1, unit.start))
  )
    return { start: led.start, end: span.end };
  const offers =
    OFFERS_ZH.exec(draft.read.slice(span.end, unit.end)) ?? OFFERS_MORE.exec(draft.read.slice(span.end, unit.end));
  // "Lovely to meet you at the fair, do think of us": the courtesy is none of the plea.
  if (start === span.start) start += COURTESY_EN.exec(draft.text.slice(start, span.end))?.[0].length ?? 0;
  // "Following our talk about your cheese counter, I wanted to say …": the occasion is none of the offer.
  if (start === span.start) start += OCCASION_EN.exec(draft.text.slice(start, span.end))?.[0].length ?? 0;
  start -= REMINDS_EN.exec(before())?.[0].length ?? 0;
  const just = JUST_ZH.exec(before());
  if (just) start -= just[0].length;
  const tail =
    TAIL_ZH.exec(draft.read.slice(span.end, unit.end))?.[1] ??
    offers?.[0] ??
    TAIL_EN.exec(draft.text.slice(span.end, unit.end))?.[0] ??
    "";
  // Who writes stays said.
  start += /^我(?:是|叫)[^，。]{2,14}[，,]/.exec(draft.read.slice(start, span.end))?.[0].length ?? 0;
  return { start, end: span.end + tail.length };
}
