import { hasCue } from "../evidence";
import type { Draft, Finding, Span, Unit } from "../types";
import { GIVES_WAY, TELLS } from "./answerable";
import { clausesOfBreath } from "./breath";
import { calledIn } from "./called";
import { factsOf } from "./facts";
import { formulaIn, isFormula } from "./formula";
import { afterGreeting } from "./greeting-zh";
import { helplessness } from "./helpless";
import type { Move } from "./move";
import { moves, rankMoves } from "./moves";
import { askConcerns } from "./moves/ask-concerns";
import { meetingRecap } from "./moves/meeting-recap";
import { pitchedCasualZh, pitchedFormalZh } from "./moves/pitched-zh";
import { progressZh } from "./moves/progress-zh";
import { favours, idle, saysMore, toSeveral } from "./only-goes-en";
import { outcomeAndStepEn } from "./outcome";
import { asksFirst, beforeCall, shortened } from "./pitch-en";
import { at, type Plan } from "./plan";
import { pleaPlace } from "./plea-place-zh";
import { removeBut } from "./removal";
import { replaceWithSentences } from "./replace";
import { isSaid } from "./seam";
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

/** `told`: the draft tells what was done without what came of it; `lacks`: nobody moves next in it. */
export function stepAt(finding: Finding, draft: Draft, plan: Plan, told?: Finding, lacks = false): Step | null {
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
      : dumps(finding, chosen, voice)
        ? progressZh
        : sells(finding, chosen, voice)
          ? voice.casual
            ? pitchedCasualZh
            : pitchedFormalZh
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
  // Nothing of the draft's own can be asked about: the empty words go, and that is all.
  if (said === "" && stays) {
    // 要动工您就言语一声: when, and nothing else.
    const before = draft.read.slice(unitAt(draft, empty)?.start ?? empty.start, empty.start);
    const led =
      WHEN_SO.exec(before)?.[1] ??
      (place?.named ? (/(?:(?:年底|月底|年末|季末|年关)[^，。]{0,3}[，,])?[^，,。]*$/.exec(before)?.[0] ?? "") : "");
    return { edits: [removeBut(draft, { start: empty.start - led.length, end: empty.end })], words: null };
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
  // A place kept for him is no opening.
  if (finding.rule === "one-sided-pitch" && !words.includes("〔"))
    return { edits: [afterGreeting(draft, words)], words: null };
  return { edits: TELLS.has(finding.rule) ? helplessness(finding, draft) : [], words };
}

/** Who is told of trouble is not asked to decide on it. */
function dumps({ rule }: Finding, { id }: Move, { lang, inside }: Voice): boolean {
  return rule === "problem-dump" && lang === "zh" && !inside && id === "confirm-decision";
}

/** A Chinese pitch is opened by a question, whatever else it may look like: a next step behind its own offer is one too many. */
function sells({ rule }: Finding, { id }: Move, { lang, inside }: Voice): boolean {
  return rule === "one-sided-pitch" && lang === "zh" && !inside && OWN_STEPS.has(id);
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

/** The ask in the place of a formula: a statement before it ends there, a matter that was only named leads up to it. */
function inItsPlace(draft: Draft, reach: Span, said: string, isName?: boolean): Edit {
  const { text, units } = draft;
  const unit = unitAt(draft, reach) as Unit;
  const name = calledIn(reach, draft);
  // Chat without stops: the breath before it.
  const led = reach.start === unit.start ? units[unit.index - 1] : null;
  const open = led && led.paragraph === unit.paragraph && !STOPPED.test(led.text.trimEnd());
  const from = open ? led.start : unit.start;
  const before = text.slice(from, reach.start).trimEnd();
  const ends = before !== "" && !isName && isStatement(draft.read.slice(from, from + before.length));
  const gap = ends ? (/[，,、\s]*$/.exec(text.slice(from, reach.start))?.[0].length ?? 0) : 0;
  const to = afterMore(reach, unit, draft);
  // What stood behind a colon stands by itself now.
  const stops = /^[。.!！?？~～…：:]+/.exec(text.slice(to))?.[0].length ?? 0;
  const joint = stops ? 0 : (/^[，,；;]/.exec(text.slice(to))?.[0].length ?? 0);
  // The bare name of the matter right before it leads up to the ask.
  const named =
    before !== "" && !ends && gap === 0 && !/^到哪/.test(said) && /[\p{L}\p{N}]$/u.test(text.slice(from, reach.start))
      ? "，"
      : "";
  // At a meeting to come nothing has got anywhere yet.
  const ask = MEETS_ON.test(draft.read.slice(from, reach.start)) ? said.replace(STANDS, "需要我们先准备什么") : said;
  return {
    start: reach.start - gap,
    end: to + stops + joint,
    text: `${ends ? "。" : named}${name && `${name}，`}${ask}`,
  };
}
const WHEN_SO = /(?:^|[，。、 ])((?:要|想|往后|以后|今后|后面)[^，。\d]{0,8}[，,]?)$/;
const MEETS_ON = /(?:讨论|开会|评审|审议|研究|上会|过会)(?:的)?(?:时候|时)[，,]?$/;
const STANDS = /^到哪一步了、还缺什么/;
const STOPPED = /[。.!！?？~～…：:]$/;

/** Something is said of something, not only called or named: 下半年的联合推广 is a name, 仓库老跟我们掐 a statement. */
function isStatement(before: string): boolean {
  const clause =
    before
      .replace(/[，,、\s]+$/, "")
      .split(/[，, ]/)
      .at(-1) ?? "";
  return /^.{2,4}$/.test(clause)
    ? /[不没]/.test(clause)
    : isSaid(`${before.replace(/[，,、\s]+$/, "")}，`) &&
        (SAYS.test(clause.replace(NOUNS, "")) || clause.length > LONGEST_NAME);
}
/** What is longer says something. */
const LONGEST_NAME = 10;
/** Nouns made of such words. */
const NOUNS = /[节功性智技产势][能]|能[源力耗]|新能|申报|上报/g;
const SAYS = /[承附感谢见紧反示领了是有在已被要会能不没给把到完好多高低大快慢老都就才还重差挂缺掉坏跟和]|\d/;

/** More formulas in the same sentence go with it. */
function afterMore(reach: Span, unit: Unit, draft: Draft): number {
  let to = reach.end;
  for (const clause of clausesOfBreath([unit])) {
    if (clause.start < to) continue;
    if (!isFormula(clause, draft)) break;
    to = clause.end;
  }
  return to;
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

const CLOSES =
  /^(?:(?:如)?有兴趣的话?[^，。]{0,8}(?:致电|联系|来电|回信)|以上|特此|妥否|当否|请审|请知悉|请领导审|再次感谢|谢谢|感谢|祝|(?:衷心|诚挚|热切)?(?:静候|恭候|盼复|望复|盼回复|期待合作|期待.{0,8}回复|欢迎来[电函]|(?:诚|竭诚|热忱)?(?:邀|欢迎)[^，。]{0,10}(?:洽谈|合作|莅临|咨询|垂询|来电|考察)|顺颂|盼赐|(?:我们|我司)?愿与|受教|谨致|如蒙|敬请(?:垂|审|查|指)|(?:给|为)[您你].{0,6}带来.{0,4}不便|敬请谅解)|(?:衷心|诚挚|热切)?(?:期待|期盼|盼望|希望)(?:能|能够|可以)?(?:与|和|跟|早日|今后|未来|进一步|双方|我们|后续)|assuring you\b|yours (?:in|ever|\w+ly)\b|(?:many )?thanks (?:again|all|everyone|everybody|for)\b|thank you (?:all|again|in advance|for (?:your (?:time|attention|help|support|understanding|patience|interest|consideration|reading)|reading|considering))\b|(?:we |i )?(?:am |are )?look(?:ing)? forward\b|(?:awaiting|hoping|we hope to hear|hope to hear|in anticipation)\b|(?:with |many )?(?:friendly|kind|best|warm|many)\w* (?:greetings|regards|wishes)|many greetings|(?:we )?hope for your understanding|we ask for your understanding|it was a (?:real )?pleasure|it would be a pleasure|(?:have a|bon|happy|enjoy)\b.{0,20}\b(?:weekend|day|evening|holidays?)|(?:chat|speak|talk|see you|catch you)(?: to you)? soon|fingers crossed|cheers)/i;

const SIGNED =
  /^(?!(?:Yes|No|Sure|Sorry|Thanks|Ok(?:ay)?|Hi|Hello|Dear|Good)\b)\p{Lu}[\p{L}]{1,12}(?: \p{Ll}+){0,3}, \p{Lu}[\p{L}.'’-]*(?: (?:&|\p{Lu}[\p{L}.'’-]*)){0,2}$/u;

/** A light question whether one may call at all: what one wants to know stands before it. */
const LIGHT =
  /^(?:您|你)?(?:看)?(?:最近|这周|本周)?(?:方便|有空|有时间|感兴趣|有兴趣)[^，。]{0,16}[吗么嘛不]?[？?]$|^(?:got|have|do you have|would you (?:have|be (?:open|free|up|interested))|would (?:[a-z]+ minutes|a (?:brief |short |quick )?(?:call|chat|demo|visit))|can you spare|could you spare|free for|up for|open to|worth|any interest|interested|are you (?:free|open|available|interested)|does that sound|sound)\b[^.?!]{0,60}\?$/i;

/** A call or a visit asked for with its day: the one small yes of a Chinese message, which nothing is put behind. */
function meets({ lang, text, times, read }: Unit): boolean {
  return (
    lang === "zh" &&
    /[？?]\s*$/.test(text) &&
    times.some(({ fixed, future }) => fixed && future) &&
    /电话|通话|聊|约|拜访|登门|面谈|见面|开会|视频/.test(read)
  );
}

/** The sentence after which the next step stands: the last that is no courtesy of closing. */
export function lastOf(units: readonly Unit[]): Unit | null {
  const at = units.findLastIndex((unit, i) => !closes(unit) && !signs(unit, i, units) && !(i > 0 && meets(unit)));
  return units[at < 0 ? units.length - 1 : at] ?? null;
}

/** The house, the department or the name at the foot of a Chinese letter, with or without a courtesy before it. */
function signs({ acts, lang, paragraph, read, times }: Unit, i: number, units: readonly Unit[]): boolean {
  const before = units[i - 1];
  return (
    lang === "zh" &&
    i === units.length - 1 &&
    before !== undefined &&
    before.paragraph !== paragraph &&
    acts.length + times.length === 0 &&
    /[。！!？?~～…]\s*$/.test(before.text) &&
    /^[\p{L}\p{N}·&（）() \u3000]{2,24}$/u.test(read.trim()) &&
    !SAYS_ZH.test(read)
  );
}
/** No name is made of these. */
const SAYS_ZH = /[我你您咱他她它这那了着过吗呢吧啊呀嘛的得把被让给是有没不也都还就才很太请谢望盼]/;

function closes({ text, read, lang }: Unit): boolean {
  const said = read.trim();
  // A name by itself at the end is the writer's.
  const name =
    lang === "en" &&
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}(?:, \p{Ll}[\p{L}-]+(?: [\p{L}-]+){0,3})?\.?$/u.test(text.trim());
  // Greetings in another tongue stand on a line of their own: "Um abraço,".
  if (lang === "en" && /^\p{Lu}[\p{L} ]{1,24},$/u.test(text.trim())) return true;
  // The closing and the name on one line: "Yours, Poldi", "LG, Miriam".
  if (lang === "en" && SIGNED.test(text.trim())) return true;
  if (name && !/^\p{Lu}\p{Ll}{2,}\.$/u.test(text.trim())) return true;
  if (LIGHT.test(said) || /^\[[^\]]+\]$/.test(said)) return true;
  return !/[？?]\s*$/.test(text) && !/\d/.test(text) && CLOSES.test(said) && said.length < (lang === "zh" ? 24 : 64);
}
