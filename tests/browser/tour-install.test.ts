import { afterEach, expect, test } from "vitest";
import { launch, loadUnpacked } from "../../scripts/browser/launch";
import { type Served, serve } from "../../scripts/browser/serve";
import { build } from "./built";
import { type as typeText, waitForMarks } from "./harness";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function demo(): Promise<Served> {
  const served = await serve();
  closing.push(served.close);
  return served;
}

test("from the first minute: a tab that was open before the extension came is coached without a reload", async () => {
  build("development");
  const { origin } = await demo();
  const { context, close } = await launch({ headless: true, bare: true });
  closing.unshift(close);
  const page = await context.newPage();
  await page.goto(`${origin}/chat.html?lang=en`);
  await page.locator("#message").click();
  await typeText(page, "Let us circle back on this one. ");

  const worker = await loadUnpacked(context);
  expect(worker).not.toBeNull();
  const own = [{ id: "plain", name: "Plain", phrases: ["circle back"], message: "Plain words, please" }];
  await worker?.evaluate((rules) => chrome.storage.local.set({ settings: { version: 1, own: rules } }), own);
  await typeText(page, "Agreed?");
  const found = await waitForMarks(page, (list) => list.some(({ text }) => text === "circle back"));
  expect(found.length).toBeGreaterThan(0);
});

for (const [lang, name] of [
  ["zh-CN", "靠谱 Kaopu"],
  ["en-US", "Kaopu"],
] as const) {
  test(`the browser shows the extension's name in its own language (${lang})`, async () => {
    build("development");
    const { worker, close } = await launch({ headless: true, lang });
    closing.unshift(close);
    // What the browser itself has put in; a worker that asks for messages before it has them never gets any.
    expect(await worker?.evaluate(() => chrome.runtime.getManifest().name)).toBe(name);
  });
}
