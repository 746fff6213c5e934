import { isUnplaced } from "./evidence";
import { gridOf } from "./grid";
import { judge } from "./judge";
import type { OwnHit, OwnRules } from "./own-rules";
import { compilePhrase } from "./phrases";
import type { AnyRule, Words } from "./rule";
import { bodyOf, type Match, overlaps, triage } from "./triage";
import type { Draft, Failure, Finding, Lang, Review, RuleSetting, Severity, Span, Suggestion } from "./types";

/** Everything a review depends on beside the draft. */
export interface ReviewSettings {
  readonly ui: Lang;
  readonly builtIn: readonly AnyRule[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly own: OwnRules;
  readonly site: string | undefined;
  /** What is said of a blank of ours that nobody has filled. */
  readonly blankWords: Words;
  readonly readable: (text: string) => string;
  /** Changes worth offering for a built-in rule's finding. */
  readonly suggest: (rule: string, span: Span, draft: Draft, ui: Lang) => readonly Suggestion[];
}

interface Candidate extends Match {
  readonly severity: Severity;
  readonly words: Words;
  readonly suggestions: () => readonly Suggestion[];
}

/** Draft × rules → findings, one per stretch. A rule that throws is named in `failures` and left out. */
export function review(draft: Draft, settings: ReviewSettings): Review {
  const failures: Failure[] = [...settings.own.failures];
  const failed = (rule: string, error: unknown) => {
    if (failures.some((other) => other.rule === rule)) return;
    failures.push({ rule, error: error instanceof Error ? error.message : String(error) });
  };
  const guarded = <T>(rule: string, run: () => readonly T[]): readonly T[] => {
    try {
      return run();
    } catch (error) {
      failed(rule, error);
      return [];
    }
  };

  const own = settings.own.find(draft, settings.site, failed).map(ownCandidate);
  const judged = isUnplaced(draft) ? settings.builtIn.filter(needsNoReader) : settings.builtIn;
  const builtIn = judged
    .filter((rule) => settings.rules[rule.id]?.on !== false)
    .flatMap((rule) => guarded(rule.id, () => candidates(rule, draft, settings)));
  const kept = triage(own, [...blankCandidates(draft, settings.blankWords), ...builtIn], draft);

  const findings = kept.map(({ rule, severity, start, end, words, suggestions }): Finding => {
    let made: readonly Suggestion[] | undefined;
    return {
      rule,
      severity,
      start,
      end,
      message: words.title,
      why: words.why,
      advice: words.advice,
      // Made when a card asks for them: a long draft has many findings, and each suggestion looks at the whole of it.
      get suggestions() {
        made ??= guarded(rule, suggestions);
        return made;
      },
    };
  });
  return { draft, ui: settings.ui, grid: gridOf(draft), findings, failures };
}

const needsNoReader = ({ scope, severity }: AnyRule) =>
  scope === "act" || (scope === "sentence" && severity === "warning");

function candidates(rule: AnyRule, draft: Draft, settings: ReviewSettings): Candidate[] {
  const setting = settings.rules[rule.id];
  const exceptions = (setting?.except ?? []).filter((phrase) => phrase.trim());
  const excused = exceptions.flatMap((phrase) => compilePhrase(settings.readable(phrase))(draft.read));
  return judge(rule, draft)
    .filter((span) => span.end > span.start && !excused.some((other) => overlaps(other, span)))
    .map((span) => ({
      rule: rule.id,
      severity: setting?.severity ?? rule.severity,
      words: rule.says[settings.ui],
      start: span.start,
      end: span.end,
      suggestions: () => settings.suggest(rule.id, span, draft, settings.ui),
    }));
}

function ownCandidate({ rule, start, end, suggestions }: OwnHit): Candidate {
  return {
    rule: rule.id,
    severity: rule.severity,
    words: { title: rule.message, why: "", advice: "" },
    start,
    end,
    suggestions: () => suggestions,
  };
}

function blankCandidates(draft: Draft, words: Words): Candidate[] {
  return draft.blanks.map((span) => ({
    rule: "unfilled-blank",
    severity: "warning",
    words,
    start: span.start,
    end: span.end,
    suggestions: () => [],
  }));
}

/** A finding that names no stretch of its own: it shows on the badge and in the popup, without an underline. */
export function isWholeBody(span: Span, draft: Draft): boolean {
  const body = bodyOf(draft);
  return draft.units.length > 1 && span.start === body.start && span.end === body.end;
}
