import { afterEach, describe, expect, test } from "vitest";
import { openCard, openChat, writeSample } from "../../scripts/browser/journey";
import { findWelcome, launch } from "../../scripts/browser/launch";
import { whyTexts } from "../../src/options/why";
import { build } from "./built";
import { type Kaopu, startKaopu, type as typeText, waitForMarks } from "./harness";

let close: (() => Promise<void>) | null = null;
afterEach(async () => {
  await close?.();
  close = null;
});

async function start(): Promise<Kaopu> {
  const kaopu = await startKaopu();
  close = kaopu.close;
  return kaopu;
}

test("the first page opens by itself, coaches what is written there, and never opens again", async () => {
  build("development");
  const launched = await launch({ headless: true, lang: "zh-CN", welcome: true });
  close = launched.close;
  const page = await findWelcome(launched.context);
  if (!page) throw new Error("no first page");
  await page.locator(".welcome .k-area-marks mark").first().waitFor();
  await page.locator("#draft").fill("王工，对比表周四下班前发您。");
  await page.locator(".k-fine").waitFor();
  expect(await launched.worker?.evaluate(() => chrome.storage.local.get("welcomed"))).toEqual({ welcomed: true });
  expect(launched.context.pages().filter((one) => one.url().includes("options.html"))).toHaveLength(1);
});

for (const ui of ["zh", "en"] as const) {
  test(`the card opens the why of its rule in a tab of its own (${ui})`, async () => {
    const kaopu = await start();
    await kaopu.setSettings({ ui });
    const chat = await openChat(kaopu, ui);
    const card = await openCard(chat, (await writeSample(chat, ui)).ask);
    const opening = kaopu.context.waitForEvent("page");
    await card.getByRole("button", { name: ui === "zh" ? "道理" : "The why" }).click();
    const page = await opening;
    await page.waitForURL(/options\.html#why\/vague-ask$/);
    await page.locator("#why-vague-ask[open]").waitFor();
    expect(await page.locator("#why-vague-ask").innerText()).toContain(whyTexts["vague-ask"]?.[ui].text);
    expect(kaopu.consoleErrors).toEqual([]);
    expect(kaopu.strayRequests).toEqual([]);
  });
}

describe("the week in counts", () => {
  const stored = (kaopu: Kaopu) =>
    kaopu.worker.evaluate(
      async () => (await chrome.storage.local.get("summary")).summary as { counts: object } | undefined,
    );

  test("counts a message in which an ask was made a commitment, and keeps no word of it", async () => {
    const kaopu = await start();
    const chat = await openChat(kaopu, "en");
    await writeSample(chat, "en");
    await chat.locator("#message").fill("Karen, could you name a contact on your side by Thursday?");
    await waitForMarks(chat, (found) => found.length === 0);
    await chat.keyboard.press("Enter");
    await expect
      .poll(() => stored(kaopu).then((week) => week?.counts))
      .toMatchObject({ ask: { noticed: 1, mended: 1 } });
    expect(JSON.stringify(await stored(kaopu))).not.toMatch(/Karen|contact/);
  });

  test("counts nothing when it is switched off", async () => {
    const kaopu = await start();
    await kaopu.setSettings({ summary: false });
    const chat = await openChat(kaopu, "en");
    await writeSample(chat, "en");
    await chat.keyboard.press("Enter");
    await typeText(chat, "Please keep us in mind!");
    await waitForMarks(chat);
    expect(await stored(kaopu)).toBeUndefined();
  });
});
