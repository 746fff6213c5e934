import { quick } from "../../engine/quick";
import type { CueKind } from "../../engine/types";
import { oneOf, word } from "./text";

const ENCOUNTER =
  "(?:call|meeting|visit|chat|demo|lunch|dinner|coffee|session|workshop|presentation|conversation|discussion|talk|catch[- ]?up|intro|tour|site visit|walk-?through|walk-?round|review|conference call|webinar|round table|breakfast|drinks?|drive|hour|half hour|kick-?off|pitch|interview|stand-?up|follow-?up)s?";
const QUALITY =
  "(?:really |very |super |so |quite |pretty |absolutely |truly |such |a |an |the |another |my |our |quick |short |long |brief |first |second |initial |follow-?up |productive |great |good |nice |lovely |excellent |fantastic |wonderful |useful |interesting |positive |friendly |fruitful |constructive |pleasant |fruitful |intro(?:ductory)? |sales |product |site |customer |client |team |phone |video |two-hour |decent |solid |strong |tough |full |some |two |three |four |five |several |a few |few |many |more |lots of |\\d+ |weekly |monthly |quarterly |prospecting |cold |discovery |technical |on-?site |zoom |teams |face-to-face )*";
const WE =
  "(?:i|we|our team|the team|me and \\w+|\\w+ and i)(?:'ve)?(?: (?:just|also|then|already|briefly|quickly|finally|have|had))*";
const MET_VERB =
  "(?:met(?: up)?(?: with)?|visited|saw(?! (?:in|on|that|your?|it|how|this|an?|what|from)\\b)|spoke (?:to|with)|talked (?:to|with)|sat down with|presented (?:to|at|our|the)|demoed|stopped by|dropped (?:by|in)|popped (?:in|by)|called on|went to (?:see|visit|meet)|went over to|had (?:lunch|coffee|dinner|drinks|breakfast)|caught up with|called|rang|phoned|toured|hosted|drove (?:to|out|over|up|down)|flew to|took (?:\\w+ ){1,4}(?:out|to lunch|to dinner|for)|was (?:at|with|over at|on a call)|were (?:at|with|over at)|(?:attended|joined) (?=(?:\\p{L}+ ){0,4}?(?:call|meeting|session|workshop|webinar|conference|fair|visit|review|breakfast|lunch|dinner|demo|event|stand-?up|training|seminar)s?(?![\\p{L}])))";

const table: readonly (readonly [CueKind, string])[] = [
  [
    "met",
    `(?<!(?:would|'d|will|'ll|could|might) (?:be |really |so |very |also )*)(?:it was |it's been |was |been )?(?:(?:a )?(?:real |great |true |genuine )?(?:pleasure|delight|joy|honou?r|privilege)|${QUALITY}(?:great|good|lovely|nice|wonderful|fantastic|fun|brilliant|super|insightful|pleasant|interesting|excellent|glad|happy|awesome|delightful|delighted|pleased)|(?:really |so |very much |thoroughly )?enjoyed) (?:(?:our|the|your) (?:\\p{L}+ )?(?:${ENCOUNTER}|hospitality)|to (?:finally )?(?:meet|see|talk|speak|chat|catch up|connect|visit|host|welcome|have met|put a face|sit down)|(?:finally )?(?:meeting|seeing|talking|speaking|chatting|catching up|connecting|visiting|hosting|welcoming|working through|sitting down|having you|having your))`,
  ],
  [
    "met",
    `(?:thanks|thank you|thx|cheers|grateful|many thanks|tks)(?: again| so much| very much| a lot| both| all| everyone| once again)*(?:,? \\p{L}+,?)? for (?:all |taking )?(?:your time (?:today|yesterday|this|on|earlier|and)|(?:the|your) time (?:today|yesterday|this|on|to \\p{L}+)|the (?:(?:warm|kind|lovely|great|good|productive|useful) )*(?:tour|hospitality|reception|welcome|${ENCOUNTER})|(?:your|the) (?:warm |kind |generous |great )*(?:hospitality|welcome|reception|visit|call|tour)|(?:meeting|seeing|talking|speaking|chatting|having|hosting|showing|coming|joining|walking|sitting|visiting|welcoming|attending|receiving|today|yesterday|this (?:morning|afternoon)|last (?:night|week)|making the time|a (?:great|good|lovely|productive|very|really|super)|our (?:call|chat|meeting|conversation|discussion)|an? ${QUALITY}${ENCOUNTER}))`,
  ],
  [
    "met",
    `(?:^|(?<=[.!] |, |and |- |: ))(?:so |ok |hi |hello |just |quickly |finally )*(?:${WE} )?${MET_VERB} (?!the (?:deadline|target|goal|requirement|need|criteria|spec)|our (?:target|deadline|goal)|off|it\\b|that\\b|for (?:a )?(?:review|vote)|all (?:the )?(?:requirements|targets))`,
  ],
  [
    "met",
    `(?:had|did|have had|held|ran|done|finished|gave|just out of|back from|came out of|out of|after|off)(?: with)? (?:them |him |her |you |\\p{L}+ )?(?:the |a |an |our |my |their |his |her |yesterday's |today's |this morning's |this |last |\\p{L}+ )?${QUALITY}${ENCOUNTER}(?! (?:request|schedule|room|invite|link|notes?))`,
  ],
  [
    "met",
    `(?<!(?:first|last|next|my|earlier) )(?:visit|trip) (?:to|at) \\p{L}+|^(?:minutes|meeting notes|call notes|recap|summary|notes)(?: (?:of|from|on)|,|:| )|${ENCOUNTER} (?:with|at) [\\p{L} ]{2,40} (?:today|yesterday|went|was|is done|done)|(?:call|demo|visit|meeting|presentation|workshop|pitch) (?:is )?done|cheers for (?:today|yesterday|this)|(?:lovely|great|good|nice|wonderful|super|excellent|fantastic|productive|fun|useful|interesting) (?:\\p{L}+ )?${ENCOUNTER} (?:today|yesterday|this|earlier|last|with)|good catching up|nice catching up`,
  ],
  [
    "activity",
    `(?:^|(?<=[.!;:] |, |and |- |: ))(?:(?:so|ok|then|also|just|quickly|finally|already|today|yesterday|this (?:morning|afternoon|week)|last week|on \\p{L}+day),? )*(?:${WE} )?(?:${MET_VERB}|had ${QUALITY}${ENCOUNTER}|had a (?:\\w+ )?(?:word|look)|did (?:the |a |our |another )?${QUALITY}${ENCOUNTER}|gave (?:them |him |her )?(?:a |the |our )?${QUALITY}${ENCOUNTER}|presented|(?:finished|completed|wrapped up) (?:the |a |our |my )?${QUALITY}${ENCOUNTER}|held ${QUALITY}${ENCOUNTER}|made ${QUALITY}(?:calls|visits)|followed up(?: with)?|emailed|reached out to|chased|pinged|sent (?:them|him|her|the|out|a|an|our|over)|talked (?:it )?through|discussed|went through|walked (?:them|him|her) through|shared|introduced (?:them|him|her|us|myself|our)|showed (?:them|him|her)|told (?:them|him|her)|left (?:a )?(?:message|voicemail)|connected with|worked on|been (?:calling|chasing|following|working|talking|meeting)|(?:have |'ve )?been (?:calling|chasing|following|working|talking|meeting|in touch))`,
  ],
  [
    "activity",
    `(?:weekly|week|month|today|activity|activities|update|this week|last week)[^.;]{0,20}?[:-] ?[^.;]{0,40}?(?:calls|visits|demos|meetings|emails|webinars?|prospecting|lunches|trainings?|presentations|follow-?ups)(?! (?:on|at) \\p{L}+day)|${QUALITY}(?:calls?|visits?|demos?|meetings?|emails)(?: (?:in|at|with|to|for) \\p{L}+)?(?:,| and) ${QUALITY}(?:one |an? )?(?:calls?|visits?|demos?|meetings?|emails?|webinars?|follow-?ups?|presentations?|prospecting)|(?<!to )\\d+ (?:calls|visits|meetings|demos|emails|cold calls)(?! ?(?:\\/|per|a (?:day|week|month)))|(?:call|demo|visit|meeting|presentation|workshop|pitch)(?: with [\\p{L} ]{2,30})? (?:is |was )?(?:done|went (?:ok|okay|well|great|fine|smoothly)|all good)`,
  ],
  [
    "activity",
    `(?:^|(?<=[.!:] ))(?:coffee|lunch|dinner|breakfast|drinks|call|meeting|chat|catch-?up|visit|zoom|site visit) (?:with|at) (?![^.!]{0,60}(?:\\?|\\d|tomorrow|next|later|\\p{L}+day|tonight|please))[\\p{L} ]{3,40}(?= *[.!,;:]|$)|spent (?:the|an?|all|my|half) (?:\\p{L}+ )?(?:day|morning|afternoon|evening|hours?|week)(?: \\p{L}+)? (?:with|at|in|on|walking|visiting|talking)|(?:kick-?off|workshop|training|session|${ENCOUNTER})(?: (?:with|at) [\\p{L} ]{2,30})? (?:took place|happened|was held|is behind us)|\\d+ (?:dials|conversations|voicemails?|touches|contacts|appointments|knocks)`,
  ],
  [
    "activity",
    `(?:regular|close|constant|continuous|ongoing|frequent|good|daily|weekly) (?:contact|dialogue|touch|exchanges?|communication|discussions?|talks|conversations?|follow-?ups?)(?: with)?|(?:in|keeping|keep|kept|stay|stayed|staying|remain|maintaining|maintain(?:ed)?) (?:in )?(?:\\p{L}+ )?(?:contact|touch|dialogue|talks|communication|conversations?) with|did my rounds|repeat (?:calls|visits)|(?:all |many |some |several |a few |a lot of |lots of )(?:good |great |useful |nice |productive )(?:discussions|conversations|talks|meetings|chats|calls)`,
  ],
  [
    "activity",
    `(?:^|(?<=[.!;:] |, |and |- ))(?:(?:so|ok|then|also|today|yesterday|this (?:morning|afternoon|week)|last week|on \\p{L}+day),? )*(?:${WE} )?(?:(?:been|was|were|spent \\p{L}+(?: \\p{L}+){0,3}) on (?:the phone|calls?|a call|site)|(?:went|drove|flew|travelled|traveled) (?:to|over|up|down|out)(?! (?:to )?(?:the )?(?:dentist|doctor|gym|bank|hospital|lunch|bed|church|school))\\b|touched base|checked in|liaised|contacted|reached|(?:spoken|talked|spoke) (?:to|with|about)|showed|reviewed [^.;!?]{2,30} with|ran [^.;!?]{2,30} (?:training|session|workshop|demo)|(?:ran|held|gave|did|hosted) (?:the|a|another|our) |texted|messaged|nudged|reminded|looked into|networked)`,
  ],
  [
    "activity",
    `(?:it|that|everything|the (?:call|meeting|demo|visit|chat|session|presentation|atmosphere|mood|vibe|tone|conversation|discussion)|all|they|he|she|everyone) (?:(?:all|really|overall) )?(?:went|landed|was|were|seemed)(?: to)? (?:(?:pretty|very|really|quite|all|super|so) )?(?:well|great|good|fine|ok|okay|smoothly|positive|friendly|nice|pleasant|productive|happy|pleased|like it|enjoy it|interested|engaged|receptive|welcoming)(?! (?:to|that|with)\\b)|good (?:vibes|atmosphere|chemistry|rapport|meeting|talk|chat|discussion|call|session)(?![\\p{L}])|great (?:vibes|atmosphere|chemistry|rapport|meeting|talk|chat|discussion|call|session|energy)(?![\\p{L}])|(?:very |really )?nice people|fingers crossed|busy (?:week|day|month)`,
  ],
];

/** Which of the table's patterns a sentence holds. */
const THEY =
  "(?<!(?:your|our|my|ur) )(?:they|he|she|(?:the |their |his |her )?(?:(?!(?:your|our|my|ur)\\b)\\p{L}+ )?(?:client|customer|buyer|prospect|cfo|cto|ceo|cio|coo|director|manager|lead|head|owner|procurement|purchasing|board|committee|partner|dealer|distributor|superintendent|engineer|people|guy|lady|bank|hospital|school|plant|company|team|side|chairman|secretary|assistant|architect|consultant|minister|ministry|department|users?|operators?|drivers?|nurses?|doctors?|accountant|lawyer|technician|supervisor|foreman|boss|wife|husband|receptionist))(?:'s)?(?: (?:also|already|now|just|both|all|really|still|then|only|has|have|had|is|are|was|were|would|will))*(?:'d|'s)?";
const DID =
  "(?:said|says|told (?:me|us)|asked|asks|wants?|wanted|needs?|needed|prefers?|preferred|agreed|agrees|signed|confirmed|confirms|approved|rejected|expects?|expected|decided|chose|think|thinks|thought|mentioned|requested|plans? to|planned|evaluates?|evaluating|moved|accepted|promised|raised|complained|worr(?:y|ies|ied)|doubts?|objected|insisted|insists|refused|quoted|offered|picked|selected|ordered|renewed|cancelled|canceled|dropped|drop|pays?|uses?|using|runs?|running|buys?|buying|staying|going with|leaning|comparing|looking at|lost|cares? about|focused on|concerned|hesitant|open to|ready to|keen on|likes (?:the|our|that)|liked (?:the|our|that)|doesn't|don't|won't|can't|didn't|isn't|aren't|cannot|not|no longer|must|has to|have to|switch(?:ing|ed)?|ha(?:s|ve|d) (?:an?|the|no|two|three|four|five|\\d+|their|his|her|some|already)|evaluated?|considering|waiting|fail|sits?|owns?|decides?|leads?|left|joined|replaced|bought|sold|opened?|opening)";

/** What one says of people to be kind: how they seemed, that they came, liked it and listened. No fact about them. */
const PLEASANT =
  "(?:(?:all|both|really|very|quite|so|always|also|just|genuinely|super|pretty|too|even|seem(?:s|ed)?|look(?:s|ed)?|appear(?:s|ed)?|sound(?:s|ed)?|felt|feels?|is|are|was|were|been|have been|has been|a|to|be|lovely|bit) )*(?:like|liked|likes|lov(?:e|es|ed)|enjoy(?:s|ed|ing)?|appreciat(?:e|es|ed|ing)|happy|pleased|friendly|nice|lovely|positive|great|good|well|fine|ok|okay|cool|engaged|interested(?! in)|receptive|welcoming|keen(?! (?:on|to))|impressed|attentive|enthusiastic|excited|polite|kind|warm|relaxed|supportive|curious|smooth(?:ly)?|productive|fruitful|useful|constructive|listened|laughed|smiled|nodded|came(?! back (?:with|to|for)| up with)|attended|joined|there|present|busy|thanked|welcomed|showed|took|met|discussed|talked|spoke|chatted|said (?:hi|hello|thanks)|asked (?:a few|some|many|lots|good|several|plenty|great)|went|goes|continues?|done|over)(?![\\p{L}'])";
const PERSON =
  "(?:(?:the |their |his |her )(?:\\p{L}+ ){0,2}?(?:clients?|customers?|buyers?|prospects?|cfo|cto|ceo|cio|coo|directors?|managers?|leads?|heads?|owners?|procurement|purchasing|board|committee|partners?|dealers?|distributors?|superintendent|engineers?|people|bank|hospital|school|plant|company|side|chairman|secretary|architect|consultant|ministry|department|users?|lawyers?|legal|finance|line|lines|budget|order|money|payment|decision|machine|machines|team))";
const ALSO = "(?:(?:also|already|now|just|both|all|really|still|then|only|currently|apparently|clearly) )*";
/** Somebody of theirs with a verb that tells more than good manners. */
const THEIR_FACT = `(?:(?<!(?:if|when|once|that|whether|with|to|before|after|as) )(?:they|he|she)(?:'(?:re|ve|ll|d|s))?|${PERSON}(?:'s)?) ${ALSO}(?!${PLEASANT})(?:is|are|was|were|has|have|had|will|would|can|can't|cannot|won't|don't|doesn't|didn't|isn't|aren't|(?<=(?:they|he|she)'(?:re|ve|ll|d|s) )\\p{L}+|(?<=(?:they|he|she) )\\p{L}{3,}|\\p{L}{3,}(?:s|ed))(?![\\p{L}'])(?! ${ALSO}${PLEASANT})`;

/** Facts about the other side: what they said, want, have or decided. */
const OUTCOME = word(
  oneOf(
    `${THEY} ${DID}`,
    THEIR_FACT,
    "(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+|both|none|most) (?:of them )?(?:want|wants|asked|said|signed|agreed|ordered|refused|declined|prefer)",
    "the \\p{L}+ (?:is|are) (?:now )?(?:due|ready|approved|signed|blocked|pending|delayed|expected|frozen)",
    "(?:legal|finance|procurement|purchasing|hr) (?:is|are|has|have|had|will|said|says|wants?|accept(?:s|ed)?|approved|signed|rejected|asked|agreed|confirmed)(?! (?:very |really )?(?:nice|good|great|fine|happy)\\b)",
    "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|half|most|all|none|one|both|some) of (?:\\d+|them|the \\p{L}+|their \\p{L}+|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: \\p{L}+)? (?!(?:was|were|seemed|are) (?:very |really )?(?:nice|good|great|happy|friendly))\\p{L}{3,}",
    "(?:clause|article|section|point|item|annex) \\d+ (?!of|in|with|and|to)\\p{L}+|(?:meetings?|appointments?|demos?|visits?|trials?|follow-?ups?) (?:booked|set|fixed|agreed|confirmed|scheduled)",
    "(?:budget|funds|order|contract|po|decision|payment|price|delivery|trial) (?:freed|approved|released|signed|postponed|moved|cut|frozen|confirmed|agreed|granted|blocked|pushed|stopped)",
    "(?:decision|verdict|answer|signature|go-live|next meeting|award) (?:is |was |comes |expected |due |planned )?(?:on|by|in|for|before)(?! (?:our|my|your)\\b)",
    "(?:comes|came|stems) from|(?:was|is) caused by",
    "(?<!(?:if|when|once|until|till|after|before) (?:the |your |our )?)(?:money|payment|po|order|deposit|signed copy|approval|budget|contract|cash) (?:is|has|was|came|arrived|went|gets?|will)(?! (?:very |really )?(?:nice|good|great|fine)\\b)",
    "(?:their|his|her) (?!(?:team|office|side|place|people|time|kind|new)\\b)(?:\\p{L}+ ){1,4}(?:is|are|was|were|fails?|has|have|had|costs?|runs?|needs?|expires?|ends?|doesn't|don't|can't|arrives?)",
    "(?<!(?:as|like|what|that|which) )you (?:also |already |kindly )?(?:said|told (?:me|us)|asked(?! about)|mentioned|wanted|agreed|confirmed|raised|pointed out|showed|explained|decided|preferred)",
    "the (?:\\p{L}+ ){1,3}(?:fails?|breaks?|leaks?|jams?|overheats?|costs?|expires?|wears?|lasts|crash(?:es)?)",
    "(?:meeting|decision|visit|start|go-live|budget|delivery|trial|launch|audit|tender|pilot) (?:is |was |has been )?(?:moved|postponed|pushed)",
    "between us and|price gap|two rivals?|rival quotes?|next step agreed|key takeaways?|takeaways?",
    "findings?|outcome|agreed(?: on| to| that|:)|decided to|learn(?:ed|t) (?:that|from)|found out|turns out",
    "it turned out|decision maker",
    "(?:budget|decision|deadline|discount|go-live|renewal|lead time|price opening|security review|audit) (?:is|of|by|at|in|was|has|needs|moved|will|found|:)",
  ),
);
/** The same with a name for its subject; read in the sentence as written. */
const NAMED_OUTCOME = quick(
  new RegExp(
    `(?<!^)(?:\\p{Lu}[\\p{L}'’-]+)(?: \\p{Lu}[\\p{L}'’-]+)?(?: (?:also|already|now|just|both|all|really|still|then|only|has|have|had|is|are|was|were|would|will))* ${oneOf(DID)}(?![\\p{L}\\d])`,
    "u",
  ),
);
const INITIAL_NAMED = quick(
  new RegExp(
    `^(?:\\p{Lu}[\\p{L}'’-]+)(?: \\p{Lu}[\\p{L}'’-]+)?(?: (?:just|also|has|have|is|are))* ${oneOf(DID)}(?![\\p{L}\\d])`,
    "u",
  ),
);
/** A name in small letters, as in chat: ferro wants net 60. */
const SMALL_NAMED = quick(
  /^(?!(?:i|we|you|it|this|that|these|those|who|what|which|nobody|someone|somebody|everyone|anyone|nothing|something|one|all|both|and|but|so|or|just|also|never|always|not|still|already|kindly|please)\b)\p{L}{3,}\s+(?:just\s+|now\s+)?(?:wants?|wanted|said|says|asked|agreed|signed|confirmed|approved|rejected|decided|picked|chose|accepted|refused|prefers?|promised)(?![\p{L}\d])/u,
);
const NOT_A_NAME = quick(
  /^(?:We|I|You|Our|The|This|That|It|There|These|Please|All|Everything|And|But|So|If|When|As|What|Who|Which|Why|How|Your|My|No|Not|Nobody|Everyone|Someone|Somebody|Anyone)\b/u,
);
const FIGURE = word(
  "[€$£¥₹]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:%|k|m|mn|percent|eur|usd|gbp|kes|inr|lakhs?|crores?|units?|seats?|pieces|pcs|tons?|tonnes?|users?|licen[cs]es|sites?|trucks|machines|cases|plants?|employees|points?|routers?|lines?|customers|stores|lots?|handhelds|cameras|pallets|vehicles|beds|rooms)|\\d+ (?:weeks?|months?|years?)",
);
const OURS = /\b(?:you|your|our|we|us|i|my|i'm|we're|i've|we've)\b/u;

/** Where a sentence tells what came of it, or null. `text` is the sentence as written. */
export function findOutcome(sentence: string, text: string): RegExpExecArray | null {
  const fact = OUTCOME.exec(sentence) ?? NAMED_OUTCOME.exec(text);
  if (fact) return fact;
  const named = NOT_A_NAME.test(text) ? null : INITIAL_NAMED.exec(text);
  return named ?? SMALL_NAMED.exec(sentence) ?? (OURS.test(sentence) ? null : FIGURE.exec(sentence));
}

/** Which of the table's patterns a sentence holds. */
export const REPORT_CUES: readonly (readonly [CueKind, RegExp])[] = table.map(
  ([kind, pattern]) => [kind, quick(new RegExp(`(?<![\\p{L}\\d])(?:${oneOf(pattern)})`, "u"))] as const,
);
