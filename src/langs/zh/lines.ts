import type { LineKind } from "../../engine/language";
import { quick } from "../../engine/quick";
import { PERSON, SURNAME } from "./lexicon";
import { MAIL_FIELD, QUOTE_HEADER, SIGNATURE_MARK } from "./thread-lines";

const HELLO =
  "(?:大家|各位|老师|领导|亲|您|你|你们|您们)?(?:早上|上午|中午|下午|晚上|周末|新年|节日|过年)?(?:好|早|安)(?:呀|啊|哈|哟|吖)?";
/** A title may follow the name of a house; a bare name stands alone, or half the sentences would end in one. */
const NAME = `(?:(?:(?![您你我了呢吗])[\\u4e00-\\u9fffA-Za-z·. ]){0,14}?${PERSON}|${SURNAME}[\\u4e00-\\u9fff]{1,2})`;
const GROUP =
  "(?:各位|诸位|大家|全体|所有)[\\u4e00-\\u9fff]{0,8}|[\\u4e00-\\u9fff]{0,8}(?:各位|领导|同事|伙伴|同仁|团队|负责人|同学|客户|用户|业主|网友|朋友|家长|评委|股东|会员|顾客|先生/女士|女士/先生|小组)们?";
const ADDRESSEE = `(?:(?:尊敬的|亲爱的|敬爱的|致|敬启者|Dear |Hi |Hello |Hi,)\\s*[^，。！？,.!?\\n]{0,24}|${NAME}|${GROUP}|贵(?:司|公司|方|单位)|敬启者|亲)`;
const GREETING = quick(
  new RegExp(
    `^(?:${ADDRESSEE}(?:[、,，及和与 ]+(?:${ADDRESSEE}))*[ ,，]*(?:${HELLO})?|${HELLO})[：:，,。.!！~～\\s]*(?:${HELLO}[：:，,。.!！~～\\s]*)?$`,
  ),
);

const SIGN_OFF = quick(
  /^(?:此致(?:敬礼)?|敬礼|顺颂|顺祝|敬祝|谨祝|即颂|此颂|恭祝|恭颂|专此|谨此|谨启|敬上|敬启|祝好?$|祝[\s，,：:]?(?:您|你|各位)?[\s，,]?(?:好|安|商祺|教安|工作顺利|生意兴隆|身体健康|万事如意|一切顺利|编安|近安|时祺|夏安|冬安|春安|秋安|周末愉快|阖家幸福)|(?:商|公|时|台|教|夏|冬|春|秋|近|钧|勋|文)[祺安绥]|(?:诚挚|衷心)?(?:的)?(?:问候|祝福)$|以上$|谢谢[!！。~]?$|多谢[!！。~]?$|感谢[!！。~]?$|敬候佳音$)/,
);
/** A leave-taking is short; a sentence that merely opens like one says something. */
const SIGN_OFF_LENGTH = 24;

const DATE =
  "(?:(?:公元)?(?:19|20)\\d{2}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*[日号]?|[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]|\\d{1,2}月\\d{1,2}日|民国\\d{2,3}年\\d{1,2}月\\d{1,2}日)";
const DATELINE = quick(
  new RegExp(
    `^(?:日期[：:]\\s*)?${DATE}\\s*(?:[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?)?\\s*(?:上午|下午|\\d{1,2}[:：]\\d{2})?$`,
  ),
);

const HOUSE =
  "(?:公司|集团|[部处科局院厂店会室组司行所]|中心|科技|股份|贸易|商务|物流|化工|机械|机床|医疗|软件|电子|信息|资讯|家居|工程|建设|设计|咨询|传媒|代理|客服)";
/** Who signs, after the house or rank, or the house alone. */
const SIGNED = quick(
  new RegExp(
    `^(?:[\\u4e00-\\u9fffA-Za-z0-9·（）()]{2,18}[ 　]){1,3}(?:${SURNAME}[\\u4e00-\\u9fff]{1,2}|[小老阿][\\u4e00-\\u9fff])(?:[ 　]?(?:敬上|谨上|拜上|敬启|谨启))?$|^[\\u4e00-\\u9fff（）()]{2,20}(?:公司|集团|委员会|办公室|业主(?:代表)?|(?<=[\\u4e00-\\u9fff]{2})[部中]心?)(?:[ 　][\\u4e00-\\u9fff]{2,8})?$|^[\\u4e00-\\u9fffA-Za-z]{2,14}${HOUSE}[ 　][\\u4e00-\\u9fff]{2,4}$`,
  ),
);

/** What a whole line is, told by its own words. */
export function lineKind(line: string): LineKind | null {
  if (QUOTE_HEADER.test(line)) return "quote-header";
  if (SIGNATURE_MARK.test(line)) return "signature-mark";
  const field = MAIL_FIELD.exec(line);
  if (field) return field[1] ? "sender-field" : "mail-field";
  if (DATELINE.test(line)) return "dateline";
  if (line.length <= SIGN_OFF_LENGTH && SIGN_OFF.test(line)) return "sign-off";
  if (line.length <= 40 && GREETING.test(line)) return "greeting";
  return line.length <= 30 && SIGNED.test(line) ? "signed" : null;
}
