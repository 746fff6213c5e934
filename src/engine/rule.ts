import type { Act, Audience, Channel, Draft, Lang, Severity, Span, Stage, Unit } from "./types";

export type Family = "ask" | "report" | "buyer" | "network";

/** What the coach says, in one interface language. One line each. */
export interface Words {
  /** What: what the reader will do or not do. */
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do, with words one could send. */
  readonly advice: string;
}

/** A draft as an example gives it; what is left out is inferred. */
export interface Example {
  readonly text: string;
  readonly channel?: Channel;
  readonly audience?: Audience;
  readonly stage?: Stage;
}

/** `text` carries exactly one finding of the rule, at its [[ ]]; `better` is the same message put right, and silent. */
export interface BadExample extends Example {
  readonly better: string;
}

/** Finds in an act, a sentence or the draft. Offsets are the draft's. */
export interface Finders {
  act: (act: Act, unit: Unit, draft: Draft) => Span | null;
  sentence: (unit: Unit, draft: Draft) => readonly Span[];
  draft: (draft: Draft) => Span | null;
}
export type Scope = keyof Finders;

/**
 * A rule's examples by the language of the message: its unit tests, its documentation and what the options page shows.
 * They stand beside the rule, not in it, so that a bundle without an options page goes without them.
 */
export type Examples = Readonly<
  Record<
    Lang,
    {
      readonly bad: readonly BadExample[];
      /** Near misses: each could be taken for a fault and is none. */
      readonly good: readonly (string | Example)[];
    }
  >
>;

/** Whether the rule is silent here whatever the words say: who reads, what stands beside. */
export interface Excuses {
  act: (unit: Unit, draft: Draft) => boolean;
  sentence: (unit: Unit, draft: Draft) => boolean;
  draft: (draft: Draft) => boolean;
}

export interface Rule<S extends Scope = Scope> {
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly scope: S;
  /** By interface language. */
  readonly says: Readonly<Record<Lang, Words>>;
  /**
   * By the language of the message: of the act's sentence, the sentence, or the draft (mixed: the body's main language).
   * Absent where the fault lies in the words alone.
   */
  readonly reads?: Readonly<Record<Lang, Finders[S]>>;
  /** What is learned decides, and counts the finder's find for as much as it is worth. Absent: the finder decides alone. */
  readonly learned?: true;
  /** Holds for what is learned only, and while that is in doubt (see judge.ts): a finder looks for itself. */
  readonly excused?: Excuses[S];
  /** Where a draft marked by its odds alone is marked; absent: at the sentence that most likely commits the fault. */
  readonly marks?: (draft: Draft) => Span | null;
  /** The talk it comes from (seed number). */
  readonly source: "000" | "001" | "002" | "003" | "004";
}

export type AnyRule = { [S in Scope]: Rule<S> }[Scope];

/** Types a rule by its scope; adds nothing. */
export function defineRule<S extends Scope>(rule: Rule<S>): Rule<S> {
  return rule;
}
