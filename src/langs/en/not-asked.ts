import { quick } from "../../engine/quick";
import type { Clause } from "./clauses";
import { oneOf } from "./text";

/** What the reader may wish for himself. */
const OWN_WISH = quick(
  /^(?:and |but |so |or )?(?:if|in case)(?: at any time)? you(?:'d| would| do| no longer| don't| would no longer| would not)*(?: (?:not|still|also|ever|rather|no longer))* (?:want|wish|like|prefer|love|need to|choose|care|no longer|enjoy)(?![\p{L}])/u,
);
/** Done on a page, by whoever wants what it gives. */
const ON_A_PAGE = quick(
  new RegExp(
    `^${oneOf("click|tap|press|touch|visit|follow|go to|go here|log ?(?:in|on)|sign (?:in|up|on)|unsubscribe|launch|remove yourself|update your|check out (?:this|my|our|the|your)|opt|cancel|download|come check|subscribe|see our|read our|retweet|search|complete the form|fill (?:out|in) (?:this|the)|leave us a|do so at|take a moment to (?:rate|check|visit)|rate|send (?:it|them)? ?to|copy|use the (?:link|form|button)")}(?![\\p{L}])`,
    "u",
  ),
);
/** What stands under every mass mail: keep it out of the spam folder. */
const KEEP_COMING = quick(
  /^add\b(?=.*(?:address ?book|safe[- ]?senders?|safe list|white ?-?list|contacts\b|^add\s*$))|^add\s*$|^add\s+(?:mailto\b|\uFFFC|\uFFFB|\[)|^(?:print this (?:mail|email)|reply to this (?:mail|email|message|address))/u,
);

/** Whether a command asks nothing of this reader: a page explains itself to whoever wants what it gives. */
export function isForAnybody(phrase: string, at: number, clauses: readonly Clause[]): boolean {
  const action = phrase.replace(/^(?:please|pls|kindly|simply|just|then|also|you can|\s)+/u, "");
  if (KEEP_COMING.test(action)) return true;
  return ON_A_PAGE.test(action) && clauses.some((clause, i) => i !== at && OWN_WISH.test(clause.text));
}
