import { quick } from "../../engine/quick";
import { isPast } from "./tense";
import { oneOf, word } from "./text";

/** Somebody other than the writer and his people: their dates are how matters stand, not a plan. */
const THEIRS = quick(
  /^(?:they|he|she|it|you|u|the (?:client|customer|buyer|board|committee|cfo|ceo|cto|prospect|tender|decision|deadline|contract|trial|budget|offer|quote (?:is|expires|stays)|price|project|opening|fair|show|holiday)\b|decision|price opening|tender|trial|deadline|their|his|her|your|who|which|that|there|this|all|please|thanks|thank|thx|cheers|many|quick note|an? (?:short|quick|brief) (?:note|update|word|recap|summary)|short|brief|note|(?:\p{L}+ )?(?:report|debrief)|notes|minutes|recap|summary|status|update|great|good|nice|lovely|regarding|re|ref|budget|offer|valid|expires?|ends?|due)\b/u,
);
const STANDS = word(
  oneOf(
    "end|ends|ending|expires?|expiring|decides?|closes?(?= on| in| at)|valid|due|until|till",
    "runs? (?:out|until|to)|lasts|open from|holiday|closed|since|may|might|could|would|should|if|whether",
    "not|n't|never|hope|hoping|depends?|look(?:ing)? forward|assume|understand|noticed?|guess|wonder|meant|glad|sorry",
  ),
);
/** Where somebody is then, and how he feels: a state, not a step. */
const WHEREABOUTS = word(
  oneOf(
    "(?:i|we)(?:'m|'re|'ll be| am| are| will be| was| were) (?:\\p{L}+ly |all |also |still |now |just )*(?:in|out|here|there|away|off|on (?:leave|holiday|vacation|site|the road)|available|free|around|open|ok|okay|pleased|happy|excited|proud|busy|crunched|tied up|supposed|scheduled to be|going to (?!\\p{L}+ (?:the|a|an|it|them|him|her|you|with)\\b))",
    "here(?: is|'s) (?:how|what|why|where)",
  ),
);
/** One's own life, and what is cried in a shop: dated, and no step in any matter. */
const ELSEWHERE =
  /\b(?:married|marrying|wedding|birthday|doctor|dentist|surgeon|surgery|therapy|hospital|gym|vacation|homecoming|honeymoon|funeral|(?:last|final) (?:call|days?|chance|hours?)|sale|buy (?:early|now)|being scheduled)\b/u;
const MOVES = quick(
  new RegExp(
    `^(?:${oneOf(
      "(?:i|we|me|us|my team|our \\p{L}+(?: \\p{L}+)?|\\p{L}+ and i)(?:'m|'re|'ll| am| are| is)? (?!need|want|have(?! (?:asked|told|instructed|booked|arranged|scheduled|reserved|invited) | (?:a|the|our|my|another|two|three|\\d+)? ?(?:\\p{L}+ )?(?:call|meeting|visit|demo|session|workshop|appointment))|had|like|think|hope|know|expect|believe)\\p{L}+",
      "(?:im|ive|ill|were) \\p{L}+ing",
      "(?:sends?|brings?|prepares?|checks?|ships?|delivers?|visits?|installs?|books?|seeing|meeting|visiting|calling|sending|going|flying|presenting|starting|moving|having|doing|closing|kicking|running|delivering|shipping|submitting|reviewing|driving|bringing|testing|installing|joining|picking|dropping|talking|speaking|following|signing|quoting|finishing|demoing|hosting|travelling|getting|back|will|call|meeting|demo|visit|workshop|kick-?off|trial|next|follow-?up|quote|proposal|draft|review|session|training|install(?:ation)?|delivery|shipment|invoice|confirmed|booked|scheduled|set|see you|see u|cu|catch you|talk|speak|until|agreed|final|second|first|third)\\b",
      "(?:(?:the|our|my|a|an|his|new|\\p{L}+'s) (?:[\\p{L}\\d'-]+ ){0,6}?|[\\p{L}]+ )(?:goes|go|(?:is|are|'s|will be)(?= (?:\\p{L}+ly |now |also |all |then )*(?:\\p{L}+ing|on|at|with|booked|scheduled|set|planned|confirmed|fixed|up|next|over|back|with|signed|sent|shipped|delivered|installed)\\b)|arrives?|comes?|reaches|reach|starts?|ships?|follows?|lands?|leaves?|gets?|runs?|happens|takes? place|visits?|phones?|calls?|re-?tests?|delivers?|signs?|meets?|joins?|sends?|brings?|picks?|installs?|confirms?|submits?|presents?|begins?|hits?|books?|checks?)\\b",
    )})`,
    "u",
  ),
);

/** What reaches the reader then comes from us. */
const YOU_GET = quick(/^(?:you|u)(?:'ll| will)? (?:get|have|receive|hear)\b(?! to\b)/u);
/** What was agreed on for a day to come. */
const FIXED_FOR = quick(
  /\b(?:moved|postponed|rescheduled|shifted|brought forward|set|booked|scheduled|confirmed|agreed|fixed|planned|pencilled in) (?:to|for|on|at|by)\b/u,
);

/** Whether a clause with a fixed time still to come tells what the writer's side does then: a plan, already dated. */
export function isDatedPlan(clause: string): boolean {
  if (/\bwithin\b/u.test(clause) && !/\b(?:will|shall|going to)\b|'ll\b/u.test(clause)) return false;
  return (
    clause.length > 6 &&
    (YOU_GET.test(clause) || !THEIRS.test(clause)) &&
    !STANDS.test(clause) &&
    !WHEREABOUTS.test(clause) &&
    !ELSEWHERE.test(clause) &&
    (YOU_GET.test(clause) || MOVES.test(clause)) &&
    (!isPast(clause.split(", ")[0] as string) || FIXED_FOR.test(clause))
  );
}
