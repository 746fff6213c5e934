import { SIMPLIFIED, TRADITIONAL } from "./traditional-table";

/** By character; 0: stays as it is. */
const simplified = new Uint16Array(1 << 16);
for (let i = 0; i < TRADITIONAL.length; i++) simplified[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);

/**
 * The same text with traditional characters simplified, UTF-16 unit for UTF-16 unit. Characters that only traditional
 * or Cantonese writing has (嘅, 咗, 畀, 佢) stay as they are: the readers know them by sight.
 */
export function simplify(text: string): string {
  let out = "";
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const plain = simplified[text.charCodeAt(i)] as number;
    if (plain === 0) continue;
    out += text.slice(copied, i) + String.fromCharCode(plain);
    copied = i + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}
