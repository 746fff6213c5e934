import type { Draft, Span } from "../../types";
import { contactPerson, deadline } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import { extend, stopOf } from "./mend";
import { isDated, isListed } from "./owned";

const CAN_ANYBODY_EN =
  /^(?:who (?:could|can|will|would|wants to|is going to)\s+|(?:can|could|would|will)\s+(?:somebody|someone|anybody|anyone|one of you)\s+(?:please\s+)?)/i;
/** Nobody in particular ought to. */
export const NOBODY_EN =
  /^(?:(?:i think|maybe|perhaps)\s+)?(?:(?:somebody|someone|anybody|anyone|one of us)\s+(?:really\s+)?(?:should|ought to|needs to|has to|must|could|can|will have to)\s+(?:probably\s+)?|we (?:should|ought to) (?:probably |really )?(?=(?!do something|be\b|have been\b)\p{L})|it (?:would|might|could) be (?:good|best|wise|advisable|useful|helpful|important|sensible) (?:to|if we) (?=(?!get\b.*\bed\b)\p{L}))/iu;

/** A wish that somebody, some day, does it: Would be nice if the banner got ironed for once. */
const WISHES_EN =
  /^(?:it )?(?:would|['’]d) be (?:nice|great|good|lovely) if (.{2,40}?) (?:got|was|were|could (?:get|be)|gets|is) (\w+(?:ed|en|t|ne|ught|de)(?: [\w ]{0,30}?)??)(?: for once| for a change| at some point| one day| some ?time)?(?=[.!?\s]*$)/i;

/** Who does it, and by when, where an English sentence leaves both open. */
export function ownerInEnglish(span: Span, draft: Draft, blank: BlankMaker): string {
  const text = draft.text.slice(span.start, span.end);
  const by = isDated(span, draft) ? "" : ` by ${blank(deadline)}`;
  const wished = WISHES_EN.exec(text);
  if (wished) {
    const done = (wished[2] as string).trim();
    return `${blank(contactPerson)} will get ${wished[1]} ${done}${/ (?:before|ahead of) /.test(done) ? "," : ""}${by}`;
  }
  const hail = /^(?:hi|hey|hello|morning)\b[^,?.]{0,20},\s*/i.exec(text)?.[0] ?? "";
  const asked = CAN_ANYBODY_EN.exec(text.slice(hail.length));
  if (asked) {
    const deed = text.slice(hail.length + asked[0].length);
    const stop = stopOf(deed);
    const lead = / (?:before|ahead of|so that) /.test(deed) ? "," : "";
    const bare = deed.slice(0, deed.length - stop.length).replace(/,? (?:please|pls)$/i, "");
    // Whoever asks the round offers himself, and leaves the round the choice.
    const else_ = "unless one of you would rather";
    const said = `${blank(contactPerson)} will ${bare}${by && lead + by}, ${else_}`;
    return `${hail}${said}${stop ? stop.replace(/^[.!?]*/, ".") : /[?.!]/.test(draft.text[span.end] ?? "") ? "" : "."}`;
  }
  const nobody = NOBODY_EN.exec(text);
  if (nobody) {
    const deed = text.slice(nobody[0].length);
    // "check whether the crates have cleared customs by Friday" would date the customs.
    const clause = by
      ? / (?:whether|if|why|when|how|what|who|which)\b|(?<!\b(?:about|of|on|for|with|to|at|in|from)) that (?=(?:the|a|an|we|they|it|he|she|there|all|our|their|[\w-]+ (?:of|is|are|was|has|have|will))\b)/.exec(
          deed,
        )
      : null;
    const stop = stopOf(deed);
    if (/ (?:before|ahead of|in time for) /.test(deed) && by)
      return `${blank(contactPerson)} will ${deed.slice(0, deed.length - stop.length)},${by}${stop}`;
    const dated = clause ? deed.slice(0, clause.index) + by + deed.slice(clause.index) : deed + by;
    return `${blank(contactPerson)} will ${dated}`;
  }
  if (isListed(span, draft)) return extend(span, draft, ` – ${blank(contactPerson)} will see to it${by}`);
  return extend(span, draft, `; ${blank(contactPerson)} will see to it${by}`);
}
