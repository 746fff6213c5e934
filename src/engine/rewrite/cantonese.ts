import type { Draft } from "../types";
import { toTraditional } from "./script";

/** Characters that only Cantonese is written with; two of them and the writer writes as he speaks. */
const MARKS = /[嘅咗喺唔佢嚟啲畀睇冇哋嗰]/g;

/** Our spoken wording as it is said in Hong Kong: longest first, so that a phrase wins over its parts. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/([你您])说的情况我记下了/g, "$1講嘅情況我記低咗"],
  [/把/g, "將"],
  [/方便吗|可以吗|行吗/g, "方便嗎"],
  [/下周([一二三四五六日])/g, "下個禮拜$1"],
  [/本周([一二三四五六日])/g, "今個禮拜$1"],
  [/明天/g, "聽日"],
  [/下班前/g, "放工前"],
  [/哪天前/g, "邊日之前"],
  [/哪天/g, "邊日"],
  [/哪位/g, "邊位"],
  [/谁/g, "邊個"],
  [/(?:当面)?汇报一刻钟|讲一刻钟/g, "傾十五分鐘"],
  [/麻烦([你您])|(?<![想否不以])请([你您])/g, "唔該$1$2"],
  [/^请$/g, "唔該"],
  [/能不能/g, "可唔可以"],
  [/要不要/g, "使唔使"],
  [/还不到时候/g, "仲未係時候"],
  [/不方便/g, "唔方便"],
  [/不合适/g, "唔啱"],
  [/没空/g, "唔得閒"],
  [/不行/g, "唔得"],
  [/什么/g, "乜嘢"],
  [/告诉([我你您])/g, "話$1知"],
  [/跟([^，。？〕]{1,12}?)说一声/g, "同$1講聲"],
  [/说一声/g, "講聲"],
  [/直接说|直说/g, "直接講"],
  [/说个/g, "講個"],
  [/要是/g, "如果"],
  [/觉得/g, "覺得"],
  [/咱们|我们/g, "我哋"],
  [/他们/g, "佢哋"],
  [/把我引荐给/g, "介紹我畀"],
  [/帮我约一下/g, "幫我約下"],
  [/打个电话/g, "打個電話"],
  [/过去/g, "過嚟"],
  [/发([你您])/g, "send畀$1"],
  [/给([你您我])/g, "畀$1"],
  [/跟/g, "同"],
  [/的话/g, "嘅話"],
  [/在/g, "喺"],
  [/是/g, "係"],
  [/现在/g, "而家"],
  [/找/g, "搵"],
  [/看/g, "睇"],
  [/就行|就好/g, "就得"],
  [/够了?/g, "夠"],
  [/，你睇([^？]*)行吗/g, "，你睇$1得唔得"],
];

/** Whether the draft is written in Cantonese. */
export function isCantonese({ text }: Pick<Draft, "text">): boolean {
  return (text.match(MARKS)?.length ?? 0) >= 2;
}

/** Puts a spoken wording of ours into Cantonese; blanks stay as they are. */
export function toCantonese(text: string): string {
  const parts = text.split(/(〔[^〕]*〕)/);
  return parts
    .map((part, i) => (i % 2 ? part : toTraditional(SAID.reduce((said, [from, to]) => said.replace(from, to), part))))
    .join("");
}
