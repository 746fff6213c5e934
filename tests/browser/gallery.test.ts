import type { Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildPages } from "../../scripts/browser/pages";
import { badge, card, waitForMarks, ZH } from "./compose";
import { editorPages, type Opened, openCardOn, openEditor } from "./editor-pages";
import { type Kaopu, startKaopu } from "./harness";

let kaopu: Kaopu;
let opened: Opened;
beforeAll(async () => {
  await buildPages();
  kaopu = await startKaopu();
  await kaopu.setSettings({ ui: "zh" });
});
afterAll(() => kaopu?.close());
afterEach(() => opened.page.close());

const looks = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;
const sizes = [
  { width: 800, height: 600 },
  { width: 360, height: 640 },
] as const;

/** The buttons of a card that nobody could click, since something lies over a corner of them. */
const outOfSight = (card: Locator, buttons: string): Promise<(string | null)[]> =>
  card.evaluate((element, selector) => {
    const root = element.getRootNode() as ShadowRoot;
    const hidden = [...element.querySelectorAll(selector)].filter((button) => {
      const { left, top, right, bottom } = button.getBoundingClientRect();
      const isFree = (x: number, y: number) => button.contains(root.elementFromPoint(x, y));
      return [top + 4, bottom - 4].some((y) => !isFree(left + 4, y) || !isFree(right - 4, y));
    });
    return hidden.map(({ textContent }) => textContent);
  }, buttons);

/** Every page, photographed as people see it; and what a picture must not show. */
describe.each(editorPages)("$name", (editor) => {
  test.each(sizes)("at $width × $height: card in the window, Send free", async (size) => {
    opened = await openEditor(kaopu, editor);
    const { page } = opened;
    await page.setViewportSize(size);
    await opened.enter();
    await opened.type(ZH);
    const [mark] = await waitForMarks(page);
    if (!mark) throw new Error("no mark");
    await badge(mark.frame).waitFor();
    for (const { name, media } of looks) {
      await page.emulateMedia(media);
      await openCardOn(page, mark);
      await kaopu.screenshot(page, `gallery-${editor.name}-${size.width}-${name}`);
      const seen = await card(mark.frame).evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const send = document.querySelector(".send")?.getBoundingClientRect();
        const covered = send && left < send.right && send.left < right && top < send.bottom && send.top < bottom;
        return {
          inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
          covered: covered ?? false,
        };
      });
      expect(seen).toEqual({ inside: true, covered: false });
      // However low the window is, what one acts with is in sight; alternatives may be scrolled to.
      expect(await outOfSight(card(mark.frame), ".primary, .more button")).toEqual([]);
      await card(mark.frame).locator("[aria-expanded=false]").click();
      // It finds its place anew before the next frame is drawn.
      await expect.poll(() => outOfSight(card(mark.frame), ".scopes button")).toEqual([]);
      await page.keyboard.press("Escape");
      await card(mark.frame).waitFor({ state: "detached" });
    }
  });
});
