import { deadline, nextStep, sendBy, today } from "./blank-specs";
import { callEn, metBefore } from "./call-en";
import type { Facts } from "./facts";
import { timed } from "./facts-times";
import type { Wording } from "./move";
import { LATE } from "./open/signs-en";
import { partyIn } from "./party-en";
import { newsOf, OTHERS, seenIn, seesMany } from "./seen-en";

/** What the writer does next: to the customer a call, or what becomes of the trouble; to one's own a deed by a day. */
export const nextEn: Wording = (voice, blank, facts) => {
  // Told to somebody unknown of people who are not he: to one's own, most likely.
  const within = voice.inside || (!voice.toBuyer && !facts.partner && OTHERS.test(facts.said));
  if (within) return (facts.trouble ? planEn : stepEn)(voice, blank, facts);
  // A status waits for what is still to come; after a meeting or an offer one rings.
  const waits =
    facts.trouble ||
    (voice.toBuyer && !metBefore(facts) && LATE.test(facts.said)) ||
    (!(facts.offers || metBefore(facts)) && UNDONE.test(facts.said));
  return (waits ? remedyEn : callEn)(voice, blank, facts);
};

/** Seed 000: a report says what its writer does next, and by when the reader hears of it. */
export const stepEn: Wording = ({ casual, toBoss, pick }, blank, facts) => {
  // Who goes there again on a day of his own owes what comes of it, and no step beside it.
  if (facts.open.ahead)
    return `${casual ? "I'll" : "I will"} tell you ${timed("by", blank(deadline))} what comes of it. ${casual ? "Is that soon enough?" : "Is that soon enough for you?"}`;
  const what = blank({ ...nextStep, answers: { en: stepsOf(facts, toBoss) } });
  const by = timed("by", blank(deadline));
  const will = casual ? "I'll" : "I will";
  return pick(
    `${capital(by)} ${will} ${what} and tell you what comes of it. ${casual ? "Does that work for you?" : "Does that suit you?"}`,
    `${capital(by)} ${will} ${what} and let you know how it went. ${casual ? "Is that soon enough?" : "Is that soon enough for you?"}`,
    `${capital(by)} ${will} ${what} and report back to you. ${casual ? "OK with you?" : "Is that all right with you?"}`,
  );
};

/** Bad news come with a plan: ways out first, then ten minutes of the reader's time. */
const planEn: Wording = ({ casual, pick }, blank, { said, open }) => {
  const news = newsOf(said);
  const what = blank({
    ...nextStep,
    answers: {
      en: [
        `work out two or three ways to ${news ? `answer ${news}` : "handle it"}`,
        "find out what is behind it",
        "get the facts together and write down what I would do",
      ],
    },
  });
  const by = timed("by", blank(open.presses ? today : sendBy));
  return casual
    ? pick(
        `I'll ${what} and come to you ${by}; can you spare ten minutes to settle it?`,
        `I'll ${what} and come to you ${by}. Do you have ten minutes then to settle it?`,
        `${capital(by)} I'll ${what} and come to you. Can we take ten minutes then to decide?`,
      )
    : pick(
        `I will ${what} and come to you ${by}. Could you spare ten minutes then to settle it?`,
        `${capital(by)} I will ${what} and come to you. Would you have ten minutes then to decide?`,
      );
};

/** Who is let down hears by a day what becomes of it. */
const remedyEn: Wording = ({ casual, toBuyer, pick }, blank, { said, open, trouble }) => {
  const answers = ["tell you how we put it right and by when", "give you the new date", REST];
  const first = LATE.test(said) && (trouble || toBuyer) ? "give you the new date" : trouble ? answers[0] : REST;
  const what = blank({ ...nextStep, answers: { en: [...new Set([first as string, ...answers])] } });
  const by = timed("by", blank(open.presses ? today : sendBy));
  const firm = /\b(?:we|our|us)\b/i.test(said) && !/\b(?:I|I['’]\w+|my)\b/.test(said);
  const will = `${firm ? "we" : "I"}${casual ? "'ll" : " will"}`;
  return `${capital(by)} ${will} ${what}. ${pick("Does anything on your side depend on it?", "Is there anything on your side that depends on it?")}`;
};

const REST = "tell you when the rest will be done";

/** What somebody doubts: `on the fence because of the four days in dock`. */
const DOUBTS =
  /\b((?:(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts) )?(?:\p{Ll}+ )?(?:director|chief|CFO|CEO|CTO|COO|MD|owner|boss|manager|buyer|head|lead|board|partner)) (?:is|are|was|were) (?:still )?(?:on the fence|undecided|not (?:convinced|sure|happy)|worried|sceptical|skeptical|unsure|hesitant)(?: because of| about| over) ((?:the|our) (?:[\p{L}\d-]+ ){1,4}?[\p{L}\d-]+)(?=[.,;!?]|$| (?:and|but|so)\b)/u;

const THING =
  "((?:the|our|their|its|his|her) (?:[\\p{L}\\d'’%-]+ ){0,3}?[\\p{L}\\d'’%-]+)(?=[.,;!?\\n]|$| (?:and|but|from|to|for|before)\\b)";
/** What somebody owes, and what was left open, by its name. */
const OWED = new RegExp(
  `\\b(?:waiting (?:for|on)|awaiting|(?:has|have)(?:n['’]t| not)(?: yet)? (?:paid|sent|signed|returned|confirmed|approved|released)) ${THING}`,
  "iu",
);
const LEFT_OPEN = new RegExp(`\\b(?:left open|still open|open points?|outstanding|pending): ?${THING}`, "iu");

/** What is done next with somebody the draft names, best first. */
export function stepsOf({ said }: Pick<Facts, "said">, toBoss: boolean): readonly string[] {
  const steps: string[] = [];
  const many = seesMany(said);
  const [, who, what] = DOUBTS.exec(said) ?? [];
  if (who && what)
    steps.push(`talk to ${/^(?:the|their|his|her|its) /i.test(who) ? small(who) : `the ${who}`} about ${what}`);
  const owed = OWED.exec(said)?.[1];
  if (owed) steps.push(`chase ${owed}`);
  const open = LEFT_OPEN.exec(said)?.[1];
  if (open) steps.push(`settle ${open}`);
  const party = many ? null : partyIn(said, NOBODY);
  if (party) steps.push(party.thing ? `settle ${party.thing} with ${party.who}` : `arrange a talk with ${party.who}`);
  const seen = seenIn(said);
  if (seen && !many) steps.push(`agree the next step with ${seen}`);
  if (!seen && !many && COUNTED.test(said)) steps.push("find out when the rest will be done");
  if (many) steps.push("agree the next step with each of them");
  const general = ["agree the next step with the customer", "settle the open points one by one"];
  return [...new Set([...steps, ...(toBoss ? general : general.reverse())])].slice(0, 4);
}

/** Work that is counted as far as it is done. */
const COUNTED =
  /\b\d+ ?%|\b(?:not|n['’]t) (?:yet )?(?:been )?(?:begun|started|done|finished)\b|\b\d+ (?:of|out of) (?:the )?\d+\b|\b(?:\p{L}+ of (?:the )?(?:four|five|six|seven|eight|nine|ten|twelve)\b)/iu;
/** A status with something left to do. */
const UNDONE =
  /\b\d+ ?%|\b(?:not|n['’]t) (?:yet )?(?:been )?(?:begun|started|done|finished)\b|\b\d+ (?:of|out of) (?:the )?\d+\b|\b(?:still|waiting|pending|awaiting|remaining|the rest|to follow|in progress|under way|half[- ]done|not yet|so far|status|the (?:other|last) \w+)\b/i;

/** A report to one's own names neither its reader nor its writer as somebody to talk to. */
const NOBODY = { address: null, text: "", units: [] };

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function small(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
