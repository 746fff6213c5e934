import type { Bilingual } from "../../ui/words";

/** Why a rule exists: the teaching in three to six sentences, and which of the rule's own bad examples shows it best. */
export interface WhyText {
  readonly text: string;
  /** Place in the rule's bad examples of this language; what is put right there is the good message. */
  readonly example: number;
}

/** By rule id, in both interface languages. */
export type WhyTexts = Readonly<Record<string, Bilingual<WhyText>>>;
