import { hasCue } from "../../evidence";
import { mainLang } from "../../sentences";
import type { Draft } from "../../types";
import { leadOf } from "../lead";
import { cue, inside, isStranger, likely, type Move, pleads, type Wording } from "../move";
import { needsEn, needsZh, tasteEn, tasteZh } from "../needs";
import { promotes } from "../relation";
import type { Voice } from "../voice";
import { wordOfItZh } from "./word-of-it-zh";

/** Ask what they care about most, and say where the product fits. */
export const askConcerns: Move = {
  id: "ask-concerns",
  fits: (draft) => {
    if (inside(draft)) return 0;
    // Whoever tells of trouble in English sells nothing.
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
      // Who pleads and sells nothing asks for word of it.
      if (facts.pleads && !facts.offer && !facts.consumer) return wordOfItZh(voice, blank, facts);
      if (facts.consumer) return tasteZh(voice, blank, facts);
      return (facts.stranger ? (voice.casual ? casualZh : formalZh) : needsZh)(voice, blank, facts);
    },
    en: (voice, blank, facts) => {
      if (facts.consumer) return tasteEn(voice, blank, facts);
      // After a talk one asks about that, not about what is sold.
      const talked = /\b(?:following|further to|after) (?:our|your)\b/i.test(facts.said);
      return (facts.stranger && !talked ? (voice.casual ? casualEn : formalEn) : needsEn)(voice, blank, facts);
    },
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

// A question about what one sells ("your biggest headache with bolts?") is no question about the reader. What he has
// now, and by what he chooses, fits whatever is sold.

const casualZh: Wording = ({ you, pick }, _, { offer }) => {
  const choosing = offer ? `挑${offer}` : "挑供应商";
  const speed = /运输|物流|快递|货运|冷链/.test(offer ?? "")
    ? "时效"
    : /软件|系统|平台|课堂/.test(offer ?? "")
      ? "功能"
      : "交期";
  return pick(
    () =>
      `先请教${you}一句：${choosing}，${you}最看重的是价格、${speed}还是售后？${you}说一条就行，现在用不上也没关系。`,
    () => `想听听${you}那边的情况：现在是怎么做的，哪一步最费劲？${you}说一句就行，现在不考虑也没关系。`,
    () => `${choosing}，${you}最怕碰到的是什么情况？${you}说一句就行，没打算换也没关系。`,
  )();
};

const formalZh: Wording = ({ you, pick }, _, { offer }) => {
  const choosing = offer ? `选择${offer}` : "选择供应商";
  const side = offer ? `${offer}这块，` : "";
  return pick(
    () => `想先请教${you}：${choosing}时，${you}最看重的是哪一点？`,
    () => `${side}${you}目前最希望改进的是哪一点？`,
    () => `想先了解一点：${side}${you}眼下最希望改进的是什么？`,
    () => `我只想先了解一点：${choosing}，${you}首先会看什么？`,
  )();
};

// Nothing is taken for granted: neither that he buys such a thing already nor that he looks for it. Where the draft asks
// for a call itself, the question stands alone before it.
const casualEn: Wording = ({ pick }, _, { offer, said }) => {
  const asks = firmEn(offer, pick);
  const out = pick(
    'One line in reply is plenty, and a "not now" is fine too.',
    "One line in reply is plenty; if a colleague is in charge of it, just give me the name.",
  );
  return CALLS_EN.test(said) ? asks : `${asks} ${out}`;
};

const formalEn: Wording = ({ pick }, _, { offer, said }) => {
  const asks = firmEn(offer, pick);
  const out = pick(
    "One line in reply is enough, and if it is not a topic at present, that is fine too.",
    "One line in reply is enough; if a colleague is in charge of it, just the name would help.",
  );
  return CALLS_EN.test(said) ? asks : `${asks} ${out}`;
};

/** What he looks for, by the name of what is sold; where it has none, in a firm like the one that writes. */
function firmEn(offer: string | null, pick: Voice["pick"]): string {
  const work = offer && WORK.exec(offer)?.[1];
  if (work)
    return pick(
      `Which part of your ${work} costs you the most time today?`,
      `Which step in your ${work} gives you the most trouble at present?`,
    );
  return offer
    ? pick(
        `What matters most to you when it comes to ${offer}?`,
        `When it comes to ${offer}, what do you look at first?`,
        `What do you look at first when it comes to ${offer}?`,
      )
    : pick(
        "What would matter most to you in this?",
        "Which part of this would matter most on your side?",
        "If you looked at this, what would matter most to you?",
        "Which of this would matter most to you?",
      );
}

/** What a tool is for is what its reader does: warehouse robots, a scheduling app. */
const WORK =
  /^(?:an? )?((?:[\w-]+ )?(?:\w+ing|\w+ment|payroll|warehouse|inventory|logistics|translation|maintenance)) (?:robots?|software|systems?|machines?|machinery|equipment|platforms?|apps?|tools?|cells?|engines?)$/i;

/** The draft asks for a call itself. */
const CALLS_EN = /\b(?:call|chat|meeting|demo|visit|minutes|mins|talk)\b[^.?!\n]{0,50}\?/i;
