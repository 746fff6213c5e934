import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openChat } from "../../scripts/browser/journey";
import { setPolicy } from "../../scripts/browser/policy";
import { type Kaopu, startKaopu, type as typeText, waitForMarks } from "./harness";

const policy = {
  rules: [{ id: "codename", name: "项目代号", message: "代号不外传", phrases: ["北极星"] }],
  packs: ["empty-words"],
  rulesOff: ["vague-ask"],
};
const marked = (page: Page, ...words: readonly string[]) =>
  waitForMarks(page, (found) => words.length === found.length && words.every((word, at) => found[at]?.text === word));

describe("under the policy of an organisation", () => {
  let kaopu: Kaopu;
  beforeAll(async () => {
    kaopu = await startKaopu();
  });
  beforeEach(async () => {
    await kaopu.clearStorage();
    await kaopu.setSettings({ ui: "zh" });
  });
  afterEach(async () => {
    await setPolicy(kaopu, {});
    for (const page of kaopu.context.pages().slice(1)) await page.close();
  });
  afterAll(() => kaopu.close());

  test("its rules and packs mark the open page at once, its switches hold, none of it is stored as the user's", async () => {
    const page = await openChat(kaopu, "zh");
    await typeText(page, "张总，这个项目就靠您多多照顾了！北极星要找抓手。");
    await waitForMarks(page, (found) => found.some(({ text }) => text.includes("照顾")));
    await setPolicy(kaopu, policy);
    await marked(page, "北极星", "抓手");
    const { own, packs, rules } = await kaopu.settings();
    expect([own ?? [], packs ?? {}, rules ?? {}]).toEqual([[], {}, {}]);
    await setPolicy(kaopu, {});
    await waitForMarks(page, (found) => found.some(({ text }) => text.includes("照顾")));
  });

  test("the options show what is set as it is set, let nobody change it, and give it back when it is withdrawn", async () => {
    const options = await kaopu.openOptions();
    await options.getByRole("heading", { name: "还没有自己的规则" }).waitFor();
    await setPolicy(kaopu, { ...policy, follow: false, sites: [{ host: "mail.qq.com", audience: "customer" }] });
    await options.getByText("项目代号").waitFor();
    expect(await options.getByText("由您的组织设置").count()).toBe(1);
    const show = (part: string) => options.locator(`nav a[href="#${part}"]`).click();
    await show("packs");
    expect(await options.getByRole("switch", { name: "启用规则包“空话套话”" }).isDisabled()).toBe(true);
    await show("sites");
    await options.getByRole("button", { name: "QQ 邮箱：这里的设定" }).click();
    expect(await options.getByRole("combobox", { name: "写给谁 · mail.qq.com" }).isDisabled()).toBe(true);
    await show("data");
    const follows = options.getByRole("switch", { name: "设置跟着我走" });
    expect(await follows.isDisabled()).toBe(true);
    await setPolicy(kaopu, {});
    await expect.poll(() => follows.isDisabled()).toBe(false);
  });

  test("where the organisation keeps Kaopu off a site, it is quiet there", async () => {
    await kaopu.setSettings({ ui: "zh", own: [{ id: "a", name: "a", message: "a", phrases: ["抓手"] }] });
    const page = await openChat(kaopu, "zh");
    await typeText(page, "讲抓手。");
    await marked(page, "抓手");
    await setPolicy(kaopu, { sites: [{ host: "127.0.0.1", on: false }] });
    await marked(page);
  });
});

/** Where Chromium on Linux looks for the policies of an organisation. */
const FOLDER = "/etc/chromium/policies/managed";
const FILE = `${FOLDER}/kaopu-test.json`;

/** Only an administrator may write there, which is the point of a policy; all else about it is tested above, for everybody. */
function isAdministrator(): boolean {
  try {
    accessSync("/etc", constants.W_OK);
    return process.platform === "linux";
  } catch {
    return false;
  }
}

describe.runIf(isAdministrator())("a policy file", () => {
  let kaopu: Kaopu | undefined;
  afterAll(async () => {
    await kaopu?.close();
    rmSync(FILE, { force: true });
  });

  test("is read by Chromium and handed to the extension", async () => {
    // An unpacked extension's id follows its folder: a first start tells it.
    const first = await startKaopu();
    await first.close();
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(FILE, JSON.stringify({ "3rdparty": { extensions: { [first.extensionId]: policy } } }));
    kaopu = await startKaopu();
    await kaopu.setSettings({ ui: "zh" });
    const page = await openChat(kaopu, "zh");
    await typeText(page, "北极星要找抓手，多多照顾。");
    await marked(page, "北极星", "抓手");
  });
});
