import type { Lang } from "../../types";
import { meetingTime } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import type { Wording } from "./mend";

/** Taking an objection up: the part that gives way, and the question that finds out. */
interface TakenUp {
  readonly accept: string;
  /** Made only where it is asked: its blank must not be handed out twice. */
  readonly ask: () => string;
}

const PRICE_ZH = /贵(?!司|公司|方|单位|校|院|处|厂|集团|部|局|所|行|店|社)|价(?!值)|便宜/;
const FAULT_ZH =
  /漏|裂|异响|停机|操作|坏|故障|卡|慢|掉线|报错|用法|不会用|装错|使用不当|产品问题|(?:系统|设备|产品|机器|软件)的?问题/;
const HEARD_ZH = /听谁|听说|谁说|哪儿听|哪里听|谣言|网上/;
const UNREAD_ZH = /没看懂|没看|没读|看错|没搞懂|没搞明白|没弄懂|没听懂/;
const MIXED_ZH = /误会|理解错|弄错|搞错|记错|说得不对|说错|看岔|看错|没有?的事|没这回事|不是您想|不是你想|误解/;
const DENIED_ZH = /纯属|不符|不实|不属实|与事实|主观臆断/;
/** What the reader complained of, as the draft calls it. */
const COMPLAINED_ZH =
  /(?:贵(?:单位|公司|司|方|院|校)|[您你])(?:所|们)?(?:反映|提出|反馈|说|述)的?[^，。]{2,14}?(?=与事实|纯属|不符|不实|不属实|并不|是主观)/;
/** What he complained of, by the name he gave it: 您说漏水是…, 你说接口慢. */
const RAISED_ZH =
  /[您你](?:们)?(?:刚才|昨天|上次|上午)?(?:说|讲|反映|提到|认为|觉得)(?:的|是)?((?!得|的|不|法|话|了|谎|我|这|那|是|有|没|要|过)[\u4e00-\u9fff]{2,5}?)(?=是|都|因为|太|有问题|不行|不好|的(?:问题|事)|[，。])/;

/** His word for it, thrown back at him: 瑕疵？您对着放大镜找呢. */
const DOUBTED_ZH = /^(?:[您你]说)?((?!贵|什么|啥|不|谁|怎)[^，。我咱您你说呢吧吗话会]{2,6})[？?]/;
const HEARSAY_ZH = /(?:谁(?:跟|和|告诉)[您你]说?|[您你]听谁说)((?!我|这|那)[\u4e00-\u9fff]{2,7}?)(?:是|有问题|不好|的)/;
const BLAMED_ZH = /[您你](?:们)?对(?:我们的?)?([^，。]{2,8}?)的(?:指责|投诉|质疑|批评|抱怨|说法)/;

/** Where the answer stands, by the writer's own words: 第三章, 附件二. */
const PLACE_ZH = /第[一二三四五六七八九十\d]+[章节条页款项]|附件[一二三四五\d]?|合同里|协议里/;

const PRICE_EN = /\b(?:price[sd]?|expensive|costs?|cheap)/i;
const FAULT_EN =
  /\b(?:slow|left|engineers?|solder\w*|fail\w*|bugs?|broken|crash\w*|operators?|users?|fault|down|errors?)\b/i;
const READ_EN = /\b(?:understand|mistaken|misread|read|confus\w+|misunderst\w+|know)\b/i;
const DENIED_EN = /\b(?:actually,? no|not true|not correct|incorrect|untrue|not the case|wrong)\b/i;
const ABOUT_EN =
  /\b(?:about|regarding) ((?:the|our|your) [a-z]+(?: (?!is\b|are\b|was\b)[a-z]+)?)(?= (?:is|are|was)\b|[,.;!?]|$)/i;

/** What the reader complained of, where the draft says that he did: "you claim the export takes …", "people find the menu confusing". */
const RAISED_EN =
  /\b(?:(?:told you|you(?:r \w+)? (?:say|says|said|claim|claims|write|writes|wrote|think|believe|complain|mention|call)s?|find|remark|complaint|claim)(?: that| about)? )((?:the|our|your) (?:[a-z-]+ (?=is\b|are\b|was\b|were\b|has\b|have\b|takes?\b))?[a-z-]+)(?= [a-z]|[,.;]|$)/i;

/** In the place of a contradiction; `part`: where the draft contradicts twice, first the giving way, last the question. */
export const UNDERSTAND: Readonly<Record<Lang, Wording>> = {
  zh: (voice, blank, stretch, _, part) => {
    const { accept, ask } = acceptZh(voice, blank, stretch);
    if (part === "first") return `${accept}。`;
    return part === "last" ? `${ask()}？` : `${accept}，${ask()}？`;
  },
  en: (voice, blank, stretch, _, part) => {
    const { accept, ask } = acceptEn(voice, blank, stretch);
    if (part === "first") return `${accept}.`;
    return part === "last" ? `${ask()}?` : `${accept}. ${ask()}?`;
  },
};

const acceptZh = (
  { you, casual, pick, write }: Parameters<Wording>[0],
  blank: BlankMaker,
  stretch: string,
): TakenUp => {
  const place = PLACE_ZH.exec(stretch)?.[0];
  const raised =
    RAISED_ZH.exec(stretch)?.[1] ??
    BLAMED_ZH.exec(stretch)?.[1] ??
    HEARSAY_ZH.exec(stretch)?.[1] ??
    DOUBTED_ZH.exec(stretch)?.[1];
  const takenUp = raised ? write(`${raised.replace(/[那这呢]$/, "")}的事我们很重视`) : null;
  const call = (what: string) => () =>
    casual
      ? `${blank(meetingTime)}我给${you}打个电话，${what}，方便吗`
      : `能否请${you}${blank(meetingTime)}留出一刻钟，我们${what}`;
  if (PRICE_ZH.test(stretch))
    return pick(
      { accept: `价格上${you}的顾虑我理解`, ask: call("逐项过一遍") },
      { accept: "价格上的考虑我明白", ask: call("把报价一项项对一遍") },
    );
  if (FAULT_ZH.test(stretch))
    return pick(
      { accept: takenUp ?? "先把问题查清楚要紧", ask: call("把当时的情况过一遍") },
      { accept: takenUp ?? `${you}说的情况我们很重视`, ask: call("一起把原因查清楚") },
    );
  if (HEARD_ZH.test(stretch))
    return pick(
      { accept: takenUp ?? `${you}听到这个，有顾虑很正常`, ask: call("把情况说清楚") },
      { accept: takenUp ?? `谢谢${you}直接来问我`, ask: call("把这件事说清楚") },
    );
  if (UNREAD_ZH.test(stretch)) {
    const at = place ? write(place) : "这一块";
    return pick(
      { accept: `${at}内容不少，${you}有疑问很正常`, ask: call(`${write("对着")}${at}过一遍`) },
      { accept: `谢谢${you}花时间看`, ask: call(`把${at}一起过一遍`) },
    );
  }
  if (MIXED_ZH.test(stretch))
    return pick(
      { accept: takenUp ?? `谢谢${you}提出来`, ask: call("把这件事对一遍") },
      { accept: `${you}说的我记下了`, ask: call("逐条对一遍") },
    );
  const complained = COMPLAINED_ZH.exec(stretch)?.[0];
  if (DENIED_ZH.test(stretch)) {
    const onSite = ON_SITE_ZH.test(complained ?? stretch);
    return {
      accept: takenUp
        ? takenUp
        : complained
          ? write(`${complained}，我们很重视`)
          : casual
            ? `${you}反映的情况我记下了`
            : `${you}反映的情况，我们很重视`,
      ask: onSite
        ? () => `我们${blank(meetingTime)}派工程师到现场测一次，${casual ? `${you}那边方便吗` : `${you}看方便吗`}`
        : call("把情况逐项核对一遍"),
    };
  }
  return casual
    ? pick(
        { accept: takenUp ?? `${you}的考虑我理解`, ask: call(`听听${you}主要是怎么想的`) },
        { accept: takenUp ?? `${you}说的情况我记下了`, ask: call("把细节对一遍") },
      )
    : { accept: takenUp ?? `${you}的考虑我们理解`, ask: call(`听听${you}具体是怎么考虑的`) };
};

/** What one measures where it stands. */
const ON_SITE_ZH = /噪音|噪声|异响|振动|震动|温度|漏|精度|故障|异味/;

// No confession the writer did not make, no question that sounds like a dare: the disappointment is seen, and a day
// is offered to go through it.
const acceptEn = ({ casual, pick }: Parameters<Wording>[0], blank: BlankMaker, stretch: string): TakenUp => {
  const call = (what: string) => () => `Could I call you on ${blank(meetingTime)} to ${what}`;
  const meet = (what: string) => () => `Could we ${what} on ${blank(meetingTime)}`;
  const raised = RAISED_EN.exec(stretch)?.[1];
  if (raised)
    return casual
      ? pick(
          { accept: `thanks for raising ${raised}`, ask: call("go through it together") },
          { accept: `thanks for telling me about ${raised}`, ask: call("hear more about it") },
        )
      : { accept: `thank you for telling me about ${raised}`, ask: call("go through it together") };
  if (PRICE_EN.test(stretch))
    return pick(
      { accept: "I understand the concern about price", ask: meet("go through it line by line") },
      { accept: "I see that price matters here", ask: call("go through it line by line") },
    );
  if (FAULT_EN.test(stretch))
    return pick(
      {
        accept: `let's find the cause together, whichever side ${casual ? "it's" : "it is"} on`,
        ask: call("go through what happened"),
      },
      { accept: "thank you for telling me; I want to see this put right", ask: call("go through it step by step") },
    );
  if (/\b(?:complaint|claim|grievance)s?\b/i.test(stretch))
    return {
      accept: casual ? "thanks for letting me know about this" : "thank you for letting us know about this",
      ask: call("go through it point by point"),
    };
  const about = ABOUT_EN.exec(stretch)?.[1]?.trim();
  if (about && !/^(?:it|that|this|everything|what|you|they|we)\b|\b(?:do|does|did|is|are|was|were)$/i.test(about))
    return casual
      ? pick(
          { accept: `thanks for raising ${about}`, ask: call("go through it together") },
          { accept: `let's make sure we mean the same thing about ${about}`, ask: meet("go through it") },
        )
      : { accept: `thank you for raising ${about}`, ask: call("go through it together") };
  if (READ_EN.test(stretch) || DENIED_EN.test(stretch))
    return pick(
      { accept: "I understand that this is disappointing", ask: call("go through it together") },
      { accept: "I understand that you see this differently", ask: call("go through it point by point") },
    );
  return pick(
    { accept: "I take that point seriously", ask: call("hear how you see it") },
    { accept: casual ? "thanks for telling me" : "thank you for telling me about this", ask: call("talk it through") },
  );
};
