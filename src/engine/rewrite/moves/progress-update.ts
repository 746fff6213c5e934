import { deadline, plan, support } from "../blanks";
import { inside, type Move } from "../move";

/** Say what comes next and what is needed for it. */
export const progressUpdate: Move = {
  id: "progress-update",
  fits: (draft) => (draft.genre === "report" ? (draft.audience === "boss" ? 7 : inside(draft) ? 5 : 4) : 0),
  title: { zh: "说清自己的下一步", en: "Say your next step" },
  words: {
    zh: ({ you, toBoss, short }, blank) => {
      const by = blank(deadline);
      const step = blank(plan);
      if (!toBoss) return `下一步我${by}${step}，当天给${you}回话。${you}有别的要求随时改，这样安排可以吗？`;
      const need = blank(support);
      return short
        ? `下一步我${by}${step}，想请${you}${need}。要是不合适我再换个办法，${you}看行吗？`
        : `下一步我打算${by}${step}，需要${you}${need}。如果不合适，我再换一个办法。${you}看可以吗？`;
    },
    en: ({ toBoss }, blank) => {
      const step = blank(plan);
      const by = blank(deadline);
      if (!toBoss)
        return `My next step is to ${step} by ${by}, and I'll report back to you the same day. If you need it done differently, tell me. Is that all right?`;
      const need = blank(support);
      return `My next step is to ${step} by ${by}. For that I'd ask you to ${need}. If that doesn't suit, I'll find another way. Does that sound right?`;
    },
  },
  clause: {
    zh: ({ you }, blank) => `我打算${blank(deadline)}${blank(plan)}，${you}看可以吗`,
    en: (_, blank) => `my plan is to ${blank(plan)} by ${blank(deadline)}; is that all right`,
  },
};
