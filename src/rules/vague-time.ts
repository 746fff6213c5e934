import { beside, hasCue, hasFixedTimeBeside, hasTrait, isListItem } from "../engine/evidence";
import { defineRule, type Examples } from "../engine/rule";
import type { Act, Draft, Unit } from "../engine/types";

/** An ask or a proposal to meet whose only time is floating. */
function find(act: Act, unit: Unit, draft: Draft): Act | null {
  if (act.kind === "promise" || !act.time || act.time.fixed) return null;
  // What an empty ask means is told beside it, or is nothing to put a day on.
  if (act.kind === "ask" && !act.concrete) return null;
  if (act.kind === "proposal" && isPrivate(draft)) return null;
  if (isNote(unit, draft) || isAtYourService(unit, draft) || isOfTheThing(act, draft)) return null;
  if (hasTrait(act, "formula", "choice", "question", "conditional", "done")) return null;
  return hasFixedTimeBeside(unit, draft) || isAskedForDay(unit, draft) ? null : act;
}

/** An item of a list that is put to nobody: a changelog, one's own jottings. */
const isNote = (unit: Unit, draft: Draft) =>
  !draft.audienceKnown && isListItem(unit) && !ADDRESSED.test(unit.read) && draft.address === null;
const ADDRESSED = /\b(?:you|your|please|pls|plz|kindly)\b|[您你请烦劳]|贵[司方公]/i;

/** "I'd be happy to meet at your convenience": a courtesy to who knows whom, put off by nobody. */
const isAtYourService = ({ read }: Unit, { audienceKnown }: Draft) => !audienceKnown && GLADLY.test(read);
const GLADLY = /\b(?:happy|glad|pleased|delighted) to (?:\w+ ){0,2}(?:meet|talk|speak|discuss|chat|answer|help)\b/i;

/** 希望能够得到及时纠正: something is to be put right, by whom is not said. */
const isOfTheThing = ({ owner, start, end }: Act, { audienceKnown, read }: Draft) =>
  !audienceKnown && owner === null && /(?:能够?|可以)?得到|被(?!告)/.test(read.slice(start, end));

/** The reader is asked which day suits: the time is in their hands. */
const isAskedForDay = (unit: Unit, draft: Draft) =>
  beside(unit, draft).some((near) => near.acts.some((act) => hasTrait(act, "choice")));

/** Friends who want to see each other: nothing of business in it. */
function isPrivate(draft: Draft): boolean {
  if (draft.audienceKnown || hasCue(draft, "business")) return false;
  return draft.channel === "chat" || hasCue(draft, "small-talk");
}

/** A day beside it dates it; and a meeting proposed with no time at all has a rule of its own. */
function excused(unit: Unit, draft: Draft): boolean {
  const timeless = unit.times.length === 0 && unit.acts.some(({ kind }) => kind === "proposal");
  // Any questions, call me: nothing is asked that a day could be put on.
  if (!draft.audienceKnown && unit.acts.some((act) => hasTrait(act, "formula", "conditional"))) return true;
  return (
    timeless ||
    isNote(unit, draft) ||
    isAtYourService(unit, draft) ||
    hasFixedTimeBeside(unit, draft) ||
    isAskedForDay(unit, draft)
  );
}

export default defineRule({
  id: "vague-time",
  family: "ask",
  severity: "warning",
  scope: "act",
  says: {
    en: {
      title: "No day is named, so no day is set",
      why: "What has no date waits behind what has one",
      advice: "Put a day on it: by Friday noon, or Tuesday at 3?",
    },
    zh: {
      title: "“有空”“尽快”不是时间",
      why: "没有日子的事，会一直排在后面",
      advice: "换成具体的日子或钟点。例如：最晚周五下班前，您看行吗？",
    },
  },
  reads: { zh: find, en: find },
  learned: true,
  excused,
  source: "001",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "张总，[[过两天咱们再碰一碰]]",
        better: "张总，周四下午三点咱们再碰一碰，行吗？",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[您有空看一下报价]]。",
        better: "您周三下班前看一下报价，行吗？",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[烦请贵司尽快回传盖章扫描件]]。",
        better: "烦请贵司11月25日前回传盖章扫描件。",
        channel: "email",
        audience: "customer",
      },
      {
        text: "陳生，[[得閒上嚟我哋公司睇下demo啦]]",
        better: "陳生，聽日下晝三點上嚟我哋公司睇下demo，得唔得？",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "小李，[[早点把上周的拜访记录补到系统里]]",
        better: "小李，今天下班前把上周的拜访记录补到系统里。",
        channel: "chat",
        audience: "colleague",
      },
      {
        text: "李经理，[[节后咱们见一面]]，聊聊明年的框架",
        better: "李经理，2月20号上午咱们见一面，聊聊明年的框架。",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[請您抽空提供近三年的財務報表]]，以利辦理授信。",
        better: "請您週五前提供近三年的財務報表，以利辦理授信。",
        channel: "email",
        audience: "customer",
      },
    ],
    good: [
      { text: "尽快哈，最晚周五下班前把规格书发我。", channel: "chat", audience: "customer" },
      { text: "前两天我们聊过的清单我整理好了，见附件。", channel: "email", audience: "customer" },
      { text: "他很快就升职了，交接清单我明天发你。", channel: "chat", audience: "colleague" },
      { text: "下周咱们碰一下，把价格敲定。", channel: "chat", audience: "customer" },
      { text: "您看哪天方便？我带样品过去。", channel: "chat", audience: "customer" },
      { text: "您现在把定位发我，我马上到。", channel: "chat", audience: "customer" },
      { text: "祝您早日康复，验收的事刘工25号上午去办。", channel: "email", audience: "customer" },
    ],
  },
  en: {
    bad: [
      {
        text: "[[Let's catch up soon about the pilot]].",
        better: "Let's catch up on Thursday at 10 about the pilot.",
        audience: "customer",
      },
      {
        text: "[[Please send the drawings asap]].",
        better: "Please send the drawings by Wednesday noon.",
        audience: "partner",
      },
      {
        text: "[[Kindly share the purchase order at the earliest]].",
        better: "Kindly share the purchase order by 14 May.",
        audience: "customer",
      },
      {
        text: "[[Could we meet sometime next month to go through the trial data]]?",
        better: "Could we meet on 9 June at 10 to go through the trial data?",
        audience: "customer",
      },
      {
        text: "When you get a chance, [[could you check the load calculation]]?",
        better: "Could you check the load calculation by Tuesday?",
        audience: "colleague",
      },
      {
        text: "[[We should sit down again in the coming weeks and plan the rollout]].",
        better: "We should sit down again on 12 June and plan the rollout.",
        audience: "partner",
      },
    ],
    good: [
      { text: "Please send the drawings asap, no later than Friday noon.", audience: "partner" },
      { text: "Let's meet sometime between 2 and 4 tomorrow.", audience: "customer" },
      { text: "The project will soon be two years old.", audience: "boss" },
      { text: "We shipped the pallet a few days later than agreed.", audience: "customer" },
      { text: "Can you send me the list next week?", audience: "customer" },
      { text: "Let me know when you are free for the demo.", audience: "customer" },
      { text: "Speak soon!", audience: "customer" },
    ],
  },
};
