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
  expect(await heard(".kaopu-card")).toMatchInlineSnapshot(`
    "- 'dialog "提醒: 这里写清楚些"':
      - 'heading "提醒: 这里写清楚些" [level=2]'
      - paragraph
      - paragraph:
        - deletion: 青山绿水
        - insertion: 蓝天白云和风
      - button "改成这样"
      - paragraph
      - button "改写整条…"
      - button "忽略" [expanded]
      - group "忽略":
        - button "忽略这一处"
        - button "本站不再提“青山绿水” 这几个字会存在本机"
        - button "不再提醒这一类"
        - button "本站停用""
  `);
  await page.keyboard.press("Escape");
  await badge(page).click();
  expect(await heard(".kaopu-badge")).toMatchInlineSnapshot(
    `"- button "谁 有了; 做什么 有了; 何时 有了; 1 处可以改 – 靠谱" [expanded]"`,
  );
  expect(await heard(".kaopu-menu")).toMatchInlineSnapshot(`
    "- menu "靠谱的菜单":
      - menuitem "看下一处"
      - menuitem "暂停一小时"
      - menuitem "本站停用"
      - menuitem "设置…""
  `);
});

test("in English too", async () => {
  await open("en", "Please send me the blue kettle by Wednesday.", "Say which one");
  expect(await heard(".kaopu-card")).toMatchInlineSnapshot(`
    "- 'dialog "Warning: Say which one"':
      - 'heading "Warning: Say which one" [level=2]'
      - paragraph
      - paragraph:
        - deletion: blue kettle
        - insertion: 蓝天白云和风
      - button "Use this"
      - paragraph
      - button "Rewrite the message…"
      - button "Ignore" [expanded]
      - group "Ignore":
        - button "Ignore this one"
        - button "Ignore “blue kettle” on this site These words are stored on this computer"
        - button "Turn this rule off"
        - button "Off on this site""
  `);
  await page.keyboard.press("Escape");
  await badge(page).click();
  expect(await heard(".kaopu-badge")).toMatchInlineSnapshot(
    `"- button "Who not specific yet; What stated; When stated; 1 thing to improve – Kaopu" [expanded]"`,
  );
  expect(await heard(".kaopu-menu")).toMatchInlineSnapshot(`
    "- menu "Kaopu menu":
      - menuitem "Show the next one"
      - menuitem "Pause for an hour"
      - menuitem "Off on this site"
      - menuitem "Settings…""
  `);
});
