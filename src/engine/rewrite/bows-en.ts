import type { Draft } from "../types";
import { withoutCapitals } from "./voice";

/** Bows of their own, and the run-up to one that went: "Please have mercy.", "I have put this off for days because ." */
const BOWS =
  /(?<=^|[.!?] |\n)(?:(?:please|pls|plz),? (?:have mercy(?: on me)?|don['’]t hate me|i['’]?m the worst[^.!?\n]*)|do please ignore (?:it|this|me) if [^.:!?\n]{3,40}|you(?: would|['’]d) be (?:quite |perfectly )?right to (?:bin|ignore|delete) (?:it|this|me)|a nobody like me [^.!?\n]{3,60}|[^.!?,\n]{3,60} (?:because|since|although)(?= ?\.))\s?[.:!…]+ ?(\p{L}?)/giu;

/** What one bows for, asked in so many words. */
const BEGS =
  /\bI (?:wonder if I might|must|have to|should like to) (?:trouble|bother) you(?:, [^,.]+,)? for ([^.?!\n]+)[.!]?/gi;
const BEGS_ONE = /\bI must beg (?:of you )?(?:one|a)? ?(?:small|little|tiny) ([^.?!\n]+)[.!]?/gi;

/** Whoever is called at the head of a sentence whose first words went. */
const CALLED_BEFORE =
  /((?:^|\n)\p{Lu}\p{Ll}+, )(The|Is|Are|Can|Could|May|Might|Do|Does|Would|Without|Kindly|Please)(?= )/gu;

/** An English message whose apologies went, without the bows that were not marked. */
export function withoutBows(text: string, draft: Draft): string {
  const small = withoutCapitals(draft);
  const began = (letter: string) => (small ? letter : letter.toUpperCase());
  const without = (said: string) => said.replace(BOWS, (_, letter: string) => began(letter));
  // Two in a row: the first takes along the letter the second begins with.
  return without(without(text))
    .replace(BEGS, (_, what: string) => `${began("c")}ould I have ${what}?`)
    .replace(BEGS_ONE, (_, what: string) => `${began("c")}ould I have a ${what}?`)
    .replace(CALLED_BEFORE, (whole, before: string, word: string) =>
      draft.text.includes(whole) ? whole : before + word.toLowerCase(),
    );
}
