import { askClauseEn, askEn } from "../ask-en";
import { askedClauseZh, askedZh } from "../asked-zh";
import { leadOf } from "../lead";
import { cue, type Move } from "../move";
import { petitions } from "../relation";
import { viewsEn, viewsZh } from "../requests";

/** A partner is asked to sell. */
const SELLS = /推广|主推|多卖|多推|\b(?:push|promot)\w*|traction|spread the word/i;

/** Help is wanted in general: he is asked for one thing. */
const LENDS =
  /\b(?:(?:lend|put) [\w ]{0,20}weight|weight you can lend|lend (?:us |me )?a hand|your (?:kind |full )?(?:support|backing|help)|any help)\b/i;

/** Give a task with a deadline and a way out. */
export const assignTask: Move = {
  id: "assign-task",
  fits: (draft) => {
    if (draft.audience === "colleague") return 6;
    if (draft.audience === "partner" && SELLS.test(draft.read)) return cue(draft, SELLS, 8);
    if (petitions(draft)) return 10;
    if (draft.audience === "boss") return 0;
    if (leadOf(draft) === "asks") return 5;
    return draft.audience === "customer" ? 0 : cue(draft, LENDS, 7.5);
  },
  title: { zh: "布置清楚一件事", en: "Give one clear task" },
  words: {
    zh: (voice, blank, facts) => (facts.views ? viewsZh : askedZh)(voice, blank, facts),
    en: (voice, blank, facts) => (facts.views ? viewsEn : askEn)(voice, blank, facts),
  },
  clause: {
    zh: askedClauseZh,
    en: askClauseEn,
  },
};
