import { quick } from "../../engine/quick";
import type { Address, Audience } from "../../engine/types";

const HELLO = quick(
  /^\s*(?:hi|hello|hey|hiya|dear|good\s+(?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|respected|bonjour|hallo|hola|ciao|gr[üu]ezi|guten\s+tag|namaste)(?:\s+(?:there|again))?[\s,]+(?:the\s+|valued\s+|our\s+|my\s+)?/iu,
);
const TITLE =
  "(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Mm]dm|[Mm]adam|[Dd]r|[Pp]rof|[Pp]rofessor|[Ss]ir|[Hh]err|[Ff]rau|[Mm]me|[Ss]eñor|[Ss]eñora)\\.?";
const NAME = "\\p{Lu}[\\p{L}'’-]*\\.?";
const GROUP =
  "(?:[Aa]ll|[Tt]eam|[Ee]veryone|[Ee]verybody|[Ff]olks|[Gg]uys|[Bb]oth|[Cc]olleagues?|[Bb]oss|[Cc]hief|[Ss]ir(?:\\s*\\/\\s*[Mm]adam)?|[Mm]adam|[Cc]ustomers?|[Cc]lients?|[Pp]artners?|[Dd]ealers?|[Dd]istributors?)";
const CALLED = `(?:${TITLE}\\s+)?${NAME}(?:\\s+${NAME}){0,3}`;

/** After a hello: a name, a group, or one word in lower case that a comma or the end sets off. */
const GREETED = quick(
  new RegExp(`^(${CALLED}|${GROUP}(?![\\p{L}])(?:\\s+${GROUP}(?![\\p{L}]))?|[\\p{Ll}'’-]+(?=\\s*(?:[,!.:]|$)))`, "u"),
);
const VOCATIVE = quick(
  new RegExp(
    `^\\s*(${CALLED}|[Bb]oss|[Cc]hief|[Ss]ir|[Mm]adam|[Aa]ll|[Tt]eam|[Gg]uys|[Ff]olks)\\s*(?:[,:!]|\\s[-–—]\\s)`,
    "u",
  ),
);
/** Words with a capital at the start of a sentence that are no names. */
const NOT_A_NAME = quick(
  /^(?:thanks?|yes|no|ok|okay|well|so|sorry|please|sure|great|good|hi|hello|also|however|unfortunately|today|tomorrow|yesterday|first|second|finally|attached|enclosed|fyi|btw|actually|anyway|minutes|status|update|next|plan|kindly|just|if|when|as|in|on|at|and|but|for|to|the|a|an|this|that|it|we|i|you|they|our|your|my|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekly|decision|approved|congratulations|congrats)\b/iu,
);

const AUDIENCE: readonly (readonly [RegExp, Audience])[] = [
  [/\b(?:boss|chief)\b/iu, "boss"],
  [/\b(?:customers?|clients?|procurement|purchasing|buyers?)\b/iu, "customer"],
  [/\b(?:partners?|dealers?|distributors?|resellers?)\b/iu, "partner"],
  [
    /\b(?:all|team|everyone|everybody|folks|guys|colleagues?|presales|legal|finance|hr|engineering|marketing|support)\b/iu,
    "colleague",
  ],
];

function audienceOf(words: string): Audience {
  return AUDIENCE.find(([pattern]) => pattern.test(words))?.[1] ?? "unknown";
}

/** The form of address in the opening of the body, or null; offsets of `opening`. */
export function readAddress(opening: string): Address | null {
  const hello = HELLO.exec(opening)?.[0].length ?? 0;
  const match = hello > 0 ? GREETED.exec(opening.slice(hello)) : VOCATIVE.exec(opening);
  const text = match?.[1]?.replace(/[.\s]+$/u, "");
  if (!text || NOT_A_NAME.test(text)) return null;
  const start = opening.indexOf(text, hello);
  return { text, start, end: start + text.length, audience: audienceOf(text) };
}
