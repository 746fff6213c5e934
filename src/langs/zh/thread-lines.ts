import { quick } from "../../engine/quick";

/** What mail programs write around a message in Chinese: lines that open a quoted thread or a signature. */

const DAY =
  "(?:\\d{4}\\s?[年/.-]\\s?\\d{1,2}\\s?[月/.-]\\s?\\d{1,2}|(?:周|星期)[一二三四五六日天]|\\d{1,2}月\\d{1,2}日)";

/** 在…写道：, …于…写道：, a date and a name before it; ----- 原始邮件 -----. */
export const QUOTE_HEADER = quick(
  new RegExp(
    `^(?:[-=—]{2,}\\s*(?:原始邮件|原邮件|邮件原件|转发(?:的)?邮件|回复的?原邮件|以下是转发|Original|Forwarded).*|在\\s?.{4,90}(?:写道|写信|说)[：:]?|.{2,80}(?:于|在)\\s?.{4,40}写道\\s?[：:]|.{0,40}${DAY}.{1,90}写道\\s?[：:])$`,
  ),
);

/** A field of the head of a quoted mail. */
export const MAIL_FIELD = quick(
  /^(?:\*{1,2}|\|\s?)?(?:(发件人|寄件者|寄件人|发信人|从)|(?:发送时间|发送日期|发送|已传送|传送时间|寄件日期|日期|时间|收件人|收件者|至|抄送|副本|主\s?题|主旨))\s?[:：|]/,
);

/** What phones and programs sign with, and what companies make everybody add. */
export const SIGNATURE_MARK = quick(
  /^(?:发[自送]+(?:自)?我的|发自\s?(?:Outlook|Foxmail|QQ|企业微信|钉钉|飞书|网易)|发送自\s|(?:获取|取得).{0,8}Outlook|来自\s?(?:我的|网易|QQ邮箱|Foxmail|Outlook|企业微信|钉钉|飞书)|从\s?(?:我的|Windows|iPhone|iPad|Android|Outlook|Mac).{0,16}(?:发出|发送|传送)|由.{1,12}(?:邮箱|客户端)发送$|通过\s?.{2,16}(?:发送|发出)$|[【[（(]?(?:免责声明|保密(?:声明|提示|须知)|重要提示)[】\]）)：:\s]|(?:声明[:：])?本(?:电子)?邮件.{0,24}(?:保密|机密|仅供|仅限)|[本此](?:邮件|信件|消息)[由系为].{0,8}自动(?:发[送出]|生成)|请[^。]{0,8}环境?保护[^。]{0,16}打印|[*=＊#~+・─━]{4,}$)/,
);
