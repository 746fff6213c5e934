/** A sentence of the rewrite as it stands between stops. */
const SENTENCE = /(?<=^|\n|[.!?] )[^.!?\n]*(?:\.\d[^.!?\n]*)*[.!?]?(?: |(?=\n|$))/g;
/** What is worth something. */
const WORTH =
  /[%€$£₹¥]|\b\d[\d.,]*k?\b|\b(?:percent|commission|cut|share|bonus|cash|envelope|voucher|gift|card|trip|weekend|hamper|watch|money|something|present)\b/i;
/** It comes to the reader himself, not to his firm. */
const HIS_OWN =
  /\bin it for (?:you|u)\b|\b(?:for|to) (?:you|u) (?:personally|privately|yourself)\b|\bpersonally (?:for|to) (?:you|u)\b|\bfor yourself\b|\byour (?:own|private|personal) (?:account|pocket|iban|name|card|paypal)\b|\b(?:in|into) your (?:own )?pocket\b|\bcash (?:in hand|for you)\b|\benvelope (?:for|waiting|with your)\b/i;

/** Whatever else was answered, no sentence of a rewrite offers the reader himself something. */
export function withoutFavours(text: string): string {
  return text
    .replace(SENTENCE, (sentence) => (WORTH.test(sentence) && HIS_OWN.test(sentence) ? "" : sentence))
    .replace(/ +(?=\n|$)/g, "");
}
