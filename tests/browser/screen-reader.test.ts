import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { badge, openCard, RULE } from "./compose";
import { type Kaopu, startKaopu, type } from "./harness";

let kaopu: Kaopu;
let page: Page;
beforeAll(async () => {
  kaopu = await startKaopu();
});
afterAll(() => kaopu.close());
afterEach(() => page.close());

/** What a screen reader is given of a part of the page: roles, names and text, in reading order. */
const heard = (selector: string) => page.locator(`kaopu-coach ${selector}`).ariaSnapshot();

/** The card of a rule of the user's own, whose words only this test decides, over a draft that has a grid. */
async function open(ui: "zh" | "en", text: string, message: string): Promise<void> {
  await kaopu.setSettings({ ui, own: [{ ...RULE, message }] });
  page = await kaopu.newPage("/pages/chat.html");
  await page.click("#box");
  await type(page, text);
  const shown = await openCard(page, ui === "zh" ? "青山绿水" : "blue kettle");
  await shown.locator(".more [aria-expanded]").click();
}

test("in Chinese the card and the badge read as sentences", async () => {
  await open("zh", "张总，请您周三前寄青山绿水给我。", "这里写清楚些");
  expect(await heard(".kaopu-card")).toMatchInlineSnapshot();
  await page.keyboard.press("Escape");
  await badge(page).click();
  expect(await heard(".kaopu-badge")).toMatchInlineSnapshot(
    `"- button "谁 有了; 做什么 不够具体; 何时 还没有; 1 处可以改 – 靠谱" [expanded]"`,
  );
  expect(await heard(".kaopu-menu")).toMatchInlineSnapshot();
});

test("in English too", async () => {
  await open("en", "Please send me the blue kettle by Wednesday.", "Say which one");
  expect(await heard(".kaopu-card")).toMatchInlineSnapshot();
  await page.keyboard.press("Escape");
  await badge(page).click();
  expect(await heard(".kaopu-badge")).toMatchInlineSnapshot(
    `"- button "Now not specific yet; Plan not stated; Help not specific yet; 1 thing to improve – Kaopu" [expanded]"`,
  );
  expect(await heard(".kaopu-menu")).toMatchInlineSnapshot();
});
