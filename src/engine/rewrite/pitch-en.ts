import { hasTrait } from "../evidence";
import type { Draft, Finding, Unit } from "../types";
import { type Edit, removeSentence, unitAt } from "./splice";

/** Talk of a meeting, a call or minutes: whatever asks for one has its own question. */
const MEETS =
  /\b(?:call|ring|phone|chat|meet(?:ing)?|demo|visit|(?:come|drop|stop|pop|pass|swing) (?:by|over|round|in)|minutes|mins|talk|coffee|look(?= on| at| (?:to|mon|tues|wednes|thurs|fri|satur|sun)))\b/i;
/** Who writes, or what he sells, is what the sentence is about. */
const OF_US = /^(?:and |so |but )?(?:we|our|ours|it|its|they|every|each|all|with us|at \p{Lu}\p{L}+,? we)\b/iu;
/** Praise of oneself, of which the reader learns nothing: pride, mottoes, quality in general, happy customers, claims of never. */
const PRAISE =
  /\b(?:proud\w*|pride|motto|passion\w*|quality|excellen\w*|committ?ed|commitment|dedicat\w*|reputation|renowned|(?:well|widely) known|known for|trusted|leading|best|finest|unrivalled|unmatched|world[- ]class|state[- ]of[- ]the[- ]art|cutting[- ]edge|innovativ\w*|featured|award\w*|appreciat\w*|love[sd]?|satisf\w*|friendly|happy|second to none|never|always|doubled|tripled|grown|expand\w*|invest\w*|everything we do|strictly controlled|\w{3,}est (?:team|people|crew|bunch))\b/i;
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
  // Neighbours go together: each by itself would take the same gap along.
  const runs: { start: number; end: number; last: Unit }[] = [];
  for (const unit of draft.units.filter((other) => other.index > first.index && (praises(other) || isOffer(other)))) {
    const run = runs.at(-1);
    if (run && run.last.index === unit.index - 1 && run.last.paragraph === unit.paragraph)
      runs[runs.length - 1] = { start: run.start, end: unit.end, last: unit };
    else runs.push({ start: unit.start, end: unit.end, last: unit });
  }
  return runs.map((run) => removeSentence(draft, run));
}

/** A set phrase of availability: the question stands in its place. */
function isOffer({ lang, text }: Unit): boolean {
  return lang === "en" && OFFER.test(text) && !/\d/.test(text);
}
const OFFER =
  /^(?:should|if) you (?:require|need|have|want|wish|would like)\b[^.?!]{3,60}, (?:please )?(?:do not|don['’]t) hesitate\b[^.?!]{0,60}\.?$|^(?:please )?(?:do not|don['’]t) hesitate to (?:contact|call|get in touch|reach out)\b[^.?!]{0,60}\.?$/i;

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

/** A question nobody is to answer, at the head of a pitch: "Tired of spreadsheets that break?" */
const HOOK =
  /^(?!.*\d)(?:(?:are|is|do|does|have|what|why|how|who|ever|still|tired|sick|fed up|looking|need|want|struggling)\b)[^?]{3,90}\?+$/i;
const GREETED =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|morning|greetings)\b[^,.!?:\n]{0,40}?(?:[,:!]|\s*\p{Extended_Pictographic}) (?=\S)/iu;
/** A line that only calls the reader, or wishes him well. */
const CALLS =
  /^to (?:whom|whoever|all|the|everyone)\b[^.!?]{3,50}[,:]?$|\bhope (?:this|you|that|all|spring|summer|autumn|winter|the)\b/i;

/** The question about the reader before everything the writer says of himself, in the place of one that only leads up to it. */
export function asksFirst({ units }: Draft, question: string): Edit | null {
  const at = units.findIndex(({ text }) => !CALLS.test(text.trim()));
  const first = units[at];
  if (!first) return null;
  const hail = GREETED.exec(first.text)?.[0].length ?? 0;
  const start = first.start + hail;
  const small = hail && /, $/.test(first.text.slice(0, hail));
  const ask = small ? question.slice(0, 1).toLowerCase() + question.slice(1) : question;
  const said = first.text.slice(hail).trim();
  const hooks = HOOK.test(said) && !NAME.test(said) && units[at + 1] !== undefined;
  return hooks ? { start, end: first.end, text: ask } : { start, end: start, text: `${ask} ` };
}
