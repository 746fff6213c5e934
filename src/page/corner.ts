import type { Area } from "./area";

/** What a site may have put into a corner of its box. */
const CONTROLS = "button,a,input,select,textarea,summary,label,[role=button],[role=toolbar],[tabindex]";

/** A box lower than this has one line only, and anything inside would lie on the words. */
const ONE_LINE = 56;
const INSET = 6;
/** How far it reaches over the edge of a box with one line: to its padding, not to its words. */
const OVER = 6;

/** Whether nothing of the site's that one uses, and nothing laid over the box, is at this place. */
function isFree(area: Area, box: Element, ours: Element): boolean {
  const root = box.getRootNode() as Document | ShadowRoot;
  const { left, top, right, bottom } = area;
  if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
  const columns = [left, (left + right) / 2, right - 1];
  const rows = [top, (top + bottom) / 2, bottom - 1];
  return columns.every((x) =>
    rows.every((y) => {
      const at = root.elementsFromPoint(x, y).find((one) => one !== ours);
      if (!at || at === box || box.contains(at)) return at?.closest("a,button,[role=button]") == null;
      const control = at.closest(CONTROLS);
      return control === null || control.contains(box);
    }),
  );
}

/**
 * A place for something of this size in a corner of a box, the lower ones first; at the edge of a box with one line.
 * Null: every corner is taken.
 */
export function freeCorner(box: Element, { width, height }: { width: number; height: number }, ours: Element) {
  // A body one writes in fills its window, however little stands in it.
  const whole = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
  const { left, top, right, bottom } = box === document.body ? whole : box.getBoundingClientRect();
  // The scroll bar stays free.
  const bar =
    box instanceof HTMLElement && box !== document.body ? box.offsetWidth - box.clientWidth - box.clientLeft * 2 : 0;
  const seen = {
    left: Math.max(left, 0) + INSET,
    top: Math.max(top, 0) + INSET,
    right: Math.min(right - Math.max(bar, 0), innerWidth) - INSET - width,
    bottom: Math.min(bottom, innerHeight) - INSET - height,
  };
  const edge = { top: top + OVER - height, bottom: bottom - OVER };
  const inside = [
    { left: seen.right, top: seen.bottom },
    { left: seen.left, top: seen.bottom },
    { left: seen.right, top: seen.top },
  ];
  const across = [
    { left: seen.right, top: edge.top },
    { left: seen.right, top: edge.bottom },
    { left: seen.left, top: edge.top },
    { left: seen.right, top: top - height - INSET },
    { left: seen.right, top: bottom + INSET },
  ];
  if (seen.right < seen.left || bottom <= 0 || top >= innerHeight) return null;
  const places = bottom - top < ONE_LINE ? across : [...inside, ...across];
  const areaOf = (place: { left: number; top: number }): Area => ({
    ...place,
    right: place.left + width,
    bottom: place.top + height,
  });
  return places.find((place) => isFree(areaOf(place), box, ours)) ?? null;
}
