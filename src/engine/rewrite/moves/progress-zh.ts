import { askedZh, findsCause } from "../asked-zh";
import { deadline, interested, result, sendBy, today } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import { callClauseZh, callZh } from "../call-zh";
import type { Facts } from "../facts";
import type { Wording } from "../move";
import { ownDeed } from "../specs/deeds-zh";
import type { Voice } from "../voice";

/**
 * What the writer does next and tells by a day, with a small question (talk 000: status, plan, support). A customer who
 * waits for nothing of ours is rung instead.
 */
export const progressZh: Wording = (voice, blank, facts) => {
  const { open, trouble } = facts;
  if (findsCause(voice, facts)) return askedZh(voice, blank, facts);
  if (waitsForNothing(voice, facts)) return callZh(voice, blank, facts);
  const by = blank(open.presses ? today : trouble || !voice.inside ? sendBy : deadline);
  return plannedZh(voice, by, blank, facts) + smallQuestion(voice);
};

/** The same as a clause without a stop. */
export const progressClauseZh: Wording = (voice, blank, facts) => {
  if (waitsForNothing(voice, facts)) return callClauseZh(voice, blank, facts);
  return `${plannedZh(voice, blank(facts.open.presses ? today : deadline), blank, facts)}，${voice.you}看可以吗`;
};

/** Somebody outside, for whom nothing is on its way. */
function waitsForNothing({ inside }: Voice, { open, trouble, owes }: Facts): boolean {
  return !inside && !trouble && open.steps.length === 0 && !owes;
}

/** The plan alone, up to its question. */
export function plannedZh(voice: Voice, by: string, blank: BlankMaker, facts: Facts): string {
  const { open, trouble } = facts;
  const { you, inside, pick } = voice;
  if (trouble)
    return inside
      ? `我先${blank(ownDeed(["理出两三个办法", ...open.steps, "跟对方把情况问清楚", "算一下能让到哪一步"].slice(0, 3)))}，${by}找${you}十分钟定下来`
      : pick(`我们${by}给${you}处理办法和新的时间`, `处理办法和新的时间，我们${by}答复${you}`);
  const told = inside ? toldFirstZh(blank, facts) : "";
  const deed = blank(ownDeed(stepsOf(facts)));
  return (
    told +
    pick(
      `下一步我${deed}，${by}把结果告诉${you}`,
      `接下来我${deed}，${by}给${you}一个结果`,
      `我接着${deed}，${by}跟${you}说结果`,
    )
  );
}

/** What is open comes first, in the draft's own words; else the next step is settled with whoever was met. */
function stepsOf({ open, third, said }: Facts): readonly string[] {
  const side = open.who ?? (open.several ? null : (third?.name ?? open.side)) ?? OTHERS.exec(said)?.[0] ?? null;
  const steps = open.many
    ? ["逐个约见有意向的"]
    : open.several
      ? [...open.steps, "把没定的几项逐项问清楚"]
      : open.steps;
  const general = side ? [`跟${side}把后面的安排定下来`, `约${side}当面谈一次`] : ["把后续的做法和时间理出来"];
  return [...new Set([...steps, ...general, "把没定的几项逐项问清楚"])].slice(0, 3);
}
/** The other side by a general word. */
const OTHERS = /客户|客戶|甲方|业主|業主|对方|對方|买家/;

/** What came of it as a sentence before the next step, where a report owes it. */
export function toldFirstZh(blank: BlankMaker, facts: Facts): string {
  const { open, owes } = facts;
  return owes && (open.unsaid || open.many || open.listed) ? `${cameOfIt(blank, facts)}。` : "";
}

/** What they said, or which of the many came to anything: only the writer knows it. */
export function cameOfIt(blank: BlankMaker, { open: { many, listed, who, side } }: Facts): string {
  const of = many ?? (listed ? "项" : null);
  if (of) {
    const asks = { zh: `哪几${of}有进展` };
    return `目前的进展：${blank({ ...interested, asks, answers: { zh: ["还在汇总", `有一${of}有了结果`, `有两${of}有了结果`] } })}`;
  }
  // Where several were met, whatever was said has no one speaker.
  const speaker = who ?? side;
  return speaker ? `${speaker}的意思是${blank(result)}` : `谈下来，${blank(result)}`;
}

/** The small question. */
export function smallQuestion({ you, casual, pick }: Voice): string {
  return casual
    ? pick(`，${you}看行吗？`, "，行吗？", `，${you}看可以吗？`, "，可以吗？")
    : pick(`，${you}看可以吗？`, "，这样安排可以吗？", `，${you}看是否合适？`);
}
