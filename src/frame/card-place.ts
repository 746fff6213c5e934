import type { Area } from "../page/area";

/** What a card has to find its place among. */
export interface Surrounds {
  readonly card: { readonly width: number; readonly height: number };
  readonly window: { readonly width: number; readonly height: number };
  /** The lines of the marked words, first to last. */
  readonly words: readonly Area[];
  /** What sends the message; it is never covered where there is any other place. */
  readonly sends: readonly Area[];
  /** Other controls, better left free. */
  readonly others: readonly Area[];
}

/** Where a card goes. Taller than `maxHeight` it scrolls inside. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Space to the words and to the window's edge, CSS pixels. */
const GAP = 6;
const EDGE = 8;
/** Below this height a card is no use. */
const SMALLEST = 140;

const overlap = (a: Area, b: Area) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** What is worse than what: hiding Send, hiding the words, being cut short, hiding another button, being far away. */
const COST = { send: 1e9, words: 1e5, cut: 20, other: 0.5, away: 1 };

/** Under the words, over them, or beside them; never out of the window, never over what sends. */
export function placeCard({ card, window, words, sends, others }: Surrounds): CardPlace | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  const rightmost = window.width - EDGE - card.width;
  const lefts = [
    last.left,
    first.left,
    ...sends.flatMap((send) => [send.left - GAP - card.width, send.right + GAP]),
    last.right + GAP,
    first.left - GAP - card.width,
    EDGE,
    rightmost,
  ].map((left) => Math.round(clamp(left, EDGE, Math.max(EDGE, rightmost))));
  /** From where to where a card may stand: under and over the words, and beside them between what sends and the edge. */
  const bands = [
    { top: last.bottom + GAP, bottom: window.height - EDGE, down: true },
    { top: EDGE, bottom: first.top - GAP, down: false },
    ...sends.flatMap((send) => [
      { top: last.bottom + GAP, bottom: send.top - GAP, down: true },
      { top: send.bottom + GAP, bottom: window.height - EDGE, down: true },
      { top: EDGE, bottom: send.top - GAP, down: false },
      { top: send.bottom + GAP, bottom: first.top - GAP, down: false },
    ]),
    { top: EDGE, bottom: window.height - EDGE, down: true },
    { top: EDGE, bottom: window.height - EDGE, down: false },
  ].filter(({ top, bottom }) => bottom - top >= Math.min(SMALLEST, card.height));
  const places = bands.flatMap(({ top, bottom, down }) => {
    const height = Math.min(card.height, bottom - top);
    return lefts.map((left) => {
      const at = down ? clamp(top, EDGE, window.height - EDGE - height) : bottom - height;
      const area: Area = { left, top: at, right: left + card.width, bottom: at + height };
      const hidden = (areas: readonly Area[]) => areas.reduce((sum, one) => sum + overlap(area, one), 0);
      const away = Math.min(Math.abs(area.top - last.bottom), Math.abs(first.top - area.bottom));
      const cost =
        COST.send * hidden(sends) +
        COST.words * hidden(words) +
        COST.cut * (card.height - height) +
        COST.other * hidden(others) +
        COST.away * (away + Math.abs(left - last.left) + (down ? 0 : GAP));
      return { cost, place: { left, top: at, maxHeight: bottom - top } };
    });
  });
  const best = places.sort((a, b) => a.cost - b.cost)[0];
  return best?.place ?? { left: EDGE, top: EDGE, maxHeight: Math.max(SMALLEST, window.height - 2 * EDGE) };
}
