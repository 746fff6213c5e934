import { audienceOf } from "./audience";
import { genreOf, stageOf } from "./genre";
import type { Language, Languages, Sides } from "./language";
import { type Memory, memory, remembered } from "./remember";
import { isOurAsk } from "./rewrite/our-asks";
import { languageOf, mainLang, scripts, splitSentences } from "./sentences";
import { contextSigns, draftSigns } from "./signs";
import type { Act, Draft, DraftInput, DraftLang, Lang, SentenceReading, Span, Unit, Zone } from "./types";
import { findZones, inferChannel } from "./zones";

/** Stands for words that are not the writer's own statement: quotations, addresses, code. An opaque named thing. */
export const OPAQUE = "\ufffc";
/** Stands for an unfilled blank of ours: counts as what it will be filled with. */
export const FILLED = "\ufffb";

const BRACKETED = /〔([^〔〕\n]{1,24})〕|\[([^[\]\n]{1,40})\]/g;
const URL = /(?:https?:\/\/|www\.)[^\s，。；！？、）」』”]+/gi;
const WWW = /www\./i;
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
const INLINE_CODE = /`[^`\n]+`/g;
const QUOTED = [
  ["“", /“[^“”\n]{1,300}”/g],
  ["「", /「[^「」\n]{1,300}」/g],
  ["『", /『[^『』\n]{1,300}』/g],
  ['"', /(?<![\p{L}\p{N}])"[^"\n]{1,300}"(?![\p{L}\p{N}])/gu],
] as const;
const ATTACHMENT =
  /附件|见附|隨附|随附|附上|附檔|附后|\battach(?:ed|ment|ments|ing)?\b|\benclosed\b|\.(?:pdf|docx?|xlsx?|pptx?)\b/i;

/** A sentence's reading by its language: the one costly step, and a pure function of these four. */
export type SentenceReader = (
  lang: Lang,
  sentence: string,
  channel: Draft["channel"],
  today: string,
) => SentenceReading;

/** Reads sentences straight from the languages, or from a cache of the most recent ones keyed by their text. */
export function sentenceReader(languages: Languages, remembered = 0): SentenceReader {
  if (remembered === 0) return (lang, sentence, channel, today) => languages[lang].read(sentence, { channel, today });
  let day = "";
  const caches = new Map<string, Memory<SentenceReading>>();
  const cacheOf = (lang: Lang, channel: Draft["channel"]) => {
    const key = `${lang} ${channel}`;
    const known = caches.get(key) ?? memory<SentenceReading>(remembered);
    caches.set(key, known);
    return known;
  };
  return (lang, sentence, channel, today) => {
    // What a sentence says of days was read from yesterday.
    if (today !== day) caches.clear();
    day = today;
    const cache = cacheOf(lang, channel);
    const known = cache.get(sentence);
    if (known) return known;
    const reading = languages[lang].read(sentence, { channel, today });
    cache.set(sentence, reading);
    return reading;
  };
}

/** Takes a draft apart. Total: any string gives a draft. */
export function takeApart(input: DraftInput, languages: Languages, readSentence: SentenceReader): Draft {
  const { text, today } = input;
  const plain = languages.readable(text);
  const blanks = findBlanks(plain);
  const read = blot(plain, blanks);
  const channel = input.channel ?? inferChannel(text, plain, languages);
  const zones = findZones(text, plain, channel, languages);

  const source: Source = { text, read, channel, today, readSentence };
  if (last && !isReadAlike(last.source, source)) last = null;
  const units: Unit[] = [];
  let paragraph = 0;
  let lastEnd = -1;
  for (const zone of zones) {
    if (zone.kind !== "body") continue;
    for (const span of splitSentences(read, zone.start, zone.end)) {
      if (lastEnd >= 0 && span.start > lastEnd && text.slice(lastEnd, span.start).includes("\n")) paragraph++;
      lastEnd = span.end;
      const at = units.length;
      units.push(unitBefore(source, span, at, paragraph) ?? readUnit(source, span, at, paragraph));
    }
  }

  last = { source, units: [...units] };
  while (isGlued(units)) units.pop();

  const opening = openingOf(plain, zones);
  const address = languages.zh.address(opening.text) ?? languages.en.address(opening.text);
  const given = input.audience && input.audience !== "unknown" ? input.audience : null;
  const acts: Act[] = [];
  for (const unit of units) acts.push(...unit.acts);
  const lang = input.lang ?? draftLang(units, read);
  const known = given ?? (address && address.audience !== "unknown" ? address.audience : null);
  const subject = input.context?.subject ? languages.readable(input.context.subject) : "";
  const parts = {
    text,
    read,
    today,
    lang,
    channel,
    audience:
      known ??
      audienceOf(
        { units },
        sidesIn([subject, ...units.map((unit) => unit.read)], languages[lang === "en" ? "en" : "zh"]),
      ),
    audienceKnown: known !== null,
    address: address && {
      ...address,
      start: address.start + opening.start,
      end: address.end + opening.start,
      text: text.slice(address.start + opening.start, address.end + opening.start),
    },
    context: input.context ?? {},
    asked: asksSomething(answeredIn(input, zones, languages), languages, readSentence, channel, today),
    zones,
    units,
    acts,
    blanks,
    hasAttachment: plain.split("\n").some(attaches),
  };
  const genre = genreOf(parts);
  const whole = { ...parts, genre, stage: input.stage ?? stageOf(parts, genre) };
  const around = contextSigns(whole);
  const weigh = (one: Lang) =>
    units.some((unit) => unit.lang === one) ? languages[one].readContext(around) : NO_CONTEXT;
  return {
    ...whole,
    // A language that is not written is not asked: what it knows may not even be here.
    around: { zh: weigh("zh"), en: weigh("en") },
    senses: units.length === 0 ? [] : languages[mainLang(whole)].readDraft(units, draftSigns(whole)),
  };
}

const NO_CONTEXT: ReadonlyMap<string, number> = new Map();

/** The last of several sentences is a name or a date alone: the signature or dateline, glued to the text. */
function isGlued(units: readonly Unit[]): boolean {
  const end = units.at(-1);
  const before = units.at(-2);
  if (!end || !before || end.acts.length > 0 || end.cues.length > 0) return false;
  return STOPPED.test(before.read) && SIGNED.test(end.read);
}
const STOPPED = /[.。!！?？]["”」』)）]?$/;
const SIGNED = /^(?:\p{Lu}[\p{L}'’-]{1,15}(?: \p{Lu}[\p{L}.'’-]{0,15}){0,2}|\d{4}年\d{1,2}月\d{1,2}日)$/u;

/** Blanks of ours that nobody has filled yet: 〔哪天前〕, [which day]. `plain` is in reading form. */
export function findBlanks(plain: string): Span[] {
  if (!plain.includes("〔") && !plain.includes("[")) return [];
  return [...plain.matchAll(BRACKETED)]
    .filter((match) => isOurAsk(match[1] ?? match[2] ?? ""))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function blot(plain: string, blanks: readonly Span[]): string {
  let read = plain;
  const hide = (sign: string, pattern: RegExp, hidden: (found: string) => string) => {
    if (read.includes(sign)) read = read.replace(pattern, hidden);
  };
  const whole = (found: string) => OPAQUE.repeat(found.length);
  if (WWW.test(read) || read.includes("://")) read = read.replace(URL, whole);
  hide("@", MAIL, whole);
  hide("`", INLINE_CODE, whole);
  for (const [sign, pattern] of QUOTED)
    hide(sign, pattern, (found) => found[0] + OPAQUE.repeat(found.length - 2) + found.at(-1));
  for (const { start, end } of blanks) read = read.slice(0, start) + FILLED.repeat(end - start) + read.slice(end);
  return read;
}

/** More of a thread than its last message is seldom looked at. */
const LAST_MESSAGE = 2_000;

/** The words of the message one answers: those the page knows of, else the mail quoted in the draft, without what that quotes. */
function answeredIn({ text, context, channel }: DraftInput, zones: readonly Zone[], languages: Languages): string {
  const of = (whole: string, parts: readonly Zone[], kind: Zone["kind"]) =>
    parts
      .filter((zone) => zone.kind === kind)
      .map(({ start, end }) => whole.slice(start, end))
      .join("\n");
  const thread = context?.thread?.slice(0, LAST_MESSAGE);
  if (thread !== undefined) {
    return of(thread, findZones(thread, languages.readable(thread), channel ?? "email", languages), "body");
  }
  return of(text, zones, "quote")
    .slice(0, LAST_MESSAGE)
    .replace(/^[>＞][ \t]?(?:[>＞].*)?/gm, "");
}

/** Whether the message one answers asks for something. */
function asksSomething(
  message: string,
  languages: Languages,
  readSentence: SentenceReader,
  channel: Draft["channel"],
  today: string,
): boolean {
  const plain = languages.readable(message);
  return splitSentences(plain, 0, plain.length).some(({ start, end }) => {
    const sentence = plain.slice(start, end);
    const lang = languageOf(sentence);
    const { acts } = readSentence(lang, sentence, channel, today);
    return acts.some(isRequest) || languages[lang].sides(sentence).wants;
  });
}

const isRequest = ({ kind, traits }: Act) => kind === "ask" && !traits.includes("formula");

/** What a unit is made from, beside its place. */
interface Source {
  readonly text: string;
  readonly read: string;
  readonly channel: Draft["channel"];
  readonly today: string;
  readonly readSentence: SentenceReader;
}

/** The draft before, whose units mostly stand where they stood: typing changes one. */
let last: { readonly source: Source; readonly units: readonly Unit[] } | null = null;

/** The unit that stood in this place of the draft before, if nothing of it has changed. */
function unitBefore(source: Source, { start, end }: Span, index: number, paragraph: number): Unit | null {
  const unit = last?.units[index];
  if (!unit || unit.start !== start || unit.end !== end || unit.paragraph !== paragraph) return null;
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

function openingOf(plain: string, zones: readonly { kind: string; start: number; end: number }[]) {
  const first = zones.find(
    (zone) => (zone.kind === "greeting" || zone.kind === "body") && plain.slice(zone.start, zone.end).trim(),
  );
  if (!first) return { start: 0, text: "" };
  const start = first.start + plain.slice(first.start, first.end).search(/\S/);
  const newline = plain.indexOf("\n", start);
  return { start, text: plain.slice(start, Math.min(newline < 0 ? first.end : newline, start + 80)) };
}

/** Where a sentence's characters were counted before, they are not counted again. */
const scriptsOf = remembered(scripts);

function draftLang(units: readonly Unit[], read: string): DraftLang {
  let cjk = 0;
  let words = 0;
  for (const text of units.length > 0 ? units.map((unit) => unit.read) : [read]) {
    const counted = scriptsOf(text);
    cjk += counted.cjk;
    words += counted.words;
  }
  if (cjk === 0) return "en";
  if (words * 10 < cjk || words <= 2) return "zh";
  return cjk < words ? "en" : "mixed";
}

const sidesBy = new WeakMap<Language, (read: string) => Sides>();

/** Who is spoken of and to in any of the sentences. */
function sidesIn(sentences: readonly string[], language: Language): Sides {
  const sidesOf = sidesBy.get(language) ?? remembered((read) => language.sides(read));
  sidesBy.set(language, sidesOf);
  const found = { third: false, inside: false, writer: false, reader: false, courteous: false, wants: false };
  for (const sentence of sentences) {
    const sides = sidesOf(sentence);
    for (const side of SIDES) found[side] ||= sides[side];
  }
  return found;
}
const SIDES = ["third", "inside", "writer", "reader", "courteous", "wants"] as const;

/** Whether a line speaks of something attached. */
const attaches = remembered((line) => ATTACHMENT.test(line));
