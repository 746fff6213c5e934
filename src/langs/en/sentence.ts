import { clausesOf } from "../../engine/clauses";
import type { ReadingContext } from "../../engine/language";
import { senseReader } from "../../engine/senses";
import type { SentenceReading } from "../../engine/types";
import { readActs } from "./acts";
import { splitClauses } from "./clauses";
import { readCues } from "./cues";
import { readOffers } from "./offers";
import { senseTokens } from "./sense-tokens";
import { senseTable } from "./senses";
import { narrow, plain } from "./text";
import { readTimes } from "./times";

type Senses = ReturnType<typeof senseReader>;
let reader: Senses | undefined;
/** When it is first needed: the table may come later than this. */
const senses = (): Senses => {
  reader ??= senseReader(senseTable(), senseTokens);
  return reader;
};

/** Senses of a whole draft, and what stands around its sentences. */
export const readDraft: Senses["draft"] = (...draft) => senses().draft(...draft);
export const readContext: Senses["context"] = (...signs) => senses().context(...signs);

/** Times, acts, cues and senses of one English sentence; offsets of the sentence. */
export function readSentence(written: string, context: ReadingContext): SentenceReading {
  const sentence = narrow(written);
  const words = narrow(plain(sentence));
  const clauses = splitClauses(words);
  const times = readTimes(words, sentence, clauses, context);
  const offers = readOffers(words, sentence, clauses, times);
  const acts = readActs(words, sentence, clauses, times, context, offers);
  const cues = readCues(words, sentence, clauses, acts, times, offers);
  return { times, acts, cues, ...senses().sentence(sentence, clausesOf(sentence), { times, acts, cues }) };
}
