import { quick } from "../../engine/quick";
import type { Address, Audience } from "../../engine/types";
import { PERSON } from "./lexicon";

const OPENING = quick(
  new RegExp(
    `^\\s*(?:(?:尊敬的|亲爱的|敬爱的|那个|hi|hello|hey|嗨|哈喽|你好|您好|早上好|好嘞|好的|收到|嗯|喂|哎|诶|欸|OK|ok)[，,、 ]*)*(${PERSON}|(?:各位|诸位|大家)[\\u4e00-\\u9fff]{0,6}|大哥|大姐|哥|姐|亲|群里(?:各位|哪位)?)(?=[，,、：: 　!！。~～]|您|你|好|啊|呀|哈|$|[^\\u4e00-\\u9fff]|那个|麻烦|请|帮|在|下午|上午|今天|明天|昨天|我|咱|这)`,
    "i",
  ),
);

/** Forms of address that tell who reads. 张总 is a boss here and a customer there: it tells nothing. */
const TELLS: readonly (readonly [RegExp, Audience])[] = [
  [/^(?:老大|头儿|boss|主管|老板$)/i, "boss"],
  [/^(?:各位)?(?:同事|伙伴们|小组)|^(?:小[^姐]|兄弟|哥们)/, "colleague"],
  [/^各位合作伙伴|^尊敬的合作伙伴/, "partner"],
  [/^亲$/, "customer"],
];
/** 领导 is what one calls a boss and what one calls a customer; what the line goes on about decides. */
const OWN_BOSS = /客户|甲方|汇报|周报|日报|月报|业主|对方|咱们|请假|这单|项目组/;

/** Who is addressed in the opening of the body. */
export function address(opening: string): Address | null {
  const match = OPENING.exec(opening);
  const text = match?.[1];
  if (!match || !text) return null;
  const start = match.index + match[0].length - text.length;
  return { start, end: start + text.length, text, audience: audienceOf(text, opening) };
}

function audienceOf(text: string, opening: string): Audience {
  for (const [pattern, audience] of TELLS) if (pattern.test(text)) return audience;
  if (/领导$/.test(text) && OWN_BOSS.test(opening)) return "boss";
  return "unknown";
}
