import { mainLang } from "../sentences";
import type { Blank, Draft, IsoDate, Unit } from "../types";
import { nameDay, workdayAfter, workdayBefore } from "./calendar";
import { dayIn } from "./days-en";
import { LATE } from "./open/signs-en";

/** What a filled day must keep to: later than one day, earlier than another, not the day that was missed. */
interface Bounds {
  readonly after: IsoDate | null;
  readonly before: IsoDate | null;
}

/** A fixed day of the draft and what it is there for. */
interface Fixed {
  readonly day: IsoDate;
  /** `slipped`: a day that does not hold; `visit`: one's own call or visit; `other`: whatever else has its day. */
  readonly kind: "slipped" | "visit" | "other";
}

/** One goes there, rings, meets: only afterwards is there something to tell. */
const VISITS =
  /\b(?:I|we)(?:['’](?:m|re|ll)| am| are| will| have)?\b[^.?!]{0,30}\b(?:driv\w+|visit\w*|meet\w*|see(?:ing)?|call(?:ing)?|ring(?:ing)?|fly\w*|going|go|travel\w*|demo|present\w*|show\w*|inspect\w*|survey\w*|audit\w*)\b|\b(?:visit|meeting|demo|inspection|survey|site walk|trial|test|call)\b (?:is |are |on |at |with |takes )/i;
/** The same in a note, without who goes: "back there thurs 2pm", whose day is often cut short. */
const GOES_BACK =
  /(?:^|[.;,] )(?:back (?:there|at|to|in)|seeing|visiting|calling|driving|flying)\b(?!.*\b(?:was|were|went)\b)/i;
/** What comes of something, told by its writer. */
const TELLS_LATER =
  /\b(?:I|we)(?:['’]ll| will)\b[^.?!]*\b(?:let you know|tell you|send you (?:what|a line|an update)|come (?:back )?to you|give you the new date)\b|\bwhat (?:c[ao]mes? of|they said)\b/i;
const NEW_DATE = /\bnew date\b/i;
const ASKS = /\?|\b(?:please|pls|could|can|may|would) (?:you|u|i|we)?\b/i;
/** Somebody tells more only of what happens soon. */
const SOON = 14;

/**
 * The first suggestion of every English day agrees with the days the draft names itself: what is asked of the reader
 * comes before them, what is told of a visit after it, a new date never on the day that was missed. Suggestions that
 * fight go. `text`: the rewrite with its blanks.
 */
export function agreeingEn(text: string, blanks: readonly Blank[], draft: Draft): readonly Blank[] {
  if (mainLang(draft) !== "en") return blanks;
  const fixed = draft.units.flatMap((unit) => fixedIn(unit, draft));
  // What is done by the day is often a blank itself: it is read as it is first filled.
  const read = blanks.reduce(
    (said, { type, placeholder, example }) => (type === "time" ? said : said.replace(placeholder, () => example)),
    text,
  );
  const agreed = blanks.map((blank) =>
    blank.type === "time" ? kept(blank, boundsOf(sentenceOf(read, blank), fixed, draft), draft.today) : blank,
  );
  return agreed.map((blank) => beforeAnswers(blank, agreed, read, draft.today));
}

function fixedIn(unit: Unit, { today }: Draft): readonly Fixed[] {
  const slips = LATE.test(unit.text);
  const missed = slips ? dayIn(unit.text, today) : null;
  if (missed) return [{ day: missed, kind: "slipped" }];
  const back = GOES_BACK.test(unit.text) ? dayIn(unit.text, today) : null;
  if (back) return [{ day: back, kind: "visit" }];
  if (PAST.test(unit.text)) return [];
  return unit.times.flatMap(({ fixed, future, text }) => {
    const day = fixed && future ? dayIn(text, today) : null;
    return day ? [{ day, kind: VISITS.test(unit.text) ? "visit" : "other" } as const] : [];
  });
}

/** Thanks for a day that was: "Thank you for walking me round on Tuesday". */
const PAST =
  /^(?:(?:many|so many|dear [^,]{2,30},|hi [^,]{2,20},) )?(?:thanks?\b|thank you\b|(?:it was |so )?(?:lovely|good|great|nice|a pleasure|an honou?r|wonderful) (?:of you |to |meeting|seeing))(?!.*\b(?:will|shall|can|could|see you)\b)/i;

function sentenceOf(text: string, { placeholder }: Blank): string {
  const at = text.indexOf(placeholder);
  const start = Math.max(...[". ", "? ", "! ", "\n"].map((mark) => text.lastIndexOf(mark, at)));
  const end = /[.?!\n]/.exec(text.slice(at + placeholder.length));
  return text.slice(start + 1, at + placeholder.length + (end ? end.index + 1 : text.length));
}

function boundsOf(sentence: string, fixed: readonly Fixed[], { today }: Draft): Bounds {
  const first = (kinds: readonly Fixed["kind"][]) =>
    fixed
      .filter(({ kind, day }) => kinds.includes(kind) && day > today)
      .map(({ day }) => day)
      .sort()[0] ?? null;
  if (NEW_DATE.test(sentence)) return { after: null, before: first(["slipped"]) };
  if (TELLS_LATER.test(sentence)) {
    const visit = first(["visit"]);
    return { after: visit && visit <= workdayAfter(today, SOON) ? visit : null, before: null };
  }
  return { after: null, before: ASKS.test(sentence) ? first(["visit", "other"]) : first(["visit"]) };
}

/** The blank with the suggestions that keep to the bounds, and one made for them where none does. */
function kept(blank: Blank, { after, before }: Bounds, today: IsoDate): Blank {
  if (!after && !before) return blank;
  const fits = blank.suggestions.filter((said) => {
    const day = dayIn(said, today);
    return !day || ((!after || day > after) && (!before || day < before));
  });
  if (fits.length === 0) {
    const day = after ? workdayAfter(after, 1) : workdayBefore(before as IsoDate);
    // Nobody is met today at a day's notice of none: the day is left to the writer.
    if (day <= today && blank.name === "when") return blank;
    fits.push(said(blank, day > today ? day : today, today));
  }
  return { ...blank, example: fits[0] as string, suggestions: fits };
}

function said({ name }: Blank, day: IsoDate, today: IsoDate): string {
  if (day === today) return "5 pm today";
  return name === "when" ? `${nameDay(day, today, "en")} at 3 pm` : nameDay(day, today, "en");
}

/** What the reader sends comes before the answer he gets for it. */
function beforeAnswers(blank: Blank, all: readonly Blank[], text: string, today: IsoDate): Blank {
  if (blank.name !== "by-when" || !ASKED_OF.test(sentenceOf(text, blank))) return blank;
  const answers = all
    .filter((other) => other !== blank && other.name === "by-when" && TELLS_LATER.test(sentenceOf(text, other)))
    .map(({ example }) => dayIn(example, today));
  const day = dayIn(blank.example, today);
  if (!day || !answers.includes(day)) return blank;
  return kept(blank, { after: null, before: day }, today);
}
const ASKED_OF = /^\s*(?:please|pls|kindly|could|can|may|would)\b|\b(?:please|pls)\b/i;
