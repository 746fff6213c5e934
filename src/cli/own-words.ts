import { type SentenceReader, takeApart } from "../engine/draft";
import { fillBlanks } from "../engine/rewrite";
import { blankMaker } from "../engine/rewrite/blanks";
import { factsOf } from "../engine/rewrite/facts";
import { COMPARE } from "../engine/rewrite/mends/compare";
import { OPEN_TERMS } from "../engine/rewrite/mends/open-terms";
import { PROOF } from "../engine/rewrite/mends/proof";
import { TAKE_UP } from "../engine/rewrite/mends/take-up";
import { UNDERSTAND } from "../engine/rewrite/mends/understand";
import { moves } from "../engine/rewrite/moves";
import { type Voice, voiceOf } from "../engine/rewrite/voice";
import type { Example } from "../engine/rule";
import type { Draft, Lang } from "../engine/types";
import { languages } from "../langs";
import { TODAY } from "./gold";

/** Every number of ways a wording can have divides it: each way is said. */
const WAYS = 12;

const ASKED: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    "张总，锅炉更新的事就靠您多多照顾了！",
    "这事你多费心",
    "附件是报价单，请您多支持",
    "李工 下周技术交流的事多帮帮忙",
  ],
  en: [
    "Hi Karen, please keep us in mind for the Norwich tender.",
    "Dear Dr Hale,\n\nAny help would be appreciated.\n\nRegards,\nTom",
    "Hi, the quote is attached, any help is welcome",
    "Sam, could you support us on the audit next week",
  ],
};

/** Faults in whose place other words are put. */
const MENDED: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    "我们的泵从不出故障",
    "他们的货全是次品",
    "您弄错了",
    "这个先不谈",
    "办成了少不了您的好处",
    "您没看明白合同",
    "这也算慢",
  ],
  en: [
    "our pumps never fail",
    "their parts are rubbish",
    "you are wrong about the price",
    "that's nothing to worry about",
    "you won't regret it personally",
    "you haven't read the contract",
    "forget about the training",
    "single sign-on is not on our roadmap",
  ],
};
const MENDS = [PROOF, COMPARE, UNDERSTAND, TAKE_UP, OPEN_TERMS];

/** What our own rewrites say, in all their wordings, blanks open and filled: nothing is wrong with it. */
export function ownWords(lang: Lang, read: SentenceReader): readonly Example[] {
  const said = new Map<string, Example>();
  for (const channel of ["chat", "email"] as const) {
    const say = (text: string, audience: Draft["audience"]) => said.set(text, { text, channel, audience });
    const voices = (text: string, audience: Draft["audience"]) => {
      const draft = takeApart({ text, channel, audience, today: TODAY }, languages, read);
      return Array.from({ length: WAYS }, (_, way): readonly [Draft, Voice] => [
        draft,
        { ...voiceOf(draft), pick: (...ways) => ways[way % ways.length] as (typeof ways)[0] },
      ]);
    };
    for (const text of ASKED[lang]) {
      for (const audience of ["customer", "boss", "partner", "colleague"] as const) {
        for (const [draft, voice] of voices(text, audience)) {
          const facts = factsOf(draft, null, lang);
          for (const words of moves.flatMap((move) => [move.words, move.clause])) {
            const blank = blankMaker(voice, draft);
            const written = words[lang](voice, blank.knowing(facts.known), facts);
            say(written, audience);
            say(fillBlanks(written, blank.made), audience);
          }
        }
      }
    }
    for (const stretch of MENDED[lang]) {
      for (const [draft, voice] of voices(stretch, "customer")) {
        for (const words of MENDS) {
          const blank = blankMaker(voice, draft);
          const written = words[lang](voice, blank, stretch, stretch, "all");
          say(fillBlanks(written.slice(0, 1).toUpperCase() + written.slice(1), blank.made), "customer");
        }
      }
    }
  }
  return [...said.values()];
}
