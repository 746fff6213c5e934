import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { badge, openCard, ZH } from "./compose";
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

async function open(ui: "zh" | "en", text: string): Promise<void> {
  await kaopu.setSettings({ ui });
  page = await kaopu.newPage("/pages/chat.html");
  await page.click("#box");
  await type(page, text);
  const shown = await openCard(page);
  await shown.locator(".more [aria-expanded]").click();
}

test("in Chinese the card and the badge read as sentences", async () => {
  await open("zh", ZH);
  expect(await heard(".kaopu-card")).toMatchInlineSnapshot(`
    "- 'dialog "提醒: 对方看完不知道要做什么"':
      - 'heading "提醒: 对方看完不知道要做什么" [level=2]'
      - paragraph: 含糊的请求，只能换来含糊的答应
      - paragraph:
        - insertion: 想请您
        - insertion: 〔哪天〕
        - insertion: 开个线上会，只谈
        - text: 这个项目
        - deletion: 就靠您多多照顾了
      - button "改成这样"
      - list "换个说法":
        - listitem:
          - button "〔哪天〕我登门拜访，专门谈这个项目，请您留半小时":
            - insertion: 〔哪天〕
            - text: 我登门拜访，专门谈这个项目，请您留半小时
        - listitem:
          - button "想请您约上〔请谁来〕，〔哪天〕开一次技术交流会":
            - text: 想请您约上
            - insertion: 〔请谁来〕
            - text: ，
            - insertion: 〔哪天〕
            - text: 开一次技术交流会
      - paragraph
      - button "改写整条…"
      - button "忽略" [expanded]
      - group "忽略":
        - button "忽略这一处"
        - button "本站不再提“这个项目就靠您多多照顾了” 这几个字会存在本机"
        - button "不再提醒这一类"
        - button "本站停用""
  `);
  await page.keyboard.press("Escape");
  await badge(page).click();
  expect(await heard(".kaopu-badge")).toMatchInlineSnapshot(
    `"- button "谁 有了; 做什么 不够具体; 何时 还没有; 1 处可以改 – 靠谱" [expanded]"`,
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
  await open("en", "Great meeting you today, please keep us in mind!");
  expect(await heard(".kaopu-card")).toMatchInlineSnapshot(`
    "- 'dialog "Warning: They can''t tell what to do next"':
      - 'heading "Warning: They can''t tell what to do next" [level=2]'
      - paragraph: A vague ask gets a vague yes
      - paragraph:
        - deletion: please keep us in mind
        - insertion: could we have a call on
        - insertion: "[which day]"
        - insertion: about
        - insertion: "[which topic]"
      - button "Use this"
      - list "Other ways to put it":
        - listitem:
          - button "could we agree that [who] will have [what comes first] ready by [which date]":
            - text: could we agree that
            - insertion: "[who]"
            - text: will have
            - insertion: "[what comes first]"
            - text: ready by
            - insertion: "[which date]"
        - listitem:
          - button "could I visit you on [which day] to go through [which topic]":
            - text: could I visit you on
            - insertion: "[which day]"
            - text: to go through
            - insertion: "[which topic]"
      - paragraph
      - button "Rewrite the message…"
      - button "Ignore" [expanded]
      - group "Ignore":
        - button "Ignore this one"
        - button "Ignore “please keep us in mind” on this site These words are stored on this computer"
        - button "Turn this rule off"
        - button "Off on this site""
  `);
  await page.keyboard.press("Escape");
  await badge(page).click();
  expect(await heard(".kaopu-badge")).toMatchInlineSnapshot(
    `"- button "Now not specific yet; Plan not stated; Help not specific yet; 1 thing to improve – Kaopu" [expanded]"`,
  );
  expect(await heard(".kaopu-menu")).toMatchInlineSnapshot(`
    "- menu "Kaopu menu":
      - menuitem "Show the next one"
      - menuitem "Pause for an hour"
      - menuitem "Off on this site"
      - menuitem "Settings…""
  `);
});
