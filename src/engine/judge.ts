import type { AnyRule, Rule } from "./rule";
import { mainLang } from "./sentences";
import type { Draft, Sense, Span, Unit } from "./types";

/**
 * To a reader nobody has named it takes more, for half of what is written is no business of ours; and most of all for what is
 * only a fault towards a buyer, which real mail hardly ever commits.
 */
const STRANGER = 0.5;
const NO_BUYER = 2;

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
  return draft.units.flatMap((unit): readonly Span[] => {
    const found = foundIn(rule, unit, draft);
    if (!rule.learned) return found;
    const sense = senseIn(unit, rule.id);
    if (!sense) return [];
    if (found.length > 0) return sense.ifFound >= 0 ? found : [];
    return sense.odds >= enoughFor(rule, draft) && !rule.excused?.(unit, draft) ? [sense] : [];
  });
}

/** What a rule's finder finds in a sentence. */
export function foundIn(rule: Exclude<AnyRule, Rule<"draft">>, unit: Unit, draft: Draft): readonly Span[] {
  if (rule.scope === "sentence") return rule.reads?.[unit.lang](unit, draft) ?? [];
  const find = rule.reads?.[unit.lang];
  return find ? unit.acts.flatMap((act) => find(act, unit, draft) ?? []) : [];
}

/** What a rule's finder finds in a draft as a whole. */
export const foundOver = (rule: Rule<"draft">, draft: Draft): Span | null =>
  rule.reads?.[mainLang(draft)](draft) ?? null;

function judgeDraft(rule: Rule<"draft">, draft: Draft): Span | null {
  const found = foundOver(rule, draft);
  if (!rule.learned) return found;
  const sense = draft.senses.find((other) => other.rule === rule.id);
  if (!sense) return null;
  if (found) return sense.ifFound >= 0 ? found : null;
  if (sense.odds < enoughFor(rule, draft) || draft.units.length === 0 || rule.excused?.(draft)) return null;
  if (COMMITTED.has(rule.id) && !draft.units.some((unit) => (senseIn(unit, rule.id)?.odds ?? UNSAID) > NEAR))
    return null;
  return rule.marks?.(draft) ?? likeliest(draft, rule.id);
}

/** Faults of a draft that one of its sentences must commit, or come near to. */
const COMMITTED: ReadonlySet<string> = new Set(["empty-offer", "over-apology", "problem-dump", "activity-only"]);
const NEAR = -1;
const UNSAID = Number.NEGATIVE_INFINITY;

const senseIn = (unit: Unit, rule: string) => unit.senses.find((sense) => sense.rule === rule);

/** The sentence that most likely commits the fault, or the last one. */
function likeliest(draft: Draft, rule: string): Span | null {
  const senses = draft.units.flatMap((unit) => senseIn(unit, rule) ?? []);
  const most = senses.reduce<Sense | null>((best, sense) => (best && best.odds >= sense.odds ? best : sense), null);
  return most ?? draft.units.at(-1) ?? null;
}
