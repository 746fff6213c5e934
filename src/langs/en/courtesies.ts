import { quick } from "../../engine/quick";
import { oneOf } from "./text";

const VERY =
  "(?:so|very|extremely|terribly|really|truly|deeply|awfully|dreadfully|incredibly|sincerely|genuinely|honestly|most|utterly|ever so|profusely|super|beyond|eternally|sooo+|frightfully|painfully|horribly|ridiculously)";
/** What a writer who belittles his ask calls it: a burden to the reader. In the verb's base and -ing form. */
const BURDEN = oneOf(
  "bother(?:ing)?|bug(?:ging)?|reach(?:ing)? out|chas(?:e|ing)|troubl(?:e|ing)(?! with the\\b)|disturb(?:ing)?|interrupt(?:ing)?|nag(?:ging)?|pester(?:ing)?|hound(?:ing)?|intrud(?:e|ing)|impos(?:e|ing)|hassl(?:e|ing)|harass(?:ing)?|spam(?:ming)?|badger(?:ing)?|burden(?:ing)?|inconvenience you|keep (?:on )?(?:at|after) you|be(?:ing)? on your case|wast(?:e|ing) (?:any of |more of |so much of )?your|tak(?:e|ing) (?:up )?(?:so much |too much |far too much |more |any more |even more )?(?:of )?your|steal(?:ing)? (?:more of )?your",
  "ask(?:ing)?|beg(?:ging)?|(?:be(?:ing)?|keep|constantly|always) (?:asking|bothering|bugging|chasing|emailing|writing|pestering|nagging)|writ(?:e|ing) to you(?: again)?|contact(?:ing)? you|email(?:ing)? you|com(?:e|ing) (?:back )?to you|follow(?:ing)? up (?:yet )?again|jump in|butt in|barge in|(?:invad|clutter|clogg?|fill)(?:e|ing)?(?: up)? your|land (?:this|it|that) on you|landing|dump(?:ing)? (?:this|it|that)|dropping this|throw this|put this|put you|push(?:ing)?|pil(?:e|ing) (?:more|this|it) on|add(?:ing)? (?:more )?to your|go(?:ing)? on about|be(?:ing)? (?:such )?(?:a|an) (?:\\w+ )?(?:pain|pest|nuisance|bother|burden|pita|nag|broken record)",
  "rais(?:e|ing) (?:this|it)|bring(?:ing)? (?:this|it) up|reques(?:t|ting)|even (?:to )?\\p{L}+",
);
const NOUN_BURDEN =
  "(?:bother|trouble|hassle|intrusion|interruption|disturbance|nagging|spam|ask|push|chasers?|imposition|inconvenience of|(?:repeated|many|multiple|endless|constant|umpteenth|nth) \\w+|third \\w+|this (?:silly|stupid|dumb|basic|trivial) \\w+)";
const PEST =
  "(?:pain(?: in the \\w+)?|pest|nuisance|bother|burden|nag|pita|broken record|annoying|annoyance|pushy|needy|thorn in your side|idiot|dunce|imposition|stalker)";
const AGAIN =
  "(?:yet again|once again|once more|yet another|again and again|(?:for )?(?:the|a) (?:third|fourth|fifth|sixth|nth|umpteenth|hundredth|millionth|\\d+th) time|over and over|twice)";
/** A question or wish not worth the reader's while. */
const SILLY =
  "(?:dumb|stupid|silly|idiotic|foolish|ridiculous|na[iï]ve|ignorant|moronic|daft|basic|trivial|embarrassing|lame|noob|newbie|clueless)(?:e?st|er)?";
const ASKED = "(?:question|request|ask|thing (?:to ask|any ?(?:one|body)|you(?:'ve| have)?)|query|favou?r|matter)";
const REST = "[^.;!?]*";

/** One plain courtesy about asking: free, but not twice. */
export const COURTESY = quick(
  new RegExp(
    oneOf(
      `\\b(?:sorry|apologies|apologi[sz]e|apologi[sz]ing|my apologies|excuse me) (?:again )?(?:to|for|about|if i(?:'m| am)?) (?:(?:have to|having to|be|keep) )*(?:the )?(?:${BURDEN}|${NOUN_BURDEN}|short notice|last[- ]minute \\w+|late (?:notice|ask|request|message|hour|email)|rush|weekend \\w+|cold (?:email|call|message)|random (?:message|email))\\b`,
      `\\b(?:i|we) (?:hope|trust) (?:i'm|i am|we're|this is|this isn't|it's|i'm not|it is) (?:not )?(?:too much|${BURDEN}|an? (?:\\w+ )?${PEST}|an? inconvenience|catching you at a bad)`,
      "\\bi (?:know|realise|realize|understand|appreciate|am aware|see) (?:that )?(?:you(?:'re| are| must be|'ve been)|how|u r|ur) (?:all )?(?:(?:very|super|so|really|extremely|insanely|incredibly|terribly|crazy|quite|always) )?(?:busy|swamped|snowed under|slammed|stretched|flat out|overloaded|buried|tied up)\\b",
      `\\b(?:i|we) (?:really |just )?(?:don't|do not|didn't|dont|never) (?:want|mean|wish|like|intend) to (?:be (?:a |an )?${PEST}|${BURDEN})`,
      "\\bif (?:it's|it is|that's|it isn't|it's really|it is really|that is) (?:really )?(?:not )?(?:too (?:much|big)(?: of)? ?(?:an? )?(?:trouble|bother|hassle|ask|imposition|inconvenience)|no (?:bother|trouble|hassle)|a bother)",
      "\\b(?:i know |i realise |i realize )?(?:it|this)(?:'s| is) (?:a |an )?(?:real |big |huge |such a )?(?:pain|nuisance|hassle|big ask|lot to ask|imposition|bother)\\b",
      "\\b(?:just |only )?an? (?:tiny|teeny|teensy|wee|itsy|very small|little) (?:tiny |little )?(?:favou?r|ask|request|question)\\b",
      `(?:^|[,:] )(?:${VERY} |probably (?:a )?|possibly (?:a )?|embarrassingly |an? )*(?:dumb|stupid|silly|idiotic|foolish|ridiculous|na[iï]ve|daft|noob|newbie|(?<=embarrassingly )\\w+) (?:question|ask|request)(?= *[:,?.!-]| but\\b)`,
      "\\b(?:no worries|totally fine|no problem|all good|absolutely fine|no hard feelings) (?:at all )?if (?:not|you can't|it's a no)\\b",
    ),
    "gu",
  ),
);

/** Without one of these stems neither pattern can match: most sentences are spared both. */
export const MANNERS = quick(
  /sorry|apolog|forgive|pardon|excuse|hat(?:e|ing)|loath|dread|cring|shudder|detest|barrass|barass|mortif|asham|humiliat|guilt|terrib|awful|\bbad\b|horrib|dreadful|rotten|sheepish|awkward|uncomfort|selfish|hesitan|reluctan|scared|nervous|\bshy\b|pains|kills|shames|dream|dare|pest|nuisance|bother|burden|\bnag|pita\b|record|annoy|pushy|needy|idiot|dunce|imposi|impos(?:e|ing)|stalker|thorn|\bpain\b|aware|conscious|sick|tired|fed up|bored|enough|better things|hundred|thousand|million|dozen|important|bigger|no time|last (?:thing|person|time)|position|luck|right|asked|asking|troubl|taken|nobody|humbl|lowly|insignificant|mere|junior|\bsmall|simple|beginner|newbie|trainee|intern\b|of your|likes of|like me|beneath|worth|precious|valuable|deserve|\bbeg|bold|cheek|presumpt|rude|\bforward of|impertinent|risk|dumb|stupid|silly|foolish|ridiculous|na[iï]ve|ignorant|moronic|daft|basic|trivial|lame|noob|clueless|nerve|gall\b|audacity|effrontery|wast|irritat|tiresome|irksome|allowed|say no|ignore|get lost|go away|only if|another|busy|swamped|snowed|slammed|stretched|flat out|overloaded|buried|tied up|too much|hassle|big ask|favou?r|tiny|teeny|wee\b|itsy|if not|if you can't|hard feelings|wouldn't ask|chas(?:e|ing)|disturb|wish to|want to|intrud|interrupt|hope i|trust i|push|pester/,
);

/** Apologising or belittling oneself in earnest for asking. */
export const APOLOGY = quick(
  new RegExp(
    oneOf(
      // So sorry, a thousand apologies, cannot apologise enough: for being a burden.
      `\\b(?:i(?:'m| am)|we(?:'re| are)|im)? ?${VERY}(?:,? ${VERY})? (?:sorry|apologetic)(?: again)? (?:to|for|about) (?:(?:have to|keep|having to|be|constantly|always|once again|again|ever) )*(?:the )?(?:${BURDEN}|${NOUN_BURDEN})\\b${REST}`,
      `\\b(?:i|we) (?:(?:do|must|have to|can only|can't|cannot|sincerely|humbly|deeply|truly|profoundly|profusely|really|would like to|wish to|can not) )+apologi[sz]e(?: \\w+ly| enough)?(?: again)? (?:to|for) (?:(?:having to|constantly|always|once again) )*(?:the )?(?:${BURDEN}|${NOUN_BURDEN})\\b${REST}`,
      `\\b(?:a (?:thousand|million|hundred) (?:times|apologies|pardons|sorries)|(?:sincere|deepest|sincerest|profound|humble|humblest|my most \\w+|huge|massive|endless) apologies|how sorry i am) (?:to|for) (?:(?:be|have to) )?(?:the |this )?(?:${BURDEN}|${NOUN_BURDEN})\\b${REST}`,
      `\\b(?:sorry|apologies) (?:again )?(?:to|for) (?:(?:have to|having to|be|keep|always) )?(?:the )?(?:${BURDEN}|${NOUN_BURDEN})\\b[^.;!?,]{0,40}\\b${AGAIN}`,
      "\\b(?:(?:omg|so|really) )*sorry[,!]? (?:so )?sorry\\b[^.;!?,]*|\\b(?:omg|gosh|ugh),? (?:i'm |im )?(?:so )?sorry (?:to|for)\\b[^.;!?,]*",
      `\\b(?:sorry|apologies|forgive me|pardon me|excuse me) (?:to|for) (?:be|being|sounding) (?:such )?(?:a|an)? ?(?:\\w+ )?${PEST}\\b${REST}`,
      // Bad feelings about asking.
      `\\b(?:i|we) (?:really |absolutely |do |truly |just |honestly |so )*(?:hate|loathe|dread|cringe|shudder|detest) (?:(?:to|having to|that i have to|that i must) )?(?:be (?:one more|that|a|the)|do(?:ing)? this|say this|${BURDEN})\\b${REST}`,
      `\\b(?:i(?:'m| am)|im|i feel)(?: ${VERY}| rather| quite| a bit| almost)* (?:embarrassed|embarassed|mortified|ashamed|cringing|humiliated|hesitant|reluctant|scared|nervous|shy|loath|guilty|terrible|awful|bad|horrible|dreadful|rotten|sheepish|awkward|uncomfortable|selfish)(?:(?: (?:to|for|about|that i|that|even|just|of))* (?:have to |having to |be |must |keep |need (?:to )?|always )*(?:${BURDEN}|do this|type|admit i|your help|write|writing|come back|even))\\b${REST}`,
      `\\bi wouldn't (?:even )?(?:ask|be asking|bother you|trouble you) (?:if|unless|but)\\b${REST}|\\b(?:it's|it is|this is) (?:so |very |really |rather |a bit )*(?:embarrassing|awkward|humiliating|mortifying)(?: for me)? (?:to|but|having) (?:have to )?(?:even )?(?:ask|admit|i (?:need|must|have))${REST}`,
      `\\bbeg(?:ging)? your (?:indulgence|patience|forgiveness|pardon (?:again|once|for|a))${REST}|\\bdare not (?:even )?(?:ask|hope)${REST}`,
      `\\bit (?:really )?(?:pains|kills|embarrasses|shames) me to (?:have to )?(?:${BURDEN})${REST}`,
      `\\bi(?:'d| would)(?:n't)? (?:never |not )?(?:normally |usually |ever )*(?:dream of |dare (?:to )?)(?:${BURDEN})${REST}|\\bi (?:hardly|barely|daren't|don't|scarcely) dare(?: to)?(?: even)? ${BURDEN}${REST}`,
      // The writer as a pest.
      `\\b(?:i(?:'m| am)|im|i feel like|i know i(?:'m| am)|i must (?:be|seem)|i swear i(?:'m| am)|i'm afraid i(?:'m| am)) (?:(?:not|about to be|being|becoming|usually|normally|always|probably|surely|aware) )*(?:such |this much of |that much of |quite )?(?:a |an |the )?(?:${VERY} |real |complete |total |right |absolute )?${PEST}(?: (?:again|here|about|with|for|on|now|today)\\b${REST}|(?= *[,.;!?]|$| but\\b))`,
      `\\b(?:i(?:'m| am) |i(?:'ll| will) be |i(?:'ve| have) )?(?:probably |surely |just |already )?wast(?:ing|ed) your time\\b${REST}|\\bi (?:have|had|know i have) (?:some|a|the) (?:\\w+ )?(?:nerve|cheek|gall|audacity|effrontery)\\b${REST}|\\bhow (?:annoying|irritating|tiresome|irksome) (?:i|my|this|these|it|another)\\b${REST}`,
      `\\bi(?:'ve| have) (?:\\w+ )?(?:pestered|bothered|bugged|troubled|nagged|chased) you (?:more than |far |way |quite )?(?:enough|too|so (?:much|often|many)|again|already|a lot|constantly)\\b${REST}|\\b(?:last time|promise not to) (?:that )?(?:i |i'll )?(?:ever )?(?:bug|bother|pester|nag) you\\b${REST}`,
      `\\bi(?:'m| am) (?:painfully |very |all too |fully |well )?(?:aware|conscious) (?:that )?i(?:'m| am)? (?:keep )?(?:${BURDEN})${REST}`,
      `\\b(?:i know|i realise|i realize|i'm sure|i am sure|i imagine|i bet|i understand|you|no doubt) (?:that )?(?:you(?:'ve| have| must| probably|'d| would| already|'re| are)? ?)?(?:(?:must be |have got |have |are |be )*(?:sick(?: and tired)? of|tired of|fed up (?:with|of)|annoyed (?:with|by|at)|bored of|(?:had|have|seen|heard) (?:more than )?enough of|hate) (?:me|hearing|my|seeing)|[^.;!?]{0,30}\\b(?:better things to do|hundreds? of (?:these|such|emails|messages)|(?:a|one) (?:hundred|million|thousand|dozen) (?:other )?(?:\\p{L}+ )?(?:things|emails|people)|(?:far |much )?(?:more important|bigger) (?:things|fish|people)|no time for (?:me|this|people like|the likes)|hate me|things more important)|this is the last thing you|(?:i'm|i am) (?:probably |surely )?the last person|i(?:'m| am) (?:asking (?:a lot|too much|for a lot|so much)|in no position|pushing my luck)|i(?:'ve| have) (?:absolutely )?no right|i(?:'ve| have) (?:already )?(?:asked|bothered|taken|troubled) (?:you )?(?:far |way |so )?(?:too|enough|much|many|a lot))${REST}`,
      // The writer as small, the reader as great.
      `\\bi(?:'m| am| know i(?:'m| am)) (?:just |only |merely |but )+(?:an? )?(?:nobody|humble|lowly|insignificant|mere|junior|small|simple|beginner|newbie|trainee|intern)\\b${REST}|\\b(?:an? (?:\\w+ )?(?:person|man|woman|someone) of your (?:standing|stature|rank|calibre|importance)|the likes of me|people like me|someone like me|below your pay grade|beneath you|not worth(?:y of)? your (?:time|while))\\b${REST}`,
      `\\byour (?:very |so |extremely )?(?:precious|valuable) time (?:with|on|for|again|like this)\\b${REST}|\\byour time is (?:very |so |far too |too |extremely )?(?:precious|valuable)\\b${REST}`,
      `\\b(?:who am i to|i don't deserve|i have no right to|i'm not worthy|i beg (?:your (?:pardon|forgiveness)|you to forgive|a thousand)|if i (?:may|might|can) be so bold|it's (?:a (?:bit|little) |terribly |very |awfully |rather )*(?:cheeky|presumptuous|rude|forward|impertinent) of me|at the risk of (?:being|sounding) (?:an? )?(?:annoying|stupid|rude|pushy|pain|nuisance|pest))${REST}`,
      // The ask as silly.
      `\\b(?:(?:i know |i realise |i realize |i guess |i suppose |i'm sure |forgive |pardon |excuse |sorry for |apologies for |sorry if )?(?:this|it|that|my|the|another|what)(?:'s| is| may| might| must| probably| will| could| seems| sounds?)?(?: \\w+){0,4}?|sorry,?|apologies for(?: \\w+){0,5}) (?:an? |the |to be )*(?:really |very |such a |probably a |total |completely |incredibly |super |such |most )*${SILLY} ${ASKED}\\b(?! (?:from|at|in|he|she|they|was|were)\\b)[^.;!?,]*`,
      `\\b(?:this|it|that|i)(?: \\w+){0,4} (?:sounds?|seems?|looks?) (?:${VERY} |a bit |a little )?(?:dumb|stupid|silly|idiotic|foolish|na[iï]ve|daft|ignorant)\\b[^.;!?,]*`,
      `\\bsuch an idiot (?:for|to)\\b${REST}|\\b(?:not sure|don't know|dunno) (?:if|whether) (?:i'm|i am|i) (?:even )?(?:allowed|should|may|can|dare)(?: to)?(?: even)? ask[^.;!?,]*`,
      // Forgiveness asked for, a no offered before the ask.
      `\\b(?:please )?(?:forgive|pardon|excuse) (?:me (?:for|if) (?:the |my |i(?:'m| am)? )?(?:being (?:so|a|such)|(?:${BURDEN})|stupid|sound)|(?:my|the|such|an?) (?:\\w+ )?(?:ignorance|intrusion|boldness|forwardness|temerity|audacity|impertinence|presumption|stupid(?:ity)?|persistence|nagging|silly|imposition|fool|directness)|an? (?:old |poor )?fool)${REST}`,
      `\\b(?:please )?(?:don't|do not|hope you (?:won't|don't|will not)) (?:be (?:cross|angry|annoyed|mad) (?:with|at) me|think (?:me|i(?:'m| am)) (?:too )?(?:rude|pushy|cheeky|forward|annoying|presumptuous|stupid)|mind me (?:asking|bothering|pestering)|hate me)(?: (?:for|that)\\b${REST})?`,
      "\\b(?:tell me to get lost|just say no|(?:feel free to|please(?: just| do)?) (?:say no|ignore (?:me|this)|tell me to(?: go away| get lost| shut up)?))(?! if (?:you(?:'ve| have) already)\\b)\\b[^.;!?,]*",
      `\\bonly if (?:it's|it is|that's) (?:really |absolutely |truly )?(?:no|not (?:a|too much|any)) (?:bother|trouble|hassle|imposition|inconvenience)${REST}`,
      `\\b(?:yet )?another (?:favou?r|huge favou?r) (?:of|from) you after${REST}|\\b(?:asking|ask|beg) (?:for |you for )?yet another (?:favou?r|extension|discount|exception|thing)\\b`,
    ),
    "gu",
  ),
);
/** Somebody else's apology, or an apology put aside. */
export const NOT_ASKING = quick(
  /\bno need to (?:apologi[sz]e|be sorry|say sorry)|\b(?:don't|do not|never) (?:apologi[sz]e|be sorry)|\bunsubscribe\b/u,
);

export const THANKS = quick(
  /\b(?:thanks|thank you|thank u|thx|tks|cheers for|many thanks|much obliged|(?:i|we) (?:really |very much |truly |so )*appreciated?(?! (?:if|it if))|grateful for (?:the|your|all)|kudos|shout ?out)\b/u,
);
/** Thanks that look forward or are a formula. */
export const THANKS_AHEAD = quick(
  /\b(?:in advance|for your (?:understanding|patience|attention|consideration|cooperation|co-operation|prompt|early|quick))\b/u,
);
