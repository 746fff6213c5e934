import { quick } from "../../engine/quick";
import type { ActTrait } from "../../engine/types";
import { PERSON } from "./lexicon";
import type { Saying } from "./people";
import { hangsOnReader, isDone } from "./speech";

/** How a clause promises. Offsets of the clause. */
export interface PromiseReading {
  readonly actionStart: number;
  readonly owner: string | null;
  readonly traits: readonly ActTrait[];
}

/** Verbs whose end the reader can observe. */
const DELIVER =
  "(?:发(?!现|展|生|布会|挥|言)|送|寄|传(?!统)|函复|函告|复函|回复|回覆|答复|答覆|回话|回信|回函|回电|回您|回你|告知|告诉|通知|反馈|回馈|汇报|同步|报告|上报|汇总|确认|核实|核对|核查|调查|调研|调(?=货|整|配|取|来|过来)|查|了解(?=一?下|清楚|情况)|问(?!题|候)|打听|打(?:个|一)?电话|回(?:个)?电|联系|联络|对接|沟通|协调|商量|商议|讨论|研究|评估|论证|申请|争取|请示|请(?=[老王李张刘陈]|技术|工程)|安排|派|组织|召集|整理|准备|制定|做(?!的|得|不|为|好本|主)|制作|写|起草|拟|出(?!现|差|于|生|色|了)|编|改(?!变|天|日|善)|修改|修订|更新|更换|更正|调整|补(?!贴政)|补充|提交|提供|递交|交(?!流|通|易|期)|报(?!道|名|价高)|报价|约|拜访|上门|登门|过去|过来|回去|去(?=您|你|贵|[^，,]{1,8}(?:一趟|跟|见|问|催))|来(?=您|你|贵|一趟)|找(?!到|了)|到(?=您|你|贵|厂|现场|场|公司|店|院|校)|带|拿(?!到)|推(?=您|你|给|送)|取|安装|装(?!修|饰|备)|修|维修|抢修|检修|换|检查|排查|测(?!评)|测试|验|试|处理|解决|搞定|搞掂|落实|跟进|催|推进|盯|办(?!公|法)|办理|完成|实施|施工|启动|上线|部署|开通|开(?!会说|始|心|放|车|叉)|退|赔|补偿|打款|付|结(?!果|论)|下单|备货|发货|排产|排(?=进|上|期|个)|生产|算|核算|对一下|对一对|过一遍|签|盖|归档|培训|演示|讲(?!究)|整改|整治|修复|加装|拆|清理|清运|更替|revert|check|update|send|follow|align|confirm|share|push|fix|submit|review|draft|call|ping|hotfix|执|整|覆|话(?=你|您)|畀|搵|呈(?=您|送|报)|喊(?=您|你)|叫(?=您|你)|@|跟|看一?看|看一下|看下|睇|给(?=您|你|贵|大家|各位)|交付|出具|拿出|拿(?=个|一)|追|追踪|约谈|出面|引荐|介绍|推荐|转告|转达|转交|转给|转发|带话|拉(?:个|一个|一份|进|群)|建(?:个|一个|群)|叫上|录|拍|打包|压缩|翻译|校对|甩|丢给|贴|抄|扫|捎|配(?!合|备|置)|凑|函告)";
const TO_READER = "(?:您|你|贵(?:司|方|公司|单位|院|校|厂|局)|大家|各位|咱们)";
/** Looks ahead: a modal, an adverb of beginning, an intention. */
const AHEAD = quick(
  /^[^，,]{0,14}?(?:[▸▹]|(?<!机|开|例|社|大|协|学|工|展|交流|评审|委员|现场|座谈)会(?!议|面|上|后|前|谈|所|场|员|的|说|不会|觉得|写|做饭|弹|唱)|将(?!近|军)|要(?:去|跟|给|和|把|先|再|回|马上|尽快)|得(?=去|先|再|回|跟|找|问)|准备(?!了|好)|打算|计划(?!书|表)|拟(?!定的)|争取|尽快|尽早|尽量|尽速|抓紧|及时|第一时间|马上|立刻|立即|立马|这就|即刻|回头|稍后|待会|等会|等下|一会|晚点|晚些|过(?:两|几)天|改天|保证|承诺|负责|一定|先|再(?!次|也|三|说)|去|来|回去|这边|一起|抽空|有空|到时候?|届时|随后|后续|接下来|今[天晚]|明[天早晚]|后天|下[周个]|本?周[一二三四五六日]|就(?!是|算|像|职|这|那|怕|在|因|知道)|[^，,]{1,8}[后完](?:再|就|即)?(?:给|答|回|告|反馈|通知|函)|把|给|帮您|帮你|为您|替您|代您|跟您|向您|和您|与您|同您|让[^，您你]{1,10}|安排|派)/,
);
const DELIVER_AT = quick(new RegExp(DELIVER));

/** What follows the pronoun makes it a fact, a feeling or a trait, not an undertaking. */
const STATIVE = quick(
  /^(?:也|都|还|就|其实|本来|一直在?|目前|现在|主要|确实|真的?|们|在[^，]{0,8})*(?:是|有(?!空)|没|不(?!会再|久|日)|姓|叫|属于|主营|专注|专业|深耕|拥有|具有|具备|成立|位于|来自|觉得|认为|以为|想(?!请|约)|希望|知道|理解|明白|同意|担心|建议|怕|喜欢|需要|感觉|估计|听说|看到|看了|收到|了解到|发现|注意到|见到|很|非常|特别|十分|挺|蛮|最|更|才|刚|已|曾|从|服务过|做的|这边是|这边有|这边没|只|可不|哪|咋|怎么|为什么|能(?!否)|可以|敢|愿意|不会|不能|看(?!一?看|一下|下|了|完)|判断|分析|查过|问过|看过|家|的(?!.{0,10}(?:我|发|给)))/,
);
const CAN = /^(?:们)?(?:这边)?(?:也|都|还|就)?(?:能|可以|可|有能力|愿意|很乐意|乐意)/;
const EFFORT = quick(
  /^(?:[^，,]{0,10}?)(?:继续|持续|一直|始终|加强|加大|加快|努力|全力|尽力|竭力|尽最大|积极|密切|严格|不断|进一步(?!告知|反馈|沟通|回复|核实|答复|通知|汇报|确认|商)|推进|推动|保持|深化|做好|优化|完善|提升|改进|提高|强化|确保|保障|竭诚|不遗余力|争取争取|再接再厉|不负|力争|力求|盯着|盯紧|看着|多(?!给|发)|高度重视|充分|(?:论证|认真)?研究(?:论证)?$|认真(?!核|调|研究后|回)|尽心|倍加|珍惜|学习|做到最好|好好|用心|注意|带着|配合|支持|[^，,]{0,8}[盯看守顶跟陪扛撑候留]着(?:呢|点|你|您|的)?$)/,
);
const POLICY = quick(
  /(?:保护|保密|遵守|秉承|坚持|本着|绝不|绝对不会|决不|从不|永远|始终|每(?:个|次|天|周|月|季度|年)|终身|长期|一如既往|竭诚|为您提供(?:优质|更|最|全|专业|一站|贴心|满意|良好)|提供(?:优质|更|最|全方位|全面|专业|一站式|贴心|完善)|质保|保修|三包|包(?:退|换|修|教|会)|免费(?:提供|上门|培训)|无理由)/,
);
const DONE_NOW = quick(
  /附件|附上|附后|随信|随函|随邮件|见附|如下|奉上|呈上|兹(?:将|附)|现将|详见|汇报如下|给您(?:介绍|汇报|说|讲|报|拜|道|科普|看看|参考)|跟您(?:汇报|说|讲|商量|报|交个底|打听|确认|请教|对|同步|道|核实一)|向您(?:汇报|报告|请教|道|了解|致|表|推荐|介绍|咨询|说明)|和您(?:说|商量|确认)|同步一?下[：:，]?|汇报一?下|报告一?下|说一?[下声]|介绍一?下|自我介绍|来(?:信|电|函)|长话短说|(?:再)?(?:捋|(?<!整|办|处|代|料|清)理|梳理|强调|重申|提醒|啰嗦|说明|补充|总结|说)(?:一[遍下句点]|两句|几句|如下)|先说|再说|说句|多说/,
);
/** Done on the spot while the other waits. */
const ON_THE_SPOT = quick(
  /(?:查|看|问|核实|确认|申请|催|登记|反馈|记录|催促|试|搜|找|翻|转接|备注|取消|核对)(?:一下|下|一?查|一?看|一?问|一?试|看看|瞧瞧|一眼)?/,
);
/** An agent at work for the one who waits: 这边为您修改, 我给您申请. */
const AT_THE_DESK = quick(
  /^(?:这边|先|就|也|来)*(?:帮|为|给|替)(?:您|你)(?:先|这边)?(?:申请|查|修改|预约|联系|备注|登记|取消|反馈|催|操作|升级|开通|转接|核实|确认|看|拦截|补发|发起|安排(?!人|发货)|跟进|处理|催促|沟通|打印|办(?!公))/,
);
const LATER = quick(
  /过去|上门|师傅|信儿|了给|忙完|等我|回复|回覆|告诉|告知|通知|答复|回头|再(?!次|看|查|确认一下)|之后|然后|完了?(?:告|跟|给|回|发)|稍后|晚点|过两天|回去|回公司|内部|研究|讨论|评估|商量|领导|争取|改天|尽快|方案|报价|样品|合同|发您|发你|给您(?:答|回|发|送|做)|给你(?:答|回|发|送|做)|revert|align/,
);

const IDIOM = quick(
  /包(?:在|到)?我(?:们)?身上|交给我(?:们)?(?:了|吧|就行|好了|来)?|我来[\u4e00-\u9fff]{1,3}(?:吧|就行|好了|哈)?$|看我的|我(?:来)?负责(?:到底|搞定)?$|我办事|包我身上/,
);

const DROPPED = quick(
  new RegExp(
    `^(?:[^，,您你他她我]{0,16}?)(?:(?:会|将|马上|立刻|立即|尽快|尽早|及时|随后|稍后|回头|晚点|晚些|迟啲|再|先|就|一并|第一时间|到时候?|届时|待会|进一步|过(?:两|几)天|改天|然后|完了|好了|一定|一有[^，]{1,6}就|这就)*)(?:(?:给|向|为|畀|帮)${TO_READER}[^，,]{0,8}?${DELIVER}|(?:跟|同|与|和)${TO_READER}[^，,]{0,6}?(?:说|讲|聊|谈|报|回(?!事)|确认|核|对(?!付|不)|约|联[系络]|沟通|商|同步|敲定|签|反馈)[^，,了过]{0,8}$|${DELIVER}[^，,您你]{0,12}?(?:给)?${TO_READER}(?:一下|一份|吧|哈|哦|啦|们|邮箱|微信|手机|群里|审|看|过目|参考|答复|回复|这边|那边|确认|了?[。.]?)*$)`,
  ),
);
/** Said or handed over by this very message, unless something points ahead: 抱歉地通知您, 转给你们. */
const BY_THIS = quick(
  /^(?:现|特|兹|谨|正式|郑重|(?:十分|非常|很|深表|万分)?(?:抱歉|遗憾|高兴|荣幸|欣喜|沉痛))*地?(?:通知|告知|函告|知会|通报|提醒|邀请|转告|转达)(?:给|到)?(?:您|你|贵|各位|大家)|^(?:先|现)?(?:转|发|推|贴|传|@)(?:给|到|在)?(?:您|你|贵|各位|大家|群)(?:们|方|司|这边|那边)?(?:邮箱|微信|手机|群里|里|了|哈|啦)*$/,
);
/** Not to be done, or not by will: 无法帮您查询, 不会增设. */
const NEGATED = quick(
  /^(?:需|须|应|得)(?:要|该|当)?(?:尽快|及时|抓紧|再|先)|(?:带来|造成|添)(?:了|的)?(?:[^，]{0,4}(?:不便|麻烦|困扰|影响|损失))|(?:麻烦|打扰|打搅|叨扰|烦)(?:您|你|各位)|^(?:非常|十分|再次|衷心|由衷)*(?:感谢|谢谢|多谢|很高兴|很?开心|荣幸)|(?:可否|能否|能不能)|(?:给(?:您|你)[^，了]{1,3}的|是[^，]{0,10}给(?:您|你)[^，]{1,4}[的呢]+)(?!时候)|由(?:您|你|贵)|无法|没能|未能|不能|只能|不会|无权|不再|难以|不予|以便|没法|不告诉|不给|别|难得|没(?:有)?(?:给|发|回)|为了|(?:怎么|什么|为什么|咋|么|吗|嘛)$|什么/,
);
/** A report of what was done at once: 我局高度重视，立即调查处理. */
const NARRATED = /现将|经(?:调查|核实|查|现场)|(?:情况|结果)(?:如下|回复|答复|报告)|进行了|作了|做了/;
/** 当天下单当天送: how the house works, promised to nobody in particular. */
const SAME_DAY = /(▸+)[^▸，,]{1,5}\1/;
const DROPPED_MODAL = quick(
  new RegExp(
    `^(?:[^，,您你他她]{0,8}?)(?:(?<!机|开|例|社|大|协|学|工)会(?!议|面|上|后|前|谈|所|场|员|说|觉得)|将(?!近|军)|马上|立刻|立即|尽快|尽早|及时|随后|回头|稍后|争取|拟|计划|打算|准备(?!好|了)|待[^，]{2,14}(?:后|，))(?:会|将|就|再|先|也|组织|于[^，]{1,10}|在[^，]{1,10}内?)*[^，,]{0,8}?${DELIVER}`,
  ),
);
const THIRD = quick(
  /(?:网点|站点|站长|小哥|街道|社区|物业|相关部门|有关部门|工作人员|师傅|快递|物流|商家|客服|配送员|仓库|厂家|财务|总部|集团|局|法务|同事|专员|他们?|她|系统|平台|政府|公安|交警|客户|对方|业主|甲方)[^，]{0,4}(?:会|将|正在|已|(?:给|为|帮|与|和)(?=您|你))/,
);

/** Somebody named, a day and a task: a line of a plan (老郭11月2日前完成上架, PPT由小顾周五定稿). */
const NAMED_TASK = quick(
  new RegExp(
    `^(?:[^，,]{0,8}由)?(?!要求|预计|约定|希望|客户|对方|他们|计划|必须|需要|应该|甲方|业主|我们|请|待|第)(?:${PERSON}|[\\u4e00-\\u9fff]{2,4})(?:在|于)?▸+(?:前|之前)?[^，,是有]{0,2}(?:${DELIVER}|把|交|定稿|提供|出)|^[^，,]{0,10}由[^，,您你]{1,8}▸?[^，,]{0,4}${DELIVER}`,
  ),
);

const TOWARDS = quick(
  new RegExp(
    `(?:给|帮|替|为)${TO_READER}(?!们?(?:添|带来|造成|留下|介绍|的|拜|道))[\\u4e00-\\u9fff]{1,6}|${DELIVER}[^，]{0,10}${TO_READER}|一下|看看|${TO_READER}[^，]{0,6}${DELIVER}`,
  ),
);
const DATED_TASK = quick(new RegExp(`^▸+(?:前|上午|下午)?(?:我)?[再先去来到把将跟和给就要一并统]{0,2}${DELIVER}`));
/** A delivery said to come by a day: 下周二能出第一批, 预计两小时内恢复. */
const EXPECTED = quick(
  /^(?:预计[^，,]{0,4}▸+[^，,]{0,4}|▸+(?:前|左右)?(?:就|应该)?(?:能|可以?|会)[^，,]{0,2})(?:出(?!现|问题)|到货|到位|[送拖运寄发]到|抵达|派送|发(?!现|生)|恢复|完成|上线|交(?!流)|送|装|修好|解决)/,
);
/** What was agreed for a day to come. */
const ARRANGED = quick(
  /(?:约(?:好|了|在|定)|定(?:于|在|好)|安排(?:在|到|了)|改(?:到|在|为|期至?)|(?:推迟|延期|顺延|提前)(?:到|至)|调整[为到至]|敲定)[^，,▸]{0,10}▸/,
);

/** Without a pronoun, but after a clause of ours: 尽快拿出一版方案 is our promise, not an order. */
const UNDERTAKES = quick(
  new RegExp(`^(?:尽快|抓紧|争取|及时|尽早|马上|立即|第一时间|早日|力争)[^，,您你]{0,6}?${DELIVER}`),
);

export function undertakes(text: string): boolean {
  return UNDERTAKES.test(text) && !/我[^，]{0,2}$/.test(text);
}

const LATER_BEFORE = quick(
  /(?:改[天日]|回头|过(?:两|几)天|有空|抽空|哪天|到时候?|晚点|稍[后晚]|随后|届时|马上|尽快|先|然后|再|就|[了完]后?)$/,
);
/** 修好了跟你说, 有信儿告诉您: a word to come. */
const TELL_LATER = quick(
  /(?:[了完后好妥]|时候?|再|就|信儿|消息|结果)(?:跟|和|同|给|向)(?:您|你)(?:说|讲|报|回)(?!句|实|个|清)|[了完后好妥](?:就|再)?(?:喊|叫|呼|@|call|通知|告诉|联系)(?:您|你)$/,
);

/** A promise of what something is, not of a deed: 我方保证本产品为全新正品, 一定系全港最平. */
const CLAIM = quick(
  /^[^，,]{0,10}?(?:保证|承诺|担保|包|一定|肯定|绝对|必定|敢说)[^，,]{0,14}?(?:是|系|为(?!您|你|贵)|属于|最|不(?:会|是|比|掉|坏|漏|变|生|卡)|全[国网港市]|第一|百分|没(?:有)?问题)/,
);
/** Goes to try it, whatever the verb: 底价我去探一探, 我哋夹返个交期先. */
const TRIED = quick(
  /^我(?:们|哋|这边)?(?:这就|马上|回头|先|再|晚点|改天|明天)*(?:去|来|回去|再|先)[^，,您你]{0,8}?(?:([\u4e00-\u9fff])(?:一)?\1|[\u4e00-\u9fff]一下)(?:看|[^，,您你了过]{1,6})?$|^我哋?[^，,您你了]{2,10}先$/,
);

/** Put off, but for the reader, whatever the verb: 后面版本给您加上. */
const LATER_FOR_YOU = quick(
  /^[^，,您你他她我]{0,10}?(?:后[面续期]|下(?:次|回|一?[版期个批])|以后|到时候?|回头|晚[点些]|稍后|改天|过(?:两|几)天|[了完好]再|等[^，,]{1,8}[了后])[^，,您你他她我]{0,6}?(?:给|帮|替|为)(?:您|你)(?!们?(?:添|带来|造成|道|拜|请|说|讲))[\u4e00-\u9fff]{1,8}$/,
);

/** What a plan stands on is no part of it: 在开通四条线路的基础上. */
const GROUND = /在[^，,]{2,30}(?:基础上|前提下|过程中|情况下|同时)/;

/** Reads one clause as an undertaking, or null. `ours`: the clause before had the writer's side as its subject. */
export function readPromise(saying: Saying, ours: boolean | null, chat: boolean): PromiseReading | null {
  const { text, asks, us, readers } = saying;
  const reader = readers[0] ?? null;
  if (/^(?:这个|这块|那)?我来(?:吧|弄|办|跟|做|处理)?$/.test(text))
    return { actionStart: 0, owner: "我", traits: chat ? ["instant"] : [] };
  if (IDIOM.test(text) && !asks) return { actionStart: 0, owner: us && "我", traits: [] };
  if (NEGATED.test(text) || NARRATED.test(text) || SAME_DAY.test(text) || BY_THIS.test(text)) return null;
  if (us && CLAIM.test(text.slice(us.end))) return null;
  if (us && !asks && TRIED.test(text.slice(us.start))) return made(text, us, traitsOf(text, text.slice(us.end), chat));
  if (
    us &&
    !(
      reader &&
      reader.start < us.start &&
      !/^(?:.{0,8})(?:您|你)(?:要|说|提|问|交代|布置|关心|定|确认|需要|同意)/.test(text)
    )
  ) {
    const rest = text.slice(us.end);
    if (STATIVE.test(rest) && !/^(?:们)?(?:这边)?(?:也|都|还|就)?(?:想|先想|打算|能|可以)/.test(rest)) return null;
    if (/^(?:咱家|公司)/.test(text.slice(us.start)) && !/会|将|尽快|马上|▸/.test(rest)) return null;
    if (/◂/.test(text) && !/▸/.test(text) && !/(?:会|将|再|要)/.test(rest)) return null;
    if (/(?:还|正|都|一直|仍)在(?![一-龥]{0,2}前)/.test(rest) && !/会|将|再/.test(rest)) return null;
    if (asks && !AHEAD.test(rest)) return null;
    if (isDone(rest) && !/^(?:[▸▹]|会|将|要|去|先|再|回去|马上|尽快)|[好完妥]了?(?:之?后|就|再)?[会将]/.test(rest))
      return isHandover(rest) ? made(text, us, ["done"]) : null;
    if (/(?:给|跟|和|帮|找|陪|向|替)(?:他|她|它)们?/.test(rest) && !/您|你/.test(rest) && !/[▸▹]/.test(text))
      return null;
    if (!/会|将|要|准备|打算|▸/.test(rest) && /[\u4e00-\u9fff]了(?![再就后之吧给才告发跟回通解])[^，]/.test(rest))
      return null;
    if (/要用$|[^，]{2}用的$|(?<!新|好|别)的$/.test(rest)) return null;
    if (
      !DELIVER_AT.test(rest.replace(GROUND, "")) &&
      !/^[^，]{0,12}(?:[▸▹]|把)(?!的)/.test(rest) &&
      !/[▸▹]$/.test(text.slice(0, us.start))
    )
      return null;
    if (CAN.test(rest))
      return /给您|给你|发您|介绍|安排|提供|帮您|帮你|先|为您/.test(rest) ? made(text, us, ["conditional"]) : null;
    if (/^(?:们)?(?:也|还|就|也很)?想(?!请|约)/.test(rest)) return null;
    if (
      !AHEAD.test(rest) &&
      !/[由▸▹]$/.test(text.slice(0, us.start)) &&
      !LATER_BEFORE.test(text.slice(0, us.start)) &&
      !TOWARDS.test(rest)
    )
      return null;
    return made(text, us, traitsOf(text, rest, chat));
  }
  if (!asks && ARRANGED.test(text)) return made(text, null, []);
  if (/◂/.test(text) && !/▸/.test(text)) return null;
  if (asks || reader || isDone(text) || THIRD.test(text)) return null;
  if (
    /^(?:请|麻烦|希望|望|建议|如有|有任何|欢迎|感谢|谢谢|祝|不好意思|抱歉|给您(?:添|带来|造成|拜|道|发红包)|打扰)/.test(
      text,
    )
  )
    return null;
  const dated = /^[^，,]{0,10}?▸/.test(text);
  if (
    ours &&
    /^▸[^的]/.test(text) &&
    !/▸[^，]*[^▸]+▸/.test(text) &&
    !/^▸+(?:是|有|到货?$|要$|前?$|[^，]{0,3}汇报|[^，]{0,3}周报)/.test(text)
  )
    return made(text, null, traitsOf(text, text, chat));
  if (dated && NAMED_TASK.test(text)) return made(text, { start: 0, end: text.indexOf("▸") }, []);
  if (dated && ours !== false && DATED_TASK.test(text)) return made(text, null, traitsOf(text, text, chat));
  if (ours && undertakes(text)) return made(text, null, traitsOf(text, text, chat));
  if (EXPECTED.test(text)) return made(text, null, []);
  if (LATER_FOR_YOU.test(text)) return made(text, null, traitsOf(text, text, chat));
  if (TELL_LATER.test(text) && !/如有|有(?:任何|什么)/.test(text)) return made(text, null, traitsOf(text, text, chat));
  if (/[您你贵大各咱]/.test(text) && DROPPED.test(text)) return made(text, null, traitsOf(text, text, chat));
  if (
    ours !== false &&
    DROPPED_MODAL.test(text) &&
    (ours || /反馈|回复|答复|告知|通知|汇报|发(?:送|出|布)?|联系|处理|核实|解决|跟进|安排|确认/.test(text))
  )
    return made(text, null, traitsOf(text, text, chat));
  return null;
}

function made(text: string, us: { start: number; end: number } | null, traits: readonly ActTrait[]): PromiseReading {
  return { actionStart: us?.end ?? 0, owner: us ? text.slice(us.start, us.end) : null, traits };
}

function isHandover(rest: string): boolean {
  return /发(?:您|你|过去|群|到|给)|附|提交|上传|整理好|改好|做好|写好/.test(rest);
}

function traitsOf(text: string, rest: string, chat: boolean): ActTrait[] {
  const traits: ActTrait[] = [];
  if (DONE_NOW.test(text) && !TELL_LATER.test(text)) traits.push("done");
  if (hangsOnReader(text)) traits.push("conditional");
  if (EFFORT.test(rest) && !/反馈|回复|答复|告知|通知|发您|发你|给您|给你|拿出|提交/.test(rest)) traits.push("effort");
  if (POLICY.test(rest)) traits.push("policy");
  if (chat && AT_THE_DESK.test(rest.replace(/^(?:会|将)/, "")) && !/回去|回公司|改天|过两天|回头/.test(text))
    traits.push("instant");
  if (chat && text.length <= 18 && ON_THE_SPOT.test(rest) && !LATER.test(rest)) traits.push("instant");
  return traits;
}
