import { hasCue } from "../evidence";
import type { Draft } from "../types";
import { leadOf } from "./lead";
import { inside } from "./move";

/**
 * What an English report leaves open, as deeds in its own words. A report that says nothing of what comes next still
 * says what is not finished: the cause nobody knows, the date that fell, the answer that is awaited, the thing somebody
 * wants, the person who was seen. Each becomes a word to the reader by a day, and nothing is made up beside it.
 */
export interface Open {
  /** The surest first. Each follows "I'll" and ends in telling the reader. */
  readonly steps: readonly string[];
  /** It cannot wait till next week. */
  readonly presses: boolean;
}

const WORD =
  "(?!(?:and|but|or|so|who|which|that|is|are|was|were|has|have|had|will|would|because|again)\\b)[\\p{L}\\d][\\p{L}\\d.'’&/-]*[\\p{L}\\d]|\\d";
const DET = "(?:[Tt]he|[Oo]ur|[Yy]our|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Tt]his)";
const ENDS =
  "(?=\\s*(?:[.,;:!?()\\n–—]|$)| (?:and|but|or|so|for|to|at|in|on|by|from|with|until|till|before|after|about|when|while|which|who|whom|that|if|than|is|are|was|were|has|have|had|will|would|can|could|because|since|again|twice|yesterday|today|tonight|this|last|next|every|now|still|over|through|around|line|early|late|mon|tue|wed|thu|fri)\\b)";
/** A thing or a person by its name: with its article, with its title, or as it is called. */
const NAMED = `((?:${DET} (?:(?:${WORD}) ){0,4}?(?:${WORD})|(?:Mrs?|Ms|Dr|Mdm)\\.? (?:${WORD})(?: (?:${WORD})){0,2}?|\\p{Lu}[\\p{L}'’&-]*(?: \\p{Lu}[\\p{L}'’&-]*){0,2})(?: (?:at|of|in|from) \\p{Lu}[\\p{L}'’-]+(?: \\p{Ll}+(?= (?:again|yesterday|today|on|and)\\b))?)?)${ENDS}`;
const pattern = (words: string) => new RegExp(words.replace("NAMED", NAMED), "u");

/** What went wrong is known, why is not. */
const NO_CAUSE =
  /\b(?:no (?:idea|clue) why|(?:don['’]?t|do not|doesn['’]?t|nobody|no one) knows? why|can(?:['’]t|not) (?:say|tell|explain) why|not known why|cause (?:is )?(?:not|un)(?: yet)? ?known|without (?:giving )?(?:grounds|any reason|an explanation)|baffled)\b/i;
/** A thing does not do what it should. */
const FAULT =
  /\b(?:(?:is|are|went|['’]s) (?:\w+ )?down|broken|broke|tripp(?:ed|ing)|leak\w*|crash\w*|jam(?:s|med|ming)|eating|fail(?:s|ed|ing)|not working|won['’]?t (?:start|run|print|open|close)|stopped (?:at|working)|cracked|torn|unusable|dropped (?:last|again))\b/i;
/** Somebody does not answer. */
const SILENT =
  /\b(?:stopped (?:answering|replying|responding|taking)|gone (?:quiet|silent|dark)|(?:no|not a) (?:reply|response|answer|word)(?! for)|won['’]?t (?:answer|pick up|return)|(?:hasn['’]t|haven['’]t|has not|have not|didn['’]t|did not) (?:replied|reply|answered|answer|responded|called back|come back|pick up|picked up)|not (?:lifting|picking up|answering|taking)(?: the| his| her| my| our)?(?: phone| calls?)?|(?:is|are)n['’]?t (?:telling|answering)|nobody (?:there )?(?:is telling|answers)|left (?:a |another )?(?:voice ?mail|message|word))\b/i;
/** A day that was given does not hold. */
const LATE =
  /\b(?:new date|arrival|release|delivery|completion)\b[^.]{0,40}\b(?:not|un)(?: yet| at present)? ?known|\b(?:cannot|can['’]t|will not|won['’]t|could not|won['’]t be able to) (?:be (?:held|kept|ready|delivered|finished|certified|met|shipped|in)|reach|leave|arrive|make|deliver|ship|meet)\b|\b(?:slipped|stuck (?:at|in|with)|impounded|held (?:up|back)|delayed|behind schedule|pushed back|missed the (?:boat|slot|deadline|sailing))\b/i;
/** Somebody chose another, or let us go. */
const LOST =
  /\b(?:they (?:picked|chose|went (?:with|for)|dropped us)|we(?:['’]ve| have)? (?:lost|missed)|lost (?:it|the (?:deal|bid|tender|order|contract|account))|we (?:were|are|have been) (?:disqualified|out)|turned us down|walked(?: away)?(?=[.,]|$)|wants? out|went with)\b/i;
/** It hangs on a price, ours or another's. */
const PRICE =
  /\b(?:(?:under|below|above|over) (?:us\b(?! all)|ours\b|our (?:price|rate|bid|quote)|the (?:lowest|cheapest))|undercut|underbid|(?:price|rate|fee|quote|bid|we)s? (?:is|are|was|were|came out)? ?(?:far |much |way |a bit )?too (?:expensive|dear|pricey|high)|too (?:expensive|dear|pricey)|cheaper|price gap|came in (?:\S+ ){0,2}(?:under|below|lower)|L1 is|we were second (?:on price|by))\b/i;
/** It cannot wait. */
const PRESSES =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|(?:on|by|this) (?:sat|sun)\w*|(?:is|are|went|still|['’]s) (?:\w+ )?(?:down|offline|out|dead)|down again|outage|leaking|tripp(?:ed|ing)|burst|flood\w*|on fire|raging|furious|queu(?:e|es|ing|eing)|emergency|(?:lost|no) power|overnight)\b/i;

const AWAITS = pattern("\\b(?:[Ww]aiting (?:for|on)|[Aa]waiting|hangs on|depends on) NAMED");
const AWAITS_LOOSE =
  /\b(?:waiting (?:for|on)|awaiting) ((?:\p{Ll}+ )?(?:approval|sign-?off|legal|feedback|confirmation|signature|payment|parts?|delivery|samples?|a (?:date|reply|decision|quote)))\b/iu;
/** Headlines: `oil filling pending, balance material awaited from vendor`. */
const BARE = /(?:^|[,:;] |\n)((?:\p{Ll}+ ){0,2}\p{Ll}{3,}) (?:pending|awaited|outstanding|overdue)\b/u;
const WANTS =
  /(?:\b(?:[Tt]hey|[Hh]e|[Ss]he|(?:[Tt]he|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er) [\p{L}'’-]+(?: [\p{L}'’-]+)?)|\p{Lu}[\p{L}'’-]+) (?:only |also |really )?(?:wants?|would like|asked (?:loads |a lot )?(?:for|about)|asks (?:for|about)|(?:is|are) asking (?:for|about)|wants? to (?:hear|know|see|have|talk)(?: more)?(?: about)?) ((?:(?:the|our|a|an|more|some|two|three) )?(?:[\p{L}\d'’-]+ ){0,3}?[\p{L}\d'’-]+)(?=\s*(?:[.,;!?\n]|$)| (?:and|but|for|to|at|in|on|by|from|with|before|after|when|which|who|that|than|is|are|says?|as)\b)/u;
const NO_THING =
  /^(?:out|to|it|us|more|that|this|these|him|her|them|me|you|nothing|everything|everyone|all|a lot|something|an answer)$/i;
const OPEN = pattern(
  "(?:^|[,;:.] |\\b(?:and|but|only|while|as) |\\n)NAMED (?:is|are) (?:(?:still |now |currently )?(?:in (?:review|negotiation|pieces|progress|the \\p{Ll}+ shop)|open|undecided|outstanding|missing|hanging|pending|unsigned|under review|on hold|not (?:yet )?(?:decided|signed|settled|clear|cast|done|ready|in))|still|comparing|with (?:the|their|our|his|her) )",
);
const LEFT_OPEN = pattern("\\b(?:[Ll]eft open|[Ss]till open|[Oo]pen points?|[Oo]utstanding|[Pp]ending): ?NAMED");
const SEEN = pattern(
  "\\b(?:[Mm]et(?: with)?|[Ss]aw|[Vv]isit(?:ed)?(?: to| with)?|[Cc]alled|[Rr]ang|[Pp]honed|[Ee]mailed|[Cc]hased|[Ss]poke(?:n)? (?:to|with)|[Tt]alked (?:to|with)|[Cc]hatted (?:to|with)|[Pp]resented to|[Pp]opped in(?:to)?(?: at)?|[Ww]ent (?:to see|round to|over to)|[Dd]rove (?:(?:up|down|out|over) )?to|(?:[Cc]all|[Mm]eeting|[Ll]unch|[Dd]inner|[Cc]offee|[Cc]hat|[Dd]emo|[Pp]itch|[Ss]ession|[Vv]isit|[Dd]rinks|[Bb]reakfast) (?:with|at|to)|[Bb]ack from|(?:[Ww]alked|[Tt]oured|[Ww]ent round)[^.]{0,40} with|[Ww]alked(?! the)) NAMED",
);
const SEVERAL =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nineteen|twenty|several|many) (?:\p{L}+ )?(?:calls?|visits?|meetings?|demos?|dials|connects|stops)\b|\n\s*[-*•·]|\b(?:visited|saw|met|called|phoned|rang)\b[^.]{0,60}(?:, (?:the )?\p{Lu}[\p{L}'’ -]+)? and (?:the |two |three )?(?:\p{Lu}|co-op|\p{Ll}+s\b)/u;
/** Calls and visits by their number, and nobody by his name. */
const COUNTED = /\b\d+ (?:\p{L}+ )?(?:calls?|visits?|dials|connects|demos?|mailings?)\b/iu;
/** What stands before a colon or a first stop as a heading. */
const HEADED =
  /(?:^|\n)(?:[^\n:]{0,50}?\b(?:for|on|of|about|re|from) )?((?:the |our |your )?(?:[A-Z][\p{L}'’-]*|site|sites|rink|project|trial|deal|bid|tender)(?: [\p{L}'’-]+){0,4}): /u;
const DAYS =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:[Dd]ay|[Ww]eek|[Mm]onth|[Mm]inutes|[Pp]resent|[Aa]greed|[Ss]tatus|[Rr]eport|[Uu]pdate|[Nn]ote|[Ww]eekly|[Ss]ummary|[Hh]eads|Hi|Dear|Q[1-4]|PS|FYI|Re|[Nn]ews|[Bb]oss)\b/;
/** Nobody and nothing one could report on. */
const NOBODY =
  /^(?:(?:the|our|your|their|his|her|this|its) )?(?:atmosphere|meeting|call|day|week|weeks|month|year|time|whole|end|line|phone|office|first|last|same|other|others|rest|weather|food|road|roads|way|afternoon|morning|evening|house|wood|best|slides|brochures|catalogues?|quote|coffee|lunch|dinner|hotel|wife|guard|caretaker|receptionist|door|thing|lot|me|you|us|them|him|her|it|that|this|everyone|everybody|all|both|I|We|They|He|She)$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/i;

const OTHERS = /\b(?:they|them|their|the (?:customer|client|buyer)s?)\b/i;

/** Reads the body; `topic`: what the draft is about, by its name. */
export function openIn(draft: Draft, topic: string | null): Open {
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
  if (trouble && LATE.test(body)) steps.push("give you the new date, or tell you what I know by then");
  if (within && LOST.test(body)) steps.push("find out what decided it and tell you");
  if (within && PRICE.test(body)) steps.push("come to you with a proposal on the price");
  const bare = BARE.exec(body)?.[1];
  const awaited = found(AWAITS) ?? AWAITS_LOOSE.exec(body)?.[1] ?? (bare && `the ${bare}`);
  if (awaited) steps.push(`chase ${awaited} and tell you where it stands`);
  const wanted = within ? WANTS.exec(body)?.[1] : null;
  const thing = wanted?.replace(/ \p{Ll}+ed$/u, "");
  if (thing && !NO_THING.test(thing)) steps.push(`get them an answer on ${thing} and tell you`);
  const open = found(LEFT_OPEN) ?? found(OPEN);
  if (open) steps.push(`tell you where ${open} ${PLURAL.test(open) ? "stand" : "stands"}`);
  const about = topic ?? headed(body) ?? (trouble ? subjectOf(body) : null) ?? nameIn(body);
  if (trouble && within) steps.push(`come to you with a proposal${about ? ` on ${about}` : ""}`);
  if (trouble && !within) steps.push(`tell you what we will do about ${topic ?? "it"}`);
  const several = SEVERAL.test(body) || (body.match(SAW) ?? []).length > 1;
  const seen = several ? null : found(SEEN);
  if (seen && within) steps.push(`tell you where we stand with ${seen}`);
  if (several && within)
    steps.push(COUNTED.test(body) ? "tell you what came of them" : "tell you where each of them stands");
  steps.push(about ? `send you an update on ${about}` : "send you an update");
  return { steps: [...new Set(steps)].slice(0, 4), presses: trouble && PRESSES.test(body) };
}

/** What the first sentence is about: `The audit adjustment is …`. */
function subjectOf(body: string): string | null {
  const subject = SUBJECT.exec(body)?.[1];
  return subject && !NOBODY.test(subject) ? lowered(subject) : null;
}
const SUBJECT =
  /(?:^|[,:] |\n)((?:[Tt]he|[Oo]ur|[Yy]our) (?:[\p{L}\d'’&-]+ ){0,3}?[\p{L}\d'’&-]+) (?:is|are|was|were|has|have|had|will|won['’]t|can(?:not|['’]t)|did|just|came|broke|left|went|fell|lost|took|walked|stopped|slipped|says?|wants?|\p{Ll}+ed)\b/u;

/** The one named last, as somebody one deals with. */
function nameIn(body: string): string | null {
  const names = [...body.matchAll(DEALT_WITH)].map(([, name]) => name as string);
  return names.findLast((name) => !NOBODY.test(name) && !DAYS.test(name)) ?? null;
}
const DEALT_WITH =
  /\b(?:at|with|from|for|of|by|visiting|against|[Mm]eet|about) (\p{Lu}[\p{L}'’&-]+(?: \p{Lu}[\p{L}'’&-]+)?)(?=\s*(?:[.,;:)]|$)| (?:is|are|was|has|have|had|and|on|this|yesterday|daily|again|came|said|says)\b)/gu;
const SAW = /\b(?:visited|met|saw|called|rang|phoned)\b/gi;

function headed(body: string): string | null {
  const head = HEADED.exec(body)?.[1];
  return head && !DAYS.test(head) ? head.replace(/^(?:The|Our|Your)\b/, (word) => word.toLowerCase()) : null;
}

const PLURAL = /(?:[^s'’]s|people|both)$/;

/** A name keeps its capital, an article does not. */
function lowered(name: string): string {
  return name.replace(/^(?:The|Our|Your|Their|His|Her|Its|This)\b/, (word) => word.toLowerCase());
}
