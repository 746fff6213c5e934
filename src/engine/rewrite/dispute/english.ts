import type { Draft, Finding, Span, Unit } from "../../types";
import { onlyBlames } from "../blame";
import { calledIn } from "../called";
import { at, type Plan } from "../plan";
import { appendAfter, type Edit, removeSentence } from "../splice";
import { withoutCapitals } from "../voice";
import { clausesIn, factIn, judges, noRecordIn } from "./clauses-en";
import { matterIn } from "./matter-en";
import { takenNote, talkOver } from "./view-en";

const RULE = "battles-objection";

/** Who disagrees, the firm or the writer himself. */
function speaksAsWe({ text, channel }: Draft): boolean {
  return channel === "email" && /\b(?:we|our|us)\b/i.test(text) && !/\b(?:I|I['’]\w+|my|me)\b/.test(text);
}

/**
 * English contradictions go whole, with their sentence: what they judge and whom they scold. What the writer holds to be
 * so stays, as his view; where he only contradicts, that he has noted the matter, by its name. After what
 * he says of it comes a talk, once, before he turns to money or to anything else. `stepped`: a next step asks already.
 */
export function disputed(draft: Draft, findings: readonly Finding[], stepped: boolean, plan: Plan): readonly Edit[] {
  const marked = around(
    draft.units.filter(
      (unit) => unit.lang === "en" && findings.some((f) => f.rule === RULE && f.start < unit.end && unit.start < f.end),
    ),
    draft,
  );
  const last = marked.at(-1);
  if (!last) return [];
  const edits: Edit[] = [];
  const bare: (string | null)[] = [];
  let said = plan.asked.has(RULE);
  for (const unit of marked) {
    const { edit, lead } = calmed(unit, draft, said, plan);
    edits.push(edit);
    bare.push(lead);
    said = true;
  }
  const asks = !stepped && !plan.asked.has(RULE) && !meets(draft, marked) && !movesOn(last, draft);
  const end = asks ? lastOfMatter(last, draft) : last;
  if (asks) {
    const { voice, blank } = at(last, draft, plan);
    const question = voice.say(talkOver(voice, blank));
    const own = edits.at(-1) as Edit;
    const view = edits.findLastIndex(({ text }) => text !== "");
    const lead = bare[view] ?? null;
    // Who asks for a talk need not say that he has noted it.
    if (end === last && lead !== null)
      edits[view] = { ...(edits[view] as Edit), text: upper(`${lead}${lead ? lowered(question) : question}`, draft) };
    else if (end !== last) edits.push(appendAfter(draft, end, question, false));
    else if (own.text) edits[edits.length - 1] = { ...own, text: `${own.text} ${question}` };
    else edits[edits.length - 1] = { start: last.start, end: last.end, text: question };
  }
  for (const unit of marked) {
    const tail = AFTER_SMILE.exec(unit.text)?.[1];
    const at = edits.findIndex((edit) => edit.start < unit.end && edit.end >= unit.end);
    const own = edits[at];
    if (tail && own && !own.text.includes(tail)) edits[at] = { ...own, text: `${own.text} ${tail}`.trim() };
  }
  const next = draft.units[end.index + 1];
  if (next && next.paragraph === last.paragraph && PAYS.test(next.text) && /^please\b/i.test(next.text))
    edits.push({ start: next.start, end: next.start + 1, text: `Separately, ${next.text.slice(0, 1).toLowerCase()}` });
  return edits;
}

/** More of the contradiction beside it: the other half of its sentence, a no of its own, the reader's words thrown back. */
const BESIDE =
  /^(?:please |kindly )?(?:re-?)?read [^?\d]*\b(?:again|carefully|properly|once more)\b|^(?:\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?, )?(?:no|nope|nah)\b,? |^who (?:told|says|said)\b|^where got\b|^(?:\p{L}+ \p{L}+, |\p{L}+, )?(?!(?:when|how|which|where|shall|could|can|would|will|is|are|do|does|ok|right)\b)(?:[\p{L}'’]+ ){0,2}[\p{L}'’]+\?+$/iu;

/** A sentence beside it that tells the reader off, or tells him what he is; what he said himself is no such thing. */
const SCOLDS_ON =
  /^(?:(?:you (?!(?:say|said|claim|write|wrote|mention|ask|raise|want|find|describe|fear|note|point|report|told|tell|quote|state|feel|think|ha(?:ve|d) (?:asked|raised|written|said|told|noted|our|the|until|till))\w*\b|(?:can|will|may|could|should|might|would)\b)|you['’]re )|(?:ring|buy|read|learn|check|ask|try|look|go) (?:your|an?|it|up|again)\b|(?:I|we) (?:will not|won['’]t|do not|don['’]t|would not) (?:have|accept|tolerate|stand)\b)[^?\d:]{0,80}$/i;

function around(marked: readonly Unit[], { units, text }: Draft): readonly Unit[] {
  const whole = (unit: Unit | undefined, next: Unit | undefined) =>
    unit !== undefined && next !== undefined && /;\s*$/.test(text.slice(unit.start, next.start));
  return units.filter(
    (unit) =>
      marked.includes(unit) ||
      marked.some(
        (own) =>
          own.paragraph === unit.paragraph &&
          Math.abs(own.index - unit.index) === 1 &&
          (BESIDE.test(unit.text.trim()) ||
            (SCOLDS_ON.test(unit.text.trim()) && unit.times.length === 0) ||
            (own.index > unit.index ? whole(unit, own) : whole(own, unit) && unit.acts.length === 0)),
      ),
  );
}

const PAYS = /\b(?:settle|pay|payment|invoice|remit|transfer|fees?|balance|amount)\b/i;

/** The draft asks for a talk itself. */
function meets({ units }: Draft, marked: readonly Unit[]): boolean {
  return units.some(
    (unit) =>
      !marked.includes(unit) &&
      (/[?]\s*$/.test(unit.text) || unit.times.some(({ fixed, future }) => fixed && future)) &&
      /\b(?:call|ring|phone|teams|zoom|meet|meeting|visit|talk|go (?:through|over)|sit down|come (?:by|over|round|in)|drop by|together)\b/i.test(
        unit.text,
      ),
  );
}

/** Our own people do something about it on a day, in the same paragraph. */
function movesOn(unit: Unit, { units }: Draft): boolean {
  return units.some(
    ({ paragraph, index, times, text }) =>
      paragraph === unit.paragraph &&
      index > unit.index &&
      times.some(({ fixed, future }) => fixed && future) &&
      /^(?:we|I|our \w+)\b/i.test(text) &&
      !PAYS.test(text),
  );
}

/** The last sentence of the paragraph that still speaks of it: no ask, no question, nothing to come, no money. */
function lastOfMatter(unit: Unit, { units }: Draft): Unit {
  let end = unit;
  for (let next = units[unit.index + 1]; next && next.paragraph === unit.paragraph; next = units[next.index + 1]) {
    const turns =
      next.acts.length > 0 ||
      /[?]\s*$/.test(next.text) ||
      PAYS.test(next.text) ||
      next.times.some(({ fixed, future }) => fixed && future);
    if (turns || onlyBlames(next.read.replace(/[.!]\s*$/, ""))) break;
    end = next;
  }
  return end;
}

/** Something before it takes the reader's point up already. */
const TAKEN_UP =
  /\b(?:sorry|apologi[sz]e|regret|thank(?:s| you)|appreciate|understand|(?:I|we) (?:totally |fully )?(?:get|see|hear)|quite right|(?:is|are|was|has been|have been|duly) noted|you (?:raised|mentioned|brought up))\b/i;

/** Whether what stands before the unit in its paragraph takes the point up. */
function takenUp(unit: Unit, { units }: Draft): boolean {
  const led = units[unit.index - 1];
  return led?.paragraph === unit.paragraph && TAKEN_UP.test(led.text);
}

/** Whether the sentence before an English one says that the reader raised it, or takes it up. */
export function raisedBefore(unit: Unit, draft: Draft): boolean {
  const led = draft.units[unit.index - 1];
  return unit.lang === "en" && (takenUp(unit, draft) || (led?.paragraph === unit.paragraph && RAISED.test(led.text)));
}
const RAISED =
  /\b(?:you|your \w+) (?:raised?|mention(?:ed)?|asked?|bring|brought|says?|said|keeps?|wrote|writes?|want(?:ed)?)\b[^?]*$/i;

/** The calm sentence; `lead`: what a question may follow instead, where it says no more than that it is noted. */
interface Calm {
  readonly edit: Edit;
  readonly lead: string | null;
}

/** The sentence in calm words; `said`: a calm sentence stands before it already. */
function calmed(unit: Unit, draft: Draft, said: boolean, plan: Plan): Calm {
  const { voice } = at(unit, draft, plan);
  const clauses = clausesIn(unit.text);
  const words = ({ start, end }: Span) => unit.text.slice(start, end);
  // What an earlier pass put so and is still heard as a contradiction is said in the fewest words.
  const again = OUR_VIEW.test(unit.text);
  const heard = plan.asked.has(RULE);
  const we = speaksAsWe(draft);
  const keeps = (again ? [] : clauses).map(
    (clause) =>
      (heard ? null : (noRecordIn(words(clause), we ? "we" : "I") ?? factIn(words(clause)))) ??
      wanted(clause, unit, draft),
  );
  const facts = keeps.filter((fact): fact is string => fact !== null);
  const called = calledIn(unit, draft) || hailOf(unit.text);
  const read = READ_IN.exec(unit.text)?.[1];
  const named = matterIn(unit.text);
  const led = ledBy(unit.text, named);
  // What the sentence opens with need not be named again.
  // Nor is what he raised right before; a thing met in the scolding is no point of his.
  const raised = raisedBefore(unit, draft) && !/ (?:that|about|of|on) /.test(named ?? "");
  const about = named && (raised || led.toLowerCase().includes(named.toLowerCase())) ? null : named;
  const view = again
    ? takenNote(NOTED.test(unit.text) ? null : about, we, voice.casual)
    : said || (!facts.length && (takenUp(unit, draft) || (!about && raisedBefore(unit, draft))))
      ? ""
      : takenNote(about, we, voice.casual);
  const mine = we ? "as we see it" : "as I see it";
  const held = facts.join(", ").replace(/[;,:]$/, "");
  const claims = held && !/^(?:please|pls|could|can|shall|would|will|what|which|when|how|do)\b/i.test(held);
  const body = NO_RECORD.test(held)
    ? held
    : held
      ? `${said || !claims ? "" : `${mine}, `}${claims || !view ? lowered(held) : `${view}. ${upper(held, draft)}`}`
      : read && view
        ? `${view}; please see ${read}`
        : view;
  if (!body && !called) return { edit: removeSentence(draft, unit), lead: null };
  const mark = /[?]$/.test(body) ? "" : ".";
  if (!body) return { edit: { start: unit.start, end: unit.end, text: `${called},` }, lead: `${called}, ` };
  if (led)
    return {
      edit: { start: unit.start, end: unit.end, text: voice.say(`${led}${lowered(body)}${mark}`) },
      lead: held || read ? null : led,
    };
  const lead = held || read ? null : `${called ? `${called}, ` : ""}${about && !again ? `on ${about}, ` : ""}`;
  const text = called ? `${called}, ${/^(?:I\b|\p{Lu}\p{Lu})/u.test(body) ? body : lowered(body)}` : upper(body, draft);
  return { edit: { start: unit.start, end: unit.end, text: voice.say(text + mark) }, lead };
}

/** The phrase that names the matter before what is contradicted, with the greeting before it. */
function ledBy(said: string, named: string | null): string {
  const led = LED.exec(said)?.[0] ?? "";
  // What he said himself he is thanked for.
  const his = named !== null && / (?:that|about|of|on) /.test(named) && led.includes(named);
  return judges(led) || his ? "" : led.replace(/, $/, ": ");
}
const LED =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)) [^,.:]{2,30}, )?(?:regarding|concerning|as regards|with (?:regards?|reference|respect) to|re:?|on|about|as (?:for|to)|in (?:reply|answer|response) to|further to) (?:the|our|my|this|your (?!claim|idea|notion|nonsense)) ?[^:;,.?!]{3,60}[:,] (?=\S)/i;

/** A point of fact that is put as one's own already. */
const NO_RECORD = /^(?:I|we) have no record\b/;

/** What is granted with a sigh: the deed stays, the sigh goes. */
const SIGHS =
  /(^|\n|[.!?] )(?:for the sake of (?:peace(?: and quiet)?|harmony)|for (?:a quiet life|peace['’]s sake)|(?:just |only )?to (?:keep (?:you happy|the peace)|humou?r you|shut this down|put an end to this|settle this nonsense|avoid (?:any )?(?:further )?(?:arguments?|fuss|drama|discussions?))|(?:since|if) you (?:insist|must)|if it makes you (?:feel )?(?:any )?(?:happy|happier|better)|against (?:our|my) better judge?ment|be that as it may),? (\p{L})/giu;

export function withoutSighs(text: string): string {
  return text.replace(
    SIGHS,
    (_, before: string, letter: string, at: number) =>
      before +
      (/[.?!] $|^$|\n/.test(before) &&
      text
        .slice(at)
        .match(/\p{L}/u)?.[0]
        .match(/\p{Lu}/u)
        ? letter.toUpperCase()
        : letter),
  );
}

const NOTED = /\b(?:I|we)(?:['’]ve| have) noted\b/i;
const OUR_VIEW = /\b(?:(?:I|we) see (?:it|this) differently|as (?:I|we) see it|(?:I|we)(?:['’]ve| have) noted)\b/i;

/** Where the answer stands stays: You clearly haven't read clause 7. */
const READ_IN =
  /\b(?:not|n['’]t|never)\b[^.]{0,20}\bread ((?:clause|section|page|paragraph|chapter|appendix|annex) [\w.]*\w)/i;

/** Something asked or promised in the sentence, in so many words. */
function wanted(clause: Span, unit: Unit, { text }: Draft): string | null {
  const act = unit.acts.find(
    ({ concrete, traits, start, end }) =>
      concrete && !traits.includes("question") && start < unit.start + clause.end && unit.start + clause.start < end,
  );
  const words = unit.text.slice(clause.start, clause.end);
  if (!act || SCOLDS.test(words) || judges(words)) return null;
  const mark = text[unit.start + clause.end] === "?" || /[?]\s*$/.test(unit.text) ? "?" : "";
  return words + (unit.text.slice(clause.end).trim().startsWith("?") ? mark : "");
}
const SCOLDS =
  /^(?:forgive|pardon|excuse|ring|buy|try|look|go)\b|^do(?:es)? ?n['’]?t\b|\b(?:read|check|look|train|learn|stop|think|ask yourself|advise you|ask you to look)\b/i;

/** A title without a name at the head: `madam with full respect`. */
function hailOf(said: string): string {
  return /^(?:sir|madam|ma['’]am|uncle|aunty|auntie|boss|mate|bro|doctor|professor)\b/i.exec(said)?.[0] ?? "";
}

function lowered(words: string): string {
  return /^(?:I\b|I['’]|\p{Lu}\p{Lu}|(?:Mr|Ms|Dr)\b)/u.test(words)
    ? words
    : words.slice(0, 1).toLowerCase() + words.slice(1);
}

function upper(words: string, draft: Draft): string {
  return withoutCapitals(draft) ? words : words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** In chat a smiley ends a sentence: what it says after that, with its figure, is no part of the contradiction. */
const AFTER_SMILE = /\p{Extended_Pictographic}\ufe0f?\s+((?=[^?]*\d)\p{L}.{8,})$/u;
