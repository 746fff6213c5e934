import { quick } from "../../engine/quick";
import type { Span, TimeMention } from "../../engine/types";
import type { Clause } from "./clauses";
import { readLeadIn } from "./lead-in";
import { oneOf } from "./text";

const SOFT =
  "(?:please |pls |plz |kindly |just |do |always |simply |only |then |also |ever |of course |by all means |you can |you may |you (?:only|just) (?:have|need) to |feel free to |feel free and |don't hesitate to |do not hesitate to |never hesitate to )*";
/** Getting in touch with the writer, by whatever means. */
const REACH = oneOf(
  "reach (?:out|me|us)|get (?:back )?(?:in touch|in contact|hold of (?:me|us))|contact(?: (?:me|us|our \\w+|the undersigned))?(?= *[.,!)]*$| (?:me|us|our|the undersigned|for|with|if|at|any|on)\\b)",
  "(?:call|ring|phone|email|e-mail|mail|write(?: to)?|ping|text|message|dm|whatsapp|buzz|tell|ask|find|shout at) (?:me|us)|(?:call|ring|write|ask|shout|holler|yell|speak up|say so)(?= *[.,!)]*$| (?:me|us|away|out|if|whenever|any ?time|should)\\b)",
  "say(?: the word)?(?= *[.,!)]*$)|say the word|(?:let (?:me|us)|lemme) know|give (?:me|us) an? (?:quick )?(?:shout|call|ring|bell|buzz|tinkle)|drop (?:me|us) an? (?:line|note|mail|email|message|text)|drop (?:me|us) (?:one|it)|drop by",
  "come back to (?:me|us)|revert(?: back)?(?: to (?:me|us))?|(?:speak|talk|turn|reply) to (?:me|us)|hit me up|knock|lean on (?:me|us)|call (?:up)?on (?:me|us)|send (?:me|us) an? (?:line|note|mail|email|message)",
);
const NEED =
  "(?:any|further|more|additional|other|some|all|whatever|a)? ?(?:more |further |additional |other )?(?:questions?|queries|query|doubts?|concerns?|clarifications?|issues?|problems?|trouble|anything|something|owt|help|assistance|support|information|info|details?|requirements?|comments|enquir(?:y|ies)|interest|(?<=\\ba )hand)";
/** What may come up, or nothing at all: the condition that leaves the first move to the reader. */
const MAYBE = oneOf(
  `(?:if|should|in case|when(?:ever)?|as and when) (?:ever )?(?:you|u|there|your team|anyone)(?: \\p{L}+){0,2}?(?:'ve|'re|'s|'d)?(?: (?:ever|still|also|have|has|had|need|needs|require|want|wants|are|is|get|got|run|into|face|see|come|across|up|with|may|might|would|like|could|use|feel|wish|fancy|find|be|left|on)){0,5} ${NEED}(?![\\p{L}\\d])`,
  "(?:if|should|whenever|when) (?:ever )?(?:you|u) (?:\\p{L}+ )?(?:need|want) (?:(?:me|us)(?! to (?!help|assist|support|do anything))|it|to (?:talk|chat|discuss|know|learn))(?![\\p{L}\\d])|(?:if|should) (?:ever )?(?:you|u)(?:'d| would)? (?:like|wish|want|care|prefer|fancy|feel like)(?: to)? ?(?:an? (?:chat|call|word|talk)|(?:know|learn|hear|find out|see|discuss|talk|chat|go) .{0,24}(?:more|further|this|it|through|over)|discuss|know more|learn more)",
  "(?:if|should|whenever|when) (?:ever )?(?:anything|something|any [\\p{L} ]{2,20}?|questions?|problems?|doubts?|issues?)(?: (?:else|more|at all))?(?:'s|(?: \\p{L}+){0,5})? (?:is|are|be|not|isn't|come|comes|crop|crops|pop|pops|arise|arises|occur|occurs|spring|springs|unclear|missing|turn|turns|up|wrong|amiss)(?![\\p{L}\\d])(?: (?:to mind|up|unclear|missing|not clear|wrong|amiss))*|(?:if|should) (?:ever )?(?:anything|something)(?:'s| is| be)? (?:not )?(?:un)?clear|(?:if|should) (?:any of )?(?:it|this|that|these|anything|something) (?:\\p{L}+ )?(?:sparks?|speaks? to|sounds?|appeals?|catch(?:es)? your|rings? a|makes? sense|(?:is|be) (?:of|at all)|piques?|strikes?|resonates?)(?: [\\p{L}]+){0,3}",
  "(?:if|should) (?:there(?:'s| is| be| are) )?(?:ever )?(?:anything|something|any way|any more)?(?: else| more| that)? ?(?:i|we)(?: or my \\p{L}+)? (?:can|could|may|might)(?: ever| also| further)? (?:be (?:of|any)|help|assist|do|support|provide|make|ever|answer)",
  `(?:with|for|in case of|regarding) (?:any|further|more|additional|all|whatever)(?: \\p{L}+)? ?${NEED}(?![\\p{L}\\d])|for (?:further|more|additional) (?:details|info|information)`,
);
/** Whenever the reader likes, which is never. */
const EVER =
  "(?:any ?time|at any (?:time|moment|hour)|(?:at )?any hour|whenever(?: you (?:like|want|need|wish|please))?|day (?:or|and) night|night or day|24 ?[/x] ?7|24 hours|(?:a)?round the clock|at all times|as needed|as and when|as (?:required|necessary)|at your (?:own )?(?:earliest )?(?:convenience|leisure)|on this number|in case)";
const WE =
  "(?:(?:i|we|me|us)(?: \\p{L}+ly)?|(?:and )?(?:our|my) (?:\\p{L}+ ){0,2}?(?:team|engineers?|people|colleagues?|staff|specialists?|experts?|guys|desk|consultants|technicians?|line|phone|mobile|door|inbox|lines|doors|whatsapp))";
const BE =
  "(?:'m|'re|'ll be|'d be| am| are| is| will be| would be| remain| stand|im)?(?: (?:always|only|ever|just|still|all|both|very|more than|also|never (?:more|further) than|of course|here and|too|\\p{L}+ly|on|entirely|at all times))*";
/** Nobody says this of himself but to be called upon. */
const AT_SERVICE =
  "(?:at your (?:\\p{L}+ )?(?:service|disposal|command)|at your beck and call|standing by|at the ready|all ears|(?:just |only |never more than )?an? (?:quick )?(?:phone )?(?:call|email|e-mail|mail|message|text|ring|click) away|on the other end of the (?:line|phone))";
const THERE =
  "(?:available|reachable|free|here|around|on hand|on call|ready|open|on|just around the corner|around the corner|contactable|staffed|manned|there)";
const GLAD =
  "(?:happy|glad|pleased|delighted|ready|willing|available|free|here|around|on hand|more than happy|only too (?:happy|pleased|glad)|always happy|always here|standing by|in a position)";
const HELP =
  "(?:help|assist|support|answer|discuss|chat|talk|elaborate|clarify|hop|jump|explain|advise|provide (?:any|more|further|additional)|share more|be of|send (?:more|over more|any)|walk you|go into|serve|take (?:any|your) questions|meet any)";

const OFFER = quick(
  new RegExp(
    `^(?:please |pls |plz |kindly |just |do |also |and |so |but |of course |as ever |as always |remember )*${oneOf(
      `(?:feel|be) free (?:to|and) (?:also |always |just |please |simply |\\p{L}+ly )*(?:${REACH})|(?:feel|be) free(?= *[.!,]*$)|(?:don't|do not|dont|don´t|never|pls don't) (?:ever )?(?:hes[it]+ate|be shy|be afraid|be a stranger|think twice)(?! at\\b)(?! (?:to|about) (?!${SOFT}${REACH}|(?:contact|call|ask|writ|email|ring|reach)))|without hesitation`,
      `${SOFT}${REACH},? (?:(?:and|or) \\p{L}+ (?:me|us|a) ?\\p{L}* ?)?(?:on [^.;]{2,24} )?(?:directly |personally |straight )?(?:${MAYBE}|${EVER})`,
      `(?:let (?:me|us)|lemme) know (?:in case of any|for any|if any|with any)\\b|(?:let (?:me|us)|lemme) know (?:if|should|in case|when(?:ever)?) (?:anything\\b|you(?:'d| would| do)? (?:like|want|need|prefer|care for|wish)(?: to (?:have|get|receive|see|know|learn|hear))? (?:any |some |a bit |a little )?(?:more|further|additional|extra)\\b)|(?:let (?:me|us)|lemme) know (?:if|how|when|where|what else) (?:else )?(?:i|we) (?:can|could|may|might)(?: best| further| ever)? (?:be of|help|assist|do (?:anything|more|something|for)|support|provide|serve|answer|make (?:your|it|this))`,
      `${MAYBE}[^.;]{0,50}?,? ${SOFT}(?:${REACH}|you (?:know (?:where|who|how)|have (?:my|our)|can (?:reach|find|call)|'ve got (?:my|our))|(?:my|our) (?:contact )?(?:details|number|card|line|door|inbox)\\b|${WE}${BE} (?:${AT_SERVICE}|${THERE}))`,
      `any(?:thing|time| time|body)? ?(?:questions?|queries|issues?|problems?|doubts?|at all|else|of this unclear)?,? (?:just|pls|please|feel free|can|you can|simply|you know) (?:to |just )?(?:${REACH}|who|where)`,
      `${WE}${BE} ${AT_SERVICE}(?![\\p{L}\\d])|consider (?:me|us) (?:${AT_SERVICE}|on call)`,
      `(?:${EVER},? )?(?:${WE}${BE} |(?:always |only )?)${THERE}(?: (?:for (?:you\\b|any|further|all|questions?|whatever|anything)|by (?:phone|email|mail|whatsapp)|(?:on|at|via|by) [^,.;]{2,20} )?)? ?(?:${EVER}|${MAYBE}|for (?:you\\b|any|further|all (?:your )?(?:needs|questions)|questions?|whatever|anything)|if you\\b|whenever you\\b|should you\\b|(?<=\\b(?:i|we)(?:'m| am|'re| are)(?: \\p{L}+)* (?:available|reachable|on call|on hand|around|here)) *[.!,]*$)`,
      `(?:whenever|when) you(?:'re| are)? (?:ready|need|want|like)[^.;]{0,20}, ${WE}${BE} (?:${THERE}|${AT_SERVICE})|(?:always|only) a (?:phone )?(?:call|message|text|email) away|always open`,
      `(?:${WE}${BE} |(?:always |more than |only too )?)?(?:${GLAD}) to (?:always |also |further |personally |be of )*(?:${HELP}|help)\\b(?! (?:you|with|us|me|them|him|her|the|your)\\b.{0,60}\\b(?:on|at|by|next) (?:mon|tue|wed|thu|fri|sat|sun))|(?:always |more than |only too )(?:happy|glad) to ${HELP}`,
      `(?:i|we)(?:'d| would)? (?:welcome|love|appreciate|relish|like) the (?:chance|opportunity) to (?:answer|help|assist|be of)|(?:(?:i|we) )?(?:look(?:ing)? forward to )?being of (?:any |further |some )?(?:service|assistance|help|use)`,
      `(?:whatever|anything) (?:else )?you (?:may |might )?(?:ever )?(?:need|want|require)(?= *[,.!]|$| just| (?:please )?(?:${REACH}))|(?:and )?you(?:'ve| have)? (?:know (?:where|how) (?:i am|we are|to (?:find|reach|get hold of) (?:me|us))|(?:can|may) (?:always )?(?:reach|find|count on|call(?: on)?|contact|rely on|get hold of) (?:me|us)(?= *[.,!]|$| (?:any|for|when|if|24|at|on|day))|(?:got |have )?(?:my|our) (?:number|card|details|email|mobile|contact)(?= *[,.!]|$| (?:if|should|in case|for|now)))|if ever you `,
      `should you (?:have|need|require|wish|want)|(?:just )?(?:say the word|shout|holler|yell)(?= *[.,!)]*$)|(?:my|our) (?:door|line|phone|inbox|mobile)s?(?:'s| is| are| stays?| remains?) (?:always |ever |still )?(?:open|on)\\b(?! again)`,
      `(?:for|to get) (?:any |more |further |additional )+(?:details|info|information|questions|queries|help|assistance),? ${SOFT}${REACH}`,
    )}`,
    "u",
  ),
);

/** Without one of these stems nothing is offered: most sentences are spared the pattern. */
const THERE_FOR_YOU = quick(
  /free|hes[it]+ate|afraid|stranger|\bshy\b|twice|let (?:me|us) know|lemme know|shout|holler|yell|contact|call|\bring\b|phone|reach|touch|ask|write|mail|ping|text|message|buzz|\bsay\b|find (?:me|us)|available|\bhere\b|around|on hand|open|disposal|service|beck|standing by|the ready|all ears|away|happy|glad|pleased|delighted|willing|ready|position|welcome|chance|opportunity|you (?:may |might )?(?:ever )?(?:need|want|require|know|have|'ve)|number|details|revert|back to|knock|lean on|drop|line|bell|say so|hit me|speak|talk|turn to|reply to|should you|staffed|manned|staying on|phone is|inbox/,
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
    if (!THERE_FOR_YOU.test(sentence.slice(start))) continue;
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
