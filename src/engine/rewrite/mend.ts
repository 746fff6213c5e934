import { hasTrait } from "../evidence";
import type { Act, Draft, Finding } from "../types";
import { type BlankMaker, contactPerson, deadline, evidence, meetingTime, result } from "./blanks";
import { type Edit, insertBeforeStop, remove, replaceWithSentences, unitAt } from "./splice";
import type { Voice } from "./voice";

/** Puts one stretch right in its place, without a next step of its own. */
export type Mend = (finding: Finding, draft: Draft, voice: Voice, blank: BlankMaker) => readonly Edit[];

/** The act a finding marks. */
function actAt(finding: Finding, draft: Draft): Act | null {
  return draft.acts.find((act) => act.start === finding.start && act.end === finding.end) ?? null;
}

const dateAct: Mend = (finding, draft, voice, blank) => {
  const act = actAt(finding, draft);
  const spec =
    act?.kind === "promise" || (act && !hasTrait(act, "choice") && act.kind === "ask") ? deadline : meetingTime;
  const when = blank(spec);
  if (act?.time) return [{ start: act.time.start, end: act.time.end, text: timed(act, draft, voice, when) }];
  if (voice.lang === "en") return [insertBeforeStop(draft, finding, ` by ${when}`)];
  const owner = act?.owner ? draft.text.indexOf(act.owner, finding.start) : -1;
  const at = act?.owner && owner >= 0 && owner < finding.end ? owner + act.owner.length : finding.start;
  return [{ start: at, end: at, text: when }];
};

/** A floating time gives way to the blank; English needs the right little word before it. */
function timed(act: Act, draft: Draft, voice: Voice, when: string): string {
  if (voice.lang === "zh" || !act.time) return when;
  const before = draft.text.slice(act.start, act.time.start);
  if (/\b(?:by|before|until|on)\s*$/i.test(before)) return when;
  return `${act.kind === "proposal" ? "on" : "by"} ${when}`;
}

const replaceBy =
  (zh: (voice: Voice, blank: BlankMaker) => string, en: (voice: Voice, blank: BlankMaker) => string): Mend =>
  (finding, draft, voice, blank) =>
    replaceWithSentences(draft, finding, (voice.lang === "zh" ? zh : en)(voice, blank), voice.lang);

/** How each rule's stretch is mended in place. Rules that lack a next step are composed with a move instead. */
export const mends: Readonly<Record<string, Mend>> = {
  "vague-time": dateAct,
  "promise-without-date": dateAct,
  "no-owner": (finding, draft, voice, blank) => {
    const who = blank(contactPerson);
    const when = blank(deadline);
    const unit = unitAt(draft, finding) ?? finding;
    const words = voice.lang === "zh" ? `，由${who}负责，${when}完成` : `, and ${who} will do it by ${when}`;
    return [insertBeforeStop(draft, unit, words)];
  },
  "over-apology": (finding, draft) => [remove(draft, finding)],
  "activity-only": (finding, draft, voice, blank) => {
    const what = blank(result);
    const unit = unitAt(draft, finding) ?? finding;
    return [insertBeforeStop(draft, unit, voice.lang === "zh" ? `，${what}` : `: ${what}`)];
  },
  "absolute-claim": replaceBy(
    (_, blank) => `这一点不靠说，${blank(evidence)}。`,
    (_, blank) => `Rather than claim it: ${blank(evidence)}.`,
  ),
  "knocks-rival": replaceBy(
    ({ you }) => `各家各有长处，${you}最看重哪一条？`,
    () => "Each supplier has its strengths; which point matters most to you?",
  ),
  "battles-objection": replaceBy(
    ({ you }) => `${you}担心的有道理，具体是哪一块让${you}不放心？`,
    () => "That is a fair point; which part of it worries you most?",
  ),
  "waves-off-need": replaceBy(
    ({ you }) => `这一点${you}看重，我记下了，${you}希望做到什么程度？`,
    () => "I have noted that this matters to you; what would a good result look like?",
  ),
  "buyer-risk": replaceBy(
    () => "合作条件我们都写进合同。",
    () => "All our terms stand in the contract.",
  ),
};
