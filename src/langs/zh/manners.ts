import { quick } from "../../engine/quick";

/** Set phrases and kinds of request that are told by their words alone. */

const READING_FORMULA = quick(
  /^(?:以上[，,]?)?(?:敬|烦|还|望|恳|谨|也|就)?请(?:您|你|各位|大家|领导|贵[司方]|知悉|务必)?(?:们)?(?:及时|注意|予以|多多|多|给予|先|随时|耐心|放心|自行|以此为准|持续|继续|密切|能|能够|再)*(?:审阅|审核|审定|知悉|知晓|知照|悉知|周知|查收|查阅|查照|惠存|笑纳|参阅|参考|参照|谅解|理解|见谅|海涵|包涵|原谅|放心|相信|注意查收|稍等|稍候|稍待|等待|等候|留步|保重|节哀|批评指正|指正|斧正|雅正|过目|鉴核|期待|留意|体谅|知会|收悉|查看附件|见附件|勿回复|看|操作|多(?:多)?包含|保持关注|持续关注|继续关注|关注|悉|光临|莅临|指示)(?:一下|下|和?支持|与支持|并支持|为荷|为盼|哦|哈|啊|呀|～|~|！|附件|附件[^，]{0,8})*$/,
);
const LOOK_OUT = quick(
  /请(?:您)?(?:持续|继续|随时|密切|及时|多|保持)*(?:关注|留意|留心)[^，]{0,20}(?:回复|公告|通知|公众号|推送|进展|物流|动态|网站|后续|消息|平台|短信)/,
);
const MIND_YOU = quick(
  /(?:请|恳请|希望|敬请|呼吁)(?:广大|全体|各位)?(?:市民|居民|业主|旅客|乘客|群众|用户|网友|司机|家长|同学|住户|顾客|读者|考生)|请(?:大家|公众|市民|广大[^，]{0,6}|各位[^，]{0,6}|您)?(?:多|一定|务必)?(?:注意|做好[^，]{0,6}准备|提前做好)/,
);
const WAITING = quick(
  /^(?:期待|盼望|盼|望|静候|恭候|敬候|等候|敬盼|企盼|候)(?:着|与|您|你|贵[司方公]*|和|跟|能|早日|尽快|得到|我们?|收到)*(?:的)?(?:回复|回音|佳音|答复|回信|消息|复|覆|好消息|来信|反馈|合作|携手|见面|再次|下次|下一次|您的|相见|光临|莅临|参与|加入)[^，]{0,12}$|^(?:盼|望|候)(?:复|覆|回复|回音)(?:为[荷盼])?$|^期待(?!您.{0,4}支持|.{0,6}支持)(?:有机会|能有机会|进一步|接下来|后续|未来|下次|我们|与|和|跟|双方|早日).{0,20}$|合作愉快|^预祝|^祝|^恭祝|^再次(?:感谢|谢谢)|^欢迎(?:您|各位|大家|广大)?(?:多?提|对|提出|提供)?[^，]{0,10}(?:宝贵|意见|建议|批评指正|光临|监督)|^欢迎(?:您)?(?:来|到|莅临|前来)[^，]{0,12}(?:参观|考察|指导|做客|体验|选购|咨询|洽谈)/,
);
const REFUSED = quick(
  /^(?:您|你|你们|各位|大家)?(?:就)?(?:那边|这边)?(?:请)?(?:不用|不必|无需|无须|用不着|毋须|甭|别|不要|莫|勿)(?:再|太|老)?(?:您|你)?(?:出面|操心|担心|管|费心|惦记|客气|着急|介意|生气|见怪|嫌|往心里去|麻烦|跑|紧张|急|送|谢|破费|挂念|挂心|破费|有压力)|^(?:请)?(?:您|你|大家)?(?:尽管|完全|就|且|请|大可)?放(?:一?百个)?心|^您请?留步|^(?:请)?多保重|^(?:祝|愿)|^(?:您|你|大家)?(?:也|要|可)?(?:好好|多(?:多)?|早点)(?:注意(?!一下|查)|休息|喝水|养病|保重)|^注意(?:身体|休息|安全|保暖)|^(?:请)?(?:节哀|稍等|稍候|慢走|见谅|谅解)|^给您添麻烦|^(?:请)?(?:还请|望)?(?:千万)?(?:海涵|包涵|见谅|理解)$|望(?:您)?(?:千万)?(?:海涵|包涵|见谅|谅解|理解)|^敬请(?:期待|关注|谅解|理解)|请(?:您)?(?:多多?)?(?:理解|谅解|见谅|体谅|包涵|海涵)(?:和支持|与支持|支持)?[！!。~]*$|^(?:让|劳)(?:您|你)(?:久等|费心|破费|受累|见笑)/,
);
const GREETING_FORMULA = /初次见面|初来乍到|新人报到|新来的|刚加入|自我介绍/;
const ADDRESS_ONLY = quick(
  /^(?:您好|你好|大家好|各位好|早|早上好|上午好|下午好|晚上好|谢谢|多谢|感谢|辛苦了?|收到|好的|抱歉|不好意思|在吗|在么|麻烦了|麻烦您了|拜托拜托)[啊呀哈哦~～！!。]*$/,
);
const HAND_OVER_TO = quick(
  /^(?:领导)?(?:敬?请|恳请|还?望|盼|烦请|还请|伏乞|祈)(?:您|各?位?领导|公司|长官)?(?:领导)?(?:定夺|裁示|核示|卓裁|钧裁|裁夺|示下|明示|指示|批示|决断|定|拿主意|决定|裁决|酌定|酌情处理)$/,
);

/** `none`: no act at all (a greeting, a reassurance); a trait: an ask that is never judged as one; null: go on. */
export function formulaIn(text: string): "none" | "formula" | null {
  const words = text.replace(/[~～！!。.…\s]+$/, "").replace(/(?<=[包谅见担体恕][涵含解待谅])[哦哈呀啊呢啦]+$/, "");
  if (ADDRESS_ONLY.test(words) || REFUSED.test(words)) return "none";
  if (GREETING_FORMULA.test(words) || /节哀|保重(?:身体)?$|顺变$/.test(words)) return "none";
  if (
    /^(?:怠慢|不周|招待不周|照顾不周)[^，]{0,6}请/.test(words) ||
    /(?:多多|多)(?:包涵|包含|谅解|担待|见谅)$/.test(words)
  )
    return "formula";
  if (/^(?:那|就|再次)?拜托(?:了|您了|各位|大家|您|你了)?$/.test(words) || /^(?:期盼|盼望|希望)$/.test(words))
    return "none";
  if (
    /^(?:建议|要不)?(?:您|你)(?:可以|先|再|也|这边)*(?:考虑|斟酌|琢磨|想想)(?:一下|考虑|看看)?[呢哦哈吧]*$/.test(words)
  )
    return "formula";
  if (MIND_YOU.test(words) || /以[^，]{1,18}为准$|如下$/.test(words)) return "formula";
  if (!/部门|政府|领导/.test(words) && LOOK_OUT.test(words)) return "formula";
  if (BEAR_WITH_US.test(words)) return "formula";
  if (READING_FORMULA.test(words) || WAITING.test(words) || HAND_OVER_TO.test(words)) return "formula";
  return null;
}

/** 请您稍微等待一会儿, 望能体谅: asks for patience, and for nothing to be done. */
const BEAR_WITH_US =
  /^(?:还|也)?(?:请|望|希望|恳请|麻烦|辛苦|劳烦)?(?:您|你|各位|大家|亲)*(?:这边|那边)?(?:能够?|可以|多多?|予以|给予|稍微|耐心|再)*(?:(?:体谅|谅解|包涵|见谅|海涵)|等待?(?:一?下|一会儿?|片刻))(?:一下|[下哦哈呢啊呀啦吧])*$/;

const REFERRAL = quick(
  /微信[^，]{0,4}推|介绍|引荐|引见|推荐|转介绍|牵(?:个|条|根)?线|搭(?:个|条|座)?桥|宣传(?!册|片|部|单|页|资料|材料)|安利|口碑|intro|推(?:给我|我|一下)?(?:[他她]的?|个)?(?:微信|名片)|refer/,
);
/** 不知道该怎么办, 您给拿个主意: hands the matter over. */
export const HELPLESS =
  "不知道?(?:该|要)?(?:怎么|咋|如何|从哪|怎样|点样)[^，。]{0,8}|唔知(?:点|点样)[^，。]{0,6}|怎么办|咋办|咋整|咋弄|点办|点算|怎办|没(?:招|辙|辄|撤|咒念|主意|头绪|方向)(?:了)?|没(?:什么|啥|有什么|有|任何)?(?:好)?(?:办法|法子|招|思路)(?:了)?|冇(?:办法|计)|无能为力|束手无策|一筹莫展|毫无办法|爱莫能助|(?:您|你|领导)(?:看(?:着)?)?(?:给|帮)?(?:我)?(?:拿(?:个)?主意|支(?:个)?招|出(?:个)?主意|说(?:该)?怎么|看(?:该)?(?:怎么|咋|如何))[^，。]{0,6}|(?:给|帮)(?:我|咱)?(?:们)?(?:拿(?:个)?主意|支(?:个)?招)|听您的|求(?:支招|指点|指教|助|救)|搞不定|搞唔掂|如何是好|干不下去|走投无路|等您(?:发话|指示)|黔驴技穷|死局|无解|hold不住|懵(?:了|圈|逼)|(?:很|都|也|挺|有点)(?:懵|头疼|头大|犯愁|发愁|难办|无奈)|也(?:不清楚|说不准|没数|不好说|不知道)|说不准|没底|没谱|犯难|这(?:还)?怎么(?:玩|做|搞|弄|打)|傻眼|头都大了|没了主意";
const HELPLESS_AT = quick(new RegExp(HELPLESS));

export function isHelpless(text: string): boolean {
  return HELPLESS_AT.test(text);
}

const SOMEBODY = quick(
  /总|经理|主任|院长|校长|处长|科长|局长|部长|厂长|工程师|李工|王工|张工|CTO|CEO|CIO|IT|[Dd]irector|负责人|领导|老板|技术|采购|同学|老师|教研室|[\ufffc\ufffb]|[他她]|那位|那个|这位|一位|哪位|两位|一两/,
);

/** People outside the reader's house: an introduction to them wins a new customer. */
const OUTSIDE = /同行|朋友|客户|(?<!我们)老总|同学|兄弟单位|其他|别的|别家|熟人|圈子|商会|老乡|战友|亲戚|邻居/;

/** Whom an ask for introductions names, in its clause or in those before: nobody, somebody in the reader's own house, or a new customer. */
export function wantsReferral(text: string, told: string): "nobody" | "somebody" | "customer" | null {
  if (
    !REFERRAL.test(text) ||
    /介绍(?:一下|下)?(?:您|你|贵|情况|产品|方案|公司|自己|我们)|自我介绍|推荐(?:方案|配置|使用|型号|产品)/.test(text)
  )
    return null;
  const named = SOMEBODY.test(text.replace(/^[^，]{0,3}(?:总|经理|主任|老师|领导|老板)/, "")) || SOMEBODY.test(told);
  if (!named) return "nobody";
  return OUTSIDE.test(text) || /[一几哪]位|一两位/.test(text) ? "customer" : "somebody";
}

const THOUGHTS = quick(
  /(?:提|给|留|谈|讲|说|反馈|发表|聊)(?:一?[些点下个]|我|我们|您|出)*(?:的)?(?:宝贵)?(?:的)?(?:意见|建议|看法|想法|反馈|指导意见|思路|comments?|feedback)|(?:看看|看一下|看下|觉得)(?:怎么样|如何|咋样|行不行)|批评指正|指正|斧正|多提意见|提提意见|畅所欲言|点评|thoughts|comment|feedback/,
);

export function wantsThoughts(action: string): boolean {
  return THOUGHTS.test(action) && !/[\d第章节条页版条款]|关于|就[^，]{2,}(?:提|给)|是否/.test(action);
}

/** General hopes for support, in a draft that may want nothing else. */
export function wishesSupport(text: string): boolean {
  return (
    /^(?:也|还|最后|同时)?(?:期待|欢迎|盼|希望|期盼|恳请|敬请|请|(?:万|还|切)?望)(?:您|你|各位|大家|领导|贵[司方公]*|继续|今后|以后|一如既往|能够?|继续给予|得到|的|在今后|日后)*(?:继续|一如既往)[^，]{0,10}(?:支持|关注|关照|信任|帮助|监督)/.test(
      text,
    ) || /^(?:期待|欢迎|盼望|期盼)[^，]{0,12}(?:支持|关照|帮助|信任)/.test(text)
  );
}

const READ_ON = quick(
  /(?:注意|查收|参阅|查阅|参考|过目|阅读|阅|留意|知悉|见附|看附件|点击|点开|扫码|扫描|下载|打开链接|戳)/,
);
/** In a chat: what takes more than the phone in the hand. */
const AWAY = quick(
  /组织|安排|准备|整理|制定|撰写|起草|做(?:一?[个份张版]|好|完)|写(?:一?[个份]|好|完)|(?<![违合节大预签解制])约(?!等|定|合)|引荐|引见|签(?!收)|盖章|用印|寄|派|拜访|来(?:一趟|我们|公司|参加|现场)|过来|到(?:场|现场|公司)|开会|讨论|碰|审批|审核|批一?下|批复|申请|采购|购买|付款|打款|下单|招标|投标|验收|安装|施工|测(?:试|一下|量)|试用|考虑|出具|评估|协调|催|跟[^，]{1,8}(?:聊|谈|对|沟通)|参加|出席|培训|演示|确定|定下来|搞定|落实|补齐|提供|(?<!快)递(?!信)|汇总|统计|报送|办|更换|维修|检查|检修/,
);
const FORBIDS = quick(
  /^(?:您|你|大家|请|麻烦)*(?:先)?(?:别|不要|勿|莫|切勿|禁止|严禁|请勿|甭)|先别|请勿|(?:您|你|大家|各位)(?:可|千万|就|先|也|都)*(?:别|不要|勿)/,
);

/** Done at once: by reading, by an answer, on the phone in the hand; or something not to be done. */
export function isInstant(action: string, text: string, chat: boolean): boolean {
  if (/再说$/.test(text) || FORBIDS.test(text) || /先别|别[丢扔动挂关忘]/.test(text)) return true;
  if (READ_ON.test(action) && action.length < 16) return true;
  return chat && !AWAY.test(action);
}

const FAMILY = quick(
  /(?:^|[，,\s])(?:爸|妈|老爸|老妈|妈妈|爸爸|闺女|儿子|宝贝|宝宝|老婆|老公|亲爱的|媳妇|奶奶|爷爷|姥姥|外婆|外公|姐夫|妹夫|孩子他)(?:[，,\s啊呀哎~～]|$|我|你|晚上)/,
);

/** Family talk: nothing in it is judged. */
export function isPrivate(sentence: string): boolean {
  return FAMILY.test(sentence) && !/客户|合同|报价|订单|项目/.test(sentence);
}
