const WORD =
  "(?!(?:and|but|or|so|who|which|that|is|are|was|were|has|have|had|will|would|because|again)\\b)[\\p{L}\\d][\\p{L}\\d.'’&/-]*[\\p{L}\\d]|\\d";
const DET = "(?:[Tt]he|[Oo]ur|[Yy]our|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Tt]his)";
const ENDS =
  "(?=\\s*(?:[.,;:!?()\\n–—]|$)| (?:and|but|or|so|for|to|at|in|on|by|from|with|until|till|before|after|about|when|while|which|who|whom|that|if|than|is|are|was|were|has|have|had|will|would|can|could|because|since|again|twice|yesterday|today|tonight|this|last|next|every|now|still|over|through|around|line|early|late|done|mon|tue|wed|thu|fri)\\b)";
/** A thing or a person by its name: with its article, with its title, or as it is called. */
const NAMED = `((?:${DET} (?:(?:${WORD}) ){0,4}?(?:${WORD})|(?:Mrs?|Ms|Dr|Mdm)\\.? (?:${WORD})(?: (?:${WORD})){0,2}?|\\p{Lu}[\\p{L}'’&-]*(?: \\p{Lu}[\\p{L}'’&-]*){0,2})(?: (?:at|of|in|from) \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?(?: \\p{Ll}+(?= (?:again|yesterday|today|on|and)\\b))?)?)${ENDS}`;
const pattern = (words: string) => new RegExp(words.replace("NAMED", NAMED), "u");

export const AWAITS = pattern("\\b(?:[Ww]aiting (?:for|on)|[Aa]waiting|hangs on|depends on) NAMED");
export const AWAITS_LOOSE =
  /\b(?:waiting (?:for|on)|awaiting) ((?:\p{Ll}+ )?(?:approval|sign-?off|legal|feedback|confirmation|signature|payment|parts?|delivery|samples?|an? (?!bit\b|while\b|long\b)[\p{Ll}-]+(?: [\p{Ll}-]+)?(?=[.,;!?\n]|$| (?:and|from|to|for|on|in|before)\b)))\b/iu;
/** What somebody owes: `hasn't paid the 30%`. */
export const OWES =
  /(?<!\b(?:we|I) )\b(?:has|have)(?:n['’]t| not)(?: yet)? (?:paid|sent|returned|delivered|signed|approved|released|confirmed|shipped) ((?:the|our|their|his|her|its) [\p{L}\d%'’-]+(?: [\p{L}\d%'’-]+){0,2}?)(?=\s*(?:[.,;!?\n]|$)| (?:yet|and|but|so|for|to|after|since)\b)/u;
/** Somebody has it on his table: `Pricing is sitting with their procurement committee`. */
export const LIES_WITH = new RegExp(
  `(?:^|[.,;:] |\\n|\\b(?:and|but|while) )((?:${DET} )?(?:(?:${WORD}) ){0,3}?(?:${WORD}))(?:,| now| still)* (?:is|are|sits?|is sitting|are sitting|lies?|is lying|are lying|goes|go|has gone|have gone|went)(?: now| still| back| currently| at present| over| out| across| off)* (?:with|to|before|in front of) ((?:their|the|your|our|his|her) (?:(?:${WORD}) ){0,2}?(?:procurement|purchasing|committee|board|legal|finance|people|team|buyers?|director|bank|office|council|clients?|customers?|IT|department|CFO|CEO|CTO|management|engineers?|lawyers?|lab|consultants?|architects?|owners?|insurers?|headquarters|side)(?: (?:team|committee|department|people|board|lead))?)\\b`,
  "u",
);
/** A heading of nothing in particular. */
export const COMMON =
  /^(?:Pricing|Approval|Budget|Delivery|Everything|Payment|Paperwork|Contracts?|Feedback|Results?|Terms|Samples|Signature|Installation|Training|Drawings?)\b/;
/** Headlines that say what is amiss: `charger room still leaking`. */
export const STILL =
  /(?:^|[,:;] |\n)((?:\p{Ll}+ ){0,2}\p{Ll}{3,}(?: \d+)?) still (?:leaking|down|out|missing|open|broken|stuck|not|on|in|at|with)\b/u;
/** How far something is: `The rollout stands at 150 of 212 desks`. */
export const STANDS_AT = pattern("(?:^|[.,;:] |\\n)NAMED (?:stands|is|are|stand) (?:now )?at \\d");
/** Who has not made up his mind: `Belmont still hasn't decided`. */
export const UNDECIDED = pattern(
  "(?:^|[.,;:] |\\n|\\b(?:and|but) )NAMED (?:still |has still |have still )(?:has|have)?(?:n['’]t| not)?(?: yet)? ?(?:decided|signed|confirmed|made up)",
);
/** Said to be over with. */
export const CLOSED =
  /\b(?:closed|finished|completed?|done|signed|delivered|is through|are through|wrapped up|went live|went well|gone live|is over|settled|paid|went through|accepted)\b/i;
/** Whose news it is: `Brightwater just told us`, `the museum board turned it down`. */
const NEWS_OF =
  /(?:^|[.!?:,] |\n)((?:the |The )?\p{Lu}[\p{L}'’&-]*(?: \p{Lu}[\p{L}'’&-]*){0,2}(?: (?:people|board|team|lot))?|[Tt]he (?:[\p{L}'’-]+ ){0,2}?(?:board|buyer|client|customer|committee|council|contractor|owner|bank|union|landlord|director))(?: just| have just| has just| have| has)? (?:told|said|says?|wants?|won['’]t|refus\w+|turned|rejected|dropped|cancel\w+|pulled|walked|froze|frozen|gave|picked|chose|raised|lowered|announced|decided|declined|went with|threaten\w*|is|are|let us know)\b/gu;

/** The one a bad report is about, as somebody one answers. */
export function newsOf(body: string): string | null {
  const names = [...body.matchAll(NEWS_OF)].map(([, name]) => name as string);
  const name = names.find((found) => !NOBODY.test(found) && !DAYS.test(found) && !NOT_NAME.test(found));
  return name ? lowered(name) : null;
}
const NOT_NAME =
  /^(?:I|We|They|It|He|She|You|This|That|There|Their|Our|My|Its|His|Her|All|Both|What|Which|Who|Nobody|Everyone|Somebody|And|But|So|Price|Pricing|Delivery|Unfortunately|Sadly|The (?:site|server|line|price|order|quote))\b/;

/** Headlines: `oil filling pending, balance material awaited from vendor`. */
export const BARE = /(?:^|[,:;] |\n)((?:\p{Ll}+ ){0,2}\p{Ll}{3,}) (?:pending|awaited|outstanding|overdue)\b/u;
export const WANTS =
  /(?:(?<=, |\band )(?=wants? )|\b(?:[Tt]hey|[Hh]e|[Ss]he|(?:[Tt]he|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er) [\p{L}'’-]+(?: [\p{L}'’-]+)?)|\p{Lu}[\p{L}'’-]+) (?:only |also |really )?(?:wants?|would like|asked (?:loads |a lot )?(?:for|about)|asks (?:for|about)|(?:is|are) asking (?:for|about)|wants? to (?:hear|know|see|have|talk)(?: more)?(?: about)?) ((?:(?:the|our|a|an|more|some|two|three) )?(?:[\p{L}\d'’-]+ ){0,3}?[\p{L}\d'’-]+)(?=\s*(?:[.,;!?\n]|$)| (?:and|but|for|to|at|in|on|by|from|with|before|after|when|which|who|that|than|is|are|says?|as)\b)/u;
export const NO_THING =
  /^(?:out|to|it|us|more|that|this|these|him|her|them|me|you|nothing|everything|everyone|all|a lot|something|an answer)$/i;
export const OPEN = pattern(
  "(?:^|[,;:.] |\\b(?:and|but|only|while|as) |\\n)NAMED (?:is|are) (?:(?:still |now |currently )?(?:in (?:review|negotiation|pieces|progress|the \\p{Ll}+ shop)|open|undecided|outstanding|missing|hanging|pending|unsigned|under review|on hold|not (?:yet )?(?:decided|signed|settled|clear|cast|done|ready|in))|still|comparing|with (?:the|their|our|his|her) )",
);
export const LEFT_OPEN = pattern("\\b(?:[Ll]eft open|[Ss]till open|[Oo]pen points?|[Oo]utstanding|[Pp]ending): ?NAMED");
export const SEEN = pattern(
  "\\b(?:[Mm]et(?: with)?|[Ss]aw|[Vv]isit(?:ed)?(?: to| with)?|[Cc]alled|[Rr]ang|[Pp]honed|[Ee]mailed|[Cc]hased|[Ss]poke(?:n)? (?:to|with)|[Tt]alked (?:to|with)|[Cc]hatted (?:to|with)|[Ii]n touch with|[Pp]resented to|[Pp]opped in(?:to)?(?: at)?|[Ww]ent (?:to see|round to|over to)|[Dd]rove (?:(?:up|down|out|over) )?to|(?:[Cc]all|[Mm]eeting|[Ll]unch|[Dd]inner|[Cc]offee|[Cc]hat|[Dd]emo|[Pp]itch|[Ss]ession|[Vv]isit|[Dd]rinks|[Bb]reakfast) (?:with|at|to)|[Bb]ack from|(?:[Ww]alked|[Tt]oured|[Ww]ent round)[^.]{0,40} with|[Ww]alked(?! the)) NAMED",
);
export const SEVERAL =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nineteen|twenty|several|many) (?:\p{L}+ )?(?:calls?|visits?|meetings?|demos?|dials|connects|stops)\b|\n\s*[-*•·]|\b(?:visited|saw|met|called|phoned|rang)\b[^.]{0,60}(?:, (?:the )?\p{Lu}[\p{L}'’ -]+)? and (?:the |two |three )?(?:\p{Lu}|co-op|\p{Ll}+s\b)/u;
/** Calls and visits by their number, and nobody by his name. */
export const COUNTED = /\b\d+ (?:\p{L}+ )?(?:calls?|visits?|dials|connects|demos?|mailings?)\b/iu;
/** What stands before a colon or a first stop as a heading. */
const HEADED =
  /(?:^|\n)(?:[^\n:]{0,50}?\b(?:for|on|of|about|re|from) )?((?:the |our |your )?(?:[A-Z][\p{L}'’-]*|site|sites|rink|project|trial|deal|bid|tender)(?: [\p{L}'’-]+){0,4}): /u;
const DAYS =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:[Dd]ay|[Ww]eek|[Mm]onth|[Mm]inutes|[Pp]resent|[Aa]greed|[Ss]tatus|[Rr]eport|[Uu]pdate|[Nn]ote|[Ww]eekly|[Ss]ummary|[Hh]eads|Hi|Dear|Q[1-4]|PS|FYI|Re|[Nn]ews|[Bb]oss)\b/;
/** Nobody and nothing one could report on. */
export const NOBODY =
  /^(?:(?:the|our|your|their|his|her|this|its) )?(?:atmosphere|meeting|call|day|week|weeks|month|year|time|whole|end|line|phone|office|first|last|same|other|others|rest|weather|food|road|roads|way|afternoon|morning|evening|house|wood|best|slides|brochures|catalogues?|quote|coffee|lunch|dinner|hotel|wife|guard|caretaker|receptionist|door|thing|lot|me|you|us|them|him|her|it|that|this|everyone|everybody|all|both|I|We|They|He|She)$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/i;

/** What the first sentence is about: `The audit adjustment is …`. */
export function subjectOf(body: string): string | null {
  const subject = SUBJECT.exec(body)?.[1];
  return subject && !NOBODY.test(subject) ? lowered(subject) : null;
}
const SUBJECT =
  /(?:^|[,:] |\n)((?:[Tt]he|[Oo]ur|[Yy]our) (?:[\p{L}\d'’&-]+ ){0,3}?[\p{L}\d'’&-]+) (?:is|are|was|were|has|have|had|will|won['’]t|can(?:not|['’]t)|did|just|came|broke|left|went|fell|lost|took|walked|stopped|slipped|says?|wants?|\p{Ll}+ed)\b/u;

/** The one named last, as somebody one deals with. */
export function nameIn(body: string): string | null {
  const names = [...body.matchAll(DEALT_WITH)].map(([, name]) => name as string);
  return names.findLast((name) => !NOBODY.test(name) && !DAYS.test(name)) ?? null;
}
const DEALT_WITH =
  /\b(?:at|with|from|for|of|by|visiting|against|[Mm]eet|about) (\p{Lu}[\p{L}'’&-]+(?: \p{Lu}[\p{L}'’&-]+)?)(?=\s*(?:[.,;:)]|$)| (?:is|are|was|has|have|had|and|on|this|yesterday|daily|again|came|said|says)\b)/gu;
export const SAW = /\b(?:visited|met|saw|called|rang|phoned)\b/gi;

export function headed(body: string): string | null {
  const head = HEADED.exec(body)?.[1];
  if (!head || DAYS.test(head)) return null;
  // "Sorting machine:" is a thing, and takes its article; names all in capitals are called as they are.
  const thing = /^\p{Lu}\p{Ll}+ing \p{Ll}+$/u.test(head);
  if (thing) return `the ${head.slice(0, 1).toLowerCase()}${head.slice(1)}`;
  return head.replace(/^(?:The|Our|Your)\b/, (word) => word.toLowerCase());
}

export const PLURAL = /(?:[^s'’]s|people|both)$/;

/** A name keeps its capital, an article does not. */
export function lowered(name: string): string {
  return name.replace(/^(?:The|Our|Your|Their|His|Her|Its|This)\b/, (word) => word.toLowerCase());
}
