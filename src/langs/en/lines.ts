import type { LineKind } from "../../engine/language";

const HELLO =
  "hi|hello|hey|hiya|heya|dear|dearest|greetings|good\\s+(?:morning|afternoon|evening|day)|morning|afternoon|evening|respected|to|attn|bonjour|hallo|hola|ciao|grüezi|guten tag|moin|servus|olá|namaste|salaam|salam|konnichiwa|ni hao";

/** Up to five words that may stand after a hello: names, titles, groups. */
const GREETED = "(?:[\\s,/&+]+(?:and\\s+|the\\s+)?[\\p{L}\\uFFFB\\uFFFC][\\p{L}.'’\\-\\uFFFB\\uFFFC]*){0,6}";
const GREETING = new RegExp(
  `^(?:${HELLO})(?:\\s+there|\\s+again)?${GREETED}\\s*[,:;!.\\-–—]*(?:\\s*\\p{Extended_Pictographic}\\uFE0F?)*$`,
  "iu",
);

/** A bare name, title or group set off by a comma, colon or dash: "Anna," "Tom -" "All:" */
const NAME_LINE =
  /^(?:all|team|folks|guys|everyone|everybody|both|gents|ladies(?: and gentlemen)?|sirs?(?:\s*\/\s*madam)?|madam|(?:mr|mrs|ms|dr|prof|mdm)\.?\s+\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’.-]+(?:(?:\s*[,/&+]\s*|\s+and\s+|\s+)\p{Lu}[\p{L}'’.-]+){0,3})\s*(?:[,:]|\s[-–—])$/iu;
const CAPITAL = /^\p{Lu}/u;

const SIGN_OFF = new RegExp(
  `^(?:${[
    "(?:(?:with|kind|kindest|best|warm|warmest|many|sincere|yours|my|all the|very|most|kindly)\\s+)*(?:regards?|rgds|wishes|greetings|br|kr)(?:\\s+from\\s+[\\p{L} ]+)?",
    "(?:all\\s+(?:the\\s+|my\\s+)?)?best|cheers|sincerely(?:\\s+yours)?|yours(?:\\s+(?:sincerely|faithfully|truly|ever|respectfully|aye))?|respectfully(?:\\s+yours)?|cordially|warmly|faithfully yours|truly yours",
    "(?:many\\s+)?thanks(?:\\s+(?:again|so much|a lot|a million|very much|in advance|and\\s+(?:kind\\s+|best\\s+)?regards|&\\s*regards|for\\s+(?:your|the)\\s+[\\p{L} ]{3,40}|everyone|all|guys|both))*|thank\\s+you(?:\\s+(?:again|so much|very much|in advance|and\\s+(?:kind\\s+|best\\s+)?regards))*|thanking\\s+you|thx|tks|ta|much (?:appreciated|obliged)",
    "(?:speak|talk|see\\s+you|catch\\s+you)\\s+(?:soon|later|then|tomorrow)|take care|have a (?:great|good|nice|lovely|wonderful) (?:day|week|weekend|evening|one)|until then|ttyl|tty soon|love|lots of love|xo+x*|hugs|ciao|tschüss",
    "(?:mit\\s+)?(?:freundlichen?|besten?|viele[nr]?|herzliche[nr]?|schöne[nr]?|liebe)\\s+gr(?:ü|u)(?:ß|ss)en?|mfg|lg|vg|danke|cordialement|bien à vous|salutations|saludos(?: cordiales)?|un saludo|cordiali saluti|pozdrawiam|vänliga hälsningar|med vänlig hälsning|mvh|met vriendelijke groet(?:en)?|atenciosamente|abra[çc]os",
  ].join("|")})\\s*[,.!\\-–—~]*$`,
  "iu",
);

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DATELINE = new RegExp(
  `^(?:[\\p{L} ]{2,25},\\s*)?(?:date[d:]*\\s*)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?(?:(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\.?,?(?:\\s+\\d{4})?|${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})\\.?$`,
  "iu",
);

const QUOTE_HEADER =
  /^(?:on\s.{6,160}\swrote:|le\s.{6,160}\sa écrit\s?:|am\s.{6,160}\sschrieb.{0,100}:|el\s.{6,160}\sescribió:|-{2,}\s*(?:original|forwarded|reply|forward)\b.*|_{8,}|begin forwarded message:|(?:from|sent|to|cc|subject|date):\s+\S.*)$/iu;

/** What a trimmed line is by its own words, or null for an ordinary line. */
export function lineKindOf(line: string): LineKind | null {
  if (line.length > 200) return null;
  if (QUOTE_HEADER.test(line)) return "quote-header";
  if (line.length > 80) return null;
  if (DATELINE.test(line)) return "dateline";
  if (SIGN_OFF.test(line)) return "sign-off";
  if (GREETING.test(line) || (NAME_LINE.test(line) && CAPITAL.test(line))) return "greeting";
  return null;
}
