import { quick } from "../../engine/quick";
import { oneOf } from "./text";

/** Words that open a clause before what it has to say: links, hedges, courtesies, fronted times and purposes. */
const LINK = new RegExp(
  `^(?:${oneOf(
    "(?:please|pls|kindly)(?= (?:can|could|would|will) (?:you|u|your)\\b)|and|but|so|or|then|also|plus|well",
    "ok|okay|anyways?|btw|by the way|fyi|again|however|therefore|hence|thus|accordingly|meanwhile",
    "in the meantime|in return|finally|lastly|first of all|firstly|secondly|thirdly|alternatively|otherwise",
    "actually|basically|honestly|frankly|just|maybe|perhaps|possibly|ideally|yeah|yep|nope|oh|ah|um|hmm|hey",
    "n|&|p\\.?s\\.?|nb|quick (?:one|question|ask|favou?r)",
    "one (?:more |last |other |quick )?(?:thing|ask|question|request|favou?r)|in short|that said",
    "having said that|with that|in that case|if so|if not",
    "if (?:possible|needed|necessary|required|convenient|ok|okay|at all possible)|where possible",
    "as (?:discussed|agreed|promised|mentioned|requested|always|usual|before|a first step|a next step|per [\\w ]{3,30}|you know)",
    "to that end|for that|on that note|in particular|especially|still|now|once again|please note that",
    "you know(?! (?:where|how|who|what|that|if)\\b)|i mean|lol|haha|literally|seriously|indeed|obviously|of course",
  )}(?![\\p{L}\\d'])|${oneOf(
    "great|good|perfect|right|excellent|awesome|lovely|wonderful|cool|fine|noted|got it|understood|no|yes",
    "sure|hi|hello|sorry|apologies|thanks(?: again| in advance| so much| a lot)?|many thanks",
    "thank you(?: again| so much| in advance)?|thx|cheers|k|first|second|third|next(?: steps?)?|plan",
    "question|request|ask|action|todo|to do|note|reminder|re|yet|like|if you (?:can|could)",
    "if that(?:'s ok| works)|done|agreed|congrats|congratulations|good (?:morning|afternoon|evening|day)",
    "happy \\w+|urgent|important",
  )}(?=\\s*[,:!.\u2013\u2014-]))\\s*[,:!.\u2013\u2014-]*\\s*`,
  "u",
);
const BULLET = quick(/^(?:[-*\u2022\u00b7>]+|\(?\d{1,2}[.)]|\(?[a-h][.)]|\[[ x]?\])\s+/u);
const FRONTED = quick(
  /^(?:(?:(?:many )?thanks for|thank you(?: very much| so much)? for|to|for|in order to|regarding|re|concerning|on|about|as for|with regard to|with respect to|based on|given|due to|per|after|before|by|at|in|from|during|until|following|upon|since)\s[^,;:.?!]{2,60},\s+|(?:to|for)\s[^,;:.?!]{2,60}?\s+(?=(?:please|pls|kindly)\s))/u,
);
/** A time before the subject: "On Monday I start". */
const FRONTED_TIME = quick(
  /^(?:on|by|next|this|tomorrow|today|tonight|from|at|in|later|first thing|end of|early|over|mon|tues?|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b[^,;:.?!]{0,30}?\s(?=(?:i|we|i'm|i'll|we're|we'll|our|let's|please|can|could|shall)\s)/u,
);
/** A name, title or group set off by a comma, dash or colon, at the head of a clause as written. */
const VOCATIVE = quick(
  /^(?!(?:We|I|You|He|She|They|It|This|That|There|Here|Our|Your|My|His|Her|Their|The|An?|If|When|As|In|On|At|For|From|To|With|After|Before|Please|Since|By|And|But|So|Not|No)\b)(?:(?:(?:Mr|Mrs|Ms|Mdm|Dr|Prof)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:(?:\s*[,&/]\s*|\s+and\s+|\s+)\p{Lu}[\p{L}'’.-]+){0,3}|[Tt]eam|[Aa]ll|[Gg]uys|[Ff]olks|[Ee]veryone|[Ss]ir|[Mm]adam|[Bb]oss|[Bb]ro|[Mm]ate|[Bb]uddy|[Bb]uddies|[Ff]riends?|[Dd]ear)(?:\s*[,:]\s+|\s+[-–—]\s+)/u,
);
const NAME_THEN_ASK = quick(
  /^((?!(?:We|I|You|They|He|She|It|This|That|Also|And|So|But|Then|Just|Who|What|When|How|Please|Kindly|Someone|Somebody|Anyone|Anybody|Everyone)\b)\p{Lu}[\p{L}'’-]+|(?:hi |hey |hello )?(?:bro|boss|sir|madam|mate|dude|man|buddy|guys|team|all|folks|dear|friend))\s+(?=(?:can|could|would|will) (?:you|u)\b|(?:please|pls|plz|kindly|let's)\b)/u,
);

/** A titled name with nothing after it to set it off, as in chat. */
const TITLED = quick(
  /^(?:Mr|Mrs|Ms|Mdm|Dr|Prof|Uncle|Auntie)\.?\s+\p{Lu}[\p{L}'’-]+\s+(?=\p{Ll})(?!(?:is|was|has|will|said|asked|told|wants?|called|and|from|at|can|could|would|did|does)\b)/u,
);

export interface LeadIn {
  /** Length of what stands before the clause's own head. */
  readonly length: number;
  /** The person called upon, as written. */
  readonly called: string | null;
}

/** Measures what stands before a clause's head. `clause` is its plain form, `raw` the same stretch as written. */
export function readLeadIn(clause: string, raw: string): LeadIn {
  let length = 0;
  let called: string | null = null;
  for (let round = 0; round < 8; round++) {
    const rest = clause.slice(length);
    const link = BULLET.exec(rest) ?? LINK.exec(rest) ?? FRONTED.exec(rest) ?? FRONTED_TIME.exec(rest);
    if (link && link[0].length < rest.length) {
      length += link[0].length;
      continue;
    }
    const vocative =
      VOCATIVE.exec(raw.slice(length)) ?? NAME_THEN_ASK.exec(raw.slice(length)) ?? TITLED.exec(raw.slice(length));
    if (!vocative || vocative[0].length >= rest.length) break;
    called ??= vocative[0].replace(/[\s,:\u2013\u2014-]+$/u, "");
    length += vocative[0].length;
  }
  return { length, called };
}
