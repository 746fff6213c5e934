import { beside, hasCue, hasTrait } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Act, Draft, Unit } from "../engine/types";

/** An ask whose action is empty, with nothing beside it that fills it; one that only says "I rely on you" yields to the next. */
function find(act: Act, unit: Unit, draft: Draft): Act | null {
  if (act.kind !== "ask" || act.concrete) return null;
  if (hasTrait(act, "question", "choice", "conditional", "done", "formula")) return null;
  if (hasTrait(act, "hope"))
    return draft.acts.every((other) => other === act || hasTrait(other, "formula", "hope")) ? act : null;
  if (hasTrait(act, "thoughts") && hasSomethingToThinkAbout(act, draft)) return null;
  const others = beside(unit, draft).flatMap((near) => near.acts.filter((other) => other !== act));
  if (act.action === null && others.some((other) => other.kind === "ask" && !other.concrete)) return null;
  return others.some(fills) ? null : act;
}

/** A concrete ask or a meeting proposed with a time says what the vague one beside it means. */
function fills(other: Act): boolean {
  if (hasTrait(other, "formula", "effort", "policy", "thoughts", "conditional")) return false;
  return (
    other.concrete &&
    (other.kind === "ask" ? !hasTrait(other, "question") : other.kind === "proposal" && other.time?.fixed === true)
  );
}

/** Precise questions above, or a document attached, pasted or sent. */
function hasSomethingToThinkAbout(act: Act, draft: Draft): boolean {
  return (
    draft.hasAttachment ||
    hasCue(draft, "handover") ||
    draft.acts.some((other) => other.start < act.start && hasTrait(other, "question", "choice"))
  );
}

export default defineRule({
  id: "vague-ask",
  family: "ask",
  severity: "warning",
  scope: "act",
  says: {
    en: {
      title: "They can't tell what to do next",
      why: "A vague ask gets a vague yes",
      advice: "Name who does what by when: Could you invite Wang to a 30-minute call on Wednesday?",
    },
    zh: {
      title: "对方看完不知道要做什么",
      why: "含糊的请求，只能换来含糊的答应",
      advice: "写清请谁、做什么、哪天前。例如：周三下午请您约王工开半小时的会，您看方便吗？",
    },
  },
  reads: {
    zh: {
      find,
      bad: [
        {
          text: "张总，[[以后请您多多照顾]]！",
          better: "张总，周三下午请您约王工开半小时的会，您看方便吗？",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "李哥，[[这事您多费心]]",
          better: "李哥，请您周四前把合同盖好章寄给我，可以吗？",
          channel: "chat",
          audience: "partner",
        },
        {
          text: "[[帮忙推进一下这个项目]]",
          better: "请您周五前把技术规格确认下来，可以吗？",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "[[支持一下我们的工作]]",
          better: "请您周三前把会议室订好，可以吗？",
          channel: "chat",
          audience: "colleague",
        },
        {
          text: "陈处，[[有机会帮我们美言几句]]",
          better: "陈处，下周二的评审会上请您把我们的案例讲五分钟，可以吗？",
          channel: "chat",
          audience: "customer",
        },
        {
          text: "[[还请公司在资源上给予倾斜]]。",
          better: "请公司周五前批一位售前去现场两天。",
          channel: "email",
          audience: "boss",
        },
      ],
      good: [
        "感谢您一直以来的关照和支持。",
        "初次见面，请多关照！",
        { text: "请多关照，具体想请您周三约王工开会。", channel: "chat", audience: "customer" },
        { text: "会上他说希望厂家以后多支持县里的信息化。", channel: "email", audience: "colleague" },
        { text: "方案发您邮箱了，您多提宝贵意见", channel: "chat", audience: "customer" },
        { text: "帮个忙，把上月的出库单拍张照片发我，下午三点对账要用", channel: "chat", audience: "colleague" },
      ],
    },
    en: {
      find,
      bad: [
        {
          text: "Dear Tom,\n\n[[We'd be grateful for any help you can give on the Meridian tender]].\n\nAnna",
          better: "Dear Tom,\n\nCould you introduce me to Meridian's head of IT by Friday?\n\nAnna",
          audience: "customer",
        },
        {
          text: "Kindly [[do the needful]].",
          better: "Kindly sign page 3 and return it by 14 May.",
          audience: "partner",
        },
        {
          text: "Great meeting you yesterday. [[Please keep us in mind]].",
          better: "Great meeting you yesterday. Could you send me Ruth's address by Thursday?",
          audience: "customer",
        },
        {
          text: "can you [[push this a bit on your side]]?",
          better: "can you ask Ravi today whether the PO is signed?",
          audience: "partner",
          channel: "chat",
        },
        {
          text: "We hope [[your company can give us more support in this project]].",
          better: "We hope your lab can test two more samples by 9 June.",
          audience: "customer",
        },
        {
          text: "[[Please do whatever you can to get this over the line]].",
          better: "Please get Ms Weber's signature on page 4 by Tuesday.",
          audience: "partner",
        },
        {
          text: "I need presales for the Ministry bid; [[some support from your side would be great]].",
          better: "I need one presales engineer for the Ministry bid from 3 to 7 June. Can you spare Nils?",
          audience: "colleague",
        },
        {
          text: "[[Any referrals would be much appreciated]].",
          better: "Would you introduce me to the clinic in Tampa by Friday?",
          audience: "customer",
        },
      ],
      good: [
        "Thank you for your support over the last three years.",
        { text: "Please support us by signing page 3 of the NDA before Monday.", audience: "partner" },
        { text: "Let me know your thoughts on the 45-day payment term by Wednesday.", audience: "customer" },
        { text: "The support team moved your ticket forward yesterday.", audience: "customer" },
        { text: "What support do you need from us for the audit on 12 May?", audience: "customer" },
        { text: "Could you help me move the pallet to bay 3 at two?", audience: "colleague" },
        { text: "He asked us to keep him in mind.", audience: "boss" },
      ],
    },
  },
  source: "001",
});
