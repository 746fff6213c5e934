import type { Draft, Finding, Span } from "../types";
import { GIVES_WAY } from "./answerable";
import { answers, datedLater } from "./mends";
import type { Part } from "./mends/mend";
import { at, type Plan } from "./plan";
import { appendAfter, covers, type Edit, remove, removeSentence, unitAt } from "./splice";
import { reachOf } from "./stretch";

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
const WANTS_NO_ANSWER: ReadonlySet<string> = new Set(["knocks-rival", "absolute-claim"]);

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
  { asked, stepped }: { readonly asked: ReadonlySet<string>; readonly stepped: boolean },
  plan: Plan,
): readonly Edit[] {
  const part = partOf(finding, all, asked);
  const questioned =
    stepped ||
    (finding.rule === "absolute-claim" && all.some(({ rule }) => rule !== "absolute-claim" && ASKED_ONCE.has(rule)));
  if (part === null || (WANTS_NO_ANSWER.has(finding.rule) && questioned && othersStay(finding, draft)))
    return [removeAll(draft, finding)];
  // The next step asks already: giving way is enough.
  if (stepped && finding.rule === IN_PARTS) {
    const gives = answer(finding, draft, all, plan, "first");
    return gives ? [gives] : [];
  }
  const parts = part === "all" ? inParts(finding, draft, all, plan) : null;
  if (parts) return parts;
  const edit = answer(finding, draft, all, plan, part);
  return edit ? [edit] : [];
}

/** Where a statement follows the contradiction, its answer gives way at once and asks after the statement; else null. */
function inParts(finding: Finding, draft: Draft, all: readonly Finding[], plan: Plan): readonly Edit[] | null {
  const how = answers[finding.rule];
  const own = unitAt(draft, finding);
  const last = draft.units.filter(({ paragraph }) => own?.paragraph === paragraph).at(-1);
  if (!how?.asks || !own || !last || /[？?]\s*$/.test(last.text)) return null;
  const first = SHOWS.has(finding.rule) ? removeAll(draft, finding) : answer(finding, draft, all, plan, "first");
  if (!first || !TELLS_MORE.test(draft.text.slice(first.end, last.end))) return null;
  const { voice, blank } = at(finding, draft, plan);
  const asks = how.asks(finding, draft, voice, blank);
  const question = asks?.replace(/[?？.。\s]*$/, voice.lang === "zh" ? "？" : "?");
  return question ? [first, appendAfter(draft, last, question, false)] : null;
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
  if (GIVES_WAY.has(finding.rule)) return remove(draft, reachOf(finding, draft));
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

function removeAll(draft: Draft, finding: Finding): Edit {
  const unit = unitAt(draft, finding);
  if (unit && finding.rule === "knocks-rival" && isLedUp(draft.read.slice(unit.start, finding.start)))
    return removeSentence(draft, unit);
  const rest = unit ? draft.text.slice(unit.start, finding.start) + draft.text.slice(finding.end, unit.end) : "";
  return unit && !/[\p{L}\p{N}]/u.test(rest) ? removeSentence(draft, unit) : remove(draft, finding);
}

/** A run-up to a slur, and nothing else: 跟您说句实在的. */
function isLedUp(before: string): boolean {
  return /^(?:跟?[您你]?说句?(?:实在|实|老实)的?话?|说白了|不瞒[您你]说|honestly|frankly|between us)[，, ]*$/i.test(
    before.trim(),
  );
}
