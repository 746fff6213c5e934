import { oneOf } from "./text";

const READY =
  "(?:happy|glad|pleased|delighted|ready|willing|available|free|here|around|on hand|at your (?:service|disposal)|more than happy|only too happy|always happy|always here|standing by)";
const REACH =
  "(?:reach out|get in touch|contact (?:me|us|our \\w+|the undersigned)|call (?:me|us)?|ring (?:me|us)?|email (?:me|us)?|e-mail (?:me|us)?|write(?: to)? ?(?:me|us)?|ping (?:me|us)?|text (?:me|us)?|message (?:me|us)?|dm (?:me|us)?|whatsapp (?:me|us)?|ask(?: me| us| away)?|shout|holler|let (?:me|us) know|drop (?:me|us|by)?|come back to (?:me|us)|revert(?: back)?(?: to (?:me|us))?|say the word|give (?:me|us) a (?:shout|call|ring|bell|buzz)|speak to (?:me|us)|talk to (?:me|us)|hit me up|knock|lean on (?:me|us))";
const NEED =
  "(?:any|further|more|additional|other|some)? ?(?:questions?|queries|query|doubts?|concerns?|clarifications?|issues?|problems?|trouble|anything|something|help|assistance|support|information|info|details?|requirements?|needs?|comments|enquir(?:y|ies)|interest)";

/** A clause that does nothing but offer to be there; it is no act. */
export const OFFER = new RegExp(
  `^(?:please |pls |plz |kindly |just |do |also |and |so |but )*${oneOf(
    `(?:feel|be) free (?:to|and)|(?:don't|do not|dont|never|pls don't) (?:hesitate|be shy|be afraid|be a stranger|think twice|worry (?:about )?(?:asking|calling))(?! at\\b)|without hesitation`,
    `(?:let (?:me|us)|lemme) know (?:if|should|in case|when(?:ever)?) (?:you|u|there|anything|any|i|we|your team|something)(?:'s|'re|'d)? ?(?:have|need|require|want|are|is|would|'d|run|face|come|see|get|can be|can (?:help|do|assist|be)|may|might|should|could (?:help|do)|has|feel|think of|got|wish|else|encounter|could use|questions?|comes? up|unclear|interests)\\b(?!.{0,40}\\b(?:by|before|on) )`,
    `(?:any|for any|if any|with any|should (?:you|there|any) .{0,30}|if you (?:have|need|require|want|face|run|see|get|are|feel|wish|would|'d|should|find|ever) .{0,50}?|in case of ?)(?:${NEED})[^.;]{0,40}?,? (?:please |pls |plz |kindly |just |do |feel free to |don't hesitate to |do not hesitate to |you can |simply |always )*(?:${REACH})\\b`,
    `(?:i|we|i'm|we're|i am|we are|im)?(?:'m|'re| am| are|'ll be| will be| remain| stand|'d be| would be)?(?: always| only| ever| only ever| all| both| very| more than| also| here and| just| still| only too)* (?:${READY}|a (?:phone )?(?:call|email|message|text) away|just a (?:phone )?(?:call|email|message|text) away)(?: (?:to|for|if|whenever|when|at|day|24|any|should|anytime|as|and)\\b|(?= *[.!,]*$))(?! (?:to )?(?:announce|say|see|hear|report|inform|confirm (?:that|your)|submit|quote|present|offer you|send|share (?:that|the)|be |have|welcome|meet|introduce|discuss|jump|hop|set|schedule|arrange|at \\d|on \\w+day|tomorrow|next|today|this))`,
    `${READY} to (?:help|assist|support|answer|discuss|chat|talk|elaborate|clarify|hop|jump|explain|advise)(?! (?:you )?(?:on|at|tomorrow|next|this) (?:mon|tue|wed|thu|fri))`,
    `(?:${REACH}) (?:any ?time|at any (?:time|moment|hour)|whenever|if (?:you|there|anything|any|i|we)|day or night|24|should you|when(?:ever)? you need|with any|for any|in case|as needed|as and when)`,
    `(?:i|we|my|our) (?:door|line|phone|inbox)s? (?:is|are) (?:always )?open|always at your (?:service|disposal)|at your (?:service|disposal)|we remain at your|say the word|just say the word`,
    `(?:whatever|anything) you need|you (?:know|can (?:always )?(?:reach|find|count on|call|contact|rely on)) (?:where|me|us)\\b`,
    `should you (?:have|need|require|wish|want)|(?:looking forward to )?being of (?:service|assistance|help)`,
  )}`,
  "u",
);
