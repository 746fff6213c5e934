import { everyMatch, quick } from "../../engine/quick";
import { oneOf, word } from "./text";
import { NOUN_TOO, PURE } from "./verbs";

/** Past forms that are no present forms too; participles that pass for them are told apart by what stands before. */
const IRREGULAR =
  "was|were|had|did|didn't|wasn't|weren't|hadn't|couldn't have|went|came|saw|said|told|spoke|sent|gave|made|took|got|knew|thought|felt|found|left|lost|won|met|bought|brought|built|caught|chose|drew|drove|fell|flew|forgot|froze|grew|heard|held|kept|led|paid|ran|rose|sat|shook|shot|showed|sold|spent|stood|stuck|taught|threw|understood|woke|wore|wrote|became|began|broke|rang|sank|swore|tore|dropped|kicked|signed|called|visited|asked|talked|discussed|agreed|presented|demoed|emailed|mailed|pinged|texted|called|phoned|stopped by|checked|chatted|connected|followed|reached|walked";
const PAST = word(`(?:${IRREGULAR})|\\p{L}{2,}(?:ed|(?<=[^aeiou])ied)`, "g");
/** Finite words that put the clause in the present or the future. */
const PRESENT = word(
  oneOf(
    "will|won't|shall|can|can't|cannot|could|would|wouldn't|should|may|might|must|let's|lets|please|pls|plz",
    "kindly|need|needs|want|wants|am|is|are|isn't|aren't|i'm|we're|you're|they're|it's|he's|she's|that's",
    "there's|here's|i'll|we'll|you'll|he'll|she'll|they'll|it'll|i'd|we'd|im|ill|gonna|do|does|don't",
    "doesn't|has|have|haven't|hasn't|i've|we've|you've|they've|has to|have to|plan|plans|hope|hopes|expect",
    "expects|propose|suggest",
  ),
);
/** After one of these an -ed form is a participle or an adjective, not the clause's verb. */
const NO_SUBJECT = word(
  "(?:be|been|being|is|are|am|get|gets|got|getting|have|has|having|to|the|a|an|my|our|your|his|her|its|their|this|that's|as|if|when|once|unless|than|more|most|very|fully|all|any|some|no|and|or|of|with|in|for|by|on|per|each|every|until|while|well|new|not) $",
);

/** Whether a clause in plain form tells of the past. Fragments and everything doubtful count as not past. */
export function isPast(clause: string): boolean {
  let past = false;
  for (const match of everyMatch(PAST, clause)) {
    const before = clause.slice(0, match.index);
    if (/(?:ed|ied)$/u.test(match[0]) && NO_SUBJECT.test(before.slice(-9).trimStart() || "^")) continue;
    if (
      /^(?:need|speed|indeed|feed|seed|exceed|proceed|succeed|embed|bed|red|agreed upon|hundred|united|limited|detailed|advanced|interested|related|based|attached|enclosed|supposed|dedicated|certified|required|unexpected|unlimited|sacred|wicked|naked|used|ated)$/u.test(
        match[0],
      )
    )
      continue;
    past = true;
    break;
  }
  return past && !PRESENT.test(clause);
}

const CONJUNCT = quick(/\b(?:and|but|then)\s+(?:then\s+|now\s+|also\s+|still\s+)?(?=(\p{L}+)\s+(\p{L}+))/gu);
const OBJECT = quick(/^(?:the|a|an|it|them|us|you|me|him|her|our|your|my|their|his|its|this|that|to|with)$/u);
/** Present and past are written alike. */
const ALIKE = quick(/^(?:put|set|cut|let|hit|cost|read|shut|spread|quit|beat|run|come|become)$/u);

/** Where the last coordinated verb in the present begins: "they left this morning | and arrive on Thursday". 0: nowhere. */
export function presentFrom(words: string): number {
  let from = 0;
  for (const match of everyMatch(CONJUNCT, words)) {
    const [, verb = "", next = ""] = match;
    const base = [verb, verb.replace(/s$/u, ""), verb.replace(/es$/u, ""), verb.replace(/ies$/u, "y")].find(
      (form) => PURE.has(form) || NOUN_TOO.has(form),
    );
    if (base && !ALIKE.test(verb) && (PURE.has(base) || OBJECT.test(next))) from = match.index + match[0].length;
  }
  return from;
}
