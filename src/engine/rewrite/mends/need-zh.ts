import type { Draft, Finding, Span } from "../../types";
import { sendBy } from "../blank-specs";
import { calls, clausesOfBreath } from "../breath";
import { calledIn } from "../called";
import { at, type Plan } from "../plan";
import type { Edit } from "../splice";
import type { Voice } from "../voice";
import { needIn } from "./subjects";

/** We cannot, or have it not: an answer, and no dismissal. */
const REFUSES =
  /(?:做|办|满足|实现|提供|解决|支持|改|配)不(?:到|了)|(?<!谁)(?:不支持|不提供|做不了|没法(?:做|改|配|满足|提供|支持)|无法(?:做|提供|支持|满足|实现))|(?:我们|我司|我方|咱们?|这[儿边]|目前|功能|那[种款])[^，。]{0,6}(?:没有|冇)(?!必要|问题|关系|人|什么|谁)(?:[^，。]{0,6})$|[的]?没有的$|不予考虑|不在[^，。]{0,8}范围|恕不采纳/;
/** Waved off, mocked, or told off for asking. */
const DISMISSES =
  /靠后|优先级|别|甭|无关|没(?:那么|什么|啥|必要|多少人|人会?)|小事|放一?放|先放|搁|跳过|不急|不着急|后话|忍一?忍|不碍|免了|谁|nobody|不用管|不管|不打紧|强迫症|鸡毛|糊弄|劳民|多余|无所谓|再说|有啥|怕什么|nice to have|犯不|至于吗|娇气|金贵|地球|小众|不影响|不重要|不要紧|紧要|闲心|干啥|干嘛|想太多|较真|较劲|太细|就那样|都一样|不也是|习惯就好|散散就|意义不大|操.{0,3}心|惦记|纠结/i;
/** The writer has something to settle himself: a question, or what is to be done. To talk of something else turns away. */
const WANTS =
  /(?:吗|没|[选换要订]不[选换要订].{0,4}|(?<!没)几(?:成|台|套|件|点|号|天|个)?|多少[^，。]{0,4}|[要好行]不[要好行][^，。]{0,8})[？?]?$|[？?]$|^(?:记得|别忘|千万记)|^(?:那|所以|来|今天)?(?:咱们?|我们)[^，。]{0,8}(?:定|理|签|确认|过一遍|选|排)|^(?:那|所以)?(?:咱们?|我们)[^，。]{0,4}(?:今天|明天|后天|[下本]?周[一二三四五六]|\d+[点号])[^，。]{0,4}(?:谈|聊|看)|(?:先|今天|赶紧)[^，。]{0,3}把[^，。]{2,}|你先睇|^(?:[那来先就])?(?:挑|选|选定|定)[^，。]{1,8}给我吧?$/;
/** The question for more, beside a no: 除了这个，还有其他要求吗. */
const MORE =
  /[还還]有(?:什么|其他|别的|没有|啥)?[^，。]{0,6}(?:要求|需求|需要|问题|想法|别的|其他)?[^，。]{0,3}(?:吗|嗎|没有|没|么|？|\?)/;

/**
 * A need that is waved off goes with all of its sentence: it is noted by its name, asked after, and answered by a day. A
 * plain no stays as it stands, softened, before the question; and what the writer himself wants settled stays behind it.
 */
export function needed(finding: Finding, draft: Draft, plan: Plan, again: boolean): readonly Edit[] {
  const { start, end } = finding;
  const { voice, blank } = at(finding, draft, plan);
  const { say, write } = voice;
  const read = draft.read.slice(start, end);
  const you = /[贵貴](?:方|司|校|院|处|科|单位|公司)/.exec(draft.text.slice(start, end))?.[0] ?? voice.you;
  if (again && MORE.test(read)) return [{ start, end: stopped(draft, end), text: say(`其他要求也请一并告诉我。`) }];
  const clauses = clausesOfBreath(draft.units.filter((unit) => unit.start < end && start < unit.end)).filter(
    (clause) => clause.start >= start && clause.end <= end && !calls(clause, draft),
  );
  const words = (clause: Span) => draft.read.slice(clause.start, clause.end);
  const no = clauses.findIndex((clause) => REFUSES.test(words(clause)) && !DISMISSES.test(words(clause)));
  const wants = clauses
    .filter((clause, i) => i > Math.max(0, no) && WANTS.test(asked(clause, draft)))
    .filter((clause) => !DISMISSES.test(words(clause).replace(FIRST, "")) && !MORE.test(words(clause)))
    .map((clause) => asAsk(draft.text.slice(clause.start, clause.end), draft.text[clause.end] ?? ""))
    .join("");
  const name = calledIn(finding, draft);
  const called = name && `${name}，`;
  const told = toldIn(clauses, draft);
  const need = needOf(clauses, draft);
  const bare = need && bareNeed(need);
  const what = bare && write(bare);
  const also = MORE.test(read) ? "其他要求也请一并告诉我。" : "";
  const to = stopped(draft, end);
  if (again) return [{ start, end: to, text: say(`${what ? `${what}的事，那天也一并答复${you}。` : ""}${wants}`) }];
  const by = blank(sendBy);
  const plain = clauses.slice(0, no + 1).filter((clause) => !DISMISSES.test(words(clause)));
  const refusal = plain
    .map((clause) => draft.text.slice(clause.start, clause.end).replace(/^(?:故|因此|所以)/, ""))
    .join("，");
  const often = what !== null && AGAIN.test(read);
  const answer = refusal
    ? `${softly(refusal)}，${inRefusal(voice, you, by)}`
    : told
      ? `${told}，${voice.casual ? `这一点我记下了，${by}给${you}答复` : `这一点我们记下了，${by}书面答复${you}`}。`
      : often
        ? oftenAsked(voice, you, what, by)
        : inPlace(voice, you, what, by);
  return [{ start, end: to, text: called + say(answer + wants + also) }];
}

/** Said last of what comes first: 先把合同签了再说. */
const FIRST = /(?:吧)?再说吧?$/;

/** What the reader said he needs, as the draft tells it in clauses of its own; empty: it only names the need. */
function toldIn(clauses: readonly Span[], { read, text }: Draft): string {
  const [first] = clauses;
  if (!first || !TELLS_NEED.test(read.slice(first.start, first.end))) return "";
  const end = clauses.findIndex(({ start, end }) => TURNS.test(read.slice(start, end)));
  const last = clauses[end - 1];
  return last ? text.slice(first.start, last.end) : "";
}
const TELLS_NEED =
  /^(?:[您你](?:们)?|贵[司方校院店])[^，。]{0,6}(?:说|提出|提到|问[到过]?|反映|担心|希望)(?!的|题|这|那)(?=[^，。]{4,})/;
/** Where it is waved off. */
const TURNS = new RegExp(`^(?:这|那|其实|老实|说实|讲真|坦白|我看|咱|我们|不过|但)|${DISMISSES.source}`, "i");

/** His word for it without what only led up to it or trailed behind: 说要防指纹, 防滑系数喔. */
function bareNeed(need: string): string | null {
  const bare = need
    .replace(
      /^(?:至于|关于|對於|对于|關於)|^(?:在[^，]{1,4}[上中里])?(?:[一两几多三]次|反复|再三)(?:提[到及出]?|说|强调)的/,
      "",
    )
    .replace(/^(?:反映|反馈|提出|所提|所列)的(?=..)/, "")
    .replace(/^(?:(?:老是?|总是?|一直|天天|整天)*(?:念叨|惦记|嚷嚷|嫌|嫌弃|抱怨)(?:着|要|的)?)(?=..)/, "")
    .replace(/^(?:(?:说|說|讲|講|提|想|问(?=.{2,}(?:能|可|有|要|是)))(?:要|的|到|及的?)?|及的?|[「“"])(?=..)/, "")
    .replace(/[长長短早晚多少高低贵貴大小]点[儿兒]?.*$/, "")
    .replace(/其[实實]$/, "")
    .replace(/放$|(?:意义|用处|作用|必要性?)$/, "")
    .replace(/(?:那[么麼]|这[么麼]).*$/, "")
    .replace(/(?:[屬属][^，。]{2,}|[」”"].*)$/, "")
    .replace(/(?:[那这這][个個]?[点點]|[喔哦啊呀嘛哈呢])$/, "");
  return bare.length < 2 ||
    /^[昨今刚上]|多大|再[看说]|点事|^(?:功能|feature)s?$|敝司|我司|我们|我們|以为|以為|认为|認為|觉得|覺得|一致|姓.的|的老$/.test(
      bare,
    )
    ? null
    : bare;
}

/** Beside a no: what else could be done is promised by a day. */
function inRefusal({ casual, pick }: Voice, you: string, by: string): string {
  return casual
    ? pick(`我看看有没有别的办法，${by}答复${you}。`, `我去问问有没有替代的办法，${by}答复${you}。`)
    : `我们研究有没有替代做法，${by}答复${you}。`;
}

/** He has come back to it: nobody thanks him for bringing it up. */
const AGAIN =
  /[您你贵][^，。]{0,4}(?:一直|老(?!人|板|师|总)是?|总(?:是|(?=[说问要提]))|反复|多次|[几两三]次|再三|一再|每次|揪着)/;
function oftenAsked({ casual }: Voice, you: string, what: string, by: string): string {
  return casual
    ? `${what}的事${you}提过几次，我记下了，${by}给${you}答复。`
    : `${what}${you}多次提到，我们记着，${by}书面答复${you}。`;
}

/** In the place of a dismissal: noted by its name and answered by a day. Who has said what he wants is not asked again. */
function inPlace({ casual, pick }: Voice, you: string, what: string | null, by: string): string {
  if (casual && what)
    return pick(
      `${what}的事我记下了，${by}给${you}答复。`,
      `${what}的事我记下了，我去问清楚，${by}答复${you}。`,
      `谢谢${you}提出来，${what}的事我去核实，${by}回${you}。`,
    );
  if (casual)
    return pick(
      `${you}提的这一点我记下了，我去问清楚，${by}答复${you}。`,
      `谢谢${you}提出来，这一点我去核实，${by}回${you}。`,
    );
  if (what)
    return pick(
      `关于${what}，我们核实后${by}书面答复${you}。`,
      /嫌|怕/.test(what)
        ? `关于${what}一事，我们核实后${by}书面答复${you}。`
        : /[和与及、的]|[能可有要]不|能否|嫌|怕/.test(what)
          ? `${what}，我们${by}书面答复${you}。`
          : `感谢${you}提出${what}${/[需要]求$/.test(what) ? "" : "的要求"}，我们${by}书面答复。`,
    );
  return `感谢${you}提出这一点，我们${by}书面答复。`;
}

/** With the stop that ends it. */
function stopped({ text }: Draft, end: number): number {
  return end + (/^[。.！!？?～~…；;]+/.exec(text.slice(end))?.[0].length ?? 0);
}

/** A clause with the question mark that ends it. */
function asked({ start, end }: Span, { read }: Draft): string {
  return read.slice(start, end) + (/^[？?]/.exec(read.slice(end))?.[0] ?? "");
}

/** What the writer wants settled, as a question of its own. */
function asAsk(words: string, mark: string): string {
  const bare = words
    .replace(/^(?:那|来|所以)/, "")
    .replace(/再[说說]$/, "")
    .replace(/[吧呗哈啊嘛呀]+$/, "");
  if (/^(?:记得|别忘|千万记)/.test(bare)) return `${bare}。`;
  if (/[？?]/.test(mark) || /[吗嗎没沒]$|几成$|多少$|什么|哪|(.)[不没]\1/.test(bare)) return `${bare}？`;
  return `${bare}，可以吗？`;
}

/** A no that stands for now: 我们目前做不到. */
function softly(words: string): string {
  if (/目前|暂时|暫時|现在|眼下/.test(words)) return words;
  if (/恕不采纳|恕不採納|不予考虑/.test(words)) return words.replace(/恕不采纳|恕不採納|不予考虑/, "暂不能采纳");
  const at =
    /(?:做|办|辦|满足|滿足|实现|實現|提供|解决|解決|支持|改|配)不|不(?:支持|提供|予)|没法|沒法|无法|無法|是?[没沒]有|恕?不(?:采纳|採納|在)/.exec(
      words,
    );
  return at ? `${words.slice(0, at.index)}目前${words.slice(at.index)}` : words;
}

/** The need by its name: as its sentence begins, or as it is asked for. */
function needOf(clauses: readonly Span[], draft: Draft): string | null {
  const [first, second] = clauses;
  if (!first) return null;
  const head = draft.read.slice(first.start, (second ?? first).end);
  const asked = needIn(head, "zh");
  const lead = leadOf(clauses, draft);
  const fits =
    asked &&
    !/^这个/.test(asked) &&
    (!lead || draft.read.slice(first.start, first.end).includes(asked.replace(/那种$/, "")));
  if (fits && !lead?.startsWith(asked)) {
    const at = draft.read.indexOf(asked, first.start);
    return at < 0 ? asked : draft.text.slice(at, at + asked.length);
  }
  return lead ?? asked;
}

/** What only leads up to the need. */
const LEADS =
  /^(?:(?:哎呀?|唉|嗨|讲真嘅?|老实说|说实话|要我说|[姐哥])[，, ]?)?(?:(?:[您你](?:们)?(?:家|那边|这边|那头)?|贵[司方校院店])(?:(?:一直|老是?|总是?|反复|多次|[几两三]次|再三|一再|上次|之前)*(?:强调|提出|提到|要|提|说|问|惦记)(?:过)?的|那个)?|至于|关于|还有|另外)?(?:那个|这个|这点)?/;
/** Where what is said of it begins. */
const ENDS =
  /(?:的(?:事|问题|需求|要求))?(?:这(?:种|个|一?[条点块])|那(?:么|种|一?[条块]|个(?=[您你就])|(?=是|都|也))|就|都|也|真系|真|先|断|[您你]|嘛|呢|啊|呀|是|算|又|不(?![齐清惯上到出动来起好了住])|没|实在|谁|哪|咱|现在|？|\?|$)/g;

/** A clause that only names it: 还有SSO. */
const NOUN = /^(?:[A-Za-z][\w /-]{1,18}|[\u4e00-\u9fff]{2,6})$/;

/** What the sentence begins with, where it is a noun: 三方检测就免了吧, 花期能不能控到年三十您先别管. */
function leadOf(clauses: readonly Span[], { address, read, text }: Draft): string | null {
  for (const clause of clauses.slice(0, 2)) {
    const said = read.slice(clause.start, clause.end);
    if (/操.{0,3}心|惦记|纠结/.test(said)) continue;
    const lead = LEADS.exec(said)?.[0].length ?? 0;
    const rest = said.slice(lead);
    // 能不能, 有没有 say nothing of it: they ask.
    const end = [...rest.matchAll(ENDS)].find(
      ({ index, 0: mark }) => !/^[不没]/.test(mark) || rest[index - 1] !== rest[index + 1],
    );
    const length = end?.index ?? (clauses.length > 1 && NOUN.test(rest) ? rest.length : 0);
    const words = rest.slice(0, length);
    if (address && address.start < clause.start + lead + length && clause.start + lead < address.end) continue;
    if (length >= 2 && length <= 16 && !/[我您你咱]|^(?:现在|其实|反正|这|那|什么|外观|再|还)/.test(words))
      return text.slice(clause.start + lead, clause.start + lead + length);
  }
  return null;
}
