import { clausesAround } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Draft, Span, Unit } from "../engine/types";

/** Who else sells: another house, by pointing, by kind or by name. */
const RIVAL_ZH =
  /别(?:的)?(?:人)?家|(?:他|她|它|人)们?家(?!里|人|长|属|的?孩子)|那(?:个|种)?(?:小)?(?:家|几家|公司|厂家?|牌子|供应商|作坊|几千块|些(?:小)?(?:厂|公司|家|供应商|品牌|软件|平台|机构|产品|几))|隔壁|对(?:手|家)(?!方)|竞品|竞争(?:对手|者)|同行|友商|市面上|市场上|外面(?:那些|的)?|其他(?:厂家|家|公司|品牌|供应商|平台|机构)|别的(?:厂家?|公司|品牌|供应商|平台|机构|牌子)|某(?:些|家|公司|友商|品牌|[\u4e00-\u9fff]{1,2}(?:公司|科技|品牌))|小(?:厂(?:家)?|作坊|公司|牌子)|杂牌|(?:[A-Z]|[\u4e00-\u9fff]{2,4}|X{2,})(?:公司|科技|集团|物流|软件|电气|机械|软体|牌子)|他们(?:的)?(?:产品|设备|东西|系统|软件|机器|质量|服务|售后|技术|报价|方案|货|老板)|(?:您|你)(?:可|千万|最好|别再|以后)?别(?:用|碰|买|找|选|信|跟|签|考虑|去)(?!我|心急|担心)[\u4e00-\u9fffA-Za-z]{2,8}/;
/** Judgement without a measure. */
const SMEAR_ZH =
  /不行(?!的话)|垃圾|(?:太|很|真|特别|贼|巨|超|极|更|最)(?:差|烂|次|坑|水|low)|差劲|骗(?:子|钱|人|局|的)|坑(?:人|死|货|爹|蒙|了|你|您|客户)|忽悠|皮包公司|跑路|倒闭|破产|谁用谁(?:后悔|知道|倒霉)|一坨|(?:是|跟)(?:个)?(?:屎|狗屎|渣)|假货|山寨|水货|贴牌|(?:花钱|拿钱)买的|偷工减料|以次充好|一塌糊涂|临时工|(?:不|没有?)(?:靠谱|良心|底线|诚信|信用)|黑心|奸商|(?:都|全|就|真)(?:是)?烂|用(?:不了)?(?:几|两|一)(?:天|个月|年|次)[^，,。]{0,4}(?:就|崩|坏|废)|没(?:有)?(?:资质|售后|保障|实力|技术|人管)|糊弄|割韭菜|挂羊头|低劣|劣质|三无|外行|不专业|吹(?:牛|的|嘘)|虚(?:假|标)|欠(?:着)?(?:一屁股)?(?:债|薪|钱)|一屁股债|(?:一堆|全是|吃)官司|快(?:不行|黄|倒|完)了|出(?:了)?(?:大)?(?:事|人命)|后悔|上当|丢件|玩(?:儿)?完|没法(?:用|看|比)|破(?:烂|铜)|翻车|缺德|只会(?:吹|忽悠|打价格)|草台班子|小作坊|一分钱一分货|便宜没好货|(?:迟早|早晚)[^，,。]{0,6}(?:黄|倒|出事|完|坏|后悔)|擦屁股|烂摊子|没(?:一个|几个)(?:能|好|懂)|抄(?:我们|袭)|仿(?:冒|我们)|剽窃|老掉牙|过时|淘汰(?:的|货)|不是(?:人|东西)|没谱|吃回扣|恶心|老赖|失信|口碑(?:很|特别|都|早)?(?:差|烂|臭)|名声(?:很|都)?(?:臭|差|坏)|没(?:人|谁)敢用|(?:质量|服务|技术|售后)(?:也|都|就|根本|完全|实在)?(?:不(?:行|好|咋地|怎么样|过关)|跟不上|没保[证障])/;
/** Told by others, measured, or about something that is not for sale here. */
const FAIR_ZH =
  /(?<!跟|给|和|对|向)(?:客户|您|你|领导|他)(?:说|讲|反馈|提到|觉得|担心)|冒充|验证码|警方|诈骗|谨防|请勿|报道|\d+(?:\.\d+)?(?:%|件|分贝|秒|小时|万)[^。]{0,30}(?:我们|我司|咱们)[^。]{0,10}\d|更(?:快|好|强|便宜|合适|擅长)(?![^。]*骗)|各有(?:千秋|优势|长短|所长)|我们(?:的)?(?:质量|服务|售后)?(?:太|很)?差|吃|水煮|饭|菜|奶茶|理发|外卖|餐|火锅|咖啡/;

function findZh(unit: Unit, draft: Draft): readonly Span[] {
  if (draft.audience === "boss" || draft.audience === "colleague" || FAIR_ZH.test(unit.read)) return [];
  const rival = RIVAL_ZH.exec(unit.read);
  if (!rival) return [];
  const rest = unit.read.slice(rival.index);
  const smear = SMEAR_ZH.exec(rest);
  const warned =
    /^(?:您|你)/.test(rival[0]) &&
    unit.index + 1 < draft.units.length &&
    SMEAR_ZH.test(draft.units[unit.index + 1]?.read ?? "");
  if (!smear && !warned && !/千万别|别碰|可别用/.test(unit.read)) return [];
  const to = smear ? rival.index + smear.index + smear[0].length : rival.index + rival[0].length;
  return [clausesAround(unit, rival.index, to)];
}

const BAD_EN = "(?:an? )?(?:(?:absolute|total|complete|utter|bit of a|real|bunch of|pure|hot|steaming|pile of|load of|piece of|pretty|really|so|very|just|simply|plain|downright|notoriously|known) )*(?:joke|garbage|rubbish|crap|trash|junk|disaster|nightmare|mess|terrible|awful|horrible|pathetic|useless|worthless|incompetent|amateurs?|amateurish|clowns?|crooks?|liars?|thieves|scam(?:mers?)?|fraud(?:sters)?|rip-?offs?|con artists?|third[- ](?:class|rate)|second[- ]rate|knock-?offs?|fakes?|shoddy|sloppy|poor quality|low[- ]quality|inferior|shady|dodgy|unreliable|dishonest|clueless|outdated|obsolete|dinosaurs?|laughable|hopeless|lousy|appalling|dreadful|abysmal|disgraceful|atrocious|a waste of (?:time|money)|nowhere near (?:us|ours|as good)|bottom of the barrel|way behind|years behind|cheap (?:copies|junk|imitations|rubbish|chinese)|not to be trusted|no good|bad|worst|a sinking ship|sh[i*]t(?:ty)?|toys?)";
const DOES_BAD_EN = "(?:(?:will |would |'ll |’ll |always |just |only |all |simply |constantly |routinely )*)(?:lies?(?: (?:about|to|through)\\b)?|cheats?|screw(?:s|ed)? (?:you|their|everyone|people|up)|rip(?:s|ped)? (?:you|people|everyone|customers) off|burn you|let you down|leave you (?:hanging|stranded|in the lurch)|cut corners|sell (?:you )?(?:junk|rubbish|garbage|crap|lies)|take your money and|(?:don['’]t|can['’]t|couldn['’]t|never) (?:deliver|care|answer|tell the truth|support|keep|get it right|know what they|even)|(?:have|has|had) (?:no (?:clue|idea|quality|ethics|support)|a (?:bad|terrible|awful) (?:reputation|name))|can['’]t be trusted|sucks?|falls? apart|breaks? (?:down )?all the time|know nothing|are going (?:bust|under|bankrupt)|(?:is|are) about to go (?:bust|under|bankrupt))";
/** Rivals by role; by name or pronoun only where the talk is plainly of suppliers. */
const RIVAL_EN = "(?:(?:our|the|any|all|most|those|these|other|every|many)(?: of)?(?: the| our)? )*(?:competitors?|competition|rivals?|other (?:vendors?|suppliers?|guys|compan(?:y|ies)|providers?|players?|brands?|manufacturers?|bidders?|lot|side|tools?|products?|platforms?|systems?)|incumbent|current (?:supplier|vendor|provider))(?:['’]s?)?(?: (?:product|quality|service|support|software|system|work|stuff|machines?|platform|people|staff|prices?))?";
const NAMED_EN = "(?:\\p{Lu}[\\p{L}\\d]+(?:['’]s)?(?: (?:product|quality|service|support|software|system|work|stuff|machines?|platform|people|staff|customer service|team|delivery))?)";
const THEM_EN = "(?:they|them|those guys|that lot|those people|(?:their|his) (?:\\w+ )?(?:product|quality|service|support|software|system|work|stuff|machines?|platform|people|staff|app|team|delivery|equipment|goods|parts|code|hardware|panel|sensor|engineers))";
const BE_EN = "(?:['’]re|['’]s|is|are|was|were|looks?|feels?)(?: (?:all|just|really|simply|frankly|honestly|known to be|nothing but|basically|such))*";

const BY_ROLE_EN = new RegExp(`${RIVAL_EN}(?:,? (?:frankly|honestly|by the way),?)? ?(?:${BE_EN} ${BAD_EN}|${DOES_BAD_EN})`, "iu");
const BY_NAME_EN = new RegExp(`(?<![\\p{L}])${NAMED_EN} (?:${BE_EN} ${BAD_EN}|${DOES_BAD_EN})(?![\\p{L}])`, "u");
const BY_PRONOUN_EN = new RegExp(`(?<![\\p{L}])${THEM_EN} ?(?:${BE_EN} ${BAD_EN}|${DOES_BAD_EN})(?![\\p{L}])`, "iu");
const OUTRIGHT_EN = new RegExp(
  [
    "unlike (?:the )?(?:garbage|rubbish|junk|crap|trash|clowns|amateurs|crooks|cowboys)[^.!?,]{0,40}",
    `(?:such|those|these) (?:third|second)[- ](?:class|rate)[^.!?,]{0,50}`,
    "if you (?:go with|choose|pick|buy from|sign with|trust) (?:them|him|those guys|\\p{L}+),? you(?:['’]ll| will)? (?:regret|be sorry|pay for it|lose|get burn)[^.!?;,]{0,30}",
    "you(?:['’]ll| will| would) regret (?:going|buying|choosing|signing) (?:with|from)? ?(?:them|those|\\p{L}+)",
    "(?:stay away|steer clear|keep away) (?:from|of) (?:them|those|that lot|our competitors?|\\p{Lu}\\p{L}+)",
    "(?:don['’]t|do not) (?:waste your (?:time|money) (?:with|on)|trust|fall for|believe) (?:them|those guys|our competitors?|their|such|that lot)[^.!?,]{0,40}",
    "(?:the )?(?:garbage|rubbish|junk|crap|trash) (?:from|of|that|sold by|they sell)[^.!?,]{0,30}",
  ].join("|"),
  "iu",
);
const OURS_EN = /\b(?:our own|ours (?:is|are|was)|my own)\b/i;
/** Figures, criteria, or a word on where the rival is better make a comparison fair. */
const FAIR_EN = /\d+(?:[.,]\d+)? ?(?:%|kg|mm|weeks?|months?|days?|hours?|€|k\b|points?)|\b(?:stronger on|better (?:on|at|than us)|cheaper than (?:us|we)|faster than (?:us|we)|reasonable choice|a good (?:product|company|choice))\b/i;

/** A rival run down, without figures or fairness. Silent among our own people. */
function findEn(unit: Unit, draft: Draft): readonly Span[] {
  if (draft.audience === "boss" || draft.audience === "colleague") return [];
  const { read } = unit;
  if (FAIR_EN.test(read) || OURS_EN.test(read)) return [];
  const told = draft.audience === "customer" || draft.audience === "partner";
  const match =
    BY_ROLE_EN.exec(read) ?? OUTRIGHT_EN.exec(read) ?? (told ? (BY_NAME_EN.exec(read) ?? BY_PRONOUN_EN.exec(read)) : null);
  if (!match || OWN_NAME_EN.test(match[0])) return [];
  const start = unit.start + match.index;
  return [{ start, end: start + match[0].trimEnd().length }];
}

/** Words with a capital that name no rival. */
const OWN_NAME_EN = /^(?:i|we|you|it|this|that|the|our|your|my|he|she|there|what|who|here|traffic|weather|everything|nothing|monday|tuesday|wednesday|thursday|friday|today|yesterday)\b/i;

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
  reads: {
    zh: {
      find: findZh,
      bad: [],
      good: [],
    },
    en: {
      find: findEn,
      bad: [
        { text: "Frankly, [[our competitors are a joke]].", better: "On service hours we cover nights; Orbis does not. Which matters more to you?", audience: "customer" },
        { text: "[[Their software is hot garbage]], trust me.", better: "Their software has no offline mode, ours does. Do your drivers lose signal?", audience: "customer" },
        { text: "[[If you go with them you will regret it]].", better: "With them you get a lower price, with us a 24-hour repair. Which costs you more?", audience: "customer" },
        { text: "Honestly, [[Zentra is a disaster]] on support.", better: "Zentra answers within two days, we within four hours. What do you need at night?", audience: "customer" },
        { text: "[[The other vendors just lie about]] their delivery.", better: "Ask every vendor for last year's delivery record; here is ours.", audience: "customer" },
        { text: "[[Unlike the garbage from Kolo]], ours lasts.", better: "In your March test the Kolo panel lost 2.1% and ours 1.4%.", audience: "customer" },
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
  },
  source: "002",
});
