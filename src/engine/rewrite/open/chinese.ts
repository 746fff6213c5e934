import { hasCue } from "../../evidence";
import type { Draft } from "../../types";
import { inside } from "../move";
import type { Open } from ".";
import { awaitedInChinese, type Pending } from "./awaited-zh";
import { clausesIn, found, last } from "./clauses-zh";
import { matterInChinese } from "./parties-zh";
import { presses } from "./presses-zh";
import { troubledInChinese } from "./troubled-zh";

/** It is gone to somebody else, or out. */
const LOST =
  /黄了|凉了|丢了|丢单|丢标|废了|废标|流标|没戏|踢[出了]|除名|出局|拉黑|不(?:订|买|用|要|采|续|做)了|选了|签给|给了别|(?:转|换)(?:到|给|去|了)[^，。]{0,6}(?:别|家|对手|竞争)|换(?:了)?供应商|落选|没中|输[在给了]|排第[二三四]/;
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
    unsaid: pending === null && isUnsaid(draft),
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

/** Null: nothing that could be taken over for sure. */
function pendingIn(draft: Draft): Pending | null {
  const awaited = awaitedInChinese(draft);
  if (awaited) return awaited;
  const { read } = draft;
  const matter = matterInChinese(draft);
  if (LOST.test(read)) return matter ? { about: matter, does: "再去问一次还有没有余地，把结果告诉" } : null;
  const told = draft.audience !== "customer" && draft.audience !== "partner";
  if (told && nothingOf(draft) && hasCue(draft, "activity", "met") && (MANY.test(read) || (FAIR.test(read) && !matter)))
    return { about: matter ? `哪几家有结果，包括${matter}` : "哪几家有结果", does: "列个单子发" };
  if (!matter || SEVERAL.test(read) || (inside(draft) && isUnsaid(draft))) return null;
  // To the reader outside, whoever is named works on it for him.
  if (draft.audience !== "boss" && draft.audience !== "colleague")
    return { about: `${matter}什么时候有结果`, does: "问清楚告诉" };
  if (OBJECTS.test(read)) return { about: matter, does: "再谈一次，把结果告诉" };
  return hasCue(draft, "problem") ? null : { about: matter, does: "再联系一次，把新的进展告诉" };
}

/** Of all that was done nothing is told that came of it. */
function nothingOf(draft: Draft): boolean {
  return !hasCue(draft, "outcome", "problem");
}
