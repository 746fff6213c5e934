import { readdirSync, readFileSync } from "node:fs";
import { clausesOf } from "../engine/clauses";
import { sentenceReader, takeApart } from "../engine/draft";
import { foundIn, foundOver } from "../engine/judge";
import type { Example, Examples } from "../engine/rule";
import { contextSigns, draftSigns, signsOf } from "../engine/signs";
import { type Found, foundWithin, stretchesOf } from "../engine/stretches";
import type { Draft, Lang, Span, Unit } from "../engine/types";
import { languages } from "../langs";
import { rules } from "../rules";
import { type Item, type Label, readLines, TODAY } from "./gold";
import { ownWords } from "./own-words";

/** One labelled sentence, or one draft as its sentences, in reading form. */
export interface Lesson {
  readonly sentences: readonly string[];
  /** The stretch of the sentence it is about; absent: the whole. */
  readonly within?: Span;
  /** What grammar finds in it. */
  readonly signs: readonly string[];
  readonly reading?: Found;
  /** What stands around it, where it is a sentence. */
  readonly around: readonly string[];
  /** Rules whose own finder finds something in it. */
  readonly found: ReadonlySet<string>;
  /** Rules whose fault it commits. */
  readonly faults: ReadonlySet<string>;
  /** Rules it may be disputed under: neither learned nor counted. */
  readonly open: ReadonlySet<string>;
  /** Where it comes from; what one hand wrote is learned together or examined together. */
  readonly hand: string;
  /** Is learned so many times over: an example shows what its rule means, and what our own rewrites say must be clean. */
  readonly times: number;
}

/** The lessons of one language: sentences for the rules judged by sentence, drafts for those judged over the draft. */
export interface Lessons {
  readonly sentences: readonly Lesson[];
  readonly drafts: readonly Lesson[];
}

/** `<lang>/*.tsv`: `rule` or `-rule`, tab, sentence; `<lang>/*.jsonl`: messages as in gold. */
const FOLDER = "tests/lessons";
const MARK = /\[\[([\s\S]*?)\]\]/;

const read = sentenceReader(languages, 50_000);

const overDrafts = rules.filter((rule) => rule.scope === "draft");
const inSentences = rules.filter((rule) => rule.scope !== "draft");

/** All lessons of a language: the files, the gold messages, and the examples of the rules. */
export async function lessonsOf(lang: Lang, folder = FOLDER): Promise<Lessons> {
  const files = readdirSync(`${folder}/${lang}`).sort();
  const all = [
    ...files.filter((name) => name.endsWith(".tsv")).flatMap((name) => tableItems(`${folder}/${lang}/${name}`, name)),
    ...files
      .filter((name) => name.endsWith(".jsonl"))
      .flatMap((name) => messageItems(`${folder}/${lang}/${name}`, name)),
    ...messageItems(`tests/gold/${lang}.jsonl`, GOLD),
    ...(await exampleItems(lang)),
    ...ownWords(lang, read).map((message) => ({ message, expect: [], optional: [], hand: OWN_WORDS })),
  ].map((item) => ({ item, draft: takeApart({ ...item.message, today: TODAY }, languages, read) }));
  return {
    sentences: all.flatMap(({ item, draft }) => {
      const around = contextSigns(draft);
      return draft.units.flatMap((unit) => (unit.lang === lang ? sentenceLessons(unit, draft, around, item) : []));
    }),
    drafts: all.map(({ item, draft }) => ({
      sentences: draft.units.map((unit) => unit.read),
      signs: draftSigns(draft),
      around: [],
      found: new Set(overDrafts.flatMap((rule) => (foundOver(rule, draft) ? [rule.id] : []))),
      faults: new Set(item.expect.map(({ rule }) => rule)),
      open: new Set(item.optional.map(({ rule }) => rule)),
      hand: item.hand,
      times: timesOf(item.hand),
    })),
  };
}

/** A sentence, and each of its stretches, as lessons. */
function sentenceLessons(unit: Unit, draft: Draft, around: readonly string[], { expect, optional, hand }: Labelled) {
  const reading = read(unit.lang, unit.read, draft.channel, draft.today);
  const touching = (labels: readonly Placed[], { start, end }: Span) =>
    labels.filter((label) => label.start < end && start < label.end);
  const finds = inSentences.flatMap((rule) => foundIn(rule, unit, draft).map((span) => ({ rule: rule.id, ...span })));
  return stretchesOf(unit.read.length, clausesOf(unit.read)).map((within, i): Lesson => {
    const place = { start: within.start + unit.start, end: within.end + unit.start };
    const faults = touching(expect, place);
    // A part of what is marked may say nothing yet; that it says something must be seen where all of it stands.
    const whole = (label: Placed) => i === 0 || covered(label, place, unit) >= COVERED;
    return {
      sentences: [unit.read],
      ...(i > 0 && { within }),
      signs: signsOf(i === 0 ? unit : foundWithin(reading, within)),
      reading,
      faults: rulesOf(faults.filter(whole)),
      open: rulesOf([...touching(optional, place), ...faults.filter((label) => !whole(label))]),
      hand,
      around,
      found: rulesOf(touching(finds, place)),
      times: timesOf(hand) * (i === 0 ? 1 : STRETCH),
    };
  });
}

const rulesOf = (labels: readonly Placed[]) => new Set(labels.map(({ rule }) => rule));

/** How much of what is marked in a sentence lies in a stretch of it, 0 to 1. */
function covered(label: Span, place: Span, unit: Span): number {
  const start = Math.max(label.start, unit.start);
  const end = Math.min(label.end, unit.end);
  return (Math.min(end, place.end) - Math.max(start, place.start)) / (end - start);
}
const COVERED = 0.9;
/** A stretch counts as so much of a sentence: there are many, and they say it again. */
const STRETCH = 0.5;

const EXAMPLES = "examples";
const OWN_WORDS = "own words";
/** What our mends leave, and what they mend. */
const MENDED = "mended.tsv";
const GOLD = "gold";
/** Sentences with two faults are rare and easily taken for a third thing. */
const TWO_IN_ONE = "two-in-one.jsonl";
const TIMES: Readonly<Record<string, number>> = {
  [EXAMPLES]: 16,
  [OWN_WORDS]: 24,
  [TWO_IN_ONE]: 5,
  [GOLD]: 4,
  [MENDED]: 6,
};
const timesOf = (hand: string) => TIMES[hand] ?? 1;

interface Placed extends Span {
  readonly rule: string;
}

interface Labelled {
  readonly message: Example;
  readonly expect: readonly Placed[];
  readonly optional: readonly Placed[];
  readonly hand: string;
}

/** A sentence by itself is a chat line; the fault may lie anywhere in it. */
function tableItems(file: string, hand: string): Labelled[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line, at): Labelled => {
      const [label, text] = line.split("\t");
      if (!label || !text) throw new Error(`${file}:${at + 1}: no label, tab and sentence`);
      const whole = (rule: string) => ({ rule, start: 0, end: text.length });
      const expect = label.startsWith("-") ? [] : [whole(label)];
      const unsaid = [...UNSAID, ...(ALIKE[label.replace("-", "")] ?? [])].filter((rule) => rule !== label);
      return { message: { text, channel: "chat" }, expect, optional: unsaid.map(whole), hand };
    });
}

/** A line speaks of the rule it is labelled with; these it leaves open: hints, and faults that come together with its own. */
const UNSAID = ["no-time", "no-support-ask"];
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  "activity-only": ["no-next-step"],
  "no-next-step": ["activity-only", "problem-dump"],
  "problem-dump": ["no-next-step"],
  "referral-chance": ["no-next-step"],
  "one-sided-pitch": ["absolute-claim"],
  "absolute-claim": ["one-sided-pitch"],
};

/** Each message as it was sent, and once more where nobody knows who reads it and by what way it goes: the fault is the same. */
function messageItems(file: string, hand: string): Labelled[] {
  return readLines<Item>(file).flatMap(({ text, channel, audience, expect, optional }) => {
    const place = ({ rule, quote }: Label) => {
      const start = text.indexOf(quote);
      return { rule, start, end: start + quote.length };
    };
    const labels = { expect: expect.map(place), optional: optional.map(place), hand };
    const sent = { message: { text, channel, audience }, ...labels };
    return audience === "unknown" ? [sent] : [sent, { message: { text }, ...labels }];
  });
}

async function exampleItems(lang: Lang): Promise<Labelled[]> {
  const all = await Promise.all(
    rules.map(async ({ id }) => [id, ((await import(`../rules/${id}`)) as { examples: Examples }).examples] as const),
  );
  return all.flatMap(([rule, examples]) => {
    const { bad, good } = examples[lang];
    const faulty = bad.map(({ better, ...example }): Labelled => {
      const mark = MARK.exec(example.text);
      const start = mark?.index ?? 0;
      const text = example.text.replace(MARK, "$1");
      const expect = [{ rule, start, end: start + (mark?.[1]?.length ?? 0) }];
      return { message: { ...example, text }, expect, optional: [], hand: EXAMPLES };
    });
    const fine = [...good, ...bad.map(({ text: _, better, ...example }) => ({ ...example, text: better }))].map(
      (example): Labelled => ({
        message: typeof example === "string" ? { text: example } : example,
        expect: [],
        optional: [],
        hand: EXAMPLES,
      }),
    );
    return [...faulty, ...fine];
  });
}
