import { clausesOf } from "../../clauses";
import type { Draft, Span } from "../../types";
import { calledIn } from "../called";
import { isBow } from "../idle-zh";
import { afterCall, type Edit, removeSentence, unitAt } from "../splice";
import type { Voice } from "../voice";
import { dropEnglish, isAll } from "./manners-en";
import { inOtherWords, type Mend, type Remedy } from "./mend";

const BREAK = /[，,。.！!？?；;：:…\n\u3000 ]/;
/** More of the same in the clauses around it. */
const MORE_ZH =
  /嫌|汗颜|相扰|生厌|叩首|致歉|拉黑|天天找|破事|小人物|没空看|没空理|添乱|人微言轻|笑话|不成气候|如山|才疏学浅|愚钝|笨嘴|不争气|不安|过意不去|别生气|别介意|见怪|罪该万死|占[您你].{0,4}(?:时间|分钟)|屁大|求求|磕|跪|见谅|担待|包涵|多有得罪|脸都|脸红|脸皮|日理万机|百忙|不情之请|厚颜|冒犯|责罚|拨冗|最烦|叨扰|打扰|滋扰|没本事|懒得搭理|低级|别笑|添堵|记性差|我这人|惊动|深更半夜|不懂事|不应该|罪过|我的资历|过分|骂我|换了是我|不落忍|冒然|贸然|屡屡|搅扰|清听|寝食|自知|唐突|无礼|下不为例|不耐烦|门外汉|外行人|素不相识|赔罪|斗胆|冒昧|烦您|烦你|惶恐|之至|开口|对不住|抱歉|不好意思|惭愧|羞|我?知道[您你].{0,8}(?:忙|封|看不过来).{0,14}$|明知[您你].{0,16}(?:时候|忙)|手都在|丢人|难为情|难堪|该死|不该$|不才$|耽误[您你]|没有?脸|添了?[^，]{0,4}麻烦|地缝|最后一次|牛皮糖|事儿精|污了|这么晚了|大(?:过节|周末|晚上|清早|半夜)的|难受|打搅|犹豫了|删了又写|欠[您你].{0,4}没还|素昧平生|忙到飞|硬着头皮|无颜|启齿|区区|没(?:有)?资格|刚入行|开这个口|不揣|久闻大名|思之再三|瞧不上我|蠢|feel (?:really |so )?bad|臊|是圈里前辈|我知道$/;
/** Here something is asked for: that stays, whatever is said around it. */
const WANTS = /请|能不能|能否|可否|可不可以|帮我|(?:麻烦|烦请|劳烦)[您你](?!了|[这那]|太|很|[，。！]|$)|想求|发我|给我/;
/** Courtesies that hold the character of a request and ask for nothing. */
const NO_WANT =
  /请求(?:很|太|实在|有点|可能)|还?请[您你]?(?:千万)?(?:别|不要|勿)(?:嫌弃|见怪|见笑|介意|怪罪|生气|笑话)|还?请[您你](?:千万)?大人|不情之请|敬请(?:责罚|海涵|见谅|原谅|谅解|恕罪)|烦请[您你]?(?:不吝)?拨冗|请[您你]?(?:千万)?(?:原谅|见谅|谅解|海涵|包涵|恕)/g;
const wants = (read: string): boolean => WANTS.test(read.replace(NO_WANT, ""));
const HUMBLE = /厚着脸皮|厚著臉皮|腆着脸|硬着头皮|斗胆|斗膽|冒昧地?/;

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
    const to = end + (next?.[0].length ?? 0);
    if (!next || !goesAlong({ start: to - (next[1] as string).length, end: to }, draft)) break;
    end = to;
  }
  for (;;) {
    const prior = /([^，,。！!？?；;：: ]+)[，,、 ]+$/.exec(read.slice(unit.start, start));
    const from = start - (prior?.[0].length ?? 0);
    if (!prior || !goesAlong({ start: from, end: from + (prior[1] as string).length }, draft)) break;
    start = from;
  }
  // The fault it is about may be told behind it.
  const rest = clausesOf(read.slice(end, unit.end)).map((clause) => read.slice(end + clause.start, end + clause.end));
  if (rest.some((clause) => FAULT_ZH.test(clause)) && rest.every((clause) => FAULT_ZH.test(clause) || isMore(clause)))
    end = unit.end - (/[。.！!～~…\s]*$/.exec(read.slice(end, unit.end))?.[0].length ?? 0);
  const name = calledIn({ start, end }, draft);
  const sorry = name ? null : faultIn({ start, end }, draft, unit);
  if (sorry) return { ...sorry, text: voice.say(sorry.text) };
  const before = text.slice(unit.start, start);
  const after = text.slice(end, unit.end);
  if (/^[。.！!？?~～…，,、\s]*$/.test(after)) {
    if (!before.trim() && !name && isAll(draft, unit)) return { start, end, text: voice.say("打扰了") };
    // After the name alone nothing is left to stop.
    if (/[：:]\s*$/.test(before) && !name) return { start, end: unit.end, text: "" };
    let from = start;
    while (from > unit.start && /[，,、 ]/.test(text[from - 1] as string)) from--;
    const joined = name ? null : afterCall(draft, unit, from);
    if (joined) return joined;
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

/** What the writer has done wrong, or the reader had to bear for it. */
const FAULT_ZH =
  /[让害](?:得)?[您你]们?[^，,。]{0,4}(?:白(?!忙之)|久等|空等|等了|跑了|返工|停工|补了|垫了)|(?:[发寄送写算开报弄搞填装]错|漏[发寄写填装]|延误|迟到|失约|弄坏|弄丢|搞丢|晚到)了?/;
const SORRY = /抱歉|对不起|对不住|歉意|致歉|道歉/;

/** The stretch with the clause that names a real fault, which keeps one plain apology; null: there is none. */
function faultIn({ start, end }: Span, draft: Draft, unit: Span): Edit | null {
  const { read, text } = draft;
  const outside = read.slice(0, start) + read.slice(end);
  const stop = /^[。.！!～~…]*/.exec(text.slice(end))?.[0].length ?? 0;
  // Behind it something is asked in the same breath: there the fault is its run-up.
  if (SORRY.test(outside) || (end < unit.end && !stop)) return null;
  const said = clausesOf(read.slice(start, end)).find((clause) =>
    FAULT_ZH.test(read.slice(start + clause.start, start + clause.end)),
  );
  if (said) {
    const words = text.slice(start + said.start, start + said.end).replace(/(?:已经?|又|竟然?|都)(?=[让害])/, "");
    return { start: unit.start, end: end + stop, text: `${text.slice(unit.start, start)}${words}，抱歉。` };
  }
  const told = text.slice(unit.start, start).replace(/[，,、\s]+$/, "");
  return FAULT_ZH.test(read.slice(unit.start, start)) && told
    ? { start: unit.start + told.length, end: end + stop, text: "，抱歉。" }
    : null;
}

/** A clause beside the apology that only says more of it. */
function goesAlong(clause: Span, draft: Draft): boolean {
  const said = draft.read.slice(clause.start, clause.end);
  return isMore(said) || (!wants(said) && !FAULT_ZH.test(said) && isBow(clause, draft));
}

/** More of the same courtesy, which asks for nothing and tells nothing. */
export function isMore(clause: string): boolean {
  return MORE_ZH.test(clause) && !/\d/.test(clause) && !wants(clause);
}
