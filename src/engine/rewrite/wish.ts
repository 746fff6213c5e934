import type { Draft, Span } from "../types";
import { NO_OBJECT, NOT_ABOUT } from "./objects";
import { type OnTable, onTableIn, waitingIn } from "./on-table-en";
import { toSeveral } from "./only-goes-en";
import { type Party, partyIn, partyInPlea } from "./party-en";

/**
 * What an English ask that names no deed is about. The words of the draft are kept as far as they go: who is meant,
 * what it is about, and the kind of help; what is to be done is left to the writer.
 */

/** One speaks for the writer somewhere. */
const WORD =
  /\b(?:put(?:ting)?|drop|say|have|slip|pass on) (?:in )?(?:a |an? occasional )?(?:\w+ )?(?:word|mention)s?(?: in)?\b|\b(?:good|kind|nice) words?\b|\bput (?:us|our name)s? forward\b|\bvouch\b|\bspeak up for us\b/i;
/** Somebody he may know: a name is what helps. */
const REFERS =
  /\b(?:recommend\w*|sing our praises|refer(?:ral)?s?\b|mention|spread the word|pass (?:on )?our (?:name|card|details|number)|tell your (?:friends|colleagues|neighbou?rs)|know of anyone|send people)\b/i;
/** Somebody else's need, not the reader's. */
const OF_OTHERS =
  /\b(?:neighbou?rs?|friends?|anyone|anybody|somebody|someone|colleagues?|contacts?|people you know)\b/i;
/** Later, whenever something comes up on his side. */
const IN_MIND =
  /\b(?:(?:keep|bear|have|hold)(?:ing)? us in (?:your )?(?:mind|thoughts)|think(?:ing)? of us|(?:front|top) of mind|remember us|on (?:your|the) radar|turn to us first)\b/i;
/** He decides on what lies before him. */
const DECIDES =
  /\b(?:favou?rabl[ey]|favou?r(?: us| our)|consider (?:us|it|our \w+|the \w+)|look kindly on|choose us|award (?:us|it)|in our favou?r|give us (?:preference|the (?:job|order|deal|nod)))\b/i;
/** A thing one works over and sends back. */
const PAPER =
  /\b(?:budget|deck|draft|slides?|report|proposal|quote|offer|plan|sheet|list|page|script|model|spec|document|brochure|presentation|text)$/i;
const POLISH = /\b(?:love|polish|tlc|attention|care|once-?over|work|brush[- ]?up|sparkle|shine)\b/i;
/** Something lies somewhere and is to move. */
const PUSH =
  /\b(?:push|nudge|mov(?:e|ing) (?:it|this|that|things|the \w+) (?:along|forward|on)|chas\w+|hurry|speed|expedite|unstuck|unblock)\b/i;
/** Something is to be done about it. */
const ACT =
  /\b(?:needful|necessary|what is needed|consideration|show (?:some |more )?interest|necessities|look(?:ing)? (?:in)?to|take (?:\w+ )?(?:care|action|steps|measures|notice)|seriously|seriousness|gravity|measures|sort(?:ed)?|attention|do something|handle|address|priority|accordingly|step in|act on|resolve|improve|understanding|respect|fix)\b/i;

type WishKind = "word" | "decide" | "name" | "mind" | "paper" | "push" | "act" | "help";

/** What is wished for in a stretch that gives way, and about what. */
export interface Wish {
  readonly kind: WishKind;
  /** What it is about, as the draft names it, with its article. */
  readonly about: string | null;
  /** Nothing but the stretch names it: it is said before the ask. */
  readonly only: boolean;
  /** Whom the reader is to speak to, in the words of the wish itself. */
  readonly party: Party | null;
  /** Higher up, and nobody named. */
  readonly upstairs: boolean;
  /** It is said to all of them. */
  readonly several: boolean;
  /** On whom it hangs, as the rest of the draft says. */
  readonly hangs: Party | null;
  /** What waits or is to be decided, as the draft names it before the wish. */
  readonly open: string | null;
  /** What lies in the reader's own queue or on his desk, as the draft says before it. */
  readonly table: OnTable | null;
}

/** How a thing is to be treated is no thing. */
export const WEIGHT = /\b(?:seriousness|priority|attention|gravity|urgency|respect|kindness|care|love|heart)\b/i;
const UPSTAIRS = /\b(?:upstairs|higher up|at (?:head office|HQ|the top))\b/i;
/** `backing on Kovac Steel`, `help with the customs business`. */
const ABOUT =
  /\b(?:treat(?:ing)?|on|with|over|behind|of|about|in(?! your)|for(?= (?:the|our) [\w ]{3,24}(?:bid|tender|offer|case|account|order|contract|licen[cs]e|permit))) ((?:the|your|our) (?:[\p{L}\d'’-]+ ){0,3}?[\p{L}\d'’-]+|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)(?=\s*(?:[.,;:!?]|$)|\s(?:and|a|an|for|while|until|by|as|when|at|in|on|over|with|to|so|please|pls|pretty|this|next|is|are|would|from|before|if|through|during)\b)/u;

/** Something that may wait for somebody's word. */
const MAY_WAIT =
  /\b(?:proposal|quot(?:e|ation)|contract|tender|bid|offer|order|approval|renewal|budget|agreement|deal|permit|licen[cs]e|claim|invoice|application|file|ticket|tender|pilot|trial|rollout|account|installation|delivery|shipment)s?\b/i;

/** Reads a stretch. `topic`: what the stretch is about, by its name; `whole`: what the draft is about. */
export function wishIn(draft: Draft, place: Span, topic: string | null, whole: string | null): Wish {
  const said = draft.text.slice(place.start, place.end);
  const from = draft.units[0]?.start ?? 0;
  const before = draft.text.slice(from, place.start);
  const named = (ABOUT.exec(said)?.[1] ?? topic)?.replace(/^the (?:matter|case|question|issue|subject) of /i, "");
  const about = named && !WEIGHT.test(named) && !NO_OBJECT.test(named) && !NOT_ABOUT.test(named) ? named : null;
  const party = partyInPlea(said);
  const thing = about && about !== party?.who ? about : null;
  const rest = draft.text.slice(0, place.start) + draft.text.slice(place.end);
  return {
    kind: kindOf(said, about),
    about: thing,
    only: thing !== null && !rest.includes(thing.replace(/^(?:the|our|your) /, "")),
    party,
    upstairs: UPSTAIRS.test(said),
    hangs: partyIn(draft.text.slice(from, draft.units.at(-1)?.end), draft),
    several: toSeveral(draft),
    open:
      waitingIn(before) ??
      (whole && MAY_WAIT.test(whole) && before.toLowerCase().includes(whole.toLowerCase()) ? whole : null),
    table: onTableIn(before),
  };
}

function kindOf(said: string, about: string | null): WishKind {
  if (WORD.test(said)) return OF_OTHERS.test(said) ? "name" : "word";
  if (DECIDES.test(said)) return "decide";
  if (IN_MIND.test(said)) return "mind";
  if (REFERS.test(said)) return "name";
  if (about && PAPER.test(about) && POLISH.test(said)) return "paper";
  if (PUSH.test(said)) return "push";
  return ACT.test(said) ? "act" : "help";
}
