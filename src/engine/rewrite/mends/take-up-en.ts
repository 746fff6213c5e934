import { sendBy } from "../blank-specs";
import { clausesIn } from "../dispute/clauses-en";
import type { Wording } from "./mend";
import { needIn } from "./subjects";

/** In the place of a dismissal: the need named and asked after. An honest no is an answer, and stays one. */
export const takeUpEn: Wording = ({ casual, pick }, blank, stretch) => {
  const need = needIn(stretch, "en")?.replace(SIGHS, "") ?? null;
  const by = `by ${blank(sendBy)}`;
  const said = refusalIn(stretch);
  // "We don't do that" says no to what the sentence before named.
  const no = said && need && /\b(?:that|it|this|those|them)$/i.test(said) ? `we don't offer ${need} at present` : said;
  const fact = /\bstandard\b/i.test(stretch) ? " Ours is standard." : "";
  if (no) {
    const other = casual ? "I'll tell you" : "I will tell you";
    return `${no}. What exactly would you need? ${other} ${by} whether there is another way.`;
  }
  if (!casual)
    return need
      ? pick(
          `thank you for raising ${need}.${fact} May I ask what you need there? I will answer in writing ${by}.`,
          `thank you for bringing up ${need}.${fact} What exactly would you need? I will answer in writing ${by}.`,
        )
      : `thank you for raising this.${fact} May I ask what exactly you would need? I will answer in writing ${by}.`;
  return need
    ? pick(
        `thanks for raising ${need}.${fact} What exactly do you need there? I'll answer ${by}.`,
        `good that you bring up ${need}.${fact} What do you need there? You'll have an answer ${by}.`,
        `thanks for bringing up ${need}.${fact} How important is it to you, and what do you need there? I'll answer ${by}.`,
      )
    : pick(
        `thanks for raising this.${fact} What exactly do you need? You'll have an answer ${by}.`,
        `thanks for bringing this up.${fact} What do you need there? I'll answer ${by}.`,
      );
};

/** A sigh before the name of the need is none of it. */
const SIGHS = /^(?:aiya[ah]*|aiyo[oh]*|oh|well|haha*|lol|but|and|so|ok(?:ay)?),? /i;

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
