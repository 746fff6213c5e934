import type { Coach } from "../coach-of";
import type { DraftInput, Finding, MoveId, Review, Rewrite } from "../engine/types";
import type { Choice } from "../messages";
import { coachSettings } from "../settings/coaching";
import { leaveOutIgnored } from "../settings/ignore";
import type { Settings } from "../settings/schema";

/** What the coach makes of a draft. */
export interface Assessment {
  /** Null for an empty draft, and when the engine itself failed. */
  readonly review: Review | null;
  /** The engine failed on this draft. */
  readonly broken: boolean;
  /** The rewrite of the whole message that fits best; null: as a whole there is nothing to put right. */
  readonly whole: Rewrite | null;
  /** Best first. `mend` stands first when the next step is clear and only words need work. */
  readonly moves: readonly Rewrite["move"][];
}

const NOTHING: Assessment = { review: null, broken: false, whole: null, moves: [] };

/** Reviews a draft and rewrites it. Never throws. */
export function assess(input: DraftInput, settings: Settings, site: string, by: Coach): Assessment {
  if (input.text.trim() === "") return NOTHING;
  try {
    const review = leaveOutIgnored(settings, by.coach(input, coachSettings(settings, site)), site);
    const whole = by.rewriteDraft(review, undefined, coachSettings(settings, site));
    if (!whole) return { ...NOTHING, review };
    const ranked = by.rankMoves(review);
    const moves = ranked.includes(whole.move as MoveId) ? ranked : [whole.move, ...ranked];
    return { review, broken: false, whole, moves };
  } catch {
    // Whatever the fault, the surface stays usable and says so; the text itself must not end up in a log.
    return { ...NOTHING, broken: true };
  }
}

/** Which finding of a draft is meant. */
export type Aim = Pick<Finding, "rule" | "start">;

const SEVERITIES = ["warning", "info"];

/** The finding whose sentence alone may be rewritten: the one aimed at, else the most severe that has a suggestion. */
export function findingAt(review: Review | null, aim: Aim | null): Finding | null {
  const answered = (review?.findings ?? []).filter(({ suggestions }) => suggestions.length > 0);
  const meant = answered.find(({ rule, start }) => rule === aim?.rule && start === aim.start);
  const severe = SEVERITIES.map((one) => answered.find(({ severity }) => severity === one));
  return meant ?? severe.find((finding) => finding !== undefined) ?? null;
}

/** The choice nobody made: the whole message, and where nothing is to be said of it as a whole, one sentence. */
export function firstChoice({ whole, review }: Assessment, aim: Aim | null): Choice | null {
  if (whole) return { scope: "message", move: whole.move };
  const finding = findingAt(review, aim);
  return finding && { scope: "sentence", rule: finding.rule, start: finding.start, nth: 0 };
}

/** The rewrite of a choice; null when this draft does not offer it. Never throws. */
export function rewriteBy(
  choice: Choice,
  found: Assessment,
  settings: Settings,
  site: string,
  by: Coach,
): Rewrite | null {
  const { review, whole } = found;
  if (!review) return null;
  if (choice.scope === "message") {
    if (!whole || choice.move === whole.move) return whole;
    try {
      return by.rewriteDraft(review, choice.move === "mend" ? undefined : choice.move, coachSettings(settings, site));
    } catch {
      return null;
    }
  }
  const finding = review.findings.find(({ rule, start }) => rule === choice.rule && start === choice.start);
  const suggestion = finding?.suggestions[choice.nth];
  if (!finding || !suggestion) return null;
  const { text } = review.draft;
  const { replacement, blanks } = suggestion;
  return { move: "mend", text: text.slice(0, finding.start) + replacement + text.slice(finding.end), blanks };
}
