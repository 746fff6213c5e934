import { hasTrait } from "../evidence";
import { overlaps } from "../triage";
import type { Draft, Finding, Span, Unit } from "../types";
import { GIVES_WAY } from "./answerable";
import { breathOf } from "./breath";
import { askedIn } from "./hanging-zh";
import { inParts, isLeadIn } from "./in-parts";
import { hushes, OF_FAVOUR, soothes } from "./leftovers";
import { mended } from "./mended";
import { answers } from "./mends";
import { disputed } from "./mends/dispute-zh";
import type { Part } from "./mends/mend";
import { needed } from "./mends/need-zh";
import { favourAsk } from "./mends/own-ask-en";
import { isSum } from "./mends/reach";
import { needIn } from "./mends/subjects";
import { at, type Plan } from "./plan";
import { removeAll } from "./removal";
import { type Edit, unitAt } from "./splice";

/** One question to the reader is enough: the second stretch of the kind goes. */
export const ASKED_ONCE: ReadonlySet<string> = new Set([
  "knocks-rival",
  "battles-objection",
  "waves-off-need",
  "buyer-risk",
  "absolute-claim",
]);

/** Beside a next step these only go: one question to the reader is enough. */
const WANTS_NO_ANSWER: ReadonlySet<string> = new Set(["knocks-rival", "absolute-claim", "buyer-risk"]);

/** A plain cut is enough where the Chinese message has a business of its own: nothing is invented in their place. */
const CUTS: ReadonlySet<string> = new Set(["knocks-rival", "absolute-claim"]);

/** The one that gives way first and asks last. */
const IN_PARTS = "battles-objection";

/** What stands twice in one sentence is answered once for both. */
const MERGES: ReadonlySet<string> = new Set([...GIVES_WAY, ...ASKED_ONCE]);

/** How a pass answers one finding. `asked`: rules answered before it; `stepped`: a next step is put in beside it. */
export function editsFor(
  finding: Finding,
  draft: Draft,
  all: readonly Finding[],
  beside: { readonly asked: ReadonlySet<string>; readonly stepped: boolean },
  plan: Plan,
): readonly Edit[] {
  const { asked } = beside;
  const zh = unitAt(draft, finding)?.lang === "zh";
  if (zh) {
    if (finding.rule === IN_PARTS) return disputed(finding, draft, plan, asked.has(IN_PARTS));
    if (finding.rule === "waves-off-need") return needed(finding, draft, plan, asked.has(finding.rule));
  }
  const kept = zh && finding.rule === "buyer-risk" ? askedIn(finding, draft) : null;
  if (kept) return [kept];
  const own = finding.rule === "buyer-risk" && !asked.has(finding.rule) ? favourAsk(finding, draft, plan) : null;
  if (own) return [own];
  const stepped = beside.stepped || (ASKED_ONCE.has(finding.rule) && movesOn(finding, draft));
  // What an earlier pass asked is answered in one go: a contradiction that only then shows is left out.
  if (finding.rule === IN_PARTS && [...plan.asked].some((rule) => rule !== IN_PARTS && ASKED_ONCE.has(rule)))
    return [removeAll(draft, finding)];
  const part = partOf(finding, all, asked);
  const too = part === null ? tooAt(finding, draft, plan) : null;
  if (too) return [too];
  const questioned =
    stepped ||
    (CUTS.has(finding.rule) && zh && hasBusiness(finding, draft)) ||
    (finding.rule === "buyer-risk" && zh && tellsElsewhere(finding, draft)) ||
    (finding.rule === "absolute-claim" && all.some(({ rule }) => rule !== "absolute-claim" && ASKED_ONCE.has(rule)));
  const goes =
    WANTS_NO_ANSWER.has(finding.rule) &&
    questioned &&
    (othersStay(finding, draft, all) ||
      (beside.stepped && unitAt(draft, finding)?.lang === "en") ||
      (CUTS.has(finding.rule) && zh) ||
      sentenceStays(finding, draft));
  if (finding.rule === "knocks-rival" && zh && part !== null && wasAsked(finding, draft))
    return [criteria(finding, draft, plan)];
  if (part === null || (goes && !isLeadIn(finding, draft))) return [removeAll(draft, finding)];
  // The next step asks already: giving way is enough.
  if (stepped && finding.rule === IN_PARTS) {
    if (asked.has(IN_PARTS)) return [removeAll(draft, finding)];
    const gives = mended(finding, draft, all, plan, "first");
    return gives ? [gives] : [];
  }
  const parts = part === "all" ? inParts(finding, draft, all, plan) : null;
  if (parts) return parts;
  const edit = mended(finding, draft, all, plan, part);
  return edit ? [edit] : [];
}

/** The draft itself says what happens next, and when, outside the stretch: no second question beside it. */
function movesOn({ rule, start, end }: Finding, draft: Draft): boolean {
  const own = unitAt(draft, { start, end });
  // Where the favour is to be paid to is no next step.
  const elsewhere = draft.units.filter((unit) => unit !== own && !(rule === "buyer-risk" && PAID_TO.test(unit.read)));
  if (
    own?.lang === "en" &&
    ONLY_GO.has(rule) &&
    (elsewhere.some(tellsSomething) || (rule === "absolute-claim" && datedBeside(own, start, end)))
  )
    return true;
  return elsewhere.some(
    (unit) =>
      unit.times.some(({ fixed, future }) => fixed && future) ||
      // A promise of the writer's own gets its day beside it.
      unit.acts.some(
        (act) =>
          act.kind === "promise" &&
          act.concrete &&
          !/告诉[您你]吧?$/.test(unit.read.slice(0, act.end - unit.start)) &&
          !hasTrait(act, "effort", "policy", "formula"),
      ),
  );
}

/** In English a favour or a boast only goes where the rest of the message says something by itself. */
const ONLY_GO: ReadonlySet<string> = new Set(["absolute-claim", "buyer-risk"]);

/** The rest of its own sentence has its day: "the kit goes out on Monday". */
function datedBeside({ times }: Unit, start: number, end: number): boolean {
  return times.some((time) => time.fixed && time.future && (time.end <= start || time.start >= end));
}

/** A sentence that stands for itself: an enclosure, a figure, a question of the writer's. */
function tellsSomething({ text, acts }: Unit): boolean {
  if (text.split(/\s+/).length < 4 || soothes(text) || isSum(text) || OF_FAVOUR.test(text)) return false;
  return (
    /\d|\b(?:attached|enclosed)\b/i.test(text) ||
    acts.some((act) => act.concrete && act.kind === "ask" && !hasTrait(act, "formula"))
  );
}

const PAID_TO = /户名|卡号|户头|收款码/;

/** A second need joins the first answer, by the words before it or by its own name; else null: the stretch goes. */
function tooAt(finding: Finding, draft: Draft, plan: Plan): Edit | null {
  const again = answers[finding.rule]?.again;
  const unit = unitAt(draft, finding);
  if (!again || !unit) return null;
  const before = draft.text.slice(unit.start, finding.start);
  const led = /[\p{L}\p{N}]{2}/u.test(before) && /[，,]\s*$/.test(before);
  const need = led ? null : needIn(draft.text.slice(finding.start, finding.end), unit.lang);
  if (!led && (need === null || before.trim() !== "")) return null;
  const { voice, blank } = at(finding, draft, plan);
  const words = again(finding, draft, voice, blank);
  if (words === null) return null;
  const named = unit.lang === "zh" ? `${need}的事，` : `On ${need}: `;
  return { start: finding.start, end: finding.end, text: led ? words : `${named}${words}` };
}

/** Which part of the answer a finding gets; null where another one has it all. */
function partOf({ rule, start }: Finding, all: readonly Finding[], asked: ReadonlySet<string>): Part | null {
  if (!ASKED_ONCE.has(rule)) return "all";
  const more = all.some((other) => other.rule === rule && other.start > start);
  if (!asked.has(rule)) return more && rule === IN_PARTS ? "first" : "all";
  return more || rule !== IN_PARTS || !all.some((other) => other.rule === rule && other.start < start) ? null : "last";
}

/** Neighbours of one kind in one sentence are answered as one stretch. */
export function merged(findings: readonly Finding[], draft: Draft): readonly Finding[] {
  const out: Finding[] = [];
  for (const finding of findings) {
    const last = out.at(-1);
    const alike =
      last &&
      (last.rule === finding.rule || (GIVES_WAY.has(last.rule) && GIVES_WAY.has(finding.rule))) &&
      MERGES.has(finding.rule);
    if (last && alike && unitAt(draft, last) === unitAt(draft, finding))
      out[out.length - 1] = { ...last, end: finding.end };
    else out.push(finding);
  }
  return out;
}

/** The reader asked how we compare: without an answer his question would stand alone. */
function wasAsked({ start }: Finding, draft: Draft): boolean {
  const at = draft.units.findIndex((unit) => unit.start <= start && start < unit.end);
  const before = (draft.units[at - 1]?.read ?? "") + draft.read.slice(draft.units[at]?.start ?? start, start);
  return /[您你贵](?:[们方司校院])?[^，。]{0,4}问[^。]{0,20}(?:比|怎么样|如何|区别|差别|好在|哪家|哪个)/.test(before);
}

/** By what he chooses, and an answer to each. */
function criteria(finding: Finding, draft: Draft, plan: Plan): Edit {
  const { voice } = at(finding, draft, plan);
  const { you, say } = voice;
  const words = `同行我不评价。${you}最看重哪几条，告诉我，我逐条答复我们能做到哪一步。`;
  const gone = removeAll(draft, finding);
  const end = gone.end + (/^[。.！!？?～~…]+/.exec(draft.text.slice(gone.end))?.[0].length ?? 0);
  return { start: gone.start, end, text: say(words) };
}

/** To rest easy is nothing to do: 您把心放肚里. */
const EASES = /放一?百?个?心|心放/;

/** What is left tells or asks something: an act, a day, a figure, something handed over. */
function hasBusiness({ start, end }: Finding, draft: Draft): boolean {
  return draft.units.some((unit) => {
    const outside = (span: Span) => span.end <= start || span.start >= end;
    if (unit.acts.some((act) => act.concrete && outside(act) && !EASES.test(draft.read.slice(act.start, act.end))))
      return true;
    if (unit.times.some((time) => time.fixed && time.future && outside(time))) return true;
    const rest = [
      unit.read.slice(0, Math.max(0, start - unit.start)),
      unit.read.slice(Math.max(0, Math.min(unit.read.length, end - unit.start))),
    ];
    return rest.some((words) => /\d|附|见下|已经?发/.test(words));
  });
}

/** Another breath of the message tells something: a favour goes, and no terms are offered in its place. */
function tellsElsewhere(finding: Finding, draft: Draft): boolean {
  const own = unitAt(draft, finding);
  const breath = own ? breathOf(own, draft) : [];
  return draft.units.some(
    (unit) =>
      !breath.includes(unit) && !PAID_TO.test(unit.read) && !isSum(unit.read) && /\d|附|见下|已经?发/.test(unit.read),
  );
}

/** An English sentence keeps what it says with its day. */
function sentenceStays(finding: Finding, draft: Draft): boolean {
  const own = unitAt(draft, finding);
  return own?.lang === "en" && finding.rule === "absolute-claim" && datedBeside(own, finding.start, finding.end);
}

/** Something of the draft is left besides what is taken out with it. */
function othersStay(finding: Finding, draft: Draft, all: readonly Finding[]): boolean {
  const gone = all.filter(({ rule }) => WANTS_NO_ANSWER.has(rule));
  return draft.units.some(
    (unit) =>
      (unit.end <= finding.start || unit.start >= finding.end) &&
      !(unit.lang === "en" && (hushes(unit.read) || gone.some((other) => overlaps(other, unit)))),
  );
}
