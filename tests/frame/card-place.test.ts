import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeCard } from "../../src/frame/card-place";
import type { Area } from "../../src/page/area";

const area = (left: number, top: number, width: number, height: number): Area => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const overlaps = (a: Area, b: Area) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const WINDOW = { width: 800, height: 600 };
const CARD = { width: 320, height: 260 };
const placed = (words: readonly Area[], sends: readonly Area[] = [], others: readonly Area[] = [], window = WINDOW) => {
  const place = placeCard({ card: CARD, window, words, sends, others });
  if (!place) throw new Error("no place");
  return area(place.left, place.top, CARD.width, Math.min(CARD.height, place.maxHeight));
};

describe("the place of a card", () => {
  test("is right under the words, in line with them", () => {
    expect(placed([area(100, 80, 60, 20)])).toEqual(area(100, 106, 320, 260));
  });

  test("is over them where the window ends below", () => {
    expect(placed([area(100, 500, 60, 20)])).toEqual(area(100, 234, 320, 260));
  });

  test("is inside the window at its right edge", () => {
    expect(placed([area(700, 80, 60, 20)]).right).toBe(792);
  });

  test.each([
    ["under the words", area(120, 160, 80, 32)],
    ["far to the right under the words", area(380, 200, 80, 32)],
    ["over the words, at the bottom of the window", area(100, 560, 80, 32)],
  ])("leaves Send free: %s", (_where, send) => {
    const words = [area(100, 120, 60, 20)];
    const card = placed(words, [send]);
    expect(overlaps(card, send)).toBe(false);
    expect(words.some((line) => overlaps(card, line))).toBe(false);
  });

  test("leaves Send free on a telephone, though the card is as wide as the window", () => {
    const send = area(300, 580, 50, 40);
    const card = placed([area(20, 585, 120, 20)], [send], [], { width: 360, height: 640 });
    expect(overlaps(card, send)).toBe(false);
  });

  test("prefers to leave other buttons free", () => {
    const button = area(110, 150, 200, 40);
    expect(overlaps(placed([area(100, 300, 60, 20)], [], [button]), button)).toBe(false);
  });

  test("is nowhere without words", () => {
    expect(placeCard({ card: CARD, window: WINDOW, words: [], sends: [], others: [] })).toBeNull();
  });

  test("never leaves the window, and covers Send nowhere there is room beside it", () => {
    const window = { width: 800, height: 600 };
    const inside = fc.record({ left: fc.integer({ min: 0, max: 700 }), top: fc.integer({ min: 0, max: 560 }) });
    fc.assert(
      fc.property(inside, inside, (word, button) => {
        const words = [area(word.left, word.top, 80, 20)];
        const send = area(button.left, button.top, 90, 34);
        const card = placed(words, [send], [], window);
        expect(card.left).toBeGreaterThanOrEqual(8);
        expect(card.top).toBeGreaterThanOrEqual(8);
        expect(card.right).toBeLessThanOrEqual(792);
        expect(card.bottom).toBeLessThanOrEqual(592);
        expect(overlaps(card, send)).toBe(false);
      }),
    );
  });
});
