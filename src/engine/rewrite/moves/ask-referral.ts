import { deadline, meetingTime } from "../blanks";
import { cue, inside, type Move } from "../move";

/** Ask for one introduction. */
export const askReferral: Move = {
  id: "ask-referral",
  fits: (draft) =>
    inside(draft)
      ? 0
      : cue(
          draft,
          /推荐|介绍.{0,4}客户|转介绍|同行|认可|满意|referral|recommend|kind words|happy with|spread the word/i,
          6,
        ) + (draft.units.some((unit) => unit.cues.some((c) => c.kind === "satisfied")) ? 4 : 0),
  title: { zh: "请他引荐一位同行", en: "Ask for one introduction" },
  words: {
    zh: ({ you, short }, blank) => {
      const when = blank(meetingTime);
      return short
        ? `想请${you}引荐一位也在为这事头疼的同行，${when}我给他打个电话，先问情况。${you}觉得不方便就直说，可以吗？`
        : `想请${you}引荐一位也遇到同样问题的同行，${when}我先打个电话了解情况，不推销。如果${you}觉得不方便，直说无妨。${you}看可以吗？`;
    },
    en: (_, blank) => {
      const when = blank(meetingTime);
      return `Could you introduce me to one person you know with the same problem? I'd call them on ${when}, just to listen. If you'd rather not, simply say so. Would that be OK?`;
    },
  },
  clause: {
    zh: ({ you }, blank) => `想请${you}${blank(deadline)}引荐一位也遇到同样问题的同行`,
    en: (_, blank) => `could you introduce me to one person with the same problem by ${blank(deadline)}`,
  },
};
