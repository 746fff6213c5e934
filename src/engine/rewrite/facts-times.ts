import type { Draft, Span } from "../types";
import { unitAt } from "./splice";

/** A fixed time still to come in the sentence that gives way: the writer's own window. */
export function windowAt(draft: Draft, place: Span): string | null {
  const unit = unitAt(draft, place);
  const time = unit?.times.find(
    ({ fixed, future, start, end, text }) =>
      fixed &&
      future &&
      start >= place.start &&
      end <= place.end &&
      !/^['’]s\b/.test(draft.text.slice(end)) &&
      !/(?:\bseason|\byear-end|['’]s)$/i.test(text) &&
      !/^(?:今|today|tonight|this (?:morning|afternoon))/i.test(text),
  );
  return time ? time.text : null;
}

/** What is asked for in so many words, where only the day is missing: `pls chase legal asap`. */
export function deedAt({ acts }: Draft, place: Span): string | null {
  const act = acts.find(({ kind, start, end }) => kind === "ask" && start >= place.start && end <= place.end);
  const deed = act?.time && act.action;
  return deed && /^[a-z]+ [a-z ]{4,40}$/i.test(deed) && !VAGUE_DEED.test(deed) ? deed : null;
}
const VAGUE_DEED = /\b(?:it|this|that|these|them|help|support|care|look|push|handle|needful|soon|asap|possible)\b/i;

/** A quarter or a month is no time to meet. */
export const LONG =
  /季度|[Qq][1-4]|年|^(?:本|这个?|下个?|上个?)月|月份|\b(?:month|quarter|year|spring|summer|autumn|fall|winter)\b/;

/** `on Tuesday`, `next week`, `by Friday`: an English time with the word that leads it. */
export function timed(lead: "on" | "by", time: string): string {
  if (lead === "by" && /^(?:this|next) (?:week|month|quarter|year|spring|summer|autumn|fall|winter)/i.test(time))
    return `by the end of ${time}`;
  if (/^\[/.test(time) || (lead === "by" && /^(?:next|this|the|end)\b/i.test(time))) return `${lead} ${time}`;
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^\d|^the \d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(
    time,
  )
    ? `${lead} ${time}`
    : /^(?:tomorrow|today)/i.test(time) && lead === "by"
      ? `by ${time}`
      : time;
}
