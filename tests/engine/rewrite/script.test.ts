import { Converter } from "opencc-js";
import { expect, it } from "vitest";
import { coach } from "../../../src/coach";
import * as specs from "../../../src/engine/rewrite/blank-specs";
import { blankMaker } from "../../../src/engine/rewrite/blanks";
import { factsOf } from "../../../src/engine/rewrite/facts";
import { COMPARE } from "../../../src/engine/rewrite/mends/compare";
import { OPEN_TERMS } from "../../../src/engine/rewrite/mends/open-terms";
import { PROOF } from "../../../src/engine/rewrite/mends/proof";
import { TAKE_UP } from "../../../src/engine/rewrite/mends/take-up";
import { UNDERSTAND } from "../../../src/engine/rewrite/mends/understand";
import { moves } from "../../../src/engine/rewrite/moves";
import { toTraditional } from "../../../src/engine/rewrite/script";
import { type Voice, voiceOf } from "../../../src/engine/rewrite/voice";

const TODAY = "2026-11-20";
/** Every number of ways a wording can have divides it: each way is seen. */
const WAYS = 12;
/** Written either way in Taiwan and Hong Kong. */
const EITHER = "伙台";

/** Whatever we may say or suggest in Chinese, as it stands in the code. */
function said(): string {
  const suggested = Object.values(specs).flatMap(({ asks, answers }) => [
    asks.zh ?? [],
    ...(typeof answers === "string" ? [] : (answers.zh ?? [])),
  ]);
  const worded = (["customer", "boss", "partner", "colleague"] as const).flatMap((audience) =>
    (["chat", "email"] as const).flatMap((channel) => {
      const { draft } = coach({ text: "您好，这事您多费心", channel, audience, today: TODAY });
      const facts = factsOf(draft, null, "zh");
      return Array.from({ length: WAYS }, (_, way) => {
        const voice: Voice = { ...voiceOf(draft), pick: (...ways) => ways[way % ways.length] as (typeof ways)[0] };
        const blank = blankMaker(voice, draft);
        return [
          ...moves.flatMap((move) => [move.words.zh(voice, blank, facts), move.clause.zh(voice, blank, facts)]),
          ...[PROOF, COMPARE, UNDERSTAND, TAKE_UP, OPEN_TERMS].map(({ zh }) => zh(voice, blank, "", "", "all")),
        ];
      }).flat();
    }),
  );
  return [...suggested, ...worded].join("");
}

it("every character of ours is known that a writer of traditional characters writes otherwise", () => {
  const convert = Converter({ from: "cn", to: "tw" });
  const missed = [...new Set(said())].filter(
    (char) => convert(char) !== char && toTraditional(char) === char && !EITHER.includes(char),
  );
  expect(missed.join("")).toBe("");
});
