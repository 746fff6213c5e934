import { quick } from "../../engine/quick";
import { CARE, HANDLE, HELP, MIND, PUSH, WORD } from "./empty-words";

/** Longer words first, since the reading below never goes back. */
const oneOf = (words: string) => words.split(/\|(?![^()]*\))/).sort((a, b) => b.length - a.length);
const sticky = (source: string) => new RegExp(source, "y");

const VERB = sticky(`(?:${oneOf([CARE, MIND, HELP, PUSH, WORD, HANDLE].join("|")).join("|")})`);
const LIGHT_NOUN =
  "关心|支持|帮助|指导|配合|照顾|关照|重视|关注|倾斜|协助|支援|理解|厚爱|扶持|保障|便利|方便|优惠|优待|考虑|力度|资源|条件|环境|机会|信任|空间|氛围|政策|温暖|力量";
const LIGHT = sticky(`(?:给予|予以|给到|给|提供|加大|营造|创造|争取)[^，,0-9]{0,12}?(?:${LIGHT_NOUN})`);
const COMPLEMENT = sticky(
  "(?:一下子?|一下下|一下儿|下儿?|几句|两句|一把|一声|一二|一些|点儿?|一点儿?|些|起来|上去|下去|下来|过去|起|好|紧|到位|明白儿?|妥当?|利索|的|得|地|着|了|啲|度|力度|进度|效率|一哈)*",
);
const GENERIC = sticky(
  "(?:我[们哋]?|咱们?|咱家|俺们?|小弟|小妹|兄弟们?|弟弟|妹妹|小店|本店|敝公?司|我[司方厂县镇村区]|公司|这边|那边|这里|家里|自[己家]|[您你]|哥|这|那|此|该|本|其|些|个|件|单子|单|块|项目|项|种|次|事[情项宜]|事儿?|工作|业务|生意|买卖|进[度展]|流程|情况|合作|单子|案子|市场|团队|区域|部门|一线|基层|民生|老?百姓|居民|群众|品牌|产品|方案|方面|相关|有关|各项|整体|后[续面期]|以后|前期|双方|开展|发展|成长|落地|成功|问题|难处|困难|诉求|呼声|心声|疾苦|实际|反映|新人|年轻人|企业|厂家|经销商|渠道|代理商|民企|建设|生活|出行|贵(?:司|方|公司|单位|院|校)|内部|[院厂局单]里|单位|领导|case|deal|project|issue|thing|team|咱们?team|上头?|中|里|内|下|的|和|与|及|在|对|、|哈|啊|[一这那]样|多|再|也|都|就|去|来|力度|机会|资源|部分|关系|商务|销售|推广|招标|采购|投标|评标|审批|立项|付款|回款|合同|验收|技术|服务|信息化|进行|做|给|一切|局面)*",
);
const MANNER = sticky(
  "(?:不吝|妥善|稳妥|惠予|加强(?=重视|支持|配合|关注)|多加|多给|多方|多|再|更加?|更大|大力|鼎力|全力|一定|适当|酌情|必要|高度|充分|特别|进一步|尽可能|尽量|一如既往|一直|继续|持续|优先|稍微|略微|积极|主动|切实|认真|密切|真正|好|重点|帮忙|[帮给替为](?:[我咱俺]们?|兄弟们?|小弟|小妹|弟弟|哥们�?)|帮着?|给|为我们?|予以|予|加以|致以|得到|争取|[有能可以的地得稍勤也都还就去来着上您你]|一些|些许?|应有的|大家|看着|看情况|适时|及时|尽[快早]|抓紧|直接|顺[便手]|到时候?|[这那]边|从中|在?中间|私下|内部|私底下|其中|往[前上下]|向前|[前后]期|后续|[日以今]后|[我咱俺]们?)",
);
/** What a verb of handling gets hold of: 安排验收 is an event one can watch, 安排一下 is none. */
const HANDLED = quick(
  /^.{0,3}(?:安排|处理|落实|协调|办理?|研究|考虑)(?:一下|下)?(?:合同|验收|付款|回款|采购|审批|招标|投标|立项|评审|签约|培训|会议|发货|安装|对接|技术|交流|演示)/,
);
const PREPOSITION = /[在对给向跟和与往从把将替为帮同于朝]/;
const REACH = 18;
const JOIN = sticky("[、和与及并且也,，]*");
const TAIL = /[吧呗哈啊呀啦嘛喽咯噢哦哟嗷昂呢了嘞咧的就行好即可为盼荷感谢吖喔囉~～!！。.?？…、,，\s]*$/;

/** Care and support stay empty whatever they are given to: 多支持县里的信息化. */
const SUPPORT_OF_ANYTHING = quick(
  /^(?:支持|关心|关怀|关照|照顾|重视|理解|体谅|帮助|配合(?=[^，]{0,14}(?:工作|活动)$))(?:一下|[和与、][\u4e00-\u9fff]{2})*(?![下在于])[^，,0-9:：]{0,16}$/,
);
/** An outcome one could point at inside the words: no longer empty. */
const CONCRETE = quick(
  /[\d\ufffc\ufffb]|电话|微信|名片|邮箱|地址|链接|账号|清单|报表|图纸|发票|推(?:给)?我|发[您你我给]|寄|签[字署]|盖章|批复|批一下|审批(?:通过|一下|下来)|[约见][^，]{0,6}[总工长授]|开会|碰头|报价|付款(?:给|到|单)|打款|引荐|填|拍照|派[人一两三]|出具|提供[^，]{0,6}(?:资料|材料|文件|报告|数据|清单|名单|表|图)|拦截|撤回|作废|冻结|赞助|站出来|出席|到场|增派|减免|降[价到]|替换|退[换货款]/,
);
/** What one does with the hands or the eyes; the doubled form of anything else with no object is a vague favour. */
const PLAIN_DEED = quick(
  /[看问查改找试量算测搬拍填签发送写对转接取订买打修洗拿印盖讲译聊谈想等坐歇尝听开关倒擦挑选比]|介绍|引荐|打听|核对|检查|测试|整理|翻译|确认|研究|讨论|商量|休息|考虑/,
);
const DOUBLED = quick(
  /^(?:多|再|好好|帮着?|给|也|手|嘴|心)*(?:(?!把把|给给)([\u4e00-\u9fff])\1|([\u4e00-\u9fff]{2})\2|([\u4e00-\u9fff])一\3|[\u4e00-\u9fff]{1,2}着(?:点|些)儿?|([\u4e00-\u9fff])\4[\u4e00-\u9fff]{1,2})(?:下|啦|了)?$/,
);
const MUCH = quick(
  /^多{1,2}(?!少|[开设建修装配喝吃睡休保歇穿带拿买寄拍订做跑发付交报出派放加留来])[\u4e00-\u9fff]{2,6}$/,
);

function eat(pattern: RegExp, words: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(words) ? pattern.lastIndex : at;
}

/** Reads `manner* (preposition phrase)? verb complement* generic-object*` once or more; no way back, so it is linear. */
function isChainOfEmptyVerbs(words: string): boolean {
  let at = 0;
  for (let verbs = 0; at < words.length; verbs++) {
    const verb = findVerb(words, at);
    if (verb < 0) return false;
    if (HANDLED.test(words.slice(Math.max(0, verb - 4)))) return false;
    at = eat(JOIN, words, eat(GENERIC, words, eat(COMPLEMENT, words, verb)));
    if (verbs === 4) return false;
  }
  return true;
}

/** Where the next empty verb ends, past manner and one preposition phrase; -1 if something else comes first. */
function findVerb(words: string, from: number): number {
  for (let at = from; at < words.length; ) {
    const verb = Math.max(eat(VERB, words, at), eat(LIGHT, words, at));
    if (verb > at) return verb;
    const next = eat(MANNER, words, at);
    if (next === at || PREPOSITION.test(words[at] as string)) {
      if (!PREPOSITION.test(words[at] as string)) return -1;
      for (let ahead = at + 2; ahead < Math.min(words.length, at + REACH); ahead++) {
        const end = Math.max(eat(VERB, words, ahead), eat(LIGHT, words, ahead));
        if (end > ahead) return end;
      }
      if (next === at) return -1;
    }
    at = next;
  }
  return -1;
}

/** 帮我们家宽带宣传宣传: a doubled verb at the end that is no deed of hands or eyes. */
function isDoubledFavour(words: string): boolean {
  const doubled = /([\u4e00-\u9fff]{2})\1(?:下|啦|了)?$/.exec(words);
  const verb = doubled?.[1];
  if (!verb || /把|\d/.test(words)) return false;
  return eat(VERB, verb, 0) === verb.length || !PLAIN_DEED.test(verb);
}

/** 学校能多关心孩子, 馆方平时多上点心: who is to do it, told before what. */
const DOER =
  /^(?![多再也给帮替为把])[^，,\d您你我多给把]{1,8}?(?:(?:能够?|可以|平时|今后|以后|一定)+(?=多|给|予|切实|高度|重视|关|真正|伸|引起|公)|(?=引起[^，]{0,4}重视|多[上费操]点?心|高度(?:重视|关注)|多多?关[心注怀照]))/;

/** Whether an action, freed of its request words, owner and time, names nothing anybody could watch being done. */
export function isEmpty(action: string): boolean {
  const told = action.replace(TAIL, "");
  const words = told.replace(DOER, "") || told;
  if (words === "") return true;
  if (words.length > 48 || CONCRETE.test(words)) return false;
  return (
    SLOGAN.test(words) ||
    isSoftened(words) ||
    isChainOfEmptyVerbs(words) ||
    SUPPORT_OF_ANYTHING.test(words.slice(eatAll(words))) ||
    MUCH.test(words) ||
    (DOUBLED.test(words) && !PLAIN_DEED.test(words)) ||
    isDoubledFavour(words)
  );
}

function eatAll(words: string): number {
  let at = 0;
  for (let next = eat(MANNER, words, at); next > at; next = eat(MANNER, words, at)) at = next;
  return at;
}

/** Deeds of one character, as they stand before 一下: what has been done shows. */
const DEED = quick(
  /^(?:[看问查改找试量算测搬拍填签发送写对转接取订买打修洗拿印盖讲译聊谈等坐听开关倒挑选比报交付批审约叫派换退装拆寄传留存删复回定核读登贴扫点数调设配加减补续缴领收验挪停移搜录投抄画标列排分编拟通告说提备认带借还睇覆念剪充让捎]|介绍|引荐|打听|核对|检查|测试|整理|翻译|确认|研究|讨论|商量|休息|考虑|更新|提交|打印|复印|扫描|转发|备份|重启|登录|登陆|注册|下载|上传|删除|安装|调试|演示|培训|验收|报价|付款|开票|盖章|用印|审批|签收|提供|反馈|回复|通知|联系|预约|预[定订]|登记|申请|补充|修改|调整|更换|维修|拆除|清理|盘点|统计|汇总|归档|解释|说明|澄清|标注|排期|锁定|过目|评估|评审|体验|试用|报修|关闭|打开|截图|收藏|关注|点赞|接待|介绍|分享|稍等|参考|参观|理解|谅解|担待|保密|注意|避让|配对|[A-Za-z])/,
);
/** A verb of another kind, softened, with no object: 维护一下, 管一管. */
const SOFTENED = quick(
  /^(?:再|也|多|都|就|[给帮替](?:[我咱俺]们?|兄弟|小弟)|给|帮着?|先|好好)*(?:([\u4e00-\u9fff]{1,2}?)一下|([\u4e00-\u9fff])一\2)(?:子|啦|了)?$/,
);

function isSoftened(words: string): boolean {
  const verb = SOFTENED.exec(words);
  return verb !== null && !DEED.test(verb[1] ?? verb[2] ?? "");
}

/** Words of a slogan or of a right: whoever sees to them, nobody could say it was done. */
const SLOGAN = quick(
  /^(?:(?:切实|坚决|依法|真正|共同|一起|继续)*(?:还|维护|保护|保障|捍卫|守护|营造|共[创建筑谋享赢]|再[创续铸攀]|携手|齐心|并肩|同心|凝心)[^，,\d]{0,14}(?:权益|利益|安全|秩序|环境|清静|清净|安宁|宁静|公道|公平|正义|蓝天|辉煌|佳绩|未来|美好|双赢|明天|发展|新高|前行|并肩|协力|关系|形象|大局|稳定)|(?:进一步|切实|不断)*(?:加强|提高|提升|增强|改善|优化|强化|完善|健全|规范)[^，,\d]{0,10}(?:管理|意识|水平|能力|质量|服务|效率|力度|素质|态度|作风|建设|监督|监管|沟通|协作|体验|机制|制度))$/,
);

const HANDLING = quick(
  new RegExp(`^(?:帮忙?|帮我们?|给|[您你]|多|再|也|看着)*(?:${HANDLE}|问问|问一下|问下|看看|看一下|确认)`),
);

/** An empty verb of handling, which a topic standing before the subject fills (发货的事您安排一下). */
export function isHandling(action: string): boolean {
  return HANDLING.test(action);
}
