import type { Draft, Span } from "../types";
import { calledIn } from "./called";
import type { Voice } from "./voice";
import { WEIGHT } from "./wish";

/** A sentence that goes on after a colon or a name. */
export function lowered(words: string): string {
  return /^(?:I\b|Mr|Ms|Dr)/.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** A name that stands in the vague words alone. */
export function lostName({ start, end }: Span, said: string, draft: Draft): string | null {
  const { text } = draft;
  const rest = text.slice(0, start) + text.slice(end) + said;
  const called = calledIn({ start, end }, draft);
  const names =
    text
      .slice(start, end)
      .match(
        /(?<=[a-z,;] )(?!I\b)\p{Lu}[\p{L}\d'’-]+(?: \p{Lu}[\p{L}\d'’-]+)*(?:(?: (?!please|pls|soon|asap|for|and|happy|sweet|warm|moving|going|alive|safe)\p{Ll}{3,}){1,3}(?=\s*(?:[.,;!?]|$|\p{Extended_Pictographic})))?/gu,
      ) ?? [];
  return names.find((name) => !rest.includes(name) && !called.includes(name)) ?? null;
}

/** What the ask is about, without whom it names itself; null: nothing else. */
export function apartFrom(topic: string, who: string | undefined): string | null {
  const at = who ? topic.indexOf(who) : -1;
  const rest = at < 0 ? topic : topic.slice(0, at).replace(/ ?with $/, "");
  return rest && !WEIGHT.test(rest) && !/\b(?:your|our|my) minds?$/i.test(rest) ? rest : null;
}

/** A topic that only the English words that give way named is named again. */
export function introduced(said: string, topic: string, { casual }: Voice): string {
  if (said.includes(topic)) return said;
  const rest = lowered(said);
  // "On …:" before a quoted mail reads as its head ("On Mon, Karen wrote:").
  return casual ? `About ${topic}: ${rest}` : `Regarding ${topic}, ${rest}`;
}
