import type { Draft, Unit } from "../../types";
import { raisedBefore } from "../dispute/english";

const NEED_EN = [
  /\b(?:your|the) ((?:point|concern|worry|question|remark) that [^,;.]{5,60})(?=,)/i,
  /\bnoted (?:on|about) ((?:the|your) [\w'-]+(?: [\w'-]+){0,3}?)(?=,)/i,
  /\b(?:such )?(?:details?|trifles|things|extras|niceties) (?:as|like|such as) ((?:the |your )?[\w'-]+(?: [\w'-]+){0,4}?)(?= (?:is|are|and|but|for now|at)\b|[,.;!]|$)/i,
  /\b((?:the|your) (?:[\w'-]+ ){0,5}?[\w'-]+) (?:worr(?:y|ies)|bothers?|bugs?|annoys?|concerns?|matters? to|troubles?) (?:you|u|your \w+)\b/i,
  /^(?:regarding|as for|as to|as regards|concerning|re|on|about) ((?!your (?:point|question)\b)[\w'-]+(?: [\w'-]+){0,8}?)(?:[:,] | (?=let['’]?s\b))/i,
  /^([\w-]+),? \1\b/i,
  /^((?:the |your )?(?!what\b|who\b|how\b|why\b|when\b)[\w-]+(?: [\w-]+){0,4}?)(?: (?:that )?you (?:brought up|raised|mentioned|asked for|listed))?\?/i,
  // The thing, and what is said of it: "GDPR export, that's lawyers' stuff".
  /^((?:the |your )?(?:(?!(?:is|are|was|were|can|could|will|would|has|have|do|does|should|must|may|need|you|u|we|i)\b|[\w'’]+['’]s an?\b)[\w'-]+ ?){1,7}?)(?: ?(?:that |which )?(?:you|u)(?:['’]ve)? [a-z]+(?: [a-z]+){0,2})?, (?:honestly|frankly|come on|do ?n['’]?t|never mind|relax|nah|nobody|no one|who|is it|are they|(?:that|those|it|they|let)(?:['’]?s)?)\b/i,
  /\b(?:your|the) (?:point|question|concern|request|comment|complaint|worry|remark|demand)s? (?:about|on|regarding|for|over) ((?:the |your )?[\w'-]+(?: [\w'-]+){0,3}?)(?= (?:is|are|was|were|does|will|can|could|should)(?:n['’]t)?\b| (?:a lot|again)\b|[,.;!]|$)/i,
  /\b(?:you|u) (?:mention|raise|bring up|keep (?:on )?(?:about|mentioning|raising|asking (?:about|for))|keep coming back to|go on about|always (?:ask|mention)) ((?:the |your )?[\w'-]+(?: [\w'-]+){0,3}?)(?= again|,|\.|$)/i,
  /\b(?:you|u) (?:don['’]?t|do not) (?:really )?need ((?:the |any )?[\w'-]+(?: [\w'-]+){0,3}?)(?= (?:bro|mate|man|dear|sir|for|at|yet|now)\b|[,.;!]|$)/i,
  /\bas for ((?:the |your )?[\w'-]+(?: [\w'-]+){0,3}?)(?= that| which| you\b|,)/i,
  /^(?:and |also )?((?:the |your |our )?(?:[\w'-]+ ){0,6}?[\w'-]+?)(?: (?:that )?(?:you|u|your \w+) (?:keep \w+ing(?: \w+){0,2}|raised|mentioned|brought up|asked for|listed))?(?:['’]s(?= an?\b)|,? (?:(?:you|u) )?(?:is|are|isn['’]t|aren['’]t|was|does|doesn['’]t|will|won['’]t|can|could|should|makes?|isnt|arent)\b)/i,
  /\b(?:(?:fret|worr(?:y|ied)|fuss|bothered)(?: (?:so|too) much)? (?:about|over)|your (?:wish|request|demand) for|your dislike of|the matter of|(?:concerns?|worr(?:y|ies)) (?:about|over)|keep on about|stop (?:w|with) the) ((?:the |your )?[\w-]+(?: [\w-]+)?)(?=,| (?:is|are|for|and|until|however|on|if|sia)\b|[.;!]|$)/i,
  /(?:(?:bogged down|caught up|stuck) (?:in|on|with)|forget(?: about)?|skip|park|drop|leave|fuss (?:about|over)|obsess (?:about|over)|lose (?:any |much )?sleep over|hung up on|care about|bother with|bang(?:ing)? on about|go(?:ing)? on about)\s+((?:the |your )?(?:point about )?(?:the )?[\w-]+(?: [\w-]+){0,3}?)(?= (?:for|until|till|and|then|now|today|aside|at|tbh|though|mate|love)\b|[,.;!]|$)/i,
];
const NOT_NEED =
  /^(?:over|past|after|before|in|on|at|for|with|when|whether|if|since|because|to|as|most|all|no|not|maybe|perhaps|so|but|and|it|that|this|those|these|them|there|they|he|she|we|i|you|u|what|which|who|nobody|no one|every(?:one|body)|some(?:one|body)|honestly|is|are|was|re|an?|every|one|my|kindly|let|come|go|look|listen|trust|well)\b/i;
/** How the reader spoke of it, before and after its name. */
const AS_HE_SAID =
  /^(?:the |your )(?:point|question|request|wish|demand|concern|complaint|worry|remark|comment)s? (?:about|on|for|of|over) | (?:(?:that )?(?:you|u|your \w+) (?:asked (?:for|about)|raised|mentioned|wanted|brought up|listed|described?)(?: (?:on \w+day|yesterday|last week))?(?=$| (?:for|at|in|on|from|with)\b)|(?:you|u) keep .*$)| (?:wish|question|request|complaint|thing)$/gi;
/** Somebody is called before it. */
const CALLED = /^(?:ma['’]?am|sir|boss|bro|mate)\s+(?=\S)|^(?:hi|hey|hello|dear) [^,]{2,30}, (?=\S)/i;
/** A sigh before it is none of it. */
const SIGHS =
  /^(?:aiya[ah]*|aiyo[oh]*|oh|h+m+|m?eh|well|haha*|lol|but|and|so|ok(?:ay)?|honestly|frankly|seriously|look|listen|tbh|to be (?:honest|frank)|having said that|that said|either way),? /i;

/** The need an English stretch waves off, as it may stand in a sentence; null when it names none. */
export function needEn(stretch: string): string | null {
  const said = stretch.replace(CALLED, "").replace(SIGHS, "").replace(CALLED, "");
  const at = said.search(/: (?=(?:the|your) )/i);
  return needOf(said) ?? (at < 0 ? null : needOf(said.slice(at + 2)));
}

function needOf(said: string): string | null {
  for (const pattern of NEED_EN) {
    const found = pattern.exec(said)?.[1]?.replace(/^(?:the |your )?point about /i, "");
    if (!found || NOT_NEED.test(found)) continue;
    if (/^\w+ that /.test(found)) return `the ${found}`;
    const bare = found.replace(AS_HE_SAID, "").trim();
    return /^(?:The\b|Your\b)/.test(bare) || (/^[A-Z][a-z]/.test(bare) && said.startsWith(bare))
      ? lowerFirst(bare)
      : bare;
  }
  return null;
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** The sentence before speaks of what the reader wants, by its name: "You wrote that training in Welsh was a must." */
const HIS = /\b(?:you|u|your (?!list|survey|mail\b|offer|time|order)\w+)\b(?!.*\b(?:list|survey|tour|mail)\W*$)[^?]*$/i;

/** Whether the need is named right before the English sentence that waves it off, by the name it has there if it has one. */
export function namedBefore(unit: Unit, draft: Draft, need: string | null): boolean {
  const led = draft.units[unit.index - 1];
  if (unit.lang !== "en" || led?.paragraph !== unit.paragraph) return false;
  if (need && !led.text.toLowerCase().includes(need.toLowerCase().split(" ").at(-1) as string)) return false;
  if (ECHOED.test(led.text)) return true;
  return raisedBefore(unit, draft) ? !THANKED.test(led.text) : HIS.test(led.text) && led.acts.length === 0;
}
const THANKED =
  /^(?:many )?(?:thanks?|thank you) for (?:\w+ing )?(?:the|your) (?:list|survey|tour|mail|e-?mail|note|visit|call)\b/i;
/** His point as a question: "Vibration at 40 Hz?" */
const ECHOED = /^(?!.*\b(?:shall|could|can|would|may|will|when|which|how|do|does|is|are|please)\b)[^?]{3,40}\?+\s*$/i;
