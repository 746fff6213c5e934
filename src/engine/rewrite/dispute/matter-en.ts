/** What the reader said, by the name a contradiction gives it. */
const SAID =
  "(?:complaints?|claims?|remarks?|points?|reading|comments?|views?|ideas?|allegations?|statements?|suggestions?|assertions?|accusations?|interpretations?|understanding|figures?|counts?|calculations?|criticisms?|objections?|worry|worries|concerns?|reasoning|version|account|impression)";
const JUDGED =
  "(?:nonsense|rubbish|wrong|untrue|incorrect|false|mistaken|ridiculous|absurd|baseless|groundless|laughable|hold|holds|no sense|not|doesn|does|off|news|a joke|a myth|beside|simply|just|plain|pure|frankly)";
const VERBS =
  "(?:is|are|was|were|isn['’]?t|aren['’]?t|makes?|does(?:n['’]?t)?|do|don['’]?t|has|have|holds?|can|can['’]?t|cannot|could|will|would|must|tells?|shows?|means?|comes?|simply|just|frankly)";
const STOPS = `(?= ${VERBS}\\b|\\s*[,;:.!?)]|\\s*$| (?:and|but|so|because|when|if|in the end|at all|then|again|mate|lah)\\b)`;

/** `your remark that our banksman was on his phone is baseless`. */
const THAT = new RegExp(
  `\\b((?:your|the|this) ${SAID} that (?:[\\w'’-]+ ){2,12}?[\\w'’-]+)(?= ${VERBS}(?: [\\w'’-]+){0,3} ?\\b${JUDGED}\\b| (?:merely|simply|only) (?:proves?|shows?|tells?)\\b|\\s*[,;:.!?]|\\s*$)`,
  "i",
);
/** `your complaint about glare`, `your reading of the standard`. */
const OF = new RegExp(
  `\\b((?:your|the|this) ${SAID} (?:about|of|on|over|regarding|with|for) (?:(?!that\\b)[\\w'’&-]+ ){0,4}?[\\w'’&-]+)${STOPS}`,
  "i",
);
/** `what you wrote about our detergent`, `how escrow works`, `you are confusing APR and flat rate`. */
const ABOUT = new RegExp(
  `\\b(?:about|(?<!^|[,.] )(?:regarding|concerning)|wrong on|mistaken on|confusing|confused|mixing up|misread(?:ing)?|misunderst(?:and|ood)(?:ing)?)\\s+((?:how|when|why|what) [^,;.!?]{3,40}|(?:the|our|your|my|this|those|these) (?:[\\w'’&-]+ ){0,3}?[\\w'’&-]+|\\p{L}[\\w-]+ and (?:\\p{L}[\\w-]+ )?\\p{L}[\\w-]+|(?!it\\b|this\\b|that\\b|everything\\b|things?\\b|us\\b|me\\b|me\\b|what\\b)[\\w-]+(?: (?!is\\b|are\\b|in\\b|at\\b|on\\b|to\\b|the\\b)[\\w-]+ing)?)${STOPS}`,
  "giu",
);
/** What is said to be no such thing: `no way the hinge broke`. */
const THING = new RegExp(
  `(?<!\\b(?:at|in|of|with|for|by|to|from|under|near) )\\b((?:the|our) (?:[\\w-]+ )?[\\w-]+)${STOPS}`,
  "gi",
);
const NO_THING =
  /^(?:the|our) (?:wrong|right|case|point|truth|fact|facts|first|last|only|end|way|time|phone|stick|tree|market|world|trade|manual|data ?sheet|contract|instructions?|small print|terms|lady|people|team|side|kind|sort|problem|same|best|rest|whole|other|greatest|bottom|top|moment|day|user|page|email|mail|screen|keyboard|chair|planet|book|basics|faintest|slightest|difference)\b|\bones?$|\b(?:i|we|you|he|she|they|it|never|ever|\w+ly|nobody|who|that|which|right|properly|knows?|thinks?|says?|sees?|has)$/i;

const PRICE = /\b(?:expensive|overpriced|pricey|price[sd]?)\b/i;

/** Our own people are no matter to talk over; what is his own is scolded. */
const OF_OURS = /^(?:our|my) (?:staff|people|team|men|lads|director|boss|colleagues?)\b|^your own\b/i;

/** What a contradiction is about, in the words that go with it; null: it does not say. */
export function matterIn(said: string): string | null {
  const named = (THAT.exec(said) ?? OF.exec(said) ?? [...said.matchAll(ABOUT)].at(-1))?.[1];
  const thing =
    named ??
    (PRICE.test(said) ? "the price" : null) ??
    [...said.matchAll(THING)].map(([, words]) => words as string).find((words) => !NO_THING.test(words));
  const bare = (named && OF_OURS.test(named) ? undefined : thing)
    ?.trim()
    .replace(/['‘’"“”]/g, (mark) => (mark === "'" || mark === "’" ? "’" : ""));
  // "You call our lease unreadable", "our pallets splinter": what it is called or does is none of it.
  const plain = bare
    ?.replace(/^((?:the|our) [\w-]+) [\w-]+(?:able|ible|ful|less|ous)$/i, "$1")
    .replace(/^((?:the|our) [\w-]+[^su\W]s) [a-z]+$/, "$1");
  return plain ? plain.replace(/^(?:The|Our|Your|This|My|How|What|When|Why)\b/, (word) => word.toLowerCase()) : null;
}
