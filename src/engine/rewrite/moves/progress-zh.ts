import { deadline, interested, ownStep, result, sendBy, stepAfterTalk, today } from "../blank-specs";
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
export function owed(voice: Voice, by: string, blank: BlankMaker, facts: Facts): string {
  const { open, trouble, talked, said, owes } = facts;
  const { you, inside, casual, pick } = voice;
  const who = casual || inside ? "我" : "我们";
  const { matter, troubled } = open;
  const late = trouble && lateOf(said);
  if (late && !inside) return `${late}，${who}${by}${/到/.test(late) ? "问清楚" : "确定"}并告知${you}`;
  if (open.many) return `${cameOfIt(blank, facts)}，我${by}挨个再联系一次，把结果告诉${you}`;
  if ((open.unsaid || (owes && matter === null)) && !inside) return `什么时候有结果，${who}${by}问清楚告诉${you}`;
  if (open.unsaid || (owes && inside && WITH_THEM.test(said) && (matter === null || AGAIN.test(open.steps[0] ?? ""))))
    return `${cameOfIt(blank, facts)}。下一步我${blank(stepAfterTalk)}，${by}把结果告诉${you}`;
  if (open.objected && !trouble) return `${open.objected}这一条，我先想两个办法，${by}请${you}定，定了就去谈`;
  // Where one was, and what they said, is told: the next step has its name.
  if (inside && open.who && AGAIN.test(open.steps[0] ?? ""))
    return pick(
      `接下来怎么走，我${by}跟${open.who}谈定，把结果告诉${you}`,
      `我${by}跟${open.who}敲定接下来怎么走，把结果告诉${you}`,
    );
  if (matter === "") return `${who}${by}${open.steps[0]}${you}`;
  if (matter)
    return `${matter}${/什么时候|哪|多久|原因|啥时|什么|的问题$|一事$/.test(matter) && !/，$/.test(matter) ? "，" : ""}${who}${by}${open.steps[0]}${you}`;
  if (trouble && inside) return `我先理出两三个办法，${by}找${you}十分钟，把用哪一个定下来`;
  if (!trouble && troubled) return `${troubled}的处理进展，${who}${by}告诉${you}`;
  if (late) return `${late}，${who}${by}确定并告知${you}`;
  if (trouble) return `接下来怎么处理，${who}${by}答复${you}`;
  if (talked && !inside) return `谈到哪一步、还差什么，${who}${by}整理好发${you}`;
  if (inside) return `下一步我${blank(talked ? stepAfterTalk : ownStep)}，${by}把结果告诉${you}`;
  return `接下来怎么安排，${who}${by}告诉${you}`;
}

/** Somebody was spoken with, written to or called on. */
const WITH_THEM =
  /谈|聊|唠|沟通|交流|碰|电话|联系|拜|访|见|打给|催|堵|函|去了|跑|吃|喝|坐|送|盯|ping|call|问候|客户|业主|甲方|对方|那边|那条线/i;
/** Only to get in touch once more. */
const AGAIN = /^再联系/;

/** What they said, or which of the many came to anything: only the writer knows it. */
export function cameOfIt(blank: BlankMaker, { open: { many, who, matter }, said }: Facts): string {
  if (many) {
    const answers = { zh: ["还在汇总", ...["一", "两"].map((n) => `有${n}${many}`)] };
    return `有进展的目前${blank({ ...interested, answers })}`;
  }
  const side = who ?? (matter && /[那这][边头儿]$/.test(matter) ? matter : "对方");
  return `${side}${blank(WAITED_FOR.test(said) ? { ...result, answers: WAITING } : result)}`;
}

/** Offices and works that one waits for: nothing is bargained with them. */
const WAITED_FOR =
  /货代|船公司|报关|海关|物流|快递|法院|书记[员官]|bug|后端|backend|窗口|大厅|专管员|供电所|财务|小二/i;
const WAITING = { zh: ["还没给准信", "说要再等几天", "说材料还要补"] };

/** What is late gets a new day, by what it is. */
function lateOf(said: string): string | null {
  if (WORKS.test(said)) return "新的完工时间";
  if (ARRIVES.test(said)) return "新的到港时间";
  return LATE.test(said) ? "新的交期" : null;
}

/** Goods at sea or with the customs. */
const ARRIVES =
  /(?:到港|清关|海关|船公司|船期|滞港|船又?没|柜)[^。]{0,20}(?:卡|扣|压|延|晚|推|查|滞|没|不)|(?:卡|扣|压)在[^。]{0,4}(?:海关|港)/;
/** Works that are not finished when they should be. */
const WORKS =
  /(?:完工|竣工|施工|工期)[^。]{0,16}(?:滞后|延|推迟|无法|未能|赶不)|(?:滞后|无法|未能|延期)[^。]{0,8}(?:完工|竣工)/;
/** Goods that do not come when they should: the reader waits for their new day. */
const LATE =
  /(?:发|出|交|到|送|供|提|运)[^，。]{0,6}(?:不了|不出|不上|不来|延|晚|迟|推)|(?:没|未|无法|不能|来不及)(?:能)?(?:如期|按时|按期|及时)?(?:发|出|交|到|送|供|放行)|延误|交期|缺料|缺货|断货|没发|放行/;

/** The small question. */
export function smallQuestion({ you, casual, pick }: Voice): string {
  return casual
    ? pick(`，${you}看行吗？`, "，行吗？", `，${you}看可以吗？`, "，可以吗？")
    : pick(`，${you}看可以吗？`, "，这样安排可以吗？", `，${you}看是否合适？`);
}
