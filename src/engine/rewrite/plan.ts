import type { Draft, MoveId, Span } from "../types";
import type { BlankMaker } from "./blanks";
import { unitAt } from "./splice";
import { type Voice, voiceOf } from "./voice";

/** What the passes of one rewrite share. */
export interface Plan {
  readonly move: MoveId;
  readonly voice: Voice;
  readonly blank: BlankMaker;
  /** A next step was put in by an earlier pass: nothing needs a second. */
  readonly stepped: boolean;
  /** Rules that earlier passes answered. */
  readonly asked: ReadonlySet<string>;
}

/** The voice and blanks in the language of the sentence that is changed. */
export function at(span: Span, draft: Draft, { voice, blank }: Plan): Pick<Plan, "voice" | "blank"> {
  const lang = unitAt(draft, span)?.lang ?? voice.lang;
  if (lang === voice.lang) return { voice, blank };
  const other = voiceOf(draft, lang);
  return { voice: other, blank: blank.in(other) };
}
