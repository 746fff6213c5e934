import type { Draft, Finding } from "../types";
import { onlyBlames } from "./blame";
import { asEnded, begun } from "./ended";
import { soothes } from "./leftovers";
import { mended } from "./mended";
import { answers } from "./mends";
import { at, type Plan } from "./plan";
import { removeAll } from "./removal";
import { isSaid } from "./seam";
import { appendAfter, type Edit, unitAt } from "./splice";

/** The boast goes, and what bears it out is offered after the facts. */
const SHOWS: ReadonlySet<string> = new Set(["absolute-claim"]);

/** What stands before in the same Chinese sentence only leads up to it: 贵厂担心的串色问题，. */
export function isLeadIn({ start }: Finding, draft: Draft): boolean {
  const unit = unitAt(draft, { start, end: start + 1 });
  if (unit?.lang !== "zh") return false;
  const { address, read } = draft;
  const from = address && address.start >= unit.start && address.end <= start ? address.end : unit.start;
  const before = read.slice(from, start).replace(/^[，,：:\s]+/, "");
  return /[\u4e00-\u9fff]{4}[^，,]*[，,]\s*$/.test(before) && !isSaid(before);
}

/** Where a statement follows the contradiction, its answer gives way at once and asks after the statement; else null. */
export function inParts(finding: Finding, draft: Draft, all: readonly Finding[], plan: Plan): readonly Edit[] | null {
  const how = answers[finding.rule];
  const own = unitAt(draft, finding);
  const last = draft.units.filter(({ paragraph }) => own?.paragraph === paragraph).at(-1);
  if (!how?.asks || !own || !last || /[？?]\s*$/.test(last.text)) return null;
  if (SHOWS.has(finding.rule) && isLeadIn(finding, draft)) return null;
  const after = draft.units.slice(own.index + 1, last.index + 1);
  const goesOn = (rest: string) =>
    TELLS_MORE.test(rest) &&
    !(
      SHOWS.has(finding.rule) &&
      after.every(({ read }) => soothes(read)) &&
      !TELLS_MORE.test(draft.text.slice(finding.end, own.end))
    );
  const blames = onlyBlames(draft.read.slice(finding.end, own.end).replace(/[.!。！\s]*$/, ""));
  const first = SHOWS.has(finding.rule) ? removeAll(draft, finding) : mended(finding, draft, all, plan, "first");
  if (!first || !goesOn(draft.text.slice(blames ? own.end : first.end, last.end))) return null;
  const { voice, blank } = at(finding, draft, plan);
  const asks = how.asks(finding, draft, voice, blank);
  const question = asks && asEnded(asks, voice.lang);
  return question ? [first, appendAfter(draft, last, begun(question, voice.lang, draft), false)] : null;
}

/** More than a scrap of contradiction. */
const TELLS_MORE = /[\p{L}\p{N}][\s\S]{6,}/u;
