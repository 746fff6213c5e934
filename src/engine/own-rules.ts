import { indexAnchors } from "./anchors";
import { type CompiledOwnRule, compileOwnRule, type OwnMatch } from "./own-rule";
import { lower } from "./phrases";
import type { RegexEngine } from "./regex";
import { foldsOddly } from "./regex-literals";
import { remembered } from "./remember";
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
  const inLine = byLine(compiled);
  const callUp = candidates(compiled, regex);
  return {
    failures,
    find(draft, site, failed) {
      if (compiled.length === 0) return [];
      const hits: OwnHit[][] = [];
      const meant: boolean[] = [];
      const put = (at: number, found: readonly OwnMatch[], by: number) => {
        const rule = compiled[at] as CompiledOwnRule;
        meant[at] ??= rule.applies(draft, site);
        if (!meant[at]) return;
        hits[at] ??= [];
        for (const { start, end, suggestions } of found)
          hits[at].push({ start: start + by, end: end + by, suggestions, rule });
      };
      for (const { start, end } of stretchesOf(draft)) {
        const read = draft.read.slice(start, end);
        for (const line of linesOf(read))
          for (const { at, found } of inLine(line.text)) put(at, found, start + line.at);
        if (!callUp) continue;
        const low = lower(read);
        for (const at of callUp(read, low)) {
          const rule = compiled[at] as CompiledOwnRule;
          try {
            if (rule.applies(draft, site)) put(at, rule.find(read, low), start);
          } catch (error) {
            failed(rule.id, error);
          }
        }
      }
      return hits.flat();
    },
  };
}

/** What a rule strikes in a line. */
interface LineHits {
  readonly at: number;
  readonly found: readonly OwnMatch[];
}

/** What the rules made of phrases strike in a line. No phrase goes beyond one, and of a long draft a key changes one. */
function byLine(compiled: readonly CompiledOwnRule[]): (line: string) => readonly LineHits[] {
  if (compiled.every(({ regex }) => regex)) return () => [];
  const called = indexAnchors(compiled.map(({ regex, anchors }) => (regex ? [] : (anchors ?? []))));
  return remembered((line) => {
    const low = lower(line);
    return called(low).flatMap((at) => {
      const found = (compiled[at] as CompiledOwnRule).find(line, low);
      return found.length > 0 ? [{ at, found }] : [];
    });
  });
}

/** The lines of a stretch, without their ends. */
function linesOf(read: string): readonly { readonly text: string; readonly at: number }[] {
  // Beside the one letter whose lower case is longer, the one that has two of them gets but one: see `lower`.
  if (read.includes("İ") && read.includes("Σ")) return [{ text: read, at: 0 }];
  let at = 0;
  return read.split("\n").map((text) => {
    const line = { text, at };
    at += text.length + 1;
    return line;
  });
}

/** What the writer himself says: his greeting, body and closing. */
const stretchesOf = (draft: Draft) =>
  draft.zones.filter(({ kind }) => kind === "greeting" || kind === "body" || kind === "closing");

/** Which of the rules made of patterns may strike a stretch, in their order; null: there are none. */
function candidates(
  compiled: readonly CompiledOwnRule[],
  engine: RegexEngine | null,
): ((read: string, low: string) => readonly number[]) | null {
  const all = compiled.flatMap(({ regex, anchors }, at) => (regex ? [{ regex, anchors, at }] : []));
  if (!engine || all.length === 0) return null;
  const byAnchor = indexAnchors(compiled.map(({ regex, anchors }) => (regex ? (anchors ?? []) : [])));
  const everyPattern = all.map(({ at }) => at);
  const patterns = all.filter(({ anchors }) => anchors === null);
  const places = patterns.map(({ at }) => at);
  const set = patterns.length < SET_PAYS ? null : engine.compileSet(patterns.map(({ regex }) => regex));
  const byRegex = (read: string) => (set ? set(read).map((n) => places[n] as number) : places);
  return (read, low) => {
    const called = [...byAnchor(low), ...(foldsOddly(read) ? everyPattern : byRegex(read))];
    return [...new Set(called)].sort((a, b) => a - b);
  };
}
