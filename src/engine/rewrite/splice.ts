import type { Draft, Lang, Span, Unit } from "../types";

/** One change to the draft: what stands at the span gives way to `text`. */
export interface Edit extends Span {
  readonly text: string;
}

const SPACE = /\s/;
const STOP = /[。.!！?？~～…]/;
const COMMA = /[，,、；;：:]/;

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

/**
 * Puts whole sentences in the place of a stretch: the comma before it and the stop after it give way, what follows in
 * the same sentence begins anew.
 */
export function replaceWithSentences(draft: Draft, span: Span, sentences: string, lang: Lang): Edit[] {
  const { text } = draft;
  const unit = unitAt(draft, span);
  const floor = unit?.start ?? span.start;
  const ceiling = unit?.end ?? span.end;
  let { start, end } = span;

  let lead = "";
  const before = text.slice(floor, start);
  if (lang === "en") {
    const joint = /(?:[,;:–—-]|\.)?\s*(?:\b(?:and|so|but)\b\s*)?$/i.exec(before);
    if (joint && joint.index > 0) {
      const vocative =
        /^\s*(?:hi|hello|hey|dear)?\s*[\p{Lu}][\p{L}'’-]*\s*$/iu.test(before.slice(0, joint.index)) &&
        joint[0].startsWith(",");
      start = floor + joint.index;
      lead = vocative ? ", " : ". ";
    }
  } else if (/[\u4e00-\u9fffA-Za-z0-9]\s*$/.test(before)) {
    lead = "，";
  }

  while (
    end < ceiling &&
    (STOP.test(text[end] as string) || COMMA.test(text[end] as string) || SPACE.test(text[end] as string))
  )
    end++;
  let tail = "";
  const rest = text.slice(end, ceiling);
  if (rest) {
    const joint = /^(?:and|so|but|then|also)\b,?\s*/i.exec(rest);
    if (joint) end += joint[0].length;
    if (lang === "en") {
      const next = text[end] ?? "";
      tail = ` ${next.toUpperCase()}`;
      end += next.length;
    }
  }
  return [{ start, end, text: lead + sentences + tail }];
}

/** Takes a stretch out with the punctuation that belonged to it. */
export function remove(draft: Draft, span: Span): Edit {
  const { text } = draft;
  const unit = unitAt(draft, span);
  const floor = unit?.start ?? span.start;
  const ceiling = unit?.end ?? span.end;
  let { start, end } = span;
  while (end < ceiling && (COMMA.test(text[end] as string) || SPACE.test(text[end] as string))) end++;
  if (/^[。.!！?？~～…\s]*$/.test(text.slice(end, ceiling))) {
    while (start > floor && (COMMA.test(text[start - 1] as string) || SPACE.test(text[start - 1] as string))) start--;
    if (start === floor) {
      end = ceiling;
      while (end < text.length && text[end] === " ") end++;
    }
  }
  return { start, end, text: "" };
}

/** Adds sentences after a unit: in its paragraph in chat, as a paragraph of their own in a mail of several. */
export function appendAfter(draft: Draft, unit: Unit, sentences: string): Edit {
  const { text } = draft;
  const stopped = STOP.test(text[unit.end - 1] ?? "") || /[)）"”」\]〕]/.test(text[unit.end - 1] ?? "");
  const zh = unit.lang === "zh";
  const stop = stopped ? "" : zh ? "。" : ".";
  const paragraphs = draft.channel === "email" && /\n\s*\n/.test(text.slice(0, unit.end + 2));
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = paragraphs ? newline + newline : zh ? "" : " ";
  return { start: unit.end, end: unit.end, text: stop + gap + sentences };
}
