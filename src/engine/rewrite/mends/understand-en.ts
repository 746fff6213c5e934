import { meetingTime } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import type { TakenUp, Wording } from "./mend";

const PRICE_EN = /\b(?:price[sd]?|expensive|costs?|cheap)/i;
const FAULT_EN =
  /\b(?:slow|left|engineers?|solder\w*|fail\w*|bugs?|broken|crash\w*|operators?|users?|fault|down|errors?)\b/i;
const READ_EN = /\b(?:understand|mistaken|misread|read|confus\w+|misunderst\w+|know)\b/i;
const DENIED_EN = /\b(?:actually,? no|not true|not correct|incorrect|untrue|not the case|wrong)\b/i;
const ABOUT_EN =
  /\b(?:about|regarding) ((?:the|our|your) [a-z]+(?: (?!is\b|are\b|was\b)[a-z]+)?)(?= (?:is|are|was)\b|[,.;!?]|$)/i;

/** What the reader complained of, where the draft says that he did: "you claim the export takes …", "people find the menu confusing". */
const RAISED_EN =
  /\b(?:(?:told you|you(?:r \w+)? (?:say|says|said|claim|claims|write|writes|wrote|think|believe|complain|mention|call)s?|find|remark|complaint|claim)(?: that| about)? )((?:the|our|your) (?:[a-z-]+ (?=is\b|are\b|was\b|were\b|has\b|have\b|takes?\b))?[a-z-]+)(?= [a-z]|[,.;]|$)/i;

/**
 * How an English objection is taken up. No confession the writer did not make, no question that sounds like a dare: the
 * disappointment is seen, and a day is offered to go through it.
 */
export const acceptEn = ({ casual, pick }: Parameters<Wording>[0], blank: BlankMaker, stretch: string): TakenUp => {
  const call = (what: string) => () => `Could I call you on ${blank(meetingTime)} to ${what}`;
  const meet = (what: string) => () => `Could we ${what} on ${blank(meetingTime)}`;
  const raised = RAISED_EN.exec(stretch)?.[1];
  if (raised)
    return casual
      ? pick(
          { accept: `thanks for raising ${raised}`, ask: call("go through it together") },
          { accept: `thanks for telling me about ${raised}`, ask: call("hear more about it") },
        )
      : { accept: `thank you for telling me about ${raised}`, ask: call("go through it together") };
  if (PRICE_EN.test(stretch))
    return pick(
      { accept: "I understand the concern about price", ask: meet("go through it line by line") },
      { accept: "I see that price matters here", ask: call("go through it line by line") },
    );
  if (FAULT_EN.test(stretch))
    return pick(
      {
        accept: `let's find the cause together, whichever side ${casual ? "it's" : "it is"} on`,
        ask: call("go through what happened"),
      },
      { accept: "thank you for telling me; I want to see this put right", ask: call("go through it step by step") },
    );
  if (/\b(?:complaint|claim|grievance)s?\b/i.test(stretch))
    return {
      accept: casual ? "thanks for letting me know about this" : "thank you for letting us know about this",
      ask: call("go through it point by point"),
    };
  const about = ABOUT_EN.exec(stretch)?.[1]?.trim();
  if (about && !/^(?:it|that|this|everything|what|you|they|we)\b|\b(?:do|does|did|is|are|was|were)$/i.test(about))
    return casual
      ? pick(
          { accept: `thanks for raising ${about}`, ask: call("go through it together") },
          { accept: `let's make sure we mean the same thing about ${about}`, ask: meet("go through it") },
        )
      : { accept: `thank you for raising ${about}`, ask: call("go through it together") };
  if (READ_EN.test(stretch) || DENIED_EN.test(stretch))
    return pick(
      { accept: "I understand that this is disappointing", ask: call("go through it together") },
      { accept: "I understand that you see this differently", ask: call("go through it point by point") },
    );
  return pick(
    { accept: "I take that point seriously", ask: call("hear how you see it") },
    { accept: casual ? "thanks for telling me" : "thank you for telling me about this", ask: call("talk it through") },
  );
};
