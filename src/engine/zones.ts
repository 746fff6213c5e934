import type { Languages, LineKind } from "./language";
import type { Channel, Zone, ZoneKind } from "./types";

interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  /** Trimmed, in reading form. */
  readonly words: string;
}

/** More lines than this after a leave-taking are no signature. */
const SIGNATURE_LINES = 10;
const POSTSCRIPT = /^(?:p\.?\s?s\.?\b|附[:：]|另[:：，,]|又及|又[:：])/i;
const SIGNATURE_MARK = /^(?:--\s?|—{2,}|_{3,})$/;
const SENT_FROM = /^(?:sent from my\b|get outlook for\b|发自我的|从我的.{1,12}发出|来自我的)/i;

/** What the greeting, sign-off and length of a text say about its channel when nobody told. */
export function inferChannel(text: string, read: string, languages: Languages): Channel {
  const lines = splitLines(text, read);
  const own = lines.filter((line) => line.words);
  const kinds = own.map((line) => kindOf(line, languages));
  if (own.length > 1 && kinds[0] === "greeting") return "email";
  if (own.length > 1 && kinds.includes("sign-off")) return "email";
  if (/\n[^\S\n]*\r?\n/.test(text.trim())) return "email";
  return text.length > 300 ? "email" : "chat";
}

/** Splits a text into zones that touch and cover it whole, in order. Quote marks (`>`) count in mail only. */
export function findZones(text: string, read: string, channel: Channel, languages: Languages): Zone[] {
  const lines = splitLines(text, read);
  const kinds = lines.map((line) => kindOf(line, languages));
  const zones: ZoneKind[] = lines.map(() => "body");

  markQuotesAndCode(lines, kinds, zones, channel);
  const own = lines.map((_, i) => i).filter((i) => zones[i] === "body");
  markGreeting(own, lines, kinds, zones);
  markSignature(own, lines, kinds, zones, channel);
  return merge(text, lines, zones);
}

function splitLines(text: string, read: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const stop = newline < 0 ? text.length : newline;
    const end = stop > start && text[stop - 1] === "\r" ? stop - 1 : stop;
    lines.push({ start, end, words: read.slice(start, end).trim() });
    start = stop + 1;
  }
  return lines;
}

function kindOf(line: Line, languages: Languages): LineKind | null {
  if (!line.words || line.words.length > 200) return null;
  return languages.zh.lineKind(line.words) ?? languages.en.lineKind(line.words);
}

function markQuotesAndCode(
  lines: readonly Line[],
  kinds: readonly (LineKind | null)[],
  zones: ZoneKind[],
  channel: Channel,
) {
  let fenced = false;
  for (const [i, line] of lines.entries()) {
    const fence = /^(?:```|~~~)/.test(line.words);
    if (fence || fenced) zones[i] = "code";
    if (fence) fenced = !fenced;
    if (zones[i] === "code") continue;
    if (
      kinds[i] === "quote-header" ||
      (/^(?:on|在)\b.{5,120}$/i.test(line.words) && /^(?:wrote|写道)[:：]$/i.test(lines[i + 1]?.words ?? ""))
    ) {
      zones.fill("quote", i);
      return;
    }
    if (channel === "email" && /^[>＞]/.test(line.words)) zones[i] = "quote";
  }
}

function markGreeting(
  own: readonly number[],
  lines: readonly Line[],
  kinds: readonly (LineKind | null)[],
  zones: ZoneKind[],
) {
  let greeted = 0;
  for (const i of own) {
    if (!lines[i]?.words) continue;
    if (kinds[i] !== "greeting" || greeted === 3) return;
    zones[i] = "greeting";
    greeted++;
  }
}

function markSignature(
  own: readonly number[],
  lines: readonly Line[],
  kinds: readonly (LineKind | null)[],
  zones: ZoneKind[],
  channel: Channel,
) {
  const filled = own.filter((i) => lines[i]?.words && zones[i] === "body");
  const words = (i: number) => lines[i]?.words ?? "";

  const mark = filled.findIndex((i) => SIGNATURE_MARK.test(words(i)) || SENT_FROM.test(words(i)));
  if (mark >= 0) for (const i of filled.splice(mark)) zones[i] = "signature";

  let open = -1;
  for (let k = filled.length - 1; k >= Math.max(0, filled.length - SIGNATURE_LINES); k--) {
    if (kinds[filled[k] as number] === "sign-off") open = k;
  }
  if (open > 0 || (open === 0 && filled.length > 1)) {
    const tail = filled.splice(open);
    const postscript = tail.findIndex((i, k) => k > 0 && (POSTSCRIPT.test(words(i)) || words(i).length > 90));
    const signed = postscript < 0 ? tail : tail.slice(0, postscript);
    for (const [k, i] of signed.entries()) {
      zones[i] = kinds[i] === "dateline" ? "dateline" : kinds[i] === "sign-off" && k < 2 ? "closing" : "signature";
    }
  }
  while (filled.length > 1) {
    const last = filled.at(-1) as number;
    if (kinds[last] === "dateline") zones[last] = "dateline";
    else if (channel === "email" && isName(words(last)) && standsApart(own, last, words)) zones[last] = "signature";
    else return;
    filled.pop();
  }
}

/** A bare name under the last paragraph: Marc / J / 李明 / Anna Weber. */
function isName(words: string): boolean {
  return /^[\u3400-\u9fff]{2,4}$/.test(words) || /^(?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(words);
}

function standsApart(own: readonly number[], line: number, words: (i: number) => string): boolean {
  const before = own[own.indexOf(line) - 1];
  return before !== undefined && (words(before) === "" || words(line).length <= 4);
}

function merge(text: string, lines: readonly Line[], kinds: readonly ZoneKind[]): Zone[] {
  const zones: { kind: ZoneKind; start: number; end: number }[] = [];
  for (const [i, line] of lines.entries()) {
    const end = lines[i + 1]?.start ?? text.length;
    const last = zones.at(-1);
    const kind = line.words || !last ? (kinds[i] as ZoneKind) : last.kind;
    if (last && last.kind === kind) last.end = end;
    else zones.push({ kind, start: line.start, end });
  }
  return zones;
}
