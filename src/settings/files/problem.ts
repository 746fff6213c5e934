import type { RegexFaultKind } from "../../engine/regex";

/** Why an entry of a file was refused or changed on the way in; the options page has words for each. */
export type ProblemKind =
  /** The file as a whole. */
  | "too-large"
  | "not-text"
  | "syntax"
  | "newer"
  | "unknown-form"
  | "too-many"
  /** One entry. */
  | "not-a-rule"
  | "shape"
  | "both"
  | "regex"
  | "nothing"
  | "same-id"
  /** Something of an entry that our rules cannot say; the entry came in without it. */
  | "left-out"
  | "unsupported";

/** Something worth saying about a file. `line` counts from 1; null where no place is known. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly line: number | null;
  /** The field, key or words it is about, as they stand in the file. */
  readonly about: string;
  /** Why a pattern cannot run; only with the kind `regex`. */
  readonly pattern?: RegexFaultKind;
  /** The rule did come in. */
  readonly kept: boolean;
}
