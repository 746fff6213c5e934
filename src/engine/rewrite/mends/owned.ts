import type { Draft, Span } from "../../types";
import { unitAt } from "../splice";

/** A sentence with a fixed time to come needs no other. */
export function isDated(span: Span, draft: Draft): boolean {
  const times = unitAt(draft, span)?.times ?? [];
  const loose = times.some(({ fixed, start, end }) => !fixed && start >= span.start && end <= span.end);
  return !loose && times.some(({ fixed, future }) => fixed && future);
}

/** A point of a list. */
export function isListed(span: Span, draft: Draft): boolean {
  const line = draft.text.slice(draft.text.lastIndexOf("\n", span.start) + 1, span.start + 1);
  return /^\s*[-*•·]/.test(line);
}

/** What somebody wants to know, in the words of another: 吴院长又问我，报告怎么还没给他. */
const REPORTED =
  /(?<![请想再先去学访慰询])问(?!题|候|一?[下声问]|过|清|明|到)(?:了|起|我们?|咱们?|这边)*[^。！？!?]*?(?:怎么|什么时候|啥时|何时|哪天|几时|几号|多久|为(?:什么|啥|何)|咋|是不是|能不能)/;

/** A question that is only passed on is no task. */
export function isReported(span: Span, { read, units }: Draft): boolean {
  const unit = units.find(({ start, end }) => start <= span.start && span.start < end);
  return unit !== undefined && REPORTED.test(read.slice(unit.start, span.end));
}
