import { clauseAround } from "../engine/clauses";
import { cuesOf, hasCue, hasTrait } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Draft, Span } from "../engine/types";

/** Thanking or hearing from a satisfied customer, with nothing wrong and no introduction asked for. */
function find(draft: Draft): Span | null {
  if (draft.audience === "boss" || draft.audience === "colleague") return null;
  if (hasCue(draft, "complaint", "problem", "introduction")) return null;
  if (draft.acts.some((act) => hasTrait(act, "referral"))) return null;
  const satisfied = cuesOf(draft, "satisfied")[0];
  return satisfied ? clauseAround(satisfied, draft) : null;
}

export default defineRule({
  id: "referral-chance",
  family: "network",
  severity: "hint",
  scope: "draft",
  says: {
    en: {
      title: "A happy customer: a good moment for an introduction",
      why: "The best time to ask is when they are pleased",
      advice: "Ask for one person: who else do you know with the same problem?",
    },
    zh: {
      title: "客户满意，正好请他引荐一位",
      why: "满意的时候开口，最容易成",
      advice: "例如：您认识的同行里，有没有哪位也在为这事头疼？",
    },
  },
  reads: {
    zh: {
      find,
      bad: [
        {
          text: "[[感谢您的认可]]，系统上线很顺利，合作愉快！",
          better: "感谢您的认可，系统上线很顺利。想请您引荐一位同行，周三我给他打个电话，可以吗？",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "[[感謝您的肯定]]，很高興系統幫到您！",
          better: "感謝您的肯定，很高興系統幫到您！想請您週三引薦一位同行，可以嗎？",
          channel: "chat",
          audience: "customer",
        },
      ],
      good: [
        { text: "系统又出故障了，我们马上派人。", channel: "chat", audience: "customer" },
        { text: "感谢您按时付款。", channel: "email", audience: "customer" },
        { text: "王总您好，我是做智慧课堂的小李，初次联系。", channel: "chat", audience: "customer" },
        { text: "感谢认可！想请您推荐一位同行，周三我给他打电话。", channel: "chat", audience: "customer" },
        { text: "谢谢李哥，你人真好！", channel: "chat", audience: "colleague" },
        { text: "客户很满意，尾款周五到账。", channel: "chat", audience: "boss" },
      ],
    },
    en: {
      find,
      bad: [
        {
          text: "[[So glad the rollout went well]]!",
          better: "So glad the rollout went well! Would you introduce me to your sister clinic by Friday?",
          audience: "customer",
        },
        {
          text: "[[Many thanks for the five-star review]].",
          better: "Many thanks for the five-star review. Who else on your street should see the gate?",
          audience: "customer",
        },
        {
          text: "[[Thank you for renewing for a third year]]!",
          better: "Thank you for renewing for a third year! Could you introduce us to your Ghent depot?",
          audience: "customer",
        },
        {
          text: "[[that's great to hear]], we love working with you",
          better: "that's great to hear! which of your neighbours should I call?",
          audience: "customer",
          channel: "chat",
        },
        {
          text: "[[Thanks for the kind words]] about the new line.",
          better: "Thanks for the kind words about the new line. Could you introduce me to Mr Claes at Ghent?",
          audience: "customer",
        },
        {
          text: "[[Happy to hear that the drivers love the app]].",
          better: "Happy to hear that the drivers love the app. Which other depot could use it?",
          audience: "customer",
        },
      ],
      good: [
        { text: "Thank you for your payment of 4 March.", audience: "customer" },
        { text: "so glad the rollout went well, you guys smashed it", audience: "colleague", channel: "chat" },
        { text: "Thanks for accepting my invite. What temperature do you run at night?", audience: "customer" },
        { text: "Sorry about the outage. Glad it works again.", audience: "customer" },
        {
          text: "Thanks for the kind words about our booth. I'll send you the floor plan on Monday.",
          audience: "partner",
        },
        { text: "Thanks for the meeting, I'll send the offer by Friday.", audience: "customer" },
      ],
    },
  },
  source: "004",
});
