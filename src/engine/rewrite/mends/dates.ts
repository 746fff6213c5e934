import { hasTrait } from "../../evidence";
import type { Act, Draft, Span } from "../../types";
import { deadline, evening, favourDay, favourSoon, meetingTime, noon, sendBy, today } from "../blank-specs";
import type { BlankMaker } from "../blanks";
import { breathOf } from "../breath";
import { PRESSES } from "../open/signs-en";
import { unitAt } from "../splice";
import type { Voice } from "../voice";
import { clauseRest, english as datedEn, hangsOnEvent } from "./dates-en";
import { answerOwed, chinese } from "./dates-zh";
import { actAt, type Mend, type Remedy } from "./mend";

/** Deeds that bring people together: they need an hour, not a day by which. */
export const TOGETHER =
  /见面|见一|碰|聊|坐坐|坐下来|坐一|视频|电话|开会|开个会|(?<![传发寄拿送拷拍捎])过来|上嚟|来我|来趟|来一|[跑走去][一]?趟|一块儿?[去跑走谈]|[带陪领][您你]|参观|拜访|吃|喝|(?<!核)对一下|对一对|\b(?:call|phone|meet|sit down|chat|catch up|get together|coffee|lunch|visit|come by|session|talk|zoom|invite|together)\b/i;
const EVENING = /\b(?:beers?|drinks?|dinner|pint)\b|晚饭|晚飯|喝一杯|喝两杯|喝酒|撸串/i;
const NOON = /\blunch\b|午饭|午飯|中饭/i;
/** Whatever cannot wait is not put off to the middle of next week. */
const URGENT =
  /从速|從速|火速|速|紧急|緊急|急|马上|馬上|立刻|立即|抓紧|抓緊|赶紧|趕緊|\b(?:urgent(?:ly)?|asap|immediately|at once|right away|without delay|as soon as possible|at the (?:very )?earliest)\b/i;
/** What is to be done at once is done today. */
const AT_ONCE =
  /\b(?:right (?:away|now)|straight ?away|immediately|at once|this (?:minute|instant)|without delay|now)\b/i;
/** Puts a fixed time where the act has a floating one, or none. */
export const dateAct: Mend = (span, draft, voice, blank) => {
  const act = actAt(span, draft) ?? (voice.lang === "en" ? promisedIn(span, draft) : null);
  return act && dated(act, span, draft, voice, blank);
};

const PROMISES =
  /(?:['’]ll|\b(?:will|shall|going to|planning to|plan to|intend to)) (?!not\b|never\b)\p{L}|\b(?:I|we) \p{L}.* and (?:tell|inform|send|let) (?:you|u)\b|\b(?:you|u) (?:get|have|receive) (?:an?|the|my|our)\b/u;

/** A promise that was found without a deed of it being read: "For the sake of peace we will ship you a set". */
function promisedIn(span: Span, draft: Draft): Act | null {
  const said = draft.text.slice(span.start, span.end);
  if (!PROMISES.test(said) || /[?]$/.test(said)) return null;
  const floats = unitAt(draft, span)?.times.find(
    ({ fixed, start, end }) => !fixed && start >= span.start && end <= span.end,
  );
  return {
    start: span.start,
    end: span.end,
    kind: "promise",
    time: floats ?? null,
    concrete: true,
    traits: [],
    owner: null,
    action: null,
  };
}

/** The same in a rewrite, which may reach as far as a floating time that stands behind the act. */
export const dateReach: Remedy = (span, draft, voice, blank) => {
  const act = actAt(span, draft);
  const hung = act && voice.lang === "en" && !act.time ? hangsOnEvent(act, span, draft, voice, blank) : null;
  if (hung) return hung;
  const owed = act && voice.lang === "zh" ? answerOwed(act, span, draft, blank, voice.write) : null;
  if (owed) return owed;
  const loose = act && LOOSE.exec(draft.text.slice(span.start, span.end + 30))?.[0].length;
  if (act && loose && loose > span.end - span.start) {
    const reach = { start: span.start, end: span.start + loose };
    return { ...reach, text: dated(act, reach, draft, voice, blank) };
  }
  if (!act?.time || act.time.end <= span.end) return null;
  const rest = voice.lang === "en" ? clauseRest(act.time.text, draft.text.slice(act.time.end)) : "";
  const reach = { start: span.start, end: act.time.end + rest.length };
  return { ...reach, text: dated(act, reach, draft, voice, blank) };
};

/** "… as quickly as we can": it was read as far as how quickly. */
const LOOSE = /^[^.?!]*? as (?:quickly|fast|promptly|early) as (?:we|I|you)(?: possibly)? can\b/;

/** A call to somebody else brings nobody together: 给他们厂长去个电话. */
const CALLS_OTHERS =
  /[给跟]给?(?![您你我])[^，。]{1,8}[打去回通]一?个?电话|\b(?:call|phone|ring) (?:the|their|your|his|her|mr|ms|me|us)\b/i;

/** What comes of their meeting is only told: 等公司开会定了再告诉您. */
const TELLS_BACK = /(?:告诉|答复|回复|通知|回)[您你]/;

/** Whether what is asked or proposed brings people together: it takes an hour, and may not suit. */
export function bringsTogether(act: Act, text: string): boolean {
  return (
    (act.kind === "proposal" && !TELLS_BACK.test(text)) ||
    hasTrait(act, "choice") ||
    (act.kind === "ask" && TOGETHER.test(text) && !CALLS_OTHERS.test(text))
  );
}

function dated(found: Act, span: Span, draft: Draft, voice: Voice, blank: BlankMaker): string {
  const within = found.time && found.time.start >= span.start && found.time.end <= span.end;
  const act = within ? found : { ...found, time: null };
  const text = draft.text.slice(span.start, span.end);
  const meets = bringsTogether(found, draft.read.slice(span.start, span.end));
  const instant = hasTrait(found, "instant");
  const favour = found.kind === "ask" && draft.audience !== "boss" && draft.audience !== "colleague";
  const presses = found.time !== null && URGENT.test(found.time.text);
  const meeting = EVENING.test(text) ? evening : NOON.test(text) ? noon : meetingTime;
  const english = voice.lang === "en";
  // In an English chat, or where something is down, an answer that is owed next week is none.
  const soon = english && found.kind === "promise" && (draft.channel === "chat" || PRESSES.test(draft.read));
  const spec = meets
    ? meeting
    : english && found.time !== null && AT_ONCE.test(found.time.text)
      ? today
      : soon
        ? sendBy
        : presses
          ? favour
            ? favourSoon
            : sendBy
          : favour
            ? favourDay
            : instant
              ? sendBy
              : deadline;
  return english
    ? datedEn(act, span, draft, text, voice, `${meets ? "on" : "by"} ${blank(spec)}`)
    : floatless(chinese(act, span, draft, text, blank(spec), voice.you, voice.write), span, draft);
}

/** With a day in it, no other word for some time or other stays in the same Chinese sentence. */
export function floatless(words: string, span: Span, draft: Draft): string {
  const unit = draft.units.find(({ start, end }) => start <= span.start && span.start < end);
  return (unit?.times ?? [])
    .filter((time) => !time.fixed && time.start >= span.start)
    .reduce((left, { text }) => left.replace(text, ""), words);
}

/** Whether a later promise or ask in the same sentence will carry the date for both. */
export function datedLater(span: Span, draft: Draft, others: readonly Span[]): boolean {
  const unit = draft.units.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!unit || actAt(span, draft)?.time) return false;
  // Chat without stops goes on in the same breath.
  const to = unit.lang === "zh" ? (breathOf(unit, draft).at(-1)?.end ?? unit.end) : unit.end;
  return others.some(({ start, end }) => start >= span.end && end <= to);
}
