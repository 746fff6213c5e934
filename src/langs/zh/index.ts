import type { Language } from "../../engine/language";
import { readActs } from "./acts";
import { address } from "./address";
import { splitClauses } from "./clauses";
import { readCues } from "./cues";
import { lineKind } from "./lines";
import { sides } from "./sides";
import { readTimes } from "./times";

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
    return { times, acts, cues: readCues(sentence, clauses, acts, context.channel === "chat") };
  },
};
