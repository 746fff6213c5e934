import { clausesOf } from "../../clauses";
import { cuesIn } from "../../evidence";
import type { Draft } from "../../types";
import { SAID_OF, subjectOf } from "./clauses-zh";
import { SIDE } from "./parties-zh";

/** Whoever it is, nothing is done about him: what he did is. */
export const PERSON = new RegExp(
  `${SIDE}$|[我咱你您贵]|^一|原因|人家|他们|[人员师姐哥总工长友户员]$|师傅|司机|老师|同事|领导|同学|翻译|讲师`,
);

const MOST = 4;

/** What a told problem is about, if its clause begins with it; else null. */
export function troubledInChinese(draft: Draft): string | null {
  // One of many things told is not what the message is about.
  if (draft.units.length > MOST) return null;
  for (const unit of draft.units) {
    const [cue] = cuesIn(unit, "problem");
    if (!cue) continue;
    const clause = clausesOf(unit.read)
      .map(({ start, end }) => ({ start: unit.start + start, end: unit.start + end }))
      .find(({ start, end }) => start <= cue.start && cue.start < end);
    if (!clause) continue;
    const match = new RegExp(`^(.{2,8}?)(?=${SAID_OF})`).exec(draft.read.slice(clause.start, clause.end));
    const subject = match && subjectOf(match[1] as string);
    // 预算砍到四成: what was done to it is no part of its name.
    if (subject && !PERSON.test(subject) && !/[砍降涨减加停断卡退改换拖压]$/.test(subject))
      return draft.text.slice(clause.start, clause.start + subject.length);
  }
  return null;
}
