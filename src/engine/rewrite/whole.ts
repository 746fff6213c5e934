import { clausesOf } from "../clauses";
import type { Draft, Finding, Span, Unit } from "../types";
import { covers } from "./splice";

/** What is said amiss about the reader, a rival or oneself leaves nothing worth keeping in its sentence. */
const WHOLE: ReadonlySet<string> = new Set([
  "absolute-claim",
  "knocks-rival",
  "battles-objection",
  "waves-off-need",
  "buyer-risk",
]);

/** A clause that calls the reader: 姐, 林經理您好, Vivian. */
const CALLS =
  /^(?:尊敬的|亲爱的|喂|哎呀?)?[\u4e00-\u9fff]{0,4}(?:总|工|哥|姐|董|主任|老师|经理|院长|校长|局长?|处长?|科长|馆长?|老板|律师|教授|医生|协理|小姐|先生|女士|兄弟|老哥|阿姨|[您你]好|亲)$|^\p{Lu}\p{L}+$/u;
/** Something one would miss: a figure, an enclosure, what the matter is about. */
const THANKS = /^(?:鉴于|感谢|谢谢|为)/;
const TELLS = /\d|附件|附上|随信|随附|^(?:关于|鉴于|根据|按照|感谢|谢谢)/;
/** One's own fact beside a contradiction or a no: 我们出厂都做过保压测试, 这功能我们没有. */
const OWN_FACT =
  /^(?!.*[您你])(?:我们|我司|本公司|咱们?|我方)(?!.*(?:关系|责任|绝))|我们(?:这儿|这边)?(?:没有|不支持|做不了|没有?在做)$|没有的$/;
/** What is said to the reader's face, or of those who buy elsewhere. */
const SCOLDS =
  /找谁|哭去|上当|后悔|谁[买用签碰]谁|倒霉|犯傻|请?勿|别(?:再|老|总)?(?:抠|纠结|揪|死盯|较真|钻)|千万别|可别|假一赔|倒贴|算我输/;
/** How much before a boast goes with it: what is longer tells something. */
const RUN_UP = 14;

/**
 * Findings of what is said amiss reach over all of their sentence, in chat without stops over all of their breath, but
 * for the name the reader is called by and for what tells or asks something of its own. What lies inside is answered with
 * them. Chinese only: clauses there part by marks alone.
 */
export function whole(findings: readonly Finding[], draft: Draft): readonly Finding[] {
  const wide = findings.map((finding) => widened(finding, draft));
  return wide.filter((finding) => !wide.some((other) => other !== finding && swallows(other, finding)));
}

function swallows(wide: Finding, { rule, start, end }: Finding): boolean {
  return WHOLE.has(wide.rule) && rule !== wide.rule && covers(wide, { start, end });
}

function widened(finding: Finding, draft: Draft): Finding {
  const unit = draft.units.find(({ start, end }) => start <= finding.start && finding.start < end);
  if (unit?.lang !== "zh" || !WHOLE.has(finding.rule)) return finding;
  const clauses = breathOf(unit, draft).flatMap((part) =>
    clausesOf(part.read).map(({ start, end }) => ({ start: part.start + start, end: part.start + end })),
  );
  let first = clauses.findIndex(({ end }) => end > finding.start);
  let last = clauses.findLastIndex(({ start }) => start < finding.end);
  if (first < 0 || last < first) return finding;
  const goes = (clause: Span | undefined): clause is Span => clause !== undefined && !stays(clause, finding, draft);
  const leads = finding.rule === "waves-off-need";
  while (!leads && goes(clauses[first - 1]) && !(isBoast(finding) && runsLong(clauses[first - 1] as Span, finding)))
    first--;
  while (goes(clauses[last + 1])) last++;
  // What the marked clause itself begins with before the mark is left to the answer, which knows its lead-ins.
  const from = clauses[first] as Span;
  const start = from.end > finding.start ? finding.start : from.start;
  return { ...finding, start, end: Math.max(finding.end, (clauses[last] as Span).end) };
}

function isBoast({ rule }: Finding): boolean {
  return rule === "absolute-claim";
}

function runsLong({ start }: Span, finding: Finding): boolean {
  return finding.start - start > RUN_UP;
}

/** A word or two at the head of the message, before a mark: whoever reads is called by it. */
function isHail({ start, end }: Span, { units, read }: Draft): boolean {
  return (
    units[0]?.start === start &&
    end - start <= 4 &&
    /^[，,：: ]/.test(read.slice(end)) &&
    !/[的了不都没呢吧]/.test(read.slice(start, end))
  );
}

function stays(clause: Span, finding: Finding, draft: Draft): boolean {
  const said = draft.read.slice(clause.start, clause.end);
  const { address } = draft;
  if (address && clause.start < address.end && address.start < clause.end) return true;
  const bribes = finding.rule === "buyer-risk";
  if (CALLS.test(said) || isHail(clause, draft)) return true;
  // Whatever a favour is thanks for goes with it.
  if (TELLS.test(said) && !(bribes && THANKS.test(said))) return true;
  if (SCOLDS.test(said)) return false;
  if (/^(?:battles|waves)/.test(finding.rule) && OWN_FACT.test(said)) return true;
  return draft.acts.some(
    (act) =>
      act.concrete &&
      act.kind !== "proposal" &&
      (!bribes || (act.time?.fixed ?? false)) &&
      act.start < clause.end &&
      clause.start < act.end &&
      (act.start >= finding.end || act.end <= finding.start),
  );
}

/** A question that wants no answer, before what follows from it: 瑕疵？您对着放大镜找呢吧. */
function isThrownBack({ read }: Unit): boolean {
  return /[？?]\s*$/.test(read) && read.length <= 16 && !/\d|什么时候|能不能|可不可以|方便|行吗|可以吗/.test(read);
}

/** The sentence, with what is said before and after it in one breath. */
function breathOf(unit: Unit, { units, text }: Draft): readonly Unit[] {
  const parted = (a: Unit, b: Unit) => /[。.！!？?～~…；;\n]/.test(text.slice(a.end - 1, b.start));
  let from = unit.index;
  let to = unit.index;
  const at = (index: number) => units[index] as Unit;
  while (from > 0 && (!parted(at(from - 1), at(from)) || isThrownBack(at(from - 1)))) from--;
  while (to + 1 < units.length && (!parted(at(to), at(to + 1)) || isThrownBack(at(to)))) to++;
  return units.slice(from, to + 1);
}
