import type { Act, ActTrait, Cue, CueKind, Draft, TimeMention, Unit } from "./types";

/** What rules ask of a draft. Every question here is cheap: the readings are made already. */

export function hasTrait(act: Act, ...traits: readonly ActTrait[]): boolean {
  return act.traits.some((trait) => traits.includes(trait));
}

export function cuesIn(unit: Unit, ...kinds: readonly CueKind[]): readonly Cue[] {
  return unit.cues.length === 0 ? NO_CUES : unit.cues.filter((cue) => kinds.includes(cue.kind));
}
const NO_CUES: readonly Cue[] = [];

export function cuesOf(draft: Pick<Draft, "units">, ...kinds: readonly CueKind[]): readonly Cue[] {
  if (!hasCue(draft, ...kinds)) return NO_CUES;
  const found: Cue[] = [];
  for (const { cues } of draft.units) for (const cue of cues) if (kinds.includes(cue.kind)) found.push(cue);
  return found;
}

const kinds = new WeakMap<readonly Unit[], ReadonlySet<CueKind>>();

/** Asked for every sentence by some rules, so it must not walk the whole draft each time. */
export function hasCue({ units }: Pick<Draft, "units">, ...wanted: readonly CueKind[]): boolean {
  const known = kinds.get(units) ?? kindsIn(units);
  kinds.set(units, known);
  return wanted.some((kind) => known.has(kind));
}

/** The same in a sentence that is no question: a question tells nothing. */
export function tells({ units }: Pick<Draft, "units">, ...wanted: readonly CueKind[]): boolean {
  return units.some(({ read, cues }) => cues.some(({ kind }) => wanted.includes(kind)) && !/[?？]$/.test(read));
}

function kindsIn(units: readonly Unit[]): ReadonlySet<CueKind> {
  const found = new Set<CueKind>();
  for (const { cues } of units) for (const { kind } of cues) found.add(kind);
  return found;
}

/** The unit itself and its neighbours in the body. */
export function beside(unit: Unit, draft: Draft): readonly Unit[] {
  return draft.units.slice(Math.max(0, unit.index - 1), unit.index + 2);
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
  return draft.lang === "en" || draft.address === null || OFFICE.test(draft.address.text);
}
const OFFICE = /[市省区县镇乡局厅书委]长|书记|领导|部门|网友|政府/;
