import { meetingTime, seniorPerson } from "../blanks";
import { cue, inside, type Move } from "../move";

/** Bring both sides' seniors together. */
export const executiveMeeting: Move = {
  id: "executive-meeting",
  fits: (draft) =>
    inside(draft)
      ? 0
      : 1 +
        cue(
          draft,
          /战略|双方高层|高层会|老板.{0,4}见|领导.{0,4}见面|董事长|executive|board|our (?:ceo|director|vp)/i,
          5,
        ),
  title: { zh: "安排双方领导见面", en: "Bring the seniors together" },
  words: {
    zh: ({ you, short }, blank) => {
      const when = blank(meetingTime);
      const who = blank(seniorPerson);
      return short
        ? `${when}我请我们领导过来拜访${who}，想请${you}提前帮我们打个铺垫，把时间定下来。那天不行换一天也好，${you}看可以吗？`
        : `${when}我请我们领导专程拜访${who}，想请${you}事先替我们铺垫一下，把见面时间定下来。如果那天不方便，请${you}给一个合适的日子。${you}看可以吗？`;
    },
    en: (_, blank) => {
      const who = blank(seniorPerson);
      const when = blank(meetingTime);
      return `Could you set up a meeting between ${who} and our director on ${when}? If that day is hard, please suggest another. Would you be willing to arrange it?`;
    },
  },
  clause: {
    zh: ({ you }, blank) => `想请${you}帮我们约${blank(seniorPerson)}${blank(meetingTime)}和我们领导见一面`,
    en: (_, blank) =>
      `could you set up a meeting between ${blank(seniorPerson)} and our director on ${blank(meetingTime)}`,
  },
};
