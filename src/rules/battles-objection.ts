import { before, enPattern, facesBuyer, holds, markClauses, matchesOf, zhPattern } from "../engine/clauses";
import { defineRule, type Examples } from "../engine/rule";
import type { Draft, Span, Unit } from "../engine/types";

/** How one language contradicts, and what takes the fight out of it. */
interface Words {
  /** Denies the truth of what the reader said, judges the reader, or lays the blame at the reader's door. */
  readonly denies: RegExp;
  /** The like that is a quarrel only where the draft plainly speaks to the reader, since it stands in any talk. */
  readonly exclaims: RegExp;
  /** Agreed first, asked, doubted, supposed, or the writer's own mistake. */
  readonly peace: RegExp;
  /** A check, a record, a clause: a correction with its source. */
  readonly source: RegExp;
  readonly reader: RegExp;
}

const YOU = "(?:您|你|贵[司方]|贵公司|贵单位)(?:们|那边|这边)?";
const VERY =
  "(?:就|也|都|可|真|真的|还|还是|又|完全|根本|压根儿?|纯粹|纯属|明显|显然|其实|肯定|绝对|一定|恐怕|怕|怕是|可能|好像|大概|实在|确实|有点|太|是|这是|就是|这就|未免|多少|一点儿?都?|什么都|啥都|啥也|并|并且|怎么|老){0,4}";
const SAID =
  "(?:说|讲|想|理解|认为|以为|看|判断|反映|反馈|担心|怀疑|质疑|指责|主张|所述|所称|所言|陈述|说法|讲法|看法|观点|想法|意见|理解|结论|逻辑|算法|认识|要求|顾虑|担心|话|指控|投诉|评价|比较|比法|思路|态度|消息|信息|印象|这么比|这样比)";
const FALSE_ZH =
  "(?:不对(?!称|外|等|口|劲|应|接|比|齐|账)|(?<![不没冇报出查纠差])错(?!过|开|峰|位|发|检|漏|账|别字|码|题|[行页列版栏])|不准确|不客观|不成立|不专业|不公平|不现实|不讲(?:道)?理|不合理|不属实|不实|不符|不靠谱|唔啱|有误(?!差)|有失|没(?:有)?道理|没(?:有)?(?:任何)?根据|毫无(?:根据|道理|依据)|片面|外行|离谱|荒唐|荒谬|可笑|站不住脚?|多余|偏见|误区|天真|幼稚|可笑|主观|臆断|歪理|强词|牵强|偏激|极端|没(?:有)?(?:常识|逻辑|依据)|毫无[^。！？，]{0,3}(?:道理|依据|根据)|背离(?:事实)?|歪曲|不存在|绝对了|夸张|(?:不(?:能|敢)?|无法|难以|恕难|碍难|不予)(?:同意|认同|认可|苟同|接受))(?!一事|的?(?:问题|情况|事(?!实)|地方|发票|单据|现象|页面|报告|数据|邮件|那))";
const BLUNDERS =
  "(?:误会|误解|(?:理解|搞|弄|想|听|记|认|会)(?:反|拧|岔|偏|混)了?|搞错|弄错|搞混|弄混|搞反|弄反|想错|想岔|理解错|会错意|算错|(?:听|看|记|认)错(?!了?(?:[行页列版表单日时数编型位]|一[行页位]))|记混|搞岔|冤枉|错怪|曲解|想多|想太多|想偏|多虑|多心|过虑|强词夺理|吹毛求疵|无理取闹|胡搅蛮缠|鸡蛋里挑骨头|抬杠|找茬|找碴|刁难|挑刺|小题大[做作]|钻牛角尖|以偏概全|断章取义|先入为主|本末倒置|想当然|道听途说|外行|门外汉|不识货|不讲理|太敏感|太挑剔|太苛刻|太较真|眼光(?:不行|有问题)|被[^。！？，]{1,8}(?:忽悠|带偏|误导|洗脑|骗了)|鸡同鸭讲|对牛弹琴|听风就是雨|捕风捉影|主观臆断|理解能力|理解(?:力)?(?:有|不)|拎不清|搞不清(?:楚)?(?:状况|情况)|太(?:天真|较真|急|激动|固执|挑|难伺候|计较|矫情|敏感|较劲|心急)|别激动|醒醒|外行人|不讲(?:武德|道理|理)|不听(?:嘛|啊|呢|$)|还(?:嫌|不知足|挑|好意思|想怎样)|也(?:要|好意思|能)投诉)";
const UNAWARE =
  "(?:不懂(?!的|得|之处|可以|随时)|没(?:有)?(?:看|听|搞|弄|想|整|学|读|吃)(?:懂|明白|清楚|清|透)|(?:没|没有|不)(?:认真|仔细|好好|用心)(?:看|听|读|研究)|没(?:有)?看(?:合同|方案|邮件|文件|说明)|没(?:有)?(?:见|用|做|干|接触)过|不识|不会用|不会看|冇搞清楚|搞(?:都)?没搞|(?:搞|弄|分)不(?:清|懂|明白))";

/** The reader's own doing: 是您自己摔的, 是你们自己网络烂. */
const BLAMES = `(?<!还|要|若|不|只|就|看|由|可)(?:是|怪|得怪|该怪|只能怪)(?:您|你|贵[司方])(?:们)?(?:那边|这边)?自(?:己|身)(?!定|决定|选择?的|来|去|用的|看|吃|填|保管|的(?:账号|数据|名|品牌|系统))[^。！？，]{1,10}(?![^。！？]*[吗么?？])|(?:先)?(?:找找|查查|看看|检讨)(?:您|你)?(?:们)?自(?:己|身)的?(?:原因|问题|毛病)|从自身找|(?:解释|说|讲|强调)(?:了|过)?(?:八百|好几|多少|无数|几百|[两三四五六七八九十百]+)(?:多)?(?:遍|次|回)|怎么(?:就|还|老|总)*(?:听|看|想|说)不(?:明白|懂|进|清|通)|错的是(?:您|你)|血口喷人|倒打一耙|无中生有|颠倒(?:黑白|是非)|信口(?:开河|雌黄)|${YOU}[^。！？，]{0,4}(?:想|看|说|做|讲)得?(?:也)?(?:太|过于)(?:简单|天真|容易|绝对|片面|武断|理想|轻巧)|${YOU}(?:要|得|总得|也得|能不能)?讲(?:点)?(?:道)?理|(?:一点|半点|半毛钱|任何|毛)关系(?:都|也)?(?:没有?|冇)`;
/** Flatly wrong, whatever it is of the reader's: 你这个跑法就是错的. */
const FLATLY = `${YOU}(?:这|那|的)[^。！？，您你我]{0,14}(?:就是|根本是?|完全是?|纯属|压根)(?:错|不对|胡|瞎|乱|没(?:搞|弄)懂)|不是我说(?:您|你)|张口就来|${YOU}(?:这|那)话[^。！？]{0,6}(?:不爱听|伤人|过分|难听)|我们(?:怎么|咋)就[^。！？，]{1,10}了(?=[，。！？]|$)|${YOU}[^。！？，]{0,4}(?:逻辑|想法|说法)[^。！？，]{0,2}(?:真)?(?:服了|绝了|醉了)|哪有(?:您|你)(?:那|这)(?:样|么)|(?:可真|真)会开玩笑|这[^。！？，我]{1,5}还(?:叫|算|嫌)(?:贵|慢|差|少|高|久)`;
/** Nobody else complains. */
const ALONE =
  "(?:人家|别人|其[他它](?:客户|用户|人)?|别的客户|大家)[^。！？]{0,14}(?:就|怎么就|咋就|偏偏|只有)(?:就|是)?(?:您|你)|来(?:函|信|电|邮件)(?:中|里)?所?(?:述|称|言|说|提)[^。！？]{0,10}(?:不符|背离|不实|不属实|相悖|无据|失实|不成立|没有根据)|(?:概不|恕不)(?:认同|认可|承认|苟同)|(?:您|你|贵[司方])(?:们)?对(?:我们|我司|我方|咱们?)(?:有|是有|抱有|存在)(?:很深的?|点)?(?:偏见|成见|误解)";

const zh: Words = {
  denies: zhPattern(
    `${YOU}(?:刚才|上次|昨天)?(?:这|那|嗰|咁|这个|那个|这种|这样|那样|这么|那么|咁样|的|所|刚刚|自己|对[^。！？，]{1,10}的)*${SAID}[^。！？，,;；我]{0,8}?${VERY}${FALSE_ZH}`,
    `${YOU}(?:这|那)?${VERY}${BLUNDERS}|${YOU}(?:是不是)?${VERY}${UNAWARE}|${YOU}(?:连|对)[^。！？，]{1,12}(?:都|也|就)?[^。！？，]{0,3}(?:${UNAWARE}|(?:一点都|根本|压根|完全|太)?不(?:了解|清楚|明白|知道))|${YOU}[^。！？，]{0,3}(?:根本|压根|完全|一点都|显然)(?:就)?不(?:了解|清楚|明白|知道)`,
    `${BLAMES}|${ALONE}|${FLATLY}`,
    `${YOU}(?:这么|这样|那么|咁)(?:说|讲)[^。！？]{0,6}(?:不爱听|不乐意|不高兴|没意思|伤人|就没)|${YOU}[^。！？，]{0,4}(?:提|说|讲|列|写)的[^。！？，]{0,6}(?:站不住|不成立|不属实|不存在(?!于)|没有道理|不是事实|莫须有)|我(?:们)?(?:早|不是|都|明明)(?:就|已经)?[^。！？，]{0,3}(?:跟|和|对|同|告诉)${YOU}[^。！？，]{0,3}(?:说|讲|解释|强调)|${YOU}自己(?:签|选|定|要|说|点|确认|验)的?[^。！？，]{0,3}[，,][^。！？]{0,4}(?:现在|这会儿|怎么|还|又|怪)|${YOU}拿[^。！？，]{1,10}(?:跟|和|与)我们?比|有问题的?是${YOU}|${YOU}(?:这|那)(?:个|种)?(?:逻辑|说法|想法|思路|算法|比法|态度|要求|理解|质疑)[^。！？，]{0,2}(?:有问题|有毛病|不通|不行|太)|不存在${YOU}(?:说|讲|提|反映)的|(?:必须|得|不得不)纠正${YOU}|恶意(?:差评|投诉|刁难|压价|中伤)|(?:怪|赖|怨)(?:谁|得了谁|我们吗)|${YOU}自己(?:不|没)[^。！？，]{1,8}|(?:^|[？?，,。 ])笑话(?=[，。！？]|$)|${YOU}(?:要|非要|硬要)?(?:这么|这样|那么)想[^。！？，]{0,4}(?:没办法|没辙|随|也罢)|${YOU}(?:这)?(?:笔)?账[^。！？，]{0,3}(?:算|做)[^。！？，]{0,3}(?:不对|错)|哪有(?:这么|这样|您这么|你这么)[^。！？，]{1,6}的|(?:误读|误判|曲解|显有误)|歉难(?:同意|接受)|${YOU}(?:不信|不相信|爱信不信|不要|不买)[^。！？，]{0,3}(?:就|那就)?(?:算了|拉倒|随)|爱信不信|谁(?:告诉|跟|和|对)${YOU}|${YOU}[^。！？]{0,16}(?:wrong|incorrect|not true|no sense)|${YOU}凭(?:什么|啥)|凭(?:什么|啥)(?:说|怪|认为|怀疑)我们|(?:明明|分明)[^。！？]{0,12}(?:${YOU}|我们|我司|咱|我哋)|${YOU}[^。！？，]{0,6}(?:明明|分明)|(?:怎么|凭什么|为什么)(?:反过来|还|又|能|反倒|现在)?[^。！？，]{0,3}(?:怪|赖|怨|说|骂|告|扣)我们|${YOU}(?:搞|弄|看|听|想)清楚(?:好不好|行不行|再说|点|了再)|(?:当时|当初|之前|本来|一开始)(?:就)?是${YOU}|是${YOU}(?:当初|当时|自己|先)[^。！？，]{0,6}(?:没|不|错)|${YOU}(?:就|也)?(?:别|不要)(?:老|总|动不动|再|一直)[^。！？，]{0,10}(?:压|挑|说|抱怨|指责|威胁|挤兑|埋怨|拿)|${YOU}[^。！？]{0,14}(?:两码事|两回事|风马牛|以小人|强人所难|不可理喻|莫名其妙|无语|双标|得寸进尺|站着说话)|(?:要是|如果|但凡|只要)?${YOU}[^。！？，]{0,4}(?:懂|了解|看过|用过|干过|仔细|认真)[^。！？]{0,8}就(?:不会|知道|明白)|${YOU}去[^。！？，]{0,6}(?:问问|打听|看看)[，,][^。！？]{0,4}(?:还有|哪家|谁家|有没有)|这(?:您|你)就不(?:懂|明白|了解)|我们?不认为[^。！？，]{0,6}(?:有错|是我们|错在)|(?:这种|这样的|这个|此类)[^。！？，]{0,6}(?:错误|问题|失误)[^。！？，]{0,3}(?:不可能|绝不)是我们|请${YOU}自(?:查|己(?:检查|查))`,
    `不是${YOU}(?:想|说|讲|理解|认为|以为|看到|担心)(?:的|得)?(?:那样|这样|那么|这么|那种|嗰样|那回事)|(?:没|哪)有?${YOU}(?:说|讲|想)(?:的|得)(?:那么|这么|那样)|${YOU}(?:这|那)${VERY}(?:话|说法)?${VERY}(?:是)?(?:外行话|气话|胡说|瞎说|偏见|抬杠|为难|难为|无理|不讲|歪理|谬论|误解)`,
    `${YOU}(?![^。！？，]{0,2}别)[^。！？，]{0,4}(?:听|信)[^。！？，]{0,4}(?:瞎|胡|乱|谣|忽悠)|谁(?:跟|和|给|同|告诉|对)?${YOU}(?:说|讲)?(?:的|我们|咱)|${YOU}(?:是)?(?:从)?(?:哪|听谁|跟谁)(?:儿|里)?(?:听|瞎)?(?:说|来)的`,
    `(?<!不)(?:那|这|明明|分明|肯定|纯粹|本来|根本|应该)?(?:都|就)?是(?:因为|由于)?${YOU}(?:自己|的人|的工人|员工|内部)?[^。！？，]{0,8}(?:不当|不会|失误|没(?:培训|对接|准备|交代|看|弄|搞|操作|保养|按|做|配合)|[^。！？，对不]错|的(?:问题|责任|原因|毛病|事)|造成|导致|引起|太(?:慢|差|高|急))(?![^。！？]*[吗么?？])`,
    `(?:跟|和|与|同)(?:我们|我司|我方|咱们?|俺们?|我哋)[^。！？，]{0,8}(?:没|无|冇|有什么|半毛钱|毫无|不相干)[^。！？，]{0,8}(?:关系|相干|关)|(?:不关|关)(?:我们|我司|咱)(?:的)?(?:什么|啥)?事|(?:锅|责任)[^。！？，]{0,3}(?:我们|我司|咱)?(?:不背|不担|不认)|(?:怪不|赖不|怨不)(?:到|着|了|上)(?:我们|咱|我司)|(?:别|不要|少)(?:赖|怪|怨|冤枉|甩锅给?|往)(?:我们|咱|我司)|不是我们[^。！？，]{0,6}的(?:问题|责任|错)`,
    `(?:我|我们|我司|我方|本公司|咱)(?:也|都|可|完全|坚决|实在|很难|恕)*(?:不(?:能|敢)?|无法|难以|恕难|碍难)(?:同意|认同|认可|苟同|接受)${YOU}[^。！？，]{0,10}?(?:说法|观点|看法|意见|指责|判断|结论|理由|主张|这话|投诉|批评|评价|说的)|恕我(?:直言|不敢苟同)[^。！？]{0,10}${YOU}|${YOU}拿我们(?:跟|和|与)[^。！？，]{1,10}比`,
    `${YOU}(?:这)?(?:要求|需求|期望|条件|态度)(?:本身)?${VERY}(?:不合理|过分|离谱|苛刻|无理|不切实际)|${YOU}[^。！？，]{0,2}嫌[贵慢差][^。！？]{0,8}(?:因为|不识|没)|${YOU}(?:是)?没见过(?:真)?|${YOU}(?:这)?(?:不是|是)(?:在)?(?:为难|难为|刁难|找茬|故意|开玩笑|抬杠|无理取闹)`,
  ),
  exclaims: zhPattern(
    "(?:这|那)怎么可能呢?|怎么会呢(?=[，。！？ ]|$)|(?:这|那|又)?怎么(?:可能|会)(?!用|操作|设置|处理|是这|更|解决|弄|办)(?![^。！？]{0,12}[吗呢])|(?:哪有|没有|没)(?:的|这|那)(?:种|回|码)?(?:样的?)?事(?!情)|没影儿?的事|没那(?:回|码)事|不是(?:那|这)么?回事|(?:根本|压根|才|并|绝对)(?:就)?不是(?:这样|那样|事实|这么)|这(?:根本|绝对|完全)?不可能",
    "(?:^|[，。！？ ])(?:瞎|胡|乱)(?:说|讲|扯|编|话)|胡扯|扯淡|一派胡言|不至于吧|哪(?:次|回|一次)不是|醒醒吧|没有这(?:回|码)事|无稽之谈|(?:纯属|完全是|就是)(?:误会|误解|谣言|造谣|污蔑|无稽|偏见)|(?:说法|指责|质疑|投诉|理由|结论)(?:是)?(?:完全|根本|纯属|毫)?(?:毫无根据|没(?:有)?根据|无根据|不成立|站不住脚|不属实|不实)|与事实(?:严重|完全)?不符|话(?:可)?不(?:能|是)(?:这么|这样|那么)(?:说|讲)|此言差矣",
    "(?:这|那|咁)(?:个价|么)?(?:还|也|都|您还|你还)(?:叫|算|嫌)(?:贵|慢|差|多|少|高|长|久|晚)|(?:哪里?|哪儿)(?:贵|慢|差|不好|有问题|高|久)了?|(?:一点(?:也|都)?|根本|压根|完全)不(?:贵|慢|差|高|久)|(?:贵|慢|差)(?:什么|啥)|(?:贵|慢)[?？！!]+(?:哪|这|您|一分)|点会(?:系|是)?我哋|(?:还|仲)有比(?:这|我们)[^。！？，]{0,4}更[^。！？，]{1,3}的?吗|怎么(?:会|可能)(?:贵|慢|差|坏|丢|出|有)|人家(?:都)?(?:没|不)(?:嫌|说)(?:贵|慢)",
  ),
  peace:
    /有道理|没错|(?:说|讲|提醒|批评)得?(?:很|太|非常|也)?对(?!不)|说得(?:很|太|也)?是|我(?:们)?(?:很|能|完全|特别|非常)?(?:理解|明白)您|(?:可能|是|怪|怕)(?:是)?我(?:们)?(?:这边)?(?:没|误|搞错|弄错|理解|看错|记错|算错|说错|表达)|我(?:们)?(?:没有?|可能)?(?:误会|误解|搞错|弄错|理解错|看错|记错|算错|说错|没说清|没讲清)|(?:别|不要|勿|怕|免|让|以免|避免|消除|造成|引起|如有|若有|产生|有什么|有)(?:您|你|大家)?(?:的)?(?:误会|误解|多心|想多)|(?:如果|要是|若|假如|倘若|万一|哪怕)[^。！？，]{0,4}(?:您|你|我|有)(?![^。！？]{0,14}就(?:不会|知道|明白))|(?:对|是)不(?:对|是)[?？呢啊]*$|对不对|是不是我|您是指|有(?:没有|什么)(?:不对|错|问题)|哪里不(?:对|懂|清楚|明白)|(?:没关系|(?<!都|全)没事)|不懂(?:就|可以|随时)|感谢|谢谢|(?:已|正在)[^。！？，]{0,6}(?:登记|受理|重开|转交|记录|安排)|看到了|记下/,
  source:
    /经(?:过)?(?:核实|核查|查|排查|调查|检测|现场|了解|确认|核对|复查|检查|比对)|核查|核实|日志|监控|录像|检测报告|检验报告|(?:记录|数据|截图|照片|回执|报告|单据|系统)(?:上)?(?:显示|表明|为证|如下)|查(?:了|过|到)|(?:根据|依据|按照?|依)[^。！？，]{0,10}(?:合同|协议|条款|规定|标准|条例|办法|法)|合同第|第[\d一二三四五六七八九十]+条|(?:见|如|详见)?附件|附后|国标|GB ?\/?T? ?\d/i,
  reader: /您|贵[司方]|贵公司/,
};

const SURELY =
  "(?:(?:simply|just|quite|completely|totally|clearly|obviously|absolutely|plainly|sadly|frankly|really|actually|again|sorry|afraid|very much|all|seriously|badly|entirely|flat[- ]out|gravely|dead|sorely|honestly|literally|so|perhaps|probably|maybe|a bit|a little|rather|still|truly|only|grossly|hugely|obv|evidently|apparently) ){0,3}";
const UNTRUE =
  "(?:not true|untrue|false|nonsense|ridiculous|absurd|rubbish|bull\\w*|crap|a lie|lies|a myth|not correct|incorrect|inaccurate|wrong|not right|not how (?:it|this|that|things|the [\\w ]{2,20}|[\\w-]+) works?|not (?:at all )?the case|unfair|unreasonable|laughable|garbage|silly|an excuse|just an excuse|baseless|unfounded|a (?:\\w+ )?(?:fabrication|fantasy|invention|distortion)|not what happened|not acceptable reasoning|a (?:wild |gross )?exaggeration|a misunderstanding on your (?:side|part|end)|(?:your|ur) (?:own )?(?:fault|mistake|problem|misunderstanding|doing))\\b";
const VIEW =
  "(?:claims?|complaints?|objections?|concerns?|assumptions?|understanding|criticisms?|statements?|accusations?|views?|information|info|calculations?|arguments?|opinions?|expectations?|comparisons?|reading|interpretation|logic|reasoning|conclusions?|impression|allegations?|point|fears?|worr(?:y|ies)|demands?|remarks?|facts|figures|numbers|maths?)";
/** What says of a view that it does not hold. */
const WEAK =
  "(?:wrong|off|way off|far[- ]fetched|wide of the mark|ridiculous|absurd|nonsense|unfair|unfounded|baseless|groundless|false|incorrect|inaccurate|mistaken|flawed|invalid|naive|childish|laughable|petty|silly|misguided|misplaced|overblown|exaggerated|unreasonable|unrealistic|illogical|irrational|outdated|pure (?:fantasy|invention|speculation)|made up|fiction|hard to (?:believe|take seriously)|not (?:true|correct|right|fair|valid|realistic|reasonable|credible|serious|accurate|founded|justified|logical)|(?:doesn't|does not|don't|do not) (?:hold (?:up|water)|stand up|add up|make (?:any )?sense|wash|fly|work|stack up)|fails|makes? (?:no|little|zero) sense)\\b";
/** What the reader holds, and that he holds it. */
const HELD =
  "(?:(?:that |the )?(?:you|u) (?:think|feel|find|say|believe|claim|call|consider|said|might think|may think|may feel|see it|worry|are worried|are concerned|fear|want to believe)|(?:your|where your) (?:\\w+ )?(?:concerns?|worr(?:y|ies)|frustration|view|point|doubts?|complaint|feeling|position))";

const en: Words = {
  denies: enPattern(
    `(?:you|u)(?: have|'ve)? ${SURELY}(?:misjudg|misconstru|mischaracteri[sz]|misrepresent|overstat)\\w+|(?:you|u) ${SURELY}never (?:even |actually )?(?:opened|read|looked|checked|tried|asked|listened)\\b[^.?!,]{0,20}|(?:there's|there is) no way (?:that|it|this) (?:came|is|was|could|happened|comes)\\b[^.?!,]{0,30}our\\b`,
    "(?:you|you've|your (?:team|people|engineers?|staff|colleagues?|boss|it)) (?:have |has |had |have got |has got |got )?(?:it|this|that|things|everything|(?:the|this|that) (?:whole |entire )?(?:\\w+ )?(?:concept|idea|thing|issue|point|picture|logic|principle|story|facts|order|sequence|figures|numbers)) (?:all |completely |totally |entirely |exactly |quite )*(?:backwards?|upside down|the wrong way (?:round|around)|mixed up|muddled|twisted|garbled|back to front)|(?:not|n't),?(?: \\w+,?)? (?:something|a subject|a thing|a field|an area|a topic|a matter) (?:that )?(?:you|your \\w+) (?:\\w+ )?(?:understand|knows?|grasp|are qualified|are able|can judge|have any)\\b",
    `(?:that|this|such an?|your) (?:\\w+ )?(?:${VIEW}|story|version|account|description|excuse|worry) (?:is|are|was|were) ${SURELY}(?:without (?:any )?(?:foundation|basis|merit|grounds|substance)|unsubstantiated|unproven|news to (?:me|us)|a (?:lie|joke|fantasy|misunderstanding)|lies)\\b|what (?:you|your \\w+) (?:wrote|write|said|say|claims?|reported|told us|describes?)[^.?!]{0,40} (?:is|are|was) ${SURELY}(?:a lie|lies|untrue|wrong|false|nonsense|rubbish|not (?:true|correct|right|accurate)|made up|invented|pure)`,
    "(?:i|we)(?: must| have to|'ll have to|'d| would)? (?:strongly |firmly |respectfully )?contradict (?:you|that|this|your)|(?:it's|it is|it was) (?:you|your \\w+|your own \\w+) (?:who|that|which)\\b[^.?!,]{0,40}|(?:that's|that is|this is|it's|it is|it was) (?:only |just |all |entirely |probably |clearly )?(?:because of|down to|due to|caused by|the fault of) your\\b[^.?!,]{0,30}|no ?(?:one|body)(?: \\w+)? (?:could|can|would|will) (?:seriously |honestly |reasonably |really )?(?:call|consider|describe|see|regard|say|claim) (?:that|this|it)\\b[^.?!,]{0,30}|(?:any|no) (?:reasonable|sane|sensible|competent|serious) (?:person|customer|engineer|buyer|one)\\b[^.?!,]{0,40}",
    "(?:you|your (?:team|people|engineers?|staff|operators?|colleagues?|guys|lawyers?|accountants?)) (?:can't|cannot|couldn't|can not) (?:possibly |really )?have (?:checked|read|looked|tried|understood|used|followed|measured|tested|listened)\\b[^.?!,]{0,20}|your (?:team|people|engineers?|staff|operators?|colleagues?|guys|lawyers?|accountants?|boss|driver) (?:is|are|was|were|has|have)(?: (?:simply|just|clearly|obviously|completely|totally|plainly))* (?:imagining|mistaken|wrong|misinformed|confused|overreacting|exaggerating|dreaming|clueless|making (?:it|this|things) up|misunderst\\w+|misread\\w*|no idea|got it wrong)\\b|you were (?:told|informed|warned|advised|made aware)\\b[^.?!]{0,40}(?:so|twice|before|several|many|clearly|more than once|already)|(?:please )?don't (?:act|look|pretend to be|play|sound) (?:so )?(?:surprised|shocked|innocent|dumb|offended)|the facts (?:say|tell|are|show) (?:otherwise|something else|different\\w*)|you (?:just |simply |clearly |obviously )*(?:don't|do not|can't|cannot|fail to|refuse to) (?:want to )?(?:see|appreciate|recogni[sz]e|admit|accept)\\b[^.?!,]{0,24}",
    `(?:(?:that|this|such an?|your) (?:\\w+ )?${VIEW}|the (?:complaint|objection|accusation|allegation|criticism|claim)s?) (?:about [^.?!,]{1,24} |on [^.?!,]{1,24} |of [^.?!,]{1,24} )?(?:is|are|was|were|'s|sounds?|seems?|looks?)? ?${SURELY}(?:a bit |a little |well )?${WEAK}`,
    `(?:i|we) (?:can |do )?(?:hear|understand|see|get|know|appreciate|realise|realize|respect)(?: what| that| why| how)? ?(?:${HELD}|you)[^.?!]{0,50}[,;]? but ${SURELY}(?:in fact |in reality |the (?:fact|truth|reality) is (?:that )?)?(?:it|that|this|there|we|i|you|our [^.?!,]{1,24}|the [^.?!,]{1,24}?|they)(?:'s| is| are| was| were| has| have| does| do| did|)(?:n't| really not| not| nothing| no| never)(?= *[.!;]|$| (?:true|expensive|late|slow|wrong|broken|the case|our (?:fault|problem|mistake)|a (?:problem|fault|defect|bug)|so|that|really|at all|bad|to do with|correct|right|unreliable|defect|fault|possible|happen\\w*|any))`,
    `(?:i|we) (?:really |just |simply |honestly )?(?:don't|do not|can't|cannot|won't) (?:(?:buy|swallow) (?:that|this|it|your)|(?:believe|take) (?:your|a word|that (?:story|explanation|excuse|claim))|(?:follow|see|understand) (?:how you|why you|where you|your (?:point|logic|argument|reasoning)))\\b[^.?!,]{0,30}|(?:i|we) (?:fail|struggle) to (?:see|understand) (?:how|why|what|where) (?:you|your|anyone)\\b|(?:how|why|where) (?:you|anyone) (?:arrived?|arrives|comes?|get|gets|got|can|could) [^.?!,]{2,40} (?:is|are) (?:a mystery|beyond|hard to)|(?:it's|it is|that's) beyond me (?:how|why) you`,
    "(?:you|u) (?:seem to have|must have|have(?: clearly| obviously| conveniently)?|'ve(?: clearly| obviously)?|appear to have) (?:forgotten|overlooked|ignored|not (?:read|understood|listened))\\b[^.?!,]{0,30}|if you (?:had )?(?:actually |only |carefully |properly )?(?:read|look|looked|listened|checked|studied|followed|used)(?: [^.?!,]{1,30})?,? you(?:'d| would| will|'ll) (?:have )?(?:see|seen|know|known|notice|noticed|understand|understood|realise|realize)|(?:i|we)(?:'d| would)(?: have)? expect(?:ed)? (?:you|someone|somebody|a \\w+|people|better)\\b[^.?!,]{0,40}|(?:and )?(?:you|u) know (?:it|that|this|very well|full well|perfectly well|as well as (?:i|we) do)(?= *[.!,]|$| that)|you are(?: the one| the only one| the ones)?,? (?:who|that) (?:mis\\w+|made|got|broke|forgot|failed|caused|changed|ordered)|(?:you(?:'re| are)|ur) the ones? (?:who|that)",
    "(?:you(?:'re| are)|ur) (?:just |only |simply )?(?:comparing|mixing|confusing|twisting|inventing|imagining|making up)\\b[^.?!,]{0,40}|what you (?:call|describe as|see as|refer to as)[^.?!,]{1,30} (?:is|was) (?:simply |just |really |actually |in fact |nothing but )*(?:a |an |your )?(?:user|operator|normal|your|misuse|how|by design|the result)",
    "(?:there is|there's|there are|there was) (?:simply |absolutely |definitely |really )?(?:no|nothing|zero) (?:\\w+ )?(?:defects?|faults?|problems?|bugs?|errors?|mistakes?|issues?|wrong|delays?) (?:in|with|on) (?:our|ours|us)\\b|(?:has|had|have) (?:absolutely |simply )?nothing (?:whatsoever )?to do with (?:us|our)\\b|(?:none of our|no other|not one) (?:\\w+ )?(?:customers?|clients?|users?|buyers?)(?: of ours)? (?:sees?|has|have|reports?|reported|experienc\\w+|complain\\w*|has ever|have ever|had)\\b|(?:i|we) can only repeat\\b|^no,? (?:our|the|we|it|that|there)\\b[^.?!]{0,30}(?:right|correct|fine|perfectly|as agreed|on time|not)\\b|(?:that|this|it) (?:can't|cannot|can not) be(?= *[.,!;]|$)|(?:get|got) it all wrong|it (?:isn't|is not|wasn't|was not) (?:slow|late|expensive|broken|noisy|our fault|too \\w+)(?: at all)?(?= *[.!,;]|$)",
    `(?:you are|you're|ur|u r|u're) ${SURELY}(?:wrong|mistaken|incorrect|confused|confusing|misinformed|misled|unreasonable|ridiculous|imagining|overreacting|exaggerating|not (?:right|correct|being|seeing|understanding|listening|getting|reading|using)|missing the (?:point|whole)|talking (?:nonsense|rubbish)|in no position|being (?:unreasonable|unfair|ridiculous|silly|difficult|emotional|negative|paranoid|picky|fussy|naive|dramatic|too)|too (?:picky|demanding|sensitive|fussy)|comparing apples|way off|off base|out of line|dreaming|kidding|looking at (?:it|this) (?:all )?wrong|having (?:a )?(?:wrong|misconception|misunderstanding)|under (?:a|the) (?:wrong|false|misapprehension|mistaken)|making (?:a mistake|this up|excuses)|misunderstanding|misreading|misrepresenting|nitpicking|badly informed|(?:looking|going) (?:at|about) (?:it|this) (?:the|in the) wrong|not having (?:proper|any|enough|full|correct)|not aware|not qualified|blowing (?:this|it)|too emotional|rude|contradicting|the only (?:one|customer|client) (?:who|to|that)|ill[- ]informed|the problem|to blame|doing it wrong)\\b`,
    `(?:you|u)(?: have|'ve| had| must have| seem to have| seem to| may have| appear to have| appear to| clearly)? ${SURELY}(?:misunderst(?:ood|and)|(?:not|never) (?:really |quite |properly )?(?:understood|grasped|got|realised|realized|read|looked)|misread|misinterpret(?:ed)?|misheard|mixed (?:it|this|things|that) up|got (?:it|that|this|the wrong|your facts|things)(?: [^.?!,]{0,20})?(?:wrong|backwards?|mixed up|twisted|idea|end of)|(?:have )?wrongly (?:understood|assumed|calculated|concluded)|missed the (?:whole )?point|been (?:mis\\w+|wrongly))`,
    `(?:you|u|your team|your people|your (?:engineers?|operators?)) ${SURELY}(?:seem to |seem |appear to )?(?:don't|do not|didn't|did not|cannot|can't|haven't|have not|obviously don't|fail to|failed to|have no) ${SURELY}(?:seem to |appear to |even |bother to |bothered to |properly |fully )*(?:underst(?:and|ood)|get (?:it|how|what|that)|grasp|idea|clue|see (?:how|that|the value|the point)|know (?:what|how|anything|the (?:market|industry|first thing))|read (?:the|our|my|it|this|properly|what)|listen(?:ed)?|paid attention|appreciate how|experience (?:in|with)|understanding|used (?:a|any|this)|worked with|done this|seen (?:a|the|any))\\b`,
    `you'll find (?:that )?(?:you|it's you|your)|(?:nothing|little) to do with (?:us|our \\w+)[^.?!]{0,40}your?\\b|(?:down to|because of|thanks to) your (?:own |people|team|staff|operators?)|(?:we|i) (?:reject|dispute|refute|dismiss|deny|categorically \\w+) (?:your|that|this|these|all|any)[^.?!,]{0,30}|(?:you|u) (?:really )?should (?:really )?know (?:this|better|by now|that(?= by now|[.!,]|$))|(?:it is|it's) (?:not possible|impossible|unthinkable) (?:that|for) (?:our|we|it|the)|(?:i|we) resent|(?:that's|that is|it's|it is) (?:just |only |merely |simply )(?:your|a) (?:own )?(?:perception|opinion|feeling|impression|view|assumption)|(?:you|your (?:team|people|guys)) must (?:be |have been )(?:doing|using|looking|reading)[^.?!,]{0,30}|works? (?:fine |perfectly |well )?for every(?:one|body) else|false (?:allegations?|claims?|accusations?|statements?)|(?:don't|do not) (?:know|see|understand) what (?:you're|you are|the) (?:complaining|complaint|fuss|talking about|on about)[^.?!,]{0,12}|(?:that|this|it) (?:can't|cannot|could not|couldn't) (?:possibly )?be (?:right|true|correct|the case)|(?:you people|you lot|you customers) (?:always|never|just|only)|never (?:heard|had|received|got|seen) (?:such|that|this|anything)[^.?!,]{0,24} (?:from|by) (?:any|anyone|anybody|another|other|our)|(?:you're|you are) (?:totally |completely |clearly |just |simply )?mis\\w+ing|i don't know where you (?:got|get|heard|read)|(?:you'll|you will) see (?:that )?(?:i'm|i am|we're|we are) right|i (?:don't|do not) (?:think|believe) (?:you|your team) (?:really |fully |quite )?(?:understand|know|realise|realize|appreciate|get)\\b|i (?:can't|cannot) believe (?:you|that you)|whatever you (?:may|might)? ?(?:say|think|claim)|(?:it's|it is|that's) your own \\w+ (?:that|which|who)|(?:don't|do not) (?:tell me|lecture|try to tell)|(?:you|u) (?:should|ought to|could|would|need to|must) (?:really )?(?:have (?:read|known|checked|thought|understood|listened|been told)|learn|get your facts|check your facts|re-?read)|(?:get|check) your facts|(?:please )?(?:go (?:back )?and )?read (?:the|our|my) [^.?!,]{1,30} (?:again|properly)\\b`,
    `(?:your|ur) (?:whole |entire |so-called )?${VIEW}(?: [^.?!,]{0,40})? (?:is|are|was|were|seems?|makes?|holds?|has|have|doesn't|does not|don't|do not)(?:n't)? ?${SURELY}(?:wrong|unfounded|false|baseless|groundless|unfair|incorrect|inaccurate|nonsense|mistaken|flawed|invalid|not (?:justified|correct|true|valid|realistic|fair|right|accepted|acceptable|founded)|no (?:sense|basis|merit|water)|unjustified|unreasonable|unrealistic|outdated|ridiculous|absurd|misguided|confused|exaggerated|misplaced|make (?:any )?sense|hold (?:up|water)|add up)\\b`,
    `(?:do|did) (?:you|u) even (?:know|understand|read|look|try)\\b|(?:you|u) (?:can't|cannot|can not|shouldn't|have no right to|are in no position to) (?:complain|blame|accuse|expect|compare|say)|(?:you|u) keep (?:saying|claiming|insisting|complaining|repeating|going on)|(?:you|u) (?:signed|agreed|ordered|chose|approved|picked|asked for) [^.?!]{2,40}(?:so|now) (?:you|don't|it's|there)|as (?:i|we)(?:'ve| have)? (?:already )?(?:explained|told|said|stated|mentioned|made clear)(?: to)?(?: you)? (?:several|many|multiple|\\w+ times|repeatedly|before|clearly|again)|(?:any(?:one| competent| decent| real) [^.?!,]{0,20}(?:would|can|could) (?:know|see|tell|understand))|we both know|how (?:can|could|dare) (?:you|u) (?:possibly |even |seriously )?(?:say|claim|think|suggest|complain|accuse|call)|who (?:on earth )?told (?:you|u) (?:that|this|so|such)|where (?:did|do) (?:you|u) (?:get|hear) (?:that|this|such|those)|what makes (?:you|u) (?:say|think) (?:that|this|such)|(?:you|u) (?:can't|cannot|can not) (?:be serious|seriously|possibly)|you must be (?:joking|kidding|mistaken|confused)|with (?:all )?(?:due )?respect,? (?:but )?(?:you|your|that)|contrary to what you (?:say|claim|think|believe|wrote|said)|if you (?:had|'d) (?:actually |only |ever |bothered to )?(?:read|listened|checked|looked|paid)`,
    `i (?:have to|must|would|beg to|strongly|totally|completely|respectfully|fully|'m afraid i|am afraid i|really|do|'d|will have to|categorically|firmly)? ?(?:have to |must |strongly |totally |completely |respectfully )?(?:disagree|differ)\\b(?! on (?:price|terms))|(?:i|we) (?:do not|don't|cannot|can't|won't) (?:agree|accept) (?:with )?(?:you\\b|that\\b|this\\b(?! (?:offer|price|change|condition|date|order))|your (?:${VIEW}|version|explanation|account|story)|what you)`,
    `(?:the )?(?:problem|fault|issue|delay|mistake|error) (?:is|lies|was|must be|sits) (?:${SURELY})(?:on your (?:side|end|part)|yours|you\\b|with (?:you|your)\\b|at your (?:side|end)|your (?:people|team|operators?|staff|own|network|users?|guys|workers?))|not (?:the|our) (?:problem|fault|mistake)[^.?!]{0,20}(?:your|you)\\b|(?:it's|it is|that's|that is|this is) (?:entirely |all |clearly )?(?:your (?:own )?(?:fault|mistake|problem|people|team|doing|users)|on you\\b|user error|not our (?:fault|problem|bug|mistake))|blame your(?:self| own| team)|your (?:people|team|operators?|staff|users|workers?|guys|engineers?|site|foreman|driver|it) (?:must have|have|has|probably|clearly) (?:\\w+ )?(?:made|got|misread|broken|damaged|messed|forgot\\w*|done|used|installed)|find your \\w+ (?:\\w+ )?(?:unfair|untrue|offensive|ridiculous|unreasonable|strange)|(?:that is|that's) (?:simply |just |only )?(?:your (?:opinion|view|problem)|an opinion)|your (?:people|team|operators?|staff|users|workers?|guys|engineers?) (?:are|is) (?:using|doing|operating|handling) [^.?!,]{1,20} (?:wrong|incorrectly|badly)`,
    `(?:no ?(?:body|one)|none of (?:our|my) (?:other )?(?:customers|clients|users)) (?:else )?(?:has |have )?(?:ever )?(?:complain(?:ed|s|ing)?\\b|(?:had|has) (?:this|that|a|any) (?:problem|issue)s?|says? that|thinks? so)`,
  ),
  exclaims: enPattern(
    `(?:that|this|it)(?:'s| is| was)(?: (?:simply|just|absolutely|totally|completely|frankly|plain|plainly|utter|utterly|complete|obviously|clearly|flat out|really|also|all|pure|total|quite|such|a|an|patently|factually|and))* ${UNTRUE}`,
    `(?:^|[.!?,;:] )(?:actually,? no\\b|no,? (?:that|it|this|you)(?:'s| is|'re| are) (?:not|in)|nope,? (?:that|it|you)|wrong[.!,]|not true[.!,]|nonsense[.!,]|rubbish[.!,]|oh come on|come on,? (?:that|this|it|you)|says who|since when|never happened|didn't happen)|^(?:actually,? no|wrong|nonsense|rubbish|not true)\\b|(?:what (?:you're|you are|you) (?:say|said|saying|claim|claiming|wrote|describe)[^.?!]{0,30}) (?:is |are |was |makes? )(?:simply |just |completely |totally )?(?:wrong|false|not (?:true|correct|right)|untrue|no sense|nonsense|incorrect|rubbish)`,
    `(?:that|this|it|what you say)(?: simply| just| really| honestly)? makes? (?:no|zero|absolutely no|little) sense|(?:that|this)(?:'s| is) (?:a |an )?(?:strange|odd|funny|weird|silly|bizarre|petty|stupid) (?:thing|complaint|objection|remark|comparison)|they(?:'re| are) (?:simply |just |all )?(?:wrong|incorrect|nonsense|made up)|not (?:the|a) real reason|(?:it|the system|our \\w+|the price|that) (?:is not|isn't|are not|aren't|was not|wasn't|ain't) (?:at all )?(?:a (?:defect|bug|fault|problem)|slow|expensive|late|broken|unreliable|difficult|too (?:expensive|slow|much|high|late))(?! (?:for|if|but))\\b`,
  ),
  peace: enPattern(
    "(?:isn't|is not|wasn't|was not|not|never) (?:at all )?your (?:fault|mistake|problem)|(?:label|mistake|error|fault) was ours|(?:correct|tell|stop|forgive) me if|let me know (?:if|whether)|(?:in case|unless|whether) (?:i|you|we|that|this|it)\\b|if (?:i|we|that|this|it|any of|something|anything)\\b|if you (?:don't|do not|didn't) (?:understand|get)|did (?:i|we) (?:get|mis)|(?:you're|you are|u r|ur) (?:\\w+ )?(?:right|not wrong|welcome|correct)\\b|(?:i|we) (?:was|were|am|got|may|might|have|had|must have|misunderst|misread)[^.?!]{0,20}(?:wrong|mistaken|mis\\w+)",
    "(?:my|our) (?:own )?(?:mistake|fault|bad|error)|fair (?:point|enough|worry|question|comment)|good (?:point|question|catch)|valid (?:point|concern)|(?:i|we) (?:hear|understand|see|get|appreciate) (?:you|your|why|where|that you)|did you mean|do you mean|maybe i|perhaps i|sorry if|don't get me wrong|makes sense|thank",
  ),
  source: enPattern(
    "logs?\\b|records?\\b|(?:i|we|our \\w+) (?:have |has |'ve |just |double-?)*(?:checked|verified|measured|tested|looked (?:it )?up|traced)|test(?:ed|s)? (?:show|confirm)|according to|(?:data|reports?|invoice|photos?|meter|sheet|receipt|tracking|scan|audit) (?:shows?|says?|states?|puts?)|page \\d+|clause \\d+|section \\d+|attached|see (?:the|page|clause|table|attachment)|as per (?:the |our )?(?:contract|agreement|order|clause)",
  ),
  reader: /\b(?:you|your|u|ur)\b/i,
};

const TAKEN_BACK = /\bbut\b|但|可是|不过/i;

/** Contradicts the reader, with neither agreement nor a source beside it. */
function findWith(words: Words) {
  return (unit: Unit, draft: Draft): readonly Span[] => {
    const { read } = unit;
    if (!facesBuyer(draft)) return [];
    const spoken = draft.audience !== "unknown" || holds(words.reader, read);
    const hits = [...matchesOf(words.denies, read), ...(spoken ? matchesOf(words.exclaims, read) : [])];
    // I see that you find it dear, but it is not: an agreement taken back in the same breath is none.
    const kept = hits.reduce((rest, { start, end }) => {
      const hit = read.slice(start, end);
      return TAKEN_BACK.test(hit) ? rest.replace(hit, "") : rest;
    }, read);
    if (hits.length === 0 || holds(words.peace, kept) || holds(words.source, read)) return [];
    const agreed = holds(words.peace, before(unit, draft));
    return agreed || holds(words.source, before(unit, draft)) ? [] : markClauses(unit, hits);
  };
}

export default defineRule({
  id: "battles-objection",
  family: "buyer",
  severity: "warning",
  scope: "sentence",
  says: {
    en: {
      title: "This tells them they are wrong",
      why: "You can win the point and lose the deal",
      advice: "Take it up first: fair point, which part worries you most?",
    },
    zh: {
      title: "直接说对方错了",
      why: "争赢了道理，容易输掉单子",
      advice: "先接住再问。例如：您担心的有道理，具体是哪一块不放心？",
    },
  },
  reads: { zh: findWith(zh), en: findWith(en) },
  source: "003",
});

export const examples: Examples = {
  zh: {
    bad: [
      { text: "[[您说得不对]]，系统没慢过。", better: "您说的慢是在哪个界面、几点钟？", audience: "customer" },
      {
        text: "[[您误会了]]，我们没答应过这个价。",
        better: "报价单第2页写的是98万，您看到的是哪一版？",
        audience: "customer",
      },
      {
        text: "[[您根本不懂这个]]，听我的就行。",
        better: "这块我多讲两句，您最想弄清楚的是哪一点？",
        audience: "customer",
      },
      { text: "[[这还叫贵]]？您去打听打听。", better: "您觉得贵，是跟预算比还是跟别家比？", audience: "customer" },
      {
        text: "[[贵方所述与事实不符]]，我司不予认可。",
        better: "关于交期，送货单显示为11月3日签收，复印件附后，请贵方核对。",
        audience: "customer",
      },
      {
        text: "[[那是你们自己操作不当]]。",
        better: "日志显示是11月3日9点改的参数，我下午三点带工程师过来，行吗？",
        audience: "customer",
      },
      {
        text: "[[怎么可能]]，我们的设备不会坏。",
        better: "坏的是哪一台？您把铭牌拍给我，我今天下午五点前给您答复。",
        audience: "customer",
      },
    ],
    good: [
      { text: "您担心的有道理，具体是哪一块不放心？", audience: "customer" },
      { text: "是我误会了，您要的是三台，不是两台。", audience: "customer" },
      { text: "经核实，11月3日的停机由市电中断引起，日志见附件。", audience: "customer" },
      { text: "您别误会，我不是催您。", audience: "customer" },
      { text: "你这公式错了，应该是SUM。", audience: "colleague" },
      { text: "您不明白的地方随时问我，周五前我都在。", audience: "customer" },
      { text: "不是您的问题，是我们接口超时，今晚十点前修好。", audience: "customer" },
    ],
  },
  en: {
    bad: [
      {
        text: "[[You are mistaken about the freight]], it was never included.",
        better: "On freight: the offer says ex works. Would a delivered price help you compare?",
        audience: "customer",
      },
      {
        text: "[[That's simply not true]], our delivery is on time.",
        better: "Our log shows 46 of 48 deliveries on time. Which two caused you trouble?",
        audience: "customer",
      },
      {
        text: "[[With respect, you don't understand how warehousing works]].",
        better: "You mentioned the stock counts differ. How do you count on your side today?",
        audience: "customer",
      },
      {
        text: "[[How can you say the system is slow]]?",
        better: "Which screen feels slow to you, and at what time of day?",
        audience: "customer",
      },
      {
        text: "[[I have to disagree with you there]]: our service is fine.",
        better: "You had three late visits in May. Would a fixed Tuesday slot mend that?",
        audience: "customer",
      },
      {
        text: "[[Your complaint is unfounded]].",
        better: "I read your complaint twice. Could you send me the photo of the crack by Friday?",
        audience: "customer",
      },
    ],
    good: [
      { text: "Please correct me if I'm wrong: you need 14 seats, not 12?", audience: "customer" },
      { text: "You're right about the lead time, we got that wrong.", audience: "customer" },
      { text: "I checked with the depot: that is not correct, the log shows 9:40.", audience: "customer" },
      { text: "You're wrong, the formula is in column C.", audience: "colleague" },
      { text: "Fair point, could you tell me more about the downtime?", audience: "customer" },
      { text: "If that is wrong, please send me the right figure by Friday.", audience: "customer" },
      { text: "lol you're so wrong, the second film was way better" },
    ],
  },
};
