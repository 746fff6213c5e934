import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openChat, openMail, sample, writeSample } from "../../scripts/browser/journey";
import { ctrl, type Kaopu, startKaopu, waitForMarks } from "./harness";

let kaopu: Kaopu;
beforeAll(async () => {
  kaopu = await startKaopu();
});
beforeEach(async () => {
  await kaopu.clearStorage();
  await kaopu.setSettings({ ui: "en" });
});
afterEach(async () => {
  for (const page of kaopu.context.pages().slice(1)) await page.close();
  expect(kaopu.consoleErrors).toEqual([]);
  expect(kaopu.strayRequests.filter((url) => !url.startsWith("chrome://"))).toEqual([]);
});
afterAll(() => kaopu.close());

test("a page where nothing was written says so, and a pasted message goes back through the clipboard", async () => {
  const page = await kaopu.newPage("/chat.html?lang=en");
  const popup = await kaopu.openPopup(page);
  expect(await popup.text()).toContain("No message in the works");
  await popup.click("#paste");
  await popup.type(sample.en);
  await popup.waitFor(() => document.querySelector(".k-preview") !== null);
  const promised = await popup.evaluate(() => document.querySelector<HTMLElement>(".k-preview-text")?.innerText);
  await popup.click(".k-left .k-link", "Copy with blanks");
  await popup.waitFor(() => document.querySelector(".k-notice[data-kind=copied]") !== null);
  await popup.close();
  await page.locator("#message").click();
  await page.keyboard.press(`${ctrl}+v`);
  expect(await page.locator("#message").inputValue()).toBe(promised);
});

test("a page closed to extensions is named as such", async () => {
  const page = await kaopu.newPage("chrome://version/");
  const popup = await kaopu.openPopup(page);
  expect(await popup.text()).toContain("Extensions can't read this page");
  expect(await popup.evaluate(() => document.querySelector("#paste") !== null)).toBe(true);
  await popup.close();
});

test("a draft that changed meanwhile is not overwritten, and the rewrite starts again from it", async () => {
  const page = await openChat(kaopu, "en");
  await writeSample(page, "en");
  const popup = await kaopu.openPopup(page);
  await popup.waitFor(() => document.querySelector(".k-preview") !== null);
  const message = page.locator("#message");
  await message.evaluate((box: HTMLTextAreaElement) => {
    box.value = `Hi Karen, ${box.value}`;
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  await popup.click(".k-left .k-link:last-child");
  await popup.waitFor(() => document.querySelector(".k-notice[data-kind=changed]") !== null);
  expect(await message.inputValue()).toBe(`Hi Karen, ${sample.en}`);
  await popup.click(".k-notice .k-link");
  await popup.waitFor(() => document.querySelector(".k-draft")?.textContent?.startsWith("Hi Karen"));
  expect(await popup.evaluate(() => document.querySelector(".k-notice")?.textContent)).toBe("");
  await popup.close();
});

test("a correction is there again when the popup is reopened on the site", async () => {
  const page = await openMail(kaopu, "en");
  await writeSample(page, "en");
  const popup = await kaopu.openPopup(page);
  await popup.click(".k-situation label", "First");
  const kept = { "127.0.0.1": { on: true, stage: "first-contact" } };
  await expect.poll(async () => (await kaopu.settings()).sites).toEqual(kept);
  await popup.close();
  const again = await kaopu.openPopup(page);
  const stage = await again.waitFor(() =>
    [...document.querySelectorAll(".k-situation label")]
      .filter((label) => label.querySelector("input:checked"))
      .map((label) => label.textContent)
      .join(),
  );
  expect(stage).toContain("First");
  await again.close();
});

test("the switch takes the marks from the page, and the popup says where it stands", async () => {
  const page = await openChat(kaopu, "en");
  await writeSample(page, "en");
  const popup = await kaopu.openPopup(page);
  await popup.click("input[role=switch]");
  await popup.waitFor(() => document.body.innerText.includes("Switched off on this site"));
  await waitForMarks(page, (found) => found.length === 0);
  await popup.close();
  expect((await kaopu.settings()).sites).toEqual({ "127.0.0.1": { on: false } });
  expect(await page.locator("#message").inputValue()).toBe(sample.en);
});

test("a finding leads to its words in the page and leaves the popup open", async () => {
  const page = await openChat(kaopu, "en");
  await writeSample(page, "en");
  const popup = await kaopu.openPopup(page);
  await popup.click(".k-findings .k-row");
  await page.getByRole("dialog").waitFor();
  expect(await popup.isOpen()).toBe(true);
  await popup.close();
});
