import { overlaps } from "../triage";
import type { Draft, Finding, MoveId, Review } from "../types";
import type { BlankMaker } from "./blanks";
import { mends } from "./mend";
import { moves } from "./moves";
import { appendAfter, applyEdits, type Edit, remove, replaceWithSentences, unitAt } from "./splice";
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
const GIVES_WAY: ReadonlySet<string> = new Set(["vague-ask", "problem-dump", "empty-offer"]);

/** Rules about the whole draft: answered once, whatever is found again. */
export const ONCE: ReadonlySet<string> = new Set(["no-next-step", "one-sided-pitch", "activity-only", "problem-dump"]);

/** What a rewrite answers: built-in findings one would act on. Hints, blanks and the user's own rules are left alone. */
export function toAnswer(review: Review): readonly Finding[] {
  return review.findings.filter(
    ({ rule, severity }) => severity !== "hint" && (rule in mends || NEEDS_STEP.includes(rule)),
  );
}

export function needsStep(findings: readonly Finding[]): boolean {
  return findings.some((finding) => NEEDS_STEP.includes(finding.rule));
}

/** One pass over a reviewed draft: every finding answered once, the next step put in once. */
export function compose(
  draft: Draft,
  findings: readonly Finding[],
  move: MoveId,
  voice: Voice,
  blank: BlankMaker,
): string {
  const edits: Edit[] = [];
  const place = NEEDS_STEP.flatMap((rule) => findings.filter((finding) => finding.rule === rule))[0];
  if (place) edits.push(...placeStep(place, draft, move, voice, blank));
  for (const finding of findings) {
    if (finding === place) continue;
    const edit = answer(finding, draft, voice, blank);
    if (edit && !edits.some((other) => collide(edit, other))) edits.push(edit);
  }
  return applyEdits(draft.text, edits);
}

/** A second vague ask, or an offer beside a next step, has nothing left to say. */
function answer(finding: Finding, draft: Draft, voice: Voice, blank: BlankMaker): Edit | null {
  if (GIVES_WAY.has(finding.rule)) return remove(draft, finding);
  const words = mends[finding.rule]?.(finding, draft, voice, blank);
  return words ? { start: finding.start, end: finding.end, text: words } : null;
}

function placeStep(finding: Finding, draft: Draft, move: MoveId, voice: Voice, blank: BlankMaker): readonly Edit[] {
  const chosen = moves.find((other) => other.id === move);
  if (!chosen) return [];
  const words = voice.write(chosen.words[voice.lang](voice, blank));
  if (GIVES_WAY.has(finding.rule)) return replaceWithSentences(draft, finding, words, voice.lang);
  const last = draft.units.at(-1) ?? unitAt(draft, finding);
  return last ? [appendAfter(draft, last, words)] : [];
}

function collide(a: Edit, b: Edit): boolean {
  return overlaps(a, b) || (a.start === b.start && a.end === b.end);
}
