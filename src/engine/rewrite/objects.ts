import type { Draft, Lang, Span } from "../types";

/** What a Chinese sentence begins with before it turns to the reader: B栋的配电间你盯紧点. */
const BEFORE_YOU =
  /^(?:[^，,：:]{1,8}[，,：:]\s*)?([^，,。；：！？\s你您我咱请帮给让]{3,12}?)(?:这块|那块)?(?=[你您](?:们)?(?:来|给|多|先|再|可|就|得|也)?(?:盯|看|管|抓|跟|弄|搞|操|费|上|照|把|处理)|我(?:们)?(?:想|打算|准备|要)[^，。]{0,6}[动改调换])/;
/** The thing an English request is about: take action on the Ålesund tanks. */
const AFTER_PREPOSITION =
  /\b(?:on|about|of|after|with|regarding|into|over) ((?:the|your|our|that|my) (?:(?!over\b|while\b|next\b|in\b|on\b|comes?\b|needs?\b|has\b|have\b|wants?\b|can\b)[\p{L}\d'’-]+ ){0,2}?(?!(?:comes?|needs?|has|have|wants?|can)\b)[\p{L}\d'’-]+|(?<=\b(?:on|about) )\p{Ll}{5,}s)(?=\s*(?:[.,;:!?]|$)|\s(?:and|for|while|until|till|by|as|when|at|in|on|with|to|so|please|pls|thanks|this|next|is|are|was|would|will|could|can)\b)/u;
/** Help in general is no object. */
export const NO_OBJECT =
  /\b(?:hands?|run-up|season|moon|desk|table|plate|lap|moment|end|future|matter|time|way|convenience|support|help|backing|cooperation|assistance|kindness|same|whole|line|floor|world|best|side|radar|part|team|needful|thing|things|us|behalf|other|day|week|month|year|cc|loop|back|best|process|case|situation|issue|problem)$/i;

/** Whom or what help comes from, and no thing it is about: your branch, our long friendship. */
export const NOT_ABOUT =
  /^(?:you|they|we|it|us|upstairs|this one|this|that|the part of)\b|^(?:your|our) (?:[\p{L}-]+ )?(?:network|branch|side|team|people|support|help|heart|experience|contacts?|influence|wisdom|guidance|kind|good|friendship|partnership|start-?up|company|firm|factory)\b|\b(?:guest|customer)s?$|\b(?:over|next|decent|right|while|pretty)\b/iu;

/** The thing the words that give way are about, where nothing else names a topic; as written. */
export function objectIn(draft: Draft, place: Span, lang: Lang): string | null {
  if (lang === "zh") {
    const found = BEFORE_YOU.exec(draft.read.slice(place.start, place.end));
    if (!found) return null;
    const at = place.start + found[0].lastIndexOf(found[1] as string);
    return draft.text.slice(at, at + (found[1] as string).length);
  }
  const found = AFTER_PREPOSITION.exec(draft.text.slice(place.start, place.end))?.[1];
  return found && !NO_OBJECT.test(found) && !NOT_ABOUT.test(found) ? found : null;
}

/** What an English offer of availability is for, where it says so: anything concerning floor heating, on the chillers. */
export function offeredOn(offer: string): string | null {
  const found = OFFERED_ON.exec(offer);
  const name = found?.[1] ?? found?.[2];
  return name && !NO_OBJECT.test(name) && !NOT_ABOUT.test(name) && !NO_MATTER.test(name) ? name : null;
}
const OFFERED_ON =
  /\b(?:concerning|regarding|discuss(?:ing)?) ((?:the |our )?[\p{L}-]+(?: [\p{L}-]+){0,2})(?=\s*(?:[.,;!?]|$))|\b(?:about|around|on|(?:wish|question|quer(?:y|ie)|doubt)s?(?: at all)? (?:for|with)) ((?:the|our) (?:[\p{L}-]+ ){0,2}?[\p{L}-]+)(?=\s*(?:[.,;!?]|$))/iu;
const NO_MATTER = /\b(?:phone|wire|road|map|horn|dime|button|number|page|hook|job|spot|double|ground|table)$/i;
