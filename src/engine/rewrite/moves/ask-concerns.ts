import { hasCue } from "../../evidence";
import { mainLang } from "../../sentences";
import type { Draft } from "../../types";
import { askedZh } from "../asked-zh";
import { callEn } from "../call-en";
import { callZh } from "../call-zh";
import { leadOf } from "../lead";
import { cue, dumpsZh, inside, isStranger, likely, type Move, pleads } from "../move";
import { questionEn } from "../pitch-question-en";
import { promotes } from "../relation";
import { pitchedZh } from "./pitched-zh";
import { progressZh } from "./progress-zh";

/** Ask what they care about most, and say where the product fits. */
export const askConcerns: Move = {
  id: "ask-concerns",
  fits: (draft) => {
    if (inside(draft)) return 0;
    // Whoever tells of trouble sells nothing.
    if (dumpsZh(draft)) return 0;
    if (mainLang(draft) === "en" && (leadOf(draft) === "trouble" || hasCue(draft, "helpless"))) return 0;
    // Who pleads for himself is no seller.
    if (isStranger(draft)) return mainLang(draft) === "zh" && draft.genre !== "pitch" && pleads(draft) > 0 ? 3 : 10;
    // Less than words that ask to be recommended.
    if (promotes(draft)) return 5.5;
    if (mainLang(draft) === "en" && hasCue(draft, "offer")) return draft.genre === "recap" ? 5 : 8;
    // An offer of availability about nothing: what he needs is asked instead of waited for.
    return 1 + offers(draft) + cue(draft, /有需求|欢迎|期待合作|interest/i, 2);
  },
  title: { zh: "先问他最关心什么", en: "Ask what matters to them" },
  words: {
    zh: (voice, blank, facts) => {
      // What is open for him comes first; a stranger is asked about his own side; whoever one knows is rung.
      if (facts.offers && facts.open.steps.length > 0 && !facts.stranger) return progressZh(voice, blank, facts);
      if (facts.stranger || facts.consumer) return pitchedZh(voice, blank, facts);
      return (facts.pleads ? askedZh : callZh)(voice, blank, facts);
    },
    en: (voice, blank, facts) =>
      (facts.consumer || (facts.stranger && !AFTER_TALK.test(facts.said)) ? questionEn : callEn)(voice, blank, facts),
  },
  clause: {
    zh: ({ you }, _, { offer }) => `想请教${you}，${offer ? `选${offer}` : "选供应商"}的时候，${you}最看重的是哪一点`,
    en: (_, __, { offer }) =>
      `what matters most to you when you choose ${offer ? `a partner for ${offer}` : "a supplier"}`,
  },
};

/** An offer of availability, where nothing else is pleaded for beside it. */
function offers(draft: Draft): number {
  if (pleads(draft) === 7) return 0;
  if (hasCue(draft, "offer")) return 9;
  return Math.max(cue(draft, OFFERS, 7), likely(draft, "empty-offer") ? 5.5 : 0);
}

/** I am there whenever you need something. */
const OFFERS =
  /有(?:什么|啥|任何)?需要.{0,6}(?:随时|找|说|联系|开口|吩咐)|有咩需要|有(?:什么|啥)?(?:想|要)(?:了解|问|知道)的|招呼一声|吱一声|言语一声|差遣|搭把手|保持联系|任何需要|一如既往|仰仗|用得[着上]我们|随时(?:找|联系|吩咐|叫|call|搵)|come to mind|of (?:any )?use to you|door is always open|day or night|do not hesitate|of service\b|at your (?:\w+ )?(?:disposal|service)|phone['’]s on|say the word|in case of (?:any )?questions|give (?:us|me) a (?:bell|call|shout|ring) (?:when|if|any)|any ?thing you need|whenever you need|(?:shout|holler|reach out|contact (?:me|us)|get in touch)[^.?!]{0,20}(?:any ?time|if)|don['’]t hesitate/i;

/** After a talk one asks about that, not about what is sold. */
const AFTER_TALK = /\b(?:following|further to|after) (?:our|your)\b/i;
