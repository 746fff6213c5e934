import { clausesAround } from "../engine/evidence";
import { defineRule } from "../engine/rule";
import type { Draft, Span, Unit } from "../engine/types";

/** Sets the reader's point aside. */
const ASIDE_ZH =
  /(?:先|就|暂时|暂且|咱们?|我们|都|可以|以后)*(?:不(?:谈|提|说(?!了?明)|聊|管|讨论|考虑|纠结)(?:了|它|这个|这些)?(?=[，,。！!；]|$|吧|先|啦|了)|放(?:一|到|在)?(?:放|边|下|旁边|一边|一旁)|搁(?:一|在)?(?:边|置|下|一边|着|一搁)|(?:跳|略)过|skip|pass掉?|抛开|撇开|扔一边|往后放)|不(?:是|算)(?:什么|啥)?(?:重点|关键|大事|大问题|核心|问题的关键|事儿?$|个事儿?)|(?:不|没(?:有)?(?:那么|这么|多|多么|什么|啥|太|多大)?|不(?:怎么|太|那么|是很|是特别))(?:重要|要紧|打紧|关键|紧要|碍事|所谓|大不了|了不起)(?!的|性|节点)|(?:不重要|没那么重要|不要紧)(?!的)|无所谓|(?:都)?(?:是)?小(?:事|问题|case|毛病|意思)(?:一桩|而已|儿|啦|啊)?|没(?:多)?大(?:事|问题|关系|影响)|(?:不用|不必|别|甭|无需|没必要)(?:太|再|去|总|老|那么)*(?:在意|纠结|较真|抠|计较|管(?:它|这)|操(?:那|这)(?:个|份)?心|担心这|考虑这|问这|细究|抓着)|(?:不在|没在)[^，,。]{0,6}考虑(?:的)?范围|不(?:予|作|做)(?:考虑|采纳|支持|受理)|(?:真的?|根本|都|也)?不(?:care|在乎)|(?:没|有谁|没几个|没有)(?:人|客户|哪家|谁)[^，,。]{0,4}(?:会)?(?:问|在意|关心|在乎|看|用|提)(?:这个|它|的)?|99%的|不值一提|可有可无|无关紧要|无足轻重|鸡毛蒜皮|细枝末节|(?:用|犯)不着|(?:下|后面?)一?版(?:本)?再(?:看|说)|(?:以后|回头|后面|之后|将来|到时候)再(?:说|看|议|考虑|聊)(?![^，,。]{0,6}[\d周])|再说吧|(?:别|不要)(?:老|总|再)?(?:揪着|盯着|抓着)|(?:这|那)(?:个|种|点|条)?[^，,。]{0,8}(?:需求|要求|功能|想法|问题)?(?:太)?(?:小众|伪需求|多余|鸡肋)|伪需求/;
/** A no to a need that is named, with nothing else behind it. */
const REFUSES_ZH =
  /(?:需求|功能|要求|部署|定制|接口|对接|feature|方案|指标|条款|服务|改造|您(?:说|提|要)的?|你(?:说|提|要)的?|您这个|这个(?:我们)?)[^，,。！!]{0,14}(?:做不[了到]|解决不了|支持不了|满足不了|实现不了|不(?:支持|做|提供)(?=[，,。！!；]|$|的)|没法(?:做|支持|满足|实现|解决)|办不到|没有这个(?:功能|服务)|无法(?:满足|支持|实现|提供|做到))/;
/** Another way, a day, a person: not waved off. */
const ALTERNATIVE_ZH =
  /但(?:是)?(?:我|可以|能|有|省|您|咱)|不过(?:我|可以|能|有|您)|可以(?:先|用|改|走|考虑|帮|找|介绍)|建议|推荐|介绍|改(?:用|为|成|走)|换(?:成|个|一)|代替|替代|(?:请|由|找|让|派)[^，,。]{1,8}(?:工|经理|老师|总)|电话(?:发|给)|[周月号日点][一二三四五六日末]?(?:前|之前|给您|答复|再|上午|下午)|下周|明天|\d+[号日点]|先(?:把|用)[^，,。]{1,14}(?:跑|试|顶|过渡)|依据|根据|条款|规定|放心|不影响|为什么|您看(?:行|可以|方便)|价格?|折扣|优惠|便宜|降价/;

function findZh(unit: Unit, draft: Draft): readonly Span[] {
  if (draft.audience === "boss" || draft.audience === "colleague") return [];
  const { read } = unit;
  const aside = ASIDE_ZH.exec(read);
  const refused = aside ? null : REFUSES_ZH.exec(read);
  const found = aside ?? refused;
  if (!found || !isAddressed(unit, draft)) return [];
  const behind = `${read.slice(found.index + found[0].length)}${draft.units[unit.index + 1]?.read ?? ""}`;
  if (ALTERNATIVE_ZH.test(refused ? behind : read.slice(found.index + found[0].length))) return [];
  if (refused && /价格?|折扣|优惠|便宜|降/.test(read)) return [];
  return [clausesAround(unit, found.index, found.index + found[0].length)];
}

/** It is the reader's point that is set aside: he is spoken to, or something is pointed at that he raised. */
function isAddressed({ read }: Unit, draft: Draft): boolean {
  if (/(?:我|咱)(?:们)?(?:手头|这边)|手头|打野|不重要的|麻烦不|没关系|方便的话|没有?的话/.test(read)) return false;
  const pointed =
    /您|你|贵|这个|那个|这(?:些|块|条|点|种|项)|那(?:些|块|条)|该|此|需求|功能|要求|工期|报表|方面|问题|feature|的事/.test(
      read,
    );
  return (
    pointed &&
    (draft.audience !== "unknown" ||
      draft.address !== null ||
      draft.units.some((unit) => unit.cues.some((cue) => cue.kind === "business")))
  );
}

const NOT_EN =
  "(?:(?:is|are|was|were|does|do|would|will)(?:n['’]t| not)|not)(?: (?:really|actually|that|all that|so|very|particularly|exactly|even|honestly|terribly|such|be|matter))*";
const ASIDE_EN = new RegExp(
  [
    "(?:let(?:['’]s| us)|we (?:can|could|should)|can we|could we|i(?:['’]d| would) suggest we|better to|shall we)(?: (?:just|all|please|maybe|simply|first))* (?:put|set|leave|push|park|brush) (?:that|this|it|those|these|the [\\w ]{2,40}?|your [\\w ]{2,40}?)(?: \\w+)? (?:aside|to (?:one|the) side|to rest|out of (?:it|the picture)|behind us)",
    "(?:let(?:['’]s| us)|we (?:can|could|should)|can we)(?: (?:just|all|please|maybe|simply|first))* (?:skip|forget|ignore|drop|not (?:worry|focus|dwell|get hung up|waste time|talk)|move (?:past|on from)|gloss over|leave out) (?:about |on |over )?(?:that|this|it|those|these|your|the)\\b[^.!?,;]{0,50}",
    "(?:please |just |you can |you should |you(?:['’]d| had) better )?(?:forget|never mind|ignore|don['’]t mind|stop (?:worrying|asking|going on)) (?:about )?(?:that|the|your|this|those)\\b[^.!?,;]{0,40}?(?= (?:for (?:now|the moment)|at the moment|right now)|[.!?,;]|$)(?: for (?:now|the moment)| at the moment| right now)?",
    `(?:that|this|it|the [\\w' -]{2,50}?|your [\\w' -]{2,50}?|[\\w-]+(?: [\\w-]+){0,5}?)(?:['’]s)? ?(?:${NOT_EN}) (?:important|relevant|what (?:really )?(?:matters|counts)|a (?:priority|big deal|real (?:issue|problem|concern)|concern|factor|must)|worth (?:the time|discussing|worrying|talking|our time|bothering)|the (?:point|issue|question)(?: here)?|something (?:that )?(?:you|your team) (?:really )?(?:need|should|have to|ought to)(?: to)? (?:worry|care|think|bother)|worth it|necessary for you|critical)(?: (?:here|now|at all|about|right now))*`,
    "(?:that|this|it|the [\\w' -]{2,50}?|your [\\w' -]{2,50}?|[\\w-]+(?: [\\w-]+){0,3}?)(?:['’]s| is| are) (?:(?:just|only|really|merely|such|frankly|pretty|rather|quite|a bit of) )*(?:a |an )?(?:minor|small|trivial|tiny|irrelevant|secondary|side|unimportant|negligible|little|cosmetic|marginal|petty) ?(?:detail|point|issue|thing|matter|topic|question|concern|problem|stuff)?(?= *[.,;!]|$| (?:that|we|and|compared|here|for now|right now|really))",
    "(?:you )?(?:don['’]t|do not|needn['’]t|shouldn['’]t) (?:need to |have to |ever )?(?:worry|bother|fuss|obsess|get hung up|lose sleep|think too much|overthink|stress|care) (?:too much )?(?:about|with|on|over) (?:that|this|it|the|your|such|those)\\b[^.!?,;]{0,30}|you (?:really |honestly |actually )?(?:don['’]t|do not|won['’]t) (?:really |actually )?need (?:that|this|it|such|those|the|all that|any of)\\b[^.!?,;]{0,30}|you(?:['’]re| are) (?:worrying|overthinking|making too much)[^.!?,;]{0,30}",
    "(?:nobody|no one|none of our (?:other )?(?:customers|clients)) (?:really |actually |ever |else )*(?:needs?|uses?|cares? about|asks? for|asked for|wants?) (?:that|this|it|such|those)|who (?:cares|needs) (?:about )?(?:that|this|it)?|(?:not|isn['’]t) our (?:problem|concern|business)|(?:that|this|it)(?:['’]s)? (?:really )?(?:doesn['’]t|does not|won['’]t) (?:really )?(?:matter|make (?:a|any) difference)|there are (?:more|bigger|far more) (?:important|pressing) (?:things|issues|questions)",
    "(?:we|i) (?:can['’]t|cannot|can not|don['’]t|do not|won['’]t) (?:do|offer|support|provide|solve|help with|change) (?:that|this|it|those)[.,;!]? *(?:so |but |is there |do you (?:have|need) |was there )?anything else[^.!?]{0,20}\\??",
  ].join("|"),
  "i",
);
/** Put off to a date or a person, said with an alternative, or comfort before help. */
const TAKEN_UP_EN =
  /\b(?:but (?:we|i|here|you can|there)|instead|alternatively|however,? (?:we|i)|because|here (?:is|['’]s) how|i(?:['’]ll| will)|we(?:['’]ll| will) (?!see)|already (?:done|handled|fixed)|covered by|included|taken care of|(?:to|for) (?:us|me)\b|not a problem|no problem|no worries|introduce you|we can (?:offer|do \d|ship|send))/i;

/** What the reader said matters, pushed aside. Silent among our own people. */
function findEn(unit: Unit, draft: Draft): readonly Span[] {
  if (draft.audience === "boss" || draft.audience === "colleague") return [];
  const { read } = unit;
  const match = ASIDE_EN.exec(read);
  if (!match || TAKEN_UP_EN.test(read) || unit.times.some((time) => time.fixed && time.future)) return [];
  const known =
    draft.audience !== "unknown" || draft.units.some((one) => one.cues.some((cue) => cue.kind === "business"));
  if (!known) return [];
  const start = unit.start + match.index;
  return [{ start, end: start + match[0].trimEnd().length }];
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
          text: "[[Let's put that aside]] and talk about price.",
          better: "You said uptime comes first. What does an hour of downtime cost you?",
          audience: "customer",
        },
        {
          text: "[[Response times aren't really something you need to worry about]].",
          better: "On response times: we answer within four hours at night. Is that enough for you?",
          audience: "customer",
        },
        {
          text: "[[Security is a minor detail]], we can talk about that after signing.",
          better: "On security: our auditor can answer your 12 questions on Tuesday at 10.",
          audience: "customer",
        },
        {
          text: "[[Forget about the training]] for the moment.",
          better: "On training: two days on site are included. Which week suits your shifts?",
          audience: "customer",
        },
        {
          text: "[[We can't do that, anything else?]]",
          better: "We can't do that in the cloud version, but the on-site one has it.",
          audience: "customer",
        },
        {
          text: "The service levels you keep bringing up [[aren't really what matters here]].",
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
  },
  source: "003",
});
