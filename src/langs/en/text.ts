import { quick } from "../../engine/quick";

/** Letters whose lower case has another length, left as they are so that offsets hold. */
const lower = (text: string): string => {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
};

/** The form all English tables are written for: lower case, straight apostrophes; same length as `text`. */
export function plain(text: string): string {
  return lower(text)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\n\t\u00a0]/g, " ");
}

/** Alternatives of a table as one pattern, in which a space matches any run of spaces, and ` ?` and ` *` none too. */
export function oneOf(...words: readonly string[]): string {
  const spaced = (pattern: string) =>
    pattern.replace(/\[[^\]]*\]| [?*]?/g, (found) => (found[0] === "[" ? found : found === " " ? "\\s+" : "\\s*"));
  return `(?:${words.map(spaced).join("|")})`;
}

/** A pattern that begins and ends at a word's edge. */
export function word(pattern: string, flags = ""): RegExp {
  return quick(new RegExp(`(?<![a-zà-ɏ\\d])(?:${pattern})(?![a-zà-ɏ\\d])`, `u${flags}`));
}

const codes: number[] = [];

/**
 * The same text, held by the browser in one byte for each character if it can be. A sentence cut out of a draft with a single
 * curly quote or Chinese character in it is held in two, and every pattern would have to be compiled once more for such.
 */
export function narrow(text: string): string {
  codes.length = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return text;
    codes[i] = code;
  }
  return String.fromCharCode.apply(null, codes);
}
