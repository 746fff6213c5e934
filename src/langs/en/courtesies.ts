import { oneOf } from "./text";

const BOTHER =
  "(?:bother|bothering|chase|chasing|trouble|troubling|disturb|disturbing|interrupt|interrupting|nag|nagging|pester|pestering|intrude|intruding|impose|imposing|ask|asking|keep asking|be a (?:pain|pest|nuisance|bother)|being a (?:pain|pest|nuisance|bother)|be asking|hassle|hassling|harass|harassing|spam|spamming|badger|badgering|burden|burdening|waste|wasting|take up|taking up|keep (?:bothering|chasing|emailing|writing)|write|writing to you|contact|contacting|jump in|butt in|barge in|land this|dump this|dropping this|throw this|put this|put you|push|pushing|email you|the (?:bother|trouble|hassle|intrusion|interruption|nagging|spam|ask|push|inconvenience of)|(?:the )?(?:repeated|many|multiple|endless|constant) \\w+|this (?:silly|stupid|dumb|basic) \\w+)";
const VERY =
  "(?:so|very|extremely|terribly|really|truly|deeply|awfully|dreadfully|incredibly|sincerely|genuinely|honestly|most|utterly|ever so|profusely|super|beyond|eternally|sooo+)";

/** One plain courtesy about asking: free, but not twice. */
export const COURTESY = new RegExp(
  oneOf(
    `\\b(?:sorry|apologies|apologi[sz]e|apologi[sz]ing|my apologies|excuse me) (?:again )?(?:to|for|about|if i(?:'m| am)?) (?:the )?(?:${BOTHER}|short notice|last[- ]minute \\w+|late (?:notice|ask|request|message|hour|email)|rush|weekend \\w+|cold (?:email|call|message)|random (?:message|email))\\b`,
    "\\b(?:i|we) (?:hope|trust) (?:i'm|i am|we're|this is|this isn't|it's|i'm not|it is) (?:not )?(?:too much|bothering|disturbing|an? (?:bother|imposition|inconvenience|nuisance)|catching you at a bad|intruding|interrupting)",
    "\\bi (?:know|realise|realize|understand|appreciate|am aware|see) (?:that )?(?:you(?:'re| are| must be|'ve been)|how|u r|ur) (?:all )?(?:(?:very|super|so|really|extremely|insanely|incredibly|terribly|crazy|quite|always) )?(?:busy|swamped|snowed under|slammed|stretched|flat out|overloaded|buried|tied up)\\b",
    "\\b(?:i|we) (?:really |just )?(?:don't|do not|didn't|dont) (?:want|mean|wish) to (?:bother|trouble|disturb|nag|chase|pester|impose|be (?:pushy|annoying|a (?:bother|pain|pest|nuisance))|take (?:up )?(?:too much|much|any more) of your time|waste (?:any of |more of )?your|steal your|add to your)",
    "\\bif (?:it's|it is|that's|it isn't|it's really|it is really|that is) (?:really )?(?:not )?(?:too (?:much|big)(?: of)? ?(?:an? )?(?:trouble|bother|hassle|ask|imposition|inconvenience)|no (?:bother|trouble|hassle)|a bother)",
    "\\b(?:i know |i realise |i realize )?(?:it|this)(?:'s| is) (?:a |an )?(?:real |big |huge |such a )?(?:pain|nuisance|hassle|big ask|lot to ask|imposition|bother)\\b",
    "\\b(?:just |only )?an? (?:tiny|teeny|teensy|wee|itsy|very small|little) (?:tiny |little )?(?:favou?r|ask|request|question)\\b",
  ),
  "gu",
);

/** Apologising or belittling oneself in earnest for asking. */
export const APOLOGY = new RegExp(
  oneOf(
    `\\b(?:i(?:'m| am)|we(?:'re| are)|im)? ?${VERY}(?: ${VERY})? (?:sorry|apologetic)(?: again)? (?:to|for|about) (?:(?:have to|keep|having to|be|constantly|always|once again|again|ever) )*(?:the )?${BOTHER}\\b[^.;!?]*`,
    `\\b(?:i|we) (?:(?:do|must|have to|can only|sincerely|humbly|deeply|truly|profoundly|profusely|really|would like to|wish to) )+apologi[sz]e(?: \\w+ly)?(?: again)? (?:to|for) (?:(?:having to|constantly|always|once again) )*(?:the )?${BOTHER}\\b[^.;!?]*`,
    `\\b(?:a (?:thousand|million|hundred) (?:apologies|pardons|sorries)|(?:sincere|deepest|sincerest|profound|humble|humblest|my most \\w+|huge|massive|endless) apologies) (?:to|for) (?:the )?${BOTHER}\\b[^.;!?]*`,
    `\\b(?:sorry|apologies) (?:again )?(?:to|for) (?:(?:have to|having to|be|keep|always) )?(?:the )?${BOTHER}\\b[^.;!?,]{0,30}\\b(?:yet again|once again|once more|yet another|again and again|for the (?:third|fourth|fifth|nth|umpteenth|\\d+th) time|yet again)`,
    "\\b(?:(?:omg|so|really) )*sorry,? (?:so )?sorry\\b[^.;!?,]*",
    "\\b(?:omg|gosh|ugh),? (?:i'm |im )?(?:so )?sorry (?:to|for)\\b[^.;!?,]*",
    "\\b(?:sorry|apologies) (?:to|for) (?:be|being) (?:such )?a (?:pain|pest|nuisance|bother|burden|pita|nag)\\b[^.;!?]*",
    "\\b(?:sorry|apologies|forgive me|excuse me) (?:to|for) (?:waste|wasting|taking up|take up|stealing)[^.;!?]{0,20}\\btime\\b[^.;!?]*\\b(?:again|with this|on this|silly|stupid)\\b",
    "\\b(?:i|we) (?:really |absolutely |do |truly |just |honestly |so )*(?:hate|loathe|dread|cringe|shudder) (?:(?:bothering|asking|chasing|imposing|troubling|nagging|disturbing|pestering|begging|pushing|being)\\b|(?:to|having to) (?:ask|bother|chase|impose|trouble|be (?:one more|that|a|asking|the|pushy)|nag|disturb|keep|do this|say this|beg|pester|push))[^.;!?]*",
    "\\b(?:i(?:'m| am)|im|i feel)(?: \\w+)? (?:embarrassed|mortified|ashamed|cringing|humiliated|embarassed|guilty|terrible|awful|bad|horrible|dreadful|so bad|rotten|sheepish|awkward)(?: (?:to|for|about|that))?(?: even)?(?: (?:have to|having to|be|to be|have))? (?:ask|asking|bother|bothering|request|chase|chasing|trouble|troubling|write|writing|do this|even ask|keep|beg|begging|come back|impose|imposing|raise|raising|admit)[^.;!?]*",
    "\\b(?:(?:i know |i realise |i realize |i guess |i suppose |i'm sure |forgive |pardon |excuse |sorry for |apologies for |sorry if )?(?:this|it|that|my|the|another)(?:'s| is| may be| might be| must be| probably is| will sound| sounds| may sound| could be| seems| will seem)?(?: \\w+){0,2}|sorry,?) (?:a )?(?:really |very |such a |probably a |total |completely |incredibly |super |such )?(?:dumb|stupid|silly|idiotic|foolish|ridiculous|naive|ignorant|moronic) (?:question|request|ask|thing to ask|query|favou?r)[^.;!?,]*",
    "\\b(?:i know|i realise|i realize|i'm sure|i am sure|i imagine|i bet|i understand) (?:that )?(?:you(?:'ve| have| must| probably|'d| would| already|'re| are)?[^.;!?]{0,30}\\b(?:better things to do|hundreds? of (?:these|such|emails|messages)|a million|a thousand|sick of (?:me|hearing)|tired of (?:me|hearing|my)|more important things|no time for (?:me|this|people like)|annoyed (?:with|by|at)|hate me|fed up)|this is the last thing you|(?:i'm|i am) (?:probably |surely )?the last person|i(?:'m| am) (?:being )?(?:a |an |such a )?(?:pain|pest|nuisance|annoying|asking (?:a lot|too much|for a lot|so much)|bothering|in no position|pushing my luck)|i have no right|i(?:'ve| have) (?:already )?(?:asked|bothered|taken|troubled) (?:you )?(?:far |way |so )?(?:too|enough|much|many|a lot))[^.;!?]*",
    "\\b(?:not sure|don't know|dunno) (?:if|whether) (?:i'm|i am|i) (?:even )?(?:allowed|should|may|can|dare)(?: to)?(?: even)? ask[^.;!?,]*",
    "\\b(?:tell me to get lost|just say no|feel free to (?:say no|ignore me|tell me to))\\b[^.;!?,]*",
    "\\b(?:forgive|pardon|excuse) (?:me for (?:asking|bothering|being so|the (?:intrusion|bother|stupid)|even asking|my)|my (?:ignorance|intrusion|boldness|forwardness|temerity|audacity|impertinence|presumption|stupid|persistence|nagging|stupidity|silly))[^.;!?]*",
    "\\bif i (?:may|might|can) be so bold\\b[^.;!?]*",
    "\\b(?:who am i to|i (?:wouldn't|would never|hardly|don't|daren't) dare|i don't deserve|i have no right to|it's (?:terribly |very |awfully )?(?:cheeky|presumptuous|rude|forward) of me|at the risk of (?:being|sounding) (?:annoying|stupid|rude|pushy|a pain|a nuisance)|i'm not worthy|i beg (?:your (?:pardon|forgiveness)|you to forgive|a thousand))[^.;!?]*",
    "\\bonly if (?:it's|it is|that's) (?:really |absolutely |truly )?(?:no|not (?:a|too much|any)) (?:bother|trouble|hassle|imposition|inconvenience)[^.;!?]*",
    "\\b(?:yet )?another (?:favou?r|huge favou?r) (?:of|from) you after[^.;!?]*",
    "\\b(?:asking|ask|beg) (?:for |you for )?yet another (?:favou?r|extension|discount|exception|thing)\\b",
    "\\bi(?:'m| am) (?:just |only |merely )?(?:a )?(?:nobody|a humble|a lowly|insignificant|a mere)\\b[^.;!?]*",
    "\\bplease (?:just )?(?:say no|ignore me|tell me to go away) if\\b[^.;!?]*",
  ),
  "gu",
);
/** Somebody else's apology, or an apology put aside. */
export const NOT_ASKING =
  /\bno need to (?:apologi[sz]e|be sorry|say sorry)|\b(?:don't|do not|never) (?:apologi[sz]e|be sorry)|\bunsubscribe\b/u;

export const THANKS =
  /\b(?:thanks|thank you|thank u|thx|tks|cheers for|many thanks|much obliged|(?:i|we) (?:really |very much |truly |so )*appreciated?(?! (?:if|it if))|grateful for (?:the|your|all)|kudos|shout ?out)\b/u;
/** Thanks that look forward or are a formula. */
export const THANKS_AHEAD =
  /\b(?:in advance|for your (?:understanding|patience|attention|consideration|cooperation|co-operation|prompt|early|quick))\b/u;
