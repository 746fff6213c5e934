/** A fact has a figure, a name, a thing of the business, or somebody else in it. */
const TELLS =
  /\d|(?<=\S )(?!I\b|I['’])\p{Lu}|\b(?:he|she|they|them|their|his|her|customers?|clients?|buyers?|suppliers?|prices?|quot\w+|orders?|contracts?|offers?|invoices?|deliver\w*|ship\w*|budget|tender|project|figures?|drawings?|stock|attached|enclosed|today|tomorrow|\p{L}+day)\b/u;
/** It wants something done, or asks what only the reader can say. */
const WANTS =
  /\b(?:can|could|would|will|may|shall|should) (?:you|u|we)\b|\b(?:please|pls|kindly)\b(?! (?:advise|forgive|excuse|help|tell me what))|\b(?:I|we)(?:['’]ll| will|['’]m going to| am going to| need| want|['’]d like| would like| would love| must| have to| wonder)\b(?! (?:be|have|seem|look|sound)\b)|^(?:when|which|who)\b/i;
const LEADS = /^(?:(?:and|but|so|or|still|honestly|frankly|really|well|ugh|oh|sigh|now|here|sorry)\b,? ?)+/i;
/** Nobody is told anything by these: not knowing, feeling, blaming oneself, handing over, shrugging. */
const IDLE = [
  /^(?:(?:I|we)(?:['’](?:m|ve|d|re)| am| are| have| had)?\b ?)?(?:(?:really|honestly|just|simply|quite|also|still|completely|absolutely|totally) )*(?:(?:do|did|ca|could|have|would)n['’]?t|do not|cannot|can not|no|not|nothing|never|got (?:no|nothing)|keep|at (?:sixes|a loss|my wits)|out of|scratching|lost|stuck|stumped)\b.*\b(?:know|sure|see|think|say|tell|ideas?|clue|left|empty|faintest|sevens|loss|end|ropes?|depth|options|head|lost|stuck|stumped|begin|start|turn|cope|sleep)\b/i,
  /\b(?:I|me|my|I['’]\w+)\b.*\b(?:gutted|sick|awful|terrible|panick\w*|devastated|despair\w*|crying|cry|embarrass\w*|ashamed|mortified|stupid|dumb|hopeless|useless|clueless|fault|down|spinning|bits|wish|hate|swamped|drowning|nuisance|pest|pain|stuff|guilty|bad|sort it out|figure)\b/i,
  /^(?:it|that|this)(?:['’]s|s| is| isn['’]?t| was)? (?:[\w'’]+ ){0,5}[\w'’]+$|^(?:to be (?:frank|honest)|tbh|honestly|frankly|gutted|not good|help)$/i,
  /^(?:you|u)(?: guys| lot| all)?(?: are|['’]re) (?:the|my|our|much|better)\b/i,
  /^(?:what|how|where|any|please (?:advise|help|tell me what)|over to|your call)\b/i,
];

/** Whether an English clause says nothing one would miss: no fact, no ask, no promise, only how the writer feels. */
export function isIdle(clause: string): boolean {
  const said = clause
    .trim()
    .replace(/[.!?…\s]+$/, "")
    .replace(LEADS, "");
  return (
    said.split(/\s+/).length <= 14 &&
    !TELLS.test(said) &&
    !WANTS.test(said) &&
    IDLE.some((pattern) => pattern.test(said))
  );
}

/** A clause that is more of the bow. */
export const BOWS =
  /\b(?:sorry|no right|offended|cross with me|sick of|the worst|apolog\w*|forgiv\w*|pardon\w*|annoying|cheeky|roll your eyes|put you through|presume|ignore it|mortified|pest|nag|nuisance|get lost|shout at me|hate to|ignore me|stupid|dumb|idiot|thick|cheeky|shoot me|kill me|yell at me|tell me off|wretched|awful|folded hands|boldness|humbl\w*|dreadful|ashamed|embarrass\w*|(?:hardly|scarcely) dare|petty|no business)\b/i;

/**
 * Whether a clause beside an apology only leads up to it or goes on with it: it speaks of the writer or the reader, and
 * tells and wants nothing.
 */
export function leans(clause: string): boolean {
  const said = clause.trim();
  return REALLY.test(said) || ((OF_US.test(said) || BOWS.test(said)) && !TELLS.test(said) && !WANTS.test(said));
}
const REALLY = /^(?:really|so+|very|truly|sorry|ugh|honestly)$/i;
const OF_US =
  /^(?:(?:and|but|so|yet|or),? )*(?:i|i['’]\w+|im|you|u|you['’]\w+|my|hope|heaven|god|goodness|please|pls|do|don['’]t|who am i|feel(?:ing)?|only if|really|sorry|forgive)\b/i;
