import { after, before, enPattern, facesBuyer, holds, markClauses, matchesOf, zhPattern } from "../engine/clauses";
import { defineRule, type Examples } from "../engine/rule";
import type { Draft, Span, Unit } from "../engine/types";

/** How one language pushes a point aside, and what takes it up after all. */
interface Words {
  /** Sets the point aside or makes little of it. */
  readonly aside: RegExp;
  /** A bare no. */
  readonly refuses: RegExp;
  /** The need is named: a no to anything else may be what it is. */
  readonly need: RegExp;
  /** Named as the reader's own, which must be so where nobody knows who reads. */
  readonly own: RegExp;
  /** Off to the next point, which makes a no to anything a push aside. */
  readonly next: RegExp;
  /** Another way, a person, a reason: the no has something behind it. */
  readonly instead: RegExp;
  /** Another way, a person or a day: what an aside needs behind it, where a reason is none. */
  readonly way: RegExp;
  /** Own needs, things one can touch, rules, comfort: another matter. */
  readonly elsewhere: RegExp;
  /** A no to these is bargaining. */
  readonly haggle: RegExp;
}

const TOPIC =
  "(?:这|那|此|该)(?:个|块|点|条|项|事|些|样|种|件|类|方面|一点|一块|一项|问题|功能|需求|要求|小事)*(?:事|儿)?|呢(?:个|样|啲)(?:嘢)?";
const NOT_SO = "(?:不|没(?:有)?|冇|唔)(?:是|算|太|怎么|那么|这么|多么|多|什么|啥|很|特别|大|咁)*";

const zh: Words = {
  aside: zhPattern(
    "(?:先|暂时|暂|暂且(?!不[说论提])|就|可以|不如|要不|请|建议)(?:先|就|都|把它?|咱们?|我们)*(?:不(?:谈|提|聊|管|讨论|考虑|纠结|理会?|说)(?!说明|清|完|定)|(?:别|甭|不要|不用|莫)(?:谈|提|聊|管|问|说|考虑|纠结|理会?)(?!了?一声)|放(?:一放|一边|一旁|边上|下|到?一边|放|后面)|搁(?:一边|一搁|着|下|置|边上|一下)|[跳略]过|忽略|skip|pass|park|hold住?|往后放|抛开|撇开)|(?:暂且|暂时|暂|先|就)搁置|搁置(?:吧|好了)|(?:跳过|略过|放一边|搁一边|放一放|忽略不计)(?:吧|啦|了|好了|就(?:好|行))",
    `${NOT_SO}(?:重要(?!的|性)|要紧(?!的)|打紧|紧要|关键(?!的|词)|碍事|所谓|大不了|大碍|重点|核心|优先|priority|严重|夸张|玄|可怕|神|讲究|大事(?!情)|问题的关键|当务之急|急事)|(?:无所谓|无关(?:紧要|痛痒|[^。！？，]{0,5}大局|宏旨)|不值得?(?:占用|浪费|花(?:时间|精力)|讨论|一谈)|无伤大雅|不值一提|不足挂齿|可有可无|微不足道|细枝末节|鸡毛蒜皮|芝麻(?:大|点|绿豆)|旁枝末节|次要(?:的)?(?:问题|矛盾|因素)?(?=[，。！？啦吧了]|$)|不叫(?:个)?事|算(?:个)?(?:啥|什么|屁)事|有啥大不了|伪需求|鸡肋)`,
    "(?<!不)(?:都|就|只|不过|只不过|也|纯属|这|是|这种|这点|点儿?|那点儿?|算)(?:是|算)?(?:个|些|点|种)?(?:小(?:事(?!项)|问题|细节|毛病|case|意思|节)|细节(?:问题)?(?=[，。！？啦吧了而]|$))(?:啦|儿|而已|罢了|情)?|(?<!不|虽)(?:都是|是|属于)(?:小事|小节)|(?:这种|那种|这类)小(?:事|问题|细节)",
    "(?:就|您|你|咱|也){0,3}(?:别|甭|不要|不用|不必|无需|没(?:有)?必要|犯不着|用不着|何必|何苦|唔使|不值得|少|莫)(?:再|太|老|总|一直|那么|这么|为|在|跟|对|去|花时间)*(?:[^。！？，]{0,8})?(?:在意|纠结|较真|较劲|抠|计较|操(?:那|这)(?:个|份)?(?:闲)?心|揪着|盯着|抓着|死磕|耗|钻牛角尖|理(?:佢|它|会)|浪费时间|谈它|管它|管这|考虑这|上面)",
    "(?:您|你)(?:说|提|要)的[^。！？，]{1,12}[，,]?(?:以后|回头|到时候|后面|将来)再(?:说|谈|看)|往后(?:放|推|排|靠|挪)(?:放|推|排|一?下|一[放推排])?|[\u4e00-\u9fff]{1,4}不[\u4e00-\u9fff]{1,4}的[，,]?(?:没|无所谓|不重要|都(?:一样|行)|有什么|有啥)[^。！？，]{0,6}|(?:功能|需求|要求|[那这][条个项]|requirement|feature)[^。！？，]{0,8}没(?:什么|啥)(?:卵|鸟|屁)?用|提(?:它|这个?)干(?:嘛|啥|什么)|没(?:什么|啥|多大|太大)(?:意思|意义|必要|价值)(?=[，。！啦吧的了]|$)|没差(?=[，。！啦的了呀啊]|$)|等[^。！？，]{0,4}(?:坏|出|真|遇|碰|需要|用)[^。！？，]{0,6}再(?:说|讲|看|弄|考虑)|(?:不具备?|无|没有)(?:实际|现实|太大|多大)的?(?:意义|价值|必要)|不是(?:个)?事儿?(?=[，。！啊呀的]|$)|(?:您|你)(?:就|也)?别(?:再|老|总)?(?:催|唠叨|念叨)了|塌不下来|死不了人",
    "有(?:这个)?必要吗|(?:别|不用|不要)想(?:那么|这么|太)多|等(?:以后|到时候|将来|出了?)[^。！？，]{0,8}再(?:说|讲|议)|不(?:能|便|会)?一一(?:满足|照顾|回应)|不归我们(?:管|负责)|(?:问|找)别人去|(?:您|你)自己(?:想办法|解决|看着办|克服)|(?:并非|不是|非)[^。！？，]{0,10}(?:之?重点|关键|核心|当务之急)|不算(?:(?:啥|什么)(?:大)?事?|事)(?=[，。！啊呀]|$)|(?:算|值)得了什么|老是提|(?:又|还)不是[^。！？，]{0,4}大事|怕(?:啥|什么)|大可不必|(?:够用|能用|凑合|过得去)就(?:得|行|好|可以)|不是(?:现在|今天|眼下)?(?:要|该)?(?:讨论|谈|考虑|关心)的|(?:现在|今天)(?:先)?不(?:谈|说|讨论)|不都(?:一样|差不多|那样)|都一样(?:的|嘛|啦)?(?=[，。！]|$)|没(?:必要|理由)(?:这么|那么)",
    "(?:您|你)(?:就|也)?(?:别|甭|不用|唔使)(?:再|老|总|去)?(?:操心|管|问|提|盯|扯|挑|研究|抠|折腾|琢磨)(?!一下)[^。！？，]{1,12}(?:了|啦|咯|嘛)|(?:问|要|管|做|弄|纠结|搞)[^。！？，]{0,10}(?:干嘛|干啥|干什么|做乜)|差(?:个|那么|这么)?[^。！？，]{1,6}没(?:啥|什么|有)?(?:影响|关系|所谓)|(?<![就想])算了吧|(?:用得着|至于)吗|(?:唔使|不用|别)(?:咁|那么|这么|太)(?:紧张|在意|认真|较真|讲究)|(?:可以)?忽略不计|(?:签|买|付|下)(?:完|了|回去)[^。！？，]{0,4}(?:再|也不迟|自然)|也不迟|(?:大公司|别人|大家|人家|同行)都这样",
    "(?:听|用|看|过|住|待|做)(?:久|多|一阵|惯)(?:了)?(?:就|也就)(?:习惯|好|没事|行)|习惯(?:了)?就好|凑合(?:着)?(?:用|看|一下|得了)?|将就(?:着|一下|用)?|差不多(?:就)?(?:行|得|可以)了|何必(?:那么|这么)?(?:认真|较真|麻烦|讲究)|走(?:个)?(?:形式|过场)|不用当回事|别(?:太)?当回事|就别(?:惦记|指望|想)了|没戏|不伺候|(?:太)?奇葩|自然(?:会)?有办法|船到桥头|有的没的|(?:有|能有)(?:啥|什么|多大)(?:区别|差别|分别)(?![^。！]*[?？])|怎么了[，,][^。！？]{0,4}又不|又不(?:耽误|影响|碍|死|是什么大)|多[^。！？，]{1,4}少[^。！？，]{1,4}(?:有|能|都|也|没)[^。！？，]{0,6}|迟啲先|真?没(?:啥|什么)(?:大)?用|就(?:那么|这么)(?:回|点)事|(?:再|才)抠",
    "(?:^|[，。；])[^。！？，您我]{1,10}(?:没(?:有)?(?:什么|啥|那个)?必要(?:做|弄|搞|上|加|谈|考虑|管|(?=[，。！啦吧嘛]|$))|没(?:几个|什么|啥)?人(?:会|真)?用)",
    `(?:${TOPIC}|功能|需求|要求|方面|的事|问题)[^。！？，]{0,6}(?:用不(?:上|到|着)|没(?:什么|啥|多大)?(?:用|意义|必要(?!的)|价值)|没(?:什么|啥|几个)?人(?:会)?(?:用|看|问|在意|在乎|关心|提)|谁(?:会)?(?:在意|在乎|关心|用|看)|不(?:考虑|care|在乎|感兴趣|值得)|不用(?:考虑|管|做|谈|理)|没必要|多余|太?小众)|(?:没|冇|有谁|没几个|没有)(?:什么|啥|几个)?(?:人|客户|哪家)(?:会|真的?)?(?:在意|在乎|关心|问(?:这|那|它)|用(?:这|那|它|得))|有没有(?:都|其实)?(?:一样|无所谓|不影响)|有什么(?:关系|要紧|大不了|好(?:谈|说|担心|纠结))(?:呢)?|(?:真的?|根本|都|也|完全)不care|99%的[^。！？，]{0,8}不`,
    `(?:${TOPIC}|功能|需求|要求|方面|的事|问题|培训|售后|维保|安全|接口|报表|交期|[\\u4e00-\\u9fff]{2,6}(?:嘛|啊|呀|么))[^。！？]{0,12}?(?:(?:以后|回头|迟啲|晚点|后面|后期|将来|下次|改天|日后|之后|往后|下(?:一)?版本?|二期)再(?:说|谈|聊|看|议|讨论|考虑|抠|弄|管)|(?:等)?(?:签|付|下|打)(?:完|了)?[^。！？，]{0,4}(?:合同|约|单|款)?(?:之后|以后|后|了)?(?:再|咱们再|才)(?:说|谈|聊|看|议)|再(?:说|看|议|谈)(?:吧|啦|了))|(?:先|赶紧)(?:把)?[^。！？，]{0,6}(?:签|付|下|打|盖)(?:了|完|单|款)?[^。！？，]{0,3}再(?:说|谈)|本次不(?:讨论|涉及|考虑)`,
  ),
  refuses: zhPattern(
    "(?:做|办|解决|满足|支持|实现|搞)不(?:了|到|来|定)|(?:没|冇)(?:法|办法|得)(?:做|支持|满足|实现|解决|弄|倾)|不(?:支持|提供|接(?!口|受|触)|做(?![^。！？，]{0,3}[可也])|予(?:考虑|采纳|支持|受理)?|作考虑)|无法(?:满足|支持|实现|提供|做到|解决|受理|采纳)|(?:不在|非)[^。！？，]{0,10}(?:考虑|服务|支持|业务|开发|产品)?范围(?:之?内)?|碍难|(?:没有?|无)(?:这个?|此)?先例|(?:暂)?不予|(?:未|不)(?:便|克)(?:办理|照办|受理|配合)|恕(?:难|不|无法)[^。！？，]{0,6}|爱莫能助|无能为力|没得(?:商量|谈)|免谈|想都别想|不(?:可能|会)(?:给(?:您|你))?(?:做|改|支持|加)",
  ),
  need: /(?:您|你|贵[司方]|贵公司|贵单位)[^。！？，]{0,4}(?:所)?(?:提|说|要|讲|问|反映|关心|担心|希望|想要|这)[^。！？，]{0,12}|需求|功能|feature|request|部署|定制|客制|对接|接口|改造|二次开发|指标|兼容|认证/gi,
  own: /您|你|贵/,
  next: /还有(?:什么|啥|没有|哪些)?(?:别的|其[他它]的?)?(?:问题|需求|要求|想法|吗|么)|(?:还有|有没有|有)(?:什么|啥|没有)?别的(?:问题|需求|吗|么|要)|(?:还有)?其[他它](?:的)?(?:问题|需求)?(?:吗|么|没有)|换(?:个|一个)(?:话题|问题)|(?:说|聊|谈|看)(?:点)?(?:别的|下一个|其[他它])|anything else|\bnext\b|(?:您|你)?(?:再)?换(?:一)?个(?:吧|别的|要求)?|下一个(?:问题)?/gi,
  instead:
    /但(?:是)?(?:我|可以|能|有|省|您|咱|会|[\u4e00-\u9fff]{2,6}(?:工|经理|老师|总|公司|院|所))|不过(?:我|可以|能|有|您|会)|可以(?!不|忽略|跳|先放|先不|略)|建议(?!(?:您|你)?(?:先行|先|暂|别|不|忽略|放|搁|略|跳))|推荐|介绍|改(?:用|为|成|走)|换(?:成|用)|代替|替代|(?:请|由|找|让|派)[^。！？，]{1,8}(?:工|经理|老师|总)|电话(?:发|给)|我(?:来|今|明|周|会|去|帮|找|问)|我们(?:来|会|可以|另|正在|已)|放心|不影响|已(?:经)?(?:和|跟|安排|约|派|请)|约好|安排好|因|由于|原因|故|所以|鉴于|管辖|请(?:您|你)?(?:向|到|反映|联系|咨询)|条款|规定|法规|政策|依据|根据|抱歉|不好意思|对不起|您看(?:行|可以|方便)|方便吗/,
  way: /但(?:是)?(?:我|可以|能|有|您|咱|会|[\u4e00-\u9fff]{2,6}(?:工|经理|老师|总|公司|院|所))|不过(?:我|可以|能|有|您|会)|可以(?!不|忽略|跳|先放|先不|略)|建议(?!(?:您|你)?(?:先行|先|暂|别|不|忽略|放|搁|略|跳))|推荐|介绍|改(?:用|为|成|走)|换(?:成|用)|代替|替代|(?:请|由|找|让|派)[^。！？，]{1,8}(?:工|经理|老师|总)|我(?:来|今|明|周|会|帮)|我们(?:来|会|可以|另|正在|已)|已(?:经)?(?:和|跟|安排|约|派|请)|约好|安排好|(?:周|星期|[今明后]天|月|号|日)[^。！？，]{0,12}再(?:弄|谈|说|看|聊|定|做|处理|讨论|议|补)|管辖|请(?:您|你)?(?:向|到|反映|联系|咨询)|条款|规定|法规|政策|抱歉|对不起|您看(?:行|可以|方便)|方便吗/,
  elsewhere:
    /手头|货到|拆封|开箱|卸货|快递|那箱|(?:把|将)[^。！？，]{1,8}放(?:在)?(?:一边|边上|门)|不重要的|没关系|没事儿?(?:的)?(?:[，。！]|$)|不急|(?:对|跟)我(?:们)?(?:来说|而言)|(?:按|依|根据|合同)[^。！？，]{0,6}(?:条款|规定)|条款(?:约定|规定|第)|有规定|邮件|(?:您|你)先忙|不用担心|请不要|[?？]\s*(?:如果|若)|如果|不是不|没(?:有)?(?:什么|啥)?(?:大)?(?:问题|事)(?:的)?(?:[，。！]|$)|(?:我|俺|朕)(?:觉得|也|都|就)?无所谓|你(?:好|不)?在意|虽是|不要紧的?，只要|为(?:什么|何)/,
  haggle: /价|折|优惠|便宜|账期|预付|付款|费用|退款/,
};

const NOT =
  "(?:(?:is|are|was|were|does|do|would|will|should)(?:n't| not)|'s not|'re not|ain't|never|not|hardly|scarcely|no longer)(?: (?:really|actually|that|all that|so|very|particularly|exactly|even|honestly|terribly|such|be|matter|going to be|overly|too|quite|necessarily|at all|truly|remotely|in the least|what i'd call|a|an|the|much of|the most|my|our))*";
const IT =
  "(?:that|this|it|those|these|them|your [^.?!,;]{2,40}?|the [^.?!,;]{2,40}?|all (?:that|this|the)[^.?!,;]{0,20}?|[\\w-]+ing|(?:compliance|security|training|integration|support|warranty|uptime|reporting|privacy|delivery|service|quality|noise|colou?r|data|sso|sla|gdpr|on-prem)\\w*(?: \\w+)?)";
/** What one may well be asked to ignore: papers, messages, steps. */
const PAPERS =
  "(?:[\\w-]+ ){0,2}(?:attachments?|e-?mails?|mails?|messages?|notes?|invoices?|quotes?|quotations?|drafts?|versions?|links?|files?|documents?|reminders?|invites?|invitations?|texts?|letters?|sheets?|offers?|calls?|tabs?|errors?|warnings?|alerts?|notifications?|steps?|one|lines?|pages?|first|second|last|previous|old|earlier|duplicate)\\b";
const TRIVIAL =
  "(?:minor|small|trivial|tiny|irrelevant|secondary|unimportant|negligible|little|cosmetic|marginal|petty|insignificant|peripheral|inconsequential|immaterial|unnecessary|pointless|moot|silly)";

const EN_INSTEAD = enPattern(
  "ourselves|(?:our|the) (?:\\w+ )?(?:partner|printer|colleague|dealer|subsidiary|reseller|branch)s?\\b",
  "but (?:we|i|here|you can|there|the|our|[a-z]+ (?:can|does|at)|it's on)|instead|from \\d[\\d,]* (?:\\w+ )?(?:we|i) can|alternative(?:ly)?|however|though|because|since|due to|here(?:'s| is) how|here are|(?:i|we)(?:'ll| will| can (?:offer|do|ship|send|get|add|have|put|introduce|show|arrange)| could| have (?:already|put|added))(?! (?:see|ignore|skip|talk|discuss|look|worry|deal|think|sort|get to))|already (?:done|handled|fixed|covered|included)|covered by|included|taken care of|introduce|works?(?: for you)?\\?|would (?:that|this|it|you)|how about|ships? (?:with|on|in)|(?:planned|due|scheduled) (?:for|in|on)|steps below|\\d+ ?(?:%|l/min|mm|kg|km|kw|m2)",
);

const en: Words = {
  aside: enPattern(
    `(?:i|we)(?:'d| would| will|'ll| suggest we| want to)? (?:rather )?(?:park|shelve|table|skip|drop|bracket|sideline) (?:the|your|this|that|those|it)\\b(?! ${PAPERS})[^.?!,]{0,40}|(?:we|i)(?:'ve| have)? never (?:had to|needed to|been asked to|seen the need)\\b[^.?!,]{0,40}(?:now|before|for anyone)|(?:we|i) (?:won't|will not|aren't going to|are not going to|don't want to|do not want to|needn't|shall not) (?:go into|get into|discuss|talk about|cover|deal with|bother with|dwell on|entertain|debate)\\b[^.?!,]{0,40}`,
    "(?:is|are|'s|would be) (?:\\w+ )?(?:just|only|merely|nothing but|no more than) (?:a )?(?:piece of paper|box to tick|detail|bit of|matter of taste|formality|label|word|number|gimmick|buzzword|fashion|fad)\\b[^.?!,]{0,20}|(?:a bit|way|rather|totally|slightly|completely|far) (?:over the top|overblown|excessive|exaggerated|overdone|too much)\\b|(?:make|made|making) (?:such )?(?:a )?(?:big |huge )?(?:drama|fuss|song and dance|mountain|meal|scene|big thing)\\b[^.?!,]{0,30}|(?:surely |certainly |easily )(?:you |they |your team )?(?:can |could |will )?(?:you |they )?(?:manage|cope|live|do|get by|survive|wait)\\b[^.?!,]{0,30}|(?:isn't|is not|aren't|are not|not) (?:really )?what (?:this|it|we|the (?:project|offer|talk|deal))(?:'s| is| are)? (?:about|here for|talking about)",
    `(?:${IT}|[\\w-]+(?: [\\w-]+)?) (?:is|are|'s) (?:always |often )?(?:raised|asked|brought up) and never\\b[^.?!,]{0,20}|(?:never|hardly|rarely|seldom) (?:really )?matters?\\b|(?:is|are|'s) of (?:no|little|minor|secondary|zero) (?:interest|importance|relevance|consequence|concern|use|value)\\b(?! to (?:us|me))|makes? (?:no|little|hardly any|zero) (?:real |practical )?difference\\b|whether (?:it|that|this|you|they|the [\\w-]+)(?:'s| is| are| has| have)? [^.?!,]{1,24} or not\\b[^.?!,]{0,10}(?:doesn't|does not|makes no|is not|isn't)[^.?!,]{0,20}|(?:i|we) (?:don't|do not|can't|cannot|fail to) see (?:why|what) (?:you|anyone|anybody)(?:'d| would)? (?:would |should )?(?:want|need|ask|care|insist|worry|bother)\\b[^.?!,]{0,30}`,
    `let's not (?:get |be |let (?:it|that|this|[^.?!,]{2,24}) )?(?:distract|sidetrack|derail|bog|hang|hung|lose|waste|dwell|obsess|complicate|overthink|open that|go down|go there|start on|fuss)\\w*[^.?!,]{0,40}|(?:can|could|shall) we (?:please |just )?(?:drop|leave|skip|stop) (?:the|that|this|talking|discussing|all)\\b[^.?!,]{0,30}`,
    `[^.?!,;]{2,40}?(?:'s| is| are| was| would be| isn't| is not| aren't| are not)(?: (?:no|just|only|really|merely|simply|frankly|rather|quite|honestly|actually|hardly|not|more of|kind of|a bit of|pretty much|at best|such|something|anything))* (?:a |an |the |your |our )?(?:(?:pretty |very |rather |quite )?(?:far down|low|low down|at the bottom|not high|nowhere)(?: (?:on|of|down|in))? (?:any ?(?:body|one)'s|our|the|your|most people's) (?:list|agenda)|(?:very |such a |that )?(?:something worth|least of (?:your|our|anyone's) (?:worries|concerns|problems)|non-?(?:topic|issue|problem|starter)|pointless(?! to)|overkill|nice[- ]to[- ]haves?|beside(?:s)? the point|luxur(?:y|ies)|gimmicks?|footnotes?|sideshows?|side[- ]issues?|afterthoughts?|small potatoes|small beer|peanuts|nitpicking|trifles?|neither here nor there|big thing|biggie|big deal|our thing|thing of ours|hardly (?:a|the) (?:priority|point|issue|problem)|last thing|(?:you|anyone|anybody|your team|your people) (?:should|need|ought|have|needs|has)(?: to)? (?:be |get )?(?:worr\\w+|concern\\w*|bother\\w*|fuss\\w*|los\\w+|car\\w+|think\\w*)))(?: (?:about|with|over))?\\b`,
    "(?:that|it|the [^.?!,]{2,30}|your [^.?!,]{2,30}) (?:is |are |was )?noted[.,;]? (?:but )?(?:moving on|next|let's|now|anyway|so|on to)\\b|(?:you(?:'ll| will)|you'd|your (?:team|people|staff|users|operators)(?:'ll| will)|they(?:'ll| will)|people) (?:soon |quickly |all |just |easily |have to |get to )*(?:get over (?:it|that)|get used to|(?:survive|manage)(?= *[.!,;]|$| without)|not miss|forget about|be fine without|live without)(?![\\w])|(?:you|u|they)(?: really| even)? (?:won't|will not|wont|would not|wouldn't|never|will never) (?:even |really |ever )?(?:miss|notice|need|want|use|think of) (?:it|that|this|them|the difference)\\b(?! (?:if|until|unless|to))",
    "(?:i|we)(?:'d| would)?(?: really| personally| honestly)? (?:would not|wouldn't|not) (?:lose (?:any )?sleep|spend (?:any |much )?(?:time|thought|energy)|waste (?:any )?(?:time|breath)|get worked up|make (?:a|much) (?:fuss|noise|of))\\b[^.?!,]{0,30}|you(?: do)? keep (?:bringing|going on|harping|raising|insisting)\\b[^.?!,]{0,30}|(?:you|u) (?:shouldn't|should not|don't have to|needn't) (?:let|make) (?:that|this|it) [^.?!,]{2,30}",
    "(?:we|i) (?:can|could|might|may|will|'ll) (?:always )?(?:discuss|talk about|look at|look into|come back to|revisit|think about|deal with|address|worry about)(?: (?:that|this|it|them|those|the [^.?!,]{2,24}))? (?:some ?day|one day|one of these days|eventually|down the road|down the line|at some (?:point|stage)|in due course|another time|when we get there|if it ever comes up)\\b|(?:it's|it is|that's|all) (?:perfectly |all |just )?fine,? (?:it's|it is|that's|really|trust me|honestly|don't)\\b[^.?!]{0,20}|trust me,? (?:you|it|that|nobody|no one|they)[^.?!]{0,20}(?:won't|don't|doesn't|isn't|not|get over|get used)\\b|small fry|first things first,? [^.?!]{0,30}(?:order|sign|contract|price|po)\\b|(?<=\\? |^)(?:pointless|overkill|unnecessary|forget it|waste of (?:time|money))(?= *[.!,]|$)",
    `(?:let's|lets|let us|we(?: can| could| should| may| might| will|'ll| need to| have to)|can we|could we|shall we|i(?:'d| would)? (?:suggest|propose)(?: (?:we|to|that we))?|better to|kindly|please|just|i(?:'ll| will)|why don't we|how about we)(?: (?:just|all|please|maybe|simply|first|kindly|better|try to))* (?:(?:put|set|leave|push|park|brush|table|shelve|keep|move|drop|lay|place) ${IT}(?: [^.?!,;]{1,30}?)? (?:aside|to (?:one|the) side|on the side|out of (?:it|the (?:picture|way|discussion|equation))|behind us|pending|for (?:now|later|another (?:day|time))|to rest|off the table|in the parking lot)|(?:skip|forget|ignore|drop|disregard|overlook|gloss over|leave out|bypass|table|park|shelve|leave aside|put aside|set aside|not (?:worry|focus|dwell|get (?:hung up|stuck|bogged down|lost)|waste (?:any )?(?:more )?time|spend (?:any )?(?:more )?time|talk|discuss|go into|complicate|overthink|obsess)|move (?:past|on from|away from|along from))(?: about| on| over| with| in)? (?!(?:the|your|my|our|this|that) ${PAPERS})(?:${IT}|the |your )[^.?!,;]{0,40})`,
    `(?<=^|[.!?,;:—-] ?|please |just |can |let's |so |you |kindly |honestly )(?:forget|never mind|nevermind|ignore|disregard|don't mind|stop (?:worrying|asking|going on|obsessing|fussing)|enough|no need to (?:discuss|go into|talk)) (?:about |with |of )?(?:that|the|your|this|those|all that)\\b(?! ${PAPERS})[^.?!,;]{0,30}`,
    `${IT}(?:'s)? ?${NOT} (?:important|relevant|what (?:really )?(?:matters|counts)|priority|priorities|big deal|biggie|real (?:issue|problem|concern)|concern|factor|must|must-have|worth (?:dwelling|stopping|pausing|raising|pursuing|mentioning|the time|the effort|discussing|worrying|talking|our time|your time|bothering|it|losing)|point|issue|question|matter(?:s|ing)?|something (?:that )?(?:you|your team|anyone|we) (?:really |actually )?(?:need|should|have to|ought to|want to)(?: to)? (?:worry|care|think|bother|discuss|focus)|necessary for you|needed for you|critical|crucial|essential|key|urgent|showstopper|deal[- ]?breaker|interesting|significant|serious|of (?:any )?(?:importance|relevance|interest)|relevant|make (?:a|any|much) difference)\\b`,
    `${IT}(?:'s| is| are| would be| seems?) (?:(?:just|only|really|merely|such|frankly|pretty|rather|quite|a bit of|honestly|actually|simply|entirely|totally|completely|largely|kind of|basically|mostly|but|all) )*(?:a |an |the )?(?:${TRIVIAL} ?(?:detail|point|issue|thing|matter|topic|question|concern|problem|stuff)s?|details?|side[- ]?(?:issue|show|topic|note)|non-?issue|distraction|nice[- ]to[- ]have|luxury|technicality|formality|afterthought|${TRIVIAL}|beside(?:s)? the point|neither here nor there|least of (?:your|our) (?:worries|concerns|problems)|out of the question|not (?:for|worth)|overkill|red herring|(?:a bit )?(?:silly|petty|much|over the top|excessive|fussy)|storm in a teacup)(?= *[.,;!—-]|$| (?:that|we|and|compared|here|for now|right now|really|so|at|in|when))`,
    `(?:${NOT}|isn't|aren't) (?:our (?:priority|focus|concern)|something (?:that )?(?:you|your team|anyone) (?:really |actually )?(?:needs?|should|has to|have to|ought to|wants? to)(?: to)? (?:worry|care|think|bother|focus)|what (?:really |actually )?(?:matters|counts)|worth (?:the time|discussing|worrying|your time|our time|bothering|arguing))`,
    "(?:that's|that is|this is|it's) (?:a )?(?:you|your) problem|(?:i|we)(?:'ll| will| can)? cross that bridge|cross that bridge|(?:will|'ll|can|should|just) (?:get used to|live with|learn to live|manage without|cope|not even notice|never notice|hardly notice)\\b|(?:won't|wont|will not|doesn't|hardly) (?:even |really )?(?:notice|hurt any\\w*|kill (?:you|any\\w*)|make a (?:blind )?bit of difference)|(?:don't|do not|can't) see (?:why|how) (?:that|this|it)[^.?!,]{0,15} matter|yeah,? yeah|rabbit hole|(?:don't|do not|kindly don't|please do not) (?:bother|insist|press|push|harp)(?: too much)? (?:about|on|for|with|over)\\b[^.?!,;]{0,30}|(?:you're|you are|i think you're|i think you are) (?:putting|placing|giving) (?:far |way )?too much (?:weight|emphasis|importance)[^.?!,]{0,30}|(?:is|'s) the only thing (?:that )?(?:should|really|ought|you should|matters)[^.?!,]{0,30}|we (?:can|could|will|'ll) (?:look|talk|discuss|get|come|go) [^.?!,]{2,40} (?:after|once) (?:the |you |we )?(?:\\w+ )?(?:is |are |have |has |'ve )?(?:signed|signing|contract|ordered|paid)|(?:a|just a|only a|mere) (?:formality|technicality|cosmetic \\w+)|worry about \\w+ (?:afterwards?|later|after)|you(?:'ll| can| could)? live with (?:it|that)|(?:let's|let us|we should) (?:get|first get|just get) [^.?!,]{3,40} (?:first|and (?:then )?(?:worry|talk|think|discuss|see|sort))",
    `(?:isn't|is not|aren't|are not) (?:up for (?:discussion|debate)|negotiable|on (?:our|the) (?:list|table|agenda)|(?:a )?things? (?:that )?(?:a |any )?\\w+ like you)|(?:not|no longer) up for (?:discussion|debate)|aren't things|(?:i|we) (?:don't|do not) (?:think|believe|feel) [^.?!,]{2,40} (?:is|are|matters?)(?: (?:a|an|so|that|really|all that|such a|very|much of a))* ?(?:big deal|important|issue|problem|concern|relevant|priority|necessary|needed|worth)\\b|(?:can|could|will) (?:surely |easily |probably )?(?:live|do|cope|manage) without (?:that|this|it|the|your|those)\\b[^.?!,]{0,20}|(?:talk|discuss|look|come back|deal|think|get|go)[^.?!,]{0,24} (?:some other|another) (?:time|day|occasion)|stop (?:worrying|asking|fussing|obsessing|going on) about [^.?!,]{2,30}|(?:just|only|merely) (?:paperwork|bureaucracy|a box to tick|box[- ]ticking|detail)|no ?(?:one|body) (?:ever |really )?(?:checks|reads|looks|asks|cares|notices)\\b|(?:sure|yes|ok|okay|right|fine), (?:sure|yes|ok|okay|right|fine),? [^.?!]{0,30}|(?:noted|heard),? but (?:it's|it is|that's) not|(?:we|you|i) (?:really )?(?:don't|do not|needn't) (?:really )?(?:need to|have to|want to|wish to)? ?(?:go into|get into|discuss|talk about|dwell on|cover|deal with|look at|bother with|think about) (?:${IT}|the |your )[^.?!,]{0,40}|(?:i'd|we'd|i would|we would) rather not (?:spend|waste|discuss|go|talk|get)[^.?!,]{0,40}|the (?:last|least) (?:thing|of the things) (?:that )?(?:you|anyone|your team) (?:should|needs?|ought|want)[^.?!,]{0,30}|(?:that's|it's|is|are) not (?:such )?a (?:big|huge|real|major) (?:thing|deal|matter|topic)|(?:don't|do not) (?:give|attach|pay)(?: (?:so|too) much)? (?:importance|attention|weight)[^.?!,]{0,30}|small,? small (?:things?|issues?|matters?)|you can (?:always )?(?:sort|worry|think|deal|look|get|do|add|fix|train)[^.?!,]{0,30}(?:later|afterwards?|another time)|(?:overkill|too much|excessive|unnecessary) for (?:a |an |your )\\w+|(?:don't|do not|needn't|shouldn't|wouldn't|would not|need not|no need to|not to) (?:need to |have to |ever |really |please |you )?(?:get (?:hung up|stuck|caught up|bogged down|too)|obsess|fuss|lose sleep|overthink|stress|fixate|dwell|sweat|make (?:such )?a (?:fuss|big deal)|be so|waste (?:your )?(?:time|energy|breath))[^.?!,;]{0,40}|(?:i|we) (?:wouldn't|would not) (?:really )?(?:worry|bother|care|think)(?: (?:too much|so much|much))? (?:about|with|over) [^.?!,;]{1,30}|(?:don't|do not|no need to|needn't|shouldn't|you don't need to|you don't have to|you needn't) (?:worry|bother|care) (?:so much |too much )?(?:yourself )?(?:about|with|over) [^.?!,;]{1,40}(?: for now| at this (?:stage|point)| right now| yet| too much| so much)`,
    `(?:you|u) (?:really |honestly |actually |certainly |probably )?(?:don't|do not|won't|will not|wouldn't|hardly) (?:really |actually |even )?need (?:(?:that|this|it|such|those|all that|any of|to care)\\b(?! (?:to|if|until|unless|for (?:the|this|now)))|the (?:[\\w-]+ ){0,2}(?:features?|functions?|modules?|options?|extras?|reports?|training|integrations?|interface|certificat\\w+|upgrade|warranty|support)\\b)[^.?!,;]{0,30}|(?:you're|you are) (?:worrying|overthinking|making too much|fixat\\w+|obsess\\w+|too focused)[^.?!,;]{0,30}|(?:nobody|no one|none of (?:our|my) (?:other )?(?:customers|clients)|no(?:ne| other) (?:customer|client)s?|hardly any ?(?:one|body)|few (?:people|customers)) (?:really |actually |ever |else |would |will )*(?:needs?|uses?|cares?|asks?|asked|wants?|bothers?|looks at|reads?|notices?)\\b|(?<=^|[,.!?] ?|honestly,? ?|really,? ?)who (?:really |even |actually )?(?:cares|needs|uses|looks|reads|checks)\\b[^.?!]{0,30}|there are (?:more|bigger|far more|much more) (?:important|pressing|urgent) (?:things|issues|questions|matters)|${IT}(?:'s)? (?:really |hardly |just |simply )*(?:doesn't|does not|don't|do not|won't|wouldn't|hardly|barely|scarcely) (?:really |actually |even )?(?:matters?\\b(?! (?:which|whether|if|how|what|where|who|when|to (?:me|us)))|concern (?:us|you)|make (?:a|any|much) difference|count)`,
    `(?:(?:the|your|those|these) [^.?!,;]{2,40}?|details?|concerns?|questions?) (?:can|could|will have to|has to|have to|should|must|may|will) (?:all )?(?:wait|come later|be (?:left|ignored|skipped|sorted (?:out )?later|dealt with later|discussed later|set aside|put aside|parked))(?: [^.?!,;]{0,30})?|we (?:can|could|will|'ll) (?:talk|discuss|look|worry|deal|think|see|sort|get)(?: \\w+)? (?:about |into |with |at |to )?(?:that|this|it|those)(?: \\w+)? (?:after (?:you(?:'ve)? )?(?:sign|the contract|the deal|closing|the order)\\w*|later|another (?:time|day)|some other time|once (?:you(?:'ve| have)? sign|the contract|we have the))`,
  ),
  refuses: enPattern(
    "(?:is|are)(?:n't| not) (?:happening|going to happen|coming|an? (?:thing|topic))\\b|(?:is|are|was|were)n't (?:something (?:that )?we (?:do|support|offer|provide|can do)|on (?:our|the) roadmap|in (?:our )?scope|possible|supported|an option|available|in our plans|our (?:thing|business|job))|(?:is|are) not (?:our (?:thing|business|job|department))|(?:we|i) (?:can't|cannot|won't|don't)(?=,| ?[.!]| sorry)|(?:we|i|our \\w+) (?:really |simply |just )?(?:can't|cannot|can not|don't|do not|won't|will not|are not able to|aren't able to|are unable to|doesn't|does not) (?:do|offer|support|provide|solve|help with|change|accommodate|handle|build|customi[sz]e|have|entertain|deliver|cater)\\b|(?:is|are|that's|it's) (?:simply |just )?(?:not|n't) (?:something (?:that )?we (?:do|support|offer|provide|can do)|on (?:our|the) roadmap|in (?:our )?scope|possible|supported|an option|available|in our plans)|(?:not|aren't) in a position to (?:help|offer|support|do)|out of (?:scope|the question)|not (?:going to|gonna) happen|no can do|will not be (?:entertained|considered|accepted|possible|provided)|(?:are|'re) not (?:going to|gonna|about to) (?:change|do|add|build|make|offer|support)|(?:are|'re|is) not considering|no(?=[.!] ?(?:what|anything|next))",
  ),
  need: /\b(?:you (?:asked|mentioned|want|need|raised|requested|brought)|your \w*(?: \w+)? ?(?:request|requirements?|needs?|question|point|feature)|request|requirement|features?|on-prem\w*|integrations?|customi[sz]ations?|sso|data residency|support|labels?|packaging|self-host\w*|deployment)\b/gi,
  own: /\byour?\b/i,
  next: enPattern(
    "(?:is there )?(?:anything|something) else|any other (?:question|point|request|need|topic|wish)(?:s|es)?|what other (?:questions?|points?|topics?|needs?|requests?)|next(?= *[?.!]|$)|what else (?:is|do|can|would)|on your mind|what do you (?:also|otherwise) |next (?:question|point|topic)|what else|what is next|let's move on|moving on",
  ),
  instead: EN_INSTEAD,
  way: EN_INSTEAD,
  elsewhere: enPattern(
    "(?:to|for) (?:us|me)\\b|not a problem|no problem|no worries|(?:my|our) (?:last|previous|earlier) (?:e-?mail|message|note)|ignore (?:the|my|this) (?:e-?mail|message|attachment|previous|typo)|i found|if (?:you|that|this|it)|chairs?|laptops?|unless|who signs|as long as|forget (?:to|the (?:milk|keys|cake))|don't forget|please disregard|take your time|no rush|no hurry|automated|policy|terms|according to|says (?:the|clause)|(?:the|your|our) new \\w+ (?:has|have|comes|works|is)|both work|either (?:is|works|way)|replaces it|no need to (?:print|send|sign|bring|reply|attach|call)",
  ),
  haggle: enPattern("price|prices|lower|discount|cheaper|payment|refund|\\d+ ?%|cost"),
};

/** Put off to a day, in the clauses of a hit or anywhere in the sentence. Now is no day. */
function isDated(unit: Unit, hit?: Span): boolean {
  const [within] = hit ? markClauses(unit, [hit]) : [unit];
  return unit.times.some(
    ({ fixed, future, text, start, end }) =>
      fixed &&
      future &&
      (!within || (start < within.end && within.start < end)) &&
      !/now|moment|现在|目前|眼下|马上|立刻/i.test(text),
  );
}

/** A point of the reader's made little of or refused, with no other way, day or person behind it. */
function findWith(words: Words) {
  return (unit: Unit, draft: Draft): readonly Span[] => {
    const { read } = unit;
    if (!facesBuyer(draft) || holds(words.elsewhere, read)) return [];
    const behind = after(unit, draft);
    const asides = matchesOf(words.aside, read).filter((hit) => !isDated(unit, hit));
    if (asides.length > 0 && !holds(words.way, read)) return markClauses(unit, asides);
    const refusals = isDated(unit) ? [] : matchesOf(words.refuses, read);
    if (refusals.length === 0 || holds(words.haggle, read) || holds(words.instead, `${read} ${behind}`)) return [];
    const next = draft.units[unit.index + 1];
    const near = `${before(unit, draft)} ${read}`;
    const named = holds(words.need, near) && (draft.audience !== "unknown" || holds(words.own, near));
    const moved = holds(words.next, `${read} ${behind}`);
    return (next && isDated(next)) || !(named || moved)
      ? []
      : markClauses(unit, [...refusals, ...matchesOf(words.need, read), ...matchesOf(words.next, read)]);
  };
}

export default defineRule({
  id: "waves-off-need",
  family: "buyer",
  severity: "warning",
  scope: "sentence",
  says: {
    en: {
      title: "This pushes aside what they care about",
      why: "They raised it because it matters to them",
      advice: "Offer another way, a date, or a person who can help",
    },
    zh: {
      title: "把对方在意的事推开了",
      why: "他提出来，就是因为它重要",
      advice: "给个替代办法、日子或能办的人。例如：这个我们做不了，我可以介绍做这块的王工",
    },
  },
  reads: { zh: findWith(zh), en: findWith(en) },
  source: "003",
});

export const examples: Examples = {
  zh: {
    bad: [
      {
        text: "[[这个先放一边]]，咱们先谈合同。",
        better: "这个我记下了，您希望做到什么程度？",
        audience: "customer",
      },
      {
        text: "[[这个我们解决不了，还有别的吗]]？",
        better: "这个我们做不了，但王工能做，我今天下午介绍他给您，行吗？",
        audience: "customer",
      },
      { text: "[[您说的报表没那么要紧]]。", better: "您说的报表最想看哪三个数？", audience: "customer" },
      {
        text: "[[培训的事以后再说]]，您先打预付款。",
        better: "培训安排在12月8日，两天，您看行吗？",
        audience: "customer",
      },
      {
        text: "[[貴方所提客製化需求，不在我司服務範圍]]。",
        better: "貴方所提客製化需求本版沒有，12月15日的版本會加，您等得及嗎？",
        audience: "customer",
      },
      { text: "[[这点小事您就别计较了]]。", better: "这点误差您能接受到多少？", audience: "customer" },
      {
        text: "[[这个feature没人会用的，先skip]]。",
        better: "这个feature您打算给哪个team用？",
        audience: "customer",
      },
    ],
    good: [
      { text: "这个我们做不了，但我可以介绍做这块的王工。", audience: "customer" },
      { text: "本地部署这版不支持，12月15日的版本会加。", audience: "customer" },
      { text: "您不用操心，安装我们全包。", audience: "customer" },
      { text: "这个价格我们做不了，最低98万。", audience: "customer" },
      { text: "手头的PPT先放一放，咱们先赶标书。", audience: "colleague" },
      { text: "颜色不急着定，您下周三前告诉我就行。", audience: "customer" },
      { text: "您最在意的是噪音还是能耗？", audience: "customer" },
    ],
  },
  en: {
    bad: [
      {
        text: "[[Let's put that aside and talk about price]].",
        better: "You said uptime comes first. What does an hour of downtime cost you?",
        audience: "customer",
      },
      {
        text: "[[Response times aren't really something you need to worry about]].",
        better: "On response times: we answer within four hours at night. Is that enough for you?",
        audience: "customer",
      },
      {
        text: "[[Security is a minor detail, we can talk about that after signing]].",
        better: "On security: our auditor can answer your 12 questions on Tuesday at 10.",
        audience: "customer",
      },
      {
        text: "[[Forget about the training for the moment]].",
        better: "On training: two days on site are included. Which week suits your shifts?",
        audience: "customer",
      },
      {
        text: "[[We can't do that, anything else]]?",
        better: "We can't do that in the cloud version, but the on-site one has it.",
        audience: "customer",
      },
      {
        text: "[[The service levels you keep bringing up aren't really what matters here]].",
        better: "You keep coming back to service levels. Which of the three worries you most?",
        audience: "customer",
      },
    ],
    good: [
      { text: "We can't meet 1 June. 8 June works; would that still make your opening?", audience: "customer" },
      { text: "Not a problem, we'll change the delivery address before Monday.", audience: "customer" },
      { text: "put 2 laptops aside for Rosa pls, she collects them at 5", audience: "colleague" },
      { text: "Let's leave the colour aside until Thursday, when Ms Ek is back.", audience: "customer" },
      { text: "Don't worry about the customs form, I'll fill it in today.", audience: "customer" },
      { text: "We can't do offline mode, but Orbis can and I'll introduce you.", audience: "customer" },
      { text: "Price isn't that important to us, uptime is.", audience: "customer" },
    ],
  },
};
