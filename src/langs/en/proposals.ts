import { quick } from "../../engine/quick";
import { oneOf } from "./text";

const QUICK =
  "(?:a |an |the |our |another |some |(?:half-?)?(?:yearly |quarterly |monthly |daily )|quick |brief |short |little |virtual |informal |follow-?up |intro(?:ductory)? |proper |regular |weekly |video |phone |zoom |teams |conference |team |working |face[- ]to[- ]face |online |initial |further |next |real |friendly |\\d+[- ]min(?:ute)?s? )*";
const TALK =
  "(?:call|chat|coffee|meeting|lunch|brunch|dinner|drink|beer|breakfast|catch[- ]?up|sync|word|demo|session|visit|discussion|conversation|walk[- ]?through|workshop|talk|video call|zoom|phone call|meet|get[- ]together|touch[- ]?base|kick[- ]?off|review|intro|tour|appointment|one[- ]on[- ]one|1[:-]1|confcall|con call|con-call|teams|cuppa|pint|bite|tea|round table)s?";
/** Coming together in person or by wire: the one action a proposal is about. */
export const MEET = oneOf(
  `(?:meet|talk|speak|chat|discuss|connect|reconnect|sync|regroup|reconvene|align|catch (?:up|you)|touch base|get (?:\\p{L}+ )?together|gather|go out|get out|hang out|dine|brainstorm|convene|have (?:a few |some )?(?:drinks|lunch|dinner|beers)|take (?:the |this |an )?(?:\\p{L}+ )?oppor?tun?ity to (?:discuss|meet|talk)|get caught up|catch (?:you|each other) up|join (?:you|us|me|the (?:call|meeting))|find (?:a |some )?(?:half (?:an )?hour|time|slot|date)|entertain you|(?:move|reschedule|postpone|push back|shift) (?:the |our |this |that )?(?:\\p{L}+ )?(?:meeting|call|review|visit|demo|session|appointment|lunch|workshop)|sit (?:down|together)|get (?:on|into) ${QUICK}${TALK}|hop on|jump on|have ${QUICK}${TALK}|do ${QUICK}(?:${TALK}|video)|grab ${QUICK}(?:${TALK})|go (?:through|over|for|grab)|walk (?:you |them )?through|walk (?:your|the|our) \\p{L}+|grab (?:you|some time|half|\\d+|ten|twenty|thirty)|review (?:it|this|them|the \\w+) together|visit|come (?:by|over|round|see|and see|to see|visit|in)|drop (?:by|in)|stop by|swing by|pop (?:by|in|over|round)|pay (?:you )?a visit|call (?:you|each other|again)|give you a (?:call|ring|demo|tour)|see (?:you|each other|one another|your)|see ${QUICK}you|show (?:you|your \\p{L}+)|demo|present (?:it|this|our|to you)|welcome (?:you|your)|host (?:you|your)|buy you|take you (?:to|out|for|through)|invite (?:you|your \\w+(?: \\w+)?|him|her|them)|(?:set up|setup|set|schedule|arrange|organi[sz]e|book|plan|fix(?: up)?|hold|make|find|put|pencil in|block|line up) (?:in )?${QUICK}(?:${TALK}|time|slot|date|day)|have a look together|work (?:through|on) (?:it|this|that) together|explore|continue (?:this|our|the) (?:conversation|discussion|talks?|chat|dialogue)|bring (?:you|our|my|the) .{0,30}(?:together|to (?:meet|see))|reach out|move (?:the |our )?(?:call|meeting)|stay for)(?![\\p{L}\\d])`,
);
const WE = "(?:we|i|us|you and i|both teams|our teams|our two teams|the two of us|you two|they)";
const NICE =
  "(?:great|good|nice|lovely|wonderful|useful|helpful|worth(?:while)?|ideal|best|amazing|fantastic|super|a good idea|an honou?r|a pleasure|productive|beneficial|valuable|brilliant|awesome|better|fun|cool|time|interesting)";

/** What leads up to the meeting a proposal is about; what is proposed stands where the match ends. */
export const PROPOSAL_HEADS: readonly RegExp[] = [
  `(?:let's|lets|let us)(?: (?:please|try to|try and|all|just|also|maybe|perhaps|do|definitely|plan to|aim to|both|then|at least|now))* `,
  `(?:shall|should|can|could|may|might|would|cn) (?:we|i)(?: (?:please|maybe|perhaps|possibly|also|just|all|both|not|try to|quickly|then|at least|now|kindly|already))* `,
  `(?:why (?:don't|dont|not) (?:we|i)|how about(?: we| i| if we| you and i)?|what about(?: we| if we)?|what do you (?:say|think) (?:to|about|if)(?: we)?|what if (?:we|i)|fancy|care (?:for|to)|any (?:interest|appetite) in|do you want to|wanna|want to|would you (?:like|care|want|be (?:open|up|willing|keen|interested|available|free)|have (?:time|\\d+ minutes))(?: (?:to|for|in))?|are you (?:open|up|keen|free|available|around|interested|game)(?: (?:to|for|in))?|is there (?:a|any) (?:time|chance)(?: (?:to|for|we))?(?: (?:can|could))?) `,
  `(?:our|my) (?:[\\p{L}-]+ ){1,3}?(?:would|'d) (?:like|love|be (?:happy|glad|keen|pleased)) to `,
  `(?:${WE}(?:'d| would| really| also| do| should| could| can| might| must| ought to| need to| have to| want to|was wondering if (?:we|i) could|was hoping (?:that )?(?:maybe )?(?:we|i) could|were hoping (?:we|i) could|had wanted to|wanted to see if we could|'d better)|we(?:'ll| will| shall)|i(?:'ll| will| shall)(?= be ))(?: (?:really|very much|also|just|both|all|maybe|perhaps|probably|definitely|please|certainly|always|still|need to|try to|only|personally))* (?:(?:love|like|want|wish|be (?:very |so |most |really )?(?:happy|glad|delighted|keen|pleased|thrilled|honou?red|grateful|interested(?: in)?)|welcome|appreciate|propose|suggest|prefer|recommend|hope)(?: (?:to|in|that we|the (?:chance|opportunity) to|an opportunity to|a chance to|for us to|if we (?:can|could)))? (?:try (?:to|and) )?)?`,
  `(?:${WE})?(?:'m| am|'re| are)? ?(?:hope|hoping|want|wanted|looking|look forward|looking forward|would love|would like|love|keen|happy|propose|suggest|proposing|suggesting|wish|eager|planning)(?: (?:very much|really|so much))?(?: (?:to|(?:that )?we(?: all| both)?(?: can| could| will| may| should)?|for))? `,
  `(?:(?:it|that|this)(?:'d| would|'ll| will| might| may| could)|would|might|could|'d)(?: really| also)? (?:be )?(?:really |very |so |quite |super |also |always |a )?${NICE}(?: for (?:us|both|all|our \\w+|me))?(?: (?:to|if (?:we|i) (?:could|can|might|were to|all)|that we))(?: (?:finally|also|all|both|just|at least|then|maybe|actually|properly|personally))* `,
  `(?:do you have|have you got|got|have|you got|spare|could you spare|can you spare|would you have) (?:a (?:few|couple of|moment|minute|sec|quick|bit)|some|any|\\d+|ten|five|fifteen|twenty|half an hour|time|an hour)\\b`,
  `(?:can|could|may) (?:you|u|your \\w+)(?: (?:please|maybe|perhaps|possibly|also|just|all|both|then))* (?=meet|talk|chat|catch up|get on|hop on|jump on|join us|sit down|sync)`,
  `(?:i|we)(?:'m|'re| am| are| was| were)? (?:just )?(?:wonder(?:ing|ed)?|hop(?:ing|ed)|want(?:ed)? to (?:see|ask|know|check))(?: (?:if|that|whether))? (?:maybe |perhaps )?(?:we|i) (?:could|can|might|may)(?: (?:also|maybe|perhaps|possibly|all|both))* `,
  `(?:coffee|lunch|dinner|beers?|drinks?|call|zoom|quick (?:call|chat|coffee|sync)|breakfast|a coffee|a call|a quick (?:call|chat)|(?:quick )?catch[- ]?up)(?= *(?:\\?|sometime|some time|soon|one of|next\\b|this\\b|tomorrow|today|on\\b|at\\b|after\\b|over\\b|in\\b|some\\b|if\\b))`,
].map((head) => quick(new RegExp(`^${oneOf(head)}`, "u")));

export const OPENS_MEETING = quick(
  new RegExp(
    `^(?:to\\s+|for\\s+|in\\s+|that\\s+we\\s+)?(?:both\\s+|all\\s+|finally\\s+|also\\s+)?(?:${MEET}|${oneOf(`${QUICK}${TALK}`)}(?![\\p{L}\\d]))`,
    "u",
  ),
);
/** Says yes to a time, or names the better one: "Wednesday works for me", "Thursday would be best". */
export const SUITS = quick(
  new RegExp(
    `^(?:that|it|this)?\\s*(?:also |still |would |will |should |'d |'s |is )*${oneOf("works?(?: best| better| fine| well| great| perfectly| out)?", "suits?(?: best| better| fine| well)?", "be (?:best|better|good|great|fine|perfect|ideal|ok|okay)", "(?:good|best|fine|perfect|great|ok|okay)")}(?: (?:for|with) (?:me|us|all of us|both of us|our \\p{L}+))?(?:\\s+for \\p{L}+)?\\s*[.!,]*$`,
    "u",
  ),
);
/** The light interest question or wish of a first contact. */
export const LIGHT = quick(
  new RegExp(
    `^${oneOf(
      "(?:it|that|this)?(?:'d| would|'ll) be (?:\\p{L}+ )?\\p{L}+ to (?:see|host|welcome|meet) (?:you|your)",
      "we can (?:always |also |then )?(?:talk|discuss|speak|meet|look)",
      "(?:would (?:it|that|this) be |is (?:it|this|that) |might (?:it|this) be |be )?(?:worth|of interest|interesting|relevant|open to|up for|interested in|any interest|game for|curious|make sense)\\b",
      "(?:would|are) (?:you|u) (?:be )?(?:open|interested|curious|willing|up|keen|free|available|around)\\b",
      "(?:i|we)(?:'d|'ll| would| will| shall) (?:love|like|be (?:\\p{L}+ )?(?:happy|glad|delighted|keen|pleased|interested)) (?:to|in)",
      "does (?:that|this|it) (?:sound|resonate|make sense|ring)",
      "sound (?:good|interesting|useful|relevant|fair)|make sense|thoughts on|mind if i",
      "do you have (?:\\d+|a few|ten|fifteen)|got (?:\\d+|a few|ten|fifteen) min|free for",
    )}`,
    "u",
  ),
);
