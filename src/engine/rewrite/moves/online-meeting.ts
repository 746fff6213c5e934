import { concern, meetingTime } from "../blank-specs";
import { timed } from "../facts";
import { cue, inside, type Move } from "../move";

/** Talk again without travelling: a call or an online meeting. */
export const onlineMeeting: Move = {
  id: "online-meeting",
  fits: (draft) =>
    inside(draft)
      ? 1
      : draft.units.some((unit) => unit.lang === "en")
        ? 5
        : 2 +
          cue(draft, /视频|线上|会议|电话|远程|腾讯会议|zoom/i, 3) +
          (draft.audience === "partner" || draft.channel === "chat" ? 2 : 0),
  title: { zh: "约一次线上会", en: "Agree a call" },
  words: {
    zh: ({ you, casual, pick }, blank) => {
      const when = blank(meetingTime);
      const topic = blank(concern);
      return casual
        ? pick(
            `${when}我给${you}打个电话，十分钟，把${topic}对一下，方便吗？那会儿有事的话${you}换个时间。`,
            `${when}咱们开个线上会，就说${topic}，会我来建，行吗？${you}那会儿没空就改个点。`,
            `想跟${you}${when}视频聊二十分钟，把${topic}说透，可以吗？时间不合适${you}直接改。`,
            `${topic}，咱们${when}通个电话定一下，行吗？那个点不方便的话，${you}说个时间，我等${you}电话。`,
          )
        : pick(
            `${when}想请${you}参加一个半小时的线上会议，专门讨论${topic}，会议由我来建。如果那天不方便，请${you}另定时间，${you}看可以吗？`,
            `建议${when}开一次线上会议，把${topic}逐项确认下来，会议链接由我发出。若时间冲突，请${you}告知合适的时间，可以吗？`,
            `能否请${you}${when}留出半小时，我们在线上把${topic}谈清楚？如果打电话更方便，按${you}的时间来。`,
          );
    },
    en: ({ casual, pick }, blank) => {
      const topic = blank(concern);
      const on = timed("on", blank(meetingTime));
      return casual
        ? pick(
            `Could we have a short call ${on} about ${topic}? If that's bad, name another time.`,
            `Do you have twenty minutes ${on} to go through ${topic}? If not, pick a slot that suits you.`,
            `Shall we get on a call ${on} and sort out ${topic}? Fifteen minutes should do it; if the time's wrong, suggest another.`,
            `I'd like to talk ${topic} through with you by phone ${on}. Would that work, or is another time better?`,
          )
        : pick(
            `Could we meet online ${on} to go through ${topic}? If that time does not suit you, please name another.`,
            `May I propose an online meeting ${on} about ${topic}? Should the time be inconvenient, please suggest one that suits you.`,
            `Would you have half an hour ${on} for an online meeting about ${topic}? If one of your colleagues should join instead, please tell me whom to invite.`,
          );
    },
  },
  clause: {
    zh: ({ you }, blank) => `想请${you}${blank(meetingTime)}开个线上会，只谈${blank(concern)}`,
    en: (_, blank) => `could we have a call ${timed("on", blank(meetingTime))} about ${blank(concern)}`,
  },
};
