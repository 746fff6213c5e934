import { deadline, meetingTime } from "../blank-specs";
import { timed } from "../facts";
import { cue, inside, type Move } from "../move";

/** Ask for one introduction. */
export const askReferral: Move = {
  id: "ask-referral",
  fits: (draft) =>
    inside(draft)
      ? 0
      : cue(
          draft,
          /推荐|吆喝|圈子|口碑|宣传宣传|介绍.{0,4}客户|转介绍|同行|认可|满意|referral|recommend|kind words|happy with|spread the word/i,
          6,
        ) + (draft.units.some((unit) => unit.cues.some((c) => c.kind === "satisfied")) ? 4 : 0),
  title: { zh: "请他引荐一位同行", en: "Ask for one introduction" },
  words: {
    zh: ({ you, casual, pick }, blank) => {
      const when = blank(meetingTime);
      return casual
        ? pick(
            `想请${you}引荐一位也在为这事头疼的同行，${when}我给他打个电话，先问情况。${you}觉得不方便就直说，可以吗？`,
            `${you}身边有没有也想解决这个问题的朋友？想请${you}介绍一位，${when}我先打个电话，不推销，行吗？`,
          )
        : pick(
            `想请${you}引荐一位也遇到同样问题的同行，${when}我先打个电话了解情况，不推销。如果${you}觉得不方便，直说无妨，${you}看可以吗？`,
            `能否请${you}帮忙介绍一位有类似需求的同行？我${when}先电话请教，不作推销；${you}若有顾虑，不必勉强。`,
          );
    },
    en: ({ casual, pick }, blank) => {
      const on = timed("on", blank(meetingTime));
      return casual
        ? pick(
            `Could you introduce me to one person you know with the same problem? I'd call them ${on}, just to listen. If you'd rather not, simply say so.`,
            `Is there one person you know who has the same problem, and would you put us in touch? I'd give them a ring ${on}, no pitch. No hard feelings if you'd rather not.`,
          )
        : pick(
            `Could you introduce me to one person in your field who faces the same problem? I would call them ${on}, only to listen. If you would rather not, please simply say so.`,
            `Would you be willing to introduce me to one company that has the same problem? I would call them ${on} and only ask questions. If you would rather not, I quite understand.`,
          );
    },
  },
  clause: {
    zh: ({ you }, blank) => `想请${you}${blank(deadline)}引荐一位也遇到同样问题的同行`,
    en: (_, blank) => `could you introduce me to one person with the same problem ${timed("by", blank(deadline))}`,
  },
};
