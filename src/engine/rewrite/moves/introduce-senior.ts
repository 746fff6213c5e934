import { deadline, meetingTime, seniorPerson } from "../blanks";
import { cue, inside, type Move } from "../move";

/** Ask for an introduction higher up. */
export const introduceSenior: Move = {
  id: "introduce-senior",
  fits: (draft) =>
    inside(draft)
      ? 0
      : 1 +
        cue(
          draft,
          /引荐|引薦|高层|高層|上头|上面|老板|老總|老总|一把手|美言|递话|递递话|介绍.{0,6}认识|decision.?maker|your (?:boss|director|cfo|ceo|cto)|introduce|put in a (?:good )?word/i,
          6,
        ),
  title: { zh: "请他引荐领导", en: "Ask for an introduction" },
  words: {
    zh: ({ you, short, familiar }, blank) => {
      const who = blank(seniorPerson);
      const when = blank(meetingTime);
      if (short)
        return `想请${you}引荐一下${who}，${when}我过去当面汇报十来分钟。${you}不方便引荐的话，告诉我找哪位对接也行，可以吗？`;
      return familiar
        ? `想请${you}帮我引荐一下${who}，${when}我上门当面说清楚。${you}要是不方便出面，给我指个对接人也行。${you}看可以吗？`
        : `想请${you}引荐${who}，${when}我登门当面汇报。如果${you}不方便出面，请指定一位对接人，我来联系。${you}看可以吗？`;
    },
    en: ({ familiar }, blank) => {
      const who = blank(seniorPerson);
      const when = blank(meetingTime);
      return familiar
        ? `Could you introduce me to ${who}, so that we can talk on ${when}? If that's awkward for you, point me to the right person and I'll ask them myself. Would that work?`
        : `Could you introduce me to ${who}, for a short meeting on ${when}? If you would rather not, please name the right person and I will write to them myself. Would that be possible?`;
    },
  },
  clause: {
    zh: ({ you }, blank) => `想请${you}${blank(deadline)}帮我引荐一下${blank(seniorPerson)}`,
    en: (_, blank) => `could you introduce me to ${blank(seniorPerson)} by ${blank(deadline)}`,
  },
};
