import type { Act, Draft, Span } from "../../types";
import { deadline } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import { type Edit, unitAt } from "../splice";
import type { Voice } from "../voice";
import { extend } from "./mend";

/** A clause after which `by Friday` would date something else. */
const HANGS_ON =
  /\b(?:you|they|he|she|we|I)\s+(?:\w+\s+)?(?:asked|mentioned|raised|wanted|need|reported|sent|requested)\b|\b(?:which|who|where)\b|\bthat (?:we|you|they|he|she|it|i|is|are|was|were|has|have|will|can)\b/i;
const FINDS_OUT =
  /\b(?:check|(?<!\ba )look(?! out| up)|ask|talk|speak|find out|have a word|discuss|see|dig|think|investigate|follow up|chase)\b(?! to (?:it|that|this)\b)/i;
/** The answer is promised in so many words. */
const ANSWERS =
  /\b(?:come|circle|get|go|be|report|revert|ring|call) (?:\w+ )?(?:back|to you|to u)\b|\b(?:revert|let (?:you|u) know|inform|tell (?:you|u)|update|keep (?:you|u) (?:posted|updated|informed)|(?:message|msg|mail|email|e-mail|text|ping|write(?: to)?|answer|show|give|send|bring|drop|get) (?:you|u|it|them|that)|(?:over|across|back) to (?:you|u)|be in touch|(?:you|u)(?: will|['’]ll)? (?:get|have|receive|hear|see))\b/i;

/** What it waits for is a fact: "as soon as I hear from them, and by Wednesday at the latest". */
export function hangsOnEvent(act: Act, span: Span, draft: Draft, voice: Voice, blank: BlankMaker): Edit | null {
  const rest = draft.text.slice(span.end, unitAt(draft, span)?.end);
  const event = /^,?\s+(?:once|as soon as|when|after)\s[^.?!,;\n]{4,80}/i.exec(rest);
  if (!event || act.kind !== "promise") return null;
  const end = span.end + event[0].length;
  return { start: end, end, text: voice.say(`, and by ${blank(deadline)} at the latest`) };
}

/** Times that fix nothing and are read as no time at all. */
const IDLE =
  /,? (?:as (?:quickly|soon|fast|promptly|early) as (?:we|I|you)(?: possibly)? can|at your (?:next |very )?(?:free |spare |quiet |first )*(?:minute|moment|leisure|second)|when(?:ever)? things have calmed down(?: on your (?:end|side))?|in the next little while|at some (?:point|stage)|one of these days|in due (?:course|time)|in the fullness of time|before long|down the line|like yesterday|some ?time(?: or other)?|in (?:your own )?(?:good |sweet )?time|when things (?:are|get) (?:quieter|calmer)|with (?:the minimum of|minimal|no further|as little) delay(?: as possible)?|with all (?:due |possible )?speed|with dispatch|with (?:some|great|all|the utmost) urgency|as a matter of (?:utmost )?urgency)(?=[ ,.?!]|$)/i;
/** Waiting for an answer of nobody in particular is no day: the day stands in its place. */
const ONCE_HEARD =
  /,? (?:as soon as|once|when(?:ever)?) (?:I|we)(?:['’]ve| have)? (?:hear|heard|know|get)(?: (?:back|more|anything|something|an answer))?(?=[.!\s]*$)/i;
/** What he is told of is a clause of its own: the day goes on the telling, "let you know by Monday when our fitter can come". */
const TELLS_OF =
  /\b(?:let (?:you|u) know|(?:tell|inform|show|update|advise|remind) (?:you|u)|(?:come|get|circle) back to (?:you|u)(?: (?:on|about|with))?|confirm)(?= (?:who|whom|whose|what|how|why|where|which|whether|if|about (?:the|your|our|this|that)|when(?! (?:I|we)\b))\b)/i;
const ANSWERS_THEN =
  /^.* and (?:will |then )*(?:let (?:you|u) know|(?:tell|inform|send|give) (?:you|u)|(?:come|get|circle) back to (?:you|u))\b/i;
/** Keeping somebody posted has no day; letting him know how it stands has. */
const KEEPS_POSTED = /\bkeep (?:you|u) (?:posted|updated|informed|in the loop|in the picture|abreast|up to date)\b/i;
/** What the act is to be ready for: `before rehearsals`, `ahead of the visit`; the day stands after it, set off. */
const IN_TIME = /\s(?:before|ahead of|in time for|so that|so)\s[^,]+$/i;
/** Somebody is called at the end: the day stands before his name. */
const CALLED_LAST = /,?\s+(?:sir|madam|ma['’]am|boss|chief|mate|pal|bro|love|guys|team|folks|doc)$/i;
/** Something has to happen first, in a clause of its own. */
const HINDERED =
  /(?<=.{12}),? (?:but|although|though|because|only)\b[^,]*\b(?:has|have|is|are|needs?|must|still|first|will|can|there['’]s)\b.*$/i;
/** More about the object after a comma: "in two variants, day and night". */
const APPOSITION = /,\s+(?!and |then )[^,]+$/;

/** A floating time that is a clause: "when things calm down". */
const CLAUSE = /^(?:when|whenever|once|as soon as|after|until|the moment|if)\b/i;
/** How that clause goes on: by how much, and on whose side. */
const CLAUSE_GOES_ON =
  /^(?: (?:a (?:little |wee )?(?:bit|little)|a (?:tad|touch)|somewhat|slightly|down|up|again|properly|enough|a lot|much|more|over there|there))*(?: (?:on|at|from|over|in|for|with|around) (?:the |your |our |their |his |her |that )?(?:end|side|part|office|place|shop|plant|desk|team|you|u|them|there))?(?=[ ,.;!?]|$)/i;

/** What follows a floating time and is still of its clause: "a bit on your side". */
export function clauseRest(time: string, after: string): string {
  return CLAUSE.test(time) ? (CLAUSE_GOES_ON.exec(after)?.[0] ?? "") : "";
}

function letYouKnow({ casual, pick }: Voice): string {
  return casual ? pick("let you know", "get back to you", "send you an update") : "inform you";
}

/** The day behind the telling, before what is told; null: what is told is no clause. */
function onTelling(text: string, when: string): string | null {
  const tells = TELLS_OF.exec(text);
  if (!tells) return null;
  const at = tells.index + tells[0].replace(/ (?:on|about|with)$/i, "").length;
  return `${text.slice(0, at)} ${when}${text.slice(at)}`;
}

/** An English act with its day, where it dates nothing else. */
export function english(act: Act, span: Span, draft: Draft, text: string, voice: Voice, when: string): string {
  const bare = when.replace(/^(?:on|by) /, "");
  if (act.time) {
    const start = act.time.start - span.start;
    const end = act.time.end - span.start;
    // "look into it soon and let you know": the day goes on the answer he waits for.
    if (act.kind === "promise" && ANSWERS_THEN.test(text.slice(end))) {
      const rest = text.slice(0, start).trimEnd() + text.slice(end);
      return onTelling(rest, when) ?? `${rest} ${when}`;
    }
    // "if you would urgently send …": a day does not stand before its verb.
    if (
      /^(?:urgently|immediately|promptly|quickly|soon)$/i.test(act.time.text) &&
      /^ [a-z]/.test(text.slice(end)) &&
      /\b(?:would|could|will|can|please|kindly|to) $/i.test(text.slice(0, start))
    )
      return extend(span, draft, HANGS_ON.test(text) ? `, ${when}` : ` ${when}`).replace(` ${act.time.text}`, "");
    const moment = / as and $/i.test(text.slice(0, start)) ? 7 : 0;
    if (moment) return `${text.slice(0, start - moment)} ${when}${text.slice(end)}`.replace(/ {2,}/g, " ");
    const asAs = / as $/i.test(text.slice(0, start)) && /^ as [\w ]+/i.exec(text.slice(end));
    if (asAs) return `${text.slice(0, start - 4)} ${when}${text.slice(end + asAs[0].length)}`;
    const clause = clauseRest(act.time.text, text.slice(end));
    const loose =
      clause ||
      (/^ (?:possible(?: moment| time| date)?|manage|moment|convenience|opportunity|here|there|(?:with|for) us)\b|^ when(?:ever)? (?:(?!\band\b)[^.,]){3,30}(?=$| and\b)|^ (?:in|over|during) the (?:coming|next|spring|summer|autumn|fall|winter)(?: \w+)?/i.exec(
        text.slice(end),
      )?.[0] ??
        "");
    if (/\bsooner rather than $/i.test(text.slice(0, start)))
      return text.slice(0, start).replace(/ ?sooner rather than $/i, ` ${when}`) + text.slice(end);
    const led = /\b(?:by|before|until|on)\s+$/i.test(text.slice(0, start));
    const event = /^ (?:before|ahead of|in time for)\b/.test(
      text.slice(end + loose.length) || draft.text.slice(span.end),
    )
      ? ","
      : "";
    const hedge = /(?:some ?time|at some point) $/i.exec(text.slice(0, start))?.[0].length ?? 0;
    if (hedge) return `${text.slice(0, start - hedge)}${when}${text.slice(end + loose.length)}`;
    return text.slice(0, start) + (led ? bare : when) + event + text.slice(end + loose.length);
  }
  const heard = act.kind === "promise" ? ONCE_HEARD.exec(text) : null;
  if (heard) return text.replace(ONCE_HEARD, () => ` ${when}`);
  const idle = IDLE.exec(text);
  if (idle) return `${text.slice(0, idle.index)} ${when}${text.slice(idle.index + idle[0].length)}`;
  const posted = KEEPS_POSTED.exec(text);
  if (posted && act.kind === "promise")
    return extend(span, draft, "").replace(KEEPS_POSTED, () => `let you know ${when} how it stands`);
  // "once Piet and I have been through it": the act was read as far as the name.
  const waits = /,? (?:once|when|after|as soon as) \S+$/i.exec(text);
  if (waits) return `${text.slice(0, waits.index)} ${when},${text.slice(waits.index).replace(/^,/, "")}`;
  const told = act.kind === "promise" ? onTelling(text, when) : null;
  if (told) return told;
  const found =
    FINDS_OUT.test(text) &&
    !/^(?:you|u)\b/i.test(text) &&
    act.kind === "promise" &&
    !ANSWERS.test(draft.text.slice(span.start, span.end + 40));
  if (found) return extend(span, draft, ` and ${letYouKnow(voice)} ${when}`);
  const called = CALLED_LAST.exec(text)?.[0];
  if (called)
    return `${text.slice(0, text.length - called.length)} ${when}${/^,/.test(called) ? called : `,${called}`}`;
  // What stands in the way is no part of the promise: ", but first Ottilie has to come back".
  const hindered = act.kind === "promise" ? HINDERED.exec(text) : null;
  if (hindered) return `${text.slice(0, hindered.index)} ${when}${text.slice(hindered.index)}`;
  const owed = /\b(?:you|u)$/i.test(text) && ANSWERS.test(text);
  if (/ by$/i.test(text.trimEnd())) return extend(span, draft, ` ${when.replace(/^by /, "on ")}`);
  const apart = (HANGS_ON.test(text) && !owed) || APPOSITION.test(text) || IN_TIME.test(text);
  return extend(span, draft, apart ? `, ${when}` : ` ${when}`);
}
