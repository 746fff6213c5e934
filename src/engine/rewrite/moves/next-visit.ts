import { concern, meetingTime } from "../blank-specs";
import { timed } from "../facts";
import { cue, inside, type Move } from "../move";

/** Visit again, for one stated purpose. */
export const nextVisit: Move = {
  id: "next-visit",
  fits: (draft) =>
    inside(draft)
      ? 0
      : 3 +
        cue(
          draft,
          /拜访|上门|现场|接待|参观|登门|款待|\bvisit|\bsite (?:visit|tour)|showed us|hosting|hospitality/i,
          3,
        ),
  title: { zh: "约下一次拜访", en: "Agree the next visit" },
  words: {
    zh: ({ you, casual, pick }, blank) => {
      const when = blank(meetingTime);
      const topic = blank(concern);
      return casual
        ? pick(
            `${when}我再过去一趟，把${topic}当面说清楚，${you}给我留半小时，方便吗？那天不行${you}定时间。`,
            `${when}${you}在单位吗？我想过来坐半小时，就谈${topic}，不方便咱们换个时间。`,
            `我想${when}上门一趟，专门谈${topic}，半小时够了，${you}看行吗？要是排不开，${you}说个日子我来安排。`,
          )
        : pick(
            `${when}我再登门一次，专门与${you}商量${topic}，请${you}预留半小时。如果那天不方便，请${you}另定时间，${you}看可以吗？`,
            `我想${when}再次登门拜访，就${topic}当面听取${you}的意见，大约半小时。若时间不合适，请${you}指定一个时间，可以吗？`,
            `${when}我到${you}那里当面汇报${topic}，想请${you}预留半小时，是否方便？如果另有安排，请告知哪天合适，我来调整。`,
          );
    },
    en: ({ casual, pick }, blank) => {
      const topic = blank(concern);
      const on = timed("on", blank(meetingTime));
      return casual
        ? pick(
            `Could I come by ${on} to go through ${topic} with you in person? Half an hour is plenty. If that day's bad, name another.`,
            `I'd like to drop in ${on} and talk through ${topic} face to face. Does that work, or is another day better?`,
            `Can I stop by ${on} so we can settle ${topic}? I'd need half an hour at most; if you're busy that day, just pick another.`,
          )
        : pick(
            `Could I visit you ${on} to discuss ${topic} in person? Half an hour would be enough. If that day does not suit you, please name another.`,
            `May I call on you ${on} to discuss ${topic}? If you would prefer another day, please let me know which.`,
          );
    },
  },
  clause: {
    zh: ({ you }, blank) => `${blank(meetingTime)}我登门拜访，专门谈${blank(concern)}，请${you}留半小时`,
    en: (_, blank) => `could I visit you ${timed("on", blank(meetingTime))} to go through ${blank(concern)}`,
  },
};
