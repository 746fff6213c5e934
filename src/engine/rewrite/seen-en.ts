/** Whom a report tells of: the firm or person that was seen, and whose news it is. */

const WORD =
  "(?!(?:and|but|or|so|who|which|that|is|are|was|were|has|have|had|will|would|because|again|went|gave|said|took|came|got|made|told|as|there)\\b)[\\p{L}\\d][\\p{L}\\d.'’&/-]*[\\p{L}\\d]|\\d";
const DET = "(?:[Tt]he|[Oo]ur|[Yy]our|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Tt]his)";
const ENDS =
  "(?=\\s*(?:[.,;:!?()\\n–—]|$)| (?:and|but|or|so|for|to|at|in|on|by|from|with|until|till|before|after|about|when|while|which|who|whom|that|if|than|is|are|was|were|has|have|had|went|gave|said|took|came|got|made|told|there|as|will|would|can|could|because|since|again|all|once|twice|three|several|yesterday|today|tonight|this|last|next|every|now|still|over|through|around|line|early|late|done|mon|tue|wed|thu|fri)\\b)";
/** A thing or a person by its name: with its article, with its title, or as it is called. */
const NAMED = `((?:${DET} (?:(?:${WORD}) ){0,4}?(?:${WORD})|(?:Mrs?|Ms|Dr|Mdm)\\.? (?:${WORD})(?: (?:${WORD})){0,2}?|\\p{Lu}[\\p{L}'’&-]*(?: \\p{Lu}[\\p{L}'’&-]*){0,2})(?: (?:at|of|in|from) \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?(?: \\p{Ll}+(?= (?:again|yesterday|today|on|and)\\b))?)?)${ENDS}`;
const pattern = (words: string) => new RegExp(words.replace("NAMED", NAMED), "u");
const SEEN = pattern(
  "\\b(?:[Mm]et(?: with)?|[Ss]aw|[Ss]topped by|[Dd]ropped (?:by|in (?:on|at))|[Ss]at down with|[Vv]isit(?:ed)?(?: to| with)?|[Cc]alled|[Rr]ang|[Pp]honed|[Ee]mailed|[Cc]hased|[Ss]poke(?:n)? (?:to|with)|[Tt]alked (?:to|with)|[Cc]hatted (?:to|with)|(?:[Ii]n touch|contact) with|on the phone (?:with|to)|[Pp]resented to|[Pp]opped (?:in(?:to)?(?: at)?|over to|round to)|[Ww]ent (?:to see|round to|over to)|[Dd]rove (?:(?:up|down|out|over) )?to|(?:[Cc]all|[Mm]eeting|[Ll]unch|[Dd]inner|[Cc]offee|[Cc]hat|[Dd]emo|[Pp]itch|[Ss]ession|[Ww]orkshop|[Kk]ick-?off|[Vv]isit|[Dd]rinks|[Bb]reakfast) (?:with|w/|at|to)|(?:[Ww]alked|[Tt]oured|[Ww]ent (?:round|through|over))[^.]{0,40} with|[Ww]alked(?! the)) NAMED",
);
/** Where he was: only if nobody is named who was seen there. */
const BACK_FROM = pattern("\\b[Bb]ack from NAMED");
/** Nobody one could deal with. */
const NO_PARTY =
  /^(?:(?:the|our|your|their|his|her|this|its) )?(?:atmosphere|meeting|call|day|week|weeks|month|year|time|whole|end|line|phone|office|first|last|same|other|others|rest|weather|food|road|roads|way|afternoon|morning|evening|house|wood|best|slides|brochures|catalogues?|quote|coffee|lunch|dinner|hotel|wife|guard|caretaker|receptionist|door|thing|lot|me|you|us|them|him|her|it|that|this|everyone|everybody|all|both|I|We|They|He|She)$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)$/i;

/** Who was seen or spoken to, as the report names him; null: nobody. */
export function seenIn(said: string): string | null {
  const name = (SEEN.exec(said) ?? BACK_FROM.exec(said))?.[1]?.trim() ?? HEADLINE.exec(said)?.[1];
  return name && !NO_PARTY.test(name) ? lowered(name) : null;
}
/** What a report says it is about, in a line of its own: "A word on Aberdeen." */
const HEADLINE =
  /(?:^|\n)(?:[Jj]ust )?(?:[Aa]n? )?(?:[Qq]uick |[Ss]hort |[Bb]rief )?(?:[Ww]ord|[Nn]ote|[Ll]ine|[Uu]pdate|[Nn]ews|[Oo]ne) (?:on|about|from) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)[.:,]/u;

/** Calls and visits by their number, or several firms by their names: nobody in particular. */
export function seesMany(said: string): boolean {
  return SEVERAL.test(said) || (WEEK.test(said) && seenIn(said) === null) || (said.match(SAW) ?? []).length > 1;
}
const SEVERAL =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nineteen|twenty|several|many) (?:\p{L}+ )?(?:calls?|visits?|meetings?|demos?|dials|connects|stops)\b|\n\s*[-*•·]|\b(?:[Vv]isited|[Ss]aw|[Mm]et|[Cc]alled|[Pp]honed|[Rr]ang)\b[^.,;]{0,60}(?:, (?:the )?\p{Lu}[\p{L}'’ -]+)* and (?:the |two |three )?(?:\p{Lu}|co-op|\p{Ll}+s\b)/u;
/** A report of many by its name. */
const WEEK = /\b(?:weekly|monthly|(?:my|the) week\b|week \d+\b(?! of))/i;
const SAW = /\b(?:visited|met|saw|called|rang|phoned)\b/gi;

/** Somebody else than the reader is told of. */
export const OTHERS =
  /\b(?:they|them|their|(?:the )?(?:customer|client|buyer)s?(?= (?:says?|said|wants?|is|are|has|have|just)\b)|the (?:customer|client|buyer)s?)\b/i;

/** Whose news it is: `Brightwater just told us`, `the museum board turned it down`. */
const NEWS_OF =
  /(?:^|[.!?:,] |\n)((?:the |The )?\p{Lu}[\p{L}'’&-]*(?: \p{Lu}[\p{L}'’&-]*){0,2}(?: (?:people|board|team|lot))?|[Tt]he (?:[\p{L}'’-]+ ){0,2}?(?:board|buyer|client|customer|committee|council|contractor|owner|bank|union|landlord|director))(?: just| have just| has just| have| has| are| is)? (?:told|said|says?|turned|reject\w+|dropp\w+|cancel\w+|pull\w+|binned|pick\w+|chose|declin\w+|went with|threaten\w*|ending)\b/gu;
const NO_NEWS =
  /^(?:I|We|They|It|He|She|You|This|That|There|Their|Our|My|Its|His|Her|All|Both|What|Which|Who|Nobody|Everyone|Somebody|And|But|So|Unfortunately|Sadly|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/** The one a bad report is about, as somebody one answers. */
export function newsOf(said: string): string | null {
  const names = [...said.matchAll(NEWS_OF)].map(([, name]) => name as string);
  const name = names.find((found) => !NO_PARTY.test(found) && !NO_NEWS.test(found));
  return name ? lowered(name) : null;
}

/** A name keeps its capital, an article does not. */
function lowered(name: string): string {
  return name.replace(/^(?:The|Our|Your|Their|His|Her|Its|This)\b/, (word) => word.toLowerCase());
}
