/** The question for whoever does it, as the mends put it behind what is to be done. */
const ASKS_WHO =
  /(?:\s|\s–\s)could you (?:tell me by \[[^\]]+\] (?:who|which of you) (?:will|should) see to it|see to it(?: by \[[^\]]+\], or tell me|, or tell me by \[[^\]]+\]) who can)\?/gi;

/** Asked after each of several tasks, it would be the same question again and again: the last one asks for all of them. */
export function askedOnceEn(text: string): string {
  const last = [...text.matchAll(ASKS_WHO)].at(-1)?.index ?? 0;
  let more = false;
  return text.replace(ASKS_WHO, (ask: string, at: number) => {
    more ||= at < last;
    if (at < last) return "";
    // Behind the last of several points it asks for each of them.
    return more && ask.startsWith(" –") ? ask.replace("see to it", "see to these") : ask;
  });
}
