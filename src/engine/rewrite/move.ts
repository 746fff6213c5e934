import { hasTrait } from "../evidence";
import { mainLang } from "../sentences";
import type { Draft, Lang, MoveId } from "../types";
import type { BlankMaker } from "./blanks";
import type { Facts } from "./facts";
import type { Voice } from "./voice";

/**
 * A way to move the matter on: what I do, what I ask of you (a person, an action, a fixed time), a way out, a small
 * question. Each wording leaves what the draft cannot know as a blank and holds no figure, name or date of its own.
 */
export interface Move {
  readonly id: MoveId;
  /** How well it fits this draft: 0 not at all, 10 made for it. */
  fits(draft: Draft): number;
  /** A short label for the card's suggestion, by interface language. */
  readonly title: Readonly<Record<Lang, string>>;
  /** The whole move as sentences that stand by themselves, in the voice of the draft. */
  readonly words: Readonly<Record<Lang, Wording>>;
  /** Its ask alone, as a clause without a stop, to stand in the place of a vague one. English: a question in lower case. */
  readonly clause: Readonly<Record<Lang, Wording>>;
}

/** What a move says: the blank maker answers by itself what the draft has named. */
export type Wording = (voice: Voice, blank: BlankMaker, facts: Facts) => string;

/** How strongly the draft's own words call for a move. */
export function cue(draft: Draft, pattern: RegExp, weight: number): number {
  const { address, read } = draft;
  const body = address ? read.slice(0, address.start) + read.slice(address.end) : read;
  return pattern.test(body) ? weight : 0;
}

/** Somebody one has not dealt with: nothing is there to decide, to recommend or to work out with engineers. */
export function isStranger({ genre, stage, senses }: Draft): boolean {
  if (genre === "recap") return false;
  const pitches = senses.some(({ rule, odds }) => rule === "one-sided-pitch" && odds > PITCHES);
  return genre === "pitch" || stage === "first-contact" || pitches;
}
/** Log-odds from which a draft is mostly about its writer. */
const PITCHES = 1;

/** The draft as a whole likely commits a fault, by what its words mean. */
export function likely({ senses }: Draft, rule: string): boolean {
  return senses.some((sense) => sense.rule === rule && sense.odds > 0);
}

/** Trouble told in Chinese: to whomever, it is no pitch, and nobody is asked what he would like to buy. */
export function dumpsZh(draft: Draft): boolean {
  return mainLang(draft) === "zh" && likely(draft, "problem-dump") && !likely(draft, "one-sided-pitch");
}

/** How surely a Chinese draft pleads for care, help or favour without a word of what: 7 as an act, 4 by its words. */
export function pleads({ acts, units }: Draft): number {
  const zh = units.filter(({ lang }) => lang === "zh");
  const asks = zh.some(({ start, end }) =>
    acts.some(
      (act) =>
        act.kind === "ask" &&
        !act.concrete &&
        !hasTrait(act, "formula", "hope") &&
        start <= act.start &&
        act.start < end,
    ),
  );
  if (asks) return 7;
  return zh.some(({ senses }) => senses.some(({ rule, odds }) => rule === "vague-ask" && odds > 0)) ? 4 : 0;
}

/** A partner is the way to those who buy. */
export const THROUGH = /业主|甲方|客户|\b(?:account|end (?:user|customer)|their (?:buyer|director|board)|client)\b/i;

/** To the writer's own people: no selling among them. */
export function inside(draft: Draft): boolean {
  return draft.audience === "boss" || draft.audience === "colleague";
}
