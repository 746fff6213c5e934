import { beside, cuesIn, hasCue } from "../engine/evidence";
import { remembered } from "../engine/remember";
import { defineRule, type Examples } from "../engine/rule";
import { overlaps } from "../engine/triage";
import type { Draft, Span, Unit } from "../engine/types";

/** Something must be done but nobody is named, here or in a neighbouring sentence. */
function find(unit: Unit, draft: Draft): readonly Span[] {
  const ownerless = cuesIn(unit, "ownerless").find(
    (cue) => !unit.acts.some((act) => act.kind === "proposal" && overlaps(act, cue)),
  );
  return !ownerless || isAside(ownerless, draft) || excused(unit, draft) ? [] : [ownerless];
}

/** Somebody is named for it, or it says what things shall do. */
const excused = (unit: Unit, draft: Draft) => isSpecification(draft) || isOwned(unit, draft);

function isOwned(unit: Unit, draft: Draft): boolean {
  const near = NEW_MATTER.test(unit.read) ? draft.units.slice(unit.index, unit.index + 2) : beside(unit, draft);
  return near.some(
    (other) =>
      OWNER_TO_FILL.test(other.read) ||
      PUT_TO.test(other.read) ||
      IN_CHARGE.test(other.read) ||
      (other === unit && unit.index > 0 && isCalled(other.read)) ||
      other.acts.some((act) => act.owner !== null && act.kind !== "proposal"),
  );
}

/** Told to nobody in particular, with nothing of business in it, no call for somebody and no thing named: code, a proverb. */
function isAside({ start, end }: Span, draft: Draft): boolean {
  const task = draft.read.slice(start, end);
  if (SOMEBODY.test(task) || !PRONOUN.test(task)) return false;
  return !draft.audienceKnown && draft.address === null && !hasCue(draft, "business");
}

const SOMEBODY = /有人|谁|some\s?(?:one|body)|any(?:one|body)|one of us|\bwho\b/i;

const PRONOUN = /\b(?:it|this|that|them|these|those)\b|这|那|它/i;

/** Whoever was named before is named for something else. */
const NEW_MATTER =
  /^\s*(?:另外?[，,:： ]|此外|还有[，,: ]|对了|also,|separately|by the way|one more thing|on another note)/i;

const specifications = new WeakMap<Draft, boolean>();

/** Says what things shall do, which is no errand of anybody's. */
function isSpecification(draft: Draft): boolean {
  const known = specifications.get(draft) ?? draft.read.split("\n").some(specifies);
  specifications.set(draft, known);
  return known;
}

const specifies = remembered((line) => SPECIFIES.test(line));
const SPECIFIES = /\b(?:the|each|every|all) [a-z][\w -]{1,30} shall\b/i;

/** Given to somebody by name: 归小顾, 这个小顾跟. */
const PUT_TO =
  /(?:^|[，,。；; ])(?:归|交给|派|找|让)(?!零|档|还|集|属|纳|您|你|我|谁|他|她|人)[\u4e00-\u9fff]{2,3}(?:来|去|跟|负责|处理|弄|管|做)?(?=$|[，,。；; ])/;

/** Somebody is named for it beside the task: 李工负责联调，接口文档需要更新一下. */
const IN_CHARGE =
  /^(?!.*(?:谁|没人|无人|专人|有人|哪位|哪个部门)).*(?:^|[，,。；;：: ])[^，,。]{0,4}[^，,。的]{2,4}(?:负责|牵头|主责)(?!人(?!是|[:：]))/;

/** Put to one of several readers by name: "David, this deal needs to be hedged". */
function isCalled(read: string): boolean {
  const [, name] = CALLED.exec(read) ?? [];
  return name !== undefined && !NO_NAME.test(name);
}
const CALLED = /^\s*([A-Z][a-z]+)(?: [A-Z][a-z]+)?, (?!and\b|or\b|[A-Z])/;
const NO_NAME =
  /^(?:also|however|first|second|third|last|next|then|finally|again|anyway|otherwise|still|now|so|and|but|plus|besides|meanwhile|instead|yes|no|ok|okay|well|sure|thanks|sorry|please|guys|folks|team|all|everyone|everybody|people|btw|fyi|\w+ly|\w+day|tomorrow)$/i;

/** A blank of ours that stands for a person. */
const OWNER_TO_FILL = /由\ufffb|\ufffb (?:will|to)\b/;

export default defineRule({
  id: "no-owner",
  family: "ask",
  severity: "info",
  scope: "sentence",
  says: {
    en: {
      title: "Nobody is named to do this",
      why: "What is everyone's job gets done by no one",
      advice: "Name one person: Anna will confirm by Thursday",
    },
    zh: {
      title: "没说由谁来做",
      why: "没点名的事，最后没有人做",
      advice: "点一个名字。例如：由李工周四前确认",
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
      { text: "[[这个需要再确认一下]]。", better: "这个由我周三前确认。", channel: "email", audience: "colleague" },
      {
        text: "[[最好有人去跟一下甲方的付款流程]]",
        better: "小张，周四前你去跟一下甲方的付款流程。",
        channel: "chat",
        audience: "colleague",
      },
      {
        text: "[[谁有空把展会的物料清点一下]]",
        better: "小周，今天下班前你把展会的物料清点一下。",
        channel: "chat",
        audience: "colleague",
      },
      {
        text: "客户对培训有意见，[[应该有人去解释一下]]。",
        better: "客户对培训有意见，我周三上午去解释。",
        channel: "email",
        audience: "boss",
      },
      {
        text: "協議書還沒寫清楚，[[這塊需要有人跟法務對一下]]。",
        better: "協議書還沒寫清楚，我週四前跟法務對好。",
        channel: "email",
        audience: "partner",
      },
      {
        text: "业绩证明还差一份，[[得想办法补上]]。",
        better: "业绩证明还差一份，我周五前补上。",
        channel: "email",
        audience: "colleague",
      },
    ],
    good: [
      { text: "测试数据需要清理，由小张周三前完成。", channel: "email", audience: "colleague" },
      { text: "李工负责跟甲方对接，周五前给结果。", channel: "chat", audience: "colleague" },
      { text: "系统需要支持中文和英文两种界面。", channel: "email", audience: "customer" },
      { text: "这个需要您签字，周五前给我就行。", channel: "chat", audience: "customer" },
      { text: "术后一周内伤口需要保持干燥。", channel: "email" },
      { text: "各位周五下班前把自己的日报填到共享表里。", channel: "chat", audience: "colleague" },
      { text: "这块需要有人跟法务对一下，我来，周四前给结果。", channel: "email", audience: "colleague" },
    ],
  },
  en: {
    bad: [
      {
        text: "[[Somebody ought to check whether the crates have cleared customs]].",
        better: "Ravi, could you check by noon whether the crates have cleared customs?",
        audience: "colleague",
      },
      {
        text: "[[This needs to be confirmed with legal]].",
        better: "I'll confirm this with legal by Thursday.",
        audience: "colleague",
      },
      {
        text: "[[It would be good to get the price list translated]].",
        better: "I'll get the price list translated by 20 June.",
        audience: "colleague",
      },
      {
        text: "[[We should probably test the backup line first]].",
        better: "Nils tests the backup line on Monday.",
        audience: "colleague",
      },
      {
        text: "[[The permit has to be chased]] before the scaffolders come.",
        better: "Anna will chase the permit by Wednesday, before the scaffolders come.",
        audience: "customer",
      },
      {
        text: "[[A decision on the crane is required]] before the tender closes on the 19th.",
        better: "Could you decide on the crane by the 17th? The tender closes on the 19th.",
        audience: "partner",
      },
      {
        text: "[[can someone look at the printer in hall 3]]",
        better: "Leo, can you look at the printer in hall 3 today?",
        audience: "colleague",
        channel: "chat",
      },
    ],
    good: [
      { text: "This needs to be confirmed with legal; I'll do that before Thursday.", audience: "colleague" },
      { text: "someone from DHL called about the pallet", audience: "colleague", channel: "chat" },
      { text: "All visitors must be signed in at the gate.", audience: "customer" },
      { text: "The API should return 404 for an unknown key.", audience: "colleague" },
      {
        text: "Kofi, the rack diagram needs updating before Friday's install, can you take it?",
        audience: "colleague",
      },
      { text: "The order was approved by finance this morning.", audience: "boss" },
    ],
  },
};
