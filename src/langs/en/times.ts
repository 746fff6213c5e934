import type { ReadingContext } from "../../engine/language";
import { everyMatch, quick } from "../../engine/quick";
import type { IsoDate, TimeMention } from "../../engine/types";
import type { Clause } from "./clauses";
import { isPast, presentFrom } from "./tense";
import { oneOf, word } from "./text";
import { type Sense, TIME_WORDS } from "./time-words";

interface Found {
  readonly sense: Sense;
  readonly start: number;
  readonly end: number;
}

/** A window longer than a week, which a hedge before it leaves open. */
const LONG_WINDOW = quick(
  /\b(?:month|quarter|year|term|semester|spring|summer|autumn|fall|winter|season|q[1-4]|h[12]|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/u,
);
const NAMES_A_DAY = /\d|\bend\b|-end|\bday\b/u;
const HEDGE = word(
  oneOf("some ?time|maybe|perhaps|possibly|hopefully|roughly|somewhere|probably|at some point|ideally some ?time"),
);
/** The date belongs to a thing that exists already: the mail of 3 March, the quote dated 4 May. */
const DATES_A_THING = quick(
  /\b(?:mail|e-?mail|letter|message|call|invoice|quote|quotation|offer|order|po|enquiry|inquiry|payment|minutes|note|report|memo|contract|agreement|conversation|meeting|discussion|request|visit)s?\s+(?:of|from|dated)\s*(?:the\s+)?$|\b(?:recap|summary|minutes|notes?|outcome|results?|takeaways|thanks|thank\s+you|feedback|pictures|photos)\s+(?:of|for|from|after)\s+(?:the\s+|our\s+)?$|\b(?:dated|since|as\s+of)\s*$/u,
);
/** The date is where something was moved to, or what was agreed on: still to come though the verb is past. */
const AIMED_AT = quick(
  /\b(?:moved|postponed|pushed|delayed|scheduled|rescheduled|booked|set|agreed|confirmed|planned|fixed|arranged|shifted|extended|deferred|put|asked|wanted|invited|promised|needed|due|reserved|valid|expected|slipped|bumped|brought|changed|pencilled|committed|gave|given|requested)\b[^.;,]{0,60}?\b(?:to|until|till|for|by|on|at|before)?\s*(?:the\s+)?$/u,
);
/** What will not be done then gives nobody a day; "not before Monday" does. */
const NOT_THEN = quick(
  /\b(?:won't|cannot|can't|(?:will|can|could|is|are|am|shall) not|couldn't|unable to|isn't going to|aren't going to)\b(?![^.;]*\b(?:until|till|before|earlier than|but|only)\s*$)[^.;,]*$/u,
);
const RECORD = quick(
  /^(?:minutes|notes?|recap|summary|weekly|quick note|short note|status|actions?|week \d+(?=\s*[,:]|\s*$)|(?:meeting|call|visit|report|update)(?=\s*(?:[,:]|with|on|at|of|notes?|today|yesterday)))\b(?!.*\b(?:will|is|are|to be|by|due|next|please|can|could)\b)/u,
);
const YEAR = /\b(?:19|20)\d\d\b/u;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The times named in a sentence in plain form, in order, whatever they date. Lengths, rates and bare years are left out. */
export function readTimes(
  sentence: string,
  text: string,
  clauses: readonly Clause[],
  context: ReadingContext,
): readonly TimeMention[] {
  const found: Found[] = [];
  for (const [sense, pattern] of TIME_WORDS) {
    for (const match of everyMatch(pattern, sentence)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!found.some((other) => start < other.end && end > other.start)) found.push({ sense, start, end });
    }
  }
  for (const blank of sentence.matchAll(/(?<=^|\b(?:by|on|at|before|until|for|next)\s|[,(]\s?|\s)\uFFFB+/gu)) {
    found.push({ sense: "fixed", start: blank.index, end: blank.index + blank[0].length });
  }
  return found
    .filter(({ sense }) => sense !== "none")
    .sort((a, b) => a.start - b.start)
    .map((one): TimeMention => {
      const words = sentence.slice(one.start, one.end);
      const clause = clauses.find(({ start, end }) => one.start < end && one.end > start);
      return {
        start: one.start,
        end: one.end,
        text: text.slice(one.start, one.end),
        fixed: isFixed(one, words, sentence, context),
        future: one.sense !== "past" && isStillToCome(one, words, sentence, clause ?? null, context.today),
      };
    });
}

function isFixed({ sense, start, end }: Found, words: string, sentence: string, { channel }: ReadingContext): boolean {
  if (sense === "at-once") return channel === "chat";
  if (sense === "floating") return false;
  if (!LONG_WINDOW.test(words) || NAMES_A_DAY.test(words)) return true;
  const around = `${sentence.slice(Math.max(0, start - 14), start)} ${words} ${sentence.slice(end, end + 9)}`;
  return !HEDGE.test(around);
}

function isStillToCome(one: Found, words: string, sentence: string, clause: Clause | null, today: IsoDate): boolean {
  const ahead = AHEAD.test(clause?.text ?? "");
  if (isOver(words, today) && !ahead) return false;
  const before = sentence.slice(0, one.start);
  if (/\beffective\s*$/u.test(before)) return ahead;
  if (DATES_A_THING.test(before)) return false;
  if (!clause || one.sense === "floating") return true;
  if (AIMED_AT.test(before.slice(clause.start))) return true;
  if (NOT_THEN.test(before.slice(clause.start))) return false;
  return !RECORD.test(clause.text) && !isPast(segmentOf(clause, one));
}

/** Told as still to come, whatever the year says: old text, or a slip of the pen. */
const AHEAD = /\b(?:will|shall|'ll|going to)\b/u;

/** The part between commas that holds the time, when it is more than a mere date; else the whole clause. */
function segmentOf(clause: Clause, { start }: Found): string {
  const at = start - clause.start;
  const present = presentFrom(clause.text.slice(0, at));
  if (present > 0) return clause.text.slice(present);
  // "They looked at it this morning and two trays are split": what follows has a verb of its own.
  const joint = clause.text.slice(at).search(/ (?:and|but|so|because|while) /u);
  if (joint > 0 && isPast(clause.text.slice(0, at + joint))) return clause.text.slice(0, at + joint);
  const from = clause.text.lastIndexOf(", ", at) + 1;
  const to = clause.text.indexOf(", ", at);
  const segment = clause.text.slice(from, to < 0 ? undefined : to).trim();
  return /^(?:on|at|by|in|until|before|after|from|the|since|to)\b/u.test(segment) || segment.split(/\s+/u).length < 4
    ? clause.text
    : segment;
}

/** Names a day with its year, or an ISO date, that lies before today. */
function isOver(words: string, today: IsoDate): boolean {
  const iso = /\b\d{4}-\d{2}-\d{2}\b/u.exec(words);
  if (iso) return iso[0] < today;
  const year = YEAR.exec(words)?.[0];
  if (!year) return false;
  const month = MONTHS.findIndex((name) => words.includes(name));
  if (month < 0) return year < today.slice(0, 4);
  const day = /\b([0-2]?\d|3[01])(?:st|nd|rd|th)?\b/u.exec(words.replace(year, ""))?.[1] ?? "28";
  return `${year}-${String(month + 1).padStart(2, "0")}-${day.padStart(2, "0")}` < today;
}
