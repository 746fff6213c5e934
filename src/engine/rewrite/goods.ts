import type { Draft, Finding, Unit } from "../types";

/** The goods, as the boast names them: 这款防火门. */
const SHOWN =
  /这(?:款|台|批|套|种)[一-鿿]{2,5}?(?=甲醛|误差|精度|质量|效果|寿命|价格|噪音|绝|保|从|永|肯|一定|您|你|咱|我|就|论|，|是|全|最|敢)/;

/** Where a boast went and with it the only name of the goods, what is said next of them begins with that name. */
export function withGoods(text: string, draft: Draft, found: readonly Finding[]): string {
  for (const finding of found) {
    if (finding.rule !== "absolute-claim") continue;
    const unit = draft.units.find(({ start, end }) => start <= finding.start && finding.start < end);
    const shown = unit?.lang === "zh" ? SHOWN.exec(draft.read.slice(unit.start, unit.end)) : null;
    if (!unit || !shown) continue;
    const from = unit.start + shown.index;
    const goods = draft.text.slice(from, from + shown[0].length);
    // Named before by a longer name, it needs no second one: 防火涂料.
    if (text.includes(goods.replace(/^这[款台批套种]/, ""))) continue;
    const next = firstLeft(text, draft, unit);
    if (next < 0) continue;
    const apart = /^[您你我咱]/.test(text.slice(next)) ? "，" : "";
    return text.slice(0, next) + goods + apart + text.slice(next);
  }
  return text;
}

/**
 * Where in the new text the first clause stands that is left of what followed in the same paragraph; -1: none, or it says
 * of what, or who does something when.
 */
function firstLeft(text: string, draft: Draft, { start, paragraph }: Unit): number {
  const end = draft.units.findLast((unit) => unit.paragraph === paragraph)?.end;
  for (const clause of draft.text.slice(start, end).split(/[，,。！!；;\n]/)) {
    const words = clause.trim();
    const at = words.length >= 4 ? text.indexOf(words) : -1;
    if (at >= 0) return OF_ITSELF.test(words) ? -1 : at;
  }
  return -1;
}
/** It names its own subject, or says when the writer or the reader does something. */
const OF_ITSELF =
  /^(?:我们|贵|它|这|那|图纸|报价)|^[^，。您你我咱]{0,10}[我咱](?:们|方|司)?(?:带|去|来|到|给|把|送|发|再|陪|过)/;
