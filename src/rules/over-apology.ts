import { cuesOf } from "../engine/evidence";
import { defineRule, type Examples } from "../engine/rule";
import type { Cue, Draft, Span } from "../engine/types";

/** Apologising or belittling oneself for asking: once in earnest, or plain courtesies stacked. */
function find(draft: Draft): Span | null {
  const stacked = cuesOf(draft, "apology", "courtesy").filter((cue) => !isForFault(cue, draft));
  const first = stacked.find((cue) => cue.kind === "apology") ?? stacked[0];
  if (!first || (first.kind === "courtesy" && stacked.length < 2)) return null;
  return { start: first.start, end: endOfRun(stacked.filter((cue) => cue.start >= first.start)) };
}

/** Sorry for what went wrong, said in the same or the next sentence, and not for asking: owed, not too much. */
function isForFault(cue: Cue, draft: Draft): boolean {
  const at = draft.units.findIndex((unit) => cue.start < unit.end);
  const near = draft.units.slice(at, at + 2);
  if (!draft.audienceKnown && GIVEN_TROUBLE.test(draft.read) && !AGAIN.test(draft.read)) return true;
  return (
    near.some((unit) => OWN_FAULT.test(unit.read)) &&
    near.every((unit) => unit.acts.every(({ kind }) => kind !== "ask"))
  );
}
/** Said by whoever serves: trouble given by the matter, not by asking. */
const GIVEN_TROUBLE = /(?:给|对)[您你亲][^，。！？]{0,3}(?:添|带来|造成)/;
const AGAIN = /又|再次|打扰|过意不去/;
const OWN_FAULT =
  /(?:写|发|填|算|贴|标|弄|搞|报|看|记|送|装|寄|用|漏|少|多)(?:成|错|漏|反|混|丢)了?|(?:是|因为)?(?:我|我们|我司|我方)(?:的)?(?:疏忽|失误|疏漏|没改|没看|漏)|\bmy (?:mistake|fault|error|oversight)\b|\b(?:typo|I|we) (?:sent|wrote|quoted|attached|used|gave|typed|shipped|put) (?:you )?(?:the )?wrong\b|\bshould (?:have (?:been|read)|read)\b/i;

/** The courtesies that stand close together make one stretch. */
function endOfRun(cues: readonly Cue[]): number {
  let end = cues[0]?.end ?? 0;
  for (const cue of cues) if (cue.start - end <= 20) end = Math.max(end, cue.end);
  return end;
}

export default defineRule({
  id: "over-apology",
  family: "ask",
  severity: "info",
  scope: "draft",
  says: {
    en: {
      title: "So much apology makes the ask look small",
      why: "If you treat it as a nuisance, they will too",
      advice: "One courtesy is enough; then say what you need",
    },
    zh: {
      title: "道歉太多，事情反而变轻了",
      why: "先把自己放低，对方更容易往后放",
      advice: "一句“麻烦您”就够，直接说事",
    },
  },
  reads: { zh: find, en: find },
  learned: true,
  // Where nothing is asked, no asking is apologised for.
  excused: (draft) => draft.acts.every(({ kind }) => kind === "promise"),
  marks: (draft) => cuesOf(draft, "apology", "courtesy")[0] ?? null,
  source: "001",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "[[实在不好意思又来麻烦您]]，周三前能把验收单给我吗？",
        better: "麻烦您，周三前能把验收单给我吗？",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[冒昧打扰]]，想请您周五前填一下附件的问卷。",
        better: "您好，想请您周五前填一下附件的问卷。",
        channel: "email",
        audience: "customer",
      },
      {
        text: "老板，我[[斗胆问一句]]，周三能不能派个售前？",
        better: "老板，周三能不能派个售前？",
        channel: "chat",
        audience: "boss",
      },
      {
        text: "刘主任，[[您可别嫌我烦]]，周一上午能让我见一下王院长吗？",
        better: "刘主任，周一上午能让我见一下王院长吗？",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[百忙之中一再叨擾，心裡實在過意不去]]。能否請您週四前提供尺寸圖？",
        better: "能否請您週四前提供尺寸圖？",
        channel: "email",
        audience: "customer",
      },
      {
        text: "我[[厚着脸皮再问一次]]，合同周五能签吗？",
        better: "合同周五能签吗？",
        channel: "chat",
        audience: "customer",
      },
    ],
    good: [
      { text: "麻烦您周五前把盖章件寄回，辛苦了。", channel: "email", audience: "customer" },
      { text: "打扰了，合同签了吗？", channel: "chat", audience: "customer" },
      { text: "抱歉，昨天的报价写错了，更正版今天下午三点前发您。", channel: "email", audience: "customer" },
      { text: "抱歉回复晚了，您要的图纸见附件。", channel: "email", audience: "customer" },
      { text: "弱弱地问一下，周三的会还开不开？", channel: "chat", audience: "colleague" },
      { text: "给您带来不便，我们深表歉意，明早八点前恢复。", channel: "email", audience: "customer" },
    ],
  },
  en: {
    bad: [
      {
        text: "[[I'm so sorry to bother you yet again]], but could you sign page 3 by Friday?",
        better: "Could you sign page 3 by Friday?",
        audience: "customer",
      },
      {
        text: "[[I hate to ask]], but is the 12 May date still on?",
        better: "Is the 12 May date still on?",
        audience: "boss",
      },
      {
        text: "[[Sorry if this is a stupid question]], but what is the lead time?",
        better: "What is the lead time?",
        audience: "customer",
      },
      {
        text: "[[I know you must get hundreds of emails a day]]. Could we talk on Tuesday at 10?",
        better: "Could we talk on Tuesday at 10?",
        audience: "customer",
      },
      {
        text: "[[I feel terrible asking]], could you cover my shift on Friday?",
        better: "Could you cover my shift on Friday?",
        audience: "colleague",
      },
      {
        text: "[[Forgive me for being so bold]], may I meet your director on 3 June?",
        better: "May I meet your director on 3 June?",
        audience: "customer",
      },
    ],
    good: [
      { text: "Sorry to chase, could you send the PO number by Friday?", audience: "customer" },
      { text: "Sorry for the delay, the quote is attached.", audience: "customer" },
      { text: "We apologise for the outage on Monday; the cause is fixed.", audience: "customer" },
      { text: "Could you please sign the order by Friday? Many thanks in advance.", audience: "customer" },
      { text: "no need to apologise for asking, stock is 312", audience: "colleague", channel: "chat" },
      {
        text: "Sorry, there was a wrong figure in yesterday's quote. The right total is 14,200.",
        audience: "customer",
      },
    ],
  },
};
