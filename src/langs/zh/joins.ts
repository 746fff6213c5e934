import { quick } from "../../engine/quick";
import type { Act, TimeMention } from "../../engine/types";
import { timeOf } from "./act-times";
import type { Clause } from "./clauses";
import { isEmpty } from "./empty";
import { isBareOrder } from "./orders";

/** How the acts of neighbouring clauses hang together. */

/** 我打算提60天，您看行吗: an undertaking put to the reader waits for his answer. */
export function settleAsked(acts: Act[]): void {
  for (const [i, act] of acts.entries()) {
    const next = acts[i + 1];
    if (act.kind !== "promise" || act.time || next?.kind !== "ask" || !next.traits.includes("question")) continue;
    if (/看|觉得|行|可以|好|同意|成|中|OK|ok/.test(next.action ?? ""))
      acts[i] = { ...act, traits: [...act.traits, "conditional"] };
  }
}

/** Opens a clause that goes on with what a request before it began. */
const CONTINUES = quick(
  /^(?:并且?|同时|以及|及时|尽快|早日|从严|依法|切实|[^，]{1,4}(?:上|中)?进行|进行|给予|予以|督促|制止|查[处封实]|整治|退还|解决|拆除|恢复|安排|核实|调查|取缔|杜绝|严惩|加装|改正|修|取消|开通|提供|把|将|给(?!您|你)|还(?=老|我们|小区|群众|市民|百姓|大)|让|为|在[^，]{1,20}(?:上|方面|中)|做|多|再|和|与|签|盖|寄|回传|反馈|落实|完善|补|确认|填|附上|约|引荐|介绍|组织|派|拉|找|推动|推进|出具|积极|全力|密切|认真|加强)/,
);

/** Goes on with what the request before it began. */
export function goesOn(last: Act, clause: Clause, text: string, subject: boolean): boolean {
  if (last.kind !== "ask" || last.end < clause.start - 2 || subject || clause.asks) return false;
  if (last.traits.includes("question") || last.traits.includes("choice") || last.traits.includes("formula"))
    return false;
  return CONTINUES.test(text) && !isBareOrder(text);
}

/** 请贵司完成盖章，并寄回原件: one ask in two clauses. */
export function extend(acts: Act[], last: Act, clause: Clause, text: string, times: readonly TimeMention[]): void {
  const time = last.time ?? timeOf(clause, clause, times, clause.start);
  const concrete = last.concrete || !isEmpty(text.replace(/^(?:并且?|同时|以及)/, ""));
  acts[acts.length - 1] = { ...last, end: clause.end, concrete, time };
}

/** 我去问一下，有信儿告诉您: the word to come belongs to the work before it, one undertaking in two clauses. */
export function reportsBack(work: Act, word: Act): boolean {
  const plain = (act: Act) =>
    act.concrete && !act.traits.some((trait) => trait === "done" || trait === "conditional" || trait === "policy");
  return (
    work.kind === "promise" &&
    word.owner === null &&
    word.start - work.end <= 2 &&
    plain(work) &&
    plain(word) &&
    TELLS.test(word.action ?? "")
  );
}
const TELLS = /告|通知|报|回|复|覆|反馈|[说讲话发]/;

/** The two clauses as one undertaking. */
export function joined(work: Act, word: Act): Act {
  const time = [work.time, word.time].find((time) => time?.fixed && time.future) ?? work.time ?? word.time;
  return { ...work, end: word.end, time, traits: work.traits.filter((trait) => word.traits.includes(trait)) };
}
