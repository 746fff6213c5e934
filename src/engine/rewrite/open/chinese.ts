import { hasCue } from "../../evidence";
import type { Draft, Span } from "../../types";
import { inside } from "../move";
import { result } from "../specs/outcomes";
import type { Open } from ".";
import { awaitedInChinese } from "./awaited-zh";
import { bodyOf, clausesIn, found, last, subjectOf } from "./clauses-zh";
import { sideInChinese } from "./parties-zh";
import { presses } from "./presses-zh";
import { thirdIn } from "./third-zh";

/** Many were seen or called: which of them came to anything is what is owed. */
const MANY =
  /(?:\d{1,4}|[二两三四五六七八九十百]+)(?:多)?\s?(?:家|户|通|组|拨|位客户|个客户)|扫街|陌拜|地推|电催|两三拨/;
const FAIR = /名片|展会|展位|配会|沙龙/;
const TALKED = /谈|聊|沟通|交流|碰|电话|联系|坐了|见了|催|说过|拜访|跑了|去了/;
/** A list of several matters. */
const SEVERAL = /周报|月报|日报|情况如下|进展如下|进度如下|[（(]?[1一][)）.、].*[（(]?[2二][)）.、]/s;

/** What a Chinese report leaves open: its last such thing. */
export function openInChinese(draft: Draft): Open {
  const who = whoIn(draft);
  const several = SEVERAL.test(draft.read);
  const many = manyIn(draft);
  const step = awaitedInChinese(draft) ?? (inside(draft) ? (settledIn(draft) ?? hotIn(draft)) : null);
  return {
    steps: step && !many ? [step] : [],
    presses: presses(draft),
    unsaid: step === null && !saidIn(draft) && isUnsaid(draft),
    many,
    who: several ? null : who,
    several,
    side: sideNamed(draft),
  };
}

/** The other side by a name one can go on with: a house, or whoever the draft calls 那边; a town is none. */
function sideNamed(draft: Draft): string | null {
  const side = sideInChinese(draft)?.replace(/[那这][边头儿]$/, "");
  return side && (draft.text.includes(`${side}那`) || HOUSE.test(side)) ? side : null;
}
const HOUSE = /[厂廠院局司行店校园園馆館团團部科商家]$|客户|客戶|业主|業主|甲方/;

/** What they find too much, by its name: 嫌付款条件太高, 觉得我们45天的交期偏长. */
const TOO_MUCH =
  /(?:嫌(?:弃)?|(?:觉得|认为|说)(?=[^，。；]{2,16}(?:太|偏|有点)))(?:咱们?|我们|我司|咱家|我方|这个)?(?:[^，。；嫌]{0,8}的)?([^，。；嫌的\d]{2,8}?)(?:太|偏|有点|比[^，。]{1,8})?(?:高|贵|长|慢|短|低|大|少|重|远|久)了?(?=[，。；！]|$)/;
/** On what it is stuck: 卡在质保金比例. */
const STUCK = /卡在(?:了)?(?![他她我您你咱])([^，。；！]{2,10}?)(?:上|这块|这里|这儿)?$/;
/** Whose sentence it is: 江铃还在比价, 百草堂：嫌…. */
const HEADED =
  /^\s*(?:[（(]?[\d一二三四五六七八九十]+[）).、]\s*)?([\u4e00-\u9fff]{2,8}?)(?=还|嫌|对|觉得|认为|也|：|:|说|一直|比较)/;
/** Who has doubts about what: 江门振华对新牌号的韧性还有顾虑. */
const DOUBTS =
  /(?:^|[、.）)]\s*)(?![我您你])([\u4e00-\u9fff]{2,8}?)对(?![我您你咱])([^，。；]{2,10}?)(?:还|仍|一直|也)*(?:有|存在)(?:些|点|一些)?(?:顾虑|疑虑|疑问|担心)/;
/** What one bargains over; anything else is to be made better. */
const TERM = /期|价|付|款|质保|比例|费|货|周期|折|返|量|押金|预付|合同|成|点/;
/** No term one could bargain over: an office, a person, a step. */
const NO_TERM =
  /[月周号日年]$|[科部处室]$|老.$|[总工]$|经理|主任|财务|法务|采购|领导|海关|流程|审批|环节|手里|那[儿边里]|港/;

/** A term that is to be agreed on, and with whom. */
function settledIn(draft: Draft): string | null {
  const told = clausesIn(draft);
  const settle = (clause: Span, pattern: RegExp): string | null => {
    const term = found(draft, clause, pattern, 1);
    if (!term || NO_TERM.test(term)) return null;
    const own = draft.units.find(({ start, end }) => start <= clause.start && clause.start < end);
    const third = own && thirdIn({ ...draft, units: [own] }, null);
    const side = third?.person ? third.name : own && found(draft, own, HEADED, 1);
    if (!TERM.test(term)) return `把${term}这一点怎么改定下来`;
    return `跟${side && subjectOf(side) ? side : "对方"}把${term}谈定`;
  };
  const doubts = last(told, (clause) => {
    const [who, what] = [1, 2].map((group) => found(draft, clause, DOUBTS, group));
    return who && what ? `跟${who}把${what.replace(/的(?=[^的]{1,4}$)/, "")}的顾虑谈清楚` : null;
  });
  if (doubts) return doubts;
  return last(told, (clause) => settle(clause, TOO_MUCH)) ?? last(told, (clause) => settle(clause, STUCK));
}

/** One of those that were seen wants something. */
function hotIn(draft: Draft): string | null {
  const hot = last(clausesIn(draft), (clause) => found(draft, clause, HOT, 1));
  if (hot) return `跟${hot}约一次面谈`;
  const blocks = last(clausesIn(draft), (clause) => found(draft, clause, BLOCKS, 1));
  return blocks && `去问一下${blocks}还缺什么`;
}

/** A talk, a call or a visit, and no word of what they said: only the writer knows it. */
function isUnsaid(draft: Draft): boolean {
  return (
    nothingOf(draft) &&
    hasCue(draft, "activity", "met") &&
    TALKED.test(draft.read) &&
    !MANY.test(draft.read) &&
    !SEVERAL.test(draft.read)
  );
}

/** What they said stands there already, as a blank of an earlier pass. */
function saidIn({ blanks, text }: Draft): boolean {
  return blanks.some(({ start, end }) => text.slice(start, end).includes(result.asks.zh as string));
}

/** What a meeting held is no round of visits. */
const MINUTES = /纪要|会议记录|例会|会议通报/;

/** How those many are counted, as the draft does: 家, 户. Null: they are not many, or it is told what came of it. */
function manyIn(draft: Draft): string | null {
  if (draft.audience === "customer" || draft.audience === "partner" || !nothingOf(draft) || MINUTES.test(draft.read))
    return null;
  const many = hasCue(draft, "activity", "met") ? MANY.exec(draft.read)?.[0] : null;
  if (many) return /[户组拨]$/.exec(many)?.[0] ?? "家";
  return FAIR.test(draft.read) && hasCue(draft, "activity", "met") && !sideInChinese(draft) ? "家" : null;
}

/** Whoever was spoken with, by his office: 佟科长, 仓库主管. */
const MET =
  /(?:给|跟|和|与|同|见上了|见了|见到|见着|见|找|约了?|拜访了?|陪)(?:了)?(?:[^，。我您你的]{0,6}的)?((?![上到着了])[^，。我您你的几位和跟]{0,4}?(?:主管|书记员|采购|总监|总|工|科长|主任|经理|处长|校长|院长|局长|店长|厂长|馆长|老板|秘书|负责人))(?=打|聊|谈|见|碰|坐|吃|喝|沟通|通|说|，|。|也|了)|(?:跟|和|与|找)(?:[^，。我您你的]{0,6}的)?(小[\u4e00-\u9fff])(?=聊|谈|见|碰|坐|吃|喝|通)|([^，。我您你的几位和跟了]{1,5}(?:科长|主任|处长|校长|院长|局长|店长|厂长|馆长|总监))(?=和[^，。]{1,10}都?在|在场|也在)/;

function whoIn(draft: Draft): string | null {
  const body = bodyOf(draft);
  const who = [1, 2, 3].map((group) => found(draft, body, MET, group)).find(Boolean) ?? null;
  return who && who.length >= 2 && !/^[他她它]/.test(who) && !draft.address?.text.includes(who) ? who : null;
}

/** One of those that were seen wants something: 翰林幼儿园有意更换户外滑梯. */
const HOT =
  /^(?:其中)?(?![我您你他])([\u4e00-\u9fffA-Za-z]{2,8}(?:园|院|校|厂|公司|店|集团|局|中心|医院|银行))(?:已|也|比较|很)?(?:有意|有兴趣|感兴趣|想[要换买上试]|打算|明确表示)/;
/** With whom it is stuck: 卡在设备科老许. */
const BLOCKS =
  /卡在(?:了)?(?![他她我您你咱])([^，。的]{0,6}(?:科|部|处|室|老[\u4e00-\u9fff]|[\u4e00-\u9fff]总|[\u4e00-\u9fff]工|经理|主任|财务|法务|采购|领导|海关))(?:那儿|那边|手里|那里)?$/;

/** Of all that was done nothing is told that came of it. */
function nothingOf(draft: Draft): boolean {
  return !hasCue(draft, "outcome", "problem");
}
