import type { Draft, Finding, Span, Unit } from "../types";
import { ASKED_ONCE, editsFor, merged } from "./answer";
import { NEEDS_STEP, needsStep } from "./answerable";
import { defiance } from "./blame";
import { disputed } from "./dispute/english";
import { inForm } from "./form";
import { withGoods } from "./goods";
import { lastOf } from "./last-of";
import { contrite, hushed, hushes, soothed, thankful, turned } from "./leftovers";
import { outcomeWords, toldLast } from "./outcome";
import { outcomeInChinese } from "./outcome-zh";
import type { Plan } from "./plan";
import { shortened } from "./shortened-zh";
import { slurred } from "./slurs";
import { appendAfter, applyEdits, collide, covers, type Edit, unitAt } from "./splice";
import { stepAt } from "./step";
import { whole } from "./whole";

/** One pass over a reviewed draft: every finding answered once, the next step put in once. */
export function compose(draft: Draft, found: readonly Finding[], plan: Plan): string {
  return inForm(withGoods(composed(draft, found, plan), draft, found), draft);
}

function composed(draft: Draft, found: readonly Finding[], plan: Plan): string {
  const favoured = found.some(({ rule }) => rule === "buyer-risk");
  // What only keeps a favour quiet goes with it, whatever else was found in it.
  const heard = (finding: Finding) =>
    !favoured || finding.rule === "buyer-risk" || !hushes(unitAt(draft, finding)?.read ?? "");
  const findings = merged(whole(found, draft), draft)
    .filter(heard)
    .map((finding) => afterSmile(finding, draft));
  const edits: Edit[] = [];
  const told = findings.find(({ rule }) => rule === "activity-only");
  const place =
    plan.stepped || !needsStep(findings, draft)
      ? null
      : (asksFirst(findings, draft) ?? NEEDS_STEP.flatMap((rule) => findings.filter((f) => f.rule === rule))[0]);
  const step = place ? stepAt(place, draft, plan, findings) : null;
  // The step that tells more by a day owes what came of it as well.
  const outcome = told && !step?.owes && !(place && unitAt(draft, told)?.lang === "zh") ? told : undefined;
  if (step) edits.push(...step.edits);
  const disputes = disputed(draft, findings, step !== null, plan);
  edits.push(...disputes);
  const asked = new Set(plan.asked);
  for (const finding of findings) {
    if (finding === place || finding === told || disputes.some((edit) => covers(edit, finding))) continue;
    const changes = editsFor(finding, draft, findings, { asked, stepped: step !== null }, plan);
    asked.add(finding.rule);
    for (const edit of changes) if (!edits.some((other) => collide(edit, other))) edits.push(edit);
  }
  const favours = findings.filter(({ rule }) => rule === "buyer-risk");
  if (favours.length > 0) edits.push(...hushed(draft, favours, edits));
  if (findings.some(({ rule }) => rule === "absolute-claim")) edits.push(...soothed(draft, edits));
  if (findings.some(({ rule }) => rule === "over-apology")) edits.push(...contrite(draft, findings, edits));
  if (findings.some(({ rule }) => rule === "battles-objection")) edits.push(...defiance(draft, findings, edits));
  if (findings.some(({ rule }) => rule === "waves-off-need")) edits.push(...turned(draft, edits));
  const slurs = findings.filter(({ rule }) => rule === "knocks-rival");
  if (slurs.length > 0) edits.push(...slurred(draft, slurs, edits));
  if (findings.every(({ rule }) => rule === "over-apology")) edits.push(...thankful(draft, edits, plan));
  if (place?.rule === "one-sided-pitch") edits.push(...shortened(draft, edits));
  const left = draft.units.filter((unit) => !edits.some((edit) => edit.text === "" && covers(edit, unit)));
  const last = lastOf(left);
  const marked = outcome && unitAt(draft, outcome);
  const inChinese = marked?.lang === "zh" ? outcomeInChinese(draft, marked, last, plan) : null;
  if (inChinese !== null && typeof inChinese !== "string") edits.push(inChinese);
  const after = !marked || marked.lang === "zh" ? null : toldAt(marked, left, last);
  const ends =
    typeof inChinese === "string" ? inChinese : after && after === last ? outcomeWords(draft, after, plan) : "";
  if (after && left.includes(after) && after !== last)
    edits.push(appendAfter(draft, after, outcomeWords(draft, after, plan), false));
  const added = [ends, step?.words].filter(Boolean).join(last?.lang === "zh" ? "" : " ");
  if (!added) return applyEdits(draft.text, edits);
  const farewell = last && farewellIn(last, edits, draft);
  // A farewell in the last sentence stays last.
  if (farewell) return applyEdits(draft.text, [...edits, { ...farewell, text: `。${added}` }]);
  if (last) return withStop(applyEdits(draft.text, [...edits, appendAfter(draft, last, added)]), added);
  const body = { start: draft.units[0]?.start ?? 0, end: draft.units.at(-1)?.end ?? 0 };
  return applyEdits(draft.text, [{ ...body, text: added }]);
}

/** Where the end of the last Chinese sentence went with its mark, what is added would run on from what is left of it. */
function withStop(text: string, added: string): string {
  const at = text.lastIndexOf(added);
  const runsOn = at > 0 && /[\u4e00-\u9fff]/.test(text[at - 1] as string) && /^[\u4e00-\u9fff〔]/.test(added);
  return runsOn ? `${text.slice(0, at)}。${text.slice(at)}` : text;
}

/** What was got or done ends at a smiley in English chat: what is marked begins after it. */
function afterSmile(finding: Finding, draft: Draft): Finding {
  const said = ASKED_ONCE.has(finding.rule) ? draft.text.slice(finding.start, finding.end) : "";
  const got = GOT_EN.exec(said)?.[0];
  return got ? { ...finding, start: finding.start + got.length } : finding;
}
const GOT_EN =
  /^(?:got|received|thanks|thx|ta|cheers|booked|sent|done|paid|ordered|posted)\b[^.?!,;]{3,40}\p{Extended_Pictographic}\ufe0f? (?=\p{L}+ \p{L}+ \p{L})/iu;

/** A Chinese pitch is answered by a question at its end: an offer at its foot only goes. */
function asksFirst(findings: readonly Finding[], draft: Draft): Finding | undefined {
  return findings.find((finding) => finding.rule === "one-sided-pitch" && unitAt(draft, finding)?.lang === "zh");
}

/** The comma before good wishes or a 盼复 at the end of a Chinese sentence; null: there are none. */
function farewellIn(unit: Unit, edits: readonly Edit[], draft: Draft): Span | null {
  const found =
    /[，,](?=(?:(?:预|恭|敬|谨)?祝[^，,。！]{2,14}|盼复|望复|敬请回复|静候(?:佳音|回复)|谢谢|感谢)[。！!]?\s*$)/.exec(
      draft.read.slice(unit.start, unit.end),
    );
  if (unit.lang !== "zh" || !found || found.index < 6) return null;
  const span = { start: unit.start + found.index, end: unit.start + found.index + 1 };
  return edits.some((edit) => edit.end > span.start && edit.start < unit.end) ? null : span;
}

/** The English sentence after which it is said what came of it; null where what was marked has gone. */
function toldAt(marked: Unit, left: readonly Unit[], last: Unit | null): Unit | null {
  return left.includes(marked) ? toldLast(marked, left.slice(0, left.indexOf(last as Unit) + 1)) : null;
}
