import { indexAnchors } from "./anchors";
import { type CompiledOwnRule, compileOwnRule, type OwnMatch } from "./own-rule";
import { lower } from "./phrases";
import type { RegexEngine } from "./regex";
import { foldsOddly } from "./regex-literals";
import type { Draft, Failure, OwnRule } from "./types";

/** A match of one of the user's rules, in the draft's offsets. */
export interface OwnHit extends OwnMatch {
  readonly rule: CompiledOwnRule;
}

/** All rules of the user's own, ready to run together. */
export interface OwnRules {
  /** Rules that cannot work, by id. They are left out; the rest go on. */
  readonly failures: readonly Failure[];
  /** What the rules strike in a draft, in the user's order of rules. A rule that throws is named to `failed`. */
  find(draft: Draft, site: string | undefined, failed: (rule: string, error: unknown) => void): readonly OwnHit[];
}

/** Below this a machine for all patterns costs more than trying each. */
const SET_PAYS = 8;

const words = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Compiles rules so that thousands of them cost little more than the few that strike. */
export function compileOwnRules(
  rules: readonly OwnRule[],
  readable: (text: string) => string,
  regex: RegexEngine | null,
): OwnRules {
  const compiled: CompiledOwnRule[] = [];
  const failures: Failure[] = [];
  for (const rule of rules) {
    if (rule?.on === false) continue;
    try {
      compiled.push(compileOwnRule(rule, readable, regex));
    } catch (error) {
      failures.push({ rule: `my/${rule?.id}`, error: words(error) });
    }
  }
  const callUp = candidates(compiled, regex);
  return {
    failures,
    find(draft, site, failed) {
      const hits: OwnHit[][] = [];
      for (const { start, end } of stretchesOf(draft)) {
        const read = draft.read.slice(start, end);
        const low = lower(read);
        for (const at of callUp(read, low)) {
          const rule = compiled[at] as CompiledOwnRule;
          if (!rule.applies(draft, site)) continue;
          try {
            const found = rule.find(read, low);
            if (found.length === 0) continue;
            const mine = found.map((match) => ({
              ...match,
              start: match.start + start,
              end: match.end + start,
              rule,
            }));
            hits[at] = hits[at] ? [...hits[at], ...mine] : mine;
          } catch (error) {
            failed(rule.id, error);
          }
        }
      }
      return hits.flat();
    },
  };
}

/** What the writer himself says: his greeting, body and closing. */
const stretchesOf = (draft: Draft) =>
  draft.zones.filter(({ kind }) => kind === "greeting" || kind === "body" || kind === "closing");

/** Which rules may strike a stretch, in their order. */
function candidates(
  compiled: readonly CompiledOwnRule[],
  engine: RegexEngine | null,
): (read: string, low: string) => readonly number[] {
  const byPhrase = indexAnchors(compiled.map(({ anchors }) => anchors ?? []));
  const all = compiled.flatMap(({ regex, anchors }, at) => (regex ? [{ regex, anchors, at }] : []));
  if (!engine || all.length === 0) return (_read, low) => byPhrase(low);
  const everyPattern = all.map(({ at }) => at);
  const patterns = all.filter(({ anchors }) => anchors === null);
  const places = patterns.map(({ at }) => at);
  const set = patterns.length < SET_PAYS ? null : engine.compileSet(patterns.map(({ regex }) => regex));
  const byRegex = (read: string) => (set ? set(read).map((n) => places[n] as number) : places);
  return (read, low) => {
    const called = [...byPhrase(low), ...(foldsOddly(read) ? everyPattern : byRegex(read))];
    return [...new Set(called)].sort((a, b) => a - b);
  };
}
