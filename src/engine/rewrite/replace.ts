import type { Draft, Span } from "../types";
import { COMMA, type Edit, SPACE, STOP, unitAt } from "./splice";

/** A reason at the end of a sentence. */
const BECAUSE =
  /^(?:since|because|as|given that|seeing that|now that)\s+(?=(?:I|we|the|they|he|she|it|our|your|there)\b)/i;
/** A clause that waits for what is asked: "while you have the professor's ear: …". */
const UNTIL_ASKED = /(?:^|[,;]\s*)(?:while|when|since|as|if|before|now that)\b[^,;.]*$/i;
/** What the sentence is about, before a colon: "Following our talk in Doha: …". */
const ABOUT_WHAT =
  /^\s*(?:also |and )?(?:following|on (?=the |our |your |\p{Lu})|after|further to|with (?:regard|reference) to|regarding|concerning|as for|about|in (?:view|light|case|respect|the matter) of|given|considering|as regards|in spite of|after all)\b[^.!?]{3,80}$/iu;
/** Words that lead an English sentence up to what gives way. */
const RUN_UP_EN =
  /^(?:meanwhile|in the meantime|also|finally|of course|obviously|in any case|anyway|naturally|as always|maybe|perhaps|please|just|well|and|so|but)[,\s]*$/i;

/**
 * Puts whole sentences in the place of an English stretch: the comma before it and the stop after it give way, what follows in
 * the same sentence begins anew.
 */
export function replaceWithSentences(draft: Draft, span: Span, said: string): Edit {
  let sentences = said;
  const { text } = draft;
  const unit = unitAt(draft, span);
  const floor = unit?.start ?? span.start;
  const ceiling = unit?.end ?? span.end;
  let { start, end } = span;

  let lead = "";
  if (RUN_UP_EN.test(text.slice(floor, start))) start = floor;
  const before = text.slice(floor, start);
  const joint = /(?:[,;:–—-]|\.)?\s*(?:\b(?:and|so|but)\b\s*)?$/i.exec(before);
  if (joint && joint.index > 0) {
    const vocative =
      /^\s*(?:hi|hello|hey|dear)\b[^.!?]{0,60}$|^\s*(?:(?:mr|mrs|ms|mdm|dr)\.?\s+)?[\p{Lu}][\p{L}'’-]*\s*$/iu.test(
        before.slice(0, joint.index),
      ) && joint[0].startsWith(",");
    const leads =
      vocative ||
      /^\s*(?:sir|madam|mdm|boss|captain|doctor)\s*$/i.test(before.slice(0, joint.index)) ||
      UNTIL_ASKED.test(before.slice(0, joint.index)) ||
      ABOUT_WHAT.test(before.slice(0, joint.index));
    start = floor + joint.index;
    lead = leads ? ", " : ". ";
    if (leads) sentences = /^I\b/.test(sentences) ? sentences : lowerFirst(sentences);
  }
  const half = start === floor ? /;\s*$/.exec(text.slice(0, start)) : null;
  if (half) {
    start = half.index;
    lead = ". ";
  }

  while (
    end < ceiling &&
    (STOP.test(text[end] as string) || COMMA.test(text[end] as string) || SPACE.test(text[end] as string))
  )
    end++;
  let tail = "";
  const rest = text.slice(end, ceiling);
  const reason = BECAUSE.exec(rest);
  if (reason) {
    // Why it is asked stands before what is asked now: `…, since the partners aren't convinced`.
    const said = rest.slice(reason[0].length).replace(/[.!?\s]*$/, "");
    lead = `${lead}${said.slice(0, 1).toUpperCase()}${said.slice(1)}. `;
    end = ceiling;
  } else if (rest) {
    const joint = /^(?:and|so|but|then|also)\b,?\s*/i.exec(rest);
    if (joint) end += joint[0].length;
    const next = text[end] ?? "";
    tail = ` ${next.toUpperCase()}`;
    end += next.length;
  }
  return { start, end, text: lead + sentences + tail };
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
