import { hasCue } from "../evidence";
import type { Draft, Finding, Span, Unit } from "../types";
import { GIVES_WAY, TELLS } from "./answerable";
import { calledIn } from "./called";
import { factsOf } from "./facts";
import { formulaIn } from "./formula";
import { helplessness } from "./helpless";
import { inItsPlace } from "./in-its-place";
import type { Move } from "./move";
import { moves, rankMoves } from "./moves";
import { askConcerns } from "./moves/ask-concerns";
import { meetingRecap } from "./moves/meeting-recap";
import { pitchedZh } from "./moves/pitched-zh";
import { progressZh } from "./moves/progress-zh";
import { favours, idle, saysMore, toSeveral } from "./only-goes-en";
import { outcomeAndStepEn } from "./outcome";
import { asksFirst, beforeCall, shortened } from "./pitch-en";
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

/** Moves that ask the reader something of their own where the draft has nothing to ask about. */
const IDLE_MOVES: ReadonlySet<string> = new Set(["ask-concerns", "confirm-decision"]);

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
    // A Chinese report that tells of a complaint is not at a loss yet.
    trouble:
      finding.rule === "problem-dump" ||
      (voice.lang === "zh" && finding.rule === "no-next-step" ? hasCue(draft, "helpless") : read.trouble),
  };
  if (told && voice.lang === "en" && TELLS.has(finding.rule) && OWN_STEPS.has(chosen.id)) {
    const words = voice.say(outcomeAndStepEn(draft, voice, blank));
    return { edits: helplessness(finding, draft), words, owes: true };
  }
  // An offer about nothing, beside what the message is about: it goes, and nothing is asked in its place.
  if (offers && voice.lang === "en" && IDLE_MOVES.has(chosen.id) && idle(facts) && saysMore(reach, draft))
    return {
      edits: [removeBut(draft, reach)],
      words: lacks ? voice.say(meetingRecap.words.en(voice, blank, facts)) : null,
    };
  // A favour of nobody knows what, beside what the message is about, only goes as well.
  if (
    finding.rule === "vague-ask" &&
    voice.lang === "en" &&
    !lacks &&
    ((toSeveral(draft) && !facts.views) || favours(facts, voice)) &&
    saysMore(reach, draft)
  )
    if (lostName(reach, "", draft) === null) return { edits: [removeBut(draft, reach)], words: null };
  // Who only offers to be there asks for no decision.
  const wording =
    offers && stays && OFFERED.has(chosen.id) && rankMoves(draft)[0] === chosen.id
      ? askConcerns.words.zh
      : dumps(finding, chosen, voice) || (offers && stays && voice.inside)
        ? progressZh
        : sells(finding, voice)
          ? pitchedZh
          : chosen.words[voice.lang];
  const said = wording(voice, blank.knowing(facts.known), facts);
  const about = offers
    ? null
    : facts.lost && facts.topic
      ? facts.topic
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
  if (finding.rule === "one-sided-pitch" && voice.lang === "en")
    return pitched(finding, draft, words, chosen.id === "ask-concerns" && facts.offer !== null && !facts.consumer);
  if (finding.rule === "one-sided-pitch") return { edits: [atEndOfPitch(draft, words, offered)], words: null };
  return { edits: TELLS.has(finding.rule) ? helplessness(finding, draft) : [], words };
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
 * What only praises goes. The question about the reader comes first where it names what is sold (`first`), else before
 * whatever proposes a call.
 */
function pitched(finding: Finding, draft: Draft, words: string, first: boolean): Step {
  const cuts = shortened(finding, draft);
  const end = words.indexOf("? ") + 1 || words.length;
  const asked = first ? asksFirst(draft, words.slice(0, end)) : null;
  if (asked) return { edits: [...cuts, asked], words: words.slice(end + 1) || null };
  const before = beforeCall(draft, finding);
  if (!before) return { edits: cuts, words };
  // The call's own question is the small yes: ours stands before it alone.
  const alone = /\?\s*$/.test(draft.units[before.index + 1]?.text ?? "") ? words.slice(0, end).trim() : words;
  const kept = draft.units.findLast(
    (unit) => unit.index <= before.index && !cuts.some((cut) => cut.start <= unit.start && cut.end >= unit.end),
  );
  return kept ? { edits: [...cuts, appendAfter(draft, kept, alone, false)], words: null } : { edits: cuts, words };
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

function lowered(words: string): string {
  return /^(?:I\b|Mr|Ms|Dr)/.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** A name that stands in the vague words alone. */
function lostName({ start, end }: Span, said: string, draft: Draft): string | null {
  const { text } = draft;
  const rest = text.slice(0, start) + text.slice(end) + said;
  const called = calledIn({ start, end }, draft);
  const names =
    text
      .slice(start, end)
      .match(
        /(?<=[a-z,;] )(?!I\b)\p{Lu}[\p{L}\d'’-]+(?: \p{Lu}[\p{L}\d'’-]+)*(?:(?: (?!please|pls|soon|asap|for|and|happy|sweet|warm|moving|going|alive|safe)\p{Ll}{3,}){1,2}(?=\s*(?:[.,;!?]|$|\p{Extended_Pictographic})))?/gu,
      ) ?? [];
  return names.find((name) => !rest.includes(name) && !called.includes(name)) ?? null;
}

/** A topic that only the English words that give way named is named again. */
function introduced(said: string, topic: string, { casual }: Voice): string {
  if (said.includes(topic)) return said;
  // "About Norwich: there's one thing …: could you" would be two run-ups in a row.
  if (/\bone thing(?: from you| of you| for us)?\b/.test(said))
    return said.replace(/\bone thing(?: from you| of you| for us)?\b/, (words) => `${words} on ${topic}`);
  const rest = lowered(said);
  // "On …:" before a quoted mail reads as its head ("On Mon, Karen wrote:").
  return casual ? `About ${topic}: ${rest}` : `Regarding ${topic}, ${rest}`;
}
