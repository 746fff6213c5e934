import { sendBy } from "../blank-specs";
import { clausesIn } from "../dispute/clauses-en";
import type { Wording } from "./mend";
import { needIn } from "./subjects";

/** In the place of a dismissal: the need named, and an answer to it by a day. An honest no is an answer, and stays one. */
export const takeUpEn: Wording = ({ casual, pick }, blank, stretch) => {
  const need = needIn(stretch, "en");
  const by = `by ${blank(sendBy)}`;
  const i = casual ? "I'll" : "I will";
  const said = refusalIn(stretch);
  // "We don't do that" says no to what the sentence before named.
  const no = said && need && /\b(?:that|it|this|those|them)$/i.test(said) ? `we don't offer ${need} at present` : said;
  if (no) return `${no}. ${i} tell you ${by} whether there is another way.`;
  if (!need) return `${casual ? "I've" : "I have"} noted that and will come back to you on it ${by}.`;
  const thanks = casual ? "thanks" : "thank you";
  const fact = /\bstandard\b/i.test(stretch) ? " Ours is standard." : "";
  return pick(
    `${thanks} for bringing up ${need}.${fact} ${i} tell you ${by} what we can do there.`,
    `${thanks} for raising ${need}.${fact} ${i} let you know ${by} what is possible there.`,
  );
};

const REFUSES =
  /\b(?:we|i) (?:just |simply |really |currently )?(?:do ?n['o’]?t|do not|cannot|can['’]?t|won['’]?t|will not|are not able to|aren['’]t able to|no longer|have no|have never|never) (?:really |currently )?(?:do|offer|support|make|provide|have|sell|stock|build|deliver|supply|cover|handle|plan|carry|run|fit|print|host|speak|work)\b|\bnot (?:on|part of|in) (?:our|the) (?:road ?map|offer|scope|plans?)\b|\bout of scope\b/i;
const MOCKS = /\b(?:anyway|live with it|tough|sorry mate|deal with it|next)\b/i;
/** What leads up to the no, in the clause that says it. */
const LEADS = /^(?:(?:nah|no|nope|sorry|look|well|honestly|frankly|i['’]?m afraid|as for [^,]+),?\s+)+/i;

/** The no in its own words; with a subject where it has none. Null: nothing is refused. */
export function refusalIn(stretch: string): string | null {
  for (const { start, end } of clausesIn(stretch)) {
    const clause = stretch.slice(start, end).replace(LEADS, "");
    if (!REFUSES.test(clause) || /\byour?\b/i.test(clause)) continue;
    const bare = clause
      .replace(MOCKS, "")
      .trim()
      .replace(/^(?:and|but|so) /i, "");
    if (/^(?:not|out)\b/i.test(bare)) return `that is ${bare.slice(0, 1).toLowerCase()}${bare.slice(1)} at present`;
    return bare;
  }
  return null;
}
