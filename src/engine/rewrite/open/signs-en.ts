/** A day that was given does not hold. */
export const LATE =
  /\b(?:new date|arrival|release|delivery|completion)\b[^.]{0,40}\b(?:not|un)(?: yet| at present)? ?known|\b(?:cannot|can['’]t|will not|won['’]t|could not|won['’]t be able to) (?:be (?:held|kept|ready|delivered|finished|certified|met|shipped|in)|reach|leave|arrive|make|deliver|ship|meet)\b|\b(?:slipped|stuck (?:at|in|with)(?! (?:me|us|my|our)\b)|impounded|held (?:up|back)|delayed|behind schedule|(?:isn['’]?t|not) happening|postponed|pushed back|missed the (?:boat|slot|deadline|sailing))\b/i;
/** What spoils or runs hot. */
export const SPOILS =
  /\b(?:reefer|cold (?:chain|store|room)|thaw\w*|spoil(?:s|ed|ing|t)?|melting|overheat\w*|running (?:hot|warm))\b[^.?!]*\b(?:logg\w+|read(?:s|ing)?|show(?:s|ing|ed)?|reached|hit|rose|rising|up to|at|above|over|failed|warm|hot|now)\b|\b(?:logg\w+|reads|reading|showing|reached|hit|rose to|up to|at) (?:minus )?[-−+]?\d+(?:[.,]\d+)? ?(?:°|degrees)/i;
/** It cannot wait. */
export const PRESSES =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|(?:on|by|this) (?:sat|sun)\w*|(?:is|are|been|went|still|['’]s) (?:\w+ )?(?:down|offline|out|dead)|down again|stopped (?:again|at|since|this)|stand(?:s|ing) (?:still|idle|about|around)|outage|leaking|tripp(?:ed|ing)|burst|flood\w*|on fire|raging|furious|queu(?:e|es|ing|eing)|emergency|(?:lost|no) power|overnight)\b/i;
