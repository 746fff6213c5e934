import { deadline, decision } from "../blanks";
import { cue, inside, type Move } from "../move";

/** Ask for one decision. */
export const confirmDecision: Move = {
  id: "confirm-decision",
  fits: (draft) =>
    inside(draft)
      ? 2
      : 2 +
        cue(
          draft,
          /推进|流程|审批|审核|签|合同|定下来|拍板|确认|盖章|立项|采购|标|approv|sign|contract|decision|committee|move (?:this|it|things)|over the line|get this done|budget/i,
          4,
        ),
  title: { zh: "请他定一件事", en: "Ask for one decision" },
  words: {
    zh: ({ you, short }, blank) => {
      const by = blank(deadline);
      const what = blank(decision);
      return short
        ? `想请${you}${by}把${what}定下来，回我一句就行。要是${you}这边定不了，告诉我该找哪位，可以吗？`
        : `想请${you}${by}确认${what}，回复我一个结论即可。如果需要其他同事拍板，请告诉我找哪一位，我来沟通。${you}看可以吗？`;
    },
    en: ({ short }, blank) => {
      const what = blank(decision);
      const by = blank(deadline);
      return short
        ? `Could you confirm ${what} by ${by}? If it isn't yours to decide, tell me who to ask. Is that OK?`
        : `Could you confirm ${what} by ${by}? If somebody else has to decide it, please tell me who, and I will ask them. Is that all right?`;
    },
  },
  clause: {
    zh: ({ you }, blank) => `想请${you}${blank(deadline)}把${blank(decision)}定下来`,
    en: (_, blank) => `could you confirm ${blank(decision)} by ${blank(deadline)}`,
  },
};
