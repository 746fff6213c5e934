import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { card, EN, held, ignoreThis, openCard, RULE, waitForMarks } from "./compose";
import { type Kaopu, marks, poll, startKaopu, type } from "./harness";

let kaopu: Kaopu;
let page: Page;
beforeAll(async () => {
  kaopu = await startKaopu();
});
afterAll(() => kaopu.close());
beforeEach(async () => {
  await kaopu.clearStorage();
  await kaopu.setSettings({ ui: "en", own: [RULE] });
  page = await kaopu.newPage("/pages/chat.html");
});
afterEach(async () => {
  await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
});

const TEXT = "The blue kettle is red.";
const ignore = () => ignoreThis(page);
const ignored = async () => ((await kaopu.settings()).ignored ?? []).length;
const openMarkedCard = async () => {
  await page.click("#box");
  await type(page, TEXT);
  await openCard(page);
};

test("full: the coach goes on, says what was not stored, and stores it once there is room", async () => {
  await openMarkedCard();
  await kaopu.worker.evaluate(async () => {
    // The copy beside the settings is given up first.
    await chrome.storage.local.remove("settings.good");
    const room = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse());
    await chrome.storage.local.set({ ballast: "x".repeat(room - 40) });
  });
  await ignore();
  await card(page).getByText("That could not be saved. Try again.").waitFor();
  expect((await kaopu.settings()).own).toEqual([RULE]);
  await type(page, " blue kettle");
  await waitForMarks(page, (found) => found.length === 2);
  await kaopu.worker.evaluate(() => chrome.storage.local.remove("ballast"));
  await openCard(page);
  await ignore();
  await poll("the ignored finding", async () => (await ignored()) === 1);
});

test("slow: nobody waits for it", async () => {
  await openMarkedCard();
  await kaopu.worker.evaluate(() => {
    const { local } = chrome.storage;
    const world = globalThis as unknown as { release: () => void; restore: () => void };
    const held = new Promise<void>((settle) => {
      world.release = settle;
    });
    const { set } = local;
    world.restore = () => {
      local.set = set;
    };
    local.set = ((items: Record<string, unknown>) =>
      held.then(() => (set as (given: object) => Promise<void>).call(local, items))) as unknown as typeof set;
  });
  await ignore();
  await type(page, " blue kettle");
  await waitForMarks(page, (found) => found.length === 2);
  expect(await held(page, "#box")).toBe(`${TEXT} blue kettle`);
  expect(await ignored()).toBe(0);
  await kaopu.worker.evaluate(() => {
    const world = globalThis as unknown as { release: () => void; restore: () => void };
    world.release();
    world.restore();
  });
  await poll("the ignored finding", async () => (await ignored()) === 1);
});

test("failing: the text is the writer's, and he is told what was not stored", async () => {
  await openMarkedCard();
  await kaopu.worker.evaluate(() => {
    const { local } = chrome.storage;
    const { get } = local;
    (globalThis as unknown as { restore: () => void }).restore = () => {
      local.get = get;
    };
    local.get = (() => Promise.reject(new Error("IO error: Unable to create writable file"))) as unknown as typeof get;
  });
  await ignore();
  await card(page).getByText("That could not be saved. Try again.").waitFor();
  expect(await held(page, "#box")).toBe(TEXT);
  await kaopu.worker.evaluate(() => {
    (globalThis as unknown as { restore: () => void }).restore();
  });
  await ignore();
  await poll("the ignored finding", async () => (await ignored()) === 1);
});

test("failing before the first word: the coach, which cannot know whether it is wanted here, keeps still", async () => {
  // In this document only: a reload has the real store again.
  await kaopu.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: "http://127.0.0.1/*" });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        chrome.storage.local.get = () => Promise.reject(new Error("Corruption: block checksum mismatch"));
      },
    });
  });
  await page.click("#box");
  await type(page, TEXT);
  // Five times the pause after which a writer's text is looked at.
  await page.evaluate(() => new Promise((settle) => setTimeout(settle, 1000)));
  expect(await marks(page)).toEqual([]);
  expect(await held(page, "#box")).toBe(TEXT);
  await page.reload();
  await page.click("#box");
  await type(page, TEXT);
  await waitForMarks(page);
});

const deep = (depth: number): unknown => (depth === 0 ? 1 : [deep(depth - 1)]);
test.each([
  ["a number", 7],
  ["text", "settings"],
  ["a list", [1, 2]],
  ["of a version to come", { version: 999, sites: "no", own: [{}], ignored: { a: 1 } }],
  ["with rules that are none", { version: 1, own: [null, 3, { id: 4, phrases: "x" }, RULE], rules: [1] }],
  ["deep as a well", { version: 1, own: deep(90), sites: deep(90) }],
  ["named like what all objects have", JSON.parse('{"version":1,"sites":{"__proto__":{"on":false}},"constructor":1}')],
])("corrupted (%s): coaches, and every page of ours opens", async (_what, settings) => {
  await kaopu.worker.evaluate(async (given) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ settings: given });
  }, settings);
  await page.reload();
  await page.click("#box");
  await type(page, EN);
  await waitForMarks(page);
  const popup = await kaopu.openPopup(page);
  await popup.waitFor(() => document.querySelector("mark") !== null);
  await popup.close();
  const options = await kaopu.openOptions();
  await options.getByRole("heading").first().waitFor();
  await options.close();
});
