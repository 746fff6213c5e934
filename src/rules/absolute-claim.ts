import { stretchOf } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Draft, Span, Unit } from "../engine/types";

/** Words that allow no exception; measured against a market, or against all that could go wrong. */
const ABSOLUTE_ZH =
  /(?:业内|行业|国内|全国|全网|全球|全市|全省|全城|世界|市场|同行|本地|亚洲|圈内|市面上|目前|整个)[^，,。；！!]{0,10}?(?:最(?!近|后|初|终)|第一(?!次|步|家(?!都)|时间|季度|批|期)|唯一|独家|独一|龙头|王者|NO\.?1|No\.?1|TOP ?1)|(?:效果|质量|品质|服务|技术|性能|价格|价钱|性价比|精度|速度|时效|配置|方案|产品|设备|系统|团队|售后|口碑|稳定性|安全性|功能|我们(?:家)?(?:的)?|咱家(?:的)?|我家(?:的)?)[^，,。；！!]{0,8}?(?:是|绝对|肯定|都|算|属|做到)?(?:全[城网国球市省])?[^，,。；！!]{0,6}?最(?:好|强|大|优|佳|先进|专业|便宜|低|高|快|全|稳|可靠|安全|领先|划算|权威|完美|顶|硬|牛|齐全|成熟|优惠|省心|棒|实惠|好用|细|准)(?!的(?:时候|时间|办法|安排|一次))|独一无二|绝无仅有|举世无双|独一份|首屈一指|无人能[及比敌出]|无可(?:匹敌|比拟|替代|挑剔)|无与伦比|无出其右|天下第一|史上最|前所未有|遥遥领先|数一数二|完美(?:解决|匹配|替代)|(?:解决|满足|搞定)[^，,。]{0,8}(?:一切|所有|全部)[^，,。]{0,4}(?:问题|需求|烦恼|难题)|彻底(?:解决|杜绝|告别|根治)|一劳永逸|永(?:不|远不会?|远没)|(?:绝|绝对|决)(?:不|没|无)(?:会|可能|有)?(?:出|坏|掉|有|任何|存在|断|漏|发生|可能|问题|后顾|[^，。]{0,3}(?:毛病|故障|风险|误差))|绝对(?:没(?:有)?(?:任何)?问题|放心|安全|可靠|靠谱|满意|保证|一流|领先|是|能|好用|够用|不(?:会)?)|从(?:来)?(?:没|未|不)(?:有)?[^，,。]{0,4}(?:出过|丢过|坏过|失[手败误]|掉过|有过|宕|断|漏|卡|投诉)|(?:百分之?百|100%|百分百|百份百)(?:的)?(?!同意|支持|理解|尊重|赞成|认同|认可|配合|回款|完成|的?预付|付款|执行|控股|持股|国产(?!化)|纯棉|棉|羊毛)[^，,。]{0,6}|零(?:风险|故障|投诉|失误|瑕疵|缺陷|差错|事故|差评|误差|宕机|延迟|后顾)|0(?:风险|故障|投诉|差评)|万无一失|包(?:过|治|赚|成功|通过)(?!程)|包(?:您|你)(?:满意|赚|过|会|成功)|保证?(?:您|你)?(?:[^，,。]{0,6})(?:百分百|一辈子|永久|终身不|不带坏|稳赚|必过|绝对|零)|稳赚(?:不赔)?|国家级|世界级|国际顶[级尖]|宇宙级|顶[级尖](?:的)?(?:品质|技术|团队|服务|配置|水平)|没有之一|再(?:也)?没有?(?:比|第二家)[^，,。]{1,10}(?:更|还)|(?:找不(?:出|到)|没有)第二家|(?:没人|没有(?:人|哪家|一家|谁)|谁家?(?:都|也)?(?:没|不)|哪家(?:都|也)?(?:没|不))[^，,。]{0,6}(?:比得?[上过了]|能比|敢比|做得到|比我们)|不带坏的|(?:用|一)一?辈子(?:都)?(?:不|没)|比谁都(?:准|快|好|强|便宜|稳)|天花板|封神|神器|革命性|颠覆(?:性|行业)|(?:什么|任何|所有)(?:问题|故障|毛病|难题)都(?:能|不|没|可以)|一次不过的一个都没有|打遍天下|吊打|秒杀(?:同行|一切|全场)|碾压|best in class|world[- ]?class|No\.?1|100% ?(?:guaranteed|satisf)/g;
/** What is the most or the first without being praise of an offer: dates, manners, the reader's own wishes. */
const NO_CLAIM_ZH =
  /(?:最(?:好(?:是|能|在|有|再|先|提前|别|不要|还是|请|让|找|约|[今明后下周][天周日一二三四五]?|带|把|派|跟|和|给|由|安排|您|你)|近|后|晚|迟|早|新|终|少|初|多(?:\d|[一二两三四五六七八九十]|只|能)|关心|看重|担心|操心|头疼|想|怕|需要|在意|喜欢|感谢|希望|低(?:限度|消费|配置|起订))|第一(?:次|步|时间|章|条|天|周|季度|期|批|轮|个|版|稿|页|名|点|项)|绝对(?:值|湿度|路径|温度|不是(?:说|要|想)))|之一/;
const OURS_ZH =
  /我们|我司|我公司|我厂|我家|咱们?家?|本公司|本司|敝|弊|俺|公司|产品|设备|系统|服务|质量|品质|价格|课程|方案|团队|售后|技术|机器|软件|全网|全国|国内|业内|行业|放心|亲|保证|包|效果|性价比|平台/;
const THEIRS_ZH =
  /^[^，,。]{0,12}(?:您|你|贵|客户|对方|他们?|她|对手|竞品|孩子|学生)(?!放心|们?满意|可以放心|绝对|用)[^，,。]{0,10}(?:最|唯一|第一|绝对|百分)/;
/** Source, figure with its measurement, award with its year, named reference. */
const EVIDENCE_ZH =
  /据[^，,。]{2,}(?:统计|报告|数据|调查|显示|测试|发布|评测)|(?:统计|报告|排名|榜单|检测|测试|评测|认证|证书|白皮书|数据)[^，,。]{0,12}(?:显示|为|第?\d|编号|附|见)|(?:19|20)\d{2}年?[^，,。]{0,12}(?:奖|评|统计|排名|榜|报告)|附后|见附件|附件(?:第|是|中)|第\d+页|[\ufffc]{4,}/;

function findZh(unit: Unit, draft: Draft): readonly Span[] {
  const stretch = stretchOf(unit, ABSOLUTE_ZH);
  if (stretch.length === 0) return [];
  const { read } = unit;
  const bare = read.replace(new RegExp(NO_CLAIM_ZH, "g"), "");
  if (bare.search(ABSOLUTE_ZH) < 0 || !OURS_ZH.test(read) || THEIRS_ZH.test(read)) return [];
  const next = draft.units[unit.index + 1];
  const proven =
    EVIDENCE_ZH.test(read) || (next !== undefined && next.paragraph === unit.paragraph && EVIDENCE_ZH.test(next.read));
  return proven || !isOffered(unit, draft) ? [] : stretch;
}

/** Said to somebody who could buy: not to the writer's own people, nor about what is not for sale. */
function isOffered({ read }: Unit, draft: Draft): boolean {
  if (draft.audience === "boss" || draft.audience === "colleague") return false;
  return (
    !/[?？]\s*$/.test(read) &&
    !/不敢(?:说|保证)|不是(?:最|唯一)|未必|不一定|谈不上|不能(?:说|保证)|没法保证|无法保证/.test(read)
  );
}

const OWN_EN =
  /\b(?:we|our|ours|us|my|we['’]re|we['’]ve|it|this|solution|product|platform|service|tool|app|system|suppliers?|software|machine|quality|satisfaction|success|results?|technology|company|team|package|provider|partner|choice)\b/i;
/** Superlatives and absolutes that claim by themselves. */
const ABSOLUTE_EN = new RegExp(
  [
    "best[- ]in[- ]class|world[’'s]*[- ](?:class|leading|beating|best|first)|(?:un(?:rivall?ed|matched|paralleled|beatable|surpassed|equall?ed))|second to none|bar none|hands down the \\w+|state of the art in every way|one of a kind|in a league of (?:our|its) own|head and shoulders above (?:the rest|everyone)",
    "(?:the )?(?:number|no\\.?|nr\\.?|#) ?(?:one|1)(?= (?:in|supplier|choice|provider|solution|partner|platform|brand|company|vendor|for|on|tool|product|manufacturer))|(?:ranked |rated )?(?:number|no\\.?) one(?= *[.!]|$)",
    "(?:a |one )?(?:100|hundred|one hundred) ?(?:%|per ?cent) (?:guarantee[ds]?|satisf\\w+|reliab\\w+|secure|safe|accura\\w+|success|uptime|quality|risk[- ]free|customer satisfaction|happy|certain|bug[- ]free|perfect|foolproof|proof|money)|guaranteed? (?:success|results?|satisfaction|roi|growth|savings|quality|to (?:work|succeed|win|please|increase|double|save|love|deliver|boost))|(?:success|results|satisfaction|savings|roi) (?:is |are )?(?:100 ?% )?guaranteed",
    "(?:zero|absolutely no|no|without (?:any|a single)) (?:risks?|downtime|defects?|errors?|failures?|bugs|complaints|problems? ever|issues ever)(?: (?:at all|ever|whatsoever|for you))?|risk[- ]free|fool-?proof|bullet-?proof|fail-?safe|flawless(?:ly)?|unbreakable|perfect (?:solution|in every way|for (?:everyone|every|all|any))",
    "(?:(?:simply |just |absolutely |literally )?never,? (?:ever )?(?:fails?|breaks?|goes down|go down|lets? (?:you|anyone|a customer) down|crash(?:es)?|disappoints?|leaks?|loses?|misses|goes wrong|go wrong|stops?|had (?:a|one) (?:single )?complaint)|can(?:no|['’])t (?:fail|go wrong|lose|be beaten)|always works|works every (?:single )?time|without fail)",
    "no ?(?:one|body) else[^.!?]{0,40}\\b(?:can|could|does|do|has|have|offers?|comes? close|matches|delivers?|makes?|provides?)|nothing (?:else )?(?:comes close|compares|beats|on the market)|(?:no other|no) (?:vendor|supplier|company|product|tool|platform|solution|competitor|provider|system|software)s? (?:\\w+ )?(?:can|could|does|has|offers?|comes? close|matches|delivers?|compares?)|there (?:is|['’]s) (?:nothing|no one|nobody|no) (?:better|like (?:it|us)|comparable)|beats? (?:everyone|everything|all (?:of )?(?:the|our)|every|any) ?\\w*",
    "(?:the|your) (?:one and )?only (?:true |real )?(?:solution|platform|supplier|company|tool|product|one|provider|vendor|partner|system|software|app|choice|way to)(?: (?:on the market|in the (?:world|market|country|industry)|(?:that )?you(?:['’]ll| will) ever need|you need|worth\\b|that (?:can|works|really|actually|truly)))+",
    "every single (?:one )?(?:of )?(?:your|our|user|customer|client|time|employee)|everyone (?:who \\w+ (?:it|us) )?(?:loves|will love)|(?:solves?|fix(?:es)?|handles?) (?:all|every one) (?:of )?your (?:problems|needs|challenges)|all your problems",
    "revolutionary|game[- ]chang(?:ing|er)|ground-?breaking|once[- ]in[- ]a[- ]lifetime|miracle|magic bullet|silver bullet|unheard of|like nothing (?:you|on)|ultimate (?:solution|platform|tool|package|choice)",
    "(?:the |[\\w]+['’]s )(?:very |absolute |single |undisputed )*(?:best|finest|fastest|cheapest|safest|greatest|strongest|smartest|easiest|quickest|cleanest|leader|(?:most|lowest|highest|largest|biggest|leading)(?: [\\w-]+){0,2})(?: [\\w-]+){0,3}? (?:in (?:the )?(?:world|market|industry|country|business|region|class|asia|europe|africa|america|china|india|germany|field|sector|category|galaxy|universe|\\w+ industry)|on (?:the )?(?:market|earth|planet)|in existence|money can buy|available anywhere|you(?:['’]ll| will) ever (?:find|need|see|use|work with|buy|get)|of all time|ever (?:made|built)|anywhere|out there)",
    "(?:asia|europe|china|india|america|germany|africa|the world|the industry|the market|the country|uk|\\w+)['’]s (?:finest|best|leading|number one|largest|greatest|most (?:trusted|advanced|reliable|innovative))",
    "(?:we(?:['’]re| are)|we offer|we have|we make|we sell|we provide|we build|ours? (?:\\w+ ){0,3}is|are|it['’]s|it is) (?:simply |just |quite simply |without (?:a )?doubt |by far |easily )*the (?:very |absolute )?best(?! (?:price|offer|rate|we can|way|time|option for|fit for|choice if|of both|possible))(?: \\w+)?",
  ].join("|"),
  "gi",
);
/** Terms of price, courtesies, comparisons with a limit, agreement, and what is not ours. */
const NO_CLAIM_EN =
  /\bone of the\b|\bamong the\b|\bbest and final\b|\b(?:aren['’]t|isn['’]t|not|never claim\w*|wouldn['’]t say|don['’]t claim|nobody is|no one is) (?:\w+ ){0,2}(?:the |a )?(?:best|cheapest|fastest|only|perfect|biggest|zero|100|risk|silver|magic|foolproof|guarantee)|\b(?:100|hundred) ?(?:%|percent) (?:agree|right|sure|with you|behind|advance|payment|upfront|prepayment|recycled|renewable|cotton|wool|of (?:the|our|my))|\byou(?:['’]re| are) (?:simply |just )?(?:the best|100)|\bbest (?:regards|wishes|time|day|if|to)\b|\?\s*$/i;
const EVIDENCE_EN =
  /\d|\b(?:according to|source|rated|ranked by|survey|stud(?:y|ies)|tested|certified|audited|verified|measured|benchmark|case study|gartner|forrester|reference (?:list|customer)|references|table|see attached|independent|logs?|reports? (?:show|from))\b/i;

/** An absolute word about our own offer with nothing to back it in the sentence or the next. */
function findEn(unit: Unit, draft: Draft): readonly Span[] {
  if (draft.audience === "boss" || draft.audience === "colleague") return [];
  const { read } = unit;
  if (!OWN_EN.test(read) || NO_CLAIM_EN.test(read)) return [];
  const spans = [...read.matchAll(ABSOLUTE_EN)].map((match) => ({ match, start: unit.start + match.index }));
  const rest = spans.reduce((left, { match }) => left.replace(match[0], " "), read);
  const next = draft.units[unit.index + 1]?.read ?? "";
  if (EVIDENCE_EN.test(rest) || EVIDENCE_EN.test(next)) return [];
  return spans.slice(0, 1).map(({ match, start }) => ({ start, end: start + match[0].length }));
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
      title: "「最」「第一」没有凭据",
      why: "没有凭据的大话，对方会打折听",
      advice: "换成数字、案例或来源。例如：去年给三家同行上线，平均用了6周",
    },
  },
  reads: {
    zh: {
      find: findZh,
      bad: [],
      good: [],
    },
    en: {
      find: findEn,
      bad: [
        {
          text: "Our scheduler is [[second to none]].",
          better: "In your pilot our scheduler cut planning time from 40 minutes to 12.",
          audience: "customer",
        },
        {
          text: "Our pump is simply [[the best on the market]].",
          better: "Our pump ran 14 months without a stop at your Kiel plant.",
          audience: "customer",
        },
        {
          text: "Rest assured, our cloud [[never goes down]].",
          better: "Our cloud was up 99.95% of last year.",
          audience: "customer",
        },
        {
          text: "We offer [[100% guaranteed satisfaction]] to every client.",
          better: "Of 42 clients we asked in May, 39 would buy again.",
          audience: "customer",
        },
        {
          text: "With our platform there is [[zero risk]].",
          better: "The trial is free for 30 days and you can leave at any time.",
          audience: "customer",
        },
        {
          text: "This is [[the only solution you'll ever need]].",
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
  },
  source: "002",
});
