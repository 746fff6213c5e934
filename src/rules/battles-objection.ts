import { stretchOf } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Draft, Span, Unit } from "../engine/types";

/** Denies the truth of what the reader said, or his competence to say it. */
const DENIES_ZH =
  /(?:您|你)(?:们)?(?:这|那|刚才|上面|的)?(?:个|种|些|么)?(?:话|说法|理解|看法|观点|想法|认识|逻辑|算法|判断|要求|担心|怀疑|质疑)?(?:就|也|都|可|真|是|根本|压根|完全|明显|纯粹|绝对|肯定|其实|这就|这是|这可)*(?:说|讲|想|理解|认为|看|算|搞|弄|记|听|误)?(?:得|的)?(?:就|完全|都|根本|也|太|有点|是)*(?:不(?:对(?!外|接|比|齐|账|称|公)|成立|客观|准确|专业|公平|现实)|错(?:了|的)|误会|误解|有误|片面|外行|离谱|荒唐|可笑|没(?:有)?道理|站不住|偏了|太绝对|想多了|多虑了|多心了|不敢苟同|我不(?:能)?(?:同意|认同|接受)|我可不(?:能)?(?:同意|认同))|(?:您|你)(?:们)?(?:根本|压根|完全|可能|大概|肯定|怕是|是|就|其实|并|还|也|都|又)*(?:不懂(?!得)|不了解(?!的)|不明白(?!的)|没(?:有)?(?:看懂|搞(?:明白|清楚|懂)|弄(?:明白|清楚|懂)|听懂|用过|见过|仔细看|认真看|想明白|做过|理解|看明白|好好看|搞清)|不(?:会|太会)用|没见过真|外行|想当然|道听途说|听(?:谁|信)[^，,。]{0,6}(?:瞎|胡|乱|谣))|(?:您|你)[^，,。]{0,4}(?:误会|误解|搞错|弄错|理解错|搞混|弄混|记错|听错|看错|算错|想错|想岔|冤枉|错怪)(?:我们?|了)|(?:不是|哪是|才不是|并不是|根本不是)(?:您|你)(?:们)?(?:想|说|讲|理解|认为|以为|担心)(?:的)?(?:那|这)?(?:样|么|回事|种)|(?:怎么|怎|哪|哪儿|哪里)(?:可能|会(?=[^，,。]{0,6}(?:贵|慢|差|坏|错|出|有|没))|有(?:的|这|那)?(?:事|回事|这种事|这样的事)|贵|慢|差)(?![^，,。]{0,8}(?:吗|呢)[?？])|(?:根本|压根|完全|绝对)(?:就)?(?:没有?|不存在)(?:的|这|那)?(?:事|回事|问题|说法|种事)|(?:胡|瞎|乱)(?:说|讲|扯|编)|谁(?:跟|和|告诉)(?:您|你)(?:说|讲)?的|(?:这|那)(?:还|也|都)(?:叫|算|嫌)(?:贵|慢|差|多|少|高|长|久)|(?:贵|慢|差)(?:什么|啥)|您(?:这)?嫌(?:贵|慢)是(?:因为)?|(?:(?:是|就是|明明是|那是|这是|分明是)(?:您|你|贵)[^，,。]{0,2}(?:自己|那边|方|司)|(?:您|你)们?自己)[^，,。]{0,6}(?:操作(?:不当|失误|有误|错)|的(?:问题|错|责任|原因)|没(?:看|弄|搞|操作|保养|按)|用(?:错|坏|法不)|不会用|弄坏|搞坏|选错)|(?:跟|和|与)(?:我们|我司|咱们)[^，,。]{0,8}(?:没(?:有)?(?:任何|半毛钱|一点|什么)?关系|无关|半毛钱|不相干)|不关我们?(?:的)?事|不是我们(?:的)?(?:问题|责任|错)|强词夺理|吹毛求疵|无理取闹|鸡蛋里挑骨头|胡搅蛮缠|抬杠|讲不讲(?:道)?理|此言差矣|恕我直言|您(?:这)?(?:要求|说法|价格)?(?:也)?太(?:过分|苛刻|离谱|外行)|没(?:您|你)(?:说|讲|想)(?:的|得)(?:那么|这么)|(?:您|你)(?:这)?(?:不是|是)(?:为难|难为|开玩笑|刁难|找茬|故意)|not true|you'?re wrong/g;
/** A denial after a check, an agreement, an own mistake: no quarrel. */
const GROUNDED_ZH =
  /经(?:核实|查|现场|检测|复查|确认|核查|调查)|核查(?:结果|发现)|查(?:了|过)[^，,。]{0,8}(?:记录|日志|录像|单|数据)|日志|监控|录像|记录(?:显示|上)|检测报告|(?:您|你)(?:说|讲|担心|提|顾虑)(?:得|的)?(?:很|也|确实|非常)?(?:对(?!不)|有道理|没错|在理|是对的|正确)|有道理|没错|我(?:们)?(?:误会|搞错|弄错|理解错|记错|算错|说错|没说清|没讲清)|是我们?(?:没|的(?:错|问题|疏忽))|抱歉|不好意思|对不起|您是指|请问|是不是我|(?:您|你)(?:们)?(?:有没有|是不是|会不会|是否)|如果(?:您|你)|若|怕(?:您|你)|免得|以免|别(?:误会|多想)|提醒|投诉|客诉|复盘|话术/;

function findZh(unit: Unit, draft: Draft): readonly Span[] {
  if (draft.audience === "colleague" || draft.audience === "boss") return [];
  if (
    GROUNDED_ZH.test(unit.read) ||
    draft.units.some(
      (other) =>
        other.index < unit.index &&
        unit.index - other.index < 2 &&
        /(?:您|你)(?:说|担心|讲)(?:得|的)(?:很|也|确实)?(?:对(?!不)|有道理|没错)/.test(other.read),
    )
  )
    return [];
  if (
    draft.audience === "unknown" &&
    !draft.units.some((other) => other.cues.some((cue) => cue.kind === "business")) &&
    draft.address === null &&
    !/您/.test(unit.read)
  )
    return [];
  return stretchOf(unit, DENIES_ZH);
}

const SURELY_EN = "(?:(?:simply|just|quite|completely|totally|clearly|obviously|absolutely|plainly|sadly|frankly|really|actually|again|sorry|afraid|very much|all|seriously|badly|entirely|flat out|gravely) )*";
const BATTLE_EN = new RegExp(
  [
    `you(?:['’]re| are|r) ${SURELY_EN}(?:wrong|mistaken|incorrect|confused|misinformed|misled|unreasonable|being (?:unreasonable|unfair|ridiculous|silly|difficult|emotional|negative)|imagining|overreacting|not right|not correct|missing the point|exaggerating|comparing apples|talking nonsense|in no position)(?! (?:number|about (?:one|the) (?:date|figure)))`,
    `you (?:have |['’]ve |had )?${SURELY_EN}(?:misunderst(?:ood|and)|misread|misinterpret(?:ed)?|(?:got|have|had) (?:it|that|this|the wrong idea)(?: all)? ?(?:wrong|backwards)?(?= *[.,!;]|$| about)|(?:don['’]t|do not|didn['’]t|did not|obviously don['’]t) (?:seem to |appear to |really |even )?(?:understand|know (?:what|how|anything|the (?:market|industry))|get (?:it|how)|read (?:the|our|my|it)|listen)|have no (?:idea|clue)|fail to (?:see|understand)|should have (?:read|known|checked|thought|understood)|never (?:read|listen))`,
    "(?:that|this|it)(?:['’]s| is| was) (?:(?:simply|just|absolutely|totally|completely|frankly|plain|plainly|utter|complete|obviously|clearly|flat out|really|also) )*(?:not true|untrue|false|nonsense|ridiculous|absurd|rubbish|bull\\w*|a lie|a myth|not correct|incorrect|not how (?:it|this) works|impossible that|not (?:at all )?the case|unfair|unreasonable|complete nonsense|an excuse|a misunderstanding on your (?:side|part)|your (?:own )?(?:fault|mistake|problem|misunderstanding))",
    "(?:that|this) is (?:simply |just |totally )?wrong|how (?:can|could|dare) you (?:say|claim|think|suggest|complain|accuse)[^.!?]*|i(?:['’]m| am)? (?:(?:have to|must|beg to|strongly|totally|completely|respectfully|afraid i|would|really|sorry but i) )*disagree(?: (?:with (?:you|that|this|your))?[^.!?,]{0,60})?|(?:actually|no),? (?:no\\b|that['’]s not|you (?:are|don['’]t|did)|it (?:isn['’]t|is not|doesn['’]t|does not))[^.!?]{0,40}",
    `your (?:claim|complaint|objection|concern|assumption|understanding|criticism|statement|accusation|point|view|information|calculation|argument|opinion|expectation|comparison|people|team|engineers?|operators?|staff)s? (?:is|are|was|were|seems?|makes?)(?:n['’]t)? ${SURELY_EN}(?:wrong|unfounded|false|baseless|unfair|incorrect|nonsense|mistaken|not (?:justified|correct|true|valid|realistic|the issue|fair)|no sense|unjustified|unreasonable|unrealistic|outdated|ridiculous|the problem|misguided|invalid|confused)`,
    "(?:no ?(?:body|one)|none of our (?:other )?(?:customers|clients|users)) (?:else )?(?:has |have )?(?:ever )?(?:complain(?:ed|s)?|had (?:this|that|a) problem|says? that|thinks? so)|it(?:['’]s| is) (?:your (?:own )?fault|not our (?:fault|problem)|you who)|(?:the )?problem is (?:on your (?:side|end)|you\\b|with you\\b|your (?:people|team|operators))|contrary to what you (?:say|claim|think|believe|wrote)[^.!?]{0,40}|if you had (?:actually |only |bothered to )?(?:read|listened|checked|looked)[^.!?]{0,40}|(?:as )?i (?:already )?(?:told|explained to) you (?:many|several|a hundred|\\d+) times|not (?:slow|expensive|late|broken) at all|(?:come on|please|seriously|oh please),? (?:that['’]s|it['’]s|this is) (?:\\w+ )?(?:ridiculous|nonsense|absurd|unfair|rubbish)",
  ].join("|"),
  "i",
);
/** Asking, agreeing, doubting oneself, or owning the mistake. */
const PEACE_EN = /\b(?:correct me if|tell me if|let me know if|(?:in case|unless|if|whether|when) (?:i|you|we|that|this|it)(?:['’](?:m|re|s)| am| are| is)|you(?:['’]re| are) (?:\w+ )?(?:right|not wrong|welcome)|i was wrong|we were wrong|we got (?:that|it) wrong|my mistake|our mistake|fair (?:point|enough|worry)|good (?:point|question|catch)|i (?:may|might) be (?:wrong|mistaken)|did you mean|do you mean|maybe i|perhaps i|i(?:['’]m| am) (?:wrong|mistaken)|sorry if)\b/i;
/** A denial after a check is a correction with its source. */
const CHECKED_EN = /\b(?:logs?|records?|checked|test(?:ed|s)? (?:show|confirm)|according to|(?:data|report|invoice|photo|contract|meter|sheet|receipt|tracking) (?:shows?|says?|states?)|page \d+|clause \d+|section \d+|attached|see (?:the|page|clause|table)|measured|verified|as per (?:the|our) (?:contract|agreement|order))\b/i;

/** The reader contradicted on the truth or on competence, with no agreement, question or source. */
function findEn(unit: Unit, draft: Draft): readonly Span[] {
  if (draft.audience === "colleague") return [];
  const { read } = unit;
  const match = BATTLE_EN.exec(read);
  if (!match || PEACE_EN.test(read)) return [];
  const near = [read, draft.units[unit.index + 1]?.read ?? ""].join(" ");
  if (CHECKED_EN.test(near)) return [];
  const known = draft.audience !== "unknown" || draft.units.some((one) => one.cues.some((cue) => cue.kind === "business"));
  if (!known || (draft.channel === "chat" && draft.audience === "unknown" && !/^you|\byou /i.test(match[0]))) return [];
  const start = unit.start + match.index;
  return [{ start, end: start + match[0].trimEnd().length }];
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
  reads: {
    zh: {
      find: findZh,
      bad: [],
      good: [],
    },
    en: {
      find: findEn,
      bad: [
        { text: "[[You are mistaken]] about the freight, it was never included.", better: "On freight: the offer says ex works. Would a delivered price help you compare?", audience: "customer" },
        { text: "[[That's simply not true]], our delivery is on time.", better: "Our log shows 46 of 48 deliveries on time. Which two caused you trouble?", audience: "customer" },
        { text: "With respect, [[you don't understand how]] warehousing works.", better: "You mentioned the stock counts differ. How do you count on your side today?", audience: "customer" },
        { text: "[[How can you say the system is slow?]]", better: "Which screen feels slow to you, and at what time of day?", audience: "customer" },
        { text: "[[I have to disagree with you there]]: our service is fine.", better: "You had three late visits in May. Would a fixed Tuesday slot mend that?", audience: "customer" },
        { text: "[[Your complaint is unfounded]].", better: "I read your complaint twice. Could you send me the photo of the crack by Friday?", audience: "customer" },
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
  },
  source: "003",
});
