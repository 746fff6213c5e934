import type { Draft, Lang, Span, Unit } from "../../types";
import { BLAME_CLAUSE, onlyBlames } from "../blame";
import { calledIn } from "../called";
import { isSaid } from "../seam";
import { type Edit, remove, unitAt } from "../splice";
import { withoutCapitals } from "../voice";
import { COMPARE } from "./compare";
import { type Answer, fitIn, inOtherWords, type Mend, type Remedy, stretchOf, type Wording } from "./mend";
import { namedBefore } from "./need-en";
import { OPEN_TERMS } from "./open-terms";
import { upToAsk } from "./own-ask-en";
import { PROOF } from "./proof";
import { reachOf, withEcho, withWarning } from "./reach";
import { needIn } from "./subjects";
import { TAKE_UP, TAKE_UP_TOO } from "./take-up";
import { refusalIn } from "./take-up-en";
import { UNDERSTAND } from "./understand";

type Both = Readonly<Record<Lang, Wording>>;

const THANKS_FIRST = /^(?:thanks|thank you|good that you)\b[^.?]*\. /i;
/** One thank-you is enough: after another the need is only named. */
const THANKS_AGAIN = /^(?:thanks|thank you|good that you)\b[^.?]* (?:raising|up) ([^.?]*)\. /i;
const THANKS = /^(?:many )?(?:thanks|thank you)\b/i;

/** Replaces the stretch and the scraps of its sentence around it. */
function withScraps(words: Both, whole: boolean): Remedy {
  return (span, draft, voice, blank, part) => {
    const unit = unitAt(draft, span);
    const near = unit ? reachOf(span, unit, draft, whole, words === OPEN_TERMS) : span;
    const kept = words === TAKE_UP && unit?.lang === "en" ? upToAsk(near, unit) : near;
    const warned = words === COMPARE ? withWarning(kept, draft) : kept;
    const widest = unit && words !== OPEN_TERMS && words !== PROOF ? withEcho(warned, draft) : warned;
    const names = words !== TAKE_UP || needIn(stretchOf(widest, draft, voice.lang), voice.lang) !== null;
    const named = names ? widest : { start: voice.lang === "en" ? near.start : span.start, end: widest.end };
    const reach = words === UNDERSTAND && unit ? withBlame(named, unit, draft) : named;
    // What the contradiction is about often stands after it: 您不懂行，这价格已经很低了.
    const told = words === UNDERSTAND && unit ? { start: reach.start, end: unit.end } : reach;
    const stretch = stretchOf(told, draft, voice.lang);
    const name = calledIn(reach, draft);
    const marked = draft.text.slice(reach.start, reach.end);
    // Whom one speaks to is no rival.
    const rivals = words === COMPARE && name ? marked.replace(new RegExp(`^[^,]*${name},? `), "") : marked;
    const written = namesThem(reach, words, draft) + rivals;
    if (words === TAKE_UP && unit?.lang === "en" && !takesUp(stretch, unit, draft)) return remove(draft, reach);
    const full = words[voice.lang](voice, blank, stretch, written, part);
    // What the sentence before takes up already is not taken up twice.
    const answered =
      words === TAKE_UP && unit && reach.start >= unit.start && namedBefore(unit, draft, needIn(stretch, "en"))
        ? full.replace(THANKS_FIRST, "")
        : words === TAKE_UP && unit && THANKS.test(draft.units[unit.index - 1]?.text ?? "")
          ? full.replace(THANKS_AGAIN, "as for $1, ")
          : full;
    const said = voice.say(name ? `${name}${voice.lang === "zh" ? "，" : ", "}${answered}` : answered);
    const edit = placed(reach, fitIn(said, reach, draft, voice.lang), draft, voice.lang, words === OPEN_TERMS);
    if (!unit) return edit;
    return voice.lang === "zh" ? afterStatement(edit, unit, draft) : afterComma(edit, unit, draft);
  };
}

/**
 * Whether there is a need to take up in English. There is none where one's own goods are praised, and it is answered
 * where the draft itself promises something about it by a day.
 */
function takesUp(stretch: string, unit: Unit, draft: Draft): boolean {
  const need = needIn(stretch, "en");
  const named = need?.toLowerCase().split(" ").at(-1);
  const answered = draft.units.some(
    ({ index, text, acts }) =>
      (named
        ? index !== unit.index && text.toLowerCase().includes(named)
        : index === unit.index + 1 && THAT.test(text)) &&
      acts.some(({ kind, time }) => kind === "promise" && time?.fixed),
  );
  if (answered) return false;
  return need !== null || refusalIn(stretch) !== null || namedBefore(unit, draft, null) || !OURS.test(stretch);
}
const THAT = /\b(?:it|that|this|these|those|them)\b/i;
const OURS = /\b(?:we|our|ours)\b/i;

/** "Their people couldn't add up …": who they are stands in the sentence before. */
function namesThem({ start, end }: Span, words: Both, { units, text }: Draft): string {
  const at = units.findIndex((unit) => unit.start <= start && start < unit.end);
  const led = units[at - 1];
  if (words !== COMPARE || !led || led.lang !== "en" || led.paragraph !== units[at]?.paragraph) return "";
  return /^\W*(?:their|they)\b/i.test(text.slice(start, end)) ? `${led.text} ` : "";
}

/** A few words more in the same breath, which name no figure and nothing of ours. */
const IDLE_REST = /^[,;–—]?\s*(?!.*\b(?:but|however|our|will|shall|can|have|attached)\b)[^\d?]{3,60}$/i;

/** The contradiction with the rest of its sentence, where that only blames the reader. */
function withBlame(reach: Span, unit: Unit, { read }: Draft): Span {
  const rest = read.slice(reach.end, unit.end).replace(/[.!?。！？~～…\s]*$/, "");
  const goes = onlyBlames(rest) || (unit.lang === "en" && IDLE_REST.test(rest));
  if (rest && goes) return { start: reach.start, end: reach.end + rest.length };
  // An insult in the next clause goes along, whatever is said after it.
  const end = [...rest.matchAll(/[，,;；]\s*(?:and |but |so )?([^，,;；]+)/g)].reduce(
    (at, { 0: clause, 1: words, index }) =>
      index === at && BLAME_CLAUSE.test(words as string) && !/\d/.test(clause) ? at + clause.length : at,
    0,
  );
  return { start: reach.start, end: reach.end + end };
}

/** What stands before in the same Chinese sentence and is a statement of its own ends there. */
function afterStatement(edit: Edit, unit: Span, draft: Draft): Edit {
  const before = draft.text.slice(unit.start, edit.start);
  if (!ENDS_ITSELF.test(edit.text) || !isSaid(draft.read.slice(unit.start, edit.start))) return edit;
  // What only blames the reader is no statement: 这跟我们机器有啥关系，.
  const blame = /(?:^|[，,])([^，,]+[，,]\s*)$/.exec(before)?.[1] ?? "";
  if (BLAME_CLAUSE.test(blame.replace(/[，,\s]+$/, ""))) return { ...edit, start: edit.start - blame.length };
  const comma = /[，,、\s]*$/.exec(before)?.[0].length ?? 0;
  return { ...edit, start: edit.start - comma, text: `。${edit.text}` };
}
const ENDS_ITSELF = /[。？]$/;

/** What stands before in the same English sentence and says something of its own ends there, and ours begin anew. */
function afterComma(edit: Edit, { start }: Span, draft: Draft): Edit {
  const before = draft.text.slice(start, edit.start);
  const comma = /,\s*$/.exec(before)?.[0];
  if (!comma || !STATES_EN.test(before) || !/[.?]$/.test(edit.text)) return edit;
  const said = withoutCapitals(draft) ? edit.text : edit.text.slice(0, 1).toUpperCase() + edit.text.slice(1);
  return { ...edit, start: edit.start - comma.length, text: `. ${said}` };
}
const STATES_EN =
  /^(?!\s*(?:if|when|once|since|as|while|after|before|because|given|with|for|being|regarding|hi|hello|dear|although|though|until)\b)(?=(?:\S+\s+){3}).*\b(?:is|are|was|were|has|have|had|will|can|needs?|wants?|went|got|\w+ed|['’](?:s|re|ve|ll))\b/i;

/** Words that end in a stop of their own take the place of the old one; what follows begins anew. */
function placed(reach: Span, said: string, draft: Draft, lang: Lang, soberly: boolean): Edit {
  const { text } = draft;
  const mark = /[。.？?！!]$/.exec(said)?.[0];
  if (!mark) return { ...reach, text: said };
  const rest = text.slice(reach.end);
  const stops = (soberly ? SMILES : STOPS).exec(rest)?.[0].length ?? 0;
  const comma = /^(?:[，,;；]|: )/.test(rest) ? 1 : 0;
  const end = reach.end + (stops || comma);
  const joint = comma ? (/^\s*(?:(?:and|so|but)\s+)?/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  const next = text[end + joint] ?? "";
  if (lang === "en" && comma && /[a-z]/.test(next))
    return {
      start: reach.start,
      end: end + joint + 1,
      text: `${said} ${withoutCapitals(draft) ? next : next.toUpperCase()}`,
    };
  // A smiley stands where the stop was: a full stop of ours before it would be one too many.
  const bare = mark !== "?" && mark !== "？" && /^\s*\p{Extended_Pictographic}/u.test(text.slice(end));
  return { start: reach.start, end, text: bare ? said.slice(0, -1) : said };
}

const STOPS = /^[。.!！?？~～…]+/;
/** A wink after open terms would take them back. */
const SMILES = /^[。.!！?？~～…\s]*\p{Extended_Pictographic}+\ufe0f?|^[。.!！?？~～…]+/u;

/** The question of an answer in two parts, about the same thing as the first part. */
const askedLast: Mend = (span, draft, voice, blank) => {
  const end = unitAt(draft, span)?.end ?? span.end;
  return inOtherWords(UNDERSTAND, "last")({ start: span.start, end }, draft, voice, blank);
};

/** The answers to the five rules that look at the draft from the buyer's side. */
export const buyerAnswers: Readonly<Record<string, Answer>> = {
  "absolute-claim": { mend: inOtherWords(PROOF), remedy: withScraps(PROOF, false), asks: inOtherWords(PROOF) },
  "knocks-rival": { mend: inOtherWords(COMPARE), remedy: withScraps(COMPARE, true) },
  "battles-objection": {
    mend: inOtherWords(UNDERSTAND),
    remedy: withScraps(UNDERSTAND, false),
    asks: askedLast,
  },
  "waves-off-need": {
    mend: inOtherWords(TAKE_UP),
    remedy: withScraps(TAKE_UP, true),
    again: inOtherWords(TAKE_UP_TOO),
  },
  "buyer-risk": { mend: inOtherWords(OPEN_TERMS), remedy: withScraps(OPEN_TERMS, true) },
} as const;
