import { describe, expect, it } from "vitest";
import { coach, fillBlanks } from "../../../src/coach";
import { blankMaker } from "../../../src/engine/rewrite/blanks";
import { COMPARE } from "../../../src/engine/rewrite/mends/compare";
import type { Wording } from "../../../src/engine/rewrite/mends/mend";
import { OPEN_TERMS } from "../../../src/engine/rewrite/mends/open-terms";
import { PROOF } from "../../../src/engine/rewrite/mends/proof";
import { TAKE_UP } from "../../../src/engine/rewrite/mends/take-up";
import { UNDERSTAND } from "../../../src/engine/rewrite/mends/understand";
import { type Voice, voiceOf } from "../../../src/engine/rewrite/voice";
import type { Channel, Lang } from "../../../src/engine/types";

const TODAY = "2026-11-20";
/** Every number of ways a wording can have divides it: each way is seen. */
const WAYS = 12;

/** What stands in the place of a fault, with stretches it is said of: with and without a subject it can take up. */
const WORDS: readonly (readonly [
  string,
  Readonly<Record<Lang, Wording>>,
  Readonly<Record<Lang, readonly string[]>>,
])[] = [
  [
    "absolute-claim",
    PROOF,
    {
      zh: ["我们家设备绝不会坏", "没有比我们更便宜的", "绝对没问题"],
      en: ["Our scheduler is second to none", "our tools are the best", "the cheapest price ever", "nobody beats us"],
    },
  ],
  [
    "knocks-rival",
    COMPARE,
    { zh: ["他们家全是骗子", "别用蓝杉的软件"], en: ["they lie about everything", "don't go with Tarn"] },
  ],
  [
    "battles-objection",
    UNDERSTAND,
    {
      zh: [
        "您说得不对",
        "您没看懂第三章",
        "这还叫贵",
        "是你们操作不当",
        "您说漏水是我们的问题",
        "您听谁说的",
        "纯属臆断",
      ],
      en: ["You are mistaken", "you're wrong about the fee", "it is not slow", "that's simply not true", "no way"],
    },
  ],
  [
    "waves-off-need",
    TAKE_UP,
    {
      zh: ["报表先不谈", "这个不重要", "本地化部署不在我们考虑范围"],
      en: ["Security is a minor detail", "that's not important", "offline mode is not on our roadmap"],
    },
  ],
  ["buyer-risk", OPEN_TERMS, { zh: ["事成之后少不了您的", "评分的时候您抬抬手"], en: ["there's 3% in it for you"] }],
];

describe.each(WORDS)("what takes the place of %s", (rule, words, stretches) => {
  it.each<[Lang, Channel]>([
    ["zh", "chat"],
    ["zh", "email"],
    ["en", "chat"],
    ["en", "email"],
  ])("leaves nothing to object to in %s by %s, in all its wordings", (lang, channel) => {
    const loud = stretches[lang].flatMap((stretch) =>
      Array.from({ length: WAYS }, (_, way) => {
        const { draft } = coach({
          text: lang === "zh" ? `您好，${stretch}` : stretch,
          channel,
          audience: "customer",
          today: TODAY,
        });
        const voice: Voice = { ...voiceOf(draft), pick: (...ways) => ways[way % ways.length] as (typeof ways)[0] };
        const blank = blankMaker(voice, draft);
        const said = words[lang](voice, blank, stretch, stretch, "all");
        const filled = fillBlanks(said.slice(0, 1).toUpperCase() + said.slice(1), blank.made);
        return coach({ text: filled, channel, audience: "customer", today: TODAY })
          .findings.filter(({ severity }) => severity !== "hint")
          .map((found) => `${found.rule} for ${rule}: ${filled.slice(found.start, found.end)}`);
      }).flat(),
    );
    expect([...new Set(loud)]).toEqual([]);
  });
});
