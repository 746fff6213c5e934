import { describe, expect, it } from "vitest";
import { coach, fillBlanks, rankMoves } from "../../../src/coach";
import { blankMaker } from "../../../src/engine/rewrite/blanks";
import { factsOf } from "../../../src/engine/rewrite/facts";
import { moves } from "../../../src/engine/rewrite/moves";
import { type Voice, voiceOf } from "../../../src/engine/rewrite/voice";
import type { Audience, Channel, DraftInput } from "../../../src/engine/types";

const TODAY = "2026-11-20";
const DRAFTS: Readonly<Record<"zh" | "en", readonly string[]>> = {
  zh: ["张总，锅炉更新的事就靠您多多照顾了！", "这事你多费心", "附件是报价单，请您多支持"],
  en: [
    "Hi Karen, please keep us in mind for the Norwich tender.",
    "Dear Dr Hale,\n\nAny help would be appreciated.\n\nRegards,\nTom",
    "Hi, the quote is attached, any help is welcome",
  ],
};
const AUDIENCES: readonly Audience[] = ["customer", "boss", "partner", "colleague"];
/** Every number of ways a wording can have divides it: each way is seen. */
const WAYS = 12;

describe.each(moves.map((move) => [move.id, move] as const))("the move %s", (_, move) => {
  for (const lang of ["zh", "en"] as const) {
    for (const channel of ["chat", "email"] satisfies Channel[]) {
      it(`leaves nothing to object to in ${lang} ${channel}, in all its wordings`, () => {
        const loud = AUDIENCES.flatMap((audience) =>
          DRAFTS[lang].flatMap((text) =>
            Array.from({ length: WAYS }, (_, way) => objections(text, channel, audience, lang, way)).flat(),
          ),
        );
        expect([...new Set(loud)]).toEqual([]);
      });
    }
  }

  function objections(text: string, channel: Channel, audience: Audience, lang: "zh" | "en", way: number): string[] {
    const { draft } = coach({ text, channel, audience, today: TODAY });
    const voice: Voice = {
      ...voiceOf(draft),
      pick: (...ways) => ways[way % ways.length] as (typeof ways)[0],
    };
    const facts = factsOf(draft, null, lang);
    return [move.words, move.clause].flatMap((words) => {
      const blank = blankMaker(voice, draft);
      const written = words[lang](voice, blank.knowing(facts.known), facts);
      const foreign = lang === "en" ? /[\u4e00-\u9fff]/ : voice.you === "您" ? /你/ : /您/;
      return [
        ...(foreign.test(written) ? [`another way to speak: ${written}`] : []),
        ...[written, fillBlanks(written, blank.made)].flatMap((said) =>
          coach({ text: said, channel, audience, today: TODAY })
            .findings.filter(({ rule, severity }) => severity !== "hint" && rule !== "unfilled-blank")
            .map(({ rule, start, end }) => `${rule}: ${said.slice(start, end)} | ${said}`),
        ),
      ];
    });
  }

  it("asks for something, in a question or a plain request", () => {
    for (const lang of ["zh", "en"] as const) {
      const { draft } = coach({ text: DRAFTS[lang][0] as string, audience: "customer", today: TODAY });
      const voice = voiceOf(draft);
      const blank = blankMaker(voice, draft);
      const said = fillBlanks(move.words[lang](voice, blank, factsOf(draft, null, lang)), blank.made);
      expect(
        coach({ text: said, audience: "customer", today: TODAY }).draft.acts.some(({ concrete }) => concrete),
      ).toBe(true);
    }
  });
});

describe("the preselected move", () => {
  it.each<[string, Partial<DraftInput>, string]>([
    [
      "我司主营冷链运输，自有冷藏车180台。我们在三地设有冷库。我们的团队平均从业8年。",
      { audience: "customer" },
      "ask-concerns",
    ],
    ["领导，客户说太贵，我不知道该怎么办了", { audience: "boss" }, "progress-update"],
    ["王总，今天见了恒达的采购，他们预算280万", { audience: "boss" }, "progress-update"],
    ["张姐，帮我们往上面递递话", { audience: "customer" }, "introduce-senior"],
    [
      "Please do whatever you can to get the contract through the committee",
      { audience: "customer" },
      "confirm-decision",
    ],
    ["Could use some support from your side on the proposal", { audience: "colleague" }, "internal-support"],
  ])("for %j", (text, more, move) => {
    expect(rankMoves(coach({ text, today: TODAY, ...more }))[0]).toBe(move);
  });
});
