import type { Draft } from "../../types";

/** Something that cannot wait: what is down or stopped, what is on today or tomorrow. */
const PRESSES =
  /今天(?:就|要|早|上午|下午|晚)|今晚|今早|今晨|刚(?:刚|才)?(?:接|收|来|出)|明天|明早|昨夜|现在(?!的)|马上|正[堵停漏]|又[挂崩坏断停漏]|(?<!快)[挂崩断宕]了|停[电水机产工摆气]|停运|瘫痪|宕机|死机|白屏|报错|连不上|登不上|抛锚|爆胎|放鸽子|出(?:大)?事|炸了|堵[门在]|漏[水油气电]|困人|急死|十万火急|\b(?:down|today|tonight|tomorrow|now|stuck|outage|crashed|urgent)\b/i;

export function presses({ read }: Pick<Draft, "read">): boolean {
  return PRESSES.test(read);
}
