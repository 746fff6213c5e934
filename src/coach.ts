import type { DraftInput, Lang, MoveId, OwnRule, Review, Rewrite, RuleSetting } from "./engine/types";

/** What the settings tell the engine. Everything is optional: no settings means every rule on, as it ships. */
export interface CoachSettings {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly own?: readonly OwnRule[];
  /** Host name of the page, for own rules limited to a site. */
  readonly site?: string;
}

/** Reviews one draft: pure, synchronous, deterministic. */
export function coach(_input: DraftInput, _settings: CoachSettings = {}): Review {
  throw new Error("being written");
}

/**
 * The rewrite of a reviewed draft, or null when there is no `warning` or `info` left, or nothing to improve.
 * `move` overrides the preselected next-step move.
 */
export function rewriteDraft(_review: Review, _move?: MoveId): Rewrite | null {
  throw new Error("being written");
}

/** The moves that fit this draft, best first; the first is the one `rewriteDraft` takes by itself. */
export function rankMoves(_review: Review): readonly MoveId[] {
  return [];
}

/** Why a rule exists, for the options page: its words in the interface's language and its examples. */
export interface RuleCard {
  readonly id: string;
  readonly family: string;
  readonly severity: "warning" | "info" | "hint";
  readonly title: string;
  readonly why: string;
  readonly advice: string;
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** The built-in rules in reading order. */
export function ruleCards(_ui: Lang): readonly RuleCard[] {
  return [];
}
