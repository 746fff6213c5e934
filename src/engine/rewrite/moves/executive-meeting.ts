import { meetingTime, seniorPerson } from "../blank-specs";
import { timed } from "../facts";
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
          /战略|双方高层|高层会|老板.{0,4}见|领导.{0,4}见面|董事长|executive|board meeting|our (?:ceo|director|vp)/i,
          5,
        ),
  title: { zh: "安排双方领导见面", en: "Bring the seniors together" },
  words: {
    zh: ({ you, casual, pick }, blank) => {
      const when = blank(meetingTime);
      const who = blank(seniorPerson);
      return casual
        ? pick(
            `${when}我请我们领导一起过来拜访${who}，想请${you}先帮我们打个招呼，把时间定下来。那天不行换一天也好，${you}看可以吗？`,
            `我们领导${when}想专程过来见一下${who}，${you}能不能提前帮我们铺垫两句、约好时间？要是不合适，${you}告诉我哪天好。`,
          )
        : pick(
            `${when}我请我们领导专程拜访${who}，想请${you}事先代为沟通，把见面时间定下来。如果那天不方便，请${you}给一个合适的日子，${you}看可以吗？`,
            `我们领导希望${when}与${who}见一面，能否请${you}代为安排？如果时间不合适，请${you}另定一天，我们来配合。`,
          );
    },
    en: ({ casual, pick }, blank) => {
      const who = blank(seniorPerson);
      const on = timed("on", blank(meetingTime));
      return casual
        ? pick(
            `Could you set up a meeting between ${who} and our director ${on}? If that day's hard, suggest another.`,
            `Our director would like to meet ${who} ${on}. Would you be willing to set that up? If the timing's off, tell me what would work.`,
          )
        : pick(
            `Would you be willing to arrange a meeting between ${who} and our director ${on}? If that day is difficult, please suggest another.`,
            `Our director would be glad to call on ${who} ${on}. Could you arrange it, or tell me whom to ask?`,
          );
    },
  },
  clause: {
    zh: ({ you }, blank) => `想请${you}帮我们约${blank(seniorPerson)}${blank(meetingTime)}和我们领导见一面`,
    en: (_, blank) =>
      `could you set up a meeting between ${blank(seniorPerson)} and our director ${timed("on", blank(meetingTime))}`,
  },
};
