import type { Draft, Lang, MoveId, Span, Suggestion } from "../types";
import { NEEDS_STEP } from "./answerable";
import { blankMaker } from "./blanks";
import { factsOf } from "./facts";
import { answers } from "./mends";
import { fitIn } from "./mends/mend";
import { moves, rankMoves } from "./moves";
import { type Voice, voiceOf } from "./voice";

/** The card offers one suggestion first and up to two more. */
const MOST = 3;

const TITLES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: {
    "vague-time": "换成具体日子",
    "promise-without-date": "补上日子",
    "no-owner": "点名并给日子",
    "activity-only": "说好哪天给结果",
    "over-apology": "一句客气就够",
    "empty-offer": "换成自己的下一步",
    "absolute-claim": "换成凭据",
    "knocks-rival": "换成比较的标准",
    "battles-objection": "先接住再问",
    "waves-off-need": "先记下再问",
    "buyer-risk": "换成台面上的条件",
  },
  en: {
    "vague-time": "Name the day",
    "promise-without-date": "Give it a day",
    "no-owner": "Name a person and a day",
    "activity-only": "Add what came of it",
    "over-apology": "One courtesy is enough",
    "empty-offer": "Say your own next step",
    "absolute-claim": "Back it up",
    "knocks-rival": "Ask what they compare",
    "battles-objection": "Take it up, then ask",
    "waves-off-need": "Note it, then ask",
    "buyer-risk": "Terms anyone may see",
  },
};

/** What all suggestions of one draft share. */
interface Shared {
  readonly voice: Voice;
  readonly ranked: readonly MoveId[];
}

const sharedBy = new WeakMap<Draft, Shared>();

function sharedOf(draft: Draft): Shared {
  const known = sharedBy.get(draft) ?? { voice: voiceOf(draft), ranked: rankMoves(draft).slice(0, MOST) };
  sharedBy.set(draft, known);
  return known;
}

/** Changes worth offering for one finding: each replaces exactly its span, and leaves what it cannot know as a blank. */
export function suggest(rule: string, span: Span, draft: Draft, ui: Lang): readonly Suggestion[] {
  const { voice, ranked } = sharedOf(draft);
  const mend = answers[rule]?.mend;
  if (mend) {
    const blank = blankMaker(voice, draft);
    const replacement = mend(span, draft, voice, blank);
    return replacement ? [{ title: TITLES[ui][rule] ?? rule, replacement, blanks: blank.made }] : [];
  }
  if (!NEEDS_STEP.includes(rule)) return [];
  const steps = ranked.map((id) => stepAt(id, rule, span, draft, voice, ui));
  // Two moves may come to the same words: offered once.
  return steps.filter(({ replacement }, i) => steps.findIndex((other) => other.replacement === replacement) === i);
}

/** A move's wording at the finding's place: as a clause where the stretch gives way, as sentences where they are added. */
function stepAt(id: MoveId, rule: string, span: Span, draft: Draft, voice: Voice, ui: Lang): Suggestion {
  const made = blankMaker(voice, draft);
  const facts = factsOf(draft, rule === "vague-ask" ? span : null, voice.lang);
  const blank = made.knowing(facts.known);
  const move = moves.find((other) => other.id === id) as (typeof moves)[number];
  const text = draft.text.slice(span.start, span.end);
  const title = move.title[ui];
  if (rule === "vague-ask" || rule === "problem-dump") {
    const stop = /[。.!！?？~～…\s]*$/.exec(text)?.[0] ?? "";
    const clause = fitIn(voice.say(move.clause[voice.lang](voice, blank, facts)), span, draft, voice.lang);
    const mark = stop
      ? /(?:可以|方便|行)吗$|是否方便$/.test(clause) || voice.lang === "en"
        ? voice.lang === "en"
          ? "?"
          : "？"
        : stop
      : "";
    return { title, replacement: clause + mark, blanks: made.made };
  }
  const sentences = voice.say(move.words[voice.lang](voice, blank, facts));
  const stopped = /[。.!！?？~～…)）"”」]\s*$/.test(text);
  const gap = voice.lang === "en" ? " " : "";
  const joint = stopped ? gap : voice.lang === "en" ? `.${gap}` : "。";
  return {
    title,
    replacement: rule === "one-sided-pitch" ? `${sentences}${gap}${text}` : `${text}${joint}${sentences}`,
    blanks: made.made,
  };
}
