import { quick } from "../../engine/quick";
import type { ActTrait, TimeMention } from "../../engine/types";
import { readAction, withBaseVerb } from "./action";
import type { Clause } from "./clauses";
import { isBaseVerb, readImperative } from "./grammar";
import { readNeed } from "./needs";
import { isDatedPlan } from "./plans";
import { PROMISE_HEADS, readPromise } from "./promises";
import { LIGHT, OPENS_MEETING, PROPOSAL_HEADS, SUITS } from "./proposals";
import { readQuestion } from "./questions";
import type { Head, Reading } from "./reading";
import { MAY, READER_WORD, REQUEST_HEADS } from "./requests";
import { isPast } from "./tense";

const POLITE = /\b(?:please|pls|plz|kindly)\b/u;

const WRITER = quick(
  /\b(?:i and \w+|\w+ and i|i|we|me|us|our [\w ]+?(?= will| shall| is| are| 'll|'ll))(?![\p{L}\d])/u,
);
const LOOK_FORWARD = quick(/^(?:(?:i|we)(?:'m|'re| am| are)? )?(?:\w+ )?look(?:ing)? forward\b/u);
const FORMULA_HOPE = quick(
  /^(?:[^.;]{0,20}\b)?(?:hope|hoping|trust|wish) (?:that )?(?:you|this|all|your)\b.{0,40}\b(?:well|safe|weekend|week|holiday|trip|good health|enjoy|find|like it|understand|agree|great|fine|day|soon|better)\b/u,
);
/** Answered by telling: an information question however it is put. */
const TELL = quick(
  /^(?:tell|let (?:me|us) know|say|explain|clarify|remind (?:me|us)|confirm (?:if|whether|that|when|who|which|what|how|where)|advise (?:if|whether|when|what|which|how much|how many|who)|share (?:when|what|how|who|which)|check (?:if|whether)|see (?:my|the|attached)|remember|recall|elaborate|describe|specify|give (?:me|us) (?:an idea|more (?:info|information|details|context|color|colour)))\b/u,
);
/** Done away from the phone: only these need a time in chat. */
const LET_ME = quick(/^(?:please )?(?:(?:allow|permit) (?:me|us) to\b|let (?:me|us) (?!know|have|see))/u);
const AWAY = quick(
  /^(?:sign|deliver|bring|visit|arrange|fix|book|order|ship|print|install|schedule|introduce|prepare|organi[sz]e|review|pay|submit|finish|complete|draft|write up|quote|test|meet|repair|return|collect|courier|issue|process|release|get .{0,30}(?:signed|done|approved|confirmed|ready)|set up|make sure)\b/u,
);

/** The act idiom that hands over nothing by itself. */
export const LEAVE_IT = /^leave (?:it|this|that) (?:with|to)/iu;

/** Reads what a clause does. `before`: what the clause before did; `ours`: its subject is the writer's side. */
export function readHead(head: Head, clause: Clause, before: Reading | null, ours: boolean): Reading | null {
  if (clause.role === "if" || clause.role === "when")
    return (
      readRequest(head) ??
      (INVERTED.test(head.text) || (head.asks && WERE_YOU.test(head.text)) ? readQuestion(head.text, head.asks) : null)
    );
  return (
    readProposal(head) ??
    readLets(head) ??
    readNeedToKnow(head) ??
    readOwnPromise(head, ours) ??
    readNamed(head) ??
    readRequest(head) ??
    (head.continues && before?.kind === "promise" && !POLITE.test(head.text) ? null : readCommand(head)) ??
    readNeed(head) ??
    readJointNeed(head) ??
    readQuestion(head.text, head.asks)
  );
}

function readProposal(head: Head): Reading | null {
  const yes = head.timeless !== head.text && !head.asks && SUITS.test(head.timeless.trim());
  if (yes) return { kind: "proposal", concrete: true, verb: 0, owner: null, traits: [] };
  for (const pattern of PROPOSAL_HEADS) {
    const match = pattern.exec(head.text);
    if (!match) continue;
    // "I look forward to meeting you" is a courtesy until it names a day.
    if (LOOK_FORWARD.test(head.text) && head.timeless === head.text) continue;
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
    /^(?:i|we|you|it|this|that|there|what|who|which|lovely|good|great|nice|glad|happy|pleased|sorry|ready|able|keen|delighted|hard|easy|used|here|back|up|welcome|how|where|when|visit|trip|subject|thanks|close|next|first|thrilled|excited|honou?red|free|bound|set|down|supposed|access|link|reply|response|invitation|one|us|he|she|they|the|please|everything|nothing|looking|going|hoping|happy|need|have|want|due|thanks|hope|wish|trust|request|according|as|just|time|way|chance|plan|attempt|right|effort|desire|cost|hot|top|move|sure|try|got)$/iu.test(
      match[1] as string,
    )
  )
    return null;
  const verb = match[0].length;
  if (/(?:ly|less|ure|ion|ment|ness|ity|ance|ence|s)$/u.test(match[1] as string) && match[2] === "to") return null;
  if (!isBaseVerb(match[3] as string) || isPast((match[1] as string).toLowerCase())) return null;
  if (match[2] === "can" || /^(?:be|have|need|want|know|like)$/u.test(match[3] as string)) return null;
  const owner = new RegExp((match[1] as string).toLowerCase(), "u");
  return match[2] === "to"
    ? { kind: "ask", verb, owner, ...readAction(head.timeless.slice(verb)) }
    : { kind: "promise", verb, owner, concrete: false, traits: [] };
}

/** "When did it ship?", "Were you able to …?": a question that opens like a subordinate clause. */
const INVERTED = quick(
  /^(?:when|where)(?:'s)? (?:is|are|was|were|do|does|did|can|could|would|will|should|shall|has|have)\b/u,
);
const WERE_YOU = /^were (?:you|u)\b/u;

/** "We need to renew the permit": owned by both or by us, with no word on who or when. */
function readJointNeed(head: Head): Reading | null {
  const match =
    /^(?:(?:i|we) (?:think|believe|feel|guess)(?: that)? )?we(?:'ll| will| all| both)? (?:still |also |really |first |just |now )*(?:need|have) to (?=(\p{L}+))(?!be\b|know\b|understand\b|hear\b)/u.exec(
      head.text,
    );
  if (!match || head.asks || !isBaseVerb(match[1] as string)) return null;
  return { kind: "promise", verb: match[0].length, owner: WRITER, concrete: false, traits: ["effort"] };
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
  if (head.note || LET_ME.test(head.text)) return null;
  if (head.asks && !POLITE.test(head.text)) return null;
  const command = readImperative(head.text, head.raw);
  if (!command) return null;
  const reading = asked(head, command.at, null);
  if (command.negated && !/^(?:forget|hesitate)/u.test(head.text.slice(command.at)))
    return { ...reading, concrete: true, traits: ["formula"] };
  if (!command.polite && !POLITE.test(head.text) && !reading.concrete) {
    const phrase = head.text.slice(command.at);
    if (!/\b(?:me|us|our|your (?:end|side|part)|needful|this|it|that|them|these|those|things?|we)\b/u.test(phrase))
      return { ...reading, concrete: true, traits: ["instant"] };
  }
  const known = command.known && !/^let (?!me\b|us\b)/u.test(head.text.slice(command.at));
  return known ? reading : { ...reading, traits: [...reading.traits, "instant"] };
}

const OURS = /^(?:i|we|me|us|our|my)\b/u;
/** Of a clause that begins with somebody: "Ewa is calling the fitter today". */
const FIRST_NAME = quick(
  /^(?!(?:the|a|an|this|that|next|new|final|second|first|third|call|meeting|demo|visit|workshop|trial|quote|proposal|draft|review|session|training|delivery|shipment|invoice|booked|scheduled|set|see|cu|catch|until|agreed|confirmed)\b)\p{L}+(?=\s+(?:and \p{L}+ )?(?:is|are|\p{L}+s)\s)/u,
);

/** A dated step of the writer's side told in the present: "I'm calling him on Thursday", "the quote goes out Monday". */
export function readPlan(head: Head, clause: Clause, time: TimeMention | null): Reading | null {
  if (!time?.fixed || head.asks || clause.role !== "main" || !isDatedPlan(head.text)) return null;
  return { kind: "promise", concrete: true, verb: 0, owner: OURS.test(head.text) ? WRITER : FIRST_NAME, traits: [] };
}
