import type { ActKind } from "../../engine/types";
import type { Action } from "./action";

/** What a clause does, before it is placed in its sentence. `verb` is where the action begins, from the clause's head. */
export interface Reading extends Action {
  readonly kind: ActKind;
  readonly verb: number;
  readonly owner: RegExp | null;
}

/** One clause with all that reading it takes. */
export interface Head {
  /** Plain form from the clause's head to its end. */
  readonly text: string;
  /** The same with time words blanked out. */
  readonly timeless: string;
  readonly raw: string;
  readonly asks: boolean;
  readonly chat: boolean;
  /** Joined to the clause before by a conjunction, whose subject may be its own. */
  readonly continues: boolean;
  /** Followed by a colon. */
  readonly heading: boolean;
  /** A note to oneself or about code: TODO, nit. */
  readonly note: boolean;
}
