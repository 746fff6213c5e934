import type { Languages } from "../engine/language";
import { en } from "./en";
import { zh } from "./zh";
import { simplify } from "./zh/traditional";

/** Full-width letters, digits and signs stand 0xFEE0 above their ASCII twins. Sentence punctuation stays full-width. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ％＋－／＠＃＆＝．]/g;
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

function readable(text: string): string {
  return simplify(text)
    .replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(ODD_SPACE, " ");
}

/** Every language the coach reads. */
export const languages: Languages = { zh, en, readable };
