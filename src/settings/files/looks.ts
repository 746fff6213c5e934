/** More texts than this for one pattern are no list of exceptions any more. */
const MOST = 120;

/** A pattern without its look-around, and the texts a match must not overlap instead. */
export interface Plainer {
  readonly pattern: string;
  readonly except: readonly string[];
}

const BEFORE = /^\(\?<!((?:[^()\\]|\\.|\((?!\?[=!<])(?:[^()\\]|\\.)*\))*)\)/;
const AFTER = /\(\?!((?:[^()\\]|\\.|\((?!\?[=!<])(?:[^()\\]|\\.)*\))*)\)$/;
const LOOK = /\(\?<?[=!]/;

/**
 * RE2 cannot look around, but a rule has exceptions: `サーバ(?!ー)` finds サーバ except in サーバー. Only where both sides
 * are a few plain texts, so that it says the very same; any other pattern comes back as it is.
 */
export function withoutLooks(pattern: string): Plainer {
  const same = { pattern: pattern.replaceAll("(?=$)", "$"), except: [] };
  const before = BEFORE.exec(pattern);
  const after = AFTER.exec(pattern);
  if (!before && !after) return same;
  const core = pattern.slice(before?.[0].length ?? 0, after ? -after[0].length : undefined);
  const found = LOOK.test(core) ? null : textsOf(core);
  const [left, right] = [before, after].map((look) => (look ? textsOf(look[1] ?? "") : []));
  if (!found || !left || !right) return same;
  const except = found.flatMap((text) => [...left.map((one) => one + text), ...right.map((one) => text + one)]);
  // A phrase that ends in a Latin letter matches whole words only, and would excuse less than the pattern does.
  const exact = left.every((one) => !/^\w/.test(one)) && right.every((one) => !/\w$/.test(one));
  return exact && except.length <= MOST && [...left, ...right].every((one) => one !== "")
    ? { pattern: core, except }
    : same;
}

/** All texts a pattern matches, where they are few and plain; null for all else. */
function textsOf(pattern: string): readonly string[] | null {
  const reader = { pattern, at: 0 };
  const texts = readChoice(reader);
  return reader.at === pattern.length ? texts : null;
}

interface Reader {
  readonly pattern: string;
  at: number;
}

function readChoice(reader: Reader): readonly string[] | null {
  let texts = readTexts(reader);
  while (texts && reader.pattern[reader.at] === "|") {
    reader.at++;
    const more: readonly string[] | null = readTexts(reader);
    texts = more && texts.length + more.length <= MOST ? [...texts, ...more] : null;
  }
  return texts;
}

function readTexts(reader: Reader): readonly string[] | null {
  let texts: readonly string[] = [""];
  while (reader.at < reader.pattern.length && !"|)".includes(reader.pattern[reader.at] as string)) {
    const part = readPart(reader);
    if (!part) return null;
    const optional = reader.pattern[reader.at] === "?";
    if (optional) reader.at++;
    const choices = optional ? ["", ...part] : part;
    if (texts.length * choices.length > MOST) return null;
    texts = texts.flatMap((text) => choices.map((choice) => text + choice));
  }
  return texts;
}

function readPart(reader: Reader): readonly string[] | null {
  const char = String.fromCodePoint(reader.pattern.codePointAt(reader.at) ?? 0);
  reader.at += char.length;
  if (char === "(") {
    if (reader.pattern.startsWith("?:", reader.at)) reader.at += 2;
    else if (reader.pattern[reader.at] === "?") return null;
    const texts = readChoice(reader);
    return reader.pattern[reader.at++] === ")" ? texts : null;
  }
  if (char === "[") return readClass(reader);
  if (char === "\\") {
    const escaped = reader.pattern[reader.at++] ?? "";
    return /[^\w\s]/.test(escaped) ? [escaped] : null;
  }
  return /[\^$.*+?{}]/.test(char) ? null : [char];
}

/** A class of single characters and ranges, each as a text; null for one that is turned round, named or escaped. */
function readClass(reader: Reader): readonly string[] | null {
  const end = reader.pattern.indexOf("]", reader.at + 1);
  const inside = [...reader.pattern.slice(reader.at, end)];
  if (end < 0 || /[\\^[]/.test(inside.join(""))) return null;
  reader.at = end + 1;
  const texts: string[] = [];
  for (let i = 0; i < inside.length; i++) {
    const [from, to] = [
      inside[i]?.codePointAt(0) ?? 0,
      inside[i + 1] === "-" ? inside[i + 2]?.codePointAt(0) : undefined,
    ];
    if (to === undefined) texts.push(inside[i] ?? "");
    else {
      if (to < from || to - from > MOST) return null;
      for (let code = from; code <= to; code++) texts.push(String.fromCodePoint(code));
      i += 2;
    }
  }
  return texts;
}
