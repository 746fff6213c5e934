import {
  after,
  before,
  clausesOf,
  enPattern,
  facesBuyer,
  holds,
  markClauses,
  matchesOf,
  zhPattern,
} from "../engine/clauses";
import { defineRule, type Examples } from "../engine/rule";
import type { Draft, Span, Unit } from "../engine/types";

/** How one language claims without exception, for what, and what backs it. */
interface Words {
  /** Only ever said of an offer: it needs no subject. */
  readonly boast: RegExp;
  /** An absolute word: a claim once its subject is our offer. */
  readonly absolute: RegExp;
  /** A promise without limits, which a day in the same clause limits. */
  readonly vow: RegExp;
  /** Looks like one of these and is none: dates, ordinals, prices, agreement, limits. Blotted out before reading. */
  readonly harmless: RegExp;
  /** We, our firm, our goods; nearest before the claim. */
  readonly ours: RegExp;
  /** What follows comes of taking our offer: the whole sentence is about it. */
  readonly taken: RegExp;
  /** Anybody and anything else; nearest before the claim. */
  readonly others: RegExp;
  /** Source, figure with its unit, award with its year, named reference. */
  readonly evidence: RegExp;
  /** Honest limits, duties, policy, what others say, questions. */
  readonly modest: RegExp;
}

const SCOPE =
  "(?:全(?:国|网|球|城|市|省|台|港|世界|行业|宇宙|东北|镇|县|亚洲)|国内外?|国际|世界|行业|业内|业界|同行|同类|同级|同价位|市面|市场|本地|当地|这(?:个)?(?:行业|行|圈|圈子|领域|一带|条街)|圈(?:内|子里?)|亚洲|亚太|华[东南北中西]|西[南北]|东[南北]|史上|天下|地球|目前|整个[^。！？，]{1,4}|[\\u4e00-\\u9fff]{2}(?:市|省|地区|行业|领域|圈|界))(?:上|里|内|中|最|之内|范围内?)?";
const GOOD_ZH =
  "(?:平(?=[，。！？]|$)|好(?!是|在|能|先|提前|别|不|还|请|让|找|约|今|明|后|下|周|带|把|派|跟|和|给|由|安排|您|你|的(?:时候|时间|办法|安排|选择是|一次))|强|优|牛|棒|佳|顶|猛|硬|香|稳|准|快|省|值|全|齐|懂|低|便宜|实惠|划算|优惠|正宗|地道|权威|先进|前沿|尖端|智能|专业|稳定|安全|可靠|靠谱|耐用|结实|完善|完美|完整|全面|优质|优秀|出色|精准|精密|成熟|领先|雄厚|干净|纯|新鲜|健康|环保|利索|好喝|好吃|畅销|高端|高效|厉害|给力|专注|懂行|省心|放心|正确|明智|强大|严格|有(?:实力|经验|竞争力|保障)|具(?:实力|竞争力)|大的?(?:厂|公司|供应商|品牌|服务商|平台|经销商|工厂)|高的?(?:品质|质量|标准|性价比|水平)|(?:高|大)的?(?=[，。！？]|$))";
const OFFER_ZH =
  "(?:产品|设备|机器|系统|方案|服务|售后|质量|品质|价格|价钱|报价|性能|效果|技术|课程|软件|平台|团队|工艺|材料|面料|算法|模型|口碑|实力|品牌|安全|防护|精度|准确率|成功率|通过率|故障率|性价比|配方|交付|时效|solution|product|service|price|quality|这(?:套|款|台|批|个)[\\u4e00-\\u9fff]{0,4})";
const FAILS =
  "(?:出(?:过|现)?(?:[^。！？，]{0,3})?(?:问题|毛病|故障|错|事故?|差错|岔子|纰漏|状况|现)|坏|丢|断|掉|漏|崩|宕|卡|死(?:过)?机|失(?:败|手|误|真|望)|延误|延期|耽误|误(?:点|事)|返(?:工|修)|投诉|退(?:货|过)|翻车|生锈|褪色|变形|裂|磨损|过时|泄(?:漏|露)|被(?:投诉|攻破|退)|后悔|失望|差(?!异|旅|价)|不(?:过(?!来|去|分)|合格|达标|成功)|错|输|晚(?:点|过)|换)";

const zh: Words = {
  boast: zhPattern(
    "打着灯笼|算我输|无懈可击|任何[^。！？，]{1,8}(?:都|也)(?:无法|不能|没法|攻不|破不|打不)[^。！？，]{1,6}|头一份|老大(?=[，。！？]|$)|冇人[^。！？，]{0,4}(?:得过|过得|比得)(?:我哋)?|(?:^|[，。！])[^。！？，]{0,6}[坏断漏掉垮裂锈]不了|都不带[^。！？，]{0,3}(?:坏|丢|断|掉|漏|崩|卡|裂|锈|出(?:问题|毛病|错|事)|延误|返|褪|变)[^。！？，]{0,3}|独一家|(?:不会|不再|再不会|绝不会)再?有任何[^。！？，]{1,8}|无敌(?!舰)|有史以来最|史上最[^。！？，]{1,3}|(?:业界|行业|同行|同侪|全[国球台城市])之(?:冠|最|首|翘楚)|冠绝|独步|拔尖|登顶|不二之选|百试百灵|屡试不爽|极品|神级|固若磐石|坚不可摧|稳如(?:泰山|老狗)|谁[用学买吃试]谁(?:会|知道|说好|满意|赚|爱)|人人(?:适用|都能|都会|满意)|数第一|没[得有]输|冇得输|冇得弹|找不(?:出|到|着)第二[份个家]|(?:要是|如果|但凡)?(?:您|你)?(?:能)?(?:找到|找着|见过)(?:有)?(?:比(?:我们|咱|这)|更(?:便宜|好))[^。！？]*|(?:我们|咱们?|我司)(?:出厂|交付|做|卖)的[^。！？，]{0,6}(?:就|从)?没有不|(?:一点|半点|丝毫)(?:风险|问题|毛病|瑕疵|误差|隐患)(?:都|也)?没有|(?:打听打听|问问)[，,]?[^。！？]{0,3}谁家[^。！？]{0,6}有(?:我们|咱)|(?:再也|永远)?(?:不会|没有)有?任何[^。！？，]{0,6}(?:误差|问题|风险|差错|故障|副作用|隐患|毛病|烦恼)|无(?:任何)?副作用|独一无二|绝无仅有|举世无双|天下无双|独一份|独此一家|(?:仅|只|就)此一家|别无分号|首屈一指|无人能[及敌比出]|无与伦比|无可(?:比拟|匹敌|挑剔|替代|取代)|无出其右|所向(?:无敌|披靡)|天下无敌|打遍天下|史无前例|前所未有|完美无[缺瑕]|十全十美|登峰造极|固若金汤|万无一失|稳赚(?:不赔)?|只赚不赔|没有之一|没有对手|立于不败|(?:横扫|秒杀|吊打|碾压|完胜|完爆|甩开?)[^。！？，]{0,4}(?:同行|同类|对手|竞品|友商|全场|一切|所有|市面|其[他它]|别家|行业)[^。！？，]{0,6}|天花板|王者|霸主|老大哥?(?=[，。！？]|$)|扛把子|封神",
    "包(?:您|你)?(?:满意|回本|赚|过|会(?!议)|通过|中(?![间的])|省心|成功|录取|学会|教会|治)(?!程)|(?:保|必)过(?!期)|(?<!价)(?:保|必)(?:录取|中标|赚|成功|灵)|包教包会|闭着?眼睛?(?:都(?:能|可以)?)?(?:用|买|入|选|签|上)|一百(?:二十?|个)?个?(?:放)?心|放[^。！？，]{0,2}(?:一百|一万|万|十万)[^。！？，]{0,3}心|任何问题(?:都|全)?[^。！？，]{0,6}(?:解决|搞定)|(?:解决|满足|搞定|覆盖|应对)(?:了)?[^。！？，]{0,6}(?:一切|所有|全部|任何|一揽子)[^。！？，]{0,4}(?:问题|需求|烦恼|难题|痛点|场景)|(?:一切|所有|任何|全部|什么)[^。！？，]{0,4}(?:问题|需求|烦恼|难题|痛点|毛病)[^。！？，]{0,6}(?:解决|搞定|满足|不是问题|不在话下)|一劳永逸|没有(?:我们|咱)?[^。！？，]{0,3}(?:做|解决|搞)不(?:了|定|到)的",
    "(?:找不(?:出|到|着)|没有?|无)(?:任何)?第二[家个]|第二[^。！？，]{0,4}(?:没人|没有人|无人|谁)[^。！？，]{0,4}第一|敢(?:称|说|当|认)第[一二]|(?:去|到)?哪(?:儿|里)?[^。！？，]{0,4}都(?:找不(?:到|着)|买不(?:到|着)|没有)[^。！？，]{0,6}|别(?:处|的地方|人家?|家)[^。！？，]{0,6}(?:都|也|根本)?(?:没有|做不(?:到|了|出)|买不(?:到|着)|给不(?:到|了)|比不(?:了|上|过)|学不来)|(?:没(?:有)?(?:人|谁|哪(?:家|个)|一家|任何)|谁(?:家)?(?:都|也)?|哪(?:家|个)都?|(?:同行|别人|任何人)[^。！？，]{0,3})[^。！？，]{0,6}(?:比得?(?:上|过|了)|比不(?:上|过|了)|赶得上|赶不上|追不上|能比|敢比|做不(?:到|了|出)|做得(?:到|了|出)|比(?:我们?|咱们?|我司|我家)[^。！？，]{0,6}更?)|没(?:有)?(?:能|谁)?比(?:我们?|咱们?|我司|我家|我方|这)[^。！？，]{0,6}(?:更|再|还)|(?:方圆|十里八乡|满大街|整条街)[^。！？，]{0,8}(?:没|找不|数)[^。！？，]{0,8}|没(?:有)?(?:一个|谁|哪家)?(?:能)?比得(?:上|过)的|(?:再|就)(?:也)?没(?:有)?(?:比|有)[^。！？，]{1,10}更[^。！？，]{1,4}|比(?:谁|哪家|任何(?:人|一?家|同行|厂家|品牌)|所有[^。！？，]{1,4})都?(?:要)?(?:准|快|好|强|便宜|稳|专业|懂|低|靠谱|全)|除了(?:我们|咱们?|我司|我家)[^。！？，]{0,10}(?:没|找不|做不)",
    "(?:只有|唯有|就)(?:我们|咱们?|我司|我家|本公司)(?:这)?(?:一家|独家|能|做得|有|敢|才)(?!空|时间|去|跟|在)|的(?:就|也)?只有(?:我们|咱们?|我司|我家|本公司)|(?:我们|我司|咱们?|本公司|我家)[^。！？，]{0,4}(?:是|乃|作为)[^。！？，]{0,14}(?:唯一|独家)|唯一(?:一家|能|可以|具备|拥有|掌握|获得|通过|指定|真正)[^。！？，]{0,20}",
    `${SCOPE}[^。！？，,;；]{0,10}?(?:最${GOOD_ZH}|最低价|最高(?:端|级|标准|水平|品质)|最大|第一(?=[，。！？的了啦]|$|品牌|梯队|大(?:品牌|厂|供应商|服务商))|唯一|独家|独有|顶级|顶尖|顶流|龙头(?=企业|老大|地位|[，。！？]|$)|翘楚|典范|标杆中|NO\\.? ?1|TOP ?1|best|最best)|(?:世界|全球|国际)(?:级)?(?:领先|一流|顶[级尖])|国家级|宇宙级|(?:稳居|位居|高居|荣登|排名|排行|名列|蝉联|始终是|一直是)[^。！？，]{0,6}(?:第一|榜首|首位|冠军)|(?:销量|份额|口碑|市占率|占有率|复购|好评|实力|规模)[^。！？，]{0,6}第一|第一(?:品牌|名牌|大厂|供应商|服务商|梯队的?老大)|冠军(?:品牌|产品)`,
  ),
  absolute: zhPattern(
    `(?:${OFFER_ZH}|活儿?|手艺)[^。！？，]{0,4}没得说|顶呱呱|杠杠的|[\\d一二两三五六八九十百千几]+年(?:内|里)?(?:都|也)不(?:会|带|用)?${FAILS}|都不[漏掉坏差错]一[滴点次个丝]|最(?:为)?${GOOD_ZH}(?:的)?|彻底(?:杜绝|告别|根治|消除)|第一(?=[，。！？]|$)|(?:堪称|可谓|近乎|绝对|真正)(?:的)?完美|完美(?:解决|匹配|无瑕|替代|适配)|没有(?:任何|一点儿?|丝毫|半点)(?:缺点|短板|毛病|死角|瑕疵|漏洞|问题|风险|后顾之忧|副作用)|颠覆(?:性|行业|整个)|革命性|神器|顶[级尖]的?|best`,
    `一(?:个|件|次|台|家|例|单|起|条|批)[^。！？，]{0,6}(?:都|也)(?:没(?:有)?(?!收|付|回|来|定|确)|不会有)|没有?一(?:个|位|家|例|件|次|台|单)[^。！？，]{0,8}(?:不满意|挂科|退|投诉|说不|没过|失败|坏|不过|流失|出问题)|(?:个个|家家|每一?(?:个|家|位|台)|人人|所有(?:的)?)(?:客户|学员|用户|学生|家长|机器|产品)?[^。！？，]{0,4}(?:都|全)(?:满意|说好|夸|竖|过|续|赚|好评|成功|爱)|从(?:来)?(?:就)?(?:没(?:有)?|未|不|无)[^。！？，]{0,6}${FAILS}|(?:永(?:远|久)?|(?:一|这|几|八)辈子|终身|终生)(?:都|也)?(?:不(?:会|用|带|需|必)?|没)[^。！？，]{0,3}(?:${FAILS}|再换|修|愁)|永不[^。！？，]{1,4}|永远不会[^。！？，]{0,6}|从不[^。！？，]{1,4}|没一个(?:人)?(?:说不|不)[^。！？，]{0,4}|没(?:打)?输过|(?:胜诉|成功|通过|合格|准确|满意|好评)率(?:百分|100|是?百)`,
    `(?:不满意|失败|出错|坏)(?:是)?(?:根本)?不可能|(?:根本|完全|压根|绝对)?(?:不可能|没可能)[^。！？，]{0,4}${FAILS}|(?:黑客|谁|任何人)[^。！？，]{0,6}(?:进不来|攻不破|破解不了)|(?:从来|始终|永远|一直)[^。！？，]{0,3}(?:最|第一|零|百分)`,
  ),
  vow: zhPattern(
    `绝对(?:是|能|会|可以|够|让|给|保证?|没(?:有)?(?:任何)?(?:问题|得说|毛病|风险|瑕疵|第二)|不(?:会|可能|带|出|掉|坏|亏|让|差)|无|零|放心|靠谱|可靠|安全|稳|值|好用|一流|领先|正品|满意|超值|实惠|专业|物超所值|no problem)|(?:绝|决|断|万)不(?:会|可能|出|让|掉|坏|亏|带)[^。！？，]{0,6}|绝(?:无|没)[^。！？，]{0,6}(?:问题|可能|风险|二家|虚言)|(?:百分之?(?:一|二|两)?百|百份百|100 ?[%％]|百分百|十成|120%|200%)(?:的)?(?!同意|支持|理解|尊重|赞成|赞同|认同|认可|配合|回款|完成|预付|付款|执行|控股|持股|国产|进口|纯|棉|羊毛|羊绒|有道理|确定|确认|相信|信任|信您|没错|对|股权|出资|参与|投入|全款|定金|覆盖到您|开票)|(?:永|再|毫|绝)无[^。！？，]{0,4}(?:后顾之忧|之忧|风险|隐患|烦恼|差错|死角|副作用|瑕疵)|(?:零|0 ?)(?:风险|故障|投诉|失误|瑕疵|缺陷|差错|事故|差评|误差|宕机|停机|延迟|延误|后顾|失败|次品|不良|返修|返工|隐患|漏洞|损耗|副作用|死角|污染|漏检|丢失|bug|downtime)|(?:保证|保管|包管|担保|保|包)(?:您|你)?[^。！？，]{0,6}(?:一辈子|永久|永远|终身|稳赚|必过|绝对|满意|不满意|全[台国网]第一|赚|不后悔|没问题)`,
  ),
  harmless:
    /最(?:好(?:是|能|在|有|再|先|提前|别|不要|还是|请|让|找|约|[今明后下周]|带|把|派|跟|和|给|由|安排|您|你)|近|后|晚|迟|早|新|终|少|初|多(?!的)|关心|看重|担心|操心|头疼|想|怕|需要|在意|在乎|喜欢|感谢|希望|适合|合适|重要|关键|主要|常见|常用|基本|简单|难|大(?:支持|并发|功率|限度|程度|努力|的?(?:问题|区别|优势|特点|难点|风险|好处|不同|变化|挑战|收获|顾虑))|低(?:限度|控制|标准|分数|工资|生活|保障|收费|消费|配置|起订|要求|工资|能|可以|只能|价(?:只|是|不|就|也|了))|高(?:限价|支持|可|不超|温|人民|法院)|快(?:当[天日晚]|同日|隔天|半[天个小]|也|要|得|能|可以|今|明|后|下|周|\d|[一二三四五六七八九十]))|尽(?:到)?最[大快][^。！？，]{0,4}|以最[快大短][^。！？，]{0,6}|争取(?:到)?(?:了)?最[^。！？，]{1,6}|第一(?:次|步|时间|章|条|天|周|季度|期|批|轮|个|版|稿|页|名|点|项|部分|手|台|阶段|块|家|遍|位|类|种|课|层)|唯一(?:的)?(?:能(?:动|改|谈|做|给)|可以(?:动|改|谈)|问题|一点|担心|顾虑|要|区别|不足|缺点|遗憾|办法|原因|条件|要求|变化|需要|标识|编号|ID|性)|绝对(?:值|湿度|路径|温度|压力|误差|位置|定位|时间|多数|不是|不能|不要|不行|不允许|禁止)|绝不(?:能|要|允许|是|可(?!能))|安全第一|(?:质量|客户|用户|服务|安全|信誉|顾客|生命)(?:第一|至上)|友谊第一|之一|最(?:好|大)的?(?:条件|政策|优惠|让步|诚意)|(?:运行|使用|上线|投产|开机)(?:了|满|至今|以来)?[^。！？，]{0,8}(?:年|月|天|小时)[^。！？，]{0,4}(?:零|无|没)[^。！？，]{0,4}|一百个?(?:人|点|台|套|平)|我们?(?:家)?的?最(?:低价|好的(?:价|工程|人|师|团队|时间))|(?:全年|历史|今年|年内|近期)最[^。！？，]{1,3}|(?:给|申请|争取)(?:您|你)?[^。！？，]{0,6}最[^。！？，]{0,4}(?:价|优惠|折扣|条件)|最优惠?(?:价|折扣)|包(?:过|会)?程|(?:有限|子|分|总)?公司第一/g,
  ours: zhPattern(
    `这(?=是[^。！？，]{0,8}最|一?代|水果|茶|酒|价)|我们(?!说|想|觉得|认为|建议|希望|看|今|明|昨|周|下|这边查)|咱们?|俺们?|我哋|阮|我家|咱家|我司|我[厂店行方]|(?:本|敝|弊|自)(?:公司|司|店|厂|品|产品|家|行)|鄙司|(?:选择|用了?|跟|和|找|选|买)(?:我们|咱)|${OFFER_ZH}`,
  ),
  taken:
    /我(?:们)?(?:敢)?(?:保证|担保|打包票|拍胸脯|包)|(?:用|选择?|跟|和|与|找|买|签|学|装|上)(?:了|上)?(?:我们|咱们?|我司|我家|本公司|这[款套台])/,
  others:
    /[您你](?=的|们的|是|真|太|家|公司|单位|这人|们公司)|贵(?:司|公司|方|单位|院|校)(?!选择|一切|使用|将|可|放心|不二)|客户(?!全|都|满意)|他们|她们|对方|对手|友商|竞品|别家|那家|孩子(?!们?都)|天气|时间|今天|明天|日子|价位|湿度|温度/g,
  evidence:
    /据[^。！？，]{0,14}(?:统计|报告|数据|调查|显示|测试|发布|评测|披露|排名)|(?:统计|报告|排名|排行榜|榜单|检测|测试|评测|测评|认证|证书|白皮书|数据|抽检|审计|专利)[^。！？，]{0,10}(?:显示|表明|为|第?\d|编号|附|见|出具)|(?:19|20)\d{2} ?年?[^。！？，]{0,14}(?:奖|评|统计|排名|榜|报告|认证|测)|附后|(?:详?见|如)附件|附件[^。！？，]{0,12}(?:报告|证书|证明|数据|案例|名单|记录|对比|业绩|检测)|(?:报告|证书|证明|数据|案例|名单|记录|对比|业绩|检测)[^。！？，]{0,8}附件|第 ?\d+ ?页|IDC|Gartner|Forrester|赛迪|信通院|第三方(?!平台)|SGS|ISO ?\d|名单|案例[^。！？，]{0,6}(?:见|附|如)|\d[\d.,]* ?(?:%|％|‰|倍|家|台|套|所|例|万|亿|天|小时|分钟|秒|毫秒|次|个月|个客户|dB|分贝|度|公里|吨|ms|mm|元以[上下])|[\ufffc]{4,}|已(?:在|为)[^。！？，]{2,12}(?:上线|使用|运行|部署)/i,
  modest:
    /不敢(?:说|保证)|不是(?:最|唯一|万能)|未必|不一定|谈不上|不能(?:说|保证)|没法保证|无法保证|并非|算不上|不保证|(?:客户|用户|老板|他|她)们?(?:都)?(?:说|讲|反馈|评价|夸)|第三方|隐私|资料|信息(?!化|系统)|泄露|外传|骚扰|无菌|书面同意|建议(?:您|你)?|争取|努力|尽力|目标|希望|愿景|力争|祝|恭喜|新年|如果|[?？]\s*$|吗/,
};

const WHERE =
  "(?:in (?:the |our |this |all of |your )?(?:whole |entire )?(?:world|market|industry|country|business|region|class|city|town|trade|field|sector|category|galaxy|universe|state|area|uk|us|usa|[a-z]+ (?:industry|market|business|sector|space)|(?:south |north |east |west |central )?(?:asia|europe|africa|america|china|india|germany|france|britain|england|singapore|malaysia|dubai|ohio|texas|london|mumbai|delhi|lagos|nairobi)\\w*)|on (?:the )?(?:market|earth|planet)|(?:in|across|of) (?:the )?(?:whole|entire)(?: of)? \\w+|in all of \\w+|on (?:this|the) (?:continent|island|coast)|on sale(?: (?:today|anywhere|now))?|in existence|money can buy|available(?: anywhere| today)?|you(?:'ll| will| could| can)? (?:ever )?(?:ever |possibly )?(?:find|need|see|use|work with|buy|get|meet)|of all time|ever (?:made|built|seen|created)|anywhere|out there|under the sun|bar none|by far|hands[- ]down|by a mile|period|full stop|no question|without (?:a )?doubt)";
const GOOD_EN =
  "(?:best|finest|fastest|cheapest|safest|greatest|strongest|smartest|easiest|quickest|cleanest|toughest|lightest|simplest|sharpest|top|leading|ultimate|perfect|(?:most|lowest|highest|largest|biggest)(?: [\\w-]+){1,2}|number one|no\\.? ?1|#1)";

/** Nobody and nothing, and that one will look for it in vain. */
const NOBODY_EN =
  "(?:no ?(?:one|body)|nothing|none|not (?:a single|one|any) \\w+|no (?:other )?[\\w-]+|there (?:is|are)(?:n't| not) (?:an?|any|another|many)?|you(?:'d| would| will|'ll)? (?:have to|need to|never|won't|can't|couldn't|hardly|struggle to|be hard (?:pressed|pushed) to)|(?:have|has|'ve|'s) (?:yet to|never) (?:met|meet|see|seen|find|found|come across|encounter\\w*|had))";
const BETTER_EN =
  "(?:(?:bett|fin|fast|cheap|saf|strong|smart|easi|quick|clean|tough|light|simpl|sharp|great|nic|quiet|smooth|soft|pur|fresh|warm|hard|green|wis|bigg|rich|deep|sturdi|friendli|clos|kind|neat|sweet|bright|fitt|hotter|cool|slimm|long-last|sleek)er|more [\\w-]+|half as \\w+|as [\\w-]+)";
const LASTS_EN =
  "(?:fail|break|leak|crash|stop|wear|rust|jam|lie|disappoint|go down|miss|lose|crack|slip|quit|die|age|fade|err|sleep|peel|lets? (?:in|through|out|you|anyone|anybody|a))";

const en: Words = {
  boast: enPattern(
    `you(?:'ll| will|'d| would) (?:struggle|be hard (?:pushed|pressed)|have a hard time) (?:to find|finding) an? ${BETTER_EN}`,
    "the only (?:one|thing|[\\w-]+(?: [\\w-]+)?) (?:that )?(?:you|anyone|they|your \\w+)(?:'ll| will|'d| would)? ever (?:really )?(?:need|want|have|use|buy)\\b",
    `there(?:'s| is| are|'re) (?:simply |just |quite simply |really |honestly )*no ${BETTER_EN} (?!time|way|than|date|moment|reason|day|place|word|feeling|idea|choice|question|news|or|need|option)[\\w-]+`,
    "(?:results|numbers|products?|quality) speaks? for (?:it|them)sel(?:f|ves)|no ?(?:one|body)(?: ever)? (?:beats|undercuts|matches|tops|outbids) (?:our|us|this)\\b|(?:i|we) (?:can )?(?:guarantee|promise|swear|bet)(?: you)? (?:that )?(?:you(?:'ll|r| will)|our)\\b[^.?!,]{0,30}|you have (?:my|our) word|mark my words",
    `${NOBODY_EN}[^.?!]{0,60}? ${BETTER_EN} (?:[^.?!,]{1,30} )?(?:than|as) (?:we|us|ours?|this|mine)\\b(?! (?:week|time|date|month|slot|last|first|call|meeting))`,
    `${NOBODY_EN}[^.?!]{0,50}? (?:like|the way|the same way|as well as) (?:we|us|ours?)\\b(?! (?:said|discussed|agreed|meeting|call|contract|other|last|did))`,
    `(?:nothing|no ?(?:one|body)|none|no (?:other )?[\\w-]+)[^.?!]{0,40}? (?:holds? a candle|comes? (?:anywhere |even )?(?:close|near)|measures? up|stacks? up|(?:match(?:es)?|beats?|rivals?|equals?|tops?|outlasts?|outperforms?|compet(?:es?|ing) with|compares? (?:to|with)) (?:us|ours?|this|what we)\\b)`,
    `there (?:is|are)(?:n't| not) an? ${BETTER_EN}(?: [\\w-]+){1,4}? ${WHERE}`,
    "(?:have|has|'ve|'s) (?:yet to|never) (?:met|meet|see|seen|find|found|come across|had) an? [^.?!,]{2,40} (?:we|our|it|they|that|this)[^.?!,]{0,24} (?:couldn't|can't|cannot|could not|didn't|wouldn't)\\b",
    "whatever (?:you|the|your|life|comes)[^.?!,]{0,40},? (?:our|we|it|this)\\b[^.?!,]{0,30} (?:copes?|handles?|takes?|delivers?|manages?|survives?|can (?:do|take|handle|cope))\\b",
    "(?:every|each)(?: single)? (?:customer|client|user|buyer|plant|company|one)(?: (?:who|that|we)[^.?!,]{0,30})? (?:buys?|stays|comes back|orders again|renews|swears by|never leaves|ends up buying|falls in love|recommends us)\\b",
    "the last (?:\\w+ )?\\w+ (?:that )?you(?:'ll| will) ever (?:have to|need|want|buy|own|use)\\b|(?:is|are|'s) the only (?:[\\w-]+ )?[\\w-]+ (?:worth|that (?:works|lasts|delivers)|anyone should)\\b",
    "(?:simply |just |possibly )?(?:can't|cannot|could not|couldn't|can not|impossible to) (?:possibly |simply )?(?:go wrong|lose)|no way (?:to lose|you can lose|it can fail|to fail)|no ifs,? (?:no|and|or)? ?buts|no strings,? no risks?|you have (?:absolutely )?nothing to (?:lose|worry about)",
    "(?:satisfaction|success|savings?|results?|profits?|growth|quality|roi|your \\w+) (?:is|are) (?:assured|a given|a certainty|in the bag|beyond doubt)\\b",
    `(?:the |[\\w]+'s )?(?:very |absolute |single |undisputed |all-round )*${GOOD_EN}(?: [\\w-]+){0,4}? ${WHERE}`,
    "second to none|best[- ]in[- ]class|best[- ]of[- ]breed|world[- ]?(?:leading|beating)|un(?:matched|rivall?ed|paralleled|beatable|surpassed|equall?ed|challenged|disputed|breakable|hackable|beaten)\\b|incomparable|peerless|(?:without|no|has no|have no) (?:equal|rival|peer|parallel|match|competition)s?\\b(?! (?:from|on))|in a (?:league|class) of (?:its|our|their) own|(?:head and shoulders|a cut) above|(?:light[- ]years|miles|leagues|streets) ahead|the gold standard|the one and only|one of a kind|like no other|best of the best|cream of the crop|top of the line|the ultimate (?:answer|solution|platform|tool|choice|\\w+ experience)|(?:hard pressed|hard pushed|struggle|never going) to find (?:anything|anyone|a) (?:better|cheaper|like)|no doubt about it|results guaranteed|nobody (?:does|makes|builds|knows|sells|offers) [^.?!,]{1,20} better|the answer to all|no other \\w+ [^.?!,]{0,30}(?:like (?:ours|it|us)|comes close|can match|does)|(?:no|zero) \\w+ (?:whatsoever|of any kind)|no \\w+ (?:that )?(?:we|our \\w+|it) (?:can't|cannot|couldn't|won't)|(?:literally )?(?:every|all) [\\w ]{2,40}(?:is|are) (?:thrilled|delighted|over the moon|in love|happy|ecstatic)|guaranteed (?:lowest|best|cheapest|fastest)|(?:lowest|best|cheapest) (?:rates?|prices?|quality)(?: and \\w+)?,? (?:guaranteed|always|ever)|always will be|(?:outlast|outperform|outlive|outrun)s? (?:anything|everything|everyone|all|any)|never find (?:a |any )?(?:fault|flaw|better|problem)|(?:absolutely|unquestionably|undoubtedly|undisputedly|indisputably) (?:the )?(?:perfect|best|top|leading|number)\\w*|the best and (?:the )?\\w+|(?<=^)no (?:downtime|risks?|defects?|bugs|surprises|exceptions)(?=[.!]?$)",
    "no ?(?:one|body) else(?: [^.!?,;]{0,40}?)? (?:can|could|does|do|has|have|offers?|comes?|matches|delivers?|makes?|provides?|gives?)\\b|no ?(?:one|body) (?:in (?:this|the) \\w+ )?(?:can|could|does it|comes close|beats|matches|knows|does [^.!?,]{1,20} better|offers)\\b|nothing (?:else )?(?:[^.!?,;]{0,20} )?(?:comes (?:even )?close|compares|beats|like (?:it|this|us)|can touch|on the market)|(?:no other|no|not one) (?:vendor|supplier|company|product|tool|platform|solution|competitor|provider|system|software|brand|machine|team|agency)s? (?:[^.!?,;]{0,30} )?(?:can|could|does|do|has|have|offers?|comes?|matches|delivers?|compares?|gives?)\\b|there (?:is|'s) (?:simply |just |really )?(?:(?:nothing|no one|nobody)(?: else)?(?: out there)? (?:like|better|comparable|that (?:comes|can touch|compares|beats))|no (?:better|alternative|substitute|comparison|other \\w+ like)\\b)|(?:beats?|outperforms?|outclass\\w*|blows? away|crush\\w*) (?:everyone|everything|all|every|any(?:one|thing)|the (?:whole |entire )?competition)",
    "(?:you |u )?(?:won't|will not|cannot|can't|will never|'ll never|'d never|could not|couldn't) (?:ever )?(?:find|get|see) (?:a |an |any |anyone |anything )?(?:\\w+ )?(?:better|cheaper|faster|finer|more|like|lower|match)(?! (?:time|date|slot|day|moment|way|word|than the \\d))|(?:you |u )?(?:won't|will not|will never|'ll never) (?:ever )?(?:regret|be disappointed|look back|need (?:another|any other|anything else)|want (?:another|anything else)|have to worry (?:again|about (?:a thing|anything|downtime|quality))|have (?:any )?(?:downtime|problems?))|you (?:can|could|will) forget (?:about )?(?:downtime|problems|worries|outages|all)|(?:can(?:'t|not)|could not|couldn't|nothing can|what could possibly) (?:fail|go wrong|lose|be beaten|miss)|(?:sure|guaranteed)[- ]?(?:fire|win|winner)|can't lose|no[- ]brainer",
    "(?:the|your) (?:one and )?only (?:true |real )?(?:\\w+ )?(?:solution|platform|supplier|company|tool|product|provider|vendor|partner|system|software|app|choice|manufacturer|crm|service|machine|brand|team|agency)s? (?:on |in |that |which |who |you|worth|capable|able|to )",
    "(?:every single|each and every)(?: one of)? (?:your|our|user|customer|client|time|employee|project)|(?:everyone|everybody|all (?:of )?our (?:customers|clients|users)|every (?:customer|client|user|buyer)) (?:[^.!?,;]{0,24} )?(?:loves?|will love|adores?|is (?:thrilled|delighted|happy|satisfied)|are (?:thrilled|delighted|happy|satisfied)|raves?)|(?:solves?|fix(?:es)?|handles?|answers?|meets?|ends?) (?:all|every|any|each)(?: one)?(?: of)?(?: your| the)? (?:possible )?(?:problems?|needs?|challenges?|issues?|worries|pains?)|all (?:of )?your (?:problems|worries|needs)|one-stop solution for everything|once and for all",
    "(?:100|one hundred|a hundred|hundred|cent|110|200|1000) ?(?:%|per ?cent) (?:\\w+ )?(?:guarantee[ds]?|satisf\\w+|reliab\\w+|secure|safe|accura\\w+|success\\w*|uptime|quality|risk[- ]free|customer|happy|bug[- ]free|perfect|fool-?proof|proof|money|defect|genuine|effective|proven|compatible|failure|leak|error|fault|trouble|sure (?:to|it|our)|original|pure quality|hassle)|(?:success|results|satisfaction|savings|roi|quality|growth|delivery) (?:is |are )?(?:100 ?% |fully |absolutely )?guaranteed|guaranteed? (?:success|results?|satisfaction|roi|growth|savings|quality|victory|you(?:'ll| will)|that you|to (?:work|succeed|win|please|increase|double|triple|save|love|deliver|boost|impress|never))|(?:we|i) (?:can )?(?:guarantee|promise|assure|swear)(?: you)?,? (?:that )?(?:you(?:'ll| will| won't)?|every\\w*|it(?:'ll| will| won't)?|complete|total|full|success|satisfaction|results|zero|100)[^.!?,;]{0,40}|, ?guaranteed\\b(?! by| in| under)",
    "(?:zero|absolutely no|not (?:a single|one)|without (?:any|a single)|never (?:a|any|had a|had one)) (?:\\w+ )?(?:risks?|downtime|defects?|errors?|failures?|bugs|complaints?|unhappy|problems? (?:ever|whatsoever|at all)|issues? (?:ever|whatsoever|at all)|hassle|losses|mistakes)|risk[- ]free|fool-?proof|bullet-?proof|fail-?(?:safe|proof)|idiot-?proof|future-?proof for ever|flawless(?:ly)?|flawed in no way|revolutioni[sz]\\w+ (?:your|the|every)|revolutionary|miracle (?:cure|solution|product)|magic bullet|silver bullet|unheard of|(?:lasts?|live|run)s? for ?ever|(?:always|forever) (?:right|perfect|works|on time|available|wins?)|works every (?:single )?time|never[- ]fail\\w*|without fail|unconditionally perfect|state of the art in every",
  ),
  absolute: enPattern(
    "(?:we|ours|it|this|our [\\w ]{2,30}?)(?: is|'s| are|'re)(?: still| also)? the only (?:[\\w-]+ ){1,2}(?:that|who|which|able|capable|left|with)\\b|ours (?:is|are) the only|(?:is|are) (?:a |an )?(?:true |real |absolute |genuine |sheer )?(?:miracle|perfection|masterpiece|marvel)s?\\b|(?:deliver|guarantee|offer|achieve|stand for|give you|get)s? (?:nothing (?:less than|but) )?(?:sheer |absolute |pure |total )?(?:perfection|excellence|the (?:very )?best)\\b|failure is not an option",
    "(?:never|not once)(?: \\w+)? (?:let|failed|disappointed|lost|missed|had|left|cost|caused|refused) (?:a |an |one |any )(?:single )?\\w+|(?:has|have|had|'ve|'s) never(?: once| ever)? (?:let|failed|disappointed|lost|missed|broken|crashed|leaked)\\b(?! (?:to|in touch|you (?:know|have)))|makes? (?:no|zero) (?:mistakes|errors)|(?:has|have) no (?:weak ?(?:points?|spots?|nesses)|flaws?|faults?|equal|competition|downsides?|drawbacks?)",
    "(?<!n't |not |never |hardly |barely )(?:can|could|will|fix(?:es)?|handles?|solves?|catch(?:es)?|finds?|covers?|fits?|cleans?|cuts?|detects?|stops?|repels?|spots?|beats?|knows?) (?:absolutely |literally )?(?:anything|everything|everyone|anyone|everybody|every (?:single )?\\w+)\\b(?! (?:we|you|i) (?:can|need|sent|asked|agreed|discussed)|(?:day|week|month|year|quarter|morning|hour|monday|friday|time we|other|few))[^.?!]{0,24}|works? for (?:everyone|everybody|anyone|every \\w+|all)\\b|(?:every|each) (?:and every |single )?time(?= *[.!]|$)|(?:better|more|faster|cheaper|longer) than (?:anyone|anybody|everyone|everybody|any other|all others|any \\w+ (?:in|on|out))\\b",
    "(?:every|each|all)(?: single)?(?: one)? of our (?:clients|customers|users|buyers|pupils|students|patients) (?:has|have|is|are|will|gets?|doubl\\w+|saves?|wins?|loves?|comes?|stays?)\\b(?! (?:invited|welcome|asked|notified|informed|been (?:informed|told|notified|invited)|receive|received))",
    "indestructible|unbreakable|infallible|unfailing|invincible|faultless|impeccable|unstoppable|inimitable|matchless|unerring|unconditional\\w* perfect",
    "(?:eliminat|end|remov|abolish|wip|prevent|banish|kill|eradicat|solv)(?:e|es|s|ing)? (?:out )?(?:all|any|every|each)(?: of)?(?: (?:your|the|possible|kind of))? \\w+|(?:completely|totally|fully|entirely|permanently) (?:eliminat|eradicat|remov|abolish|end)(?:e|es|s)\\b",
    "(?:absolutely|literally|simply) (?:everything|anything|everyone|every \\w+|any \\w+)|any ?time,? any ?where|anything,? any ?(?:time|where)",
    `(?:never|don't|doesn't|do not|does not|won't|will not|can't|cannot) (?:ever )?${LASTS_EN}[^.?!]{0,30},? (?:ever|period|full stop|no matter (?:what|how)|whatever|under any|guaranteed)\\b|never lets? (?:in|through|out)\\b`,
    `(?:asia|europe|china|india|america|germany|africa|the world|the industry|the market|the country|the uk|the region|the city|britain|london|singapore|dubai|texas|\\p{L}+(?=[\\x27\\u2019]s))'s (?:very )?(?:finest|best|leading|number one|no\\.? ?1|#1|largest|greatest|fastest|cheapest|premier|most (?:trusted|advanced|reliable|innovative|\\w+))`,
    `(?:the |your )?(?:number|no\\.?|nr\\.?|#) ?(?:one|1)(?= (?:in|provider|choice|supplier|solution|partner|platform|brand|company|vendor|tool|product|manufacturer|name|for|worldwide|globally)\\b| ?[.!,]| ?$)`,
    `(?:are|'re|is|'s|being|remain|has|have|offers?|provides?|delivers?|gives?|makes?|builds?|sells?|supply|supplies|guarantees?|promises?|you get|you'll get|you are getting) (?:you )?(?:simply |just |quite simply |easily |literally |truly |honestly |by far |without doubt |still |definitely |hands[- ]down |also |only )*(?:(?:the |our )(?:very |absolute |undisputed |true )*|(?=best|cheapest|fastest|number))(?:best|finest|fastest|cheapest|safest|greatest|strongest|smartest|easiest|market leader|leader|lowest|highest|most (?:trusted|advanced|reliable|innovative|experienced|accurate|powerful|secure|complete|cost-effective|professional|efficient|competitive|affordable|qualified|\\w+ed))\\b(?! (?:price|offer|rate|we can|way|time|option|fit|choice if|of both|possible|for (?:you if|small|the small)|practice|part|thing|to|when|if|on (?:thursday|monday)|regards|wishes|guess|bet|person|place|number|one to call))`,
    `(?:'ll |will |can |could |shall )?never,? (?:ever )?(?:make (?:a )?mistakes?|have (?:another|any|an?) (?:outage|problem|issue|complaint|downtime)\\w*|be (?:broken|beaten|hacked|disappointed)|fails?|failed|breaks?|broken?|goes down|go down|gone down|lets? (?:you|anyone|a customer|people) down|crash(?:es|ed)?|disappoints?|leaks?|lost\\b|loses\\b|misses|missed|goes wrong|go wrong|stops?|stopped|had (?:a|one|any|an) (?:single )?\\w+|wears? out|rusts?|cracks?|delays?|been (?:late|beaten|hacked)|delivered late|sleeps)|(?:will|would|won't|does|do|can)(?:n't| not| never)? ever (?:fail|break|crash|let|leak|stop|go)|no (?:downtime|risks?|defects?|failures?)(?=[.!] ?ever|,? ever)|never (?:fades?|peels?|chips?|jams?|clogs?|slips?|bends?|tears?|shrinks?|stains?|dies|drops?|lags?|freezes?)\\b|(?:world|number one|lowest|cheapest|best) (?:best )?(?:quality|price|rate|service)s?(?: only| at)|(?:purest|finest) \\w+|(?:cannot|can't|could never|simply can't|simply cannot|can never) (?:catch|fail|break|leak|burn|be (?:broken|hacked|beaten|matched|copied)|crash|go wrong)|impossible (?:for (?:our|it|them|any)[^.?!,]{0,20} )?to (?:leak|fail|break|beat|match|hack|crash|go wrong)|(?:is|are|'s) (?:simply |just |absolutely |literally |truly |completely )*(?:perfect|flawless)\\b(?! for (?:you|your|a|the|small|line|that|this))|better than (?:everyone|anyone|anybody|everybody|any (?:other|competitor|rival)|all (?:the )?(?:others|rest)|the rest)|everything you (?:could|can|will|might) ever|for life\\b|(?:without|no) exceptions?|(?:isn't|is not|not) a single \\w+ (?:that )?(?:our|we|it)|anything better|always (?:deliver|arrive|perform|succeed|win)s?[^.?!,]{0,20}(?:without|exception|no matter)|(?:the |our )?(?!(?:request|test|best|latest|interest|honest|west|rest|guest|forest|invest|contest|harvest|nearest|earliest|next|protest|digest|suggest|modest|arrest|newest|oldest|busiest|closest|hardest|biggest risk|shortest route)\\b)[a-z]{3,}est (?:\\w+ ){0,3}${WHERE}|is the [a-z]{3,}est (?:\\w+ ){0,2}${WHERE}|perfect (?:solution|in every|for (?:everyone|every|all|any|your))|(?:100|hundred) ?(?:%|per ?cent)|cent per ?cent|(?:always|forever) (?:works?|delivers?|on time)|(?:100|hundred) ?(?:%|per ?cent) assured|guaranteed\\b(?=[.!]?$)`,
  ),
  vow: /(?!)/g,
  harmless:
    /\b(?:(?:one of|two of|three of|among|amongst|some of) (?:the|our)(?: \w+['’]s)? [\w-]+(?: [\w-]+)?|best and final|best (?:regards|wishes|time|day|case|guess|practice|way|approach|bet|effort|fit|of luck|if you|to (?:call|reach|meet|send|start))|(?:do|does|did|doing|try|trying|tried) (?:our|my|their|its) (?:very |level )?best|at (?:its|their|our|the) best|at best|at most|our best (?:price|offer|rate|people|engineer\w*)|most (?:important|likely|common|recent|of|people|relevant|urgent|popular|cases|probably)|the (?:latest|next|first) \w+|not the (?:best|cheapest|fastest|only|biggest)|aren['’]?t the \w+|isn['’]?t the \w+|never (?:mind|received|got|heard|said|share|sell|met|seen|ask\w*)|(?:bank|money-?back|warranty|performance) guarantee|guaranteed (?:by|in|under|until|for)|guarantee (?:period|covers|of \d|is)|the only (?:open|other|thing|question|issue|way|time|date|point|problem|exception|change|difference|reason|remaining|missing|caveat|concern)|(?:100|hundred) ?(?:%|per ?cent) (?:agree|right|sure|certain|with you|behind|advance|payment|upfront|prepayment|recycled|renewable|cotton|wool|correct|of|on (?:board|track)|t\/t|deposit|confident|committed|remote|owned)|best (?:supplier|vendor|product|newcomer|employer|paper|\w+ award|\w+) (?:19|20)\d\d|nobody else has (?:replied|answered|signed|confirmed)|zero tolerance|works best|(?:runs?|works?|is) (?:fastest|best|easiest) (?:on|in|with|at|for)|(?:as )?best (?:i|we|you|they) can|(?:the |my )?best (?:in|of|for) (?:everything|your|the future|luck)|which(?: one)? is best|what is the best|best[- ]before|top (?:three|five|ten|\d|priority|of mind|management|up))\b/gi,
  ours: enPattern(
    "we\\b|our\\b|ours\\b|us\\b|we're|i\\b|my (?:company|team|firm|product|app|crew)|(?:this|that|the) (?:\\w+ )?(?:product|solution|platform|service|tool|app|system|software|machine|package|technology|company|engine|device|pump|unit|model|team|offer|deal)s?\\b|it(?:'s|'ll)?\\b|you(?:'ll|'d)?\\b(?= (?:get|never|be))|being\\b|simply put|rest assured|trust (?:me|us)|with us\\b|guarantee\\w*|satisfaction|success|quality",
  ),
  taken:
    /\b(?:with (?:us|our|this)|once you (?:switch|sign|use|try|have)|if you (?:choose|switch|pick)|(?:using|choosing|by) our|switch(?:ing)? to us)\b/i,
  others:
    /\b(?:you(?:['’]re| are| were| have)|your (?!needs|problems|business|only|users|customers|one|number|savings?|success|profits?|growth|satisfaction|results?)\w+|they|them|he|she|his|her|critics|the (?:film|movie|meal|minister|match|game|weather|book|trip|day|week|time|meeting|road|hotel|restaurant)|croissants?|that was|it was|tuesday|monday|thursday|friday|competitors?|rivals?)\b/gi,
  evidence:
    /\b(?:according to|source:|rated (?:by|\d)|ranked (?:by|first|\d)|survey\w*|stud(?:y|ies)|tested (?:by|at|in)|certified|accredited|audited|verified by|measured|benchmarks?|case stud(?:y|ies)|gartner|forrester|idc|g2|iso ?\d+|reference (?:list|customers?|call)|references|registry|table \d|page \d|see attached|attached|enclosed|independent\w*|logs? (?:show|are)|reports? (?:show|from)|award\w*|won the|(?:19|20)\d\d)\b|(?<![\d.])(?!(?:100|110|200|1000) ?%)(?!24\/7)\d[\d.,]* ?(?:%|percent|x\b|times|dB|ms|hours?|hrs?|days?|weeks?|months?|years?|customers|clients|sites|plants|users|installations|units|schools|hospitals|k\b|mm|kg|points?|nines|mbit|seconds?|minutes?|of \d|out of)/i,
  modest:
    /\b(?:aren['’]?t|isn['’]?t|are not|is not|not|never) (?:always |necessarily )?(?:the|a) (?:best|only|first|\w+est)\b|\b(?:aren['’]?t|(?<!there )isn['’]?t|not (?:always|claim\w*|say\w*|promise|guarantee)|won['’]?t claim|don['’]?t claim|can['’]?t (?:guarantee|promise)|cannot (?:guarantee|promise)|no guarantee|(?:customers?|clients?|reviewers?|karen|he|she|they) (?:say|says|said|told|tell|call|calls|called)|personal data|your data|privacy|if (?:you|that|this|we|it)|unless|we try|aim to|hope to|strive|goal|vision|mission|becom\w+|(?:nothing|no one|nobody) can guarantee|suits? (?:you )?best|fits? best)\b|\?\s*$/i,
};

/** Whether what was named last before this place, in this clause or before it, is ours. */
function isOurs(words: Words, text: string, at: number): boolean | null {
  if (holds(words.taken, text)) return true;
  const last = (pattern: RegExp) =>
    matchesOf(pattern, text)
      .filter(({ start }) => start <= at)
      .at(-1)?.start ?? -1;
  const ours = last(words.ours);
  const others = last(words.others);
  return ours < 0 && others < 0 ? null : ours > others;
}

/** An absolute word about our own offer, with nothing to back it in this sentence or the next. */
function findWith(words: Words) {
  return (unit: Unit, draft: Draft): readonly Span[] => {
    if (!facesBuyer(draft)) return [];
    const read = unit.read.replace(words.harmless, (found) => "\ufffd".repeat(found.length));
    if (holds(words.modest, unit.read)) return [];
    const known = draft.audience !== "unknown" || holds(words.ours, before(unit, draft));
    const mayBeOurs = (at: number) => isOurs(words, read, at) ?? known;
    const dated = (hit: Span) =>
      clausesOf(unit.read).some(
        (clause) =>
          hit.start < clause.end &&
          clause.start < hit.end &&
          unit.times.some(
            (time) => time.fixed && time.start < unit.start + clause.end && unit.start + clause.start < time.end,
          ),
      );
    const hits = [
      ...matchesOf(words.boast, read).filter(({ start }) => mayBeOurs(start)),
      ...matchesOf(words.absolute, read).filter(({ end }) => isOurs(words, read, end) === true),
      ...matchesOf(words.vow, read).filter((hit) => mayBeOurs(hit.end) && !dated(hit)),
    ];
    if (hits.length === 0 || isBacked(words, unit, draft)) return [];
    return markClauses(unit, hits);
  };
}

/** A day is no evidence, nor is the absolute figure itself. */
function isBacked(words: Words, unit: Unit, draft: Draft): boolean {
  let read = unit.read;
  for (const { start, end } of unit.times) {
    read = read.slice(0, start - unit.start) + " ".repeat(end - start) + read.slice(end - unit.start);
  }
  const next = draft.units[unit.index + 1];
  const rest = read.replace(/(?:100|110|120|200|1000) ?[%％]/g, " ");
  return (
    holds(words.evidence, rest) || (next?.paragraph === unit.paragraph && holds(words.evidence, after(unit, draft)))
  );
}

export default defineRule({
  id: "absolute-claim",
  family: "buyer",
  severity: "info",
  scope: "sentence",
  says: {
    en: {
      title: "An absolute claim with nothing to back it",
      why: "Readers discount what isn't backed up",
      advice: "Swap it for a figure, a customer or a source",
    },
    zh: {
      title: "“最”“第一”没有凭据",
      why: "没有凭据的大话，对方会打折听",
      advice: "换成数字、案例或来源。例如：去年给三家同行上线，平均用了6周",
    },
  },
  reads: { zh: findWith(zh), en: findWith(en) },
  source: "002",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "[[我们的产品是市面上最好的]]。",
        better: "我们的产品适合三班倒的产线，您那边是几班？",
        audience: "customer",
      },
      { text: "[[选我们零风险，稳赚不赔]]。", better: "先试用30天，不合适随时退，您看行吗？", audience: "customer" },
      {
        text: "[[本公司量測設備精度為業界之冠]]。",
        better: "本公司量測設備精度為2微米，檢測報告附後。",
        audience: "customer",
      },
      {
        text: "亲，[[我们家的茶全网最低价]]，放心拍。",
        better: "亲，我们家的茶每斤118元，您要几斤？",
        audience: "customer",
      },
      {
        text: "[[我们的系统从来没出过故障]]。",
        better: "我们的系统去年停过两次，共41分钟，记录见附件。",
        audience: "customer",
      },
      {
        text: "[[国内能做这个的只有我们一家]]。",
        better: "国内做这个的我知道三家，名单在附件第2页。",
        audience: "customer",
      },
    ],
    good: [
      { text: "最好周三前定下来，周四要排产。", audience: "customer" },
      { text: "据IDC 2024年报告，我们在中国区份额第一，为24.3%。", audience: "customer" },
      { text: "我们不是最便宜的，强在平均2小时到场。", audience: "customer" },
      { text: "唯一的问题是发票抬头，您周三前确认一下行吗？", audience: "customer" },
      { text: "这已经是我们的最低价了，98万含三年维保。", audience: "customer" },
      { text: "我们绝不会把您的资料给第三方。", audience: "customer" },
      { text: "老板，这单我绝对能拿下，周五给您消息。", audience: "boss" },
    ],
  },
  en: {
    bad: [
      {
        text: "[[Our scheduler is second to none]].",
        better: "In your pilot our scheduler cut planning time from 40 minutes to 12.",
        audience: "customer",
      },
      {
        text: "[[Our pump is simply the best on the market]].",
        better: "Our pump ran 14 months without a stop at your Kiel plant.",
        audience: "customer",
      },
      {
        text: "Rest assured, [[our cloud never goes down]].",
        better: "Our cloud was up 99.95% of last year.",
        audience: "customer",
      },
      {
        text: "[[We offer 100% guaranteed satisfaction to every client]].",
        better: "Of 42 clients we asked in May, 39 would buy again.",
        audience: "customer",
      },
      {
        text: "[[With our platform there is zero risk]].",
        better: "The trial is free for 30 days and you can leave at any time.",
        audience: "customer",
      },
      {
        text: "[[This is the only solution you'll ever need]].",
        better: "It covers booking and billing; for payroll you would keep Sage.",
        audience: "customer",
      },
    ],
    good: [
      { text: "The best time to call our depot is before noon.", audience: "customer" },
      { text: "We are one of the larger printers in Leicester.", audience: "customer" },
      { text: "In the 2024 Frost comparison our sensor came first of eleven.", audience: "customer" },
      { text: "You're 100% right about the lead time, we got that wrong.", audience: "customer" },
      { text: "Our best and final offer is 212,000 net.", audience: "customer" },
      { text: "We aren't the cheapest or the fastest on the market.", audience: "customer" },
      { text: "I never go down to the yard without a helmet." },
    ],
  },
};
