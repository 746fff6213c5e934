import { sentenceReader, takeApart } from "./engine/draft";
import { compileOwnRules, type OwnRules } from "./engine/own-rules";
import type { RegexEngine } from "./engine/regex";
import { review } from "./engine/review";
import { fillBlanks, rankMoves as rank, rewrite, suggest } from "./engine/rewrite";
import type { Words } from "./engine/rule";
import type { DraftInput, Lang, MoveId, OwnRule, Review, Rewrite, RuleSetting } from "./engine/types";
import { languages } from "./langs";
import { rules } from "./rules";

/** What the settings tell the engine. Everything is optional: no settings means every rule on, as it ships. */
export interface CoachSettings {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly own?: readonly OwnRule[];
  /** Host name of the page, for own rules limited to a site. */
  readonly site?: string;
  /** Runs the user's regular expressions; without it such a rule is reported as failed and the rest go on. */
  readonly regex?: RegexEngine;
}

/** Sentences remembered between reviews: one keystroke changes one sentence, the others are read from here. */
const REMEMBERED = 2_000;
const readSentence = sentenceReader(languages, REMEMBERED);

const blankWords: Readonly<Record<Lang, Words>> = {
  zh: { title: "这里还空着", why: "对方会收到一个没填的空", advice: "填上再发，或者删掉" },
  en: {
    title: "This blank is still empty",
    why: "They would receive it unfilled",
    advice: "Fill it in, or take it out",
  },
};

/** Reviews one draft: synchronous and deterministic. Never throws on account of a text or a broken rule. */
export function coach(input: DraftInput, settings: CoachSettings = {}): Review {
  const draft = takeApart(input, languages, readSentence);
  return review(draft, {
    ui: input.ui ?? (draft.lang === "en" ? "en" : "zh"),
    builtIn: rules,
    rules: settings.rules ?? {},
    own: compileOwn(settings.own ?? NO_RULES, settings.regex ?? null),
    site: settings.site,
    blankWords: blankWords[input.ui ?? (draft.lang === "en" ? "en" : "zh")],
    readable: languages.readable,
    suggest,
  });
}

/** The moves that fit a reviewed draft, best first; the first is the one `rewriteDraft` takes by itself. */
export function rankMoves(reviewed: Review): readonly MoveId[] {
  return rank(reviewed.draft);
}

/**
 * The rewrite of a reviewed draft: the preselected next-step move or the given one, with blanks for what the draft does
 * not say. Null when nothing is left to put right. `settings` are those the draft was reviewed with.
 */
export function rewriteDraft(reviewed: Review, move?: MoveId, settings: CoachSettings = {}): Rewrite | null {
  const { draft, ui } = reviewed;
  const { today, channel, audience, lang, stage, context } = draft;
  const again = (text: string) => coach({ text, today, channel, audience, lang, stage, context, ui }, settings);
  return rewrite(reviewed, again, move);
}

export { fillBlanks };

/** Words of one finding's rule in the interface's language, or null for a rule of the user's own. */
export function ruleWords(rule: string, ui: Lang): Words | null {
  if (rule === "unfilled-blank") return blankWords[ui];
  return rules.find((other) => other.id === rule)?.says[ui] ?? null;
}

const NO_RULES: readonly OwnRule[] = [];

/** Compiled once per list and engine: settings hand the same array in until the user changes it. */
const compiledLists = new WeakMap<
  readonly OwnRule[],
  { readonly regex: RegexEngine | null; readonly rules: OwnRules }
>();

function compileOwn(own: readonly OwnRule[], regex: RegexEngine | null): OwnRules {
  const known = compiledLists.get(own);
  if (known?.regex === regex) return known.rules;
  const rules = compileOwnRules(own, languages.readable, regex);
  compiledLists.set(own, { regex, rules });
  return rules;
}
