import { hasCue } from "../../evidence";
import type { Draft } from "../../types";
import { leadOf } from "../lead";
import { inside } from "../move";
import type { Open } from ".";
import {
  AWAITS,
  AWAITS_LOOSE,
  BARE,
  CLOSED,
  COMMON,
  COUNTED,
  headed,
  LEFT_OPEN,
  LIES_WITH,
  lowered,
  NO_THING,
  NOBODY,
  nameIn,
  newsOf,
  OPEN,
  OWES,
  PLURAL,
  SAW,
  SEEN,
  SEVERAL,
  STANDS_AT,
  STILL,
  subjectOf,
  UNDECIDED,
  WANTS,
} from "./names-en";
import { FAULT, LATE, LOST, NO_CAUSE, PRESSES, PRICE, SILENT } from "./signs-en";
import { talkedOf } from "./talked-en";

/** Who has what on his table, where the draft says so. */
export interface Held {
  readonly party: string;
  readonly thing: string;
  readonly stands: "stand" | "stands";
}

export function heldIn(body: string): Held | null {
  const [, what, who] = LIES_WITH.exec(body) ?? [];
  if (!what || !who || NOBODY.test(what)) return null;
  const thing = common(lowered(what));
  return { party: lowered(who), thing, stands: PLURAL.test(thing) ? "stand" : "stands" };
}

/** A heading keeps no capital inside a sentence, and gets its article. */
function common(name: string): string {
  return COMMON.test(name) ? `the ${name.slice(0, 1).toLowerCase()}${name.slice(1)}` : name;
}

/** A thing every report has: by that name alone the reader does not know which is meant. */
const COMMON_MATTER =
  /^(?:the|our|your|their) (?:offer|budget|price|quote|invoice|order|contract|deal|meeting|call|visit|team|people|folks?|customer|client|buyer|project)s?$/i;

/** What is done at a place gets its article: "Pilot at Tesco". */
function articled(name: string | null): string | null {
  return name && /^\p{Lu}\p{Ll}+ (?:at|with|for|in) \p{Lu}/u.test(name)
    ? `the ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
    : name;
}

/** What a report says it is about, in a line of its own: "A word on Aberdeen." */
const HEADLINE =
  /^(?:[Jj]ust )?(?:[Aa]n? )?(?:[Qq]uick |[Ss]hort |[Bb]rief )?(?:[Ww]ord|[Nn]ote|[Ll]ine|[Uu]pdate|[Nn]ews|[Ss]ummary) (?:on|about|from) ((?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)[.:]/u;

/** Every sentence that names it says that it is over. */
function closedIn(body: string, name: string): boolean {
  const bare = name.replace(/^(?:the|our|your|their|this) /i, "").toLowerCase();
  const told = body.split(/(?<=[.!?])\s+|\n/).filter((sentence) => sentence.toLowerCase().includes(bare));
  return told.length > 0 && told.every((sentence) => CLOSED.test(sentence));
}

const OTHERS =
  /\b(?:they|them|their|(?:the )?(?:customer|client|buyer)s?(?= (?:says?|said|wants?|is|are|has|have|just)\b)|the (?:customer|client|buyer)s?)\b/i;

/** Who has the last word, where the draft says so. */
const DECIDES =
  /\b((?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er) (?:CFO|CEO|MD|COO|CTO|board|owner|(?:\p{Ll}+ )?director|boss)) (?:has (?:the last word|the final say|to (?:approve|sign|agree))|decides|signs|approves|is (?:inclined|against|not convinced|undecided|the one who))/u;

const PEOPLE =
  /\b(?:people|board|team|committee|council|contractor|manager|director|buyer|client|customer|owner|guys|man|woman|crew|studio|supplier|carrier)s?$/i;

/** One of those it happened with, as far as his name tells: the broker, the council's ecologist. */
const SOMEBODY = /(?:people|board|team|council|committee|guys|(?:er|or|ist|ian|man)s?)$/i;

/**
 * A report that says nothing of what comes next still says what is not finished: the cause nobody knows, the date that
 * fell, the answer that is awaited, the thing somebody wants, the person who was seen. Each becomes a word to the reader
 * by a day, and nothing is made up beside it. `topic`: what the draft is about, by its name.
 */
export function openInEnglish(draft: Draft, topic: string | null): Open {
  const from = draft.units[0]?.start ?? 0;
  const body = draft.text.slice(from, draft.units.at(-1)?.end ?? draft.text.length);
  // Told to somebody unknown of people who are not he: to one's own, most likely.
  const within = inside(draft) || (draft.audience === "unknown" && OTHERS.test(body));
  const found = (by: RegExp): string | null => {
    const name = by.exec(body)?.[1]?.trim();
    return name && !NOBODY.test(name) ? lowered(name) : null;
  };
  const steps: string[] = [];
  const lead = leadOf(draft);
  const bad = hasCue(draft, "problem", "complaint", "helpless") && lead !== "tells";
  const trouble = lead === "trouble" || bad || LATE.test(body);
  if (NO_CAUSE.test(body)) steps.push("find out why and tell you");
  else if (trouble && FAULT.test(body) && !LATE.test(body))
    steps.push("find out what is wrong and tell you what we do about it");
  if (SILENT.test(body)) steps.push("try them again and tell you what they say");
  if (trouble && LATE.test(body)) steps.push("give you the new date");
  if (within && LOST.test(body)) steps.push("find out what decided it and tell you");
  if (within && PRICE.test(body)) steps.push("come to you with a proposal on the price");
  const bare = BARE.exec(body)?.[1];
  const owes = OWES.exec(body)?.[1]?.trim();
  const awaited = found(AWAITS) ?? AWAITS_LOOSE.exec(body)?.[1] ?? owes ?? (bare && `the ${bare}`);
  if (awaited) {
    const it = awaited.replace(/^(?:an?|its|his|her|their) /, "the ");
    steps.push(`chase ${it} and tell you where ${PLURAL.test(it) ? "they stand" : "it stands"}`);
  }
  const wanted = within ? WANTS.exec(body)?.[1] : null;
  const thing = wanted?.replace(/ \p{Ll}+ed$/u, "");
  if (thing && !NO_THING.test(thing)) steps.push(`get them an answer on ${thing} and tell you`);
  const held = heldIn(body);
  if (held) steps.push(`ask ${held.party} where ${held.thing} ${held.stands} and tell you`);
  const undecided = found(UNDECIDED);
  if (undecided && within) steps.push(`ask ${undecided} where they stand and tell you`);
  const still = STILL.exec(body)?.[1];
  const open =
    found(LEFT_OPEN) ?? found(OPEN) ?? found(STANDS_AT) ?? (still ? `the ${still.replace(/^(?:the|our) /, "")}` : null);
  if (open && open !== held?.thing) steps.push(`tell you where ${open} ${PLURAL.test(open) ? "stand" : "stands"}`);
  const named = HEADLINE.exec(body)?.[1] ?? topic ?? headed(body) ?? (trouble ? subjectOf(body) : null);
  // What the draft says is over needs no update.
  const matter = named && !closedIn(body, named) ? named : null;
  const about = articled(matter ?? nameIn(body));
  // One proposes something on a matter, not on people, nor on a name dropped somewhere.
  const party = trouble && within ? newsOf(body) : null;
  if (trouble && within)
    steps.push(
      matter && !PEOPLE.test(matter)
        ? `come to you with a proposal on ${matter}`
        : `come to you with a proposal for ${party ? `how we answer ${party}` : "what we do next"}`,
    );
  if (trouble && !within)
    steps.push(`tell you what we will do about ${matter && !SOMEBODY.test(matter) ? matter : "it"}`);
  const several = SEVERAL.test(body) || (body.match(SAW) ?? []).length > 1;
  const seen = several ? null : found(SEEN);
  const decides = seen && within ? DECIDES.exec(body)?.[1] : null;
  if (decides) steps.push(`ask ${seen} where ${lowered(decides)} stands and tell you`);
  if (seen && within) steps.push(`follow up with ${seen} and tell you what comes of it`);
  if (several && within)
    steps.push(COUNTED.test(body) ? "tell you what came of them" : "tell you where each of them stands");
  const talked = within || trouble ? null : talkedOf(body);
  if (talked) steps.push(`send you our suggestions on ${talked}`);
  steps.push(
    about
      ? within && COMMON_MATTER.test(about)
        ? "tell you the next step on each open point"
        : `send you an update on ${about}`
      : within
        ? "come to you with a proposal for how we go on"
        : trouble
          ? "tell you what happens next"
          : "send you a short note with our suggestions",
  );
  return {
    steps: [...new Set(steps)].slice(0, 4),
    presses: trouble && PRESSES.test(body),
  };
}
