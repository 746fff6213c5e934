import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { OwnRule } from "../../src/engine/types";
import { type Kaopu, startKaopu } from "./harness";

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

const rule = (id: string, message = id): OwnRule => ({ id, name: id, phrases: [id], message });
const own = async () => (await kaopu.settings()).own?.map(({ id }) => id);
const account = () => kaopu.worker.evaluate(() => chrome.storage.sync.get());

async function openData(): Promise<Page> {
  const options = await kaopu.openOptions();
  await options.locator('nav a[href="#data"]').click();
  return options;
}
const follow = (options: Page) => options.getByRole("switch", { name: "设置跟着我走" }).click();
const kept = (options: Page) => options.getByText(/^已跟上/).waitFor();

/** This browser as another computer of the same user: nothing of its own, and the same account. */
async function asAnotherComputer(items: Record<string, unknown>): Promise<void> {
  await kaopu.clearStorage();
  await kaopu.worker.evaluate((there) => chrome.storage.sync.set(there), items);
  await kaopu.setSettings({ ui: "zh", own: [rule("mine")] });
}

test("nothing is in the account before it is switched on; then rules and people are, what is ignored is not", async () => {
  await kaopu.setSettings({
    own: [rule("a")],
    ignored: [{ kind: "phrase", rule: "vague-ask", phrase: "多多关照", site: "mail.qq.com" }],
  });
  const options = await openData();
  expect(await account()).toEqual({});
  await follow(options);
  await kept(options);
  const items = await account();
  await asAnotherComputer(items);
  await options.reload();
  await follow(options);
  await expect.poll(own).toEqual(["a", "mine"]);
  expect((await kaopu.settings()).ignored ?? []).toEqual([]);
  // A change that comes from elsewhere while the page is open shows in it at once.
  await kaopu.worker.evaluate((there) => chrome.storage.sync.set(there), items);
  await kept(options);
  expect(await own()).toEqual(["a", "mine"]);
});

test("a full account is said in words, loses nothing, and goes on once there is room", async () => {
  const options = await openData();
  await follow(options);
  await kept(options);
  const many = Array.from({ length: 9_000 }, (_, i) => rule(`r${i}`, `m${Math.sin(i)}`));
  await kaopu.setSettings({ own: many });
  await options.getByText(/放不进 Chrome 给的 96 KB。全部完整地存在这台电脑/).waitFor();
  expect((await own())?.length).toBe(9_000);
  await kaopu.setSettings({ own: [rule("a")] });
  await kept(options);
});

test("Chrome's own limit is told the same way", async () => {
  // Another 60 KB in the account leave no room for what would fit by itself.
  await kaopu.worker.evaluate(async () => {
    for (let n = 0; n < 8; n++) await chrome.storage.sync.set({ [`other${n}`]: "x".repeat(8_000) });
  });
  const some = Array.from({ length: 2_500 }, (_, i) => rule(`r${i}`, `m${Math.sin(i)}`));
  await kaopu.setSettings({ own: some });
  const options = await openData();
  await follow(options);
  await options.getByText(/放不进 Chrome 给的/).waitFor();
  expect((await own())?.length).toBe(2_500);
});

test("clearing this computer takes the copy out of the account and leaves it switched off; undone, both are back", async () => {
  await kaopu.setSettings({ own: [rule("a")] });
  const options = await openData();
  await follow(options);
  await kept(options);
  await options.getByRole("button", { name: "清空所有设置" }).click();
  await expect.poll(own).toEqual([]);
  expect(await account()).toEqual({});
  await options.getByRole("button", { name: /^(撤销|Undo)$/ }).click();
  await expect.poll(own).toEqual(["a"]);
  await kept(options);
});
