/** Characters compared at once. */
const BLOCK = 512;

/** How far two texts are the same from their start on. Typing changes little, mostly near the end. */
export function sameUpTo(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  if (one === other) return most;
  let at = 0;
  while (at + BLOCK <= most && one.slice(at, at + BLOCK) === other.slice(at, at + BLOCK)) at += BLOCK;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}
