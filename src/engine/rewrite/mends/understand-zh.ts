import { meetingTime } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import type { TakenUp, Wording } from "./mend";

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

/** How a Chinese objection is taken up. */
export const acceptZh = (
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
    return {
      accept: takenUp
        ? takenUp
        : complained
          ? write(`${complained}，我们很重视`)
          : casual
            ? `${you}反映的情况我记下了`
            : `${you}反映的情况，我们很重视`,
      ask: call("把情况逐项核对一遍"),
    };
  }
  return casual
    ? pick(
        { accept: takenUp ?? `${you}的考虑我理解`, ask: call(`听听${you}主要是怎么想的`) },
        { accept: takenUp ?? `${you}说的情况我记下了`, ask: call("把细节对一遍") },
      )
    : { accept: takenUp ?? `${you}的考虑我们理解`, ask: call(`听听${you}具体是怎么考虑的`) };
};
