import type { Draft } from "../../types";
import { bodyOf, found, SAID_OF } from "./clauses-zh";

/** Whoever stands on the other side, by a general name. */
export const SIDE =
  "(?:客户|客人|甲方|业主|对方|买家|买方|卖家|厂家|原厂|厂商|供应商|总包|分包|监理|设计院|银行|评委|专家|海关|货代|房东|中介|家长|家属|经销商|渠道|商场|学校|医院|采购|财务|法务|技术|研发|生产|工厂|仓库|物流|招标办|代理)";
/** Where one was, or with whom one spoke. */
const WITH = [
  /(?:去了?一?[趟次]|去过|去了|拜访了?|走访了?|回访了?|跑了?一?[趟次]|见了?|见过)(?![您你我他们她了家趟次])([\u4e00-\u9fffA-Za-z]{2,8}?)(?=的情况|的[\u4e00-\u9fff]|那边|那里|[，。、；：！了]|一[趟次下]|又|跟|和|见|，|$)/,
  new RegExp(`(?:陪|带|请|接待)(?:着|了)?(${SIDE})(?=[^，。]{0,4}(?:参观|看|验|考察|吃|逛|试|讲|走))`),
  /(?:转给|转到|交给|责成|报给|提交给?|反映给)(?![您你我])([\u4e00-\u9fffA-Za-z]{2,6}?)(?=了|开展|研究|处理|核查|跟进|[，。]|$)/,
  /(?:跟|和|与|同(?![事时意样行学步期]))(?![您你我咱大])([\u4e00-\u9fffA-Za-z]{2,8}?)(?:那边)?(?:的[\u4e00-\u9fff]{1,3})?(?=碰|聊|谈|见|会|沟通|对接|开|吃|喝|通|联系|交流)/,
];
const NAMED = new RegExp(
  `([\\u4e00-\\u9fffA-Za-z]{2,8}?)(?:那边|那头|那儿|那家(?:厂|店|公司|[\\u4e00-\\u9fff]{0,3}[厂店局院司])?)|(?:那家|这家)[\\u4e00-\\u9fff]{2,6}?(?=[今昨说嫌要不没又就都也，。])|${SIDE}(?=那边|验厂|验货|参观|考察|来访|到访|来看|[说嫌要不没又就都也还已只给让的，。在]|一直|觉得|认为|突然)`,
  "g",
);
const NO_NAME =
  /^[一两二三四五六七八九十\d]+[位个名]|电话|微信|^着|^[一二两三四五六七八九十几\d]+[次趟回家]|^[后完过]|觉得|都|一直|贵[司方院校单]|我|您|你|咱|他|她|这边|回头|今天|昨天|刚|说声|大家|领导|老板|老总|过来|一下|什么|哪|几|家$|[都各也的]$|报备|汇报|情况|^的|^(?:附件|登记|台账|照片|表格?|记录|报告|清单|材料|资料|发票|名单|图纸)$|^[跟和与同去从向见请给让]|^对(?!方)/;
/** The other side by the name the draft gives it; null where it names several or none. */
export function sideInChinese(draft: Draft): string | null {
  const body = bodyOf(draft);
  const said = draft.read.slice(body.start, body.end);
  for (const pattern of WITH) {
    const side = found(draft, body, pattern, 1);
    if (side && fits(side, draft)) return side;
  }
  const names = new Set(
    [...said.matchAll(NAMED)]
      // Our own works are no other side, nor one that is only to be found.
      .filter(({ index }) => !/(?:我们|我司|我方|咱们?|本)(?:[^，。]{0,6}的)?$|换(?:了)?$/.test(said.slice(0, index)))
      .map(({ 0: name }) => name)
      .filter((name) => fits(name, draft)),
  );
  const [name] = names;
  if (!name || names.size > 2) return null;
  const at = body.start + said.indexOf(name);
  return draft.text.slice(at, at + name.length);
}

function fits(name: string, { address }: Draft): boolean {
  return !NO_NAME.test(name) && !address?.text.includes(name) && !new RegExp(`^${SAID_OF}`).test(name);
}
