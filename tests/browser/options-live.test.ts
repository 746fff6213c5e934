import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openChat, writeSample } from "../../scripts/browser/journey";
import { type Kaopu, startKaopu, type as typeText, waitForMarks } from "./harness";

let kaopu: Kaopu;
beforeAll(async () => {
  kaopu = await startKaopu();
});
beforeEach(async () => {
  await kaopu.clearStorage();
  await kaopu.setSettings({ ui: "zh" });
});
afterEach(async () => {
  for (const page of kaopu.context.pages().slice(1)) await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
  expect(kaopu.strayRequests).toEqual([]);
});
afterAll(() => kaopu.close());

const marked = (page: Page, ...words: readonly string[]) =>
  waitForMarks(page, (found) => words.length === found.length && words.every((word, at) => found[at]?.text === word));

/** Opens one part of the options page. */
async function openPart(part: string): Promise<Page> {
  const options = await kaopu.openOptions();
  await options.locator(`nav a[href="#${part}"]`).click();
  return options;
}

/** Writes a rule with the keyboard and saves it. */
async function writeRule(options: Page, name: string, phrases: string): Promise<void> {
  await options.getByRole("button", { name: "新建规则" }).click();
  await options.keyboard.type(name);
  await options.getByLabel("要找的说法").pressSequentially(phrases);
  await options.keyboard.press("Tab");
  await options.getByRole("button", { name: "保存" }).click();
  await options.getByRole("switch", { name: `启用“${name}”` }).waitFor();
}

test("an open tab follows a rule through its life: written, switched, edited, deleted, brought back", async () => {
  const page = await openChat(kaopu, "zh");
  await typeText(page, "这份材料讲抓手，也讲闭环管理。");
  const options = await openPart("own");
  await writeRule(options, "黑话", "抓手");
  await marked(page, "抓手");
  await options.getByRole("switch", { name: "启用“黑话”" }).click();
  await marked(page);
  await options.getByRole("switch", { name: "启用“黑话”" }).click();
  await marked(page, "抓手");
  await options.getByRole("button", { name: "编辑 黑话" }).click();
  await options.getByLabel("要找的说法").fill("闭 * 理\n讲抓手");
  await options.getByRole("button", { name: "保存" }).click();
  await marked(page, "讲抓手", "闭环管理");
  await options.getByRole("button", { name: "删除 黑话" }).click();
  await marked(page);
  await options.getByRole("status").getByRole("button", { name: "撤销" }).click();
  await marked(page, "讲抓手", "闭环管理");
  expect(await page.locator("#message").inputValue()).toBe("这份材料讲抓手，也讲闭环管理。");
});

test("the test area marks as one types what the page would mark", async () => {
  const options = await openPart("own");
  await options.getByRole("button", { name: "新建规则" }).first().click();
  await options.getByLabel("名称").fill("口头禅");
  await options.getByLabel("要找的说法").fill("没问题");
  await options.getByLabel("试一试").fill("");
  await options.getByLabel("试一试").pressSequentially("周五前没问题");
  expect(await options.locator(".options-test mark").allInnerTexts()).toEqual(["没问题"]);
  // The marks lie exactly under the words of the field.
  const [field, marks] = await Promise.all([
    options.locator(".options-test textarea").boundingBox(),
    options.locator(".options-test .k-area-marks").boundingBox(),
  ]);
  expect(marks).toEqual(field);
});

test("a built-in rule that is switched off is silent in the open tab", async () => {
  const page = await openChat(kaopu, "zh");
  await writeSample(page, "zh");
  const options = await openPart("rules");
  for (const toggle of await options.getByRole("switch").all()) await toggle.click();
  await marked(page);
  // The tab is silent as soon as its own rules are off; the last of the eighteen may still be on its way to the store.
  await expect
    .poll(async () => Object.values((await kaopu.settings()).rules ?? {}).filter(({ on }) => on === false).length)
    .toBe(18);
});

test("two options pages writing at once lose nothing of each other", async () => {
  const pages = [await openPart("rules"), await openPart("own")] as const;
  const [rules, own] = pages;
  const flip = rules.evaluate(() => {
    for (const toggle of document.querySelectorAll<HTMLInputElement>("input[role=switch]")) toggle.click();
  });
  await Promise.all([flip, writeRule(own, "极限词", "国家级")]);
  await expect.poll(async () => Object.keys((await kaopu.settings()).rules ?? {}).length).toBe(18);
  expect((await kaopu.settings()).own?.map(({ name }) => name)).toEqual(["极限词"]);
});

test("a site switched off in the options goes quiet in the open tab", async () => {
  const page = await openChat(kaopu, "zh");
  await writeSample(page, "zh");
  const options = await openPart("sites");
  await options.getByRole("switch", { name: "在 127.0.0.1 上启用" }).click();
  await marked(page);
  await options.getByRole("switch", { name: "在 127.0.0.1 上启用" }).click();
  await page.bringToFront();
  await page.locator("#message").click();
  await typeText(page, " ");
  await waitForMarks(page);
});

test("checked only when asked: the open tab's marks go, come when asked for, and come by themselves again", async () => {
  const page = await openChat(kaopu, "zh");
  await writeSample(page, "zh");
  const before = await waitForMarks(page);
  const words = before.map(({ text }) => text);
  const options = await openPart("when");
  const asked = options.getByRole("switch", { name: "点“检查”才检查" });
  await asked.click();
  await marked(page);
  await page.bringToFront();
  await page.locator("kaopu-coach .kaopu-badge", { hasText: "检查" }).click();
  await marked(page, ...words);
  await options.bringToFront();
  await asked.click();
  await page.bringToFront();
  await page.locator("#message").fill("");
  await marked(page);
  await writeSample(page, "zh");
  await marked(page, ...words);
});

test("at Send: one line about what is left in the open tab, if it is wanted", async () => {
  const page = await openChat(kaopu, "zh");
  const options = await openPart("when");
  const line = page.locator("kaopu-coach .kaopu-line");
  /** Sends a message with something left in it, and tells what Kaopu says of that. */
  const send = async (text: string) => {
    await page.bringToFront();
    await page.locator("#message").click();
    await typeText(page, text);
    await waitForMarks(page, (found) => found.length > 0);
    await page.keyboard.press("Enter");
    await marked(page);
    const said = (await line.isVisible()) ? await line.locator("span").innerText() : null;
    if (said !== null) await line.getByRole("button", { name: "知道了" }).click();
    return said;
  };
  const [blank, warning] = ["张总，我〔哪天〕去拜访您，您看方便吗？", "张总，这个项目就靠您多多照顾了！"];
  const left = "刚发出的消息里还有一处没改。";
  expect([await send(blank), await send(warning)]).toEqual([left, null]);
  await options.getByRole("switch", { name: "还有要改的，提一句" }).click();
  await options.getByRole("switch", { name: "还有空没填，提一句" }).click();
  expect([await send(blank), await send(warning)]).toEqual([null, left]);
});

test("the interface language changes everywhere at once", async () => {
  const options = await openPart("look");
  await options.getByText("English", { exact: true }).click();
  await options.getByRole("heading", { name: "Language and look" }).waitFor();
  expect(await options.title()).toBe("Kaopu settings");
  expect(await options.locator("html").getAttribute("lang")).toBe("en");
});
