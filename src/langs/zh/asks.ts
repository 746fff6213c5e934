import { quick } from "../../engine/quick";
import { isEmpty, isHandling } from "./empty";
import { PERSON, READER } from "./lexicon";
import {
  BARE,
  BARE_FLOAT,
  bareStart,
  FAVOUR,
  FOR_US,
  HELP_US,
  IMPERATIVE,
  MUCH_TO_US,
  NAMED_AT,
  ON_OCCASION,
  SPOKEN_END,
  TO_ME,
  TOPIC_FIRST,
} from "./orders";
import type { Saying } from "./people";
import { isReadersWord, isThanks } from "./speech";

/** How a clause asks. Offsets of the clause. */
export interface AskReading {
  /** Where what is to be done begins. */
  readonly actionStart: number;
  readonly actionEnd: number;
  readonly owner: string | null;
  readonly concrete: boolean;
  readonly how: "request" | "imperative" | "question" | "choice" | "tag" | "reliance";
}

const POLITE =
  "(?:(?:特此|特|还|再|就|也|均|烦|敬|恳|诚|先|仍|万|谨|务|提|想|还想|另|并|故|现|亦|兹)?(?<![要得好](?=请))请(?!的|[您你](?:喝|吃|客|撮|搓|泡|撸|看|玩|旅|哥|老)|假|客|示|帖|柬|罪|战|愿安|缨|功|辞|命|神|问|他|她|它|教|我|了|过|款|购|求|回答我|不?起|放心|别客气)|烦请|(?:尚|敬|恳|伏)?祈(?:望)?(?!祷|求)|麻烦(?!$|了|的|事|您了$|你了$|大|很|不|得很)|劳烦|劳驾|有劳|拜托(?!了$)|恳求|恳望|祈请|务必|务请|唔该(?!晒|$)|求(?:您|你|各位|领导|哥|姐)|呼吁|敦请|盼(?!复|望着|着)|(?:万|殷|深|还|切|衷心|诚挚地?|由衷地?)望|^望(?!着|见|去|远|子)|望(?=(?:您|你|贵|各|领导|有关|相关|政府|公司|批|予|能|尽|给|早|支|多|协|查|大家))|(?<!无|抱|有|没|大|的|带来|点|看到|寄予|很|多大|毫无)希望(?!小学|$)|期望(?!值|$)|期盼(?!$)|期待(?=您|贵|各|领导|公司|政府|能)|求求)";
const POLITE_AT = quick(
  new RegExp(
    `(?<!又来|引来|带来|惹|惹来|又|老|总|一直|已|已经|多次|邀|申|聘|宴|我来|报|吁|客|添|给您|给你|怕|不|回|嫌|这么|那么|一点)${POLITE}`,
  ),
);

/** A character of every polite marker: without one the long pattern need not run. */
const POLITE_SIGN = /[请麻劳拜恳求望祈务唔呼期敦]|盼(?!头)/;
const MODAL_AT = quick(
  /(?:能不能|能否|可否|可不可以|是否可以|是否能|是否方便|方不方便|方便不方便|可唔可以|得唔得|会不会方便|愿不愿意|肯不肯|能不能够|可以不可以|好不好意思)/,
);
const MODAL_TAIL = quick(
  /(?:能|可以|方便|行|好|成|中|得)(?:吗|么|不|否|不能|不行|不好|唔得)[?？]?$|(?:行|好|可)不(?:行|好|可以)[?？]?$|(?:可以|OK|ok)[?？]$|[不吗][?？]?$/,
);
const ABLE = /(?:您|你|你们|贵.|谁)?(?:那边)?(?:能|可以|方便)(?!力|源|耗|量|性)/;

const NEED = quick(
  /(?<!不|无|没|所|无需|不需)(?:需要|需(?=您|你|贵)|得(?=您|你)|想让(?=您|你|贵)|要让(?=您|你)|由(?=您|你|贵)|建议(?=您|你|贵|由|公司|领导)|想跟您(?:要|借|讨)|跟您(?:要|借|讨))/,
);

const RELIANCE = quick(
  /(?:(?:就|全|都|可就?|得|要|还得?|只能|只有|真)?(?:靠|指着|指望着?|指仗|仰仗|仰赖|倚仗|拜托|交给|托付给?|全凭|全看|就看)(?:给)?(?:您|你|大哥|哥|姐|老哥|各位|领导|PERSON)(?:们|哋)?(?:的|了|啦|喇|嘞)?)|(?:拜托(?:您|你|各位)?了?$)/,
);
const RELIANCE_AT = quick(new RegExp(RELIANCE.source.replace("PERSON", PERSON)));

const ACTION_OPENING = quick(
  new RegExp(
    `^(?:[▸▹◂]+|[于在](?=[▸▹])|${READER}|${PERSON}|双方|总部|集团|贵会|各(?:渠道|区域|大区)?[^，,务请]{0,5}?(?:伙伴|部门|单位|同事|区域|团队|大区|供应商|厂商|分公司)|公司(?=在|对|给|能|予|多|尽|加|领导)|厂家(?=多|尽|给|能)|(?:也|就|再|先|都|还|可|要|会|能够?|可以|是否|务必|一定|千万|最好|得以|方便|抽空|拨冗|得|百忙之中|受累|辛苦|顺便|顺手|直接|协调着|尽量|费心|看看?(?=[^，看一吧呗哈啊呀]{2})|看着|如果可以|尽快|及时|从速|尽早|继续|一如既往|本着|高度|今后|后续|那边|这边|您|你|来|去(?=帮|找|把)|给(?=[^您你予到力面个我咱俺]{1,10}$)|(?:在)?百忙(?:之中|中)|[\\s，,：:、]))`,
  ),
);
const HELPERS = quick(
  /^(?:帮(?:个)?忙(?=[^，吧呗哈啊呀啦了一]{2})|帮(?:我|咱|俺)们?(?:这边|公司)?|替我们?|给(?:我|咱|俺)们?(?=[^的，]{2})|代为|协助(?:我们?|一下)?(?=[^，我工]{3})|配合(?:我们?|一下)?(?=[提出做完填签盖安开进][^，]{2,}))/,
);
const QUESTION_WORD = quick(
  /什么|哪|几(?!乎|个|家|天|句|分)|多少|多久|多大|多长|多高|多快|怎么|怎样|如何|为什么|为何|咋|谁|吗|呢|么$|是不是|有没有|要不要|对不对|能不能|是否|还是|可否|咩|边个|点样|几时|啥|何时|在吗|不[?？]?$|没[?？]?$/,
);
const CHOICE = quick(
  /(?:哪天|哪一天|什么时候|啥时候|何时|几号|几点|哪个时间|什么时间|哪个|哪一?种|边日|几时)[^，]{0,8}(?:方便|有空|有时间|合适|可以|在|行|得闲|OK|ok|能|选|定)|(?:方便|有空|合适)(?:的)?(?:是)?(?:哪天|什么时候|几点)|还是[^，]{1,16}(?:方便|合适|行|好|在|可以)?/,
);
const TAG = quick(
  /^(?:[您你](?:们)?(?:看|觉得|说|那边|定|这边|意下)?|大家(?:看|觉得)?|各位)?(?:这样|这么|那样|时间上?|到时)?(?:安排|办)?(?:是否|可否|能否|方不)?(?:方便|行|可以|好|OK|ok|合适|成|中|妥|同意|可行|得|如何|怎么样|怎样|咋样|意下如何|没问题|要得)(?:吗|不|么|否|不行|不好|没|伐|嘛|不)?$|^(?:行|好|可)不(?:行|好|可以)$/,
);

/** 我明天过来行不, 我先发您可以吗: asks leave. */
const PERMISSION = /(?:行不|行吗|可以吗|好吗|好不好|OK吗|ok吗|中不|成不|行不行|可以不|方便吗|合适吗)$/;

/** 想了解一下贵司的规划: a question in the form of a wish. */
const WANTS_TO_KNOW = quick(
  /^(?:我(?:们)?(?:这边)?)?(?:也|还|就|主要|先|很|特别)*想(?:向|跟|和|找)?(?:您|你|各位|贵.)?(?:们)?(?:那边)?(?:商量|了解|请教|讨教|咨询|问|请问|知道|打听|确认|核[实对]?|对|求证)(?:一?下|问|个|一个|清楚)?/,
);

/** 还拿这种小事麻烦您: told of oneself. */
const ASHAMED = /(?:还|又|老|总|一再|天天)[^，,请]{0,10}(?:麻烦|打扰|烦)(?:您|你)[们了啦]*$/;

/** 您别惦记, 不用您出面: takes a burden off the reader. */
const REASSURES = quick(
  /(?:不用|不需要|无需|无须|不必|用不着|甭|毋须)[^，,]{0,4}(?:您|你|公司|领导|麻烦|操|担|管|费)|(?:您|你)(?:们|可|就|也|都|千万|先|完全)*(?:别|不用|不必|甭|无需|不要)(?:再|太|老|往|为)?[^，,]{0,4}(?:惦记|操|担心|嫌|生气|见怪|介意|着急|客气|管|费心|多想|误会|紧张|往心里)/,
);

/**
 * Reads one clause as an ask, or null. The clause is free of opening words; `topical`: something to be handled was named just
 * before; `fresh`: nobody has become the subject of the sentence yet; `lead`: how far floating times reach from its head.
 */
export function readAsk(saying: Saying, topical: boolean, fresh: boolean, lead = 0): AskReading | null {
  const { text, asks, us, readers } = saying;
  const reader = readers[0] ?? null;
  if (REASSURES.test(text) || ASHAMED.test(text)) return null;
  if (isThanks(text) && (!/请|麻烦|帮我/.test(text) || THANKS_FOR_PAST.test(text))) return null;
  if (isReadersWord(text) && !asks && !/请|麻烦|能不能|帮/.test(text)) return null;
  if (TAG.test(text) && (asks || /吗|不|么|否|如何|怎|咋|没$/.test(text))) return whole(text, "tag");

  if (WANTS_TO_KNOW.test(text)) return whole(text, "question");
  const reliance = RELIANCE_AT.exec(text);
  if (reliance && !(us && us.start > reliance.index))
    return reading(text, reliance.index + reliance[0].length, reader?.start ?? null, "reliance", topical);

  const polite = POLITE_SIGN.test(text) ? POLITE_AT.exec(text) : null;
  const modal = MODAL_AT.exec(text);
  const addressed =
    polite !== null ||
    reader !== null ||
    asks ||
    /[给让帮借发陪]我|帮|公司|领导|总部|上面|给点|多给|安排|派/.test(text);
  const marker = polite ?? (addressed ? modal : null);
  if (marker && !isOurs(text, marker.index, us, polite !== null)) {
    const isAsking =
      modal !== null && !polite && !reader && us !== null && us.start < modal.index && !/让我|给我|帮/.test(text);
    return reading(text, marker.index + marker[0].length, null, isAsking ? "question" : "request", topical);
  }
  if (us && !reader?.start && PERMISSION.test(text)) return whole(text, "question");
  const need = NEED.exec(text);
  if (need && !(us === null && reader === null) && /[您你]|贵/.test(text.slice(need.index, need.index + 8)))
    return reading(text, need.index + need[0].length, null, "request", topical);

  const favour = us ? null : FAVOUR.exec(text);
  if (favour && (MUCH_TO_US.test(text) || isEmpty(favour[1] ?? "")))
    return reading(text, favour.index, reader?.start ?? null, "imperative", topical);
  const handed = TO_ME.test(text) && !isDoneFor(text) && !us;
  if (handed && !asks && reader) return reading(text, reader.end, reader.start, "imperative", topical);
  if (
    CHOICE.test(text) &&
    (asks || reader || /方便|有空|还是/.test(text)) &&
    (asks || reader) &&
    !/还是(?:要|得|会|没|不|很|老)/.test(text)
  )
    return whole(text, "choice");
  if (
    ABLE.test(text) &&
    MODAL_TAIL.test(text) &&
    (asks || /[吗么不否][?？]?$/.test(text)) &&
    (!us || (reader !== null && reader.start < us.start) || /帮我|给我|让我|借我|发我/.test(text))
  ) {
    const able = ABLE.exec(text);
    return able && reading(text, able.index + able[0].length, null, "request", topical);
  }
  const told = lastOrdered(saying);
  const ordered = told ?? reader;
  if (ordered && (!us || ordered.start < us.start || told) && !WILL_BE_DONE_BY.test(text.slice(0, ordered.start))) {
    const rest = text.slice(ordered.end);
    const statement =
      /^[^，]{0,4}的/.test(rest) && !/把|帮|给|[看审改查核填签]一?下|来[^，]{0,8}[看坐聊谈参验]/.test(rest);
    if (isOrder(rest) && !/给(?:您|你)/.test(rest) && !(statement && !SPOKEN_END.test(rest)) && !asksBack(rest, asks))
      return reading(text, ordered.end, ordered.start, "imperative", topical);
    if (TO_ME.test(rest) && !isDoneFor(rest)) return reading(text, ordered.end, ordered.start, "imperative", topical);
    if (asksForEmpty(rest)) return reading(text, ordered.end, ordered.start, "imperative", topical);
    if (
      SPOKEN_END.test(rest) &&
      !asks &&
      !/^(?:放心|别|说|是|有|在|真|太|好|也太|辛苦|客气|忙|慢|请留步|早点休息|好好休息|多保重|先忙|先休息)/.test(
        rest,
      ) &&
      !/[很太挺真最]/.test(rest.slice(0, 3))
    )
      return reading(text, ordered.end, ordered.start, "imperative", topical);
  }
  if (!us && !reader && !asks && TO_ME.test(text) && !isDoneFor(text))
    return reading(text, bareStart(text), null, "imperative", topical);
  if (!us || us.start > 6) {
    const named = NAMED_AT.exec(text);
    if (named) return reading(text, named[0].length, null, "imperative", topical);
    const occasion = ON_OCCASION.exec(text)?.[0].length ?? 0;
    if (!us && !reader && !asks && (FOR_US.test(text) || HELP_US.test(text)) && isEmpty(text.slice(occasion)))
      return { actionStart: occasion, actionEnd: text.length, owner: null, concrete: false, how: "imperative" };
    const bare = BARE.exec(text) ?? BARE.exec(text.slice(lead)) ?? BARE.exec(text.slice(occasion));
    if (bare && !reader && !/了$/.test(text) && !/(?:给|发|推|寄|送|传|转)(?:您|你)/.test(text))
      return reading(text, Math.max(lead, bareStart(text)), null, "imperative", topical);
    if (!us && !reader && fresh && BARE_FLOAT.test(text) && !asks)
      return reading(text, BARE_FLOAT.exec(text)?.[0].length ?? 0, null, "imperative", topical);
    const led = us || reader || asks || !fresh ? null : TOPIC_FIRST.exec(text);
    if (led) return reading(text, led[0].length, null, "imperative", true);
  }
  if (asks && QUESTION_WORD.test(text)) return whole(text, CHOICE.test(text) ? "choice" : "question");
  if (
    !asks &&
    reader &&
    /(?:吗|呢|多少|几[个家台点号套条]|什么时候|哪[天个位家]|怎么[^样说]|有没有|是不是|要不要|能不能)[?？]?$|(?:现在|目前).*(?:多少|几|哪|什么|怎么)/.test(
      text,
    )
  )
    return whole(text, "question");
  return null;
}

const THANKS_FOR_PAST = quick(
  /^(?:谢谢|感谢|多谢|承蒙|多亏)[^，]{0,12}(?:一直|多年|总是|每次|这么|那么|这次|上[次回周]|昨|平时|长期|过去)/,
);

/** 近期将由交警部门组织施工: told of somebody, not to him. */
const WILL_BE_DONE_BY = /(?:将|拟|会|已)由$/;

/** 您签字那天: when, not what to do. */
const WHILE = /^[^，,]{1,6}(?:那天|当天|的时候|[之以][前后])/;

function isOrder(rest: string): boolean {
  return (IMPERATIVE.test(rest) && !WHILE.test(rest)) || IMPERATIVE.test(rest.replace(ONCE, "▹"));
}
/** 您回来后抽空看下: what comes first. */
const ONCE = /^[^，,您你]{1,6}(?:[之以]?后|的?时候?|完了?)(?=[抽尽再就帮把给看发])/;

/** The last reader in the clause who is told to act: 你看这个事你那边给张罗张罗. */
function lastOrdered({ text, asks, readers }: Saying): { start: number; end: number } | null {
  const told = readers.filter(({ end }) => {
    const rest = text.slice(end);
    return isOrder(rest) && !/给(?:您|你)/.test(rest) && !asksBack(rest, asks);
  });
  return told.at(-1) ?? null;
}

/** 我请他…, 希望能为您…: the writer acts, not the reader. */
function isOurs(text: string, marker: number, us: { start: number; end: number } | null, polite: boolean): boolean {
  const rest = text.slice(marker);
  if (/^(?:希望|期望|期待|盼|期盼)/.test(rest)) {
    if (
      /^(?:希望|期望|期待|期盼|盼)(?:着|这次|本次|此次|有朝一日|有机会|后续|以后|将来|未来|今后|接下来|下周|下次|近期|尽快|早日)*(?:能够?|可以|有机会)*(?:我|和您|与您|跟您|为您|给您|帮到|对您|与贵|和贵|跟贵|为贵|双方|咱们?|大家(?:都)?能|合作|下次)/.test(
        rest,
      )
    )
      return true;
    if (
      /喜欢|满意(?!的答复)|健康|顺利|开心|愉快|理解|谅解|见谅|康复|早日收到|有所帮助|有帮助|没有打扰|不要介意|别介意|没打扰|不会影响|越来越|更上|天气|下雨|好起来|合作愉快|共赢|长久/.test(
        rest,
      )
    )
      return true;
    if (us && us.start > marker && us.start - marker < 6 && !/帮|给我|支持我/.test(rest)) return true;
  }
  if (
    polite &&
    /^(?:请|要请)/.test(rest) &&
    us &&
    /^(?:会|将|去|再|先|来|已|让人)?$/.test(text.slice(us.end, marker)) &&
    !/[想要得还]$/.test(text.slice(0, marker))
  )
    return true;
  return !polite && us !== null && us.start < marker && us.end >= marker - 2 && !/让|请|帮|您|你/.test(rest);
}

function isDoneFor(text: string): boolean {
  return /已|刚|昨|◂|他|她|客户|对方|没(?:发|给|寄)/.test(text);
}

/** 客户那边你上点心啊: whatever the verb, a favour without an object, in the tone of a request. */
function asksForEmpty(rest: string): boolean {
  if (
    !/[吧呗哈啊呀啦嘛哟喽嗷]$|多|点|一下|帮|几句|把|^都|([\u4e00-\u9fff]{2})\1$/.test(rest) ||
    /了$|过|一直|很|那么|这么|的$/.test(rest)
  )
    return false;
  return isEmpty(
    rest
      .replace(/^[^，]{0,5}(?:的时候|时)/, "")
      .replace(/^(?:那边|这边|[那这][块头儿]|[▸▹◂]|可|得|要|就|也|给|先|再)+/, ""),
  );
}

/** 您看要不要再降2个点: asks for a judgement, not for a look. */
function asksBack(rest: string, asks: boolean): boolean {
  if (!asks) return /^(?:看|觉得|说)[^，]{0,20}(?:要不要|行不行|合适不|是不是|还是|吗$)/.test(rest);
  return !/帮|把|给我|发我|一下|能不能|方不方便/.test(rest);
}

function whole(text: string, how: AskReading["how"]): AskReading {
  return { actionStart: 0, actionEnd: text.length, owner: ownerIn(text, null), concrete: true, how };
}

function reading(
  text: string,
  from: number,
  readerAt: number | null,
  how: AskReading["how"],
  topical: boolean,
): AskReading | null {
  let start = from;
  for (let turn = 0; turn < 8; turn++) {
    const match = ACTION_OPENING.exec(text.slice(start));
    if (!match?.[0]) break;
    start += match[0].length;
  }
  const opened = start;
  for (let turn = 0; turn < 3; turn++) {
    const match = HELPERS.exec(text.slice(start)) ?? (turn > 0 ? ACTION_OPENING.exec(text.slice(start)) : null);
    if (!match?.[0]) break;
    start += match[0].length;
  }
  const action = text.slice(start);
  if (action.replace(/[▸▹◂\s]/g, "") === "" && how === "request" && !/帮忙|拜托|麻烦|帮/.test(text)) return null;
  const vague =
    how === "reliance" ? action.length < 9 || isEmpty(action) : isEmpty(action) || isEmpty(text.slice(opened));
  const filled = vague && topical && isHandling(action);
  return {
    actionStart: Math.min(opened, text.length),
    actionEnd: text.length,
    owner: ownerIn(text, readerAt),
    concrete: !vague || filled,
    how,
  };
}

const OWNER = quick(new RegExp(`(?:${READER}|${PERSON})(?!的)`));

function ownerIn(text: string, readerAt: number | null): string | null {
  return OWNER.exec(readerAt === null ? text : text.slice(readerAt))?.[0] ?? null;
}
