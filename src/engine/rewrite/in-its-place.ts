import type { Draft, Span, Unit } from "../types";
import { clausesOfBreath } from "./breath";
import { calledIn } from "./called";
import { isFormula } from "./formula";
import { isSaid } from "./seam";
import { type Edit, unitAt } from "./splice";

/** The ask in the place of a formula: a statement before it ends there, a matter that was only named leads up to it. */
export function inItsPlace(draft: Draft, reach: Span, said: string, isName?: boolean): Edit {
  const { text, units } = draft;
  const unit = unitAt(draft, reach) as Unit;
  const name = calledIn(reach, draft);
  // Chat without stops: the breath before it.
  const led = reach.start === unit.start ? units[unit.index - 1] : null;
  const open = led && led.paragraph === unit.paragraph && !STOPPED.test(led.text.trimEnd());
  const from = open ? led.start : unit.start;
  const before = text.slice(from, reach.start).trimEnd();
  const ends = before !== "" && !isName && isStatement(draft.read.slice(from, from + before.length));
  const gap = ends ? (/[，,、\s]*$/.exec(text.slice(from, reach.start))?.[0].length ?? 0) : 0;
  const to = afterMore(reach, unit, draft);
  // What stood behind a colon stands by itself now.
  const stops = /^[。.!！?？~～…：:]+/.exec(text.slice(to))?.[0].length ?? 0;
  const joint = stops ? 0 : (/^[，,；;]/.exec(text.slice(to))?.[0].length ?? 0);
  // 特恳|请公司…: the bow belongs to what goes.
  const bow = /[特谨兹]?恳$/.exec(before)?.[0].length ?? 0;
  // The bare name of the matter right before it leads up to the ask.
  const named =
    before !== "" && !ends && gap + bow === 0 && /[\p{L}\p{N}]$/u.test(text.slice(from, reach.start)) ? "，" : "";
  return {
    start: reach.start - (ends ? gap : bow),
    end: to + stops + joint,
    text: `${ends ? "。" : named}${name && `${name}，`}${said}`,
  };
}
const STOPPED = /[。.!！?？~～…：:]$/;

/** Something is said of something, not only called or named: 下半年的联合推广 is a name, 仓库老跟我们掐 a statement. */
function isStatement(before: string): boolean {
  const clause =
    before
      .replace(/[，,、\s]+$/, "")
      .split(/[，, ]/)
      .at(-1) ?? "";
  // What is still a question leads up to the ask: 项目能不能赶上这一批.
  if (/([\u4e00-\u9fff])不\1|能否|是否/.test(clause)) return false;
  return /^.{2,4}$/.test(clause)
    ? /[不没]/.test(clause)
    : isSaid(`${before.replace(/[，,、\s]+$/, "")}，`) &&
        (SAYS.test(clause.replace(NOUNS, "")) || clause.length > LONGEST_NAME);
}
/** What is longer says something. */
const LONGEST_NAME = 10;
/** Nouns made of such words. */
const NOUNS = /[节功性智技产势][能]|能[源力耗]|新能|申报|上报/g;
const SAYS = /[承附感谢见紧反示领了是有在已被要会能不没给把到完好多高低大快慢老都就才还重差挂缺掉坏跟和]|\d/;

/** More formulas in the same sentence go with it. */
function afterMore(reach: Span, unit: Unit, draft: Draft): number {
  let to = reach.end;
  for (const clause of clausesOfBreath([unit])) {
    if (clause.start < to) continue;
    if (!isFormula(clause, draft)) break;
    to = clause.end;
  }
  return to;
}
