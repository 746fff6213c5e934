import { favourDay, seniorPerson } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import type { Facts } from "../facts";
import { timed } from "../facts-times";
import { cue, inside, type Move, THROUGH } from "../move";

/** Ask for an introduction higher up. */
export const introduceSenior: Move = {
  id: "introduce-senior",
  fits: (draft) =>
    inside(draft)
      ? 0
      : 1 +
        (draft.audience === "partner" ? cue(draft, THROUGH, 6) : 0) +
        cue(
          draft,
          /引荐|高层|上头|往上|上面|(?:[您你]们?|贵司|他们|跟|和|向)的?(?:老板|老总)|一把手|介绍.{0,6}认识/i,
          9.5,
        ) +
        cue(
          draft,
          /美言|递话|递递话|敲敲?边鼓|说说话|说句话|说两句|打个?招呼|好话|牵线|搭桥|站台|decision.?maker|your (?:boss|director|cfo|ceo|cto)|introduce|put in a (?:good )?word/i,
          6,
        ),
  title: { zh: "请他引荐领导", en: "Ask for an introduction" },
  words: {
    zh: ({ you, casual, pick }, blank, facts) => {
      const who = whom(blank, facts);
      const by = blank(favourDay);
      return casual
        ? pick(
            `能不能请${you}${by}帮我约一下${who}，我过去当面汇报一刻钟？${you}觉得还不到时候，直接告诉我就行。`,
            `想请${you}${by}跟${who}说一声，约我过去讲一刻钟，方便吗？要是${you}不好开口，告诉我该找谁约就行。`,
          )
        : pick(
            `能否请${you}${by}将我引荐给${who}，由我当面汇报一刻钟？如果${you}认为时机未到，请直接告知。`,
            `想请${you}${by}代为约见${who}，汇报不超过一刻钟，${you}看是否方便？如果由其他同事安排更合适，请告知我与哪位联系。`,
          );
    },
    en: ({ casual, pick }, blank, facts) => {
      const who = whom(blank, facts);
      const by = timed("by", blank(favourDay));
      return casual
        ? pick(
            `Could you introduce me to ${who} ${by}? Fifteen minutes with them would be enough. If you'd rather not, just tell me who to ask instead.`,
            `Would you be able to put me in touch with ${who} ${by}? A line with both of us in copy is plenty. If it's too early for that, just say so.`,
          )
        : pick(
            `Could you introduce me to ${who} ${by}? A quarter of an hour with them would be enough. If you would rather not, please tell me whom I should write to.`,
            `Would you be willing to put me in touch with ${who} ${by}? A short e-mail with both of us in copy is all it takes. If the moment is not right, please tell me so.`,
          );
    },
  },
  clause: {
    zh: ({ you }, blank, facts) => `想请${you}${blank(favourDay)}帮我引荐一下${whom(blank, facts)}`,
    en: (_, blank, facts) => `could you introduce me to ${whom(blank, facts)} ${timed("by", blank(favourDay))}`,
  },
};

/** Whoever the draft says decides or is hard to reach is suggested first. */
function whom(blank: BlankMaker, { third, wish }: Facts): string {
  const zh = third?.person ? [third.name] : [];
  const en = wish?.hangs?.person ? [wish.hangs.who] : [];
  const { answers } = seniorPerson;
  return blank({ ...seniorPerson, answers: { zh: [...zh, ...answers.zh], en: [...en, ...answers.en] } });
}
