import type { Draft } from "../types";
import { withoutCapitals } from "./voice";

/** A salutation that lost the rest of its sentence, or a name that stands alone before words of ours. */
const CALLED_ALONE =
  /(^|\n|[.!?] )((?:(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening)) )?(?:(?:Mr|Mrs|Ms|Mdm|Dr|Prof)\.? )?(?:[Ss]ir|[Mm]adam|Mdm|[Dd]octor|[Cc]aptain|[Bb]oss|[Cc]hief|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?))(?:, with (?:all due |all |due )?respect)?\. (\p{L})/gu;
/** A sigh before a name whose sentence went: "Honestly, Mrs Pryce." */
const SIGHED =
  /(^|\n|[.!?] )(?:Honestly|Frankly|Look|Listen|Believe me|Trust me|Really), ((?:(?:Mr|Mrs|Ms|Mdm|Dr|Prof)\.? )?\p{Lu}[\p{L}'’-]+)\. (?=\p{L})/gu;
/** What follows a salutation in its own line begins small. */
const SALUTED =
  /((?:^|\n)(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey) (?:(?:Mr|Mrs|Ms|Dr|Prof)\. )?[^,.!?\n]{1,30}, )(\p{Lu})(?=\p{Ll}+ \p{L}|\p{Ll}* \p{Ll})/gu;
/** A name called at the end of a sentence that went. */
const LEFT_CALLING = /([.?!]) ([Pp]al|[Mm]ate|[Bb]oss|[Bb]ro|[Ss]ir|[Cc]hief|[Mm]adam)\.?$/u;
/** A clause that set itself against one that went. */
const SET_AGAINST = /(^|\n|[.!?] )[Ww]hereas (\p{L})/gu;

/** A sentence of the draft behind a clause whose rest went: "They do not care; The 200 pieces leave …". */
const BEGUN = /[;–—] (\p{Lu}[^.?!\n]{6,})/gu;

/** A point of a list by its number, before what is said to it: "Item 7, thanks for bringing up …". */
const ITEM = /(?<=^|\n|[.!?;] )(?:[Ii]tem|[Pp]oint|[Qq]uestion|[Nn]umber) \d+, (?=thank)/g;

/** What went on after a semicolon or a comma, and is a sentence of its own now. */
const BEGINS_SMALL = /(?<![A-Z.]\w?)([.?!]) (\p{Ll})([^.?!\n]{12})/gu;

/** A day that led an ask of ours reads, in the middle of a sentence, as the day of what stands before it. */
const LED_BY_DAY = /(?<=[,:] )by (\[[^\]\n]+\]), ((?:could|can|would) you) /g;

/** Half a sentence whose other half went: a reason or a condition alone, a remark announced and not made. */
const HALF =
  /(?<=^|[.!?] |\n)(?:(?:[Aa]nd |[Bb]ut )?(?:[Ss]ince|[Bb]ecause|[Ii]f|[Oo]nce|[Aa]lthough|[Ii]n view of) [^,.?!:;\n]{3,60}|(?:[Oo]ne|[Aa]|[Aa]nother|[Ll]ast|[Ff]irst|[Ss]econd|[Tt]hird|[Nn]ext|[Oo]ther) (?:last |more |final )?(?:remark|word|thing|note|point)(?: from (?:my|our) side)?|[Ss]o)[.](?:\s+|$)/g;

/**
 * The seams of an English rewrite, once everything is in its place: nobody is called in a sentence of his own whom the
 * draft called at the head or the end of another, and no clause stands against one that went.
 */
export function tidied(text: string, draft: Draft): string {
  const small = withoutCapitals(draft);
  const old = draft.text;
  return text
    .replace(LED_BY_DAY, "$2, by $1, ")
    .replace(HALF, (whole) => (old.includes(whole.trim()) ? whole : /\n\s*\n$/.test(whole) ? "\n\n" : ""))
    .replace(/(?<=[.?!]) (?:so|just|simply|also|or|do|please)$/, (whole) => (old.endsWith(whole) ? whole : ""))
    .replace(LEFT_CALLING, (whole, stop: string, name: string) =>
      new RegExp(`, ${name}[.!]?\\s*$`, "i").test(old) ? stop : whole,
    )
    .replace(SIGHED, (whole, before: string, name: string) => (old.includes(whole) ? whole : `${before}${name}. `))
    .replace(/(\p{Extended_Pictographic}\ufe0f?)\.(?=\s|$)/gu, (whole, smile: string) =>
      old.includes(whole) ? whole : smile,
    )
    .replace(/(?<=\p{L}) ,/gu, (gap) => (old.includes(gap) ? gap : ","))
    .replace(CALLED_ALONE, (whole, before: string, name: string, letter: string, at: number) => {
      if (!old.includes(name) || standsAlone(name, old)) return whole;
      const next = text.slice(at + whole.length - 1, at + whole.length + 3);
      return `${before}${name}, ${/^(?:I\b|Mr|Ms|Dr)/.test(next) ? letter : letter.toLowerCase()}`;
    })
    .replace(SALUTED, (whole, before: string, letter: string, at: number) =>
      old.includes(whole) || /^(?:I|Mr|Ms|Mrs|Dr)\b/.test(text.slice(at + before.length))
        ? whole
        : before + letter.toLowerCase(),
    )
    .replace(BEGINS_SMALL, (whole, stop: string, letter: string, rest: string) =>
      small || old.includes(whole) || !old.includes(letter + rest) ? whole : `${stop} ${letter.toUpperCase()}${rest}`,
    )
    .replace(/[;,:](?=\.(?:\s|$))/g, (mark) => (old.includes(`${mark}.`) ? mark : ""))
    .replace(ITEM, (whole) => whole.replace(",", ":"))
    .replace(BEGUN, (whole, begun: string) => (old.includes(whole) || !old.includes(begun) ? whole : `. ${begun}`))
    .replace(SET_AGAINST, (whole, before: string, letter: string) =>
      old.includes(whole.trim()) ? whole : `${before}${small ? letter : letter.toUpperCase()}`,
    );
}

/** The writer himself put it so. */
function standsAlone(name: string, old: string): boolean {
  const at = old.indexOf(`${name}.`);
  return at === 0 || (at > 0 && /(?:\n|[.!?] )$/.test(old.slice(0, at)));
}
