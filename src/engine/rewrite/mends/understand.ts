import type { Lang } from "../../types";
import type { Wording } from "./mend";

/** Taking an objection up: the part that gives way, and the question that finds out. */
interface TakenUp {
  readonly accept: string;
  readonly ask: string;
}

const PRICE_ZH = /贵(?!司|公司|方|单位|校|院|处|厂|集团|部|局|所|行|店|社)|价(?!值)|便宜/;
const FAULT_ZH = /操作|坏|故障|卡|慢|掉线|报错|用法|不会用|装错|使用不当|产品问题|(?:系统|设备|产品|机器|软件)的?问题/;
const HEARD_ZH = /听谁|听说|谁说|哪儿听|哪里听|谣言|网上/;
const UNREAD_ZH = /没看懂|没看|没读|看错|没搞懂|没搞明白|不懂|外行|没弄懂|没听懂/;
const MIXED_ZH = /误会|理解错|弄错|搞错|记错|说得不对|说错|不是您想|不是你想|误解/;
const DENIED_ZH = /纯属|不符|不实|不属实|与事实|主观臆断/;
/** What the reader complained of, as the draft calls it. */
const COMPLAINED_ZH =
  /(?:贵(?:单位|公司|司|方|院|校)|[您你])(?:所|们)?(?:反映|提出|反馈|说|述)的?[^，。]{2,14}?(?=与事实|纯属|不符|不实|不属实|并不|是主观)/;
/** Where the answer stands, by the writer's own words: 第三章, 附件二. */
const PLACE_ZH = /第[一二三四五六七八九十\d]+[章节条页款项]|附件[一二三四五\d]?|合同里|协议里/;

const PRICE_EN = /\b(?:price[sd]?|expensive|costs?|cheap)/i;
const FAULT_EN = /\b(?:slow|fail\w*|bugs?|broken|crash\w*|operators?|users?|fault|down|errors?)\b/i;
const READ_EN = /\b(?:understand|mistaken|misread|read|confus\w+|misunderst\w+|know)\b/i;
const DENIED_EN = /\b(?:actually,? no|not true|not correct|incorrect|untrue|not the case|wrong)\b/i;
const ABOUT_EN =
  /\b(?:about|on|regarding|how|what) ((?:the|our|your)? ?[a-z]+(?: [a-z]+)?)(?= (?:is|are|was|works?|functions?)\b|[,.;!?]|$)/i;

/** In the place of a contradiction; `part`: where the draft contradicts twice, first the giving way, last the question. */
export const UNDERSTAND: Readonly<Record<Lang, Wording>> = {
  zh: (voice, blank, stretch, _, part) => {
    const { accept, ask } = acceptZh(voice, blank, stretch);
    if (part === "first") return `${accept}。`;
    return part === "last" ? `${ask}？` : `${accept}，${ask}？`;
  },
  en: (voice, blank, stretch, _, part) => {
    const { accept, ask } = acceptEn(voice, blank, stretch);
    if (part === "first") return `${accept}.`;
    return part === "last" ? `${ask}?` : `${accept}. ${ask}?`;
  },
};

const acceptZh = ({ you, casual, pick, write }: Parameters<Wording>[0], _: unknown, stretch: string): TakenUp => {
  const place = PLACE_ZH.exec(stretch)?.[0];
  if (PRICE_ZH.test(stretch))
    return pick(
      { accept: `价格上${you}的顾虑我理解`, ask: `${you}是跟哪家、按什么配置比的` },
      { accept: "价格可以一项项摊开看", ask: `${you}觉得高在哪一项` },
    );
  if (FAULT_ZH.test(stretch))
    return pick(
      {
        accept: "先不管是谁的原因，把问题查清楚要紧",
        ask: `当时是怎么操作的、出了什么提示，${you}能跟我说一下吗`,
      },
      { accept: `耽误${you}用了`, ask: `是在哪一步出现的，${you}能拍张照片发我吗` },
    );
  if (HEARD_ZH.test(stretch))
    return pick(
      { accept: `${you}听到这个，有顾虑很正常`, ask: `具体是怎么说的，${you}方便发我看看吗` },
      { accept: `这个说法我也想弄清楚`, ask: `${you}听到的具体是哪一条，方便跟我说说吗` },
    );
  if (UNREAD_ZH.test(stretch))
    return pick(
      {
        accept: `这块怪我没讲清楚`,
        ask: `${place ? `${place}里` : ""}${you}觉得哪一处对不上`,
      },
      { accept: `是我没说明白`, ask: `${place ? write(`${place}里`) : ""}${you}最想弄清楚的是哪一点` },
    );
  if (MIXED_ZH.test(stretch))
    return pick(
      { accept: `可能是我这边没说清楚`, ask: `${you}理解的是哪种情况，咱们对一下，行吗` },
      { accept: `可能是我们此前没有说清楚`, ask: `${you}指的具体是哪一处` },
    );
  const complained = COMPLAINED_ZH.exec(stretch)?.[0];
  if (DENIED_ZH.test(stretch) && complained)
    return {
      accept: write(`${complained}，我们重新核对`),
      ask: casual ? `具体是什么时候、什么情况，${you}能发我看看吗` : `能否请${you}告知发生的时间和具体情况`,
    };
  if (DENIED_ZH.test(stretch))
    return casual
      ? { accept: `${you}反映的情况我去核实`, ask: `具体是哪一处对不上，${you}能发我看看吗` }
      : { accept: `${you}反映的情况，我们重新核对`, ask: `能否请${you}指出具体是哪一处不符` };
  return casual
    ? pick(
        { accept: `${you}的顾虑我理解`, ask: `主要是哪一点不放心` },
        { accept: `${you}这么说一定有原因`, ask: `是碰到过什么情况吗，${you}跟我说说` },
      )
    : { accept: `${you}的顾虑我们理解`, ask: `能否请${you}告知，主要是哪一点不放心` };
};

const acceptEn = ({ casual, pick }: Parameters<Wording>[0], _: unknown, stretch: string): TakenUp => {
  if (PRICE_EN.test(stretch))
    return pick(
      { accept: "I understand the concern about price", ask: "Which items are you comparing" },
      { accept: "let's look at the price line by line", ask: "Which part seems high to you" },
    );
  if (FAULT_EN.test(stretch))
    return pick(
      {
        accept: "let's find the cause together, whichever side it's on".replace("it's", casual ? "it's" : "it is"),
        ask: "When did you last see it, and what exactly happened",
      },
      { accept: "thank you for telling me; I want to see this put right", ask: "What exactly happens, and when" },
    );
  const about = ABOUT_EN.exec(stretch)?.[1]?.trim();
  if (about && !/^(?:it|that|this|everything|what|you)\b/i.test(about))
    return casual
      ? pick(
          { accept: `I may not have been clear about ${about}`, ask: "Which part looks different from your side" },
          { accept: `let me make sure we mean the same thing about ${about}`, ask: "How do you read it" },
        )
      : { accept: `I may not have explained ${about} clearly enough`, ask: "Which part reads differently to you" };
  if (READ_EN.test(stretch))
    return pick(
      { accept: "I may not have explained this well", ask: "Which part looks different from your side" },
      { accept: "let me make sure we mean the same thing", ask: "Which point reads differently to you" },
    );
  if (DENIED_EN.test(stretch))
    return casual
      ? { accept: "let's compare notes on this", ask: "What do you see on your side" }
      : { accept: "I would like to compare notes with you on this", ask: "May I ask what you see on your side" };
  return pick(
    { accept: "I take that point seriously", ask: "Which part of it worries you most" },
    { accept: "that's a fair point", ask: "What have you seen that makes you say so" },
  );
};
