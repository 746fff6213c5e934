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
