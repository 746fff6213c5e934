import { beside, cuesIn, hasCue, hasTrait, isToOffice, isUnplaced } from "../engine/evidence";
import { defineRule, type Examples } from "../engine/rule";
import type { Act, Draft, Unit } from "../engine/types";

/** An ask whose action is empty, with nothing beside it that fills it; one that only says "I rely on you" yields to the next. */
function find(act: Act, unit: Unit, draft: Draft): Act | null {
  if (act.kind !== "ask" || act.concrete) return null;
  if (hasTrait(act, "question", "choice", "conditional", "done", "formula")) return null;
  if (hasTrait(act, "hope"))
    return draft.acts.every((other) => other === act || other.kind === "promise" || hasTrait(other, "formula", "hope"))
      ? act
      : null;
  if (hasTrait(act, "thoughts") && hasSomethingToThinkAbout(act, draft)) return null;
  // A hello on first acquaintance asks for nothing.
  if (MEETS_FIRST.test(act.action ?? "") && isIntroduced(unit, draft)) return null;
  const others = beside(unit, draft).flatMap((near) => near.acts.filter((other) => other !== act));
  if (act.action === null && others.some((other) => other.kind === "ask" && !other.concrete)) return null;
  if (isUnplaced(draft) && draft.acts.some((other) => fills(other) || hasTrait(other, "question"))) return null;
  if (!draft.audienceKnown && unit.senses.some(({ rule, odds }) => rule === "vague-time" && odds > FILLED)) return null;
  if (!draft.audienceKnown && OUTCOME.test(unit.read)) return null;
  if (isPlea(draft) && !isLasting(act, draft) && draft.acts.some(fills)) return null;
  if (!draft.audienceKnown && others.some((other) => other.start > act.start && hasTrait(other, "question")))
    return null;
  const filling = others.filter(fills);
  return filling.some((other) => isInside(other, unit) || !isLasting(act, draft)) ? null : act;
}

/** The writer says who he is up to the sentence behind. */
const isIntroduced = ({ index }: Unit, draft: Draft) =>
  hasCue(draft, "introduction") &&
  draft.units.some((other) => other.index <= index + 1 && cuesIn(other, "introduction").length > 0);

const MEETS_FIRST = /关照|指教|包涵/;

/** A problem put before the reader to decide: another rule's matter. */
const HANDS_OVER = /^(?:advise|guide|direct|instruct|suggest)\b|指示|示下|定夺/i;

/** 以后那边业主就靠你了: a lasting favour in a matter of its own, which a single errand in the next sentence does not fill. */
function isLasting(act: Act, draft: Draft): boolean {
  return LASTING.test(draft.read.slice(act.start, act.end));
}
const LASTING = /(?:[以今往之日]后|平时)[^，,]{1,8}(?:边|块|头|方面|的事)/;

/** The same breath of a petition says what is to come of it, as the catalogue lists outcomes: 应予以拆除, 坚决打击, 想把钱退掉. */
const OUTCOME =
  /(?:应(?:当|该|予以?)?|予以|请求|要求|坚决|严厉|严肃|想[把将])[^，,。；;]{0,16}?(?:打击|整治|取缔|关闭|拆除|排除|消除|退[还掉]|赔偿?|修[复好建缮]|安装|[设加]装|设置|增设|清[算理]|查处|追究|恢复|停止|公[示开]|补发|办理|发放|撤销|更换|处罚|惩处)|(?:排除|消除)[^，,。；;]{1,8}(?:隐患|风险|影响|危险)?(?=[，,。；;]|$)/;

/** From these odds on a sentence asks for something one could put a day on, which is what its vague words mean. */
const FILLED = 2;

/** A letter to an office or to who knows whom: what is asked for anywhere in it is what it wants. */
const isPlea = (draft: Draft) => draft.units.length > 2 && (!draft.audienceKnown || isToOffice(draft));

const isInside = (act: Act, unit: Unit) => unit.start <= act.start && act.end <= unit.end;

/** A concrete ask or a meeting proposed with a time says what the vague one beside it means. */
function fills(other: Act): boolean {
  if (hasTrait(other, "formula", "effort", "policy", "thoughts", "conditional")) return false;
  return (
    other.concrete &&
    (other.kind === "ask" ? !hasTrait(other, "question") : other.kind === "proposal" && other.time?.fixed === true)
  );
}

/** A body of some length says what there is to think about. */
const SAYS_ENOUGH = { zh: 120, en: 240 } as const;

/** Of several sentences to who knows whom some say what is to be looked at. */
const LOOKED_THROUGH = 4;

/** As near as the verdict asked for in the same breath: "look at this and tell me if it holds". */
const NEXT = 12;

/** Precise questions above, a document attached, pasted or sent, or a matter set out at some length. */
function hasSomethingToThinkAbout(act: Act, draft: Draft): boolean {
  return (
    draft.hasAttachment ||
    (!draft.audienceKnown && draft.units.length > LOOKED_THROUGH) ||
    act.start - (draft.units[0]?.start ?? 0) > SAYS_ENOUGH[draft.lang === "en" ? "en" : "zh"] ||
    hasCue(draft, "handover") ||
    (HANDS_OVER.test(act.action ?? "") && hasCue(draft, "problem", "helpless")) ||
    draft.acts.some((other) => other.start < act.end + NEXT && other !== act && hasTrait(other, "question", "choice"))
  );
}

/** What is asked beside it, well put, says what the vague one means; in what goes to nobody in particular, wherever it stands. */
function excused(unit: Unit, draft: Draft): boolean {
  if (!draft.audienceKnown && OUTCOME.test(unit.read)) return true;
  if (isLongTale(draft) && !unit.acts.some((act) => act.kind === "ask")) return true;
  if (isUnplaced(draft) && draft.acts.some((act) => fills(act) || hasTrait(act, "question"))) return true;
  if (unit.acts.some((act) => isPointed(act) || (hasTrait(act, "thoughts") && hasSomethingToThinkAbout(act, draft))))
    return true;
  return beside(unit, draft).some((near) => near.acts.some((act) => act.kind === "ask" && fills(act)));
}

/** Of several sentences to who knows whom, one in which nobody is asked for anything tells something. */
const isLongTale = ({ audienceKnown, units }: Draft) => !audienceKnown && units.length > 2;

/** Asks for a thing to be done, if only when something comes to pass. */
const isPointed = (act: Act) => act.kind === "ask" && act.concrete && hasTrait(act, "conditional");

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
  reads: { zh: find, en: find },
  learned: true,
  excused,
  source: "001",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "王处，[[招标那块您帮我们多盯着点]]",
        better: "王处，下周三前您能把评审时间表发我一份吗？",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[这事儿您给上上心呗]]",
        better: "周四下班前，您帮我把测试单递给陈工，行吗？",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[以后就让李哥多照顾了]]",
        better: "李哥，周五前帮我问到他们的评标时间，行吗？",
        channel: "chat",
        audience: "partner",
      },
      {
        text: "刘总，附件是下半年的投标计划。[[还请公司在资源上给予倾斜]]。",
        better: "刘总，附件是下半年的投标计划。请您周五前批两位售前，跟到12月底。",
        channel: "email",
        audience: "boss",
      },
      {
        text: "[[麻烦您在领导跟前美言几句]]",
        better: "周二的例会上，请您把这份两页的对比表给赵局看一眼，行吗？",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "高經理，[[請您多多支持我們的案子]]。",
        better: "高經理，請您週三前把採購單送進簽核，方便嗎？",
        channel: "email",
        audience: "customer",
      },
      {
        text: "陈哥，[[这个单子你帮兄弟推一推]]",
        better: "陈哥，合同周四前能盖章吗？卡在法务的话我去找他们对。",
        channel: "chat",
        audience: "partner",
      },
      {
        text: "[[望贵司领导高度重视]]。",
        better: "请贵司11月28日前派一名工程师到现场复测三号泵。",
        channel: "email",
        audience: "customer",
      },
    ],
    good: [
      { text: "请多关照，具体想请您周三约王工开会，把接口定下来。", channel: "email", audience: "customer" },
      { text: "感谢您一直以来的关照。", channel: "email", audience: "customer" },
      { text: "王总，初次见面请多关照，样册我周四上午送到您办公室。", channel: "chat", audience: "customer" },
      {
        text: "客户说希望我们以后多支持县里的信息化，我周五前整理一份案例。",
        channel: "chat",
        audience: "colleague",
      },
      { text: "方案发您邮箱了，您多提宝贵意见。", channel: "chat", audience: "customer" },
      { text: "麻烦您帮忙把确认函签个字，明天中午前拍照发我。", channel: "chat", audience: "customer" },
      { text: "请贵方督促施工单位于本月25日前完成电缆沟整改。", channel: "email", audience: "customer" },
      { text: "以上，请审阅。", channel: "email", audience: "boss" },
    ],
  },
  en: {
    bad: [
      {
        text: "Dear Tom,\n\n[[We'd be grateful for any help you can give on the Meridian tender]].\n\nAnna",
        better: "Dear Tom,\n\nCould you introduce me to Meridian's head of IT by Friday?\n\nAnna",
        audience: "customer",
      },
      {
        text: "[[Kindly do the needful]].",
        better: "Kindly sign page 3 and return it by 14 May.",
        audience: "partner",
      },
      {
        text: "Great meeting you yesterday. [[Please keep us in mind]].",
        better: "Great meeting you yesterday. Could you send me Ruth's address by Thursday?",
        audience: "customer",
      },
      {
        text: "[[can you push this a bit on your side]]?",
        better: "can you ask Ravi today whether the PO is signed?",
        audience: "partner",
        channel: "chat",
      },
      {
        text: "[[We hope your company can give us more support in this project]].",
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
};
