import { hasTrait } from "../evidence";
import type { Draft, Finding, Unit } from "../types";
import { type Edit, removeSentence, unitAt } from "./splice";

/** Talk of a meeting, a call or minutes: whatever asks for one has its own question. */
const MEETS =
  /\b(?:call|ring|phone|chat|meet(?:ing)?|demo|visit|(?:come|drop|stop|pass|swing) (?:by|over|round|in)|minutes|mins|talk|coffee)\b/i;
/** Who writes, or what he sells, is what the sentence is about. */
const OF_US = /^(?:and |so |but )?(?:we|our|ours|it|its|they|every|each|all|with us|at \p{Lu}\p{L}+,? we)\b/iu;
/** Praise of oneself, of which the reader learns nothing: pride, mottoes, quality in general, happy customers, claims of never. */
const PRAISE =
  /\b(?:proud\w*|pride|motto|passion\w*|quality|excellen\w*|committ?ed|commitment|dedicat\w*|reputation|renowned|(?:well|widely) known|known for|trusted|leading|best|finest|unrivalled|unmatched|world[- ]class|state[- ]of[- ]the[- ]art|cutting[- ]edge|innovativ\w*|featured|award\w*|appreciat\w*|love[sd]?|satisf\w*|friendly|happy|second to none|never|always|everything we do|strictly controlled|\w{3,}est (?:team|people|crew|bunch))\b/i;
/** A count, an enclosure, a name: a fact the reader would miss. */
const FACT =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|half|attached|enclosed|https?|www)\b/iu;
const NAME = /(?<=[\p{L},] )\p{Lu}/u;

/**
 * An English pitch is cut to what tells something: its first sentence, whatever counts or names or encloses, and what is
 * asked. The rest praises, and gives way to the question about the reader.
 */
export function shortened(finding: Finding, draft: Draft): readonly Edit[] {
  const first = unitAt(draft, finding);
  if (!first) return [];
  return draft.units
    .filter((unit) => unit.index > first.index && praises(unit))
    .map((unit) => removeSentence(draft, unit));
}

function praises({ lang, text, acts, times }: Unit): boolean {
  return (
    lang === "en" &&
    OF_US.test(text) &&
    PRAISE.test(text) &&
    !FACT.test(text) &&
    !NAME.test(text) &&
    !/\?/.test(text) &&
    times.every(({ fixed, future }) => !fixed || !future) &&
    acts.every(
      (act) => act.kind !== "ask" && !(act.concrete && act.kind === "promise" && !hasTrait(act, "policy", "effort")),
    )
  );
}

/** The last sentence of the pitch before a call or visit is proposed: the question about the reader stands there. */
export function beforeCall({ units }: Draft, finding: Finding): Unit | null {
  const called = units.find(
    (unit) =>
      unit.start > finding.start &&
      MEETS.test(unit.text) &&
      (/\?\s*$/.test(unit.text) ||
        unit.acts.some(({ kind }) => kind !== "promise") ||
        unit.times.some(({ fixed, future }) => fixed && future)),
  );
  return called ? (units[called.index - 1] ?? null) : null;
}
