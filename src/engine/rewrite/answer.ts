import { hasTrait } from "../evidence";
import type { Draft, Finding, Span } from "../types";
import { GIVES_WAY } from "./answerable";
import { onlyBlames } from "./blame";
import { soothes } from "./leftovers";
import { answers, datedLater } from "./mends";
import type { Part } from "./mends/mend";
import { at, type Plan } from "./plan";
import { removeAll, removeBut } from "./removal";
import { isSaid } from "./seam";
import { appendAfter, covers, type Edit, unitAt } from "./splice";
import { isThanks, reachOf } from "./stretch";
import { asEnded, begun, toldAgain, toldAlready } from "./told";

/** Both of one sentence are answered by one date. */
const DATED: ReadonlySet<string> = new Set(["promise-without-date", "vague-time"]);

/** One question to the reader is enough: the second stretch of the kind goes. */
const ASKED_ONCE: ReadonlySet<string> = new Set([
  "knocks-rival",
  "battles-objection",
  "waves-off-need",
  "buyer-risk",
  "absolute-claim",
]);

/** Beside a next step these only go: one question to the reader is enough. */
const WANTS_NO_ANSWER: ReadonlySet<string> = new Set(["knocks-rival", "absolute-claim", "buyer-risk"]);

/** The one that gives way first and asks last. */
const IN_PARTS = "battles-objection";

/** The boast goes, and what bears it out is offered after the facts. */
const SHOWS: ReadonlySet<string> = new Set(["absolute-claim"]);

/** What stands twice in one sentence is answered once for both. */
const MERGES: ReadonlySet<string> = new Set([...GIVES_WAY, ...ASKED_ONCE]);

/** Answered with a blank: what is found again in the same sentence is what the blank stands for. */
const BLANKED: ReadonlySet<string> = new Set(["no-owner", "promise-without-date", "vague-time", "absolute-claim"]);

/** How a pass answers one finding. `asked`: rules answered before it; `stepped`: a next step is put in beside it. */
export function editsFor(
  finding: Finding,
  draft: Draft,
  all: readonly Finding[],
  beside: { readonly asked: ReadonlySet<string>; readonly stepped: boolean },
  plan: Plan,
): readonly Edit[] {
  const { asked } = beside;
  const stepped = beside.stepped || (ASKED_ONCE.has(finding.rule) && movesOn(finding, draft));
  // What an earlier pass asked is answered in one go: a contradiction that only then shows is left out.
  if (finding.rule === IN_PARTS && [...plan.asked].some((rule) => rule !== IN_PARTS && ASKED_ONCE.has(rule)))
    return [removeAll(draft, finding)];
  const told = finding.rule === IN_PARTS ? toldAlready(finding, draft) : null;
  if (told) return toldAgain(finding, told, draft, all, stepped, plan);
  const part = partOf(finding, all, asked);
  const too = part === null ? tooAt(finding, draft, plan) : null;
  if (too) return [too];
  const questioned =
    stepped ||
    (finding.rule === "absolute-claim" && all.some(({ rule }) => rule !== "absolute-claim" && ASKED_ONCE.has(rule)));
  const goes = WANTS_NO_ANSWER.has(finding.rule) && questioned && othersStay(finding, draft);
  if (part === null || (goes && !isLeadIn(finding, draft))) return [removeAll(draft, finding)];
  // The next step asks already: giving way is enough.
  if (stepped && finding.rule === IN_PARTS) {
    if (asked.has(IN_PARTS)) return [removeAll(draft, finding)];
    const gives = answer(finding, draft, all, plan, "first");
    return gives ? [gives] : [];
  }
  const parts = part === "all" ? inParts(finding, draft, all, plan) : null;
  if (parts) return parts;
  const edit = answer(finding, draft, all, plan, part);
  return edit ? [edit] : [];
}

/** The draft itself says what happens next, and when, outside the stretch: no second question beside it. */
function movesOn({ start, end }: Finding, draft: Draft): boolean {
  const own = unitAt(draft, { start, end });
  const elsewhere = draft.units.filter((unit) => unit !== own);
  return elsewhere.some(
    (unit) =>
      unit.times.some(({ fixed, future }) => fixed && future) ||
      // A promise of the writer's own gets its day beside it.
      unit.acts.some((act) => act.kind === "promise" && act.concrete && !hasTrait(act, "effort", "policy", "formula")),
  );
}

/** What stands before in the same Chinese sentence only leads up to it: 贵厂担心的串色问题，. */
function isLeadIn({ start }: Finding, draft: Draft): boolean {
  const unit = unitAt(draft, { start, end: start + 1 });
  if (unit?.lang !== "zh") return false;
  const { address, read } = draft;
  const from = address && address.start >= unit.start && address.end <= start ? address.end : unit.start;
  const before = read.slice(from, start).replace(/^[，,：:\s]+/, "");
  return /[\u4e00-\u9fff]{4}[^，,]*[，,]\s*$/.test(before) && !isSaid(before);
}

/** A second need in a sentence that holds something of its own joins the first answer; else null: the stretch goes. */
function tooAt(finding: Finding, draft: Draft, plan: Plan): Edit | null {
  const again = answers[finding.rule]?.again;
  const unit = unitAt(draft, finding);
  if (!again || !unit) return null;
  const before = draft.text.slice(unit.start, finding.start);
  if (!/[\p{L}\p{N}]{2}/u.test(before) || !/[，,]\s*$/.test(before)) return null;
  const { voice, blank } = at(finding, draft, plan);
  const words = again(finding, draft, voice, blank);
  return words === null ? null : { start: finding.start, end: finding.end, text: words };
}

/** Where a statement follows the contradiction, its answer gives way at once and asks after the statement; else null. */
function inParts(finding: Finding, draft: Draft, all: readonly Finding[], plan: Plan): readonly Edit[] | null {
  const how = answers[finding.rule];
  const own = unitAt(draft, finding);
  const last = draft.units.filter(({ paragraph }) => own?.paragraph === paragraph).at(-1);
  if (!how?.asks || !own || !last || /[？?]\s*$/.test(last.text)) return null;
  if (SHOWS.has(finding.rule) && isLeadIn(finding, draft)) return null;
  const after = draft.units.slice(own.index + 1, last.index + 1);
  const goesOn = (rest: string) =>
    TELLS_MORE.test(rest) &&
    !(
      SHOWS.has(finding.rule) &&
      after.every(({ read }) => soothes(read)) &&
      !TELLS_MORE.test(draft.text.slice(finding.end, own.end))
    );
  const blames = onlyBlames(draft.read.slice(finding.end, own.end).replace(/[.!。！\s]*$/, ""));
  const first = SHOWS.has(finding.rule) ? removeAll(draft, finding) : answer(finding, draft, all, plan, "first");
  if (!first || !goesOn(draft.text.slice(blames ? own.end : first.end, last.end))) return null;
  const { voice, blank } = at(finding, draft, plan);
  const asks = how.asks(finding, draft, voice, blank);
  const question = asks && asEnded(asks, voice.lang);
  return question ? [first, appendAfter(draft, last, begun(question, voice.lang, draft), false)] : null;
}

/** More than a scrap of contradiction. */
const TELLS_MORE = /[\p{L}\p{N}][\s\S]{6,}/u;

/** Which part of the answer a finding gets; null where another one has it all. */
function partOf({ rule, start }: Finding, all: readonly Finding[], asked: ReadonlySet<string>): Part | null {
  if (!ASKED_ONCE.has(rule)) return "all";
  const more = all.some((other) => other.rule === rule && other.start > start);
  if (!asked.has(rule)) return more && rule === IN_PARTS ? "first" : "all";
  return more || rule !== IN_PARTS || !all.some((other) => other.rule === rule && other.start < start) ? null : "last";
}

function answer(finding: Finding, draft: Draft, all: readonly Finding[], plan: Plan, part: Part): Edit | null {
  if (GIVES_WAY.has(finding.rule) && isThanks(finding, draft)) return null;
  if (GIVES_WAY.has(finding.rule)) return removeBut(draft, reachOf(finding, draft));
  if (DATED.has(finding.rule)) {
    const others = all.filter((other) => other !== finding && other.rule === finding.rule);
    if (datedLater(finding, draft, others)) return null;
  }
  if (BLANKED.has(finding.rule) && hasBlank(finding, draft)) return null;
  const { voice, blank } = at(finding, draft, plan);
  const how = answers[finding.rule];
  const reaching = how?.remedy?.(finding, draft, voice, blank, part);
  if (reaching) return reaching;
  const words = how?.mend(finding, draft, voice, blank);
  return words ? { start: finding.start, end: finding.end, text: words } : null;
}

/** Neighbours of one kind in one sentence are answered as one stretch. */
export function merged(findings: readonly Finding[], draft: Draft): readonly Finding[] {
  const out: Finding[] = [];
  for (const finding of findings) {
    const last = out.at(-1);
    const alike =
      last &&
      (last.rule === finding.rule || (GIVES_WAY.has(last.rule) && GIVES_WAY.has(finding.rule))) &&
      MERGES.has(finding.rule);
    if (last && alike && unitAt(draft, last) === unitAt(draft, finding))
      out[out.length - 1] = { ...last, end: finding.end };
    else out.push(finding);
  }
  return out;
}

function hasBlank(span: Span, draft: Draft): boolean {
  const unit = unitAt(draft, span);
  return unit !== null && draft.blanks.some((blank) => covers(unit, blank));
}

/** Something of the draft is left besides what is taken out. */
function othersStay(finding: Finding, draft: Draft): boolean {
  return draft.units.some(({ start, end }) => end <= finding.start || start >= finding.end);
}
