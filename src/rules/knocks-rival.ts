import { before, clausesOf, enPattern, facesBuyer, holds, markClauses, matchesOf, zhPattern } from "../engine/clauses";
import { hasCue } from "../engine/evidence";
import { defineRule, type Examples } from "../engine/rule";
import type { Draft, Span, Unit } from "../engine/types";

/** Who is spoken of and how, in one language. */
interface Words {
  /** Another seller, by pointing (那家), by kind (友商, competitors) or as the choice the reader may make (go with them). */
  readonly rival: RegExp;
  /** Words of the trade: who uses them sells, whoever reads. */
  readonly trade: RegExp;
  /** A name in a seller's place: X的售后, Zentra support. A rival only under abuse. */
  readonly named: RegExp;
  /** A sentence shorter than this that holds a name holds nothing else: 小米粒科技？ */
  readonly alone: number;
  /** They, who could be anybody: a rival when the sentence before has one or the draft speaks to a buyer. */
  readonly they: RegExp;
  /** Ourselves or the reader, whose faults may be named. */
  readonly ourselves: RegExp;
  /** Names the seller and abuses him in one. */
  readonly outright: RegExp;
  /** Abuse, whatever the figures. */
  readonly abuse: RegExp;
  /** Fault found in general terms: fair with a figure, or with a word on what the rival does better. */
  readonly fault: RegExp;
  readonly fair: RegExp;
  /** Not said by a seller of a seller: complaints to an authority, warnings, private life, what others said. */
  readonly elsewhere: RegExp;
}

/** Said with scorn: 那也叫售后, 除了喝酒还会啥, 不过是套壳而已. */
const CONTEMPT =
  "也(?:叫|配叫|算是?个?)[^。！？，]{1,6}|除了[^。！？，]{1,8}(?:还)?(?:会|能|有|懂)?(?:啥|什么)|除了[^。！？，]{1,8}(?:还)?(?:会|能|有|懂)(?:啥|什么|个)|(?:不就是|不过是|无非是?)[^。！？，]{1,16}(?:而已|罢了|嘛|吗|的)|所谓的?(?:自研|大厂|服务|品质|专利|研发|技术|专家|一流)|一[帮群伙](?!客户|人(?:在|去|来|到))[^。！？，]{1,8}|野路子|(?:堪忧|薄弱|淡薄|不足取|没谱|屡遭|屡屡|频频|扯皮|遭罪|遭殃|受罪|人跑了|找谁去|返修|懒得(?:说|提)|(?:请|供|养)(?:个|了个)?(?:祖宗|大爷)|口碑[^。！？，]{0,4}(?:破产|崩|差)|唔中用|差得|差(?=[，。！了]|$)|跑(?:光|没)|要命)";
/** Without what a seller needs: 缺乏研发能力, 毫无品控. */
const LACKING =
  "(?:缺乏|毫无|谈不上|欠缺|缺少|没(?:有|什么|啥|个)?(?:自己的|像样的|正经的?)?)(?:任何|什么|基本的?)?(?:核心)?(?:研发|技术|实力|能力|保障|经验|售后|资质|质量|品控|诚意|信誉|底线|专业)(?:能力|实力|力量|团队|可言|性|都没有)?";
/** It breaks soon: 三个月就散架. */
const BREAKS =
  "[\\d一二两三四五六七八九十半几俩仨]+ ?(?:来)?(?:天|个?月|年|个?星期|周|回|次|个?礼拜)[^。！？，]{0,4}(?:就|便|准|必)[^。！？，]{0,5}(?:坏|散|崩|废|裂|漏|锈|停|烂|趴|歇|瘫|塌|褪|掉|报废|出毛病)|散架|趴窝";
/** Scandal and ruin, and what is made up: 数据都是刷出来的. */
const DISGRACE =
  "进去了|被抓|出过事|被?曝光|官司|黑名单|(?:撑|熬|活|扛|混)不(?:下去|住|久)|(?:没发|拖欠|拖着|欠)(?:着)?[^。！？，]{0,3}(?:工资|薪)|扰乱市场|恶(?:性|意)(?:竞争|低价|压价)|(?:全|就|只|光|仅)?靠(?:低价|关系|喝酒|吹|打价格|拉关系|回扣)|电话(?:都)?打不通|(?:联系|找)不(?:上|着|到)人|晾(?:着|一边)|(?:刷|编|吹|P|造|买)(?:出来)的|注水|灌水|套壳|贴(?:个)?(?:标|牌)|假(?:数据|案例|资料|证|参数)|野鸡|拿[^。！？，]{1,6}(?:糊弄|充数|顶)";

const zh: Words = {
  rival: zhPattern(
    "别(?:人|的)?家|别处|其[他它](?:几)?家|(?:隔壁|对面|对门|旁边|楼下)(?:那|的|老|家)?家?|那(?:个|种|几|两|些|帮|伙)?(?:小|大|破|烂|所谓的?)*(?:家|公司|厂家?|牌子|品牌|供应商|服务商|厂商|作坊|平台|机构|团队|帮人|伙人|几千块|几百块|便宜货)",
    "同行|友商|竞品|竞[争对]+(?:对手|者|方|品)|(?<!的)对手|对家|冤家|市(?:面|场)上(?:的|那些|有些|很多|大部分|其[他它])?|外[面头边](?:的|那些)?|另(?:外)?(?:一|两|几)?家|(?:现有|原有?|现任)供应商|(?:其[他它]|别的|另外(?:那|几|两)?|有些|某些|某|一些|所有|任何)(?:几|一|两)?(?:家|厂家?|公司|厂商|品牌|牌子|供应商|服务商|平台|机构|软件|产品|系统|方案|设备|同类)",
    "(?:您|你|贵[\\u4e00-\\u9fff])(?:们)?(?:现在|目前|原来|以前|之前|眼下|正在)(?:用|合作|使用|选)?(?:着)?的(?:那|这)?(?:个|套|家|款)?[A-Za-z\\u4e00-\\u9fff]{0,6}?(?:CRM|ERP|系统|软件|供应商|服务商|厂家|设备)|(?:那|这)些(?:网上|外地|本地|路边|所谓)?的?小?(?:公司|厂|机构|店|平台|商家|作坊)|(?:那|这)个牌子|(?:市面|市场|外[面头]|网)(?:上|那些)(?:的)?|(?<!我们?(?:就|也|只)?是[^。！？，]{0,12}|咱们?是[^。！？，]{0,12})小(?:厂|作坊|公司|牌子|工厂)|杂牌|山寨厂|低价(?:的|货)?(?:供应商|厂家|产品|货)|(?:您|你|贵司|贵公司)(?:们)?(?:现在|目前|原来|以前|之前|眼下|正在|现)(?:用|合作|使用|选)?(?:着)?的(?:那|这)?(?:套|个|家|款|台)?(?:系统|供应商|软件|设备|服务商|厂家|产品|平台|公司)?|该(?:公司|厂|供应商|单位|司)|佢(?:哋|地)|呢间|嗰间",
    "(?:选|用|买|找|跟|签|投|信|去|碰|考虑|换)(?:了)?(?:他们的?|他家|它|别人|别家|那家|人家)",
  ),
  trade: /别家|同行|友商|竞品|竞争对手|其[他它]厂家|供应商/,
  named: zhPattern(
    "(?:(?!我|咱|俺|您|你|贵|这|该|本|自|己|以前|之前|原来|的|是|在|有|因|但|说实话|其实)[\\u4e00-\\u9fffA-Za-z0-9]){2,4}(?=去年|前年|今年|上个?月|最近|刚|就是(?:个|家|一?[帮群伙]|骗|靠|吹)|那[家帮伙])|(?:(?!我|咱|俺|您|你|贵|这|该|本|自|己|以前|之前|原来|的|是|在|有|因|但|说实话|其实)[\\u4e00-\\u9fffA-Za-z0-9]){2,8}?(?:公司|科技|集团|物流|软件|电气|机械|实业|(?<![国大公人自专])家(?=的|那|这|产|设|机|质|售|系|软|服|老|货)|厂(?=的|那|家))|(?:(?!我|咱|俺|您|你|贵|这|该|本|自|己|以前|之前|原来|的|是|在|有|因|但|说实话|其实)[\\u4e00-\\u9fffA-Za-z0-9]){2,6}?(?:那帮|那边|那套|那伙|他们)|(?:(?!我|咱|俺|您|你|贵|这|该|本|自|己|以前|之前|原来|的|是|在|有|因|但|说实话|其实)[\\u4e00-\\u9fffA-Za-z0-9]){2,6}(?:的|那个?|家的?|那边的?|那套|那帮)(?:售后|活儿?|合同|工程师|销售|产品|系统|软件|机器|设备|东西|方案|服务|货|质量|报价|技术|平台|老板|人|vendor|support)",
    "[A-Z]\\w*(?:公司|家的?|那(?:个|家|套|边|帮)|的(?:售后|活儿?|合同|工程师|销售|产品|系统|软件|机器|设备|东西|方案|服务|货|质量|报价|技术|平台|老板|人))",
  ),
  alone: 12,
  they: /他们|他家|她家|它家|她们|它们|人家|他(?:的|那)|其(?=售后|产品|质量|服务|技术|口碑|设备|价格|报价|系统|团队)|佢/g,
  ourselves:
    /我们?(?:自己|自家)?(?:以前|之前|原来)?的?|咱们?|俺们?|我司|本公司|自家|(?:您|你)(?:们)?(?:的|这边|那边|家|公司)|[您你](?=(?:们)?(?:就|也|还|真|都|是)?(?:根本|压根|完全|没|不|太))|(?:就|偏偏|只有)[您你]们?|贵[司方]|客户|业主|开发商|物业/g,
  outright: zhPattern(
    "(?:哪|不|才不)像我们|(?:公司|他们|他家|那家|品牌|供应商)[^。！？]{0,10}(?:极差|奇差|失信|不足为信|不可信|没信用)|(?:什么|所谓)(?:的)?(?:大)?(?:品牌|大厂|大牌)[^。！？]{0,14}(?:就是|不过|罢了|而已)",
    "那(?:破)?(?:玩意儿?|东西)[^。！？，]{0,8}(?:该扔|早该|淘汰|也能|不行)|(?:往|跳|进)(?:进)?火坑|咪信佢|钱多(?:烧|没处)|(?:找|用|选|买|信|跟)(?:他们|他家|那家|别家|它)(?:的)?[^。！？]{0,3}[，,？?！! ]*(?:等着|钱多|您就|早晚(?![高班餐])|迟早|二道贩子|准|想清楚|您(?:可)?(?:要)?(?:想好|掂量|小心|留神))|(?:千万|可|最好|一定)*(?:别|不要|甭|莫)(?:再)?(?:去)?(?:用|碰|买|找|选|信|跟|签|考虑|沾)(?!我|心急|担心|到|了解|错|来|药)[^。！？，]{2,14}(?=[。！？，\\s]*[^。！？]*(?:后悔|上当|坑|骗|垃圾|烂|差|倒霉|破|崩|假|屎|一坨|烂|黑心|出事|哭|跑路|倒闭|丢))|(?:千万|可)(?:别|不要|莫)(?:碰|沾|信)[^。！？，]{0,10}|(?:他们|他家|那家|它|别家)?[^。！？，]{0,6}(?:您|你)(?:可)?千万别碰",
    "(?:您|你)(?:也|还|居然|真|就)*敢(?:用|买|签|要|找|信|选|交|跟|把)|(?:选|用|买|找|跟|签)(?:了)?[^。！？，]{1,10}[^。！？]{0,4}(?:往火坑里?跳|跳火坑|等着(?:哭|后悔|倒霉)|(?:早晚|迟早|肯定|一定|准)(?:得|要|会)?(?:后悔|吃亏|上当|出事)|有(?:您|你)(?:哭|受|后悔|好看)的?)|谁[用买接选碰签信]谁(?:后悔|倒霉|头疼|上当|哭|知道)|(?:刚|最近|又)被(?:税务|工商|法院|纪委|环保|市监)[^。！？，]{0,4}(?:查|罚|封|冻结|列)|(?:撑|活|熬)不(?:过|到)(?:今年|年底|明年|几|两|三)|有(?:您|你)(?:哭|后悔|好看)的",
    "(?:您|你)?(?:拿|把)我们(?:跟|和|与)(?:小作坊|小厂|杂牌|他们|那种|那些|那家|这种|垃圾)[^。！？，]*比",
  ),
  abuse: zhPattern(
    "虚[标假报]|骗(?:子|钱|人的?|局|走|的)|坑(?:人|死|货|爹|蒙|(?:了)?(?:您|你|客户|惨))|(?:很|太|就|特别|巨|真|贼|最)坑|忽悠|皮包公司|跑路|(?:快|要|濒临|都)(?:要)?(?:倒闭|破产|黄|关门|散伙|不行)了?|发不(?:出|起)(?:来)?工资|工资都?(?:发不|欠)|欠(?:着|了)?[^。！？，]{0,4}(?:债|薪|钱|工资|货款)|屁股债|(?:是|都|真|很|全|就|太|纯|纯粹|特别|一堆|一帮|那些|[这那]种)垃圾(?![桶站池分场车清处袋短邮焚填回])|垃圾(?:公司|产品|货|软件|系统|玩意|东西|厂|得|的(?:质量|售后|服务))|一坨|狗屎|屎|渣(?!土|打)|拉胯|拉垮|(?:很|太|真|都|全|就是|烂得)烂|烂(?:得|透|摊子|货|尾|大街|公司|产品|售后)|破(?:烂|铜|玩意|东西|系统|软件|机器)|豆腐渣",
    "假(?:货|的|冒)|山寨|水货|翻新(?!改)|贴牌|冒牌|三无|(?:花钱|拿钱)?买(?:来)?的(?:证|资质|奖)?(?=[，。！？]|$)|造假|作假|偷工减料|以次充好|粗制滥造|一塌糊涂|黑心|奸商|无良|缺德|不要脸|没(?:有)?(?:良心|底线|人性|品|节操)|人品|吃相|割韭菜|挂羊头|低劣|劣质|伪劣|不堪(?:一用|一击|入目)?|糊弄|蒙(?:人|您|你|事)|(?:就|只)会(?:吹|忽悠|打价格|喝酒|拉关系)|吹(?:牛|的|嘘|得)|草台班子|半吊子|二把刀|野鸡|杂牌军|小作坊(?:一个|罢了)?(?=[，。！？]|$)",
    "(?:没|冇)(?:一个|几个|人)(?:能|好|懂|敢用|管)|抄(?:袭|我们|的|都)|剽窃|仿(?:冒|我们)|换(?:个|了)(?:皮|壳)|老掉牙|老古董|古董|老赖|失信|口碑(?:[^。！？，]{0,3})(?:差|烂|臭|崩)|名声(?:[^。！？，]{0,3})(?:臭|差|坏|烂)|恶心|呵呵|丢件|(?:一堆|全是|吃|惹)官司|摆设|擦屁股|一锤子买卖|(?:低价)?中标[^。！？]{0,6}(?:加钱|加价|跑)|火坑|(?:资质|管理)(?:存疑|混乱|造假)|临时工|外包(?:的)?(?:来)?$|刚毕业|(?:谁用谁|谁买谁)|出(?:了)?人命|[很太真挺]low",
  ),
  fault: zhPattern(
    "(?<!天|周[一二三四五六日]|下周|上午|下午|晚上|点)不(?:太)?行(?!的话|吗|么|不行)|(?:太|很|真|特别|极|更|挺|贼|好|非常|巨|最|实在|根本|都)(?:是)?(?:差|次|水|慢|糙|不稳定?|不靠谱|不专业|不好用|难用|老旧|落后)|差(?:劲|远|多了|得远|一大截|太多|到家)|不(?:靠谱|专业|过关|好用|耐用|入流|上档次|达标|咋地|咋样|怎么样)|没法(?:用|看|比|跟)|(?:跟|和|与)我们[^。！？，]{0,6}(?:没法|不能|不可|怎么)比|比不(?:了|过|上)我们|不(?:能|可)(?:比|同日而语)|没(?:有)?(?:资质|售后|保障|实力|技术|人管|诚信|信用|含量)|没有?一?点?技术含量",
    "(?:用(?:不了|不到|不上|不)?|过|撑不(?:过|了|到)|出)(?:几|两|俩|一|三|半)(?:天|个?月|年|次|星期)[^。！？，]{0,6}(?:就|准|崩|坏|废|散|完|出)|三天两头|(?:老|总|经常|天天|动不动(?:就)?)(?:出问题|崩|坏|掉线|宕机|出错|死机|丢|漏)|(?:找不(?:着|到)|没)人(?:管|修|理)?(?=[，。！？]|$)|(?:压根|根本|完全|都|一点)(?:就|都)?不懂|外行|不懂(?:行|技术|业务)|过时|淘汰|跟不上|没保[证障]|一分钱一分货|便宜没好货|虚(?:假|标)|质量(?:不|差|没)|客户[^。！？，]{0,3}跑(?:光|了)|后悔|上当|跳票|翻车|玩完|不负责|不管(?=[，。！？]|$)|连[^。！？，]{1,8}(?:证|资质|执照|都)(?:都)?没有?",
    `${CONTEMPT}|${LACKING}|${BREAKS}|${DISGRACE}`,
    "[破扔糙腻瞎](?![冰晓产除格局])|漏(?!斗)|落后|局子|兼职|(?:还|也|居然|竟|竟然)(?:好意思)?敢|连[^。！？，]{1,8}都(?:没|不|搞不|做不|看不)|就(?:只有?)?[一两三几][^。！？，]{0,6}(?:人|台|间|个|条)(?![\\d])|不可同日而语|(?:唔|冇)(?!问题)|成日|甩漏|猫腻|[骗坑劣惨骂臭悔崩糟懒蠢傻笨瞎疯毒贪垮渣烂](?!虫|花)|(?<![是颠])倒(?:爷|闭|卖|了大霉)|跑(?:火车|单|偏)|博物馆|古董|bug(?!修复)|差价|诱导|离[^。！？，]{0,3}远(?:点|些)?|警惕|小心(?:点|着)?(?=[，。！？]|$)|信不(?:得|过)|靠不住|靠不住|[撑扛]不住|不存在(?!于)|永远(?:没|找不|打不|不)|根本(?:没|不|就没|就不)|压根(?:没|不)|不讲(?:信用|诚信|理)|不认账|次品|没一个(?!月)|唔(?:好|掂|得|识|靠谱)|又[^。！？，]{1,3}又(?:贵|慢|差|唔)|没(?:有)?厂(?=[，。！？]|$)|后期加价|被(?:业主|客户|人)?(?:告|诉|罚|骂|投诉)|(?:业界|圈(?:内|里)|同行)[^。！？，]{0,3}(?:笑|骂|知道|清楚)|说(?:得|的)(?:好听|天花乱坠)|天花乱坠|名不副实|徒有(?:其表|虚名)|图(?:便宜|省事)|早晚(?![高班餐])|迟早|二道贩子|出(?:大)?(?:事|问题|丑|洋相)|没(?:人|谁)(?:接|理|管|修|应|要|买|用|敢)|没下文|石沉大海",
    "(?:走|跑|溜|撤|辞|离职)光|黄了|一包糠|人影|没影|就(?:知道|会)(?:收钱|要钱|吹|推|拖)|改个?皮|换个?皮|不过是|(?:极|奇|超)差|吐槽|难用|冇牌|知死|留个?心眼|一句真话|只认钱|谎|诈|(?:炸|烧|塌)了|头疼|返(?:修|工)(?:率)?(?:返)?|回收料|再生料|二手|旧料|漏洞|形同虚设|不堪|错漏|半路出家|十年前|老(?:旧|架构|技术)|修修补补|死的|没[^。！？，]{0,3}(?:实话|真话|诚意|章法|经验|保证|底气)|全是(?:坑|问题|毛病|漏洞|套路)|套路|翻脸|不认(?:人|账)|靠关系|上不了台面|反人类|钱多烧|行贿|进去过|被(?:查|罚|告|起诉|封|约谈|点名)|撑不[过了到]|今天开明天关|卷(?:款|钱)|人就?没了|没影|执笠|咪(?:信|用|买)|睁眼说瞎话|说一套做一套|偷(?:换|税|减)|乱(?:来|收费|报|加)|敷衍|拖拖拉拉|推(?:诿|三阻四|来推去)|踢皮球|甩锅|忽视|加钱|加价|隐形(?:收费|消费)|乱七八糟|一团糟|稀烂|稀碎|花架子|中看不中用|绣花枕头|玩票|外行人|不务正业|不思进取|没落|走下坡|夕阳|凉了|要凉|亏(?:损|空|死)|裁员|欠款|资金链|(?:图纸|合同|英文)都?(?:看|读)不(?:懂|明白)|看不(?:懂|上)|哪(?:能|有|比得)|也配|不配(?![合置套备])|不值(?!班)|白(?:花|送|扔)钱|冤(?:枉钱|大头)|交学费|踩(?:了)?(?:雷|坑)|雷(?:区|了)|翻(?:车|脸)|有毒|害(?:人|您|死)|误(?:事|人)|砸(?:招牌|手里|了)",
  ),
  fair: /\d+(?:\.\d+)? ?(?:%|件|分贝|秒|小时|万|天|毫秒|个百分点)|比我们(?:更)?(?:快|好|强|便宜|足|轻|早|低|稳)|(?:对方|他们|友商)[^。！？，]{0,6}(?:更(?:快|好|强|便宜|合适|擅长)|占优|领先)|各有(?:千秋|优势|长短|所长)|(?:做得|经验)[^。！？，]{0,6}(?:好|足|强|不错)(?![^。]*(?:骗|坑))|尊重/,
  elsewhere:
    /(?:客户|领导|采购|业主|他)(?:说|讲|反馈|提到|觉得|反映|抱怨)|冒充|验证码|警方|诈骗|谨防|举报|投诉|查处|维权|报警|政府|居民|村民|百姓|群众|有关部门|相关部门|小区|物业|开发商|环保|城管|市长|书记|(?:尊敬的)?领导[:：，,]|吃(?!亏|相)|水煮|饭|(?<!韭)菜|奶茶|理发|外卖|餐|火锅|咖啡|老公|老婆|男朋友|女朋友|小孩|班主任|要退货|报道/,
};

/** Puts a word of abuse on somebody: is a total …, what a …, nothing but …. */
const IS =
  "(?:is|are|was|were|'s|'re|looks?|feels?|sounds?|remains?|be|being|such|what|buy|buying|sells?|selling|run by|just|only|nothing but|some|like|with|full of|bunch of|pile of|load of|piece of|pack of|lot of|gone|has become|got|pretty|so|very|really|total|totally|absolute|absolutely|complete|completely|utter|utterly|pure|real|proper|frankly|honestly|known|cheap|kind of|their|lol,?) (?:(?:a|an|the|all|just|so|such|very|really|pretty|quite|bit|of|absolute|absolutely|total|totally|complete|completely|utter|utterly|hot|steaming|plain|downright|notoriously|simply|basically|literally|known|to be|nothing|but|bunch|pile|load|piece|pack|as|full|kind|sort|frankly|honestly|way|too|still|bloody|proper|real|pure|even|worse than|overhyped|glorified|bunch|fly-by-night) ){0,5}";
const BAD =
  "(?:jokes?|garbage|rubbish|crap(?:py)?|trash|junk|disasters?|nightmares?|mess(?:y)?|shambles|terrible|awful|horrible|horrendous|pathetic|useless|worthless|incompetent|amateurs?|amateurish|clowns?|crooks?|crooked|liars?|thie(?:f|ves)|scam(?:mers?|s)?|frauds?(?:ters)?|fraudulent|rip-?offs?|con (?:artists?|men)|cowboys?|charlatans?|snake oil|vultures|sharks|third[- ](?:class|rate)|second[- ]rate|knock-?offs?|copycats?|fakes?|bogus|duplicates?|shoddy|sloppy|(?:poor|low|bad|inferior|substandard|cheap)[- ](?:quality|grade)|substandard|flimsy|lousy|shady|dodgy|sketchy|ropey|iffy|unreliable|untrustworthy|dishonest|unethical|unprofessional|clueless|outdated|obsolete|ancient|prehistoric|dinosaurs?|relics?|laughable|laughing stock|hopeless|appalling|dreadful|abysmal|disgraceful|atrocious|dire|waste of (?:time|money)|nowhere near|bottom of the barrel|(?:way|years|miles|light years) behind|imitations?|not to be trusted|no good|bad(?! (?:for|press|time|idea|weather|news|guy|debt))|worst|sinking ship|sh[i*]t(?:ty|e)?|bs|toys?|flop|desperate|bankrupt|greedy|arrogant|lazy|evil|predatory|poison|buggy|janky|slow as (?:hell|molasses|a)|stuck in the|a generation behind|inferior|going downhill|dire|dismal|deplorable|disastrous|miserable|mediocre|questionable|chaos|chaotic|asleep|dinosaur|antiques?|museum piece|bodge\\w*|botch\\w*|fly-by-night\\w*|one-man bands?|wannabes?|bluffers?|parasites?|leeches|bandits?|spam\\w*|cheats?|bloodsuckers?|deathtraps?|accidents? waiting|cheapskates?|unsafe|dangerous|a risk|risky|gamble|disgrace|\\w+[- ](?:ridden|riddled|plagued|infested))\\b";
const DOES =
  "(?:(?:will|would|'ll|always|just|only|all|simply|constantly|routinely|probably|definitely|totally|basically|even) ){0,3}(?:(?:lie|cheat|steal|dupe|scam|overcharge|overpromise|mislead|bribe|bluff|exploit|trick|fool|swindle|defraud)s?\\b|screw(?:s|ed)? (?:you|their|everyone|people|up)|(?:rip|ripp)(?:s|ed|ing)? (?:you|u|people|everyone|customers) off|(?:burn|stab|abandon|ditch|ghost|bleed|milk|fleece)s? (?:you|their|its|customers)|let you down|leave you (?:hanging|stranded|in the lurch|high and dry)|cut(?:s|ting)? corners|sell (?:you )?(?:junk|rubbish|garbage|crap|lies)|take your money|(?:only )?(?:want|care about|after) your money|(?:don't|doesn't|do not|does not|can't|cannot|couldn't|never) (?:deliver|care|answer|tell the truth|support|keep|get it right|have a clue|know (?:what|how|anything)|even|pick up|work|honou?r|pay their)|(?:have|has|had|with) (?:no (?:clue|idea|quality|ethics|support|experience|morals)|zero (?:support|clue|ethics)|an? (?:bad|terrible|awful|poor|horrible) (?:reputation|name|record))|can't be trusted|cannot be trusted|fall(?:s|ing)? apart|break(?:s)? (?:down )?(?:all the time|every|within|after)|know(?:s)? nothing|(?:is|are|'re) (?:going|about to go|nearly|almost|practically) (?:bust|under|bankrupt|broke|out of business)|about to go (?:bust|under|bankrupt)|go(?:ing|es)? (?:bust|bankrupt|belly up)|(?:won't|will not) (?:be around|survive|exist|last)|copied (?:our|us|everything)|stole (?:our|their)|(?:use|uses|sell|sells|supply|supplies) (?:substandard|fake|duplicate|cheap|inferior|bogus|second[- ]hand|low[- ]grade)|vanish\\w*|disappear\\w*|run away|runs? off|hope you won't notice|laugh at|overcharg\\w*|cheating|lying|stealing|skip(?:s|ping|ped)? (?:the |all |most )?(?:test|check|safety|inspection|quality)\\w*|like (?:dirt|rubbish|garbage|cattle|numbers)|in a (?:shed|garage|basement)|sold for (?:parts|scrap)|not (?:at all |even |really |properly )?(?:qualified|trained|certified|licensed|capable|serious|honest|professional|up to)|unqualified|untrained|unlicensed|(?:can't|cannot|can not|couldn't|could not|don't|doesn't|won't|never|hardly|barely) (?:actually |really |even |ever )?(?:deliver|cope|understand|care|finish|last|hold|function|perform|scale|call back|show up|tell the truth|work|answer)\\b(?! (?:on|before|until|in|with) )|no idea|no clue|on hold for|helpers|only (?:want|care|after)|take the advance|undercut\\w*|charge (?:you )?a fortune|do(?:es)? nothing|rob(?:s|bed|bing)? (?:you|people|their)|(?:being|getting) sued|suing|under investigation|circling the drain|in (?:deep|serious) trouble|on (?:its|their) last legs|losing (?:customers|clients|people|money|staff)|laying off|one (?:guy|man|bloke)\\b|in a (?:basement|garage|bedroom)|by an? (?:intern|student|child)|kids? playing|playing around|(?:built|made|written|designed|stuck) in (?:the )?(?:19\\d\\d|(?:19)?[789]0s)|(?:couldn't|could not|can't|cannot) (?:even|\\w+ an? \\w+ (?:if|to save)|(?:install|build|fix|run|organi[sz]e|sell|ship|make) an? \\w+)|don't pay|doing (?:very )?(?:cheap|bad|poor|low)|(?:very )?cheap (?:type|kind|work|job|stuff|parts|materials?)|no(?:body|t one| one) (?:there )?(?:knows|answers|cares|uses)|tricks?\\b|excuses|nasty|surprises?|lawsuits?|complaints?|(?:made|making it) up\\b|invented|inflated|cooked|rigged|fudged|botched|bungled|chancers?|bandits?|thugs|mafia|monkeys|parasites|leeches|faulty|defective|flawed|fragile|primitive|clunky|bloated|careless|reckless|dangerous|unsafe|overrated|outages?|breach(?:es|ed)?|blacklisted|fined|banned|caught|insolven\\w+|fairy tales?|gimmicks?|hype|hollow|embarrass\\w+|shocking|scary|gamble|(?<!same )headaches?|hell\\b|dump\\b|dying|doomed|collapsing|crumbling|rott(?:en|ing)|stinks?|toxic|terrible reputation|bad reputation|for a ride|worst enemy|god knows|subcontract\\w* to|cheap for a reason|(?:only|just) (?:two|three|a few|one|a handful of) (?:people|staff|engineers|technicians|guys)|half[- ]baked|half[- ]finished|(?:is|are|was|were|will be|be) sued|hates?\\b|hated|regrets?\\b|nothing\\b(?=[.!,;]?$)|black hole|joke|clue\\b|the moon|over-?promis\\w+|under-?deliver\\w*|box[- ]shifters?|middlem[ae]n|resellers? with|duplicate|second[- ]hand|counterfeit|chaotic|disorgani[sz]ed|late (?:every|again|all)|always late|slow(?:er)? (?:as|than a)|rude|arrogan\\w+|pushy|overpriced|expensive for what|half (?:the|of (?:the|their)) (?:staff|team|people|customers)|(?:staff|people|team) (?:has|have) left|jumping ship|leaving in droves|one trick|lipstick on a pig|smoke and mirrors|vapou?rware|all talk|empty promises|big talk|never heard of|nobody's heard|hidden (?:fees?|costs?|charges)|locks? you in|hold you hostage|drop the ball|botch\\w*|bungl\\w*|mess(?:ed|es)? up|blew|fail(?:s|ed|ing)?\\b|barely|hardly (?:works?|answers?|ever)|never (?:answer|deliver|finish|show|return|reply|come)\\w*)";
/** What rivals do to those who buy of them, as verbs: to take, hide, skip and vanish. */
const HARMS =
  "(?:(?:can't|cannot|can not|couldn't|not to) be (?:relied|counted|depended|banked)|ends? in tears|patchwork|no ?(?:one|body) maintains|(?:crack|snap|break|bend|melt|rust|peel)s? (?:if|when|as soon as|the moment|within|after)\\b|belongs? in (?:a |the )?(?:museum|bin|skip|past|last century|stone age)|(?:fresh|straight) out of (?:school|college|uni\\w*)|learn\\w* on your (?:money|dime|time|back|job)|at your expense|cash cows?|pigst(?:y|ies)|(?:treat|see|view)s? (?:clients|customers|people|you) (?:as|like)|(?:say|tell|promise)s? (?:you )?(?:anything|everything|whatever|the (?:earth|moon|world))|(?:cost|charge)s? you (?:double|twice|triple|dear\\w*|more in the|an arm|far more)|(?:take|pocket|burn|swallow|eat|waste)s? your (?:money|budget|deposit|time|cash)|start\\w* (?:leaking|breaking|failing|rusting)|ripping (?:you|u)\\b|pass(?:es|ing)? (?:\\w+ )?off as|(?:hasn't|haven't|has not|have not) (?:\\w+ )?(?:anything|updated|invested|changed|shipped|improved)\\b[^.?!,]{0,20}(?:since|in (?:years|ages|decades))|(?:over-?charg|over-?pric|over-?sell|under-?deliver|mis-?sell|mislead|deceiv|dup|swindl|gouge?|milk|fleec|squeez|rob|bleed|abus|exploit|pester|bully|short-?chang|nickel and dim|hoodwink)(?:e|es|s|ed|d|ing)?\\b)|(?:hid|bur)(?:e|es|ies|y|ing|ied)\\b[^.?!,]{0,20}(?:fees?|costs?|charges|small print|fine print|surcharges)|(?:cut|cuts|cutting|skip|skips|skipping) (?:every |all |any )?(?:corners?|checks|tests)|(?:learn(?:ed|t)|got) (?:it|their \\w+|everything) (?:from|on|off) (?:youtube|the internet|google|the back of)|held together (?:with|by)|(?:stick|slap|put)(?:s|ing)? (?:a |their )?(?:sticker|label|logo) on|(?:just|only|merely|simply) (?:resell|repackage|rebadge|relabel|copy|talk|interested in|after|in it for|care|bothered|there for)\\w*|only interested in|(?:resell|repackage|rebadge|relabel|import)(?:s|ing)? (?:cheap|chinese|junk|rubbish|old|someone)\\w*|(?:wouldn't|would not|couldn't|could not|can't|cannot|don't|doesn't) (?:even )?(?:know|tell|organi[sz]e|run|find|spell|recogni[sz]e|change|boil|build) (?:an? |their |the |one )?[^.?!,]{1,24} (?:from|if|in an?|with|without|end|even)\\b|none of (?:them|their \\w+) (?:knows?|understands?|has|have|can|is|are|answers?|speaks?)\\b|(?:go|goes|going|went|get|gets) through (?:\\w+ ){1,3}like\\b|high staff turnover|(?:disappear|vanish|run off|go silent|go quiet|ghost)\\w*[^.?!,]{0,20}(?:after|once|when|with) (?:the|your|they|you)\\b|habit of|known for|notorious for|infamous for|famous for (?:their |its )?(?:late|poor|bad|broken)";
const GOODS =
  "(?:products?|quality|services?|support|software|system|work|stuff|machines?|platform|people|staff|app|team|delivery|equipment|goods|parts|code|hardware|panels?|sensors?|engineers|tool|customer service|after-?sales|sales reps?|reps?|salesm[ea]n|management|boss|ceo|owner|factory|plant|workshop|contracts?|customers|clients|workers|name|website|so-called \\w+|apps?|figures|claims|reviews|certificates?|prices?|materials?|crew|bid|offer|quote|sales (?:team|guys|people))";

const en: Words = {
  rival: enPattern(
    "(?:the |your |that |those |these )?(?:low(?:est)?|cheap(?:er|est)?|other|second|rival|competing) (?:bidders?|bids?|quotes?|quotations?|offers?|tenders?|proposals?|options?|prices?)(?! (?:from us|of ours|we))|(?:the |those |that )(?:guys?|people|lot|outfit|mob|crowd|shop|firm|bunch) (?:across|down|over|next door|around|from|you(?:'ve| have)?|on)\\b|(?:the )?rest of (?:the )?(?:market|industry|field|pack|trade|lot|bunch)|(?:most|many|all|some) (?:\\w+ )?(?:suppliers|vendors|providers|sellers|brokers|dealers|traders|resellers|lenders|banks|lawyers|shops|firms|companies|agencies|installers|consultants|contractors) (?:in|on|out|these|today|only|just|will|are|don't)\\b|competitors?|competition|competing \\w+|rivals?|(?:the |all |most |any )*(?:other|another|cheap|cheaper|budget|no-name|local) (?:vendors?|suppliers?|guys?|compan(?:y|ies)|providers?|players?|brands?|manufacturers?|bidders?|lot|tools?|products?|platforms?|systems?|agenc(?:y|ies)|firms?|outfits?|shops?|dealers?|contractors?|parties|party|options?|fellows?|folks|quotes?|offers?|bids?|copies|imitations)",
    "(?:your |the |that )?(?:firm|outfit) (?:has|is|was)\\b|what (?:you|u)(?:'re| are|'ve| have)? (?:using|got|running|had|working with)(?: (?:now|today|right now|at the moment|currently))?|(?:your|the|that) \\w+ (?:vendor|supplier|provider|contractor|agency|reseller)\\b|those chaps|(?:your |the )?(?:current|present|existing|old|previous|last|incumbent) (?:supplier|vendor|provider|partner|system|contractor|agency|software|tool)|incumbents?|(?:the )?others (?:on|in) (?:your|the) (?:list|shortlist|running|tender)|the (?:last|previous|other) (?:company|firm|people|guys|lot|outfit|team|vendor|supplier|agency|contractor)(?: you (?:used|had|hired))?|(?:those|the|these) other \\w+|none of (?:them|the others)|(?:those|these|that|such) (?:local |cheap |other |small )*(?:fabricators?|traders?|dealers?|installers?|agents?|suppliers?|guys|people|fellows|folks|lot|clowns|crooks|cowboys|outfit|company|vendor|firm|vendors|suppliers|companies)|everyone else(?: (?:in|on) the (?:market|industry))?|(?:go|going|went|gone|sign|signing|stick|sticking|pick|picking|choose|choosing|buy|buying|buys|trust|hire|hiring)(?: with| from)? (?:them|those|that lot|someone else|anyone else|elsewhere)",
  ),
  trade: /\b(?:our (?:competitors?|competition|rivals?)|other (?:vendors|suppliers|providers))\b/i,
  named: new RegExp(
    `(?<![\\p{L}.])(?!(?:I|We|Our|My|It|This|That|You|Your|The|He|She|His|Her|There|What|Who|Here|Traffic|Weather|Everything|Nothing|Honestly|Frankly|No|Yes|Sorry|But|And|So|If|When|As|Oh|Well|Sir|Madam|Mr|Mrs|Ms|Dr|All|Some|Any|These|Those|They|Their|Its|Quality|Price|Service|Support|Delivery|Last|Today|Tomorrow|Yesterday|Tuesday|Such|Lines|Copies|Writing|Such|Monday|Tuesday|Wednesday|Thursday|Friday|Not|Just|Please|Dear|Hi|Hello|How|Why|Where|Which)\\b)\\p{Lu}[\\p{L}\\d&-]+(?:['’]s)?(?= ${GOODS}\\b| (?:is|are|was|will|would|just|only|always|can|could|couldn|have|has|never|don|doesn|sells?|uses?|lies?|sucks?|looks?|seems?|keeps?|treats?|makes?|charges?|takes?|promises?|people|guys|lot|folks|needs?|rubbish|stuff|junk|crap|about|because)\\b|['’]s\\b|\\?|,|['’]ll| (?:over|under|mis|hides?|bur|cuts?|skips?|robs?|milks?|bleeds?|exploits?|resells?|copie))|(?<=(?:with|from|pick|choose|trust|hire|at|buy|use|using|to|hear|of|that|think) )\\p{Lu}[\\p{L}\\d&-]+`,
    "gu",
  ),
  alone: 12,
  they: enPattern(`(?:they|them|they're|they'll|theirs|their)\\b`),
  ourselves: enPattern(
    `(?:we|our|ours|us|my|i|i'm)\\b|your (?!current|present|existing|old|previous)\\w+|(?:the|this|that) (?:traffic|weather|film|movie|food|game|meeting|code|parser|build|test|bug|line|connection|wifi|phone|week|day|month|quarter)`,
  ),
  outright: enPattern(
    "(?:the )?other \\w+s (?:will|would|just|only|'ll|all|simply)(?: \\w+)? (?:fleece|rip|screw|milk|rob|cheat|overcharge|lie|bleed|squeeze|trap|take your|charge (?:you|u))\\b[^.?!,]{0,20}|(?:the|those|these) (?:clowns|crooks|cowboys|thieves|amateurs|idiots|sharks|charlatans|jokers|bandits|scammers|cheats|chancers)\\b[^.?!,]{0,30}",
    "(?:steer|stay|keep) (?:well |far )?(?:clear|away) (?:of|from) (?!(?:the (?:edge|gate|line|area|road|machine|door|crane)|it|this|january|monday)\\b)[^.?!,]{2,30}|if (?:you|u) (?:want|like|enjoy|fancy|need|don't mind) (?:\\w+ )?(?:headaches?|trouble|problems|grief|delays|sleepless|surprises|drama|downtime|excuses|leaks|chaos|waiting)\\b[^.?!]{0,40}(?:them|sign|go|pick|choose|call|buy|\\p{L}+'s)|no (?:serious|sane|sensible|decent|self-respecting|real) \\w+ (?:would|will|uses?|buys?|runs?|trusts?|works?)\\b[^.?!]{0,40}|(?:wouldn't|would not|won't|don't want to) (?:believe|imagine|know) (?:the|what|how|half)\\b[^.?!]{0,50}(?:rubbish|junk|mess|stories|they|them|complaints|horror)|half of what [^.?!]{2,40}",
    "(?:nobody|no one|hardly anyone|few people)(?: [^.?!,]{0,24})? (?:takes|trusts|wants|rates|respects|would hire|buys from) (?!(?:us|you|it|that|this|the|a|an|our|any)\\b)[^.?!,]{2,30} (?:seriously|anymore|any more)|(?:you know|everyone knows|we all know) what they say about (?!(?:us|our|you|good|great)\\b)[^.?!,]{2,30}|(?:wouldn't|would not|would never|couldn't) (?:let|trust|want|allow|put|have) (?!(?:you|us|me|our|the (?:date|price))\\b)[^.?!,]{2,24} (?:(?:any)?where )?near\\b|buy cheap,? (?:and )?(?:you )?(?:buy|pay) twice|(?:gang|bunch|pack|band|bunch|load|team) of (?:amateurs|crooks|cowboys|clowns|thieves|liars|kids|students|chancers|bandits|idiots)|unlike (?:the |those |these |some |most |other |many )(?:[\\w-]+ ){0,2}(?:operators|cowboys|outfits|dealers|traders|companies|suppliers|vendors|firms|agencies|players)\\b[^.?!,]{0,40}|(?:the|their|these|those) so[- ]called \\w+|run by (?:cowboys|clowns|crooks|amateurs|kids|idiots|accountants)|(?:ask|look at) (?:anyone|anybody) (?:who|that) (?:has |have )?(?:used|bought|tried|worked with)[^.?!]{0,30}",
    `(?:cheap|duplicate|fake|junk|rubbish|garbage)[^.?!,]{0,30} from (?:them|that lot|those \\w+)\\b|(?:wouldn't|would not) wish (?:their|them|that) [^.?!]{0,40}|every (?:\\w+ )?(?:installation|project|job|site) (?:of theirs|they|i've seen)[^.?!]{0,30}(?:botched|failed|late|wrong|broken)|unlike (?:the )?(?:garbage|rubbish|junk|crap|trash|clowns|amateurs|crooks|cowboys|cheap|that|those|others|everyone)[^.?!,]{0,40}|(?:garbage|rubbish|junk|crap|trash|toys?) (?:from|that|sold by|they sell|they call|others|the others)[^.?!,]{0,30}|(?:such |those |these )?(?:third|second)[- ](?:class|rate) (?:suppliers?|vendors?|compan\\w+|products?|people|material|manufacturers?)[^.?!,]{0,50}`,
    `(?:stay (?:well |far )?away|steer clear|keep (?:well )?away|run(?: away)?(?: fast)?) (?:from|of) (?:them|those|that|our competitors?|any other|\\p{L}+)|avoid (?:them|those guys|that lot|\\p{L}+) (?:like the plague|at all costs?)|(?:don't|do not|never|kindly do not|please do not) (?:waste your (?:time|money) (?:with|on)|fall for|believe|touch|trust) (?:them|those|our competitors?|their|such|that lot|these|anything)[^.?!,]{0,40}`,
    `(?:wouldn't|would not|would never|couldn't) (?:trust|touch|let|buy|hire) (?:them|those|that|\\p{L}+)(?: \\p{L}+)? (?:with|near|from|to)\\b|(?:you'd be|you would be|you're|you are) (?:mad|crazy|insane|nuts|foolish|stupid|an idiot) to (?:go|pick|choose|buy|sign|trust|use|switch|stay)|(?:be|would be|making) (?:the |a |your )?(?:biggest|worst|huge|big|terrible|costly) mistake (?:of|you)|good luck (?:with|getting) (?:them|those|that lot|anyone|any (?:one|support|help))|needs? (?:their|his|your|her) head exam\\w+|(?:throwing|flushing|pouring) (?:your |the )?(?:money|budget|cash) (?:away |down )[^.?!]{0,30}|(?:i'd|i would) never (?:put|buy|use|let|trust|recommend)[^.?!,]{0,30}(?:they|their|that lot|sells?|makes?)\\b|don't be fooled by[^.?!]{0,30}|(?:everyone|everybody|anyone|people) who (?:switched|moved|went|signed|bought|uses|tried)[^.?!,]{0,30}(?:hates?|regrets?|regretted|left|came back|sorry|complains?)\\b|(?:be )?careful (?:of|with) (?:them|those|that lot)|by all means (?:choose|pick|go with)|if you (?:enjoy|like|fancy) (?:being|waiting|paying|losing|having)[^.?!]{0,40}|why would (?:anyone|you|anybody) (?:pay|buy|choose|pick|use|go)[^.?!]{0,40}|(?:everyone|everybody) (?:in the \\w+ )?knows (?:it|they|that they|their|what they)|you don't want to (?:know|see|go there)|you(?:'ll|'d| will| would)? (?:definitely |soon |surely |only )?(?:regret|be sorry|rue)(?: (?:it|going|buying|choosing|signing|picking|the day|your))?`,
  ),
  abuse: enPattern(
    `${IS}${BAD}|${BAD} (?:as hell|to work with|only|of a (?:product|company|tool|system))|cheap (?:chinese |asian |imported )?(?:copies|imitations|knock-?offs?)|(?:lie|lies|lied|lying|cheat|cheats|screw|scam|scams|rip|rips|ripping|ripped) (?:you |u |their |everyone |about |through |off |to )`,
  ),
  fault: enPattern(DOES, HARMS),
  fair: enPattern(
    "\\d+(?:[.,]\\d+)? ?(?:%|kg|mm|weeks?|months?|days?|hours?|€|k\\b|points?)|(?:stronger|better|faster|cheaper|lighter|ahead) (?:on|at|in|than (?:us|we|ours))|(?:beats?|outperforms?) (?:us|ours)|(?:reasonable|good|fine|strong|decent|solid) (?:choice|product|company|competitor|option)|respect (?:them|their)",
  ),
  elsewhere: enPattern(
    "(?:customer|client|buyer|she|he|karen|prospect) (?:said|says|told|thinks|feels)|traffic|weather|restaurant|film|movie|dinner|lunch|landlord|neighbou?rs?|(?:the|my|kids'|our) school|my (?:phone|laptop|son|daughter|wife|husband|kids?)|flight|airline",
  ),
};

type Who = "rival" | "they" | "named" | "ourselves";

/** Whoever was named last before this place in the sentence; what follows says it of him. */
function spokenOf(words: Words, read: string, at: number): Who | null {
  let last: Who | null = null;
  let latest = -1;
  for (const who of ["named", "they", "ourselves", "rival"] as const) {
    for (const { start, end } of matchesOf(words[who], read)) {
      if (start <= at && (end > latest || (end === latest && who === "rival"))) {
        last = who;
        latest = end;
      }
    }
  }
  return last;
}

/** A rival once named stays the one spoken of for some sentences, unless we come up. */
function isTopic(words: Words, unit: Unit, draft: Draft): boolean {
  const reach = draft.audience === "unknown" ? 1 : 3;
  const earlier = draft.units.slice(Math.max(0, unit.index - reach), unit.index).reverse();
  const last = earlier.find((other) => holds(words.rival, other.read) || holds(words.ourselves, other.read));
  return last !== undefined && holds(words.rival, last.read);
}

/** Another seller abused, or found fault with by no measure. */
function findWith(words: Words, lang: "zh" | "en") {
  return (unit: Unit, draft: Draft): readonly Span[] => {
    const { read } = unit;
    // Guessed is known only where the draft sells.
    const known = draft.audienceKnown || (draft.audience !== "unknown" && hasCue(draft, "about-us", "offer"));
    const sells = facesBuyer(draft) || (!known && holds(words.trade, read));
    if (!sells || holds(words.elsewhere, known ? read : draft.read)) return [];
    const prior = before(unit, draft);
    const follows =
      isTopic(words, unit, draft) ||
      holds(words.outright, prior) ||
      (known && holds(words.they, prior)) ||
      (known && prior.length < words.alone && holds(words.named, prior));
    const guilty = (at: number) => {
      const who = spokenOf(words, read, at);
      if (who === "rival") return true;
      if (who === "they") return known || follows;
      return who === "named" ? known : who === null && follows;
    };
    const fair = holds(words.fair, read);
    const hits = [
      ...matchesOf(words.outright, read),
      ...matchesOf(words.abuse, read).filter(({ start }) => guilty(start)),
      ...(fair ? [] : matchesOf(words.fault, read).filter(({ start }) => guilty(start))),
    ];
    if (hits.length === 0) return [];
    const first = Math.min(...hits.map(({ start }) => start));
    const named = [...matchesOf(words.rival, read), ...(lang === "zh" ? matchesOf(words.named, read) : [])];
    const subject = named.filter(({ start }) => start <= first).at(-1);
    return clausesOf(read).length > 1 && subject ? markClauses(unit, [subject, ...hits]) : markClauses(unit, hits);
  };
}

export default defineRule({
  id: "knocks-rival",
  family: "buyer",
  severity: "warning",
  scope: "sentence",
  says: {
    en: {
      title: "This runs a competitor down",
      why: "They wonder what you say about them",
      advice: "Compare on stated criteria, and say where the other is better",
    },
    zh: {
      title: "在说同行的坏话",
      why: "对方会想：背后会不会也这么说我",
      advice: "讲清按什么标准比，也说对方强在哪",
    },
  },
  reads: { zh: findWith(zh, "zh"), en: findWith(en, "en") },
  source: "002",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "[[别家的都不行]]，您就认准我们。",
        better: "您把别家的报价发我一份，我周三前逐项标出差在哪，行吗？",
        audience: "customer",
      },
      {
        text: "[[那家公司就是骗子]]，收了钱就跑。",
        better: "付款上我们可以分三期，您看行吗？",
        audience: "customer",
      },
      {
        text: "[[隔壁那家的检测报告全是假的]]。",
        better: "我们的检测报告编号在附件第1页，您可以到官网查。",
        audience: "customer",
      },
      {
        text: "[[他們的系統漏洞百出]]，您千萬別用。",
        better: "資安上，我們每季做一次滲透測試，報告在附件。",
        audience: "customer",
      },
      {
        text: "[[友商那套纯属忽悠]]，PPT做得好看而已。",
        better: "友商的演示做得好，我们周三下午可以拿您的数据跑一遍，您看行吗？",
        audience: "customer",
      },
      {
        text: "[[你们现在用的那个CRM，简直反人类]]。",
        better: "你们现在用的CRM，哪一步最费时间？",
        audience: "customer",
      },
    ],
    good: [
      { text: "读取速度对方每秒120件，我们90件，对方更快。", audience: "customer" },
      { text: "友商的移动端做得比我们好，我们强在报表。", audience: "customer" },
      { text: "您现在用的是哪家的系统？", audience: "customer" },
      { text: "我们自己以前的售后确实烂，去年换了团队。", audience: "customer" },
      { text: "他们家质量太差，客户自己说的。", audience: "boss" },
      { text: "同行一般是30天账期，我们可以给到45天。", audience: "customer" },
      "别去他们家吃了，上次那个鱼太咸。",
    ],
  },
  en: {
    bad: [
      {
        text: "Frankly, [[our competitors are a joke]].",
        better: "On service hours we cover nights; Orbis does not. Which matters more to you?",
        audience: "customer",
      },
      {
        text: "[[Their software is hot garbage]], trust me.",
        better: "Their software has no offline mode, ours does. Do your drivers lose signal?",
        audience: "customer",
      },
      {
        text: "[[If you go with them you will regret it]].",
        better: "With them you get a lower price, with us a 24-hour repair. Which costs you more?",
        audience: "customer",
      },
      {
        text: "Honestly, [[Zentra is a disaster on support]].",
        better: "Zentra answers within two days, we within four hours. What do you need at night?",
        audience: "customer",
      },
      {
        text: "[[The other vendors just lie about their delivery]].",
        better: "Ask every vendor for last year's delivery record; here is ours.",
        audience: "customer",
      },
      {
        text: "[[Unlike the garbage from Kolo]], ours lasts.",
        better: "In your March test the Kolo panel lost 2.1% and ours 1.4%.",
        audience: "customer",
      },
    ],
    good: [
      { text: "Orbis is stronger on mobile; we are stronger on reporting.", audience: "customer" },
      { text: "If mobile matters most, Zentra is a reasonable choice.", audience: "customer" },
      { text: "Norvik quoted 4% under us with 90 days.", audience: "boss" },
      { text: "Our own 2.1 release was a disaster and we know why.", audience: "customer" },
      { text: "Our competitor Kolo also offers a 24-month warranty.", audience: "customer" },
      { text: "Zentra support is a total disaster.", audience: "colleague" },
      { text: "The weather is terrible, so the crane comes a day later.", audience: "customer" },
    ],
  },
};
