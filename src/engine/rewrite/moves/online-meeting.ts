import { concern, meetingTime } from "../blanks";
import { cue, inside, type Move } from "../move";

/** Meet online. */
export const onlineMeeting: Move = {
  id: "online-meeting",
  fits: (draft) =>
    inside(draft)
      ? 1
      : draft.units.some((unit) => unit.lang === "en")
        ? 5
        : 2 + cue(draft, /视频|线上|会议|电话|远程|腾讯会议|zoom/i, 3),
  title: { zh: "约一次线上会", en: "Agree a call" },
  words: {
    zh: ({ you, short }, blank) => {
      const when = blank(meetingTime);
      const topic = blank(concern);
      return short
        ? `${when}我们开个线上会，就谈${topic}，我来建会议发链接。那天不行${you}改个时间，方便吗？`
        : `${when}请${you}参加一个半小时的线上会议，只谈${topic}，会议由我来建。如果那天不方便，请${you}另定时间。${you}看可以吗？`;
    },
    en: ({ short }, blank) => {
      const when = blank(meetingTime);
      const topic = blank(concern);
      return short
        ? `Could we have a short call on ${when} about ${topic}? If that's bad, name another time. Does it work?`
        : `Could we meet online on ${when} to go through ${topic}? If that time doesn't suit you, please name another. Does it work for you?`;
    },
  },
  clause: {
    zh: ({ you }, blank) => `想请${you}${blank(meetingTime)}开个线上会，只谈${blank(concern)}`,
    en: (_, blank) => `could we have a call on ${blank(meetingTime)} about ${blank(concern)}`,
  },
};
