import type { Draft, Finding, Span } from "../types";
import { breathOf, calls, clausesOfBreath, pointOf } from "./breath";
import { covers } from "./splice";

/** What is said amiss about the reader, a rival or oneself leaves nothing worth keeping in its sentence. */
const WHOLE: ReadonlySet<string> = new Set([
  "absolute-claim",
  "knocks-rival",
  "battles-objection",
  "waves-off-need",
  "buyer-risk",
]);

/** These are answered for all of their point at once. */
const BY_POINT: ReadonlySet<string> = new Set(["battles-objection", "waves-off-need"]);

/** Something one would miss: a figure, an enclosure, what the matter is about. */
const THANKS = /^(?:鉴于|感谢|谢谢|为)/;
const TELLS =
  /\d|(?<![第独唯])[二三四五六七八九十两百千][一二三四五六七八九十百千万余多]*(?:份|台|套|家|人|吨|件|平)|附件|附上|随信|随附|^(?:关于|鉴于|根据|按照|感谢|谢谢)/;
/** One's own fact beside a contradiction or a no: 我们出厂都做过保压测试, 这功能我们没有. */
const OWN_FACT =
  /^(?!.*[您你])(?:我们|我司|本公司|咱们?|我方)(?!.*(?:关系|责任|绝))|我们(?:这儿|这边)?(?:没有|不支持|做不了|没有?在做)$|没有的$/;
/** What is said to the reader's face, or of those who buy elsewhere. */
const SCOLDS =
  /找谁|哭去|上当|后悔|谁[买用签碰]谁|倒霉|犯傻|请?勿|别(?:再|老|总)?(?:抠|纠结|揪|死盯|较真|钻)|千万别|可别|劝[您你]|假一赔|倒贴|算我输/;
/** Asked of nobody. */
const RHETORIC =
  /还[^，。]{1,8}呢$|真(?:要|打算|想)|谁|哪有|哪里有|哪家|难道|敢|(?:找|选|用|买)[^，。]{0,4}(?:那家|别家|隔壁|他家|人家)|怎么可能|呢吧|有吗|能比|能[跟和][我咱]们?比|比得[过上]/;
/** What the message is about besides the favour: 安装名单我收到了，四十七台分三天装. */
const GOODS = /报价|合同|样品|资料|方案|货|发票|安装|交付|名单|清单|图纸|排期|验收单/;
const OF_THE_DEAL =
  /^[这那](?:批|车|柜|套|台)[^，。]{1,6}[走发送放存装](?!完|了)|(?:名单|清单|资料|图纸|样品|货|报价|合同)[^，。]{0,6}(?:收到|发|寄|送|附)|[一二三四五六七八九十百\d]+(?:台|套|箱|吨|车|批|个点位)[^，。]{0,8}(?:装|发|送|到|交|排)/;
/** How much before a boast goes with it: what is longer tells something. */
const RUN_UP = 8;

/**
 * Findings of what is said amiss reach over all of their sentence, in chat without stops over all of their breath, but
 * for the name the reader is called by and for what tells or asks something of its own. What lies inside is answered with
 * them. Chinese only: clauses there part by marks alone.
 */
export function whole(findings: readonly Finding[], draft: Draft): readonly Finding[] {
  const wide = findings.map((finding) => widened(finding, draft));
  return wide.filter(
    (finding, i) =>
      !wide.some((other, j) => j !== i && swallows(other, finding) && !(j > i && swallows(finding, other))),
  );
}

/** All of the other lies inside; two of a kind in one breath are one. */
function swallows(wide: Finding, { rule, start, end }: Finding): boolean {
  return WHOLE.has(wide.rule) && (rule !== wide.rule || BY_POINT.has(rule)) && covers(wide, { start, end });
}

function widened(finding: Finding, draft: Draft): Finding {
  const unit = draft.units.find(({ start, end }) => start <= finding.start && finding.start < end);
  if (unit?.lang !== "zh" || !WHOLE.has(finding.rule)) return finding;
  if (BY_POINT.has(finding.rule)) return { ...finding, ...pointOf(finding, draft) };
  const clauses = clausesOfBreath(breathOf(unit, draft));
  let first = clauses.findIndex(({ end }) => end > finding.start);
  let last = clauses.findLastIndex(({ start }) => start < finding.end);
  if (first < 0 || last < first) return finding;
  const own = isBoast(finding) && last - first >= LONG ? boastsIn(clauses, draft) : null;
  if (own) return { ...finding, start: own.start, end: own.end };
  const goes = (clause: Span | undefined): clause is Span => clause !== undefined && !stays(clause, finding, draft);
  while (goes(clauses[first - 1]) && !(isBoast(finding) && runsLong(clauses[first - 1] as Span, finding, draft)))
    first--;
  while (goes(clauses[last + 1])) last++;
  // What the marked clause itself begins with before the mark is left to the answer, which knows its lead-ins.
  const from = clauses[first] as Span;
  const start = from.end > finding.start ? finding.start : from.start;
  return { ...finding, start, end: Math.max(finding.end, (clauses[last] as Span).end) };
}

/** Marked with all that is told beside it in one breath, a boast is the clauses that boast. */
const LONG = 4;
const BOASTS = /最|第一|唯一|绝[对不无]|从[不未没]|永远|^零|百分之?百|万无一失|无人能|包过|全[网城国](?!有|各|共)|独一/;

function boastsIn(clauses: readonly Span[], { read }: Draft): Span | null {
  const boasts = (clause: Span) => BOASTS.test(read.slice(clause.start, clause.end));
  const first = clauses.find(boasts);
  const last = clauses.findLast(boasts);
  return first && last && clauses.indexOf(last) - clauses.indexOf(first) <= 1
    ? { start: first.start, end: last.end }
    : null;
}

function isBoast({ rule }: Finding): boolean {
  return rule === "absolute-claim";
}

/** What only soothes, or is the bare name of what is praised, goes however long it is. */
function runsLong({ start, end }: Span, finding: Finding, { read }: Draft): boolean {
  const said = read.slice(start, end);
  return finding.start - start > RUN_UP && !EASES.test(said) && !NAMES.test(said);
}
const EASES = /堪称|典范|首屈一指|翘楚|把心放|稳稳当当|放一?百个?心|闭(?:着)?眼/;
const NAMES = /^(?:贵[司方校院处厂店]|[您你])[^，。]{0,6}(?:想要|要|看中|需要)的(?:那|这)[^，。]{2,10}$/;

function stays(clause: Span, finding: Finding, draft: Draft): boolean {
  const said = draft.read.slice(clause.start, clause.end);
  const bribes = finding.rule === "buyer-risk";
  if (calls(clause, draft)) return true;
  if (isBoast(finding) && EASES.test(said)) return false;
  // A day of the deal, or a question that wants an answer, is the writer's own business.
  const asks = /[？?]/.test(draft.text[clause.end] ?? "") && !RHETORIC.test(said);
  const dated = draft.units.some(({ times }) =>
    times.some((time) => time.fixed && time.future && time.start >= clause.start && time.end <= clause.end),
  );
  if ((isBoast(finding) || finding.rule === "knocks-rival") && (asks || dated) && !SCOLDS.test(said)) return true;
  if (bribes && OF_THE_DEAL.test(said)) return true;
  // Whatever a favour is thanks for goes with it.
  if (TELLS.test(said) && !(bribes && THANKS.test(said))) return true;
  if (SCOLDS.test(said)) return false;
  if (/^(?:battles|waves)/.test(finding.rule) && OWN_FACT.test(said)) return true;
  return draft.acts.some(
    (act) =>
      act.concrete &&
      act.kind !== "proposal" &&
      (!bribes || ((act.time?.fixed ?? false) && (act.kind === "ask" || GOODS.test(said)))) &&
      act.start < clause.end &&
      clause.start < act.end &&
      (act.start >= finding.end || act.end <= finding.start),
  );
}
