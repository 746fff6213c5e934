import { NO_OBJECT, NOT_ABOUT } from "./objects";
import { type OnTable, onTableIn } from "./on-table-en";
import { type Held, heldIn } from "./open/english";

/**
 * What an English ask that names no deed is about. The words of the draft are kept as far as they go: who is meant,
 * what it is about, and the kind of help; what is added is a deed one can watch, and a day.
 */

/** One speaks for the writer somewhere: with whom, if the draft says so, and about what. */
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
const PUSH = /\b(?:push|nudge|chas\w+|hurry|speed|along|expedite|forward|over the line|moving|unstuck|unblock)\b/i;
/** Somebody is to be won over by whoever knows him. */
const LEANS = /\b(?:lean\w*|magic|strings?|influence|sway|charm|soften|smooth|help|push|nudge|support|talk|weight)\b/i;
/** Something is to be done about it. */
const ACT =
  /\b(?:needful|necessary|necessities|look(?:ing)? (?:in)?to|take (?:\w+ )?(?:care|action|steps|measures|notice)|seriously|gravity|sort(?:ed)?|attention|do something|handle|address|priority|accordingly|step in|act on|resolve|improve|understanding|respect|fix)\b/i;

export type WishKind = "word" | "speak" | "decide" | "name" | "mind" | "paper" | "push" | "act" | "help";

/** What is wished for in a stretch that gives way, and about what. */
export interface Wish {
  readonly kind: WishKind;
  /** What it is about, as the draft names it, with its article. */
  readonly about: string | null;
  /** With whom, as the draft says: `with the estate office`, `upstairs`. */
  readonly where: string | null;
  /** The request itself, where its own verb is one to keep: `Please look into this`. */
  readonly own: string | null;
  /** Who has the matter on his table, as the draft says before it. */
  readonly held: Held | null;
  /** What lies in the reader's own queue or on his desk, as the draft says before it. */
  readonly table: OnTable | null;
  /** Who decides on the matter, as the draft says before it: your procurement board. */
  readonly decides: string | null;
  /** Something stands before it in the draft that "this" can mean. */
  readonly led: boolean;
}

/** A request whose verb is kept; what comes of it is asked for by a day. */
const OWN =
  /^(?:(?:so|and|also|meanwhile|anyway),? )?(?:(?:please|pls|plz|kindly|do|would you|could you|can you|can u|could u|will you|would you mind|(?:i|we) (?:need|expect|urge|ask|beg|trust)(?: that)? you(?: to| will)?)(?: (?:please|kindly|pls|also|just|all|maybe|perhaps|possibly|kinda|kind of|sort of))* )+(look|take|sort|handle|deal|see|keep|follow|chase|push|give|nudge|do|treat|address|attend|act|speed|move|help|help us|make)\b/i;
/** Said beside the request, and no part of it. */
const BESIDE =
  /,? (?:and oblige|and act accordingly|(?:as soon as|whenever|when|if) (?:you can|possible|u can|you get a (?:chance|sec|moment))|asap|soon|urgently|at (?:the|your) earliest(?: convenience)?|in any way you can|thanks|thx|please|pls)$/i;

/** To give support is no deed whose outcome one could be told. */
const SUPPORT =
  /\b(?:give|lend|extend|do give|offer|render|provide)\b[^.]{0,24}\b(?:support|backing|blessings?|cooperation|co-operation|assistance|help|guidance)\b/i;

/** How a thing is to be treated is no thing. */
const WEIGHT = /\b(?:seriousness|priority|attention|gravity|urgency|respect|kindness|care|love|heart)\b/i;

/** Reads a stretch. `topic`: what the stretch is about, by its name; `before`: what the draft says before the stretch. */
export function wishIn(said: string, topic: string | null, before: string): Wish {
  const named = (ABOUT.exec(said)?.[1] ?? topic)?.replace(/^the (?:matter|case|question|issue|subject) of /i, "");
  const about = named && !WEIGHT.test(named) && !NO_OBJECT.test(named) && !NOT_ABOUT.test(named) ? named : null;
  const bare = said
    .replace(/[.!?~…\s]+$/, "")
    .replace(BESIDE, "")
    .replace(BESIDE, "");
  return {
    kind: kindOf(said, about),
    about,
    where: whereIn(said),
    own:
      OWN.test(bare) &&
      !SUPPORT.test(bare) &&
      !/\b(?:magic|strings|do your (?:bit|best|part|thing)|with (?:love|care|kindness))\b/i.test(bare) &&
      !/\d/.test(bare) &&
      bare.length < 120
        ? bare
        : null,
    held: heldIn(before),
    table: onTableIn(before),
    decides: DECIDES_ON.exec(before)?.[1]?.toLowerCase() ?? null,
    led: /[\p{L}]{3,}[^\n]{12,}/u.test(before),
  };
}
/** `backing on Kovac Steel`, `help with the customs business`. */
const ABOUT =
  /\b(?:on|with|over|behind|of|about|in|for(?= (?:the|our) [\w ]{3,24}(?:bid|tender|offer|case|account|order|contract|licen[cs]e|permit))) ((?:the|your|our) (?:[\p{L}\d'’-]+ ){0,3}?[\p{L}\d'’-]+|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)(?=\s*(?:[.,;:!?]|$)|\s(?:and|a|an|for|while|until|by|as|when|at|in|on|over|with|to|so|please|pls|pretty|this|next|is|are|would|from|before|if|through|during)\b)/u;

/** `goes before your procurement board`, `comes to the committee`. */
const DECIDES_ON =
  /\b(?:goes?|going|comes?|coming|is|are|lies|up) (?:\w+ )?(?:before|to|with|in front of) ((?:your|the) (?:[\p{L}-]+ )?(?:board|committee|council|panel|jury))\b/iu;

function kindOf(said: string, about: string | null): WishKind {
  if (WORD.test(said)) return OF_OTHERS.test(said) ? "name" : "word";
  if (DECIDES.test(said)) return "decide";
  if (IN_MIND.test(said)) return "mind";
  if (REFERS.test(said)) return "name";
  if (whereIn(said)?.startsWith("with") && LEANS.test(said)) return "speak";
  if (about && PAPER.test(about) && POLISH.test(said)) return "paper";
  if (PUSH.test(said)) return "push";
  return ACT.test(said) ? "act" : "help";
}

/** `with the estate office`, `on the Bergen people`, `upstairs`. */
function whereIn(said: string): string | null {
  const upstairs = /\b(?:upstairs|higher up|at (?:head office|HQ|the top))\b/i.exec(said)?.[0];
  const named =
    /\b(?:with|to|on|inside|among) ((?:the|your|their) (?:(?!and |about |for )[\p{L}'’-]+ ){0,3}?(?:people|team|guys|folks?|lot|lady|man|woman|chap|board|office|council|committee|ministry|authority|director|buyer|manager|head|owner|partners?|client|customer|broker|desk|master|mayor|minister|headmaster|agent|inspector|landlord|secretary|department|counterpart|boss|CEO|CFO|CTO|MD)s?(?: (?:at|of|in|from) \p{Lu}[\p{L}'’-]+)?|(?:Mrs?|Ms|Dr)\.? \p{Lu}[\p{L}'’-]+)(?!\p{L})/u.exec(
      said,
    )?.[1];
  return named ? `with ${named}` : (upstairs ?? null);
}
