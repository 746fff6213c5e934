import type { Unit } from "../types";

/** Courtesies of closing. */
const CLOSES =
  /^(?:(?:如)?有兴趣的话?[^，。]{0,8}(?:致电|联系|来电|回信)|以上|特此|(?:大家|各位)?辛苦|谨此再?[次致表]|[恭预敬]祝|妥否|当否|请审|请知悉|请领导审|再次感谢|谢谢|感谢|祝|(?:衷心|诚挚|热切)?(?:静候|恭候|盼复|望复|盼回复|期待合作|期待.{0,8}回复|欢迎来[电函]|(?:诚|竭诚|热忱)?(?:邀|欢迎)[^，。]{0,10}(?:洽谈|合作|莅临|咨询|垂询|来电|考察)|顺颂|盼赐|(?:我们|我司)?愿与|受教|谨致|如蒙|敬请(?:垂|审|查|指)|(?:给|为)[您你].{0,6}带来.{0,4}不便|敬请谅解)|(?:衷心|诚挚|热切)?(?:期待|期盼|盼望|希望)(?:能|能够|可以)?(?:与|和|跟|早日|今后|未来|进一步|双方|我们|后续)|assuring you\b|yours (?:in|ever|\w+ly)\b|(?:many )?thanks (?:again|all|everyone|everybody|for)\b|thank you (?:all|again|in advance|for (?:your (?:time|attention|help|support|understanding|patience|interest|consideration|reading)|reading|considering))\b|(?:we |i )?(?:am |are )?look(?:ing)? forward\b|(?:awaiting|hoping|we hope to hear|hope to hear|in anticipation)\b|(?:with |many )?(?:friendly|kind|best|warm|many)\w* (?:greetings|regards|wishes)|many greetings|(?:we )?hope for your understanding|we ask for your understanding|it was a (?:real )?pleasure|it would be a pleasure|(?:have a|bon|happy|enjoy)\b.{0,20}\b(?:weekend|day|evening|holidays?)|(?:chat|speak|talk|see you|catch you)(?: to you)? soon|fingers crossed|cheers)/i;

/** A letter's last words in Chinese: 冬至将至，敬颂时祺, 敬颂钧安 魏子昂谨上. */
const GREETS = /(?:[敬顺即恭]颂|[恭敬谨预]祝|此致)[^，。]{1,14}[。！]?$|[谨敬拜]上$/;

/** The closing and the name on one line. */
const SIGNED =
  /^(?!(?:Yes|No|Sure|Sorry|Thanks|Ok(?:ay)?|Hi|Hello|Dear|Good)\b)\p{Lu}[\p{L}]{1,12}(?: \p{Ll}+){0,3}, \p{Lu}[\p{L}.'’-]*(?: (?:&|\p{Lu}[\p{L}.'’-]*)){0,2}$/u;

/** A light question whether one may call at all: what one wants to know stands before it. */
const LIGHT =
  /^(?:您|你)?(?:看)?(?:最近|这周|本周)?(?:方便|有空|有时间|感兴趣|有兴趣)[^，。]{0,16}[吗么嘛不]?[？?]$|^(?:got|have|do you have|would you (?:have|be (?:open|free|up|interested))|would (?:[a-z]+ minutes|a (?:brief |short |quick )?(?:call|chat|demo|visit))|can you spare|could you spare|free for|up for|open to|worth|any interest|interested|are you (?:free|open|available|interested)|does that sound|sound)\b[^.?!]{0,60}\?$/i;

/** A call or a visit asked for with its day: the one small yes of a Chinese message, which nothing is put behind. */
function meets({ lang, text, times, read }: Unit): boolean {
  return (
    lang === "zh" &&
    /[？?]\s*$/.test(text) &&
    times.some(({ fixed, future }) => fixed && future) &&
    /电话|通话|聊|约|拜访|登门|面谈|见面|开会|视频/.test(read)
  );
}

/** The sentence after which the next step stands: the last that is no courtesy of closing. */
export function lastOf(units: readonly Unit[]): Unit | null {
  const at = units.findLastIndex((unit, i) => !closes(unit) && !signs(unit, i, units) && !(i > 0 && meets(unit)));
  return units[at < 0 ? units.length - 1 : at] ?? null;
}

/** The house, the department or the name at the foot of a Chinese letter, with or without a courtesy before it. */
function signs({ acts, lang, paragraph, read, times }: Unit, i: number, units: readonly Unit[]): boolean {
  const before = units[i - 1];
  return (
    lang === "zh" &&
    i === units.length - 1 &&
    before !== undefined &&
    before.paragraph !== paragraph &&
    acts.length + times.length === 0 &&
    /[。！!？?~～…]\s*$/.test(before.text) &&
    /^[\p{L}\p{N}·&（）() \u3000]{2,24}$/u.test(read.trim()) &&
    !SAYS_ZH.test(read)
  );
}
/** No name is made of these. */
const SAYS_ZH = /[我你您咱他她它这那了着过吗呢吧啊呀嘛的得把被让给是有没不也都还就才很太请谢望盼]/;

function closes({ acts, text, read, lang }: Unit): boolean {
  const said = read.trim();
  if (lang === "zh" && acts.length === 0 && said.length < 40 && GREETS.test(said)) return true;
  // A name by itself at the end is the writer's.
  const name =
    lang === "en" &&
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}(?:, \p{Ll}[\p{L}-]+(?: [\p{L}-]+){0,3})?\.?$/u.test(text.trim());
  // Greetings in another tongue stand on a line of their own: "Um abraço,".
  if (lang === "en" && /^\p{Lu}[\p{L} ]{1,24},$/u.test(text.trim())) return true;
  // The closing and the name on one line: "Yours, Poldi", "LG, Miriam".
  if (lang === "en" && SIGNED.test(text.trim())) return true;
  if (name && !/^\p{Lu}\p{Ll}{2,}\.$/u.test(text.trim())) return true;
  if (LIGHT.test(said) || /^\[[^\]]+\]$/.test(said)) return true;
  return !/[？?]\s*$/.test(text) && !/\d/.test(text) && CLOSES.test(said) && said.length < (lang === "zh" ? 24 : 64);
}
