import { clausesOf } from "../clauses";
import type { Draft, Span, Unit } from "../types";

/** The sentence, with what is said before and after it in one breath: chat without stops, a question thrown back. */
export function breathOf(unit: Unit, { units, text }: Draft): readonly Unit[] {
  const parted = (a: Unit, b: Unit) => /[。.！!？?～~…；;\n]/.test(text.slice(a.end - 1, b.start));
  let from = unit.index;
  let to = unit.index;
  const at = (index: number) => units[index] as Unit;
  while (from > 0 && (!parted(at(from - 1), at(from)) || isThrownBack(at(from - 1)))) from--;
  while (to + 1 < units.length && (!parted(at(to), at(to + 1)) || isThrownBack(at(to)))) to++;
  return units.slice(from, to + 1);
}

/** A question that wants no answer, before what follows from it: 瑕疵？您对着放大镜找呢吧. */
function isThrownBack({ read }: Unit): boolean {
  return (
    /[？?]\s*$/.test(read) &&
    (read.split(/[，,]/).at(-1) ?? "").length <= 16 &&
    !/\d|什么时候|能不能|可不可以|方便|行吗|可以吗|还有|别的|其他/.test(read)
  );
}

/** The clauses of a breath, as spans of the draft: with whatever stands between their words and the next mark, as ℃. */
export function clausesOfBreath(breath: readonly Unit[]): readonly Span[] {
  return breath.flatMap((part) =>
    clausesOf(part.read).map(({ start, end }) => {
      const more =
        /^[^，,。；;！!？?…~～\s\p{L}\p{N}\p{Extended_Pictographic}]*/u.exec(part.read.slice(end))?.[0].length ?? 0;
      return { start: part.start + start, end: part.start + end + more };
    }),
  );
}

/** A clause that calls the reader: 姐, 林經理您好, Vivian. */
const CALLS =
  /^(?:尊敬的|亲爱的|喂|哎呀?)?[\u4e00-\u9fff]{0,4}(?:总|工|哥|姐|董|主任|老师|经理|院长|校长|局长?|处长?|科长|馆长?|老板|律师|教授|医生|协理|小姐|先生|女士|兄弟|老哥|阿姨|[您你]好|亲)$|^(?:尊敬的|亲爱的|各位)[\u4e00-\u9fff]{1,10}$|^[\u4e00-\u9fff]{2,8}们$|^\p{Lu}\p{Script=Latin}+$/u;

/** A clause in which the reader is called, and nothing said. */
export function calls(clause: Span, draft: Draft): boolean {
  const { address } = draft;
  // 糜总您看 calls; 姐你要的那个色号断货 says something.
  if (address && clause.start < address.end && address.start < clause.end && clause.end - address.end <= 3) return true;
  return CALLS.test(draft.read.slice(clause.start, clause.end)) || isHail(clause, draft);
}

/** A word or two at the head of the message, before a mark: whoever reads is called by it. */
function isHail({ start, end }: Span, { units, read }: Draft): boolean {
  return (
    units[0]?.start === start &&
    end - start <= 4 &&
    /^[，,：: ]/.test(read.slice(end)) &&
    !/[的了不都没呢吧得喂哎唉嗨哈嘛啊呀入买选笑]/.test(read.slice(start, end))
  );
}

/** The reader called at the head of the line that goes on: 尊敬的业主：. */
const HAILED = /^(?:尊敬的|亲爱的|各位)[^，。：:]{1,10}[：:]\s*/;

/** One point of a list in a sentence: 一、…；二、…. Where the sentence is no list, all of the breath; without the hail. */
export function pointOf(at: Span, draft: Draft): Span | null {
  const unit = draft.units.find(({ start, end }) => start <= at.start && at.start < end);
  if (!unit) return null;
  const breath = breathOf(unit, draft);
  const first = breath[0] as Unit;
  const last = breath.at(-1) as Unit;
  const before = [...draft.read.slice(first.start, at.start + 1).matchAll(/[；;]|[：:](?=\s*[（(]?[一1①])/g)].at(-1);
  const after = /[；;]/.exec(draft.read.slice(at.end, last.end));
  const from = before ? first.start + before.index + 1 : first.start;
  const to = after ? at.end + after.index : last.end;
  const clauses = clausesOfBreath(breath).filter(({ start, end }) => start >= from && end <= to);
  const said = clauses.findIndex((clause) => !calls(clause, draft));
  const head = clauses[said];
  if (!head) return { start: at.start, end: at.end };
  const hail = HAILED.exec(draft.read.slice(head.start))?.[0].length ?? 0;
  const address =
    draft.address && draft.address.end <= at.start && draft.address.end > head.start ? draft.address.end : 0;
  return { start: Math.min(at.start, Math.max(head.start + hail, address)), end: Math.max(at.end, to) };
}
