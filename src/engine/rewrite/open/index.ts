import type { Draft, Lang } from "../../types";
import { pendingInChinese } from "./chinese";
import { troubledInChinese } from "./troubled-zh";

/**
 * What a report leaves open, in the draft's own words: the matter (设计院什么时候能批下来, 轮胎厂那边) and what its writer
 * does about it. Never a cause, a meeting or an answer that the draft does not speak of.
 */
export interface Pending {
  /** The matter, as it stands at the head of the sentence. */
  readonly about: string;
  /** What he does, up to the word that names the reader: 问清楚告诉, 再谈一次，把结果告诉. */
  readonly does: string;
}

/** The last thing of the draft that is still open; null where nothing can be taken over with certainty. */
export function pendingIn(draft: Draft, lang: Lang): Pending | null {
  return lang === "zh" ? pendingInChinese(draft) : null;
}

/** What a told problem is about, where its clause says so; else null. */
export function troubledIn(draft: Draft, lang: Lang): string | null {
  return lang === "zh" ? troubledInChinese(draft) : null;
}

/** Something that cannot wait: what is down or stopped, what is on today or tomorrow. */
const PRESSES =
  /今天(?:就|要|早|上午|下午|晚)|今晚|今早|今晨|刚(?:刚|才)?(?:接|收|来|出)|明天|明早|昨夜|现在(?!的)|马上|正[堵停漏]|又[挂崩坏断停漏]|[挂崩断宕]了|停[电水机产工摆气]|停运|瘫痪|宕机|死机|白屏|报错|连不上|登不上|抛锚|爆胎|放鸽子|出(?:大)?事|炸了|堵[门在]|漏[水油气电]|困人|急死|十万火急|\b(?:down|today|tonight|tomorrow|now|stuck|outage|crashed|urgent)\b/i;

export function presses({ read }: Pick<Draft, "read">): boolean {
  return PRESSES.test(read);
}
