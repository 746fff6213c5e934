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

const WITH = "(?:with|in front of|before) (?:your|the|our|their|\\p{Lu})";
const UNDONE = "(?:signed|approved|released|paid|confirmed|answered|returned|cleared|decided|countersigned)";
/** Whatever waits somewhere, by its name: `the service contract (two visits) has been sat with your purchasing lot`. */
const WAITING = new RegExp(
  `(?:^|[.,;:!?] |\\n|\\b(?:and|but) )(${THING.replace("{1,3}?", "{1,6}?")})(?: \\([^)]*\\))? (?:(?:has|have|['’]s|['’]ve) been(?: \\w+ly)? (?:sat|sitting|stuck|waiting|lying|parked|stranded|pending|on hold|held up|tangled|delayed|${WITH})|(?:is|are)(?: still| just| now)? (?:sat|sitting|stuck|waiting|lying|parked|stranded|pending|on hold|held up|delayed|${WITH})|(?:still )?(?:sits|lies|waits|hangs)\\b|(?:has|have)(?:n['’]t| not)(?: yet| still)? been ${UNDONE}|(?:is|are)(?:n['’]t| not)(?: yet| still)? ${UNDONE})`,
  "gu",
);

/** What waits or is stuck, as the draft says last before an ask; null: nothing is said to. */
export function waitingIn(before: string): string | null {
  const thing = [...before.matchAll(WAITING)].at(-1)?.[1];
  return thing?.replace(/^(?:The|Our|My|This)\b/, (word) => word.toLowerCase()) ?? null;
}

/** What the draft says before an ask lies in the reader's queue or on his desk; null: nothing of the kind. */
export function onTableIn(before: string): OnTable | null {
  const [, thing, at, place] = LIES.exec(before) ?? [];
  if (!thing || !place) return null;
  return {
    thing: thing.replace(/^(?:The|Our|My|This)\b/, (word) => word.toLowerCase()),
    out: `${at === "on" ? "off" : "out of"} your ${place}`,
  };
}
