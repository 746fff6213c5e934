import type { LineKind } from "../../engine/language";
import { quick } from "../../engine/quick";
import { MAIL_FIELD, QUOTE_HEADER, SIGNATURE_MARK } from "./thread-lines";

/** A hello, with at most "there" or "again" after it. */
const HELLO = quick(
  /^(?:hi|hello|hey|hiya|heya|dear|dearest|greetings|good\s+(?:morning|afternoon|evening|day)|(?:morning|afternoon|evening)|respected|attn\.?|bonjour|hallo|hola|ciao|gr[üu]ezi|guten\s+tag|moin|servus|olá|namaste|salaam|salam|konnichiwa|ni\s+hao|to\s+whom\s+it\s+may\s+concern)(?:\s+(?:there|again|dear))?(?![\p{L}])/iu,
);
/** Whom it greets: names, titles and groups; in lower case two words at most. */
const GREETED = quick(
  /^(?:[\s,/&+]*(?:and\s+|the\s+|my\s+|our\s+|valued\s+|von\s+|van\s+|de\s+)?(?:[\p{Lu}\uFFFB\uFFFC][\p{L}.'’\-\uFFFB\uFFFC]*|sir|madam|all|team|everyone|everybody|folks|guys|both|friends?|colleagues?|customers?|partners?|mr|mrs|ms|dr)){0,6}$/u,
);
const GREETED_LOW = /^(?:\s+[\p{L}'’-]+){1,2}$/u;

function isGreeting(line: string): boolean {
  const hello = HELLO.exec(line);
  if (!hello) return false;
  const rest = line.slice(hello[0].length).replace(/[\s,:;!.\-–—]*(?:\p{Extended_Pictographic}\uFE0F?\s*)*$/u, "");
  return GREETED.test(rest) || (GREETED_LOW.test(rest) && rest === rest.toLowerCase() && !VERB_LOW.test(rest));
}
/** A message that goes on in lower case after its hello. */
const VERB_LOW = quick(
  /\b(?:just|can|could|is|are|do|did|have|has|please|pls|any|how|what|when|where|i|we|you|quick|thanks|sorry|checking|following)\b/u,
);

/** A bare name, title or group set off by a comma, colon or dash: "Anna," "Tom -" "All:" */
const NAME_LINE = quick(
  /^(?:all|team|folks|guys|everyone|everybody|both|gents|ladies(?: and gentlemen)?|sirs?(?:\s*\/\s*madam)?|madam|(?:mr|mrs|ms|dr|prof|mdm)\.?\s+\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’.-]+(?:(?:\s*[,/&+]\s*|\s+and\s+|\s+)\p{Lu}[\p{L}'’.-]+){0,3})\s*(?:[,:]|\s[-–—])$/iu,
);
const CAPITAL = /^\p{Lu}/u;

const SIGN_OFF = quick(
  new RegExp(
    `^(?:${[
      "(?:(?:with|kind|kindest|best|warm|warmest|many|sincere|yours|my|all the|very|most|kindly)\\s+)*(?:regards?|rgds|wishes|greetings|br|kr)(?:\\s+from\\s+[\\p{L} ]+)?",
      "(?:all\\s+(?:the\\s+|my\\s+)?)?best|cheers|sincerely(?:\\s+yours)?|yours(?:\\s+(?:sincerely|faithfully|truly|ever|respectfully|aye))?|respectfully(?:\\s+yours)?|cordially|warmly|faithfully yours|truly yours",
      "(?:many\\s+)?thanks(?:\\s+(?:again|so much|a lot|a million|very much|in advance|and\\s+(?:kind\\s+|best\\s+)?regards|&\\s*regards|for\\s+(?:your|the)\\s+[\\p{L} ]{3,40}|everyone|all|guys|both))*|thank\\s+you(?:\\s+(?:again|so much|very much|in advance|and\\s+(?:kind\\s+|best\\s+)?regards))*|thanking\\s+you|thx|tks|ta|much (?:appreciated|obliged)",
      "(?:speak|talk|see\\s+you|catch\\s+you)\\s+(?:soon|later|then|tomorrow)|take care|have a (?:great|good|nice|lovely|wonderful) (?:day|week|weekend|evening|one)|until then|ttyl|tty soon|love|lots of love|xo+x*|hugs|ciao|tschüss",
      "(?:mit\\s+)?(?:freundlichen?|besten?|viele[nr]?|herzliche[nr]?|schöne[nr]?|liebe)\\s+gr(?:ü|u)(?:ß|ss)en?|mfg|lg|vg|danke|cordialement|bien à vous|salutations|saludos(?: cordiales)?|un saludo|cordiali saluti|pozdrawiam|vänliga hälsningar|med vänlig hälsning|mvh|met vriendelijke groet(?:en)?|atenciosamente|abra[çc]os",
    ].join("|")})\\s*[,.!\\-–—~]*$`,
    "iu",
  ),
);

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DATELINE = quick(
  new RegExp(
    `^(?:[\\p{L} ]{2,25},\\s*)?(?:date[d:]*\\s*)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?(?:(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\.?,?(?:\\s+\\d{4})?|${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})\\.?$`,
    "iu",
  ),
);

/** What a trimmed line is by its own words, or null for an ordinary line. */
export function lineKindOf(line: string): LineKind | null {
  if (line.length > 200) return null;
  if (QUOTE_HEADER.test(line)) return "quote-header";
  if (SIGNATURE_MARK.test(line)) return "signature-mark";
  const field = MAIL_FIELD.exec(line);
  if (field) return field[1] ? "sender-field" : "mail-field";
  if (line.length > 80) return null;
  if (DATELINE.test(line)) return "dateline";
  if (SIGN_OFF.test(line)) return "sign-off";
  if (isGreeting(line) || (NAME_LINE.test(line) && CAPITAL.test(line))) return "greeting";
  return null;
}
