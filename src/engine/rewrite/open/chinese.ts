import { hasCue } from "../../evidence";
import type { Draft } from "../../types";
import { inside } from "../move";
import { result } from "../specs/outcomes";
import type { Open } from ".";
import { awaitedInChinese, type Pending } from "./awaited-zh";
import { bodyOf, clausesIn, found, last } from "./clauses-zh";
import { matterInChinese } from "./parties-zh";
import { presses } from "./presses-zh";
import { troubledInChinese } from "./troubled-zh";

/** It is gone to somebody else, or out. */
const LOST =
  /黄了|凉了|丢了|丢单|丢标|废了|废标|流标|没戏|踢[出了]|除名|出局|拉黑|不(?:订|买|用|要|采|续|做)了|选了|签给|给了别|(?:转|换)(?:到|给|去|了)[^，。]{0,6}(?:别|家|对手|竞争)|换了供应商|要换供应商|换供应商了|落选|没中|输[在给了]|排第[二三四]/;
/** They want something else, or will not: it is to be talked over again. */
const OBJECTS =
  /嫌|不肯|只肯|不认|不愿|不接受|不满|不同意|不松口|就怕|担心|顾虑|压价|砍价|要求|太贵|偏高|贵|便宜|不批|退货|要退|索赔|赔偿|投诉|犹豫|观望|比价|再考虑|商量|要[^，。]{0,6}费|分成|加价|涨价|换人/;
/** Many were seen or called: which of them came to anything is what is owed. */
const MANY =
  /(?:\d{1,4}|[二两三四五六七八九十百]+)(?:多)?\s?(?:家|户|通|组|拨|位客户|个客户)|扫街|陌拜|地推|电催|两三拨/;
const FAIR = /名片|展会|展位|配会|沙龙/;
const TALKED = /谈|聊|沟通|交流|碰|电话|联系|坐了|见了|催|说过|拜访|跑了|去了/;
/** A list of several matters. */
const SEVERAL = /周报|月报|日报|情况如下|进展如下|进度如下|[（(]?[1一][)）.、].*[（(]?[2二][)）.、]/s;

/** What a Chinese report leaves open: its last such thing. */
export function openInChinese(draft: Draft): Open {
  const pending = pendingIn(draft);
  return {
    matter: pending?.about ?? null,
    steps: pending ? [pending.does] : [],
    troubled: troubledInChinese(draft),
    presses: presses(draft),
    objected: inside(draft) ? objectedIn(draft) : null,
    unsaid: pending === null && !saidIn(draft) && isUnsaid(draft),
    many: manyIn(draft),
    who: whoIn(draft),
  };
}

/** What they find too much, by its name: 嫌付款条件里的预付三成太高. */
const TOO_MUCH =
  /嫌(?:弃)?(?:咱们?|我们|我司|咱家|我方)?的?([^，。；嫌]{2,14}?)(?:太|偏|有点|比[^，。]{1,8})?(?:高|贵|长|慢|短|低|大|少|重|远|久)了?(?=[，。；！]|$)/;

function objectedIn(draft: Draft): string | null {
  return last(clausesIn(draft), (clause) => found(draft, clause, TOO_MUCH, 1));
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
  return FAIR.test(draft.read) && hasCue(draft, "activity", "met") && !matterInChinese(draft) ? "家" : null;
}

/** Whoever was spoken with, by his office: 佟科长, 仓库主管. */
const MET =
  /(?:给|跟|和|与|同|见上了|见了|见到|见着|见|找|约了?|拜访了?|陪)(?:了)?(?:[^，。我您你的]{0,6}的)?((?![上到着了])[^，。我您你的几位和跟]{0,4}?(?:主管|书记员|采购|总监|总|工|科长|主任|经理|处长|校长|院长|局长|店长|厂长|馆长|老板|秘书|负责人))(?=打|聊|谈|见|碰|坐|吃|喝|沟通|通|说|，|。|也|了)|([^，。我您你的几位和跟了]{1,5}(?:科长|主任|处长|校长|院长|局长|店长|厂长|馆长|总监))(?=和[^，。]{1,10}都?在|在场|也在)/;

function whoIn(draft: Draft): string | null {
  const body = bodyOf(draft);
  const who = found(draft, body, MET, 1) ?? found(draft, body, MET, 2);
  return who && who.length >= 2 && !/^[他她它]/.test(who) && !draft.address?.text.includes(who) ? who : null;
}

/** One of those that were seen wants something: 翰林幼儿园有意更换户外滑梯. */
const HOT =
  /^(?:其中)?(?![我您你他])([\u4e00-\u9fffA-Za-z]{2,8}(?:园|院|校|厂|公司|店|集团|局|中心|医院|银行))(?:已|也|比较|很)?(?:有意|有兴趣|感兴趣|想[要换买上试]|打算|明确表示)/;
/** With whom it is stuck: 卡在设备科老许. */
const BLOCKS =
  /卡在(?:了)?(?![他她我您你咱])([^，。的]{0,6}(?:科|部|处|室|老[\u4e00-\u9fff]|[\u4e00-\u9fff]总|[\u4e00-\u9fff]工|经理|主任|财务|法务|采购|领导|海关))(?:那儿|那边|手里|那里)?$/;

/** Somebody outside is at work on it: 130多家工厂在用 and 跟您和品质部的闫经理聊完 wait for nobody. */
const WAITS_ON =
  /等|还没(?!谈)|尚未|未[批回复出定到]|没(?:批|回|给|出|定|到|消息|结果)|卡[在住]|催|核[实对]|排查|问[了过]|在(?:走|办|审|查|排|问|处理|协调)|反馈|转[给到交]|跑了|打[过了]/;

/** The sentence that names it says so. */
function waitedFor(matter: string, { units }: Draft): boolean {
  const name = matter.replace(/[那这][边头儿]$/, "").replace(/^[他她它]们$/, "");
  return units.some(({ text, read }) => text.includes(name) && WAITS_ON.test(read));
}

/** Null: nothing that could be taken over for sure. */
function pendingIn(draft: Draft): Pending | null {
  const awaited = awaitedInChinese(draft);
  if (awaited) return awaited;
  const { read } = draft;
  const matter = matterInChinese(draft);
  if (LOST.test(read)) return matter ? { about: matter, does: "再去问一次还有没有余地，把结果告诉" } : null;
  const hot = last(clausesIn(draft), (clause) => found(draft, clause, HOT, 1));
  if (hot && inside(draft)) return { about: `${hot}那边`, does: "约一次面谈，把结果告诉" };
  const blocks = last(clausesIn(draft), (clause) => found(draft, clause, BLOCKS, 1));
  if (blocks) return { about: `${blocks}那边`, does: "再去问一次，把结果告诉" };
  if (manyIn(draft)) return null;
  if (!matter || SEVERAL.test(read) || (inside(draft) && isUnsaid(draft))) return null;
  // To the reader outside, whoever is named works on it for him.
  if (draft.audience !== "boss" && draft.audience !== "colleague")
    return waitedFor(matter, draft) ? { about: `${matter}什么时候有结果`, does: "问清楚告诉" } : null;
  if (OBJECTS.test(read)) return { about: matter, does: "再谈一次，把结果告诉" };
  return hasCue(draft, "problem") ? null : { about: matter, does: "再联系一次，把新的进展告诉" };
}

/** Of all that was done nothing is told that came of it. */
function nothingOf(draft: Draft): boolean {
  return !hasCue(draft, "outcome", "problem");
}
