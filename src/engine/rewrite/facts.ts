import type { Draft, Lang, Span } from "../types";
import { namedInEnglish } from "./facts-en";
import { deedAt, LONG, windowAt } from "./facts-times";
import { attachedTo, isPromised, type Told, toldOf } from "./facts-told";
import { namedInChinese } from "./facts-zh";
import { objectIn, offeredOn } from "./objects";
import { type Open, openIn } from "./open";
import { fearIn } from "./open/fears-zh";
import { type Third, thirdIn, unclearIn } from "./open/third-zh";
import { asksForViews, petitions } from "./relation";
import { unitAt } from "./splice";
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
  /** What the draft itself promises to send, by its name: it is not promised twice. */
  readonly coming: string | null;
  /** Who signs it off, as the draft names it: the committee. English only. */
  readonly body: string | null;
  /** The step stands beside a plea that names no deed. */
  readonly pleads: boolean;
  /** The words that give way, in reading form; empty where none do. */
  readonly plea: string;
  /** Whoever reads has to act on what is wrong. */
  readonly wronged: boolean;
  /** Whoever else decides, doubts or is hard to reach. Chinese only. */
  readonly third: Third | null;
  /** Points that somebody did not understand: 这三处. Chinese only. */
  readonly unclear: string | null;
  /** It is told what was done, without what came of it. */
  readonly owes: boolean;
  /** What gives way is an offer of availability. */
  readonly offers: boolean;
  /** What the reader fears or wants, by his own word for it: 串货. Chinese only. */
  readonly fear: string | null;
  /** What is wanted are the reader's views. */
  readonly views: boolean;
  /** What an English ask that gives way wishes for, and about what. */
  readonly wish: Wish | null;
  /** What the draft leaves open, in its own words. */
  readonly open: Open;
  /** It hangs on a process (an approval, a committee) rather than on the reader’s word. English only. */
  readonly process: boolean;
}

const PROCESS =
  /approv|sign[- ]?off|committee|over the line|move (?:this|it|things)|get (?:this|it) done|through (?:procurement|purchasing|legal|finance)|(?:approval|purchasing|internal|signing) process/i;
/** What one can say yes to as it stands. */
const OPEN_TO_YES = /\b(?:proposal|quot(?:e|ation)|offer|contract|agreement|model|schedule|price)s?$/i;
const BODY =
  /(?<=\b(?:with|through|past|by|to|from) )(?:the|your) (?:committee|board|procurement team|legal team|council|management)\b|(?<=\b(?:with|through|past) )(?:procurement|purchasing|legal|finance)\b/;

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
    whole.topic;
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
  put("which-decision", named.decision ?? (topic && OPEN_TO_YES.test(topic) ? topic : null));
  put("which-senior", named.senior ?? (lang === "zh" && named.people ? `${named.people}负责人` : null));
  put("who-joins", named.people);
  put("which-task", lang === "en" && place ? deedAt(draft, place) : null);
  // A quarter or a month is no time to meet.
  put("when", when && !LONG.test(when) ? when : null);
  put("by-when", when);
  put("which-week", spanOfDays(draft, lang));
  const rest = place ? draft.text.slice(0, place.start) + draft.text.slice(place.end) : draft.text;
  const about = place ? draft.read.slice(place.start, place.end) : draft.read;
  return {
    ...named,
    ...toldOf(draft, lang),
    known,
    lost: topic !== null && !names(rest, topic),
    here: topic !== null && place !== null && names(draft.text.slice(unitAt(draft, place)?.start, place.start), topic),
    attached: attachedTo(draft, lang, () => named.material ?? read(draft, bodyOf(draft)).material),
    coming: isPromised(draft, named.material) ? named.material : null,
    body: BODY.exec(about)?.[0] ?? BODY.exec(draft.read)?.[0] ?? null,
    pleads: place !== null && !offers && lang === "zh",
    plea: place && !offers ? about : "",
    wronged: petitions(draft),
    third: lang === "zh" ? thirdIn(draft, offers ? null : place) : null,
    unclear: lang === "zh" ? unclearIn(draft) : null,
    offers,
    owes: false,
    fear: lang === "zh" ? fearIn(draft) : null,
    views: place !== null && asksForViews(draft, place) && !/\bfavou?r/i.test(draft.text.slice(place.start, place.end)),
    wish:
      lang === "en" && place && !offers
        ? wishIn(draft, place, here.topic ?? objectIn(draft, place, lang), topic)
        : null,
    open: openIn(draft, lang),
    process: PROCESS.test(about),
  };
}

/** Days still to come on which somebody is there: 12月1日到3日, from 7 to 9 December. */
function spanOfDays({ text, units }: Draft, lang: Lang): string | null {
  const found = (lang === "zh" ? DAYS_ZH : DAYS_EN).exec(text);
  const ahead =
    found &&
    units.some(({ times }) =>
      times.some(
        ({ fixed, future, start, end }) =>
          fixed && future && start < found.index + found[0].length && end > found.index,
      ),
    );
  return ahead ? found[0] : null;
}
const DAYS_ZH = /\d{1,2}月\d{1,2}[日号]?[到至]\d{1,2}[日号]/;
const DAYS_EN = /\bfrom \d{1,2} to \d{1,2} \p{Lu}\p{L}+/u;

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
