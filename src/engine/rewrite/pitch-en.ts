import { hasTrait } from "../evidence";
import type { Draft, Finding, Unit } from "../types";
import { appendAfter, type Edit, removeSentence, unitAt } from "./splice";

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
function shortened(finding: Finding, draft: Draft): readonly Edit[] {
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

/** What only praises goes; the question about the reader stands at the end of the pitch, before what closes the message. */
export function pitched(
  finding: Finding,
  draft: Draft,
  words: string,
): { edits: readonly Edit[]; words: string | null } {
  const cuts = shortened(finding, draft);
  const ends = apartFromIt(pitchEnd(draft, finding), draft);
  const kept = draft.units.findLast(
    (unit) => unit.index <= ends.index && !cuts.some((cut) => cut.start <= unit.start && cut.end >= unit.end),
  );
  return kept && kept !== draft.units.at(-1)
    ? { edits: [...cuts, appendAfter(draft, kept, words, false)], words: null }
    : { edits: cuts, words };
}

/** The last sentence of the pitch: behind it whatever closes the message, an enclosure, a promise, an offer to call. */
function pitchEnd({ units }: Draft, finding: Finding): Unit {
  const from = units.findIndex(({ end }) => end > finding.start);
  const end = units.findLastIndex((unit, at) => at >= from && !closes(unit));
  return units[Math.max(end, from, 0)] as Unit;
}

/** A question never comes between a thing and its "it": "I would like to show it to you" goes before it. */
function apartFromIt(last: Unit, { units }: Draft): Unit {
  const next = units[last.index + 1];
  return next && next.paragraph === last.paragraph && LEANS.test(next.text) ? next : last;
}
const LEANS =
  /^[^.?!,;]*?\b(?:show|present|demonstrate|try|see|send|bring|walk)\b[^.?!,;]*? (?:it|them|all (?:of )?this|this)\b(?! (?:is|works|would))/i;

function closes({ text, acts, times }: Unit): boolean {
  return (
    CLOSING.test(text) ||
    /,\s*$/.test(text) ||
    text.trim().split(/\s+/).length < 3 ||
    (!HABIT.test(text) &&
      (acts.some(({ kind, concrete }) => kind !== "promise" || concrete) ||
        (acts.length > 0 && times.some(({ fixed, future }) => fixed && future))))
  );
}
/** What one does always promises nothing: "We answer every letter the same week". */
const HABIT = /\b(?:every|each|always|known)\b/i;
const CLOSING =
  /\b(?:attached|enclosed|brochure|look(?:ing)? forward|^(?:we )?await|hope (?:that )?we can|feel free|hesitate|at your (?:service|disposal)|any (?:enquiry|questions?|interest)|(?:happy|glad|love|like|pleased) to (?:set|hear|meet|send|welcome|talk|show|present|count))\b|\?\s*$/i;
