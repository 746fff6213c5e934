import { everyMatch, quick } from "../../engine/quick";
import type { Span } from "../../engine/types";
import { READER, US } from "./lexicon";

/** A clause without its opening words, and who acts in it. Offsets of `text`. */
export interface Saying {
  readonly text: string;
  /** Ends with a question mark. */
  readonly asks: boolean;
  /** The writer's side as the subject. */
  readonly us: Span | null;
  /** The reader as the subject; group names only where they open the clause or are asked. */
  readonly readers: readonly Span[];
}

const US_AT = quick(
  new RegExp(`${US}(?!们|的|家的|公司的|厂的|店的|这边的|司的|方的|之|自己的|所|国|校的|个(?![人别]))`, "g"),
);
/** Before 我 these make it an object: 给我, 跟我们. */
const US_OBJECT = quick(
  /(?:公司|领导|总部|您们?|你们?|贵司|[贵给跟和向对让找把叫问发畀教借帮靠替归是被比与咱]|(?<!合)同|(?<![因认以作成称视])为|告诉|联系|通知|属于|冒充)$/,
);

/** Within an object 我 acts no more than in a footnote: 看一下我发的文档. */
const TAKES_OBJECT = /(?:[看审改查核填签读批用睇]|一下|确认|收到|参考)$/;
const RELATIVE = quick(
  /^(?!将|会|要|准备|打算|计划|争取|尽快|马上|先|再|去|来|把|[▸▹])[^，,。的]{0,4}(?:[发给寄提写做说讲报列画]|整理|准备|推荐|介绍)[^，,。了的]{0,4}的(?=[^，,。！!？? ])/,
);

/** 来我们公司, 到我这儿: where to, not who. */
const TOWARDS = /[来到去嚟喺]$/;
const AT_OURS = quick(
  /^(?:我|咱|俺|本|敝)[们哋]?(?:[A-Za-z]|公司|这|那|家|厂|店|院|局|办公室|司|展厅|展位|门店|车间|工地|现场|基地|总部|$)/,
);

const READER_AT = quick(new RegExp(`(?:${READER})(?!们|边|儿|的|的话|好[，,。！!]?$|好$|要的|说的|提的|给的)`, "g"));
const READER_OBJECT = quick(
  /(?:[给跟和向对找把问供便发畀帮呈与祝谢听接送陪我您你愿到去]|(?<!合)同|(?<![因认以作成称视])为|反馈|提交|寄送|回访|联络|邀请|协助|配合|服务|满足|支持|提醒|通报|抄送|转告|知会|回电|致电|转交|交付|通报|便于|方便|以便|不用|不需要|无需|不必|不劳|告诉|联系|通知|请教|拜访|打扰|麻烦|辛苦|回复|答复|告知)$/,
);
const GROUP = /^(?:大家|各位|诸位|领导|有关|相关|部门|政府)/;
const ASKED_OF = /(?:请|希望|望|麻烦|恳请|求|盼|让|建议|由|敦促|要求)[^，]{0,6}$/;

/** Hears who acts in a clause. */
export function hear(text: string, asks: boolean): Saying {
  return { text, asks, us: findUs(text), readers: findReaders(text) };
}

function findUs(text: string): Span | null {
  for (const match of everyMatch(US_AT, text)) {
    const before = text.slice(0, match.index);
    if (TOWARDS.test(before) && AT_OURS.test(text.slice(match.index))) continue;
    if (US_OBJECT.test(before.slice(-4)) || (/请$/.test(before) && /^我们?(?:$|[^司方])/.test(match[0]))) continue;
    const end = match.index + match[0].length;
    if (match.index > 2 && /^[们哋]?[吧呗哈啊呀啦哦嘛]*$/.test(text.slice(end))) continue;
    if (TAKES_OBJECT.test(before) && RELATIVE.test(text.slice(end))) continue;
    return { start: match.index, end };
  }
  return null;
}

function findReaders(text: string): Span[] {
  const found: Span[] = [];
  for (const match of everyMatch(READER_AT, text)) {
    const before = text.slice(0, match.index);
    if (READER_OBJECT.test(before.slice(-4))) continue;
    if (before && GROUP.test(match[0]) && !ASKED_OF.test(before)) continue;
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
