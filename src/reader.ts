import { sentenceReader, takeApart } from "./engine/draft";
import { compileOwnRules, type OwnRules } from "./engine/own-rules";
import type { RegexEngine } from "./engine/regex";
import { type ReviewSettings, review } from "./engine/review";
import type { Words } from "./engine/rule";
import type { DraftInput, Lang, OwnRule, Review, RuleSetting } from "./engine/types";
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

/** Makes the changes worth offering for a finding, once somebody asks for them. */
export type Suggest = ReviewSettings["suggest"];

/** Sentences remembered between reviews: one keystroke changes one sentence, the others are read from here. */
const REMEMBERED = 2_000;
const readSentence = sentenceReader(languages, REMEMBERED);
/** A draft of more sentences than that would push out its own first ones while it is read. UTF-16 units. */
const LONG = 30_000;
const REMEMBERED_LONG = 20_000;
const readLongSentence = sentenceReader(languages, REMEMBERED_LONG);
const readerFor = ({ text }: DraftInput) => (text.length > LONG ? readLongSentence : readSentence);

const blankWords: Readonly<Record<Lang, Words>> = {
  zh: { title: "这里还空着", why: "对方会收到一个没填的空", advice: "填上再发，或者删掉" },
  en: {
    title: "This blank is still empty",
    why: "They would receive it unfilled",
    advice: "Fill it in, or take it out",
  },
};

/** Thrown where reading ahead leaves off; caught there and nowhere else. */
const LEFT_OFF = Symbol("left off");

/**
 * Reads the sentences of a draft and keeps what it read, so that a review that follows costs little. Leaves off when `more`
 * says so, but never before it has got beyond `from`. Gives the number of sentences it has read, or null when it is through.
 */
export function readAhead(input: DraftInput, from: number, more: () => boolean): number | null {
  const read = readerFor(input);
  let at = 0;
  try {
    takeApart(input, languages, (...sentence) => {
      if (at > from && !more()) throw LEFT_OFF;
      at++;
      return read(...sentence);
    });
    return null;
  } catch (reason) {
    if (reason !== LEFT_OFF) throw reason;
    return at;
  }
}

/**
 * Reads and judges one draft; the half of the coach that runs at each pause. What to write instead is the other half,
 * handed in as `suggest`: a frame has it only once it shows anything. Never throws on account of a text or a broken rule.
 */
export function readDraft(input: DraftInput, settings: CoachSettings, suggest: Suggest): Review {
  const draft = takeApart(input, languages, readerFor(input));
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
