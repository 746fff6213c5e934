import { deadline, decision } from "../blank-specs";
import { timed } from "../facts";
import { cue, inside, type Move, type Wording } from "../move";

/** Ask for one decision, or for where a decision stands that others take. */
export const confirmDecision: Move = {
  id: "confirm-decision",
  fits: (draft) =>
    inside(draft)
      ? 2
      : 2 +
        cue(
          draft,
          /推进|流程|审批|审核|签|合同|定下来|拍板|确认|盖章|立项|采购|标书|招标|评标|approv|sign|contract|decision|committee|move (?:this|it|things)|over the line|get this done|budget/i,
          4,
        ),
  title: { zh: "请他定一件事", en: "Ask for one decision" },
  words: {
    zh: (voice, blank, facts) => (facts.process ? whereItStandsZh : decideZh)(voice, blank, facts),
    en: (voice, blank, facts) => (facts.process ? whereItStandsEn : decideEn)(voice, blank, facts),
  },
  clause: {
    zh: ({ you }, blank) => `想请${you}${blank(deadline)}把${blank(decision)}定下来`,
    en: (_, blank) => `could you confirm ${blank(decision)} ${timed("by", blank(deadline))}`,
  },
};

const whereItStandsZh: Wording = ({ you, casual, pick }, blank, { topic }) => {
  const what = topic?.replace(/的事$/, "") ?? "这件事";
  const by = blank(deadline);
  return casual
    ? pick(
        `${what}现在走到哪一步、还差谁点头，想请${you}${by}帮我问一下，回我一句就行。要是不归${you}管，告诉我该找谁，可以吗？`,
        `想请${you}${by}帮忙问一句：${what}卡在哪个环节，还缺什么材料？${you}不方便问的话，告诉我找哪位，我去跑。`,
      )
    : pick(
        `想请${you}${by}了解一下${what}目前到了哪个环节、还需要我们补什么材料，回复我一句即可。如果由其他同事负责，请告知找哪一位，可以吗？`,
        `能否请${you}${by}告知${what}目前的进度，以及还需要哪位领导确认？如果由其他同事负责，请告诉我该找哪一位。`,
      );
};

const decideZh: Wording = ({ you, casual, pick }, blank) => {
  const by = blank(deadline);
  const what = blank(decision);
  return casual
    ? pick(
        `想请${you}${by}把${what}定下来，回我一句就行。要是${you}这边定不了，告诉我该找哪位，可以吗？`,
        `${what}${you}${by}能给我个准话吗？要是还得跟别人商量，告诉我卡在哪就行。`,
        `咱们${by}把${what}敲定，行吗？${you}哪里拿不准，直接跟我说。`,
      )
    : pick(
        `想请${you}${by}确认${what}，回复我一个结论即可。如果需要其他同事拍板，请告诉我找哪一位，${you}看可以吗？`,
        `能否请${you}${by}就${what}给我们一个明确答复？如果还有顾虑，请直接指出，我们据此调整。`,
        `烦请${you}${by}确认${what}。如有不同意见，请一并注明，可以吗？`,
      );
};

const whereItStandsEn: Wording = ({ casual, pick }, blank, { topic }) => {
  const what = topic ?? "this";
  const by = timed("by", blank(deadline));
  return casual
    ? pick(
        `Could you find out where ${what} stands and what's still missing, and tell me ${by}? If somebody else handles it, just give me the name.`,
        `Could you tell me ${by} who still has to sign off on ${what}, and what they need from us? If it's not yours to chase, point me to the right person.`,
        `Can you let me know ${by} what's still in the way of ${what}? If you're not the one to ask, tell me who is.`,
      )
    : pick(
        `Could you let me know ${by} where ${what} stands and what is still required from us? If somebody else is in charge of it, please give me the name.`,
        `May I ask you to find out ${by} what is still outstanding for ${what}? If one of your colleagues is responsible, please tell me whom to contact.`,
      );
};

const decideEn: Wording = ({ casual, pick }, blank) => {
  const what = blank(decision);
  const by = timed("by", blank(deadline));
  return casual
    ? pick(
        `Could you confirm ${what} ${by}? If it isn't yours to decide, tell me who to ask.`,
        `Can you let me know ${by} whether ${what} works for you as it stands? If not, tell me what to change.`,
        `Could we settle ${what} ${by}? If something's holding it up, tell me what it is.`,
      )
    : pick(
        `Could you confirm ${what} ${by}? If somebody else has to decide it, please tell me whom to ask.`,
        `May I ask you to confirm ${what} ${by}? Should anything need changing, please mark it for me.`,
      );
};
