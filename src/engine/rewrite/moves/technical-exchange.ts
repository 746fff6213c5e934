import { meetingTime, participants } from "../blanks";
import { cue, inside, type Move } from "../move";

/** Bring the technical people together. */
export const technicalExchange: Move = {
  id: "technical-exchange",
  fits: (draft) =>
    inside(draft)
      ? 0
      : 3 + cue(draft, /技术|参数|系统|方案|接口|架构|对接|technical|integration|architecture|\bapi\b|spec/i, 4),
  title: { zh: "约一次技术交流", en: "Set up a technical call" },
  words: {
    zh: ({ you, short, familiar }, blank) => {
      const when = blank(meetingTime);
      const who = blank(participants);
      if (short)
        return `${when}，请${you}约上${who}，我们开个技术会把细节过一遍，会前我把材料备好。那天不行${you}给个时间，方便吗？`;
      return familiar
        ? `${when}，请${you}帮忙约上${who}，我们开一次技术交流会，会前我把材料备好。${you}那天走不开的话，我直接和他们约。${you}看方便吗？`
        : `希望${when}能请${you}约上${who}，开一次技术交流会，会前我把技术材料重新整理好。如果${you}不便组织，请指定一位同事与我对接。${you}看方便吗？`;
    },
    en: ({ short }, blank) => {
      const who = blank(participants);
      const when = blank(meetingTime);
      return short
        ? `Could you bring ${who} to a technical call on ${when}? I'll have the material ready. If that day is bad, name another. Does it work?`
        : `Could you bring ${who} to a technical session on ${when}? I will have the material ready for it. If you can't make it, name the person I should set it up with. Does that suit you?`;
    },
  },
  clause: {
    zh: ({ you }, blank) => `想请${you}约上${blank(participants)}，${blank(meetingTime)}开一次技术交流会`,
    en: (_, blank) => `could you bring ${blank(participants)} to a technical call on ${blank(meetingTime)}`,
  },
};
