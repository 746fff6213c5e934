import { clausesOf } from "../../engine/clauses";
import type { Language } from "../../engine/language";
import { senseReader } from "../../engine/senses";
import { readActs } from "./acts";
import { address } from "./address";
import { splitClauses } from "./clauses";
import { readCues } from "./cues";
import { lineKind } from "./lines";
import { senseTokens } from "./sense-tokens";
import { senseTable } from "./senses";
import { sides } from "./sides";
import { readTimes } from "./times";

type Senses = ReturnType<typeof senseReader>;
let reader: Senses | undefined;
/** When it is first needed: the table may come later than this. */
const senses = (): Senses => {
  reader ??= senseReader(senseTable(), senseTokens);
  return reader;
};

/** Chinese, simplified and traditional, as read from characters and clause structure. */
export const zh: Language = {
  id: "zh",
  lineKind,
  address,
  sides,
  read(sentence, context) {
    const times = readTimes(sentence, context);
    const clauses = splitClauses(sentence);
    const acts = readActs(sentence, clauses, times, context);
    const cues = readCues(sentence, clauses, acts, context.channel === "chat");
    return { times, acts, cues, ...senses().sentence(sentence, clausesOf(sentence), { times, acts, cues }) };
  },
  readContext: (...signs) => senses().context(...signs),
  readDraft: (...draft) => senses().draft(...draft),
};
