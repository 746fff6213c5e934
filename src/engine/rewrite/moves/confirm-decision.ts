import { hasTrait } from "../../evidence";
import { bossDecision, deadline, decision, favourDay } from "../blank-specs";
import { timed } from "../facts-times";
import { cue, inside, isStranger, type Move, pleads, type Wording } from "../move";
import { viewsEn, viewsZh } from "../requests";
import { wordOfItZh } from "./word-of-it-zh";

/** Ask for one decision, or for where a decision stands that others take. */
export const confirmDecision: Move = {
  id: "confirm-decision",
  fits: (draft) =>
    inside(draft)
      ? 2
      : isStranger(draft)
        ? 1
        : 2.5 +
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
      (facts.views
        ? viewsZh
        : facts.pleads
          ? wordOfItZh
          : voice.inside
            ? insideZh
            : facts.process
              ? whereItStandsZh
              : decideZh)(voice, blank, facts),
    en: (voice, blank, facts) =>
      (facts.views ? viewsEn : voice.inside ? insideEn : facts.process ? whereItStandsEn : decideEn)(
        voice,
        blank,
        facts,
      ),
  },
  clause: {
    zh: ({ you, inside: within }, blank) =>
      within
        ? `想请${you}${blank(deadline)}定一下：${blank(bossDecision)}`
        : `想请${you}${blank(favourDay)}把${blank(decision)}定下来`,
    en: ({ inside: within }, blank) =>
      within
        ? `could you decide one thing ${timed("by", blank(deadline))}: ${blank(bossDecision)}`
        : `could you confirm ${blank(decision)} ${timed("by", blank(favourDay))}`,
  },
};

/** What one's own people decide is how to go on. */
const insideZh: Wording = ({ you, casual, pick }, blank) => {
  const by = blank(deadline);
  const what = blank(bossDecision);
  return casual
    ? pick(
        `有一件事想请${you}${by}定一下：${what}，行吗？${you}定不了的话，告诉我该找谁。`,
        `${you}能不能${by}给我个准话：${what}？还缺什么情况，我去问清楚。`,
      )
    : pick(
        `有一件事请${you}${by}定夺：${what}，${you}看可以吗？如还需要了解情况，我去核实。`,
        `能否请${you}${by}明确：${what}？如需其他同事一起商定，请告知我与哪位联系。`,
      );
};

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

const whereItStandsZh: Wording = ({ you, casual, pick }, blank, { topic, body }) => {
  const what = topic?.replace(/的事[儿兒]?$/, "") ?? "这件事";
  const who = body ?? "哪位领导";
  const by = blank(favourDay);
  return casual
    ? pick(
        `${what}现在走到哪一步、还差谁点头，${you}${by}能帮我问一下吗？要是不归${you}管，告诉我该找谁就行。`,
        `能不能请${you}${by}帮我问一句：${what}卡在哪个环节，还缺什么材料？${you}不方便问，告诉我找哪位，我去跑。`,
      )
    : pick(
        `能否请${you}${by}了解一下，${what}目前到了哪个环节、还需要我们补充什么材料？如果由其他同事负责，请告知找哪一位。`,
        `能否请${you}${by}告知${what}目前的进度，以及还需要${who}确认？如由其他同事负责，请告知与哪位联系。`,
      );
};

const decideZh: Wording = ({ you, casual, pick }, blank, { known }) => {
  const by = blank(favourDay);
  // With nothing named that is to be decided, whether it is.
  if (!known["which-decision"])
    return casual
      ? `${you}那边定了没有，${by}给我个准话，行吗？还有顾虑${you}直接说。`
      : `${you}那边是否已有决定，能否请${you}${by}告知？如还有顾虑，请直接指出，我们据此调整。`;
  const what = blank(decision);
  return casual
    ? pick(
        `${you}能不能${by}把${what}定下来，回我一句？要是得别人拍板，告诉我找哪位就行。`,
        `${what}，${you}${by}能给我个准话吗？还得跟别人商量的话，告诉我卡在哪就行。`,
      )
    : pick(
        `能否请${you}${by}确认${what}，回复我一个结论？如需其他同事拍板，请告知我与哪位联系。`,
        `关于${what}，能否请${you}${by}给我们一个明确答复？如果还有顾虑，请直接指出，我们据此调整。`,
      );
};

const whereItStandsEn: Wording = ({ pick }, blank, { topic, body }) => {
  const what = topic ?? "it";
  const needs = body
    ? `what ${body} still needs from us${topic ? ` on ${topic}` : ""}`
    : `what is still missing from us${topic ? ` for ${topic}` : ""}`;
  const by = timed("by", blank(favourDay));
  return pick(
    `Could you let me know ${by} where ${what} stands${body ? ` with ${body}` : ""}, and what's still missing from us? If somebody else handles it, the name is all I need.`,
    `Could you find out ${by} ${needs}? If it's not yours to ask, point me to the right person.`,
  );
};

const decideEn: Wording = ({ casual, pick }, blank) => {
  const what = blank(decision);
  const by = timed("by", blank(favourDay));
  return casual
    ? pick(
        `Could you confirm ${what} ${by}? If somebody else has to decide, tell me who to ask.`,
        `Can you let me know ${by} whether ${what} works for you as it stands? If not, tell me what to change.`,
      )
    : pick(
        `Could you confirm ${what} ${by}? If somebody else has to decide it, please tell me whom to ask.`,
        `May I ask you to let us know ${by} whether ${what} is acceptable as it stands? Should anything need changing, please mark it for me.`,
      );
};
