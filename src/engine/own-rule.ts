import { anchorOf, compilePhrase, type PhraseMatch } from "./phrases";
import type { RegexEngine, RegexSource } from "./regex";
import { literalsOf } from "./regex-literals";
import { overlaps } from "./triage";
import type { Draft, OwnRule, Severity, Span, Suggestion } from "./types";

/** A rule of the user's own, ready to run. */
export interface CompiledOwnRule {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  /** Runs of lower-case characters one of which every match holds; null where a regular expression gives none. */
  readonly anchors: readonly string[] | null;
  readonly regex: RegexSource | null;
  applies(draft: Draft, site: string | undefined): boolean;
  /** Matches in a stretch of the reading form; `low` is its `lower`. */
  find(read: string, low: string): OwnMatch[];
}

/** A match, with what is offered in its place. */
export interface OwnMatch extends Span {
  readonly suggestions: readonly Suggestion[];
}

/**
 * Compiles a rule. `readable` is the languages' reading form, so that 簡 and 繁 meet.
 * Throws an Error that says what is wrong when the rule cannot work.
 */
export function compileOwnRule(
  rule: OwnRule,
  readable: (text: string) => string,
  engine: RegexEngine | null,
): CompiledOwnRule {
  if ((rule.phrases === undefined) === (rule.regex === undefined)) throw new Error("exactly one of phrases and regex");
  const exceptions = (rule.except ?? [])
    .filter((phrase) => phrase.trim())
    .map((phrase) => compilePhrase(readable(phrase)));
  const regex =
    rule.regex === undefined ? null : { pattern: readablePattern(rule.regex, readable), flags: rule.flags ?? "" };
  const { run, anchors } = regex
    ? { run: regexMatcher(regex, engine), anchors: literalsOf(regex.pattern) }
    : phraseMatcher((rule.phrases ?? []).map(readable));
  return {
    id: `my/${rule.id}`,
    severity: rule.severity ?? "warning",
    message: rule.message || rule.name,
    anchors,
    regex,
    applies: (draft, site) => rule.on !== false && isMeant(rule, draft, site),
    find(read, low) {
      const matches = run(read, low);
      if (matches.length === 0) return [];
      const excused = exceptions.flatMap((exception) => exception(read, low));
      return matches
        .filter((match) => !excused.some((other) => overlaps(other, match)))
        .map((match) => ({ start: match.start, end: match.end, suggestions: suggestionsOf(rule, match) }));
    },
  };
}

/** A pattern in reading form. A full-width sign that becomes a half-width one stays a character: ＋ is no quantifier. */
function readablePattern(pattern: string, readable: (text: string) => string): string {
  return [...pattern]
    .map((char) => {
      const plain = readable(char);
      return plain !== char && /[^\p{L}\p{N}\s]/u.test(plain) ? `\\${plain}` : plain;
    })
    .join("");
}

type Run = (read: string, low: string) => readonly PhraseMatch[];

/** Compiled on first use: of thousands of patterns few are ever called up. */
function regexMatcher(source: RegexSource, engine: RegexEngine | null): Run {
  if (!engine) throw new Error("no regular-expression engine is loaded");
  const fault = engine.check(source);
  if (fault) throw new Error(fault.message);
  let run: ((text: string) => readonly PhraseMatch[]) | null = null;
  return (read) => {
    run ??= engine.compile(source.pattern, source.flags);
    return run(read);
  };
}

function phraseMatcher(written: readonly string[]): { readonly run: Run; readonly anchors: readonly string[] } {
  const phrases = written.filter((phrase) => phrase.replace(/[\s*]/g, ""));
  if (phrases.length === 0) throw new Error("no phrase to look for");
  const matchers = phrases.map((phrase) => ({ anchor: anchorOf(phrase), find: compilePhrase(phrase) }));
  const run: Run = (read, low) => {
    const kept: PhraseMatch[] = [];
    for (const { anchor, find } of matchers) {
      if (!low.includes(anchor)) continue;
      for (const match of find(read, low)) if (!kept.some((other) => overlaps(other, match))) kept.push(match);
    }
    return kept;
  };
  return { run, anchors: matchers.map(({ anchor }) => anchor) };
}

function isMeant(rule: OwnRule, draft: Draft, site: string | undefined): boolean {
  const { only } = rule;
  if (rule.langs && draft.lang !== "mixed" && !rule.langs.includes(draft.lang)) return false;
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
