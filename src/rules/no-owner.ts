import { beside, cuesIn } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import { overlaps } from "../engine/triage";
import type { Draft, Span, Unit } from "../engine/types";

/** Something must be done but nobody is named, here or in a neighbouring sentence. */
function find(unit: Unit, draft: Draft): readonly Span[] {
  const ownerless = cuesIn(unit, "ownerless").find(
    (cue) => !unit.acts.some((act) => act.kind === "proposal" && overlaps(act, cue)),
  );
  if (!ownerless) return [];
  const owned = beside(unit, draft).some(
    (near) => OWNER_TO_FILL.test(near.read) || near.acts.some((act) => act.owner !== null && act.kind !== "proposal"),
  );
  return owned ? [] : [ownerless];
}

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
  reads: {
    zh: {
      find,
      bad: [
        {
          text: "验收报告第三页的数字不对，[[这个需要改一下]]。",
          better: "验收报告第三页的数字不对，由小李周四前改好。",
          channel: "email",
          audience: "colleague",
        },
        {
          text: "[[合同条款还需要确认一下]]。",
          better: "合同条款由法务王姐周三前确认。",
          channel: "email",
          audience: "colleague",
        },
        {
          text: "投标文件还差两份，[[谁有空去打印一下]]",
          better: "投标文件还差两份，小陈下午三点前去打印",
          channel: "chat",
          audience: "colleague",
        },
        {
          text: "[[报价单要有人再核对一遍]]。",
          better: "报价单由小周今天再核对一遍。",
          channel: "email",
          audience: "colleague",
        },
        {
          text: "[[服务器的日志需要有人看一下]]",
          better: "服务器的日志我今晚看",
          channel: "chat",
          audience: "colleague",
        },
      ],
      good: [
        { text: "系统需要支持中文和英文。", channel: "email", audience: "colleague" },
        { text: "这个需要确认一下，由我来确认，周四前给结果。", channel: "email", audience: "colleague" },
        { text: "合同条款需要确认，李工负责，周三前完成。", channel: "email", audience: "colleague" },
        { text: "请大家周五前把周报交给我。", channel: "email", audience: "colleague" },
        { text: "需要您确认一下收货地址", channel: "chat", audience: "customer" },
        { text: "这款设备每年需要保养两次。", channel: "email", audience: "customer" },
      ],
    },
    en: {
      find,
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
  },
  source: "001",
});
