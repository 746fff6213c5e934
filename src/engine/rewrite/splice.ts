import { overlaps } from "../triage";
import type { Draft, Lang, Span, Unit } from "../types";
import { isSaid } from "./seam";

/** One change to the draft: what stands at the span gives way to `text`. */
export interface Edit extends Span {
  readonly text: string;
}

/** A reason at the end of a sentence. */
const BECAUSE =
  /^(?:since|because|as|given that|seeing that|now that)\s+(?=(?:I|we|the|they|he|she|it|our|your|there)\b)/i;
/** A short statement about us at the end of a Chinese sentence. */
const STATES_ZH =
  /^(?!.*(?:[您你请谢]|[吧哈呗呢吗？?]))[^，。\d]{0,8}(?:我们|咱们?|这边|项目|工期)[^，。\d]{0,6}[。！!～~\s]*$/;
/** A clause that waits for what is asked: "while you have the professor's ear: …". */
const UNTIL_ASKED = /(?:^|[,;]\s*)(?:while|when|since|as|if|before|now that)\b[^,;.]*$/i;
/** What the sentence is about, before a colon: "Following our talk in Doha: …". */
const ABOUT_WHAT =
  /^\s*(?:following|after|further to|with (?:regard|reference) to|regarding|concerning|as for)\b[^.!?]{3,60}$/i;
/** Words that lead an English sentence up to what gives way. */
const RUN_UP_EN =
  /^(?:meanwhile|in the meantime|also|finally|of course|obviously|in any case|anyway|naturally|as always|maybe|perhaps|please|just|well|and|so|but)[,\s]*$/i;
const SPACE = /\s/;
const STOP = /[。.!！?？~～…]/;
const COMMA = /[，,、；;：:]/;
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

/**
 * Puts whole sentences in the place of a stretch: the comma before it and the stop after it give way, what follows in
 * the same sentence begins anew.
 */
export function replaceWithSentences(draft: Draft, span: Span, said: string, lang: Lang): Edit {
  let sentences = said;
  const { text } = draft;
  const unit = unitAt(draft, span);
  const floor = unit?.start ?? span.start;
  const ceiling = unit?.end ?? span.end;
  let { start, end } = span;

  let lead = "";
  if (lang === "en" && RUN_UP_EN.test(text.slice(floor, start))) start = floor;
  const before = text.slice(floor, start);
  if (lang === "en") {
    const joint = /(?:[,;:–—-]|\.)?\s*(?:\b(?:and|so|but)\b\s*)?$/i.exec(before);
    if (joint && joint.index > 0) {
      const vocative =
        /^\s*(?:hi|hello|hey|dear)\b[^.!?]{0,60}$|^\s*(?:(?:mr|mrs|ms|mdm|dr)\.?\s+)?[\p{Lu}][\p{L}'’-]*\s*$/iu.test(
          before.slice(0, joint.index),
        ) && joint[0].startsWith(",");
      const leads =
        vocative ||
        /^\s*(?:sir|madam|mdm|boss|captain|doctor)\s*$/i.test(before.slice(0, joint.index)) ||
        UNTIL_ASKED.test(before.slice(0, joint.index)) ||
        ABOUT_WHAT.test(before.slice(0, joint.index));
      start = floor + joint.index;
      lead = leads ? ", " : ". ";
      if (leads) sentences = /^I\b/.test(sentences) ? sentences : lowerFirst(sentences);
    }
    const half = start === floor ? /;\s*$/.exec(text.slice(0, start)) : null;
    if (half) {
      start = half.index;
      lead = ". ";
    }
  } else if (isSaid(draft.read.slice(floor, start))) {
    start -= /[，,、\s]*$/.exec(before)?.[0].length ?? 0;
    lead = "。";
  } else if (/[\u4e00-\u9fffA-Za-z0-9]$/.test(before)) {
    lead = "，";
  }

  while (
    end < ceiling &&
    (STOP.test(text[end] as string) || COMMA.test(text[end] as string) || SPACE.test(text[end] as string))
  )
    end++;
  let tail = "";
  const rest = text.slice(end, ceiling);
  const reason = lang === "en" ? BECAUSE.exec(rest) : null;
  if (reason) {
    // Why it is asked stands before what is asked now: `…, since the partners aren't convinced`.
    const said = rest.slice(reason[0].length).replace(/[.!?\s]*$/, "");
    lead = `${lead}${said.slice(0, 1).toUpperCase()}${said.slice(1)}. `;
    end = ceiling;
  } else if (lang === "zh" && STATES_ZH.test(draft.read.slice(end, ceiling))) {
    // What is so stands before what is asked about it: …你跟甲方说说话呗，卡着我们了.
    lead = `${/[\u4e00-\u9fff]$/.test(before) ? "，" : ""}${rest.replace(/[。！!～~\s]*$/, "")}。`;
    end = ceiling;
  } else if (rest) {
    const joint = /^(?:and|so|but|then|also)\b,?\s*/i.exec(rest);
    if (joint) end += joint[0].length;
    if (lang === "en") {
      const next = text[end] ?? "";
      tail = ` ${next.toUpperCase()}`;
      end += next.length;
    }
  }
  return { start, end, text: lead + sentences + tail };
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** Takes a stretch out with the punctuation and the joining word that belonged to it; a whole sentence with its gap. */
export function remove(draft: Draft, span: Span): Edit {
  const { text } = draft;
  const unit = unitAt(draft, span);
  const floor = unit?.start ?? span.start;
  const ceiling = unit?.end ?? span.end;
  let { start, end } = span;
  while (end < ceiling && (COMMA.test(text[end] as string) || SPACE.test(text[end] as string))) end++;
  if (/^[。.!！?？~～…\s]*$/.test(text.slice(end, ceiling))) {
    const joint = /[，,、；;：: ]*(?:\b(?:and|but|so|because)\s*)?$/i.exec(text.slice(floor, start))?.[0] ?? "";
    start -= joint.length;
    if (start === floor) return removeSentence(draft, { start, end: ceiling });
    end = Math.max(span.end, ceiling - stopLength(text.slice(end, ceiling)));
    // What asked is gone: the statement before it ends as a statement.
    const mark = /^[?？]+/.exec(text.slice(end, ceiling))?.[0].length ?? 0;
    if (mark && /[，,、；;：: ]/.test(joint) && !ASKS.test(text.slice(floor, start)))
      return { start, end: end + mark, text: unit?.lang === "zh" ? "。" : "." };
  }
  return { start, end, text: "" };
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
  const lines = apart && !paragraphs && /\n\s*(?:[-*•·]|\d+[.、)])/.test(text.slice(0, unit.end));
  const stop = STOPPED.test(line) || (bare && paragraphs) ? "" : full;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = paragraphs ? newline + newline : lines ? newline : zh ? "" : " ";
  return { start: unit.end, end: unit.end, text: (lines ? "" : stop) + gap + sentences };
}

/** Whether one stretch lies wholly inside another. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Two edits that cannot both be applied. */
export function collide(a: Edit, b: Edit): boolean {
  return overlaps(a, b) || (a.start === b.start && a.end === b.end);
}
