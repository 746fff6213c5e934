import type { Draft, Span } from "../types";

/** Said to the reader's face, mockery, a question that wants no answer, a flat no: with the quarrel this goes. */
const QUARRELS =
  /(?:这(?:也)?叫|(?<![按给为跟向照据与和由])[您你侬](?!好)(?!.{0,6}(?:合同|发的|给的|提供的|寄来的))|[？?]|谁|哪(?:儿|里|还)?有|脑筋|黄历|难道|没话[讲说]|无话可说|常识|没人[^，。]{0,2}过|怎么可能|咋可能|才怪|笑|胡说|瞎|借口|毫无|站不住|纯属|不过是|坐井观天|不存在的|没有?的事|没这回事|敢苟同|难苟同|不予(?:接受|认可|采纳)|不接受|说不清|讲不通|不认同?$|与事实|不实|讲理|道理|外行|见识|一个大|计较|祸根|怪不到|怪床|找.{0,4}茬|天底下|要是能|恰恰相反|放大镜|别家|人家|有的人|某些人|至于吗|多此一举|凭什么|爱.{1,3}不.{1,3}$|请便|自便|没关系|关系没有|毛钱|不服|免谈|请(?:勿|不要|自行|先学)|乱讲|歪曲|兴师问罪|八百遍|说了多少遍|记性|翻翻|不了解|没(?:有)?(?:看|搞|弄|算|读)(?:得)?(?:明白|懂|清)|看得懂|看不懂|反思|嘴硬|眼睛|别(?:什么|啥)都|能一个价|分不清|本来就(?:长|是)?这样)/;
export const quarrels = (said: string): boolean => QUARRELS.test(said);

/** What can be looked up: papers, figures, dates, tests, what was agreed, how goods are. */
const LOOKED_UP =
  /\d|[一二三四五六七八九十两百千](?:个|点|支|箱|台|套|件|年|天|次|家|万|块|页|份)|含(?!糊|混)|包(?:含|括|了)|不另收|免费|合同|合约|协议|条款|额度|统一|附件|附后|约定|结算|报价|价单|含税|标准|规定|规范|国标|记录|数据|曲线|检测|检验|测试|实测|保压|出厂|批次|质检|报告|日志|监控|当时|图纸|照片|签收|送达|发货|验收|说明书|手册|本就|本来就|不等于|不一样|两码事|属于|一般|通常|照常/;
/** Of the writer's own house and its people. */
const OURS = /^(?:我们|我司|本公司|咱们?|我方|我[行院校店厂处局所])(?!.*(?:关系|责任|绝|笑|看))/;
/** Denies a fault of one's own. */
const DENIES = /没有?|没$|从未|从来没|并未|未曾|不是|不会|都是/;

/** A fact of the writer's own, which stays where a quarrel goes. */
export function isOwnFact(clause: Span, { read }: Draft): boolean {
  const said = read.slice(clause.start, clause.end).trim();
  return said.length >= 5 && !QUARRELS.test(said) && (LOOKED_UP.test(said) || OURS.test(said));
}

/** That one has done nothing wrong: what one knows, not what is so. */
export function isDenial(clause: Span, { read }: Draft): boolean {
  const said = read.slice(clause.start, clause.end);
  return OURS.test(said) && DENIES.test(said) && !/\d|合同|协议|附件/.test(said);
}
