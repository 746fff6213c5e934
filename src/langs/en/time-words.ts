import { oneOf, word } from "./text";

/** What a time expression means by its words alone; the clause decides whether it is still to come. */
export type Sense = "fixed" | "past" | "floating" | "at-once" | "none";

const DAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?|(?:satur|sun)day)";
const SHORT_DAY = "(?:sat|sun)";
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\\.(?=\\s*\\d))?";
const YEAR = "(?:,?\\s*(?:19|20)\\d\\d)?";
const ORDINAL = "(?:[0-2]?\\d|3[01])(?:\\s?(?:st|nd|rd|th))";
const CLOCK =
  "(?:\\d{1,2}(?:[:.]\\d{2})?\\s?(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?|o'?clock|hrs|h\\b)|[0-2]?\\d:[0-5]\\d(?:\\s?(?:am|pm|h))?|noon|midday|midnight|half past \\w+|quarter (?:past|to) \\w+)";
const COUNT =
  "(?:\\d+(?:\\s?[-–]\\s?\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty[- ]eight|half an|an?other|the)";
const SPAN_UNIT =
  "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|(?:working |business |calendar )?days?|(?:working )?weeks?|fortnight|months?|quarters?|years?)";
const WINDOW =
  "(?:week(?:end)?|month|quarter|year|term|semester|fiscal year|financial year|fy|spring|summer|autumn|fall|winter|season|morning|afternoon|evening|night|half)";
/** Feasts and holidays one can find in a calendar. */
const HOLIDAY = oneOf(
  "christmas(?: (?:day|eve))?|xmas|new year(?:'?s)?(?: (?:day|eve))?|easter|thanksgiving|diwali|deepavali",
  "ramadan|eid(?: al[- ]\\w+)?|hanukkah|passover|holi|onam|pongal|dussehra",
  "chinese new year|lunar new year|cny|spring festival|tet|golden week|national day|labou?r day|may day",
  "mid[- ]autumn(?: festival)?|dragon boat(?: festival)?|qingming|tomb[- ]sweeping(?: day)?|oktoberfest",
  "halloween|independence day|memorial day|bank holiday|valentine'?s(?: day)?|black friday",
);

/** Words that look like a time but are a length, a rate or a set phrase; they take their stretch before anything else. */
const NONE = word(
  oneOf(
    `(?:every|each|per|any given) (?:\\w+ )?(?:${DAY}|${WINDOW}|day|hour|minute|${ORDINAL}(?! of (?:this|next)))`,
    `${DAY}s(?! (?:call|meeting|visit|demo|run|shipment|session|install|review))|on ${DAY}s`,
    `(?:once|twice|\\d+ times|times) an? (?:day|week|month|year)`,
    `an? \\d+[- ](?:minute|min|hour|day|week|month|year)s?|\\d+[- ](?:minute|hour|day|week|month|year)\\b|a (?:day|week|month|year) (?:makes|of)|(?:a|per) (?:day|week|month|year)(?= at (?:the|a)\\b)`,
    `(?:open|opening hours|office hours|available) [^.;]{0,20}?${DAY} (?:to|through|[-–]) ${DAY}(?:[^.;]{0,20}?${CLOCK})?`,
    "sooner or later|how soon|too soon|no sooner|so soon|would sooner|see (?:you|u|ya) later",
    "talk (?:to you )?(?:soon|later)|(?:speak|talk|chat) soon|get well soon|years? later",
    "(?:days|weeks|months|hours|minutes) later|later than agreed",
    "(?:day|month|quarter|year)[- ](?:on|over|by)[- ](?:day|month|quarter|year)|may day|24 ?[/x] ?7",
    "day or night|day and night|(?<!one of )these days|nowadays|the best time|first time|next time i",
    "(?:saved?|reserved?) the date|up to date|to date|as of (?:now|today)|until now|so far|day[- ]to[- ]day",
    "right now i'?m|(?:i|we) soon|soon to be|now that|now and then|by now|for now|just now",
    "(?:as|so) quickly as the|quick(?:ly)? (?:call|chat|question|note)",
    // The manner of reading.
    "(?:browse|skim|leaf|flick|flip|read|look|glance|run|go|page) (?:through|over|at) (?:[\\w']+ ){0,3}quickly",
  ),
  "g",
);

const PAST = word(
  oneOf(
    "(?:the )?day before yesterday|yesterday(?: (?:morning|afternoon|evening|night))?|yday|last night",
    "earlier (?:today|this (?:week|month|morning|year|afternoon))|the other (?:day|night|week)",
    "the (?:previous|prior) (?:week|day|month|night)",
    `last (?:${DAY}|${SHORT_DAY}|${MONTH}|${WINDOW}|time)|(?:in|over|during|for) the (?:last|past|previous) (?:few |couple of |\\d+ |two |three |\\w+ )?(?:${SPAN_UNIT})`,
    `(?:${COUNT}|a few|several|a couple of|many|some) (?:${SPAN_UNIT}) (?:ago|back)|(?:since|as of|dated) (?:the )?(?:${DAY}|${ORDINAL}|\\d{1,2} ${MONTH}|${MONTH})(?: \\d{1,2})?${YEAR}|ages ago|just now`,
  ),
  "g",
);

const FLOATING = word(
  oneOf(
    "a\\.s\\.a\\.p\\.?|asap+",
    "(?:as|so) (?:soon|early|quickly|fast|promptly|swiftly) as (?:possible|practicable|feasible|convenient|(?:you|u|your team) (?:(?:possibly )?can|could|are able|get a chance|have (?:a )?(?:time|chance|moment|minute))|ever possible)",
    "soonest(?: possible)?|at the (?:very )?(?:soonest|earliest)|on (?:top )?priority(?: basis)?",
    "on (?:an? )?(?:urgent|priority|most urgent|immediate) basis",
    "at (?:your|the) (?:own )?(?:very )?(?:earliest|soonest|first|best|next)? ?(?:possible )?(?:convenience|opportunity|leisure)",
    "(?:at|in) your (?:own |free |spare )?(?:time|pace)",
    "at the earliest(?: possible)?(?: (?:date|time|moment|opportunity|convenience))?|at an early date",
    "(?<!(?:know|tell me|tell us|show me|ask me|advise|see|check|ask|confirm|find out|say|sure|exactly) )(?:when|whenever|once|as soon as|if|where) (?:you(?:'ve|'re)?|u|it|things?|your schedule|time|you guys|you both|you all|possible|convenient) ?(?:next |ever |both |all )?(?:(?:get|got|gets|have|find|has|had) (?:a |an |the |some |any )?(?:(?:free|spare|quiet|quick|few|little) )?(?:chance|moments?|minutes?|mins?|sec(?:ond)?s?|time|opportunity|opening|slot|breathing space|bandwidth)|(?:are |is |'s |feel |r )?(?:free|available|less busy|not (?:too )?busy|ready|convenient|around|possible|back on your feet)|can(?= *[,.;!?]|$)|permits?|allows?|suits?(?: you)?(?: best)?|calms? down|settles? down|slows? down|quieten down|ease up)",
    "(?:when|whenever|where|if) (?:convenient|possible|practicable|feasible|free|able)(?= *[,.;!?]|$)",
    "at your (?:very |own )?(?:earliest|soonest)(?= *[.,!?]|$)|at your convenience|whenever(?= *[,.;!?]|$)",
    "no rush but soon",
    "(?:when|whenever|once|as soon as|after)(?: \\p{L}+){1,3}?(?:'s|'re| is| are| gets?| r| feels?)?(?: \\p{L}+)? (?:calmer|quieter|slower|easier|freer|less (?:busy|hectic|crazy|mad|frantic)|out of the weeds|above water|caught up|up for air|on top of (?:things|it)|settled(?: in| down)?|back on your feet|over the hump|through the worst|(?:a bit |some )?more (?:time|air|space|room))",
    "(?:real |very |pretty |quite |fairly |sometime |some time )?soon(?:ish)?(?! (?:as|be|after|to be|enough|became|realised|realized))",
    "in (?:the )?(?:very )?(?:near|not too distant|foreseeable|short|close|nearest) (?:future|term|time)",
    "near[- ]term|before (?:too |very )?long|in (?:due|good|short|quick) (?:course|time|order)",
    "shortly(?! (?:after|before|thereafter))|in no time",
    `(?:in|over|within|during) the (?:next|coming|following) (?:few |couple of |couple |several )?(?:days|weeks|months|years)(?! of)|in the (?:days|weeks|months) (?:ahead|to come)|(?:the|in) coming (?:days|weeks|months)|(?:in|within|after) (?:a few|some|several|a couple of|a couple|a number of) (?:more )?(?:days|weeks|months|years)|in a (?:while|few|little while|bit of time)|in (?:a|one) (?:day|week|month) or (?:two|so)|a (?:day|week|month) or two(?: from now)?|after (?:some|a little) time`,
    "(?:some|another|other|one of these|one fine) (?:days?|evenings?|afternoon|morning|time(?! (?:to|for|with|on|off))|weeks?)",
    "some other (?:time|day|week)|one of these (?:days|weeks|evenings)",
    "some ?time(?! (?:to|for|with|on|off|ago|was|in (?:19|20)|next|this|in|on|between|around|before|after|early|late|mid|during|by|today|tomorrow|tonight|mon|tue|wed|thu|fri|sat|sun|over))",
    "some ?day|one day(?= (?:soon|we|you|let|i)\\b| *[,.!?]|$)|at some (?:point|stage|time)",
    "at (?:a|some) (?:later|future|suitable|convenient|mutually convenient|appropriate|right|opportune) (?:date|stage|time|point|moment)",
    "when(?:ever)? the time (?:comes|is right)|any ?time soon",
    "any ?time(?= (?:that |which )?(?:works|suits|convenient|you))",
    "later(?: on)?(?! (?:than|today|tonight|this|in the (?:day|week)|on (?:today|this|in the)|version|stage|phase|\\w+day|that|in))",
    "down the (?:road|line|track)|eventually|in the long run|by and by|afterwards",
    "next time(?! (?:i|we|it|they))|the next opportunity|another time|in the next (?:phase|stage)",
    "as time (?:permits|allows)|time permitting",
    "after the (?:summer |winter |long |school )?(?:holidays?|break|vacations?)",
    "when(?:ever)? (?:it |that )?(?:suits|works|is (?:good|best|convenient)|you (?:like|want|prefer|please|wish))(?: (?:for )?(?:you|your \\p{L}+))?(?: best)?",
    "(?:nice and |good and |as )?early(?= *[.,!?]|$)",
    "once (?:things|it) (?:calms?|settles?|quietens?|clears?)(?: down| up)?",
    "when (?:things|it) (?:calms?|settles?|quietens?|slows?|clears?)(?: down| up)?",
    "when (?:i|we) (?:get|have) (?:a )?(?:chance|time|moment|minute)",
    "urgently|promptly|(?:very |as )?quickly|swiftly|speedily",
    "without (?:further |any |more |undue )?(?:delay|ado)|in a timely (?:manner|fashion)",
    "(?:prompt|timely|speedy|swift|early|quick|expeditious|urgent|quickest|earliest|fastest)(?= (?:\\w+ )?(?:reply|response|feedback|answer|action|confirmation|revert|reversion|attention|payment|settlement|acknowledgement|decision|resolution|turnaround|closure|support|delivery))",
    "(?:the )?sooner the better|no (?:rush|hurry|pressure) but|in between(?= *[,.]|$)|on a rainy day",
    "at the drop of a hat",
  ),
  "g",
);

const AT_ONCE = word(
  oneOf(
    "right (?:away|now)|straight ?away|immediately(?! (?:after|before|following|upon))|at once|instantly",
    "this (?:instant|very minute)|on the spot|with immediate effect",
    "immediate(?= (?:action|attention|response|reply|payment|release|feedback))",
    "in (?:a|one|two|2|a couple of|just a) (?:sec(?:ond)?s?|bit|moment|mo|jiffy|jiff|tick|ticks|minute|min|mins|minutes|shake)",
    "momentarily|now(?= *[,.!?]|$| please| pls)|rn",
  ),
  "g",
);

const FIXED = word(
  oneOf(
    `(?:(?:by|before|until|till|til|no later than|latest(?: by)?|not later than|at the latest) )?(?:eod|cob|cop|eow|eom|eoy|eoq|end of (?:play|business)|close of (?:play|business)|end of (?:the |this |next |your |our )?(?:working |business |fiscal |financial |calendar )?(?:day|week|weekend|month|quarter|year|term|${MONTH}|q[1-4]|h[12]|today|tomorrow|${DAY})|month[- ]end|year[- ]end|quarter[- ]end|week[- ]end)(?: (?:today|tomorrow|(?:this |next |on )?${DAY}))?`,
    `(?:first thing|later|late|early|sometime|some time)? ?(?:today|tonight|tonite|2nite|tomorrow|tmrw|tmr|tmw|2moro|tomoz|tom(?=\\s\\d))(?:,? (?:early |late |mid[- ]?)?(?:morning|afternoon|evening|night|lunchtime|am|pm))?(?:,? (?:at|by|before|around|from|after|between|@)? ?${CLOCK})?`,
    `(?:the )?day after (?:tomorrow|tmrw)|over ?morrow`,
    `(?:within|inside|in) (?:the (?:next|coming|following) )?(?:about |around |roughly |approx\\.? |max(?:imum)? |another |less than |under |exactly |just |no more than )?${COUNT}(?:\\s?(?:or|to|[-–])\\s?(?:${COUNT}))?[- ]?(?:more )?(?:${SPAN_UNIT}|hour|day|week|month)(?:'? time| time| from (?:now|today|receipt)| of)?|${COUNT} (?:${SPAN_UNIT}) from (?:now|today|tomorrow|${DAY})|(?:over|for|during) the next (?:\\d+|two|three|four|five|six) (?:${SPAN_UNIT})|(?:a|one|two) weeks? (?:today|tomorrow|on ${DAY}|${DAY})|(?:today|tomorrow|${DAY}) week|in half an hour`,
    `(?:(?:early|late|late in|later|mid|middle of|beginning of|start of|first half of|second half of|sometime|some time|latter half of|rest of)[- ]?(?:the )?)?(?:this|next|the coming|coming|the following|the next|this coming|(?:the )?week after next) ?(?:(?:${DAY}|${SHORT_DAY})|${WINDOW}|${MONTH}|q[1-4])(?:'s)?(?: (?:early |late )?(?:morning|afternoon|evening|night|lunchtime))?(?:,? (?:at|by|before|around|from|after|between|@)? ?${CLOCK})?`,
    `(?:the )?(?:${DAY})(?:'s)?(?:,? (?:early |late |mid[- ]?)?(?:morning|afternoon|evening|night|lunchtime|noon|am|pm))?(?:,? (?:the )?(?:${ORDINAL}|\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?: (?:of )?${MONTH})?${YEAR})?(?:,? (?:at|by|before|around|from|after|between|@)? ?${CLOCK})?`,
    `(?:on|by|this|next|for|until|till|til|before|or|and|&|come|from) ${SHORT_DAY}(?: (?:morning|afternoon|evening|night|${CLOCK}))?|${SHORT_DAY}(?= ?\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm))`,
    `(?:the )?(?:${ORDINAL}|\\d{1,2}) (?:of )?${MONTH}${YEAR}|${MONTH}\\s?\\d{1,2}(?:st|nd|rd|th)?(?!\\d|%)${YEAR}|\\d{4}-\\d{1,2}-\\d{1,2}|(?:(?:[12]\\d|3[01]|0?[1-9])/(?:1[0-2]|0?[1-9])|(?:1[0-2]|0?[1-9])/(?:[12]\\d|3[01]|0?[1-9]))(?:/\\d{2,4})?(?![\\d/])(?= *(?:at|,|\\.|;|$|for|please|\\)|in|by|or|and|before|to|if|so))|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?`,
    `(?:the |on |by |before |until |till |from |to |after |and |or )${ORDINAL}(?! (?:floor|time|party|place|of all|draft|version|step|round|century|quarter|grade|edition|generation|year|month|week|day|call|visit|one|meeting|reminder|class|item|point|largest|biggest|and|attempt|page|choice|question|office|row|street|avenue|line|lot|shift|option|issue|order|phase|plant|customer|client|sample))|${ORDINAL}(?= (?:works|is fine|suits|would|ok|is ok|inst))`,
    `(?:in|by|until|till|before|after|from|during|for|through|throughout|around|of|mid|early|late|mid-|early-|late-|come|end|to|since|next|in early|in late|in mid|by mid|by early|by late)[- ]?${MONTH}(?= *[,.;:!?)]|$|${YEAR.replace("?", "")}| (?:at|to|and|or|for|if|when|so|because|with|in|on|we|i|as|please|but|is|would|should|the|latest|onwards?|then|before|after|by|from))${YEAR}`,
    `(?:in|by|for|until|before|during|end of|early|late|mid|this|next|of|start of|beginning of)[- ](?:q[1-4]|h[12]|(?:first|second|third|fourth) quarter)(?:[ /]?(?:fy ?)?'?\\d{2,4})?|(?:(?:cw|kw|week|wk) ?\\d{1,2})(?= *[,.;:!?)]|$| (?:for|at|is|we|if|and|or|works|suits|would|looks|please))`,
    `(?:(?:at|by|before|around|from|after|until|till|til|between|@|about|approx\\.?) )${CLOCK}(?:\\s?(?:-|–|to|and)\\s?${CLOCK})?|${CLOCK}(?:\\s?(?:-|–|to)\\s?${CLOCK})?|(?:by|before|at|around|until|till|from) (?:\\d{1,2}(?:[:.]\\d{2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= *[,.;!?)](?!\\d)|$| (?:today|tomorrow|tonight|on|sharp|if|and|latest|works|our|your|my|the|then|or|so|here|there|outside|downstairs|for (?:a|the|our)|in (?:the|our|your|my)))(?! (?:on (?:the|line|page)|the (?:price|cost)))`,
    `(?:first thing(?: (?:in the morning|tomorrow|${DAY}))?|(?:in|during) the (?:morning|afternoon|evening)|this (?:morning|afternoon|evening)|over the weekend|at (?:the weekend|lunch(?:time)?|weekend)|on the weekend|(?:before|after|by|at) (?:lunch|noon|midnight|dinner|breakfast|tea|supper)(?:time)?|before (?:you|i|we) (?:leave|go|finish) (?:today|work|home|the office)|before (?:the weekend|work)|overnight|the same (?:day|afternoon|evening|week)|that (?:same )?(?:morning|afternoon|evening|day))`,
    `(?:(?:over|by|before|after|until|till|around|for|at|during|this|next|come|post[- ]?|pre[- ]?|ahead of|in time for|between|from|through|the day after|the week after|the week before|shortly before|shortly after|right after|right before|following) )(?:the )?${HOLIDAY}(?: (?:holidays?|break|vacation))?`,
  ),
  "g",
);

/** In the order in which they take their stretch of the sentence. */
export const TIME_WORDS: readonly (readonly [Sense, RegExp])[] = [
  ["none", NONE],
  ["past", PAST],
  ["floating", FLOATING],
  ["at-once", AT_ONCE],
  ["fixed", FIXED],
];
