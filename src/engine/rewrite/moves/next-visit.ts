import { concern, meetingTime } from "../blanks";
import { cue, inside, type Move } from "../move";

/** Visit again, for one stated purpose. */
export const nextVisit: Move = {
  id: "next-visit",
  fits: (draft) =>
    inside(draft)
      ? 0
      : 3 + cue(draft, /拜访|上门|现场|接待|参观|登门|款待|visit|site|showed us|hosting|hospitality/i, 3),
  title: { zh: "约下一次拜访", en: "Agree the next visit" },
  words: {
    zh: ({ you, short }, blank) => {
      const when = blank(meetingTime);
      const topic = blank(concern);
      return short
        ? `${when}我再过去一趟，专门把${topic}的事谈清楚，请${you}留半小时。那天不行${you}定时间，方便吗？`
        : `${when}我再登门一次，专门把${topic}这件事谈透，请${you}预留半小时。如果那天不方便，请${you}另定一个时间。${you}看可以吗？`;
    },
    en: ({ short }, blank) => {
      const when = blank(meetingTime);
      const topic = blank(concern);
      return short
        ? `Could I come by on ${when} to settle the ${topic} question with you? If that day is bad, name another. Is that OK?`
        : `Could I visit you on ${when}, so that we settle the ${topic} question in person? If that day doesn't suit you, please name another. Is that all right?`;
    },
  },
  clause: {
    zh: ({ you }, blank) => `${blank(meetingTime)}我登门拜访，专门谈${blank(concern)}，请${you}留半小时`,
    en: (_, blank) => `could I visit you on ${blank(meetingTime)} to settle the ${blank(concern)} question`,
  },
};
