import { facesBuyer } from "../engine/clauses";
import { cuesIn, isNextStep } from "../engine/evidence";
import { plainWords } from "../engine/plain-words";
import { defineRule, type Examples } from "../engine/rule";
import type { Draft, Unit } from "../engine/types";

/** With another way, a day or a person behind it, a no is no brush-off. */
function excused(unit: Unit, draft: Draft): boolean {
  const next = draft.units[unit.index + 1];
  if (!facesBuyer(draft) || isDated(unit) || THANKED.test(unit.read)) return true;
  // Who complains waves nothing off.
  if (!draft.audienceKnown && cuesIn(unit, "complaint").length > 0) return true;
  return next !== undefined && takesUp(next);
}

/** Thanks are waved off, no need. */
const THANKED =
  /(?:太|别|甭|不[用必]?|您)客气|分内|应该(?:做)?的(?=$|[呢啊呀哈，。！!~～\s])|不(?:用|必)?谢|\b(?:you(?:'re| are) (?:very |most )?welcome|my pleasure|don't mention it)\b/i;

/** Put off to a day is no brush-off; now is no day. */
function isDated({ times }: Unit): boolean {
  return times.some(({ fixed, future, text }) => fixed && future && !NOW.test(text));
}
const NOW = /now|moment|today|现在|目前|眼下|马上|立刻|今天/i;

/** What follows says what will be done about it after all; a day that only presses the deal does not. */
function takesUp(unit: Unit): boolean {
  if (PRESSES.test(unit.read)) return false;
  return isDated(unit) || unit.acts.some((act) => act.kind === "promise" && isNextStep(act));
}
const PRESSES =
  /\b(?:contract|order form|purchase order|PO|deposit|invoice|sign(?:ed|ing)?|countersign\w*|seats|licen[cs]es)\b|合同|签(?:字|了|约|单)|盖章|公章|下单|订单|打款|付款|预付|首款|定金|订金/i;

/** Said outright. */
const PLAIN = {
  zh: "这个先放一边|这个不重要|(?:不重要|没必要)[，,]?(?:咱们|我们|先)",
  en: "let's (?:put|leave|park) that (?:aside|to one side)|that(?:'s| is) not (?:really )?important",
};

export default defineRule({
  id: "waves-off-need",
  family: "buyer",
  severity: "warning",
  scope: "sentence",
  says: {
    en: {
      title: "This pushes aside what they care about",
      why: "They raised it because it matters to them",
      advice: "Offer another way, a date, or a person who can help",
    },
    zh: {
      title: "把对方在意的事推开了",
      why: "他提出来，就是因为它重要",
      advice: "给个替代办法、日子或能办的人。例如：这个我们做不了，我可以介绍做这块的王工",
    },
  },
  reads: plainWords(PLAIN, excused),
  learned: true,
  excused,
  source: "003",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "[[这个先放一边]]，咱们先谈合同。",
        better: "这个我记下了，您希望做到什么程度？",
        audience: "customer",
      },
      {
        text: "[[这个我们解决不了，还有别的吗]]？",
        better: "这个我们做不了，但王工能做，我今天下午介绍他给您，行吗？",
        audience: "customer",
      },
      { text: "[[您说的报表没那么要紧]]。", better: "您说的报表最想看哪三个数？", audience: "customer" },
      {
        text: "[[培训的事以后再说，您先打预付款]]。",
        better: "培训安排在12月8日，两天，您看行吗？",
        audience: "customer",
      },
      {
        text: "[[貴方所提客製化需求，不在我司服務範圍]]。",
        better: "貴方所提客製化需求本版沒有，12月15日的版本會加，您等得及嗎？",
        audience: "customer",
      },
      { text: "[[这点小事您就别计较了]]。", better: "这点误差您能接受到多少？", audience: "customer" },
      {
        text: "[[这个feature没人会用的，先skip]]。",
        better: "这个feature您打算给哪个team用？",
        audience: "customer",
      },
    ],
    good: [
      { text: "这个我们做不了，但我可以介绍做这块的王工。", audience: "customer" },
      { text: "本地部署这版不支持，12月15日的版本会加。", audience: "customer" },
      { text: "您不用操心，安装我们全包。", audience: "customer" },
      { text: "这个价格我们做不了，最低98万。", audience: "customer" },
      { text: "手头的PPT先放一放，咱们先赶标书。", audience: "colleague" },
      { text: "颜色不急着定，您下周三前告诉我就行。", audience: "customer" },
      { text: "您最在意的是噪音还是能耗？", audience: "customer" },
    ],
  },
  en: {
    bad: [
      {
        text: "[[Let's put that aside and talk about price]].",
        better: "You said uptime comes first. What does an hour of downtime cost you?",
        audience: "customer",
      },
      {
        text: "[[Response times aren't really something you need to worry about]].",
        better: "On response times: we answer within four hours at night. Is that enough for you?",
        audience: "customer",
      },
      {
        text: "[[Security is a minor detail, we can talk about that after signing]].",
        better: "On security: our auditor can answer your 12 questions on Tuesday at 10.",
        audience: "customer",
      },
      {
        text: "[[Forget about the training for the moment]].",
        better: "On training: two days on site are included. Which week suits your shifts?",
        audience: "customer",
      },
      {
        text: "[[We can't do that, anything else]]?",
        better: "We can't do that in the cloud version, but the on-site one has it.",
        audience: "customer",
      },
      {
        text: "[[The service levels you keep bringing up aren't really what matters here]].",
        better: "You keep coming back to service levels. Which of the three worries you most?",
        audience: "customer",
      },
    ],
    good: [
      { text: "We can't meet 1 June. 8 June works; would that still make your opening?", audience: "customer" },
      { text: "Not a problem, we'll change the delivery address before Monday.", audience: "customer" },
      { text: "put 2 laptops aside for Rosa pls, she collects them at 5", audience: "colleague" },
      { text: "Let's leave the colour aside until Thursday, when Ms Ek is back.", audience: "customer" },
      { text: "Don't worry about the customs form, I'll fill it in today.", audience: "customer" },
      { text: "We can't do offline mode, but Orbis can and I'll introduce you.", audience: "customer" },
      { text: "Price isn't that important to us, uptime is.", audience: "customer" },
    ],
  },
};
