import type { Draft } from "../types";

/** A matter named and cut off: 关于老街改造的群众意见。 */
const NAMED_ONLY = /(^|[：:，。\n])((?:关于|關於|至于|至於)[^，。：:\n]{2,20})。(?=\S)/g;
/** A space where a stop of ours parts the sentences already. */
const GAP = /([。？！]) +(?=[\u4e00-\u9fff])/g;

/** The new text in good form: the salutation keeps its mark, a fragment joins what it is about. */
export function inForm(text: string, draft: Draft): string {
  const { address } = draft;
  const mark = address && /^((?:[您你]好)?)([，,：:])/.exec(draft.text.slice(address.end));
  const called = `${address?.text ?? ""}${mark?.[1] ?? ""}`;
  const hailed = mark && text.includes(`${called}。`) ? text.replace(`${called}。`, `${called}${mark[2]}`) : text;
  if (!/[\u4e00-\u9fff]/.test(text)) return hailed;
  const once = hailed.replace(/([？！])。/g, "$1");
  const joined = once.replace(NAMED_ONLY, "$1$2，");
  return GAP.test(draft.text) ? joined : joined.replace(GAP, "$1");
}
