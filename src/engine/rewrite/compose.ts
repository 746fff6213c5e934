import { overlaps } from "../triage";
import type { Draft, Finding, Review, Span, Unit } from "../types";
import { factsOf } from "./facts";
import { helplessness } from "./helpless";
import { defiance, hushed } from "./leftovers";
import { answers, datedLater } from "./mends";
import type { Part } from "./mends/mend";
import { moves } from "./moves";
import { outcomeClause, outcomeWords } from "./outcome";
import { at, type Plan } from "./plan";
import {
  appendAfter,
  applyEdits,
  collide,
  covers,
  type Edit,
  remove,
  removeSentence,
  replaceWithSentences,
  unitAt,
} from "./splice";
import { reachOf } from "./stretch";
import type { Voice } from "./voice";

/** Rules whose remedy is a next step; in the order in which their place is taken for it. */
export const NEEDS_STEP: readonly string[] = [
  "vague-ask",
  "problem-dump",
  "empty-offer",
  "no-next-step",
  "one-sided-pitch",
];
/** Of these the stretch itself gives way to the next step; after the others it is added to the body. */
const GIVES_WAY: ReadonlySet<string> = new Set(["vague-ask", "empty-offer"]);
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

/** What stands twice in one sentence is answered once for both. */
const MERGES: ReadonlySet<string> = new Set([...GIVES_WAY, ...ASKED_ONCE]);

/** Answered with a blank: what is found again in the same sentence is what the blank stands for. */
const BLANKED: ReadonlySet<string> = new Set(["no-owner", "promise-without-date", "vague-time", "absolute-claim"]);

/** Rules about the whole draft: answered once, whatever is found again. */
export const ONCE: ReadonlySet<string> = new Set(["no-next-step", "one-sided-pitch", "activity-only", "problem-dump"]);

/** What a rewrite answers: built-in findings one would act on. Hints, blanks and the user's own rules are left alone. */
export function toAnswer(review: Review): readonly Finding[] {
  return review.findings
    .filter(({ rule, severity }) => severity !== "hint" && (rule in answers || NEEDS_STEP.includes(rule)))
    .map((finding) => (isHope(finding, review.draft) ? { ...finding, rule: "vague-ask" } : finding));
}

/** Support in general by and by: a day would not make it an ask one can act on. */
function isHope({ rule, start, end }: Finding, { read }: Draft): boolean {
  return (
    rule === "vague-time" &&
    /(?:大力|鼎力|多多|更多|继续|一如既往)(?:地|的)?(?:支持|帮助|关照|关心|配合)|\b(?:continued|your) support\b/.test(
      read.slice(start, end),
    )
  );
}

/** Whether a next step is to be put in: an empty ask beside a dated one only goes. */
export function needsStep(findings: readonly Finding[], draft: Draft): boolean {
  const dated = draft.acts.some(({ kind, concrete, time }) => kind === "ask" && concrete && time?.fixed && time.future);
  return findings.some(({ rule }) => NEEDS_STEP.includes(rule) && !(dated && GIVES_WAY.has(rule)));
}

/** One pass over a reviewed draft: every finding answered once, the next step put in once. */
export function compose(draft: Draft, found: readonly Finding[], plan: Plan): string {
  const findings = merged(found, draft);
  const edits: Edit[] = [];
  const outcome = findings.find(({ rule }) => rule === "activity-only");
  const place =
    plan.stepped || !needsStep(findings, draft)
      ? null
      : NEEDS_STEP.flatMap((rule) => findings.filter((f) => f.rule === rule))[0];
  const step = place ? stepAt(place, draft, plan) : null;
  if (step) edits.push(...step.edits);
  const asked = new Set(plan.asked);
  for (const finding of findings) {
    if (finding === place || finding === outcome) continue;
    const part = partOf(finding, findings, asked);
    asked.add(finding.rule);
    const answered =
      step !== null ||
      (finding.rule === "absolute-claim" &&
        findings.some(({ rule }) => rule !== "absolute-claim" && ASKED_ONCE.has(rule)));
    const goes = part === null || (WANTS_NO_ANSWER.has(finding.rule) && answered && othersStay(finding, draft));
    const parted = part === "all" && !goes ? inParts(finding, draft, findings, plan) : null;
    const whole = goes ? removeAll(draft, finding) : answer(finding, draft, findings, plan, part ?? "all");
    for (const edit of parted ?? [whole]) if (edit && !edits.some((other) => collide(edit, other))) edits.push(edit);
  }
  if (findings.some(({ rule }) => rule === "buyer-risk")) edits.push(...hushed(draft, edits));
  if (findings.some(({ rule }) => rule === "battles-objection")) edits.push(...defiance(draft, edits));
  const left = draft.units.filter((unit) => !edits.some((edit) => edit.text === "" && covers(edit, unit)));
  const last = lastOf(left);
  const marked = outcome && unitAt(draft, outcome);
  const sameUnit = marked && place && GIVES_WAY.has(place.rule) && unitAt(draft, place) === marked;
  if (outcome && sameUnit && !edits.some((edit) => overlaps(edit, outcome)))
    edits.push(
      outcomeClause(outcome, draft, marked, plan, step?.edits.some(({ start }) => start === outcome.end) ?? false),
    );
  const told = sameUnit ? null : marked && goesOn(marked, draft) ? last : marked;
  const ends = told && told === last ? outcomeWords(draft, told, plan) : "";
  if (told && left.includes(told) && told !== last)
    edits.push(appendAfter(draft, told, outcomeWords(draft, told, plan), false));
  const added = [ends, step?.words].filter(Boolean).join(last?.lang === "zh" ? "" : " ");
  if (!added) return applyEdits(draft.text, edits);
  if (last) return applyEdits(draft.text, [...edits, appendAfter(draft, last, added)]);
  const body = { start: draft.units[0]?.start ?? 0, end: draft.units.at(-1)?.end ?? 0 };
  return applyEdits(draft.text, [{ ...body, text: added }]);
}

/** Where a statement follows the contradiction, its answer gives way at once and asks after the statement; else null. */
function inParts(finding: Finding, draft: Draft, all: readonly Finding[], plan: Plan): readonly Edit[] | null {
  const how = answers[finding.rule];
  const own = unitAt(draft, finding);
  const last = draft.units.filter(({ paragraph }) => own?.paragraph === paragraph).at(-1);
  if (!how?.asks || !own || !last || /[？?]\s*$/.test(last.text)) return null;
  const first = answer(finding, draft, all, plan, "first");
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
function merged(findings: readonly Finding[], draft: Draft): readonly Finding[] {
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

/** Reports, in which helplessness gives way to the writer's own plan. */
const TELLS: ReadonlySet<string> = new Set(["problem-dump", "no-next-step"]);

/** The next step: put in the place of the stretch that gives way, or as words to add to the body. */
interface Step {
  readonly edits: readonly Edit[];
  readonly words: string | null;
}

function stepAt(finding: Finding, draft: Draft, plan: Plan): Step | null {
  const chosen = moves.find((other) => other.id === plan.move);
  if (!chosen) return null;
  const givesWay = GIVES_WAY.has(finding.rule);
  const reach = reachOf(finding, draft);
  const { voice, blank } = givesWay ? at(finding, draft, plan) : plan;
  const facts = factsOf(draft, givesWay ? reach : null, voice.lang);
  const said = chosen.words[voice.lang](voice, blank.knowing(facts.known), facts);
  const words = voice.say(givesWay && facts.lost && facts.topic ? introduced(said, facts.topic, voice) : said);
  if (givesWay) return { edits: [replaceWithSentences(draft, reach, words, voice.lang)], words: null };
  return { edits: TELLS.has(finding.rule) ? helplessness(finding, draft) : [], words };
}

/** A topic that only the vague words named is named again. */
function introduced(said: string, topic: string, { lang, casual }: Voice): string {
  if (said.includes(topic) || said.includes(topic.replace(/的事$/, ""))) return said;
  if (lang === "zh") return `${topic}，${said}`;
  const rest = /^I\b/.test(said) ? said : said.slice(0, 1).toLowerCase() + said.slice(1);
  // "On …:" before a quoted mail reads as its head ("On Mon, Karen wrote:").
  return casual ? `About ${topic}: ${rest}` : `Regarding ${topic}, ${rest}`;
}

/** A head of a list or a part of it, or chat without stops: what came of it is said at the end. */
function goesOn(unit: Unit, draft: Draft): boolean {
  return (
    /[；;：:]\s*$/.test(unit.text) ||
    (/^[^\S\n]+\S/.test(draft.text.slice(unit.end)) && !/[。.!！?？]\s*$/.test(unit.text))
  );
}

const CLOSES =
  /^(?:以上|特此|妥否|当否|请审|请知悉|请领导审|再次感谢|谢谢|感谢|祝|thanks again|thank you again|fingers crossed|cheers)/i;

/** The sentence after which the next step stands: the last that is no courtesy of closing. */
function lastOf(units: readonly Unit[]): Unit | null {
  const last = units.at(-1);
  const closes = units.length > 1 && last && CLOSES.test(last.read.trim()) && last.read.length < 24;
  return (closes ? units.at(-2) : last) ?? null;
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
