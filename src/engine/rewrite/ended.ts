import type { Draft, Lang } from "../types";
import { withoutCapitals } from "./voice";

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
