import type { Languages, LineKind } from "./language";
import { remembered } from "./remember";
import { sameUpTo } from "./same";
import type { Channel, Zone, ZoneKind } from "./types";

/** A line of a text. */
export interface Line {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  /** Trimmed, in reading form. */
  readonly words: string;
}

/** More lines than this after a leave-taking are no signature. */
const SIGNATURE_LINES = 10;
const POSTSCRIPT = /^(?:p\.?\s?s\.?\b|附[:：]|另[:：，,]|又及|又[:：])/i;
const SIGNATURE_DASHES = /^(?:--\s?|—+|_{3,})$/;
/** Over a signature too (Roundcube, above what it quotes), but also between the parts of a long text. */
const THREE_DASHES = "---";

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

/** The lines of the text before: typing changes one of them, mostly the last. */
let before: { readonly text: string; readonly read: string; readonly lines: readonly Line[] } = {
  text: "",
  read: "",
  lines: [{ start: 0, end: 0, words: "" }],
};

/** The lines of a text and of its reading form. Those that were there before are the same ones. */
export function splitLines(text: string, read: string): readonly Line[] {
  if (before.text === text && before.read === read) return before.lines;
  const same = Math.min(sameUpTo(text, before.text), sameUpTo(read, before.read));
  let kept = before.lines.length - 1;
  // A line is the same if its end is.
  while (kept > 0 && (before.lines[kept] as Line).start > same) kept--;
  const lines = before.lines.slice(0, kept);
  for (let start = (before.lines[kept] as Line).start; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const stop = newline < 0 ? text.length : newline;
    const end = stop > start && text[stop - 1] === "\r" ? stop - 1 : stop;
    lines.push({ start, end, words: read.slice(start, end).trim() });
    start = stop + 1;
  }
  before = { text, read, lines };
  return lines;
}

const kindsBy = new WeakMap<Languages, (line: Line) => LineKind | null>();

function kindOf(line: Line, languages: Languages): LineKind | null {
  const { words } = line;
  if (!words || words.length > 200) return null;
  const known = kindsBy.get(languages) ?? rememberedKinds(languages);
  kindsBy.set(languages, known);
  return known(line);
}

/** By line, and by its words where it is a new one. */
function rememberedKinds(languages: Languages): (line: Line) => LineKind | null {
  const byWords = remembered((words) => languages.zh.lineKind(words) ?? languages.en.lineKind(words));
  const byLine = new WeakMap<Line, LineKind | null>();
  return (line) => {
    const known = byLine.get(line);
    if (known !== undefined) return known;
    const kind = byWords(line.words);
    byLine.set(line, kind);
    return kind;
  };
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
    if (kinds[i] === "quote-header" || isWrappedHeader(lines, i) || isHeadOfMail(kinds, i)) {
      zones.fill("quote", i);
      return;
    }
    if (channel === "email" && /^[>＞]/.test(line.words)) zones[i] = "quote";
  }
}

/** "On Mon, 2 Mar 2026 … wrote:" broken over two or three lines. */
function isWrappedHeader(lines: readonly Line[], at: number): boolean {
  if (!/^(?:on\b|at\b|在).{5,120}$/i.test(lines[at]?.words ?? "")) return false;
  return lines.slice(at + 1, at + 3).some(({ words }) => /^(?:.{0,120}[>\s])?(?:wrote|写道)\s?[:：]$/i.test(words));
}

/** Fields of a mail's head line by line, the sender among them. One field alone is the writer's own line. */
function isHeadOfMail(kinds: readonly (LineKind | null)[], at: number): boolean {
  let end = at;
  while (isField(kinds[end])) end++;
  return end - at >= 2 && kinds.slice(at, end).includes("sender-field");
}

const isField = (kind: LineKind | null | undefined) => kind === "sender-field" || kind === "mail-field";

function markGreeting(
  own: readonly number[],
  lines: readonly Line[],
  kinds: readonly (LineKind | null)[],
  zones: ZoneKind[],
) {
  let greeted = 0;
  for (const i of own) {
    if (!lines[i]?.words) continue;
    // A draft brought along from elsewhere may begin with its subject.
    if ((kinds[i] !== "greeting" && !isField(kinds[i])) || greeted === 3) return;
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

  const isMark = (i: number, k: number) =>
    SIGNATURE_DASHES.test(words(i)) ||
    kinds[i] === "signature-mark" ||
    (words(i) === THREE_DASHES && filled.length - k <= SIGNATURE_LINES);
  const mark = filled.findIndex((i, k) => k > 0 && isMark(i, k));
  if (mark >= 0) for (const i of filled.splice(mark)) zones[i] = "signature";

  for (const i of contactBlock(filled, lines, zones)) {
    zones[i] = "signature";
    filled.pop();
  }

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
    else if (channel === "email" && isSigned(words(last), kinds[last] ?? null, standsApart(own, last, words)))
      zones[last] = "signature";
    else if (channel === "email" && isHouse(words(last)) && signs(own, filled.at(-2), words)) zones[last] = "signature";
    else return;
    filled.pop();
  }
}

/** A short line without a stop, as the house under a name. */
const isHouse = (words: string) => /^[\p{L}\p{N}·&（）() ]{2,24}$/u.test(words);

function signs(own: readonly number[], line: number | undefined, words: (i: number) => string): boolean {
  return line !== undefined && line !== own[0] && isName(words(line)) && standsApart(own, line, words);
}

/** At the foot of a letter, what elsewhere would be an address is who signs. */
function isSigned(words: string, kind: LineKind | null, apart: boolean): boolean {
  if (kind === "signed" || (kind === "greeting" && !/[\p{P}]/u.test(words))) return true;
  return apart && isName(words);
}

/** The last lines of a mail when they are a visiting card: short, no sentence among them, one to be reached at. */
function contactBlock(
  filled: readonly number[],
  lines: readonly Line[],
  zones: readonly ZoneKind[],
): readonly number[] {
  const words = (i: number) => lines[i]?.words ?? "";
  let first = filled.length;
  while (first > 0 && CARD_LINE.test(words(filled[first - 1] as number))) {
    first--;
    // A card stands apart from the text.
    if (words((filled[first] as number) - 1) === "") break;
  }
  const block = filled.slice(first);
  const apart = first > 0 && words((block[0] ?? 0) - 1) === "" && zones[(block[0] ?? 0) - 1] === "body";
  return apart && block.length >= 2 && block.some((i) => REACHED_AT.test(words(i))) ? block : [];
}
const CARD_LINE = /^[^。！？!?；]{1,70}(?<![,，:：;])$/;
const REACHED_AT =
  /^(?:(?:手机|电话|座机|传真|微信|邮箱|地址|网址|tel|t|phone|ph|mob(?:ile)?|m|cell|fax|e-?mail|web|wechat|whatsapp)\s?[:：.|]|\+?[\d ()-]{8,}$|www\.)/i;

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
