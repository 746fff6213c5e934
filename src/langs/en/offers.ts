import type { Span, TimeMention } from "../../engine/types";
import type { Clause } from "./clauses";
import { readLeadIn } from "./lead-in";
import { oneOf } from "./text";

const READY =
  "(?:happy|glad|pleased|delighted|ready|willing|available|free|here|around|on hand|at your (?:service|disposal)|more than happy|only too happy|always happy|always here|standing by)";
const REACH =
  "(?:reach out|get in touch|contact (?:me|us|our \\w+|the undersigned)|call (?:me|us)?|ring (?:me|us)?|email (?:me|us)?|e-mail (?:me|us)?|write(?: to)? ?(?:me|us)?|ping (?:me|us)?|text (?:me|us)?|message (?:me|us)?|dm (?:me|us)?|whatsapp (?:me|us)?|ask(?: me| us| away)?|shout|holler|let (?:me|us) know|drop (?:me|us|by)?|come back to (?:me|us)|revert(?: back)?(?: to (?:me|us))?|say the word|give (?:me|us) a (?:shout|call|ring|bell|buzz)|speak to (?:me|us)|talk to (?:me|us)|hit me up|knock|lean on (?:me|us)|(?:call|ring)(?= *[.,!)]*$))";
const NEED =
  "(?:any|further|more|additional|other|some)? ?(?:questions?|queries|query|doubts?|concerns?|clarifications?|issues?|problems?|trouble|anything|something|help|assistance|support|information|info|details?|requirements?|needs?|comments|enquir(?:y|ies)|interest)";

const OFFER = new RegExp(
  `^(?:please |pls |plz |kindly |just |do |also |and |so |but )*${oneOf(
    `(?:feel|be) free (?:to|and) (?:also |always |just |please |simply )*(?:${REACH})|(?:feel|be) free(?= *[.!,]*$)|(?:don't|do not|dont|never|pls don't) (?:hesitate|be shy|be afraid|be a stranger|think twice)(?! at\\b)(?! to (?!${REACH}))|without hesitation`,
    `(?:let (?:me|us)|lemme) know (?:in case of any|for any|if any|with any)\\b|(?:let (?:me|us)|lemme) know (?:if|should|in case|when(?:ever)?) (?:(?:you|u|there|your team|anyone)(?:'ve|'re|'s| have| has| need| needs| require| want| are| is| run into| face| see| come across| encounter| get| got| may have| might have| would like| could use| feel)?(?: (?:any|anything|something|further|more|additional|other|some|questions?|help|concerns?|else|support|assistance|information|clarifications?|issues?|problems?|doubts?)\\b)|(?:you|u) need (?:me|us)\\b|anything\\b|(?:i|we) (?:can|could|may) (?:be of|help|assist|do (?:anything|more|something)|support|provide (?:any|further|more)|answer))`,
    `if (?:i|we) (?:can|could|may) (?:be of|help|assist|do (?:anything|more|something)|support|provide|ever)[^.;]{0,40},? (?:please |just |do |kindly |feel free to )*(?:${REACH})`,
    `any(?:thing|time| time|body)? ?(?:questions?|issues?|problems?|doubts?|at all|else)?,? (?:just|pls|please|feel free|can|you can|simply) (?:to |just )?(?:${REACH})`,
    `(?:any|for any|if any|with any|should (?:you|there|any) .{0,30}|if you (?:have|need|require|want|face|run|see|get|are|feel|wish|would|'d|should|find|ever) .{0,50}?|in case of ?)(?:${NEED})[^.;]{0,40}?,? (?:please |pls |plz |kindly |just |do |feel free to |don't hesitate to |do not hesitate to |you can |simply |always )*(?:${REACH})\\b`,
    `(?:(?:i|we|i'm|we're|i am|we are|im)?(?:'m|'re| am| are|'ll be| will be| remain| stand|'d be| would be)?(?: always| only| ever| only ever| all| both| very| more than| also| here and| just| still| only too| here)* )?(?:available|free|here|around|on hand|at your (?:service|disposal)|always here|standing by|a (?:phone )?(?:call|email|message|text) away|just a (?:phone )?(?:call|email|message|text) away)(?: (?:for (?:you|any|further|all|questions?|whatever|anything)|if (?:you|there|any|anything)|whenever you|anytime|any time|day|24|should you|as needed|at any time)\\b|(?= *[.!,]*$))`,
    `(?:(?:i|we|i'm|we're|i am|we are|im)?(?:'m|'re| am| are|'ll be| will be|'d be| would be)?(?: always| only| all| both| very| more than| also| just| still| only too)* )?(?:always |more than |only too )?(?:${READY}) to (?:always |also |further |personally )*(?:help|assist|support|answer|discuss|chat|talk|elaborate|clarify|hop|jump|explain|advise|provide (?:any|more|further|additional)|share more|be of|send (?:more|over more|any)|walk you|go into)\\b`,
    `(?!let (?:me|us))(?:${REACH}) (?:any ?time|at any (?:time|moment|hour)|whenever|if (?:you|there|anything|any|i|we)|day or night|24|should you|when(?:ever)? you need|with any|for any|in case|as needed|as and when)`,
    `(?:i|we|my|our) (?:door|line|phone|inbox)s? (?:is|are) (?:always )?open|always at your (?:service|disposal)|at your (?:service|disposal)|we remain at your|say the word|just say the word`,
    `(?:whatever|anything) (?:else )?you (?:may |might )?(?:need|want|require)(?= *[,.!]|$| just| (?:please )?(?:${REACH}))|you (?:know where|can (?:always )?(?:reach|find|count on|call|contact|rely on) (?:me|us)(?= *[.,!]|$| (?:any|for|when|if|24|at|on|day)))`,
    `should you (?:have|need|require|wish|want)|(?:looking forward to )?being of (?:service|assistance|help)`,
  )}`,
  "u",
);

/** The whole clauses that do nothing but offer to be there; they hold no act. An offer with a date is a step. */
export function readOffers(
  sentence: string,
  text: string,
  clauses: readonly Clause[],
  times: readonly TimeMention[],
): readonly Span[] {
  const offers: Span[] = [];
  for (const clause of clauses) {
    const start = clause.start + readLeadIn(clause.text, text.slice(clause.start, clause.end)).length;
    if (offers.some((offer) => start < offer.end)) continue;
    const match = OFFER.exec(sentence.slice(start));
    if (!match) continue;
    const touched = clauses.filter((other) => other.start < start + match[0].length && other.end > start);
    const span = { start, end: touched.at(-1)?.end ?? start + match[0].length };
    const rest = clauses.find(
      (clause) => clause.start >= span.end && clause.role !== "main" && clause.start - span.end < 3,
    );
    const end = rest ? rest.end : span.end;
    const dated = times.some((time) => time.fixed && time.future && time.start < end && time.end > start);
    if (!dated)
      offers.push({
        start,
        end:
          sentence
            .slice(start, end)
            .trimEnd()
            .replace(/[.!,;]+$/u, "").length + start,
      });
  }
  return offers;
}
