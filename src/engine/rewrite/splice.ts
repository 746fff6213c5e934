import { overlaps } from "../triage";
import type { Draft, Span, Unit } from "../types";
import { calls } from "./breath";

/** One change to the draft: what stands at the span gives way to `text`. */
export interface Edit extends Span {
  readonly text: string;
}

export const SPACE = /\s/;
export const STOP = /[。.!！?？~～…]/;
export const COMMA = /[，,、；;：:]/;
const STOPPED = /(?:[。.!！?？~～…:：；;，,]|\p{Extended_Pictographic}\ufe0f?)["”’」』)）\]〕]*\s*$/u;

/** Applies edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = "";
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** The sentence a span begins in. */
export function unitAt(draft: Draft, span: Span): Unit | null {
  return draft.units.find((unit) => span.start < unit.end && unit.start < span.end) ?? null;
}

/** Takes a stretch out with the punctuation and the joining word that belonged to it; a whole sentence with its gap. */
export function remove(draft: Draft, span: Span): Edit {
  const { text } = draft;
  const unit = unitAt(draft, span);
  const floor = unit?.start ?? span.start;
  // It may reach over several sentences.
  const ceiling = draft.units.findLast((other) => other.start < span.end)?.end ?? span.end;
  let { start, end } = span;
  while (end < ceiling && (COMMA.test(text[end] as string) || SPACE.test(text[end] as string))) end++;
  if (/^[。.!！?？~～…\s]*$/.test(text.slice(end, ceiling))) {
    const joint = /[，,、；;：: ]*(?:\b(?:and|but|so|because)\s*)?$/i.exec(text.slice(floor, start))?.[0] ?? "";
    start -= joint.length;
    if (start === floor) return removeSentence(draft, { start, end: Math.max(span.end, ceiling) });
    const joined = unit && afterCall(draft, unit, start);
    if (joined) return joined;
    end = Math.max(span.end, ceiling - stopLength(text.slice(end, ceiling)));
    // What asked is gone: the statement before it ends as a statement.
    const mark = /^[?？]+/.exec(text.slice(end, ceiling))?.[0].length ?? 0;
    if (mark && /[，,、；;：: ]/.test(joint) && !ASKS.test(text.slice(floor, start)))
      return { start, end: end + mark, text: unit?.lang === "zh" ? "。" : "." };
  }
  return { start, end, text: "" };
}

/** Where only the name the reader is called by is left of a Chinese sentence, the next one follows it; else null. */
export function afterCall(draft: Draft, unit: Span, from: number): Edit | null {
  const next = draft.units.find(({ start }) => start >= unit.end);
  if (next?.lang !== "zh" || from <= unit.start || /\n/.test(draft.text.slice(unit.start, next.start))) return null;
  return calls({ start: unit.start, end: from }, draft)
    ? { start: from, end: next.start, text: draft.text[from] === "：" ? "：" : "，" }
    : null;
}

const ASKS =
  /[吗呢么嗎麼]\s*$|什么|什麼|怎|咋|哪|谁|誰|能否|可否|能不能|是否|\b(?:what|who|when|where|why|how|which|can|could|would|will|do|does|is|are)\b/i;

/** A sentence that goes takes the gap after it along, or the gap before it where it closed a paragraph. */
export function removeSentence({ text }: Draft, { start, end }: Span): Edit {
  let to = end;
  while (to < text.length && text[to] === " ") to++;
  const closes = to === text.length || text[to] === "\n" || text[to] === "\r";
  let from = start;
  if (closes) while (from > 0 && SPACE.test(text[from - 1] as string)) from--;
  const opened = /\n\s*$/.test(text.slice(0, start));
  if (closes && opened && from > 0) return { start: from, end: to, text: "" };
  if (closes && from > 0) return { start: from, end: to, text: "" };
  return { start, end: to, text: "" };
}

function stopLength(rest: string): number {
  return rest.trimStart().length;
}

/** Adds sentences after a unit: in its paragraph in chat, as a paragraph of their own in a mail of several. */
export function appendAfter(draft: Draft, unit: Unit, sentences: string, apart = true): Edit {
  const { text } = draft;
  const zh = unit.lang === "zh";
  const line = text.slice(text.lastIndexOf("\n", unit.start) + 1, unit.end);
  // A list item or an address ends without a stop, and takes none from us.
  const bare = STOPPED.test(line) || /^\s*(?:[-*•·]|\d+[.、)])\s|(?:\[url\]|https?:\S+)\s*$/.test(line);
  const full = zh ? "。" : ".";
  const paragraphs = apart && draft.channel === "email" && /\n\s*\n/.test(text.slice(0, unit.end + 2));
  const lines = apart && !paragraphs && LISTED.test(text.slice(0, unit.end));
  const stop = STOPPED.test(line) || (bare && paragraphs) ? "" : full;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = paragraphs ? newline + newline : lines ? newline : zh ? "" : " ";
  return { start: unit.end, end: unit.end, text: (lines ? "" : stop) + gap + sentences };
}

/** A line of a list, by its mark: 五、本月回款完成67%. */
const LISTED = /\n\s*(?:[-*•·‧]|\d+[.、)]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)])/;

/** Whether one stretch lies wholly inside another. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Two edits that cannot both be applied. */
export function collide(a: Edit, b: Edit): boolean {
  return overlaps(a, b) || (a.start === b.start && a.end === b.end);
}
