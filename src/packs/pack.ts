import type { Lang, OwnRule, Severity } from "../engine/types";

/** A rule of a pack: what it finds, and what it says in each interface language. */
export interface PackRule {
  /** [a-z0-9-]+, unique within the pack. */
  readonly id: string;
  readonly name: Readonly<Record<Lang, string>>;
  readonly message: Readonly<Record<Lang, string>>;
  readonly phrases?: readonly string[];
  readonly regex?: string;
  readonly except?: readonly string[];
  readonly replace?: readonly string[];
  readonly severity?: Severity;
  /** Sentences it strikes and near misses it leaves alone: its tests, and what the options page shows. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** Ready-made rules that a user switches on together. */
export interface Pack {
  readonly id: string;
  readonly name: Readonly<Record<Lang, string>>;
  /** What it is good for, in one line. */
  readonly about: Readonly<Record<Lang, string>>;
  readonly lang: Lang;
  readonly rules: readonly PackRule[];
}

/** A pack's rules as own rules; each id is `<pack>-<rule>`. */
export function rulesOf(pack: Pack, ui: Lang): readonly OwnRule[] {
  return pack.rules.map(({ id, name, message, bad: _bad, good: _good, ...rule }) => ({
    ...rule,
    id: `${pack.id}-${id}`,
    name: name[ui],
    message: message[ui],
  }));
}
