import { hasCue } from "../../evidence";
import type { Draft, Lang } from "../../types";
import { deadline, delivery, plan, planAhead, sendBy, support, today } from "../blank-specs";
import type { BlankSpec } from "../blanks";
import type { Facts } from "../facts";
import { timed } from "../facts-times";
import { leadOf } from "../lead";
import { inside, isStranger, type Move, type Wording } from "../move";
import { answersComplaint } from "../relation";
import type { Voice } from "../voice";

/** Say what comes next and what is needed for it. */
export const progressUpdate: Move = {
  id: "progress-update",
  fits: (draft) => {
    // Who complained is told what comes next.
    if (answersComplaint(draft)) return 10;
    const lead = leadOf(draft);
    if (lead === "asks") return 0;
    if (lead === "trouble") return 9.5;
    if (isStranger(draft)) return 0;
    if (lead === "tells") return inside(draft) ? 9 : 6;
    if (draft.audience === "boss") return draft.genre === "report" ? (isTrouble(draft) ? 9 : 7) : 0;
    if (isTrouble(draft) || (!inside(draft) && REGRETS.test(draft.read))) return inside(draft) ? 5 : 7;
    if (waitsForOurs(draft)) return 8;
    // Told how something stands, the reader wants to know what comes next before he is asked for anything.
    return draft.genre === "report" ? (draft.acts.some(({ kind }) => kind === "ask") ? 4 : 6) : 0;
  },
  title: { zh: "说清自己的下一步", en: "Say your next step" },
  words: {
    zh: (voice, blank, facts) => (voice.toBoss ? toBossZh : toOthersZh)(voice, blank, facts),
    en: (voice, blank, facts) => (voice.toBoss ? toBossEn : toOthersEn)(voice, blank, facts),
  },
  clause: {
    zh: ({ you, inside: within }, blank) =>
      `我打算${blank(deadline)}${blank(within ? plan : delivery)}，${you}看可以吗`,
    en: ({ inside: within }, blank, facts) =>
      `${timed("by", blank(deadline))} I'll ${blank(nextDeed(within ? plan : delivery, facts))}; is that all right`,
  },
};

/** Bad news for the reader, in so many words. */
const REGRETS = /\bregret to inform\b|报废了|没能按期|交不了货/i;

/** Something went wrong or is late, and the reader waits: he is told what happens now. */
function isTrouble(draft: Draft): boolean {
  return hasCue(draft, "problem", "complaint", "helpless") && !draft.acts.some(({ kind }) => kind === "ask");
}

/** Told to the customer: what was done for him among our own, and nothing yet of what came of it. */
function waitsForOurs(draft: Draft): boolean {
  return !inside(draft) && hasCue(draft, "activity") && OURS.test(draft.read);
}
const OURS =
  /我们(?:技术|研发|工厂|生产|售后|财务|领导|公司|内部)|\bour (?:team|engineers?|factory|production|technical|support|developers?)\b/i;

const toBossZh: Wording = (voice, blank, { trouble }) => {
  const { you, casual, pick } = voice;
  const by = blank(deadline);
  const step = blank(trouble ? plan : planAhead);
  if (!trouble) return planZh(voice, by, step);
  const need = blank(support);
  return casual
    ? pick(
        `我打算${by}${step}，想请${you}${need}，${you}看行吗？不行我再换个办法。`,
        `我准备${by}${step}，${you}能不能${need}？要是不方便，我按现有条件来。`,
        `我的想法是${by}${step}，这边得请${you}${need}，${you}看成不成？不成我另想办法。`,
      )
    : pick(
        `我的想法是：${by}${step}，想请${you}${need}，${you}看可以吗？如果不合适，我再换一个办法。`,
        `下一步我打算${by}${step}，再向${you}汇报结果；能否请${you}${need}？如果不便，我先按现有条件推进。`,
        `我拟${by}${step}，同时请${you}${need}，${you}看是否可行？若${you}另有考虑，我据此调整。`,
      );
};

/** Where all goes well the boss's yes to the plan is support enough. */
function planZh({ you, casual, pick }: Voice, by: string, step: string): string {
  return casual
    ? pick(
        `接下来我${by}${step}，再跟${you}说结果，${you}看行吗？${you}有别的想法我照着改。`,
        `接下来我打算${by}${step}，${you}觉得可以吗？要换个打法${you}直接说。`,
        `下一步我打算${by}${step}，${you}看这么安排行吗？不行我再调。`,
      )
    : pick(
        `下一步我拟${by}${step}，再向${you}汇报结果，${you}看可以吗？若${you}另有考虑，我据此调整。`,
        `下一步计划是${by}${step}，${you}看是否妥当？如需调整，我重新安排。`,
        `接下来我打算${by}${step}，${you}看这样安排是否可以？有不同意见，请${you}直接指出。`,
      );
}

const toOthersZh: Wording = ({ you, casual, inside: within, pick }, blank, { trouble }) => {
  const by = blank(within ? deadline : sendBy);
  const step = blank(within ? (trouble ? plan : planAhead) : delivery);
  return casual
    ? pick(
        `接下来我${by}${step}，再给${you}回话，这样安排可以吗？${you}有别的要求直接改。`,
        `我${by}${step}，再把结果告诉${you}，${you}那边来得及吗？要是等不及，${you}说个时间，我们再商量。`,
        `我${by}${step}，再跟${you}说结果，行吗？${you}要是更急，说个最晚的时间。`,
      )
    : pick(
        `下一步我们${by}${step}，再向${you}反馈结果，${you}看这样安排可以吗？如果${you}对时间另有要求，请告诉我，我来调整。`,
        `我们的安排是：${by}${step}，再将结果告知${you}，这样是否来得及？如果会影响${you}的计划，请告知最晚到哪一天，我们据此调整。`,
        `我们将于${by}${step}，再向${you}书面说明，能否请${you}稍待？如果时间过紧，请告知，我们另作安排。`,
      );
};

/** The writer's next deed, as the draft leaves it open. */
function nextDeed(spec: BlankSpec, { open }: Facts): BlankSpec {
  const { name, type, asks } = spec;
  const { zh } = spec.answers as Readonly<Record<Lang, readonly string[]>>;
  return { name, type, asks, answers: { zh, en: open?.steps ?? ["send you an update"] } };
}

// The day stands before the deed: at its end it would date whatever the deed leads up to.
const toBossEn: Wording = ({ casual, pick }, blank, facts) => {
  const step = blank(nextDeed(plan, facts));
  const by = timed("by", blank(facts.open?.presses ? today : facts.trouble ? sendBy : deadline));
  const By = sentenceCase(by);
  return casual
    ? pick(
        `${By} I'll ${step}. Does that work for you?`,
        `${By} I'll ${step}. OK with you, or would you go about it differently?`,
        `Next step: ${by} I'll ${step}. Are you happy with that?`,
        `My plan: ${by} I'll ${step}. Does that suit you, or do you need it sooner?`,
      )
    : pick(
        `${By} I will ${step}. Do you agree, or would you prefer another way?`,
        `${By} I will ${step}. Is that in order?`,
        `My next step: ${by} I will ${step}. Would that be in time for you?`,
      );
};

const toOthersEn: Wording = ({ casual, inside: within, pick }, blank, facts) => {
  const step = blank(nextDeed(within ? plan : delivery, facts));
  const by = timed("by", blank(facts.open?.presses ? today : within ? deadline : sendBy));
  const By = sentenceCase(by);
  return casual
    ? pick(
        `${By} I'll ${step}. Is that all right, or do you need it sooner?`,
        `${By} I'll ${step}. Does that still work for you?`,
        `${By} I'll ${step}. Is that soon enough? If not, tell me by when you need it.`,
      )
    : pick(
        `${By} I will ${step}. Is that acceptable to you?`,
        `${By} I will ${step}. Does that suit your schedule, or would you need it earlier?`,
        `${By} I will ${step}. Would that be in time for you?`,
      );
};

function sentenceCase(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
