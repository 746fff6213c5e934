import { overlaps } from "../triage";
import type { Draft, Finding, Span, Unit } from "../types";
import { collide, type Edit, remove, removeSentence, unitAt } from "./splice";
import { withoutCapitals } from "./voice";

/** A sentence that only keeps a favour quiet goes with it. */
const HUSH =
  /^(?:(?:[^，,]{0,6}[，,])?[您你]?(?:家|孩子|儿子|闺女|女儿|太太|爱人|嫂子|表嫂)[^，,]*(?:缺|生日|装修|上学|结婚|住院)[^，,]*[？?]$|怎么走|走个人卡|再加张|别声张|别跟|别让|不走公司账|这事别|just between us|keep (?:it|this) (?:quiet|between)|don'?t tell|(?:your|the) \w+ doesn'?t need to know|no ?(?:one|body) (?:needs|has) to (?:know|hear)|not a soul|no need to mention)[^，,]*$/i;

/** What only made sense beside a favour goes with it. */
export function hushed(draft: Draft, edits: readonly Edit[]): Edit[] {
  return draft.units
    .filter((unit) => HUSH.test(unit.read) && !/\d/.test(unit.text))
    .map((unit) => removeSentence(draft, unit))
    .filter((edit) => !edits.some((other) => collide(edit, other)));
}

/** Nothing but soothing after a boast that went. */
const SOOTHES =
  /^(?:sleep (?:like a baby|easy|well|on it)|rest assured|relax|no worries|trust me|end of story|simple as that|can['’]t go wrong|you can count on it)[^.?!\d]*$|^(?:所以|反正)?[您你]?(?:就|尽管|只管)?(?:放(?:一百个)?心|闭眼入|闭着眼)[^，。\d]{0,6}$/i;

export function soothed(draft: Draft, edits: readonly Edit[]): Edit[] {
  return draft.units
    .filter((unit) => SOOTHES.test(unit.read.trim().replace(/[。.！!～~]+$/, "")))
    .map((unit) => removeSentence(draft, unit))
    .filter((edit) => !edits.some((other) => collide(edit, other)));
}

/** Contradiction around the contradiction that was marked: without it the answer would be taken back. */
const DEFIES =
  /(?:[您你](?:这个?)?(?:说法|话|意见|观点))?我?(?:们)?(?:实在|完全|绝对)?(?:不能|无法|不敢|不)(?:同意|认同|接受|苟同)|^(?:我们|我司|咱们?)?(?:的)?(?:报价|价格)?(?:太|很)?[高贵][？?]+$|^请[您你]?(?:再)?(?:仔细|认真|好好)(?:阅读|看)|^(?:that is|that's) (?:simply |just )?not (?:true|correct)|^I (?:have to |must |strongly )?disagree/i;

/** One clause that tells the reader off or puts the blame on him, beside a contradiction: without it nothing is lost. */
export const BLAME_CLAUSE =
  /^(?:所以|因此|那|还是)?请?[您你](?:们)?(?:还是|自己|应该|最好|先|再|回去|不如|也)*(?:[^，。]{0,6})(?:查查|看看|想想|检查|排查|琢磨|掂量|反省|学学|看清楚|读懂|弄清楚|搞清楚|搞明白)|(?:跟|和|与)(?:我们|我司|我方|咱们?).{0,8}(?:没|无)[^，。]{0,6}(?:关系|责任)|关系(?:都)?没有$|(?:跟|和|与)(?:我们|我司|咱).{0,8}有?(?:啥|什么|何)关系|别逗了|开什么玩笑|(?:怪|怨|赖)不(?:着|到|了)(?:我们|咱)|(?:就|都|那)?是[您你](?:们)?(?:自己|那边|的人)[^，。]{0,8}(?:问题|不当|没|不|错|弄|搞)|翻翻.{0,12}就(?:晓得|知道|明白|清楚)|哪有[^，。]{2,10}的$|^(?:no,? no|nope|come on|oh,? please|哪有的事|哪能呢?|没有的事|怎么可能|不可能)$|能比吗|能一样吗|爱信不信|信不信由[您你]|(?:还|从来)?没(?:有)?(?:人|客户)(?:这么)?(?:说过|投诉|反映)|^(?:and |but |so |it['’]s |it is )?your (?:own )?(?:operators?|people|team|staff|users?|drivers?|crew|technicians?|colleagues?|guys)\b[^.]{0,40}$|^please (?:re-?)?read\b[^.]{0,40}(?:again|carefully|properly)|^(?:maybe |perhaps )?you (?:should|ought to|might want to|need to) (?:have )?(?:re-?)?(?:read|check|learn|look|known)|^(?:please )?check your own\b|^(?:nobody|no one|no other customer)(?: else)?(?: has)?(?: has| have)?(?: ever)? (?:complain|had|rais|report|found|notic|said)|^every(?:body|one) knows\b|not our (?:fault|problem)\b|^had (?:you|your)\b|\bbefore (?:you (?:start )?)?(?:alleg|complain|accus|blam)\w*|\bfairy tales\b|\b(?:is|are) (?:simply |just )?(?:ridiculous|nonsense|absurd|baseless|laughable|rubbish)\b|telling you (?:tales|stories|lies)|in front of the screen|between (?:the )?(?:chair|keyboard)/i;

/** The reader is told off at the end of a sentence that has said something else. */
const BLAMES =
  /,? as (?:any|every)\w*(?: [a-z]+){0,3} (?:knows?|would know|can see)(?=[.!,]|\s*$)|[，,](?:请勿|请不要)[^，。！]{0,12}(?=[。！]?\s*$)|[，,]?(?:and |but )?\s?you(?:['’]re| are| must be)(?: probably| clearly| obviously| just| simply)* (?:using|doing|reading|holding|handling) (?:it|this|that|them) (?:all )?(?:wrong|incorrectly)(?=[.!]|\s*$)/i;

/** Where the answer stands stays: You clearly haven't read clause 7. */
const UNREAD =
  /^you (?:clearly |obviously |probably |simply )?(?:haven['’]t|have not|didn['’]t|did not) (?:even )?read ((?:clause|section|page|paragraph|chapter|appendix|annex) [\w.]*\w)(?=[.!]|\s*$)/i;

/** Takes out what defies the reader around the marked contradiction: whole sentences, and clauses at the end of one. */
export function defiance(draft: Draft, findings: readonly Finding[], edits: readonly Edit[]): Edit[] {
  return draft.units.flatMap((unit) => {
    const marked = findings.find(
      ({ rule, end }) => rule === "battles-objection" && end > unit.start && end <= unit.end,
    );
    const rest = marked && draft.read.slice(marked.end, unit.end).replace(/[.!。！\s]*$/, "");
    if (marked && rest && onlyBlames(rest)) {
      // Only so far as the answer to the contradiction does not reach.
      const answers = edits.filter((edit) => overlaps(edit, marked));
      const from = Math.max(marked.end, ...answers.map(({ end }) => end));
      const stopped = answers.some(({ text }) => /[.?!]$/.test(text));
      const end = stopped ? unit.end : marked.end + rest.length;
      return from < end ? [{ start: from, end, text: "" }] : [];
    }
    const called = draft.address && draft.address.start >= unit.start ? draft.address.end : unit.start;
    const from = called + (/^[，,：:\s]*/.exec(draft.text.slice(called, unit.end))?.[0].length ?? 0);
    const said = draft.read.slice(from, unit.end).trim();
    const unread = UNREAD.exec(unit.text);
    if (unread) {
      const at = {
        start: unit.start,
        end: unit.start + unread[0].length,
        text: `${withoutCapitals(draft) ? "it's" : "It's"} in ${unread[1]}`,
      };
      return edits.some((other) => collide(at, other)) ? [] : [at];
    }
    const blame = BLAMES.exec(draft.read.slice(unit.start, unit.end));
    if (blame && blame.index > 0 && !/\d/.test(blame[0])) {
      const at = { start: unit.start + blame.index, end: unit.start + blame.index + blame[0].length };
      return edits.some((other) => collide({ ...at, text: "" }, other)) ? [] : [{ ...at, text: "" }];
    }
    if (said.length > 20 || /\d/.test(said) || !DEFIES.test(said)) return blaming(unit, from, draft, edits);
    const edit = from === unit.start ? removeSentence(draft, unit) : { start: from, end: unit.end, text: "" };
    return edits.some((other) => collide(edit, other)) ? [] : [edit];
  });
}

/** What follows from a contradiction is one more: ", so I would leave the temperatures to people who have." */
const FOLLOWS = /^[,;]?\s*so\b[^?\d]*$/i;

/** Nothing but blame, or what follows from it, after a contradiction in its sentence. */
export function onlyBlames(rest: string): boolean {
  if (FOLLOWS.test(rest)) return true;
  const clauses = rest.match(/[^，,；;。.！!？?～~\s][^，,；;。！!？?～~]*/g) ?? [];
  return clauses.length > 0 && clauses.every((clause) => BLAME_CLAUSE.test(clause.trim()) && !/\d/.test(clause));
}

/** The clauses of a sentence that blame the reader; all of it where nothing else is said. */
function blaming(unit: Unit, from: number, draft: Draft, edits: readonly Edit[]): Edit[] {
  const taken = (span: Span) => edits.some((other) => overlaps(other, span));
  const clauses = [...draft.read.slice(from, unit.end).matchAll(/[^，,；;。.！!？?～~\s][^，,；;]*/g)].map(
    ({ 0: text, index }) => ({
      start: from + index,
      end: from + index + text.replace(/[。.！!？?～~\s]+$/, "").length,
    }),
  );
  const blames = clauses.filter(({ start, end }) => {
    const words = draft.read.slice(start, end);
    return BLAME_CLAUSE.test(words) && !/\d/.test(words) && !taken({ start, end });
  });
  if (blames.length === 0) return [];
  if (blames.length === clauses.length && from === unit.start) return [removeSentence(draft, unit)];
  return blames.map((span) => remove(draft, span)).filter((edit) => !edits.some((other) => collide(edit, other)));
}

/** Turning the reader away from what he asked for, beside the dismissal of it: Let's focus on the dashboard instead. */
const TURNS_AWAY =
  /^(?:so |now )?let(?:['’]?s| us) (?:just )?(?:focus|concentrate|talk|move on|get back|stick)\b[^.?!\d]*\b(?:instead|first|for now)\b|^(?:我们|咱们?)(?:还是)?(?:先|赶紧)(?:谈|聊|看|把)[^，。\d]{1,12}(?:吧|再说)?$/i;

export function turned(draft: Draft, edits: readonly Edit[]): Edit[] {
  return draft.units
    .filter((unit) => TURNS_AWAY.test(unit.read.trim().replace(/[。.！!～~]+$/, "")))
    .map((unit) => removeSentence(draft, unit))
    .filter((edit) => !edits.some((other) => collide(edit, other)));
}

/** Chat without stops: what goes on after a slur in the same breath, about the rival and nobody else. */
export function slurred(draft: Draft, findings: readonly Finding[], edits: readonly Edit[]): Edit[] {
  return findings.flatMap((finding) => {
    const at = draft.units.indexOf(unitAt(draft, finding) as Unit);
    const out: Edit[] = [];
    for (let i = at; i >= 0 && i + 1 < draft.units.length; i++) {
      const unit = draft.units[i] as Unit;
      const next = draft.units[i + 1] as Unit;
      if (
        /[。.！!？?～~\n]/.test(draft.text.slice(unit.end - 1, next.start)) ||
        /[\d我咱您你]|\b(?:we|our|you|your|i)\b/i.test(next.read)
      )
        break;
      out.push({ start: unit.end, end: next.end, text: "" });
    }
    return out.filter((edit) => !edits.some((other) => collide(edit, other)));
  });
}

/** One more apology at the end of a sentence that asks for something. */
const SORRY_LAST =
  /[，,](?:真是|实在|真的)?(?:太|很|非常|万分)?(?:不好意思|抱歉|对不住|过意不去|打扰)[您你]?(?:了|啦)?(?=[。！!~～]*\s*$)/;

/** Takes the last of several apologies out: the draft's first one has been answered. */
export function contrite(draft: Draft, edits: readonly Edit[]): Edit[] {
  return draft.units.flatMap((unit) => {
    const found = SORRY_LAST.exec(draft.read.slice(unit.start, unit.end));
    if (!found) return [];
    const start = unit.start + found.index;
    // The favour is asked all the same: a word of thanks stays.
    const asks = /能不能|能否|可否|可不可以/.test(unit.read.slice(0, found.index));
    const thanks = draft.text === draft.read ? "谢谢" : "謝謝";
    const edit = { start, end: start + found[0].length, text: asks ? `？${thanks}` : "" };
    return edits.some((other) => collide(edit, other)) ? [] : [edit];
  });
}

const THANKED = /谢|謝|多得|唔該|thank|cheers|grateful|appreciat/i;

/** Where an apology went and a favour is still asked for at the end, one word of thanks takes its place. */
export function thankful(draft: Draft, edits: readonly Edit[]): Edit[] {
  const last = draft.units.at(-1);
  if (!last || THANKED.test(draft.text) || edits.some(({ end, text }) => end >= last.end && text !== "")) return [];
  if (edits.some(({ start, end }) => start <= last.start && end >= last.end)) return [];
  if (!draft.acts.some(({ kind, start }) => kind === "ask" && start >= last.start)) return [];
  const at = last.start + last.text.trimEnd().length;
  const stopped = /[。.?？]$/.test(draft.text.slice(last.start, at));
  if (last.lang === "en") return stopped ? [{ start: at, end: at, text: " Thank you." }] : [];
  const thanks = draft.text === draft.read ? "谢谢" : "謝謝";
  const joint = stopped ? "" : /[吗么嗎麼]$/.test(draft.text.slice(last.start, at)) ? "？" : "，";
  return [{ start: at, end: at, text: `${joint}${thanks}${stopped ? "。" : ""}` }];
}
