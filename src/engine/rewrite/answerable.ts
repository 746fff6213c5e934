import { overlaps } from "../triage";
import type { Draft, Finding, Review } from "../types";
import { isFormula } from "./formula";
import { answers } from "./mends";
import { inside } from "./move";
import { answersComplaint } from "./relation";
import { interested, result } from "./specs/outcomes";

/** Rules whose remedy is a next step; in the order in which their place is taken for it. */
export const NEEDS_STEP: readonly string[] = [
  "vague-ask",
  "problem-dump",
  "empty-offer",
  "no-next-step",
  "one-sided-pitch",
];

/** Of these the stretch itself gives way to the next step; after the others it is added to the body. */
export const GIVES_WAY: ReadonlySet<string> = new Set(["vague-ask", "empty-offer"]);

/** Rules about the whole draft: answered once, whatever is found again. */
export const ONCE: ReadonlySet<string> = new Set(["no-next-step", "one-sided-pitch", "activity-only", "problem-dump"]);

/** Reports, in which helplessness gives way to the writer's own plan. */
export const TELLS: ReadonlySet<string> = new Set(["problem-dump", "no-next-step"]);

/** What a rewrite answers: built-in findings one would act on. Hints, blanks and the user's own rules are left alone. */
export function toAnswer(review: Review): readonly Finding[] {
  const told = asksForOutcome(review.draft);
  return review.findings
    .filter(({ rule, severity }) => severity !== "hint" && (rule in answers || NEEDS_STEP.includes(rule)))
    .filter(({ rule }) => !(told && rule === "activity-only"))
    .filter((finding) => !isThankedFor(finding, review.draft))
    .map((finding) => (isHope(finding, review.draft) ? { ...finding, rule: "vague-ask" } : finding));
}

/** 谢谢您拨冗到场，还帮我们排了名次: that is done, and gets no day. */
function isThankedFor({ rule, start }: Finding, { read, units }: Draft): boolean {
  const unit = units.find((other) => other.start <= start && start < other.end);
  return (
    rule === "vague-time" &&
    unit?.lang === "zh" &&
    /(?:谢谢|感谢|多谢|承蒙)[您你贵][^。请]*$/.test(read.slice(unit.start, start)) &&
    /^[^。请]*了/.test(read.slice(start, unit.end))
  );
}

/** What came of it is asked for already: a blank counts as what it stands for. */
function asksForOutcome({ blanks, text }: Draft): boolean {
  const asks: readonly (string | undefined)[] = [result, interested].flatMap((spec) => Object.values(spec.asks));
  return blanks.some(({ start, end }) => asks.includes(text.slice(start + 1, end - 1).replace(/ \d$/, "")));
}

/** Support in general by and by: a day would not make it an ask one can act on. */
function isHope({ rule, start, end }: Finding, { read }: Draft): boolean {
  return (
    rule === "vague-time" &&
    /(?:大力|鼎力|多多|更多|继续|一如既往)(?:地|的)?(?:支持|帮助|关照|关心|配合|support)|(?:协调|推动|推进|费心|张罗)(?:一下|下)?[，,]?(?:早日|尽快|尽早)|\b(?:continued|your) support\b|\b(?:bear|keep|remember) us\b/.test(
      read.slice(start, end),
    )
  );
}

/** A circular, by whom it is addressed to. */
const MANY_READERS = /家长|居民|业主们|各位业主|师生|同学们|村民|市民朋友|旅客/;

/** Whether a next step is to be put in: an empty ask beside a dated one only goes. */
export function needsStep(findings: readonly Finding[], draft: Draft): boolean {
  const empty = findings.filter(({ rule }) => GIVES_WAY.has(rule));
  const dated = draft.acts.some(
    (act) =>
      act.kind === "ask" &&
      act.concrete &&
      act.time?.fixed &&
      act.time.future &&
      !empty.some((finding) => overlaps(finding, act)),
  );
  // What an answer put in before asks in English, with its day, is an ask as well.
  const asked = draft.units.some(
    ({ lang, text, start, end }) =>
      lang === "en" && /\?\s*$/.test(text) && draft.blanks.some((blank) => blank.start >= start && blank.end <= end),
  );
  // One ask is enough: what is asked for in so many words only wants its day.
  const dateable = findings.some(
    ({ rule, start, end }) =>
      rule === "vague-time" &&
      draft.acts.some((act) => act.kind === "ask" && act.action && act.start === start && act.end === end),
  );
  // An office that has answered asks for nothing: thanks for support only go.
  const answered = answersComplaint(draft);
  // Beside a Chinese promise that gets its day a set phrase of care only goes.
  const promised = findings.some(({ rule }) => rule === "promise-without-date");
  // A notice to many asks nobody in particular for it.
  const notice = !inside(draft) && draft.units.length > 2 && MANY_READERS.test(draft.text.slice(0, 16));
  const idle = (finding: Finding) => (promised || notice) && isFormula(finding, draft);
  return findings.some(
    (finding) =>
      NEEDS_STEP.includes(finding.rule) &&
      !(answered && finding.rule === "vague-ask") &&
      !((dated || asked || dateable || idle(finding)) && GIVES_WAY.has(finding.rule)),
  );
}
