import type { Draft, Lang, Span } from "../../types";
import { evidence } from "../blank-specs";
import { type Edit, unitAt } from "../splice";
import { fitIn, inOtherWords, type Remedy, stretchOf, type Wording } from "./mend";
import { claimedIn, needIn } from "./subjects";

type Both = Readonly<Record<Lang, Wording>>;

const PROOF: Both = {
  zh: ({ you, pick, write }, blank, stretch) => {
    const proof = blank(evidence);
    const what = claimedIn(stretch, "zh");
    return what
      ? pick(
          `${write(what.replace(/^我们/, "我们的"))}好不好，${you}看${proof}就清楚`,
          `${write(what)}的实际情况，${you}可以看${proof}`,
          `${write(what.replace(/^我们/, "我们的"))}怎么样，${you}可以看${proof}自己判断`,
        )
      : pick(`实际效果${you}可以看${proof}`, `好不好${you}看${proof}就清楚`, `${you}可以看${proof}，自己判断`);
  },
  en: ({ pick }, blank, stretch) => {
    const proof = blank(evidence);
    const what = claimedIn(stretch, "en");
    return what
      ? pick(
          `I can show you ${proof} for ${what}, so you can judge for yourself`,
          `the best way to judge ${what} is to look at ${proof}`,
          `don't take my word for ${what}: I can show you ${proof}`,
        )
      : pick(
          `I can show you ${proof}, so you can judge for yourself`,
          `rather than take my word for it, you can look at ${proof}`,
          `don't take my word for it: I can show you ${proof}`,
        );
  },
};

const COMPARE: Both = {
  zh: ({ you, pick }) =>
    pick(
      `几家对比下来，${you}最看重哪几条`,
      `要是在比几家，${you}最看重的是哪一点`,
      `选供应商，${you}这边最看重哪一条`,
      `${you}比的时候，最在意的是哪一项`,
    ),
  en: ({ pick }) =>
    pick(
      "when you compare suppliers, which point matters most to you",
      "which two or three points will decide it for you when you compare us",
      "what matters most to you when you set us side by side",
    ),
};

const UNDERSTAND: Both = {
  zh: ({ you, pick }, _, stretch) => {
    if (/贵(?!司|公司|方|单位|校|院|处|厂|集团|部|局|所|行|店|社)|价(?!值)|便宜/.test(stretch))
      return pick(`价格这块${you}的顾虑我理解，${you}是拿哪几项在比`, `价格可以一项项摊开看，${you}觉得高在哪一项`);
    if (/操作|问题|坏|故障|卡|慢|掉线|报错|用法|不会用/.test(stretch))
      return pick(`这个情况是在哪一步出现的，${you}能跟我说说吗`, `当时是怎么操作的、出了什么提示，${you}能说一下吗`);
    if (/纯属|不符|不实|不属实|与事实|主观臆断/.test(stretch))
      return pick(`${you}反映的情况我们重新核对，具体是哪一处对不上`, `${you}看到的情况，具体是哪一处跟我们说的不一样`);
    if (/懂|没看|看错|误会|瞎说|听谁|搞明白|理解错|弄错|搞错|不了解/.test(stretch))
      return pick(
        `这块可能是我没讲清楚，${you}觉得哪一处对不上`,
        `是我没说明白，${you}最想弄清楚的是哪一点`,
        `${you}听到的具体是哪一条，我跟${you}对一下，可以吗`,
      );
    return pick(`${you}的顾虑我理解，主要是哪一点不放心`, `${you}这么说一定有原因，具体是哪件事让${you}不放心`);
  },
  en: ({ pick }, _, stretch) => {
    if (/\b(?:price|expensive|cost|cheap)/i.test(stretch))
      return pick(
        "I understand the concern about price. Which items are you comparing",
        "let's look at the price line by line. Which part seems high to you",
      );
    if (/\b(?:slow|fail|bug|broken|crash|operators?|users?|fault|down|error)/i.test(stretch))
      return pick(
        "thanks for telling me. When did you see it last, and what exactly happened",
        "I'd like to understand what you are seeing. What exactly happens, and when",
      );
    if (/\b(?:understand|mistaken|wrong|misread|read|confus|clearly|knows?)/i.test(stretch))
      return pick(
        "I may not have explained this well. Which part looks different from your side",
        "let me make sure we mean the same thing. Which point looks different to you",
      );
    return pick(
      "I take that point seriously. Which part of it worries you most",
      "that's a fair point. What makes you see it that way",
    );
  },
};

const TAKE_UP: Both = {
  zh: ({ you, pick, write }, _, stretch) => {
    const need = needIn(stretch, "zh");
    const what = need ? write(need) : "这一点";
    return pick(
      `${what}我记下了，${you}这边的要求是怎样的`,
      `${what}${you}最在意的是哪一点`,
      `关于${what}，${you}希望做到什么程度`,
      `${what}这块，${you}具体的要求是什么`,
    );
  },
  en: ({ pick }, _, stretch) => {
    const need = needIn(stretch, "en");
    return need
      ? pick(
          `on ${need}, what do you need to see from us before you decide`,
          `what do you need from us on ${need}`,
          `I've noted ${need}. What would it take for you to be comfortable with it`,
        )
      : pick(
          "I've noted that this matters to you. What would a good result look like",
          "what do you need to see from us on this before you decide",
        );
  },
};

const OPEN_TERMS: Both = {
  zh: ({ pick }) => pick("合作条件我们都写进合同", "合作上的条件，我们都在合同里谈", "该给的条件，我们都写在合同里"),
  en: ({ pick }) =>
    pick(
      "all our terms are in the contract",
      "whatever we offer goes into the contract",
      "everything we can offer you is in the contract",
    ),
};

/** What is left of a sentence once its slur or favour is gone, and says nothing by itself. */
const SCRAP =
  /声张|别让|别跟|不走|公司账|公司帳|私下|放您|放你|圈里|清清楚楚|白纸黑字|谁不知道|您敢|你敢|打高|就行$|没有之一|绝无仅有|想必|细读|好好看|心意|回家|給其他人|给其他人|他们|人家|\b(?:their|they|them)\b|trust me|used to work|good luck|between (?:us|you and me)|doesn'?t need to know|don'?t tell|keep (?:it|this)|full stop|period|bar none|hands down/i;

/** A run-up that only makes sense before a slur. */
const LEAD =
  /(?:between (?:us|you and me)|frankly|honestly|to be honest|trust me|look|listen|lol|compare that with [^,.]{0,60})[,;:]?\s+$|(?:跟您?说句?实在的|说白了|实话跟[您你]说|不瞒[您你]说|说实话|老实说)[，, ]*$/i;

/** A name the reader is called by at the head of the sentence. */
const CALLED = /^(?:(?:hi|hey|hello|dear) )?(?:\p{Lu}[\p{L}'’-]+|[\u4e00-\u9fff]{1,4})[，,]\s*/iu;

/** Replaces the stretch and the scraps of its sentence around it. */
function withScraps(words: Both, asks: boolean, whole: boolean): Remedy {
  return (span, draft, voice, blank) => {
    const unit = unitAt(draft, span);
    const widest = unit ? reachOf(span, unit, draft, whole) : span;
    const names = words !== TAKE_UP || needIn(stretchOf(widest, draft, voice.lang), voice.lang) !== null;
    const reach = names ? widest : { start: span.start, end: widest.end };
    const text = voice.say(words[voice.lang](voice, blank, stretchOf(reach, draft, voice.lang)));
    const last = draft.text.slice(reach.end, reach.end + 1);
    const ends = /^[。.!！?？~～…]/.test(last);
    const goesOn = /^[，,;；]/.test(last);
    const zh = voice.lang === "zh";
    const mark = asks ? (zh ? "？" : "?") : zh ? "" : goesOn ? "." : "";
    const fitted = fitIn(text, reach, draft, voice.lang);
    if (asks && zh && /^ *[\u4e00-\u9fff]/.test(draft.text.slice(reach.end))) return { ...reach, text: fitted + mark };
    if (asks && (ends || goesOn)) {
      const after = { start: reach.start, end: reach.end + 1, text: fitted + mark };
      return goesOn ? beginAnew(after, draft) : swallowStops(after, draft);
    }
    return { ...reach, text: fitted + (asks && atEnd(reach, draft) ? mark : "") };
  };
}

function atEnd(span: Span, draft: Draft): boolean {
  return /^\s*(?:\n|$)/.test(draft.text.slice(span.end));
}

/** What follows a question put in the place of a clause is a sentence of its own. */
function beginAnew(edit: Edit, { text }: Draft): Edit {
  const rest = /^\s*(?:(?:and|so|but)\s+)?/.exec(text.slice(edit.end))?.[0] ?? "";
  const next = text[edit.end + rest.length] ?? "";
  if (!/[a-z]/.test(next)) return edit;
  return { start: edit.start, end: edit.end + rest.length + 1, text: `${edit.text} ${next.toUpperCase()}` };
}

function swallowStops(edit: Edit, { text }: Draft): Edit {
  const more = /^[。.!！?？~～…]*/.exec(text.slice(edit.end))?.[0].length ?? 0;
  return { ...edit, end: edit.end + more };
}

/** The stretch with the scraps of its sentence; `whole`: all of the sentence that asks for nothing and names no figure. */
function reachOf(span: Span, unit: Span, draft: Draft, whole: boolean): Span {
  let { start, end } = span;
  const after = draft.text.slice(end, unit.end);
  const stop = /[。.!！?？~～…\s\p{Extended_Pictographic}]*$/u.exec(after)?.[0].length ?? 0;
  const rest = after.slice(0, after.length - stop);
  const asks = draft.acts.some((act) => act.concrete && act.start >= end && act.end <= unit.end);
  if (rest && !/\d/.test(rest) && (SCRAP.test(rest) || (whole && !asks))) end += rest.length;
  const lead = LEAD.exec(draft.text.slice(unit.start, start));
  if (lead && !/\d/.test(lead[0])) start -= lead[0].length;
  if (!whole) return { start, end };
  const { address } = draft;
  const called = CALLED.exec(draft.text.slice(unit.start, start))?.[0].length ?? 0;
  const floor = address && address.start >= unit.start && address.end <= start ? address.end : unit.start + called;
  const gap = floor === unit.start ? 0 : (/^[，,：:、\s]*/.exec(draft.text.slice(floor, start))?.[0].length ?? 0);
  if (!/\d/.test(draft.text.slice(floor, start))) start = floor + gap;
  return { start, end };
}

/** The answers to the five rules that look at the draft from the buyer's side. */
export const buyerAnswers = {
  "absolute-claim": { mend: inOtherWords(PROOF, false), remedy: withScraps(PROOF, false, false) },
  "knocks-rival": { mend: inOtherWords(COMPARE, true), remedy: withScraps(COMPARE, true, false) },
  "battles-objection": { mend: inOtherWords(UNDERSTAND, true), remedy: withScraps(UNDERSTAND, true, false) },
  "waves-off-need": { mend: inOtherWords(TAKE_UP, true), remedy: withScraps(TAKE_UP, true, true) },
  "buyer-risk": { mend: inOtherWords(OPEN_TERMS, false), remedy: withScraps(OPEN_TERMS, false, true) },
} as const;
