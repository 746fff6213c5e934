/** What went wrong is known, why is not. */
export const NO_CAUSE =
  /\b(?:no (?:idea|clue) (?:why|how(?! (?:i|we)\b))|beats me|(?:faintest|foggiest|slightest) (?:idea )?(?:why|how)|(?:don['’]?t|do not|doesn['’]?t|nobody|no one) knows? why|can(?:['’]t|not) (?:say|tell|explain) why|not known why|(?:have|has|had|could)(?: not|n['’]t) (?:yet )?f(?:ound|ind) the (?:cause|reason)|cause (?:is )?(?:not|un)(?: yet)? ?known|without (?:giving )?(?:grounds|any reason|an explanation)|baffled)\b/i;
/** A thing does not do what it should. */
export const FAULT =
  /\b(?:(?:is|are|went|['’]s) (?:(?!hands\b)\w+ )?down|broken|broke|tripp(?:ed|ing)|leak\w*|crash\w*|jam(?:s|med|ming)|eating|fail(?:s|ed|ing)|not working|won['’]?t (?:start|run|print|open|close)|stopped (?:at|working)|cracked|torn|unusable|dropped (?:last|again))\b/i;
/** Somebody does not answer. */
export const SILENT =
  /\b(?:stopped (?:answering|replying|responding|taking)|gone (?:quiet|silent|dark)|(?:no|not a) (?:reply|response|answer|word)(?! for)|won['’]?t (?:answer|pick up|return)|(?:hasn['’]t|haven['’]t|has not|have not|didn['’]t|did not) (?:replied|reply|answered|answer|responded|called back|come back|pick up|picked up)|not (?:lifting|picking up|answering|taking)(?: the| his| her| my| our)?(?: phone| calls?)?|(?:is|are)n['’]?t (?:telling|answering)|nobody (?:there )?(?:is telling|answers)|left (?:a |another )?(?:voice ?mail|message|word))\b/i;
/** A day that was given does not hold. */
export const LATE =
  /\b(?:new date|arrival|release|delivery|completion)\b[^.]{0,40}\b(?:not|un)(?: yet| at present)? ?known|\b(?:cannot|can['’]t|will not|won['’]t|could not|won['’]t be able to) (?:be (?:held|kept|ready|delivered|finished|certified|met|shipped|in)|reach|leave|arrive|make|deliver|ship|meet)\b|\b(?:slipped|stuck (?:at|in|with)|impounded|held (?:up|back)|delayed|behind schedule|(?:isn['’]?t|not) happening|postponed|pushed back|missed the (?:boat|slot|deadline|sailing))\b/i;
/** Somebody chose another, or let us go. */
export const LOST =
  /\b(?:they (?:picked|chose|went (?:with|for)|dropped us)|we(?:['’]ve| have)? (?:lost|missed)|lost (?:it|the (?:deal|bid|tender|order|contract|account))|we (?:were|are|have been) (?:disqualified|out)|turned us down|walked(?: away)?(?=[.,]|$)|wants? out|went with)\b/i;
/** It hangs on a price, ours or another's. */
export const PRICE =
  /\b(?:(?:under|below|above|over) (?:us\b(?! all)|ours\b|our (?:price|rate|bid|quote)|the (?:lowest|cheapest))|undercut|underbid|hated? (?:the|our) price|(?<!\b(?:loss|error|failure|scrap|reject) )(?:price|rate|fee|quote|bid|we)s? (?:is|are|was|were|came out)? ?(?:far |much |way |a bit )?too (?:expensive|dear|pricey|high)|too (?:expensive|dear|pricey)|cheaper|price gap|came in (?:\S+ ){0,2}(?:under|below|lower)|L1 is|we were second (?:on price|by))\b/i;
/** It cannot wait. */
export const PRESSES =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|(?:on|by|this) (?:sat|sun)\w*|(?:is|are|went|still|['’]s) (?:\w+ )?(?:down|offline|out|dead)|down again|outage|leaking|tripp(?:ed|ing)|burst|flood\w*|on fire|raging|furious|queu(?:e|es|ing|eing)|emergency|(?:lost|no) power|overnight)\b/i;
