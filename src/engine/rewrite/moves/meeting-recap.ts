import { contactPerson, deadline, decision } from "../blanks";
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
    zh: ({ you, short }, blank) => {
      const what = blank(decision);
      const who = blank(contactPerson);
      const by = blank(deadline);
      return short
        ? `下一步先把${what}落下来：由${who}在${by}办好。${you}那边要是有变化，告诉我一声，这样安排可以吗？`
        : `会后第一件事是${what}：由${who}在${by}办好。如果与${you}的理解不一致，请${you}指出来，我来改。这样安排可以吗？`;
    },
    en: (_, blank) => {
      const who = blank(contactPerson);
      const what = blank(decision);
      const by = blank(deadline);
      return `The first thing to do now is ${what}: ${who} will settle it by ${by}. If you remember it differently, please correct me. Can we leave it like that?`;
    },
  },
  clause: {
    zh: (_, blank) => `会后第一件事是${blank(decision)}，由${blank(contactPerson)}在${blank(deadline)}办好`,
    en: (_, blank) =>
      `could we agree that ${blank(contactPerson)} will settle ${blank(decision)} by ${blank(deadline)}`,
  },
};
