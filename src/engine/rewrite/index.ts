import type { Blank, MoveId, Review, Rewrite } from "../types";
import { blankMaker } from "./blanks";
import { compose, needsStep, ONCE, toAnswer } from "./compose";
import { rankMoves } from "./moves";
import { suggest } from "./suggest";
import { voiceOf } from "./voice";

/** A finding mended may lay bare another; after this many passes what is left is left. */
const PASSES = 4;

/**
 * A rewrite of a reviewed draft, or null when it has no `warning` or `info` to answer. `again` reviews a text under the
 * same circumstances: what a pass lays bare is answered in the next.
 */
export function rewrite(review: Review, again: (text: string) => Review, move?: MoveId): Rewrite | null {
  const chosen = move ?? rankMoves(review.draft)[0] ?? "online-meeting";
  const voice = voiceOf(review.draft);
  const blank = blankMaker(voice, review.draft);
  const answered = new Set<string>();
  let stepped = false;
  const asked = new Set<string>();
  let current = review;
  for (let pass = 0; pass < PASSES; pass++) {
    const findings = toAnswer(current).filter(({ rule }) => !answered.has(rule));
    if (findings.length === 0) break;
    const text = compose(current.draft, findings, { move: chosen, voice, blank, stepped, asked });
    stepped ||= needsStep(findings, current.draft);
    for (const { rule } of findings) {
      asked.add(rule);
      if (ONCE.has(rule)) answered.add(rule);
    }
    if (text === current.draft.text) break;
    current = again(text);
  }
  const { text } = current.draft;
  if (text === review.draft.text) return null;
  const numbered = inReadingOrder(
    text,
    blank.made.filter(({ placeholder }) => text.includes(placeholder)),
    review.draft.text,
  );
  return { move: stepped ? chosen : "mend", text: numbered.text, blanks: inOrder(numbered.blanks) };
}

/** Blanks of one question are numbered in the order in which they are read, not in which they were made. */
function inReadingOrder(text: string, made: readonly Blank[], old: string): { text: string; blanks: readonly Blank[] } {
  const read = [...made].sort((a, b) => text.indexOf(a.placeholder) - text.indexOf(b.placeholder));
  const question = ({ placeholder }: Blank) => placeholder.replace(/ \d+(?=[〕\]]$)/, "");
  const names = new Map<Blank, string>();
  for (const blank of read) {
    const same = made.filter((other) => question(other) === question(blank));
    // A blank of the draft's own keeps its name, and ours their numbers after it.
    const free = same.map(({ placeholder }) => placeholder).filter((placeholder) => !old.includes(placeholder));
    names.set(
      blank,
      free[read.filter((other) => question(other) === question(blank)).indexOf(blank)] ?? blank.placeholder,
    );
  }
  const spans = read.map((blank) => ({ blank, at: text.indexOf(blank.placeholder) }));
  let out = "";
  let at = 0;
  for (const { blank, at: start } of spans) {
    out += text.slice(at, start) + names.get(blank);
    at = start + blank.placeholder.length;
  }
  return {
    text: out + text.slice(at),
    blanks: read.map((blank) => ({ ...blank, placeholder: names.get(blank) as string })),
  };
}

/** What is promised by a day is not talked about before that day: the meeting's example moves past the deadline's. */
function inOrder(blanks: readonly Blank[]): readonly Blank[] {
  const due = blanks.filter(({ name }) => name === "by-when").map(({ example }) => dayOf(example));
  return blanks.map((blank) => {
    if (blank.name !== "when" || !due.includes(dayOf(blank.example))) return blank;
    const later = blank.suggestions.at(-1) ?? blank.example;
    return { ...blank, example: later, suggestions: [later, ...blank.suggestions.filter((time) => time !== later)] };
  });
}

/** `下周三（11月25日）下班前` and `下周三（11月25日）下午3点` are one day. */
function dayOf(time: string): string {
  return /^[^）]*）/.exec(time)?.[0] ?? time.replace(/ at .*$/, "");
}

/** The text with each blank filled by what `values` gives it, or by its example. */
export function fillBlanks(
  text: string,
  blanks: readonly Blank[],
  values: Readonly<Record<string, string>> = {},
): string {
  return blanks.reduce(
    (filled, { placeholder, example }) => filled.replace(placeholder, () => values[placeholder] ?? example),
    text,
  );
}

export { rankMoves, suggest };
