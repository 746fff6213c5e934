import { clausesOf } from "../clauses";
import { cuesIn } from "../evidence";
import type { Draft, Span, Unit } from "../types";
import { collide, type Edit, removeSentence } from "./splice";

/** Praise of oneself that tells nothing. */
const PRAISES =
  /秉承|坚持|匠心|以质量?求|以质取胜|以信誉|竭诚|口碑|携手共[进赢创]|追求卓越|精益求精|诚信为本|客户至上|用心服务|从来不坑|放心选|值得信赖|深受.{0,6}(?:信赖|好评|青睐)|享誉|企业文化|理念|殊荣|良心|准没错|错不了|一流|领先|卓越|舒服|回馈|一如既往|期待与.{0,8}携手/;
const FIGURE = /[\dA-Za-z]|[一二三四五六七八九十百千万]{2,}/;
/** Who does it, at the head of a clause. */
const OURS = /^(?:我们|我司|本公司|公司|我公司|敝公司|咱们?|咱家)/;

/**
 * A Chinese pitch keeps its first sentence, which says who writes, and its facts: clauses of praise without a fact in
 * them go, and with all of its clauses the sentence.
 */
export function shortened(draft: Draft, edits: readonly Edit[]): Edit[] {
  const about = draft.units.filter((unit) => unit.lang === "zh" && cuesIn(unit, "about-us").length > 0);
  const [first] = about;
  if (!first || about.length < 2) return [];
  return about
    .filter((unit) => unit !== first && unit.acts.length + unit.times.length === 0)
    .flatMap((unit) => withoutPraise(unit, draft))
    .filter((edit) => !edits.some((other) => collide(edit, other)));
}

function withoutPraise(unit: Unit, draft: Draft): Edit[] {
  const clauses = clausesOf(unit.read).map(({ start, end }) => ({ start: unit.start + start, end: unit.start + end }));
  const read = ({ start, end }: Span) => draft.read.slice(start, end);
  const idle = clauses.filter((clause) => PRAISES.test(read(clause)) && !FIGURE.test(read(clause)));
  if (idle.length === 0) return [];
  if (idle.length === clauses.length) return [removeSentence(draft, unit)];
  return idle.flatMap((clause) => {
    const i = clauses.indexOf(clause);
    const next = clauses[i + 1];
    if (!next) return [{ start: (clauses[i - 1] as Span).end, end: clause.end, text: "" }];
    // Whose the next clause is, was said here.
    const ours = i === 0 && !OURS.test(read(next)) ? (OURS.exec(read(clause))?.[0].length ?? 0) : 0;
    return [{ start: clause.start + ours, end: next.start, text: "" }];
  });
}
