import { contactPerson, deadline, firstTask } from "../blank-specs";
import { timed } from "../facts";
import { cue, inside, type Move } from "../move";

/** Recap: what is agreed, who does what by when. */
export const meetingRecap: Move = {
  id: "meeting-recap",
  fits: (draft) =>
    draft.genre === "recap"
      ? (inside(draft) ? 3 : 5) + cue(draft, /纪要|会议|共识|讨论|minutes|agreed|discussed/i, 3)
      : 0,
  title: { zh: "会后先办哪件事", en: "Say who does what" },
  words: {
    zh: ({ you, casual, pick }, blank) => {
      const what = blank(firstTask);
      const who = blank(contactPerson);
      const by = blank(deadline);
      return casual
        ? pick(
            `下一步先把${what}定下来：${who}${by}办好。${you}那边要是有变化，告诉我一声，这样安排行吗？`,
            `会上说的先落一件：${what}，${who}${by}给结果，${you}看行吗？有出入${you}直接改。`,
          )
        : pick(
            `会后第一件事是${what}，由${who}在${by}发出来。如果与${you}的理解不一致，请${you}指出来，我来改，这样安排可以吗？`,
            `下一步先落实${what}，由${who}负责，${by}给出结果。如有出入，请${you}指正，${you}看这样安排是否合适？`,
            `接下来想先办好一件事：${by}由${who}把${what}发给${you}。若${you}另有安排，请告知，可以吗？`,
          );
    },
    en: ({ casual, pick }, blank) => {
      const who = blank(contactPerson);
      const what = blank(firstTask);
      const by = timed("by", blank(deadline));
      return casual
        ? pick(
            `Next step as I see it: ${who} will have ${what} ready ${by}. Have I got that right? If not, just correct me.`,
            `The first thing to do now is ${what}: ${who} will have it ready ${by}. If you remember it differently, say so. OK with you?`,
          )
        : pick(
            `The first thing to do now is ${what}: ${who} will have it ready ${by}. If you remember it differently, please correct me. Can we leave it like that?`,
            `As the next step, ${who} will have ${what} ready ${by}. Do you agree? If you see it differently, please correct me.`,
          );
    },
  },
  clause: {
    zh: (_, blank) => `会后第一件事是${blank(firstTask)}，由${blank(contactPerson)}在${blank(deadline)}发出来`,
    en: (_, blank) =>
      `could we agree that ${blank(contactPerson)} will have ${blank(firstTask)} ready ${timed("by", blank(deadline))}`,
  },
};
