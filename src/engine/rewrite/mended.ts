import type { Draft, Finding, Span } from "../types";
import { GIVES_WAY } from "./answerable";
import { isFormula } from "./formula";
import { answers, datedLater } from "./mends";
import type { Part } from "./mends/mend";
import { isReported } from "./mends/owned";
import { at, type Plan } from "./plan";
import { removeBut } from "./removal";
import { covers, type Edit, unitAt } from "./splice";
import { isThanks, reachOf } from "./stretch";

/** Both of one sentence are answered by one date. */
const DATED: ReadonlySet<string> = new Set(["promise-without-date", "vague-time"]);

/** Answered with a blank: what is found again in the same sentence is what the blank stands for. */
const BLANKED: ReadonlySet<string> = new Set(["no-owner", "promise-without-date", "vague-time", "absolute-claim"]);

/** What a finding by itself gets in its place; `part` where the draft has several of the kind. Null: it stays. */
export function mended(finding: Finding, draft: Draft, all: readonly Finding[], plan: Plan, part: Part): Edit | null {
  if (GIVES_WAY.has(finding.rule) && isThanks(finding, draft)) return null;
  // A Chinese plea that names something stays where its ask was put beside it.
  const names = plan.stepped && unitAt(draft, finding)?.lang === "zh" && !isFormula(reachOf(finding, draft), draft);
  if (finding.rule === "vague-ask" && names) return null;
  if (GIVES_WAY.has(finding.rule)) return removeBut(draft, reachOf(finding, draft));
  if (DATED.has(finding.rule)) {
    const others = all.filter((other) => other !== finding && other.rule === finding.rule);
    if (datedLater(finding, draft, others)) return null;
  }
  if (BLANKED.has(finding.rule) && hasBlank(finding, draft)) return null;
  // One ask a message for what is only passed on and for what has to be done about it.
  const tasks = all.some(({ rule, start, end }) => rule === "no-owner" && !isReported({ start, end }, draft));
  if (finding.rule === "no-owner" && isReported(finding, draft) && (tasks || plan.asked.has("no-owner"))) return null;
  const { voice, blank } = at(finding, draft, plan);
  const how = answers[finding.rule];
  const reaching = how?.remedy?.(finding, draft, voice, blank, part);
  if (reaching) return reaching;
  const words = how?.mend(finding, draft, voice, blank);
  return words ? { start: finding.start, end: finding.end, text: words } : null;
}

function hasBlank(span: Span, draft: Draft): boolean {
  const unit = unitAt(draft, span);
  return unit !== null && draft.blanks.some((blank) => covers(unit, blank));
}
