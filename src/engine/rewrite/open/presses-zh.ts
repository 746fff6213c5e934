import { hasCue } from "../../evidence";
import type { Draft } from "../../types";

/** What is down or stopped, or leaks. */
const DOWN =
  /正[堵停漏]|又[挂崩坏断停漏]|(?<!快)[挂崩断宕]了|停[电水机工摆气]|停运|瘫痪|宕机|死机|白屏|报错|连不上|登不上|抛锚|爆胎|放鸽子|出(?:大)?事|炸了|堵[门在]|(?<!担心|怕|防|检)漏[水油气电](?!接头|点|的|检)|进水|困人|急死|十万火急|\b(?:down|outage|crashed|urgent)\b/i;
/** What is on today or tomorrow; of what went well there is nothing to be done today. */
const SOON =
  /今天(?:就|要|晚)|今晚|今晨|刚(?:刚|才)?(?:接|收|来|出)|明[天早](?:一早|上午|下午)?(?:就|要|得|截止|到期|开|交|投|进场|验收)|昨夜|\b(?:today|tonight|tomorrow|now|stuck)\b/i;

/** Something that cannot wait. */
export function presses(draft: Draft): boolean {
  return DOWN.test(draft.read) || (SOON.test(draft.read) && hasCue(draft, "problem", "complaint", "helpless"));
}
