import { quick } from "../../engine/quick";
import type { ActTrait } from "../../engine/types";
import { oneOf } from "./text";

const SOFT =
  "(?: (?:also|then|just|certainly|definitely|surely|gladly|happily|try to|try and|of course|personally|probably|now|first|still|always|both|all|therefore|immediately|asap|soon|shortly|only|go ahead and|make sure to|be sure to|quickly|again|later|simply|obviously|indeed|please|kindly|accordingly|hopefully|most likely|for sure|today|tomorrow|tonight|next week|on \\w+day|in the meantime))*";
const OUR =
  "(?:(?:someone|somebody|one|a member) (?:from|of|in|on|at) (?:our|my) (?:side|team|office|end|company|service|sales|support|\\p{L}+ (?:team|department|desk))|an? (?:colleague|engineer|technician|member|fitter|driver|rep)(?: of (?:mine|ours|our team))?|one of (?:our|my) \\p{L}+|(?:the|our|my) (?:\\w+ ){0,2}(?:team|engineers?|technicians?|lab|people|colleagues?|office|department|guys?|man|men|fitters?|installers?|staff|support|sales|service|side|accounts|finance|legal|logistics|warehouse|factory|production|management|manager|boss|director|expert|experts|specialists?|consultants?|developers?|driver|assistant|partner|company))";

/** The writer's side undertakes something; the verb stands where the match ends. */
export const PROMISE_HEADS: readonly RegExp[] = [
  `(?:i|we|i and \\w+|\\w+ and i|both of us|our side|us|my side)(?:,? (?:\\w+ )?too,?)?(?: (?:will|shall|wil|gonna|gona)|'ll| am going to| are going to|'m going to|'re going to|'m gonna|'re gonna| am gonna| are gonna)${SOFT} `,
  `(?:ill|i'l|imma|im gonna|im going to|ima|well(?= (?:get|send|check|let|come|do|call|look))|i'll|we'll)${SOFT} `,
  `(?:i|we)(?:'m|'re| am| are)?${SOFT} (?:plan|planning|intend|intending|aim|aiming|promise|undertake|commit|pledge|propose|about|set|due|scheduled) (?:to|on)${SOFT} (?!hear|see|meet|have|be\\b|be\\b)`,
  `(?:will|shall|gonna|going to|planning to|aiming to)${SOFT} (?!you\\b|u\\b|i\\b|we\\b|he\\b|she\\b|it\\b|they\\b|this\\b|that\\b|there\\b|your\\b|the\\b|our\\b|any|be\\b(?! (?:sending|sharing|getting|in touch|calling|back))|do\\b *[.!,]?$|not\\b|need|have to)`,
  `(?:let me|lemme|allow me to|let us|permit me to)${SOFT} (?!know\\b)`,
  `${OUR}(?: \\w+)?(?: (?:will|shall)|'ll| is going to| are going to| plans? to| intends? to)${SOFT} `,
  `(?:i|we) hope to (?=send|share|ship|deliver|finish|complete|come back|get back|let you|give you|confirm|update|have (?:it|this|the|an?|your)\\b)`,
  `leave (?:it|this|that) (?:with|to) (?:me|us)`,
  `(?:(?:the|our|my|a|an) (?:[\\p{L}-]+ ){0,3}?|[\\p{L}-]+ )?(?:quot(?:e|ation)s?|offers?|proposals?|drawings?|samples?|contract|invoice|answer|reply|response|figures|prices?|pricing|report|minutes|draft|certificates?|data ?sheets?) (?:to|will|shall) (?=follow\\b)`,
  `[^.;:!?]{2,60}? (?:is|are) (?:something|what|one (?:thing )?|a (?:thing|job)|things) (?:that |which )?(?:i|we)(?:'ll| will| shall) `,
  `(?:you can |you may |please )?expect (?=(?:an?|our|my|the) [^.;]{2,40} from (?:us|me|our|my)\\b)`,
  `(?:the|your|a|an|all|this|that|it) [^.;,]{0,40}?will be (?=\\p{L}+[^.;]{0,30} by (?:us|me|our \\p{L}+|my \\p{L}+)\\b)`,
  `(?:you|u)(?:'ll| will| shall) (?=(?:hear (?:back )?from (?:me|us|our)|be (?:contacted|hearing)|(?:have|get|receive) (?:it|them|the|our|my|an? (?:answer|update|reply|quote|quotation|proposal|confirmation|call|email|draft))\\b))`,
].map((head) => quick(new RegExp(`^${oneOf(head)}`, "u")));

/** Said with the words of a promise, but nothing the reader waits for. */
const STATEMENT = quick(
  new RegExp(
    `^${oneOf(
      "(?:not|never|no longer|hardly|rarely|neither|nor|n't)",
      "be(?! (?:sending|sharing|getting|in touch|calling|back (?:to|in touch|with)|returning|contacting|reaching|following|reviewing|preparing|working on|submitting|forwarding|emailing|mailing|able to (?:send|share|confirm|deliver|ship|give)))",
      "(?:have|need|want|like|love|hate|miss|enjoy|appreciate|know|understand|hope|wait|await|admit|say|bet|assume|guess|remember|forget|recall|believe|think(?! about it)|feel|see(?! (?:what|if|whether|to it|about|how))|look forward|leave (?:it|that|this|you|the rest)|let you(?! (?:know|have))|spare|start|begin|keep (?:it|this|that|my fingers|you in mind|quiet|an open mind)|take (?:the|a (?:nap|break|bath|shower|look at it from|seat)|that as|it (?:as|that)|you up|your word|responsibility|my chances|offence|no)|pass(?! (?:it|this|that|your|on|along|the))|skip|stop|stick|stay|live|die|win|lose|survive|manage|become|grow|get (?:there|over it|used|better|through|along|started|going|some (?:rest|sleep)|a coffee|lunch)|go (?:with|for|to (?:bed|sleep|the gym|lunch)|home|now|ahead)|head|grab|eat|drink|sleep|watch|read|pick (?:up (?:milk|the kids|some)|the kids)|buy (?:you a (?:beer|drink|coffee)|milk)|cook|wear|marry|pray|cross|rest|relax|regret|cost|require|depend|vary|expect|tend|owe|trust|respect|protect|respond to market|agree|disagree|accept|refuse|decline|oppose|support|help|assist|benefit|save|allow|enable|empower|ensure|guarantee|assure|strive|maintain|continue|remain|keep(?! (?:you|u|everyone|the team|your team|him|her|them) (?:posted|updated|informed|in the loop|abreast|apprised|advised))|improve|increase|reduce|boost|accelerate|work (?:hard|together|closely|with|tirelessly|towards)|make (?:every effort|it work|sure|do|the most|mistakes|up|sense|peace|progress|it up)|do (?:our|my|the|its|what|whatever|everything|all) (?:best|utmost|i can|we can|it takes|that|the same|level best)?|try|monitor|push|focus|drive|aim|watch|follow (?:your|the|this) (?:advice|lead|instructions?|closely)|stay on|endeavou?r|strengthen|promote|explain (?:why|how|below)|mention|note|add that|point out|just say|simply say|go further|argue|quote (?:him|her|the)|be honest|tell you (?:a secret|something|what|this|one thing|why|how|honestly|straight|the truth|about)|show you (?:how|why|what)|give you (?:an example|a hint|that|credit|the benefit|a taste|peace|one (?:example|reason)|access to|the (?:best|ability|power|freedom|tools))|introduce myself|begin|first|to)",
    )}(?![\\p{L}\\d])`,
    "u",
  ),
);
const EFFORT = quick(
  new RegExp(
    `^${oneOf(
      "(?:keep|continue|remain|stay on|monitor|push|focus|strive|endeavou?r|aim|try|work (?:hard|on|towards|closely|together|with)|do (?:my|our) (?:level )?(?:best|utmost)|make every effort|drive|watch|follow (?:it|this|the \\w+|them|up) closely|step up|strengthen|improve|accelerate|support|help|ensure|maintain|do (?:all|everything|whatever|what) (?:i|we)? ?can)(?![\\p{L}\\d])",
    )}`,
    "u",
  ),
);
const DONE = quick(
  /^(?:attach|enclose|cc|copy (?:in )?\p{L}+(?: in| here)|paste|include (?:it|them|the|a)\b.*\b(?:below|here|attached))|\b(?:attached|enclosed|herewith|below|in this (?:mail|email|message)|with this (?:mail|email|message))\b/u,
);

/** Verbs whose end the reader would notice: said to him, handed to him, found out, repaired or arranged for him. */
const OWED = quick(
  new RegExp(
    `^${oneOf(
      "(?:sent|shipped|delivered|replaced|repaired|fixed|checked|reviewed|prepared|handled|contacted|called|answered|installed|refunded|arranged|processed|issued|confirmed)\\b.* by (?:us|me|our|my)",
      "(?:push|throw|shoot|sling|fling|ping|zip|drop|get|bung|pop|stick|put|run|bring|chuck|lob|route|direct) (?:[^.;,]{1,50} )?(?:your way|over(?: to you)?|across(?: to you)?|to you|in the (?:post|mail))(?= *[.,;!]|$| (?:for|as|and|so|when|once)\\b)",
      "(?:send|sending|resend|get (?!up to|over|along|used|there)(?:back|in touch|with|hold|you|it|this|that|them|the|an?|your|some|our|my|him|her|his|one|someone|confirmation|approval|clarity|more|details|answers|\\w+ (?:to|on|from|organi[sz]ed|done|sent|fixed|over|out|into|for))|come (?:back (?:to|with|on)|back|up with|by|round|over|to (?:you|your))|go back to|revert|reply|respond|answer|confirm|reconfirm|check(?:ing)?|double[- ]?check|cross[- ]?check|ask|find (?:out|you|a|the|someone)|look (?:into|at|for|up|it up|through|over|that up|this up)|investigate|examine|inspect|follow(?:ing)?[- ]?up|f\\/u|circle back|loop back|report back|feed back|touch base|update|let (?:you|u|everyone|all|your team) (?:know|have)|keep (?:you|u|everyone|the team|your team|him|her|them) (?:posted|updated|informed|in the loop|abreast|apprised|advised)|inform|advise|notify|share|sharing|forward|fwd|email|e-mail|mail|fax|text|message|ping|dm|whatsapp|call(?! it\\b)|ring|phone|furnish|get on ?to(?! (?:my feet|the (?:plane|train)))|drop (?:you|in|by|off|it|them|the|a|round)|give (?:you|u|it|him|her|them|your|this|that)|pass (?:it|this|that|your|on|along|the)|relay|contact|reach out|speak|talk|discuss|raise|take (?:it|this|that|the matter|your) (?:up|to|back|with|further|offline|away|over)|have (?:a (?:word|chat|look|think)|(?:it|this|that|the|an?|our|your|my|someone|him|her|them|everything|something|\\w+) .{0,40}(?:ready|sent|done|call you|contact you|send you|look|come|visit|fix|repair|inspect|(?:re-?)?test|measure|quote|calculate|prepare|draft|update|ship|install|reply|respond|review|check|checked|delivered|over to you|for you|to you|in the (?:sheet|crm|drive|system)))|be (?:in (?:touch|contact)|back (?:to|in touch|with)|sending|sharing|getting|calling|returning|contacting|reaching|following|submitting|forwarding|emailing|mailing|able to (?:send|share|confirm|deliver|ship|give)))(?![\\p{L}\\d])",
      "(?:prepare|draft|put (?:together|it|this|that|you|them|your|the|a|in (?:a|the)|up)|pull (?:together|it|the|this|some|up)|work (?:out|up|it out|on (?:it|this|that|the|a|your|an))|write|finish|complete|finali[sz]e|submit|fix|correct|amend|revise|rework|redo|rebuild|resolve|solve|sort|repair|replace|refund|credit|reimburse|issue|reissue|process|pay|transfer|wire|quote|price|review|go (?:over|through|back)|check|consult|chase|escalate|coordinate|co-ordinate|handle|deal with|take care of|address|see (?:what|if|whether|to it|about|how)|arrange|set (?:up|it|this|that|a)|schedule|reschedule|organi[sz]e|book|reserve|block|install|ship|dispatch|deliver|courier|bring|hand|return|sign|countersign|approve|test|measure|calculate|recalculate|estimate|change|add|remove|upload|download|create|translate|print|order|purchase|procure|run (?:it|this|that|the|a|some|your) |do (?:it|that|this|so|these|those|the)|dig|explore|think about it|study|assess|evaluate|analy[sz]e|verify|validate|clarify|identify|explore|compile|collect|gather|summari[sz]e|recap|circulate|distribute|publish|introduce|connect|invite|visit|meet|see (?:him|her|them)|attend|present|demo|show|walk you|take you|tell (?:you|him|her|them)|make sure (?:that )?(?:you|u|they|he|she) (?:get|have|receive|are)|see (?:to it )?that you (?:get|have|receive)|make (?:it|the|a|an|you|this|that|those|these|your|some)|send|push (?:it|this|that|the fix)|deploy|release|roll out|launch|migrate|configure|enable|activate|unlock|restore|reset|cancel|hold|extend|renew|waive|provide|supply|offer|propose|suggest|figure out|determine|decide|negotiate|request|apply|file|register|log|record|note (?:it|that|this)|pick (?:it|this|that|them|you|up)|swing by|pop|stop by|fly|travel|come|join|take (?:it|this|that) (?:up|on|over|from))(?![\\p{L}\\d])",
    )}`,
    "u",
  ),
);
/** What the reader is told will reach him. */
const RECEIVED = quick(
  new RegExp(
    `^${oneOf(
      "hear (?:back )?from|be (?:contacted|hearing)",
      "(?:have|get|receive) (?:it|them|the|our|my|an? (?:answer|update|reply|quote|quotation|proposal|confirmation|call|email|draft))\\b",
    )}`,
    "u",
  ),
);
/** Verbs that promise only with something one could hand over: "provide the best service" is a claim. */
const CLAIM = quick(
  /^(?:provide|offer|supply|deliver|build|create|make|present|show|explore|handle|deal with|release|launch|give you)\b(?!.{0,40}\b(?:the|it|them|this|that|these|those|by|before|\d|quote|quotation|proposal|report|samples?|drawings?|list|update|answer|copy|details|data|documents?|invoice|figures?|numbers?|plan|date|offer|draft|contract|refund|your|our)\b)/u,
);
/** In chat, done while the other waits. */
const ON_THE_SPOT = quick(
  /^(?:(?:just |quickly )?(?:check|look|see|have a look|take a look|pull (?:it|that|this) up|look (?:it|that|this) up|open (?:it|that)|find (?:it|that)|do (?:it|that|this)|grab|get (?:it|that)|think|ask|turn|switch|restart|reset)(?: (?:it|that|this|now|real quick|quickly|for you|if [^,.;]{0,40}|what [^,.;]{0,30}|whether [^,.;]{0,40}|on (?:it|that|this)))*)\s*[.!,]*$/u,
);

/** Said and done in this very message: "let me explain". */
const SAID_HERE = quick(
  /^(?:let me|lemme|let us|allow me to|permit me to)\s+(?:also |just |first |briefly |quickly |please )*(?:share|tell|show|give you (?:a|an|some)|explain|introduce|present|recap|summari[sz]e|add|start|begin|clarify|describe|quote|propose|suggest|offer|note|mention|outline|walk|be|say|state|express|thank|congratulate|wish|remind|assure|repeat|emphasi[sz]e|stress|point|put it|guess|paint|ask (?=you\b)|apologi[sz]e|take this|know)\b/u,
);
const LET_US = quick(
  /^let us\s+(?!check|get back|come back|confirm|look|see|discuss|find out|investigate|revert|review|think)/u,
);
/** A leave-taking. */
const FAREWELL = quick(/^(?:speak|talk|chat|see|catch)\s+(?:to |with )?(?:you|u|ya)\s*(?:all|guys|both)?\s*[.!,]*$/u);
const REGULAR = quick(/\b(?:each|every|always|regularly|weekly|daily|monthly|whenever|from time to time|never)\b/u);
const IF_EVER = quick(
  /\bif (?:i hear|i find|we find|i see|i learn|i have any|we have any|anything|there(?:'s| is| are) (?:any|some|a)|something|things? change|any\b|plans change|necessary|needed)|\bshould (?:anything|there|any)\b/u,
);

const LET_ME = /^(?:let me|lemme)\b/u;
const REPORTS_BACK = quick(
  /\b(?:back|know|lyk|revert|update|call|ring|send|inform|confirm to|email|mail|text|reply|respond|tell|share)\b/u,
);

/** What a promise's verb phrase (plain form, times blanked out) makes of it; null when it promises nothing. */
export function readPromise(
  head: string,
  phrase: string,
  chat: boolean,
): { readonly concrete: boolean; readonly traits: readonly ActTrait[] } | null {
  if (phrase === "") return { concrete: true, traits: [] };
  if (SAID_HERE.test(head) || LET_US.test(head) || FAREWELL.test(phrase)) return null;
  if (REGULAR.test(head)) return { concrete: false, traits: ["policy"] };
  if (IF_EVER.test(head) || /^(?:i|we) propose\b/u.test(head)) return { concrete: true, traits: ["conditional"] };
  if (/^follow\b/u.test(phrase) && / (?:to|will|shall) follow\b/u.test(head)) return { concrete: true, traits: [] };
  if (/^(?:you |please )?(?:can |may )?expect\b/u.test(head)) return { concrete: true, traits: [] };
  if (DONE.test(phrase)) return { concrete: true, traits: ["done"] };
  if (
    (/^(?:you|u|expect|please expect)\b/u.test(head) && RECEIVED.test(phrase)) ||
    phrase.split(/\s+(?:and|&|n|then)\s+(?:then\s+|also\s+)?/u).some((part) => OWED.test(part) && !CLAIM.test(part))
  ) {
    const onTheSpot = ON_THE_SPOT.test(phrase) || (LET_ME.test(head) && !REPORTS_BACK.test(phrase));
    return { concrete: true, traits: chat && onTheSpot ? ["instant"] : [] };
  }
  if (EFFORT.test(phrase)) return { concrete: false, traits: ["effort"] };
  if (STATEMENT.test(phrase)) return null;
  return /\b(?:you|your)\b/u.test(phrase) ? { concrete: false, traits: [] } : null;
}
