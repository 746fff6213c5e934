import { SIMPLIFIED, TRADITIONAL } from "./traditional-table";

const simplified = new Map<number, string>();
for (let i = 0; i < TRADITIONAL.length; i++) simplified.set(TRADITIONAL.charCodeAt(i), SIMPLIFIED.charAt(i));

/**
 * The same text with traditional characters simplified, UTF-16 unit for UTF-16 unit. Characters that only traditional
 * or Cantonese writing has (嘅, 咗, 畀, 佢) stay as they are: the readers know them by sight.
 */
export function simplify(text: string): string {
  let out = "";
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x3400) continue;
    const plain = simplified.get(code);
    if (plain === undefined) continue;
    out += text.slice(copied, i) + plain;
    copied = i + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}
