import { overlaps } from "../triage";
import type { Draft, Finding, Span, Unit } from "../types";
import { collide, type Edit, remove, removeSentence } from "./splice";
import { withoutCapitals } from "./voice";

/** Contradiction around the contradiction that was marked: without it the answer would be taken back. */
const DEFIES =
  /(?:[您你](?:这个?)?(?:说法|话|意见|观点))?我?(?:们)?(?:实在|完全|绝对)?(?:不能|无法|不敢|不)(?:同意|认同|接受|苟同)|^(?:我们|我司|咱们?)?(?:的)?(?:报价|价格)?(?:太|很)?[高贵][？?]+$|^令人(?:费解|遗憾|不解)|能(?:出|有)(?:啥|什么)(?:大)?(?:事|问题)|^我?(?:在这行|干这行|做了?)?[^，]{0,6}(?:从来)?没(?:听|见|遇)过|^请[您你]?(?:再)?(?:仔细|认真|好好)(?:阅读|看)|^(?:that is|that's) (?:simply |just )?not (?:true|correct)|^no, (?:the|our|it|that|we)\b[^.]*(?:n['’]t|not)\b|^I (?:have to |must |strongly )?disagree/i;

/** Contempt for the reader or his people, whatever it is about. */
const INSULT =
  "(?:[您你](?:们)?(?:的|这|那)?(?:人|老板|团队|同事|领导)?(?:脑子|眼睛|智商|水平|素质)|脑子)[^，。]{0,6}(?:不好使|进水|有问题|瞎|低|差|不行|不清)|[您你](?:们)?(?:简直|真|真是|就是|纯属|太|这)*(?:外行|蠢|笨|无知|幼稚|可笑|荒唐|白痴|不懂装懂|胡搅蛮缠|无理取闹)|\\byour? (?:[a-z]+ ){0,2}(?:is|are|must be)(?: \\w+)? (?:an? )?(?:(?:complete|total|real|bloody|bunch of|pack of) ?)?(?:clown|joke|idiot|fool|amateur|moron|liar|cheat|disgrace|circus|clueless|incompetent|stupid|lazy|dense|blind|deaf)s?\\b";

/** One clause that tells the reader off or puts the blame on him, beside a contradiction: without it nothing is lost. */
export const BLAME_CLAUSE = new RegExp(
  `${INSULT}|${
    /^别(?:什么|啥)都(?:怪|赖)|本来就(?:长|是)?这样的?$|^(?:所以|因此|那|还是)?请?[您你](?:们)?(?:还是|自己|应该|最好|先|再|回去|不如|也)*(?:[^，。]{0,6})(?:查查|看看|想想|检查|排查|琢磨|掂量|反省|学学|看清楚|读懂|弄清楚|搞清楚|搞明白)|(?:跟|和|与)(?:我们|我司|我方|咱们?).{0,8}(?:没|无)[^，。]{0,6}(?:关系|责任)|关系(?:都)?没有$|(?:跟|和|与)(?:我们|我司|咱).{0,8}有?(?:啥|什么|何)关系|别逗了|开什么玩笑|(?:怪|怨|赖)不(?:着|到|了)(?:我们|咱)|(?:就|都|那)?是[您你](?:们)?(?:自己|那边|的人)[^，。]{0,8}(?:问题|不当|没|不|错|弄|搞)|翻翻.{0,12}就(?:晓得|知道|明白|清楚)|哪有[^，。]{2,10}的$|^(?:no,? no|nope|come on|oh,? please|哪有的事|哪能呢?|没有的事|怎么可能|不可能)$|计较(?:这个)?(?:干嘛|干啥|什么)|差不了几个钱?|犯不[着上]|能比吗|能一样吗|爱信不信|信不信由[您你]|(?:还|从来)?没(?:有)?(?:人|客户)(?:这么)?(?:说过|投诉|反映)|^(?:and |but |so |it['’]s |it is )?your (?:own )?(?:operators?|people|team|staff|users?|drivers?|crew|technicians?|colleagues?|guys)\b[^.]{0,40}$|^(?:please )?(?:re-?)?read\b[^.]{0,40}(?:again|carefully|properly)|\bmakes? me (?:smile|laugh)\b|^(?:maybe |perhaps )?you (?:should|ought to|(?:might|may) want to|need to) (?:have )?(?:re-?)?(?:read|check|learn|look|known)|^(?:please )?check your own\b|^(?:nobody|no one|no other customer)(?: else)?(?: has)?(?: has| have)?(?: ever)? (?:complain|had|rais|report|found|notic|said)|^every(?:body|one) knows\b|not (?:our|my) (?:fault|problem)\b|^(?:please )?(?:re-?)?read (?:it |that |the [a-z ]{2,20} )?again\b|^had (?:you|your)\b|\bbefore (?:you (?:start )?)?(?:alleg|complain|accus|blam)\w*|\bfairy tales\b|(?:\b(?:is|are)|['’]s) (?:simply |just |total |complete )?(?:ridiculous|nonsense|absurd|baseless|laughable|rubbish)\b|\byou can hardly blame\b|barking up the wrong tree|telling you (?:tales|stories|lies)|in front of the screen|between (?:the )?(?:chair|keyboard)/
      .source
  }`,
  "i",
);

/** The reader is told off at the end of a sentence that has said something else. */
const BLAMES =
  /,? as (?:any|every)\w*(?: [a-z]+){0,3} (?:knows?|would know|can see)(?=[.!,]|\s*$)|[，,](?:请勿|请不要)[^，。！]{0,12}(?=[。！]?\s*$)|[，,]?(?:and |but )?\s?you(?:['’]re| are| must be)(?: probably| clearly| obviously| just| simply)* (?:using|doing|reading|holding|handling) (?:it|this|that|them) (?:all )?(?:wrong|incorrectly)(?=[.!]|\s*$)/i;

/** Where the answer stands stays: You clearly haven't read clause 7. */
const UNREAD =
  /^you (?:clearly |obviously |probably |simply )?(?:haven['’]t|have not|didn['’]t|did not) (?:even )?read ((?:clause|section|page|paragraph|chapter|appendix|annex) [\w.]*\w)(?=[.!]|\s*$)/i;

/** The same in Chinese: 合同第七条您恐怕是没看懂. */
export const UNREAD_ZH =
  /^((?:[\u4e00-\u9fff《》]{0,6})(?:第[一二三四五六七八九十\d]+[章节条页款项]|附件[一二三四五\d]?|[合同协议说明书手册]{2,3}))[，,]?[您你](?:们)?[^，。]{0,6}没(?:有)?(?:看|读|搞|弄|听)[^，。]{0,4}[。！!]?\s*$/;

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
    const read = UNREAD_ZH.exec(unit.read);
    if (read) {
      const place = draft.text.slice(unit.start, unit.start + (read[1] as string).length);
      const at = { start: unit.start, end: unit.start + read[0].trimEnd().length, text: `${place}对此有写明。` };
      return edits.some((other) => collide(at, other)) ? [] : [at];
    }
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
    if (said.length > (unit.lang === "zh" ? 20 : 48) || /\d/.test(said) || !DEFIES.test(said))
      return blaming(unit, from, draft, edits);
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
