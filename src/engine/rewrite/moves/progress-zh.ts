import { deadline, ownStep, result, sendBy, stepAfterTalk, today } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import type { Facts } from "../facts";
import type { Wording } from "../move";
import type { Voice } from "../voice";
import { recapZh } from "./recap-zh";

/** What the draft leaves open, done about and told by a day, with a small question and a way out. */
export const progressZh: Wording = (voice, blank, facts) => {
  if (facts.talked && facts.open.matter === null && !facts.trouble && !voice.inside)
    return recapZh(voice, blank, facts);
  const by = blank(facts.open.presses ? today : facts.trouble || facts.talked || !voice.inside ? sendBy : deadline);
  return owed(voice, by, blank, facts) + smallQuestion(voice);
};

/**
 * The promise. Where the draft names nothing that could be taken over, one's own people get the step the writer fills in
 * and what comes of it; others the answer or the news by a day.
 */
export function owed(voice: Voice, by: string, blank: BlankMaker, { open, trouble, talked, said }: Facts): string {
  const { you, inside, casual } = voice;
  const who = casual || inside ? "我" : "我们";
  const { matter, troubled } = open;
  if (open.unsaid && !inside) return `什么时候有结果，${who}${by}问清楚告诉${you}`;
  if (open.unsaid) return `对方的意思是${blank(result)}。下一步我${blank(stepAfterTalk)}，${by}把结果告诉${you}`;
  if (open.objected && !trouble) return `${open.objected}这一条，我先想两个办法，${by}请${you}定，定了就去谈`;
  if (matter === "") return `${who}${by}${open.steps[0]}${you}`;
  if (matter)
    return `${matter}${/什么时候|哪|多久|原因|啥时|什么|的问题$|一事$/.test(matter) && !/，$/.test(matter) ? "，" : ""}${who}${by}${open.steps[0]}${you}`;
  if (trouble && inside) return `我先理出两三个办法，${by}找${you}十分钟，把用哪一个定下来`;
  if (!trouble && troubled) return `${troubled}的处理进展，${who}${by}告诉${you}`;
  const late = trouble && (WORKS.test(said) ? "新的完工时间" : LATE.test(said) ? "新的交期" : null);
  if (late) return `${late}，${who}${by}确定并告知${you}`;
  if (trouble) return `接下来怎么处理，${who}${by}答复${you}`;
  if (talked && !inside) return `谈到哪一步、还差什么，${who}${by}整理好发${you}`;
  if (inside) return `下一步我${blank(talked ? stepAfterTalk : ownStep)}，${by}把结果告诉${you}`;
  return `接下来怎么安排，${who}${by}告诉${you}`;
}

/** Works that are not finished when they should be. */
const WORKS =
  /(?:完工|竣工|施工|工期)[^。]{0,16}(?:滞后|延|推迟|无法|未能|赶不)|(?:滞后|无法|未能|延期)[^。]{0,8}(?:完工|竣工)/;
/** Goods that do not come when they should: the reader waits for their new day. */
const LATE =
  /(?:发|出|交|到|送|供|提|运)[^，。]{0,6}(?:不了|不出|不上|延|晚|迟|推)|(?:没|未|无法|不能|来不及)(?:能)?(?:如期|按时|按期|及时)?(?:发|出|交|到|送|供|放行)|延误|交期|缺料|缺货|断货|没发|放行/;

/** The small question. */
export function smallQuestion({ you, casual, pick }: Voice): string {
  return casual
    ? pick(`，${you}看行吗？`, "，行吗？", `，${you}看可以吗？`, "，可以吗？")
    : pick(`，${you}看可以吗？`, "，这样安排可以吗？", `，${you}看是否合适？`);
}
