import type { Draft, Span } from "../types";
import { breathOf, calls, clausesOfBreath } from "./breath";
import { isFormula } from "./formula";
import { unitAt } from "./splice";

/** The words that give way, and how what stands before them leads up to the ask. */
export interface Place extends Span {
  /** The bare name of the matter stands right before. */
  readonly named: boolean;
  /** What only the words that go named: 录播设备. */
  readonly about: string | null;
}

/** Where the plea begins behind the name of its matter: 业主那儿|你帮着维护一下, 我司产品|还望您在会上多说几句. */
const BEGINS =
  /(?:就|可|还|全|都|也|得|再|特|谨|兹)*(?:劳(?:烦|驾)?|烦|交(?=给)|[仰倚]仗|仰赖|靠|仗着?|拜托|指着|指望|麻烦|烦请|恳请|敬请|希望|期[待盼]|盼望|[请望盼])?(?:在|给|为|替|帮|跟|让|叫)?(?:[您你]|贵[司方院校]|[请望盼])|(?:届时|以后|往后|今后|日后|后续)|[替帮给]我|多多|还得/;
/** Something is done or said in it: no bare name. */
const DOES =
  /[了着过是有没不把被让去来做说问想要能会得]|永远|一直|始终|竭诚|乐意|愿意?|[一必]定|定[当会]|全力|^(?:但|可是|不过|而且|所以|因此|如果|要是|等)/;
/** It points at nothing, or only says some time: 这边, 日后, 这回真. */
const NAMELESS =
  /^(?:我|我们|咱们?|您|你)?(?:[这那][边头里儿块]|方面)$|^(?:[这那下][回次趟遭下]|今[天回后儿]|眼下|现在|目前|当下|一切)?(?:真的?|可|确实|实在|只|全|都|就|还|也|又|才|总|是)*$|^(?:届时|以后|往后|今后|日后|后续|后面|接下来|平时|平常|回头|将来|未来|到时候?|有空|得空)$/;
/** What the message would miss: a figure, a name, a day. */
const TELLS =
  /\d|[A-Z][a-zA-Z]+|[\u4e00-\u9fff](?:总(?![部共体是之计结量价额算])|(?<![打员职民施手分加做])工(?!作)|院长|校长|局长|厂长|处长|主任|科长|经理)(?![您你])/g;
/** Nobody is asked what those who judge think. */
const JUDGES = /评委|评审|专家/;
/** Whenever something may come up: 如对型号感兴趣, 学校要是有采购的想法. */
const IN_CASE =
  /^(?:[您你]|贵[\u4e00-\u9fff])?(?:今后|以后|往后|日后|后续|将来)?(?:但有|如(?!期|下|约|实)果?|若)|要是|如有|若有|倘|万一|但凡|只要|一旦|不管|有(?:什么|啥|任何)[^，。]{0,6}(?:想法|问题|疑问|需要|了解|拿不准)|哪天(?:需|要|想)|啥时候想/;
/** In what: 在仪器使用上若有所需, 采购录播设备的想法. */
const IN_WHAT =
  /(?:在|对|于)([\u4e00-\u9fff]{2,6}?)(?:上|方面|这块)(?=若|如|要是|有)|(?:采购|购置|更换|添置)([\u4e00-\u9fff]{2,8}?)(?=的|了|$)/;
/** Being there, in other words. */
const STANDS_BY =
  /候着|待命|恭候|(?:敞|开)着$|(?:敞|开)着门|随叫随到|义不容辞|万死不辞|不必客气|绝无二话|(?:半夜|凌晨|周末)[^，。]{0,6}(?:不打紧|没事|没关系|也行|可以)|怎么方便怎么来|全天在线|电话[^，。]{0,3}开着|(?:我|我们)?(?:一直|都|就)在(?:店里|这儿|线)?$|说一声就[成行好]|^可(?:通过|拨打|致电)[^，。]*(?:联[络系]|咨询)|^(?:不论|无论)(?:早晚|何时|多晚)|第一时间到/;
/** More of a plea that calls upon all: 行动上跟上，把好质量关. */
const EXHORTS =
  /^(?:思想|行动|认识|责任)上|^把好[^，。]{1,6}关$|^(?:千万|一定)?(?:不要|别|不能)(?:再)?(?:出|掉|松)|绷紧|^(?:大家|咱们?)?一起(?:加油|努力|win)|齐心|劲往一处|心往一处|再接再厉|^(?:也|还)(?:请|望|盼)[^，。]{0,10}多|^(?:也|还|再|请|恳请)*(?:多多?|给予|加大)[^，。]{0,4}(?:支持|支援|关心|关注|关照|重视|理解|帮助|帮忙|配合|倾斜|照顾)/;
/** What is in his hands: 样品您先用着. */
const HOLDS = /[用看试收]着|附上|已附|随附|已发|发[您你]了|收到/;

/**
 * The words of a Chinese plea or offer that give way to an ask one can answer: from its verb on, behind the name of the
 * matter and whatever is told before it. Null where something named would be lost.
 */
export function pleaPlace(reach: Span, marked: Span, draft: Draft): Place | null {
  const unit = unitAt(draft, marked);
  if (unit?.lang !== "zh") return null;
  const breath = clausesOfBreath(breathOf(unit, draft)).filter((clause) => !calls(clause, draft));
  const goes = breath.filter(
    (clause) => clause.end > reach.start && clause.start < reach.end && !isTold(clause, draft, marked),
  );
  const candidates =
    goes.length > 0 ? goes : breath.filter(({ end, start }) => end > reach.start && start < reach.end).slice(-1);
  const last = breath.findLastIndex(({ start }) => start < reach.end);
  let end = reach.end;
  for (const more of breath.slice(last + 1)) {
    const said = draft.read.slice(more.start, more.end);
    if (!STANDS_BY.test(said) && !(EXHORTS.test(said) && !/\d/.test(said))) break;
    end = more.end;
  }
  for (const clause of candidates) {
    const from = pleaFrom(clause, reach, draft);
    // What it hangs on goes with it.
    let start = from.start;
    for (let i = breath.indexOf(clause) - 1; i >= 0 && !from.named; i--) {
      const before = breath[i] as Span;
      const said = draft.read.slice(before.start, before.end);
      if (!IN_CASE.test(said) && !STANDS_BY.test(said)) break;
      start = before.start;
    }
    const gone = draft.read.slice(start, end);
    const rest = draft.read.slice(0, start) + draft.read.slice(end);
    if (!(gone.match(TELLS) ?? []).every((words) => rest.includes(words))) continue;
    const what = IN_CASE.test(gone) || /[若如]/.test(gone) ? IN_WHAT.exec(gone) : null;
    const about = what?.[1] ?? what?.[2] ?? null;
    return { start, end, named: from.named, about: about && !rest.includes(about) ? about : null };
  }
  return null;
}

/** Behind the name the reader is called by and the name of the matter. */
function pleaFrom(clause: Span, reach: Span, { address, read }: Draft): { start: number; named: boolean } {
  const called = address && address.end > clause.start && address.start < clause.end ? address.end : 0;
  // 老板的意思是消防喷淋那块…: what follows is the matter.
  const led = PASSES_ON.exec(read.slice(clause.start, clause.end))?.[0].length ?? 0;
  const head = Math.max(
    clause.start + led,
    called,
    IN_CASE.test(read.slice(clause.start, clause.end)) ? 0 : reach.start,
  );
  const begins = BEGINS.exec(read.slice(head, clause.end))?.index ?? 0;
  const name = read.slice(head, head + begins);
  const named =
    name.length >= 2 &&
    name.length <= 20 &&
    !DOES.test(name) &&
    !JUDGES.test(name) &&
    !NAMELESS.test(name) &&
    !IN_CASE.test(name) &&
    !/^any ?time$/i.test(name.trim());
  return { start: named ? head + begins : head, named };
}

/** Whose wish it is. */
const PASSES_ON =
  /^(?:老板|领导|[\u4e00-\u9fff]{1,2}(?:总|经理|主任))(?:的意思(?:就)?是|说了?|交代|要求)(?=[^，。]{3})/;

/** Told for its own sake: before what was marked, with a day, or about something else than the reader. */
function isTold(clause: Span, draft: Draft, marked: Span): boolean {
  const said = draft.read.slice(clause.start, clause.end);
  if (IN_CASE.test(said) || STANDS_BY.test(said)) return false;
  const dated = draft.units.some(({ times }) =>
    times.some(({ fixed, start, end }) => fixed && start >= clause.start && end <= clause.end),
  );
  if (clause.start < marked.start || HOLDS.test(said) || (dated && clause.end < marked.end)) return true;
  return (
    said.length >= 5 &&
    !/[您你请望盼帮替靠]|多多|支持|关照|照顾|联系|随时|垂询|沟通/.test(said) &&
    !isFormula(clause, draft)
  );
}
