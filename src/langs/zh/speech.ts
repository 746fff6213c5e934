import { quick } from "../../engine/quick";
import { PERSON } from "./lexicon";

/** Tests on a clause that asks and promises share: who speaks, who is spoken of, whether it has happened. */

const CONJUNCTION =
  "(?:那么?|另外|还有|同时|此外|所以|因此|但是?|不过|然后|而且|并且|并|以及|顺便|最后|首先|其次|再次|再者|第[一二三四五](?:步|个|件|点)?|一是|二是|三是|因为|其实|总之|毕竟|而|则|就是说?|嗯+|呃|啊|哎呀?|诶|欸|对了|话说|说实话|说白了|好嘞|好的?|行|OK|ok|收到|没问题|可以|那个(?!人|事|项目)|这样|是这样的|为此|特此|故此?|鉴于此|[（(]?\\d{1,2}[.、)）]|[-•·*]|[①-⑩]|具体)";
const VOCATIVE = `(?:${PERSON}|阿[A-Za-z]{2,8}|[A-Z][a-z]{1,9}[哥姐总]?)(?:您好|你好|好)?(?=[，,：:\\s]|您|你|麻烦|请|帮|能|可|有|得|方便|这|那|在|今|明|下|上|以后|今后|回头|改天|哪|啥|什么|最近|过两|啊|呀|哈|$)(?:啊|呀|哈)?`;
const IF_SO = "[^，,]{2,14}(?:的话|的时候)(?=帮|给我|把|麻烦|请|多|就)";
const OPENER = quick(new RegExp(`^(?:${IF_SO}|${CONJUNCTION}|${VOCATIVE}|[\\s，,、：:。啊哈])`));

/** Offset behind conjunctions, fillers and a form of address at the head of a clause. */
export function skipOpening(text: string): number {
  let at = 0;
  for (let turn = 0; turn < 6 && at < text.length; turn++) {
    const match = OPENER.exec(text.slice(at));
    if (!match?.[0]) break;
    at += match[0].length;
  }
  return at;
}

const SAYS =
  "(?:说|讲|表示|提出|要求|希望|想(?!请|约|着|到|起|念)|让|叫|认为|反馈|称|强调|指出|担心|嫌|觉得|回复|答应|承诺|点名|建议|需要|原话|透露|告诉我|问(?!题)|打算|准备|计划|决定|同意|嘱咐|交代|布置)";
const OTHERS =
  "(?:他们?|她们?|它们?|佢哋?|客户|对方|甲方|乙方|业主|采购|院方|校方|厂家|厂里|总部|集团|财务|法务|领导|老板|校长|厂长|院长|主任|信息科|设备科|使用科室|监理|供应商|对手|竞品|那家|某|原话|会上|会议)";
/** What somebody else said or wants: their asks are not the writer's. */
const REPORTED = quick(new RegExp(`^[^您你我咱]{0,10}?(?:${OTHERS}|${PERSON})(?!您|你)[^，,您你我咱]{0,8}?${SAYS}`));
/** What the reader said. */
const READER_SAID = quick(
  /^(?:.{0,8}?)(?:您|你|你们|贵.)(?:那边)?(?:上次|之前|刚才|昨天|上周|前两天|当时|们|会上|这次|今天|特别)*(?:说|提(?!供|交|前|升|高|醒|货|意见|建议|宝贵)|讲|问(?!题)|反馈|担心|觉得|交代|布置|关心|吩咐|反映|指出|要的|要求|希望|想要|需要的|来函|来信|给的|们?投诉)(?!一下|明|清楚|服)/,
);

export function isReported(text: string): boolean {
  return REPORTED.test(text) && !/^(?:希望|请|建议|望)/.test(text);
}

export function isReadersWord(text: string): boolean {
  return READER_SAID.test(text);
}

const CONDITION = quick(
  /^(?:那么?|但是?|不过|另外|当然)?(?:.{0,6}?)(?:如果|(?<!一|例|比|诸|譬|犹|正)如(?![下何此上图实约期])|若(?!干)|要是|倘若?|假如|假使|万一|只要|一旦|除非|但凡|要不然|若是|的话)|(?:的话|嘅话)$|^(?:等|待)?(?:您|你|你们|贵.)(?!是|真|太|可|也|又|辛苦|费心)[^我都已的]{0,12}(?:后|之后|好了|完了|定了|了|同意|认可|确认|没问题)$|^(?:等|待)(?:收到)?(?:您|你|贵.).{0,10}(?:回复|同意|确认|批准|点头|签字|反馈).{0,3}$|^(?:收到)?(?:您|你|贵.).{0,10}(?:回复|同意|确认|批准|点头|签字|反馈).{0,2}(?:后|了)$|^有(?:任何|什么|啥|咩|新的?)?(?:情况|问题|需要|变化|疑问|变动|机会(?!的话))(?:的话|时)?$/,
);
/** The reader's leisure is no condition but a floating time. */
const LEISURE = /有空|方便|有时间|得空|得闲|有机会|不忙|可以的话|能的话|行的话|允许/;

/** A clause that sets a condition on the one behind it: 如果您同意, 您确认后. */
export function isCondition(text: string): boolean {
  return CONDITION.test(text) && !LEISURE.test(text);
}

const ON_READER = quick(
  /(?:如果|(?<!一|例|比|诸|譬|犹|正)如(?![下何此上图实约期])|若(?!干)|要是|只要|一旦|的话|万一).{0,20}(?:就|再|将|会|我|请|可)|(?:您|你|你们|贵.)(?:那边|这边)?[^，,我]{0,8}(?:后|好了|完了|同意|确认|定了|一定|点头)(?:我|就|，我|再)|(?:您|你)(?:需要|想要|要)(?:的话|我)/,
);

/** Inside one clause: 您定了我就发, 需要的话我发一份. */
export function hangsOnReader(text: string): boolean {
  return ON_READER.test(text) && !LEISURE.test(text);
}

const DONE = quick(
  /了(?=[一二两三四五六七八九十\d几]|个|点儿?$|份)|(?:进行|作|做|给予|开展|予以|采取|召开|组织)了|(?:已经?|刚(?:刚|才)?|曾|都)[^，]{0,12}?(?:了|过|[发送寄交给完好毕妥成])|[^为除]了[.。…]*$|了[啦哈呀啊嗷吗哦]*$|[完好掉到妥齐]了(?!再|就|我|之后|后|给|告诉|发|跟|和|同|通知|回)|(?:发|寄|送|给|打|聊|谈|见|问|说|做|改|跑|签|推|贴|提交|上传|转|抄送|安排|联系|约|写|整理|准备)(?:过(?!去|来)|了)(?!再|就|我|之后|后|给)/,
);

/** Tells what has happened. */
export function isDone(text: string): boolean {
  return DONE.test(text);
}

const THANKS = /感谢|谢谢|多谢|谢了|承蒙|多亏|得益于|蒙您|离不开|唔该晒|多得你|辛苦了/;

export function isThanks(text: string): boolean {
  return THANKS.test(text);
}
