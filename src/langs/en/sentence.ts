import type { ReadingContext } from "../../engine/language";
import type { SentenceReading } from "../../engine/types";
import { readActs } from "./acts";
import { splitClauses } from "./clauses";
import { readCues } from "./cues";
import { readOffers } from "./offers";
import { plain } from "./text";
import { readTimes } from "./times";

/** Times, acts and cues of one English sentence; offsets of the sentence. */
export function readSentence(sentence: string, context: ReadingContext): SentenceReading {
  const words = plain(sentence);
  const clauses = splitClauses(words);
  const times = readTimes(words, sentence, clauses, context);
  const offers = readOffers(words, sentence, clauses, times);
  const acts = readActs(words, sentence, clauses, times, context, offers);
  return { times, acts, cues: readCues(words, sentence, clauses, acts, times, offers) };
}
