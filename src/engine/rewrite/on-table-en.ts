/** What lies with the reader himself, and how it leaves him: `out of your queue`, `off your desk`. */
export interface OnTable {
  readonly thing: string;
  readonly out: string;
}

const NAME = "[\\p{L}\\d][\\p{L}\\d.'’&/-]*";
const THING = `(?:[Tt]he|[Oo]ur|[Mm]y|[Tt]his|\\p{Lu}[\\p{L}'’-]*['’]s?)(?: (?!(?:and|but|is|are|was|has|have)\\b)${NAME}){1,3}?`;
const STANDS =
  "(?:(?:has|have|['’]s|['’]ve) been|is|are|['’]s)(?: still| just| now)? (?:sitting|stuck|waiting|lying|parked|stranded|gathering dust|on hold|pending)|(?:still )?(?:sits?|lies|waits?|hangs)";
const PLACE =
  "(in|on|with) your ((?:\\p{L}+ )?(?:queue|inbox|in-?tray|tray|pile|desk|table|plate|list|basket|backlog|hands))";
const LIES = new RegExp(`(?:^|[.,;:!?] |\\n|\\b(?:and|but) )(${THING}) ?(?:${STANDS}) ${PLACE}\\b`, "u");

/** What the draft says before an ask lies in the reader's queue or on his desk; null: nothing of the kind. */
export function onTableIn(before: string): OnTable | null {
  const [, thing, at, place] = LIES.exec(before) ?? [];
  if (!thing || !place) return null;
  return {
    thing: thing.replace(/^(?:The|Our|My|This)\b/, (word) => word.toLowerCase()),
    out: `${at === "on" ? "off" : "out of"} your ${place}`,
  };
}
