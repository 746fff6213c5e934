import type { BrowserContext, Page, Worker } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { launch, loadUnpacked } from "../../scripts/browser/launch";
import { type Served, serve } from "../../scripts/browser/serve";
import { build } from "./built";
import { expectNothingOfOurs, openCard, RULE, waitForMarks } from "./compose";
import { marks, poll, type } from "./harness";

let served: Served;
let context: BrowserContext;
let close: () => Promise<void>;
let page: Page;
let worker: Worker;
let errors: string[];

beforeAll(async () => {
  build("development");
  served = await serve();
});
afterAll(async () => {
  await close?.();
  await served.close();
});
beforeEach(async () => {
  await close?.();
  errors = [];
  ({ context, close } = await launch({ headless: true, bare: true }));
  worker = await load();
  await worker.evaluate((own) => chrome.storage.local.set({ settings: { version: 1, own: [own] } }), RULE as object);
  context.on("weberror", (error) => errors.push(String(error.error().stack)));
  context.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page = await context.newPage();
  await page.goto(`${served.origin}/pages/chat.html`);
  await page.click("#box");
  await type(page, TEXT);
  await openCard(page);
});

const TEXT = "The blue kettle is red.";

async function load(): Promise<Worker> {
  const loaded = await loadUnpacked(context);
  if (!loaded) throw new Error("The extension was not loaded.");
  return loaded;
}
const ourElements = () => page.locator("kaopu-coach").count();

test("an update leaves one coach in an open tab, and no trace of the one before", async () => {
  const old = await page.locator("kaopu-coach").elementHandle();
  // Loading the same folder again is what an update is to a tab.
  await load();
  // No key is pressed meanwhile, by which the old one would learn of it too.
  await poll("the old coach gone", async () => !(await old?.evaluate((element) => element.isConnected)));
  await poll("a new one there", async () => (await ourElements()) === 1 && (await marks(page)).length === 1);
  await type(page, " And blue kettle again.");
  await waitForMarks(page, (found) => found.length === 2);
  expect(await ourElements()).toBe(1);
  await openCard(page);
  expect(await page.locator(".kaopu-card").count()).toBe(1);
  expect(errors).toEqual([]);
});

test("once the extension is removed, the next key clears away all it had put up", async () => {
  const session = await context.browser()?.newBrowserCDPSession();
  const id = new URL(worker.url()).host;
  await session?.send("Extensions.uninstall" as "Browser.close", { id } as never);
  // Half the pause after which it would be looked at anyway.
  await page.evaluate(() => {
    const look = () => document.querySelectorAll("kaopu-coach").length;
    const left = new Promise((settle) => {
      document.querySelector("#box")?.addEventListener("input", () => setTimeout(() => settle(look()), 100));
    });
    Object.assign(window, { left });
  });
  await type(page, "x");
  expect(await page.evaluate(() => (window as unknown as { left: Promise<number> }).left)).toBe(0);
  await expectNothingOfOurs(page);
  await type(page, "yz");
  expect(await page.inputValue("#box")).toBe(`${TEXT}xyz`);
  expect(errors).toEqual([]);
});

test("removed while nothing is marked, it puts nothing up any more", async () => {
  await page.fill("#box", "");
  await poll("nothing of ours", async () => (await ourElements()) === 0);
  const session = await context.browser()?.newBrowserCDPSession();
  const id = new URL(worker.url()).host;
  await session?.send("Extensions.uninstall" as "Browser.close", { id } as never);
  await page.evaluate(() => {
    const seen: string[] = [];
    (window as unknown as { seen: string[] }).seen = seen;
    const note = () => seen.push(...[...document.documentElement.children].map(({ tagName }) => tagName));
    new MutationObserver(note).observe(document.documentElement, { childList: true });
  });
  await type(page, TEXT);
  // Three times the pause after which a writer's text is looked at.
  await page.evaluate(() => new Promise((settle) => setTimeout(settle, 600)));
  await expectNothingOfOurs(page);
  await type(page, " And blue kettle again.");
  await page.evaluate(() => new Promise((settle) => setTimeout(settle, 600)));
  await expectNothingOfOurs(page);
  expect(errors).toEqual([]);
});

/** Switches the extension on or off, as the page of all extensions does. */
async function switchExtension(on: boolean): Promise<void> {
  const id = new URL(worker.url()).host;
  const manager = await context.newPage();
  await manager.goto("chrome://extensions");
  await manager.evaluate(
    ([extension, enabled]) =>
      new Promise<void>((settle) => chrome.management.setEnabled(extension as string, enabled as boolean, settle)),
    [id, on] as const,
  );
  await manager.close();
}

test("switched off, it clears away all it had put up; switched on, one coach is back in the open tab", async () => {
  await switchExtension(false);
  await page.bringToFront();
  await type(page, "x");
  await poll("nothing of ours", async () => (await ourElements()) === 0);
  await expectNothingOfOurs(page);
  // It stays so when the pause after that key is over.
  await page.evaluate(() => new Promise((settle) => setTimeout(settle, 600)));
  await expectNothingOfOurs(page);
  await switchExtension(true);
  await page.bringToFront();
  await page.click("#box");
  await type(page, " And blue kettle again.");
  await waitForMarks(page, (found) => found.length === 2);
  await openCard(page);
  expect(await page.locator(".kaopu-card").count()).toBe(1);
  expect(await ourElements()).toBe(1);
  expect(errors).toEqual([]);
});

test("updated three times over, each old script keeps still and one card is shown", async () => {
  for (let update = 0; update < 3; update++) await load();
  await poll("one coach", async () => (await ourElements()) <= 1 && (await marks(page)).length === 1);
  await type(page, " And blue kettle again.");
  await waitForMarks(page, (found) => found.length === 2);
  await openCard(page);
  expect(await page.locator(".kaopu-card").count()).toBe(1);
  // One click, one change: an old script that still listened would change the text a second time.
  await page.locator(".kaopu-card button").first().click();
  await poll("the change", async () => (await page.inputValue("#box")).includes("蓝天白云和风"));
  expect((await page.inputValue("#box")).match(/蓝天白云和风/g)).toHaveLength(1);
  expect(errors).toEqual([]);
});
