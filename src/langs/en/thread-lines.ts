import { quick } from "../../engine/quick";
/** What mail programs write around a message in English and in languages that share its keyboards. */

/** On … wrote:, Name <address> wrote:, ----- Original Message -----. */
export const QUOTE_HEADER = quick(
  new RegExp(
    `^(?:${[
      "(?:on|at)\\s.{6,160}\\s(?:wrote|writes):?",
      "-{2,}\\s?on\\s.{6,160}\\swrote\\s?-*",
      "(?:-{2,}\\s)?[^.!?]{2,80}<\\S+@\\S+>\\s(?:wrote|writes):",
      "[\\p{L}.'’/ -]{3,60}\\swrote on\\s.{0,6}\\d.{3,30}:",
      "in a message dated\\s.{6,120}\\swrites:",
      "[^.!?]{2,80}<\\S+@\\S+>\\sschrieb.{0,60}:",
      "\\d{4}-\\d{2}-\\d{2}\\s.{0,80}<\\S+@\\S+>:",
      "quoting\\s.{2,80}:",
      "le\\s.{6,160}\\sa écrit\\s?:|am\\s.{6,160}\\sschrieb.{0,100}:|el\\s.{6,160}\\sescribió:|il\\s.{6,160}\\sha scritto:",
      "-{2,}\\s*(?:original|forwarded|reply|forward)\\b.*|_{8,}|begin forwarded message:",
    ].join("|")})$`,
    "iu",
  ),
);

/** A field of the head of a quoted mail, in the languages of the mail programs met most. */
export const MAIL_FIELD = quick(
  /^(?:\*{1,2}|\|\s)?(?:(from|von|de|da)|(?:sent|to|cc|subject|date|gesendet|an|betreff|datum|envoyé|à|objet|enviado(?: el)?|para|asunto|inviato|a|oggetto))\s?[:|]\*{0,2}\s?\S/i,
);

/** What phones and programs sign with, and what companies make everybody add. */
export const SIGNATURE_MARK = quick(
  /^(?:sent (?:from|via|with) (?:my |the )?(?:(?:samsung|huawei|xiaomi)\b.*|\p{Lu}|i(?:phone|pad)|phone|mobile)|sent by \S+$|typed (?:on|with)\b.{0,30}\bphone|get \S+ for (?:ios|android|windows|mac)\b|(?:confidentiality|privacy|legal) (?:notice|statement)\b|disclaimer\b|(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication)\b.{0,60}\b(?:confidential|privileged|intended (?:solely|only))|this (?:e-?mail|message) (?:was|is|has been) (?:sent |generated )?automatic|this is an automat(?:ed|ic) (?:e-?mail|message)|privileged (?:&|and) confidential|if you are not the (?:intended )?(?:recipient|addressee)\b|(?:p )?please consider the environment before|think before you print|[*=#~+─━]{4,}$)/iu,
);
