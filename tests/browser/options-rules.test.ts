import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openChat, openMail } from "../../scripts/browser/journey";
import type { OwnRule } from "../../src/engine/types";
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

async function openPart(part: string): Promise<Page> {
  const options = await kaopu.openOptions();
  await options.locator(`nav a[href="#${part}"]`).click();
  return options;
}

const rule = (id: string, more: Partial<OwnRule>): OwnRule => ({ id, name: id, message: id, ...more });
const chooseFile = (options: Page, name: string, content: string) =>
  options
    .locator("input[type=file]")
    .first()
    .setInputFiles([{ name, mimeType: "text/plain", buffer: Buffer.from(content) }]);

test("a rule of each kind marks an open mail at once: phrase, gap, pattern, pack", async () => {
  const page = await openMail(kaopu, "zh");
  await typeText(page, "这份方案讲抓手，也讲最先进的底座，电话010-5555。");
  const options = await openPart("own");
  await options.getByRole("button", { name: "新建规则" }).click();
  await options.getByLabel("名称").fill("底座");
  await options.getByLabel("要找的说法").fill("底 * 话");
  await options.getByRole("button", { name: "保存" }).click();
  await marked(page, "底座，电话");
  await options.getByRole("button", { name: "新建规则" }).click();
  await options.getByLabel("名称").fill("电话");
  await options.getByText("按正则表达式").click();
  await options.getByRole("textbox", { name: "正则表达式" }).fill("\\d{3}-\\d{4}");
  await options.getByRole("button", { name: "保存" }).click();
  await marked(page, "底座，电话", "010-5555");
  await options.locator('nav a[href="#packs"]').click();
  await options.getByRole("switch", { name: "启用规则包“空话套话”" }).click();
  await marked(page, "抓手", "底座，电话", "010-5555");
  await options.getByRole("switch", { name: "启用规则包“极限词”" }).click();
  await marked(page, "抓手", "最先进", "底座，电话", "010-5555");
});

test("a frame that opens later has the pattern from the first word, and the popup has it too", async () => {
  await kaopu.setSettings({ ui: "zh", own: [rule("phone", { regex: "\\d{3}-\\d{4}" })] });
  const page = await openChat(kaopu, "zh");
  await typeText(page, "打010-5555找我。");
  await marked(page, "010-5555");
  const popup = await kaopu.openPopup(page);
  expect(await popup.waitFor(() => document.querySelector("mark")?.textContent)).toBe("010-5555");
});

test("a pattern that would explode elsewhere freezes neither the page nor the test area", async () => {
  const options = await openPart("own");
  await options.getByRole("button", { name: "新建规则" }).first().click();
  await options.getByText("按正则表达式").click();
  await options.getByLabel("名称").fill("爆炸");
  await options.getByRole("textbox", { name: "正则表达式" }).fill("(a+)+$");
  await options.getByLabel("试一试").fill(`${"a".repeat(20_000)}!`);
  await options.getByRole("button", { name: "保存" }).click();
  await options.getByRole("switch", { name: "启用“爆炸”" }).waitFor();
  const page = await openChat(kaopu, "zh");
  await page.locator("#message").fill(`${"a".repeat(20_000)}! 抓手`);
  await typeText(page, "好aa");
  await marked(page, "aa");
});

test("bad rules (F47): an empty one and one that hits everything are refused, a \\b beside 汉字 is told, and the box stays live", async () => {
  const page = await openChat(kaopu, "zh");
  await typeText(page, "请多关照。");
  const options = await openPart("own");
  await options.getByRole("button", { name: "新建规则" }).first().click();
  await options.getByText("按正则表达式").click();
  await options.getByLabel("名称").fill("坏规则");
  const pattern = options.getByRole("textbox", { name: "正则表达式" });
  const told: (string | null)[] = [];
  for (const bad of ["", ".*", "^$", "a(b", "关(?=照)"]) {
    await pattern.fill(bad);
    await options.getByRole("button", { name: "保存" }).click();
    told.push(await options.getByRole("alert").first().textContent());
  }
  expect(told).toEqual([
    "写上要找什么。",
    "这样什么都会命中，写具体些。",
    "这里没有要找的字，什么都不会命中。",
    "这个括号没有配对。",
    "不支持环视 (?= (?! (?<= (?<!，可以改用“例外”。",
  ]);
  await pattern.fill("\\b关照\\b");
  await options.getByText("\\b 在汉字旁边不起作用，去掉它才找得到。").waitFor();
  expect((await kaopu.settings()).own ?? []).toEqual([]);
  await pattern.fill("关照|(a+)+$");
  await options.getByRole("button", { name: "保存" }).click();
  await page.bringToFront();
  await typeText(page, "a".repeat(200));
  await waitForMarks(page, (found) => found.some(({ text }) => text === "关照"));
  expect(await page.locator("#message").inputValue()).toBe(`请多关照。${"a".repeat(200)}`);
});

test("rules go out as a file and come back the same", async () => {
  const own = [
    rule("words", { phrases: ["国家级", "最 * 的"], except: ["最近"], replace: ["$1"], on: false }),
    rule("phone", { regex: "\\d{3}-(\\d{4})", flags: "i", only: { channel: ["email"] } }),
  ];
  await kaopu.setSettings({ ui: "zh", own });
  const options = await openPart("own");
  const [download] = await Promise.all([
    options.waitForEvent("download"),
    options.getByRole("button", { name: "导出 YAML" }).click(),
  ]);
  const content = readFileSync((await download.path()) ?? "", "utf8");
  await kaopu.setSettings({ own: [] });
  await options.getByRole("heading", { name: "还没有自己的规则" }).waitFor();
  await chooseFile(options, download.suggestedFilename(), content);
  await options.getByRole("button", { name: "导入 2 条" }).click();
  await options.getByRole("switch", { name: "启用“words”" }).waitFor();
  expect((await kaopu.settings()).own).toEqual(own);
});

test("export, clear all and import give the same settings, byte for byte", async () => {
  const options = await openPart("data");
  await kaopu.setSettings({
    ui: "zh",
    theme: "dark",
    own: [rule("a", { phrases: ["a"] })],
    packs: { jargon: true },
    people: {
      me: ["王磊"],
      companies: [],
      products: [],
      internalDomains: ["acme.com"],
      bosses: ["李总"],
      customers: [],
    },
    sites: { "mail.qq.com": { on: false, audience: "boss" } },
    rules: { "no-time": { severity: "hint" } },
  });
  const stored = () =>
    kaopu.worker.evaluate(async () => JSON.stringify((await chrome.storage.local.get("settings")).settings));
  await expect.poll(() => options.locator("html").getAttribute("data-theme")).toBe("dark");
  const exported = async () => {
    const [download] = await Promise.all([
      options.waitForEvent("download"),
      options.getByRole("button", { name: "导出设置" }).click(),
    ]);
    return readFileSync((await download.path()) ?? "", "utf8");
  };
  const before = { file: await exported(), stored: await stored() };
  await options.getByRole("button", { name: "清空所有设置" }).click();
  await expect.poll(async () => (await kaopu.settings()).own).toEqual([]);
  await options
    .locator("input[type=file]")
    .setInputFiles([{ name: "s.json", mimeType: "text/plain", buffer: Buffer.from(before.file) }]);
  await options.getByRole("button", { name: /^(替换|Replace)$/ }).click();
  await expect.poll(async () => (await kaopu.settings()).own?.length).toBe(1);
  await options.locator("html[data-theme=dark]").waitFor();
  await expect.poll(stored).toBe(before.stored);
  expect(await exported()).toBe(before.file);
});

test("five thousand rules: the page opens, searches and switches while they are there", async () => {
  const many = Array.from({ length: 5_000 }, (_, i) => rule(`r${i}`, { name: `规则 ${i}`, phrases: [`词语${i}`] }));
  await kaopu.setSettings({ ui: "zh", own: many });
  const options = await openPart("own");
  await options.getByRole("searchbox").fill("规则 4999");
  await options.getByRole("switch", { name: "启用“规则 4999”" }).click();
  await expect.poll(async () => (await kaopu.settings()).own?.[4_999]?.on).toBe(false);
  const page = await openChat(kaopu, "zh");
  await typeText(page, "讲讲词语77和词语4999。");
  await marked(page, "词语77");
});
