import { clausesOf } from "../../clauses";
import { hasCue } from "../../evidence";
import type { Act, Draft, Finding, Span, Unit } from "../../types";
import { UNREAD_ZH } from "../blame";
import { callSoon } from "../blank-specs";
import { calls, clausesOfBreath } from "../breath";
import { calledIn } from "../called";
import { isDenial, isOwnFact, quarrels } from "../own-facts-zh";
import { at, type Plan } from "../plan";
import { appendAfter, type Edit, unitAt } from "../splice";
import { raisedIn } from "./raised-zh";

/** What the reader is called up for. */
const PRICE = /贵(?!司|公司|方|单位|校|院|处|厂|集团|部|局|所|行|店|社|科)|(?<!评)价(?!值)|便宜|收费|费用/;
const FAULT = /漏|裂|异响|停机|坏|故障|卡顿|慢|掉线|报错|死|不亮|不转|没效果|不会(?:用|装|使|管)|装错|使用不当|问题/;
const UNCLEAR =
  /没(?:有)?(?:弄|搞|看|听|读|算|想)(?:得)?(?:太)?(?:明白|懂|清)|误会|误解|理解(?:错|有误|偏|不)|[搞弄看算听]错|看岔|没看|不了解|不清楚|有误/;
/** A point of a list. */
const MARK = /^\s*(?:[一二三四五六七八九十]|\d{1,2})[、.．]/;
/** A demand on the reader right behind the answer would undo it. */
const DEMANDS = /^(?:请|烦请|麻烦|敬请|务请|望)/;

/**
 * A contradiction goes with all of its sentence. In its place: what the reader has brought up is named and taken up, the
 * writer's own facts follow as they stand, and a call is proposed in which both go through it. `again`: an earlier
 * sentence was answered so; here only the facts are left.
 */
export function disputed(finding: Finding, draft: Draft, plan: Plan, again: boolean): readonly Edit[] {
  const unit = unitAt(draft, finding);
  if (!unit) return [];
  // Thanks beside it: nobody was contradicted.
  if (/谢谢|感谢|没白[来跑]|辛苦[您你了]/.test(draft.read.slice(finding.start, finding.end))) return [];
  const { voice, blank } = at(finding, draft, plan);
  const { you, casual, pick, say, write } = voice;
  const facts = factsOf(finding, draft);
  const listed =
    /^[；;]/.test(draft.text.slice(finding.end)) ||
    (/[；;]\s*$|[：:]\s*$/.test(draft.text.slice(unit.start, finding.start)) &&
      MARK.test(draft.text.slice(finding.start)));
  if (again) return [{ start: finding.start, end: finding.end, text: facts ? `${facts}${listed ? "" : "。"}` : "" }];
  const raised = raisedIn(draft, finding);
  const yours = /[贵貴](方|司|校|院|处|科|单位|公司)/.exec(draft.text.slice(finding.start, finding.end))?.[0] ?? you;
  const us = casual ? "我" : "我们";
  const minds = pick(`${us}很重视`, casual ? "我放在心上了" : "我们认真对待");
  const what = raised && write(raised.what);
  const accept = !raised
    ? // Who is told that he has not understood was not told clearly enough.
      facts && UNCLEAR.test(draft.read.slice(finding.start, finding.end))
      ? `是${us}没说清楚`
      : facts
        ? ""
        : PRICE.test(draft.read.slice(finding.start, finding.end))
          ? `价格上${you}的顾虑${us}明白`
          : `${casual ? you : yours}说的情况${us}记下了`
    : repeats(raised.what, finding, draft)
      ? `这件事，${minds}`
      : raised.told
        ? casual
          ? `${you}说${what}，这件事${minds}`
          : `${yours}提到${what}一事，${minds}`
        : casual
          ? `${what}的事${minds}`
          : `关于${what}${/问题$|情况$|方面$/.test(what ?? "") ? "" : "一事"}，${minds}`;
  const mark = MARK.exec(draft.text.slice(finding.start, finding.end))?.[0] ?? "";
  const name = calledIn(finding, draft);
  const answer = mark + (name && `${name}，`) + say(accept);
  const last = lastFact(unit, finding, draft);
  const asks = asksHere(draft, finding);
  const subject = `${raised?.what ?? ""}${draft.read.slice(finding.start, finding.end)}`;
  const over = PRICE.test(subject) ? "把价格逐项对一遍" : FAULT.test(subject) ? "把当时的情况过一遍" : "把这件事对一遍";
  const ask = asks
    ? say(
        casual
          ? `${blank(callSoon)}我给${you}打个电话，${over}，${pick("方便吗", "行吗", "可以吗")}？`
          : `${blank(callSoon)}我致电${you}，${over}，${pick("是否方便", `${you}看可以吗`)}？`,
      )
    : "";
  if (listed) {
    const edit = { start: finding.start, end: finding.end, text: [answer, facts].filter(Boolean).join("，") };
    const end = draft.units.filter(({ paragraph }) => paragraph === unit.paragraph).at(-1) as Unit;
    return ask ? [edit, appendAfter(draft, end, ask, false)] : [edit];
  }
  const told = say(answer) === "" || !facts ? [answer, facts].filter(Boolean).join("") : null;
  const said = told === null ? `${answer}${raised ? "。" : "："}${facts}。` : told && `${told}。`;
  const next = draft.units[(last ?? unitAt(draft, { start: finding.end - 1, end: finding.end }) ?? unit).index + 1];
  const demands = next !== undefined && DEMANDS.test(next.text) && next.paragraph === unit.paragraph;
  // What is due is asked for once it is clear what is owed.
  const joint = ask && demands && /[付款账賬費费]/.test(next.text) ? say("对清楚之后，") : "";
  const besides: Edit[] = joint && next ? [{ start: next.start, end: next.start, text: joint }] : [];
  const edit = { start: finding.start, end: finding.end, text: last ? said : said + ask };
  if (!last || !ask) return [edit, ...besides];
  const asked = appendAfter(draft, last, ask, false);
  // At one place one edit.
  return next?.start === last.end ? [edit, { ...asked, text: asked.text + joint }] : [edit, asked, ...besides];
}

/** It stands already in what the draft says before: 来函说我方泵扬程不足. */
function repeats(what: string, { start }: Finding, { address, text }: Draft): boolean {
  const bare = address && what.startsWith(address.text) ? what.slice(address.text.length) : what;
  return text.slice(address?.end ?? 0, start).includes(bare);
}

/** What stays of the stretch: facts of the writer's own, and what he undertakes or asks in so many words. */
function factsOf(stretch: Span, draft: Draft): string {
  const { text, acts, units } = draft;
  const clauses = clausesOfBreath(units.filter(({ start, end }) => start < stretch.end && stretch.start < end)).filter(
    ({ start, end }) => start >= stretch.start && end <= stretch.end,
  );
  const kept: Span[] = [];
  for (const [i, clause] of clauses.entries()) {
    const said = draft.read.slice(clause.start, clause.end);
    if (calls(clause, draft) || RAISES.test(said) || (ABSOLUTE.test(said) && !/\d/.test(said))) continue;
    const goesOn = i > 0 && kept.at(-1) === clauses[i - 1] && said.length >= 5 && !quarrels(said);
    const dated = units.some(({ times }) =>
      times.some((t) => t.fixed && t.future && t.start >= clause.start && t.end <= clause.end),
    );
    if (
      goesOn ||
      (dated && !quarrels(said)) ||
      isOwnFact(clause, draft) ||
      acts.some((act) => isPlain(act, clause, draft))
    )
      kept.push(clause);
  }
  let out = "";
  for (const [i, clause] of kept.entries()) {
    const before = kept[i - 1];
    const joined = before && clauses.indexOf(before) === clauses.indexOf(clause) - 1;
    const gap = joined ? text.slice(before.end, clause.start).trim() : "";
    const denies = isDenial(clause, draft) && i === 0 ? "就我们掌握的情况，" : "";
    out += (i > 0 ? (/^[，,、；;]$/.test(gap) ? gap : "，") : "") + denies + text.slice(clause.start, clause.end);
  }
  return out
    .replace(/(?:早就|早已|本来就|明明就?|本就)(?=[含包写寫附给給])/g, "已经")
    .replace(/明明/g, "")
    .replace(/^(?:但|可是|而且|再说了?|况且)[，,]?/, "")
    .replace(/^[一二三四五六七八九十\d]+[、.．]/, "");
}
/** It never happens: no fact one could show. */
const ABSOLUTE = /从来(?:没|不|都)|从未|绝(?:不|无|没)|不可能/;
/** That the reader says so stands in the answer. */
const RAISES =
  /^(?:[^，。]{0,6}[、：:])?(?:关于|对于|對於|關於|来函|来信|贵.{1,3}来[函信]|[您你侬](?:们)?(?:[^，。]{0,6})(?:说|讲|称|提|问|反映|质疑))|说法$/;

/** An act of the writer's own business beside the quarrel. */
function isPlain(act: Act, clause: Span, { read }: Draft): boolean {
  return (
    act.concrete &&
    act.kind !== "proposal" &&
    act.start < clause.end &&
    clause.start < act.end &&
    (act.kind === "promise" || /请|麻烦|劳驾|[于在].{1,10}前/.test(read.slice(clause.start, clause.end))) &&
    !/慎言|自重|请(?:勿|不要|自行)|看[清懂]|[看搞弄]不懂|看得懂|学会|先学|搞清|查查|问问别人|细读|想想/.test(
      read.slice(clause.start, clause.end),
    )
  );
}

/** The last sentence right after the quarrel that only goes on with the matter; null: what follows is another matter. */
function lastFact(unit: Unit, finding: Finding, draft: Draft): Unit | null {
  let last: Unit | null = null;
  for (const next of draft.units.slice(unit.index + 1)) {
    if (next.start < finding.end) continue;
    if (next.paragraph !== unit.paragraph) break;
    const clauses = clausesOf(next.read).map(({ start, end }) => ({
      start: next.start + start,
      end: next.start + end,
    }));
    const fits = clauses.every((clause) => isOwnFact(clause, draft)) || UNREAD_ZH.test(next.read);
    if (!fits || next.acts.some(({ kind }) => kind === "ask")) break;
    last = next;
  }
  return last;
}

/** A call is proposed unless the draft itself says on which day we come or ask, or ends in a question. */
function asksHere(draft: Draft, finding: Finding): boolean {
  const end = draft.units.at(-1);
  // An offer beside it gives way to a call.
  if (hasCue(draft, "offer")) return false;
  if (end && /[？?]\s*$/.test(end.text) && end.start >= finding.end) return false;
  return !draft.acts.some(({ kind, concrete, time }) => kind === "promise" && concrete && time?.fixed && time.future);
}
