import { hasTrait } from "../evidence";
import type { Draft, Finding, Span, Unit } from "../types";
import { clausesOfBreath } from "./breath";
import { clausesIn } from "./dispute/clauses-en";
import { BOWS, isIdle, leans } from "./idle-en";
import { isBow } from "./idle-zh";
import { dateAct } from "./mends/dates";
import { isMore } from "./mends/manners";
import { leadsUp } from "./mends/reach";
import { at, type Plan } from "./plan";
import { isTraditional } from "./script";
import { collide, type Edit, remove, removeSentence, unitAt } from "./splice";
import { withoutCapitals } from "./voice";

/** A sentence that only keeps a favour quiet goes with it. */
const HUSH =
  /^[^，,]{0,10}(?:户名|卡号|户头|收款码)(?:发我|给我)?[。！]?$|^(?:[^，,]{0,8}[，,])?(?:大家|咱们?|你我|[您你])?(?:都)?(?:心照(?:不宣)?|懂的|明白的?)[^，,]{0,3}$|^(?:u didn['’]?t hear (?:it|this)|you didn['’]?t hear|tell me (?:the |your )?(?:number|sum|amount|account)|i['’]?ll see you right|what is (?:her|his|your (?:wife|son|daughter)\S*) |just name (?:it|the)|(?:please |pls )?keep (?:it|this) (?:quiet|between)|(?:please |pls )?don['’]?t (?:mail|text|write|talk|post) (?:about )?(?:it|this|me)|i (?:have|had) you in mind|(?:[^，,]{0,6}[，,])?[您你]?(?:家|孩子|儿子|闺女|女儿|太太|爱人|嫂子|表嫂)[^，,]*(?:缺|生日|装修|上学|结婚|住院)[^，,]*[？?]$|怎么走|走个人卡|再加张|(?:甭|别|可别|千万别)(?:跟|让|对)|别声张|别跟|别让|不走公司账|这事别|just between us|don'?t tell|(?:your|the) \w+ doesn'?t need to know|simple as(?: that)?$|no ?(?:one|body)(?: [a-z]+)? (?:needs|has|ever has) to (?:know|hear|see)|not a soul|no need to mention|(?:sir,? |bro,? )?my (?:cousin|aunt|uncle|wife|sister|brother|nephew|friend)[\w-]* (?:is|has|runs|owns|keeps)\b|(?:just )?leave it with me|there is nothing to write down|just say (?:where|when|the word)|no ?(?:one|body) [a-z]+ need be told|(?:and )?please don['’]?t worry about your own|it is yours\b|it['’]s yours\b|your (?:wife|husband|daughter|son|kid|child|family|mother|father|brother|sister)\w*\b|and i do(?:n['’]?t| not) mean\b|whoever (?:helps|supports|stands by)\b|we look after those who\b|how does .{2,30} sound|you won['’]?t be out of pocket)[^，,]*$/i;

/** The sum of it put to him as a question. */
const HUSHED_SUM = /^how does .{2,40} sound\b/i;

/** Whether a sentence only keeps a favour quiet, or sums it up. */
export function hushes(said: string): boolean {
  return HUSHED_SUM.test(said) || (HUSH.test(said) && !/\d/.test(said));
}

/** What only made sense beside a favour goes with it. */
export function hushed(draft: Draft, marked: readonly Span[], edits: readonly Edit[]): Edit[] {
  const { address } = draft;
  return draft.units
    .flatMap((unit) => {
      const called = address && address.start === unit.start ? address.end - unit.start : 0;
      const from = called && called + (/^[，,\s]*/.exec(unit.text.slice(called))?.[0].length ?? 0);
      const said = unit.read.slice(from);
      if (leadsInto(unit, marked, draft)) {
        // The gap before it goes where the favour goes with its own, else the one after it.
        const gone = edits.some(({ start, end }) => start <= unit.end && unit.end < end);
        const before = /\s*$/.exec(draft.text.slice(0, unit.start))?.[0].length ?? 0;
        const after = /^\s*/.exec(draft.text.slice(unit.end))?.[0].length ?? 0;
        return [{ start: unit.start - (gone ? before : 0), end: unit.end + (gone ? 0 : after), text: "" }];
      }
      if (!hushes(said) && !comesWith(unit, marked, draft)) return [];
      return [from ? { start: unit.start + from, end: unit.end, text: "" } : removeSentence(draft, unit)];
    })
    .filter((edit) => !edits.some((other) => collide(edit, other)));
}

/** What is given away, told right before it is offered, or a remark behind it that tells and asks nothing. */
function comesWith(unit: Unit, marked: readonly Span[], { units }: Draft): boolean {
  const beside = (other: Unit | undefined) =>
    other !== undefined &&
    other.paragraph === unit.paragraph &&
    marked.some(({ start, end }) => start < other.end && other.start < end);
  if (unit.lang !== "en" || beside(unit)) return false;
  if (OF_FAVOUR.test(unit.text)) return beside(units[unit.index - 1]) && !ofDeal(unit.text);
  if (/[\d?]/.test(unit.text)) return false;
  if (beside(units[unit.index + 1])) return GIVEN_AWAY.test(unit.text);
  return (
    beside(units[unit.index - 1]) &&
    unit.acts.length + unit.times.length === 0 &&
    unit.text.split(/\s+/).length <= 8 &&
    !ofDeal(unit.text)
  );
}

function ofDeal(said: string): boolean {
  return BUSINESS.test(said) || NAMES.test(said);
}
const GIVEN_AWAY =
  /^(?:sorry to hear )?(?:about )?your (?:\w+ )?(?:wife|husband|nephew|niece|daughter|son|lad|kid|cousin|brother|sister|family|mother|father)\w*['’]?s? |\bconsider it done\b|\b(?:do not|don['’]t|never) forget(?: (?:our|their|its) friends)?[.!]?$|\b(?:stands?|is|that['’]?s) empty\b|\bmy (?:[\w'’]+ ){0,2}(?:owns?|got|has|have|runs?|keeps?)\b.*\b(?:house|place|lodge|chalet|villa|cabin|flat|apartment|boat|yacht|hotel)\b/i;
/** "Twelve pages would do, 90,000 would be in order." "Who counts one more oven?" */
export const OF_FAVOUR =
  /\bwould (?:do|be (?:in order|fair|yours|fine)|suffice)\b|^(?:and )?who(?:['’]s| is going to| will)? (?:counts?|knows|cares?|asks?|looks?|notices?|sees?|checks?)\b[^?]*\?$/i;
const BUSINESS =
  /\b(?:thanks?|regards|cheers|best|attached|enclosed|below|offer|price|contract|(?<!in )order|tender|invoice|delivery|drawing|samples?|forms?|looking forward|sorry|please|pls)\b|\p{Extended_Pictographic}/iu;
const NAMES = /(?<=\S )(?!I\b|I['’])\p{Lu}/u;

/** The first half of an English sentence whose other half is the favour: "My wife and I have the chalet standing empty;". */
function leadsInto(unit: Unit, marked: readonly Span[], { text, units }: Draft): boolean {
  const next = units[unit.index + 1];
  return (
    unit.lang === "en" &&
    next !== undefined &&
    /;\s*$/.test(text.slice(unit.start, next.start)) &&
    leadsUp(unit.text) &&
    marked.some(({ start, end }) => start < next.end && next.start < end)
  );
}

/** Nothing but soothing after a boast that went. */
const SOOTHES =
  /^(?:sleep (?:like a baby|easy|well|on it)|don['’]?t worry|rest assured|relax|no worries|trust me|end of story|simple as that|period|full stop|not possible|they can['’]t|can['’]t go wrong|you can count on it)[^.?!\d]*$|^(?:所以|反正)?[您你]?(?:就|尽管|只管)?(?:放(?:一百个)?心|闭眼入|闭着眼)[^，。\d]{0,6}$/i;

/** One more boast in a sentence of its own, which claims what nobody can show. */
const BOASTS_ON =
  /百分之?百|100[%％]|绝对不?会|绝不|永远不|永不|独一份|没有对手|天下第一|\b(?:foolproof|bulletproof|unbeatable|unbreakable|flawless)\b|\b(?:hackers|insurers|competitors|nobody|no one|everyone else) (?:have |has )?(?:stopped|stop|given up|gave up|comes? close|can touch|can match)\b|\bworks? (?:on|for) (?:all|every)\b|\bleaves? no other\b|^not (?:one|a single)(?: [a-z]+)? in\b|\b(?:never|ever) (?:fails?|breaks?|will)\b/i;

/** A sentence that says nothing once the boast is gone. */
export function soothes(read: string): boolean {
  return (
    SOOTHES.test(read.trim().replace(/[。.！!～~]+$/, "")) ||
    (BOASTS_ON.test(read) && !/\d/.test(read.replace(/100[%％]/g, "")))
  );
}

/** Others, by name of house or people, and what runs them down. */
const OTHERS_ZH = /那[帮伙群]人|那家|别家|别人家|其他家|同行|人家|隔壁|他们家?|某些(?:厂|公司|人|家)/;
const RUN_DOWN_ZH =
  /糊弄|一塌糊涂|骗|坑人|忽悠|垃圾|破烂|不靠谱|劣质|次品|假货|偷工减料|黑心|瞎搞|乱来|混日子|没法看|不入流|三脚猫|豆腐渣|粗制滥造/;

/** A sentence beside the boast that does nothing but run down a rival. */
function runsDown({ lang, read }: Unit): boolean {
  return lang === "zh" && OTHERS_ZH.test(read) && RUN_DOWN_ZH.test(read) && !/[您你我咱\d？?]/.test(read);
}

/** Takes out what soothed the reader after a boast that went, and the boasts beside it. */
export function soothed(draft: Draft, edits: readonly Edit[]): Edit[] {
  return draft.units
    .filter((unit) => unit.acts.every(({ concrete }) => !concrete) && (soothes(unit.read) || runsDown(unit)))
    .map((unit) => removeSentence(draft, unit))
    .filter((edit) => !edits.some((other) => collide(edit, other)));
}

/** Turning the reader away from what he asked for, beside the dismissal of it: Let's focus on the dashboard instead. */
const TURNS_AWAY =
  /^(?:so |now )?let(?:['’]?s| us) (?:just )?(?:(?:focus|concentrate|zero in|home in) on|(?:stick|keep|get) to)\b[^.?!\d]*$|^(?:so |now )?let(?:['’]?s| us) (?:just )?(?:talk|move on|get back)\b[^.?!\d]*\b(?:instead|first|for now)\b|^(?:that|this|it)(?:['’]s| is) (?:just |only |merely )?an? [\w -]{0,20}(?:nicety|detail|trifle|luxury|side ?show|distraction|technicality)$|^(?:the )?(?:thing|point|question)s? (?:you should care|that matters?|that should (?:interest|concern) you)\b[^.?!\d]*$|^the [\w ]{3,20} is (?:what|where)\b[^.?!\d]*$|^(?:so |now )?we (?:talk|discuss|settle|do) [a-z ]{2,20} first$|^what i(?:['’]d| would)(?: rather)? (?:want|like|have) you (?:to )?(?:focus\w*|concentrat\w*|think\w*|look\w*)\b[^.?!\d]*$|^moving on(?: to [^.?!\d]{2,40})?$|^our road ?map lies elsewhere$|^next (?:point|item|question)$|^(?:the )?main thing is\b[^.?!\d]*$|^(?:it['’]?s |that['’]?s )?(?:really |hardly |honestly )?(?:not worth|nothing to|no need to|don['’]t)(?: (?:be|get|go))? (?:losing (?:any )?sleep|lose (?:any )?sleep|worry\w*|fuss\w*|bother\w*|fret\w*)\b[^.?!\d]{0,40}$|^(?:我们|咱们?)(?:还是)?(?:先|赶紧)(?:谈|聊|看|把)[^，。\d]{1,12}(?:吧|再说)?$/i;

/** Takes out what turned the reader away to something else. */
export function turned(draft: Draft, edits: readonly Edit[]): Edit[] {
  return draft.units
    .filter((unit) => TURNS_AWAY.test(unit.read.trim().replace(/[。.！!～~]+$/, "")))
    .map((unit) => removeSentence(draft, unit))
    .filter((edit) => !edits.some((other) => collide(edit, other)));
}

/** One more apology at the end of a sentence that asks for something. */
const SORRY_LAST =
  /[，,](?:真是|实在|真的)?(?:太|很|非常|万分)?(?:不好意思|抱歉|对不住|过意不去|打扰)[您你]?(?:了|啦)?(?=[。！!~～]*\s*$)/;

/** The clauses of a sentence that only bow once more, each run of them as one: those that feel so only `beside` the apology. */
function bowsIn(unit: Unit, draft: Draft, beside: boolean, edits: readonly Edit[]): Edit[] {
  const clauses = clausesOfBreath([unit]);
  const bows = clauses.map(
    (clause) => isMore(draft.read.slice(clause.start, clause.end)) || (beside && isBow(clause, draft)),
  );
  if (!beside && bows.includes(false)) return [];
  return clauses
    .flatMap((clause, i) => {
      if (!bows[i] || bows[i - 1]) return [];
      const to = bows.indexOf(false, i);
      const last = clauses[(to < 0 ? clauses.length : to) - 1] as Span;
      return [remove(draft, { start: clause.start, end: last.end })];
    })
    .filter((edit) => !edits.some((other) => collide(edit, other)));
}

/** Takes the last of several apologies out: the draft's first one has been answered. */
export function contrite(draft: Draft, findings: readonly Finding[], edits: readonly Edit[]): Edit[] {
  const near = findings
    .filter(({ rule }) => rule === "over-apology")
    .flatMap((finding) => unitAt(draft, finding) ?? []);
  return draft.units.flatMap((unit) => {
    if (unit.lang === "en" && bowsAgain(unit, draft)) {
      const whole = removeSentence(draft, unit);
      return edits.some((other) => collide(whole, other)) ? [] : [whole];
    }
    const beside = near.some(
      ({ index, paragraph }) => paragraph === unit.paragraph && Math.abs(index - unit.index) < 2,
    );
    const bows = unit.lang === "zh" ? bowsIn(unit, draft, beside, edits) : [];
    if (bows.length > 0) return bows;
    const found = SORRY_LAST.exec(draft.read.slice(unit.start, unit.end));
    if (!found) return [];
    const start = unit.start + found.index;
    // The favour is asked all the same: a word of thanks stays.
    const asks = /能不能|能否|可否|可不可以/.test(unit.read.slice(0, found.index));
    const thanks = isTraditional(draft) ? "謝謝" : "谢谢";
    const edit = { start, end: start + found[0].length, text: asks ? `？${thanks}` : "" };
    return edits.some((other) => collide(edit, other)) ? [] : [edit];
  });
}

/** A sentence of the same paragraph as another that only bows: shame, not being worth the trouble. */
function bowsAgain({ text, paragraph }: Unit, { units }: Draft): boolean {
  const clauses = clausesIn(text).map(({ start, end }) => text.slice(start, end));
  return (
    clauses.length > 0 &&
    !/\?\s*$/.test(text) &&
    units.some((other) => other.paragraph === paragraph && other.text !== text) &&
    clauses.every((clause) => isIdle(clause) || (leans(clause) && BOWS.test(text)))
  );
}

/** What is asked for once more, after the bow is gone, with a day: behind the ask, where that dates nothing else. */
function withDay(unit: Unit, draft: Draft, plan: Plan): Edit[] {
  const act = unit.acts.find(({ kind, concrete }) => kind === "ask" && concrete);
  const timed = draft.units.some(({ times }) => times.some(({ fixed, future }) => fixed && future));
  if (!act || act.time || timed || hasTrait(act, "question", "choice", "thoughts", "instant", "formula")) return [];
  const said = draft.text.slice(act.start, act.end);
  // "by five o'clock" is a time that was not read as one.
  if (/\b(?:by|before|until)\b/i.test(said)) return [];
  // What is told on reading needs no day.
  if (/\b(?:tell|remind|show) (?:me|us)\b|\blet (?:me|us) know\b/i.test(said)) return [];
  const { voice, blank } = at(act, draft, plan);
  const dated = dateAct(act, draft, voice, blank) ?? said;
  return dated.startsWith(said) ? [{ start: act.end, end: act.end, text: dated.slice(said.length) }] : [];
}

const THANKED = /谢|謝|多得|唔該|thank|cheers|grateful|appreciat/i;

/** Where an apology went and a favour is still asked for at the end, one word of thanks takes its place. */
export function thankful(draft: Draft, edits: readonly Edit[], plan: Plan): Edit[] {
  const last = draft.units.at(-1);
  if (!last || THANKED.test(draft.text) || edits.some(({ end, text }) => end >= last.end && text !== "")) return [];
  if (edits.some(({ start, end }) => start <= last.start && end >= last.end)) return [];
  if (!draft.acts.some(({ kind, start }) => kind === "ask" && start >= last.start)) return [];
  const end = last.start + last.text.trimEnd().length;
  const stopped = /[。.?？]$/.test(draft.text.slice(last.start, end));
  if (last.lang === "en") {
    const plain = draft.channel === "chat" || draft.audience === "colleague";
    const thanks = withoutCapitals(draft) ? " thanks" : plain ? " Thanks!" : " Thank you.";
    return stopped ? [...withDay(last, draft, plan), { start: end, end, text: thanks }] : [];
  }
  const thanks = isTraditional(draft) ? "謝謝" : "谢谢";
  const joint = stopped ? "" : /[吗么嗎麼]$/.test(draft.text.slice(last.start, end)) ? "？" : "，";
  return [{ start: end, end, text: `${joint}${thanks}${stopped ? "。" : ""}` }];
}
