import { clausesOf } from "../../clauses";
import type { Draft, Span, Unit } from "../../types";

/** Words with which what is said of a subject begins: adverbs, auxiliaries and the commonest verbs. */
export const SAID_OF =
  "(?:已经?|还是?|又|都|也|就|却|才|只|全|总|老是?|一直|迟迟|始终|至今|到现在|目前|现在|今天|昨天|今早|昨晚|今年|本周|上周|下周|突然|刚刚?|正|没有?|未|尚|仍|不|被|让|给|把|(?<!原)因|由于|要求?|说|嫌|觉得|认为|希望|想|怕|就怕|肯|认|有|是|在|卡|压|堵|停|断|坏|崩|挂|漏|裂|报|到|去|来|跑|离职|换|黄|废|丢|凉|超|差|缺|空|涨|降|掉)";
/** No subject one could take up again: pronouns, times, what only leads up to something. */
export const NO_SUBJECT =
  /^(?:[我你您他她它这那]|咱|自己|今|昨|明|前|本周|上周|下周|上午|下午|早上|晚上|目前|现在|刚|结果|但|可|不过|而且|所以|因为|其中|另外|同时|然后|听|跟|和|与|从|对|关于|整体|总体|感觉|估计|看|按|据|经|还|又|都|就|只|最|第|共|约|不|没|有|是|在|报告|汇报|情况|谢|辛苦)|[我你您他她]$|[的得了着过把被给和与跟对都各也]$|[0-9、]/;

/** Clauses of the body, in reading form; offsets of the draft. */
export function clausesIn({ units, address }: Draft): readonly Span[] {
  return units.flatMap((unit: Unit) =>
    clausesOf(unit.read)
      .map(({ start, end }) => ({ start: unit.start + start, end: unit.start + end }))
      .filter(({ start, end }) => !(address && start >= address.start && end <= address.end)),
  );
}

/** What the last clause gives that gives anything. */
export function last<T>(clauses: readonly Span[], find: (clause: Span) => T | null): T | null {
  for (const clause of [...clauses].reverse()) {
    const it = find(clause);
    if (it) return it;
  }
  return null;
}

/** A group of a match, as the writer wrote it. */
export function found({ read, text }: Draft, { start, end }: Span, pattern: RegExp, group: number): string | null {
  const match = pattern.exec(read.slice(start, end));
  const words = match?.[group];
  if (!match || !words) return null;
  const at = start + match.index + match[0].indexOf(words);
  return text.slice(at, at + words.length);
}

/** What a clause speaks of, if it is a noun one could take up again. */
export function subjectOf(words: string): string | null {
  const bare = words.replace(/^(?:但是?|可是?|不过|就是|只是|其间|其中|另外|目前|现在)/, "");
  return bare.length >= 2 && !NO_SUBJECT.test(bare) && !/[，。]/.test(bare) ? bare : null;
}

/** All of what the writer says. */
export function bodyOf({ units }: Draft): Span {
  return { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 };
}
