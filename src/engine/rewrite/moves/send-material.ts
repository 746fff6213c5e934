import { material, meetingTime, sendBy } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import type { Facts } from "../facts";
import { timed } from "../facts-times";
import { cue, inside, type Move, type Wording } from "../move";

/** Send something and agree when to talk about it. */
export const sendMaterial: Move = {
  id: "send-material",
  fits: (draft) =>
    inside(draft) ? 1 : 2 + cue(draft, /报价|方案|资料|样品|案例|价格|quote|proposal|pricing|brochure|sample|deck/i, 4),
  title: { zh: "发材料并约反馈", en: "Send it and agree a talk" },
  words: {
    zh: (voice, blank, facts) => (facts.attached ? attachedZh : facts.coming ? comingZh : sendZh)(voice, blank, facts),
    en: (voice, blank, facts) => (facts.attached ? attachedEn : facts.coming ? comingEn : sendEn)(voice, blank, facts),
  },
  clause: {
    zh: ({ you }, blank, facts) =>
      facts.attached
        ? `想请${you}${blank(meetingTime)}跟我通个电话，说说${facts.attached}哪里要改`
        : `我${blank(sendBy)}把${sentBy(blank, facts)}发${you}，${blank(meetingTime)}打电话听${you}的意见`,
    en: (_, blank, facts) =>
      `could we go through ${facts.attached ?? sentBy(blank, facts)} together ${timed("on", blank(meetingTime))}`,
  },
};

/** What is to be sent is the writer's to say: what the draft names may be a rival's, or in the reader's hands already. */
function sentBy(blank: BlankMaker, { material: named }: Facts): string {
  const { zh, en } = material.answers;
  const first = named ? [named] : [];
  return blank({ ...material, answers: { zh: [...new Set([...first, ...zh])], en: [...new Set([...first, ...en])] } });
}

const attachedZh: Wording = ({ you, casual, pick }, blank, { attached }) => {
  const what = attached ?? "附件";
  const when = blank(meetingTime);
  return casual
    ? pick(
        `${what}${you}先看着，${when}我给${you}打电话听意见，方便吗？不方便的话，${you}定个时间。`,
        `${when}我打电话过来，咱们对着${what}过一遍，行吗？哪里不合适${you}直接说。`,
      )
    : pick(
        `${what}请${you}先过目，${when}我致电听取${you}的意见，是否方便？如果那时不便，请${you}另定时间。`,
        `能否请${you}${when}抽一刻钟，我们对照${what}逐项过一遍？若时间不合适，请${you}另定。`,
      );
};

/** The draft promises to send it: the talk about it is all that is missing. */
const comingZh: Wording = ({ you, casual }, blank, { coming }) => {
  const when = blank(meetingTime);
  return casual
    ? `${coming}发过去之后，${when}我给${you}打个电话听听意见，方便吗？不方便的话，${you}定个时间。`
    : `${coming}送到之后，${when}我致电听取${you}的意见，是否方便？如果那时不便，请${you}另定时间。`;
};

const comingEn: Wording = ({ casual }, blank, { coming }) => {
  const on = timed("on", blank(meetingTime));
  return casual
    ? `Once you have ${coming}, could we go through it together ${on}? If that time doesn't suit you, just suggest another.`
    : `Once you have ${coming}, could we go through it together ${on}? If that time does not suit you, please name another.`;
};

const sendZh: Wording = ({ you, casual, pick }, blank, facts) => {
  const by = blank(sendBy);
  const what = sentBy(blank, facts);
  const when = blank(meetingTime);
  return casual
    ? pick(
        `我${by}把${what}发${you}，${when}打电话听听${you}的意见，方便吗？不方便的话，${you}定个时间。`,
        `${what}我${by}发给${you}，${when}咱们电话里过一遍，${you}看行吗？哪里不合适${you}直接说。`,
      )
    : pick(
        `我${by}将${what}发给${you}，${when}致电听取${you}的意见，是否方便？如果那时不便，请${you}另定时间。`,
        `${what}我${by}发到${you}的邮箱，能否请${you}${when}与我通一次电话，逐条提提意见？若有其他同事要参加，请${you}告知。`,
      );
};

const attachedEn: Wording = ({ casual }, blank, { attached }) => {
  const what = attached ?? "the attachment";
  const on = timed("on", blank(meetingTime));
  return casual
    ? `Could we go through ${what} together ${on}? If that time doesn't suit you, just suggest another.`
    : `Could we go through ${what} together ${on}? If that time does not suit you, please name another.`;
};

const sendEn: Wording = ({ casual, pick }, blank, facts) => {
  const what = sentBy(blank, facts);
  const by = timed("by", blank(sendBy));
  const on = timed("on", blank(meetingTime));
  return casual
    ? pick(
        `I'll send you ${what} ${by}. Could we go through it together ${on}? If that time doesn't suit you, just suggest another.`,
        `You'll have ${what} ${by}. Can we take fifteen minutes ${on} to go over it? Another time is fine too.`,
      )
    : pick(
        `I will send you ${what} ${by}. Could we go through it together ${on}? If that time does not suit you, please name another.`,
        `You will have ${what} ${by}. Would you be available ${on} to discuss it? If not, please name a time that suits you.`,
      );
};
