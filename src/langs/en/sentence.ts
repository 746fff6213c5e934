import type { ReadingContext } from "../../engine/language";
import type { SentenceReading } from "../../engine/types";

/** Times, acts and cues of one English sentence; offsets of the sentence. */
export function readSentence(_sentence: string, _context: ReadingContext): SentenceReading {
  return { times: [], acts: [], cues: [] };
}
