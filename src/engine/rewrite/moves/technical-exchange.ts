import { meetingTime, participants } from "../blank-specs";
import { timed } from "../facts-times";
import { cue, inside, isStranger, type Move } from "../move";

/** Bring the technical people together. */
export const technicalExchange: Move = {
  id: "technical-exchange",
  fits: (draft) =>
    inside(draft)
      ? 0
      : isStranger(draft)
        ? 1
        : 2 +
          cue(draft, /技术(?!员)|参数|系统|接口|架构|对接|选型|technical|integration|architecture|\bapi\b|\bspec/i, 4) +
          cue(draft, /关键点|规划|改造|调研|工艺/, 2),
  title: { zh: "约一次技术交流", en: "Set up a technical call" },
  words: {
    zh: ({ you, casual, pick }, blank) => {
      const when = blank(meetingTime);
      const who = blank(participants);
      return casual
        ? pick(
            `想请${you}${when}约上${who}开个技术会，把细节过一遍，方便吗？材料我会前备好，那天不行${you}给个时间。`,
            `能不能请${you}帮忙约一下${who}？${when}我带技术同事过来，把问题一条条对清楚；${you}抽不开身的话，告诉我找谁约就行。`,
          )
        : `${when}能否请${you}约上${who}，我们一起开一次技术交流会？会前我把技术材料重新整理好；如果${you}不便组织，请指定一位同事与我对接。`;
    },
    en: ({ casual, pick }, blank) => {
      const who = blank(participants);
      const on = timed("on", blank(meetingTime));
      return casual
        ? pick(
            `Could you bring ${who} to a technical call ${on}? I'll have the material ready. If that time doesn't work, just suggest another.`,
            `Could we set up a technical call ${on} with ${who}? I'll bring our engineer, so the open questions get answered on the spot. If it's easier, point me to the right person and I'll arrange it.`,
          )
        : `Would you be able to bring ${who} to a technical session ${on}? I will have the material ready. If you cannot make it, please name the person I should arrange it with.`;
    },
  },
  clause: {
    zh: ({ you }, blank) => `想请${you}约上${blank(participants)}，${blank(meetingTime)}开一次技术交流会`,
    en: (_, blank) => `could you bring ${blank(participants)} to a technical call ${timed("on", blank(meetingTime))}`,
  },
};
