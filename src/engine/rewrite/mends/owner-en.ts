import type { Draft, Span, Unit } from "../../types";
import { deadline, today } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import { spoils } from "../open";
import { appendAfter, type Edit } from "../splice";
import { type Voice, withoutCapitals } from "../voice";
import { extend, fitIn, stopOf } from "./mend";
import { isDated, isListed } from "./owned";

const CAN_ANYBODY_EN =
  /^(?:who (?:could|can|will|would|wants to|is going to)\s+|(?:can|could|would|will)\s+(?:somebody|someone|anybody|anyone|one of you)(?<group>\s+(?:from|in|at)\s+(?:the\s+|our\s+|your\s+)?[\w&-]+)?\s+(?:please\s+)?)/i;
/** Nobody in particular ought to. */
const NOBODY_EN =
  /^(?:(?:i think|maybe|perhaps|probably)\s+)?(?:(?:somebody|someone|anybody|anyone|one of us)(?<group>\s+(?:from|in|at)\s+(?:the\s+|our\s+|your\s+)?[\w&-]+)?\s+(?:really\s+|probably\s+)?(?:should|ought to|needs to|has to|must|could|can|will have to|(?:had |['’]d )?better)\s+(?:probably\s+)?|we (?:should|ought to) (?:probably |really )?(?=(?!do something|be\b|have been\b)\p{L})|it (?:would|might|could) be (?:good|best|wise|advisable|useful|helpful|important|sensible) (?:to|if we) (?=(?!get\b.*\bed\b)\p{L}))/iu;

/** A wish that somebody, some day, does it: Would be nice if the banner got ironed for once. */
const WISHES_EN =
  /^(?:it )?(?:would|['’]d) be (?:nice|great|good|lovely) if (.{2,40}?) (?:got|was|were|could (?:get|be)|gets|is) (\w+(?:ed|en|t|ne|ught|de)(?: [\w ]{0,30}?)??)(?: for once| for a change| at some point| one day| some ?time)?(?=[.!?\s]*$)/i;

/** Spoken to several. */
const SEVERAL =
  /\b(?:all|team|every(?:one|body)|folks|guys|colleagues|both|crew|gang|people|lads|ladies|gents|friends)\b/i;
/** The reader's own people are meant. */
const YOURS = /\b(?:at|on|from) your (?:end|side)\b/i;

/** What those who read are asked for: the one reader for the deed or a name, everybody else for the name. */
interface Asked {
  readonly you: boolean;
  /** Who it is that does it, with the auxiliary before the deed. */
  readonly who: string;
}

/** Notes are read by all who were there. */
const NOTES = /^(?:(?:short |quick )?(?:notes|minutes|recap|summary|action (?:points|items))\b|@)/i;

/** The writer is never made the owner of what he put before others, and "somebody" never stays one. */
function askedOf({ audience, address, text }: Draft, said: string, will: string, group = ""): Asked {
  const several = address !== null && SEVERAL.test(address.text);
  // A colleague or a partner is one reader also where he is not called by name.
  const one =
    address !== null ||
    ((audience === "colleague" || audience === "partner") && !SEVERAL.test(said) && !NOTES.test(text));
  const you = one && !several && !group && audience !== "boss" && (audience !== "customer" || YOURS.test(said));
  const who = several && !group ? "which of you" : `who${group}`;
  return { you, who: `${who} ${audience === "boss" ? "should" : will}` };
}

/** What spoils is for today. */
function dayFor(draft: Draft) {
  return spoils(draft) ? today : deadline;
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

/** What is to be done in the words of one who does it, and who was spoken of; null: something only has to be done. */
function deedIn(said: string): { readonly deed: string; readonly group?: string; readonly together: boolean } | null {
  const wished = WISHES_EN.exec(said);
  if (wished) return { deed: `get ${wished[1]} ${(wished[2] as string).trim()}`, together: false };
  const lead = CAN_ANYBODY_EN.exec(said) ?? NOBODY_EN.exec(said);
  if (!lead) return null;
  const deed = said
    .slice(lead[0].length)
    .replace(/,? (?:please|pls)$/i, "")
    .replace(/, (?:don['’]t you think|right|no|wouldn['’]t you (?:say|agree))$/i, "")
    .trim();
  const together = /\bwe\b/i.test(lead[0]) && TOGETHER.test(deed);
  return { deed, together, ...(lead.groups?.group ? { group: lead.groups.group } : {}) };
}

/** What only has to be done stays as it is said; who does it is asked after it. */
function askedAfter(span: Span, unit: Unit, draft: Draft, blank: BlankMaker): Edit {
  const marked = draft.text.slice(span.start, unit.end);
  const loose = unit.times.find(({ fixed, start, end }) => !fixed && start >= span.start && end <= span.end);
  const said = loose ? marked.replace(` ${loose.text}`, "") : marked;
  const listed = isListed(span, draft);
  const clause = listed ? /(?:^|,? )(?:so |and |but )?(?=(?:somebody|someone|anybody|one of us) )/i.exec(said) : null;
  const owed = clause && deedIn(said.slice(clause.index + clause[0].length).replace(/[.!\s]+$/, ""));
  const { you, who } = askedOf(draft, marked, "will");
  const day = blank(dayFor(draft));
  if (clause && owed) {
    const can = askedOf(draft, marked, "can", owed.group).who;
    const asked = `could you tell me by ${day} ${can} ${owed.deed}?`;
    const kept = (draft.text.slice(unit.start, span.start) + said.slice(0, clause.index)).replace(
      /[,;\s]+(?:(?:so|and|but)[,\s]*)?$/i,
      "",
    );
    return { start: unit.start, end: unit.end, text: kept ? `${kept} – ${asked}` : asked };
  }
  const ask = !you
    ? `Could you tell me by ${day} ${who} see to it?`
    : isDated(span, draft)
      ? `Could you see to it, or tell me by ${day} who can?`
      : `Could you see to it by ${day}, or tell me who can?`;
  const fitted = withoutCapitals(draft) || listed ? ask.slice(0, 1).toLowerCase() + ask.slice(1) : ask;
  if (listed) return { start: span.start, end: unit.end, text: `${said.replace(/[.!\s]+$/, "")} – ${fitted}` };
  return { start: span.start, end: unit.end, text: said + appendAfter(draft, unit, fitted, false).text };
}

/** The way out of a direct ask: the task may be somebody else's. */
const NOT_YOURS = [
  "If it isn't yours, tell me whose it is.",
  "If that's somebody else's job, tell me whose.",
  "If you can't, tell me who can.",
] as const;

/** What somebody ought to do, asked of those it is written to: it is never made the writer's own task. */
export function askedOfReaders(span: Span, unit: Unit, draft: Draft, voice: Voice, blank: BlankMaker): Edit {
  const marked = draft.text.slice(span.start, unit.end);
  const hail = /^(?:hi|hey|hello|morning)\b[^,?.]{0,20},\s*/i.exec(marked)?.[0] ?? "";
  const stop = stopOf(marked);
  const said = marked.slice(hail.length, marked.length - stop.length);
  const found = isListed(span, draft) ? null : deedIn(said);
  if (!found) return askedAfter(span, unit, draft, blank);
  const deed = found.deed.replace(YOURS, "").trim();
  const { you, who } = askedOf(draft, said, "can", found.group);
  const day = blank(dayFor(draft));
  const by = isDated(span, draft) ? "" : ` by ${day}`;
  const before = draft.text.slice(unit.start, span.start);
  const joint =
    /(?:[,;–—-]\s*)?(?:\b(?:and|but|so|then|perhaps|maybe|possibly|probably)\b,?\s*)?$/i.exec(before)?.[0] ?? "";
  const kept = before.slice(0, before.length - joint.length);
  const called = /^[^,]*$/.test(kept) && draft.address !== null && draft.address.end >= unit.start + kept.length;
  const start = span.start - joint.length;
  // What "we" do with the reader is put to him as the two of us.
  const ask = found.together
    ? `${dated(`shall we ${deed}`, by)}?`
    : you
      ? `${dated(`could you ${deed}`, by)}? ${voice.say(voice.pick(...NOT_YOURS))}`
      : `could you tell me by ${day} ${who} ${deed}?`;
  const begins = kept.trim() === "" || !called;
  const small = withoutCapitals(draft);
  const text = begins && !hail && !small ? ask.slice(0, 1).toUpperCase() + ask.slice(1) : ask;
  const gap = kept.trim() === "" ? "" : called ? ", " : ". ";
  return { start, end: unit.end, text: gap + hail + text + /\s*$/.exec(stop)?.[0] };
}

/** In the marked stretch alone: who does it is asked for, as a clause that takes whatever stop stands there. */
export function ownerInEnglish(span: Span, draft: Draft, blank: BlankMaker): string {
  const text = draft.text.slice(span.start, span.end);
  const stop = stopOf(text);
  const found = isListed(span, draft) ? null : deedIn(text.slice(0, text.length - stop.length));
  const tell = `please tell me by ${blank(dayFor(draft))}`;
  if (!found) return extend(span, draft, ` – ${tell} ${askedOf(draft, text, "will").who} see to it`);
  const who = askedOf(draft, text, "can", found.group).who;
  return fitIn(`${tell} ${who} ${found.deed}`, span, draft, "en") + stop.replace(/[?]/, ".");
}
