import { gathered } from "./gathered";
import { remembered } from "./remember";
import type { Act, ActTrait, Cue, CueKind, Draft, TimeMention, Unit } from "./types";

/** What rules ask of a draft. Every question here is cheap: the readings are made already. */

export function hasTrait(act: Act, ...traits: readonly ActTrait[]): boolean {
  return act.traits.some((trait) => traits.includes(trait));
}

export function cuesIn(unit: Unit, ...kinds: readonly CueKind[]): readonly Cue[] {
  return unit.cues.some((cue) => kinds.includes(cue.kind))
    ? unit.cues.filter((cue) => kinds.includes(cue.kind))
    : NO_CUES;
}
const NO_CUES: readonly Cue[] = [];

export function cuesOf(draft: Pick<Draft, "units">, ...kinds: readonly CueKind[]): readonly Cue[] {
  const found: Cue[] = [];
  for (let at = firstUnit(draft, kinds); at < draft.units.length; at++) {
    const { cues } = draft.units[at] as Unit;
    for (const cue of cues) if (kinds.includes(cue.kind)) found.push(cue);
  }
  return found;
}

/** The first of them alone. */
export function firstCue(draft: Pick<Draft, "units">, ...kinds: readonly CueKind[]): Cue | null {
  const unit = draft.units[firstUnit(draft, kinds)];
  return unit?.cues.find((cue) => kinds.includes(cue.kind)) ?? null;
}

/** In which sentence each kind of cue first stands, and in how many: asked so often that nobody may walk the draft for it. */
interface Places {
  readonly first: Map<CueKind, number>;
  readonly count: Map<CueKind, number>;
  sentences: number;
}

const placesIn = gathered<Unit, Places>(
  () => ({ first: new Map(), count: new Map(), sentences: 0 }),
  ({ first, count, sentences }) => ({ first: new Map(first), count: new Map(count), sentences }),
  (places, { cues }) => {
    const { first, count } = places;
    const at = places.sentences++;
    cues.forEach(({ kind }, i) => {
      if (cues.findIndex((cue) => cue.kind === kind) < i) return;
      if (!first.has(kind)) first.set(kind, at);
      count.set(kind, (count.get(kind) ?? 0) + 1);
    });
  },
);
const places = new WeakMap<readonly Unit[], Places>();

function placesOf({ units }: Pick<Draft, "units">): Places {
  const known = places.get(units) ?? placesIn(units);
  places.set(units, known);
  return known;
}

/** Where the first sentence with such a cue stands, or how many sentences there are. */
function firstUnit(draft: Pick<Draft, "units">, kinds: readonly CueKind[]): number {
  const { first } = placesOf(draft);
  let least = draft.units.length;
  for (const kind of kinds) least = Math.min(least, first.get(kind) ?? least);
  return least;
}

export function hasCue(draft: Pick<Draft, "units">, ...wanted: readonly CueKind[]): boolean {
  const { first } = placesOf(draft);
  return wanted.some((kind) => first.has(kind));
}

/** In how many sentences such a cue stands. */
export const sentencesWith = (draft: Pick<Draft, "units">, kind: CueKind): number =>
  placesOf(draft).count.get(kind) ?? 0;

/** The same in a sentence that is no question: a question tells nothing. */
export function tells(draft: Pick<Draft, "units">, ...wanted: readonly CueKind[]): boolean {
  for (let at = firstUnit(draft, wanted); at < draft.units.length; at++) {
    const { cues, read } = draft.units[at] as Unit;
    if (cues.some(({ kind }) => wanted.includes(kind)) && !/[?？]$/.test(read)) return true;
  }
  return false;
}

/** The unit itself and its neighbours in the body. */
export function beside(unit: Unit, draft: Draft): readonly Unit[] {
  return draft.units.slice(Math.max(0, unit.index - 1), unit.index + 2);
}

const ITEM = /^\s*(?:[-*•·▪]|\(?\d{1,2}[.)、）]|[一二三四五六七八九十]、|第[一二三四五][,，、:：])/;

export function isListItem({ read }: Pick<Unit, "read">): boolean {
  return ITEM.test(read);
}

const fixes = (time: TimeMention) => time.fixed && time.future;

/** A fixed time still to come in the same or an adjacent sentence, whatever it dates. */
export function hasFixedTimeBeside(unit: Unit, draft: Draft): boolean {
  return beside(unit, draft).some((near) => near.times.some(fixes));
}

const fixed = new WeakMap<Draft, boolean>();

/** A fixed time still to come anywhere in the body. */
export function hasFixedTime(draft: Draft): boolean {
  const known = fixed.get(draft) ?? draft.units.some((unit) => unit.times.some(fixes));
  fixed.set(draft, known);
  return known;
}

/** Moves the matter: an ask the reader can act on, a promise with an end, a proposal. */
export function isNextStep(act: Act): boolean {
  if (hasTrait(act, "formula", "effort", "policy", "done", "hope")) return false;
  return act.kind === "proposal" || act.concrete;
}

export function hasNextStep(draft: Draft): boolean {
  return draft.acts.some(isNextStep);
}

/** Somebody is to move, well put or not: what is ill put carries a finding of its own. */
export function isMove(act: Act): boolean {
  return !hasTrait(act, "formula", "effort", "policy", "done");
}

/** Promises no more than word, on no day: one learns of what comes, nothing comes of it. */
export function isNotice(act: Act): boolean {
  return act.kind === "promise" && !act.time?.fixed && NOTICE.test(act.action ?? "");
}
const NOTICE =
  /(?:告知|通知|告诉|同步|通报|联系|答复|回复|反馈|汇报|知会)|(?:报|回|上报)您?$|\b(?:let you know|keep you|get back|update you|inform you|be in touch)/i;

/** The last sentence of the body. */
export function lastUnit(draft: Draft): Unit | null {
  return draft.units.at(-1) ?? null;
}

/** Tells how something stands to somebody who waits for it. */
export function isReport(draft: Draft): boolean {
  return draft.genre === "report" || draft.genre === "recap";
}

/** More sentences than this to nobody we know: a letter to an office, a bulletin, a story. */
const LONG_WITHOUT_READER = 5;

/**
 * A long text of which nothing tells who reads it: nobody is addressed, or in Chinese an office is; in English, where every
 * note begins with a name, nobody introduces himself. What an act lacks shows in the act itself; what depends on the
 * reader (an owner among the two, a pitch, a report, an offer) cannot be told.
 */
export function isUnplaced(draft: Draft): boolean {
  if (draft.audienceKnown || draft.units.length <= LONG_WITHOUT_READER || hasCue(draft, "introduction")) return false;
  return draft.lang === "en" || draft.address === null || isToOffice(draft);
}

/** An office, or whoever writes to one, is addressed. */
export const isToOffice = ({ address }: Draft): boolean => address !== null && OFFICE.test(address.text);
const OFFICE = /[市省区县镇乡局厅书委]长|书记|领导|部门|网友|政府/;

/** The service desk of a shop: its courtesies are its trade, and what it cannot do is its answer. */
export function isDeskTalk(draft: Draft): boolean {
  const known = desks.get(draft) ?? draft.units.some(({ read }) => isAtADesk(read));
  desks.set(draft, known);
  return known;
}
/** Asked by most rules, at every key. */
const desks = new WeakMap<Draft, boolean>();
const isAtADesk = remembered((sentence) => AT_A_DESK.test(sentence));
const AT_A_DESK =
  /为您(?:服务|效劳|解答)|乐意为您|[哦哟呢呀啦]亲|亲(?:亲|爱[哒滴的])|客官|(?:小妹|妹子)这[边里]|(?<!怎么|什么|多少|哪)[的了是定]呢(?=$|[\s，。~～])/;

/** An office answers a letter: no report, whatever is still open in the matter. */
export const isOfficeAnswer = ({ units }: Pick<Draft, "units">): boolean => units.some(({ read }) => ANSWER.test(read));
const ANSWER = /收悉|(?:回复|答复|函复)如下|(?:网友|同志|先生|女士)[^，。]{0,12}[：:]|您(?:所)?(?:反映|咨询|来信|留言)/;
