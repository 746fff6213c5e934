import type { Draft, Lang, Span } from "../types";
import { namedInEnglish } from "./facts-en";
import { deedAt, LONG, windowAt } from "./facts-times";
import { attachedTo, isPromised, type Told, toldOf } from "./facts-told";
import { namedInChinese } from "./facts-zh";
import { objectIn, offeredOn } from "./objects";
import { type Open, openIn } from "./open";
import { fearIn } from "./open/fears-zh";
import { talkedOf } from "./open/talked-en";
import { undecidedIn } from "./open/undecided-zh";
import { type Plea, pleaIn } from "./plea";
import { asksForViews, petitions } from "./relation";
import { unitAt } from "./splice";
import { standsAlone } from "./stands-alone-zh";
import { type Wish, wishIn } from "./wish";

/** What a draft already says of its own next step: no blank asks for it again. Words as the draft writes them. */
export interface Named {
  /** What it is about: 锅炉更新的事, the Norwich tender. */
  readonly topic: string | null;
  readonly material: string | null;
  readonly decision: string | null;
  readonly senior: string | null;
  readonly people: string | null;
}

/** The facts a move's wording may use. */
export interface Facts extends Named, Told {
  /** The answers to blanks, by the blank's name. */
  readonly known: Readonly<Record<string, string>>;
  /** The topic is named only in the stretch that gives way. */
  readonly lost: boolean;
  /** The topic stands in the same sentence just before: it need not be said again. */
  readonly here: boolean;
  /** Something is attached or sent already, by its name: it is not promised again. */
  readonly attached: string | null;
  /** What the reader wanted to think over. Chinese only. */
  readonly undecided: string | null;
  /** The message tells something by itself. Chinese only. */
  readonly tells: boolean;
  /** What the draft itself promises to send, by its name: it is not promised twice. */
  readonly coming: string | null;
  /** Who signs it off, as the draft names it: the committee, 评审会. */
  readonly body: string | null;
  /** The step stands beside a plea that names no deed. */
  readonly pleads: boolean;
  /** What the plea is for. */
  readonly plea: Plea;
  /** It is told what was done, without what came of it. */
  readonly owes: boolean;
  /** What gives way is an offer of availability. */
  readonly offers: boolean;
  /** What the reader fears or wants, by his own word for it: 串货. Chinese only. */
  readonly fear: string | null;
  /** The plea is for one matter, which it points at: 这个项目, 入围的事. */
  readonly definite: boolean;
  /** The plea stands beside the name of what it is about. */
  readonly named: boolean;
  /** What is wanted are the reader's views. */
  readonly views: boolean;
  /** What an English ask that gives way wishes for, and about what. */
  readonly wish: Wish | null;
  /** What the draft leaves open, in its own words. */
  readonly open: Open;
  /** It hangs on a process (an approval, a committee) rather than on the reader's word. */
  readonly process: boolean;
}

const PROCESS =
  /流程|反映|投诉|住户|居民|有关部门|审批|审核|立项|盖章|签批|推进|往前|上会|过会|走完|进度|approv|sign[- ]?off|committee|over the line|move (?:this|it|things)|get (?:this|it) done|through (?:procurement|purchasing|legal|finance)|(?:approval|purchasing|internal|signing) process/i;
/** What one can say yes to as it stands. */
const OPEN_TO_YES =
  /(?:报价|方案|合同|协议|选型|quotation|proposal)$|\b(?:proposal|quot(?:e|ation)|offer|contract|agreement|model|schedule|price)s?$/i;
const BODY =
  /评审会|采购委员会|招标办|党组会|董事会|办公会|(?<=\b(?:with|through|past|by|to|from) )(?:the|your) (?:committee|board|procurement team|legal team|council|management)\b|(?<=\b(?:with|through|past) )(?:procurement|purchasing|legal|finance)\b/;
const DEFINITE = /[这那](?:个|次|单|批|件|份|块|边|事|标|头)|的事/;
/** Something that has steps: a deal, a tender, an approval, a list. */
const THING =
  /单|标|项目|合同|报价|方案|审批|评审|采购|申请|招标|入围|验收|回款|款|货|样|贷|证|案|[这那]块|那边|催|协调|那个?事|这个?事|的事/;

/**
 * Reads what the draft says of the step that is to stand at `place`. `offers`: what gives way is an offer of
 * availability, whose words are about nothing (一个电话的事, the end of the line): the rest tells what it is about.
 */
export function factsOf(draft: Draft, place: Span | null, lang: Lang, offers = false): Facts {
  const read = lang === "zh" ? namedInChinese : namedInEnglish;
  const whole = offers && place ? without(read, draft, place) : read(draft, bodyOf(draft));
  const here = place && !offers ? read(draft, place) : whole;
  const topic =
    (offers && place && lang === "en" ? offeredOn(draft.text.slice(place.start, place.end)) : null) ??
    here.topic ??
    (place && !offers ? objectIn(draft, place, lang) : null) ??
    nearby(draft, place, lang) ??
    whole.topic ??
    (offers && place && lang === "en" ? talkedOf(draft.text.slice(bodyOf(draft).start, place.start)) : null);
  const named: Named = {
    topic,
    material: here.material ?? whole.material,
    decision: here.decision ?? whole.decision,
    senior: here.senior ?? whole.senior,
    people: here.people ?? whole.people,
  };
  const when = place ? windowAt(draft, place) : null;
  const known: Record<string, string> = {};
  const put = (name: string, value: string | null) => {
    if (value) known[name] = value;
  };
  put("which-topic", topic);
  put("what-material", named.material);
  put("which-decision", named.decision ?? (topic && (lang === "zh" || OPEN_TO_YES.test(topic)) ? topic : null));
  put("which-senior", named.senior ?? (lang === "zh" && named.people ? `${named.people}负责人` : null));
  put("who-joins", named.people);
  put("which-task", lang === "en" && place ? deedAt(draft, place) : null);
  // A quarter or a month is no time to meet.
  put("when", when && !LONG.test(when) ? when : null);
  put("by-when", when);
  const rest = place ? draft.text.slice(0, place.start) + draft.text.slice(place.end) : draft.text;
  const about = place ? draft.read.slice(place.start, place.end) : draft.read;
  return {
    ...named,
    ...toldOf(draft, lang),
    known,
    lost: topic !== null && !names(rest, topic),
    here: topic !== null && place !== null && names(draft.text.slice(unitAt(draft, place)?.start, place.start), topic),
    tells: lang === "zh" && standsAlone(draft),
    undecided: lang === "zh" ? undecidedIn(draft) : null,
    attached: attachedTo(draft, lang, () => named.material ?? read(draft, bodyOf(draft)).material),
    coming: isPromised(draft, named.material) ? named.material : null,
    body: BODY.exec(about)?.[0] ?? BODY.exec(draft.read)?.[0] ?? null,
    pleads: place !== null && !offers && lang === "zh",
    plea: place ? pleaIn(draft, place, petitions(draft)) : "effort",
    offers,
    owes: false,
    fear: lang === "zh" ? fearIn(draft) : null,
    definite: DEFINITE.test(about),
    named: topic !== null || THING.test(draft.read),
    views: place !== null && asksForViews(draft, place) && !/\bfavou?r/i.test(draft.text.slice(place.start, place.end)),
    wish:
      lang === "en" && place && !offers
        ? wishIn(
            draft.text.slice(place.start, place.end),
            here.topic ?? objectIn(draft, place, lang),
            draft.text.slice(bodyOf(draft).start, place.start),
          )
        : null,
    open: openIn(draft, lang, topic),
    process: PROCESS.test(about),
  };
}

function names(text: string, topic: string): boolean {
  return text.toLowerCase().includes(topic.replace(/的(?:事|问题)$|^(?:the|our|your|this) /gi, "").toLowerCase());
}

/** What is named before the stretch or, failing that, after it. */
function without(read: (draft: Draft, within: Span) => Named, draft: Draft, place: Span): Named {
  const { start, end } = bodyOf(draft);
  const before = read(draft, { start, end: Math.max(start, place.start) });
  const after = read(draft, { start: Math.min(end, place.end), end });
  return {
    topic: before.topic ?? after.topic,
    material: before.material ?? after.material,
    decision: before.decision ?? after.decision,
    senior: before.senior ?? after.senior,
    people: before.people ?? after.people,
  };
}

/** What the English paragraph is about in which the stretch stands, before it. */
function nearby(draft: Draft, place: Span | null, lang: Lang): string | null {
  const own = place && lang === "en" ? unitAt(draft, place) : null;
  const first = own && draft.units.find(({ paragraph }) => paragraph === own.paragraph);
  return place && first && first.start < place.start
    ? namedInEnglish(draft, { start: first.start, end: place.start }).topic
    : null;
}

function bodyOf(draft: Draft): Span {
  return { start: draft.units[0]?.start ?? 0, end: draft.units.at(-1)?.end ?? 0 };
}
