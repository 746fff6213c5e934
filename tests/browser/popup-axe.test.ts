import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openChat, sample, writeSample } from "../../scripts/browser/journey";
import { badge, openCard } from "./compose";
import { type Kaopu, startKaopu } from "./harness";
import { openPanel, openPopupPage } from "./panel";

let kaopu: Kaopu;
beforeAll(async () => {
  kaopu = await startKaopu();
});
beforeEach(async () => {
  await kaopu.clearStorage();
});
afterEach(async () => {
  for (const page of kaopu.context.pages().slice(1)) await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
});
afterAll(() => kaopu.close());

const looks = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced colours", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

/** What axe finds wrong in a part of a page, in words. `rules` left out: those about whole pages, where ours is a part. */
async function faults(page: Page, within: string): Promise<readonly string[]> {
  const run = new Function(
    "within",
    `${axe.source}; return axe.run({ include: [within] }, { resultTypes: ["violations"] })`,
  );
  const { violations } = (await page.evaluate(`(${run})(${JSON.stringify(within)})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Holds a part of a page to it in all looks and at all widths. */
async function expectSound(page: Page, within: string, widths: readonly number[] = [360]): Promise<void> {
  for (const { name, media } of looks) {
    for (const width of widths) {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 640 });
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null).then(() => null))),
      );
      expect({ name, width, faults: await faults(page, within) }).toEqual({ name, width, faults: [] });
      const overflow = await page
        .locator(within)
        .first()
        .evaluate((part) => part.scrollWidth - part.clientWidth);
      expect({ name, width, overflow }).toEqual({ name, width, overflow: 0 });
    }
  }
}

describe.each(["zh", "en"] as const)("axe finds nothing (%s)", (ui) => {
  test("on the popup with a draft: at rest, with a blank open, with the calendar, with every list open", async () => {
    await kaopu.setSettings({ ui });
    const chat = await openChat(kaopu, ui);
    await writeSample(chat, ui);
    const popup = await openPopupPage(kaopu, chat);
    await popup.locator(".k-preview").waitFor();
    await expectSound(popup, ".popup", [320, 360, 480]);
    await popup.locator(".k-chip-more").click();
    await popup.locator(".popup-site button[aria-expanded]").click();
    await popup.locator(".k-preview .k-link").click();
    await expectSound(popup, ".popup");
    await popup.locator(".k-blank").first().click();
    await popup.locator(".k-blank-editor input").waitFor();
    await expectSound(popup, ".popup");
    await popup.locator(".k-suggestions > .k-link").click();
    await popup.locator(".k-days").waitFor();
    await expectSound(popup, ".popup");
  });

  test("on the popup without one: nothing in the works, pasted text, off, paused, a restricted page", async () => {
    await kaopu.setSettings({ ui });
    const chat = await kaopu.newPage(`/chat.html?lang=${ui}`);
    const popup = await openPopupPage(kaopu, chat);
    await popup.locator(".k-plate").waitFor();
    await expectSound(popup, ".popup", [320, 360, 480]);
    await popup.locator("#paste").fill(sample[ui]);
    await popup.locator(".k-preview").waitFor();
    await expectSound(popup, ".popup");
    for (const settings of [
      { sites: { "127.0.0.1": { on: false } } },
      { sites: {}, pausedUntil: Date.now() + 60_000 },
    ]) {
      await kaopu.setSettings(settings);
      await popup.reload();
      await popup.locator(".k-plate").waitFor();
      await expectSound(popup, ".popup");
    }
    const closed = await kaopu.newPage("chrome://version/");
    const restricted = await openPopupPage(kaopu, closed);
    await restricted.locator(".k-plate").waitFor();
    await expectSound(restricted, ".popup");
  });

  test("on the panel in the page", async () => {
    await kaopu.setSettings({ ui });
    const chat = await openChat(kaopu, ui);
    const panel = await openPanel(chat, ui);
    await expectSound(chat, "kaopu-coach", [320, 360, 480, 1280]);
    await panel.locator(".k-blank").first().click();
    await panel.locator(".k-blank-editor input").waitFor();
    await expectSound(chat, "kaopu-coach");
  });

  test("on the card", async () => {
    await kaopu.setSettings({ ui });
    const chat = await openChat(kaopu, ui);
    const { ask } = await writeSample(chat, ui);
    await openCard(chat, ask.text);
    await expectSound(chat, "kaopu-coach", [1280]);
    // In another window the words are elsewhere, and the pointer no longer on them.
    const shown = await openCard(chat, ask.text);
    await shown.locator(".more [aria-expanded]").click();
    await shown.locator(".scopes").waitFor();
    await expectSound(chat, "kaopu-coach", [1280]);
  });

  test("on the badge and its menu, and on the line at Send", async () => {
    await kaopu.setSettings({ ui, atSend: { warnings: true, blanks: true } });
    const chat = await openChat(kaopu, ui);
    await writeSample(chat, ui);
    await badge(chat).click();
    await chat.locator("kaopu-coach .kaopu-menu").waitFor();
    await expectSound(chat, "kaopu-coach", [1280]);
    await chat.keyboard.press("Escape");
    await chat.keyboard.press("Enter");
    await chat.locator("kaopu-coach .kaopu-line").waitFor();
    await expectSound(chat, "kaopu-coach", [1280]);
  });
});
