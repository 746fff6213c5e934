import { agenda, ahead } from "../agenda";
import { meetingTime } from "../blank-specs";
import { timed } from "../facts-times";
import { cue, inside, type Move } from "../move";

/** Talk again without travelling: a call or an online meeting. */
export const onlineMeeting: Move = {
  id: "online-meeting",
  fits: (draft) =>
    inside(draft)
      ? 1
      : draft.units.some((unit) => unit.lang === "en")
        ? 5
        : 1 +
          cue(draft, /视频|线上|会议|电话|远程|腾讯会议|zoom/i, 3) +
          (draft.audience === "partner" || draft.channel === "chat" ? 0.5 : 0),
  title: { zh: "约一次线上会", en: "Agree a call" },
  words: {
    zh: (voice, blank, facts) => {
      const { you, casual, pick } = voice;
      const first = ahead(voice, blank, facts);
      const when = blank(meetingTime);
      const what = agenda(voice, blank, facts);
      if (casual)
        return pick(
          `${first}${when}${first ? "" : "我"}给${you}打个电话，十分钟，${what}，方便吗？那会儿有事${you}换个时间。`,
          `${first}咱们${when}开个线上会，${what}，行吗？会我来建，${you}没空就改个点。`,
        );
      return pick(
        `${first}能否请${you}${when}留出半小时，我们线上开个会，${what}？会议由我来建；如果那天不方便，请${you}另定时间。`,
        `${first}建议${when}开一次半小时的线上会议，${what}，是否方便？若时间冲突，请${you}告知合适的时间。`,
      );
    },
    en: (voice, blank, facts) => {
      const { casual, pick } = voice;
      const what = agenda(voice, blank, facts);
      const on = timed("on", blank(meetingTime));
      const first = ahead(voice, blank, facts);
      return casual
        ? pick(
            `Could we have a short call ${on} to ${what}?${first} If that time doesn't suit you, just suggest another.`,
            `Do you have twenty minutes ${on} to ${what}?${first} If not, pick a slot that works for you.`,
          )
        : pick(
            `Could we meet online ${on} to ${what}?${first} If that time does not suit you, please name another.`,
            `May I propose an online meeting ${on} to ${what}?${first} Should the time be inconvenient, please suggest one that suits you.`,
          );
    },
  },
  clause: {
    zh: (voice, blank, facts) => `想请${voice.you}${blank(meetingTime)}开个线上会，${agenda(voice, blank, facts)}`,
    en: (voice, blank, facts) =>
      `could we have a call ${timed("on", blank(meetingTime))} to ${agenda(voice, blank, facts)}`,
  },
};
