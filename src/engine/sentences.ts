import type { Draft, Lang, Span } from "./types";

const CJK = /[\u3400-\u9fff\uf900-\ufaff]/;
const TERMINATORS = "。！？!?；;…｡︒";
const CLOSERS = "\"'”’）)」』】]>》";
/** What runs on longer than this is no sentence; cutting it keeps the cost of every reading bounded. */
export const LONGEST = 600;
const ENDING = `${TERMINATORS}${CLOSERS}~～.`;
/** Characters that may end a sentence; of most it is clear at once that they do not. */
const mayEnd = new Uint8Array(1 << 16);
for (const char of `${TERMINATORS}.~～\n\r`) mayEnd[char.charCodeAt(0)] = 1;
/** A full stop after one of these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|mme|messrs|dr|prof|eng|capt|st|sr|jr|no|vs|etc|e\.g|i\.e|approx|inc|ltd|co|corp|dept|est|fig|vol|ext|tel|attn|cc|re|a\.m|p\.m|u\.s|u\.k|[a-z])$/i;

/** Chinese, when its characters outweigh the Latin words; a Chinese sentence with English nouns in it stays Chinese. */
export function languageOf(text: string): Lang {
  const { cjk, words } = scripts(text);
  return cjk > 0 && cjk >= words * 1.5 ? "zh" : "en";
}

/** How much of a text is Latin words and how much Chinese characters. Asked of every sentence, so it makes no lists. */
export function scripts(text: string): { readonly cjk: number; readonly words: number } {
  let cjk = 0;
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLatin(code)) {
      if (!inWord) words++;
      inWord = true;
      continue;
    }
    inWord &&= code === 0x27 || code === 0x2019 || code === 0x2d;
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) cjk++;
  }
  return { cjk, words };
}

const isLatin = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f);

/**
 * Splits a stretch of body text into sentences (spans without surrounding white space). A line break ends a sentence,
 * except in a hard-wrapped English paragraph. In a Chinese line without punctuation, spaces do the work of full stops.
 */
export function splitSentences(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  const push = (end: number) => {
    let s = start;
    let e = end;
    while (s < e && isSpace(text.charCodeAt(s))) s++;
    while (e > s && isSpace(text.charCodeAt(e - 1))) e--;
    for (; e - s > LONGEST; s = cutOf(text, s)) spans.push({ start: s, end: cutOf(text, s) });
    if (e > s && !isRuler(text, s, e)) spans.push(...splitAtSpaces(text, s, e));
    start = end;
  };
  for (let i = from; i < to; i++) {
    if (mayEnd[text.charCodeAt(i)] === 0) continue;
    const char = text[i] as string;
    if (char === "\n" || char === "\r") {
      if (!isWrapped(text, start, i, to)) push(i + 1);
    } else if (TERMINATORS.includes(char) || (char === "." && endsSentence(text, i, to)) || isTilde(text, i)) {
      let end = i + 1;
      while (end < to && ENDING.includes(text[end] as string)) end++;
      push(end);
      i = end - 1;
    }
  }
  push(to);
  return spans;
}

/** A line drawn across the message says nothing: ----------, ═══, * * *. */
function isRuler(text: string, start: number, end: number): boolean {
  if (end - start < 3) return false;
  for (let at = start; at < end; at++) if (!DRAWN.includes(text[at] as string)) return false;
  return true;
}
const DRAWN = "-=_*~#—–─━═·• ";

/** Where a run-on is cut: after the last comma or space that is near enough, never inside a surrogate pair. */
function cutOf(text: string, start: number): number {
  for (let at = start + LONGEST; at > start + LONGEST / 2; at--)
    if (/[\s,，、]/.test(text[at - 1] as string)) return at;
  return /[\udc00-\udfff]/.test(text[start + LONGEST] ?? "") ? start + LONGEST - 1 : start + LONGEST;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0x200b || code === 0xfeff
  );
}

function isTilde(text: string, i: number): boolean {
  return (text[i] === "~" || text[i] === "～") && i > 0 && CJK.test(text[i - 1] as string);
}

function endsSentence(text: string, dot: number, to: number): boolean {
  const next = dot + 1 < to ? (text[dot + 1] as string) : "\n";
  if (next === ".") return false;
  if (CJK.test(next))
    return !/[A-Za-z0-9]/.test(text[dot - 1] ?? "") || /[a-z]{3}$/i.test(text.slice(Math.max(0, dot - 3), dot));
  if (!/\s/.test(next) && !CLOSERS.includes(next)) return false;
  const before = text.slice(Math.max(0, dot - 12), dot);
  if (/\d$/.test(before) && /^\s*\n?\s*$/.test(text.slice(lineStart(text, dot), dot).replace(/\d+$/, ""))) return false;
  if (!ABBREVIATION.test(before)) return true;
  const rest = text.slice(dot + 1, Math.min(to, dot + 40)).trimStart();
  return /(?:etc|a\.m|p\.m|inc|ltd|co|corp)$/i.test(before) && /^(?:[A-Z]|$)/.test(rest);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** A line break inside a paragraph that a mail program wrapped: a long line without an end, going on in lower case. */
function isWrapped(text: string, start: number, newline: number, to: number): boolean {
  const line = text.slice(Math.max(start, lineStart(text, newline)), newline).trimEnd();
  if (line.length < 50 || CJK.test(line.slice(-1)) || /[.!?:;。]$/.test(line)) return false;
  let next = newline + 1;
  while (next < to && text[next] === "\r") next++;
  return /^[a-z0-9("']/.test(text.slice(next, next + 1));
}

/** Voice-typed and hurried chat: `那个张姐啊 就是上次说的那个事 帮我们递递话哈`. */
function splitAtSpaces(text: string, start: number, end: number): Span[] {
  const sentence = text.slice(start, end);
  if (!/[\u3400-\u9fff][ \u3000]+[\u3400-\u9fff]/.test(sentence) || /[，,、：:]/.test(sentence))
    return [{ start, end }];
  const spans: Span[] = [];
  let from = start;
  for (const gap of sentence.matchAll(/(?<=[\u3400-\u9fff])[ \u3000]+(?=[\u3400-\u9fff])/g)) {
    const at = start + gap.index;
    const after = at + gap[0].length;
    if (at - from < 5 || end - after < 4) continue;
    spans.push({ start: from, end: at });
    from = after;
  }
  spans.push({ start: from, end });
  return spans;
}

/** The language most of the body's sentences are in; a mixed draft follows its Chinese. */
export function mainLang(draft: Pick<Draft, "lang" | "units">): Lang {
  if (draft.lang !== "mixed") return draft.lang;
  return draft.units.some((unit) => unit.lang === "zh") ? "zh" : "en";
}
