import { deadline, sendBy, today } from "../blank-specs";
import type { Facts } from "../facts";
import type { Wording } from "../move";
import type { Voice } from "../voice";
import { recapZh } from "./recap-zh";

/** What the draft leaves open, done about and told by a day, with a small question and a way out. */
export const progressZh: Wording = (voice, blank, facts) => {
  if (facts.talked && facts.open.matter === null && !facts.trouble && !voice.inside)
    return recapZh(voice, blank, facts);
  const by = blank(facts.open.presses ? today : facts.trouble || facts.talked || !voice.inside ? sendBy : deadline);
  return owed(voice, by, facts) + smallQuestion(voice);
};

/**
 * The promise. Where the draft names nothing that could be taken over, it is the honest minimum: to one's own people the
 * matter is settled together, to others the answer or the news comes by a day.
 */
export function owed(voice: Voice, by: string, { open, trouble, talked }: Facts): string {
  const { you, inside, casual } = voice;
  const who = casual || inside ? "我" : "我们";
  const { matter, troubled } = open;
  if (matter === "") return `${who}${by}${open.steps[0]}${you}`;
  if (matter)
    return `${matter}${/什么时候|哪|多久|原因|啥时|什么|的问题$|一事$/.test(matter) && !/，$/.test(matter) ? "，" : ""}${who}${by}${open.steps[0]}${you}`;
  if (trouble && inside)
    return `${troubled ? `${troubled}这件事，` : ""}我先理出两三个办法，${by}找${you}十分钟，把用哪一个定下来`;
  if (!trouble && troubled) return `${troubled}的处理进展，${who}${by}告诉${you}`;
  if (trouble) return `${troubled ?? (casual ? "这事" : "此事")}怎么处理，${who}${by}答复${you}`;
  if (talked) return `谈到哪一步、还差什么，${who}${by}整理好发${you}`;
  if (voice.toBoss) return `后面的进展，我${by}再向${you}汇报一次`;
  return inside ? `后面的进展，我${by}告诉${you}` : `接下来怎么安排，${who}${by}告诉${you}`;
}

/** The small question, and a way out. */
export function smallQuestion({ you, casual, inside, pick }: Voice): string {
  if (inside)
    return casual
      ? pick(
          `，${you}看行吗？`,
          `，行吗？${you}有别的想法直接说。`,
          `，${you}看可以吗？要是更急，${you}说个时间。`,
          `，${you}觉得行不？不行我再调。`,
        )
      : pick(
          `，${you}看可以吗？如需更早，请告知。`,
          `，这样安排是否可以？若${you}另有考虑，我据此调整。`,
          `，${you}看是否妥当？如需提前，请告知最晚时间。`,
        );
  return casual
    ? pick(
        `，${you}那边来得及吗？`,
        `，行吗？要是更急，${you}说个时间。`,
        `，${you}看可以吗？等不及就给我打电话。`,
        `，这样成吗？${you}有别的要求直接说。`,
      )
    : pick(
        `，${you}看是否来得及？如需更早，请告知。`,
        `，这样安排可以吗？如果会影响${you}的计划，请告知最晚时间。`,
        `，${you}看可以吗？若${you}另有要求，我们据此调整。`,
      );
}
