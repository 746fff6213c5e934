import { cuesIn, hasCue, hasTrait } from "../evidence";
import { inContext } from "../senses";
import { mainLang } from "../sentences";
import { overlaps } from "../triage";
import type { Draft } from "../types";
import { inside } from "./move";

/** An English draft, by what its reader lacks: the moves for it are ranked by that before anything else. */
export type Lead =
  /** Something is asked for without a word of what. */
  | "asks"
  /** Bad news, handed over as they are. */
  | "trouble"
  /** How something stands, without what comes next. */
  | "tells";

/** Null: none of these, or no English draft. */
export function leadOf(draft: Draft): Lead | null {
  if (mainLang(draft) !== "en") return null;
  if (asksVaguely(draft)) return "asks";
  const odds = (rule: string) => draft.senses.find((sense) => sense.rule === rule)?.odds ?? Number.NEGATIVE_INFINITY;
  const helpless = draft.units.flatMap((unit) => cuesIn(unit, "helpless"));
  const asks = draft.acts.some(
    (act) =>
      act.kind === "ask" &&
      act.concrete &&
      !hasTrait(act, "question", "thoughts", "formula") &&
      !HANDS_OVER.test(draft.text.slice(act.start, act.end)) &&
      !helpless.some((cue) => overlaps(cue, act)),
  );
  if (asks) return null;
  // An offer of availability among one's own stands where the next step should.
  if (inside(draft) && hasCue(draft, "offer")) return "tells";
  const did = draft.acts.length === 0 && hasCue(draft, "activity", ...(inside(draft) ? (["met"] as const) : []));
  if (did && (inside(draft) || draft.audience === "unknown" || draft.genre !== "recap")) return "tells";
  const [dumps, lacks] = [odds("problem-dump"), odds("no-next-step")];
  if (dumps > 0 && dumps >= lacks) return "trouble";
  return lacks > 0 && draft.genre !== "recap" ? "tells" : null;
}

/** To be told what to do is no request of one's own. */
const HANDS_OVER = /^(?:please|kindly|pls|plz) (?:guide|advise|direct|instruct|help|tell)(?: me| us)?$/i;

function asksVaguely({ units, around }: Draft): boolean {
  return units.some(
    (unit) =>
      unit.lang === "en" &&
      (unit.acts.some(
        (act) =>
          act.kind === "ask" &&
          !act.concrete &&
          !HANDS_OVER.test(unit.text.slice(act.start - unit.start, act.end - unit.start)) &&
          !hasTrait(act, "question", "choice", "done", "formula", "thoughts"),
      ) ||
        unit.senses.some((sense) => sense.rule === "vague-ask" && inContext(sense, around[unit.lang]).odds > 0)),
  );
}
