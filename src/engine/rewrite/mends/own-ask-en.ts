import type { Draft, Finding, Span, Unit } from "../../types";
import { deadline } from "../blank-specs";
import { calledIn } from "../called";
import { clausesIn } from "../dispute/clauses-en";
import { at, type Plan } from "../plan";
import { type Edit, unitAt } from "../splice";
import { fitIn } from "./mend";

/** Deeds of the deal itself. What a favour is paid for (nudge the committee, leak their price) is none. */
const DEED =
  "(?:sign|countersign|confirm|approve|place|book|renew|return|release|close|order|pick|choose|fix|agree|settle|decide|lock|set)\\b";
/** "Get your MD to sign by then", "if you sign by Friday", "sign before the 30th". */
const WANTS_DEED = new RegExp(
  `^(?:(?:just|please|pls|kindly|so|and|but|if (?:you|u)|you|u) )*(?:get (?:(?<them>them|him|her)|(?<whom>(?:your|the|our) [\\w-]+|\\p{Lu}\\p{Ll}+|(?:Mr|Mrs|Ms|Dr|Mme)\\.? \\p{Lu}\\p{Ll}+)) to )?(?<deed>${DEED}.*)$`,
  "iu",
);
/** Where the deed ends and what it is worth to him begins, without a comma between. */
const WORTH =
  /[:;–—]? (?:(?:and|&|then) .*|there(?:['’]s|['’]ll| is| will| are)\b.*|(?:you|u|I|we|it|that|he|she|they|your \w+)(?:['’](?:ll|re|s|d)| will| gets| can| earn| pocket| means?)\b.*)$/is;
/** A sum of it, or a word that ties it to him: what is left would still be the favour. */
const FAVOUR =
  /[%€$£₹¥]|\b\d[\d.,]*(?:k|\s?(?:percent|per cent|euros?|dollars?|pounds?|rupees|lakh))?\b(?= (?:for|to|in|is|are|yours))|\b\d{3,}\b|\b(?:personally|cash|envelope|cut|commission|yours|bonus|share|difference)\b/i;
/** An ask that stands by itself, whatever it stands beside. */
const ASKS = new RegExp(
  `^(?:let['’]?s (?:just )?${DEED}|(?:can|could|will|would) (?:you|u)\\b|shall we\\b|(?:please|pls|kindly) \\p{L})`,
  "iu",
);
const PRIVATE = /\b(?:(?:pick|choose) (?:us|me)|private|personal|own|home|iban|m-?pesa|account)\b/i;
const AT_ONCE = / (?:sharpish|quick(?:ly)?|fast|asap|soon|right away|now)\b/i;

/** What is asked of the reader in one sentence with a favour to him: asked by itself, with its day. Null: nothing is. */
export function favourAsk(finding: Finding, draft: Draft, plan: Plan): Edit | null {
  const unit = unitAt(draft, finding);
  if (unit?.lang !== "en") return null;
  for (const clause of clausesIn(unit.text)) {
    // Behind "and" stands what it is worth to him: "close it with me and come December …".
    const words = unit.text.slice(clause.start, clause.end).replace(WORTH, "");
    const { whom, them, deed } = WANTS_DEED.exec(words)?.groups ?? {};
    if (!deed || PRIVATE.test(words) || FAVOUR.test(deed)) continue;
    const { voice, blank } = at(finding, draft, plan);
    // What else is asked for with its day goes before: a second day of ours would only hurry it.
    const dated =
      draft.acts.some((act) => act.kind === "ask" && act.time?.fixed && act.start >= unit.end) ||
      /\bthen\b|\b(?:before|by|until|on)\b.*\d/i.test(deed) ||
      unit.times.some(
        ({ fixed, start }) =>
          fixed && start >= unit.start + clause.start && start < unit.start + clause.start + words.length,
      );
    const when = dated ? "" : ` by ${blank(deadline)}`;
    const before = unit.text.slice(0, clause.start);
    const told = /\d/.test(before) && finding.start >= unit.start + clause.start;
    const start = unit.start + (told ? before.length : 0);
    const called = told ? "" : calledIn({ start, end: unit.start + clause.end }, draft);
    const low = deed.slice(0, 1).toLowerCase() + deed.slice(1);
    const ask = `could ${them ? `you get ${them} to` : (whom ?? "you")} ${dated ? low : low.replace(AT_ONCE, "")}${when}?`;

    const said = voice.say(called ? `${called}, ${ask}` : ask);
    return { start, end: unit.end, text: fitIn(said, { start, end: unit.end }, draft, "en") };
  }
  return null;
}

/** The stretch up to the ask that ends its sentence: "…, let's pick the hosting plan today". */
export function upToAsk(reach: Span, unit: Unit): Span {
  const ask = clausesIn(unit.text).find(
    ({ start, end }) => unit.start + start > reach.start && ASKS.test(unit.text.slice(start, end)),
  );
  if (!ask) return reach;
  const lead = unit.text.slice(0, ask.start).replace(/(?:[,;\s]|\b(?:and|but|so)\s)+$/i, "");
  return { start: reach.start, end: Math.max(reach.start, Math.min(reach.end, unit.start + lead.length)) };
}
