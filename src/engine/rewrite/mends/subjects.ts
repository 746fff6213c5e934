import type { Lang } from "../../types";
import { needEn } from "./need-en";

const NEED_ZH =
  /(?:导出报表|报表导出|本地化部署|私有化部署|本地部署|数据安全|响应速度|响应时间|售后服务|付款方式|功能|部署|报表|工期|交期|安全|培训|质保|接口|售后|响应|价格|付款|界面|权限|数据|定制|噪音|能耗|兼容|隐私|包装|物流|认证|资质|重量|颜色|外观|尺寸|服务|系统|feature|[A-Za-z][A-Za-z ]{2,24}(?=我们|咱|不|这))/;
/** What the reader asked for, in the words that say he did: 您提到的夜间施工要求. */
const ASKED_ZH =
  /(?:[您你](?:们)?(?:那边|这边|那头)?|贵[\u4e00-\u9fff]{1,2})(?:上次|刚才|之前|邮件里|微信里|信里|电话里|群里)?(?:所|一再|反复|多次|[几两三]次|再三|老是?|总|一直)*(?:提到|提出|要求|所列|希望|提|说|要|问|关心|担心|在意|强调)(?:到|过)?[的之](?:那个|这个|那种)?([^，。；！？\d]{2,18}?)(?:的?(?:需求|要求|问题|事情?|想法|建议))?(?=[，,。]|这|那|我|咱|其实|不|没|先|暂|都|也|真|就)/;
/** What he wants to be able to do: 您说想让班组长在手机上看数据. */
const WISHED_ZH =
  /(?:[您你](?:们)?|贵[\u4e00-\u9fff]{1,2})(?:昨[天儿]|今[天儿]|上次|刚才|那天)?(?:说|提|提出|讲)?(?:过)?(?:还|也|一直)?(?:想要|想让|希望|想|要(?=看))([^，。；！？]{3,14})(?=[，,。])/;
/** What he comes back to: 您老惦记那个防滑系数干啥. */
const DWELLS_ZH =
  /[您你](?:们)?(?:老|总|一直|别|甭)*(?:惦记|担心|纠结|揪着?|盯着?|操心|抠着?)(?:那个|这个|那点|这点)?([^，。；！？\d]{2,8}?)(?:干啥|干嘛|干什么|做什么|不放|了|$|[，。])/;
/** One point of several: 屏幕反光这一条, 多币种发薪一项. */
const POINT_ZH =
  /(?:^|[，,、 ])((?!这|那|其实|反正|我|您|你)[\u4e00-\u9fffA-Za-z]{2,8}?)(?:这一?条|这一?点|一项|这一?块|这个要求|这个需求|这种要求)/;
/** The thing itself before it is called small: 离线导出这种需求, 字号大小无所谓. */
const SUCH_ZH =
  /(?:^|[，, ])(?:[您你](?:们)?(?:要|说|提)的)?((?!这|那|其实|反正|我)[\u4e00-\u9fffA-Za-z]{2,10}?)(?:(?:这|那)(?:种|个|类)(?:需求|要求|功能|小事|细节|东西|事)|(?:的事|这块|那块|这点)?(?:都|也|真|是|真的)?(?:无所谓|不重要|不打紧|不要紧|没(?:那么|有)?(?:要紧|重要|必要)))/;
/** What nobody is said to insist on: 谁家还非得分温区啊, 发票抬头晚几天换有啥关系. */
const INSISTS_ZH =
  /非(?:得要|得|要)([^，。；！？\d啊呢吧嘛]{2,8}?)(?=图|干|做啥|啊|呢|吧|嘛|[，。；！？]|$)|^([\u4e00-\u9fff]{2,6}?)(?=[晚早迟]几天|[差慢贵旧小]点就|(?:这|那)[种个类]?都是)/;
/** What one would rather talk about is no need of his: 我们先谈价格吧. */
const RATHER_ZH = /(?:我们|咱们?|还是|先)+(?:来)?(?:谈谈?|聊聊?|说说|看看?|把|讨论)[^，。；！？]*/g;
/** Whatever stands before its dismissal. */
const GENERAL_ZH =
  /^(?:[您你]说的|[您你]提的|[您你]要的|那个|这个)?([\u4e00-\u9fffA-Za-z]{2,6}?)(?:的事|这块|那块|这点|这个|那个|需求)*(?:那?都?是|没那么|无所谓|不重要|不急|不用|其实|真没)/;

/** What it is said of, at its head: 要说通马桶，全台北我们认第二. */
const OF_ZH = /^(?:要说|论起?|说到|讲到)([^，。我您你]{2,6})[，,]/;
const CLAIM_ZH =
  /(我们家|我们|我司|咱家|咱们|我家|咱)(?:的)?(?:是)?(?:全[城网国行]|行业|业内|市场上?)?(?!更|最|再)([\u4e00-\u9fffA-Za-z]{2,8}?)(?=绝|最|是|的|保|，|堪|包|从|全|准|能|永|独|无|稳|比|可|认|都|一辈子|从来)/;
/** What one does is nothing one sells. */
const DEED_ZH = /认|一家|不|没|可以|能够|会|给|在|为|把|将|已|要/;
const CLAIM_EN =
  /\b(our|this) ((?:[\w-]+ )??[\w-]+?)(?= (?:is|are|has|have|will|can|does|simply|never|always|delivers?|works?|outperforms?|beats?)\b|,|[.!]|$)/i;
const NOT_CLAIM_EN =
  /\b(?:you|we|it|they|every|single|market|world|region|country|industry|end|users?|customers?|day|time|best|word|only|one|moment|year|planet|earth|globe|continent)\b/i;

/** The need a stretch waves off, as it may stand in a question; null when it names none. */
export function needIn(stretch: string, lang: Lang): string | null {
  if (lang === "zh") {
    const asked =
      ASKED_ZH.exec(stretch)?.[1] ??
      POINT_ZH.exec(stretch)?.[1] ??
      WISHED_ZH.exec(stretch)?.[1] ??
      DWELLS_ZH.exec(stretch)?.[1] ??
      SUCH_ZH.exec(stretch)?.[1] ??
      insisted(stretch);
    if (asked && named(asked)) return named(asked);
    const rest = stretch.replace(RATHER_ZH, "");
    const found = (NEED_ZH.exec(rest) ?? NEED_ZH.exec(stretch))?.[0].trim();
    if (!found && /需求/.test(stretch)) return "这个需求";
    if (!found) return named(GENERAL_ZH.exec(stretch)?.[1] ?? "");
    return found ? (/^(?:功能|feature)$/.test(found) ? `这个${found}` : found) : null;
  }
  return needEn(stretch);
}

/** A noun one can take up, without what only led to it; null: 这条, 这个真没必要. */
function named(words: string): string | null {
  const bare = words
    .replace(/^(?:是|要|想要|个|一个)(?=..)/, "")
    .replace(/(?:这一?条|这个|那个|这块|一项)$/, "")
    .replace(/的$/, "的那种");
  return bare.length < 2 || /\s/.test(bare) || /^[那这]|没必要|[您你我]|纯属|不|没/.test(bare) ? null : bare;
}

/** What a stretch praises beyond measure; null when it names nothing. */
export function claimedIn(stretch: string, lang: Lang): string | null {
  if (lang === "zh") {
    const of = OF_ZH.exec(stretch)?.[1];
    if (of) return of;
    const [, ours, found] = CLAIM_ZH.exec(stretch) ?? [];
    const shown = /这(?:套|款|台|批|种)[\u4e00-\u9fff]{2,4}?(?=绝|保|从|永|肯|一定|您|你|就|论|，|是)/.exec(
      stretch,
    )?.[0];
    if (!found && shown) return shown.replace(/(?:以后|之后)$/, "");
    return ours && found && !DEED_ZH.test(found) && !/^(?:这[儿边]|的)/.test(found)
      ? `${ours}${/^(?:我们|咱们|咱)$/.test(ours) && !/^[这那]/.test(found) ? "的" : ""}${found}`
      : null;
  }
  const shown = /\bwith (our (?!team\b)[\w-]+)\b/i.exec(stretch)?.[1];
  if (shown) return shown;
  const found = CLAIM_EN.exec(stretch);
  return found && !NOT_CLAIM_EN.test(found[2] as string) ? `${(found[1] as string).toLowerCase()} ${found[2]}` : null;
}

function insisted(stretch: string): string | undefined {
  const found = INSISTS_ZH.exec(stretch);
  return found?.[1] ?? found?.[2];
}
