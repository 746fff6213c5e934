/**
 * The alternatives of a pattern of ours, each as a pattern of its own, in order: at any place the pattern matches what the
 * first of them does that matches there. Null where it cannot be taken apart like that. Most of a long pattern is never met in
 * a text; apart, its alternatives are compiled one by one, when one of their anchors is.
 */
export function alternativesOf({ source }: RegExp): readonly string[] | null {
  if (source.length < LONG || CAPTURES.test(source.replace(CLASS_OR_ESCAPE, ""))) return null;
  const apart = takeApart(source);
  return apart.length < FEW ? null : apart;
}

/** Shorter patterns, and such with fewer alternatives, cost less whole. */
const LONG = 200;
const FEW = 4;
/** An alternative of this length is worth taking apart again. */
const STILL_LONG = 400;
/** More than this before and behind would have to be compiled with every alternative. */
const AROUND = 160;

const CLASS_OR_ESCAPE = /\[(?:\\.|[^\]\\])*\]|\\[^1-9k]/g;
/** A group that is remembered, or what refers to one: what number it has depends on those before it. */
const CAPTURES = /\((?!\?)|\(\?<(?![=!])|\\/;

function takeApart(source: string): readonly string[] {
  const { bars, groups } = outline(source);
  if (bars.length > 0) {
    const ends = [...bars, source.length];
    return ends.flatMap((end, i) => {
      const alternative = source.slice(i === 0 ? 0 : (bars[i - 1] as number) + 1, end);
      return alternative.length >= STILL_LONG || isOneGroup(alternative) ? takeApart(alternative) : [alternative];
    });
  }
  const group = groups
    .filter(({ opens, again }) => opens === "(?:" && !again)
    .reduce<Group | null>((best, other) => (best && size(best) >= size(other) ? best : other), null);
  if (!group) return [source];
  const before = source.slice(0, group.start);
  const behind = source.slice(group.end);
  // Where more than one way leads to the group, the way decides before the alternative does.
  const isOneWay = !groups.some(({ start, opens, again }) => start < group.start && (opens === "(?:" || again));
  if (!isOneWay || hasRepeat(before) || before.length + behind.length > AROUND) return [source];
  const inside = takeApart(source.slice(group.start + group.opens.length, group.end - 1));
  return inside.length < 2 && before + behind !== "" ? [source] : inside.map((one) => `${before}(?:${one})${behind}`);
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly opens: string;
  /** Followed by a sign of repetition. */
  readonly again: boolean;
}

const size = ({ start, end }: Group) => end - start;

const isOneGroup = (source: string) => {
  const { bars, groups } = outline(source);
  const [only] = groups;
  return bars.length === 0 && only?.opens === "(?:" && only.start === 0 && only.end === source.length;
};

/** Whether anything outside of groups and classes is repeated or optional. */
function hasRepeat(source: string): boolean {
  let plain = source.replace(CLASS_OR_ESCAPE, "x");
  for (let shorter = plain.replace(INNERMOST, "x"); shorter !== plain; shorter = plain.replace(INNERMOST, "x"))
    plain = shorter;
  return /[*+?{]/.test(plain);
}
const INNERMOST = /\((?:\?(?:<?[=!]|:))?[^()]*\)/g;

/** Where the bars and the groups of a source lie that are in no other group. */
function outline(source: string): { readonly bars: readonly number[]; readonly groups: readonly Group[] } {
  const bars: number[] = [];
  const groups: Group[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === "\\") at++;
    else if (char === "[") at = classEnd(source, at);
    else if (char === "(" && depth++ === 0) start = at;
    else if (char === ")" && --depth === 0) {
      const opens = /^\((?:\?(?:<?[=!]|:))?/.exec(source.slice(start, start + 4))?.[0] ?? "(";
      groups.push({ start, end: at + 1, opens, again: /[*+?{]/.test(source[at + 1] ?? "") });
    } else if (char === "|" && depth === 0) bars.push(at);
  }
  return { bars, groups };
}

function classEnd(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
  return at;
}
