import type { Draft, Span, Unit } from "../../types";
import { contactPerson, deadline, taker } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import type { Edit } from "../splice";
import { withoutCapitals } from "../voice";
import { extend, stopOf } from "./mend";
import { isDated, isListed } from "./owned";

const CAN_ANYBODY_EN =
  /^(?:who (?:could|can|will|would|wants to|is going to)\s+|(?:can|could|would|will)\s+(?:somebody|someone|anybody|anyone|one of you)\s+(?:please\s+)?)/i;
/** Nobody in particular ought to. */
export const NOBODY_EN =
  /^(?:(?:i think|maybe|perhaps)\s+)?(?:(?:somebody|someone|anybody|anyone|one of us)\s+(?:really\s+)?(?:should|ought to|needs to|has to|must|could|can|will have to)\s+(?:probably\s+)?|we (?:should|ought to) (?:probably |really )?(?=(?!do something|be\b|have been\b)\p{L})|it (?:would|might|could) be (?:good|best|wise|advisable|useful|helpful|important|sensible) (?:to|if we) (?=(?!get\b.*\bed\b)\p{L}))/iu;

/** A wish that somebody, some day, does it: Would be nice if the banner got ironed for once. */
const WISHES_EN =
  /^(?:it )?(?:would|['’]d) be (?:nice|great|good|lovely) if (.{2,40}?) (?:got|was|were|could (?:get|be)|gets|is) (\w+(?:ed|en|t|ne|ught|de)(?: [\w ]{0,30}?)??)(?: for once| for a change| at some point| one day| some ?time)?(?=[.!?\s]*$)/i;

/** Spoken to several. */
const SEVERAL =
  /\b(?:all|team|every(?:one|body)|folks|guys|colleagues|both|crew|gang|people|lads|ladies|gents|friends)\b/i;
/** The reader's own people are meant. */
const YOURS = /\b(?:at|on|from) your (?:end|side)\b/i;

/** Whom an ask of nobody in particular is put to: the one reader, one of several; null: the writer's own side. */
function readerOf({ audience, address }: Draft, said: string, blank: BlankMaker): string | null {
  if (audience === "boss" || (audience === "customer" && !YOURS.test(said))) return null;
  return address && !SEVERAL.test(address.text) ? "you" : blank(taker);
}

const TOGETHER =
  /^(?:probably |really )?(?:pick up|catch up|meet|talk|sit down|get together|discuss|have a (?:word|chat|call)|go (?:over|through)|compare|reconnect|speak|agree|decide|settle)\b/i;

/** The deed with its day at the right place. */
function dated(deed: string, by: string): string {
  if (!by) return deed;
  if (/ (?:before|ahead of|in time for|so that) /.test(deed)) return `${deed},${by}`;
  // "check whether the crates have cleared customs by Friday" would date the customs.
  const clause =
    / (?:whether|if|why|when|how|what|who|which)\b|(?<!\b(?:about|of|on|for|with|to|at|in|from)) that (?=(?:the|a|an|we|they|it|he|she|there|all|our|their|[\w-]+ (?:of|is|are|was|has|have|will))\b)/.exec(
      deed,
    );
  return clause ? deed.slice(0, clause.index) + by + deed.slice(clause.index) : deed + by;
}

/**
 * What somebody ought to do, asked of those it is written to: a group's ask is never made the writer's own task. Null:
 * the writer's own side does it.
 */
export function askedOfReaders(span: Span, unit: Unit, draft: Draft, blank: BlankMaker): Edit | null {
  const said = draft.text.slice(span.start, unit.end);
  const hail = /^(?:hi|hey|hello|morning)\b[^,?.]{0,20},\s*/i.exec(said)?.[0] ?? "";
  const lead = CAN_ANYBODY_EN.exec(said.slice(hail.length)) ?? NOBODY_EN.exec(said.slice(hail.length));
  if (!lead || isListed(span, draft)) return null;
  const together = /\bwe\b/i.test(lead[0]) && TOGETHER.test(said.slice(hail.length + lead[0].length));
  const who = together ? "we" : readerOf(draft, said, blank);
  if (!who) return null;
  const stop = stopOf(said);
  const deed = said
    .slice(hail.length + lead[0].length, said.length - stop.length)
    .replace(/,? (?:please|pls)$/i, "")
    .replace(YOURS, "")
    .replace(/, (?:don['’]t you think|right|no|wouldn['’]t you (?:say|agree))$/i, "")
    .trim();
  const by = isDated(span, draft) ? "" : ` by ${blank(deadline)}`;
  const before = draft.text.slice(unit.start, span.start);
  const joint = /(?:[,;–—-]\s*)?(?:\b(?:and|but|so|then|perhaps|maybe)\b,?\s*)?$/i.exec(before)?.[0] ?? "";
  const kept = before.slice(0, before.length - joint.length);
  const called = /^[^,]*$/.test(kept) && draft.address !== null && draft.address.end >= unit.start + kept.length;
  const start = span.start - joint.length;
  // What "we" do with the reader is put to him as the two of us.
  const ask = `${dated(`${together ? "shall" : "could"} ${who} ${deed}`, by)}?`;
  const begins = kept.trim() === "" || !called;
  const small = withoutCapitals(draft);
  const text = begins && !hail && !small ? ask.slice(0, 1).toUpperCase() + ask.slice(1) : ask;
  const gap = kept.trim() === "" ? "" : called ? ", " : ". ";
  return { start, end: unit.end, text: gap + hail + text + /\s*$/.exec(stop)?.[0] };
}

/** Who does it, and by when, where an English sentence leaves both open. */
export function ownerInEnglish(span: Span, draft: Draft, blank: BlankMaker): string {
  const text = draft.text.slice(span.start, span.end);
  const by = isDated(span, draft) ? "" : ` by ${blank(deadline)}`;
  const wished = WISHES_EN.exec(text);
  if (wished) {
    const done = (wished[2] as string).trim();
    return `${blank(contactPerson)} will get ${wished[1]} ${done}${/ (?:before|ahead of) /.test(done) ? "," : ""}${by}`;
  }
  const hail = /^(?:hi|hey|hello|morning)\b[^,?.]{0,20},\s*/i.exec(text)?.[0] ?? "";
  const asked = CAN_ANYBODY_EN.exec(text.slice(hail.length));
  if (asked) {
    const deed = text.slice(hail.length + asked[0].length);
    const stop = stopOf(deed);
    const lead = / (?:before|ahead of|so that) /.test(deed) ? "," : "";
    const bare = deed.slice(0, deed.length - stop.length).replace(/,? (?:please|pls)$/i, "");
    // Whoever asks the round offers himself, and leaves the round the choice.
    const else_ = "unless one of you would rather";
    const said = `${blank(contactPerson)} will ${bare}${by && lead + by}, ${else_}`;
    return `${hail}${said}${stop ? stop.replace(/^[.!?]*/, ".") : /[?.!]/.test(draft.text[span.end] ?? "") ? "" : "."}`;
  }
  const nobody = NOBODY_EN.exec(text);
  if (nobody) {
    const deed = text.slice(nobody[0].length);
    const stop = stopOf(deed);
    return `${blank(contactPerson)} will ${dated(deed.slice(0, deed.length - stop.length), by)}${stop}`;
  }
  if (isListed(span, draft)) return extend(span, draft, ` – ${blank(contactPerson)} will see to it${by}`);
  return extend(span, draft, `; ${blank(contactPerson)} will see to it${by}`);
}
