import { compilePhrase, type PhraseMatch } from "./phrases";
import type { RegexEngine } from "./regex";
import { overlaps } from "./triage";
import type { Draft, Lang, OwnRule, Severity, Span, Suggestion } from "./types";

/** A rule of the user's own, ready to run. */
export interface CompiledOwnRule {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  applies(draft: Draft, site: string | undefined): boolean;
  /** Matches in `read` (reading form of the whole text) inside `stretches`. */
  find(read: string, stretches: readonly Span[]): OwnMatch[];
}

export interface OwnMatch extends Span {
  readonly suggestions: readonly Suggestion[];
}

/**
 * Compiles a rule. `readable` is the languages' reading form, so that 簡 and 繁 phrases meet.
 * Throws an Error that says what is wrong when the rule cannot work.
 */
export function compileOwnRule(
  rule: OwnRule,
  readable: (text: string) => string,
  regex: RegexEngine | null,
): CompiledOwnRule {
  const run = matcherOf(rule, readable, regex);
  const exceptions = (rule.except ?? [])
    .filter((phrase) => phrase.trim())
    .map((phrase) => compilePhrase(readable(phrase)));
  return {
    id: `my/${rule.id}`,
    severity: rule.severity ?? "warning",
    message: rule.message || rule.name,
    applies: (draft, site) => rule.on !== false && isMeant(rule, draft, site),
    find(read, stretches) {
      const found: OwnMatch[] = [];
      for (const stretch of stretches) {
        const text = read.slice(stretch.start, stretch.end);
        const matches = run(text);
        if (matches.length === 0) continue;
        const excused = exceptions.flatMap((exception) => exception(text));
        for (const match of matches) {
          if (excused.some((other) => overlaps(other, match))) continue;
          found.push({
            start: match.start + stretch.start,
            end: match.end + stretch.start,
            suggestions: suggestionsOf(rule, match),
          });
        }
      }
      return found;
    },
  };
}

function matcherOf(
  rule: OwnRule,
  readable: (text: string) => string,
  regex: RegexEngine | null,
): (text: string) => PhraseMatch[] {
  if ((rule.phrases === undefined) === (rule.regex === undefined)) throw new Error("exactly one of phrases and regex");
  if (rule.regex !== undefined) {
    if (!regex) throw new Error("no regular-expression engine is loaded");
    return regex.compile(rule.regex, rule.flags ?? "");
  }
  const phrases = (rule.phrases ?? []).filter((phrase) => phrase.replace(/[\s*]/g, ""));
  if (phrases.length === 0) throw new Error("no phrase to look for");
  const matchers = phrases.map((phrase) => compilePhrase(readable(phrase)));
  return (text) => {
    const kept: PhraseMatch[] = [];
    for (const match of matchers.flatMap((find) => find(text))) {
      if (!kept.some((other) => overlaps(other, match))) kept.push(match);
    }
    return kept;
  };
}

function isMeant(rule: OwnRule, draft: Draft, site: string | undefined): boolean {
  const { only } = rule;
  if (rule.langs && draft.lang !== "mixed" && !rule.langs.includes(draft.lang as Lang)) return false;
  if (only?.channel && !only.channel.includes(draft.channel)) return false;
  if (only?.audience && !only.audience.includes(draft.audience)) return false;
  return !only?.sites || (site !== undefined && only.sites.some((host) => site === host || site.endsWith(`.${host}`)));
}

function suggestionsOf(rule: OwnRule, match: PhraseMatch): readonly Suggestion[] {
  return (rule.replace ?? []).map((template) => {
    const replacement = template.replace(/\$(\d)/g, (_, n: string) => match.groups[Number(n) - 1] ?? "");
    return { title: replacement, replacement, blanks: [] };
  });
}
