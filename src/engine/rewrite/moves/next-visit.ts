import { agenda, ahead } from "../agenda";
import { meetingTime } from "../blank-specs";
import { timed } from "../facts-times";
import { cue, inside, type Move } from "../move";

/** Visit again, for one stated purpose. */
export const nextVisit: Move = {
  id: "next-visit",
  fits: (draft) =>
    inside(draft)
      ? 0
      : 1.5 +
        cue(
          draft,
          /拜访|上门|现场|接待|参观|登门|款待|\bvisit|\bsite (?:visit|tour)|showed us|hosting|hospitality/i,
          3,
        ),
  title: { zh: "约下一次拜访", en: "Agree the next visit" },
  words: {
    zh: (voice, blank, facts) => {
      const { you, casual, pick } = voice;
      const first = ahead(voice, blank, facts);
      const when = blank(meetingTime);
      const again = facts.stranger || facts.came ? "" : "再";
      const what = agenda(voice, blank, facts);
      if (casual)
        return pick(
          `${first || "我"}${when}${again || "想"}过去一趟，${what}，${you}能给我留半小时吗？那天不行就${you}定时间。`,
          `${first}${when}${you}在单位吗？我想过来坐半小时，${what}；${you}那会儿有事，换个时间也行。`,
        );
      return pick(
        `${first || "我想"}${when}${again && "再次"}登门，${what}，能否请${you}预留半小时？如果那天不方便，请${you}另定时间。`,
        `${first}${when}${first ? "" : "我"}想登门拜访，${what}，能否请${you}预留半小时？若${you}另有安排，请告知哪天合适，我来调整。`,
      );
    },
    en: (voice, blank, facts) => {
      const { casual, pick } = voice;
      const what = agenda(voice, blank, facts);
      const on = timed("on", blank(meetingTime));
      const first = ahead(voice, blank, facts);
      return casual
        ? pick(
            `Could I come by ${on} to ${what}?${first} Half an hour is plenty. If that day doesn't work, just name another.`,
            `Would it suit you if I came by ${on} to ${what}?${first} Another day is fine too.`,
          )
        : pick(
            `Could I visit you ${on} to ${what}?${first} Half an hour would be enough. If that day does not suit you, please name another.`,
            `May I call on you ${on} to ${what}?${first} If that day does not suit, please choose another.`,
          );
    },
  },
  clause: {
    zh: (voice, blank, facts) =>
      `想${blank(meetingTime)}登门拜访，${agenda(voice, blank, facts)}，请${voice.you}留半小时`,
    en: (voice, blank, facts) =>
      `could I visit you ${timed("on", blank(meetingTime))} to ${agenda(voice, blank, facts)}`,
  },
};
