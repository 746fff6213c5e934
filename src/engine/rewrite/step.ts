import { hasCue } from "../evidence";
import type { Draft, Finding, Unit } from "../types";
import { GIVES_WAY, TELLS } from "./answerable";
import { metBefore } from "./call-en";
import { calledIn } from "./called";
import { factsOf } from "./facts";
import { formulaIn } from "./formula";
import { helplessness } from "./helpless";
import { inItsPlace } from "./in-its-place";
import { apartFrom, introduced, lostName, lowered } from "./lost-topic-en";
import type { Move } from "./move";
import { moves, rankMoves } from "./moves";
import { askConcerns } from "./moves/ask-concerns";
import { pitchedZh } from "./moves/pitched-zh";
import { progressZh, toldFirstZh } from "./moves/progress-zh";
import { saysMore } from "./only-goes-en";
import { outcomeAndStepEn } from "./outcome";
import { pitched } from "./pitch-en";
import { atEndOfPitch } from "./pitch-place-zh";
import { at, type Plan } from "./plan";
import { pleaPlace } from "./plea-place-zh";
import { removeBut } from "./removal";
import { replaceWithSentences } from "./replace";
import { appendAfter, type Edit, unitAt } from "./splice";
import { isThanks, reachOf, widerOffer } from "./stretch";
import type { Voice } from "./voice";

/** The next step: put in the place of the stretch that gives way, or as words to add to the body. */
export interface Step {
  readonly edits: readonly Edit[];
  readonly words: string | null;
  /** It promises what came of it along with what comes next. */
  readonly owes?: boolean;
}

/** Moves that say what the writer does next: with them he owes what came of it as well. */
const OWN_STEPS: ReadonlySet<string> = new Set(["progress-update", "meeting-recap"]);

/** A Chinese offer to be there gives way to a question about the reader, unless another move was chosen for it. */
const OFFERED: ReadonlySet<string> = new Set(["confirm-decision", "introduce-senior", "progress-update"]);

/** `all`: what else was found, the offers that go and what is only told among it. */
export function stepAt(finding: Finding, draft: Draft, plan: Plan, all: readonly Finding[]): Step | null {
  const told = all.find(({ rule }) => rule === "activity-only");
  const lacks = all.some(({ rule }) => rule === "no-next-step");
  const offered = all.filter(({ rule }) => GIVES_WAY.has(rule));
  const chosen = moves.find((other) => other.id === plan.move);
  if (!chosen) return null;
  const givesWay = GIVES_WAY.has(finding.rule) && !isThanks(finding, draft);
  const reach = reachOf(finding, draft);
  const { voice, blank } = givesWay ? at(finding, draft, plan) : plan;
  const offers = finding.rule === "empty-offer";
  const stays = pleads(finding, draft);
  const place = stays && pleaPlace(reach, finding, draft);
  const read = factsOf(draft, givesWay ? (place ?? reach) : null, voice.lang, offers);
  // Who pitches at length talks to somebody he does not know.
  const facts = {
    ...read,
    owes: told !== undefined,
    stranger: read.stranger || (finding.rule === "one-sided-pitch" && !read.met),
    // A report that tells of a complaint is not at a loss yet.
    trouble:
      finding.rule === "problem-dump" ||
      (voice.lang === "zh" && (finding.rule === "no-next-step" ? hasCue(draft, "helpless") : read.trouble)),
  };
  if (told && voice.lang === "en" && TELLS.has(finding.rule) && OWN_STEPS.has(chosen.id)) {
    const words = voice.say(outcomeAndStepEn(draft, voice, blank));
    return { edits: helplessness(finding, draft), words, owes: true };
  }
  // An offer in a chat that only tells something goes: nobody was met, nothing of ours is with the reader.
  if (
    offers &&
    voice.lang === "en" &&
    !lacks &&
    !voice.mail &&
    !facts.stranger &&
    !facts.topic &&
    !facts.consumer &&
    !metBefore(facts) &&
    saysMore(reach, draft)
  )
    return { edits: [removeBut(draft, reach)], words: null };
  // Goodwill asked of all, about nothing: it only goes beside what the message is about.
  if (
    finding.rule === "vague-ask" &&
    !lacks &&
    facts.wish?.several &&
    !facts.wish.about &&
    !facts.views &&
    saysMore(reach, draft)
  )
    return { edits: [removeBut(draft, reach)], words: null };
  // Who only offers to be there asks for no decision.
  const wording =
    offers && stays && !voice.inside && OFFERED.has(chosen.id) && rankMoves(draft)[0] === chosen.id
      ? askConcerns.words.zh
      : dumps(finding, chosen, voice) || (offers && stays && voice.inside)
        ? progressZh
        : sells(finding, voice)
          ? pitchedZh
          : chosen.words[voice.lang];
  const said = wording(voice, blank.knowing(facts.known), facts);
  const about = offers
    ? null
    : facts.wish?.only && !facts.views
      ? apartFrom(facts.wish.about as string, facts.wish.party?.who)
      : facts.lost && facts.topic
        ? apartFrom(facts.topic, facts.wish?.party?.who)
        : givesWay
          ? lostName(reach, said, draft)
          : null;
  const bare =
    stays &&
    (place ??
      formulaIn(reach, draft) ??
      (offers && !/\d/.test(draft.text.slice(reach.start, reach.end)) ? reach : null));
  const formula = bare && offers ? widerOffer(bare, draft) : bare;
  // 你多拉一把：每周三下午带她们听一通电话. Behind the colon it says itself what is to be done.
  const empty = formula || reach;
  if (stays && /^\s*[：:]/.test(draft.text.slice(empty.end))) {
    const to = empty.end + (/^\s*[：:]\s*/.exec(draft.text.slice(empty.end))?.[0].length ?? 0);
    const passes = /带[句个]?话|转告|转达/.test(draft.read.slice(empty.start, empty.end));
    return { edits: passes ? [] : [{ start: empty.start, end: to, text: "" }], words: null };
  }
  if (formula) {
    const ask = place?.about ? `${place.about}这块，${said}` : said;
    return { edits: [inItsPlace(draft, formula, voice.say(ask), place?.named)], words: null };
  }
  if (stays) return { edits: [appendAfter(draft, stays, voice.say(said), false)], words: null };
  const words = voice.say(givesWay && about ? introduced(said, about, voice) : said);
  if (givesWay) {
    const called = calledIn(reach, draft);
    const calling = called && `${called}, ${lowered(words)}`;
    return { edits: [replaceWithSentences(draft, reach, calling || words)], words: null };
  }
  if (finding.rule === "one-sided-pitch" && voice.lang === "en") return pitched(finding, draft, words);
  if (finding.rule === "one-sided-pitch") return { edits: [atEndOfPitch(draft, words, offered)], words: null };
  // Whoever is asked for something on the strength of a report wants to know what came of it.
  const owed = told && voice.lang === "zh" && voice.inside && !OWN_STEPS.has(chosen.id);
  const first = owed ? voice.say(toldFirstZh(blank, facts)) : "";
  return { edits: TELLS.has(finding.rule) ? helplessness(finding, draft) : [], words: first + words };
}

/** Who is told of trouble is not asked to decide on it. */
function dumps({ rule }: Finding, { id }: Move, { lang, inside }: Voice): boolean {
  return rule === "problem-dump" && lang === "zh" && !inside && id === "confirm-decision";
}

/** A Chinese pitch ends in a question, whatever else it may look like: a next step behind its own offer is one too many. */
function sells({ rule }: Finding, { lang, inside }: Voice): boolean {
  return rule === "one-sided-pitch" && lang === "zh" && !inside;
}

/**
 * The sentence after which the ask stands where a Chinese plea or offer tells something that must not be lost; elsewhere
 * the ask takes its place. Null: English.
 */
function pleads(finding: Finding, draft: Draft): Unit | null {
  const unit = GIVES_WAY.has(finding.rule) ? unitAt(draft, finding) : null;
  if (unit?.lang !== "zh") return null;
  // Chat without stops goes on in the same breath.
  let at = unit;
  for (let next = draft.units[at.index + 1]; next; next = draft.units[at.index + 1]) {
    if (/[。.！!？?～~…\n]/.test(draft.text.slice(at.end - 1, next.start))) break;
    at = next;
  }
  return at;
}
