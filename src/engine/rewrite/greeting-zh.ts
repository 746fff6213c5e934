import type { Draft } from "../types";
import type { Edit } from "./splice";

/** A sentence that only greets. */
const GREETS =
  /^(?:[^，。！？：:\n]{0,14}(?:[您你](?:们)?好|先生|女士|负责人|客户|领导|委员会|老师|经理|总|处|部)[呀啊]?|[^，。！？：:\n]{1,16}(?=[：:]))[，：:。！!～~\s]*$/;
/** The greeting at the head of a sentence that goes on. */
const HAILS =
  /^[，,：:。！!～~\s]*(?:(?:尊敬的[^，。！：:～~\n]{1,12}|[^，。！：:～~\n]{0,12}(?:[您你](?:们)?好|早上好|下午好|[早好])[呀啊]?[^，。！：:～~\n]{0,4}|[\u4e00-\u9fff]{1,3}(?:总|工|哥|姐|老师|主任|经理|校长|院长|老板))[，,：:。！!～~\s]+)*/;

/** A question about the reader stands first in a Chinese message: right after the greeting, before who we are. */
export function afterGreeting({ units, text, read, address }: Draft, words: string): Edit {
  const from = Math.max(units[0]?.start ?? 0, address?.end ?? 0);
  const unit = units.find(({ end, read: said }) => end > from && !GREETS.test(said)) ?? units[0];
  const floor = Math.max(unit?.start ?? 0, from);
  const at = floor + (HAILS.exec(read.slice(floor))?.[0].length ?? 0);
  const opens = at > 0 && text[at - 1] === "\n";
  const gap = /\n\s*\n/.test(text) ? "\n\n" : "\n";
  return { start: at, end: at, text: opens ? words + gap : words };
}
