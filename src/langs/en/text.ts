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
