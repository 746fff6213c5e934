import { hasCue } from "../../evidence";
import { overlaps } from "../../triage";
import type { Draft, Span } from "../../types";
import { inside } from "../move";
import { result } from "../specs/outcomes";
import type { Open } from ".";
import { awaitedInChinese } from "./awaited-zh";
import { clausesIn, found, last, subjectOf } from "./clauses-zh";
import { sideInChinese } from "./parties-zh";
import { presses } from "./presses-zh";
import { peopleIn, thirdIn } from "./third-zh";

/** Many were seen or called: which of them came to anything is what is owed. */
const MANY =
  /(?:\d{1,4}|[二两三四五六七八九十百]+)(?:多)?\s?(?:家|户|通|组|拨|位客户|个客户)|扫街|陌拜|地推|电催|两三拨/;
const FAIR = /名片|展会|展位|配会|沙龙/;
const TALKED = /谈|聊|沟通|交流|碰|电话|联系|坐了|见了|见上|见着|见到|见面|也?都?在场?$|在场|催|说过|拜访|跑了|去了/;
/** A list of several matters. */
const SEVERAL = /周报|月报|日报|情况如下|进展如下|进度如下/;
const LISTED = /[（(]?[1一][)）.、].*[（(]?[2二][)）.、]/s;

/** What a Chinese report leaves open: its last such thing. */
export function openInChinese(draft: Draft): Open {
  const who = whoIn(draft);
  const listed = LISTED.test(draft.read);
  const several = listed || SEVERAL.test(draft.read);
  const many = manyIn(draft);
  const steps = [awaitedInChinese(draft), ...(inside(draft) ? [...settledIn(draft), hotIn(draft)] : [])].filter(
    (step) => step !== null,
  );
  return {
    steps: many ? [] : steps,
    presses: presses(draft),
    unsaid: steps.length === 0 && !saidIn(draft) && isUnsaid(draft),
    many,
    who: several ? null : who,
    several,
    listed: listed && !saidIn(draft),
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
/** What is minded or wanted, by its name: 不满意的是交期, 分歧在质保, 希望账期放到60天. */
const TERMS =
  "(?:交期|交货期?|工期|账期|付款(?:方式|条件|比例|节点)?|预付款?|首付款?|尾款|定金|订金|押金|质保(?:期|金)?|保修期?|单价|总价|价格|报价|价钱|运费|折扣|返点|起订量|最低起订量|分成(?:比例)?|服务费|违约金|验收标准|验收条件)";
const MINDS = new RegExp(
  `(?:不满意|有意见|不同意|不接受|顾虑|担心|纠结|在意|犹豫|分歧|争议|卡点|难点|扯皮)[^，。；]{0,6}?(${TERMS})`,
);
const WANTS = new RegExp(
  `(?:希望|要求|想要?|坚持|提出|让我们|要我们|问能不能)[^，。；]{0,10}?(${TERMS})|(${TERMS})[^，。；]{0,10}?(?:有分歧|有争议|谈不拢|没谈[拢妥定]|还?没定|还在(?:扯皮|谈|磨|争)|(?:要|得|再|还要|想)[^，。；]{0,4}(?:[压降让砍缩延放](?:一?[压降让砍缩延放])?|便宜|优惠|下浮)|[压降砍]到)`,
);
/** It is settled: 问题不大, 谈妥了. */
const SETTLED = /问题不大|没问题|不是问题|答应|同意了|都同意|已解决|解决了|谈妥|谈定|说好|认可|接受了|可以接受/;
/** Somebody wants to see more: 老板娘还想看看灰色的. */
const WANTS_TO_SEE =
  /^[^，。；]{1,12}?(?:还想|想再|还要|要再|还希望)(?:先|再)?看一?看?(?:一下)?((?![我你您])[^，。；看]{2,8}?(?:的|样品|样机|样布|样板|色卡|案例|资料|图纸|方案))$/;
const SAMPLE = /样[布品板机件衣册片]|色卡/;

/** What one bargains over; anything else is to be made better. */
const TERM = /期|价|付|款|质保|比例|费|货|周期|折|返|量|押金|预付|合同|成|点/;
/** No term one could bargain over: an office, a person, a step. */
const NO_TERM =
  /[月周号日年]$|[科部处室]$|老.$|[总工]$|经理|主任|财务|法务|采购|领导|海关|流程|审批|环节|手里|那[儿边里]|港/;

/** Terms that are to be agreed on, and with whom; what is to be shown. */
function settledIn(draft: Draft): readonly string[] {
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
  const minded = (clause: Span, pattern: RegExp): string | null => {
    const next = told[told.indexOf(clause) + 1];
    if (SETTLED.test(draft.read.slice(clause.start, next?.end ?? clause.end))) return null;
    const term = [1, 2].map((group) => found(draft, clause, pattern, group)).find(Boolean);
    return term ? `跟${sideOf(clause, draft)}把${term}谈定` : null;
  };
  const shown = (clause: Span): string | null => {
    const seen = found(draft, clause, WANTS_TO_SEE, 1);
    const sample = seen?.endsWith("的") ? SAMPLE.exec(draft.read)?.[0] : "";
    return seen && sample !== undefined ? `把${seen}${sample}准备好，约${sideOf(clause, draft)}看` : null;
  };
  const ways = [
    doubts,
    last(told, (clause) => minded(clause, MINDS)),
    last(told, (clause) => settle(clause, TOO_MUCH)),
    last(told, (clause) => settle(clause, STUCK)),
    last(told, (clause) => minded(clause, WANTS)),
    last(told, shown),
  ];
  return ways.filter((way) => way !== null);
}

/** Whom a clause speaks of by his office or name; else whoever was met last, else nobody by name. */
function sideOf(clause: Span, draft: Draft): string {
  const own = draft.units.find(({ start, end }) => start <= clause.start && clause.start < end);
  const people = own ? peopleIn(draft, own) : [];
  return (people.length === 1 ? people[0] : whoIn(draft)) ?? sideNamed(draft) ?? "对方";
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
    !SEVERAL.test(draft.read) &&
    !LISTED.test(draft.read)
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

/** Whoever was spoken with, by his office alone: 采购上, 仓库主管, 小徐. */
const MET =
  /(?:给|跟|和|与|同|见上了|见了|见到|见着|见|找|约了?|拜访了?|陪)(?:了)?(?:[^，。我您你的]{0,6}的)?((?![上到着了])[^，。我您你的几位和跟、]{0,4}?(?:主管|书记员|采购|专管员|负责人|秘书|老板|总监|经理|主任|[科处校院局店厂馆会]长|总|工))(?:上|那边|那儿)?(?=打|聊|谈|见|碰|坐|吃|喝|沟通|通|说|也|了|$)|(?:跟|和|与|找)(?:[^，。我您你的]{0,6}的)?(小[\u4e00-\u9fff])(?=聊|谈|见|碰|坐|吃|喝|通)/;
/** An office is spoken of as a side. */
const OFFICE_ONLY = /^(?:采购|财务|法务|技术|设备|质量|工程|总部)$/;

/** Whoever was met or spoken with last, by the name the draft gives him; null: nobody, or several at once. */
function whoIn(draft: Draft): string | null {
  const told = clausesIn(draft).filter(
    (clause) => TALKED.test(draft.read.slice(clause.start, clause.end)) && !isToCome(clause, draft),
  );
  const met = last(told, (clause) => {
    const said = draft.read.slice(clause.start, clause.end);
    const alone = [1, 2].map((group) => found(draft, clause, MET, group)).find(Boolean);
    const people = [...new Set(peopleIn(draft, clause))];
    if (people.length === 0 && alone && !/^[他她它]/.test(alone) && !draft.address?.text.includes(alone))
      people.push(alone);
    const [one] = people;
    if (!one) return null;
    // 采购和生产厂长: two.
    return /[^我们咱天午日](?:和|与|、|及)[^，]{0,3}$/.test(said.slice(0, said.indexOf(one))) ? [] : people;
  });
  const who = met?.length === 1 ? (met[0] as string) : null;
  return who && OFFICE_ONLY.test(who) ? `${who}那边` : who;
}

/** Asked for, or on a day still to come: this morning is told in a past tense. */
function isToCome(clause: Span, { acts, read, units }: Draft): boolean {
  if (/[了过完刚]/.test(read.slice(clause.start, clause.end))) return false;
  return (
    acts.some((act) => overlaps(act, clause)) ||
    units.some(({ times }) => times.some((time) => time.fixed && time.future && overlaps(time, clause)))
  );
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
