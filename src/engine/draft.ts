import { audienceOf } from "./audience";
import { gathered } from "./gathered";
import { genreOf, stageOf } from "./genre";
import type { Language, Languages, Sides } from "./language";
import { type Memory, memory, remembered } from "./remember";
import { isOurAsk } from "./rewrite/our-asks";
import { sameUpTo } from "./same";
import { languageOf, mainLang, scripts, splitSentences } from "./sentences";
import { contextSigns, draftSigns } from "./signs";
import type { Act, Audience, Draft, DraftInput, DraftLang, Lang, SentenceReading, Span, Unit, Zone } from "./types";
import { readUnits, type SentenceReader } from "./units";
import { findZones, inferChannel, type Line, splitLines } from "./zones";

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

export type { SentenceReader } from "./units";

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
  const plain = readableOf(text, languages);
  const blanks = findBlanks(plain);
  const read = blot(plain, blanks);
  // What has a subject line is mail, however short.
  const channel = input.channel ?? (input.context?.subject ? "email" : inferChannel(text, plain, languages));
  const zones = findZones(text, plain, channel, languages);

  const units = readUnits({ text, read, channel, today, readSentence }, zones);

  const opening = openingOf(plain, zones);
  const address = languages.zh.address(opening.text) ?? languages.en.address(opening.text);
  const given = input.audience && input.audience !== "unknown" ? input.audience : null;
  const acts: Act[] = [];
  for (const unit of units) for (const act of unit.acts) acts.push(act);
  const lang = input.lang ?? draftLang(units, read);
  const known = given ?? (address && address.audience !== "unknown" ? address.audience : null);
  const subject = input.context?.subject ? languages.readable(input.context.subject) : "";
  const parts = {
    text,
    read,
    today,
    lang,
    channel,
    audience: known ?? audienceOf({ units }, sidesIn(subject, units, languages[lang === "en" ? "en" : "zh"])),
    audienceKnown: given !== null || (known !== null && tellsReader(address?.text ?? "", known)),
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
    hasAttachment: splitLines(text, plain).some(attaches),
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

/** "Hi team" stands over much that is no business of ours, and 亲 over whatever a shop has to say. */
const tellsReader = (address: string, audience: Audience) => audience !== "colleague" && !address.startsWith("亲");

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

function openingOf(plain: string, zones: readonly { kind: string; start: number; end: number }[]) {
  const first = zones.find(
    (zone) => (zone.kind === "greeting" || zone.kind === "body") && plain.slice(zone.start, zone.end).trim(),
  );
  if (!first) return { start: 0, text: "" };
  const start = first.start + plain.slice(first.start, first.end).search(/\S/);
  const newline = plain.indexOf("\n", start);
  return { start, text: plain.slice(start, Math.min(newline < 0 ? first.end : newline, start + 80)) };
}

const scriptsIn = gathered<Unit, { cjk: number; words: number }>(
  () => ({ cjk: 0, words: 0 }),
  (counted) => ({ ...counted }),
  (counted, { read }) => {
    const { cjk, words } = scripts(read);
    counted.cjk += cjk;
    counted.words += words;
  },
);

function draftLang(units: readonly Unit[], read: string): DraftLang {
  const { cjk, words } = units.length > 0 ? scriptsIn(units) : scripts(read);
  if (cjk === 0) return "en";
  if (words * 10 < cjk || words <= 2) return "zh";
  return cjk < words ? "en" : "mixed";
}

const SIDES = ["third", "inside", "writer", "reader", "courteous", "wants"] as const;
type Found = Record<(typeof SIDES)[number], boolean>;
const NOBODY: Found = { third: false, inside: false, writer: false, reader: false, courteous: false, wants: false };

interface SidesOf {
  readonly inOne: (read: string) => Sides;
  readonly inAll: (units: readonly Unit[]) => Found;
}
const sidesBy = new WeakMap<Language, SidesOf>();

function sidesOf(language: Language): SidesOf {
  const inOne = remembered((read) => language.sides(read));
  const add = (found: Found, { read }: Unit) => {
    const sides = inOne(read);
    for (const side of SIDES) found[side] ||= sides[side];
  };
  return {
    inOne,
    inAll: gathered<Unit, Found>(
      () => ({ ...NOBODY }),
      (found) => ({ ...found }),
      add,
    ),
  };
}

/** Who is spoken of and to in the subject or any of the sentences. */
function sidesIn(subject: string, units: readonly Unit[], language: Language): Sides {
  const known = sidesBy.get(language) ?? sidesOf(language);
  sidesBy.set(language, known);
  const said = known.inOne(subject);
  const found = known.inAll(units);
  for (const side of SIDES) found[side] ||= said[side];
  return found;
}

const attached = new WeakMap<Line, boolean>();

/** Whether a line speaks of something attached. */
function attaches(line: Line): boolean {
  const known = attached.get(line) ?? ATTACHMENT.test(line.words);
  attached.set(line, known);
  return known;
}

/** The text before in reading form, which is made unit for unit. */
let readBefore = { text: "", plain: "", languages: null as Languages | null };

function readableOf(text: string, languages: Languages): string {
  const before = readBefore;
  const same = before.languages === languages ? sameUpTo(text, before.text) : 0;
  const rest = text.slice(same);
  const plainRest = languages.readable(rest);
  const stays = plainRest === rest && before.plain === before.text;
  const plain = stays ? text : before.plain.slice(0, same) + plainRest;
  readBefore = { text, plain, languages };
  return plain;
}
