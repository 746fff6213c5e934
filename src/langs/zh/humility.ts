import type { Cue, CueKind } from "../../engine/types";

/** Courtesies and self-abasement about asking; apologies for a real fault are none. */

const INTENSE = "(?:实在|真的?|真是|确实|非常|十分|万分|特别|太|很|再三|万般|深感|极其|超级|好|是在)(?:的|是|很|非常)*";
/** Strong enough to fire by itself, whatever it is said about. */
const STRONG = "(?:实在|真的|真是|万分|再三|万般|深感|极其|十分)(?:的|是|很|非常)*";
const SORRY = "(?:不好意思|抱歉|过意不去|对不住|对不起|冒昧|惭愧|难为情|惶恐|不安|唐突|叨扰|打扰|打搅)";
const FAULT =
  /写错|发错|弄错|搞错|算错|看错|报错价|失误|延误|延迟|迟到|迟了|迟复|回复晚|晚了|没(?:能|来得及|赶上|注意|看到|及时)|未能|疏忽|遗漏|漏(?!斗)|错(?:了|误)|久等|不便|故障|宕机|影响(?:了|您|到)|耽误|损失|故障|中断|质量问题|卡顿|坏|节哀|去世|逝世|我们的(?:问题|责任|错)|没做好|没处理好|今天(?:来|去|参加)不了|请假|操作不|不支持|怠慢|不愉快|没有?(?:办法|货)|未收到|暂时(?:无|不)|修改不|[^受过]不了|无法(?:参加|出席|满足|提供)|不能(?:参加|去|来)/;

const EARNEST: readonly RegExp[] = [
  new RegExp(
    `(?:${STRONG}|${INTENSE}(?=[^。！!]{0,24}(?:打扰|打搅|麻烦|叨扰|占用|又|催|请|想|求|能不能|能否|可否|问|耽误|来)))${SORRY}[^，,。！!；;]{0,20}`,
  ),
  /(?:心里|心中|内心|于心|着实)(?:实在|真|很|也|都|是|有些|十分|万分)*(?:过意不去|不安|有愧|愧疚|惭愧)/,
  /过意不去|难以启齿|张不开(?:这个|嘴|口)|开不了(?:这个)?口|不知(?:道)?(?:当讲不当讲|该不该(?:说|讲|问|开口)|好不好意思)|当讲不当讲|不情之请|斗胆[^，,。！!；;]{0,12}|厚着?(?:老)?脸皮?[^，,。！!；;]{0,10}|[腆舔觍]着(?:个)?(?:老)?脸[^，,。！!；;]{0,10}|豁出(?:去)?(?:这张)?(?:老)?脸|死皮赖脸|没脸没皮|(?:老)?脸(?:都|也)?没(?:地儿|处|地方)(?:搁|放)|没脸(?:见|再|开口|跟)|拉下(?:这张)?(?:老)?脸/,
  /(?:又|再|还)?(?:来)?(?:讨(?:您|你)?嫌|讨人嫌|招(?:您|你|人)?(?:烦|嫌)|惹(?:您|你|人)烦|(?<!麻)烦(?:您|你)(?=了|来|，)|骚扰(?:您|你|一下您))|(?:别|不要|可别|莫|甭)(?:嫌|怪)(?:我|弃|烦|罗嗦|啰嗦|唠叨)[^，,。！!；;]{0,4}|(?:您|你)(?:可)?(?:千万)?别(?:生气|见怪|往心里去|怪我|骂我|烦我|嫌)|又(?:来|是来|得|要)(?:求(?:您|你|人|到)|麻烦|打扰|打搅|叨扰|添乱|烦)[^，,。！!；;]{0,8}|一再(?:叨扰|打扰|麻烦|打搅)|(?:屡次|三番五次|再三|多次|频繁|反复)(?:叨扰|打扰|麻烦|打搅|催)/,
  /没(?:有)?资格(?:提|开口|说|要|跟)|不配(?:提|开口|跟|和|问)|不该(?:再)?(?:麻烦|打扰|打搅|开口|提)|已经(?:很|够|太)?对不(?:起|住)(?:您|你)|对不(?:起|住)(?:您|你)(?:了)?(?=还|又)|(?:我)?(?:这个|这种)?(?:很|特别)?(?:蠢|傻|笨|愚蠢|低级|小白|弱智|幼稚)(?:的)?问题|(?:您|你)大人(?:有|不记)|恕我(?:冒昧|直言|唐突|无礼)|罪过|该死|才疏学浅|班门弄斧|耽误您(?:宝贵|这么|那么)|占用您(?:那么|这么)[^，,。]{0,6}|死马当活马医|跪求|给您(?:磕头|跪)|求求(?:您|你)(?:了)?|我(?:脸皮|嘴)(?:厚|笨)|知道(?:您|你)(?:特别|非常|超级|很|这么|那么|日理万机)?(?:忙)?[^，,。]{0,6}(?:还|又)(?:要|来)?(?:打扰|麻烦|烦)|百忙之中(?:还|又|一再|再)?(?:打扰|叨扰|麻烦)/,
  /(?:多有|甚是|很是|实为)?冒昧(?:打扰|叨扰|打搅|来访|致电|拜访|登门|了|得很|相求|请求|恳请|来电)|(?:多有|诸多)(?:打扰|叨扰|冒犯|得罪|唐突)/,
];
/** Self-mockery in play. */
const PLAYFUL = /弱弱(?:的|地)?(?:问|说)|小声(?:问|bb|逼逼)|举手(?:问|提问)|哈哈|嘿嘿|狗头|\[捂脸\]/;
const PLAIN: readonly RegExp[] = [
  /不好意思/,
  /(?:又|再次|再)?(?:打扰|打搅|叨扰)(?:一下)?(?:您|你|各位|大家)?(?:了|一下|啦)?/,
  /抱歉|对不住|对不起|唔好意思/,
  /给(?:您|你|各位)(?:又)?(?:添|找|带来)(?:了)?(?:不少|很多|这么多|好多)?(?:麻烦|乱)(?:了)?/,
  /冒昧/,
  /(?:恳请?(?:您)?(?:千万)?|望(?:您)?(?:千万|多多)?|还请(?:您)?(?:千万|多多)?)(?:海涵|恕罪|原谅|见谅|包涵)/,
];

/** One cue per stretch: `apology` in earnest, `courtesy` plain. Courtesies that touch are one. */
export function readHumility(sentence: string): Cue[] {
  if (FAULT.test(sentence) || /不打扰|没打扰|免打扰|勿扰|打扰到您休息的话|邮件.{0,6}退订/.test(sentence)) return [];
  const earnest = collect(sentence, EARNEST, "apology");
  if (earnest.length > 0) return PLAYFUL.test(sentence) ? [] : mergeNear(earnest);
  return mergeNear(collect(sentence, PLAIN, "courtesy"));
}

function collect(sentence: string, patterns: readonly RegExp[], kind: CueKind): Cue[] {
  const cues: Cue[] = [];
  for (const pattern of patterns) {
    const match = pattern.exec(sentence);
    if (match) cues.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return cues.sort((a, b) => a.start - b.start);
}

function mergeNear(cues: readonly Cue[]): Cue[] {
  const merged: { kind: CueKind; start: number; end: number }[] = [];
  for (const cue of cues) {
    const last = merged.at(-1);
    if (last && cue.start - last.end <= 4) last.end = Math.max(last.end, cue.end);
    else merged.push({ ...cue });
  }
  return merged;
}
