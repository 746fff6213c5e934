/** As little as it takes. */
export const NEAREST: ScrollIntoViewOptions = { block: "nearest", inline: "nearest" };

/** Lines that stay in sight around what is brought into view, CSS pixels. */
const MARGIN = 8;

/** Scrolls whatever scrolls around a range until it is seen: an element would be too coarse, a box may be one long text. */
export function bringIntoView(range: Range): void {
  const start = range.startContainer;
  for (let at = start instanceof Element ? start : start.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight || !/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    const { top, bottom } = range.getBoundingClientRect();
    const seen = at.getBoundingClientRect();
    if (top < seen.top) at.scrollTop -= seen.top - top + MARGIN;
    else if (bottom > seen.bottom) at.scrollTop += bottom - seen.bottom + MARGIN;
  }
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0) scrollBy(0, top - MARGIN);
  else if (bottom > innerHeight) scrollBy(0, bottom - innerHeight + MARGIN);
}
