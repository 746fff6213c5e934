import { quick } from "../../engine/quick";
import type { ActTrait } from "../../engine/types";
import { oneOf } from "./text";

/**
 * What an action is by its verb. Attention, help, pushing and handling are the closed classes whose verbs say nothing one
 * could watch being done; what fills them is their object.
 */
export interface ActionClass {
  readonly pattern: RegExp;
  /**
   * `always`: empty whatever follows. `object`: empty unless something is named after it. `thing`: empty unless a thing
   * is named, a person or a deal will not do. `matter`: empty unless it is a thing one could point at. `inner`: as empty as the verb phrase that follows.
   */
  readonly empty: "always" | "object" | "thing" | "matter" | "inner" | "never";
  readonly traits?: readonly ActTrait[];
  /** Counts only inside another action: "help us win". */
  readonly innerOnly?: true;
}

const ours =
  "(?:us|me|our \\w+(?: \\w+)?|my \\w+|this|that|it|them|everything|things?|the (?:\\w+ )?(?:matter|case|deal|account|project|opportunity|process|approval|thing|bid|tender|order|sale|contract|request|issue|discussion|negotiation|conversation|work|initiative|partnership|cooperation|business|pilot|topic|application|file)s?|(?:\\w+ )?things)";
/** What one gives to a cause and nobody can see. */
const ABSTRACT =
  "(?:weights?|muscle|energy|efforts?|focus|emphasis|attention|consideration|priority|importance|urgency|seriousness|thought|love|heart|shoulder|backing|support|help|assistance|push|shove|nudge|boost|pressure|momentum|traction|steam|oomph|elbow grease|influence|clout|leverage|lever|good offices|goodwill|enthusiasm|diligence|commitment|dedication|helping hand|steer|guidance|wisdom|blessing|favou?r|initiative|ownership|charge|noise|interest|awareness|buzz|understanding|sympathy|leniency|flexibility|mercy|patience|trust|confidence|cooperation|co-operation|collaboration|coordination|leadership|involvement)";
const verb = (...words: readonly string[]) => quick(new RegExp(`^${oneOf(...words)}(?![\\p{L}\\d])`, "u"));

/** In the order in which they are tried. */
export const ACTION_CLASSES: readonly ActionClass[] = [
  // Said and done by reading or feeling; never a task.
  {
    pattern: verb(
      "find (?:attached|enclosed|below|herewith|the attached|my|our|here)|refer to|note",
      "be (?:aware|advised|informed|assured|reminded|careful|safe|patient|well|kind enough to accept|in touch)",
      "rest assured|bear with|excuse|pardon|forgive",
      "accept (?:my|our) (?:\\w+ )?(?:apolog\\w*|thanks|congrat\\w*|best|sincere\\w*|condolences?|regards|wishes)|ignore",
      "disregard|enjoy|have an? (?=good|great|nice|safe|lovely|wonderful|pleasant|happy|blessed|restful|fantastic|super)|take care(?! of)|take your time",
      "stay (?:safe|tuned|well|warm|healthy|in touch|put)",
      "keep (?:up (?:the|it)|well|safe|smiling|calm|in touch|warm)|feel (?:free|better|welcome)|hesitate",
      "worry|mind|wait|hold on|hang (?:on|in)|welcome|congratulate|thank|say (?:hi|hello)",
      "give (?:my|our) (?:love|regards|best)|pass (?:on )?(?:my|our) (?:regards|thanks|best)|remember me",
      "get well|come on|trust|believe|imagine|hope|wish|look (?:at it this way|forward)|consider it done",
      "guess|cheer up|relax|go (?:ahead|on|for it|figure)|carry on|keep going|let it go|never mind|understand",
      "apologi[sz]e|blame|not reply|reply to this (?:automated|auto)",
      "(?:keep|get) (?:it|that|this) (?:up|coming)",
      "keep (?:me|us|him|everyone|the team|all) (?:\\w+ )?(?:posted|updated|informed|in the loop|abreast|apprised)",
      "let me (?:explain|be|say|know if (?:you|there|this|that|it|anything|any))|stay connected",
      "help yoursel(?:f|ves)|check (?:it|this|us|them) out|mind the|see (?:attached|below|above|enclosed|you)",
      "revert if any|be (?:gentle|nice|kind|careful|yourself)|don't be",
    ),
    empty: "never",
    traits: ["formula", "instant"],
  },
  // Thoughts, comments, feedback: something must be there to think about.
  {
    pattern: verb(
      "(?:let me|let us|lemme|do let me|do let us|tell me|tell us|share|send|give|provide|drop|advise|offer|revert (?:back )?with|come back with|get back with|pass on|pass along|forward)(?: (?:me|us|back))?(?: (?:to|with) (?:me|us))?(?: know)?(?: (?:with|on|about))? (?:your|any|some|ur|me your|me any|what your)(?: \\w+){0,2}? (?:thoughts?|feedbacks?|comments?|views?|opinions?|inputs?|ideas?|suggestions?|take|reactions?|impressions?|remarks|observations|thinking)(?:(?:,| and| or|\\/) \\w+)?",
      "(?:let me|let us|lemme|do let me|tell me|tell us)(?: know)? (?:what|how) (?:you|u|ya|everyone|y'?all|you guys|you both|you all|your team) (?:think|thinks|reckon|feel|make|like)",
      "give (?:me|us) your take|weigh in|chime in",
    ),
    empty: "object",
    traits: ["thoughts"],
  },
  {
    pattern: verb(
      "advise(?= *[.!?]*$)",
      "advise (?:me |us )?(?:accordingly|further|(?:on |about |as to )?(?:the )?(?:next steps?|way forward|how (?:to|we (?:should|can|could)) (?:proceed|move|go)))",
      "(?:guide|direct|instruct) (?:me|us) (?:(?:on|regarding|about|as to|with|in) )*(?:\\p{L}+ ){0,3}?(?:course of action|next steps?|way forward|how to (?:proceed|go)|what to do|matter|action)",
      "guide (?:me|us)(?= *[.!?]*$| accordingly)|suggest(?= *[.!?]*$| accordingly)",
    ),
    empty: "always",
    traits: ["thoughts"],
  },
  // The reader's own time is asked for.
  {
    pattern: verb(
      "(?:let me|let us|lemme|do let me|do let us|tell me|tell us|advise|confirm|share|send(?: me| us)?|indicate|suggest|propose|give(?: me| us)?|pick|choose|name|provide)(?: know)? (?:me |us )?(?:when|what time|what times?|which (?:day|date|time|slot)|what (?:day|date)|a (?:good |convenient |suitable )?(?:time|day|date|slot)|some (?:times|dates|slots)|your (?:\\w+ )?(?:availability|availabilities|calendar|schedule)|(?:a few|two|three|some|any)? ?(?:dates|slots|times|options|alternatives)|if (?:that|this|it|[\\w: ]{2,24}) (?:works|suits|is (?:ok|okay|fine|good|convenient)))",
    ),
    empty: "never",
    traits: ["choice"],
  },
  {
    pattern: verb(
      "(?:let me|let us|lemme|do let me|do let us) know (?:if|should) (?:you|u|there|this|that|it|any|anything|we|i|your)\\b.*(?:any|question|need|help|require|concern|problem|issue|further|else|anything|interest|more|like|want|can|prefer|doubt|clarif)",
    ),
    empty: "never",
    traits: ["formula"],
  },
  {
    pattern: verb(
      "(?:let me|let us|lemme|do let me|do let us) know(?= *[.!?)]*$| (?:either way|please|thanks|thx|asap|soon))",
    ),
    empty: "never",
    traits: ["question"],
  },
  // Introductions: somebody must be named.
  {
    pattern: verb(
      "(?:recommend|refer|promote|mention|talk up|advertise|introduce|connect) (?:us|me|our \\w+(?: \\w+)?)(?: (?:on|to|with|around|among|wherever|whenever))?(?: (?:your|other|more|any|some|the|everyone|everybody|anyone|anybody|people|friends|others|all|in|new))*(?: (?:network|friends?|contacts?|colleagues?|peers?|people|others?|customers?|clients?|companies|partners?|circle|industry|community|who|that|potential|where|decision[- ]?makers?|prospects?|market))*(?= *[.,;!?]|$| (?:who|that|you|if|when|in|and)\\b)",
      "(?:put|say|drop|speak)(?: in)? (?:a|some|the odd)(?: good| kind| nice)? words?(?: in)? (?:for|about) (?:us|me|our \\w+)(?= *[.,;!?]|$)",
      "spread the word|pass (?:our|my) (?:name|details|contact|card)s? (?:around|along|on)(?= *[.!]*$)",
      "put (?:our|my) name (?:around|about|out there|forward)",
      "tell (?:your )?(?:friends|others|people|everyone|contacts|peers|colleagues)(?: and \\w+)? about us",
      "send (?:some |more |any )?(?:them|someone|folks|others|clients|referrals|leads|business|customers|people) (?:our|my) way",
    ),
    empty: "always",
    traits: ["referral"],
  },
  {
    pattern: verb(
      "(?:introduce|connect|refer|recommend|put) (?:me|us|my|our)\\b(?! (?:in|on|through|into) (?!touch))",
      "make (?:an? |the )?(?:\\w+ )?(?:introduction|intro)|give (?:her|him|them) my",
      "pass my (?:number|details|name)|point (?:me|us) (?:to|in the direction)",
    ),
    empty: "never",
    traits: ["referral"],
  },
  // As much as one can: the measure stands for the thing.
  {
    pattern:
      /^.*\b(?:wherever|however|whenever|whichever way|in (?:any|whatever|every|some) way|as (?:much|best|far|well) as|to the (?:best|extent)|all that) (?:you|u|that you|possible|your)\b(?: (?:can|could|possibly can|are able))?/u,
    empty: "matter",
  },
  // Attention.
  {
    pattern: verb(
      "(?:keep|bear|have) (?:us|me|our \\w+(?: \\w+)*?|this|that|it|them) in (?:mind|view|your (?:thoughts|plans|mind))",
      "keep (?:us|me|our \\w+) (?:on|in|at|under) (?:your|the) (?:radar|list|thoughts|loop for|top|mind)",
      "(?:remember|think of|think about) (?:us|our \\w+)",
      "consider (?:us|our (?:company|firm|candidature|candidacy|offer|proposal|products?|services?|solution|case|request)|me)",
      "look after (?:us|me|our|this|it|my|things)",
      "pay (?:\\w+ )?(?:more |close |special |closer |some |extra |due |full )?(?:attention|heed)",
      "give (?:(?:us|it|this|that|me|our|the) )?(?:(?!some|more|any)\\w+ ){0,4}?(?:your|some|more|a|full|due|kind|top|high|highest|utmost|extra|special|proper|serious|favou?rable|sympathetic|positive)(?: \\w+)? (?:attention|consideration|thought|priority|importance|focus|push|shove|nudge|boost|hand|support|backing|help|chance|opportunity|preference|think|leg up|good word)",
      "give (?:attention|consideration|thought|priority|importance|support|preference|help|weight)",
      "give (?:us|me) (?:a|one|another|the|this) (?:chance|opportunity|shot)",
      "treat (?:\\w+ ){1,3}?(?:as|with) (?:\\w+ )?(?:priority|urgent|urgency|care|importance|attention|special)",
      "take (?:this|it|the \\w+|our \\w+) (?:\\w+ )?(?:seriously|into (?:account|consideration))",
      "keep (?:an|your|a close|one) eyes?|keep (?:a )?close (?:watch|tabs)",
      "put (?:some |more )?(?:focus|emphasis|weight|attention)",
      "prioriti[sz]e (?:this|it|us|our \\w+|the (?:matter|project|case|issue))|do consider",
      "focus (?:more )?on (?:this|us|our|it|the (?:project|matter|deal|account))",
    ),
    empty: "always",
  },
  {
    pattern: verb(
      "look (?:at|over|through|it over|this over)",
      "take an? (?:\\w+ )?(?:look|glance|peek)(?: (?:at|into|over|on|through))?",
      "have an? (?:\\w+ )?(?:look|think|glance|peek|read)(?: (?:at|into|about|over|on|of))?",
      "think (?:about|over|on)|consider|study|check (?:out|it out|this out)|read (?:it|this|that|through)",
    ),
    empty: "object",
    traits: ["thoughts"],
  },
  {
    pattern: verb("look (?:into|in on)|attend to|see to(?! it that)|explore|check (?:into|on)|dig into"),
    empty: "object",
    traits: [],
  },
  // Light verbs: what is given stands in the noun.
  {
    pattern: verb(
      `treat (?:[\\p{L}'-]+ ){1,4}with (?:[\\p{L}]+ ){0,3}?${ABSTRACT}|(?:put(?: in)?|give|accord|attach|assign|inject|show|bring|throw|apply|exert|lend|add|devote|invest|pay|make|provide|extend|offer|use|exercise|take|treat|get|have|step up|keep up|raise|increase|intensify|double|drum up|stir up|generate|create|build up|muster|pull|pour|spend|dedicate|continue|maintain|keep)(?: (?!(?<!lot |bit |deal |sense |plenty )of\\b|for\\b|on\\b|with\\b|about\\b|in\\b|by\\b|at\\b|from\\b|to\\b|and\\b|if\\b|when\\b|so\\b|because\\b|before\\b)[\\p{L}'-]+){0,6}? ${ABSTRACT}(?! (?:team|desk|ticket|line|number|level|rate|switch|lever|button|contract|meeting|call)s?\\b)`,
    ),
    empty: "matter",
  },
  // Whatever is needed, whatever it is about.
  {
    pattern: verb(
      "(?:do|perform|undertake|arrange (?:for )?) ?(?:the |all |your )?(?:needful|necessary|needed|required)(?! (?:tests?|checks?|work|repairs?|changes|paperwork|steps?|documents?)\\b)",
      "act(?= *[.,!]*$)|act (?:on (?:this|it|the matter)|accordingly|fast|quickly|swiftly|promptly|upon|now)|move (?:fast|quickly|swiftly)",
    ),
    empty: "always",
  },
  // Help.
  {
    pattern: verb(
      "(?:make|take|arrange|initiate) (?:the |all |any )?(?:necessary|needful|appropriate|required|suitable|relevant|immediate|urgent|prompt|further|proper|corrective|some|quick|strong|swift|decisive)? ?(?:actions?|steps?|measures?|arrangements?|care)(?! (?:of|to|with|for))",
      "bring (?:it|this|that|your \\p{L}+) to bear|(?:speak|talk) (?:well|highly|favou?rably) of",
      "say (?:good|nice|kind) things about|work (?:your|some) (?:magic|charm|contacts?|network|connections?)",
      "(?:let (?:me|us) know|tell (?:me|us)|see|think about) (?:how|what|where|in what way) (?:you|your team) (?:can|could|might|would) (?:support|help|assist|contribute)",
      "do (?:something|anything|whatever|what(?:ever)? (?:you|is|it|can)|everything|all (?:you|that)|your (?:best|bit|part|utmost|magic|thing|level best)|more|better|us (?:a|this|the) (?:favou?r|solid|kindness)|me (?:a|this|the) (?:favou?r|solid))",
      "see (?:what|whatever|how far|if (?:there(?:'s| is) (?:anything|something|any way|a way))|if (?:you|anything|something)(?: can| could)? (?:do|help|be done|be arranged|be)|what can be|how you can (?:help|support))",
      "try (?:your|harder|to do (?:something|your)|what|everything)|work (?:something|it|this|things) out",
      "go the extra mile|go all out|pull out all the stops|move (?:mountains|heaven and earth)|leave no stone unturned|put (?:your|our) (?:heads|shoulders?|minds?|backs?) (?:together|to|into)|fight (?:our|my|the) corner",
      "get to the bottom of (?:this|it|the (?:matter|issue|problem))|get (?:your \\p{L}+|them|him|her|everyone|people) (?:on board|behind|interested|excited|moving)|bring (?:\\p{L}+ ){1,3}(?:on board|round|around|on side|onside|along)|rally|mobili[sz]e|energi[sz]e|galvani[sz]e",
      "stay on (?:the case|it|this)|be on the lookout|keep (?:an|your|one|both) (?:ears?|eyes?)|keep (?:at|on) it|keep the (?:momentum|pressure|ball|fire|dialogue|conversation|faith)|lean on|work on (?:him|her|them|your \\p{L}+)|do the right thing|see (?:to it )?that justice|show (?:us )?(?:some )?(?:mercy|goodwill)",
      "(?:ensure|guarantee|make sure of|see to) (?:an?|the|that|our|more|better)? ?(?:smooth|smoother|successful|proper|timely|speedy|effective|efficient|good|better|closer|quick|full|continued|seamless)\\b(?! (?:copy|copies|version|page)s?)",
      "take (?:more|good|better|special|some|extra|great|the best|a bit more) care of (?:us|me|our \\p{L}+|this|it|them)|(?:accompany|follow|watch|monitor|track|support) (?:\\p{L}+ ){1,4}?(?:closely|actively|carefully)",
      "oil the wheels|grease the wheels|chivvy|keep (?:pushing|at (?:it|them|him|her))|be there for|be on our side|(?:deliver|perform|shine|step up)(?= *[.!]*$)|talk (?:us|our \\p{L}+) up|follow (?:this|it|that|things|them) up|(?:chase|take|follow) (?:this|it|that) up",
      "find (?:a|some|any) (?:way|ways|solution|middle ground)|figure (?:something|it|this|things) out",
      "pull (?:some |a few )?strings",
      "use your (?:good )?(?:influence|connections?|contacts?|position|relationships?|offices|network|authority|clout|pull|leverage)",
      "(?:put|say|drop|speak)(?: in)? (?:a|some|a few|any) (?:good|kind|nice|positive|favou?rable)? ?words?(?! (?:with|to) \\w+ about)",
      "(?:speak|stand|stick) (?:up )?(?:for|by|with) (?:us|me|our)",
      "be (?:more |a bit more |very |a little )?(?:supportive|flexible|proactive|helpful|cooperative|co-operative|accommodating|responsive|lenient|generous|considerate|on our side|our champion)",
      "champion (?:us|our|this)|vouch for|go to bat|fight (?:for|our)|lobby|advocate|root for",
      "lend (?:us |me |your )?(?:a |some )?(?:hand|support|help|weight|assistance)",
      "(?:extend|render|offer|provide|give|show|lend|continue|increase|strengthen|grant|afford)(?: us| me| our \\w+)?(?: with)?(?: (?!ticket|contract|quote|to\\b|and\\b|for\\b|of\\b|following|the \\w+ (?:quote|contract|report))[\\p{L}-]+){0,5}? (?:support|help|assistance|cooperation|co-operation|guidance|backing|patronage|business|push|advice|direction|hand|steer|collaboration|effort|efforts|commitment)(?! (?:ticket|team|desk|number|line|contract|hours))",
    ),
    empty: "matter",
  },
  {
    pattern: verb(
      "(?:cooperate|co-operate|collaborate|work(?: more)?(?: closely)?(?: together)? with us|work (?:closely )?together|partner)(?: (?:closely|together|better|more))*",
    ),
    empty: "always",
  },
  {
    pattern: verb(
      "(?:help|assist|support|back|aid|guide|encourage|favou?r)(?: (?:me|us|him|her|them|out|our (?:team|side|company|people|colleagues?|guys)|the team|each other|along))*",
    ),
    empty: "inner",
  },
  // Pushing.
  {
    pattern: verb(
      `(?:move|push|take|carry|drive|bring|get|keep|nudge|help) (?!(?:me|us) along)${ours} (?:\\w+ )?(?:forward|along|ahead|over the (?:line|finish line)|across the line|through|done|moving|going|rolling|sorted|started|off the ground|on track|alive|warm|progress(?:ed|ing)?|up|underway|across|finished|wrapped up|sealed|closed|going|in motion|to (?:the next|a) (?:level|stage|step|close|conclusion)|from (?:t?here)|up the (?:ladder|chain))`,
      "(?:move|go|press|push|forge|proceed) (?:forward|ahead|along|on)(?= *[.,!?]|$| (?:with|on) (?:this|it|that|things|us))",
      "(?:make sure|ensure|see to it|guarantee|arrange)(?: that)? (?:our \\p{L}+|we|this|it|things|everything|the \\p{L}+) .*(?:attention|consideration|priority|chance|moves?|smooth\\w*|through|forward|happens?|success\\w*|well|right|quicker|faster|considered|heard|noticed|goes|works? out|deserves?)",
      `(?:keep|continue) (?:pushing|supporting|helping|promoting|working|cooperating|driving|moving|going|backing)`,
      `(?:speed|hurry) (?:up )?(?:${ours}|up)(?: up)?|hurry(?: up)?|(?:make|get) (?:it|this|that|things) (?:happen|done|sorted|moving|going|right)|step (?:up|in)(?! to\\b)|get (?:involved|on (?:to )?(?:it|this|that)|behind)|stay on (?:top of|it)|stay close to|be on (?:top of|it)|run with (?:it|this|that)|take it from here|own (?:it|this|that)|up your game|put (?:some |a bit of |more )?pressure`,
    ),
    empty: "always",
  },
  {
    pattern: verb(
      "(?:push|progress|advance|drive|expedite|speed up|accelerate|fast[- ]?track|smooth|promote|hasten|rush|press|follow[- ]?up|chase(?: up)?|nudge|escalate|unblock|intervene)(?: (?:on|with|up|for))*",
    ),
    empty: "matter",
  },
  // Handling.
  {
    pattern: verb(
      "(?:handle|take care of|deal with|manage|coordinate|co-ordinate|sort(?: out)?|address|tackle|look after|work on|take (?:it|this|that|the matter|care) (?:up|on|forward|from)|take up)(?: (?:with|on|out|up|for))*",
    ),
    empty: "thing",
  },
  {
    pattern: verb("facilitate|enable|ease|smooth"),
    empty: "object",
  },
  // An answer without a word on what: nothing beside an empty ask.
  {
    pattern: verb(
      "(?:revert|reply|respond|oblige|acknowledge)(?: back)?(?: (?:accordingly|please|soon))?(?= *[.,!?]*$)",
    ),
    empty: "never",
    innerOnly: true,
  },
  // Winning is our outcome, not the reader's act.
  {
    pattern: verb(
      "win|land|close|secure|succeed|grow|reach|achieve|hit",
      "meet (?:our|the) (?:targets?|goals?|numbers?|quota)|improve|boost|expand|strengthen",
      "develop (?:the|our|this|business)|penetrate|increase (?:our|the|sales|business|market)",
      "drive (?:our|more|sales|business|growth)|become|be (?:successful|more)|enter the|break into",
      "get (?:closer|nearer|in with|a foot in|access) to|make (?:it|this|the \\w+) (?:a )?(?:success|successful|possible|work|happen|better|easier|easy|smoother|smooth|more|go|count|better)",
      "make (?:\\w+ ){1,3}(?:become|more smooth|smooth|smoother|happen|work|go|easier|faster|quicker|possible|better)",
      "make (?:good |some |more |real )?(?:progress|headway|a difference|it so)",
    ),
    empty: "always",
    innerOnly: true,
  },
];
