import { quick } from "../../engine/quick";
import { MEET } from "./proposals";
import { oneOf } from "./text";

const DONE_TO = oneOf(
  "(?:re-?)?(?:confirmed|checked|done|fixed|chased(?: up)?|looked (?:at|into|over)|addressed|reviewed|updated|sorted(?: out)?|decided(?: on| upon)?|agreed(?: on| upon| with)?|finali[sz]ed|clarified|discussed|resolved|solved|handled|signed(?: off)?|sent(?: out| over)?|ordered|booked|scheduled|arranged|approved|prepared|completed|submitted|shipped|dispatched|delivered|translated|followed up|taken (?:care of|up|forward|over)|investigated|escalated|tested|replaced|repaired|rewritten|written(?: up| down)?|revised|organi[sz]ed|covered|verified|contacted|called|drafted|paid|filed|cleaned|set up|changed|adjusted|switched|put in place|put together|dealt with|improved|reworked|raised|collected|returned|settled|informed|notified|briefed|invited|told|asked|answered|renewed|reordered|refunded|credited|invoiced|quoted|priced|calculated|measured|installed|migrated|backed up|tidied up|tracked down|actioned|pushed|moved forward|managed|monitored|coordinated|worked out|figured out|closed(?: out)?|cleared|picked up|brought in|involved|assigned|allocated|validated|analy[sz]ed|documented|recorded|circulated|distributed|printed|labelled|negotiated|renegotiated|costed|restocked|remedied|rectified|corrected|unblocked|made available|nailed down|pinned down|locked in|ironed out|thought through|rebooked|trained|inspected|serviced|recalibrated|calibrated|tightened up|swapped|released|chosen|selected|picked|appointed|sourced|drawn up|bought|handed over)",
);
/** Any other participle, where what goes before leaves no doubt that a task is meant: "has to be", "needs to be", "ought to be". */
const ANY_DONE =
  "(?!(?:accustomed|acquainted|advised|allowed|assumed|aware|based|born|bored|careful|concerned|connected|convinced|dedicated|determined|educated|entitled|established|excited|expected|experienced|exempted|fed|filled|glad|hated|hundred|impressed|indeed|interested|known|licensed|liked|limited|located|loved|married|motivated|need|noted|permitted|pleased|prepared|qualified|red|registered|related|said|seated|seen|situated|speed|supposed|tired|trusted|used|vaccinated|worried)\\b)(?:\\p{L}{2,}ed|put|got|cut|set|read|made|found|given|shown|thrown|torn|hung|dug|fed|laid|kept|led|split|spelt|spelled|rung|run|re(?:done|made|set|run|built|drawn|bid)|un(?:done|wound)|built|drawn|broken)";
const DOING_TO = oneOf(
  "(?!\\p{L}*(?:thing|morning|evening|training|funding|meeting|building|pricing|parking|planning|heating|cooling|lighting|shipping|packaging|financing|hosting|staffing|seating|wiring|understanding|warning|nothing)\\b)\\p{L}{2,}ing(?: (?:up|out|in|off|down|over))?",
  "(?:re)?(?:checking|updating|fixing|sorting(?: out)?|confirming|chasing|reviewing|looking (?:at|into)|addressing|doing|finali[sz]ing|clarifying|signing|sending|translating|testing|replacing|repairing|rewriting|revising|cleaning(?: up)?|tidying(?: up)?|attention|work|an? (?:second|fresh|new|proper|final|closer|quick|native|expert) (?:\\p{L}+ )*(?:look|eyes?|read|pass|check|opinion|speaker)|an? (?:owner|answer|update|translation|signature)|following up|painting|organi[sz]ing|booking|approval|sign-?off|confirmation|a (?:decision|second look|proper look|follow[- ]?up|review|check|fix|reply|response|new owner|rethink)|calibrating|servicing|renewing|doing)",
);
const SOMEONE =
  "(?:someone|somebody|anyone|anybody|some one|one of us|one(?= (?:would|will) have to)|whoever|people|somebody else|someone else)(?: (?:here|on the team|in the team|from the team|from (?:it|sales|legal|support|finance|presales|product|engineering|marketing|our side|our team)|on our side|in here|please))?";
const BE_GOOD =
  "(?:(?:it|that)(?:'d| would| might| may| could|'s| is|'ll| will)?|(?:would|might|may|could|'d)) (?:also |really |probably |perhaps |maybe )*(?:be )?(?:also |really |very |probably |so |quite |perhaps )*(?:make sense|makes sense|pay|be an idea|good|nice|great|helpful|useful|wise|worth(?:while)?|ideal|best|better|sensible|advisable|(?:a )?(?:good|great) idea|prudent|smart|preferable|handy|lovely|beneficial)";

const NOT_TASK =
  "(?!(?:hear|know|see|meet|learn|have (?:a (?:quick |short |brief )?(?:call|chat|coffee|meeting|word|lunch|drink|catch)|your|you|some time)|get (?:your|a sense|a feel|an idea|to know|together|a better)|be |understand|think|say|remember|note|wait|start by|mention|find out what|catch|talk|speak|chat|connect|discuss|compare notes|sit|join)\\b)";
/** No word of these is part of the thing that is to be done. */
const NO_PART =
  "(?!(?:that|which|i|we|you|he|she|they|if|will|would|can|could|who|have|has|had|is|are|was|were|be|been|where|when|what|said|attached|to|because|as|know|let|please|there|expected|scheduled|planned|set|ready|due|ran|made|how|and|but|so|seems?|appears?|likely)\\b)";
const SUBJECT = `(?:(?:this|that|it|these|those|they|which|everything|both)(?: (?:all|one|two|point|point|piece|part|\\p{L}+))?|(?:${NO_PART}[\\p{L}\\d'&\\/-]+)(?: ${NO_PART}[\\p{L}\\d'&\\/-]+){0,7}?)`;

/** Something must be done but nobody is named. Tried on a clause without its lead-in; the whole clause is the task. */
const WISHES: readonly RegExp[] = [
  `(?:maybe |perhaps |i (?:think|guess|feel) )?${SOMEONE} (?:(?:really|probably|also|just|kindly|please|urgently|else) )*(?:should|needs? to|has(?: got)? to|have(?: got)? to|must|ought (?:probably |really )?to|would have to|wants to|could(?! have)|can|will have to|will need to|better|had better|may want to|might want to|might need to)(?: (?:probably|also|please|kindly|just|really|quickly))* (?!have (?:\\p{L}+ed|been|told|said|had|known|done|seen)\\b)\\p{L}`,
  `(?:please )?(?:someone|somebody|anyone|anybody),? (?:please|pls|kindly),? (?!is\\b|was\\b|has\\b)\\p{L}`,
  `(?:is there|do we have|does) (?:anyone|anybody|someone|somebody) (?:who|that|here who|else who|want|have time)(?:'d| can| could| would| will| wants?| has| to| might| is able)* \\p{L}`,
  `it(?:'s| is| will be| would be| seems)(?: also| therefore| really| absolutely)* (?:necessary|important|essential|urgent|vital|crucial|imperative|advisable|required) (?:to|that (?:someone|somebody|this|it)) (?!note|remember|know|understand|say|mention|keep|be|have\\b)`,
  `(?:can|could|would|will) ${SOMEONE}(?: (?:please|pls|kindly|just|also|quickly))* (?!have\\b|know\\b|tell\\b|explain\\b|remember\\b|confirm (?:if|whether|that)\\b|hear|see\\b|think|say|recommend|spare|help me understand)\\p{L}`,
  `(?:${BE_GOOD}) (?:to (?!(?:get|have) (?:your|you|a feel|some time))(?:have |get )?(?:someone|somebody|${NOT_TASK}(?!${MEET})\\p{L}+)|if (?:someone|somebody|this|that|it|the [\\p{L} ]{2,40}|these|those|they|our [\\p{L} ]{2,30}|a \\p{L}+) (?:could|can|would|might|was|were|got|gets|is|are)\\b|for (?:someone|somebody) to|(?!seeing|meeting|hearing|talking|catching|knowing|having a (?:call|chat|coffee|quick)|waiting|noting|mentioning|remembering|reading|it\\b)\\p{L}+ing\\b)`,
  `(?:i (?:think|guess|feel|suppose) )?(?:we|the team|all of us) (?:should (?:probably|really|maybe|perhaps|at some point|definitely|also probably)|probably (?:should|ought to)|ought (?:probably |really )?to|could(?: probably)? do with|had better|should at some point) ${NOT_TASK}(?!${MEET})\\p{L}`,
].map((pattern) => quick(new RegExp(`^${oneOf(pattern)}`, "u")));
const PASSIVES: readonly RegExp[] = [
  `${SUBJECT} (?:(?:still|also|really|probably|just|urgently|all|now|then|clearly|definitely) )*(?:needs?|requires?|wants?|need) (?:(?:still|also|badly|urgent|some|immediate|urgently|more|a bit of) )*(?:to happen|to (?:be|get) (?:(?:properly|urgently|carefully|all|also|still|fully|formally|thoroughly) )*${DONE_TO}|${DOING_TO})(?![\\p{L}\\d])`,
  `${SUBJECT} (?:(?:still|also|really|probably|just|urgently|all|now) )*(?:has|have|must|should(?! (?:be|get) (?:\\w+ )?(?:changed|adjusted|switched|completed|finished|done|delivered|shipped|dispatched|sent|released|installed|approved|paid|settled|received|closed|assigned|live|ready|available))|ought|will need|is|are|will have|may need|might need) (?:yet |still |really |also |probably )*(?:to )?(?:be|get) (?:(?:properly|urgently|carefully|all|also|still|fully|formally) )*${DONE_TO}(?![\\p{L}\\d])`,
  `${SUBJECT} (?:(?:still|also|really|probably|just|urgently|all|now) )*(?:(?:has|have|needs?|ought|will (?:have|need)) (?:got )?to|would have to) (?:be|get) (?:(?:properly|urgently|carefully|all|also|still|fully|formally) )*${ANY_DONE}(?![\\p{L}\\d])`,
  `(?:still )?to be (?:(?:properly|urgently|all|also|fully|formally) )*${DONE_TO}(?![\\p{L}\\d])`,
  `${SUBJECT} to be (?:(?:properly|urgently|all|also|fully|formally) )*${DONE_TO}(?![\\p{L}\\d])`,
  `(?:an? |the |some |further |another |formal |written |urgent |more |quick )*(?:[\\p{L}-]+ ){0,3}?(?:follow-?up|session|check|decision|approval|review|call|meeting|confirmation|answer|clarification|visit|action|signature|sign-?off|reply|workshop|inspection|test|survey|reminder|response|discussion|handover|owner)(?: [\\p{L}'-]+){0,5}? (?:is|are|will be) (?:still |also |urgently |now )*(?:required|needed|called for|in order|due|overdue|necessary)(?![\\p{L}\\d])`,
  `(?:there (?:is|'s) (?:a |an )?(?:need|urgent need) (?:to|for)|there should be|what (?:is|'s) needed (?:now )?is)(?![\\p{L}\\d])`,
  `who(?:'s| is| can| could| will| wants to| is going to| should) (?:going to )?(?:take|takes|taking|handle|handling|own|owns|do|doing|follow|chase|look|cover|covering|pick|picking|drive|volunteer|check) (?:this|it|that|these|the|up|care|on|into)`,
].map((pattern) => quick(new RegExp(`^${oneOf(pattern)}`, "u")));

/** The doer of a passive; "a lawyer" is nobody yet. */
const DOER = quick(
  /\bby (?!(?:an? (?!team\b|deadline)|some(?:one|body)|any(?:one|body)|whoever|one of us|\d|the (?:\d|end|week|time)|end|early|late|mid|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b|(?:january|february|march|april|august|september|october|november|december)\b|eod|cob|noon|today|tonight|tomorrow|next|this|then|close|week|easter|christmas|q\d|\p{L}+ing\b|email|phone|mail|post|courier|hand|air|sea|fax|now|far|when|which|law|default))\p{L}/u,
);
/** Rules for everybody, specifications, and refusals. */
const NOT_A_TASK = quick(
  /^(?:all|each|every|any|no|only|users?|visitors?|customers?|employees|staff|members|participants|applicants|bidders?|candidates|tenderers|the (?:system|api|function|method|class|field|value|page|button|tool|app|software|code|string|parameter|user|users|supplier|buyer|seller|contractor|licensee|tenant|server|client side|device|module|tenderer|bidder))\b|\b(?:no (?:action|further|reply|response|need)|not (?:be|to be|have to|need)|n't)\b|\b(?:if|unless) (?:you|an?|any)\b|\b(?:usually|always|normally|generally|typically|by default)\b|[_{}<>=]|\(\)|\p{Ll}\p{Lu}|\uFFFC\s*(?:should|must|needs)/u,
);

const HEDGE = quick(/^(?:(?:i|we) (?:think|guess|feel|suppose|believe|reckon)(?: that)?|maybe|perhaps|probably),?\s+/u);

/** Whether a clause in plain form, its lead-in stripped, is a task that nobody owns. */
export function isOwnerless(clause: string): boolean {
  const task = clause.replace(HEDGE, "");
  if (NOT_A_TASK.test(task)) return false;
  return WISHES.some((wish) => wish.test(task)) || (!DOER.test(task) && PASSIVES.some((passive) => passive.test(task)));
}
