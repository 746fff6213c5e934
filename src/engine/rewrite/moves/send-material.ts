import { deadline, material, meetingTime } from "../blanks";
import { cue, inside, type Move } from "../move";

/** Send something and agree when to talk about it. */
export const sendMaterial: Move = {
  id: "send-material",
  fits: (draft) =>
    inside(draft)
      ? 1
      : 2 + cue(draft, /报价|方案|资料|样品|案例|合同|价格|quote|proposal|pricing|brochure|sample|deck/i, 4),
  title: { zh: "发材料并约反馈", en: "Send it and agree a talk" },
  words: {
    zh: ({ you, short }, blank) => {
      const by = blank(deadline);
      const what = blank(material);
      const when = blank(meetingTime);
      return short
        ? `我${by}把${what}发${you}，${when}我给${you}打电话听意见。那个点不方便${you}改个时间，行吗？`
        : `我${by}把${what}发给${you}，${when}我打电话听${you}的意见。如果那时不方便，请${you}另定时间。${you}看可以吗？`;
    },
    en: (_, blank) => {
      const what = blank(material);
      const by = blank(deadline);
      const when = blank(meetingTime);
      return `I'll send you ${what} by ${by}. Could we go through it together on ${when}? If that time is bad, please name another.`;
    },
  },
  clause: {
    zh: ({ you }, blank) =>
      `我${blank(deadline)}把${blank(material)}发${you}，${blank(meetingTime)}打电话听${you}的意见`,
    en: (_, blank) => `could we go through ${blank(material)} together on ${blank(meetingTime)}`,
  },
};
