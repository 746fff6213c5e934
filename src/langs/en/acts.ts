import type { ReadingContext } from "../../engine/language";
import { quick } from "../../engine/quick";
import type { Act, ActTrait, Span, TimeMention } from "../../engine/types";
import type { Clause } from "./clauses";
import { LEAVE_IT, readHead, readPlan } from "./heads";
import { readLeadIn } from "./lead-in";
import { isForAnybody } from "./not-asked";
import type { Head, Reading } from "./reading";
import { isPast } from "./tense";

/** The clause's subject is the writer's side, said or dropped. */
const OURS = quick(
  /^(?:(?:i|we|our|my|let|lemme|im|ive|me)(?![\p{L}])|(?:will|shall|gonna|going|have|am|are|just|\p{L}+ing)\b)/u,
);

/** Asks, promises and proposals of one sentence in plain form; offsets of the sentence. */
export function readActs(
  sentence: string,
  text: string,
  clauses: readonly Clause[],
  times: readonly TimeMention[],
  context: ReadingContext,
  offers: readonly Span[],
): readonly Act[] {
  const timeless = blank(sentence, times);
  const acts: Act[] = [];
  let calledBefore: string | null = null;
  let before: Reading | null = null;
  let ours = true;
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
    const dropped = i > 0 && /^(?:will|shall|gonna)\b/u.test(head.text) && /,\s*$/u.test(sentence.slice(0, start));
    if (!head.continues && !dropped) ours = OURS.test(head.text) || isPast(/^\S+/u.exec(head.text)?.[0] ?? "");
    const time = timeOf(i, { start, end: clause.end }, clauses, times);
    const told = readHead(head, clause, before, ours);
    const reading =
      told && !told.traits.includes("formula") && (told.kind !== "promise" || told.concrete)
        ? told
        : (readPlan(head, clause, time) ?? told);
    if (!reading || (reading.kind === "ask" && isForAnybody(head.text.slice(reading.verb), i, clauses))) continue;
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
      traits: [
        ...reading.traits.filter((trait) => trait !== "question" || reading.verb === 0 || !time || time.fixed),
        ...hangsOn(reading, i, clauses, head.continues && previous?.kind === "ask"),
      ],
    });
  }
  acts.push(...offers.map((offer) => offered(offer, text)));
  return acts.filter(
    (act) => !LEAVE_IT.test(act.action ?? "") || acts.every((other) => other === act || other.kind !== "promise"),
  );
}

/** An offer of availability asks the reader to come forward; a courtesy, which no rule takes for a step. */
function offered({ start, end }: Span, text: string): Act {
  const action = text.slice(start, end);
  return { start, end, kind: "ask", concrete: true, owner: null, action, time: null, traits: ["formula"] };
}

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
