import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { card, held, ignoreThis, openCard, RULE, waitForMarks } from "./compose";
import { inWorker, storeOf } from "./faults";
import { type Kaopu, poll, startKaopu, type } from "./harness";

let kaopu: Kaopu;
let page: Page;
let store: Awaited<ReturnType<typeof storeOf>>;
beforeAll(async () => {
  kaopu = await startKaopu();
  store = await storeOf(kaopu);
});
afterAll(() => kaopu.close());
beforeEach(async () => {
  await store.begin({ version: 1, ui: "en", own: [RULE] });
  page = await kaopu.newPage("/pages/chat.html");
});
afterEach(async () => {
  await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
});

const TEXT = "The blue kettle is red.";
const ignored = async () => ((await store.get()).settings as { ignored?: unknown[] } | undefined)?.ignored ?? [];

test("the worker may end before every single thing the writer does", async () => {
  const before = async (deed: () => Promise<unknown>) => {
    await store.stopWorker();
    return deed();
  };
  await before(() => page.click("#box"));
  await before(() => type(page, TEXT));
  await before(() => waitForMarks(page));
  await before(() => openCard(page));
  await before(() => card(page).getByRole("button").first().click());
  await poll("the change", async () => (await held(page, "#box")).includes("蓝天白云和风"));
  await before(() => type(page, " blue kettle again"));
  await before(() => openCard(page));
  await before(() => card(page).getByRole("button", { name: "Rewrite the message…" }).click());
  await page.locator("kaopu-coach .kaopu-panel").waitFor();
  await before(() => page.keyboard.press("Escape"));
  await openCard(page);
  await before(() => ignoreThis(page));
  await poll("the ignored finding", async () => (await ignored()).length === 1);
  await before(() => page.keyboard.press("ControlOrMeta+a"));
  await before(() => type(page, TEXT));
  await waitForMarks(page);
  // The toolbar's count is the last thing it was told; the popup finds the draft by what it had noted.
  await openCard(page);
  await inWorker(kaopu.context, () => chrome.action.openPopup());
  const popup = await poll("the popup", async () =>
    (await kaopu.context.browser()?.newBrowserCDPSession())
      ?.send("Target.getTargets")
      .then(({ targetInfos }) => targetInfos.some(({ url }) => url.endsWith("/popup.html"))),
  );
  expect(popup).toBe(true);
});

test("ended in the middle of a write, it has written all or nothing, and what it did not is told", async () => {
  await page.click("#box");
  for (let round = 0; round < 6; round++) {
    await page.fill("#box", "");
    await type(page, `The blue kettle is red, ${round}.`);
    await openCard(page);
    const known = (await ignored()).length;
    const click = ignoreThis(page);
    await Promise.all([click, store.stopWorker()]);
    const notice = card(page).getByText("That could not be saved. Try again.");
    await poll("word of it", async () => (await ignored()).length > known || (await notice.count()) === 1);
    const { settings } = (await store.get()) as { settings: { own: unknown[] } };
    expect(settings.own).toEqual([RULE]);
    if ((await ignored()).length > known) continue;
    await ignoreThis(page);
    await poll("the ignored finding", async () => (await ignored()).length > known);
  }
});
