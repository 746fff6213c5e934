import type { Draft, Span } from "../types";
import type { Named } from "./facts";

const THING =
  "(?:projects?|proposals?|quot(?:e|ation)s?|contracts?|tenders?|pilot|trial|rollout|orders?|offer|accounts?|approval|installation|demo|migration|renewal|integration|budget|agreement|audit|shipment|delivery|deal|schedule|specification|specs?|samples?|training|warranty|invoices?|permit|licen[cs]e|workshop|review|thing|expansion|extension|upgrade|replacement|deployment|programme|program|launch|line|range|model|file|paperwork|application|claim|ticket|permit)";
/** Words that begin a modifier of a noun no more than a preposition does. */
const LOOSE =
  "(?:of|for|to|and|or|with|is|are|was|were|be|on|in|at|by|from|that|which|who|you|we|i|they|it|as|if|so|not|more|any|some|get|make|help|please|can|could|will|would|same|next|last|whole|few|first|over)";
const ABOUT = new RegExp(
  `(?<!\\bover )\\b([Tt]he|[Oo]ur|[Yy]our|[Tt]his)\\s+((?:(?!${LOOSE}\\b)[A-Za-z0-9&'’-]+\\s+){0,2}?${THING}(?:\\s+[a-z]{3,}(?:ment|tion|sion|ance|ence|ity|ure))?)\\b(\\s+(?:in|with|at|for)\\s+(?:(?!I\\b)(?:(?:Mt|St|Ft)\\.\\s)?\\p{Lu}[\\w'’-]+(?:\\s+\\p{Lu}[\\w'’-]+)?|your \\w+s)(?=[\\s.,;!?]|$))?(?!\\s+(?:number|form|book|list|date|code|value|manager|team|lead|department|people|plant|scheme|phase))`,
  "gu",
);
/** What the reader himself brought up: `You said the islands are difficult`. */
const SAID =
  /\byou (?:said|mentioned|told (?:me|us)|explained|asked (?:about|for|whether|if))(?: that)? ((?:the|your) (?:[a-z-]+ )?(?:[a-z-]+s(?= [a-z])|[a-z-]+))(?= (?:is|are|was|were|has|have|had|can|could|will|would|might|may|needs?|[a-z]+(?=[,.;?!]))\b|[,.;?!])/i;
const NAMED =
  /\b(?:(?:steer|update|news|note|help|support|thoughts|advice|guidance|feedback|quick one)[\w ]{0,24} on|about|regarding|land|win|clos(?:e|ing)|winning)\s+((?:[A-Z][\w&'’-]+)(?:\s+[A-Z][\w&'’-]+){0,2})/g;
const NO_NAME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)|^(?:I|We|You|My|Our|Your|The|This|It|Friday)\b/;

const MATERIAL =
  /\b(?:the|our|a|an|your|revised|new)\s+(proposal|quotation|quote|price list|brochure|samples?|deck|case study|drawings?|data ?sheet|test log|test report|report|offer|presentation)\b/gi;
const DECISION =
  /\b(?:the|our|your)\s+(bid|specification|specs?|contract(?: terms)?|delivery (?:date|slot)|purchase order|configuration|quantity|price|payment terms|schedule)\b/gi;
const SENIOR =
  /\b(?:your|the)\s+(?:CEO|CFO|CTO|CIO|COO|managing director|general manager|director(?: of \w+)?|head of [a-z]+|VP(?: of \w+)?|plant manager|owner)\b/gi;
/** `a good word with the Almeida people`, `your contact at Nordbank`. */
const WITH_PEOPLE =
  /\bwith (the \p{Lu}[\w'’-]+ (?:people|team|guys|board)|\p{Lu}[\w'’-]+(?: \p{Lu}[\w'’-]+)? at \p{Lu}[\w'’-]+)/u;
const PEOPLE =
  /\b(?:your|the|their)\s+(?:IT|technical|engineering|maintenance|security|procurement|purchasing|legal|operations|data|integration|quality|network)\s+(?:team|people|lead|department|staff|engineers?|manager)\b/gi;

/** What an English draft names inside `within`; each with the article it is used with. */
export function namedInEnglish(draft: Draft, within: Span): Named {
  const text = draft.text.slice(within.start, within.end);
  const name = [...text.matchAll(NAMED)].find(([, words]) => !NO_NAME.test(words as string))?.[1] ?? null;
  const about = [...text.matchAll(ABOUT)].find(
    ([, , words]) =>
      !/^(?:same |other |next |decent |right |whole |best |only |first |real )?thing$/i.test(words as string),
  );
  return {
    topic: about
      ? `${(about[1] as string).toLowerCase()} ${about[2]}${about[3] ?? ""}`
      : (name ?? SAID.exec(text)?.[1] ?? named(text)),
    material: prefixed("the", MATERIAL, text),
    decision: prefixed("the", DECISION, text),
    senior: yours(SENIOR, text) ?? WITH_PEOPLE.exec(text)?.[1] ?? null,
    people: yours(PEOPLE, text),
  };
}

/** `the Ikeja hangars`: a thing with a name in front of it. */
function named(text: string): string | null {
  return (
    /(?<!\b(?:at|from|in|to|visit|visited|toured?) )\b(?:the|our|your) (?:[A-Z][\w'’-]+ ){1,2}(?!(?:this|that|these|and|for|with|last|next|has|have|had|about|of|on|was|were|are|will|can|who|from|into|team|people)\b)[a-z]{3,}\b/.exec(
      text,
    )?.[0] ?? null
  );
}

function prefixed(article: string, pattern: RegExp, text: string): string | null {
  const found = [...text.matchAll(pattern)][0]?.[1];
  return found ? `${article} ${found.toLowerCase()}` : null;
}

function yours(pattern: RegExp, text: string): string | null {
  const found = [...text.matchAll(pattern)][0]?.[0];
  return found?.replace(/^\w+/, "your") ?? null;
}
