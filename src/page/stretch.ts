/** One replacement: `[start, end)` of the old text becomes `text`. UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
const isJoined = (text: string, at: number) => isLow(text, at) && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** Compared at once where a text begins: it is mostly changed at its end, and looked through several times for a key. */
const BLOCK = 512;
const isSameFromEnd = (one: string, other: string, at: number) =>
  one.charCodeAt(one.length - 1 - at) === other.charCodeAt(other.length - 1 - at);

/**
 * The smallest stretch of the old text that holds all differences to the new one, and what comes in its place. It never
 * cuts a surrogate pair in two. Equal texts give an empty stretch.
 */
export function smallestStretch(before: string, after: string): Stretch {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + BLOCK <= shorter && before.slice(start, start + BLOCK) === after.slice(start, start + BLOCK))
    start += BLOCK;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (isJoined(before, start) || isJoined(after, start)) start--;
  let kept = 0;
  while (kept < shorter - start && isSameFromEnd(before, after, kept)) kept++;
  if (isJoined(before, before.length - kept) || isJoined(after, after.length - kept)) kept--;
  return { start, end: before.length - kept, text: after.slice(start, after.length - kept) };
}

/** Where a span of the old text lies after one replacement; null when the replacement touched it. */
export function carrySpan<S extends { readonly start: number; readonly end: number }>(
  span: S,
  change: Stretch,
): S | null {
  if (span.end <= change.start) return span;
  if (span.start < change.end) return null;
  const by = change.text.length - (change.end - change.start);
  return { ...span, start: span.start + by, end: span.end + by };
}

/**
 * Whether a text that was changed from `before` to `after` holds the old words again where the new ones had come: its
 * editor has drawn them anew from a model that never heard of the change.
 */
export function isTakenBack(before: string, after: string, now: string): boolean {
  const { start, end, text } = smallestStretch(before, after);
  if (start === end || now.startsWith(after.slice(0, start + text.length))) return false;
  return now.startsWith(before.slice(0, end));
}
