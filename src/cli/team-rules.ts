import type { OwnRule } from "../engine/types";

/** How the rules of a team look for their words. */
export type TeamKind = "mixed" | "phrases" | "gaps" | "patterns";

/** Two-character words for rules to strike, 552 of them, none of which ordinary sentences hold. */
const SIGNS = [..."玄黄宇宙洪荒盈昃辰宿列寒暑藏闰余律吕腾致结霜丽"];
const pairs = SIGNS.flatMap((a) => SIGNS.filter((b) => b !== a).map((b) => a + b));

/** Of the words at hand, so many are struck in a draft. */
export const STRUCK = 520;

/** Five thousand rules as a team might have them; mixed: one in ten a regular expression, the others phrases, some with a gap. */
export function teamRules(kind: TeamKind): readonly OwnRule[] {
  return Array.from({ length: 5_000 }, (_, i): OwnRule => {
    const word = pairs[i] ?? `词语${i}`;
    const rule = { id: `r${i}`, name: "r", message: "m" };
    if (kind === "patterns" || (kind === "mixed" && i % 10 === 0)) return { ...rule, regex: `${word}(?:吗|呢)?` };
    // To the end of its sentence, which ten words are not far from.
    if (kind === "gaps") return { ...rule, phrases: [`${word}*。`, `${word}。`] };
    return { ...rule, phrases: kind === "mixed" ? [word, `word ${i} * done`] : [word] };
  });
}

/** About 2,000 characters: `struck` words of the rules, ten a sentence, among ordinary sentences from `filler`. */
export function teamDraft(struck: number, round: number, filler: (size: number, round: number) => string): string {
  const words = Array.from({ length: struck }, (_, i) => pairs[(i + round) % pairs.length]);
  const dense = Array.from(
    { length: Math.ceil(struck / 10) },
    (_, i) => `${words.slice(i * 10, i * 10 + 10).join("")}。`,
  );
  return dense.join("") + filler(2_000 - dense.join("").length, round);
}
