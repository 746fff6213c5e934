import type { Finding, Review } from "../types";

/** Rules whose answer takes a whole sentence away. */
const TAKES_ALL: ReadonlySet<string> = new Set(["buyer-risk", "knocks-rival", "battles-objection", "waves-off-need"]);

/**
 * A sentence that stands in the draft as it is, and which nothing marked there, is not taken away, and gets no owner, because
 * a shorter message reads otherwise.
 */
export function isNoise(finding: Finding, first: Review, { draft }: Review): boolean {
  const unit = draft.units.find(({ start, end }) => start <= finding.start && finding.start < end);
  // What the rewrite asks itself, with its day, is asked.
  const asked =
    unit !== undefined &&
    draft.blanks.some((blank) => unit.start <= blank.start && blank.end <= unit.end) &&
    !first.draft.text.includes(unit.text);
  if (unit?.lang === "en" && finding.rule === "vague-ask" && asked && /\?\s*$/.test(unit.text)) return true;
  return (
    unit !== undefined &&
    (TAKES_ALL.has(finding.rule) ||
      (unit.lang === "en" && finding.rule === "absolute-claim") ||
      (unit.lang === "zh" && finding.rule === "no-owner")) &&
    first.draft.text.includes(unit.text) &&
    !first.findings.some(({ rule }) => rule === finding.rule)
  );
}
