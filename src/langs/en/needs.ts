import { quick } from "../../engine/quick";
import { readNoun } from "./nouns";
import type { Head, Reading } from "./reading";
import { BARE_NOUN, HOPE, IN_YOUR_HANDS, NEED_HEADS, READER_WORD, WELCOME } from "./requests";

/** "I need your plan", "we need to know": what is to come from the reader. */
const FROM_READER = quick(
  /^(?:(?:(?:also|still|really|urgently|only) )*(?:your|ur) \p{L}+|what (?:we|you)|(?:the|a|an|this|that|these|those|it|them)\b.{0,60}(?:by|before|asap|today|tomorrow|from you|to (?:proceed|finish|complete|finali[sz]e|close|sign)))/u,
);
const STATED = /\b(?:from|by|on) (?:you|your (?:side|end|team|part))\b/u;
const HANDED = quick(
  /^(?:(?:your|the|an?|more|some|any|further|final|signed|original|updated|two|three|\d+)\s+)+(?:\p{L}+\s+){0,2}?(?:approval|reply|response|answer|confirmation|signature|decision|quote|quotation|po|purchase order|drawings?|invoice|list|details|figures?|numbers?|price|discount|copy|go-ahead|sign-off|ok|address|availability|dates?|documents?|certificates?|payment|review|(?:quick |careful |honest )?read|report|feedback form|minutes|hour|half hour|data|files?)\b/u,
);
/** "Any movement you can create": left to the reader to find out. */
const FROM_YOU = quick(/^any(?:thing)?\b.*\b(?:you|u)(?: guys)? (?:can|could|may|might) \p{L}+/u);
/** "I need this done by Friday": the thing, and what is to become of it. */
const TO_BE_DONE = quick(
  /^(?:this|that|it|these|those|them|(?:the|a|an|our|my|your|all)\s+(?:[\p{L}\d-]+\s+){1,4}?)\s*(?:\p{L}+ed|done|sent|written|built|made|cut|paid|put)\b/u,
);

/** Needs, hopes and welcomes: the reader is to give what is named. */
export function readNeed(head: Head): Reading | null {
  const hope = HOPE.exec(head.text);
  if (hope) {
    const noun = readNoun(head.timeless.slice(hope[0].length));
    return noun && !noun.concrete && noun.traits.length === 0
      ? { kind: "ask", verb: hope[0].length, owner: null, concrete: false, traits: ["hope"] }
      : null;
  }
  if (IN_YOUR_HANDS.test(head.text)) return { kind: "ask", verb: 0, owner: null, concrete: false, traits: [] };
  const welcome = WELCOME.exec(head.timeless);
  if (welcome) {
    const rest = head.timeless.slice(welcome[0].length).trim();
    const noun = readNoun(/^(?:to|in|with|on|for|by)\b/u.test(rest) ? `${welcome[1]} ${rest}` : (welcome[1] as string));
    const owner = /^(?:any|all|anything|whatever|your|some|further|such|more)/u.test(head.text) ? READER_WORD : null;
    if (noun) return { kind: "ask", verb: 0, owner, ...noun };
    if (FROM_YOU.test(welcome[1] as string))
      return { kind: "ask", verb: 0, owner, concrete: HANDED.test(welcome[1] as string), traits: [] };
    return HANDED.test(welcome[1] as string) ? { kind: "ask", verb: 0, owner, concrete: true, traits: [] } : null;
  }
  if (!head.heading && BARE_NOUN.test(head.timeless)) {
    const noun = readNoun(head.timeless);
    return (
      noun && {
        kind: "ask",
        verb: 0,
        owner: null,
        concrete: noun.concrete,
        traits: head.asks ? [...noun.traits, "question"] : noun.traits,
      }
    );
  }
  for (const pattern of NEED_HEADS) {
    const match = pattern.exec(head.text);
    if (!match) continue;
    const phrase = head.timeless.slice(match[0].length).trimStart();
    const noun = readNoun(phrase);
    const named =
      !/^(?:any|some|every)thing\b|^whatever\b/u.test(phrase) ||
      /\bcould use|grateful|(?:would|'d) (?:\p{L}+ )*(?:welcome|appreciate)/u.test(match[0]);
    if (noun && named && !isThanks(match[0], head.text))
      return { kind: "ask", verb: match[0].length, owner: null, ...noun };
    if (
      STATED.test(phrase) ||
      (/\b(?:need|want|like)\s*$/u.test(match[0]) && TO_BE_DONE.test(phrase)) ||
      HANDED.test(phrase) ||
      (/\bneed|require/u.test(match[0]) && FROM_READER.test(head.text.slice(match[0].length).trimStart()))
    )
      return { kind: "ask", verb: match[0].length, owner: null, concrete: true, traits: [] };
  }
  return null;
}

const AHEAD = /\bgoing (?:forward|fwd)\b|\bin (?:the )?future\b/u;

/** "We appreciate your support" looks back, "we would appreciate your support" asks. */
function isThanks(head: string, phrase: string): boolean {
  return (
    /\b(?:appreciate|value|welcome|love|like|use)\s*$/u.test(head) &&
    !/\b(?:would|'d|could|will|'ll)\b/u.test(head) &&
    !AHEAD.test(phrase)
  );
}
