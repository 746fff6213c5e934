import type { Blank } from "../types";

/** Blanks of one question are numbered in the order in which they are read, not in which they were made. */
export function inReadingOrder(
  text: string,
  made: readonly Blank[],
  old: string,
): { text: string; blanks: readonly Blank[] } {
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
export function inOrder(blanks: readonly Blank[]): readonly Blank[] {
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
