import { sameUpTo } from "./same";
import { LONGEST, languageOf, splitSentences } from "./sentences";
import type { Act, Draft, Lang, SentenceReading, Span, Unit, Zone } from "./types";

/** A sentence's reading by its language: the one costly step, and a pure function of these four. */
export type SentenceReader = (
  lang: Lang,
  sentence: string,
  channel: Draft["channel"],
  today: string,
) => SentenceReading;

/** What a unit is made from, beside its place. */
export interface Source {
  readonly text: string;
  readonly read: string;
  readonly channel: Draft["channel"];
  readonly today: string;
  readonly readSentence: SentenceReader;
}

/** The sentences of a draft's body, each with what its language reads in it. Those that have not changed are the same as before. */
export function readUnits(source: Source, zones: readonly Zone[]): Unit[] {
  const { text, read } = source;
  const bodies = zones.filter(({ kind }) => kind === "body");
  const units = untouched(source, bodies[0]);
  const kept = units.at(-1);
  let paragraph = kept?.paragraph ?? 0;
  let lastEnd = kept?.end ?? -1;
  for (const body of bodies) {
    for (const span of splitSentences(read, Math.max(body.start, lastEnd), body.end)) {
      if (lastEnd >= 0 && span.start > lastEnd && text.slice(lastEnd, span.start).includes("\n")) paragraph++;
      lastEnd = span.end;
      const at = units.length;
      units.push(unitBefore(source, span, at, paragraph) ?? readUnit(source, span, at, paragraph));
    }
  }
  last = { source, body: bodies[0], units: [...units] };
  while (isGlued(units)) units.pop();
  return units;
}

/** The draft before, whose units mostly stand where they stood: typing changes one. */
let last: { readonly source: Source; readonly body: Zone | undefined; readonly units: readonly Unit[] } | null = null;

/** Whether a sentence ends is told by less than this many characters behind it. */
const AHEAD = 64;

/** The sentences of the draft before, up to one behind which nothing before can matter, as far as nothing has changed. */
function untouched(source: Source, body: Zone | undefined): Unit[] {
  const before = last;
  if (!before?.body || !body || before.body.start !== body.start || !isReadAlike(before.source, source)) return [];
  // What ends a line may be many of these.
  if (source.read.includes("\r")) return [];
  const same = Math.min(
    sameUpTo(source.text, before.source.text),
    sameUpTo(source.read, before.source.read),
    body.end,
    before.body.end,
  );
  let count = before.units.length;
  while (count > 0 && !endsFor(before.units[count - 1] as Unit, source.read, same - AHEAD)) count--;
  return before.units.slice(0, count);
}

/** Ends before a place, and what follows begins anew: behind a full stop or at the end of a line, and no piece of a run-on. */
function endsFor({ start, end, read }: Unit, whole: string, before: number): boolean {
  return end <= before && end - start < LONGEST / 2 && (whole[end] === "\n" || /[。！？!?]$/.test(read));
}

/** The unit that stood in this place of the draft before, if nothing of it has changed. */
function unitBefore(source: Source, { start, end }: Span, index: number, paragraph: number): Unit | null {
  const unit = last?.units[index];
  if (!unit || unit.start !== start || unit.end !== end || unit.paragraph !== paragraph) return null;
  if (last && !isReadAlike(last.source, source)) return null;
  return source.text.startsWith(unit.text, start) && source.read.startsWith(unit.read, start) ? unit : null;
}

const isReadAlike = (one: Source, other: Source) =>
  one.channel === other.channel && one.today === other.today && one.readSentence === other.readSentence;

function readUnit(source: Source, span: Span, index: number, paragraph: number): Unit {
  const { text, read, channel, today, readSentence } = source;
  const sentence = read.slice(span.start, span.end);
  const lang = languageOf(sentence);
  const reading = readSentence(lang, sentence, channel, today);
  const by = span.start;
  const asWritten = (word: string | null) => word && restore(text, sentence, by, word);
  const times = mapped(reading.times, (time) => ({
    ...shift(time, by),
    text: text.slice(time.start + by, time.end + by),
  }));
  const acts = mapped(
    reading.acts,
    (act): Act => ({
      ...shift(act, by),
      owner: asWritten(act.owner),
      action: asWritten(act.action),
      time: act.time && { ...shift(act.time, by), text: text.slice(act.time.start + by, act.time.end + by) },
    }),
  );
  return {
    ...span,
    index,
    paragraph,
    lang,
    text: text.slice(span.start, span.end),
    read: sentence,
    times,
    acts,
    cues: mapped(reading.cues, (cue) => shift(cue, by)),
    senses: reading.senses,
    tally: reading.tally,
  };
}

/** Most lists of a sentence are empty. */
const mapped = <T>(list: readonly T[], change: (item: T) => T): readonly T[] =>
  list.length === 0 ? list : list.map(change);

function shift<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

/** A language names owners and actions in reading form; the draft's own spelling stands at the same place. */
function restore(text: string, sentence: string, by: number, word: string): string {
  const at = sentence.indexOf(word);
  return at < 0 ? word : text.slice(by + at, by + at + word.length);
}

/** The last of several sentences is a name or a date alone: the signature or dateline, glued to the text. */
function isGlued(units: readonly Unit[]): boolean {
  const end = units.at(-1);
  const before = units.at(-2);
  if (!end || !before || end.acts.length > 0 || end.cues.length > 0) return false;
  return STOPPED.test(before.read) && SIGNED.test(end.read);
}
const STOPPED = /[.。!！?？]["”」』)）]?$/;
const SIGNED = /^(?:\p{Lu}[\p{L}'’-]{1,15}(?: \p{Lu}[\p{L}.'’-]{0,15}){0,2}|\d{4}年\d{1,2}月\d{1,2}日)$/u;
