import type { Draft, Span } from "../../types";

/** What the reader has brought up, and how it goes into the sentence that takes it up. */
export interface Raised {
  readonly what: string;
  /** In his own words after 您说; else as the name of a matter, before 的事. */
  readonly told: boolean;
}

const READER =
  "(?:来函|来信|来电|来邮|函中|信中|微信里|群里|[贵貴](?:方|司|科|校|院|公司|单位|店|厂|处|局)|[您你侬](?:们|那边|单位|公司)?)";
const SAYS =
  "(?:声?称|说(?![法明话得])是?|(?<!不)讲(?!道?理)|反映|提到|提出|认为|觉得|质疑|投诉|指责|指出|抱怨|嫌|问(?![题问])|担心|主张|主張|写(?:着|道)?)(?:的是|是|到)?";
const TOLD = new RegExp(
  `(?<![跟给和对向同与])${READER}[^，。？！去问看样么]{0,8}?${SAYS}(?:的)?(?:那个|这个|那种)?((?![的得话法]|[这那](?![批台套款些两三]))[^，。！？]{2,26})`,
);
/** Where his words end and ours about them begin. */
const JUDGED =
  /(?:的)?(?:这(?:话|种|个)|此|说法|这(?:可)?(?:其实)?就?是|那(?:都)?是|纯属|实在|根本|完全|站不住|与事实|并不|不属实|毫无|不过是|都是|是[您你]|就是[您你]|其实|简直|属实|多余|纯粹|我就笑|哪有|怎么可能)/;
/** By its name: 所谓的行业惯例, “工期不合理”的说法, thrown back as a question, or at the head of the sentence. */
const NAMED: readonly RegExp[] = [
  /所谓的?[“「"]?([^，。“”「」"]{2,12}?)[”」"]?(?=的说法|这|不过|纯|实|，|。|$)/,
  /[对對](?:我们|我司|我方|我)?的?([^，。]{2,10}?)的(?:指责|投诉|质疑|批评|抱怨|说法|理解|看法)/,
  /(?:谁(?:跟|和|告诉)[您你]说?(?!说)|[您你]听谁说)((?!我|这[是就也个话]|那)[一-鿿]{2,9}?)(?:是|有问题|不好|的)/,
  /(?:^|[，。、\s])((?!什么|啥|谁|怎|哪|这叫|您说|你说|没有的事|怎么可能|可能)[^，。、谁？\s]{2,12}?)(?:怪我们[^，。？]{0,6})?[？?](?=.)/,
  /(?:^|[。：\n])(?:关于|对于|至于)([^，。：、\s]{2,12})，/,
  /^(?:[一二三四五六七八九十\d][、.．])?([^，。：、\s]{2,8}?(?:问题|方面|情况))，/,
  /这(?:也)?叫([^，。？！]{2,6})[？?]?/,
  /^(?:[^，。]{0,3}[，,])?([^，。我您你侬\s]{3,10}?)(?:绝非|并非|根本不是|不是我|跟我[们司])/,
  /^(?:[^，。]{0,3}[，,])?([一-鿿]{2,6})哪有/,
];
/** Nothing one could take up. */
const NOTHING = /^我们?都|^(?:[我您你他她它]们?|这|那|不对|错|我们|一下|问题|情况)$|^[的得了着过就]/;

/** A thing, right before the word for the reader. */
const SUBJECT =
  /(?<=^|[，。！？：])(?![^，。]*(?:[天早晚午次回]|刚才|关于|对于|至于|因为|既然|如果)$)[一-鿿A-Za-z]{2,9}$/;

/** What the reader has brought up, in the words of the draft: within the stretch first, else before it. Null: unsaid. */
export function raisedIn(draft: Draft, { start, end }: Span): Raised | null {
  return within(draft, { start, end }) ?? (start > 0 ? within(draft, { start: 0, end: start }) : null);
}

function within({ read, text }: Draft, { start, end }: Span): Raised | null {
  const said = read.slice(start, end);
  const take = (match: RegExpExecArray | null, told: boolean): Raised | null => {
    const words = match?.[1];
    if (!match || !words) return null;
    const lead = /^[“「"]/.test(words) ? 1 : 0;
    const bare = words.slice(lead, JUDGED.exec(words)?.index ?? words.length).replace(/[呢吧啊嘛”」"]+$/, "");
    const twice = /^(.{2,4})就\1$/.exec(bare)?.[1];
    const fault = told
      ? /^(.{4,}?(?:大|小|高|低|重|慢|响|漏|裂|坏|差|少|短|薄|脏|松|死))(?:都|就)?是(?=.{3})/.exec(bare)?.[1]
      : null;
    const what = fault ?? twice ?? (/是.*的$/.test(bare) ? bare : bare.replace(/的$|一事$/, ""));
    if (what.length < 2 || NOTHING.test(what)) return null;
    const at = start + match.index + match[0].lastIndexOf(words) + lead;
    // What he speaks of may stand before: 软化水的树脂您说半年就板结.
    const from = start + match.index;
    const subject = told ? (SUBJECT.exec(read.slice(0, from))?.[0] ?? "") : "";
    return { what: text.slice(from - subject.length, from) + text.slice(at, at + what.length), told };
  };
  // What others say is no word of the reader's.
  const told = take(TOLD.exec(said), !/(?:某些人|有人|群里|群裡)[^，。]{0,8}(?:说|讲)/.test(said));
  if (told) return told;
  for (const pattern of NAMED) {
    const named = take(pattern.exec(said), false);
    if (named) return named;
  }
  return null;
}
