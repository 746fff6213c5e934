import { cuesOf } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Cue, Draft, Span } from "../engine/types";

/** Apologising or belittling oneself for asking: once in earnest, or plain courtesies stacked. */
function find(draft: Draft): Span | null {
  const stacked = cuesOf(draft, "apology", "courtesy");
  const first = stacked.find((cue) => cue.kind === "apology") ?? stacked[0];
  if (!first || (first.kind === "courtesy" && stacked.length < 2)) return null;
  return { start: first.start, end: endOfRun(stacked.filter((cue) => cue.start >= first.start)) };
}

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
      advice: "一句「麻烦您」就够，直接说事",
    },
  },
  reads: {
    zh: {
      find,
      bad: [
        {
          text: "[[实在不好意思又来打扰您了]]，真的很抱歉给您添麻烦，请您周三前把合同寄给我。",
          better: "打扰了，请您周三前把合同寄给我。",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "[[斗胆问一句]]，贵司的预算是多少？",
          better: "请问贵司的预算是多少？",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "我[[已经很对不起您了还想麻烦您]]，周四请您再签一份",
          better: "麻烦您周四再签一份",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "[[厚着脸皮想请您周二帮我约一下]]王处",
          better: "想请您周二帮我约一下王处",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "真的[[万分抱歉打扰您]]，请您今天把发票抬头发我",
          better: "打扰了，请您今天把发票抬头发我",
          channel: "chat",
          audience: "customer",
        },
      ],
      good: [
        { text: "麻烦您周三前把合同寄给我，辛苦了。", channel: "chat", audience: "customer" },
        { text: "打扰了，请问交货期是多久？", channel: "chat", audience: "customer" },
        { text: "抱歉，昨天的报价写错了，正确的是每件128元。", channel: "chat", audience: "customer" },
        { text: "不好意思，周五下午我有会，改到周一上午十点可以吗？", channel: "chat", audience: "customer" },
        { text: "弱弱的问一下，今天有下午茶吗", channel: "chat", audience: "colleague" },
        { text: "惊悉令尊仙逝，深表哀悼。", channel: "email", audience: "customer" },
      ],
    },
    en: {
      find,
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
  },
  source: "001",
});
