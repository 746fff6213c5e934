import { quick } from "../../engine/quick";
import type { Cue } from "../../engine/types";
import type { Clause } from "./clauses";

/** Offers of availability: no time, or any time, and a way to reach us. */

const ME =
  "(?:我(?:[们哋司]|公司|本人|这边)?|咱们?|俺们?|本人|本公司|兄弟|小弟|小妹|小[\\u4e00-\\u9fff](?![\\u4e00-\\u9fff]))";
const REACH = [
  `(?:[A-Za-z]{2,8}|找|搵|揾|问|呼|喊|叫|敲|戳|扣|cue|call|ping|微信|滴滴?|@|at|打给|告诉|告知|通知|咨询|联[系络]|致电|拨打)${ME}`,
  `(?:跟|同|与|和|向|给)${ME}(?:们)?(?:取得)?(?:联[系络]|说|讲|沟通|提|反馈|反映|咨询|打|发|留言|来(?:电|信))`,
  "(?:打|拨)(?:我们?|过来)?(?:的)?(?:电话|手机|微信|热线)|滴滴|来(?:电|函|信)|赐[电函示教]|致电|垂询|留言|联[系络]|咨询|洽谈|骚扰",
  "(?:说|讲|吱|言语|招呼|吆喝|知会)(?:我)?(?:一|个)?声|吱声|吭[气声]|出声|开声|言语|吩咐|招呼|说话|开口|发话|使唤|差遣|开金口",
].join("|");
/** Work offered without saying which. */
const SERVE =
  "(?:为|给|替)(?:您|你|贵.)(?:们)?(?:提供)?(?:服务|效劳|解答|协助|支持|帮助)|(?:提供|给予|予以)(?:一切|必要|任何|相应)*(?:的)?(?:协助|支持|帮助|配合|服务)|效劳|效力|效犬马|候(?:教|命)|待命|恭候|听候|等候|到(?!货|账|期|了|的)|在线|在(?!线|[一-龥])|奉陪|响应";
const ANYTIME = "(?:随时|尽管|只管|任何时候|(?:24|二十四)小时|全天候?|欢迎|不吝|直接|您就|但请|尽请|敬请|随意)";
const NEED =
  "(?:(?:如|若|倘|但凡|凡|要是)?(?:您|你|贵.)?(?:们)?(?:以后|今后|往后|后续|还)?(?:有(?:任何|什么|啥|咩|其他|其它|进一步|相关)*(?:的)?(?:事|需[要求]|问题|疑问|嘢|活儿?|货|单子?|吩咐|要求|困难|想法|用得[着到上]|不(?:清楚|明白|懂|了解|确定))|垂询|可?效劳(?:之处|的地方)|需要|用得[着到上]|拿不准|要货|要车|用车)[^，,。]{0,12}?)";
const OFFER_AT = quick(
  new RegExp(
    [
      `${ANYTIME}[^，,。]{0,10}?(?:${REACH})`,
      `随时[^，,。]{0,6}?(?:${SERVE})`,
      `${NEED}(?:${REACH})`,
      `有(?!客户|人|朋友|同事|个|时)[^，,。找问说]{1,6}?(?:也|都|就|可以|能|尽管|随时|只管)*(?:找|搵|问|联系|@)${ME}$`,
      "(?:尽管|随时|只管|直接)(?:提|说|讲)(?:出来|就好|就行)?$",
      "^一(?:个|通)电话(?:的事)?$|^请(?:您|尽管|随时)*(?:吩咐|差遣|垂询)|随[叫传喊]随到|随时(?:都|可以|能)*(?:来|过来)(?:问|找)|召之即来|任凭差遣|鞍前马后",
      "一(?:个|声|通|句)(?:电话|招呼|微信|话)[^，,。]{0,4}?(?:我)?(?:就|马上|立马|随时|的事|搞定)|(?:一句话|招呼一声|吱一声|言语一声)(?:的事|就(?:行|好|成|到))?$",
      `(?:您|你)(?:就|只管|尽管|直接)?(?:招呼|言语|吱|吭|喊|吩咐|说|知会)(?:我)?(?:一)?(?:声|句|气)?(?:就(?:行|好|成)|即可)?$(?<!(?:您|你)说)`,
      "(?:手机|电话|微信)[^，,。]{0,4}(?:24小时|二十四小时|随时|全天|不关机)[^，,。]{0,4}(?:开机|在线|畅通|不关)?",
      "愿(?:为您|意为您)?(?:效劳|效力|效犬马|效[^，,]{0,4}之[力劳]|尽[^，,]{0,4}之?力)|听候(?:您的?)?(?:差遣|吩咐|调遣)|静候(?:您的)?(?:吩咐|差遣)|(?:欢迎|期待)(?:您)?(?:的)?(?:来电|垂询|致电|来函)",
    ].join("|"),
  ),
);
/** A character of every offer: without one the long pattern need not run. */
const SIGN = /[愿吭出戳敲扣滴赐随管声询系话劳力候遣鞍召吩招言吱叫喊联任欢说搵揾找问开络]|24|二十四/;
/** Availability that is something else: a risk, a change, a favour asked of the reader. */
const NO_OFFER = quick(
  /随时(?:可能|可以?取消|都可|会(?!来)|变|待命起|调整|跟进|更新|通报|向(?:您|你)汇报)|帮[^，]{0,6}(?:问|说|招呼)|(?:请|麻烦)(?:您|你)?(?:帮忙?|直接)|联系人|联系(?!我|咱|俺|本|小|方式|$)[\u4e00-\u9fff]{2,}$|联系(?:方式|电话|不上)|(?:他|她|客户|对方)(?:们)?(?:说|问|要)|咱们?(?:再|就)|先(?:问|说)|请问|是需要|还是|咨询[[\ufffc\d]/,
);

/** The clause offers to be there. */
export function isOffer(text: string): boolean {
  return SIGN.test(text) && OFFER_AT.test(text) && !NO_OFFER.test(text);
}

/** Said in taking leave or in answer, an offer is a courtesy. */
const GOODBYE = quick(
  /先忙|先这样|回聊|拜拜|再见|晚安|不客气|不打扰|(?:冇|没)问题|^(?:好的?|收到|嗯|OK|ok|行)[，,！!。 ]/,
);
const CONDITION = /如|若|有(?:什么|任何|啥|咩|事|问题|需)|需要|的地方|用得|不清楚|疑问|用着|以后/;

/** The offers of a sentence, each with the condition it hangs on: 如有需求，欢迎随时垂询. */
export function findOffers(sentence: string, clauses: readonly Clause[]): Cue[] {
  const cues: Cue[] = [];
  for (const [i, clause] of clauses.entries()) {
    if (clause.asks || !isOffer(clause.text) || GOODBYE.test(sentence)) continue;
    const lead = clauses[i - 1];
    const start = lead && CONDITION.test(lead.text) ? lead.start : clause.start;
    cues.push({ kind: "offer", start, end: clause.end });
  }
  return cues;
}
