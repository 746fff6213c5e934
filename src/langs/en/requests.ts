import { quick } from "../../engine/quick";
import { oneOf } from "./text";

const NAME = "[\\p{L}.'-]+";
/** The reader, in all the ways mail names him. */
export const READER = oneOf(
  "(?:you|u|ya|y'all)(?: (?:guys|both|all|folks|two|please))?",
  "your (?:good ?self|team|side|company|firm|people|office|colleagues?|department|management|end|organi[sz]ation|esteemed \\w+|good (?:office|company)|boss|manager|assistant|engineers?|technicians?|lab|warehouse|staff|procurement|purchasing(?: team)?|finance(?: team)?|legal(?: team)?|it(?: team)?|accounts(?: team)?|\\w+ team|\\w+ department)",
  "(?:someone|somebody|anyone|anybody|one) (?:from|on|in|at|of) your (?:team|side|end|office|company|department|people|colleagues|\\w+)",
);
const SOFT =
  "(?:,? (?:please|pls|plz|kindly|also|possibly|perhaps|maybe|just|quickly|at least|then|therefore|still|really|either|potentially|all|both|ever|by any chance|if possible|if you can|in the meantime|as well|again),?)*";
const CALLED = `(?:, ?${NAME}(?: ${NAME})?,)?`;
const CAN =
  "(?:can|could|would|will|might|may|cud|wud|cn|shall|should|are able to|were able to|would be able to|might be able to|would be willing to|would be so kind as to|'d|'ll|were to|'d be able to)";
const GLAD =
  "appreciated?|appreciate it|grateful|thankful|obliged|great|good|nice|helpful|useful|lovely|wonderful|brilliant|ideal|glad|happy|kind(?: of you)?|delighted|pleased|hope|hopeful|hoping|hoped|wonder|wondering|wondered|curious|trust|love it|like it|mean (?:a lot|the world|so much)(?: to (?:me|us))?|(?:would|'d|will|might) (?:really |also )?help(?: (?:me|us))?(?: (?:a lot|enormously|greatly|hugely|a great deal))?(?= if)|best|wish|super|amazing|perfect|cool|fantastic|awesome|over the moon|thrilled|chuffed|stoked|ecstatic|better|check|checking|see|ask|asking|request|requesting|asap|easier|preferable|important|essential|vital|crucial|imperative|necessary|critical|possible|chance|way|think|suggest|thought|welcome|handy|sweet|terrific|marvellous|excellent|much|lot|expect|confident";

/** What leads up to a request's verb; the verb stands where the match ends. Longest and most certain first. */
export const REQUEST_HEADS: readonly RegExp[] = [
  `(?:can|could|would|will|may|might|cud|wud|cn|won't|couldn't|wouldn't|can't) ${READER}${CALLED}${SOFT} (?:be (?:so (?:kind|good) (?:as )?to|kind enough to|able to|willing to|prepared to|good enough to|so kind) |please |consider (?=\\p{L}+ing)|mind (?=\\p{L}+ing))?`,
  `(?:do|would|will) ${READER}${SOFT} mind `,
  `(?:is|would|will|might) (?:it|there)(?: be)?(?: at all| still| even| ever)? (?:possible|ok|okay|alright|all right|feasible|fine|convenient|too much(?: trouble)?|any (?:way|chance|possibility)|a (?:way|chance|possibility))(?: with you)? (?:for ${READER} to|to|(?:if|that) ${READER} (?:${CAN} )?|of you )${SOFT}\\s*`,
  `(?:any|is there any|is there a|there any) (?:chance|way|possibility|hope)(?: at all)?(?: that| for)? ${READER} (?:${CAN}|to)${SOFT} `,
  `(?:do|did) you think (?:that )?${READER} ${CAN}${SOFT} `,
  `(?:are|r|is) ${READER}${SOFT} (?:able|willing|prepared|ready|ok|okay|happy|in a position|around|free|available) to${SOFT} `,
  `(?:[^.;:!?]{0,70}?\\b)?(?:${GLAD})(?: it| very much| so much| greatly| a lot| deeply| for (?:me|us)| to (?:me|us))?,?(?: (?:if|whether|that|when|would be|is|was|to ask|to know|so))* ${READER} ?${CAN}${SOFT} (?!(?:enjoy|like|love|agree|understand|recall|remember)\\b)`,
  `(?:[^.;:!?]{0,70}?\\b)?(?:grateful|obliged|thankful|appreciate|hope|hoping|trust) (?:if|that) ${READER}${SOFT} (?!are\\b|is\\b|were\\b|have\\b|had\\b|enjoy|find|like|had\\b|want|'re|'ve|feel|know|understand|got|all are|both)`,
  `if (?:there(?:'s| is) )?(?:anything|something|any ?way|a way) (?:that )?${READER} (?:can|could|might)(?: do)?(?: to| for us to)? (?!(?:need|know|have)\\b)`,
  `should ${READER} (?:see|find|know of|have)(?: any| a| some)? (?:way|chance|possibility|opportunity|means)(?: at all)?(?: to| of| for us to)? `,
  `if ${READER} (?:could|would|might|can (?=please|kindly|also))${SOFT} (?!like\\b|no longer|still like|ever |want|prefer|rather|wish|care|need|be interested|agree|love|say|not|have any|require)`,
  `(?:[^.;:!?]{0,50}?\\b)?(?:i|we)(?:'d|'m|'re| am| are| would| do| will|'ll| must| have to)?${SOFT} (?:really |very much |only |simply |now |therefore |humbly |earnestly |sincerely |strongly |hereby |respectfully )*(?:need|want|like|love|ask|request|urge|invite|encourage|prefer|expect|require|beg|asking|requesting|inviting|expecting|be asking|counting on|relying on|count on|rely on|depend on|trusting|like to (?:ask|request|invite|urge)|want to (?:ask|request|invite)|wish to (?:request|ask|invite)|need to ask|looking to|looking for) (?:${READER}|everyone|everybody|all of (?:you|us)|each of you|the (?:whole |entire )?team|you all)(?: ${NAME})?,? (?:(?:if|whether) ${READER} ${CAN} |to (?=\\p{L})(?!our\\b|your\\b|the\\b|a\\b))${SOFT}\\s*`,
  `(?:${READER}|all|everyone|the team|it) (?:are|is|were)(?: all)?(?: kindly| hereby| humbly| cordially| respectfully| earnestly)* (?:requested|asked|invited|required|encouraged|urged|advised|expected|reminded) (?:to|that (?:${READER} )?)${SOFT}\\s*`,
  `(?:(?:i|we)(?:'d| would)? )?(?:kindly |humbly |sincerely |respectfully )?(?:request|requesting|(?:ask|insist|demand|beg|urge|pray)(?= that))(?: that)? ${READER}(?: ${CAN})?(?: to)?${SOFT} `,
  `(?:i|we)(?: would| must|'d| do| now| again| strongly| hereby| therefore| respectfully| earnestly| humbly)* (?:urge|implore|beseech|appeal to|call (?:up)?on|entreat) (?:the|your) (?:[\\p{L}-]+ ){1,4}?to${SOFT} (?=\\p{L})`,
  `(?:can|could|may|might|shall) (?:i|we)${SOFT} (?:ask|request|trouble|bother|get|persuade|invite|count on|rely on|impose on) ${READER} (?:to |for (?:the |a )?(?:favou?r |help )?(?:of |to |in )?)${SOFT}\\s*`,
  `(?:(?:i|we)(?:'d| would| will|'ll)?${SOFT} )?(?:really |very much |greatly |deeply )*appreciate (?:you|your)(?: \\p{L}+ly)? (?=\\p{L}{2,}ing\\b)(?!(?:understanding|being|having)\\b)`,
  `(?:maybe|perhaps|ideally|then) ${READER} (?:can|could|might|should)${SOFT} `,
  `${READER} (?:might|may) (?:want|wish|like) to${SOFT} `,
  `${READER}(?:'ll| will| may| might)?(?: (?:still|also|just|only|probably))*(?: (?:need|needs|have|has|ought) to|'d better| had better)${SOFT} (?=\\p{L})(?!not\\b|be\\b|have\\b)`,
  `(?:i (?:really |still )?(?:think|believe|feel|guess),? )?${READER} (?:should|must)${SOFT} (?=\\p{L})(?!not\\b|be\\b(?! there)|have\\b|see\\b|know\\b|feel\\b|get\\b|receive\\b|already\\b|find\\b|understand\\b|remember\\b)`,
  `(?:it(?:'s| is| was)? )?(?:very |extremely |absolutely )?(?:important|essential|vital|crucial|imperative|necessary|critical) that ${READER} (?:${CAN} )?`,
  `make sure (?:that )?${READER} (?:${CAN} )?`,
  `(?:can|could|cn) (?=(?:help|check|send|share|give|tell|show|confirm|ask|push|introduce|call|let|do|get|make|arrange|come|bring|settle|update|advise) (?:me|us|him|her|them|it|this|that|the|a|your|ur|our|my)\\b)`,
  `[^.;:!?]{2,40}? can (?=(?:help|check|send|share|give|push|ask|arrange|settle)\\b[^.;!?]*\\bor not$)`,
  `why (?:don't|not|dont) (?:you|u)${SOFT} `,
  `(?:many )?(?:thanks|thank you|thx)(?: so much| very much)? in advance for (?=\\p{L}+ing)`,
  `(?:[^.;:!?]{0,50}?\\b)?(?:suggest|recommend|propose|advise)(?: that)? ${READER}${SOFT} (?:${CAN} )?`,
  `(?:[^.;:!?]{0,40}?\\b)?(?:love|like|happy|glad|delighted|great|good|nice) (?:for ${READER} to|to have ${READER}(?: two| all| both)?|if ${READER}) (?=\\p{L})(?!are\\b|had\\b|have\\b)`,
  `(?:(?:this|just|it|here|quick|a|gentle|friendly|is|'s|another|kind|one) ?)*reminder(?: to| for| that)(?: ${READER})?(?: to)? (?=\\p{L})(?!the\\b|our\\b|your\\b|we\\b|tomorrow|next|all\\b|a\\b)`,
  `(?:[^.;:!?]{0,40}?\\b)?(?:wonder(?:ing|ed)?|hoping|hoped|hope|like to know|see|ask|asking|check|checking) (?:if|whether|that) (?:i|we) (?:can|could|may|might) (?:get|have|borrow|see|receive|ask|use|count on) (?=\\p{L})`,
  `(?:you|u) (?:guys )?(?:can|may|could)(?: (?:also|always|just|simply|easily|either|then|still|now|even))* (?=(?:call|email|e-mail|contact|reach|click|reply|send|write|visit|drop|leave|let|download|use|find|start|get started|log|sign|order|register|cancel|remove|forward|check|ask|tell|bring|join|meet|come|pay|book|fax|mail|ship|opt|request|apply|submit|upload)\\b)`,
].map((head) => quick(new RegExp(`^${oneOf(head)}`, "u")));
/** The readers named, as whole words. */
export const READER_WORD = quick(new RegExp(`(?<![\\p{L}\\d])${READER}(?![\\p{L}\\d])`, "u"));
/** Says what the reader may do: information, told in the shape of an ask. */
export const MAY = /^(?:you|u) (?:guys )?(?:can|may|could)\b/u;

/** Statements of need: the reader is to give what is named. The noun phrase stands where the match ends. */
export const NEED_HEADS: readonly RegExp[] = [
  `(?:(?:i|we) (?:trust|hope|believe|know)(?: that)? )?(?:i|we|my team|our team|me|all i|what i|what we)?(?:'d| would| will|'ll| do| could| can|'m| am|'re| are| have|'ve| must| still| may|d)?(?: (?:really|very much|also|just|still|urgently|only|kindly|greatly|certainly|definitely|badly|always|currently|highly|truly|deeply|all|now|again|be|been|so|most|humbly|sincerely|definitely))* (?:appreciate|welcome|value|grateful for|thankful for|obliged for|glad of|glad for|glad to (?:have|get|receive)|keen to (?:have|get|hear)|like to (?:have|get|hear|receive|ask for|request)|love to (?:have|get|hear|receive)|love|use|do with|need|require|seek|seeking|solicit|looking for|look for|hoping for|hope for|hope to (?:get|have|receive|gain|obtain|win)|hoping to (?:get|have|receive)|in need of|ask for|asking for|asking|request|requesting|beg for|beg|counting on|count on|relying on|rely on|depend on|depending on|bank on|banking on|want|expect|expecting|requiring|need to have|trust (?:in|on)|trusting (?:in|on)|reach out for|reaching out for|wish to have|wish for|would like|like) (?=\\p{L})(?!to\\b)`,
  `(?:[^.;:!?]{0,40}?\\b)?(?:look(?:ing)? to (?:you|your \\p{L}+) for|(?:hope|trust|believe|confident|sure|know)(?: that)?,? (?:with|through|by|thanks to)|turn(?:ing)? to you for|rest on|depends? on|hinges? on|rel(?:y|ies) on) (?=your|strong|\\p{L}+)`,
  `(?:(?:it|that)(?:'d| would)|would) (?:really |also )?be (?:\\p{L}+ )?\\p{L}+ to (?:have|get|receive|count on) (?=your|some|any|more)`,
  `(?:(?:i|we)(?:'m|'re| am| are)? )?(?:eagerly |really |very much )?(?:look|looking|waiting) forward to (?:receiving|getting|having) (?=your|the)`,
  `(?:grateful for|appreciate|would (?:really |also |very much )*(?:appreciate|love|value|welcome|like)|could use|could do with|can do with|could really use|need|needing|looking for|seeking|requesting|request|counting on|hoping for|in need of|require) (?=\\p{L})(?!to\\b)`,
  `(?:can|could|may|might|shall|cn) (?:i|we|u|you)(?: please| pls| kindly| just| maybe| perhaps| also)* (?:get|have|ask for|request|count on|rely on|expect|give|spare)(?: (?:me|us))? (?=\\p{L})(?!to\\b|you\\b|in\\b|together\\b|on\\b|back\\b|there\\b|here\\b)`,
].map((head) => quick(new RegExp(`^${oneOf(head)}`, "u")));

const BE_WELCOME =
  "(?:would|will|'d|is|are|can|could|should|wud|wld)(?: all| both)?(?: be)?(?: (?:much|greatly|highly|really|truly|so|very|deeply|most|always|gratefully|super|hugely|sincerely|warmly|duly|immensely|incredibly|extremely|more than|also|a|an|of|the|big))* ?(?:appreciated|welcomed|welcome|great|helpful|useful|good|nice|lovely|fantastic|amazing|brilliant|wonderful|gr8|grateful|solicited|sought|received|awesome|perfect|ideal|super|needed|required|requested|essential|vital|crucial|important|key|necessary|help|awaited)";
/** "Any guidance welcome", "your support would be appreciated": the noun phrase is the first group. */
export const WELCOME = quick(
  new RegExp(
    `^(${oneOf("(?:any|some|your|every|all|a|an|the|more|anything|whatever|such|further|ur|early|prompt|quick|this|that)")}\\b[^.;:!?]{0,110}?)\\s+(?:${oneOf(BE_WELCOME)}|(?:would(?:n't| not)?|could|will|can|might) (?:really |certainly |surely )*(?:go (?:a long way|far|amiss)|make (?:all the|a (?:big|real|huge|world of)) difference|mean (?:a lot|the world|so much))|(?:much|greatly|highly|really|very|most|gratefully|kindly|duly|warmly|always)?\\s*(?:appreciated|welcomed?|solicited|requested|received))(?![\\p{L}\\d])`,
    "u",
  ),
);
/** "Thoughts?", "Any ideas?": nothing else in the clause. */
export const BARE_NOUN = quick(
  /^(?:(?:any|your|some|ur|quick)\s+)*(?:thoughts?|comments?|feedback|ideas?|views?|opinions?|suggestions?|inputs?|(?<=\s)help|(?<=\s)advice|(?<=\s)guidance|takers|concerns?|objections?|pointers|tips|insights?)(?:\s+(?:on|about|from|with|please|pls|here|guys|team|everyone|for)\b[^.?!]{0,60})?\s*[.?!]*$/u,
);

/** "Looking forward to your support": help hoped for in general. */
export const HOPE = quick(/^(?:(?:i|we)(?:'m|'re| am| are)? )?(?:\p{L}+ )?look(?:ing)? forward to (?=your)/u);
/** "It's all in your hands": the matter left to the reader. */
export const IN_YOUR_HANDS = quick(
  /^(?:[^.;!?]{0,40}\b)?in your (?:\p{L}+ )?hands\b|^(?:we|i|everything|it|this|the \p{L}+)(?:'re|'m| are| am| is)? (?:all )?(?:counting|relying|rests?|depend(?:s|ing)?) (?:entirely |fully |all )?on you(?! to\b)/u,
);
