import type { Draft } from "../../types";
import { bodyOf, found } from "./clauses-zh";

const READER = "(?:[您你](?:们)?|咱们|贵[司方校院处厂]|贵公司|贵单位)";
/** What he said he fears, wants or minds: 您说二级经销商最怕串货, 您提的多币种结算. */
const FEARS: readonly RegExp[] = [
  new RegExp(
    `${READER}[^，。！？]{0,16}?(?:最|就|很|比较|一直)*(?:怕|担心|头疼|头痛|在意|看重|关心|想要|想解决|发愁)(?:的(?:是|就是)?)?((?![的得了着过这那我您你])[^，。！？的]{2,10}?)(?:的?(?:问题|事情?|情况))?(?=[，。！；]|这)`,
  ),
  new RegExp(
    `${READER}(?:那天|上次|今天|刚才|昨天)?(?:提到?|说到?|问到?|反映)(?:过)?的((?![这那])[^，。！？的]{2,10}?)(?:的?(?:问题|事情?|情况|需求|要求))?(?=[，。！；]|我|这)`,
  ),
];
/** Nothing one could name: a time, a person, a whole sentence. */
const NO_THING = /[我您你他她们]|^(?:不|没|一样|对了?$|意见|建议|情况|问题|话|几点|这|那)/;

/** What the reader fears or wants, by his word for it; null: the draft does not say. */
export function fearIn(draft: Draft): string | null {
  for (const pattern of FEARS) {
    const what = found(draft, bodyOf(draft), pattern, 1);
    // 您提的押一付三很有见地: what is said of it is no part of its name.
    const name = what?.replace(/(?:很|非常|确实|特别|十分|都|也|让|令).*$/, "");
    if (name && name.length >= 2 && !NO_THING.test(name)) return name;
  }
  return null;
}
