import type { Draft, Finding, Unit } from "../types";
import { collide, covers, type Edit, removeSentence, unitAt } from "./splice";

/** One more sentence about the rival, or about whoever buys there. */
const MORE_OF_THEM =
  /^(?:anyone who|whoever|no wonder|they|their|those people|such people|(?:half|most|all) of (?:it|them)|good luck|i just hope you)\b|^(?:他们|她们|人家|那帮人|这种人|谁用谁|谁买谁|谁签谁)/i;

/** What only leads up to a slur: that the reader looks at the rival, or that there is a word to say of him. */
const LEADS_UP =
  /^(?:and |now |so |listen,? )*(?:I (?:hear|heard|gather) (?:that )?[^.?!]{2,30} (?:has|have) been\b|I (?:saw|noticed|read|hear|know|see|understand|gather|heard)(?: that)? you(?:r|['’](?:ve|re)| have| are)?\b|you (?:mention(?:ed)?|told (?:me|us)|may have|might have|must have)\b|(?:one more|a|another) word (?:on|about)\b|(?:please )?(?:just )?look at what\b|many are\b|I(?:['’]ll| will| must| want to) be (?:straight|honest|frank|blunt|open) with you\b|I['’]d be careful\b|(?:(?:honestly|frankly|seriously|look|listen)[, ]+)?(?:[\p{L}'’-]+, )?(?:please )?(?:I['’]d )?(?:think twice (?:about|before)|before you (?:sign|buy|go|choose|book) [^.?!]{2,40}, ask around|ask around(?=\W*$)|steer clear of|(?:stay|keep) (?:away|clear) (?:from|of)|be (?:careful|wary) (?:with|of)|watch out (?:for|with)|beware of)\b)|^(?:听说|我?知道|您?说)?[您你](?:们)?(?:也|还|最近)?(?:在)?(?:看|考虑|接触|对比)(?:过|了|着)?[^，。]{2,12}$/iu;

const OURS = /[我咱]|\b(?:we|our|us)\b/i;

/** What hangs on a slur that went: sentences after it about the rival and nobody else, and the one that led up to it. */
export function slurred(draft: Draft, findings: readonly Finding[], edits: readonly Edit[]): Edit[] {
  return findings.flatMap((finding) => {
    const unit = unitAt(draft, finding);
    if (!unit) return [];
    const out = [...after(finding, unit, draft), ...before(unit, draft, edits)];
    return out.filter((edit) => !edits.some((other) => collide(edit, other)));
  });
}

/** In chat without stops also what goes on in the same breath. */
function after(finding: Finding, marked: Unit, draft: Draft): Edit[] {
  const named = draft.text.slice(finding.start, finding.end).match(/\p{Lu}[\p{L}\d-]{3,}/gu) ?? [];
  const out: Edit[] = [];
  for (let i = marked.index; i + 1 < draft.units.length; i++) {
    const unit = draft.units[i] as Unit;
    const next = draft.units[i + 1] as Unit;
    const said = next.read.trim();
    const theirs = MORE_OF_THEM.test(said) || named.some((name) => next.text.trim().startsWith(`${name} `));
    if (/[我咱]|\b(?:we|our)\b/i.test(said) || (!(theirs && next.lang === "en") && /\d|\bmy\b/i.test(said))) break;
    const stopped = /[。.！!？?～~\n]/.test(draft.text.slice(unit.end - 1, next.start));
    if (stopped ? !theirs : /[您你]|\b(?:you|your|i)\b/i.test(said)) break;
    out.push(stopped ? removeSentence(draft, next) : { start: unit.end, end: next.end, text: "" });
  }
  return out;
}

/** Where the slur went without a question in its place, whatever led up to it leads nowhere. */
function before(marked: Unit, draft: Draft, edits: readonly Edit[]): Edit[] {
  const led = draft.units[marked.index - 1];
  // A run-up before the slur goes with it later.
  const run =
    /^(?:with (?:all (?:due )?)?respect|honestly|frankly|between (?:us|you and me)),? /i.exec(marked.text)?.[0]
      .length ?? 0;
  const span = { start: marked.start + run, end: marked.end - 1 };
  const gone = edits.some((edit) => edit.text === "" && covers(edit, span));
  if (!gone || !led || led.paragraph !== marked.paragraph) return [];
  // The rival's name, thrown in as a question: "Bed King?"
  if (led.lang === "en" && /^(?:\p{Lu}[\p{L}'’&-]+ ?){1,3}\?$/u.test(led.text.trim()))
    return [removeSentence(draft, led)];
  const said = led.read.trim().replace(/[。.！!～~]+$/, "");
  const asks = /[?？]$/.test(said) || led.acts.some(({ concrete, kind }) => concrete && kind === "promise");
  return LEADS_UP.test(said) && !asks && !/\d/.test(said) && !OURS.test(said) ? [removeSentence(draft, led)] : [];
}
