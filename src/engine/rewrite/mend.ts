import { hasTrait } from "../evidence";
import type { Act, Draft, Lang, Span } from "../types";
import { type BlankMaker, contactPerson, deadline, evidence, material, meetingTime, result } from "./blanks";
import type { Voice } from "./voice";

/** What stands in the place of a marked stretch once it is put right; null when the stretch cannot be mended alone. */
export type Mend = (span: Span, draft: Draft, voice: Voice, blank: BlankMaker) => string | null;

const STOPS = /[。.!！?？~～…\s]*$/;

/** The act a finding marks. */
function actAt(span: Span, draft: Draft): Act | null {
  return draft.acts.find((act) => act.start === span.start && act.end === span.end) ?? null;
}

/** The stretch with words added before the stop that ends it. */
function extend(span: Span, draft: Draft, words: string): string {
  const text = draft.text.slice(span.start, span.end);
  const stop = STOPS.exec(text)?.[0] ?? "";
  return text.slice(0, text.length - stop.length) + words + stop;
}

/** Puts a fixed time where the act has a floating one, or none. */
const dateAct: Mend = (span, draft, voice, blank) => {
  const act = actAt(span, draft);
  if (!act) return null;
  const text = draft.text.slice(span.start, span.end);
  const meets = act.kind === "proposal" || hasTrait(act, "choice");
  const when = blank(meets ? meetingTime : deadline);
  const put = (start: number, end: number, words: string) =>
    text.slice(0, start - span.start) + words + text.slice(end - span.start);
  if (voice.lang === "en") {
    const words = `${meets ? "on" : "by"} ${when}`;
    if (!act.time) return extend(span, draft, ` ${words}`);
    const led = /\b(?:by|before|until|on)\s+$/i.test(draft.text.slice(span.start, act.time.start));
    return put(act.time.start, act.time.end, led ? when : words);
  }
  if (act.time) return put(act.time.start, act.time.end, when);
  const owner = act.owner ? draft.text.indexOf(act.owner, span.start) : -1;
  const at = act.owner && owner >= 0 && owner < span.end ? owner + act.owner.length : span.start;
  return put(at, at, when);
};

type Wording = (voice: Voice, blank: BlankMaker) => string;

/** Other words for the whole stretch; the stop that ended it stays, or becomes a question mark. */
function inOtherWords(words: Readonly<Record<Lang, Wording>>, asks: boolean): Mend {
  return (span, draft, voice, blank) => {
    const text = draft.text.slice(span.start, span.end);
    const stop = STOPS.exec(text)?.[0] ?? "";
    const mark = stop && asks ? (voice.lang === "zh" ? "？" : "?") : stop;
    return fitIn(voice.write(words[voice.lang](voice, blank)), span, draft, voice.lang) + mark;
  };
}

/** English begins with a capital where a sentence does. */
export function fitIn(words: string, span: Span, draft: Draft, lang: Lang): string {
  if (lang === "zh") return words;
  const before = draft.text.slice(0, span.start).trimEnd();
  const begins = before === "" || /[.!?:\n。！？]$/.test(before) || /\n\s*$/.test(draft.text.slice(0, span.start));
  return (begins ? words.slice(0, 1).toUpperCase() : words.slice(0, 1)) + words.slice(1);
}

/** How each rule's stretch is put right in its place. The other rules lack a next step: see `steps.ts`. */
export const mends: Readonly<Record<string, Mend>> = {
  "vague-time": dateAct,
  "promise-without-date": dateAct,
  "no-owner": (span, draft, { lang, write }, blank) => {
    const who = blank(contactPerson);
    const when = blank(deadline);
    return extend(
      span,
      draft,
      lang === "zh" ? write(`，由${who}负责，${when}完成`) : `, and ${who} will do it by ${when}`,
    );
  },
  "activity-only": (span, draft, { lang }, blank) => {
    const what = blank(result);
    return extend(span, draft, lang === "zh" ? `，${what}` : `: ${what}`);
  },
  "over-apology": inOtherWords({ zh: () => "打扰了", en: () => "sorry to bother you" }, false),
  "empty-offer": inOtherWords(
    {
      zh: ({ you }, blank) => `我${blank(deadline)}把${blank(material)}发${you}`,
      en: (_, blank) => `I'll send you ${blank(material)} by ${blank(deadline)}`,
    },
    false,
  ),
  "absolute-claim": inOtherWords(
    {
      zh: ({ you }, blank) => `可以给${you}看${blank(evidence)}`,
      en: (_, blank) => `we can show you ${blank(evidence)}`,
    },
    false,
  ),
  "knocks-rival": inOtherWords(
    {
      zh: ({ you }) => `各家各有长处，${you}最看重哪一条`,
      en: () => "each supplier has its strengths; which point matters most to you",
    },
    true,
  ),
  "battles-objection": inOtherWords(
    {
      zh: ({ you }) => `${you}担心的有道理，具体是哪一块让${you}不放心`,
      en: () => "that is a fair point; which part of it worries you most",
    },
    true,
  ),
  "waves-off-need": inOtherWords(
    {
      zh: ({ you }) => `这一点${you}看重，我记下了，${you}希望做到什么程度`,
      en: () => "I have noted that this matters to you; what would a good result look like",
    },
    true,
  ),
  "buyer-risk": inOtherWords(
    { zh: () => "合作条件我们都写进合同", en: () => "all our terms stand in the contract" },
    false,
  ),
};
