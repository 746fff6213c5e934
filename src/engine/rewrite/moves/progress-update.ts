import { hasCue } from "../../evidence";
import type { Draft } from "../../types";
import { deadline, delivery, plan, support } from "../blank-specs";
import { timed } from "../facts";
import { inside, type Move, type Wording } from "../move";

/** Say what comes next and what is needed for it. */
export const progressUpdate: Move = {
  id: "progress-update",
  fits: (draft) => {
    if (draft.audience === "boss") return draft.genre === "report" ? (isTrouble(draft) ? 9 : 7) : 0;
    if (isTrouble(draft)) return inside(draft) ? 5 : 7;
    return draft.genre === "report" ? 4 : 0;
  },
  title: { zh: "说清自己的下一步", en: "Say your next step" },
  words: {
    zh: (voice, blank, facts) => (voice.toBoss ? toBossZh : toOthersZh)(voice, blank, facts),
    en: (voice, blank, facts) => (voice.toBoss ? toBossEn : toOthersEn)(voice, blank, facts),
  },
  clause: {
    zh: ({ you, inside: within }, blank) =>
      `我打算${blank(deadline)}${blank(within ? plan : delivery)}，${you}看可以吗`,
    en: ({ inside: within }, blank) =>
      `my plan is to ${blank(within ? plan : delivery)} ${timed("by", blank(deadline))}; is that all right`,
  },
};

/** Something went wrong or is late, and the reader waits: he is told what happens now. */
function isTrouble(draft: Draft): boolean {
  return hasCue(draft, "problem", "complaint", "helpless") && !draft.acts.some(({ kind }) => kind === "ask");
}

const toBossZh: Wording = ({ you, casual, pick }, blank) => {
  const by = blank(deadline);
  const step = blank(plan);
  const need = blank(support);
  return casual
    ? pick(
        `下一步我${by}${step}，想请${you}${need}。要是不合适我再换个办法，${you}看行吗？`,
        `我打算${by}${step}，这事需要${you}${need}，${you}看成不成？不成我另想办法。`,
        `接下来我${by}${step}，同时请${you}${need}。${you}觉得可以的话，我就这么办，行吗？`,
        `我${by}${step}，麻烦${you}${need}，行吗？要是不方便，我按现有条件来。`,
      )
    : pick(
        `下一步我打算${by}${step}，需要${you}${need}。如果不合适，我再换一个办法，${you}看可以吗？`,
        `下一步计划：我${by}${step}，当天向${you}汇报结果。想请${you}${need}，${you}看可以吗？`,
        `我拟${by}${step}，并请${you}${need}。若${you}另有考虑，我据此调整，可以吗？`,
      );
};

const toOthersZh: Wording = ({ you, casual, inside: within, pick }, blank) => {
  const by = blank(deadline);
  const step = blank(within ? plan : delivery);
  return casual
    ? pick(
        `下一步我${by}${step}，当天给${you}回话。${you}有别的要求随时改，这样安排可以吗？`,
        `我${by}${step}，有结果当天告诉${you}。要是等不及，${you}说个时间，我往前排，行吗？`,
      )
    : pick(
        `下一步我们${by}${step}，当天向${you}反馈结果。如果${you}对时间另有要求，请告诉我，我来调整，可以吗？`,
        `我们的安排是：${by}${step}，有结果当天告知${you}。如果影响${you}的计划，请告知最晚要到哪一天，可以吗？`,
      );
};

const toBossEn: Wording = ({ casual, pick }, blank) => {
  const step = blank(plan);
  const by = timed("by", blank(deadline));
  const need = blank(support);
  return casual
    ? pick(
        `Next I'm going to ${step} ${by}. Could you ${need}? If not, I'll find another way.`,
        `My plan is to ${step} ${by}, and for that I'd need you to ${need}. Does that sound right? If not, I'll rethink it.`,
        `I'd suggest that I ${step} ${by} and that you ${need}. OK with you? If you see it differently, I'll change it.`,
        `Next step: I ${step} ${by}. Where I need you: ${need}. Can we do it like that, or would you go about it differently?`,
      )
    : pick(
        `My next step is to ${step} ${by}. For that I would ask you to ${need}. If that does not suit, I will find another way. Do you agree?`,
        `I plan to ${step} ${by} and will report to you the same day. Could you ${need}? If not, please tell me what you would prefer.`,
        `As the next step I suggest that I ${step} ${by}, and I would need you to ${need}. Is that in order? If not, I will revise the plan.`,
      );
};

const toOthersEn: Wording = ({ casual, inside: within, pick }, blank) => {
  const step = blank(within ? plan : delivery);
  const by = timed("by", blank(deadline));
  return casual
    ? pick(
        `My next step is to ${step} ${by}, and you'll hear from me the same day. Is that all right, or do you need it sooner?`,
        `I'll ${step} ${by} and let you know the same day how it went. If that's too late for you, what's the latest date that works?`,
      )
    : pick(
        `We will ${step} ${by} and report back to you the same day. If that is too late for you, please tell me the latest date that works.`,
        `As the next step, I will ${step} ${by} and inform you the same day. Is that acceptable, or would you need it earlier?`,
      );
};
