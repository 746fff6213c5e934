import { hasTrait } from "../../evidence";
import { askClauseEn, askEn } from "../ask-en";
import { askedClauseZh, askedZh } from "../asked-zh";
import { bossDecision, deadline, decision, favourDay, howOn } from "../blank-specs";
import { callZh } from "../call-zh";
import { timed } from "../facts-times";
import { leadOf } from "../lead";
import { cue, inside, isStranger, type Move, pleads, type Wording } from "../move";
import { viewsEn, viewsZh } from "../requests";

/** Ask for one decision, or for where a decision stands that others take. */
export const confirmDecision: Move = {
  id: "confirm-decision",
  fits: (draft) =>
    inside(draft)
      ? 2
      : isStranger(draft)
        ? 1
        : 2.5 +
          (leadOf(draft) === "asks" ? 6 : 0) +
          pleads(draft) +
          cue(
            draft,
            /推进|(?:采购|审批|付款|内部|走|合同|盖章)(?:的)?流程|审批|审核|签|合同|定下来|拍板|确认|盖章|立项|采购|标书|招标|评标|approv|(?<!\b(?:your|the|a|an|our) )\bsign(?:ed|ing|ature|-?off)?\b|contract|decision|committee|move (?:this|it|things)|over the line|get this done|budget/i,
            4,
          ) +
          cue(draft, /through (?:procurement|purchasing|legal|finance|the committee)|走完?(?:流程|审批)/i, 5) +
          (draft.acts.some((act) => hasTrait(act, "thoughts")) ? 3 : 0) +
          cue(
            draft,
            /\b(?:your (?:take|thoughts|views?|input)|any (?:and all )?(?:pointers|guidance|advice|thoughts|comments|feedback))\b/i,
            5,
          ),
  title: { zh: "请他定一件事", en: "Ask for one decision" },
  words: {
    zh: (voice, blank, facts) =>
      (facts.views ? viewsZh : facts.pleads || voice.inside ? askedZh : callZh)(voice, blank, facts),
    en: (voice, blank, facts) =>
      (facts.views ? viewsEn : voice.inside ? insideEn : facts.process || facts.wish ? askEn : decideEn)(
        voice,
        blank,
        facts,
      ),
  },
  clause: {
    zh: askedClauseZh,
    en: (voice, blank, facts) =>
      voice.inside
        ? `could you decide one thing ${timed("by", blank(deadline))}: ${blank(bossDecision)}`
        : facts.wish
          ? askClauseEn(voice, blank, facts)
          : `could you confirm ${blank(decision)} ${timed("by", blank(favourDay))}`,
  },
};

/** What one's own people decide is how to go on. */
const insideEn: Wording = ({ casual, pick }, blank) => {
  const by = timed("by", blank(deadline));
  const what = blank(bossDecision);
  return casual
    ? pick(
        `Could you decide ${by} ${what}? If you need more facts for it, tell me which and I'll get them.`,
        `Can you tell me ${by} ${what}? If somebody else has to decide it, tell me who to ask.`,
      )
    : `May I ask you to decide ${by} ${what}? If you need more facts for it, I will get them.`;
};

const decideEn: Wording = ({ casual, pick }, blank, { known }) => {
  // Where nothing is named that one could say yes to, he says himself what he decides.
  if (!known["which-decision"])
    return `${casual ? "Could you" : "Could you please"} tell me ${timed("by", blank(favourDay))} ${blank(howOn)}? If you need anything from me for that, just tell me.`;
  const what = blank(decision);
  const by = timed("by", blank(favourDay));
  return casual
    ? pick(
        `Could you confirm ${what} ${by}? If you need anything from me for that, just tell me.`,
        `Can you let me know ${by} whether ${what} works for you as it stands? If not, tell me what to change.`,
      )
    : pick(
        `Could you confirm ${what} ${by}? If you need anything from us for that, please tell me.`,
        `May I ask you to let us know ${by} whether ${what} is acceptable as it stands? Should anything need changing, please mark it for me.`,
      );
};
