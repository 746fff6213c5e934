import { after, before, enPattern, facesBuyer, holds, markClauses, matchesOf, zhPattern } from "../engine/clauses";
import { defineRule, type Examples } from "../engine/rule";
import type { Draft, Span, Unit } from "../engine/types";

/** What one language calls an inducement, and what makes a favour one. */
interface Words {
  /** Says it all: nobody writes this of an honest favour. */
  readonly told: RegExp;
  /** A share of the money for the reader. Between trading partners that is a margin, unless it is hidden. */
  readonly share: RegExp;
  /** A gift or favour that the writer hands to the reader or the reader's family. */
  readonly gift: RegExp;
  /** It goes past the reader's firm: to the family, the home, the own pocket, unseen. */
  readonly hidden: RegExp;
  /** It hangs on the order, the tender, the signature. */
  readonly deal: RegExp;
  /** Refusals, rules, news and accusations speak of it, they do not offer it. */
  readonly noOffer: RegExp;
  /** Terms of trade with a firm, and what a shop gives its customers: silent unless hidden. */
  readonly trade: RegExp;
}

const YOU = "(?:您|你|贵府|领导|[\\u4e00-\\u9fff]?(?:哥|姐|总|主任|处长|科长|经理))";
const FAMILY =
  "(?:亲戚|岳[父母]|(?:您|你)(?:的)?(?:母亲|父亲|妈|爸|丈人|老家)|嫂子|嫂夫人|弟妹|夫人|太太|爱人|老婆|老公|孩子|小孩|娃|令(?:公子|郎|爱|千金|堂|尊)|女儿|儿子|闺女|公子|千金|家属|家人|家里|府上|(?:您|你)家|父母|老爷子|老人家|侄子|外甥|小舅子|弟弟|妹妹)";
const GIVE = "(?:给|送|带|备|寄|安排|准备|留|包(?!装|括|含|月)|塞|孝敬|买|派|打|转|赞助|奉上|表示|张罗|弄)";
const GIFT =
  "(?:红包|利是|[购油]卡|购物卡|加油卡|礼品卡|礼金|储值卡|超市卡|商场卡|京东卡|张卡|卡(?!片|座|口|顿|住|点|在)|提货[券卡]|礼券|现金|茅台|五粮液|好[烟酒]|烟酒|[两几一]条(?:烟|中华|华子|玉溪)|中华|[箱瓶]酒|(?:名|手|块|只)表|一块|手机|iphone|金条|黄金|包包|名牌|三亚|旅游|度假|出国|考察|玩(?:几天|一圈|一趟)|日本|欧洲|泰国|新马泰|机票|球卡|高尔夫|礼物|礼品|土?特产|[薄厚重大]礼|心意|意思|表示|敬意|惊喜|信封|新车|(?:演唱会|球赛?|歌剧|音乐会)[^。！？，]{0,3}票|门票|辛苦费|茶水费|茶钱|好处|voucher|gift|cash)";
const PORTION = "[\\d.一二两三四五六七八九十几]+ ?(?:个点|%|个百分点|成|万|千块|百块)";

/** Money made on the quiet and shared. */
const SPLIT =
  "(?:咱|我们|我|您我|你我)[俩们]?(?:个)?(?:一人一半|对半|五五|平分|四六|三七)(?!年|号|开会)|(?:账|帐)面?上?(?:看不|查不|不会看)出|不会少(?:了)?(?:您|你)的?(?!货|件|量)|(?:[\\d一二两三四五六八九十百几]+ ?(?:来)?[万千百块w])[^。！？，]{0,4}(?:就|都|全)?是(?:您|你)的(?=[，。！了]|$)|卡里(?:有|存|充|打)[^。！？，]{0,6}(?:钱|万|千|块|\\d)|(?:高|多|富余|省)(?:出|下)?(?:来)?的[^。！？，]{0,6}(?:您|你)(?:自己)?(?:留|拿|收|揣)|(?:只要|如果|要是)[^。！？]{0,14}(?:给|归|定|选|用)我们[^。！？]{0,4}[，,][^。！？]{0,8}(?:一句话|包在我|好说|好办)|规矩(?:我|都|咱)(?:都)?(?:懂|明白)|个点[，,]?[^。！？]{0,3}现金|给(?:您|你)[^。！？，]{0,4}包(?:一)?个(?:大|厚|红)|密码(?:是|写|就是)[^。！？，]{0,4}(?:(?:您|你)的?(?:生日|手机)|背面|六个)";
/** A treat in private at our cost: 大保健, a trip with the wife. */
const OURS_TO_PAY = `(?:请|带|陪|安排)(?:您|你)[^。！？，]{0,8}(?:大保健|洗浴|桑拿|按摩|夜总会|潇洒|放松放松)|${FAMILY}[^。！？]{0,10}(?:转转|玩|度假|旅游|旅行|散散?心|海南|三亚|日本|欧洲|泰国)[^。！？]{0,14}(?:我|我们|公司)(?:来|都|全)*(?:订|出|包|安排|报销|负责|买单)|(?:随(?:函|信|货)|另)附(?:上|送|赠)?[^。！？，]{0,6}(?:购物卡|[购油]卡|礼品卡|超市卡|京东卡|红包|礼券|现金)|(?:购物卡|[购油]卡|礼品卡|超市卡|京东卡|红包|礼券)[^。！？，]{0,4}[，,]?(?:敬请|请|还请|望)(?:您|你)?(?:笑纳|收下)`;

const zh: Words = {
  told: zhPattern(
    `${SPLIT}|${OURS_TO_PAY}`,
    `${FAMILY}的?[那这](?:一)?份|(?:私人|个人|私下|私底下)(?:再|另)?(?:俾|返|给|打|转|补|贴)[^。！？，]{0,6}(?:\\d|[一二两三四五六七八九十]+个?[点成])|${FAMILY}[^。！？，]{0,10}(?:推荐信|升学|入学|留学|深造|就业|工作|实习|手术|住院|学费)[^。！？]{0,8}(?:[敝我弊]司|我们|我方|鄙人|我)[^。！？]{0,14}(?:亲笔|代为|安排|张罗|负责|承担|解决|操办)|一手交(?:红包|现金|钱)|${FAMILY}[^。！？]{0,14}(?:车款|房款|房贷|车贷)[^。！？，]{0,4}(?:我|我们|公司)(?:先|来|都|给)*(?:垫|出|付|还|包)|玉成|薄酬|兑现给(?:您|你)|返(?:您|你)的(?:那|这)?份|(?:写|记|挂)(?:在)?(?:的)?(?:您|你)?${FAMILY}(?:的)?(?:名|账)`,
    "(?:回扣|好处费|茶水费|辛苦[费钱]|打点费|疏通费)(?!多少|问题|怎么)[^。！？，]{0,10}(?:给|放心|照|少不了|不会少|老规矩|打|转|安排|准备|到位|您|你)|(?:给|打|转|留|送|有)[^。！？，]{0,10}(?:回扣|好处费|辛苦费|茶水费|茶钱)",
    `${GIVE}[^。！？，]{0,6}(?:您|你)[^。！？，]{0,8}(?:购物卡|[购油]卡|加油卡|礼品卡|礼金|储值卡|超市卡|商场卡|京东卡|提货[券卡]|礼券|现金|红包|利是)`,
    `(?:佣金|提成|返点|好处)[^。！？，]{0,6}(?:让|包|令)(?:您|你)满意|(?:您|你)(?:的|那|这|的那)${PORTION}(?!折)[^。！？，]{0,4}(?:一分|不会|照|少不了|给|留|都)|(?:多出来|差额|差价|多的|余下|剩下|出来的)(?:的)?(?:部分|钱)?[^。！？，]{0,8}(?:归|给|算|返|转|打|退|留)(?:给)?(?:您|你)|(?:合同|报价|价)[^。！？，]{0,3}(?:做|报|开)高[^。！？]{0,12}(?:归|给|返|退)(?:您|你)|(?:端午|中秋|春节|过年|过节|年底)的(?:意思|心意)|(?:走|打|转|汇|划)(?:到|进)?(?:您|你)(?:的)?(?:个人|私人|私|自己)(?:的)?(?:账户|户头|卡|账|微信)|${FAMILY}[^。！？，]{0,8}(?:工作|上学|入学|实习|学费|留学)[^。！？，]{0,4}包在我|(?:给|返)(?:您|你)[^。！？，]{0,4}百分之[一二三四五六七八九十两\\d]|(?:红包|利是|[购油]卡|礼品卡|现金|礼金)[^。！？，]{0,2}给(?:您|你)`,
    "(?:给|为)(?:您|你)(?:个人)?(?:微信|支付宝|卡上|卡里)?(?:转|打|汇|发)(?:了|过去)?[\\d一二两三五六八九十]+(?:[千万百块]|元)*(?!份|封|版|套|条|张图|个文件|次|遍|页)|(?:打|转|存)[^。！？，]{0,3}卡[^。！？]{0,6}(?:还是|或)[^。！？]{0,4}现金|现金[^。！？]{0,4}(?:还是|或)[^。！？]{0,4}(?:打卡|转账)|(?:茶|饮茶|喝茶|跑腿|过节)钱|(?:股份|干股|原始股)[^。！？]{0,10}(?:代持|给(?:您|你)|(?:您|你)(?:亲|家))|给(?:您|你)[^。！？，]{0,4}(?:留|分)(?:了|点|些)*(?:股份|干股|股)|代持|(?:酬劳|酬金|酬谢|报酬|谢礼|厚礼)[^。！？，]{0,4}(?:奉上|奉送|送上|相赠)|首付[^。！？，]{0,8}(?:言语|我们(?:来)?(?:出|垫|解决|想办法))|(?:您|你)(?:这|那)份(?:也)?(?:有|少不了|准备|留)|(?:让|叫|使)(?:您|你)吃亏(?=的|$)|记着?(?:您|你)的好|(?:参数|标书|条件|要求)[^。！？，]{0,8}往我们[^。！？]{0,12}(?:好说|感谢|表示|记)|(?:看一?眼|透露|发我)[^。！？]{0,4}[，,][^。！？]{0,4}(?:请|带|给)(?:您|你)[^。！？]{0,8}(?:玩|旅|游|去)|(?:爱人|老婆|亲戚|家属|儿子|女儿|小舅子)[^。！？，]{0,4}的?(?:公司|账户|卡)[^。！？]{0,14}(?:走账|代理|走|打)|不开票[^。！？]{0,4}$|(?:个人|私下)[^。！？，]{0,3}(?:再)?(?:给(?:您|你))?(?:包|封)(?:个)?(?:大|厚)的",
    `(?:您|你)(?:个人|本人|自己)的?[^。！？，]{0,4}(?:劳务|费(?!用明细)|补贴|辛苦|酬劳|收入|奖励|报酬|心意|礼|好处)|(?:以|用|走)(?:${FAMILY}|朋友)的?(?:名义|名字|账户|公司)|(?:这|那)?[\\d一二两三五六八九十]+(?:万|千|块)(?:钱)?[^。！？，]{0,3}(?:您|你)(?:先|就)?(?:拿|花|收|用)(?:着|下|上)?|(?:会所|洗浴|按摩|ktv|夜总会|澳门)[^。！？]{0,12}(?:安排|请|我出|我包|不用管|管钱|玩)|(?:答应|说好|讲好)(?:给)?(?:您|你)的?(?:那个?)?(?:数|点|份|好处|心意)|(?:您|你|处长|主任|总|哥|姐|科长|经理|院长|局长)(?:个人)?的(?:那)?(?:部分|那份|这份)[^。！？，]{0,4}(?:另(?:计|算|外)|单独|私下)|(?:药|住院|手术|学|生活|机票|房)费?[^。！？，]{0,4}(?:我们|我|公司|老板)(?:公司|来|们)*(?:包|出|承担|报销|付|解决)(?=了|[，。！？]|$|的)|(?:评委|评标|标底|底价|对手报价|专家)[^。！？]{0,12}(?:给我|告诉我|透露|发我|递)[^。！？]{0,10}(?:谢|感谢|表示|安排|好说|亏待|忘)|(?:只要|如果|等|一旦|要是)[^。！？]{0,12}(?:签|中标|拿下|成|过|定|用我们)[^。！？]{0,8}[，,][^。！？]{0,10}(?:好说|兑现|好好谢|谢(?:您|你)(?:的)?(?=[，。！]|$)|亏不了|忘不了|有数|算我的)`,
    "回家再(?:打开|看|拆)|(?:装修|工作|上学|房子|房贷|买房|看病|住院|入学|户口)的?事[^。！？，]{0,4}(?:包在我|我来办|交给我)|给(?:您|你)(?:留|备|准备|预备)(?:了|好)?[\\d一二两三五六八九十]+(?:万|千|百|个点|块(?!屏|板|表))|感谢费|辛苦费|(?:聘|请)(?:您|你)(?:当|做|任|为)[^。！？，]{0,4}顾问[^。！？]{0,14}(?:工资|费|不用|挂名|干股)|(?:自当|必当|定当|定有|另有)[^。！？，]{0,4}(?:厚礼|答谢|重谢|酬谢|厚报)|有(?:您|你)(?:的)?(?:一)?份(?![文合报])|(?:夫人|太太|爱人|嫂子|老婆|孩子)的[^。！？，]{0,4}(?:卡|账单|机票|学费)[^。！？，]{0,6}(?:充|付|买|交|办)(?:好|了)|家属(?:也)?(?:可以|能|一起)[^。！？]{0,10}(?:费用|全包|不用管|我们出)|(?:费用|开销)(?:您|你)不用(?:管|操心|出)",
    "少不了(?:您|你|哥|姐)|(?:亏|亏待|亏欠)不(?:了|到)(?:您|你)|(?:不会|绝不|不能|不|唔会)亏待|(?:不会?|绝不|不能|唔会)(?:让|叫|使|畀)(?:您|你)?(?:老?人家)?(?:白忙|白帮|白辛苦|白跑|白出力|白做)|必有(?:重谢|厚谢|厚报)|重金酬谢|重谢(?:您|你)",
    "(?:心意|意思|敬意|薄礼|见面礼)[^。！？]{0,12}(?:收下|笑纳|收着|拿着|别嫌|收好|别推辞)|不成敬意|还请笑纳|意思意思",
    "(?:该|属于|归)(?:您|你)(?:的|个人的?|自己的?|应得的)?(?:那|这)?(?:一)?(?:份|部分|块)(?!合同|报告|文件|资料|订单|报价|方案|材料|邮件|表|清单|协议)|(?:您|你)(?:个人|本人|自己)(?:的|那|应得的?)*(?:部分|好处|那?份|利益|提成)",
    "好处[^。！？，]{0,4}(?:大大的|少不了|不会少|不会忘)|(?:该|需要)打点的|(?:帮|给)(?:您|你)打点(?!行李)|(?:虚开|多开|开高|开大)[^。！？，]{0,6}(?:发票|票)|(?:发票|票面)[^。！？，]{0,8}(?:多开|虚开|开高|开大|多写)|代开[^。！？，]{0,8}发票",
    "阴阳合同|一[份套]对外[^。！？]{0,8}一[份套]对内|抽屉(?:协议|合同)|[桌台](?:子|面)?底下(?:给|的)|(?:钱|红包|现金|东西)[^。！？，]{0,6}(?:放|搁|塞)[^。！？，]{0,6}(?:车|后备箱|抽屉|包里|信封)",
    `${FAMILY}[^。！？，]{0,10}(?:钱|学费|留学|上学|读书|入学|学位|实习|工作|就业|编制|首付|手术费)[^。！？]{0,8}(?:我(?!想问|问)|我们|老板|公司|算)[^。！？，]{0,8}(?:来|出|包|想办法|安排|解决|赞助|搞定|负责|张罗|的)`,
  ),
  share: zhPattern(
    `(?:返|提|抽|分)(?:给)?(?:您|你)[^。！？，]{0,6}?${PORTION}|给(?:您|你)(?:个人|这边|本人)?(?:再|单独|另外|也)?(?:返|提|抽)[^。！？，]{0,4}?${PORTION}|${PORTION}[^。！？，]{0,6}(?:打|转|划|汇)(?:到|进|给)?(?:您|你)`,
    "(?:提成|佣金|返点|劳务)[^。！？，]{0,12}(?:给|打|转)(?:您|你)(?:本人|个人)?|(?:另|专门|单独)(?:外)?(?:备|准备|安排)(?:了)?[^。！？，]{0,4}(?:劳务|红包|礼|心意|一份)|(?:给|返|打|转|留|付|有)(?:您|你)[^。！？，]{0,10}(?:返点|返佣|佣金|提成|介绍费|劳务费|车马费|信息费|顾问费|咨询费|抽成|干股|分红|commission|kickback)|(?:您|你)(?:这边|那边)?(?:的|那份)(?:佣金|提成|返点|介绍费|commission)|(?:返点|佣金|提成|commission)[^。！？，]{0,6}(?:给|打|转|留)[^。！？，]{0,3}(?:您|你)",
  ),
  gift: zhPattern(
    `(?:给|送|为|替|孝敬|打|转|寄|塞)[^。！？，]{0,4}(?:她|他|${YOU}|${FAMILY})[^。！？，]{0,10}${GIFT}|(?:${YOU}|${FAMILY})[^。！？，]{0,8}${GIVE}[^。！？，]{0,10}${GIFT}|${GIFT}[^。！？，]{0,8}(?:派俾|送到?|放|寄(?:到|至)?|给|打|塞)[^。！？，]{0,4}(?:${YOU}|${FAMILY})|${GIFT}[^。！？，]{0,4}(?:您|你)(?:先)?(?:拿着|收|留着)|安排(?:您|你)[^。！？，]{0,6}(?:去|到)`,
  ),
  hidden: zhPattern(
    `别声张|(?:别|不要|勿)(?:跟|和|同|告诉|让|叫|对)(?:别人|人|任何人|外人|同事|领导|公司|单位|家里)|(?:咱|我|你我|我们|咱们)俩?(?:个)?(?:人)?知道|(?:你|您)知我知|天知地知|私下|私底下|背地里|悄悄|偷偷`,
    `不(?:走|经|过|入|进)(?:公司)?(?:的)?[账帐]|别走公司|[账帐]外|私[账帐]|(?:个人|私人|您自己的?|您的)(?:[账帐]|卡|银行卡|微信)|走我?朋友|后备箱|懂规矩|老规矩|规矩我懂|单独给(?:您|你)|(?:您|你)(?:个人|本人)|夹了点|信封`,
    `${FAMILY}`,
  ),
  deal: zhPattern(
    "事成|成了|完事|事后|签(?:了|完|下|字|单|约)|中标|拿下|搞掂|搞定|投给|投(?:我们)?一?票|透(?:个|露)?底|底价|标底|评标|评分|打分|分打|把关|开绿灯|帮忙(?:盯|说|运作)|盯一下|这(?:标|单|个标|个单|票)|只要[^。！？]{0,10}(?:过|成|定|选)|[案项]子?过|deal|PO|合同(?:一)?(?:过|下来|批)|单子|促成|续约|评审|合作愉快|办妥|报价给我|顺利|这单|采购案|项目|手下留情|帮(?:忙|我们)推|意思意思|您(?:拿着用|收下)",
  ),
  noOffer: zhPattern(
    "严禁|禁止|不得|不准|不允许|杜绝|拒绝|拒收|(?:不能|不可以?|不敢|不便|没法|无法)(?:收|要|接受|拿|给|送|返)|不(?:收|给|送|搞|吃)(?:回扣|礼|红包|这)|(?:没有|不存在)(?:任何)?(?:回扣|好处)|退(?:还|回|给)|心领|作废|红冲|冲红|误开|开错|违规|违纪|违法|合规|廉洁|廉政|反腐|贿|举报|投诉|依法|税务",
    "判处|被查|双开|索要|索取|收受|收取|查处|查办|纪委|监委|报道|涉嫌|涉案|开除|感谢(?:您|你|大家)?的?(?:一点)?心意|(?:您|你)的(?:一点|这份|一片)?心意|谢谢(?:您|你)?的?(?:礼|心意|红包)|(?:您|你)?(?:别|不要|勿)(?:再)?(?:送|给我)",
  ),
  trade: zhPattern(
    "贵(?:司|公司|单位|店|方)|对公|抵扣|冲抵|协议|合同(?:第|约定|条款|里|中)|政策|经销商|代理商|渠道|采购额|年度|季度|结算单|对账单|申请(?:了|到)?|补偿|赔付|原路|原返|支付方式|白条|优惠|活动|满减|会员|积分|订单|领取|下单|店铺|退款|客服|团队|大家|全体|全员|现金(?:流|支付|付款|结算|价|折扣)|付现|符合|条件|招生",
  ),
};

const BENEFIT =
  "(?:hamper|case of \\w+|golf|our treat|all paid|barolo|champagne|cognac|wine|apple watch|consulting fee|bonus(?! units?| months?| content| features?| pack)|tickets? (?:to|for)|trip|holiday|vacation|getaway|weekend (?:in|at|away)|iphone|ipad|watch|rolex|macbook|laptop|whisk(?:e)?y|single malt|bottle|presents?|ps5|playstation|xbox|studies|loan|villa|apartment|(?:the|my|our|a) (?:car|boat|villa|flat)|sponsor\\w*|flights?|pocket money|spending money|handset|phone|camera|bike|car|drone|console|telly|tv|dinner for two|spa|suite|cruise|safari|shopping|clothes|suits?|handbag|necklace|gold|coins?|crypto|bitcoin|lump sum|grand|mortgage|deposit on|(?:a )?malt|rum|cigars?|hotel (?:stay|voucher)|gifts?|token|(?<=a |little )thank[- ]?you|jewell?ery|something(?: (?:nice|special|extra|small))?|internship|job|position|school fees|tuition|scholarship|admission|treat|reward|gift ?cards?|vouchers?|(?:in |the |some )?cash(?! market| flow| price)|envelope|few (?:hundred|grand|thousand)|commission|sweetener|finder's fee|points|cut|\\d+(?:\\.\\d+)? ?(?:%|percent|k))\\b";
const KIN =
  "your (?:wife|husband|son|daughter|kids?|child(?:ren)?|boys?|girls?|brother|sister|nephew|niece|cousin|family|parents?|mother|father|spouse|missus)(?:'s)?";

/** A part of the price or the order, in the reader's own hands. */
const PORTION_EN =
  "(?:(?:a |one |two |three |some |\\d+(?:\\.\\d+)? ?)(?:per ?cent|percent|%|slice|cut|share|piece|bit|portion|chunk|little|grand|k|thousand|hundred)|the (?:difference|extra|rest|surplus|balance|margin)|your (?:share|part|cut|slice|percentage|percent|commission))";
/** The reader with nobody behind him: alone, by his own account, with his own. */
const PERSONALLY =
  "(?:you|u|ya)(?: (?:personally|directly|privately|yourself|in cash|separately|quietly|on the side|discreetly))+";

const en: Words = {
  told: enPattern(
    `(?:take care of|cover|pay|settle|handle|sort(?: out)?|help with) ${KIN} (?:rent|fees|bills?|loan|debts?|studies|course|wedding|flat|car|tuition|school)\\b|an? (?:\\w+ )?${BENEFIT}[^.?!,]{0,10} (?:finds?|find|makes?) (?:its|their) way to your|(?:spot|seat|place|room) for you (?:and \\w+ )?on our (?:yacht|boat|jet|plane|table|box)|your (?:private|personal) account (?:would|will|could|can|might) (?:see|get|receive|grow|show)`,
    "(?:look(?:ing|s)? after|tak(?:e|es|ing) care of|thank(?:s|ing)?|reward(?:s|ing)?|treat(?:s|ing)?|remember(?:s|ing)?) (?!our (?:staff|people|team))[^.?!,]{2,40} (?:in private|privately|personally|on the (?:quiet|side)|discreetly|quietly),? (?:with|by|using|and|through)\\b[^.?!]{0,40}|your (?:own |new |private )?(?:extension|house|kitchen|roof|pool|garden|car|home|flat|bathroom|garage|driveway|boat|villa|cottage|loft)\\b[^.?!,]{0,30} (?:built|done|painted|fixed|renovated|paid|refurbished|serviced|installed|thrown in|free)\\b[^.?!]{0,40}(?:quiet|no bill|free|no charge|no invoice|our (?:cost|account|books?)|the side|as well)|no ?(?:one|body) on (?:your|ur) (?:side|end)[^.?!]{0,24} (?:see|know|hear|notice|find)\\b",
    "(?:wire|transfer|pay|send|put|deposit|move)[^.?!,]{0,40} (?:private|personal|offshore|foreign)(?: bank)? accounts?\\b",
    "your (?:end|part|side) of the (?:deal|bargain|cake|pie)|(?:you|u)(?:'d| would| can| could|'ll| will)? (?:just |then )?(?:keep|pocket|get to keep) (?:the )?(?:\\d[\\d.,]*k?|rest|difference|extra|balance|change)\\b(?! units?| days?| samples?)|an? (?:\\w+ )?(?:envelope|packet|package|parcel|box|case|bag) (?:\\w+ ){0,4}(?:with your name|for you|waiting for you) (?:at|in|under|behind|with) (?:the|your|my) (?:hotel|reception|front desk|bar|concierge|car|boot|door|home|house|usual)|(?:finder's fee|commission|cut|bonus|arrangement|gift|favou?r|envelope)[^.?!]{0,30} (?:between (?:us|the two of us|you and me)|off the record|under the radar|discreet\\w*)|(?:keep|have) (?:the|this|your) (?:finder's fee|commission|cut|bonus|arrangement|gift|favou?r) (?:between|off|quiet|to yourself)|(?:i|we)(?:'ll| will| can| could) make (?:you|u) (?:very |really )?(?:happy|rich|a rich)\\b|(?:euros?|dollars?|pounds|\\d+k?|bucks|quid|[€$£]\\s?\\d[\\d.,]*k?) (?:will |would |could )?(?:go|goes|come|comes|is|are) (?:straight |directly )?(?:to|for) (?:you|u)(?= *[.!,?]|$| personally| in| when| once| if)|(?:in )?(?:bitcoin|crypto|cash) for (?:you|u)\\b",
    "(?:would|could|might|will) (?:a |an |some |a few |a couple of |two )(?:\\w+ )?(?:gift ?cards?|vouchers?|tickets?|weekend|trip|watch|bottles?|phone|laptop|bonus|holiday|envelope|commission|little something) (?:make|help|ease|speed|sway|change|tip)\\b|send you something (?:your|the|nobody|no one|which|that)\\b[^.?!]{0,40}(?:office|boss|company|know|see)|back-?dat(?:e|ing) (?:the|your|an?|it)\\b[^.?!]{0,50}|(?:claim|declare|report) (?:more|less) (?:from|to|for)\\b|those (?:who|that) (?:push|help|support|sign|back|approve|move|clear) our\\b|your (?:brother|sister|son|daughter|wife|husband|cousin|nephew|niece|uncle|aunt|kid)s?(?:'s)? (?:can|could|would|will|may|might)(?:'ve)? (?:start|work|join|intern|begin|study|live|stay|use|drive|have)\\b[^.?!]{0,40}(?:our|us|my|we)\\b|(?:the|this|that) (?:watch|gift|bottle|hamper|phone|voucher|trip|present) is (?:my|our|a) (?:own )?(?:personal|private|little|small)? ?(?:way of|thank|token|gesture|sign)",
    "(?:how about|fancy|what about|would you like|think about|imagine|picture) (?:a |an |the |some )?(?:[\\w-]+ ){0,2}(?:weekend|trip|holiday|vacation|getaway|cruise|car|watch|golf|safari|spa|bonus|gift|commission)\\b[^.?!]{0,60}(?:on (?:us|our|the house|me)|our (?:tab|treat|cost|expense)|if (?:this|it|we|you)|once|when (?:this|it|we)|we (?:could|can|'ll|would) (?:help|arrange|sort|pay))",
    `${PORTION_EN}[^.?!,]{0,50} (?:find(?:s)? (?:its|their) way|com(?:e|es|ing) back|flows?(?: back)?|go(?:es)?(?: back| straight)?|lands?|ends? up|makes? (?:its|their) way|drops?|trickles?) (?:back |straight |directly )?(?:to|with|in|into) (?:(?:you|u)\\b|(?:your|ur) (?:pocket|account|hands?|wallet|wife|husband|family))`,
    `(?:hand|pay|give|pass|send|kick|route|feed|wire|transfer|return|slip|funnel) (?:it|that|them|${PORTION_EN}|something|some(?: of it)?|half) (?:back |over |straight |on )?to ${PERSONALLY}|(?:hand|pay|give|kick|pass|feed|slip) (?:it|that|${PORTION_EN}) back to you\\b|(?:pay|wire|reward|compensate|reimburse|tip) ${PERSONALLY}|thank ${PERSONALLY} (?:with|by) |(?:show|express) (?:my|our|his|her|their) (?:gratitude|thanks|appreciation) to ${PERSONALLY}`,
    "(?:what|how much|which \\w+) (?:would|do|could|should|will) (?:you|u) (?:personally|yourself|privately) (?:want|like|need|expect|get|prefer|have in mind)|(?:won't|will not|never|not going to) forget (?:you|u|your (?:help|favou?r|kindness|support)|who helped)\\b|(?:look after|take care of|remember|reward|are good to|help) (?:the )?(?:people|those|folks|ones|friends|anyone|everyone) (?:who|that) (?:look|take|help|remember|support|are good|vote|choose|sign)|you scratch|(?:private|personal|other) (?:number|account|e-?mail|mail|address|card|wallet)[^.?!]{0,50} (?:share|part|cut|gift|reward|money|cash|transfer|thank|something)",
    "(?:fly|take|send|put|host|treat) (?:you and (?:your (?:wife|husband|partner|family|kids|girlfriend|boyfriend|better half|other half|missus|children|parents)|(?:the |a )?(?:family|kids|guest))|your (?:wife|husband|family|kids|children|parents|son|daughter)(?: and \\w+)?)(?: \\w+)?(?: up)? (?:to|in|on|at|for)\\b|your (?:brother|sister|son|daughter|wife|husband|cousin|nephew|niece|uncle|friend)(?:'s \\w+)?(?: can| could| will| would|'ll)? (?:get|gets|receive|be given|have|has|win|wins|land|lands) (?:a|an|the|some|that|our) (?:[\\w-]+ )?(?:contract|job|position|order|internship|place|seat|flat|apartment|car|scholarship|role|stake|shares|work)\\b",
    "(?:book|invoice|bill|enter|label|call|declare|write|put|run|disguise) (?:it|that|this|them) (?:down |through |off )?(?:as|under) (?:consult\\w+|consultancy|marketing|advis\\w+|training|travel|expenses|a fee|services|commission|sundry|entertainment)\\b|tell (?:me|us) what (?:the )?(?:other bids|others (?:bid|quoted|offered)|the competition)|we (?:can|could|will|'d|'ll) (?:add|put|load|build|mark up|round up) [^.?!,]{2,30}(?:invoice|price|quote|quotation|bill)[^.?!]{0,20} (?:and|then|for) [^.?!]{0,20}(?:you|your|share|split|back)\\b|so (?:that )?(?:compliance|audit|finance|your (?:boss|manager|company|employer)|no ?(?:one|body)) (?:doesn't|does not|won't|will not|never|can't|ever)? ?(?:sees?|knows?|finds?|notices?|hears?|asks?|suspects?)\\b",
    "put [^.?!,]{2,20} on the payroll|(?:get|take|have) your (?:slice|cut|share|piece|bit)\\b|cash gift|tell me your (?:number|price|figure)|straight to (?:you|your pocket)|off[- ]invoice|be (?:very |really )?generous to (?:you|u)\\b|see you right|remember (?:you|your help) (?:when|once|at)|just (?:you and me|between)|hush[- ]hush|scratch (?:our|my) back|(?:pass|route|kick|funnel) it back to you\\b|back to you (?:privately|personally|in cash)|for (?:people|someone|friends|those) like (?:you|yourself) who help|(?:show|express) (?:his|our|my|their|her) (?:gratitude|appreciation|thanks) (?:to you )?(?:privately|personally|in cash|discreetly)|settle your (?:side|part|share)|personal (?:upi|paytm|paypal|venmo|account number)|(?:you'd|you'll|you would|you will) be (?:a )?(?:very |really )?(?:happy|rich|well off|smiling)[^.?!]{0,30}(?:our way|sign|award|win|through)|nobody (?:audits|checks|counts|tracks) (?:gift|cash|the)|(?:something|a (?:little )?(?:gift|present|surprise)) for you at (?:the|your) (?!meeting|site|office|desk)",
    "(?:no paper trail|off the record(?=[^.?!]*$)|name your price|we(?:'ll| can| could)? split the (?:extra|margin|surplus)|what would it take to get your (?:vote|signature|approval))|(?:rs|inr|usd|rm|\\$|€|£)\\.? ?[\\d,.]+k? (?:\\w+ ){0,3}(?:for (?:you|your (?:kind )?(?:cooperation|help|support|trouble|side)|u)\\b|given to you|in your (?:hand|pocket))|token (?:amount|money|of appreciation)[^.?!]{0,30}(?:you|your)|(?:through|via|to) your (?:brother|sister|wife|husband|cousin|son|daughter|friend|uncle|nephew)'s? (?:\\w+ )?(?:company|consultancy|firm|account|business)|(?:something|a little something|funds|money) (?:waiting|landing|arriving) in your (?:bank )?account|(?:take (?:good )?care of|look after) (?:people|those|anyone|folks) who|(?:be|are) (?:very |quite )?(?:generous|grateful) to (?:our |those |people )?(?:friends|who)|you(?:'re| are|'ll be| will be) (?:well |properly |personally )?(?:looked after|rewarded)|\\d+ ?% back to (?:the person|you\\b|whoever)|sort you out with|your \\w+'s (?:shop|company|firm|consultancy|business|account|agency) (?:could|can|would|might|will)|(?:cash|money|envelope|amount|commission) (?:will|would|can|could|to) (?:be )?(?:handed|given|wired|paid|sent|transferred|delivered) (?:over )?to (?:you|u)\\b|(?:wired|handed|paid|slipped|transferred) to (?:you|u)\\b[^.?!]{0,20}(?:no questions|quiet|cash|private)|your (?:commission|cut|share|fee) (?:sent|paid|wired|transferred|in cash)|accept (?:this|the|our|my)[^.?!,]{0,20}(?:envelope|gift|token|hamper)|(?:make|making) (?:it|this) (?:well )?worth (?:your|ur|yr) (?:while|effort|trouble)|(?<!what's |what is |nothing )in (?:it|this) for (?:you|u|yourself)\\b|backhanders?|baksheesh|speed money|brown envelope|greas(?:e|ing) (?:your|some|the|a few) palms?",
    "(?:under[- ]the[- ]table|off[- ]the[- ]books?)\\b|slip (?:you|u) (?!up)|kick[- ]?backs?|(?:to|into) your (?:own|personal|private|wife's|husband's) (?:bank )?(?:account|card|wallet|paypal|venmo|paytm|upi)|(?:inflate|pad|bump up) the (?:invoice|bill|quote)",
    "over-?invoic\\w+|(?:pocket|keep) the (?:difference|balance)|fake invoices?|personal (?:commission|bonus|reward|incentive|rebate|cut|gratuity)|(?:your|ur) (?:cut|slice|share|percentage|commission) [^.?!]{0,40}(?:cash|separate\\w*|private\\w*|personally|quiet\\w*|nobody|no one)",
    "reward(?:ed)? (?:you )?(?:handsomely|personally|privately|generously)|(?:won't|will not|not) (?:regret|forget) (?:it|this|your help) personally|we (?:always )?(?:look after|take care of|remember|reward) (?:our friends|those who|people who)",
    "(?:accept|take) (?:this|our|my|a) (?:small|little|humble) (?:token|gift|gesture)|(?:pay|cover|sort out|take care of|sponsor|arrange|fund) (?:for )?(?:your family|(?:your|ur) (?:son|daughter|kid|child)\\w*'s?) (?:holiday|school|tuition|college|fees|wedding|education|studies)",
  ),
  share: enPattern(
    "(?:get|give|giving|pay|offer|send|wire) (?:you|u) (?:a |an )?(?:\\d+(?:\\.\\d+)? ?% )?(?:commission|cut|finder's fee)|(?:commission|cut|finder's fee) for (?:you|u|yourself)|your cut\\b",
  ),
  gift: enPattern(
    `(?:we|i)(?:'ll| can| could| will|'d| would)? (?:gladly |happily )?sponsor (?:that|it|this|him|her)\\b|(?:give|get|send|lend|loan|offer|arrange|sort|throw in|hand|buy|treat|fly|take|cover|pay|sponsor|wire|transfer|find|fix|have|put|bring|deliver)(?:ing|ed)? (?:[^.?!,]{0,40} )?${BENEFIT}|(?:there's|there is|there'd|there will|there'll|expect|accept) [^.?!,]{0,30}${BENEFIT}`,
    `${BENEFIT} [^.?!,]{0,20}(?:for (?:you|u|your)|coming your way|waiting|with your name|is yours|will be sent)|(?:take (?:good )?care of|look after|see to) (?:you|u)\\b`,
  ),
  hidden: enPattern(
    `(?:just |strictly )?between (?:us|ourselves|you and (?:me|i)|the two of us)|(?:nobody|no one|your (?:boss|manager|company|employer|colleagues)) (?:else )?(?:needs?|has|have|will|would|doesn't|does not|must|should|is going)(?: need)?(?: ever)?(?: to)?(?: ever)? (?:know|find out|hear|see|notice|be told|ask)`,
    `(?:don't|do not|no need to) (?:mention|tell|share|say)|keep (?:it|this|that) (?:quiet|private|between|secret|to yourself)|discreet\\w*|quietly|privately|on the (?:side|quiet)|in private|no bill|(?:for )?(?:you|u|yourself) personally|only for (?:you|u)\\b|our (?:little )?secret|no questions asked|(?:if you|you) (?:see|know|get) what i mean|your (?:own )?(?:home|house)(?! (?:page|office))|😉|🤫|just for (?:you|u)\\b|in your (?:car|boot|garage|mailbox|bag)|(?:private|home|personal) (?:address|e-?mail|mail|number)|on (?:us|our account|our tab|our dime|the house)|my treat|our treat|at our expense|personally for|your home(?! page|\\s+office)|your place|(?:a |as a )personal thank|no one at work|all paid|your residence|your (?:own )?pocket|${KIN}`,
  ),
  deal: enPattern(
    "(?:if|once|when|after|provided|as soon as|in return|in exchange|for)(?: [^.?!]{0,40})? (?:we win|win (?:the|this)|sign(?:s|ed|ing)?|tender|contract|deal|award\\w*|p\\.?o|order is|the order|renewal|the nod|deposit|goes (?:through|our way)|comes through|choosing us|choose us|picking us|pick us|bid|scoring|vote)\\b|sign (?:this|by|today)|(?:through|past|with) procurement|(?:chosen|selected|over the line|closes? by|close this|other bids|competitor's? (?:bid|price|quote)|go with us|went with us)\\b|(?:pick|choose) us and|(?:push|get|see) (?:the |this |it )(?:deal )?(?:through|over)|help (?:me|us) (?:with|win|get)|(?:get|got|given) the nod|when it closes|once we(?:'re| are) in|help us with the (?:scoring|tender|evaluation)|(?:if|once|when|after|provided) (?:you|we|it|this|the \\w+) (?:choose|pick|select|sign|win|go|goes|close|closes|drops|lands|is through|is in|clears|comes)|after signing|when the (?:po|order|contract|deal) (?:drops|lands|is|comes)|approve (?:the|this|our) (?:invoice|order|change|quote)",
  ),
  noOffer: enPattern(
    "(?:can't|cannot|could not|couldn't|unable to|not able to|won't|will not|must not|may not|shall not|not (?:allowed|permitted)|doesn't allow|do not|don't|does not|never|refuse to|declined? to)[^.?!]{0,20}? (?:accept|offer|pay|take|give|receive|do|allow|tolerate)\\b",
    "complian\\w+(?! (?:doesn't|won't|does not|will not|never|needn't))|policy|policies|code of conduct|anti-?(?:bribery|corruption)|bribe\\w*|convicted|denied|accused|alleged\\w*|investigat\\w+|prohibit\\w*|forbid\\w*|illegal|offen[cs]e|report any|declare any|no kick|without any kick|(?:gift|present|hamper)s? (?:you|that you) (?:sent|gave)|thanks? (?:you )?(?:so much )?for the",
  ),
  trade: enPattern(
    "your (?:company|firm|organi[sz]ation|business)(?!'s? (?:needs?|has|doesn't|does not))|agreement|referral program\\w*|credit(?:ed)?\\b|statement|the (?:whole |entire )?(?:team|office)|everyone|order (?:no|number|\\d)|volume|discount|refund|inconvenience|feedback|survey",
  ),
};

/** Told outright; a share for the reader; or a gift that is hidden, for the family or tied to the deal. */
function findWith(words: Words) {
  return (unit: Unit, draft: Draft): readonly Span[] => {
    const { read } = unit;
    if (!facesBuyer(draft) || holds(words.noOffer, read)) return [];
    const near = `${before(unit, draft)}\n${read}\n${after(unit, draft)}`;
    const hidden = holds(words.hidden, read);
    if (holds(words.trade, read) && !hidden) return [];
    const hits = [...matchesOf(words.told, read)];
    if (draft.audience !== "partner" || hidden) hits.push(...matchesOf(words.share, read));
    if (hidden || holds(words.deal, near)) hits.push(...matchesOf(words.gift, read));
    return markClauses(unit, hits);
  };
}

export default defineRule({
  id: "buyer-risk",
  family: "buyer",
  severity: "warning",
  scope: "sentence",
  says: {
    en: {
      title: "This could cost the reader their job",
      why: "A favour in private puts them at risk",
      advice: "Take it out; offer terms that can be shown to anyone",
    },
    zh: {
      title: "这句话会让对方担风险",
      why: "私下的好处，可能让他丢工作",
      advice: "删掉它，换成能摆上台面的条件",
    },
  },
  reads: { zh: findWith(zh), en: findWith(en) },
  source: "003",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "王经理，[[事成之后少不了您的]]。",
        better: "王经理，我们的条件都在报价单第3页，您周三前看一眼行吗？",
        audience: "customer",
      },
      {
        text: "李处，[[给嫂子备了张卡]]。",
        better: "李处，样机明天上午十点送到您办公室，您在吗？",
        audience: "customer",
      },
      {
        text: "[[一点心意请收下]]，别跟别人说。",
        better: "上周协调机房的事，谢谢您。周三的会您能来吗？",
        audience: "customer",
      },
      {
        text: "您帮忙把分打高点，[[孩子出国读书的钱我们来想办法]]。",
        better: "评分表第2项我们缺一份案例，我周四前补给您，行吗？",
        audience: "customer",
      },
      {
        text: "案子過了之後，[[您個人的部分我們另外處理]]，不走公司帳。",
        better: "案子過了之後，付款條件照合約第5條走，您看行嗎？",
        audience: "customer",
      },
      {
        text: "这单签了，[[两个点打您老婆卡上]]。",
        better: "年采购满500万返2%，直接抵贵司货款，您看行吗？",
        audience: "customer",
      },
      {
        text: "[[发票可以给您多开一些]]。",
        better: "发票按实际金额开，周三前寄到贵司财务，行吗？",
        audience: "customer",
      },
    ],
    good: [
      { text: "感谢您的心意，礼物我们不能收。", audience: "customer" },
      { text: "渠道返点按协议第7条算，2.5%，抵贵司货款。", audience: "partner" },
      { text: "中秋快乐，给团队寄了一盒月饼，请大家尝尝。", audience: "customer" },
      { text: "严禁向客户经办人支付回扣、好处费、购物卡。", audience: "customer" },
      { text: "晚上一起吃个饭，顺便把第3条聊完？", audience: "customer" },
      { text: "给您申请了一张50元优惠券，下单时自动抵扣。", audience: "customer" },
      { text: "这次给您优惠3个点，写进合同第2条。", audience: "customer" },
    ],
  },
  en: {
    bad: [
      {
        text: "[[There's 3% in it for you]], if we get the order.",
        better: "At 500 units your company gets 3% off the invoice; shall I put that in the offer?",
        audience: "customer",
      },
      {
        text: "Sign this week, [[then I'll send two tickets to Dubai for you and your wife]].",
        better: "If you sign by Friday, your company keeps the old price.",
        audience: "customer",
      },
      {
        text: "Help us win this tender, [[and we'll make it worth your while]].",
        better: "Which of the 40 tender questions matters most to you?",
        audience: "customer",
      },
      {
        text: "[[I can arrange a paid internship for your son]], if the tender goes our way.",
        better: "Which of the tender criteria carries most weight for you?",
        audience: "customer",
      },
      {
        text: "[[500 amazon voucher for u personally]], once the PO is in",
        better: "The crane comes on the 14th, does that suit you?",
        channel: "chat",
        audience: "customer",
      },
      {
        text: "[[We can settle your part under the table]].",
        better: "All our terms are in clause 5; which of them would you change?",
        audience: "customer",
      },
      {
        text: "[[Your commission would be paid in cash, nobody needs to know]].",
        better: "The rebate goes to your company's account; shall I send the form today?",
        audience: "customer",
      },
    ],
    good: [
      { text: "That's kind, but I can't accept the envelope.", audience: "customer" },
      { text: "The volume rebate is 3%, credited to your company every quarter.", audience: "customer" },
      { text: "Under our compliance policy any kickback is a firing offence.", audience: "customer" },
      { text: "It'll be worth your time: I'll bring the test results on Tuesday at 3.", audience: "customer" },
      { text: "If you sign by Friday, we'll give you a 5% discount.", audience: "customer" },
      { text: "Let's have lunch on Thursday after the site visit.", audience: "customer" },
      { text: "We sent a box of chocolates to the whole team for Christmas.", audience: "customer" },
    ],
  },
};
