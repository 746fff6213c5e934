import type { Draft, Finding, Lang, Span } from "../types";
import { answers } from "./mends";
import { at, type Plan } from "./plan";
import { appendAfter, type Edit, unitAt } from "./splice";
import { withoutCapitals } from "./voice";

/** "You were told twice that freight is not included": the fact without the scolding. */
const TOLD =
  /^(?:as )?(?:you were|you['’]ve been|you have been|i|we)(?: have|['’]ve)?(?: already| clearly)? (?:told|informed|explained|said|made clear)(?: you| to you)?(?: [\w-]+){0,3}?,? that (?=\S)/i;

/** The scolding before a fact the reader was told already, as a span; null: none. */
export function toldAlready(finding: Finding, draft: Draft): Span | null {
  const lead = TOLD.exec(draft.text.slice(finding.start, finding.end));
  return lead ? { start: finding.start, end: finding.start + lead[0].length } : null;
}

/** The fact stays without the scolding; what is asked stands after it, where this contradiction is the last. */
export function toldAgain(
  finding: Finding,
  lead: Span,
  draft: Draft,
  all: readonly Finding[],
  stepped: boolean,
  plan: Plan,
): readonly Edit[] {
  const first = draft.text.slice(lead.end, lead.end + 1);
  const begins = unitAt(draft, finding)?.start === finding.start && !withoutCapitals(draft);
  const bare = { start: lead.start, end: lead.end + 1, text: begins ? first.toUpperCase() : first };
  const last = draft.units.filter(({ paragraph }) => unitAt(draft, finding)?.paragraph === paragraph).at(-1);
  const more = all.some((other) => other.rule === finding.rule && other.start > finding.start);
  if (more || stepped || !last || /[？?]\s*$/.test(last.text)) return [bare];
  const asks = answers[finding.rule]?.asks;
  const { voice, blank } = at(finding, draft, plan);
  const question = asks?.(finding, draft, voice, blank);
  if (!question) return [bare];
  return [bare, appendAfter(draft, last, begun(asEnded(question, voice.lang), voice.lang, draft), false)];
}

/** With a stop of its own: a question mark, unless the question stands before a statement. */
export function asEnded(words: string, lang: Lang): string {
  const bare = words.replace(/[?？.。\s]*$/, "");
  const asked = /[?？]/.test(bare);
  return bare + (lang === "zh" ? (asked ? "。" : "？") : asked ? "." : "?");
}

/** What is put at the end is a sentence of its own. */
export function begun(question: string, lang: Lang, draft: Draft): string {
  return lang === "en" && !withoutCapitals(draft) ? question.slice(0, 1).toUpperCase() + question.slice(1) : question;
}
