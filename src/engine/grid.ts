import { firstCue, hasTrait, isNextStep, isReport } from "./evidence";
import type { Act, Cell, Draft, Grid, Span } from "./types";

const missing: Cell = { state: "missing", start: null, end: null };
const cell = (state: Cell["state"], span: Span | null | undefined): Cell => ({
  state,
  start: span?.start ?? null,
  end: span?.end ?? null,
});

/** The commitment grid: who / what / when of the main ask, status / plan / support of a report. Null: neither. */
export function gridOf(draft: Draft): Grid | null {
  if (isReport(draft)) return reportGrid(draft);
  const main = mainAsk(draft);
  return main && askGrid(main, draft);
}

/** The first concrete ask or proposal, else the first ask of any kind. Formulas are none. */
export function mainAsk(draft: Draft): Act | null {
  const asks = draft.acts.filter((act) => act.kind !== "promise" && !hasTrait(act, "formula"));
  return asks.find((act) => act.concrete) ?? asks[0] ?? null;
}

function askGrid(ask: Act, draft: Draft): Grid {
  const spanOf = (words: string | null): Span | null => {
    const start = words ? draft.text.indexOf(words, ask.start) : -1;
    return words && start >= 0 && start + words.length <= ask.end ? { start, end: start + words.length } : null;
  };
  const owner = spanOf(ask.owner);
  const time =
    ask.time ?? draft.units.flatMap((unit) => unit.times).find((other) => other.fixed && other.future) ?? null;
  return {
    kind: "ask",
    who:
      owner || draft.address
        ? cell("present", owner ?? draft.address)
        : ask.kind === "ask"
          ? cell("vague", null)
          : missing,
    what: ask.concrete ? cell("present", spanOf(ask.action) ?? ask) : cell("vague", spanOf(ask.action) ?? ask),
    when: time ? cell(time.fixed ? "present" : "vague", time) : missing,
  };
}

function reportGrid(draft: Draft): Grid {
  const known = firstCue(draft, "outcome", "status", "problem", "closed");
  const done = firstCue(draft, "activity", "met");
  const step = draft.acts.find(isNextStep);
  const effort = firstCue(draft, "effort", "view") ?? draft.acts.find((act) => act.kind === "promise");
  const support =
    firstCue(draft, "support") ?? draft.acts.find((act) => act.kind === "ask" && !hasTrait(act, "formula"));
  const vague = support && "concrete" in support && !support.concrete;
  return {
    kind: "report",
    status: known ? cell("present", known) : done ? cell("vague", done) : missing,
    plan: step ? cell("present", step) : effort ? cell("vague", effort) : missing,
    support: support ? cell(vague ? "vague" : "present", support) : missing,
  };
}
