import { clausesOf } from "../../engine/clauses";
import type { Language } from "../../engine/language";
import { senseReader } from "../../engine/senses";
import { signsOf } from "../../engine/signs";
import { readActs } from "./acts";
import { address } from "./address";
import { splitClauses } from "./clauses";
import { readCues } from "./cues";
import { lineKind } from "./lines";
import table from "./sense-table.json";
import { senseTokens } from "./sense-tokens";
import { sides } from "./sides";
import { readTimes } from "./times";

const senses = senseReader(table, senseTokens);

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
    return { times, acts, cues, ...senses.sentence(sentence, clausesOf(sentence), signsOf({ times, acts, cues })) };
  },
  readContext: senses.context,
  readDraft: senses.draft,
};
