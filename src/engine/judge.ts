import { isPrivate, tellsOfBuyer } from "./clauses";
import { isDeskTalk, isUnplaced } from "./evidence";
import type { AnyRule, Rule } from "./rule";
import { inContext } from "./senses";
import { mainLang } from "./sentences";
import type { Draft, DraftSense, Sense, Span, Unit } from "./types";

/**
 * To a reader nobody has named it takes more, for half of what is written is no business of ours; most of all where no
 * finder sees anything, and for what is only a fault towards a buyer, which real mail hardly ever commits. English odds run
 * higher: measured on real mail.
 */
const ALONE = { zh: 2, en: 2.6 } as const;
/** To a reader whose place is known: what the lessons hold as likely as not would do, and a little less is still worth a hint. */
const KNOWN = -0.6;
/** To one whose place the draft only suggests. */
const GUESSED = 1;
/** Where nothing in the draft shows that its reader may buy. */
const TO_NO_BUYER = 4;
/** Stories and explanations are full of what ought to be. */
const OUGHT = 4;

function enoughFor({ id, family, scope }: AnyRule, draft: Draft): number {
  const toBuyer = family === "buyer" && scope === "sentence";
  if (draft.audienceKnown) return KNOWN;
  if (id === "no-owner") return OUGHT;
  if (draft.audience !== "unknown") return toBuyer ? ALONE[mainLang(draft)] : GUESSED;
  return toBuyer && !tellsOfBuyer(draft) ? TO_NO_BUYER : ALONE[mainLang(draft)];
}

/** What a finder finds stands where what was learned hardly speaks against it; to a stranger, and of a promise, not at all. */
const STANDS = -1;
const standsFrom = (draft: Draft, rule?: string) =>
  draft.audience === "unknown" || rule === "promise-without-date" ? 0 : STANDS;

/**
 * In a long text to nobody in particular, and at a service desk, only asks, promises, bribes and pitches are ours to judge:
 * the rest is a story, a notice or a courtesy.
 */
const ANYWHERE: ReadonlySet<string> = new Set([
  "vague-ask",
  "vague-time",
  "no-time",
  "promise-without-date",
  "no-owner",
  "buyer-risk",
  "one-sided-pitch",
]);
const isOurs = ({ id }: AnyRule, draft: Draft) =>
  ANYWHERE.has(id) ||
  draft.audienceKnown ||
  !((draft.audience === "unknown" && isUnplaced(draft)) || isDeskTalk(draft));

/** Where a rule sees its fault in a draft: what its finder finds and the learned odds bear out, and what they show alone. */
export function judge(rule: AnyRule, draft: Draft): readonly Span[] {
  if (!isOurs(rule, draft)) return [];
  if (isPrivate(draft)) return rule.scope !== "draft" && rule.learned ? outOfPlace(rule, draft) : [];
  if (rule.scope === "draft") {
    const span = judgeDraft(rule, draft);
    return span ? [span] : [];
  }
  const spans: Span[] = [];
  if (!rule.learned) {
    for (const unit of draft.units) for (const span of foundIn(rule, unit, draft)) spans.push(span);
    return spans;
  }
  const enough = enoughFor(rule, draft);
  const stands = standsFrom(draft, rule.id);
  for (const { unit, sense } of suspectsOf(draft).get(rule.id) ?? []) {
    // What the odds speak against need not be looked for.
    if (sense.ifFound < Math.min(stands, BY_NAME) && sense.odds < enough) continue;
    const found = foundIn(rule, unit, draft);
    if (found.length > 0) spans.push(...found.filter((span) => sense.ifFound >= stands || isPutTo(span, sense)));
    else if (sense.odds >= enough && (isClear(sense, unit, draft) || !rule.excused?.(unit, draft))) spans.push(sense);
  }
  return spans;
}

/**
 * An excuse is for what is in doubt: what is said plainly to one who is known stands, whatever stands beside it; only a day
 * in the sentence itself excuses, and for the lack of a day or an owner what stands beside it.
 */
function isClear({ rule, odds }: Sense, { times }: Unit, { audienceKnown }: Draft): boolean {
  if (!audienceKnown || odds < CLEAR || LACKS.has(rule)) return false;
  return !times.some(({ fixed, future }) => fixed && future);
}
const CLEAR = 1.5;
const LACKS: ReadonlySet<string> = new Set(["vague-time", "promise-without-date", "no-owner"]);

/** Small talk, to all appearance: only what is beyond doubt shows that it is none. */
function outOfPlace(rule: Exclude<AnyRule, Rule<"draft">>, draft: Draft): readonly Span[] {
  const suspected = suspectsOf(draft).get(rule.id) ?? [];
  return suspected.flatMap(({ unit, sense }) =>
    sense.odds >= BEYOND_DOUBT && !rule.excused?.(unit, draft) ? [sense] : [],
  );
}
const BEYOND_DOUBT = 3.5;

/** An ask that names who is to do it is put to somebody, whether or not one knows who he is. */
const isPutTo = (span: Span, { ifFound }: Sense) =>
  ifFound >= BY_NAME && "owner" in span && span.owner !== null && "kind" in span && span.kind === "ask";
const BY_NAME = -1.5;

interface Suspect {
  readonly unit: Unit;
  /** As it stands in the draft, offsets and all. */
  readonly sense: Sense;
}

const suspects = new WeakMap<Draft, ReadonlyMap<string, readonly Suspect[]>>();

/** The sentences that may commit a fault by their odds where they stand, by the rule whose fault it is. */
function suspectsOf(draft: Draft): ReadonlyMap<string, readonly Suspect[]> {
  const known = suspects.get(draft);
  if (known) return known;
  const made = new Map<string, Suspect[]>();
  for (const suspect of suspectsIn(draft)) {
    const others = made.get(suspect.sense.rule);
    if (others) others.push(suspect);
    else made.set(suspect.sense.rule, [suspect]);
  }
  suspects.set(draft, made);
  return made;
}

/** Those of the draft before, which is mostly the same but for one sentence. */
let before: {
  readonly draft: Pick<Draft, "units" | "around">;
  readonly stands: number;
  readonly suspects: readonly Suspect[];
} = { draft: { units: [], around: { zh: new Map(), en: new Map() } }, stands: 0, suspects: [] };

function suspectsIn(draft: Draft): readonly Suspect[] {
  const { units, around } = before.draft;
  const stands = standsFrom(draft);
  let same = 0;
  if (around.zh === draft.around.zh && around.en === draft.around.en && before.stands === stands)
    while (same < units.length && units[same] === draft.units[same]) same++;
  let kept = before.suspects.length;
  while (kept > 0 && (before.suspects[kept - 1] as Suspect).unit.index >= same) kept--;
  const found = before.suspects.slice(0, kept);
  for (let at = same; at < draft.units.length; at++) {
    const unit = draft.units[at] as Unit;
    for (const sense of likelyIn(unit, draft))
      found.push({ unit, sense: { ...sense, start: sense.start + unit.start, end: sense.end + unit.start } });
  }
  before = { draft: { units: draft.units, around: draft.around }, stands, suspects: found };
  return found;
}

/** Senses as they are where their sentence stands, without those that no rule looks at there. */
interface Likely {
  readonly around: ReadonlyMap<string, number>;
  readonly stands: number;
  readonly senses: readonly Sense[];
}

/** By a sentence's senses, which are the same ones as long as its text is remembered: typing changes one of hundreds. */
const likely = new WeakMap<readonly Sense[], Likely>();

function likelyIn(unit: Unit, draft: Draft): readonly Sense[] {
  const around = draft.around[unit.lang];
  const stands = standsFrom(draft);
  const known = likely.get(unit.senses);
  if (known?.around === around && known.stands === stands) return known.senses;
  // What every rule asks for at least; see `enoughFor`.
  const enough = draft.audienceKnown ? KNOWN : GUESSED;
  const senses: Sense[] = [];
  for (const bare of unit.senses) {
    const sense = inContext(bare, around);
    if (sense.ifFound >= Math.min(stands, BY_NAME) || sense.odds >= enough) senses.push(sense);
  }
  likely.set(unit.senses, { around, stands, senses });
  return senses;
}

/** What a rule's finder finds in a sentence. */
export function foundIn(rule: Exclude<AnyRule, Rule<"draft">>, unit: Unit, draft: Draft): readonly Span[] {
  if (rule.scope === "sentence") return rule.reads?.[unit.lang](unit, draft) ?? NOTHING;
  const find = rule.reads?.[unit.lang];
  if (unit.acts.length === 0 || !find) return NOTHING;
  const found: Span[] = [];
  for (const act of unit.acts) {
    const span = find(act, unit, draft);
    if (span) found.push(span);
  }
  return found;
}
const NOTHING: readonly Span[] = [];

/** What a rule's finder finds in a draft as a whole. */
export const foundOver = (rule: Rule<"draft">, draft: Draft): Span | null =>
  rule.reads?.[mainLang(draft)](draft) ?? null;

/** A story to who knows whom shows some sign of every fault: over it as a whole the odds must bear out what is found. */
const isTold = ({ audienceKnown, units }: Draft) => !audienceKnown && units.length > 1;
const TOLD = 1;

function judgeDraft(rule: Rule<"draft">, draft: Draft): Span | null {
  if (!rule.learned) return foundOver(rule, draft);
  const sense = draft.senses.find((other) => other.rule === rule.id);
  if (!sense || draft.units.length === 0) return null;
  const enough = isTold(draft) ? ALONE[mainLang(draft)] : enoughFor(rule, draft);
  const stands = isTold(draft) && rule.family !== "buyer" ? TOLD : standsFrom(draft);
  const likely = sense.odds >= enough || addsUp(sense, draft);
  if (!likely && sense.ifFound < stands) return null;
  const found = foundOver(rule, draft);
  if (found || !likely) return found;
  // A pitch that has its question is answered, however much it is about its writer.
  const plain = draft.audienceKnown && sense.odds >= CLEAR && rule.id !== "one-sided-pitch";
  if (!plain && rule.excused?.(draft)) return null;
  const told = likeliest(draft, rule.id);
  if (COMMITTED.has(rule.id) && !(told && told.odds > NEAR)) return null;
  return rule.marks?.(draft) ?? told ?? draft.units.at(-1) ?? null;
}

/** Where a draft holds much else, a plain sentence makes up for what the whole says less plainly. */
function addsUp({ rule, odds }: DraftSense, draft: Draft): boolean {
  if (!draft.audienceKnown || !COMMITTED.has(rule) || odds < FAR) return false;
  const told = likeliest(draft, rule);
  return told !== null && told.odds + odds > 0;
}
const FAR = -5;

/** Faults of a draft that one of its sentences must commit, or come near to. */
const COMMITTED: ReadonlySet<string> = new Set(["empty-offer", "over-apology", "problem-dump", "activity-only"]);
const NEAR = -1;

/** The sentence that most likely commits the fault, as far as its odds tell. */
function likeliest(draft: Draft, rule: string): Sense | null {
  let best: Sense | null = null;
  for (const unit of draft.units) {
    const bare = unit.senses.find((sense) => sense.rule === rule);
    const sense = bare && inContext(bare, draft.around[unit.lang]);
    if (sense && (!best || sense.odds > best.odds))
      best = { ...sense, start: sense.start + unit.start, end: sense.end + unit.start };
  }
  return best;
}
