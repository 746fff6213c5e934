import type { Address, Audience } from "../../engine/types";

const HELLO =
  "(?:hi|hello|hey|hiya|dear|good\\s+(?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|respected|bonjour|hallo|hola|ciao|gr[üu]ezi|guten\\s+tag|namaste)(?:\\s+(?:there|again))?";
const TITLE = "(?:mr|mrs|ms|miss|mdm|madam|dr|prof|professor|sir|herr|frau|mme|señor|señora)\\.?";
const NAME = "\\p{Lu}[\\p{L}'’-]*\\.?";
const GROUP =
  "(?:all|team|everyone|everybody|folks|guys|both|colleagues?|boss|chief|sir(?:\\s*\\/\\s*madam)?|madam|customers?|clients?|partners?|dealers?|distributors?)";
const CALLED = `(?:${TITLE}\\s+)?${NAME}(?:\\s+${NAME}){0,3}`;

const AFTER_HELLO = new RegExp(
  `^\\s*${HELLO}[\\s,]+(?:the\\s+|valued\\s+|our\\s+|my\\s+)?((?:${TITLE}\\s+${NAME}|${NAME})(?:\\s+${NAME}){0,3}|${GROUP}\\b(?:\\s+${GROUP})?)`,
  "iu",
);
const VOCATIVE = new RegExp(
  `^\\s*(${CALLED}|[Bb]oss|[Cc]hief|[Ss]ir|[Mm]adam|[Aa]ll|[Tt]eam|[Gg]uys|[Ff]olks)\\s*(?:[,:!]|\\s[-–—]\\s)`,
  "u",
);
/** Words with a capital at the start of a sentence that are no names. */
const NOT_A_NAME =
  /^(?:thanks?|yes|no|ok|okay|well|so|sorry|please|sure|great|good|hi|hello|also|however|unfortunately|today|tomorrow|yesterday|first|second|finally|attached|enclosed|fyi|btw|actually|anyway|minutes|status|update|next|plan|kindly|just|if|when|as|in|on|at|and|but|for|to|the|a|an|this|that|it|we|i|you|they|our|your|my|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekly|decision|approved|congratulations|congrats)\b/iu;

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
  const match = AFTER_HELLO.exec(opening) ?? VOCATIVE.exec(opening);
  const text = match?.[1]?.replace(/[.\s]+$/u, "");
  if (!match || !text || NOT_A_NAME.test(text)) return null;
  const start = opening.indexOf(text, match.index);
  return { text, start, end: start + text.length, audience: audienceOf(text) };
}
