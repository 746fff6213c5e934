import type { AnyRule, Rule } from "./rule";
import { mainLang } from "./sentences";
import type { Draft, Sense, Span, Unit } from "./types";

/**
 * To a reader nobody has named it takes more, for half of what is written is no business of ours; and most of all for what is
 * only a fault towards a buyer, which real mail hardly ever commits.
 */
const STRANGER = 2;
const NO_BUYER = 3;

function enoughFor({ family, scope }: AnyRule, { audience, audienceKnown }: Draft): number {
  if (family === "buyer" && scope === "sentence" && !audienceKnown) return NO_BUYER;
  return audience === "unknown" ? STRANGER : 0;
}

/** Where a rule sees its fault in a draft: what its finder finds and the learned odds bear out, and what they show alone. */
export function judge(rule: AnyRule, draft: Draft): readonly Span[] {
  if (rule.scope === "draft") {
    const span = judgeDraft(rule, draft);
    return span ? [span] : [];
  }
  const spans: Span[] = [];
  const enough = enoughFor(rule, draft);
  const { learned } = rule;
  if (!learned) {
    for (const unit of draft.units) spans.push(...findIn(rule, unit, draft));
    return spans;
  }
  for (const { unit, sense } of suspectsOf(draft).get(rule.id) ?? []) {
    const least = learned[unit.lang];
    // What the odds speak against need not be looked for.
    if (sense.odds < least && sense.odds < enough) continue;
    const found = findIn(rule, unit, draft);
    if (found.length > 0) spans.push(...(sense.odds >= least ? found : NOTHING));
    else if (sense.odds >= enough && !rule.excused?.(unit, draft)) spans.push(sense);
  }
  return spans;
}

interface Suspect {
  readonly unit: Unit;
  readonly sense: Sense;
}

const suspects = new WeakMap<Draft, ReadonlyMap<string, readonly Suspect[]>>();

/** The sentences that may commit a fault by their odds, by the rule whose fault it is. */
function suspectsOf(draft: Draft): ReadonlyMap<string, readonly Suspect[]> {
  const known = suspects.get(draft);
  if (known) return known;
  const made = new Map<string, Suspect[]>();
  for (const unit of draft.units) {
    for (const sense of unit.senses) {
      const others = made.get(sense.rule);
      if (others) others.push({ unit, sense });
      else made.set(sense.rule, [{ unit, sense }]);
    }
  }
  suspects.set(draft, made);
  return made;
}

function findIn(rule: Rule<"act"> | Rule<"sentence">, unit: Unit, draft: Draft): readonly Span[] {
  if (rule.scope === "act") return unit.acts.length === 0 ? NOTHING : foundInActs(rule as Rule<"act">, unit, draft);
  return (rule as Rule<"sentence">).reads?.[unit.lang](unit, draft) ?? NOTHING;
}
const NOTHING: readonly Span[] = [];

function foundInActs(rule: Rule<"act">, unit: Unit, draft: Draft): readonly Span[] {
  const find = rule.reads?.[unit.lang];
  return find ? unit.acts.flatMap((act) => find(act, unit, draft) ?? []) : [];
}

function judgeDraft(rule: Rule<"draft">, draft: Draft): Span | null {
  const lang = mainLang(draft);
  const least = rule.learned?.[lang];
  const odds = draft.senses.find((sense) => sense.rule === rule.id)?.odds ?? UNSAID;
  if (least !== undefined && odds < least && odds < enoughFor(rule, draft)) return null;
  const found = rule.reads?.[lang](draft) ?? null;
  if (least === undefined) return found;
  if (found) return odds >= least ? found : null;
  if (odds < enoughFor(rule, draft) || draft.units.length === 0 || rule.excused?.(draft)) return null;
  if (
    COMMITTED.has(rule.id) &&
    !suspectsOf(draft)
      .get(rule.id)
      ?.some(({ sense }) => sense.odds > NEAR)
  )
    return null;
  return rule.marks?.(draft) ?? likeliest(draft, rule.id);
}

/** Faults of a draft that one of its sentences must commit, or come near to. */
const COMMITTED: ReadonlySet<string> = new Set(["empty-offer", "over-apology", "problem-dump", "activity-only"]);
const NEAR = -1;
const UNSAID = Number.NEGATIVE_INFINITY;

/** The sentence that most likely commits the fault, or the last one. */
function likeliest(draft: Draft, rule: string): Span | null {
  const senses = (suspectsOf(draft).get(rule) ?? []).map(({ sense }) => sense);
  const most = senses.reduce<Sense | null>((best, sense) => (best && best.odds >= sense.odds ? best : sense), null);
  return most ?? draft.units.at(-1) ?? null;
}
