import type { ReadingContext } from "../../engine/language";
import type { Act, ActKind, ActTrait, Span, TimeMention } from "../../engine/types";
import { type Action, readAction, withBaseVerb } from "./action";
import type { Clause } from "./clauses";
import { isBaseVerb, readImperative } from "./grammar";
import { readLeadIn } from "./lead-in";
import { readNoun } from "./nouns";
import { readOffers } from "./offers";
import { isDatedPlan } from "./plans";
import { PROMISE_HEADS, readPromise } from "./promises";
import { LIGHT, OPENS_MEETING, PROPOSAL_HEADS } from "./proposals";
import { readQuestion } from "./questions";
import { BARE_NOUN, HOPE, IN_YOUR_HANDS, MAY, NEED_HEADS, READER_WORD, REQUEST_HEADS, WELCOME } from "./requests";
import { isPast } from "./tense";

/** What a clause does, before it is placed in its sentence. `verb` is where the action begins, from the clause's head. */
interface Reading extends Action {
  readonly kind: ActKind;
  readonly verb: number;
  readonly owner: RegExp | null;
}

/** One clause with all that reading it takes. */
interface Head {
  /** Plain form from the clause's head to its end. */
  readonly text: string;
  /** The same with time words blanked out. */
  readonly timeless: string;
  readonly raw: string;
  readonly asks: boolean;
  readonly chat: boolean;
  /** Joined to the clause before by a conjunction, whose subject may be its own. */
  readonly continues: boolean;
  /** Followed by a colon. */
  readonly heading: boolean;
  /** A note to oneself or about code: TODO, nit. */
  readonly note: boolean;
}

/** The clause's subject is the writer's side, said or dropped. */
const OURS =
  /^(?:(?:i|we|our|my|let|lemme|im|ive|me)(?![\p{L}])|(?:will|shall|gonna|going|have|am|are|just|\p{L}+ing)\b)/u;
const POLITE = /\b(?:please|pls|plz|kindly)\b/u;

const WRITER = /\b(?:i and \w+|\w+ and i|i|we|me|us|our [\w ]+?(?= will| shall| is| are| 'll|'ll))(?![\p{L}\d])/u;
const LOOK_FORWARD = /^(?:(?:i|we)(?:'m|'re| am| are)? )?(?:\w+ )?look(?:ing)? forward\b/u;
const FORMULA_HOPE =
  /^(?:[^.;]{0,20}\b)?(?:hope|hoping|trust|wish) (?:that )?(?:you|this|all|your)\b.{0,40}\b(?:well|safe|weekend|week|holiday|trip|good health|enjoy|find|like it|understand|agree|great|fine|day|soon|better)\b/u;
/** "I need your plan", "we need to know": what is to come from the reader. */
const FROM_READER =
  /^(?:(?:(?:also|still|really|urgently|only) )*(?:your|ur) \p{L}+|what (?:we|you)|(?:the|a|an|this|that|these|those|it|them)\b.{0,60}(?:by|before|asap|today|tomorrow|from you|to (?:proceed|finish|complete|finali[sz]e|close|sign)))/u;
/** Answered by telling: an information question however it is put. */
const TELL =
  /^(?:tell|let (?:me|us) know|say|explain|clarify|remind (?:me|us)|confirm (?:if|whether|that|when|who|which|what|how|where)|advise (?:if|whether|when|what|which|how much|how many|who)|share (?:when|what|how|who|which)|check (?:if|whether)|see (?:my|the|attached)|remember|recall|elaborate|describe|specify|give (?:me|us) (?:an idea|more (?:info|information|details|context|color|colour)))\b/u;
/** Done away from the phone: only these need a time in chat. */
const AWAY =
  /^(?:sign|deliver|bring|visit|arrange|fix|book|order|ship|print|install|schedule|introduce|prepare|organi[sz]e|review|pay|submit|finish|complete|draft|write up|quote|test|meet|repair|return|collect|courier|issue|process|release|get .{0,30}(?:signed|done|approved|confirmed|ready)|set up|make sure)\b/u;

/** Asks, promises and proposals of one sentence in plain form; offsets of the sentence. */
export function readActs(
  sentence: string,
  text: string,
  clauses: readonly Clause[],
  times: readonly TimeMention[],
  context: ReadingContext,
): readonly Act[] {
  const timeless = blank(sentence, times);
  const acts: Act[] = [];
  let calledBefore: string | null = null;
  let before: Reading | null = null;
  let ours = true;
  const offers = readOffers(sentence, text, clauses, times);
  for (const [i, clause] of clauses.entries()) {
    if (offers.some((offer) => clause.end > offer.start && clause.start < offer.end)) continue;
    const raw = text.slice(clause.start, clause.end);
    const lead = readLeadIn(clause.text, raw);
    const start = clause.start + lead.length;
    const called = lead.called ?? calledBefore;
    calledBefore = isName(raw) ? raw.trim() : null;
    const head: Head = {
      text: sentence.slice(start, clause.end),
      timeless: timeless.slice(start, clause.end),
      raw: text.slice(start, clause.end),
      asks: /^[^\p{L}\d\uFFFC]*\?/u.test(sentence.slice(clause.end)) || clause.text.includes("?"),
      chat: context.channel === "chat",
      continues: /^(?:and|then|or|&|n)\s/u.test(clause.text),
      note: /^(?:todo|fixme|xxx|nit|hack)\b/u.test(sentence),
      heading: /^\s*:/u.test(sentence.slice(clause.end)),
    };
    if (!head.continues) ours = OURS.test(head.text) || isPast(/^\S+/u.exec(head.text)?.[0] ?? "");
    const time = timeOf(i, { start, end: clause.end }, clauses, times);
    const told = readHead(head, clause, before, ours);
    const reading =
      told && !told.traits.includes("formula") && (told.kind !== "promise" || told.concrete)
        ? told
        : (readPlan(head, clause, time) ?? told);
    if (!reading) continue;
    const previous = before;
    before = reading;
    const verb = Math.min(reading.verb, head.text.length);
    const span = { start, end: start + head.raw.replace(/[\s.!?,;:]+$/u, "").length };
    acts.push({
      ...span,
      kind: reading.kind,
      concrete: reading.concrete,
      owner: ownerOf(reading, head, called),
      action: head.raw.slice(verb).replace(/[\s.!?,;:]+$/u, "") || null,
      time,
      traits: [...reading.traits, ...hangsOn(reading, i, clauses, head.continues && previous?.kind === "ask")],
    });
  }
  return acts.filter(
    (act) => !LEAVE_IT.test(act.action ?? "") || acts.every((other) => other === act || other.kind !== "promise"),
  );
}

const LEAVE_IT = /^leave (?:it|this|that) (?:with|to)/iu;

function blank(sentence: string, times: readonly Span[]): string {
  let blanked = sentence;
  for (const { start, end } of times) {
    blanked = blanked.slice(0, start) + " ".repeat(end - start) + blanked.slice(end);
  }
  return blanked;
}

function isName(raw: string): boolean {
  return /^\s*(?:\p{Lu}[\p{L}'’-]+)(?:\s+(?:and\s+)?\p{Lu}[\p{L}'’-]+){0,2}\s*$/u.test(raw);
}

function ownerOf(reading: Reading, head: Head, called: string | null): string | null {
  const match = reading.owner?.exec(head.text);
  if (match) return head.raw.slice(match.index, match.index + match[0].length).trim();
  return reading.kind === "ask" ? called : null;
}

function readHead(head: Head, clause: Clause, before: Reading | null, ours: boolean): Reading | null {
  if (clause.role === "if" || clause.role === "when") return readRequest(head);
  return (
    readProposal(head) ??
    readLets(head) ??
    readNeedToKnow(head) ??
    readOwnPromise(head, ours) ??
    readNamed(head) ??
    readRequest(head) ??
    (head.continues && before?.kind === "promise" && !POLITE.test(head.text) ? null : readCommand(head)) ??
    readNeed(head) ??
    readQuestion(head.text, head.asks)
  );
}

function readProposal(head: Head): Reading | null {
  for (const pattern of PROPOSAL_HEADS) {
    const match = pattern.exec(head.text);
    if (!match) continue;
    const rest = head.timeless.slice(match[0].length);
    const time =
      /^(?:do you have|have you got|got|have|you got|spare|could you spare|can you spare|would you have|coffee|lunch|dinner|beer|drink|call|zoom|quick|breakfast|a )/u;
    if (
      !OPENS_MEETING.test(rest) &&
      !OPENS_MEETING.test(head.text.slice(match[0].length)) &&
      !(
        time.test(match[0]) &&
        /\b(?:for|to|talk|call|chat|meet|catch|discuss|coffee|lunch|dinner)\b|^\s*$/u.test(head.text.slice(0, 80))
      )
    )
      continue;
    const light = LIGHT.test(head.text);
    const choice = head.asks && /\bor\b|\b(?:which|when|what time)\b/u.test(head.text);
    return {
      kind: "proposal",
      concrete: true,
      verb: match[0].length,
      owner: null,
      traits: [...(light ? (["light"] as const) : []), ...(choice ? (["choice"] as const) : [])],
    };
  }
  return null;
}

/** "Let's go with option B": a decision for both, made on reading. */
function readLets(head: Head): Reading | null {
  const match = /^(?:let's|lets)\s+(?:not\s+)?(?=\p{L})(?!see\b|say\b|face\b|hope\b|be\b)/u.exec(head.text);
  if (!match) return null;
  const action = readAction(head.timeless.slice(match[0].length));
  return {
    kind: "ask",
    verb: match[0].length,
    owner: null,
    concrete: true,
    traits: action.concrete ? ["instant"] : ["formula"],
  };
}

/** "I need to know the colour": a question in the shape of a statement. */
function readNeedToKnow(head: Head): Reading | null {
  const match =
    /^(?:i|we)(?:'d| would)? (?:just |also |still |really |only )*(?:need|want|like|love|have) to (?:know|understand|hear|learn|find out)\b/u.exec(
      head.text,
    );
  return match && { kind: "ask", verb: match[0].length, owner: null, concrete: true, traits: ["question"] };
}

function readOwnPromise(head: Head, ours: boolean): Reading | null {
  for (const pattern of PROMISE_HEADS) {
    const match = pattern.exec(head.text);
    if (!match || (!ours && /^(?:will|shall|gonna|going|planning|aiming)\b/u.test(match[0]))) continue;
    const promise = readPromise(head.text, head.timeless.slice(match[0].length).trim(), head.chat);
    return (
      promise && { kind: "promise", verb: LEAVE_IT.test(head.text) ? 0 : match[0].length, owner: WRITER, ...promise }
    );
  }
  return null;
}

/** "Anna to send the deck by Friday", "Tom will call you": somebody named is to act. */
function readNamed(head: Head): Reading | null {
  const match =
    /^(\p{Lu}[\p{L}'’-]+(?:(?:\s+and\s+|\s*[/&]\s*|\s+)\p{Lu}[\p{L}'’-]+)?)(?:\s+(will|to|is going to|can)|'ll)\s+(?=(\p{Ll}+))/u.exec(
      head.raw,
    );
  if (
    !match ||
    /^(?:i|we|you|it|this|that|there|what|who|which|lovely|good|great|nice|glad|happy|pleased|sorry|ready|able|keen|delighted|hard|easy|used|here|back|up|welcome|how|where|when|visit|trip|subject|thanks|close|next|first|thrilled|excited|honou?red|free|bound|set|down|supposed|access|link|reply|response|invitation|one|us|he|she|they|the|please|everything|nothing|looking|going|hoping|happy|need|have|want|due|thanks|according|as|just)$/iu.test(
      match[1] as string,
    )
  )
    return null;
  const verb = match[0].length;
  if (!isBaseVerb(match[3] as string) || isPast((match[1] as string).toLowerCase())) return null;
  if (match[2] === "can" || /^(?:be|have|need|want|know|like)$/u.test(match[3] as string)) return null;
  const owner = new RegExp((match[1] as string).toLowerCase(), "u");
  return match[2] === "to"
    ? { kind: "ask", verb, owner, ...readAction(head.timeless.slice(verb)) }
    : { kind: "promise", verb, owner, concrete: false, traits: [] };
}

function readRequest(head: Head): Reading | null {
  for (const pattern of REQUEST_HEADS) {
    const match = pattern.exec(head.text);
    if (!match) continue;
    if (FORMULA_HOPE.test(head.text) || LOOK_FORWARD.test(head.text)) return null;
    if (MAY.test(head.text))
      return { kind: "ask", concrete: true, traits: ["formula"], verb: match[0].length, owner: READER_WORD };
    return asked(head, match[0].length, READER_WORD);
  }
  return null;
}

function asked(head: Head, verb: number, owner: RegExp | null): Reading {
  const phrase = withBaseVerb(head.timeless.slice(verb).trimStart());
  const action = readAction(phrase);
  const traits: ActTrait[] = [...action.traits];
  if (action.concrete && TELL.test(phrase)) traits.push("question");
  if (/^(?:do|make|manage|meet|come|be)\b[^.]*\bor\b|^(?:do|make) (?:it|this|that)?\s*$/u.test(phrase) && head.asks)
    traits.push("choice");
  if (head.chat && !AWAY.test(phrase)) traits.push("instant");
  return { kind: "ask", concrete: action.concrete, traits, verb, owner };
}

function readCommand(head: Head): Reading | null {
  if (head.heading && /^\S+(?:\s+\S+)?$/u.test(head.text.trim())) return null;
  if (head.note) return null;
  if (head.asks && !POLITE.test(head.text)) return null;
  const command = readImperative(head.text, head.raw);
  if (!command) return null;
  const reading = asked(head, command.at, null);
  if (command.negated && !/^(?:forget|hesitate)/u.test(head.text.slice(command.at)))
    return { ...reading, concrete: true, traits: ["formula"] };
  if (!command.polite && !reading.concrete) {
    const phrase = head.text.slice(command.at);
    if (!/\b(?:me|us|our|this|it|that|them|these|those|things?|we)\b/u.test(phrase))
      return { ...reading, concrete: true, traits: ["instant"] };
  }
  const known = command.known && !/^let (?!me\b|us\b)/u.test(head.text.slice(command.at));
  return known ? reading : { ...reading, traits: [...reading.traits, "instant"] };
}

const STATED = /\b(?:from|by|on) (?:you|your (?:side|end|team|part))\b/u;
const HANDED =
  /^(?:(?:your|the|an?|more|some|any|further|final|signed|original|updated|two|three|\d+)\s+)+(?:\p{L}+\s+){0,2}?(?:approval|reply|response|answer|confirmation|signature|decision|quote|quotation|po|purchase order|drawings?|invoice|list|details|figures?|numbers?|price|discount|copy|go-ahead|sign-off|ok|address|availability|dates?|documents?|certificates?|payment)\b/u;

function readNeed(head: Head): Reading | null {
  const hope = HOPE.exec(head.text);
  if (hope) {
    const noun = readNoun(head.timeless.slice(hope[0].length));
    return noun && !noun.concrete && noun.traits.length === 0
      ? { kind: "ask", verb: hope[0].length, owner: null, concrete: false, traits: ["hope"] }
      : null;
  }
  if (IN_YOUR_HANDS.test(head.text)) return { kind: "ask", verb: 0, owner: null, concrete: false, traits: [] };
  const welcome = WELCOME.exec(head.timeless);
  if (welcome) {
    const rest = head.timeless.slice(welcome[0].length).trim();
    const noun = readNoun(/^(?:to|in|with|on|for|by)\b/u.test(rest) ? `${welcome[1]} ${rest}` : (welcome[1] as string));
    const owner = /^(?:any|all|anything|whatever|your|some|further|such|more)/u.test(head.text) ? READER_WORD : null;
    if (noun) return { kind: "ask", verb: 0, owner, ...noun };
    return HANDED.test(welcome[1] as string) ? { kind: "ask", verb: 0, owner, concrete: true, traits: [] } : null;
  }
  if (!head.heading && BARE_NOUN.test(head.timeless)) {
    const noun = readNoun(head.timeless);
    return (
      noun && {
        kind: "ask",
        verb: 0,
        owner: null,
        concrete: noun.concrete,
        traits: head.asks ? [...noun.traits, "question"] : noun.traits,
      }
    );
  }
  for (const pattern of NEED_HEADS) {
    const match = pattern.exec(head.text);
    if (!match) continue;
    const phrase = head.timeless.slice(match[0].length).trimStart();
    const noun = readNoun(phrase);
    const named = !/^(?:any|some|every)thing\b|^whatever\b/u.test(phrase) || /\bcould use|grateful/u.test(match[0]);
    if (noun && named && !isThanks(match[0], head.text))
      return { kind: "ask", verb: match[0].length, owner: null, ...noun };
    if (
      STATED.test(phrase) ||
      HANDED.test(phrase) ||
      (/\bneed|require/u.test(match[0]) && FROM_READER.test(head.text.slice(match[0].length).trimStart()))
    )
      return { kind: "ask", verb: match[0].length, owner: null, concrete: true, traits: [] };
  }
  return null;
}

const AHEAD = /\bgoing (?:forward|fwd)\b|\bin (?:the )?future\b/u;

/** "We appreciate your support" looks back, "we would appreciate your support" asks. */
function isThanks(head: string, phrase: string): boolean {
  return (
    /\b(?:appreciate|value|welcome|love|like|use)\s*$/u.test(head) &&
    !/\b(?:would|'d|could|will|'ll)\b/u.test(head) &&
    !AHEAD.test(phrase)
  );
}

/** A dated step of the writer's side told in the present: "I'm calling him on Thursday", "the quote goes out Monday". */
function readPlan(head: Head, clause: Clause, time: TimeMention | null): Reading | null {
  if (!time?.fixed || head.asks || clause.role !== "main" || !isDatedPlan(head.text)) return null;
  return { kind: "promise", concrete: true, verb: 0, owner: WRITER, traits: [] };
}

function timeOf(at: number, own: Span, clauses: readonly Clause[], times: readonly TimeMention[]): TimeMention | null {
  const spans: Span[] = [clauses[at] as Span];
  for (let i = at + 1; i < clauses.length && (clauses[i] as Clause).role !== "main"; i++)
    spans.push(clauses[i] as Span);
  for (let i = at - 1; i >= 0 && (clauses[i] as Clause).role !== "main"; i--) spans.push(clauses[i] as Span);
  const near = times.filter(
    (time) => time.future && spans.some(({ start, end }) => time.start < end && time.end > start),
  );
  const inside = (time: TimeMention) => time.start < own.end && time.end > own.start;
  return near.find((time) => time.fixed) ?? near.find(inside) ?? near[0] ?? null;
}

/** What the act hangs on: the reader's answer, or an event that may never come. */
function hangsOn(reading: Reading, at: number, clauses: readonly Clause[], afterAsk: boolean): readonly ActTrait[] {
  if (reading.kind === "promise" && afterAsk) return ["conditional"];
  if (reading.traits.includes("referral")) return [];
  const others = clauses.filter((_, i) => i !== at);
  const condition = others.some(
    ({ role, text }) =>
      role === "if" && !/^(?:and |but |so )?if (?:possible|you (?:could|would|can (?:please|kindly)))/u.test(text),
  );
  const onReader =
    reading.kind === "promise" &&
    others.some(
      ({ role, text }) =>
        role === "when" &&
        /^(?:\w+ )?(?:when|once|as soon as|after|upon|until|whenever|on receipt)\b.{0,12}\b(?:you|your|receipt|u)\b/u.test(
          text,
        ),
    );
  return condition || onReader ? ["conditional"] : [];
}
